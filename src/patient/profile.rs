//! Owns what a patient told us once: language, consent, hours, habits. It must not know evenings or results.

use chrono::{DateTime, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

pub use crate::protocol::inputs::Sex;

use crate::protocol::dose::{MEAL_GAP_MIN, NUDGES};

pub use crate::language::Language;

use super::check_in::CheckInRhythm;

/// The version of the disclaimer; raising it asks everybody again.
pub const DISCLAIMER_VERSION: u16 = 1;

/// §1: an accepted disclaimer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consent {
    /// Which wording.
    pub version: u16,
    /// When.
    pub at: DateTime<Utc>,
}

/// What can be set to taste.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preferences {
    /// E2: minutes between meal and dose.
    pub meal_gap_min: u16,
    /// E8: how often an unanswered reminder is asked again.
    pub nudges: u8,
    /// N: when the check-in comes; `None` means before bedtime.
    pub check_in_at: Option<NaiveTime>,
    /// N: how often it comes.
    #[serde(default)]
    pub check_in_rhythm: CheckInRhythm,
    /// §7: nothing on a lock screen names the illness or the medicine.
    #[serde(default)]
    pub discreet: bool,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            meal_gap_min: MEAL_GAP_MIN,
            nudges: NUDGES,
            check_in_at: None,
            check_in_rhythm: CheckInRhythm::Nightly,
            discreet: false,
        }
    }
}
