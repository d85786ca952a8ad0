//! Owns the messages that wait to be sent. It must not send one, nor lose one without saying so.
//!
//! Within a patient they leave in the order they were written, but for three lines: safety waits for nothing, files
//! wait for words and never the other way round, and what does not get through lets others pass after a few tries.
//! A claimed row is changed only by who holds its token.

pub(super) mod claim;

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;

use super::engine::on;
use super::error::StoreError;
use super::handle::Store;
use super::lane::Lane;
use super::leases::COURIER;
use super::sealed::Cell;

/// The reason of rows that cannot be opened or read.
const UNREADABLE: &str = "unreadable";
/// After so many tries of which nobody knows what became of them, a message lets the others of its patient pass.
pub(super) const PATIENT_TRIES: i32 = 3;

/// A message that is ours to send until its lease is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claimed<P> {
    /// To whom.
    pub patient_id: i64,
    /// Which of theirs.
    pub number: i64,
    /// Which way it takes.
    pub lane: Lane,
    /// How often it was tried before.
    pub attempts: i32,
    /// How often Telegram itself refused it before.
    pub refusals: i32,
    /// How often nobody knew afterwards whether it was sent.
    pub ambiguous: i32,
    /// When it was due.
    pub due_at: DateTime<Utc>,
    /// From this instant on it is no longer sent.
    pub expires_at: Option<DateTime<Utc>>,
    /// The message.
    pub post: P,
    /// The message that its slot lives in.
    pub living: Option<i64>,
    /// Whether more of its patient waits behind it.
    pub others: bool,
}

/// Why a message was put back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum PutBack {
    Later,
    Refused,
    Ambiguous,
}

/// A message that was not sent in time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Expired<P> {
    /// To whom it would have gone.
    pub patient_id: i64,
    /// Which of theirs.
    pub number: i64,
    /// When it was due.
    pub due_at: DateTime<Utc>,
    /// The message.
    pub post: P,
}

/// Whether a claimed message is still to be sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hold {
    /// It is.
    Ours,
    /// A later one in its slot says what is to be said now.
    Overtaken,
    /// It is gone, or another one's to send.
    Lost,
}

#[derive(sqlx::FromRow)]
struct ExpiredRow {
    patient_id: i64,
    number: i64,
    due_at: DateTime<Utc>,
    post: Vec<u8>,
}

impl Store {
    /// Messages that were not sent in time, the longest expired first, `limit` at most. They stay until
    /// [`Store::discard`], so that a crash before their patients are told does not swallow them. Those under way are left
    /// to the courier, unreadable ones go at once.
    pub async fn expired<P: DeserializeOwned>(
        &self,
        now: DateTime<Utc>,
        limit: i64,
    ) -> Result<Vec<Expired<P>>, StoreError> {
        let rows: Vec<ExpiredRow> = on!(&self.pool, |pool| sqlx::query_as(
            "select patient_id, number, due_at, post from outbox
             where expires_at <= $1
               and parked_reason is null
               and (lease_until is null or lease_until <= $1)
             order by expires_at, patient_id, number
             limit $2",
        )
        .bind(now)
        .bind(limit)
        .fetch_all(pool)
        .await)?;
        let mut expired = Vec::with_capacity(rows.len());
        for row in rows {
            let ExpiredRow {
                patient_id,
                number,
                due_at,
                post,
            } = row;
            match self.open_sealed(Cell::post(patient_id, number), &post) {
                Ok(post) => expired.push(Expired {
                    patient_id,
                    number,
                    due_at,
                    post,
                }),
                Err(error) => {
                    tracing::error!(patient_id, number, error = %error, "an expired post was unreadable");
                    self.discard(patient_id, number, now).await?;
                }
            }
        }
        Ok(expired)
    }

