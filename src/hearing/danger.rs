//! Owns the recognition of words that must not wait (§7): phrases of `vocabulary/*/danger.txt`, whatever their dress.
//! It must not weigh or count them: one phrase is enough.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::lexicon;
use super::phrase::{Phrases, Slips};
use super::plain::{self, PAUSE};

/// What words are about, the most pressing first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Danger {
    /// Self-harm.
    SelfHarm,
    /// A child, or an animal, that may have swallowed tablets.
    Child,
    /// Too many tablets.
    Overdose,
    /// Breathing, swelling, the chest, bleeding, a collapse.
    Reaction,
    /// Despair in softer words: no alarm by itself.
    Despair,
    /// Dark stools and nothing else: iron does that.
    DarkStools,
}

impl Danger {
    fn named(section: &str) -> Option<Self> {
        Some(match section {
            "self-harm" => Self::SelfHarm,
            "child" => Self::Child,
            "overdose" => Self::Overdose,
            "reaction" => Self::Reaction,
            "despair" => Self::Despair,
            "dark-stools" => Self::DarkStools,
            _ => return None,
        })
    }
}

/// The section of turns of phrase that are not meant so; they are taken out before anything is looked for.
const HARMLESS: &str = "harmless";
/// So many words may stand in a gap of a cry: whoever is in need tells it with all that lies between.
const FAR: usize = 8;
/// Stands where a harmless turn of phrase was.
const TAKEN: &str = "·";

struct Vocabulary {
    harmless: Phrases<()>,
    danger: Phrases<Danger>,
    together: Together,
    problems: Vec<String>,
}

/// Phrases that say something only together, `a & b`, or only where another is absent, `a & !b`.
struct Together {
    present: Phrases<usize>,
    /// What must be absent stands there to the letter: "cooking" is no slip that takes "choking" away.
    absent: Phrases<usize>,
    /// The number of a part: many stand in hundreds of lines, and each is looked for once.
    numbers: HashMap<String, usize>,
    /// By the number of the first part that must be present.
    lines: HashMap<usize, Vec<Parts>>,
}

/// The parts of a line beside the first one that must be present, by their numbers.
struct Parts {
    present: Vec<usize>,
    absent: Vec<usize>,
    danger: Danger,
}

impl Together {
    fn new(numbers: &HashMap<String, u32>) -> Self {
        Self {
            present: Phrases::new(numbers.clone(), Slips::Always).reaching(FAR),
            absent: Phrases::new(numbers.clone(), Slips::Never).reaching(FAR),
            numbers: HashMap::new(),
            lines: HashMap::new(),
        }
    }

    fn add(
        &mut self,
        line: &lexicon::Line,
        page: &lexicon::Page,
        danger: Danger,
    ) -> Result<(), String> {
        let (mut present, mut absent) = (Vec::new(), Vec::new());
        for part in line.phrase.split(" & ").map(str::trim) {
            let (phrase, phrases, numbers) = part
                .strip_prefix('!')
                .map_or((part, &mut self.present, &mut present), |phrase| {
                    (phrase, &mut self.absent, &mut absent)
                });
            // A class is its own page's, so a part of another page is another part.
            let (file, _) = line.place.split_once(':').unwrap_or_default();
            let key = format!("{file} {part}");
            let next = self.numbers.len();
            let number = *self.numbers.entry(key).or_insert(next);
            if number == next {
                phrases.add(phrase, &page.classes, number)?;
            }
            numbers.push(number);
        }
        if present.is_empty() {
            return Err(format!(
                "{:?} names nothing that must be there",
                line.phrase
            ));
        }
        let first = present.remove(0);
        self.lines.entry(first).or_default().push(Parts {
            present,
            absent,
            danger,
        });
        Ok(())
    }

