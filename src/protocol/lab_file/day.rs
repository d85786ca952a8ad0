//! Owns the days of a file as written: numerals in any order, month names, instants. Whether the day or the month comes
//! first is a habit of the whole file, so it is decided over all of it or left open.

use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, TimeDelta, Utc};

use crate::calendar::local_time::Zone;
use crate::protocol::analyte::names::fold;

use super::super::lab_entry::MONTHS;
use super::cell::plain_digits;

/// A longer cell is no day.
const LONGEST_DAY: usize = 48;

/// A day as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// It can be read in one way.
    On(NaiveDate, Option<NaiveTime>),
    /// Day and month may stand either way round.
    Either {
        day_first: NaiveDate,
        month_first: NaiveDate,
        time: Option<NaiveTime>,
    },
    /// No day.
    Unknown,
}

/// Whether the day or the month stands first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    DayFirst,
    MonthFirst,
}

impl When {
    /// The day in this order; none where it is open and nothing was decided.
    pub fn day(self, order: Option<Order>) -> Option<(NaiveDate, Option<NaiveTime>)> {
        match (self, order) {
            (Self::On(day, time), _) => Some((day, time)),
            (
                Self::Either {
                    day_first, time, ..
                },
                Some(Order::DayFirst),
            ) => Some((day_first, time)),
            (
                Self::Either {
                    month_first, time, ..
                },
                Some(Order::MonthFirst),
            ) => Some((month_first, time)),
            (Self::Either { .. }, None) | (Self::Unknown, _) => None,
        }
    }
}

/// A day, with what its way of writing says about the file's order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Written {
    pub when: When,
    pub shows: Option<Order>,
}

const UNKNOWN: Written = Written {
    when: When::Unknown,
    shows: None,
};

/// Reads a cell that may hold a day; an instant becomes the patient's local day.
pub(super) fn read(text: &str, zone: Option<Zone>) -> Written {
    let text = plain_digits(text);
    let text = text.trim().trim_start_matches('\'').trim();
    if text.chars().count() > LONGEST_DAY {
        return UNKNOWN;
    }
    in_numerals(text, zone)
        .or_else(|| compact(text))
        .or_else(|| with_month_name(text))
        .unwrap_or(UNKNOWN)
}

fn sure(day: NaiveDate, time: Option<NaiveTime>) -> Written {
    Written {
        when: When::On(day, time),
        shows: None,
    }
}

/// The three numbers at the start, the mark between them, and what follows.
fn three(text: &str) -> Option<([&str; 3], char, &str)> {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let (a, rest) = text.split_at(digits(text));
    let mark = rest
        .chars()
        .next()
        .filter(|mark| matches!(mark, '-' | '/' | '.'))?;
    let rest = rest[1..].trim_start();
    let (b, rest) = rest.split_at(digits(rest));
    let rest = rest.strip_prefix(mark)?.trim_start();
    let (c, rest) = rest.split_at(digits(rest));
    Some(([a, b, c], mark, rest))
}

fn in_numerals(text: &str, zone: Option<Zone>) -> Option<Written> {
    let ([a, b, c], mark, rest) = three(text)?;
    if rest.starts_with(|letter: char| letter.is_alphabetic() && !matches!(letter, 'T' | 't')) {
        return None;
    }
    let number = |part: &str| part.parse::<u32>().ok();
    if (a.len(), b.len().clamp(1, 2), c.len().clamp(1, 2)) == (4, b.len(), c.len()) {
        let day =
            NaiveDate::from_ymd_opt(a.parse().ok()?, number(b)?, number(c)?).filter(likely)?;
        return Some(sure_at(day, rest, zone));
    }
    if !(1..=2).contains(&a.len()) || !(1..=2).contains(&b.len()) || !matches!(c.len(), 2 | 4) {
        return None;
    }
    let (_, time) = clock(rest)?;
    let year: i32 = c.parse().ok()?;
    let year = if c.len() == 2 { 2000 + year } else { year };
    let (a, b) = (number(a)?, number(b)?);
    let day_first = NaiveDate::from_ymd_opt(year, b, a).filter(likely);
    let month_first = NaiveDate::from_ymd_opt(year, a, b).filter(likely);
    Some(match (day_first, month_first, mark) {
        // Points are never written with the month first.
        (Some(day), _, '.') => sure(day, time),
        (Some(day_first), Some(month_first), _) if day_first != month_first => Written {
            when: When::Either {
                day_first,
                month_first,
                time,
            },
            shows: None,
        },
        (Some(day), Some(_), _) => sure(day, time),
        (Some(day), None, _) => Written {
            when: When::On(day, time),
            shows: Some(Order::DayFirst),
        },
        (None, Some(day), '-' | '/') => Written {
            when: When::On(day, time),
            shows: Some(Order::MonthFirst),
        },
        (None, _, _) => return None,
    })
}

