//! Owns what is kept of a patient between events, and who is to be woken. It must not write a state; a commit does.

use std::sync::atomic::Ordering;

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;
use sqlx::{AssertSqlSafe, QueryBuilder};

use super::engine::{Engine, empty_log, on};
use super::error::StoreError;
use super::handle::Store;
use super::sealed::Cell;
use super::updates;

/// A patient's state, and the version that a commit must name to change it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Loaded<S> {
    /// From 1.
    pub version: i64,
    /// What was committed last.
    pub state: S,
}

/// Whose wake fits, in its order.
pub(super) fn waking(when: &str) -> String {
    format!(
        "select patient_id from patients
         where {when} and parked_at is null
         order by wakes_at, patient_id
         limit $2"
    )
}

impl Store {
    /// The state of a patient; `None` for somebody never met, or forgotten.
    pub async fn load<S: DeserializeOwned>(
        &self,
        patient_id: i64,
    ) -> Result<Option<Loaded<S>>, StoreError> {
        let row: Option<(i64, Vec<u8>)> = on!(&self.pool, |pool| sqlx::query_as(
            "select version, state from patients where patient_id = $1",
        )
        .bind(patient_id)
        .fetch_optional(pool)
        .await)?;
        row.map(|(version, state)| {
            let state = self.open_sealed(Cell::state(patient_id, version), &state)?;
            Ok(Loaded { version, state })
        })
        .transpose()
    }

    /// The states of many patients, each of whom may fail alone; who was never met, or is forgotten, is left out.
    ///
    /// # Errors
    /// Then none could be read.
    pub async fn load_all<S: DeserializeOwned>(
        &self,
        patients: &[i64],
    ) -> Result<Vec<(i64, Result<Loaded<S>, StoreError>)>, StoreError> {
        if patients.is_empty() {
            return Ok(Vec::new());
        }
        let rows: Vec<(i64, i64, Vec<u8>)> = on!(&self.pool, |pool| {
            let mut select = QueryBuilder::new(
                "select patient_id, version, state from patients where patient_id in (",
            );
            let mut ids = select.separated(", ");
            for patient in patients {
                ids.push_bind(*patient);
            }
            select.push(") order by patient_id");
            let select = select.build_query_as();
            select.persistent(false).fetch_all(pool).await
        })?;
        let loaded = |(patient_id, version, state): (i64, i64, Vec<u8>)| {
            let state = self.open_sealed(Cell::state(patient_id, version), &state);
            (patient_id, state.map(|state| Loaded { version, state }))
        };
        Ok(rows.into_iter().map(loaded).collect())
    }

