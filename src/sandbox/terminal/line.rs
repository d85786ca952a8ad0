//! What a typed line means. It does nothing about it.

use chrono::{NaiveTime, TimeDelta};

/// Longer journeys are a slip of the finger.
const LONGEST_WAIT: TimeDelta = TimeDelta::days(400);

/// A line, understood.
#[derive(Debug, PartialEq)]
pub(super) enum Line {
    Nothing,
    /// For the bot, or the words of a button.
    Words(String),
    /// For the bot, whatever the buttons are called.
    Say(String),
    /// The button with this number, from one.
    Number(usize),
    Press(String),
    Wait(TimeDelta),
    Until(NaiveTime),
    Place {
        latitude: f64,
        longitude: f64,
    },
    Language(String),
    Block,
    Unblock,
    Help,
    Quit,
    /// What to tell the person instead.
    Unclear(String),
}

/// Reads a typed line.
pub(super) fn read(typed: &str) -> Line {
    let typed = typed.trim();
    if typed.is_empty() {
        return Line::Nothing;
    }
    if let Some(number) = typed
        .strip_prefix('#')
        .and_then(|number| number.trim().parse().ok())
    {
        return Line::Number(number);
    }
    let Some(order) = typed.strip_prefix(':') else {
        return Line::Words(typed.to_owned());
    };
    let (name, rest) = order.split_once(char::is_whitespace).unwrap_or((order, ""));
    let rest = rest.trim();
    let unclear = |example: &str| Line::Unclear(format!("like this: {example}"));
    match name {
        "wait" => span(rest).map_or_else(|| unclear(":wait 1h30m"), Line::Wait),
        "until" => NaiveTime::parse_from_str(rest, "%H:%M")
            .map_or_else(|_| unclear(":until 21:00"), Line::Until),
        "place" => place(rest).unwrap_or_else(|| unclear(":place 52.5,13.4")),
        "press" if !rest.is_empty() => Line::Press(rest.to_owned()),
        "press" => unclear(":press Taken"),
        "say" if !rest.is_empty() => Line::Say(rest.to_owned()),
        "say" => unclear(":say 7"),
        "lang" if !rest.is_empty() => Line::Language(rest.to_owned()),
        "lang" => unclear(":lang de"),
        "block" => Line::Block,
        "unblock" => Line::Unblock,
        "help" => Line::Help,
        "quit" => Line::Quit,
        _ => Line::Unclear(format!("there is no :{name}; see :help")),
    }
}

/// Whether someone who types `words` means the label: case, emoji and signs around it do not matter.
pub(super) fn same_words(label: &str, words: &str) -> bool {
    let bare = |text: &str| {
        text.trim_matches(|c: char| !c.is_alphanumeric())
            .to_lowercase()
    };
    let wanted = bare(words);
    label.trim() == words.trim() || (!wanted.is_empty() && bare(label) == wanted)
}

/// "1h30m" and the like; at least a second.
fn span(text: &str) -> Option<TimeDelta> {
    let mut total = TimeDelta::zero();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(|c: char| !c.is_ascii_digit())?;
        let count: i64 = rest[..end].parse().ok()?;
        let unit = rest[end..].chars().next()?;
        let part = match unit {
            's' => TimeDelta::try_seconds(count),
            'm' => TimeDelta::try_minutes(count),
            'h' => TimeDelta::try_hours(count),
            'd' => TimeDelta::try_days(count),
            'w' => TimeDelta::try_weeks(count),
            _ => None,
        };
        total = total.checked_add(&part?)?;
        rest = rest[end + unit.len_utf8()..].trim_start();
    }
    (total > TimeDelta::zero() && total <= LONGEST_WAIT).then_some(total)
}

fn place(text: &str) -> Option<Line> {
    let (latitude, longitude) = text.split_once(',')?;
    let latitude: f64 = latitude.trim().parse().ok()?;
    let longitude: f64 = longitude.trim().parse().ok()?;
    let on_earth = latitude.abs() <= 90.0 && longitude.abs() <= 180.0;
    on_earth.then_some(Line::Place {
        latitude,
        longitude,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_for_the_bot_unless_they_begin_with_a_sign() {
        let time = |hour, minute| NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        let cases = [
            ("  ", Line::Nothing),
            ("ferritin 45", Line::Words("ferritin 45".to_owned())),
            ("7", Line::Words("7".to_owned())),
            ("#2", Line::Number(2)),
            ("#sleepless", Line::Words("#sleepless".to_owned())),
            (":wait 1h30m", Line::Wait(TimeDelta::minutes(90))),
            (":wait 1d", Line::Wait(TimeDelta::days(1))),
            (
                ":wait 5",
                Line::Unclear("like this: :wait 1h30m".to_owned()),
            ),
            (
                ":wait 99999999999999w",
                Line::Unclear("like this: :wait 1h30m".to_owned()),
            ),
            (":until 21:05", Line::Until(time(21, 5))),
            (
                ":until late",
                Line::Unclear("like this: :until 21:00".to_owned()),
            ),
            (
                ":place 52.5, 13.4",
                Line::Place {
                    latitude: 52.5,
                    longitude: 13.4,
                },
            ),
            (
                ":place 152,13",
                Line::Unclear("like this: :place 52.5,13.4".to_owned()),
            ),
            (":press In 15 min", Line::Press("In 15 min".to_owned())),
            (
                ":dance",
                Line::Unclear("there is no :dance; see :help".to_owned()),
            ),
        ];
        for (typed, expected) in cases {
            assert_eq!(read(typed), expected, "{typed}");
        }
    }

    #[test]
    fn a_label_is_known_by_its_words() {
        assert!(same_words("✅ Taken", "taken"));
        assert!(same_words("👍", "👍"));
        assert!(!same_words("👍", "👎"));
        assert!(!same_words("Not taken", "taken"));
    }
}
