//! Owns the way of a value into a sealed column and out of it. It must not know what the value is.

use serde::Serialize;
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

use crate::seal::Place;

use super::error::StoreError;
use super::handle::Store;

/// A sealed column of one row.
#[derive(Clone, Copy)]
pub(super) struct Cell {
    pub(super) place: Place,
    pub(super) column: &'static str,
}

impl Cell {
    /// The state goes with its version: an older state put back beside a newer version does not open.
    pub(super) const fn state(patient_id: i64, version: i64) -> Self {
        Self {
            place: Place {
                table: "patients",
                patient_id,
                seq: version,
            },
            column: "state",
        }
    }

    pub(super) const fn entry(patient_id: i64, seq: i64) -> Self {
        Self {
            place: Place {
                table: "diary",
                patient_id,
                seq,
            },
            column: "entry",
        }
    }

    pub(super) const fn post(patient_id: i64, number: i64) -> Self {
        Self {
            place: Place {
                table: "outbox",
                patient_id,
                seq: number,
            },
            column: "post",
        }
    }

    pub(super) const fn wanted(patient_id: i64, number: i64) -> Self {
        Self {
            place: Place {
                table: "wanted",
                patient_id,
                seq: number,
            },
            column: "file",
        }
    }
}

impl Store {
    pub(super) fn seal<T: Serialize>(&self, cell: Cell, value: &T) -> Result<Vec<u8>, StoreError> {
        let table = cell.place.table;
        let json = serde_json::to_vec(value)
            .map(Zeroizing::new)
            .map_err(|source| StoreError::Seal {
                table,
                source: source.into(),
            })?;
        self.seal_bytes(cell, &json)
    }

    pub(super) fn seal_bytes(&self, cell: Cell, plain: &[u8]) -> Result<Vec<u8>, StoreError> {
        self.keys
            .seal(cell.place, plain)
            .map_err(|source| StoreError::Seal {
                table: cell.place.table,
                source: source.into(),
            })
    }

    pub(super) fn open_sealed<T: DeserializeOwned>(
        &self,
        cell: Cell,
        sealed: &[u8],
    ) -> Result<T, StoreError> {
        let json = self
            .keys
            .open(cell.place, sealed)
            .map_err(|source| corrupt(cell, source.into()))?;
        // serde_json's own words may quote the value; only where it stumbled is kept.
        serde_json::from_slice(&json).map_err(|error| {
            let place = format!(
                "{:?} error at line {} column {}",
                error.classify(),
                error.line(),
                error.column()
            );
            corrupt(cell, place.into())
        })
    }
}

fn corrupt(cell: Cell, source: Box<dyn std::error::Error + Send + Sync>) -> StoreError {
    let Place {
        table,
        patient_id,
        seq,
    } = cell.place;
    StoreError::Corrupt {
        table,
        column: cell.column,
        row: format!("{patient_id}/{seq}"),
        source,
    }
}
