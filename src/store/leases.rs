//! Owns who may do what only one of all instances may: send, and ask Telegram for updates. It must not read a
//! clock: whoever asks says what time it is.

use chrono::{DateTime, TimeDelta, Utc};

use super::engine::on;
use super::error::StoreError;
use super::handle::Store;

/// The lease of the courier. Its token fences the outbox: a courier that was replaced claims nothing more.
pub const COURIER: &str = "courier";
/// The lease of whoever asks Telegram for updates: of two that ask, Telegram refuses one.
pub const POLLER: &str = "poller";
/// The lease of the instance that fetches files.
pub const FILES: &str = "files";
/// How far the clocks of two instances may lie apart.
const CLOCKS_AGREE: TimeDelta = TimeDelta::minutes(10);

impl Store {
    /// Takes a lease that is free or over. `None` while anybody holds it, oneself included: see [`Store::renew`].
    ///
    /// The token grows with every new holder.
    pub async fn acquire(
        &self,
        name: &str,
        holder: i64,
        now: DateTime<Utc>,
        until: DateTime<Utc>,
    ) -> Result<Option<i64>, StoreError> {
        Ok(on!(&self.pool, |pool| {
            sqlx::query_scalar(
            "insert into leases (name, holder, held_until, token) values ($1, $2, $4, 1)
             on conflict (name) do update
                 set holder = excluded.holder, held_until = excluded.held_until, token = leases.token + 1
                 where leases.held_until <= $3
                     -- No honest clock is so far ahead: whoever wrote that had another time.
                     or leases.held_until > $5
             returning token",
        )
        .bind(name)
        .bind(holder)
        .bind(now)
        .bind(until)
        .bind(until + CLOCKS_AGREE)
        .fetch_optional(pool)
        .await
        })?)
    }

    /// Holds on to a lease. False if somebody else has taken it over: then stop at once.
    pub async fn renew(
        &self,
        name: &str,
        token: i64,
        until: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query(
            "update leases set held_until = $3 where name = $1 and token = $2",
        )
        .bind(name)
        .bind(token)
        .bind(until)
        .execute(pool)
        .await
        .map(|done| done.rows_affected() == 1))?)
    }

    /// Whether a process is at work on the database.
    pub async fn is_at_work(&self, now: DateTime<Utc>) -> Result<bool, StoreError> {
        let held: i64 = on!(&self.pool, |pool| sqlx::query_scalar(
            "select count(*) from leases where held_until > $1"
        )
        .bind(now)
        .fetch_one(pool)
        .await)?;
        Ok(held > 0)
    }

    /// Gives a lease back, so that the next one need not wait. False if it was taken over before.
    pub async fn release(
        &self,
        name: &str,
        token: i64,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        self.renew(name, token, now).await
    }
}
