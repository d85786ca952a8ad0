//! Reads days that are told by their distance: "yesterday", "on Monday", "vor 3 Tagen", "hace una semana".

use chrono::{Datelike, Days as Distance, Months, NaiveDate, Weekday};

use crate::protocol::analyte::names::fold;
use crate::protocol::lab_entry::written::{
    Days, Key, Written, in_numerals, phrase, with_month_name,
};

use super::calendar::DAYS_AGO;
use super::token::{Kind, Token};

/// More of a unit than this is no draw that anybody tells by its distance.
const MOST_AGO: u32 = 120;

const LAST: &[&str] = &[
    "last",
    "letzten",
    "letzter",
    "letztem",
    "vergangenen",
    "vorigen",
    "pasado",
    "ultimo",
];
const NEXT: &[&str] = &[
    "next",
    "coming",
    "nachsten",
    "nachster",
    "nachstem",
    "kommenden",
    "proximo",
];
const THIS: &[&str] = &["this", "diesen", "diesem", "este"];
/// A stretch of days in which the draw was: the day itself is asked.
const STRETCHES: &[&str] = &[
    "lastweek",
    "lastmonth",
    "letztewoche",
    "letztenmonat",
    "letztemmonat",
    "letzterwoche",
    "vorigewoche",
    "lasemanapasada",
    "semanapasada",
    "elmespasado",
    "mespasado",
    "ladesemanapasada",
];
const TOMORROW: &[&str] = &["tomorrow", "morgen", "manana", "demain", "domani", "amanha"];
const OVERMORROW: &[&str] = &[
    "dayaftertomorrow",
    "thedayaftertomorrow",
    "ubermorgen",
    "pasadomanana",
];
/// Behind these that word is a morning.
const MORNINGS: &[&str] = &[
    "am", "heute", "gestern", "guten", "diesen", "jeden", "la", "esta", "por", "ayer", "buena",
    "de", "cada", "una", "der", "den", "ein",
];

/// The day told by its distance that begins here, if one does.
pub(super) fn read(tokens: &[Token], at: usize, days: Days, key: Key) -> Option<Written> {
    let today = days.today;
    for (ago, phrases) in DAYS_AGO {
        if let Some(next) = phrase(tokens, at, phrases) {
            return Some((today.checked_sub_days(Distance::new(*ago)), next));
        }
    }
    // "hier" is yesterday in French and "here" in German.
    if let Some(next) = phrase(tokens, at, &["hier"]).filter(|_| key == Key::Firm) {
        return Some((today.pred_opt(), next));
    }
    if let Some(next) = phrase(tokens, at, OVERMORROW) {
        return Some((today.checked_add_days(Distance::new(2)), next));
    }
    if let Some(next) = phrase(tokens, at, STRETCHES).filter(|_| days.prose) {
        return Some((None, next));
    }
    tomorrow(tokens, at, days, key)
        .or_else(|| ago(tokens, at, today))
        .or_else(|| by_weekday(tokens, at, days, key))
}

/// Today's weekday may be today, or a week ago.
pub(super) fn or_today(
    tokens: &[Token],
    at: usize,
    date: Option<NaiveDate>,
    today: NaiveDate,
) -> Option<NaiveDate> {
    let week_ago = today.checked_sub_days(Distance::new(7));
    let named = weekday(tokens.get(at)?).is_some();
    (named && date == week_ago && date.is_some()).then_some(today)
}

fn tomorrow(tokens: &[Token], at: usize, days: Days, key: Key) -> Option<Written> {
    let next = phrase(tokens, at, TOMORROW).filter(|_| days.prose && key != Key::Firm)?;
    let before = at.checked_sub(1).map(|before| fold(tokens[before].text));
    let morning = before.is_some_and(|before| MORNINGS.contains(&before.as_str()));
    (!morning).then_some((days.today.succ_opt(), next))
}

