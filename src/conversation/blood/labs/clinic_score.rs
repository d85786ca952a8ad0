//! Owns a clinic's IRLS total that is typed in (N). It must hold no item or text of that scale: they are
//! copyrighted, so only the bare number is taken, and nothing is ever made of it.

use chrono::NaiveDate;

use crate::calendar::spelling::plain;
use crate::conversation::turn::Turn;
use crate::patient::fact::Fact;
use crate::text::Text;
use crate::text::fit::fragment;
use crate::words::List;

/// N: the highest total.
const HIGHEST: u8 = 40;
/// Words that may stand between the scale's name and its number.
static BETWEEN: List = List::of("of-a-total");

/// Between the number and the highest that there is.
static OUT_OF: List = List::of("out-of");

/// A total as it was found, and the words without it.
struct Found {
    /// The number; `None` if what stands there is none.
    total: Option<u8>,
    /// As it was written.
    written: String,
    rest: String,
}

/// Whether the words name such a total.
pub(crate) fn is_in(text: &str) -> bool {
    find(text).is_some()
}

/// Takes the total out of the words and notes it; what is left of them comes back.
pub(crate) fn take(turn: &mut Turn, text: &str) -> String {
    let Some(found) = find(text) else {
        return text.to_owned();
    };
    match found.total {
        Some(total) => note(turn, total, &found.rest),
        None => turn.aside([Text::ClinicScoreUnclear {
            what: fragment(&found.written),
            highest: HIGHEST,
        }]),
    }
    found.rest
}

fn note(turn: &mut Turn, total: u8, rest: &str) {
    let read = super::entry::read(turn, rest);
    let date: NaiveDate = read.drawn_on;
    turn.note(Fact::ClinicScoreNoted { on: date, total });
    turn.aside([Text::ClinicScoreNoted { total, date }]);
}

fn find(text: &str) -> Option<Found> {
    let words: Vec<(usize, &str)> = words(text);
    let at = words
        .iter()
        .position(|(_, word)| word.eq_ignore_ascii_case("irls"))?;
    let start = words[at].0;
    let mut behind = &words[at + 1..];
    while let [(_, word), rest @ ..] = behind
        && may_stand_between(word, rest)
    {
        behind = rest;
    }
    let number = behind
        .first()
        .filter(|(_, word)| word.starts_with(|first: char| first.is_ascii_digit()));
    let Some((from, number)) = number.copied() else {
        return Some(Found {
            total: None,
            written: text[start..].to_owned(),
            rest: text[..start].trim().to_owned(),
        });
    };
    let mut end = from + number.len();
    // "24/40", "24 of 40".
    let out_of = match behind.get(1..3) {
        Some([(_, sign), (to, forty)])
            if OUT_OF.has(&plain(sign)) && forty.parse() == Ok(HIGHEST) =>
        {
            Some(to + forty.len())
        }
        Some(_) | None => None,
    };
    end = out_of.unwrap_or(end);
    let rest = format!("{} {}", text[..start].trim(), text[end..].trim());
    Some(Found {
        total: number.parse().ok().filter(|total| *total <= HIGHEST),
        written: number.to_owned(),
        rest: rest.trim().trim_matches([',', ';']).trim().to_owned(),
    })
}

/// Signs and small words; a hyphen only where a word follows: "IRLS-Summe", not "IRLS -5".
fn may_stand_between(word: &str, rest: &[(usize, &str)]) -> bool {
    let letters = |(_, next): &(usize, &str)| next.starts_with(char::is_alphabetic);
    matches!(word, "=" | ":" | "(")
        || word == "-" && rest.first().is_some_and(letters)
        || BETWEEN.has(&plain(word))
}

/// Words, numbers with their marks, and single signs, each with its place.
fn words(text: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut from = None;
    let mut numeral = false;
    for (at, character) in text.char_indices() {
        let digit = character.is_ascii_digit() || numeral && matches!(character, '.' | ',');
        let goes_on = character.is_alphanumeric() || digit;
        // "irls24" is two words.
        let turns = from.is_some() && numeral != digit;
        if let Some(start) = from.filter(|_| !goes_on || turns) {
            found.push((start, text[start..at].trim_end_matches(['.', ','])));
            from = None;
        }
        if goes_on {
            from.get_or_insert(at);
            numeral = digit;
        } else {
            numeral = false;
            if !character.is_whitespace() {
                found.push((at, &text[at..at + character.len_utf8()]));
            }
        }
    }
    found.extend(from.map(|start| (start, text[start..].trim_end_matches(['.', ',']))));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_total_is_found_and_leaves_the_rest() {
        for (text, total, rest) in [
            ("IRLS 24", Some(24), ""),
            ("irls=24", Some(24), ""),
            ("irls24", Some(24), ""),
            ("IRLS: 24/40", Some(24), ""),
            ("IRLS score 24 of 40", Some(24), ""),
            ("my IRLS was 24", Some(24), "my"),
            ("IRLS-Summe: 24 von 40", Some(24), ""),
            ("IRLS puntuación 24", Some(24), ""),
            ("irls=0", Some(0), ""),
            ("irls 40", Some(40), ""),
            ("irls 41", None, ""),
            ("irls 24.5", None, ""),
            ("irls 300", None, ""),
            ("irls", None, ""),
            ("irls -5", None, ""),
            ("ferritin=88, irls=24", Some(24), "ferritin=88"),
            ("irls=24, ferritin=88", Some(24), "ferritin=88"),
            ("IRLS 24 on 20 Nov", Some(24), "on 20 Nov"),
        ] {
            let found = find(text).unwrap();
            assert_eq!(found.total, total, "{text}");
            assert_eq!(found.rest.trim_end_matches([',', ' ']), rest, "{text}");
        }
        for text in ["ferritin 88", "girls 24", "", "24"] {
            assert!(!is_in(text), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_has_an_answer(text in "\\PC{0,80}", around in "[a-zß =:,.0-9/-]{0,30}") {
            let _ = find(&text);
            let _ = find(&format!("{around}irls{around}"));
        }
    }
}
