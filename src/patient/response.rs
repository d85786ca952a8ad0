//! Owns how the nights before a change compare with those after it (I): counts, medians, and how far chance alone
//! moves their difference. It must not judge: nothing here says what caused what, or whether anything helped.

use chrono::{Days, NaiveDate};

use crate::calendar::local_time::Evening;

use super::Patient;

/// I: so many nights on either side are compared.
pub const NIGHTS_COMPARED: u64 = 14;
/// Below this many answered nights on a side, a comparison says nothing (our own choice).
pub const NIGHTS_NEEDED: usize = 10;
/// How often both sides are drawn anew to see how far chance alone moves their difference.
const DRAWS: usize = 2000;
/// Of every thousand drawn differences, so many are left out at either end.
const LEFT_OUT_PER_THOUSAND: usize = 25;

/// The last night that can have been answered: tonight's once its check-in is, else the one before. Tonight is none
/// of the last nights until it is answered or over; the tables, the papers and the comparisons all ask here.
#[must_use]
pub fn last_night(tonight: Evening, answered: impl FnOnce(Evening) -> bool) -> Evening {
    if answered(tonight) {
        tonight
    } else {
        tonight.previous()
    }
}

impl Patient {
    /// The last night that counts among the last ones, see [`last_night`].
    #[must_use]
    pub fn last_night(&self, tonight: Evening) -> Evening {
        last_night(tonight, |night| {
            let record = self.evenings.get(&night);
            let rated = record.is_some_and(|record| record.check_in.discomfort.is_some());
            rated || self.nights.contains_key(&night)
        })
    }
}

/// The answered nights of one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nights {
    /// The first night that counts.
    pub from: NaiveDate,
    /// The last.
    pub until: NaiveDate,
    /// N1 of those that were answered.
    pub scores: Vec<u8>,
}

/// A median of whole scores, which may lie between two of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Median {
    /// Twice the median, so that a half needs no fraction.
    pub doubled: u8,
}

impl Median {
    /// The middle of some scores; `None` without any.
    #[must_use]
    pub fn of(scores: impl IntoIterator<Item = u8>) -> Option<Self> {
        let mut sorted: Vec<_> = scores.into_iter().collect();
        sorted.sort_unstable();
        let upper = *sorted.get(sorted.len() / 2)?;
        let lower = *sorted.get(sorted.len().checked_sub(1)? / 2)?;
        Some(Self {
            doubled: lower + upper,
        })
    }
}

impl Nights {
    /// How many were answered.
    #[must_use]
    pub fn answered(&self) -> u16 {
        u16::try_from(self.scores.len()).unwrap_or(u16::MAX)
    }

    /// Whether they are enough to compare.
    #[must_use]
    pub const fn enough(&self) -> bool {
        self.scores.len() >= NIGHTS_NEEDED
    }

    /// The middle of the scores; `None` without any.
    #[must_use]
    pub fn median(&self) -> Option<Median> {
        Median::of(self.scores.iter().copied())
    }

    /// How many of the answered nights had any discomfort.
    #[must_use]
    pub fn with_symptoms(&self) -> u16 {
        let some = self.scores.iter().filter(|score| **score > 0).count();
        u16::try_from(some).unwrap_or(u16::MAX)
    }
}

/// Nights before and after a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The nights before it.
    pub before: Nights,
    /// The last nights after it, the night of the change included.
    pub after: Nights,
}

/// A difference, after less before, and where chance alone would leave it; all twice as large, so that a half
/// needs no fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The difference of the medians.
    pub doubled: i16,
    /// The lower end of its interval.
    pub low_doubled: i16,
    /// The upper end.
    pub high_doubled: i16,
}

impl Comparison {
    /// The nights before the change of that day beside the ones up to and with `last`; `scores` gives the answered
    /// nights between two evenings, both included.
    #[must_use]
    pub fn around(
        on: NaiveDate,
        last: NaiveDate,
        scores: impl Fn(Evening, Evening) -> Vec<u8>,
    ) -> Self {
        let nights = |from: NaiveDate, until: NaiveDate| Nights {
            from,
            until,
            scores: if from <= until {
                scores(Evening::on(from), Evening::on(until))
            } else {
                Vec::new()
            },
        };
        let eve = on.pred_opt().unwrap_or(on);
        Self {
            before: nights(first_of(eve), eve),
            after: nights(first_of(last).max(on), last),
        }
    }

    /// R2, R3: the nights before an infusion beside the last ones, as it stands `tonight`.
    #[must_use]
    pub fn of(patient: &Patient, infusion_on: NaiveDate, tonight: Evening) -> Self {
        let last = patient.last_night(tonight);
        Self::around(infusion_on, last.date(), |from, until| {
            let nights = patient.nights.range(from..=until);
            nights.map(|(_, score)| *score).collect()
        })
    }

