//! Owns how a patient takes iron at present. It must not know when tonight's dose is due.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Iron by mouth, or none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Regimen {
    /// Not asked yet.
    #[default]
    Unasked,
    /// No iron.
    NoIron,
    /// They take iron, or will tonight; the details are being asked.
    Oral(OralIron),
}

/// Tablets in the evening.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OralIron {
    /// The day of the first dose.
    pub since: Option<NaiveDate>,
    /// Elemental iron a tablet, in milligrams.
    pub strength_mg: Option<u16>,
    /// Tablets an evening.
    pub tablets: Option<u8>,
}