    fn find(&self, words: &[&str]) -> impl Iterator<Item = Danger> {
        let numbers = |phrases: &Phrases<usize>| {
            let mut numbers = vec![false; self.numbers.len()];
            for hit in phrases.find(words, &[]) {
                if let Some(number) = numbers.get_mut(hit.meaning) {
                    *number = true;
                }
            }
            numbers
        };
        let (present, absent) = (numbers(&self.present), numbers(&self.absent));
        let stands = |numbers: &[bool], part: usize| numbers.get(part).copied().unwrap_or_default();
        let mut found = Vec::new();
        for (first, _) in present.iter().enumerate().filter(|(_, stands)| **stands) {
            for line in self.lines.get(&first).into_iter().flatten() {
                if line.present.iter().all(|part| stands(&present, *part))
                    && !line.absent.iter().any(|part| stands(&absent, *part))
                {
                    found.push(line.danger);
                }
            }
        }
        found.into_iter()
    }
}

static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(read);

fn read() -> Vocabulary {
    let (numbers, problems) = lexicon::numbers();
    let mut vocabulary = Vocabulary {
        // A cry is one with a slip in it, but what is harmless must stand there to the letter.
        harmless: Phrases::new(numbers.clone(), Slips::Never),
        danger: Phrases::new(numbers.clone(), Slips::Always).reaching(FAR),
        together: Together::new(&numbers),
        problems,
    };
    for page in lexicon::danger() {
        for line in &page.lines {
            let added = if line.section == HARMLESS {
                vocabulary.harmless.add(line.phrase, &page.classes, ())
            } else if let Some(danger) = Danger::named(line.section) {
                if line.phrase.contains(" & ") {
                    vocabulary.together.add(line, &page, danger)
                } else {
                    vocabulary.danger.add(line.phrase, &page.classes, danger)
                }
            } else {
                Err(format!("no section {:?}", line.section))
            };
            if let Err(problem) = added {
                vocabulary
                    .problems
                    .push(format!("vocabulary/{}: {problem}", line.place));
            }
        }
    }
    vocabulary
}

/// What the words are about, if about one of these; what presses most before all else.
#[must_use]
pub fn find(text: &str) -> Option<Danger> {
    let mut words = plain::words(text);
    let harmless = VOCABULARY.harmless.find(&borrowed(&words), &[]);
    for hit in harmless {
        if let Some(taken) = words.get_mut(hit.from..hit.to) {
            taken.fill(TAKEN.to_owned());
        }
    }
    // Whoever is in need may pause anywhere.
    words.retain(|word| word != PAUSE);
    let words = borrowed(&words);
    let found = VOCABULARY.danger.find(&words, &[]);
    found
        .into_iter()
        .map(|hit| hit.meaning)
        .chain(VOCABULARY.together.find(&words))
        .min()
}

fn borrowed(words: &[String]) -> Vec<&str> {
    words.iter().map(String::as_str).collect()
}

/// Lists what is wrong with the vocabulary; empty when every line can be read.
#[must_use]
pub fn problems() -> Vec<String> {
    VOCABULARY.problems.clone()
}

/// Whether the words are of self-harm: nothing else that came with them is dealt with then.
#[must_use]
pub fn is_crisis(text: &str) -> bool {
    find(text) == Some(Danger::SelfHarm)
}

