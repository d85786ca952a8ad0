//! Owns the files that are still to be fetched: noted with the update that brought them, gone with the commit that
//! answers them. It must not fetch one.

use chrono::{DateTime, Utc};
use serde::de::DeserializeOwned;

use super::engine::{Tx, on};
use super::error::StoreError;
use super::handle::Store;
use super::sealed::Cell;

/// A file that waits.
#[derive(Debug)]
pub struct Wanted<F> {
    /// Whose.
    pub patient_id: i64,
    /// The number of the update that brought it.
    pub number: i64,
    /// What is needed to fetch it, if it can be read.
    pub file: Result<F, StoreError>,
}

/// Notes a file; one that is noted already stays as it is.
pub(super) async fn note(
    tx: &mut Tx,
    patient_id: i64,
    number: i64,
    wanted_at: DateTime<Utc>,
    file: &[u8],
) -> sqlx::Result<()> {
    on!(tx, |tx| sqlx::query(
        "insert into wanted (patient_id, number, wanted_at, file) values ($1, $2, $3, $4)
         on conflict (patient_id, number) do nothing",
    )
    .bind(patient_id)
    .bind(number)
    .bind(wanted_at)
    .bind(file)
    .execute(&mut **tx)
    .await
    .map(drop))
}

/// Whether a file still waits. It may be the first statement of a transaction, so it begins with a write: SQLite then
/// waits for its turn, and Postgres has locked the patient before their file, as `/forget` does.
pub(super) async fn waits(tx: &mut Tx, patient_id: i64, number: i64) -> sqlx::Result<bool> {
    on!(&mut *tx, |tx| sqlx::query(
        "update patients set version = version where patient_id = $1"
    )
    .bind(patient_id)
    .execute(&mut **tx)
    .await
    .map(drop))?;
    let found: Option<i64> = on!(tx, |tx| sqlx::query_scalar(
        "select number from wanted where patient_id = $1 and number = $2"
    )
    .bind(patient_id)
    .bind(number)
    .fetch_optional(&mut **tx)
    .await)?;
    Ok(found.is_some())
}

/// A file is answered.
pub(super) async fn settle(tx: &mut Tx, patient_id: i64, number: i64) -> sqlx::Result<()> {
    on!(tx, |tx| sqlx::query(
        "delete from wanted where patient_id = $1 and number = $2"
    )
    .bind(patient_id)
    .bind(number)
    .execute(&mut **tx)
    .await
    .map(drop))
}

impl Store {
    /// The first file that waits of each patient, those that wait longest first.
    pub async fn wanted<F: DeserializeOwned>(
        &self,
        limit: i64,
    ) -> Result<Vec<Wanted<F>>, StoreError> {
        let rows: Vec<(i64, i64, Vec<u8>)> = on!(&self.pool, |pool| {
            sqlx::query_as(
            "select wanted.patient_id, wanted.number, wanted.file
             from wanted
             join (select patient_id, min(number) as number from wanted group by patient_id) as first
                 on first.patient_id = wanted.patient_id and first.number = wanted.number
             order by wanted.wanted_at, wanted.patient_id limit $1",
        )
        .bind(limit)
        .fetch_all(pool)
        .await
        })?;
        let opened = |(patient_id, number, file): (i64, i64, Vec<u8>)| Wanted {
            patient_id,
            number,
            file: self.open_sealed(Cell::wanted(patient_id, number), &file),
        };
        Ok(rows.into_iter().map(opened).collect())
    }

    /// How many files wait.
    pub async fn wanted_count(&self) -> Result<i64, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query_scalar(
            "select count(*) from wanted"
        )
        .fetch_one(pool)
        .await)?)
    }

    /// Lets go of a file that cannot be answered.
    pub async fn drop_wanted(&self, patient_id: i64, number: i64) -> Result<(), StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query(
            "delete from wanted where patient_id = $1 and number = $2"
        )
        .bind(patient_id)
        .bind(number)
        .execute(pool)
        .await
        .map(drop))?)
    }
}
