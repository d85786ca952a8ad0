//! Owns the small parts that lists are made of: short days, months, texts in a row. It must not know what they list.

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

/// A day as lists show it, with its weekday and without its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ShortDay(pub NaiveDate);

/// The iron in so many tablets, in milligrams, as it stands behind their number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct OfIron(pub u16);

impl OfIron {
    /// Where the strength is known.
    #[must_use]
    pub fn in_tablets(tablets: u8, strength_mg: Option<u16>) -> Option<Self> {
        let strength = strength_mg?;
        Some(Self(strength.saturating_mul(u16::from(tablets))))
    }
}

/// A calendar month with its year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MonthYear {
    /// The year.
    pub year: i32,
    /// The month, from 1.
    pub month: u32,
}

impl MonthYear {
    /// The month of a day.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        Self {
            year: day.year(),
            month: day.month(),
        }
    }
}

/// Before or after a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Side {
    /// Before it.
    Before,
    /// After it.
    After,
}

/// In which way scores differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Way {
    /// They are lower: less discomfort.
    Lower,
    /// They are higher.
    Higher,
}

/// What has changed since a step was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Since {
    /// Tablets were stopped.
    TabletsStopped,
    /// Tablets were begun.
    TabletsStarted,
    /// There was an infusion.
    Infusion,
    /// The infusion was taken back, or is too long ago.
    InfusionGone,
    /// There are newer results.
    Results,
    /// The answers of §2 are others.
    Exclusions,
}

/// L6: what the quiet legs came after.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Over {
    /// An infusion.
    #[default]
    Infusion,
    /// One of which the patient said that it did not help.
    Open,
    /// Iron that runs no more.
    Past,
}

/// Some days as lists show them, and whether there are more of the kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShortDays {
    /// The first ones.
    pub days: Vec<ShortDay>,
    /// Whether more follow.
    pub more: bool,
}
