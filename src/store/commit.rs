//! Owns the one way by which anything of a patient changes: state, diary, outbox and update in one transaction.
//! It must not hold that transaction across anything but the database.

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::engine::{Tx, on};
use super::sealed::Cell;
use super::{Store, StoreError, updates};

/// Posts of one commit share its version as the upper part of their number, so numbers grow and never come again.
const NUMBERS_A_VERSION: i64 = 1 << 16;

/// What an event brought about for one patient.
#[derive(Clone, Debug)]
pub struct Commit<S, E, P> {
    /// Whose.
    pub patient_id: i64,
    /// The version that was loaded; 0 for somebody new.
    pub expected_version: i64,
    /// What to remember.
    pub state: S,
    /// When to look again.
    pub wakes_at: Option<DateTime<Utc>>,
    /// When the oldest question was asked that still waits for an answer, if one does.
    pub asked_at: Option<DateTime<Utc>>,
    /// New lines of the diary.
    pub entries: Vec<NewEntry<E>>,
    /// Messages to send, in this order.
    pub posts: Vec<NewPost<P>>,
    /// A message that a slot lives in from now on.
    pub adopt: Option<Adopted>,
    /// The update that caused it, if one did.
    pub update_id: Option<i64>,
    /// The instant that the event was handled at.
    pub seen_at: DateTime<Utc>,
}

/// A line for the diary.
#[derive(Clone, Debug)]
pub struct NewEntry<E> {
    /// Its place in the diary.
    pub seq: u32,
    /// When it was written down.
    pub at: DateTime<Utc>,
    /// The line; sealed.
    pub payload: E,
}

/// A message for the outbox.
#[derive(Clone, Debug)]
pub struct NewPost<P> {
    /// What it is for; kept as a keyed hash.
    pub slot: String,
    /// Whether an unsent message in the same slot stays beside it. If not, this one takes its place.
    pub keeps_company: bool,
    /// What goes first when much waits; the lower, the sooner.
    pub urgency: i32,
    /// When it was due; it is not sent before.
    pub due_at: DateTime<Utc>,
    /// From this instant on it is no longer sent.
    pub expires_at: Option<DateTime<Utc>>,
    /// The message; sealed.
    pub payload: P,
}

/// A message that a slot lives in from now on.
#[derive(Clone, Debug)]
pub struct Adopted {
    /// The slot.
    pub slot: String,
    /// The message.
    pub message_id: i64,
}

/// What became of a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CommitOutcome {
    /// All of it is written.
    Done {
        /// The version from now on.
        version: i64,
    },
    /// Somebody else was faster, and nothing of it is written: load again and look again.
    Stale,
    /// Its update was handled before, and nothing of it is written.
    Repeated,
}

/// A commit with its sealed columns ready, so that no cipher runs and no value fails within the transaction.
struct Ready<'a> {
    patient_id: i64,
    expected_version: i64,
    state: Vec<u8>,
    wakes_at: Option<DateTime<Utc>>,
    asked_at: Option<DateTime<Utc>>,
    entries: Vec<ReadyEntry>,
    posts: Vec<ReadyPost>,
    adopt: Option<(String, i64)>,
    update_id: Option<i64>,
    seen_at: &'a DateTime<Utc>,
}

struct ReadyEntry {
    seq: i64,
    at: DateTime<Utc>,
    entry: Vec<u8>,
}

struct ReadyPost {
    number: i64,
    slot: String,
    keeps_company: bool,
    urgency: i32,
    due_at: DateTime<Utc>,
    expires_at: Option<DateTime<Utc>>,
    post: Vec<u8>,
}

impl Store {
    /// Writes many commits in one transaction; the outcomes come in their order. A stale or repeated one leaves the
    /// others alone.
    ///
    /// # Errors
    ///
    /// Then nothing of the whole batch is written; one at a time, the others still get through.
    pub async fn commit<S: Serialize, E: Serialize, P: Serialize>(
        &self,
        commits: &[Commit<S, E, P>],
    ) -> Result<Vec<CommitOutcome>, StoreError> {
        let mut ready = Vec::with_capacity(commits.len());
        for (index, commit) in commits.iter().enumerate() {
            ready.push((index, self.ready(commit)?));
        }
        // Two instances that lock the same patients in different orders would wait for each other for ever.
        ready.sort_by_key(|(_, commit)| commit.patient_id);
        let mut outcomes = vec![CommitOutcome::Stale; commits.len()];
        let mut tx = self.pool.begin().await?;
        for (index, commit) in &ready {
            outcomes[*index] = commit.write(&mut tx).await?;
        }
        tx.commit().await?;
        Ok(outcomes)
    }

