//! Owns the first guard of free words: what somebody else's diary, a wish, a plan, a question or a cancelled thing
//! holds is nothing that this patient told. It must not read what was told, nor keep a command's plain arguments out.
//!
//! It looks clause by clause: "my ferritin is 30, is that bad?" tells a value, "is a ferritin of 30 bad?" does not.

use std::sync::OnceLock;

use crate::calendar::spelling::plain;
use crate::language::Language;

use super::lexicon;

/// More lines than these are a report that was pasted, not a sentence.
const MOST_LINES: usize = 3;

/// Why words are not taken as told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Doubt {
    /// Somebody else's.
    SomebodyElse,
    /// A question, or a condition.
    Asked,
    /// A wish, a plan, or talk about it.
    NotYet,
    /// Cancelled, or denied.
    NotSo,
}

/// What words are read as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Subject {
    Infusion,
    Results,
    Stock,
    Medicines,
}

/// What is left of words once the doubtful clauses are out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Sifted {
    /// All of it is told.
    All,
    /// Only this.
    Some(String, Doubt),
    /// Nothing.
    Nothing(Doubt),
}

/// The words of a language that raise a doubt: each entry is a word or several in a row; `~` ends a beginning.
struct Signs {
    /// People, and who may be meant without "my".
    people: Vec<String>,
    /// People only behind one of `whose`: the words alone mean something else as well.
    some_people: Vec<String>,
    whose: Vec<String>,
    /// Continue with the person of an earlier clause.
    theirs: Vec<String>,
    /// A clause that begins so asks.
    asking: Vec<String>,
    wish: Vec<String>,
    plan: Vec<String>,
    tomorrow: Vec<String>,
    /// Behind these that word is no tomorrow but a morning.
    this_morning: Vec<String>,
    talked: Vec<String>,
    denied: Vec<String>,
}

impl Signs {
    fn of(language: Language) -> Self {
        let mut sections = lexicon::lists(language, "hearsay.txt");
        let mut take = |name: &str| -> Vec<String> {
            let words = sections.remove(name).unwrap_or_default();
            words.into_iter().map(plain).collect()
        };
        Self {
            people: take("people"),
            some_people: take("some-people"),
            whose: take("whose"),
            theirs: take("theirs"),
            asking: take("asking"),
            wish: take("wish"),
            plan: take("plan"),
            tomorrow: take("tomorrow"),
            this_morning: take("this-morning"),
            talked: take("talked"),
            denied: take("denied"),
        }
    }
}

/// The signs of every language: people write in the one they feel in.
fn signs() -> &'static [Signs] {
    static SIGNS: OnceLock<Vec<Signs>> = OnceLock::new();
    SIGNS.get_or_init(|| Language::ALL.into_iter().map(Signs::of).collect())
}

/// What of these words this patient told of themselves, as far as a first guard can see.
pub(crate) fn sift(text: &str, of: Subject) -> Sifted {
    if text.lines().filter(|line| !line.trim().is_empty()).count() > MOST_LINES {
        return Sifted::All;
    }
    let mut told = String::new();
    let mut first = None;
    let mut person_named = false;
    for clause in clauses(text) {
        let doubt = doubt(clause, of, person_named);
        person_named |= doubt == Some(Doubt::SomebodyElse);
        first = first.or(doubt);
        if doubt.is_none() {
            told.push_str(clause);
        }
    }
    match first {
        None => Sifted::All,
        Some(doubt) if told.trim().is_empty() => Sifted::Nothing(doubt),
        Some(doubt) => Sifted::Some(told, doubt),
    }
}

/// Whether words speak of somebody else anywhere.
pub(crate) fn names_somebody_else(text: &str) -> bool {
    match sift(text, Subject::Results) {
        Sifted::Some(_, doubt) | Sifted::Nothing(doubt) if doubt == Doubt::SomebodyElse => true,
        Sifted::All | Sifted::Some(..) | Sifted::Nothing(_) => clauses(text)
            .any(|clause| doubt(clause, Subject::Results, false) == Some(Doubt::SomebodyElse)),
    }
}