    /// The version of a patient whose state cannot be read.
    pub async fn version(&self, patient_id: i64) -> Result<Option<i64>, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query_scalar(
            "select version from patients where patient_id = $1"
        )
        .bind(patient_id)
        .fetch_optional(pool)
        .await)?)
    }

    /// Deletes everything of a patient, and notes the update that asked for it. False if that was seen before.
    pub async fn forget(
        &self,
        patient_id: i64,
        update_id: Option<i64>,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let mut tx = self.pool.begin().await?;
        if let Some(update_id) = update_id
            && !updates::note(&mut tx, self.bot_id(), update_id, now).await?
        {
            return Ok(false);
        }
        // Every table with a patient in it refers to this one and goes with it.
        on!(&mut tx, |tx| sqlx::query(
            "delete from patients where patient_id = $1"
        )
        .bind(patient_id)
        .execute(&mut **tx)
        .await
        .map(drop))?;
        tx.commit().await?;
        Ok(true)
    }

    /// Deletes everything of a patient whom nobody has written since this version. False if somebody has.
    pub async fn forget_unless_changed(
        &self,
        patient_id: i64,
        version: i64,
    ) -> Result<bool, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query(
            "delete from patients where patient_id = $1 and version = $2"
        )
        .bind(patient_id)
        .bind(version)
        .execute(pool)
        .await
        .map(|done| done.rows_affected() == 1))?)
    }

    /// Takes what was deleted out of SQLite's log too; in the file itself it is overwritten at once. Whoever reads or
    /// writes is not held up for that: then it is still to be done, see [`Store::is_unscrubbed`]. A server keeps its log
    /// for itself.
    pub async fn scrub(&self) -> Result<(), StoreError> {
        if let Engine::Sqlite(pool) = self.pool.engine() {
            self.is_unscrubbed.store(true, Ordering::Relaxed);
            let _inside = self.pool.enter().await?;
            if empty_log(pool).await? {
                self.is_unscrubbed.store(false, Ordering::Relaxed);
            }
        }
        Ok(())
    }

    /// Whether somebody was in the way of the last [`Store::scrub`].
    #[must_use]
    pub fn is_unscrubbed(&self) -> bool {
        self.is_unscrubbed.load(Ordering::Relaxed)
    }

    /// Who is to be woken now, the longest due first; and after them whoever would be woken later than `at_most`, which
    /// no honest clock has written.
    pub async fn due(
        &self,
        now: DateTime<Utc>,
        at_most: DateTime<Utc>,
        limit: i64,
    ) -> Result<Vec<i64>, StoreError> {
        let mut due = self.woken("wakes_at <= $1", now, limit).await?;
        let room = limit - i64::try_from(due.len()).unwrap_or(limit);
        if room > 0 {
            due.extend(self.woken("wakes_at > $1", at_most, room).await?);
        }
        Ok(due)
    }

    async fn woken(
        &self,
        when: &str,
        than: DateTime<Utc>,
        limit: i64,
    ) -> Result<Vec<i64>, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query_scalar(AssertSqlSafe(
            waking(when)
        ))
        .bind(than)
        .bind(limit)
        .fetch_all(pool)
        .await)?)
    }

    /// When the next one is to be woken.
    pub async fn next_wake(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query_scalar(
            "select min(wakes_at) from patients where parked_at is null",
        )
        .fetch_one(pool)
        .await)?)
    }

    /// Leaves a patient alone whose row or code fails, so that the others go on. Their next commit ends it.
    /// False if there is no such patient.
    pub async fn park(&self, patient_id: i64, now: DateTime<Utc>) -> Result<bool, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query(
            "update patients set parked_at = $2 where patient_id = $1"
        )
        .bind(patient_id)
        .bind(now)
        .execute(pool)
        .await
        .map(|done| done.rows_affected() == 1))?)
    }

    /// Wakes a parked patient again, after a repair. False if they were not parked.
    pub async fn unpark(&self, patient_id: i64) -> Result<bool, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query(
            "update patients set parked_at = null where patient_id = $1 and parked_at is not null",
        )
        .bind(patient_id)
        .execute(pool)
        .await
        .map(|done| done.rows_affected() == 1))?)
    }

    /// Who is parked, and since when.
    pub async fn parked(&self) -> Result<Vec<(i64, DateTime<Utc>)>, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query_as(
            "select patient_id, parked_at from patients
             where parked_at is not null
             order by parked_at, patient_id",
        )
        .fetch_all(pool)
        .await)?)
    }

    /// Who has a question open that was asked before `before`, page by page: the `limit` next ones after this id.
    pub async fn asked_before(
        &self,
        before: DateTime<Utc>,
        patient_id: i64,
        limit: i64,
    ) -> Result<Vec<i64>, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query_scalar(
            "select patient_id from patients
             where asked_at is not null and asked_at < $1 and patient_id > $2 and parked_at is null
             order by patient_id limit $3",
        )
        .bind(before)
        .bind(patient_id)
        .bind(limit)
        .fetch_all(pool)
        .await)?)
    }

    /// Everybody who is not parked, the longest due first, those last who are not to be woken.
    pub async fn everybody(&self) -> Result<Vec<i64>, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query_scalar(
            "select patient_id from patients where parked_at is null
             order by case when wakes_at is null then 1 else 0 end, wakes_at, patient_id",
        )
        .fetch_all(pool)
        .await)?)
    }

    /// Everybody, page by page: the `limit` next ones after this id (`i64::MIN` to begin).
    pub async fn patients_after(
        &self,
        patient_id: i64,
        limit: i64,
    ) -> Result<Vec<i64>, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query_scalar(
            "select patient_id from patients where patient_id > $1 order by patient_id limit $2",
        )
        .bind(patient_id)
        .bind(limit)
        .fetch_all(pool)
        .await)?)
    }
}
