//! Reads the date of the draw: numerals, month names and "yesterday", against a given today.

use chrono::NaiveDate;

use crate::protocol::analyte::names::fold;
use crate::protocol::lab_entry::written::{
    Days, Key, Role, Written, in_numerals, numerals, phrase, real, skip_signs, small,
    with_month_name, without_year,
};

use super::calendar::{KEYS, OTHERS, WEAK_KEYS};
use super::entry::DayOrder;
use super::relative;
use super::token::{Kind, Token};

/// A date as found in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// `None` if it is written like a date and is none.
    pub date: Option<NaiveDate>,
    /// What it is as well, where day and month may stand in either order.
    pub or: Option<NaiveDate>,
    /// Whose day it is, by the words before it.
    pub role: Role,
    /// The first token of the date itself, behind its key.
    pub at: usize,
    /// The first token after it.
    pub next: usize,
}

/// The date that begins at this token, if one does.
pub(super) fn read(tokens: &[Token], at: usize, days: Days) -> Option<Found> {
    let found = |(date, next): Written, role, at| {
        let or = (days.order == DayOrder::Unclear)
            .then(|| other_order(tokens, at, date))
            .flatten()
            .or_else(|| relative::or_today(tokens, at, date, days.today));
        Some(Found {
            date,
            or,
            role,
            at,
            next,
        })
    };
    if let Some(behind) = phrase(tokens, at, OTHERS) {
        let start = skip_signs(tokens, behind);
        return found(written(tokens, start, days, Key::Weak)?, Role::Other, start);
    }
    if let Some(behind) = phrase(tokens, at, KEYS) {
        let start = skip_signs(tokens, behind);
        let name: String = tokens[at..behind].iter().map(|token| token.text).collect();
        let weak = WEAK_KEYS.contains(&fold(&name).as_str());
        let key = if weak { Key::Weak } else { Key::Firm };
        if let Some(date) = written(tokens, start, days, key) {
            return found(date, Role::Draw, start);
        }
        let value_follows = tokens
            .get(start)
            .is_some_and(|token| token.kind != Kind::Line);
        let assigned = tokens
            .get(behind)
            .is_some_and(|token| token.is_mark('=') || token.is_mark(':'));
        if !weak && assigned && value_follows {
            return found((None, skip_rest(tokens, start)), Role::Draw, start);
        }
        return None;
    }
    found(written(tokens, at, days, Key::None)?, Role::Plain, at)
}

/// The same numerals with day and month changed over, if that is another real day.
fn other_order(tokens: &[Token], at: usize, read: Option<NaiveDate>) -> Option<NaiveDate> {
    let (year, Some((a, b)), next) = numerals(tokens, at)? else {
        return None;
    };
    let other = real(year, a, b).filter(|_| next - at > 1)?;
    (read != Some(other)).then_some(other)
}

/// To the end of what stands in the place of a date: up to a space, comma or line end.
fn skip_rest(tokens: &[Token], mut at: usize) -> usize {
    at += 1;
    while tokens.get(at).is_some_and(|token| {
        token.glued && !matches!(token.kind, Kind::Mark(',' | ';') | Kind::Line)
    }) {
        at += 1;
    }
    at
}

/// A date in any of its forms. Short forms such as "20.11." count only behind a key.
fn written(tokens: &[Token], at: usize, days: Days, key: Key) -> Option<Written> {
    let today = days.today;
    relative::read(tokens, at, days, key)
        .or_else(|| with_month_name(tokens, at, today))
        .or_else(|| in_numerals(tokens, at, days.order))
        .or_else(|| short(tokens, at, days, key))
}

