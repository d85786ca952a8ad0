//! Owns the stretch of days that a picture or a paper is about. It must not look at a clock: the record and the
//! instant are given.

use chrono::{Days, NaiveDate};

use crate::calendar::span::Span;

use super::History;

/// A stretch of days, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub until: NaiveDate,
}

/// The shortest frame: less than a fortnight is no course.
const SHORTEST_DAYS: u64 = 14;

/// The longest: a year mistyped as 1026 is no course either, and a day must keep some width.
const LONGEST_DAYS: u64 = 30_000;

impl Frame {
    /// The days of a span, as it lies at `today`.
    #[must_use]
    pub fn of(span: Span, record: &History, today: NaiveDate) -> Self {
        let back = |days: u64| {
            today
                .checked_sub_days(Days::new(days - 1))
                .unwrap_or(NaiveDate::MIN)
        };
        let frame = match span {
            Span::Days(days) => Self {
                from: back(u64::from(days).max(1)),
                until: today,
            },
            Span::All => Self {
                from: first_day(record).unwrap_or(today).min(back(SHORTEST_DAYS)),
                until: today,
            },
            Span::Between(from, until) => Self {
                from: from.min(until),
                until: until.max(from),
            },
        };
        let earliest = frame.until.checked_sub_days(Days::new(LONGEST_DAYS - 1));
        Self {
            from: earliest.map_or(frame.from, |earliest| frame.from.max(earliest)),
            ..frame
        }
    }

    /// How many days it has.
    #[must_use]
    pub fn days(&self) -> i64 {
        (self.until - self.from).num_days() + 1
    }

    /// Whether a day lies within.
    #[must_use]
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.until
    }
}

impl History {
    /// The last day of a frame whose night can have been answered.
    #[must_use]
    pub fn last_day_of(&self, frame: Frame) -> NaiveDate {
        let last_night = self.last_night();
        last_night.map_or(frame.until, |night| frame.until.min(night.date()))
    }
}

/// The first day of which the record knows anything to show.
fn first_day(record: &History) -> Option<NaiveDate> {
    [
        record.evenings.keys().next().map(|evening| evening.date()),
        record.panels.first().map(|panel| panel.what.drawn_on),
        record.infusions.first().map(|infusion| infusion.what.on),
    ]
    .into_iter()
    .flatten()
    .min()
}
