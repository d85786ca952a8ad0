//! Reads the date of the draw: numerals, month names and "yesterday", against a given today.

use super::super::analyte::fold;
use super::DayOrder;
use super::calendar::{KEYS, MONTHS, NOT_BEFORE_A_DAY, OTHERS, WEAK_KEYS};
use super::relative;
use super::token::{Kind, Token};
use super::words;
use chrono::{Datelike, NaiveDate};

/// A date without a year is the latest such day. If that lies further back than this, the
/// coming one was meant, and a future date is not a draw.
const YEARLESS_REACHES_BACK_DAYS: u64 = 300;

/// More signs between the parts of a date, or before it, are a line drawn by hand.
const MOST_SIGNS: usize = 6;

/// Before this a written year is a slip.
const EARLIEST_YEAR: i32 = 1900;

/// Whose day a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Nothing is said of it.
    Plain,
    /// The draw's: "drawn", "Entnahme".
    Draw,
    /// Another's: of birth, receipt, report or print.
    Other,
}

/// What the reading of days depends on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Days {
    pub today: NaiveDate,
    pub order: DayOrder,
    /// Whether it is one line, in which a weekday alone tells a day: a report prints opening hours.
    pub prose: bool,
}

impl Days {
    /// The order that the text itself shows by a date that is one only in that order.
    pub fn shown_by(self, tokens: &[Token]) -> Self {
        let prose = !tokens.iter().any(|token| token.kind == Kind::Line);
        let known = Self { prose, ..self };
        let mut shown = None;
        for at in 0..tokens.len() {
            let Some((_, Some((a, b)), next)) = numerals(tokens, at) else {
                continue;
            };
            // Points are nobody's month-first.
            if next - at == 1 {
                continue;
            }
            let order = match (a > 12, b > 12) {
                (true, false) => DayOrder::DayFirst,
                (false, true) => DayOrder::MonthFirst,
                (true, true) | (false, false) => continue,
            };
            if shown.is_some_and(|other| other != order) {
                return known;
            }
            shown = Some(order);
        }
        Self {
            order: shown.unwrap_or(self.order),
            ..known
        }
    }
}

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

/// How strongly the words before it say that a date follows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    None,
    /// "on", "am": a date may follow, so short forms count if they can be nothing else.
    Weak,
    /// "date": nothing but a date follows.
    Firm,
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

/// The token behind the longest run of words, from here, that reads as one of the phrases.
pub(super) fn phrase(tokens: &[Token], at: usize, phrases: &[&str]) -> Option<usize> {
    if tokens.get(at)?.kind != Kind::Word {
        return None;
    }
    (at + 1..=(at + 6).min(tokens.len())).rev().find(|&next| {
        let words = &tokens[at..next];
        let plain = words.iter().all(|token| {
            token.kind == Kind::Word
                || token.is_mark('\'')
                || token.is_mark('’')
                || token.is_mark('.')
                || token.is_mark('-')
                || token.is_mark('(')
                || token.is_mark(')')
        });
        let ends_in_word = words.last().is_some_and(|token| token.kind == Kind::Word);
        if !plain || !ends_in_word {
            return false;
        }
        let joined: String = words.iter().map(|token| token.text).collect();
        phrases.contains(&fold(&joined).as_str())
    })
}