/// A day that is sure, with its time; an instant is told on the patient's clock.
///
/// Midnight on the dot is how programs write a day without a time: it stays that day.
fn sure_at(day: NaiveDate, rest: &str, zone: Option<Zone>) -> Written {
    let Some((offset, time)) = clock(rest) else {
        return UNKNOWN;
    };
    match (offset, time, zone) {
        (Some(offset), Some(time), Some(zone)) if time != NaiveTime::MIN => {
            let at: DateTime<Utc> = (day.and_time(time) - offset).and_utc();
            let local = zone.local(at);
            sure(local.date(), Some(local.time()))
        }
        (_, Some(NaiveTime::MIN), _) => sure(day, None),
        (_, time, _) => sure(day, time),
    }
}

/// What stands behind a day: nothing, a time, a time with its offset. `None` for anything else with digits.
fn clock(rest: &str) -> Option<(Option<TimeDelta>, Option<NaiveTime>)> {
    let rest = rest.trim_start_matches(['T', 't', ' ', ',']).trim();
    if !rest.contains(|letter: char| letter.is_ascii_digit()) {
        return Some((None, None));
    }
    let end = rest
        .find(|letter: char| !letter.is_ascii_digit() && !matches!(letter, ':' | '.'))
        .unwrap_or(rest.len());
    let (time, behind) = rest.split_at(end);
    let mut parts = time.split('.').next().unwrap_or(time).split(':');
    let hour: u32 = parts.next()?.parse().ok()?;
    let minute: u32 = parts.next()?.parse().ok()?;
    let second: u32 = parts.next().map_or(Some(0), |part| part.parse().ok())?;
    let behind = behind.trim();
    let folded = fold(behind);
    let hour = match (folded.as_str(), hour) {
        ("am", 12) => 0,
        ("pm", 1..=11) => hour + 12,
        ("am" | "pm", 0 | 13..) => return None,
        _ => hour,
    };
    let time = NaiveTime::from_hms_opt(hour, minute, second.min(59))?;
    if matches!(folded.as_str(), "z" | "utc" | "gmt") {
        return Some((Some(TimeDelta::zero()), Some(time)));
    }
    if behind.starts_with(['+', '-']) {
        return Some((Some(offset(behind)?), Some(time)));
    }
    (!behind.contains(|letter: char| letter.is_ascii_digit())).then_some((None, Some(time)))
}

fn offset(text: &str) -> Option<TimeDelta> {
    let digits: String = text[1..].chars().filter(|letter| *letter != ':').collect();
    let (hours, minutes) = match digits.len() {
        2 => (digits.as_str(), "0"),
        4 => digits.split_at_checked(2)?,
        _ => return None,
    };
    let (hours, minutes): (i64, i64) = (hours.parse().ok()?, minutes.parse().ok()?);
    if hours > 14 || minutes > 59 {
        return None;
    }
    let offset = TimeDelta::minutes(hours * 60 + minutes);
    Some(if text.starts_with('-') {
        -offset
    } else {
        offset
    })
}

/// `20261120` and `20261120081000`.
fn compact(text: &str) -> Option<Written> {
    if !matches!(text.len(), 8 | 12 | 14) || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let day = NaiveDate::from_ymd_opt(
        text[..4].parse().ok()?,
        text[4..6].parse().ok()?,
        text[6..8].parse().ok()?,
    )
    .filter(likely)?;
    let time = text.get(8..12).and_then(|time| {
        NaiveTime::from_hms_opt(time[..2].parse().ok()?, time[2..].parse().ok()?, 0)
    });
    Some(sure(day, time))
}

