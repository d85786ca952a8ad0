//! Owns how the nights before and after an infusion compare (I): counts and medians, nothing else.
//! It must not judge: whether the infusion helped is the patient's word.

use std::collections::BTreeMap;

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};

use crate::almanac::local_time::Evening;

use super::Patient;

/// I: so many nights on either side are compared.
pub const NIGHTS_COMPARED: u64 = 14;
/// Below this many answered nights on a side, a comparison says nothing (our own choice).
pub const NIGHTS_NEEDED: usize = 10;

/// The answered nights of one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nights {
    /// N1 of each answered night, in order of the nights.
    pub scores: Vec<u8>,
}

/// A median of whole scores, which may lie between two of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Median {
    /// Twice the median, so that a half needs no fraction.
    pub doubled: u8,
}

impl Nights {
    /// How many were answered.
    #[must_use]
    pub const fn count(&self) -> usize {
        self.scores.len()
    }

    /// Whether they are enough to compare.
    #[must_use]
    pub const fn enough(&self) -> bool {
        self.scores.len() >= NIGHTS_NEEDED
    }

    /// The middle of the scores; `None` without any.
    #[must_use]
    pub fn median(&self) -> Option<Median> {
        let mut sorted = self.scores.clone();
        sorted.sort_unstable();
        let upper = *sorted.get(sorted.len() / 2)?;
        let lower = *sorted.get((sorted.len() - 1) / 2)?;
        Some(Median {
            doubled: lower + upper,
        })
    }
}

/// The nights before an infusion beside the last ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The nights before it.
    pub before: Nights,
    /// The last nights.
    pub after: Nights,
}

impl Comparison {
    /// Compares the nights before the infusion of that day with the last ones up to and with `tonight`.
    #[must_use]
    pub fn of(patient: &Patient, infusion_on: NaiveDate, tonight: Evening) -> Self {
        let eve = infusion_on.pred_opt().unwrap_or(infusion_on);
        let last = first_of(tonight.date()).max(infusion_on);
        Self {
            before: nights(&patient.nights, first_of(eve), eve),
            after: nights(&patient.nights, last, tonight.date()),
        }
    }

    /// Whether both sides hold enough nights.
    #[must_use]
    pub const fn enough(&self) -> bool {
        self.before.enough() && self.after.enough()
    }
}

/// The first of the nights that end with `last`.
fn first_of(last: NaiveDate) -> NaiveDate {
    last.checked_sub_days(Days::new(NIGHTS_COMPARED - 1))
        .unwrap_or(NaiveDate::MIN)
}

fn nights(all: &BTreeMap<Evening, u8>, first: NaiveDate, last: NaiveDate) -> Nights {
    let among = |evening: &Evening| first <= evening.date() && evening.date() <= last;
    Nights {
        scores: all
            .iter()
            .filter(|(evening, _)| among(evening))
            .map(|(_, score)| *score)
            .collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn patient(scores: &[(&str, u8)]) -> Patient {
        let nights = scores
            .iter()
            .map(|(night, score)| (Evening::on(day(night)), *score));
        Patient {
            nights: nights.collect(),
            ..Patient::default()
        }
    }

    #[test]
    fn fourteen_nights_count_on_either_side_and_the_night_of_the_infusion_is_after() {
        let patient = patient(&[
            ("2026-11-05", 9),
            ("2026-11-06", 8),
            ("2026-11-19", 7),
            ("2026-11-20", 6),
            ("2026-12-18", 5),
            ("2026-12-19", 4),
            ("2027-01-01", 3),
        ]);
        let scores = |tonight: &str| {
            let compared = Comparison::of(&patient, day("2026-11-20"), Evening::on(day(tonight)));
            (compared.before.scores, compared.after.scores)
        };
        assert_eq!(scores("2027-01-01"), (vec![8, 7], vec![4, 3]));
        assert_eq!(scores("2026-11-21"), (vec![8, 7], vec![6]));
        assert_eq!(scores("2026-11-10"), (vec![8, 7], Vec::new()));
    }

    #[test]
    fn a_median_may_lie_between_two_scores() {
        let doubled = |scores: &[u8]| {
            let nights = Nights {
                scores: scores.to_vec(),
            };
            nights.median().map(|median| median.doubled)
        };
        assert_eq!(doubled(&[]), None);
        assert_eq!(doubled(&[7]), Some(14));
        assert_eq!(doubled(&[1, 9, 4]), Some(8));
        assert_eq!(doubled(&[8, 3, 4, 1]), Some(7));
    }

    #[test]
    fn nine_nights_on_a_side_are_not_enough() {
        let side = |count| Nights {
            scores: vec![5; count],
        };
        for (before, after, enough) in [(10, 10, true), (9, 14, false), (14, 9, false)] {
            let compared = Comparison {
                before: side(before),
                after: side(after),
            };
            assert_eq!(compared.enough(), enough);
        }
    }
}
