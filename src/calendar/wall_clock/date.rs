//! Owns the days that people type. It must not decide whether a day is too far away.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::bounds::{LONGEST, digits};
use super::distance;
use crate::calendar::spelling::plain;
use crate::calendar::unit::Unit;
use crate::words::{List, Meanings};

/// On which side of today a day lies that was typed without its year, or by its weekday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prefer {
    /// Today or before.
    Past,
    /// Today or after.
    Future,
}

/// More of anything is no distance that is typed.
const LONGEST_DISTANCE: u32 = 999;

/// A leap day comes back after at most this many years.
const YEARS_TO_LEAP_DAY: i32 = 8;

/// Words around a date that change nothing.
static FILLERS: List = List::of("around-a-day");
/// Days by their distance from today.
static NAMED: Meanings = Meanings::of("day");
/// From Monday on.
static WEEKDAYS: Meanings = Meanings::of("weekday");
/// From January on.
static MONTHS: Meanings = Meanings::of("month");
/// Beside a weekday: the one that comes.
static NEXT: List = List::of("next");
/// Beside a weekday: the one that was.
static LAST: List = List::of("last");
/// Beside a weekday: the one that is meant anyway.
static THIS: List = List::of("this");
/// Behind the number of a day: "14th".
static ORDINAL: List = List::of("ordinal-ending");

/// The day that a short text states and nothing else: `2026-03-14`, `14.3.`, `14/03/2027` (the day first),
/// `March 14`, `14 de marzo`, `tomorrow`, a weekday, `3 weeks ago`.
#[must_use]
pub fn parse_date(text: &str, today: NaiveDate, prefer: Prefer) -> Option<NaiveDate> {
    if text.len() > LONGEST {
        return None;
    }
    let plain = plain(text);
    let text = plain.trim_end_matches(['!', ';', ',']);
    if let Some(days) = NAMED.number(text.trim_end_matches('.')) {
        return shifted(today, days);
    }
    if let Some(date) = by_weekday(text, today, prefer).or_else(|| by_distance(text, today)) {
        return Some(date);
    }
    // "Saturday, 14 March": a weekday that contradicts its date is asked about again.
    if let Some((first, rest)) = text.split_once([' ', ','])
        && let Some(day) = weekday(first.trim_end_matches('.'))
        && let Some(date) = by_calendar(rest.trim(), today, prefer)
    {
        return (date.weekday() == day).then_some(date);
    }
    by_calendar(text, today, prefer)
}

fn shifted(from: NaiveDate, days: i64) -> Option<NaiveDate> {
    let distance = Days::new(days.unsigned_abs());
    if days < 0 {
        from.checked_sub_days(distance)
    } else {
        from.checked_add_days(distance)
    }
}

/// A weekday is never today: who means today says so.
fn by_weekday(text: &str, today: NaiveDate, prefer: Prefer) -> Option<NaiveDate> {
    let mut prefer = prefer;
    let mut day = None;
    for word in text
        .split_whitespace()
        .map(|word| word.trim_matches(['.', ',']))
    {
        if NEXT.has(word) {
            prefer = Prefer::Future;
        } else if LAST.has(word) {
            prefer = Prefer::Past;
        } else if day.is_none() && weekday(word).is_some() {
            day = weekday(word);
        } else if !THIS.has(word) && !FILLERS.has(word) {
            return None;
        }
    }
    let day = i64::from(day?.num_days_from_monday());
    let ahead = (day - i64::from(today.weekday().num_days_from_monday())).rem_euclid(7);
    match prefer {
        Prefer::Future if ahead == 0 => shifted(today, 7),
        Prefer::Future => shifted(today, ahead),
        Prefer::Past => shifted(today, ahead - 7),
    }
}

fn weekday(word: &str) -> Option<Weekday> {
    let from_monday: u8 = WEEKDAYS.number(word)?;
    Weekday::try_from(from_monday.checked_sub(1)?).ok()
}

