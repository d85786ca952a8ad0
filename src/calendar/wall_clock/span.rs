//! Owns the spans of days that people type. It must not decide whether a span is over.

use chrono::{Datelike, Days, NaiveDate};

use super::bounds::{LONGEST, digits};
use super::date::{Prefer, parse_date, without_ordinal};
use super::distance;
use crate::calendar::spelling::plain;
use crate::calendar::unit::Unit;
use crate::words::List;

/// Words that stand before a last day.
static UNTIL: List = List::of("until");
/// What stands between two days.
static BETWEEN: List = List::of("between-days");
/// Words before a first day that change nothing.
static FROM: List = List::of("from-day");
/// Words around a day that change nothing.
static AROUND: List = List::of("around-a-day");

/// More of anything is no length that is typed.
const LONGEST_LENGTH: i32 = 999;

/// The days, both included, that a short text states and nothing else: `1–14 December`, `vom 1. bis 14. Dezember`,
/// `del 1 al 14 de diciembre`, `until 5 Dec`, `3 days`, `a week`; a single day is a span of one.
#[must_use]
pub fn parse_span(text: &str, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    // Every dash is a place to part it: without a bound the time grows with the square of the length.
    if text.len() > LONGEST {
        return None;
    }
    let text = plain(text).replace(['–', '—'], "-");
    let text = text.trim_matches(['!', '.', ';', ',', ' ']);
    let text = FROM.behind(text).unwrap_or(text);
    if let Some(days) = length(text) {
        let last = today.checked_add_days(Days::new(days.checked_sub(1)?))?;
        return Some((today, last));
    }
    if let Some(last) = UNTIL.behind(text) {
        return Some((today, parse_date(last, today, Prefer::Future)?));
    }
    let words = BETWEEN.longest_first().map(|word| format!(" {word} "));
    let words = words.chain([" - ".to_owned()]);
    // Two days before one: "1-14 December" is not the first of December 2014.
    words
        .chain(["-".to_owned()])
        .find_map(|word| splits(text, &word).find_map(|(first, last)| between(first, last, today)))
        .or_else(|| parse_date(text, today, Prefer::Future).map(|day| (day, day)))
}

/// Every way to cut a text in two at a separator.
fn splits<'a>(text: &'a str, separator: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    text.match_indices(separator)
        .map(move |(at, _)| (text[..at].trim(), text[at + separator.len()..].trim()))
}

fn between(first: &str, last: &str, today: NaiveDate) -> Option<(NaiveDate, NaiveDate)> {
    let last = parse_date(last, today, Prefer::Future)?;
    let first = FROM.behind(first).unwrap_or(first);
    let first = match parse_date(first, today, Prefer::Future) {
        // "1 December – 14 December", said on the fifth: it began already.
        Some(date) if date > last => parse_date(first, today, Prefer::Past)?,
        Some(date) => date,
        None => day_before(first, last)?,
    };
    (first <= last).then_some((first, last))
}

/// A bare day of the month of `last`, or of the month before: "28.–5. January".
fn day_before(first: &str, last: NaiveDate) -> Option<NaiveDate> {
    let bare = AROUND.behind(first).unwrap_or(first);
    let bare = without_ordinal(bare).trim_end_matches('.');
    let day = digits(bare.trim(), 1..=2)?;
    if day <= last.day() {
        return last.with_day(day);
    }
    let month_before = last.with_day(1)?.pred_opt()?;
    month_before.with_day(day)
}

/// `3 days`, `a week`, `zwei Wochen`, `15 dias`, in days.
fn length(text: &str) -> Option<u64> {
    let (count, unit) = text.split_once(' ').unwrap_or((text, ""));
    let count = distance::count(count).filter(|count| *count <= LONGEST_LENGTH)?;
    let days = match Unit::named(unit.trim())? {
        Unit::Days | Unit::Nights => 1,
        Unit::Weeks => 7,
        Unit::Months
        | Unit::Years
        | Unit::Minutes
        | Unit::Hours
        | Unit::Milligrams
        | Unit::Grams
        | Unit::Times => return None,
    };
    u64::try_from(count)
        .ok()
        .filter(|count| *count > 0)
        .map(|count| count * days)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(today: &str, text: &str, expect: &str) {
        let said = parse_span(text, today.parse().unwrap())
            .map_or_else(|| "-".to_owned(), |(first, last)| format!("{first} {last}"));
        assert_eq!(said, expect, "{text:?}");
    }

    #[test]
    fn spans_are_read_in_three_languages() {
        let december = "2026-12-01 2026-12-14";
        for text in [
            "1–14 December",
            "1-14 december",
            "1 - 14 Dec",
            "1 to 14 December",
            "from 1 to 14 December",
            "from 1 December to 14 December",
            "between 1 and 14 December",
            "1st - 14th December",
            "2026-12-01 to 2026-12-14",
            "2026-12-01 - 2026-12-14",
            "1.12. - 14.12.",
            "1.12.-14.12.2026",
            "1.–14. Dezember",
            "vom 1. bis 14. Dezember",
            "vom 1. bis zum 14. Dezember",
            "1.12. bis 14.12.",
            "del 1 al 14 de diciembre",
            "desde el 1 hasta el 14 de diciembre",
            "1 a 14 de diciembre",
        ] {
            check("2026-11-23", text, december);
        }
    }

    #[test]
    fn a_last_day_or_a_length_starts_today() {
        for (text, last) in [
            ("until 5 Dec", "2026-12-05"),
            ("till tomorrow", "2026-11-24"),
            ("until Friday", "2026-11-27"),
            ("bis 5. Dezember", "2026-12-05"),
            ("bis zum 5.12.", "2026-12-05"),
            ("hasta el 5 de diciembre", "2026-12-05"),
            ("3 days", "2026-11-25"),
            ("for 3 days", "2026-11-25"),
            ("a week", "2026-11-29"),
            ("zwei Wochen", "2026-12-06"),
            ("für 2 Wochen", "2026-12-06"),
            ("una semana", "2026-11-29"),
            ("today", "2026-11-23"),
        ] {
            check("2026-11-23", text, &format!("2026-11-23 {last}"));
        }
        check("2026-11-23", "tomorrow", "2026-11-24 2026-11-24");
    }

    #[test]
    fn spans_cross_the_year_and_may_have_begun() {
        check(
            "2026-12-20",
            "28 December to 5 January",
            "2026-12-28 2027-01-05",
        );
        check("2026-12-20", "28 - 5 January", "2026-12-28 2027-01-05");
        check("2026-12-05", "1–14 December", "2026-12-01 2026-12-14");
        check(
            "2026-12-05",
            "1 December - 14 December",
            "2026-12-01 2026-12-14",
        );
    }

    #[test]
    fn what_is_no_span_is_not_read_as_one() {
        for text in [
            "",
            "soon",
            "14 to 1 of",
            "31-3 xyz",
            "0 days",
            "14",
            "until",
            "until soon",
            "- -",
            "a b",
        ] {
            check("2026-11-23", text, "-");
        }
    }

    proptest! {
        #[test]
        fn any_text_has_an_answer(text in "\\PC*") {
            let _ = parse_span(&text, "2026-11-23".parse().unwrap());
        }

        #[test]
        fn any_text_of_span_words_has_an_answer(text in "([0-9]{1,4}|[ ./,-]|–|bis|until| to | al |dec|days|a |week|vom ){0,9}") {
            if let Some((first, last)) = parse_span(&text, "2026-11-23".parse().unwrap()) {
                prop_assert!(first <= last);
            }
        }
    }
}
