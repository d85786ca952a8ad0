//! Owns days that are written out: numerals in either order, and month names.

use chrono::{Datelike, NaiveDate};

use crate::protocol::analyte::names::fold;
use crate::protocol::lab_entry::calendar::{MONTHS, NOT_BEFORE_A_DAY};
use crate::protocol::lab_entry::entry::DayOrder;
use crate::protocol::lab_entry::token::{Kind, Token};
use crate::protocol::lab_entry::words;

/// A date without a year is the latest such day. If that lies further back than this, the
/// coming one was meant, and a future date is not a draw.
pub(super) const YEARLESS_REACHES_BACK_DAYS: u64 = 300;

/// More signs between the parts of a date, or before it, are a line drawn by hand.
pub(super) const MOST_SIGNS: usize = 6;

/// Before this a written year is a slip.
pub(super) const EARLIEST_YEAR: i32 = 1900;

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

/// How strongly the words before it say that a date follows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Key {
    None,
    /// "on", "am": a date may follow, so short forms count if they can be nothing else.
    Weak,
    /// "date": nothing but a date follows.
    Firm,
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

pub(super) fn skip_signs(tokens: &[Token], mut at: usize) -> usize {
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

pub(super) type Written = (Option<NaiveDate>, usize);

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

pub(super) fn small(token: &Token) -> Option<u32> {
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

pub(super) fn year(tokens: &[Token], at: usize) -> Option<(i32, usize)> {
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

pub(super) fn without_year(month: u32, day: u32, today: NaiveDate) -> Option<NaiveDate> {
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
pub(super) type Numerals = (i32, Option<(u32, u32)>, usize);

pub(super) fn numerals(tokens: &[Token], at: usize) -> Option<Numerals> {
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
pub(super) fn with_year_last(a: &str, b: &str, c: &str) -> Option<(i32, (u32, u32))> {
    if a.len() > 2 || b.len() > 2 || !matches!(c.len(), 2 | 4) {
        return None;
    }
    let year: i32 = c.parse().ok()?;
    let year = if c.len() == 2 { 2000 + year } else { year };
    Some((year, (a.parse().ok()?, b.parse().ok()?)))
}

pub(super) fn real(year: i32, month: u32, day: u32) -> Option<NaiveDate> {
    let date = NaiveDate::from_ymd_opt(year, month, day)?;
    (EARLIEST_YEAR..=9999).contains(&year).then_some(date)
}
