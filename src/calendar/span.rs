//! Owns stretches of days as people ask for them: the last month, a year, everything, from one day to another.
//! It must not know which day it is.

use std::fmt;
use std::str::FromStr;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::spelling::plain;
use super::unit::Unit;
use crate::words::List;

/// The whole record.
static EVERYTHING: List = List::of("everything");

/// Which days a picture or a paper is about; the day it is made on is known only then.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Span {
    /// The last so many days.
    Days(u16),
    /// Everything on record.
    All,
    /// From one day to another, both included.
    Between(NaiveDate, NaiveDate),
}

impl Span {
    /// A month.
    pub const MONTH: Self = Self::Days(30);
    /// Three months.
    pub const QUARTER: Self = Self::Days(91);
    /// A year.
    pub const YEAR: Self = Self::Days(365);
    /// What buttons offer.
    pub const OFFERED: [Self; 4] = [Self::MONTH, Self::QUARTER, Self::YEAR, Self::All];

    /// Reads "3 months", "Jahr", "todo", "90" or two days; `None` for anything else.
    #[must_use]
    pub fn said(text: &str) -> Option<Self> {
        let text = text.to_lowercase();
        let days: Vec<NaiveDate> = text
            .split(|c: char| !c.is_ascii_digit() && c != '-')
            .filter_map(|word| word.parse().ok())
            .collect();
        if let [from, until] = days.as_slice() {
            return Some(Self::Between(*from.min(until), *from.max(until)));
        }
        let words = plain(&text);
        let has = |is: &dyn Fn(&str) -> bool| {
            let mut words = words.split(|c: char| !c.is_alphabetic());
            words.any(is)
        };
        let of = |unit: Unit| has(&|word| Unit::named(word) == Some(unit));
        if has(&|word| EVERYTHING.has(word)) {
            return Some(Self::All);
        }
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        let count = match digits.as_str() {
            "" => None,
            digits => Some(digits.parse::<u16>().ok().filter(|count| *count > 0)?),
        };
        let unit: u16 = if of(Unit::Years) {
            365
        } else if of(Unit::Months) {
            30
        } else if of(Unit::Weeks) {
            7
        } else {
            return count.map(Self::Days);
        };
        // Three months are a quarter of a year, not ninety days.
        match (unit, count.unwrap_or(1)) {
            (30, 3) => Some(Self::QUARTER),
            (unit, count) => unit.checked_mul(count).map(Self::Days),
        }
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Days(days) => write!(f, "{days}"),
            Self::All => f.write_str("all"),
            Self::Between(from, until) => write!(f, "{from}~{until}"),
        }
    }
}

/// A text that names no span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotASpan;

impl FromStr for Span {
    type Err = NotASpan;

    fn from_str(text: &str) -> Result<Self, NotASpan> {
        if text == "all" {
            return Ok(Self::All);
        }
        if let Some((from, until)) = text.split_once('~') {
            let day = |text: &str| text.parse::<NaiveDate>().map_err(|_| NotASpan);
            return Ok(Self::Between(day(from)?, day(until)?));
        }
        text.parse().map(Self::Days).map_err(|_| NotASpan)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_are_read_as_people_say_them() {
        let between = |from: &str, until: &str| {
            Some(Span::Between(from.parse().unwrap(), until.parse().unwrap()))
        };
        for (text, span) in [
            ("month", Some(Span::MONTH)),
            ("3 months", Some(Span::QUARTER)),
            ("ein Jahr", Some(Span::YEAR)),
            ("2 años", Some(Span::Days(730))),
            ("6 Wochen", Some(Span::Days(42))),
            ("90", Some(Span::Days(90))),
            ("alles", Some(Span::All)),
            ("todo", Some(Span::All)),
            ("2026-03-01 2026-01-01", between("2026-01-01", "2026-03-01")),
            (
                "from 2026-01-01 to 2026-03-01",
                between("2026-01-01", "2026-03-01"),
            ),
            ("", None),
            ("0", None),
            ("banana", None),
            ("99999999 years", None),
        ] {
            assert_eq!(Span::said(text), span, "{text}");
        }
    }

    #[test]
    fn a_button_brings_its_span_back() {
        let some = Span::Between("2026-01-01".parse().unwrap(), "2026-11-24".parse().unwrap());
        for span in Span::OFFERED.into_iter().chain([some]) {
            assert_eq!(span.to_string().parse(), Ok(span));
        }
        assert_eq!("x".parse::<Span>(), Err(NotASpan));
    }
}