fn skip_signs(tokens: &[Token], mut at: usize) -> usize {
    let last = at + MOST_SIGNS;
    while at < last
        && tokens.get(at).is_some_and(|token| {
            matches!(token.kind, Kind::Mark('=' | ':' | '.'))
                || token.kind == Kind::Word
                    && matches!(
                        fold(token.text).as_str(),
                        "on" | "am"
                            | "the"
                            | "du"
                            | "de"
                            | "fecha"
                            | "el"
                            | "le"
                            | "il"
                            | "em"
                            | "op"
                            | "del"
                            | "vom"
                    )
        })
    {
        at += 1;
    }
    at
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

pub(super) type Written = (Option<NaiveDate>, usize);

/// A date in any of its forms. Short forms such as "20.11." count only behind a key.
fn written(tokens: &[Token], at: usize, days: Days, key: Key) -> Option<Written> {
    let today = days.today;
    relative::read(tokens, at, days, key)
        .or_else(|| with_month_name(tokens, at, today))
        .or_else(|| in_numerals(tokens, at, days.order))
        .or_else(|| short(tokens, at, days, key))
}

pub(super) fn with_month_name(tokens: &[Token], at: usize, today: NaiveDate) -> Option<Written> {
    let first = tokens.get(at)?;
    let (day, month, behind) = match first.kind {
        Kind::Number => {
            let day = small(first)?;
            let mut next = at + 1;
            while next <= at + MOST_SIGNS
                && tokens.get(next).is_some_and(|token| {
                    token.is_mark('.')
                        || token.is_dash()
                        || token.is_mark('/')
                        || token.kind == Kind::Word
                            && matches!(
                                fold(token.text).as_str(),
                                "st" | "nd" | "rd" | "th" | "of" | "de" | "er"
                            )
                })
            {
                next += 1;
            }
            (day, month(tokens.get(next)?)?, next + 1)
        }
        Kind::Word => {
            // Month before day is an English habit, where these are words.
            let month =
                month(first).filter(|_| !NOT_BEFORE_A_DAY.contains(&fold(first.text).as_str()))?;
            let mut next = at + 1;
            while next <= at + MOST_SIGNS
                && tokens.get(next).is_some_and(|token| token.is_mark('.'))
            {
                next += 1;
            }
            // "March 2026" is written like a date and is no day.
            if let Some((_, next)) = year(tokens, next) {
                return Some((None, next));
            }
            let day = small(tokens.get(next)?)?;
            let ordinal = tokens.get(next + 1).is_some_and(|token| {
                token.glued && matches!(fold(token.text).as_str(), "st" | "nd" | "rd" | "th")
            });
            (day, month, next + 1 + usize::from(ordinal))
        }
        Kind::Mark(_) | Kind::Line => return None,
    };
    match year(tokens, behind) {
        Some((year, next)) => Some((real(year, month, day), next)),
        None => Some((without_year(month, day, today), behind)),
    }
}

fn small(token: &Token) -> Option<u32> {
    let is_small = token.kind == Kind::Number && token.text.len() <= 2;
    is_small
        .then(|| token.text.parse().ok())
        .flatten()
        .filter(|day| (1..=31).contains(day))
}

pub(super) fn month(token: &Token) -> Option<u32> {
    if token.kind != Kind::Word {
        return None;
    }
    let word = fold(token.text);
    (1..=12)
        .zip(MONTHS)
        .find(|(_, names)| names.contains(&word.as_str()))
        .map(|(month, _)| month)
}

fn year(tokens: &[Token], at: usize) -> Option<(i32, usize)> {
    let skipped = tokens[at.min(tokens.len())..]
        .iter()
        .take(2)
        .take_while(|token| {
            matches!(token.kind, Kind::Mark(',' | '.' | '-' | '/'))
                || token.kind == Kind::Word && matches!(fold(token.text).as_str(), "de" | "del")
        })
        .count();
    let token = tokens.get(at + skipped)?;
    let looks_like_one = token.kind == Kind::Number
        && token.text.len() == 4
        && (token.text.starts_with("19") || token.text.starts_with("20"));
    // "20 Nov 2000 ng/l" is a result behind a date, not a year.
    let is_measured = tokens
        .get(at + skipped + 1)
        .is_some_and(|token| token.kind == Kind::Word && words::is_bare_unit(token.text));
    if !looks_like_one || is_measured {
        return None;
    }
    token.text.parse().ok().map(|year| (year, at + skipped + 1))
}

fn without_year(month: u32, day: u32, today: NaiveDate) -> Option<NaiveDate> {
    let this_year = real(today.year(), month, day);
    if this_year.is_some_and(|date| date <= today) {
        return this_year;
    }
    let earliest = today.checked_sub_days(chrono::Days::new(YEARLESS_REACHES_BACK_DAYS))?;
    real(today.year() - 1, month, day)
        .filter(|&date| date >= earliest)
        .or(this_year)
}

/// 2026-11-20, 20.11.2026, 20/11/2026, 20-11-26: three numbers with the same mark between them.
pub(super) fn in_numerals(tokens: &[Token], at: usize, order: DayOrder) -> Option<Written> {
    let (year, parts, next) = numerals(tokens, at)?;
    let Some((a, b)) = parts else {
        let iso = |at: usize| tokens[at].text.parse().ok();
        let (month, day) = (iso(at + 2)?, iso(at + 4)?);
        return Some((real(year, month, day), next));
    };
    let pointed = next - at == 1;
    let month_first = order == DayOrder::MonthFirst && !pointed;
    let date = if month_first && a <= 12 || b > 12 {
        real(year, a, b)
    } else {
        real(year, b, a)
    };
    Some((date, next))
}

/// The year, and the two numbers before it; no two numbers if the year stands first, as ISO has it.
type Numerals = (i32, Option<(u32, u32)>, usize);

fn numerals(tokens: &[Token], at: usize) -> Option<Numerals> {
    let first = tokens.get(at).filter(|token| token.kind == Kind::Number)?;
    if first.text.len() > 10 {
        return None;
    }
    if first.text.contains('.') {
        let mut parts = first.text.split('.');
        let (a, b, c) = (parts.next()?, parts.next()?, parts.next()?);
        if parts.next().is_some() {
            return None;
        }
        return with_year_last(a, b, c).map(|(year, parts)| (year, Some(parts), at + 1));
    }
    let mark = tokens
        .get(at + 1)
        .filter(|token| token.glued && (token.is_dash() || token.is_mark('/')))?;
    let number = |at: usize| {
        tokens
            .get(at)
            .filter(|token| token.glued && token.kind == Kind::Number)
            .map(|token| token.text)
    };
    let second = number(at + 2)?;
    let again = tokens.get(at + 3)?;
    if !again.glued || again.kind != mark.kind {
        return None;
    }
    let third = number(at + 4)?;
    if first.text.len() == 4 && second.len() <= 2 && third.len() <= 2 {
        return Some((first.text.parse().ok()?, None, at + 5));
    }
    with_year_last(first.text, second, third).map(|(year, parts)| (year, Some(parts), at + 5))
}

/// 1.200.000 is a number; a date has short parts and one year.
fn with_year_last(a: &str, b: &str, c: &str) -> Option<(i32, (u32, u32))> {
    if a.len() > 2 || b.len() > 2 || !matches!(c.len(), 2 | 4) {
        return None;
    }
    let year: i32 = c.parse().ok()?;
    let year = if c.len() == 2 { 2000 + year } else { year };
    Some((year, (a.parse().ok()?, b.parse().ok()?)))
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

fn real(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    let date = NaiveDate::from_ymd_opt(year, month, day)?;
    (EARLIEST_YEAR..=9999).contains(&year).then_some(date)
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