/// The clauses with their marks; a mark parts only before a space, so that numbers and days stay whole.
fn clauses(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let mut previous = ' ';
        let end = rest.char_indices().find_map(|(at, c)| {
            let parts = matches!(c, '\n' | ';' | '!' | '?' | '…')
                || c.is_whitespace()
                    && (previous == ',' || previous == '.' && ends_sentence(&rest[..at]));
            previous = c;
            parts.then_some(at + c.len_utf8())
        });
        let (clause, behind) = rest.split_at(end.unwrap_or(rest.len()));
        rest = behind;
        Some(clause)
    })
}

/// A point behind a word of letters ends a sentence; behind "20." or "i.v." it does not.
fn ends_sentence(before: &str) -> bool {
    const SHORTEST: usize = 3;
    let word = before.trim_end_matches('.');
    let letters = word.chars().rev().take_while(|c| c.is_alphabetic()).count();
    letters >= SHORTEST
}

fn doubt(clause: &str, of: Subject, person_named: bool) -> Option<Doubt> {
    let plain = plain(clause);
    let words: Vec<&str> = plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let found = |doubt| signs().iter().any(|signs| says(signs, &words, doubt));
    let continues = person_named && signs().iter().any(|signs| stands_in(&signs.theirs, &words));
    if found(Doubt::SomebodyElse) || continues {
        Some(Doubt::SomebodyElse)
    } else if clause.contains(['?', '¿']) || found(Doubt::Asked) {
        Some(Doubt::Asked)
    } else {
        match of {
            // What a report says of a draw is no plan and no denial: "not fasting", "next test in May".
            Subject::Results => wishes(&words).then_some(Doubt::NotYet),
            // "Came off it" and "not any more" are no list of what is taken.
            Subject::Infusion | Subject::Stock | Subject::Medicines => {
                [Doubt::NotSo, Doubt::NotYet]
                    .into_iter()
                    .find(|doubt| found(*doubt))
            }
        }
    }
}

fn wishes(words: &[&str]) -> bool {
    signs().iter().any(|signs| stands_in(&signs.wish, words))
}

fn says(signs: &Signs, words: &[&str], doubt: Doubt) -> bool {
    match doubt {
        Doubt::SomebodyElse => {
            stands_in(&signs.people, words)
                || words.windows(2).any(|pair| {
                    stands_in(&signs.whose, &pair[..1]) && stands_in(&signs.some_people, &pair[1..])
                })
        }
        Doubt::Asked => words.len() > 1 && signs.asking.iter().any(|sign| begins(sign, words)),
        Doubt::NotYet => {
            stands_in(&signs.wish, words)
                || stands_in(&signs.plan, words)
                || stands_in(&signs.talked, words)
                || is_tomorrow(signs, words)
        }
        Doubt::NotSo => stands_in(&signs.denied, words),
    }
}

fn is_tomorrow(signs: &Signs, words: &[&str]) -> bool {
    words.iter().enumerate().any(|(at, word)| {
        let before = at.checked_sub(1).and_then(|at| words.get(at));
        let is = |list: &[String], word: &str| list.iter().any(|one| one == word);
        is(&signs.tomorrow, word) && before.is_none_or(|before| !is(&signs.this_morning, before))
    })
}

fn stands_in(signs: &[String], words: &[&str]) -> bool {
    (0..words.len()).any(|at| signs.iter().any(|sign| begins(sign, &words[at..])))
}

