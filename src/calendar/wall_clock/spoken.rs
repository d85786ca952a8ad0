//! Owns hours that are spoken: "half past 11", "halb 12", "Viertel vor 9", "las once y media". It must not guess where
//! regions differ: "Viertel 12" is not read.
//!
//! The words are phrases under `= spoken 30`, `= spoken -30+n`: `{h}` in them is an hour, `{n}` the minutes that are
//! added or taken away, `{w}` the same in words only, since "5 to 8" are two numbers as often.

use super::bounds::digits;
use crate::words::Meanings;

/// Phrases, and the minutes that they add to the hour in them.
static PHRASES: Meanings = Meanings::of("spoken");
/// The hours from one to twelve, and minutes that are said in words.
static NUMBERS: Meanings = Meanings::of("spoken-number");

/// What a phrase adds to its hour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Shift {
    /// Minutes, whatever the phrase counts.
    fixed: i32,
    /// What a counted minute is.
    counted: i32,
}

impl Shift {
    /// `30`, `+n`, `-30-n`.
    fn read(text: &str) -> Option<Self> {
        let (fixed, counted) = match text.strip_suffix('n') {
            None => (text, 0),
            Some(rest) => match (rest.strip_suffix('+'), rest.strip_suffix('-')) {
                (Some(fixed), _) => (fixed, 1),
                (_, Some(fixed)) => (fixed, -1),
                (None, None) => return None,
            },
        };
        let fixed = if fixed.is_empty() {
            0
        } else {
            fixed.parse().ok()?
        };
        Some(Self { fixed, counted })
    }
}

/// Hour and minute of a spoken form and nothing else.
pub(super) fn hour_and_minute(text: &str) -> Option<(u32, u32)> {
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    PHRASES.all().find_map(|(phrase, shift)| {
        let (hour, counted) = filled(phrase, &words)?;
        let shift = Shift::read(shift)?;
        let minutes = shift.fixed + shift.counted * i32::try_from(counted).ok()?;
        let hour = if minutes < 0 { before(hour)? } else { hour };
        Some((hour, u32::try_from(minutes.rem_euclid(60)).ok()?))
    })
}

/// The hour and the minutes that words put into a phrase; `None` where they are another.
fn filled(phrase: &str, words: &[&str]) -> Option<(u32, u32)> {
    let (mut hour, mut counted) = (None, 0);
    let mut words = words.iter();
    for part in phrase.split(' ') {
        let word = words.next()?;
        match part {
            "{h}" => hour = Some(named(word)?),
            "{n}" => counted = minutes(word)?,
            "{w}" => {
                counted = minutes(word).filter(|_| word.starts_with(char::is_alphabetic))?;
            }
            part if part == *word => {}
            _ => return None,
        }
    }
    words.next().is_none().then_some((hour?, counted))
}

/// Whether an hour in such words ends here: a part of the day may follow it.
pub(super) fn ends_in_one(text: &str) -> bool {
    let last = text.rsplit(' ').next().unwrap_or_default();
    spoken(last).is_some() || hour_and_minute(text).is_some()
}

/// An hour in words, from one to twelve.
fn spoken(word: &str) -> Option<u32> {
    NUMBERS.number(word).filter(|hour| (1..=12).contains(hour))
}

fn named(word: &str) -> Option<u32> {
    let typed = || digits(word, 1..=2).filter(|hour| (1..24).contains(hour));
    spoken(word).or_else(typed)
}

/// The hour before: before one it is twelve.
fn before(hour: u32) -> Option<u32> {
    if hour == 1 {
        Some(12)
    } else {
        hour.checked_sub(1)
    }
}

fn minutes(word: &str) -> Option<u32> {
    let typed = || digits(word, 1..=2).filter(|minutes| (1..30).contains(minutes));
    NUMBERS.number(word).or_else(typed)
}

#[cfg(test)]
mod tests {
    use super::super::hour::{bare_hour, parse_time};

    #[test]
    fn spoken_hours_are_read_in_every_language() {
        for (text, time) in [
            ("half 12", "12:30"),
            ("half past 11", "11:30"),
            ("half past eleven", "11:30"),
            ("at half past 11", "11:30"),
            ("half past 11 pm", "23:30"),
            ("half past eleven at night", "23:30"),
            ("quarter past 9", "09:15"),
            ("a quarter to ten", "09:45"),
            ("ten past eight", "08:10"),
            ("twenty to nine", "08:40"),
            ("halb 12", "11:30"),
            ("um halb 12", "11:30"),
            ("halb zwölf", "11:30"),
            ("halb 1", "12:30"),
            ("halb 12 abends", "23:30"),
            ("halb 11 Uhr", "10:30"),
            ("Viertel nach 9", "09:15"),
            ("viertel vor zehn", "09:45"),
            ("dreiviertel 10", "09:45"),
            ("10 nach 8", "08:10"),
            ("zehn vor 9", "08:50"),
            ("fünf vor halb 9", "08:25"),
            ("fünf nach halb neun", "08:35"),
            ("las 11 y media", "11:30"),
            ("a las once y media", "11:30"),
            ("a las 11 y media de la noche", "23:30"),
            ("las 12 y media de la noche", "00:30"),
            ("las nueve y cuarto", "09:15"),
            ("las 10 menos cuarto", "09:45"),
            ("las 9 menos diez", "08:50"),
            ("a las 23 y media", "23:30"),
        ] {
            let said = parse_time(text).map(|time| time.format("%H:%M").to_string());
            assert_eq!(said.as_deref(), Some(time), "{text}");
        }
    }

    #[test]
    fn they_leave_their_half_of_the_day_open() {
        for text in [
            "half 12",
            "halb 12",
            "half past 11",
            "las 11 y media",
            "Viertel vor 9",
            "halb 1",
        ] {
            assert!(bare_hour(text).is_some(), "{text}");
        }
        for text in ["half past 11 pm", "a las 23 y media", "halb 12 abends"] {
            assert!(bare_hour(text).is_none(), "{text}");
        }
    }

    #[test]
    fn what_is_no_spoken_hour_is_none() {
        for text in [
            "half",
            "half a tablet",
            "halb",
            "viertel 12",
            "5 to 7",
            "8 y 10",
            "half 25",
            "media",
            "half of it",
            "quarter",
            "10 vor",
            "halb voll",
            "30 nach 8",
        ] {
            assert_eq!(parse_time(text), None, "{text}");
        }
    }
}
