//! Owns the hours that people type. It must not know the hour that is.

use chrono::{NaiveTime, TimeDelta, Timelike};

use super::bounds::{LONGEST, digits};
use super::spoken;
use crate::calendar::spelling::plain;
use crate::words::{List, Meanings};

/// Words before an hour that change nothing.
static BEFORE: List = List::of("before-an-hour");
/// Words after an hour that change nothing.
static AFTER: List = List::of("after-an-hour");
/// Between an hour and its minutes.
static BETWEEN: List = List::of("between-hour-and-minutes");
/// Hours with a name of their own.
static NAMED: Meanings = Meanings::of("hour");
/// Parts of the day, behind an hour.
static PARTS: Meanings = Meanings::of("part");

/// The part of the day that a word after an hour names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Am,
    Pm,
    Morning,
    Midday,
    Afternoon,
    Evening,
    Night,
}

impl Part {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "am" => Self::Am,
            "pm" => Self::Pm,
            "morning" => Self::Morning,
            "midday" => Self::Midday,
            "afternoon" => Self::Afternoon,
            "evening" => Self::Evening,
            "night" => Self::Night,
            _ => return None,
        })
    }
}

/// The hour that a short text states and nothing else: `19:40`, `7.40 pm`, `19 Uhr 40`, `a las 7 de la tarde`,
/// `1940`, `noon`, or a bare hour from 0 to 23.
#[must_use]
pub fn parse_time(text: &str) -> Option<NaiveTime> {
    if text.len() > LONGEST {
        return None;
    }
    let plain = plain(text);
    let text = without_before(plain.trim_end_matches(['!', ',', ';']));
    if let Some(hour) = NAMED.number(text.trim_end_matches('.')) {
        return NaiveTime::from_hms_opt(hour, 0, 0);
    }
    let (clock, part) = split_part(text);
    let (hour, minute) = hour_and_minute(clock, part.is_some())?;
    match part {
        // The day's end, as it is said on the continent.
        None if (hour, minute) == (24, 0) => Some(NaiveTime::MIN),
        None => NaiveTime::from_hms_opt(hour, minute, 0),
        Some(part) => NaiveTime::from_hms_opt(hour_in(part, hour)?, minute, 0),
    }
}

/// E15: an hour from 1 to 12 that was typed without its half of the day, as it stands: `7`, `7:40`, `um 7 Uhr`. One
/// with a zero before it, or with a word for the part of the day, says which half it means.
#[must_use]
pub fn bare_hour(text: &str) -> Option<NaiveTime> {
    let time = parse_time(text)?;
    let plain = plain(text);
    let text = without_before(plain.trim_end_matches(['!', ',', ';']));
    let (clock, part) = split_part(text);
    let begins = clock.starts_with(|first: char| ('1'..='9').contains(&first));
    let of_either_half = part.is_none()
        && (begins || spoken::hour_and_minute(clock).is_some())
        && (1..=12).contains(&time.hour());
    of_either_half.then_some(time)
}

/// E15: the same hour of the other half of the day.
#[must_use]
pub fn other_half(time: NaiveTime) -> NaiveTime {
    time + TimeDelta::hours(12)
}

fn without_before(text: &str) -> &str {
    let once = BEFORE.behind(text).unwrap_or(text);
    // "um ca. 19:40"
    BEFORE.behind(once).unwrap_or(once).trim_start()
}

/// An hour without the words after it, where there are some.
fn without_after(clock: &str) -> Option<&str> {
    let bare = AFTER
        .longest_first()
        .find_map(|word| clock.strip_suffix(word))?;
    Some(bare.trim_end())
}

fn split_part(text: &str) -> (&str, Option<Part>) {
    // The longest one: `mittags` ends `nachmittags`.
    let ends = PARTS.all().filter(|(word, _)| {
        text.strip_suffix(word).is_some_and(|clock| {
            let clock = clock.trim_end();
            // A part of the day stands behind a number or behind "Uhr", never inside another word.
            clock.ends_with(|end: char| end.is_ascii_digit())
                || without_after(clock).is_some()
                || spoken::ends_in_one(clock)
        })
    });
    let found = ends.max_by_key(|(word, _)| word.len());
    let found = found.and_then(|(word, part)| {
        let clock = text.strip_suffix(word)?.trim_end();
        Some((clock, Part::named(part)?))
    });
    found.map_or((text, None), |(clock, part)| (clock, Some(part)))
}

/// `19:40`, `19.40`, `19h30`, `19 Uhr 40`, `1940`, `19`; three digits only where "pm" makes an hour of them.
fn hour_and_minute(clock: &str, has_part: bool) -> Option<(u32, u32)> {
    let clock = clock.trim_end_matches('.');
    let bare = without_after(clock).unwrap_or(clock);
    let words = BETWEEN.longest_first();
    for separator in words.chain([":", "."]) {
        let parts = bare.split_once(separator);
        let parts = parts.map(|(hour, minute)| {
            // A colon has no spaces around it.
            if separator.starts_with(char::is_alphabetic) {
                (hour.trim_end(), minute.trim_start())
            } else {
                (hour, minute)
            }
        });
        if let Some((hour, minute)) = parts
            && let Some(time) = digits(hour, 1..=2).zip(digits(minute, 2..=2))
        {
            return Some(time);
        }
    }
    if let Some(hour) = digits(bare, 1..=2) {
        // 24 alone is no hour; "24 Uhr" is.
        return (hour < 24 || bare.len() < clock.len()).then_some((hour, 0));
    }
    if let Some(time) = spoken::hour_and_minute(bare) {
        return Some(time);
    }
    let compact = digits(bare, if has_part { 3..=4 } else { 4..=4 })?;
    Some((compact / 100, compact % 100))
}

