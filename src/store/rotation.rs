//! Owns the sealing of everything anew with the current key, and the check that everything opens. It may be broken
//! off at any row and taken up again: what is sealed with the current key is left as it is.

use crate::seal::Place;

use super::copy::Row;
use super::engine::on;
use super::error::StoreError;
use super::handle::Store;
use super::meta::{SLOT_KEY, SLOT_KEY_PLACE};
use super::sealed::Cell;

/// How many rows open and how many do not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Opened {
    /// Rows that open.
    pub readable: u64,
    /// Rows that do not.
    pub damaged: u64,
}

/// What became of the rows that an older key had sealed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Resealed {
    /// Rows that carry the current key now.
    pub rows: u64,
    /// Rows that no key opens, as `table patient/number`. They stay as they are.
    pub damaged: Vec<String>,
}

impl Store {
    /// Seals what an older key sealed with the current one. Rows that do not open are named and left as they are.
    /// Nobody else may write meanwhile who lacks the new key.
    pub async fn reseal(&self) -> Result<Resealed, StoreError> {
        let mut stale = Vec::new();
        // Read in one go and written afterwards, so that no row is read from under its own change.
        self.copy_out::<StoreError>(|rows| {
            stale.extend(rows.into_iter().filter(|row| self.is_stale(row)));
            Ok(())
        })
        .await?;
        let mut resealed = Resealed::default();
        for row in stale {
            match self.reseal_row(&row).await? {
                Some(written) => resealed.rows += u64::from(written),
                None => resealed.damaged.extend(name_of(&row)),
            }
        }
        Ok(resealed)
    }

    /// Whether anything that opens was sealed with another key than the current one. What does not open has nothing to
    /// lose by any key, and would make every rotation look unfinished for ever.
    pub async fn has_stale_rows(&self) -> Result<bool, StoreError> {
        let mut found = false;
        self.copy_out::<StoreError>(|rows| {
            found |= rows.iter().any(|row| {
                let opens = |(place, sealed)| self.keys.open(place, sealed).is_ok();
                self.is_stale(row) && sealed_part(row).is_some_and(opens)
            });
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

    /// Whether it was written; `None` if it does not open.
    async fn reseal_row(&self, row: &Row) -> Result<Option<bool>, StoreError> {
        let Some((place, old)) = sealed_part(row) else {
            return Ok(Some(false));
        };
        let Ok(plain) = self.keys.open(place, old) else {
            return Ok(None);
        };
        let new = self
            .keys
            .seal(place, &plain)
            .map_err(|source| StoreError::Seal {
                table: place.table,
                source: source.into(),
            })?;
        // Only what was read is replaced: whoever wrote in between wins, and is found by the next run.
        let statement = match row {
            Row::Patient(_) => {
                "update patients set state = $1 where patient_id = $2 and version = $3 and state = $4"
            }
            Row::Entry(_) => {
                "update diary set entry = $1 where patient_id = $2 and seq = $3 and entry = $4"
            }
            Row::Post(_) => {
                "update outbox set post = $1 where patient_id = $2 and number = $3 and post = $4"
            }
            Row::Wanted(_) => {
                "update wanted set file = $1 where patient_id = $2 and number = $3 and file = $4"
            }
            Row::Meta(_) | Row::Living { .. } | Row::Update { .. } => {
                return self.reseal_slot_key(&new).await.map(Some);
            }
        };
        Ok(on!(&self.pool, |pool| sqlx::query(statement)
            .bind(&new)
            .bind(place.patient_id)
            .bind(place.seq)
            .bind(old)
            .execute(pool)
            .await
            .map(|done| Some(done.rows_affected() == 1)))?)
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

fn name_of(row: &Row) -> Option<String> {
    let (place, _) = sealed_part(row)?;
    Some(format!(
        "{} {}/{}",
        place.table, place.patient_id, place.seq
    ))
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
        Row::Wanted(row) => Some((
            Cell::wanted(row.patient_id, row.number).place,
            row.file.as_slice(),
        )),
        Row::Meta(row) if row.name == SLOT_KEY => Some((SLOT_KEY_PLACE, row.value.as_slice())),
        Row::Meta(_) | Row::Living { .. } | Row::Update { .. } => None,
    }
}
