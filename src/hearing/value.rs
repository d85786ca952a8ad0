//! Owns what words can count or point at: numbers, hours, days, spans of time. It must not know the words for them.

use chrono::{Datelike, Days, Months, NaiveDate, NaiveTime, Weekday};

/// A length of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// So many minutes.
    Minutes(u32),
    /// So many days.
    Days(u32),
    /// So many months.
    Months(u32),
}

/// The part of the day that words name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Before noon, by the clock.
    Am,
    /// After noon, by the clock.
    Pm,
    /// The morning.
    Morning,
    /// About noon.
    Midday,
    /// The afternoon.
    Afternoon,
    /// The evening.
    Evening,
    /// The night.
    Night,
}

/// An hour on the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clock {
    /// The time, as it was said.
    pub time: NaiveTime,
    /// E15: whether it was said without its half of the day.
    pub open: bool,
    /// Whether it is a number behind a word like "at", and may be a number after all.
    pub bare: bool,
}

/// Which of the weekdays of one name is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Which {
    /// Nothing says so.
    Any,
    /// The next one.
    Next,
    /// The last one.
    Last,
    /// The one of next week.
    NextWeek,
    /// The one a week after the next.
    WeekAfter,
}

/// A day, as it was said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Day {
    /// So many days from today.
    From(i32),
    /// The evening or night that many days from today.
    Night(i32),
    /// A weekday.
    Weekday(Weekday, Which),
    /// A date, perhaps without its year.
    Date {
        /// The day.
        day: u32,
        /// The month.
        month: u32,
        /// The year.
        year: Option<i32>,
    },
    /// The day of this month, or of the next or last.
    OfMonth(u32),
}

/// Which side of today a day lies on that may lie on both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Before it, or today.
    Past,
    /// After it, or today.
    Future,
}

impl Day {
    /// The date that is meant.
    #[must_use]
    pub fn on(self, today: NaiveDate, side: Side) -> Option<NaiveDate> {
        match self {
            Self::From(days) | Self::Night(days) => shifted(today, i64::from(days)),
            Self::Weekday(weekday, which) => {
                let ahead = i64::from(
                    (7 + weekday.num_days_from_monday() - today.weekday().num_days_from_monday())
                        % 7,
                );
                let next = if ahead == 0 { 7 } else { ahead };
                match (which, side) {
                    (Which::Next, _) | (Which::Any, Side::Future) => shifted(today, next),
                    (Which::Last, _) | (Which::Any, Side::Past) => {
                        shifted(today, next - 7 - if ahead == 0 { 7 } else { 0 })
                    }
                    (Which::NextWeek, _) => {
                        let to_monday = 7 - i64::from(today.weekday().num_days_from_monday());
                        shifted(today, to_monday + i64::from(weekday.num_days_from_monday()))
                    }
                    (Which::WeekAfter, _) => shifted(today, next + 7),
                }
            }
            Self::Date {
                day,
                month,
                year: Some(year),
            } => NaiveDate::from_ymd_opt(year, month, day),
            Self::Date {
                day,
                month,
                year: None,
            } => {
                let years = match side {
                    Side::Past => [0, -1, -2, -3, -4],
                    Side::Future => [0, 1, 2, 3, 4],
                };
                years
                    .into_iter()
                    .filter_map(|years| NaiveDate::from_ymd_opt(today.year() + years, month, day))
                    .find(|date| on_side(*date, today, side))
            }
            Self::OfMonth(day) => {
                let first = today.with_day(1)?;
                (0..=2_u32)
                    .filter_map(|months| match side {
                        Side::Past => first.checked_sub_months(Months::new(months)),
                        Side::Future => first.checked_add_months(Months::new(months)),
                    })
                    .filter_map(|month| month.with_day(day))
                    .find(|date| on_side(*date, today, side))
            }
        }
    }
}

fn on_side(date: NaiveDate, today: NaiveDate, side: Side) -> bool {
    match side {
        Side::Past => date <= today,
        Side::Future => date >= today,
    }
}