fn ago(tokens: &[Token], at: usize, today: NaiveDate) -> Option<Written> {
    let word = |at: usize| {
        tokens
            .get(at)
            .filter(|token| token.kind == Kind::Word)
            .map(|token| fold(token.text))
    };
    let begins = word(at).is_some_and(|word| matches!(word.as_str(), "vor" | "hace"));
    let first = if begins { at + 1 } else { at };
    let count = count(tokens.get(first)?)?;
    let unit = word(first + 1)?;
    let ends = word(first + 2).is_some_and(|word| word == "ago");
    if !begins && !ends {
        return None;
    }
    let date = match unit.as_str() {
        "day" | "days" | "tag" | "tagen" | "dia" | "dias" => {
            today.checked_sub_days(Distance::new(count.into()))
        }
        "week" | "weeks" | "woche" | "wochen" | "semana" | "semanas" => {
            today.checked_sub_days(Distance::new(u64::from(count) * 7))
        }
        "month" | "months" | "monat" | "monaten" | "mes" | "meses" => {
            today.checked_sub_months(Months::new(count))
        }
        _ => return None,
    };
    Some((date, first + 2 + usize::from(!begins)))
}

fn count(token: &Token) -> Option<u32> {
    match token.kind {
        Kind::Number => token
            .text
            .parse()
            .ok()
            .filter(|count| (1..=MOST_AGO).contains(count)),
        Kind::Word => match fold(token.text).as_str() {
            "a" | "an" | "one" | "ein" | "eine" | "einem" | "einer" | "un" | "una" => Some(1),
            "two" | "zwei" | "dos" => Some(2),
            "three" | "drei" | "tres" => Some(3),
            "four" | "vier" | "cuatro" => Some(4),
            "five" | "funf" | "cinco" => Some(5),
            "six" | "sechs" | "seis" => Some(6),
            "ten" | "zehn" | "diez" => Some(10),
            _ => None,
        },
        Kind::Mark(_) | Kind::Line => None,
    }
}

/// "On Monday", "letzten Montag", "el lunes pasado", "next Friday". A date behind it says more, and is the day.
fn by_weekday(tokens: &[Token], at: usize, days: Days, key: Key) -> Option<Written> {
    let today = days.today;
    let says = |at: usize, words: &[&str]| {
        tokens.get(at).is_some_and(|token| {
            token.kind == Kind::Word && words.contains(&fold(token.text).as_str())
        })
    };
    let led = says(at, LAST) || says(at, NEXT) || says(at, THIS);
    let named_at = if led { at + 1 } else { at };
    let day = weekday(tokens.get(named_at)?)?;
    if !led && key == Key::None && !days.prose {
        return None;
    }
    let mut next = named_at + 1;
    while tokens
        .get(next)
        .is_some_and(|token| matches!(token.kind, Kind::Mark(',' | '.')))
    {
        next += 1;
    }
    let behind = if says(next, &["the", "den", "dem", "der", "el"]) {
        next + 1
    } else {
        next
    };
    let dated =
        with_month_name(tokens, behind, today).or_else(|| in_numerals(tokens, behind, days.order));
    if dated.is_some() {
        return dated;
    }
    let comes = says(named_at + 1, &["que"]) && says(named_at + 2, &["viene"]);
    let past = says(named_at + 1, LAST);
    let ahead =
        i64::from(day.num_days_from_monday()) - i64::from(today.weekday().num_days_from_monday());
    let ahead = u64::try_from(ahead.rem_euclid(7)).ok()?;
    let next = named_at + 1 + if comes { 2 } else { usize::from(past) };
    let date = if comes || says(at, NEXT) {
        today.checked_add_days(Distance::new(if ahead == 0 { 7 } else { ahead }))
    } else {
        today.checked_sub_days(Distance::new(7 - ahead))
    };
    Some((date, next))
}

