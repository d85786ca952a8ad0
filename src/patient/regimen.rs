//! Owns how a patient takes iron at present. It must not know when tonight's dose is due.

use chrono::{NaiveDate, TimeDelta};
use serde::{Deserialize, Serialize};

use crate::calendar::local_time::Evening;
use crate::protocol::dose::{DOSE_SPACING, DOUBLE_DOSE_SPACING, Pace};

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
    /// The day of the last dose, once they have ended.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<NaiveDate>,
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

    /// E6: from one dose to the next, in evenings.
    #[must_use]
    pub const fn evenings(self) -> u16 {
        match self {
            Self::Nightly => 1,
            Self::EveryOther => 2,
        }
    }

    /// E4, E6: the least time between two doses.
    #[must_use]
    pub const fn spacing(self) -> TimeDelta {
        match self {
            Self::Nightly => DOSE_SPACING,
            Self::EveryOther => DOUBLE_DOSE_SPACING,
        }
    }

    /// E1c: the same for the gate before a dose.
    #[must_use]
    pub const fn pace(self) -> Pace {
        match self {
            Self::Nightly => Pace::Nightly,
            Self::EveryOther => Pace::EveryOther,
        }
    }

    /// Every rhythm.
    pub const ALL: [Self; 2] = [Self::Nightly, Self::EveryOther];

    /// The one that this can be changed to.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Nightly => Self::EveryOther,
            Self::EveryOther => Self::Nightly,
        }
    }

    /// E6: whether a dose is due on an evening, counted from the evening of the last one.
    #[must_use]
    pub fn falls_on(self, evening: Evening, counted_from: Option<Evening>) -> bool {
        let Some(from) = counted_from else {
            return true;
        };
        let evenings = evening.date().signed_duration_since(from.date()).num_days();
        match self {
            Self::Nightly => true,
            Self::EveryOther => evenings >= 0 && evenings % 2 == 0,
        }
    }
}

impl OralIron {
    /// The iron of one dose, in milligrams, where both its parts are known.
    #[must_use]
    pub fn dose_mg(&self) -> Option<u16> {
        let tablets = self.tablets?.saturating_mul(self.rhythm.doses());
        Some(self.strength_mg?.saturating_mul(u16::from(tablets)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_other_evening_is_counted_from_the_last_dose() {
        let evening = |text: &str| text.parse::<Evening>().unwrap();
        let from = Some(evening("2026-12-30"));
        for (night, falls) in [
            ("2026-12-29", false),
            ("2026-12-30", true),
            ("2026-12-31", false),
            ("2027-01-01", true),
            ("2027-01-02", false),
        ] {
            assert_eq!(
                Rhythm::EveryOther.falls_on(evening(night), from),
                falls,
                "{night}"
            );
            assert!(Rhythm::Nightly.falls_on(evening(night), from));
        }
        assert!(Rhythm::EveryOther.falls_on(evening("2026-12-31"), None));
    }
}
