//! Owns the whole number that an answer states. It must not guess: of two numbers, of a part of one and of one that
//! is glued to letters it says nothing, and the question is asked again.

use crate::calendar::spelling::plain;
use crate::words::List;

/// Nobody needs more characters for one number.
const LONGEST: usize = 80;

/// Words around a number that change nothing.
static HEDGES: List = List::of("around-a-number");

/// The number that a short text states and nothing else: `7`, `7.`, `about 7`, `8/10`, `5, I think`. One too long to
/// be a number counts as a large one.
pub(crate) fn bare(text: &str) -> Option<u32> {
    let words = words(text)?;
    let (at, number) = only(&words)?;
    let around = words[..at]
        .iter()
        .chain(without_scale(&words[at + 1..]))
        .all(|word| matches!(word, Word::Letters(word) if HEDGES.has(word)));
    around.then_some(number)
}

/// The one number in an answer such as "14 mg" or "5 tablets in the evening"; of several the one before its unit.
pub(crate) fn stated(text: &str, is_unit: fn(&str) -> bool) -> Option<u32> {
    let words = words(text)?;
    let names_it = |word: Option<&Word>| matches!(word, Some(Word::Letters(word)) if is_unit(word));
    let mut with_unit = words.windows(2).filter_map(|pair| match &pair[0] {
        Word::Number(number) if names_it(pair.get(1)) => Some(*number),
        Word::Number(_) | Word::Glued(..) | Word::Odd | Word::Letters(_) => None,
    });
    let first = with_unit.next();
    if first.is_some() {
        return first.filter(|_| with_unit.next().is_none());
    }
    let glued: Vec<u32> = words
        .iter()
        .filter_map(|word| match word {
            Word::Glued(number, unit) if is_unit(unit) => Some(*number),
            Word::Glued(..) | Word::Number(_) | Word::Odd | Word::Letters(_) => None,
        })
        .collect();
    match glued.as_slice() {
        [number] => return Some(*number),
        [] => {}
        [_, ..] => return None,
    }
    only(&words).map(|(_, number)| number)
}

/// Words that may stand beside the number of an answer about tablets or their iron.
static OF_A_DOSE: List = List::of("of-a-dose");

/// The number of an answer about a dose, where every other word belongs to one: a sentence about something else,
/// or about somebody else, states no dose.
pub(crate) fn of_a_dose(text: &str, is_unit: fn(&str) -> bool) -> Option<u32> {
    let plain = |word: &str| HEDGES.has(word) || OF_A_DOSE.has(word) || is_unit(word);
    let all_plain = words(text)?.iter().all(|word| match word {
        Word::Letters(word) | Word::Glued(_, word) => plain(word),
        Word::Number(_) | Word::Odd => true,
    });
    stated(text, is_unit).filter(|_| all_plain)
}

/// Between a score and the ten that it is out of.
static OUT_OF: List = List::of("out-of");

/// A text in words and numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Word {
    /// A whole number.
    Number(u32),
    /// A whole number with letters right behind it: "14mg", "8O".
    Glued(u32, String),
    /// Part of a number, a negative one, or one behind letters: "7.5", "-5", "l20".
    Odd,
    /// Letters, plainly spelled; and "/" and "+", which mean something beside a number.
    Letters(String),
}

/// The place and value of the only number.
fn only(words: &[Word]) -> Option<(usize, u32)> {
    let mut found = None;
    let mut at = 0;
    while let Some(word) = words.get(at) {
        match word {
            Word::Number(number) if found.is_none() => {
                found = Some((at, *number));
                // "8/10", "8 out of 10": the ten is no second number.
                at = words.len() - without_scale(&words[at + 1..]).len();
                continue;
            }
            Word::Number(_) | Word::Glued(..) | Word::Odd => return None,
            Word::Letters(_) => {}
        }
        at += 1;
    }
    found
}

/// What follows a number, without "/10", "out of 10", "von 10", "de 10".
fn without_scale(behind: &[Word]) -> &[Word] {
    match behind {
        [Word::Letters(of), Word::Number(10), rest @ ..] if OUT_OF.has(of) => rest,
        [
            Word::Letters(out),
            Word::Letters(of),
            Word::Number(10),
            rest @ ..,
        ] if OUT_OF.has(&format!("{out} {of}")) => rest,
        rest => rest,
    }
}

