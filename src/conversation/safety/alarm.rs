//! Owns the recognition of words that must not wait: phrases of `phrases`, word by word, whatever their dress.
//! It must not weigh or count them: one phrase is enough.

use super::phrases::{CRISIS, EMERGENCY, HARMLESS};

/// What words are about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Alarm {
    /// Self-harm.
    Crisis,
    /// Bleeding, fainting, a child and iron.
    Emergency,
}

/// `..` in a phrase: so many other words may stand there.
const GAP_WORDS: usize = 4;
/// Stands where a harmless turn of phrase was.
const TAKEN: &str = "·";
/// Stands where the writer paused: "No, quiero morir" is not "no quiero morir".
const PAUSE: &str = ",";
/// Letters from which on one slip of the finger still is the word.
const LONG_WORD: usize = 7;

/// What the words are about, if about one of these; self-harm before all else.
pub(super) fn find(text: &str) -> Option<Alarm> {
    let mut words = words(text);
    for phrase in HARMLESS {
        let mut start = 0;
        while let Some((from, to)) = stands_in(phrase, &words, start) {
            words[from..to].fill(TAKEN.to_owned());
            start = to;
        }
    }
    // Whoever is in need may pause anywhere.
    words.retain(|word| word != PAUSE);
    let says = |phrases: &[&str]| {
        phrases
            .iter()
            .any(|phrase| stands_in(phrase, &words, 0).is_some())
    };
    if says(CRISIS) {
        Some(Alarm::Crisis)
    } else if says(EMERGENCY) {
        Some(Alarm::Emergency)
    } else {
        None
    }
}

/// The words without case and accents, and pauses between them; an apostrophe parts nothing.
fn words(text: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let pauses = |character| matches!(character, ',' | '.' | ';' | ':' | '!' | '?' | '\n' | '…');
    for character in text.chars().flat_map(char::to_lowercase) {
        match plain(character) {
            Some(letters) => {
                if let Some(word) = words.last_mut() {
                    word.push_str(letters.as_str());
                }
            }
            None if matches!(character, '\'' | '’' | '`' | '´' | '\u{300}'..='\u{36f}') => {}
            None if pauses(character) => words.extend([PAUSE.to_owned(), String::new()]),
            None => words.push(String::new()),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// A letter or digit in plain Latin; `None` for all that parts words.
fn plain(character: char) -> Option<String> {
    let letters = match character {
        'á' | 'à' | 'â' | 'ã' | 'å' => "a",
        'ä' => "ae",
        'é' | 'è' | 'ê' | 'ë' => "e",
        'í' | 'ì' | 'î' | 'ï' => "i",
        'ó' | 'ò' | 'ô' | 'õ' => "o",
        'ö' => "oe",
        'ú' | 'ù' | 'û' => "u",
        'ü' => "ue",
        'ñ' => "n",
        'ß' => "ss",
        other if other.is_alphanumeric() => return Some(other.to_string()),
        _ => return None,
    };
    Some(letters.to_owned())
}

/// Where a phrase first stands from a word on, as a range of words.
fn stands_in(phrase: &str, words: &[String], start: usize) -> Option<(usize, usize)> {
    let parts: Vec<&str> = phrase.split(' ').collect();
    (start..words.len()).find_map(|from| Some((from, end_of(&parts, words, from)?)))
}

/// The word after the phrase, if it begins right here.
fn end_of(parts: &[&str], words: &[String], at: usize) -> Option<usize> {
    match parts {
        [] => Some(at),
        ["..", rest @ ..] => {
            (at..=(at + GAP_WORDS).min(words.len())).find_map(|next| end_of(rest, words, next))
        }
        [part, rest @ ..] => {
            let word = words.get(at)?;
            is_meant(part, word).then(|| end_of(rest, words, at + 1))?
        }
    }
}

/// `a|b` is either, `suizid~` begins so; and one slip in a long word is no other word.
fn is_meant(part: &str, word: &str) -> bool {
    part.split('|').any(|part| match part.strip_suffix('~') {
        Some(beginning) => word.starts_with(beginning),
        None => {
            part == word
                || part.len() >= LONG_WORD
                    && part.len().abs_diff(word.len()) <= 1
                    && part.as_bytes().first() == word.as_bytes().first()
                    && strsim::osa_distance(part, word) <= 1
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn check(expected: Option<Alarm>, texts: &[&str]) {
        let wrong: Vec<_> = texts.iter().filter(|text| find(text) != expected).collect();
        assert!(wrong.is_empty(), "not {expected:?}: {wrong:#?}");
    }

    #[test]
    fn words_of_self_harm_are_heard_in_every_language() {
        check(
            Some(Alarm::Crisis),
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
                "ich will wissen, ob man daran sterben kann",
                "took all my tablets",
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
        check(
            Some(Alarm::Emergency),
            &[
                "black stool",
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
                "schwarzer Stuhl",
                "mein Stuhl ist ganz schwarz",
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
                "heces negras",
                "tengo la caca negra",
                "sangre en las heces",
                "vomité sangre",
                "estoy vomitando sangre",
                "me desmayé",
                "dolor de barriga muy fuerte",
                "mi hijo se tragó el hierro",
                "la niña se ha comido las pastillas de hierro",
                "tomé demasiadas pastillas",
                "sobredosis",
            ],
        );
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

    proptest! {
        #[test]
        fn any_text_has_an_answer(text in "\\PC{0,200}") {
            let _ = find(&text);
        }

        #[test]
        fn words_around_a_cry_do_not_hide_it(before in "([a-z]{1,8} ){0,6}", after in "( [a-z]{1,8}){0,6}") {
            prop_assert_eq!(find(&format!("{before}kill myself{after}")), Some(Alarm::Crisis));
        }
    }
}