/// Whether the words begin with those of a sign.
fn begins(sign: &str, words: &[&str]) -> bool {
    let mut words = words.iter();
    sign.split(' ').all(|part| {
        words
            .next()
            .is_some_and(|word| match part.strip_suffix('~') {
                Some(beginning) => word.starts_with(beginning),
                None => *word == part,
            })
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn nothing(of: Subject, doubt: Doubt, texts: &[&str]) {
        for text in texts {
            assert_eq!(sift(text, of), Sifted::Nothing(doubt), "{text:?}");
        }
    }

    #[test]
    fn somebody_elses_values_are_theirs() {
        nothing(
            Subject::Results,
            Doubt::SomebodyElse,
            &[
                "my husband's ferritin is 30",
                "my husbands ferritin is 450",
                "a friend had a ferritin of 9",
                "My son has ferritin 12",
                "Mein Mann hat Ferritin 30",
                "das Ferritin meiner Tochter ist 12",
                "frage für meine Mutter, ihr Ferritin ist 12",
                "mi marido tiene ferritina 450",
                "la ferritina de mi hija es 30",
            ],
        );
        nothing(
            Subject::Infusion,
            Doubt::SomebodyElse,
            &[
                "my sister had an iron infusion yesterday",
                "meine Schwester hatte gestern eine Eiseninfusion",
                "a mi hermana le pusieron ayer una infusión de hierro",
                "he had his infusion yesterday",
            ],
        );
    }

    #[test]
    fn wishes_plans_and_cancelled_infusions_are_none() {
        nothing(
            Subject::Infusion,
            Doubt::NotYet,
            &[
                "I want to get an infusion",
                "infusion next week maybe",
                "I asked my doctor about an infusion yesterday",
                "ich möchte eine Infusion",
                "morgen Infusion",
                "ayer pregunté al médico por una infusión",
                "mañana me ponen la infusión",
                "voy a tener una infusión",
            ],
        );
        nothing(
            Subject::Infusion,
            Doubt::NotSo,
            &[
                "she cancelled my infusion",
                "they cancelled my infusion on friday",
                "I did not have my infusion yesterday",
                "I didn't get the infusion on friday",
                "die Infusion am Freitag wurde abgesagt",
                "gestern keine Infusion",
                "me han cancelado la infusión del viernes",
                "ayer no me pusieron la infusión",
            ],
        );
    }

    #[test]
    fn questions_and_conditions_tell_nothing() {
        nothing(
            Subject::Results,
            Doubt::Asked,
            &[
                "is ferritin 30 too low?",
                "ist ferritin 30 zu niedrig?",
                "¿es baja una ferritina de 30?",
                "if my ferritin is 150 do I stop?",
                "wenn mein Ferritin 150 ist, höre ich dann auf?",
            ],
        );
        nothing(
            Subject::Results,
            Doubt::NotYet,
            &[
                "doctor says ferritin should be above 100",
                "quiero una ferritina de 100",
            ],
        );
    }

    #[test]
    fn what_is_told_of_oneself_passes() {
        for (of, texts) in [
            (
                Subject::Results,
                &[
                    "ferritin 88",
                    "my ferritin is 30",
                    "Ferritin 88, TSAT 30",
                    "my doctor says my ferritin is 30",
                    "Ferritin 88 (nicht nüchtern)",
                    "ferritina 45 y saturación 19%",
                    "ferritin 4,5 am 20.11.",
                ][..],
            ),
            (
                Subject::Infusion,
                &[
                    "I had my infusion yesterday",
                    "heute Morgen Infusion",
                    "esta mañana me pusieron la infusión",
                    "they gave me 1 g Monofer on Friday",
                ],
            ),
            (
                Subject::Stock,
                &[
                    "35 tablets left",
                    "bought 100 tablets",
                    "quedan 20 comprimidos",
                ],
            ),
            (
                Subject::Medicines,
                &["pramipexole and levothyroxine", "ich nehme L-Thyroxin"],
            ),
        ] {
            for text in texts {
                assert_eq!(sift(text, of), Sifted::All, "{text:?}");
            }
        }
        let rest = sift("my ferritin is 30, is that bad?", Subject::Results);
        assert_eq!(
            rest,
            Sifted::Some("my ferritin is 30, ".to_owned(), Doubt::Asked)
        );
    }

    proptest! {
        #[test]
        fn any_text_has_an_answer_and_loses_no_clause(text in "\\PC{0,120}") {
            prop_assert_eq!(clauses(&text).collect::<String>(), text.clone());
            for of in [Subject::Infusion, Subject::Results, Subject::Stock, Subject::Medicines] {
                let _ = sift(&text, of);
            }
        }
    }
}
