//! Owns the reading of diaries. It must not change one: lines are only ever added, by a commit.

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;

use super::engine::on;
use super::sealed::Cell;
use super::{Store, StoreError};

impl Store {
    /// The whole diary of a patient, in order.
    pub async fn entries<E: DeserializeOwned>(
        &self,
        patient_id: i64,
    ) -> Result<Vec<E>, StoreError> {
        let rows: Vec<(i64, Vec<u8>)> = on!(&self.pool, |pool| sqlx::query_as(
            "select seq, entry from diary where patient_id = $1 order by seq",
        )
        .bind(patient_id)
        .fetch_all(pool)
        .await)?;
        rows.iter()
            .map(|(seq, entry)| self.open_sealed(Cell::entry(patient_id, *seq), entry))
            .collect()
    }

    /// The newest lines of a diary, at most so many, in order.
    pub async fn newest_entries<E: DeserializeOwned>(
        &self,
        patient_id: i64,
        most: u32,
    ) -> Result<Vec<E>, StoreError> {
        let mut rows: Vec<(i64, Vec<u8>)> = on!(&self.pool, |pool| sqlx::query_as(
            "select seq, entry from diary where patient_id = $1 order by seq desc limit $2",
        )
        .bind(patient_id)
        .bind(i64::from(most))
        .fetch_all(pool)
        .await)?;
        rows.reverse();
        rows.into_iter()
            .map(|(seq, entry)| self.open_sealed(Cell::entry(patient_id, seq), &entry))
            .collect()
    }

    /// When a line of a diary was written down, if it is there.
    pub async fn written_at(
        &self,
        patient_id: i64,
        seq: i64,
    ) -> Result<Option<DateTime<Utc>>, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query_scalar(
            "select at from diary where patient_id = $1 and seq = $2",
        )
        .bind(patient_id)
        .bind(seq)
        .fetch_optional(pool)
        .await)?)
    }

    /// One line of a diary, if it is there.
    pub async fn entry<E: DeserializeOwned>(
        &self,
        patient_id: i64,
        seq: i64,
    ) -> Result<Option<E>, StoreError> {
        let row: Option<(Vec<u8>,)> = on!(&self.pool, |pool| sqlx::query_as(
            "select entry from diary where patient_id = $1 and seq = $2",
        )
        .bind(patient_id)
        .bind(seq)
        .fetch_optional(pool)
        .await)?;
        row.map(|(entry,)| self.open_sealed(Cell::entry(patient_id, seq), &entry))
            .transpose()
    }
}
