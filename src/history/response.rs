//! Owns "did it work?": the nights before a change beside the nights after it, with how sure the difference is.
//! It must not say that anything caused it, and it says nothing of too few nights.

use chrono::{Days, NaiveDate};

use crate::almanac::local_time::Evening;

use super::summary::median_doubled;
use super::{History, Treatment};

/// So many nights on either side are compared.
pub const NIGHTS_COMPARED: u64 = 14;
/// Below this many answered nights on a side, a comparison says nothing.
pub const NIGHTS_NEEDED: usize = 10;
/// E: so long after a change its nights are still looked at; full effect comes before.
const LOOKED_AT_DAYS: u64 = 84;
/// How often both sides are drawn anew to see how far chance alone moves their difference.
const DRAWS: usize = 2000;
/// Of every hundred drawn differences, so many are left out at either end, in halves.
const LEFT_OUT_PER_THOUSAND: usize = 25;

/// What changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// An infusion.
    Infusion {
        /// Its size, where known.
        milligrams: Option<u16>,
    },
    /// Another way to take tablets.
    Regimen(Treatment),
}

/// The answered nights of one side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Side {
    /// The first night that counts.
    pub from: NaiveDate,
    /// The last.
    pub until: NaiveDate,
    /// The scores of those that were answered.
    pub scores: Vec<u8>,
}

/// Nights before and after a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// The day of the change.
    pub on: NaiveDate,
    /// What changed.
    pub change: Change,
    /// The nights before it.
    pub before: Side,
    /// The last nights that belong to it.
    pub after: Side,
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

impl Side {
    fn of(record: &History, from: NaiveDate, until: NaiveDate) -> Self {
        let range = Evening::on(from)..=Evening::on(until.max(from));
        let scores = record
            .evenings
            .range(range)
            .filter_map(|(_, night)| night.check_in.discomfort)
            .collect();
        Self {
            from,
            until,
            scores,
        }
    }

    /// How many nights were answered.
    #[must_use]
    pub fn answered(&self) -> u16 {
        u16::try_from(self.scores.len()).unwrap_or(u16::MAX)
    }

    /// Whether they are enough to be compared.
    #[must_use]
    pub const fn enough(&self) -> bool {
        self.scores.len() >= NIGHTS_NEEDED
    }

    /// Their median, twice; `None` without any.
    #[must_use]
    pub fn median_doubled(&self) -> Option<u8> {
        median_doubled(self.scores.iter().copied())
    }

    /// How many of the answered nights had any discomfort.
    #[must_use]
    pub fn with_symptoms(&self) -> u16 {
        let some = self.scores.iter().filter(|score| **score > 0).count();
        u16::try_from(some).unwrap_or(u16::MAX)
    }
}

impl Comparison {
    /// The difference of the medians; `None` while either side has too few nights.
    #[must_use]
    pub fn difference(&self) -> Option<Difference> {
        if !(self.before.enough() && self.after.enough()) {
            return None;
        }
        let median = |scores: &[u8]| median_doubled(scores.iter().copied()).map(i16::from);
        let observed = median(&self.after.scores)? - median(&self.before.scores)?;
        // Seeded by what is compared: the same nights always give the same words.
        let mut dice = Dice::seeded(&self.before.scores, &self.after.scores);
        let mut drawn: Vec<i16> = (0..DRAWS)
            .filter_map(|_| {
                let before = dice.drawn_again(&self.before.scores);
                let after = dice.drawn_again(&self.after.scores);
                Some(median(&after)? - median(&before)?)
            })
            .collect();
        drawn.sort_unstable();
        let left_out = drawn.len() * LEFT_OUT_PER_THOUSAND / 1000;
        Some(Difference {
            doubled: observed,
            low_doubled: *drawn.get(left_out)?,
            high_doubled: *drawn.get(drawn.len().checked_sub(left_out + 1)?)?,
        })
    }
}