/// `20 Nov 2026`, `Nov 20, 2026`, `20. November 2026`, `20 de noviembre de 2026`, with a weekday or not.
fn with_month_name(text: &str) -> Option<Written> {
    let (date, time) = match text.find(':') {
        // The hour stands before the first colon, behind the last space or comma.
        Some(colon) => {
            let start = text[..colon].rfind([' ', ',', 'T'])?;
            (&text[..start], &text[start..])
        }
        None => (text, ""),
    };
    let (_, time) = clock(time)?;
    let mut month = None;
    let mut numbers = Vec::new();
    let parts = date
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|part| !part.is_empty());
    for part in parts {
        let folded = fold(part);
        let is_month = || {
            (1..=12)
                .zip(MONTHS)
                .find(|(_, names)| names.contains(&folded.as_str()))
                .map(|(month, _)| month)
        };
        let ordinal = folded.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
        if ordinal.is_empty() {
            match (is_month(), month) {
                (Some(found), None) => month = Some(found),
                (Some(_), Some(_)) => return None,
                (None, _) => {}
            }
        } else if matches!(&folded[ordinal.len()..], "" | "st" | "nd" | "rd" | "th") {
            numbers.push(ordinal.to_owned());
        } else {
            return None;
        }
    }
    let [day, year] = &numbers[..] else {
        return None;
    };
    if !(1..=2).contains(&day.len()) {
        return None;
    }
    let year: i32 = match year.len() {
        4 => year.parse().ok()?,
        2 => 2000 + year.parse::<i32>().ok()?,
        _ => return None,
    };
    let day = NaiveDate::from_ymd_opt(year, month?, day.parse().ok()?).filter(likely)?;
    Some(sure(day, time))
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "a filter hands it over so"
)]
fn likely(day: &NaiveDate) -> bool {
    (1950..=2199).contains(&day.year())
}

/// The order of a file: shown by one of its days, by which order leaves no day ahead, or by where and in which language it
/// was written. `None` is to be asked, or was shown both ways.
pub(super) fn order(days: &[Written], today: NaiveDate, habit: Option<Order>) -> Option<Order> {
    let shows = |order: Order| days.iter().any(|day| day.shows == Some(order));
    match (shows(Order::DayFirst), shows(Order::MonthFirst)) {
        (true, false) => return Some(Order::DayFirst),
        (false, true) => return Some(Order::MonthFirst),
        (true, true) => return None,
        (false, false) => {}
    }
    let ahead = |order: Order| {
        days.iter()
            .filter_map(|day| day.when.day(Some(order)))
            .any(|(day, _)| day > today)
    };
    match (ahead(Order::DayFirst), ahead(Order::MonthFirst)) {
        (false, true) => Some(Order::DayFirst),
        (true, false) => Some(Order::MonthFirst),
        (false, false) | (true, true) => habit,
    }
}