    /// Deletes a message that was not sent in time. False if it is gone already.
    pub async fn discard(
        &self,
        patient_id: i64,
        number: i64,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query(
            "delete from outbox
             where patient_id = $1 and number = $2
               and expires_at <= $3
               and (lease_until is null or lease_until <= $3)",
        )
        .bind(patient_id)
        .bind(number)
        .bind(now)
        .execute(pool)
        .await
        .map(|done| done.rows_affected() == 1))?)
    }

    /// Whether a claimed message is still ours to send: /forget takes it away, a successor takes it over, and a later
    /// message in its slot takes its place.
    pub async fn claim_holds(
        &self,
        patient_id: i64,
        number: i64,
        token: i64,
    ) -> Result<Hold, StoreError> {
        let found: Option<bool> = on!(&self.pool, |pool| {
            sqlx::query_scalar(
                "select exists (
                 select 1 from outbox as newer
                 where newer.patient_id = claimed.patient_id
                   and newer.slot = claimed.slot
                   and newer.number > claimed.number
                   and newer.parked_reason is null
             )
             from outbox as claimed
             where patient_id = $1 and number = $2 and lease_token = $3
               and not exists (select 1 from leases where name = $4 and token > $3)",
            )
            .bind(patient_id)
            .bind(number)
            .bind(token)
            .bind(COURIER)
            .fetch_optional(pool)
            .await
        })?;
        Ok(match found {
            None => Hold::Lost,
            Some(true) => Hold::Overtaken,
            Some(false) => Hold::Ours,
        })
    }

    /// Takes a sent message out, and remembers the message that its slot lives in from now on. False if the row is
    /// no longer ours: its lease was taken over, or its patient was forgotten.
    pub async fn sent(
        &self,
        patient_id: i64,
        number: i64,
        token: i64,
        message_id: Option<i64>,
    ) -> Result<bool, StoreError> {
        match self.take_out(patient_id, number, token, message_id).await {
            // Forgotten between the courier's claim and now.
            Err(sqlx::Error::Database(error)) if error.is_foreign_key_violation() => Ok(false),
            result => Ok(result?),
        }
    }

    async fn take_out(
        &self,
        patient_id: i64,
        number: i64,
        token: i64,
        message_id: Option<i64>,
    ) -> sqlx::Result<bool> {
        let mut tx = self.pool.begin().await?;
        if let Some(message_id) = message_id {
            // Before the delete: it locks the patient first, as /forget does, so that neither waits for the other.
            on!(&mut tx, |tx| sqlx::query(
                "insert into living (patient_id, slot, message_id)
                 select patient_id, slot, $4 from outbox
                 where patient_id = $1 and number = $2 and lease_token = $3
                 on conflict (patient_id, slot) do update
                     set message_id = excluded.message_id, touched_at = null",
            )
            .bind(patient_id)
            .bind(number)
            .bind(token)
            .bind(message_id)
            .execute(&mut **tx)
            .await
            .map(drop))?;
        }
        let is_ours = on!(&mut tx, |tx| sqlx::query(
            "delete from outbox where patient_id = $1 and number = $2 and lease_token = $3",
        )
        .bind(patient_id)
        .bind(number)
        .bind(token)
        .execute(&mut **tx)
        .await
        .map(|done| done.rows_affected() == 1))?;
        if is_ours {
            tx.commit().await?;
        }
        Ok(is_ours)
    }

    /// Puts a message back that could not be sent, to be tried again from `not_before` on. False if the row is no
    /// longer ours.
    pub async fn later(
        &self,
        patient_id: i64,
        number: i64,
        token: i64,
        not_before: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        self.put_back(patient_id, number, token, not_before, PutBack::Later)
            .await
    }

    /// As [`Store::later`], for a message that Telegram itself refused.
    pub async fn refused(
        &self,
        patient_id: i64,
        number: i64,
        token: i64,
        not_before: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        self.put_back(patient_id, number, token, not_before, PutBack::Refused)
            .await
    }

    /// As [`Store::later`], for a message of which nobody knows whether it was sent.
    pub async fn unknown(
        &self,
        patient_id: i64,
        number: i64,
        token: i64,
        not_before: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        self.put_back(patient_id, number, token, not_before, PutBack::Ambiguous)
            .await
    }

    /// The answers that still wait for a patient stand behind everybody else's from now on: they were just served.
    pub async fn to_the_back(&self, patient_id: i64, now: DateTime<Utc>) -> Result<(), StoreError> {
        Ok(on!(&self.pool, |pool| {
            sqlx::query(
            "update outbox set not_before = $2
             where patient_id = $1 and not_before < $2 and urgency in (0, 2) and parked_reason is null",
        )
        .bind(patient_id)
        .bind(now)
        .execute(pool)
        .await
        .map(drop)
        })?)
    }

    /// Notes that the making of a message's file begins, and how often it has begun without an end, this time
    /// included. `None` if the row is no longer ours.
    pub async fn making_begins(
        &self,
        patient_id: i64,
        number: i64,
        token: i64,
    ) -> Result<Option<i32>, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query_scalar(
            "update outbox set makings = makings + 1
             where patient_id = $1 and number = $2 and lease_token = $3
             returning makings",
        )
        .bind(patient_id)
        .bind(number)
        .bind(token)
        .fetch_optional(pool)
        .await)?)
    }

    /// Notes that the making of a message's file came to its end.
    pub async fn making_ended(&self, patient_id: i64, number: i64) -> Result<(), StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query(
            "update outbox set makings = 0 where patient_id = $1 and number = $2",
        )
        .bind(patient_id)
        .bind(number)
        .execute(pool)
        .await
        .map(drop))?)
    }

    async fn put_back(
        &self,
        patient_id: i64,
        number: i64,
        token: i64,
        not_before: DateTime<Utc>,
        why: PutBack,
    ) -> Result<bool, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query(
            "update outbox
             set attempts = attempts + 1, refusals = refusals + $5, ambiguous = ambiguous + $6,
                 not_before = $4,
                 lease_token = null, lease_until = null
             where patient_id = $1 and number = $2 and lease_token = $3",
        )
        .bind(patient_id)
        .bind(number)
        .bind(token)
        .bind(not_before)
        .bind(i32::from(why == PutBack::Refused))
        .bind(i32::from(why == PutBack::Ambiguous))
        .execute(pool)
        .await
        .map(|done| done.rows_affected() == 1))?)
    }

    /// Gives a message up but keeps it for `stillnight doctor`; the patient's next ones go on. False if the row is no
    /// longer ours.
    pub async fn park_post(
        &self,
        patient_id: i64,
        number: i64,
        token: i64,
        reason: &str,
    ) -> Result<bool, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query(
            "update outbox
             set attempts = attempts + 1, parked_reason = $4, lease_token = null, lease_until = null
             where patient_id = $1 and number = $2 and lease_token = $3",
        )
        .bind(patient_id)
        .bind(number)
        .bind(token)
        .bind(reason)
        .execute(pool)
        .await
        .map(|done| done.rows_affected() == 1))?)
    }

    /// Sends nothing to a patient before `until`, because Telegram asked for a pause. How many messages it holds up.
    pub async fn defer_patient(
        &self,
        patient_id: i64,
        until: DateTime<Utc>,
    ) -> Result<u64, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query(
            "update outbox set not_before = $2 where patient_id = $1 and not_before < $2",
        )
        .bind(patient_id)
        .bind(until)
        .execute(pool)
        .await
        .map(|done| done.rows_affected()))?)
    }

    /// What was claimed under this token of the courier's lease, or an earlier one, need not wait until the claims run
    /// out: whoever did has ended, is fenced off, or asks for it. How many messages that were.
    pub async fn inherit_claims(&self, token: i64) -> Result<u64, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query(
            "update outbox set lease_until = null
             where lease_until is not null and lease_token <= $1",
        )
        .bind(token)
        .execute(pool)
        .await
        .map(|done| done.rows_affected()))?)
    }

    /// After the clock went back: what was put off, or claimed, by the wrong time does not wait for that time.
    pub async fn clock_went_back(
        &self,
        now: DateTime<Utc>,
        lease_until: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        on!(&self.pool, |pool| sqlx::query(
            // Each lane by itself: an index finds what was put off.
            "update outbox set not_before = $1
             where urgency in (-1, 0, 1, 2, 3) and not_before > $1",
        )
        .bind(now)
        .execute(pool)
        .await
        .map(drop))?;
        on!(&self.pool, |pool| sqlx::query(
            "update outbox set lease_until = $1 where lease_until > $1",
        )
        .bind(lease_until)
        .execute(pool)
        .await
        .map(drop))?;
        Ok(())
    }

    /// How many messages are due at `now` and not sent, claimed or not.
    pub async fn unsent(&self, now: DateTime<Utc>) -> Result<i64, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query_scalar(
            "select count(*) from outbox
             where urgency in (-1, 0, 1, 2, 3) and not_before <= $1 and parked_reason is null",
        )
        .bind(now)
        .fetch_one(pool)
        .await)?)
    }
}