/// 20.11. and 20/11, without a year.
fn short(tokens: &[Token], at: usize, days: Days, key: Key) -> Option<Written> {
    if key == Key::None {
        return None;
    }
    let first = tokens.get(at).filter(|token| token.kind == Kind::Number)?;
    let (a, b, next) = if let Some((a, b)) = first.text.split_once('.') {
        let closed = tokens
            .get(at + 1)
            .is_some_and(|token| token.glued && token.is_mark('.'));
        if !closed && key == Key::Weak || a.len() > 2 || b.len() > 2 {
            return None;
        }
        (
            a.parse().ok()?,
            b.parse().ok()?,
            at + 1 + usize::from(closed),
        )
    } else {
        let _slash = tokens.get(at + 1).filter(|token| {
            token.glued && (token.is_mark('/') || token.is_dash() && key == Key::Firm)
        })?;
        let second = tokens.get(at + 2).filter(|token| token.glued)?;
        (small(first)?, small(second)?, at + 3)
    };
    let month_first = days.order == DayOrder::MonthFirst && next - at > 2;
    let (day, month) = if b > 12 || month_first && a <= 12 {
        (b, a)
    } else {
        (a, b)
    };
    Some((without_year(month, day, days.today), next))
}

#[cfg(test)]
mod tests {
    use super::super::token::tokens;
    use super::*;

    fn days(today: NaiveDate) -> Days {
        Days {
            today,
            order: DayOrder::DayFirst,
            prose: true,
        }
    }

    fn check(text: &str, expected: Option<&str>) {
        let today = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
        let expected = expected.map(|date| date.parse().unwrap());
        let found =
            read(&tokens(text), 0, days(today)).unwrap_or_else(|| panic!("no date in {text}"));
        assert_eq!(found.date, expected, "{text}");
    }

    #[test]
    fn dates_may_be_written_in_many_ways() {
        for text in [
            "date=2026-11-20",
            "2026-11-20",
            "2026/11/20",
            "20.11.2026",
            "20.11.26",
            "20/11/2026",
            "11/20/2026",
            "20-11-2026",
            "20 Nov",
            "20 Nov 2026",
            "20. November 2026",
            "20 de noviembre de 2026",
            "20 de noviembre",
            "20th November",
            "November 20",
            "Nov 20th, 2026",
            "Nov. 20",
            "20nov2026",
            "20-Nov-2026",
            "on 20 Nov",
            "date: 20.11.",
            "date 20/11",
            "drawn on 20 Nov",
            "Abnahme: 20.11.2026",
            "fecha: 20 nov",
            "fecha de extracción: 20/11/2026",
            "am 20.11.",
            "vom 20.11.2026",
        ] {
            check(text, Some("2026-11-20"));
        }
    }

    #[test]
    fn days_have_names_in_every_language() {
        for text in [
            "yesterday",
            "gestern",
            "ayer",
            "ieri",
            "ontem",
            "gisteren",
            "date=hier",
        ] {
            check(text, Some("2026-11-24"));
        }
        for text in ["today", "heute", "hoy", "aujourd'hui", "date=today"] {
            check(text, Some("2026-11-25"));
        }
        check("the day before yesterday", Some("2026-11-23"));
        check("vorgestern", Some("2026-11-23"));
    }

    #[test]
    fn months_are_known_in_german_and_spanish() {
        check("3. März 2026", Some("2026-03-03"));
        check("3 de agosto de 2026", Some("2026-08-03"));
        check("1. Dez. 2025", Some("2025-12-01"));
        check("5 ene 2026", Some("2026-01-05"));
    }

    #[test]
    fn a_date_without_a_year_is_the_latest_unless_it_is_nearly_a_year_ago() {
        check("3 Feb", Some("2026-02-03"));
        check("1 Dec", Some("2026-12-01"));
        check("20 Mar", Some("2026-03-20"));
        let january = NaiveDate::from_ymd_opt(2027, 1, 10).unwrap();
        let found = read(&tokens("20 Nov"), 0, days(january)).unwrap();
        assert_eq!(found.date, NaiveDate::from_ymd_opt(2026, 11, 20));
    }

    #[test]
    fn what_is_no_date_says_so_or_stays_a_number() {
        for text in [
            "31.02.2026",
            "date=banana",
            "date: 2026-13-45",
            "30/02/2026",
        ] {
            check(text, None);
        }
        let today = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
        for text in [
            "88.4",
            "30-400",
            "1.200.000",
            "hier sind meine Werte",
            "22",
            "date",
            "on 88",
        ] {
            assert_eq!(read(&tokens(text), 0, days(today)), None, "{text}");
        }
    }
}