/// Whether people write the month first where this clock runs.
pub(super) fn writes_month_first(zone: Option<Zone>) -> bool {
    const CITIES: &[&str] = &[
        "New_York",
        "Chicago",
        "Denver",
        "Los_Angeles",
        "Phoenix",
        "Anchorage",
        "Detroit",
        "Boise",
        "Juneau",
        "Sitka",
        "Nome",
        "Adak",
        "Yakutat",
        "Metlakatla",
        "Menominee",
        "Louisville",
        "Indianapolis",
        "Fort_Wayne",
        "Shiprock",
    ];
    zone.is_some_and(|zone| {
        let name = zone.name();
        name.starts_with("US/")
            || name == "Pacific/Honolulu"
            || [
                "America/Indiana/",
                "America/Kentucky/",
                "America/North_Dakota/",
            ]
            .iter()
            .any(|state| name.starts_with(state))
            || name
                .strip_prefix("America/")
                .is_some_and(|city| CITIES.contains(&city))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str, zone: &str) -> String {
        match read(text, Zone::parse(zone)).when {
            When::On(day, _) => day.to_string(),
            When::Either {
                day_first,
                month_first,
                ..
            } => format!("{day_first} or {month_first}"),
            When::Unknown => "unknown".to_owned(),
        }
    }

    #[test]
    fn days_are_read_however_they_are_written() {
        for text in [
            "2026-11-20",
            "2026/11/20",
            "20.11.2026",
            "20.11.26",
            "11/20/2026",
            "20/11/2026",
            "20-11-2026",
            "20261120",
            "20261120081000",
            "20 Nov 2026",
            "20-Nov-2026",
            "20-NOV-26",
            "Nov 20, 2026",
            "November 20, 2026 8:10 AM",
            "20. November 2026",
            "20 de noviembre de 2026",
            "Fri, 20 Nov 2026",
            "Freitag, 20. November 2026",
            "2026-11-20 08:10",
            "2026-11-20T08:10:00",
            "20.11.2026 08:10 Uhr",
            "11/20/2026 8:10 PM",
            "20th November 2026",
            "2026-11-20T00:00:00Z",
            "2026-11-20T08:10:00+01:00",
            "'2026-11-20",
            "２０２６-11-20",
            "2026-11-20T23:10:00.123Z",
        ] {
            assert_eq!(told(text, "UTC"), "2026-11-20", "{text}");
        }
        for text in [
            "2026-11",
            "2026",
            "",
            "soon",
            "31.02.2026",
            "2026-13-45",
            "20.11.2026 - 21.11.2026",
            "1.200.000",
            "88",
            "20.11.",
            "20/11",
            "0001-01-01",
            "13/13/2026",
            &"2026-11-20 ".repeat(9),
        ] {
            assert_eq!(told(text, "UTC"), "unknown", "{text}");
        }
        assert_eq!(told("05/02/2026", "UTC"), "2026-02-05 or 2026-05-02");
        assert_eq!(told("05.02.2026", "UTC"), "2026-02-05");
        assert_eq!(told("05/05/2026", "UTC"), "2026-05-05");
    }

    #[test]
    fn an_instant_is_a_day_where_the_patient_is() {
        assert_eq!(
            told("2026-11-22T19:10:00Z", "Pacific/Auckland"),
            "2026-11-23"
        );
        assert_eq!(
            told("2026-11-23T03:10:00Z", "America/Los_Angeles"),
            "2026-11-22"
        );
        assert_eq!(told("2026-11-19T23:00:00Z", "Europe/Berlin"), "2026-11-20");
        assert_eq!(
            told("2026-11-20T00:00:00Z", "America/New_York"),
            "2026-11-20"
        );
        assert_eq!(
            told("2026-11-20T08:10:00", "Pacific/Auckland"),
            "2026-11-20"
        );
    }

    #[test]
    fn one_order_holds_for_a_whole_file() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 24).unwrap();
        let order_of = |days: &[&str], habit| {
            let days: Vec<_> = days.iter().map(|day| read(day, None)).collect();
            order(&days, today, habit)
        };
        assert_eq!(
            order_of(&["05/20/2026", "11/02/2026"], None),
            Some(Order::MonthFirst)
        );
        assert_eq!(
            order_of(&["20/05/2026", "11/02/2026"], None),
            Some(Order::DayFirst)
        );
        assert_eq!(
            order_of(&["05/20/2026", "20/05/2026", "11/02/2026"], None),
            None
        );
        // The 11th of December lies ahead.
        assert_eq!(order_of(&["11/12/2026"], None), Some(Order::MonthFirst));
        assert_eq!(order_of(&["12/11/2026"], None), Some(Order::DayFirst));
        assert_eq!(order_of(&["05/02/2026"], None), None);
        assert_eq!(
            order_of(&["05/02/2026"], Some(Order::MonthFirst)),
            Some(Order::MonthFirst)
        );
    }

    #[test]
    fn only_the_united_states_write_the_month_first() {
        for zone in [
            "America/New_York",
            "America/Indiana/Knox",
            "Pacific/Honolulu",
            "US/Pacific",
        ] {
            assert!(writes_month_first(Zone::parse(zone)), "{zone}");
        }
        for zone in [
            "Europe/Berlin",
            "America/Mexico_City",
            "America/Toronto",
            "Asia/Manila",
            "UTC",
        ] {
            assert!(!writes_month_first(Zone::parse(zone)), "{zone}");
        }
    }
}
