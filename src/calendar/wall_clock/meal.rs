//! Owns one question: does a sentence say when somebody ate? It must understand all of the sentence or none of it:
//! a meal that nobody ate would delay a dose.

use chrono::{NaiveTime, TimeDelta};

use super::bounds::digits;
use super::distance;
use super::hour::{bare_hour, parse_time};
use crate::calendar::spelling::plain;
use crate::calendar::unit::Unit;
use crate::words::List;

/// When somebody says they ate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MealSaid {
    /// Just now.
    Now,
    /// At an hour on the clock.
    At(NaiveTime),
    /// At an hour from 1 to 12 without its half of the day (E15).
    AtBare(NaiveTime),
    /// So long ago; at most a day.
    Ago(TimeDelta),
}

/// Nobody needs more words to say that they ate.
const MOST_WORDS: usize = 14;
/// The most bytes that are read, for the same reason.
const LONGEST: usize = 300;
/// The longest phrase for a time: "a eso de las 7 de la tarde".
const MOST_TIME_WORDS: usize = 8;
const LONGEST_AGO: TimeDelta = TimeDelta::hours(24);

/// These say that somebody ate.
static ATE: List = List::of("ate");
/// These say so together with a meal: "finished dinner", "acabo de cenar".
static DONE: List = List::of("finished-a-meal");
static MEAL: List = List::of("meal");
/// Meals of the morning and of noon.
static OF_THE_DAY: List = List::of("meal-of-the-day");
/// These change nothing. "Already" is not among them: it says that the meal was not now.
static FILLER: List = List::of("around-a-meal");
/// With these a time may be given, but without one they do not mean now.
static SOME_TIME_TODAY: List = List::of("some-time-today");
/// Words that begin so ask: "have I eaten".
static ASKS: List = List::of("asks-about-a-meal");
/// Somebody else's meal, wherever these stand: "he ate".
static ANOTHER: List = List::of("another-ate");

/// When somebody ate, if all of the text says so: `ate at 7.40 pm`, `gerade gegessen`, `hace 20 minutos`.
#[must_use]
pub fn find_meal_time(text: &str) -> Option<MealSaid> {
    if text.len() > LONGEST || text.contains(['?', '¿']) {
        return None;
    }
    let plain = plain(text);
    let words: Vec<&str> = plain
        .split(' ')
        .map(bare)
        .filter(|word| !word.is_empty())
        .take(MOST_WORDS + 1)
        .collect();
    // What was eaten in the morning or at noon is told with its own words, and moves no evening.
    let of_the_day = words.iter().any(|word| OF_THE_DAY.has(word));
    if words.len() > MOST_WORDS || asks(&words) || of_the_day {
        return None;
    }
    match time_within(&words) {
        Some((MealSaid::Ago(ago), rest)) if rest.is_empty() => Some(MealSaid::Ago(ago)),
        Some((said, rest)) => says_eaten(&rest, true).then_some(said),
        None => says_eaten(&words, false).then_some(MealSaid::Now),
    }
}

/// How long ago, if all of a short text says only that: `20 minutes ago`, `hace media hora`.
#[must_use]
pub fn parse_ago(text: &str) -> Option<TimeDelta> {
    if text.len() > LONGEST {
        return None;
    }
    let plain = plain(text);
    let words: Vec<&str> = plain
        .split(' ')
        .map(bare)
        .filter(|word| !word.is_empty())
        .collect();
    ago(&words)
}

/// A word without the marks of the sentence around it.
fn bare(word: &str) -> &str {
    word.trim_matches(['.', ',', '!', ';', '(', ')', '"', '¡', '…'])
}

/// "Have I eaten" without its question mark, and somebody else's meal.
fn asks(words: &[&str]) -> bool {
    let pairs = || words.windows(2).map(|pair| pair.join(" "));
    pairs().next().is_some_and(|first| ASKS.has(&first)) || pairs().any(|pair| ANOTHER.has(&pair))
}