/// Whether the words must not wait.
#[must_use]
pub fn is_alarming(text: &str) -> bool {
    find(text).is_some_and(|danger| danger != Danger::DarkStools)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(expected: Option<Danger>, texts: &[&str]) {
        let wrong: Vec<_> = texts.iter().filter(|text| find(text) != expected).collect();
        assert!(wrong.is_empty(), "not {expected:?}: {wrong:#?}");
    }

    #[test]
    fn words_of_self_harm_are_heard_in_every_language() {
        check(
            Some(Danger::SelfHarm),
            &[
                "I want to die",
                "i wanna die",
                "I just want to die, I can't do another night",
                "I don't want to live anymore",
                "i dont want to live like this",
                "I’m going to kill myself",
                "thinking about killing myself",
                "I could kill myself",
                "KILL MYSELF",
                "suicide",
                "I feel suicidal tonight",
                "i feel suicdal",
                "I want to end my life",
                "I'd be better off dead",
                "they would be better off without me",
                "I wish I was dead",
                "wish i were dead",
                "I want to end it all",
                "I have been hurting myself, self-harm again",
                "I cut myself last night to feel something else",
                "no reason to live",
                "I don't want to wake up tomorrow",
                "I wish I wouldn't wake up tomorrow",
                "Ich springe heute Nacht aus dem Fenster",
                "ich will nicht mehr hier sein",
                "ich wünschte, ich würde morgen nicht aufwachen",
                "a las 22:30 me voy a tirar por la ventana",
                "me voy a tirar al tren",
                "ya no quiero estar aquí",
                "ojalá no despertara mañana",
                "I can't go on living",
                "/labs ferritin=88 and I want to kill myself",
                "/checkin i want to die",
                "legs 9. i want to hang myself",
                "I don't want to be here anymore",
                "I don't want to exist",
                "my legs are killing me and I want to kill myself",
                "Ich will sterben",
                "ich will nicht mehr leben",
                "Ich möchte nicht mehr leben.",
                "ich mag nicht mehr leben",
                "manchmal will ich mich einfach umbringen",
                "Ich bringe mich um",
                "ich bring mich heute noch um",
                "Ich denke daran, mich umzubringen",
                "Selbstmord",
                "ich habe Suizidgedanken",
                "ich bin suizidal",
                "Ich will mir das Leben nehmen",
                "ich nehme mir das Leben",
                "dann mache ich Schluss mit meinem Leben",
                "ich will meinem Leben ein Ende setzen",
                "ich wäre lieber tot",
                "ich waere lieber tot",
                "ich wünschte, ich wäre tot",
                "Ich tue mir etwas an",
                "ich will mir was antun",
                "ich ritze mich wieder",
                "ich verletze mich selbst",
                "mein Leben hat keinen Sinn mehr",
                "ich bin lebensmüde",
                "ich will nicht mehr aufwachen",
                "ich will nicht mehr da sein",
                "Quiero morir",
                "me quiero morir",
                "quiero morirme ya",
                "no quiero vivir más",
                "ya no quiero seguir viviendo",
                "Voy a matarme",
                "me voy a matar",
                "me quiero matar",
                "pienso en el suicidio",
                "quiero suicidarme",
                "me voy a suicidar",
                "quiero quitarme la vida",
                "acabar con mi vida",
                "estaría mejor muerta",
                "ojalá estuviera muerto",
                "quiero hacerme daño",
                "me hago daño",
                "no tengo ganas de vivir",
                "me corté las venas",
                "quiero desaparecer para siempre",
                "no quiero despertar mañana",
                "no, quiero morir",
                "I want to... die",
            ],
        );
    }

    #[test]
    fn turns_of_phrase_are_not_self_harm() {
        check(
            None,
            &[
                "something to kill the pain in my legs",
                "these legs are killing me",
                "my legs kill me at night",
                "this is killing my sleep",
                "I could cut my legs off",
                "I'm dead tired",
                "dying for a coffee",
                "I want to die of embarrassment",
                "I almost died laughing",
                "I don't want to die",
                "I cut myself shaving",
                "I hurt my leg",
                "the end of my evening",
                "I want to sleep",
                "I can't take iron anymore",
                "die Beine",
                "Die Tabletten will ich nicht mehr",
                "ich will nicht sterben",
                "die Beine bringen mich um",
                "der Schmerz bringt mich um den Schlaf",
                "ich mache Schluss mit Kaffee",
                "Eisen nehmen",
                "ich will nicht mehr so viele Tabletten nehmen",
                "totmüde",
                "todmüde bin ich",
                "ich könnte mir die Beine abschneiden",
                "Sinn mehr hat das nicht",
                "me muero de sueño",
                "me quiero morir de vergüenza",
                "las piernas me están matando",
                "el dolor me mata",
                "matar el dolor",
                "no quiero morir",
                "el hierro puede hacerme daño",
                "me hago daño al caminar",
                "mejor mañana",
                "quiero cortarme el pelo",
                "no quiero despertar a mi marido",
                "ferritin 88",
                "/labs ferritin 88 µg/L, TSAT 22 %",
                "Berlin",
                "7",
                "",
            ],
        );
    }

    #[test]
    fn signs_of_an_emergency_are_heard() {
        let heard = |text: &&str| {
            matches!(
                find(text),
                Some(Danger::Child | Danger::Overdose | Danger::Reaction)
            )
        };
        let missed: Vec<_> = [
            "my stools are black and tarry",
            "black tarry poop since monday",
            "there is blood in my stool",
            "bloody stools",
            "I am vomiting blood",
            "I threw up blood",
            "I fainted this morning",
            "passed out in the kitchen",
            "severe belly pain since lunch",
            "my stomach pain is severe",
            "my child swallowed iron",
            "my 3 year old son ate iron tablets",
            "the kid got into my iron pills",
            "toddler swallowed my pills!!",
            "I took too many tablets",
            "I took an overdose of iron",
            "Teerstuhl",
            "Blut im Stuhl",
            "ich habe Blut erbrochen",
            "ich erbreche Blut",
            "ich bin ohnmächtig geworden",
            "starke Bauchschmerzen",
            "Mein Kind hat Eisen geschluckt",
            "meine Tochter hat Eisentabletten gegessen",
            "ich habe zu viele Tabletten genommen",
            "Überdosis",
            "sangre en las heces",
            "vomité sangre",
            "estoy vomitando sangre",
            "me desmayé",
            "dolor de barriga muy fuerte",
            "mi hijo se tragó el hierro",
            "la niña se ha comido las pastillas de hierro",
            "tomé demasiadas pastillas",
            "sobredosis",
        ]
        .into_iter()
        .filter(|text| !heard(text))
        .collect();
        assert!(missed.is_empty(), "not heard: {missed:#?}");
        check(
            None,
            &[
                "stool test booked",
                "blood test on 14 March",
                "blood drawn today",
                "my son is ill",
                "ate at 7.40 pm, then iron",
                "iron tablets: 5",
                "black coffee and iron",
                "I ate with my son and took iron",
                "Bluttest morgen",
                "schwarzer Tee",
                "análisis de sangre",
                "cené con mi hija, hierro a las 22",
            ],
        );
    }

    #[test]
    fn dark_stools_alone_are_no_alarm() {
        check(
            Some(Danger::DarkStools),
            &[
                "black stool",
                "my poo is black",
                "schwarzer Stuhl",
                "mein Stuhl ist ganz schwarz",
                "heces negras",
                "tengo la caca negra",
            ],
        );
    }

    #[test]
    fn what_lies_between_does_not_hide_a_cry() {
        check(
            Some(Danger::Child),
            &[
                "mein Kind hat heute früh beim Spielen im Flur von den Eisentabletten gegessen",
                "mi hijo esta mañana mientras yo me duchaba se tragó las pastillas",
            ],
        );
    }

    #[test]
    fn a_word_is_known_by_its_end() {
        check(
            Some(Danger::Child),
            &["Mein Kind hat meine Schilddrüsentabletten gegessen"],
        );
    }

    #[test]
    fn every_line_of_the_vocabulary_can_be_read() {
        assert_eq!(problems(), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn any_text_has_an_answer(text in "\\PC{0,200}") {
            let _ = find(&text);
        }

        #[test]
        fn words_around_a_cry_do_not_hide_it(before in "([a-z]{1,8} ){0,6}", after in "( [a-z]{1,8}){0,6}") {
            prop_assert_eq!(find(&format!("{before}kill myself{after}")), Some(Danger::SelfHarm));
        }
    }
}