impl History {
    /// Every change with its nights before and after, oldest first, as it stands on `today`.
    #[must_use]
    pub fn comparisons(&self, today: NaiveDate) -> Vec<Comparison> {
        let mut changes = self.changes();
        changes.retain(|(on, _)| *on <= today);
        let days: Vec<NaiveDate> = changes.iter().map(|(on, _)| *on).collect();
        changes
            .into_iter()
            .map(|(on, change)| {
                let next = days.iter().copied().filter(|other| *other > on).min();
                let eve = on.pred_opt().unwrap_or(on);
                let end = next
                    .and_then(|next| next.pred_opt())
                    .unwrap_or(today)
                    .min(after(on, LOOKED_AT_DAYS))
                    .min(today);
                let previous = days.iter().copied().filter(|other| *other < on).max();
                Comparison {
                    on,
                    change,
                    before: Side::of(
                        self,
                        window_before(eve).max(previous.unwrap_or(NaiveDate::MIN)),
                        eve,
                    ),
                    after: Side::of(self, window_before(end).max(on), end),
                }
            })
            .collect()
    }

    /// What changed, by day; the end of tablets on the day of an infusion belongs to it.
    fn changes(&self) -> Vec<(NaiveDate, Change)> {
        let infusions = self.infusions.iter().map(|infusion| {
            let milligrams = infusion.what.milligrams;
            (infusion.what.on, Change::Infusion { milligrams })
        });
        let infused = |day: NaiveDate| self.infusions.iter().any(|one| one.what.on == day);
        let regimens = self
            .regimens
            .iter()
            .enumerate()
            .filter(|(place, span)| match span.treatment {
                Treatment::Tablets { .. } => true,
                Treatment::NoTablets => *place > 0,
            })
            .map(|(_, span)| (span.from, Change::Regimen(span.treatment)))
            .filter(|(day, _)| !infused(*day));
        let mut changes: Vec<_> = infusions.chain(regimens).collect();
        changes.sort_by_key(|(day, _)| *day);
        changes
    }
}

fn window_before(last: NaiveDate) -> NaiveDate {
    last.checked_sub_days(Days::new(NIGHTS_COMPARED - 1))
        .unwrap_or(NaiveDate::MIN)
}

fn after(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap_or(day)
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

    fn side(scores: &[u8]) -> Side {
        let day = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap();
        Side {
            from: day,
            until: day,
            scores: scores.to_vec(),
        }
    }

    fn compared(before: &[u8], after: &[u8]) -> Comparison {
        Comparison {
            on: NaiveDate::from_ymd_opt(2026, 11, 20).unwrap(),
            change: Change::Infusion { milligrams: None },
            before: side(before),
            after: side(after),
        }
    }

    #[test]
    fn nine_nights_on_a_side_say_nothing() {
        assert_eq!(compared(&[7; 9], &[2; 14]).difference(), None);
        assert_eq!(compared(&[7; 14], &[2; 9]).difference(), None);
        assert!(compared(&[7; 10], &[2; 10]).difference().is_some());
    }

    #[test]
    fn nights_that_never_vary_leave_chance_nothing_to_move() {
        let difference = compared(&[7; 14], &[2; 14]).difference();
        let sure = Difference {
            doubled: -10,
            low_doubled: -10,
            high_doubled: -10,
        };
        assert_eq!(difference, Some(sure));
    }

    #[test]
    fn the_interval_holds_the_difference_and_is_the_same_every_time() {
        let before = [8, 7, 6, 9, 7, 8, 5, 7, 8, 6, 7, 9];
        let after = [3, 2, 4, 1, 2, 5, 3, 2, 0, 3, 2];
        let first = compared(&before, &after).difference().unwrap();
        assert!(first.low_doubled <= first.doubled && first.doubled <= first.high_doubled);
        assert!(first.low_doubled < first.high_doubled && first.high_doubled < 0);
        assert_eq!(compared(&before, &after).difference(), Some(first));
    }

    #[test]
    fn nights_that_do_not_differ_leave_nothing_in_the_interval_but_chance() {
        let nights = [2, 8, 5, 6, 3, 7, 4, 5, 6, 4];
        let difference = compared(&nights, &nights).difference().unwrap();
        assert!(difference.low_doubled <= 0 && difference.high_doubled >= 0);
    }
}