fn says_eaten(words: &[&str], with_time: bool) -> bool {
    let any_of = |list: &List| words.iter().any(|word| list.has(word));
    let eaten = any_of(&ATE) || (any_of(&DONE) && any_of(&MEAL));
    let known = |word: &&str| {
        [&ATE, &DONE, &MEAL, &FILLER]
            .into_iter()
            .any(|list| list.has(word))
            || (with_time && SOME_TIME_TODAY.has(word))
    };
    eaten && words.iter().all(known)
}

/// The longest phrase that is a time, and the words around it.
fn time_within<'a>(words: &[&'a str]) -> Option<(MealSaid, Vec<&'a str>)> {
    for length in (1..=MOST_TIME_WORDS.min(words.len())).rev() {
        for (start, phrase) in words.windows(length).enumerate() {
            if let Some(said) = ago(phrase).map(MealSaid::Ago).or_else(|| clock(phrase)) {
                let rest = [&words[..start], &words[start + length..]].concat();
                return Some((said, rest));
            }
        }
    }
    None
}

/// A lone number or word is not a time here: "ate 2", "zu Mittag gegessen".
fn clock(phrase: &[&str]) -> Option<MealSaid> {
    let lone = match phrase {
        [word] => {
            word.bytes().all(|byte| byte.is_ascii_digit()) || word.chars().all(char::is_alphabetic)
        }
        _ => false,
    };
    if lone {
        return None;
    }
    let phrase = phrase.join(" ");
    let said = bare_hour(&phrase).map(MealSaid::AtBare);
    said.or_else(|| parse_time(&phrase).map(MealSaid::At))
}