fn hour_in(part: Part, hour: u32) -> Option<u32> {
    match (part, hour) {
        (Part::Am | Part::Night, 12) => Some(0),
        (Part::Am | Part::Morning, 1..=11)
        | (Part::Midday, 11..=14)
        | (Part::Night, 0..=5 | 18..=23) => Some(hour),
        (Part::Pm | Part::Afternoon, 12) | (Part::Afternoon | Part::Evening, 13..=23) => Some(hour),
        (Part::Pm | Part::Afternoon | Part::Evening, 1..=11)
        | (Part::Midday, 1..=3)
        | (Part::Night, 6..=11) => Some(hour + 12),
        // "13 pm", "12 in the evening": no hour, or one of two.
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn check(text: &str, expect: &str) {
        let said = parse_time(text)
            .map_or_else(|| "-".to_owned(), |time| time.format("%H:%M").to_string());
        assert_eq!(said, expect, "{text:?}");
    }

    #[test]
    fn hours_are_read_as_tired_people_type_them() {
        check("19:40", "19:40");
        check("19.40", "19:40");
        check(" 19:40. ", "19:40");
        check("7:40", "07:40");
        check("1940", "19:40");
        check("0730", "07:30");
        check("19h30", "19:30");
        check("19 h", "19:00");
        check("19", "19:00");
        check("0", "00:00");
        check("23", "23:00");
        check("24:00", "00:00");
        check("noon", "12:00");
        check("midnight", "00:00");
    }

    #[test]
    fn hours_are_read_in_english() {
        check("7.40 pm", "19:40");
        check("7:40pm", "19:40");
        check("7 pm", "19:00");
        check("7PM", "19:00");
        check("7.40 p.m.", "19:40");
        check("740 pm", "19:40");
        check("12 am", "00:00");
        check("12:30 pm", "12:30");
        check("at 7.40 pm", "19:40");
        check("about 7 in the evening", "19:00");
        check("10 at night", "22:00");
        check("7 o'clock", "07:00");
    }

    #[test]
    fn hours_are_read_in_german() {
        check("19 Uhr", "19:00");
        check("19 Uhr 40", "19:40");
        check("19:40 Uhr", "19:40");
        check("19.40 Uhr", "19:40");
        check("um 19:40", "19:40");
        check("um ca. 19:40 Uhr", "19:40");
        check("7 Uhr abends", "19:00");
        check("19 Uhr abends", "19:00");
        check("24 Uhr", "00:00");
        check("2 Uhr nachts", "02:00");
        check("8 Uhr früh", "08:00");
        check("Mitternacht", "00:00");
        check("mittags", "12:00");
    }

    #[test]
    fn hours_are_read_in_spanish() {
        check("a las 19:40", "19:40");
        check("a las 7 de la tarde", "19:00");
        check("a las 7:30 de la mañana", "07:30");
        check("las 10 de la noche", "22:00");
        check("a la 1 de la tarde", "13:00");
        check("12 de la noche", "00:00");
        check("19:40 horas", "19:40");
        check("7.40 p. m.", "19:40");
        check("al mediodía", "12:00");
        check("medianoche", "00:00");
    }

    #[test]
    fn an_hour_without_its_half_of_the_day_is_known_as_such() {
        for (text, hour) in [
            ("7", "07:00"),
            ("7:40", "07:40"),
            ("um 7 Uhr", "07:00"),
            ("a las 11", "11:00"),
            ("12", "12:00"),
            ("07:40", "-"),
            ("7 am", "-"),
            ("7.40 pm", "-"),
            ("19", "-"),
            ("0", "-"),
            ("midnight", "-"),
            ("7 de la tarde", "-"),
            ("soon", "-"),
        ] {
            let said = bare_hour(text)
                .map_or_else(|| "-".to_owned(), |time| time.format("%H:%M").to_string());
            assert_eq!(said, hour, "{text:?}");
        }
    }

    #[test]
    fn what_is_no_hour_is_not_read_as_one() {
        for text in [
            "",
            "25:00",
            "24",
            "24:10",
            "7:75",
            "7:5",
            "2560",
            "740",
            "after the news",
            "13 pm",
            "0 pm",
            "12 abends",
            "-7",
            "-19:40",
            "19:40:10",
            "7 tablets",
            "pm",
            "at",
            "h",
            "uhr",
            "19:40 or so",
            "ferritin 88",
            "14.3.",
            "99999999999999999999",
            "１９:４０",
        ] {
            check(text, "-");
        }
    }

    proptest! {
        #[test]
        fn any_text_has_an_answer(text in "\\PC*") {
            let _ = parse_time(&text);
        }

        #[test]
        fn every_minute_of_the_day_is_read_back(hour in 0_u32..24, minute in 0_u32..60) {
            let time = NaiveTime::from_hms_opt(hour, minute, 0);
            for format in ["%H:%M", "%H.%M", "%H%M", "%-H:%M", "%I:%M %p", "%-I.%M%P", "um %H:%M Uhr", "a las %H:%M"] {
                let text = time.map(|time| time.format(format).to_string()).unwrap_or_default();
                prop_assert_eq!(parse_time(&text), time, "{}", text);
            }
        }
    }
}