/// The words of a text; `None` for one that is too long to state a number.
pub(crate) fn words(text: &str) -> Option<Vec<Word>> {
    if text.chars().nth(LONGEST).is_some() {
        return None;
    }
    let text = plain(text);
    let mut words = Vec::new();
    let mut rest = text.as_str();
    let mut before = ' ';
    while let Some(first) = rest.chars().next() {
        let end = |part: &str, goes_on: fn(char) -> bool| {
            part.find(|c: char| !goes_on(c)).unwrap_or(part.len())
        };
        if first.is_ascii_digit() {
            let digits = end(rest, |c| c.is_ascii_digit());
            let number = rest[..digits].parse().unwrap_or(u32::MAX);
            let mut behind = rest[digits..].chars();
            let fraction = matches!(behind.next(), Some('.' | ',' | ':' | '\''))
                && behind.next().is_some_and(|c| c.is_ascii_digit());
            let signed = matches!(before, '-' | '−') && !text_ends_in_digit(&text, rest);
            let to = digits + end(&rest[digits..], char::is_alphabetic);
            let whole = end(rest, |c| {
                c.is_alphanumeric() || matches!(c, '.' | ',' | ':' | '\'')
            });
            if fraction || signed || before.is_alphabetic() {
                words.push(Word::Odd);
                before = 'x';
                rest = &rest[whole.max(1)..];
                continue;
            }
            words.push(if to > digits {
                Word::Glued(number, rest[digits..to].to_owned())
            } else {
                Word::Number(number)
            });
            before = '0';
            rest = &rest[to..];
        } else if first.is_alphabetic() {
            let to = end(rest, |c| c.is_alphabetic() || c == '\'');
            let word = rest[..to].trim_end_matches('\'');
            words.push(Word::Letters(word.to_owned()));
            before = 'x';
            rest = &rest[to..];
        } else {
            if matches!(first, '/' | '+') {
                words.push(Word::Letters(first.to_string()));
            }
            before = first;
            rest = &rest[first.len_utf8()..];
        }
    }
    Some(words)
}

/// Whether a digit stands before the sign that `rest` follows: "6-7" is two numbers, "-7" is one below zero.
fn text_ends_in_digit(text: &str, rest: &str) -> bool {
    let before = &text[..text.len() - rest.len()];
    before
        .trim_end_matches(['-', '−', ' '])
        .ends_with(|c: char| c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_number_is_read_as_tired_people_type_it() {
        for (text, number) in [
            ("7", 7),
            (" 7. ", 7),
            ("100.", 100),
            ("7!", 7),
            ("5, I think", 5),
            ("about 7", 7),
            ("maybe a 7", 7),
            ("8/10", 8),
            ("8 / 10", 8),
            ("8 out of 10", 8),
            ("10/10", 10),
            ("etwa 6", 6),
            ("ungefähr 6 von 10", 6),
            ("so eine 7, glaube ich", 7),
            ("creo que un 7", 7),
            ("6 de 10", 6),
            ("99999999999999999999", u32::MAX),
        ] {
            assert_eq!(bare(text), Some(number), "{text:?}");
        }
    }

    #[test]
    fn what_is_no_bare_number_is_none() {
        for text in [
            "",
            "6-7",
            "7 or 8",
            "7.5",
            "7,5",
            "-7",
            "8O",
            "l20",
            "14 mg",
            "7 tablets",
            "seven",
            "19:40",
            "8/12",
            "at 7",
            "legs 7",
            "7 pm",
            "1,000",
        ] {
            assert_eq!(bare(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_number_beside_its_unit_is_found() {
        for (text, mg, number) in [
            ("14 mg", true, Some(14)),
            ("14mg bisglycinate", true, Some(14)),
            ("2 tablets of 14 mg", true, Some(14)),
            ("2 tablets of 14 mg", false, Some(2)),
            ("5 stück abends", false, Some(5)),
            ("100.", true, Some(100)),
            ("8O mg", true, None),
            ("7.5", true, None),
            ("-5", true, None),
            ("14 or 20", true, None),
            ("14 mg or 20 mg", true, None),
            ("", true, None),
        ] {
            let unit = if mg {
                |word: &str| word == "mg"
            } else {
                |word: &str| matches!(word, "tablets" | "tabletten")
            };
            assert_eq!(stated(text, unit), number, "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_has_an_answer(text in "\\PC{0,90}") {
            let _ = bare(&text);
            let _ = stated(&text, |word| word == "mg");
        }

        #[test]
        fn any_text_of_numbers_has_an_answer(text in "([0-9]{1,3}|[ .,/'-]|mg|of|é|−){0,9}") {
            let _ = bare(&text);
            let _ = stated(&text, |word| word == "mg");
        }
    }
}
