//! Owns the sealing of everything anew with the current key, and the check that everything opens. It may be broken
//! off at any row and taken up again: what is sealed with the current key is left as it is.

use crate::seal::Place;

use super::copy::Row;
use super::engine::on;
use super::meta::{SLOT_KEY, SLOT_KEY_PLACE};
use super::sealed::Cell;
use super::{Store, StoreError};

/// How many rows open and how many do not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// Rows that open.
    pub readable: u64,
    /// Rows that do not.
    pub damaged: u64,
}

impl Store {
    /// Seals what an older key sealed with the current one; how many rows that were. Rows that do not open are left
    /// as they are. Nobody else may write meanwhile who lacks the new key.
    pub async fn reseal(&self) -> Result<u64, StoreError> {
        let mut stale = Vec::new();
        // Read in one go and written afterwards, so that no row is read from under its own change.
        self.copy_out::<StoreError>(|rows| {
            stale.extend(rows.into_iter().filter(|row| self.is_stale(row)));
            Ok(())
        })
        .await?;
        let mut count = 0;
        for row in stale {
            count += u64::from(self.reseal_row(row).await?);
        }
        Ok(count)
    }

    /// Whether anything was sealed with another key than the current one.
    pub async fn has_stale_rows(&self) -> Result<bool, StoreError> {
        let mut found = false;
        self.copy_out::<StoreError>(|rows| {
            found |= rows.iter().any(|row| self.is_stale(row));
            Ok(())
        })
        .await?;
        Ok(found)
    }

    /// Opens every sealed value.
    pub async fn open_everything(&self) -> Result<Opened, StoreError> {
        let mut opened = Opened::default();
        self.copy_out::<StoreError>(|rows| {
            for (place, sealed) in rows.iter().filter_map(sealed_part) {
                match self.keys.open(place, sealed) {
                    Ok(_) => opened.readable += 1,
                    Err(_) => opened.damaged += 1,
                }
            }
            Ok(())
        })
        .await?;
        Ok(opened)
    }

    fn is_stale(&self, row: &Row) -> bool {
        sealed_part(row).is_some_and(|(_, sealed)| !self.keys.is_current(sealed))
    }

    async fn reseal_row(&self, row: Row) -> Result<bool, StoreError> {
        let Some((place, old)) = sealed_part(&row) else {
            return Ok(false);
        };
        let Ok(plain) = self.keys.open(place, old) else {
            tracing::error!(table = place.table, "a row does not open and keeps its key");
            return Ok(false);
        };
        let new = self
            .keys
            .seal(place, &plain)
            .map_err(|source| StoreError::Seal {
                table: place.table,
                source: source.into(),
            })?;
        // Only what was read is replaced: whoever wrote in between wins, and is found by the next run.
        let statement = match &row {
            Row::Patient(_) => {
                "update patients set state = $1 where patient_id = $2 and version = $3 and state = $4"
            }
            Row::Entry(_) => {
                "update diary set entry = $1 where patient_id = $2 and seq = $3 and entry = $4"
            }
            Row::Post(_) => {
                "update outbox set post = $1 where patient_id = $2 and number = $3 and post = $4"
            }
            Row::Meta(_) | Row::Living { .. } | Row::Update { .. } => {
                return self.reseal_slot_key(&new).await;
            }
        };
        Ok(on!(&self.pool, |pool| sqlx::query(statement)
            .bind(&new)
            .bind(place.patient_id)
            .bind(place.seq)
            .bind(old)
            .execute(pool)
            .await
            .map(|done| done.rows_affected() == 1))?)
    }

    async fn reseal_slot_key(&self, new: &[u8]) -> Result<bool, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query(
            "update meta set value = $1 where name = $2"
        )
        .bind(new)
        .bind(SLOT_KEY)
        .execute(pool)
        .await
        .map(|done| done.rows_affected() == 1))?)
    }
}

/// The sealed value of a row, and where it belongs.
fn sealed_part(row: &Row) -> Option<(Place, &[u8])> {
    match row {
        Row::Patient(row) => Some((
            Cell::state(row.patient_id, row.version).place,
            row.state.as_slice(),
        )),
        Row::Entry(row) => Some((
            Cell::entry(row.patient_id, row.seq).place,
            row.entry.as_slice(),
        )),
        Row::Post(row) => Some((
            Cell::post(row.patient_id, row.number).place,
            row.post.as_slice(),
        )),
        Row::Meta(row) if row.name == SLOT_KEY => Some((SLOT_KEY_PLACE, row.value.as_slice())),
        Row::Meta(_) | Row::Living { .. } | Row::Update { .. } => None,
    }
}
