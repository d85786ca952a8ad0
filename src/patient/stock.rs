//! Owns how many tablets are left (E12). It must not know when to warn.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::regimen::Rhythm;

/// Tablets in the house, counted down by every dose noted as taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stock {
    /// The diary line in which they were counted; doses noted before it are not subtracted.
    pub seq: u32,
    /// Tablets left. A dose taken with none left leaves none.
    pub left: u16,
    /// The day on which "running out" was said for this count.
    pub warned_on: Option<NaiveDate>,
    /// The count that this one took the place of, so that it can be taken back.
    #[serde(default)]
    pub before: Option<Counted>,
}

/// An earlier count, as it stood when the next one was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// Its diary line.
    pub seq: u32,
    /// Tablets that were left.
    pub left: u16,
    /// The day on which "running out" had been said for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub warned_on: Option<NaiveDate>,
}

/// E12: tablets that last no longer than this many days are told of.
pub const LOW_DAYS: u16 = 7;

impl Stock {
    /// A count, told in this diary line, in the place of another.
    #[must_use]
    pub fn counted(seq: u32, left: u16, before: Option<Self>) -> Self {
        Self {
            seq,
            left,
            warned_on: None,
            before: before.map(|before| Counted {
                seq: before.seq,
                left: before.left,
                warned_on: before.warned_on,
            }),
        }
    }

    /// The count before this one, when this one is taken back; so many tablets were taken meanwhile.
    #[must_use]
    pub fn taken_back(self, taken_since: u16) -> Option<Self> {
        let before = self.before?;
        let left = before.left.saturating_sub(taken_since);
        Some(Self {
            warned_on: before.warned_on,
            ..Self::counted(before.seq, left, None)
        })
    }

    /// How many more days the tablets last, taken so; `tablets` is one dose of that rhythm.
    #[must_use]
    pub fn days_left(&self, tablets: u8, rhythm: Rhythm) -> u16 {
        let doses = self.left / u16::from(tablets.max(1));
        doses.saturating_mul(rhythm.evenings())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_count_whole_doses_only() {
        for (left, tablets, rhythm, days) in [
            (35, 5, Rhythm::Nightly, 7),
            (39, 5, Rhythm::Nightly, 7),
            (40, 5, Rhythm::Nightly, 8),
            (4, 5, Rhythm::Nightly, 0),
            (39, 10, Rhythm::EveryOther, 6),
            (40, 10, Rhythm::EveryOther, 8),
        ] {
            let stock = Stock::counted(0, left, None);
            assert_eq!(
                stock.days_left(tablets, rhythm),
                days,
                "{left} of {tablets}"
            );
        }
    }
}