    /// The difference of the medians; `None` while either side has too few nights.
    #[must_use]
    pub fn difference(&self) -> Option<Difference> {
        if !(self.before.enough() && self.after.enough()) {
            return None;
        }
        let between = |before: Option<Median>, after: Option<Median>| {
            Some(i16::from(after?.doubled) - i16::from(before?.doubled))
        };
        // Seeded by what is compared: the same nights always give the same words.
        let mut dice = Dice::seeded(&self.before.scores, &self.after.scores);
        let mut drawn: Vec<i16> = (0..DRAWS)
            .filter_map(|_| {
                let before = Median::of(dice.drawn_again(&self.before.scores));
                let after = Median::of(dice.drawn_again(&self.after.scores));
                between(before, after)
            })
            .collect();
        drawn.sort_unstable();
        let left_out = drawn.len() * LEFT_OUT_PER_THOUSAND / 1000;
        Some(Difference {
            doubled: between(self.before.median(), self.after.median())?,
            low_doubled: *drawn.get(left_out)?,
            high_doubled: *drawn.get(drawn.len().checked_sub(left_out + 1)?)?,
        })
    }
}

/// The first of the nights that end with `last`.
fn first_of(last: NaiveDate) -> NaiveDate {
    last.checked_sub_days(Days::new(NIGHTS_COMPARED - 1))
        .unwrap_or(NaiveDate::MIN)
}

/// Throws that are the same in every run: `SplitMix64`.
struct Dice(u64);

impl Dice {
    fn seeded(before: &[u8], after: &[u8]) -> Self {
        let fold = |seed: u64, score: &u8| seed.wrapping_mul(31).wrapping_add(u64::from(*score));
        let seed = before.iter().fold(17, fold);
        Self(after.iter().fold(seed.wrapping_mul(131), fold))
    }

    fn throw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// As many scores as there are, each any of them.
    fn drawn_again(&mut self, scores: &[u8]) -> Vec<u8> {
        let sides = u64::try_from(scores.len()).unwrap_or(1).max(1);
        let one = |place: u64| scores.get(usize::try_from(place).unwrap_or_default());
        (0..scores.len())
            .filter_map(|_| one(self.throw() % sides).copied())
            .collect()
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

    fn compared(before: &[u8], after: &[u8]) -> Comparison {
        let side = |scores: &[u8]| Nights {
            from: day("2026-11-20"),
            until: day("2026-11-20"),
            scores: scores.to_vec(),
        };
        Comparison {
            before: side(before),
            after: side(after),
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
        for (scores, doubled) in [
            (&[][..], None),
            (&[7], Some(14)),
            (&[1, 9, 4], Some(8)),
            (&[8, 3, 4, 1], Some(7)),
        ] {
            let median = Median::of(scores.iter().copied());
            assert_eq!(median.map(|median| median.doubled), doubled, "{scores:?}");
        }
    }

    #[test]
    fn nine_nights_on_a_side_are_not_enough_and_ten_are() {
        for (before, after, enough) in [
            (10, 10, true),
            (9, 14, false),
            (14, 9, false),
            (0, 14, false),
            (14, 14, true),
        ] {
            let compared = compared(&vec![7; before], &vec![2; after]);
            assert_eq!(compared.difference().is_some(), enough, "{before} {after}");
        }
    }

    /// Each row: the nights of both sides, and twice the difference with the ends of its interval.
    #[test]
    fn the_interval_is_the_same_every_time_and_as_wide_as_the_nights_vary() {
        let table: [(&[u8], &[u8], [i16; 3]); 5] = [
            // Nights that never vary leave chance nothing to move.
            (&[7; 14], &[2; 14], [-10, -10, -10]),
            (&[0; 10], &[0; 10], [0, 0, 0]),
            (
                &[8, 7, 6, 9, 7, 8, 5, 7, 8, 6, 7, 9],
                &[3, 2, 4, 1, 2, 5, 3, 2, 0, 3, 2],
                [-10, -12, -8],
            ),
            (
                &[2, 3, 2, 4, 3, 2, 3, 1, 2, 3],
                &[7, 5, 8, 6, 7, 4, 6, 8, 7, 5],
                [8, 5, 10],
            ),
            // Nights that do not differ leave nothing in the interval but chance.
            (
                &[2, 8, 5, 6, 3, 7, 4, 5, 6, 4],
                &[2, 8, 5, 6, 3, 7, 4, 5, 6, 4],
                [0, -4, 4],
            ),
        ];
        for (before, after, [doubled, low_doubled, high_doubled]) in table {
            let found = compared(before, after).difference();
            let expected = Difference {
                doubled,
                low_doubled,
                high_doubled,
            };
            assert_eq!(found, Some(expected), "{before:?} {after:?}");
            assert!(low_doubled <= doubled && doubled <= high_doubled);
        }
    }
}
