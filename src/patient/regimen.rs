//! Owns how a patient takes iron at present. It must not know when tonight's dose is due.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::almanac::local_time::Evening;

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
    /// E6: every evening, or every other.
    #[serde(default)]
    pub rhythm: Rhythm,
    /// E6: the evening from which the rhythm is counted, until a dose is taken.
    #[serde(default)]
    pub rhythm_from: Option<Evening>,
}

/// E6: how often tablets are taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Rhythm {
    /// One dose every evening.
    #[default]
    Nightly,
    /// A double dose every other evening.
    EveryOther,
}

impl Rhythm {
    /// How many times the counted tablets make one dose.
    #[must_use]
    pub const fn doses(self) -> u8 {
        match self {
            Self::Nightly => 1,
            Self::EveryOther => 2,
        }
    }
}
