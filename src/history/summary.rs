//! Owns the counting of a record: doses by month, scores by week, medians. It must not say anything.

use std::collections::BTreeMap;

use chrono::{Datelike, Days, NaiveDate};

use crate::calendar::local_time::Evening;
use crate::patient::fact::SkipReason;
use crate::patient::response::Median;

use super::{History, Outcome};

/// How many nights one median of the record spans.
pub const WEEK: u64 = 7;

/// A calendar month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    /// The year.
    pub year: i32,
    /// The month, from 1.
    pub month: u32,
}

impl Month {
    /// The month of a day.
    #[must_use]
    pub fn of(day: NaiveDate) -> Self {
        Self {
            year: day.year(),
            month: day.month(),
        }
    }
}

/// How many evenings went how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Taken.
    pub taken: u16,
    /// Left out, whatever the reason.
    pub skipped: u16,
    /// Left out, by the reason that was told.
    pub reasons: Vec<(SkipReason, u16)>,
    /// Held before a test.
    pub held: u16,
    /// In a pause.
    pub paused: u16,
    /// Between two doses of every other evening.
    pub off: u16,
    /// Not answered.
    pub unknown: u16,
}

impl Counts {
    fn count(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Taken { .. } => self.taken += 1,
            Outcome::Skipped { reason } => {
                self.skipped += 1;
                self.count_reason(reason);
            }
            Outcome::Held => self.held += 1,
            Outcome::Paused => self.paused += 1,
            Outcome::Off => self.off += 1,
            Outcome::Unknown => self.unknown += 1,
            Outcome::NotPlanned | Outcome::Open => {}
        }
    }

    fn count_reason(&mut self, reason: Option<SkipReason>) {
        let Some(reason) = reason else { return };
        match self.reasons.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, count)) => *count += 1,
            None => self.reasons.push((reason, 1)),
        }
    }

    /// How many evenings are counted.
    #[must_use]
    pub const fn total(&self) -> u16 {
        self.taken + self.skipped + self.held + self.paused + self.off + self.unknown
    }
}

/// The scores of some nights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scores {
    /// The first evening they may come from.
    pub from: Evening,
    /// The last.
    pub until: Evening,
    /// How many nights were answered.
    pub nights: u16,
    /// The middle one, twice, so that a half needs no fraction.
    pub median_doubled: u8,
    /// The lowest.
    pub lowest: u8,
    /// The highest.
    pub highest: u8,
}

impl History {
    /// What became of the doses of each month, oldest first; months of which there is nothing to count fall out.
    #[must_use]
    pub fn months(&self) -> BTreeMap<Month, Counts> {
        let mut months: BTreeMap<Month, Counts> = BTreeMap::new();
        for (evening, record) in &self.evenings {
            let month = months.entry(Month::of(evening.date())).or_default();
            month.count(record.dose);
        }
        months.retain(|_, counts| counts.total() > 0);
        months
    }

    /// What became of the doses of these evenings, both ends included.
    #[must_use]
    pub fn counts(&self, from: Evening, until: Evening) -> Counts {
        let mut counts = Counts::default();
        for (_, record) in self.evenings.range(from..=until.max(from)) {
            counts.count(record.dose);
        }
        counts
    }

    /// The scores of these evenings, both ends included; `None` where no night was answered.
    #[must_use]
    pub fn scores(&self, from: Evening, until: Evening) -> Option<Scores> {
        let scores = || {
            self.evenings
                .range(from..=until.max(from))
                .filter_map(|(_, record)| record.check_in.discomfort)
        };
        Some(Scores {
            from,
            until,
            nights: u16::try_from(scores().count()).unwrap_or(u16::MAX),
            median_doubled: Median::of(scores())?.doubled,
            lowest: scores().min()?,
            highest: scores().max()?,
        })
    }

    /// The scores of each week of seven nights back from `last`, newest first; weeks without an answer fall out.
    #[must_use]
    pub fn weeks(&self, last: Evening) -> Vec<Scores> {
        let Some(first) = self.evenings.keys().next() else {
            return Vec::new();
        };
        let back = |from: Evening, days: u64| {
            let date = from.date().checked_sub_days(Days::new(days));
            Evening::on(date.unwrap_or(NaiveDate::MIN))
        };
        std::iter::successors(Some(last), |until| Some(back(*until, WEEK)))
            .take_while(|until| until >= first)
            .filter_map(|until| self.scores(back(until, WEEK - 1), until))
            .collect()
    }
}
