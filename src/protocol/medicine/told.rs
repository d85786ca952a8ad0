//! Owns the names under which somebody tells their medicines: those of §7 with what was typed, and the others, which are
//! kept too. It must not know who takes them.

use crate::calendar::spelling::plain;
use crate::words::List;

use super::Medicine;
use super::names::{places_in, words_of};

/// Words around a name: they name nothing.
static AROUND: List = List::of("around-a-medicine");
/// Words between two names.
static BETWEEN: List = List::of("between-medicines");
/// Units and the like, beside a number.
static OF_A_DOSE: List = List::of("of-a-dose");

/// More words than these are a sentence, and no name.
const MOST_WORDS: usize = 4;
/// A word of a name has so many letters.
const FEWEST_LETTERS: usize = 3;

/// What was told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToldMedicines {
    /// Medicines of §7, with the name that was typed.
    pub known: Vec<(Medicine, String)>,
    /// Names that §7 does not know.
    pub unknown: Vec<String>,
}

/// The medicines that a list names, known or not.
#[must_use]
pub fn told(text: &str) -> ToldMedicines {
    let mut told = ToldMedicines::default();
    for part in parts(text) {
        let mut words = Vec::new();
        for word in words_of(&part) {
            if BETWEEN.has(&plain(word)) {
                read(&std::mem::take(&mut words), &mut told);
            } else {
                words.push(word);
            }
        }
        read(&words, &mut told);
    }
    told
}

/// The medicines of §7 that are named among other words, each by the name that was typed.
#[must_use]
pub fn named(text: &str) -> Vec<(Medicine, String)> {
    let words = words_of(text);
    let name = |(from, count, medicine): (usize, usize, Medicine)| {
        let words = words.iter().skip(from).take(count).copied();
        (medicine, words.collect::<Vec<_>>().join(" "))
    };
    places_in(&words).into_iter().map(name).collect()
}

/// The text at its commas, lines and plus signs; a comma within a number parts nothing.
fn parts(text: &str) -> Vec<String> {
    let letters: Vec<char> = text.chars().collect();
    let digit = |at: Option<usize>| {
        at.and_then(|at| letters.get(at))
            .is_some_and(char::is_ascii_digit)
    };
    let mut parts = vec![String::new()];
    for (at, letter) in letters.iter().enumerate() {
        let within_number = digit(at.checked_sub(1)) && digit(Some(at + 1));
        if matches!(letter, ';' | '\n' | '+' | '&') || *letter == ',' && !within_number {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(*letter);
        }
    }
    parts
}

/// One part: a name alone takes the words beside it along; of several, each has its own.
fn read(words: &[&str], told: &mut ToldMedicines) {
    let places = places_in(words);
    let of_place = |at: usize| {
        places
            .iter()
            .position(|(from, count, _)| (*from..from + count).contains(&at))
    };
    // Runs of words that say something, each with the known name that it holds.
    let mut runs: Vec<(Option<usize>, Vec<&str>)> = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let place = of_place(at);
        if place.is_none() && is_beside(word) {
            continue;
        }
        match runs.last_mut() {
            Some((of, run)) if *of == place || places.len() == 1 => {
                *of = of.or(place);
                run.push(word);
            }
            Some(_) | None => runs.push((place, vec![word])),
        }
    }
    for (place, run) in runs {
        let name = run.join(" ");
        if let Some((_, _, medicine)) = place.and_then(|place| places.get(place)) {
            told.known.push((*medicine, name));
        } else if is_a_name(&run) && !told.unknown.contains(&name) {
            told.unknown.push(name);
        }
    }
}

fn is_beside(word: &str) -> bool {
    let word = plain(word);
    word.starts_with(|first: char| first.is_ascii_digit())
        || AROUND.has(&word)
        || OF_A_DOSE.has(&word)
}

fn is_a_name(run: &[&str]) -> bool {
    let long = |word: &&str| word.chars().filter(|c| c.is_alphabetic()).count() >= FEWEST_LETTERS;
    run.len() <= MOST_WORDS && run.iter().any(long)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_is_dropped_and_no_word_around_it_is_one() {
        let levo = Medicine::Levothyroxine;
        for (text, known, unknown) in [
            ("Candesartan", vec![], vec!["Candesartan"]),
            (
                "candesartan 8 mg, Euthyrox 75 and metformin",
                vec![(levo, "Euthyrox")],
                vec!["candesartan", "metformin"],
            ),
            (
                "I also take magnesium citrate at night",
                vec![(Medicine::Mineral, "magnesium citrate")],
                vec![],
            ),
            (
                "pramipexol 0,25 mg",
                vec![(Medicine::DopamineAgonist, "pramipexol")],
                vec![],
            ),
            (
                "Sertralina y enalapril",
                vec![(Medicine::Antidepressant, "Sertralina")],
                vec!["enalapril"],
            ),
            (
                "ich nehme abends Ramipril und Pantoprazol",
                vec![(Medicine::AcidReducer, "Pantoprazol")],
                vec!["Ramipril"],
            ),
            (
                "levothyroxine bisoprolol omeprazole",
                vec![
                    (levo, "levothyroxine"),
                    (Medicine::AcidReducer, "omeprazole"),
                ],
                vec!["bisoprolol"],
            ),
            (
                "methyldopa",
                vec![(Medicine::Binding, "methyldopa")],
                vec![],
            ),
            ("none", vec![], vec![]),
            ("25 mg", vec![], vec![]),
            (
                "a lot of things that I can not remember now",
                vec![],
                vec![],
            ),
        ] {
            let ToldMedicines {
                known: found,
                unknown: others,
            } = told(text);
            let found: Vec<_> = found
                .iter()
                .map(|(medicine, name)| (*medicine, name.as_str()))
                .collect();
            assert_eq!(found, known, "{text}");
            assert_eq!(others, unknown, "{text}");
        }
    }

    #[test]
    fn among_other_words_only_the_name_counts() {
        for (text, names) in [
            (
                "methyldopa since last week",
                vec![(Medicine::Binding, "methyldopa")],
            ),
            (
                "my doctor put me on Tylenol PM",
                vec![(Medicine::SedatingAntihistamine, "Tylenol PM")],
            ),
            ("I felt awful", vec![]),
        ] {
            let found = named(text);
            let found: Vec<_> = found
                .iter()
                .map(|(medicine, name)| (*medicine, name.as_str()))
                .collect();
            assert_eq!(found, names, "{text}");
        }
    }
}