/// `3 weeks ago`, `vor 3 Wochen`, `hace 3 semanas`; `in 3 weeks`, `en 3 semanas`.
fn by_distance(text: &str, today: NaiveDate) -> Option<NaiveDate> {
    let text = text.trim_end_matches('.');
    let past = distance::ago(text).map(|span| (span, Prefer::Past));
    let ahead = || distance::ahead(text).map(|span| (span, Prefer::Future));
    let (span, prefer) = past.or_else(ahead)?;
    let (count, unit) = span.split_once(' ')?;
    let count = u32::try_from(distance::count(count)?).ok()?;
    if count > LONGEST_DISTANCE {
        return None;
    }
    let days = |count: u32| match prefer {
        Prefer::Past => today.checked_sub_days(Days::new(count.into())),
        Prefer::Future => today.checked_add_days(Days::new(count.into())),
    };
    let months = |count: u32| match prefer {
        Prefer::Past => today.checked_sub_months(Months::new(count)),
        Prefer::Future => today.checked_add_months(Months::new(count)),
    };
    match Unit::named(unit)? {
        Unit::Days => days(count),
        Unit::Weeks => days(count * 7),
        Unit::Months => months(count),
        Unit::Years => months(count * 12),
        Unit::Nights
        | Unit::Minutes
        | Unit::Hours
        | Unit::Milligrams
        | Unit::Grams
        | Unit::Times => None,
    }
}

fn by_calendar(text: &str, today: NaiveDate, prefer: Prefer) -> Option<NaiveDate> {
    let (day, month, year) = if text.contains(char::is_alphabetic) {
        in_words(text)?
    } else {
        in_numbers(text)?
    };
    match year {
        Some(year) => NaiveDate::from_ymd_opt(year, month, day),
        None => nearest(day, month, today, prefer),
    }
}

fn nearest(day: u32, month: u32, today: NaiveDate, prefer: Prefer) -> Option<NaiveDate> {
    let in_year = |distance: i32| match prefer {
        Prefer::Past => NaiveDate::from_ymd_opt(today.year() - distance, month, day)
            .filter(|date| *date <= today),
        Prefer::Future => NaiveDate::from_ymd_opt(today.year() + distance, month, day)
            .filter(|date| *date >= today),
    };
    (0..=YEARS_TO_LEAP_DAY).find_map(in_year)
}

/// Day, month, and the year if there is one.
type Parts = (u32, u32, Option<i32>);

fn in_numbers(text: &str) -> Option<Parts> {
    let text = text.replace(' ', "");
    if let [year, month, day] = text.split(['-', '/', '.']).collect::<Vec<_>>().as_slice()
        && let Some(year) = full_year(year)
    {
        return Some((digits(day, 1..=2)?, digits(month, 1..=2)?, Some(year)));
    }
    for separator in ['.', '/', '-'] {
        match text
            .trim_end_matches('.')
            .split(separator)
            .collect::<Vec<_>>()
            .as_slice()
        {
            // "3-4" is a span, not a day.
            [day, month] if separator != '-' => {
                return Some((digits(day, 1..=2)?, digits(month, 1..=2)?, None));
            }
            [day, month, year] => {
                return Some((
                    digits(day, 1..=2)?,
                    digits(month, 1..=2)?,
                    Some(any_year(year)?),
                ));
            }
            _ => {}
        }
    }
    None
}

fn in_words(text: &str) -> Option<Parts> {
    let mut month = None;
    let mut numbers = Vec::new();
    for word in text
        .split([' ', ',', '.', '/', '-'])
        .filter(|word| !word.is_empty() && !FILLERS.has(word))
    {
        let number = without_ordinal(word);
        if number.bytes().all(|byte| byte.is_ascii_digit()) {
            numbers.push(number);
        } else if month.is_none() {
            month = Some(MONTHS.number(word)?);
        } else {
            return None;
        }
    }
    match numbers.as_slice() {
        [day] => Some((digits(day, 1..=2)?, month?, None)),
        [day, year] => Some((digits(day, 1..=2)?, month?, Some(any_year(year)?))),
        _ => None,
    }
}

/// "14th", "1er" without what makes it the fourteenth.
pub(super) fn without_ordinal(word: &str) -> &str {
    let number = ORDINAL
        .longest_first()
        .find_map(|end| word.strip_suffix(end));
    number.unwrap_or(word)
}

fn full_year(text: &str) -> Option<i32> {
    digits(text, 4..=4)
        .filter(|year| (1900..2200).contains(year))
        .and_then(|year| i32::try_from(year).ok())
}

