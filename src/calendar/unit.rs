//! Owns the words for what is counted: spans of time, amounts of iron. It must not count.

use crate::words::Meanings;

static UNITS: Meanings = Meanings::of("unit");

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    /// Of iron.
    Milligrams,
    /// Of iron.
    Grams,
    Minutes,
    Hours,
    Days,
    /// Nights and evenings: days, to those who take iron in the evening.
    Nights,
    Weeks,
    Months,
    Years,
    /// "Twice", as a number of times.
    Times,
}

impl Unit {
    /// What a word, plainly spelled, counts.
    pub(crate) fn named(word: &str) -> Option<Self> {
        Some(match UNITS.meaning(word)? {
            "milligrams" => Self::Milligrams,
            "grams" => Self::Grams,
            "minutes" => Self::Minutes,
            "hours" => Self::Hours,
            "days" => Self::Days,
            "nights" => Self::Nights,
            "weeks" => Self::Weeks,
            "months" => Self::Months,
            "years" => Self::Years,
            "times" => Self::Times,
            _ => return None,
        })
    }

    /// Whether a word counts milligrams.
    pub(crate) fn is_milligrams(word: &str) -> bool {
        Self::named(word) == Some(Self::Milligrams)
    }

    /// Whether a word counts minutes.
    pub(crate) fn is_minutes(word: &str) -> bool {
        Self::named(word) == Some(Self::Minutes)
    }

    /// Whether a word counts hours.
    pub(crate) fn is_hours(word: &str) -> bool {
        Self::named(word) == Some(Self::Hours)
    }

    /// Whether a word counts months.
    pub(crate) fn is_months(word: &str) -> bool {
        Self::named(word) == Some(Self::Months)
    }

    /// Whether a word counts times.
    pub(crate) fn is_times(word: &str) -> bool {
        Self::named(word) == Some(Self::Times)
    }
}