/// `20 min ago`, `vor einer halben Stunde`, `hace 2 horas`.
fn ago(phrase: &[&str]) -> Option<TimeDelta> {
    let phrase = phrase.join(" ");
    let span = distance::ago(&phrase)?;
    if distance::is_half_an_hour(span) {
        return Some(TimeDelta::minutes(30));
    }
    let words: Vec<&str> = span.split(' ').collect();
    let ago = match words.as_slice() {
        [count, unit] => unit_of(unit)?.checked_mul(distance::count(count)?)?,
        // "20min"
        [both] => {
            let unit = both.trim_start_matches(|digit: char| digit.is_ascii_digit());
            let count = digits(both.strip_suffix(unit)?, 1..=4)?;
            unit_of(unit)?.checked_mul(i32::try_from(count).ok()?)?
        }
        _ => return None,
    };
    (ago <= LONGEST_AGO).then_some(ago)
}
fn unit_of(word: &str) -> Option<TimeDelta> {
    match Unit::named(word)? {
        Unit::Minutes => Some(TimeDelta::minutes(1)),
        Unit::Hours => Some(TimeDelta::hours(1)),
        Unit::Days
        | Unit::Nights
        | Unit::Weeks
        | Unit::Months
        | Unit::Years
        | Unit::Milligrams
        | Unit::Grams
        | Unit::Times => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn said(text: &str) -> String {
        match find_meal_time(text) {
            Some(MealSaid::Now) => "now".to_owned(),
            Some(MealSaid::At(time)) => time.format("%H:%M").to_string(),
            Some(MealSaid::AtBare(time)) => time.format("%H:%M?").to_string(),
            Some(MealSaid::Ago(ago)) => format!("{} min", ago.num_minutes()),
            None => "-".to_owned(),
        }
    }

    fn check(expect: &str, texts: &[&str]) {
        for text in texts {
            assert_eq!(said(text), expect, "{text:?}");
        }
    }

    #[test]
    fn a_meal_at_an_hour_is_found() {
        check(
            "19:40",
            &[
                "ate at 7.40 pm",
                "I ate at 19:40",
                "Ate 19:40.",
                "I had dinner at 7:40 p.m.",
                "I already ate at 19:40",
                "habe um 19:40 gegessen",
                "Ich hab um 19.40 Uhr gegessen",
                "gegessen um 19 Uhr 40",
                "cené a las 19:40",
                "He comido a las 19:40",
                "Ya he cenado a las 7:40 de la tarde",
                "ate again at 19:40",
                "finished dinner at 7.40pm",
            ],
        );
        check(
            "19:00",
            &[
                "ate at 7 pm",
                "um 19 Uhr gegessen",
                "comí a las 7 de la tarde",
                "ate at 19",
            ],
        );
        check(
            "07:30?",
            &["ate at 7.30", "cené a las 7:30", "habe um 7:30 gegessen"],
        );
        check("00:00", &["ate at midnight", "um Mitternacht gegessen"]);
    }

    #[test]
    fn a_meal_just_now_is_found() {
        check(
            "now",
            &[
                "I ate",
                "I ate again",
                "just ate",
                "I just ate something",
                "finished dinner",
                "I've just finished eating",
                "I have eaten",
                "gerade gegessen",
                "Ich habe gerade gegessen!",
                "nochmal gegessen",
                "noch mal gegessen",
                "fertig mit dem Essen",
                "acabo de cenar",
                "he comido otra vez",
                "he comido de nuevo",
                "just had a snack",
            ],
        );
    }

    #[test]
    fn a_meal_some_time_ago_is_found() {
        check(
            "20 min",
            &[
                "ate 20 min ago",
                "I ate about 20 minutes ago",
                "ate 20min ago",
                "vor 20 Minuten gegessen",
                "habe vor ca. 20 min gegessen",
                "hace 20 minutos",
                "cené hace 20 minutos",
                "20 min ago",
                "vor 20 Minuten",
            ],
        );
        check(
            "30 min",
            &[
                "ate half an hour ago",
                "vor einer halben Stunde gegessen",
                "he cenado hace media hora",
            ],
        );
        check(
            "60 min",
            &[
                "ate an hour ago",
                "vor einer Stunde gegessen",
                "hace una hora",
                "finished dinner 1h ago",
            ],
        );
    }

    #[test]
    fn what_does_not_say_that_somebody_ate_is_left_alone() {
        check(
            "-",
            &[
                "",
                "I ate too much iron yesterday",
                "what did I eat",
                "what did I eat at 19:40",
                "ate nothing",
                "ferritin 88",
                "19:40",
                "7 pm",
                "I will eat at 19:40",
                "did I eat at 19:40?",
                "have I eaten",
                "habe ich gegessen",
                "he ate at 19:40",
                "no he comido",
                "nichts gegessen",
                "noch nichts gegessen",
                "noch nicht gegessen",
                "habe nicht um 19:40 gegessen",
                "ayer cené a las 19:40",
                "ate yesterday at 19:40",
                "gestern um 19:40 gegessen",
                "already ate",
                "schon gegessen",
                "ya he comido",
                "dinner at 19:40",
                "ate 2",
                "ate 2 tablets",
                "I had",
                "finished",
                "again",
                "eating",
                "zu Mittag gegessen",
                "was habe ich gegessen",
                "took the tablet 20 min ago",
                "ate at 19:40 or 20:10",
                "ate before 19:40",
                "ate 3 days ago",
                "ate 9999 hours ago",
                "I had iron at 19:40",
                "voy a cenar",
                "ate 25 hours ago",
                "my cat ate at 19:40",
            ],
        );
    }

    proptest! {
        #[test]
        fn any_text_has_an_answer(text in "\\PC*") {
            let _ = find_meal_time(&text);
        }

        #[test]
        fn any_text_of_meal_words_has_an_answer(text in "((ate|at|vor|hace|ago|min|h|[0-9]{1,5}|pm|um|:|half|é) ?){0,16}") {
            let _ = find_meal_time(&text);
        }
    }
}
