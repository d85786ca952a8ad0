//! Owns hours that are spoken: "half past 11", "halb 12", "Viertel vor 9", "las once y media". It must not guess where
//! regions differ: "Viertel 12" is not read.

use super::bounds::digits;

/// The words for the hours, from one on.
const HOURS: [&[&str]; 12] = [
    &["one", "eins", "ein", "una"],
    &["two", "zwei", "dos"],
    &["three", "drei", "tres"],
    &["four", "vier", "cuatro"],
    &["five", "funf", "cinco"],
    &["six", "sechs", "seis"],
    &["seven", "sieben", "siete"],
    &["eight", "acht", "ocho"],
    &["nine", "neun", "nueve"],
    &["ten", "zehn", "diez"],
    &["eleven", "elf", "once"],
    &["twelve", "zwolf", "doce"],
];
/// The minutes that people say in words, beside those among the hours.
const MINUTES: [(&str, u32); 6] = [
    ("twenty", 20),
    ("zwanzig", 20),
    ("veinte", 20),
    ("veinticinco", 25),
    ("twenty-five", 25),
    ("funfundzwanzig", 25),
];

/// Hour and minute of a spoken form and nothing else.
pub(super) fn hour_and_minute(text: &str) -> Option<(u32, u32)> {
    let mut words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    if words.last() == Some(&"uhr") {
        words.pop();
    }
    let (hour, minute) = match words.as_slice() {
        ["half", "past", hour] | ["half", hour] | [hour, "y", "media"] => (named(hour)?, 30),
        ["quarter", "past" | "after", hour]
        | ["a", "quarter", "past" | "after", hour]
        | ["viertel", "nach", hour]
        | [hour, "y", "cuarto"] => (named(hour)?, 15),
        ["quarter", "to" | "before", hour]
        | ["a", "quarter", "to" | "before", hour]
        | ["viertel", "vor", hour]
        | ["dreiviertel", hour]
        | [hour, "menos", "cuarto"] => (before(named(hour)?)?, 45),
        ["halb", hour] => (before(named(hour)?)?, 30),
        [count, "vor", "halb", hour] => {
            (before(named(hour)?)?, 30_u32.checked_sub(minutes(count)?)?)
        }
        [count, "nach", "halb", hour] => (before(named(hour)?)?, 30 + minutes(count)?),
        [count, "past" | "nach", hour] | [count, "minutes" | "mins" | "min", "past", hour] => {
            (named(hour)?, minutes(count)?)
        }
        [count, "vor", hour]
        | [count, "minutes" | "mins" | "min", "to", hour]
        | [hour, "menos", count] => (before(named(hour)?)?, 60 - minutes(count)?),
        // "5 to 8" are two numbers as often.
        [count, "to", hour] | [hour, "y", count] if count.starts_with(char::is_alphabetic) => {
            let minutes = minutes(count)?;
            if words[1] == "to" {
                (before(named(hour)?)?, 60 - minutes)
            } else {
                (named(hour)?, minutes)
            }
        }
        _ => return None,
    };
    Some((hour, minute))
}

/// Whether an hour in such words ends here: a part of the day may follow it.
pub(super) fn ends_in_one(text: &str) -> bool {
    let last = text.rsplit(' ').next().unwrap_or_default();
    matches!(last, "media" | "cuarto") || HOURS.iter().any(|names| names.contains(&last))
}

fn named(word: &str) -> Option<u32> {
    let spoken = (1..).zip(HOURS).find(|(_, names)| names.contains(&word));
    let typed = || digits(word, 1..=2).filter(|hour| (1..24).contains(hour));
    spoken.map(|(hour, _)| hour).or_else(typed)
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
    let spoken = MINUTES
        .iter()
        .find(|(name, _)| *name == word)
        .map(|(_, minutes)| *minutes);
    let small = || {
        (1..)
            .zip(HOURS)
            .find(|(_, names)| names.contains(&word))
            .map(|(minutes, _)| minutes)
    };
    let typed = || digits(word, 1..=2).filter(|minutes| (1..30).contains(minutes));
    spoken.or_else(small).or_else(typed)
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
