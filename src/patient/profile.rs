//! Owns what a patient told us once: language, consent, hours, habits. It must not know evenings or results.

use chrono::{DateTime, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

pub use crate::protocol::inputs::Sex;

use crate::protocol::dose::{MEAL_GAP_MIN, NUDGES};

use super::check_in::CheckInRhythm;

/// The version of the disclaimer; raising it asks everybody again.
pub const DISCLAIMER_VERSION: u16 = 1;

/// A language that Stillnight speaks.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize,
)]
pub enum Language {
    /// English; also for everybody whose language we lack.
    #[default]
    En,
    /// German.
    De,
    /// Spanish.
    Es,
}

impl Language {
    /// Every language, English first.
    pub const ALL: [Self; 3] = [Self::En, Self::De, Self::Es];

    /// The two-letter code, as Telegram and `locales/` use it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Es => "es",
        }
    }

    /// The language's own name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::De => "Deutsch",
            Self::Es => "Español",
        }
    }

    /// The language for Telegram's `language_code`, such as `de` or `pt-br`; English when we lack it.
    #[must_use]
    pub fn from_code(code: Option<&str>) -> Self {
        let primary = code
            .and_then(|code| code.split(['-', '_']).next())
            .unwrap_or_default();
        Self::ALL
            .into_iter()
            .find(|language| language.code().eq_ignore_ascii_case(primary))
            .unwrap_or_default()
    }
}

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
