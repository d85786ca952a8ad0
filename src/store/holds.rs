//! Owns messages that are held: Telegram does not let the bot into a chat that its owner has not closed. They are tried
//! again, ever more seldom, until it does. It must not give one up.

use chrono::{DateTime, Utc};

use super::engine::on;
use super::error::StoreError;
use super::handle::Store;

impl Store {
    /// Holds a claimed message until `not_before`, and with it what waits behind it. False if the row is no longer ours.
    pub async fn hold_post(
        &self,
        patient_id: i64,
        number: i64,
        token: i64,
        not_before: DateTime<Utc>,
        reason: &str,
    ) -> Result<bool, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query(
            "update outbox
             set attempts = attempts + 1, not_before = $4, held_reason = $5,
                 lease_token = null, lease_until = null
             where patient_id = $1 and number = $2 and lease_token = $3",
        )
        .bind(patient_id)
        .bind(number)
        .bind(token)
        .bind(not_before)
        .bind(reason)
        .execute(pool)
        .await
        .map(|done| done.rows_affected() == 1))?)
    }

    /// Somebody has written to the bot, so their chat is open to it: what was held for them is tried at once. How many
    /// messages that are.
    pub async fn let_go_of_held(
        &self,
        patient_id: i64,
        now: DateTime<Utc>,
    ) -> Result<u64, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query(
            "update outbox set not_before = $2
             where patient_id = $1 and held_reason is not null and not_before > $2",
        )
        .bind(patient_id)
        .bind(now)
        .execute(pool)
        .await
        .map(|done| done.rows_affected()))?)
    }

    /// Why messages are held, and for how many people each.
    pub async fn held_reasons(&self) -> Result<Vec<(String, i64)>, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query_as(
            "select held_reason, count(distinct patient_id) from outbox
             where held_reason is not null and parked_reason is null
             group by held_reason order by held_reason",
        )
        .fetch_all(pool)
        .await)?)
    }

    /// Drops prompts that were due later than `now`: only a clock that was ahead has written them. How many they were.
    pub async fn drop_prompts_of_the_future(&self, now: DateTime<Utc>) -> Result<u64, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query(
            "delete from outbox
             where expires_at > $1 and due_at > $1 and parked_reason is null
               and (lease_until is null or lease_until <= $1)",
        )
        .bind(now)
        .execute(pool)
        .await
        .map(|done| done.rows_affected()))?)
    }

    /// Who was noted to have blocked the bot, or to be gone, within a span of time, and still is.
    pub async fn silent_between(
        &self,
        from: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Result<Vec<i64>, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query_scalar(
            "select patient_id from patients
             where silent_at >= $1 and silent_at <= $2 order by silent_at, patient_id",
        )
        .bind(from)
        .bind(until)
        .fetch_all(pool)
        .await)?)
    }

    /// How many people have blocked the bot, or are gone.
    pub async fn silent(&self) -> Result<i64, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query_scalar(
            "select count(*) from patients where silent_at is not null",
        )
        .fetch_one(pool)
        .await)?)
    }
}