fn any_year(text: &str) -> Option<i32> {
    full_year(text).or_else(|| digits(text, 2..=2).and_then(|year| i32::try_from(2000 + year).ok()))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// A Friday.
    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 13).expect("a date");

    fn check(text: &str, past: &str, future: &str) {
        let said = |prefer| {
            parse_date(text, TODAY, prefer).map_or_else(|| "-".to_owned(), |date| date.to_string())
        };
        assert_eq!(
            (said(Prefer::Past).as_str(), said(Prefer::Future).as_str()),
            (past, future),
            "{text:?}"
        );
    }

    #[test]
    fn a_day_with_its_year_is_that_day() {
        for text in [
            "2027-03-14",
            "14 March 2027",
            "March 14, 2027",
            "March 14th 2027",
            "the 14th of March 2027",
            "14.03.2027",
            "14.3.27",
            "14/03/2027",
            "14-03-2027",
            "14. März 2027",
            "14.März 2027",
            "14. Maerz 2027",
            "14 de marzo de 2027",
            "Sunday, 14 March 2027",
            "So, 14.3.2027",
            "am 14. März 2027",
            "el 14 de marzo de 2027",
            "2027/3/14",
        ] {
            check(text, "2027-03-14", "2027-03-14");
        }
    }

    #[test]
    fn a_day_without_its_year_lies_on_the_side_preferred() {
        for text in [
            "14 March",
            "March 14",
            "14.3.",
            "14.3",
            "14/3",
            "14. März",
            "14 de marzo",
            "14 mar",
        ] {
            check(text, "2026-03-14", "2027-03-14");
        }
        check("13.11.", "2026-11-13", "2026-11-13");
        check("29 February", "2024-02-29", "2028-02-29");
    }

    #[test]
    fn days_near_today_have_names() {
        for text in ["tomorrow", "Morgen", "mañana", "in 1 day", "en un dia"] {
            check(text, "2026-11-14", "2026-11-14");
        }
        for text in ["today", "heute", "hoy"] {
            check(text, "2026-11-13", "2026-11-13");
        }
        for text in ["yesterday", "gestern", "ayer", "a day ago"] {
            check(text, "2026-11-12", "2026-11-12");
        }
        for text in [
            "2 weeks ago",
            "vor 2 Wochen",
            "hace 2 semanas",
            "14 days ago",
        ] {
            check(text, "2026-10-30", "2026-10-30");
        }
        check("übermorgen", "2026-11-15", "2026-11-15");
        check("vor einem Monat", "2026-10-13", "2026-10-13");
    }

    #[test]
    fn a_weekday_is_the_next_or_the_last_one() {
        for text in [
            "Monday",
            "mon",
            "Montag",
            "lunes",
            "on Monday",
            "am Montag",
            "el lunes",
            "Mo.",
        ] {
            check(text, "2026-11-09", "2026-11-16");
        }
        for text in ["Friday", "Freitag", "viernes"] {
            check(text, "2026-11-06", "2026-11-20");
        }
        check("miércoles", "2026-11-11", "2026-11-18");
        check("next Monday", "2026-11-16", "2026-11-16");
        check("last Monday", "2026-11-09", "2026-11-09");
        check("el lunes pasado", "2026-11-09", "2026-11-09");
    }

    #[test]
    fn what_is_no_day_is_not_read_as_one() {
        for text in [
            "",
            "soon",
            "14",
            "March",
            "March 2027",
            "31.2.",
            "30 February 2027",
            "32.1.",
            "14.13.",
            "7.40",
            "19:40",
            "3-4",
            "14.3.1027",
            "Monday, 14 March 2027",
            "14 March or 15 March",
            "14 March 2027 10",
            "-14.3.",
            "ferritin 88",
            "Monday Tuesday",
            "th March",
            "on",
            "vor",
            "vor 9999 Tagen",
            "１４.３.",
        ] {
            check(text, "-", "-");
        }
    }

    proptest! {
        #[test]
        fn any_text_has_an_answer(text in "\\PC*", day in any::<i32>()) {
            let today = NaiveDate::from_num_days_from_ce_opt(day).unwrap_or(NaiveDate::MAX);
            let _ = parse_date(&text, today, Prefer::Past);
            let _ = parse_date(&text, today, Prefer::Future);
        }

        #[test]
        fn any_text_of_date_words_has_an_answer(text in "([0-9]{1,4}|[ ./,-]|march|next|monday|vor|tagen|ago|in){0,8}") {
            for today in [NaiveDate::MIN, TODAY, NaiveDate::MAX] {
                let _ = parse_date(&text, today, Prefer::Past);
                let _ = parse_date(&text, today, Prefer::Future);
            }
        }

        #[test]
        fn every_day_is_read_back(days in 0_u64..50_000) {
            let date = NaiveDate::from_ymd_opt(1990, 1, 1).and_then(|first| first.checked_add_days(Days::new(days)));
            for format in ["%Y-%m-%d", "%d.%m.%Y", "%-d/%-m/%Y", "%-d %B %Y", "%b %-d, %Y", "%a %-d %b %Y"] {
                let text = date.map(|date| date.format(format).to_string()).unwrap_or_default();
                prop_assert_eq!(parse_date(&text, TODAY, Prefer::Past), date, "{}", text);
            }
        }
    }
}
