//! Owns what a week's answers come to, and the first pattern in them (N): the worst weekday, weeks with alcohol or more
//! caffeine. What chance alone could show is no pattern. It must not say anything.

use chrono::{Datelike, Days, NaiveDate, Weekday};

use crate::calendar::local_time::Evening;
use crate::protocol::finding::{FINDING_NIGHTS, FINDING_WEEKS, WEEK_NIGHTS, weekday_is_real};

use super::Patient;
use super::check_in::{Difference, Found};
use super::response::{Comparison, Median, Nights};

/// A pattern with its numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Finding {
    /// None that chance could not show.
    Nothing,
    /// One weekday was the worst in so many weeks.
    Weekday {
        /// From Monday, 1.
        weekday: u8,
        /// In so many weeks it was the worst.
        worst: u16,
        /// Of so many.
        weeks: u16,
    },
    /// Nights of weeks with it differ from the others.
    Weeks {
        /// What was different.
        with: Difference,
        /// Nights without it, and nights with it.
        nights: Comparison,
    },
}

impl Finding {
    /// Which kind it is.
    #[must_use]
    pub const fn kind(&self) -> Found {
        match self {
            Self::Nothing => Found::Nothing,
            Self::Weekday { .. } => Found::Weekday,
            Self::Weeks {
                with: Difference::Alcohol,
                ..
            } => Found::Alcohol,
            Self::Weeks { .. } => Found::Caffeine,
        }
    }
}

/// A week, Monday to Sunday, as it is given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Week {
    /// The middle of its scores.
    pub legs: Median,
    /// The middle of the week before.
    pub before: Option<Median>,
    /// Evenings on which iron was taken, of those on which it was asked about; nothing where none was taken.
    pub iron: Option<(u16, u16)>,
}

impl Patient {
    /// The seven evenings that end with this one.
    #[must_use]
    pub fn week_until(&self, evening: Evening) -> Option<Week> {
        let first = days_before(evening.date(), 6)?;
        let legs = self.middle(first, evening.date())?;
        let before = days_before(first, 7)
            .zip(first.pred_opt())
            .and_then(|(from, until)| self.middle(from, until));
        let nights = self.evenings.range(Evening::on(first)..=evening);
        let (mut taken, mut of) = (0, 0);
        for (_, record) in nights {
            let asked = !record.reminded_at.is_empty() || record.dose.is_some();
            of += u16::from(asked);
            taken += u16::from(record.taken_at().is_some());
        }
        Some(Week {
            legs,
            before,
            iron: (taken > 0).then_some((taken, of)),
        })
    }

    fn middle(&self, from: NaiveDate, until: NaiveDate) -> Option<Median> {
        let nights = self.nights.range(Evening::on(from)..=Evening::on(until));
        Median::of(nights.map(|(_, score)| *score))
    }

    /// The first pattern there is; `None` while too few nights are answered to look for one.
    #[must_use]
    pub fn finding(&self, tonight: Evening) -> Option<Finding> {
        if self.nights.len() < FINDING_NIGHTS {
            return None;
        }
        let weeks = |with| self.weeks_with(with, tonight);
        let found = self
            .worst_weekday(tonight)
            .or_else(|| weeks(Difference::Alcohol))
            .or_else(|| weeks(Difference::Caffeine));
        Some(found.unwrap_or(Finding::Nothing))
    }

    /// In how many weeks one night stands out alone, and on which weekday most often.
    fn worst_weekday(&self, tonight: Evening) -> Option<Finding> {
        let mut worst = [0_u16; 7];
        let mut weeks = 0_u16;
        let mut last = tonight.date();
        for _ in 0..FINDING_WEEKS {
            let Some(first) = days_before(last, 6) else {
                break;
            };
            let nights = self.nights.range(Evening::on(first)..=Evening::on(last));
            let nights: Vec<_> = nights.collect();
            if nights.len() >= WEEK_NIGHTS {
                weeks += 1;
                let highest = nights.iter().map(|(_, score)| **score).max();
                let mut of_it = nights.iter().filter(|(_, score)| Some(**score) == highest);
                if let (Some((night, _)), None) = (of_it.next(), of_it.next()) {
                    let weekday = night.date().weekday().num_days_from_monday();
                    if let Some(count) = usize::try_from(weekday)
                        .ok()
                        .and_then(|at| worst.get_mut(at))
                    {
                        *count += 1;
                    }
                }
            }
            let Some(before) = first.pred_opt() else {
                break;
            };
            last = before;
        }
        let (weekday, worst) = (1..).zip(worst).max_by_key(|(_, count)| *count)?;
        weekday_is_real(u32::from(worst), u32::from(weeks)).then_some(Finding::Weekday {
            weekday,
            worst,
            weeks,
        })
    }

    /// Nights of the weeks of which this was told, beside those of the weeks of which it was not.
    fn weeks_with(&self, with: Difference, tonight: Evening) -> Option<Finding> {
        let (mut without, mut of_it) = (Vec::new(), Vec::new());
        let mut before = None;
        for (evening, record) in &self.evenings {
            let Some(told) = record.check_in.differences else {
                continue;
            };
            let week = days_before(evening.date(), 6)?;
            // Asked again within a week, it is about the nights since.
            let from = before.max(Some(Evening::on(week))).unwrap_or(*evening);
            let nights = self.nights.range(from..=*evening).map(|(_, score)| *score);
            if told.has(with) {
                of_it.extend(nights);
            } else {
                without.extend(nights);
            }
            before = Some(evening.next());
        }
        let side = |scores: Vec<u8>| Nights {
            from: tonight.date(),
            until: tonight.date(),
            scores,
        };
        let nights = Comparison {
            before: side(without),
            after: side(of_it),
        };
        let differs = nights
            .difference()
            .is_some_and(|one| one.low_doubled > 0 || one.high_doubled < 0);
        differs.then_some(Finding::Weeks { with, nights })
    }
}

fn days_before(day: NaiveDate, days: u64) -> Option<NaiveDate> {
    day.checked_sub_days(Days::new(days))
}

/// Whether the week is given back on this evening.
#[must_use]
pub fn gives_back(evening: Evening) -> bool {
    evening.date().weekday() == Weekday::Sun
}