/// Weekdays by their whole names: "so", "do" and "mar" are other words as well.
fn weekday(token: &Token) -> Option<Weekday> {
    if token.kind != Kind::Word {
        return None;
    }
    Some(match fold(token.text).as_str() {
        "monday" | "montag" | "lunes" => Weekday::Mon,
        "tuesday" | "dienstag" | "martes" => Weekday::Tue,
        "wednesday" | "mittwoch" | "miercoles" => Weekday::Wed,
        "thursday" | "donnerstag" | "jueves" => Weekday::Thu,
        "friday" | "freitag" | "viernes" => Weekday::Fri,
        "saturday" | "samstag" | "sonnabend" | "sabado" => Weekday::Sat,
        "sunday" | "sonntag" | "domingo" => Weekday::Sun,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::super::parse;
    use super::super::tests::told;

    /// On a Wednesday.
    fn check(text: &str, expected: &str) {
        let told = told(&parse(text, "2026-11-25".parse().unwrap()));
        assert_eq!(told, expected, "{text}");
    }

    #[test]
    fn days_by_their_distance_are_the_draws() {
        for text in [
            "ferritin 95 on Monday",
            "ferritin 95 last Monday",
            "Monday: ferritin 95",
            "ferritin 95 2 days ago",
            "ferritin 95, two days ago",
            "Ferritin 95 am Montag",
            "Ferritin 95 letzten Montag",
            "vor 2 Tagen Ferritin 95",
            "Ferritin 95 vor zwei Tagen",
            "ferritina 95 el lunes",
            "ferritina 95 el lunes pasado",
            "ferritina 95 hace 2 días",
            "hace dos días ferritina 95",
        ] {
            check(text, "ferritin 95 µg/L; on 2026-11-23");
        }
        check("ferritin 95 a week ago", "ferritin 95 µg/L; on 2026-11-18");
        check(
            "ferritin 95 on Monday, 16 November",
            "ferritin 95 µg/L; on 2026-11-16",
        );
        check(
            "Ferritin 95 am Freitag, den 20.11.2026",
            "ferritin 95 µg/L; on 2026-11-20",
        );
    }

    #[test]
    fn a_day_that_is_to_come_or_is_none_is_said() {
        for (text, date) in [
            ("ferritin 95 on 5 December", "2026-12-05"),
            ("Ferritin 38 µg/l am 5. Dezember", "2026-12-05"),
            ("ferritina 95 el 5 de diciembre", "2026-12-05"),
            ("ferritin 95 tomorrow", "2026-11-26"),
            ("Ferritin 95 morgen", "2026-11-26"),
            ("ferritina 95 mañana", "2026-11-26"),
            ("ferritin 95 next Friday", "2026-11-27"),
            ("Ferritin 95 nächsten Freitag", "2026-11-27"),
            ("ferritina 95 el viernes que viene", "2026-11-27"),
            ("ferritina 95 el próximo viernes", "2026-11-27"),
        ] {
            let told = told(&parse(text, "2026-11-25".parse().unwrap()));
            assert!(
                told.ends_with(&format!("! future {date}")),
                "{text}: {told}"
            );
            assert!(told.starts_with("ferritin "), "{text}: {told}");
        }
        check(
            "ferritin 95, 31/11/2026",
            "ferritin 95 µg/L; ! '31/11/2026' is no date",
        );
        check(
            "ferritin 95 on 31 November",
            "ferritin 95 µg/L; ! 'on 31 November' is no date",
        );
        check(
            "ferritin 95 last week",
            "ferritin 95 µg/L; ! 'last week' is no date",
        );
        check(
            "Ferritin 95 letzte Woche",
            "ferritin 95 µg/L; ! 'letzte Woche' is no date",
        );
        check(
            "ferritin 95 on Wednesday",
            "ferritin 95 µg/L; ! 2026-11-18 or 2026-11-25",
        );
    }

    #[test]
    fn mornings_and_older_results_keep_their_sense() {
        check(
            "Ferritin heute morgen 95",
            "ferritin 95 µg/L; on 2026-11-25",
        );
        check("ferritin 95, drawn in the morning", "ferritin 95 µg/L");
        check("Ferritin 95, am Morgen abgenommen", "ferritin 95 µg/L");
        check("ferritina 95 por la mañana", "ferritin 95 µg/L");
        check(
            "vor 3 Wochen Ferritin 41, jetzt 95",
            "ferritin 95 µg/L; ! earlier ferritin",
        );
        check(
            "Ferritin vor 3 Wochen 41, jetzt 95",
            "ferritin 95 µg/L; ! earlier ferritin",
        );
    }
}
