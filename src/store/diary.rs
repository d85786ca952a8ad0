//! Owns the reading of diaries. It must not change one: lines are only ever added, by a commit.

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;

use super::engine::on;
use super::error::StoreError;
use super::handle::Store;
use super::sealed::Cell;

/// How many lines are read with one statement.
const PAGE: u32 = 2000;

/// How much of a diary is read at the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Most {
    /// So many lines.
    pub lines: u32,
    /// So many bytes, as they are stored.
    pub bytes: usize,
}

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

    /// The newest lines of a diary, in order: at most so many, and no more than so many bytes of them. They come page
    /// by page, so that a long diary is neither one long statement nor twice in memory.
    pub async fn newest_entries<E: DeserializeOwned>(
        &self,
        patient_id: i64,
        most: Most,
    ) -> Result<Vec<E>, StoreError> {
        let mut entries = Vec::new();
        let (mut lines, mut bytes) = (most.lines, most.bytes);
        let mut before = i64::MAX;
        loop {
            let page = lines.min(PAGE);
            let rows: Vec<(i64, Vec<u8>)> = on!(&self.pool, |pool| sqlx::query_as(
                "select seq, entry from diary where patient_id = $1 and seq < $2
                 order by seq desc limit $3",
            )
            .bind(patient_id)
            .bind(before)
            .bind(i64::from(page))
            .fetch_all(pool)
            .await)?;
            let is_last = u32::try_from(rows.len()).is_ok_and(|count| count < page);
            for (seq, entry) in rows {
                let Some(left) = bytes.checked_sub(entry.len()) else {
                    lines = 0;
                    break;
                };
                (bytes, before) = (left, seq);
                entries.push(self.open_sealed(Cell::entry(patient_id, seq), &entry)?);
            }
            lines = lines.saturating_sub(page);
            if is_last || lines == 0 {
                entries.reverse();
                return Ok(entries);
            }
        }
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
