//! Owns the memory of updates, so that a repeated one changes nothing, and the end of what the database need not
//! remember any longer. It must not know whose an update is.

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::AssertSqlSafe;

use super::engine::{Tx, on};
use super::error::StoreError;
use super::handle::Store;

/// Telegram repeats an update for 24 hours; twice that is kept.
const UPDATES_KEPT: TimeDelta = TimeDelta::hours(48);

/// How long it is remembered which message a slot lives in. A tap on an older one names it by itself.
const LIVING_KEPT: TimeDelta = TimeDelta::days(60);

/// So many rows are pruned at once.
const SLICE: i64 = 5_000;

/// Whether the update is a new one; if so it is not new any more.
pub(super) async fn note(
    tx: &mut Tx,
    bot_id: i64,
    update_id: i64,
    seen_at: DateTime<Utc>,
) -> sqlx::Result<bool> {
    on!(tx, |tx| {
        sqlx::query(
            // Of instances that start on a new database together, one knows its bot before the others do.
            "insert into updates (bot_id, update_id, seen_at)
         select $1, $2, $3
         where not exists (select 1 from updates where bot_id = 0 and update_id = $2)
             and not ($1 = 0 and exists (select 1 from updates where update_id = $2))
         on conflict (bot_id, update_id) do nothing",
        )
        .bind(bot_id)
        .bind(update_id)
        .bind(seen_at)
        .execute(&mut **tx)
        .await
        .map(|done| done.rows_affected() == 1)
    })
}

/// Takes a note back within the same transaction.
pub(super) async fn unnote(tx: &mut Tx, bot_id: i64, update_id: i64) -> sqlx::Result<()> {
    on!(tx, |tx| sqlx::query(
        "delete from updates where bot_id = $1 and update_id = $2"
    )
    .bind(bot_id)
    .bind(update_id)
    .execute(&mut **tx)
    .await
    .map(drop))
}

impl Store {
    /// Notes an update that concerns no patient. False if it was seen before.
    pub async fn note_update(
        &self,
        update_id: i64,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let mut tx = self.pool.begin().await?;
        let is_new = note(&mut tx, self.bot_id(), update_id, now).await?;
        tx.commit().await?;
        Ok(is_new)
    }

    /// Whether an update was seen before.
    pub async fn seen(&self, update_id: i64) -> Result<bool, StoreError> {
        let found: Option<i64> = on!(&self.pool, |pool| sqlx::query_scalar(
            "select update_id from updates where bot_id in ($1, 0) and update_id = $2 limit 1",
        )
        .bind(self.bot_id())
        .bind(update_id)
        .fetch_optional(pool)
        .await)?;
        Ok(found.is_some())
    }

    /// Forgets what has had its time: updates that Telegram no longer repeats, and which message a slot lives in when
    /// that was not changed for long; a change of it is then a message of its own. How many rows that were.
    pub async fn prune(&self, now: DateTime<Utc>) -> Result<u64, StoreError> {
        let updates = self
            .in_slices(
                "delete from updates where (bot_id, update_id) in (
                     select bot_id, update_id from updates where seen_at < $1 order by seen_at limit $2
                 )",
                now - UPDATES_KEPT,
            )
            .await?;
        let living = self
            .in_slices(
                "delete from living where (patient_id, slot) in (
                     select patient_id, slot from living where touched_at < $1 order by touched_at limit $2
                 )",
                now - LIVING_KEPT,
            )
            .await?;
        // After the clock went back, a time that did not come begins anew.
        for untouched in ["touched_at is null", "touched_at > $1"] {
            let statement = format!(
                "update living set touched_at = $1 where (patient_id, slot) in (
                     select patient_id, slot from living where {untouched} limit $2
                 )"
            );
            self.in_slices(&statement, now).await?;
        }
        Ok(updates + living)
    }

    /// Runs a statement until nothing is left for it: whoever wants to write has a turn between two slices.
    async fn in_slices(&self, statement: &str, when: DateTime<Utc>) -> Result<u64, StoreError> {
        let mut all = 0;
        loop {
            let rows = on!(&self.pool, |pool| {
                sqlx::query(AssertSqlSafe(statement.to_owned()))
                    .bind(when)
                    .bind(SLICE)
                    .execute(pool)
                    .await
                    .map(|done| done.rows_affected())
            })?;
            all += rows;
            if i64::try_from(rows).is_ok_and(|rows| rows < SLICE) {
                return Ok(all);
            }
        }
    }
}