    fn ready<'a, S: Serialize, E: Serialize, P: Serialize>(
        &self,
        commit: &'a Commit<S, E, P>,
    ) -> Result<Ready<'a>, StoreError> {
        let patient_id = commit.patient_id;
        let version = commit.expected_version + 1;
        let entry = |new: &NewEntry<E>| {
            let seq = i64::from(new.seq);
            let entry = self.seal(Cell::entry(patient_id, seq), &new.payload)?;
            Ok(ReadyEntry {
                seq,
                at: new.at,
                entry,
            })
        };
        let post = |(number, new): (i64, &NewPost<P>)| {
            let post = self.seal(Cell::post(patient_id, number), &new.payload)?;
            // What keeps company has a slot to itself, so that nothing ever takes its place.
            let slot = if new.keeps_company {
                self.slots
                    .hide(patient_id, &format!("{}/{number}", new.slot))
            } else {
                self.slots.hide(patient_id, &new.slot)
            };
            Ok(ReadyPost {
                number,
                slot,
                keeps_company: new.keeps_company,
                urgency: new.urgency,
                due_at: new.due_at,
                expires_at: new.expires_at,
                post,
            })
        };
        Ok(Ready {
            patient_id,
            expected_version: commit.expected_version,
            state: self.seal(Cell::state(patient_id, version), &commit.state)?,
            wakes_at: commit.wakes_at,
            asked_at: commit.asked_at,
            entries: commit
                .entries
                .iter()
                .map(entry)
                .collect::<Result<_, StoreError>>()?,
            posts: (version * NUMBERS_A_VERSION..)
                .zip(&commit.posts)
                .map(post)
                .collect::<Result<_, StoreError>>()?,
            adopt: commit.adopt.as_ref().map(|adopted| {
                (
                    self.slots.hide(patient_id, &adopted.slot),
                    adopted.message_id,
                )
            }),
            update_id: commit.update_id,
            seen_at: &commit.seen_at,
        })
    }
}

impl Ready<'_> {
    async fn write(&self, tx: &mut Tx) -> sqlx::Result<CommitOutcome> {
        if let Some(update_id) = self.update_id
            && !updates::note(tx, update_id, *self.seen_at).await?
        {
            return Ok(CommitOutcome::Repeated);
        }
        if !self.write_state(tx).await? {
            if let Some(update_id) = self.update_id {
                updates::unnote(tx, update_id).await?;
            }
            return Ok(CommitOutcome::Stale);
        }
        for entry in &self.entries {
            self.write_entry(tx, entry).await?;
        }
        for post in &self.posts {
            if !post.keeps_company {
                self.supersede(tx, post).await?;
            }
            self.write_post(tx, post).await?;
        }
        if let Some((slot, message_id)) = &self.adopt {
            self.write_living(tx, slot, *message_id).await?;
        }
        Ok(CommitOutcome::Done {
            version: self.expected_version + 1,
        })
    }

    /// False if the version is another one by now, or the patient was forgotten.
    async fn write_state(&self, tx: &mut Tx) -> sqlx::Result<bool> {
        let statement = if self.expected_version == 0 {
            "insert into patients (patient_id, version, wakes_at, state, asked_at)
             values ($1, $2 + 1, $3, $4, $5)
             on conflict (patient_id) do nothing"
        } else {
            "update patients
             set version = version + 1, wakes_at = $3, state = $4, asked_at = $5, parked_at = null
             where patient_id = $1 and version = $2"
        };
        on!(tx, |tx| sqlx::query(statement)
            .bind(self.patient_id)
            .bind(self.expected_version)
            .bind(self.wakes_at)
            .bind(&self.state)
            .bind(self.asked_at)
            .execute(&mut **tx)
            .await
            .map(|done| done.rows_affected() == 1))
    }

    async fn write_entry(&self, tx: &mut Tx, entry: &ReadyEntry) -> sqlx::Result<()> {
        on!(tx, |tx| sqlx::query(
            "insert into diary (patient_id, seq, at, entry) values ($1, $2, $3, $4)"
        )
        .bind(self.patient_id)
        .bind(entry.seq)
        .bind(entry.at)
        .bind(&entry.entry)
        .execute(&mut **tx)
        .await
        .map(drop))
    }

    async fn supersede(&self, tx: &mut Tx, post: &ReadyPost) -> sqlx::Result<()> {
        on!(tx, |tx| sqlx::query(
            "delete from outbox
             where patient_id = $1 and slot = $2
               -- One that is under way is left to the courier; the new one follows it.
               and (lease_until is null or lease_until <= $3)",
        )
        .bind(self.patient_id)
        .bind(&post.slot)
        .bind(*self.seen_at)
        .execute(&mut **tx)
        .await
        .map(drop))
    }

    async fn write_post(&self, tx: &mut Tx, post: &ReadyPost) -> sqlx::Result<()> {
        on!(tx, |tx| sqlx::query(
            "insert into outbox
                 (patient_id, number, slot, urgency, due_at, not_before, expires_at, attempts, post)
             values ($1, $2, $3, $4, $5, $5, $6, 0, $7)",
        )
        .bind(self.patient_id)
        .bind(post.number)
        .bind(&post.slot)
        .bind(post.urgency)
        .bind(post.due_at)
        .bind(post.expires_at)
        .bind(&post.post)
        .execute(&mut **tx)
        .await
        .map(drop))
    }

    async fn write_living(&self, tx: &mut Tx, slot: &str, message_id: i64) -> sqlx::Result<()> {
        on!(tx, |tx| sqlx::query(
            "insert into living (patient_id, slot, message_id) values ($1, $2, $3)
             on conflict (patient_id, slot) do update set message_id = excluded.message_id",
        )
        .bind(self.patient_id)
        .bind(slot)
        .bind(message_id)
        .execute(&mut **tx)
        .await
        .map(drop))
    }
}