fn shifted(today: NaiveDate, days: i64) -> Option<NaiveDate> {
    let count = Days::new(days.unsigned_abs());
    if days < 0 {
        today.checked_sub_days(count)
    } else {
        today.checked_add_days(count)
    }
}

/// What a name names that the protocol knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// A medicine.
    Medicine,
    /// Something that a laboratory measures.
    Analyte,
    /// An iron that is infused.
    Product,
}

/// Something that stands among the words and counts or points.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number.
    Number(u32),
    /// A number with a fraction.
    Decimal(u32, u32),
    /// `6-7`.
    Range(u32, u32),
    /// `5/10`, "drei von zehn".
    Of(u32),
    /// "the 14th".
    Nth(u32),
    /// "half an hour".
    Span(Span),
    /// "half an hour ago".
    Ago(Span),
    /// "in half an hour".
    Ahead(Span),
    /// "half six".
    Clock(Clock),
    /// "in the evening".
    Part(Part),
    /// "the evening" of one of these days.
    Day(Day),
    /// "friday".
    Weekday(Weekday),
    /// "september".
    Month(u32),
    /// "pramipexole".
    Named(Named),
}

/// The names of the slots that values fill in phrases; their place is their number.
pub(super) const SLOTS: &[&str] = &[
    "n", "decimal", "range", "of", "nth", "span", "ago", "ahead", "time", "part", "day", "weekday",
    "month", "medicine", "analyte", "product", "score",
];

/// The slot of what may be a score.
pub(super) const SCORE: u8 = 16;
/// The highest score.
const HIGHEST_SCORE: u32 = 10;

impl Value {
    /// Whether it may be a score.
    pub(super) const fn is_score(self) -> bool {
        match self {
            Self::Number(score) | Self::Of(score) | Self::Range(_, score) => score <= HIGHEST_SCORE,
            Self::Decimal(whole, _) => whole < HIGHEST_SCORE,
            Self::Nth(_)
            | Self::Span(_)
            | Self::Ago(_)
            | Self::Ahead(_)
            | Self::Clock(_)
            | Self::Part(_)
            | Self::Day(_)
            | Self::Weekday(_)
            | Self::Month(_)
            | Self::Named(_) => false,
        }
    }

    /// The slot that it fills.
    pub(super) const fn slot(self) -> u8 {
        match self {
            Self::Number(_) => 0,
            Self::Decimal(..) => 1,
            Self::Range(..) => 2,
            Self::Of(_) => 3,
            Self::Nth(_) => 4,
            Self::Span(_) => 5,
            Self::Ago(_) => 6,
            Self::Ahead(_) => 7,
            Self::Clock(_) => 8,
            Self::Part(_) => 9,
            Self::Day(_) => 10,
            Self::Weekday(_) => 11,
            Self::Month(_) => 12,
            Self::Named(Named::Medicine) => 13,
            Self::Named(Named::Analyte) => 14,
            Self::Named(Named::Product) => 15,
        }
    }
}

/// A value and the words that say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spotted {
    /// Its first word.
    pub from: usize,
    /// The word after it.
    pub to: usize,
    /// What it is.
    pub value: Value,
}

/// The hour that a part of the day makes of one, where it makes one of it.
pub(super) fn hour_in(part: Part, hour: u32) -> Option<u32> {
    match (part, hour) {
        (Part::Am | Part::Night, 12) => Some(0),
        (Part::Am | Part::Morning, 1..=11)
        | (Part::Midday, 11..=14)
        | (Part::Night, 0..=5 | 18..=23)
        | (Part::Pm | Part::Afternoon, 12..=23)
        | (Part::Evening, 13..=23) => Some(hour),
        (Part::Pm | Part::Afternoon | Part::Evening, 1..=11)
        | (Part::Midday, 1..=3)
        | (Part::Night, 6..=11) => Some(hour + 12),
        (
            Part::Am
            | Part::Pm
            | Part::Morning
            | Part::Midday
            | Part::Afternoon
            | Part::Evening
            | Part::Night,
            _,
        ) => None,
    }
}
