//! Owns short words that are no name and no value: politeness, "cancel", and the answers that a reminder takes without
//! a tap. It must not carry any of them out, and what it is not sure of it leaves.

use crate::calendar::spelling::plain;
use crate::calendar::wall_clock::parse_time;
use crate::words::List;

/// Longer messages say more than "taken", "thanks" or "hello", and are read as a whole elsewhere.
const MOST_WORDS: usize = 12;

/// Words that stand beside a greeting or thanks and add nothing.
static BESIDE: List = List::of("beside-a-greeting");
/// Greetings and thanks. A message of these and [`BESIDE`] alone says nothing else, and names no place.
static GREETS: List = List::of("greeting");

/// Words that leave what is open.
static CANCEL: List = List::of("cancel");

static TAKEN: List = List::of("taken");
/// What doses are counted in.
static TABLETS: List = List::of("tablets");
/// These mean it only as an answer to the reminder.
static DONE: List = List::of("done");
/// Around those they change nothing.
static AROUND: List = List::of("around-taken");

/// These leave the dose of tonight out.
static SKIPPED: List = List::of("skipped");
static YES: List = List::of("yes");
static NO: List = List::of("no");

/// What words say to a reminder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    /// Taken, now or at an hour that is told as it was typed.
    Taken(Option<String>),
    /// Not tonight.
    Skipped,
}

/// Whether a word, plainly spelled, is one for tablets.
pub(crate) fn counts_tablets(word: &str) -> bool {
    TABLETS.has(word)
}

/// Greetings, thanks and the like, and nothing else.
pub(crate) fn is_polite(text: &str) -> bool {
    let plain = plain(text);
    let mut words = words(&plain).peekable();
    let some = words.peek().is_some();
    let all: Vec<_> = words.take(MOST_WORDS + 1).collect();
    some && all.len() <= MOST_WORDS
        && all.iter().all(|word| GREETS.has(word) || BESIDE.has(word))
        && all.iter().any(|word| GREETS.has(word))
}

/// Whether words ask to leave what is open.
pub(crate) fn is_cancel(text: &str) -> bool {
    let plain = plain(text);
    CANCEL.has(plain.trim_matches(|c: char| !c.is_alphanumeric()))
}

/// What words say to a reminder that waits, if all of them say only that.
pub(crate) fn to_reminder(text: &str) -> Option<Told> {
    if text.contains(['?', '¿', '\n']) || text.len() > 120 {
        return None;
    }
    let plain = plain(text);
    let bare = plain.trim_matches(|c: char| !c.is_alphanumeric());
    if SKIPPED.has(bare) {
        return Some(Told::Skipped);
    }
    let all: Vec<_> = words(&plain).collect();
    if all.len() > MOST_WORDS {
        return None;
    }
    // What stands behind the last word of the answer may be its hour: "took it at 9.40 pm".
    for told in (1..=all.len()).rev() {
        let (front, behind) = all.split_at(told);
        let says = front.iter().any(|word| TAKEN.has(word) || DONE.has(word));
        let only = front
            .iter()
            .all(|word| TAKEN.has(word) || DONE.has(word) || AROUND.has(word));
        if !says || !only {
            continue;
        }
        if behind.is_empty() {
            // "A minute ago" is now; a longer while is told by its hour.
            return Some(Told::Taken(None));
        }
        let hour = behind.join(" ");
        if parse_time(&hour).is_some() {
            return Some(Told::Taken(Some(hour)));
        }
    }
    None
}

/// How many tablets somebody says they took: the one number right before a word for tablets, beside a word for taking.
/// With it, the words without that number: what else they say is read from those.
pub(crate) fn tablets_taken(text: &str) -> Option<(u32, String)> {
    if text.contains(['?', '¿', '\n']) || text.len() > 120 {
        return None;
    }
    let plain = plain(text);
    let all: Vec<_> = words(&plain).collect();
    let is_tablets = |word: &&str| TABLETS.has(word);
    let number = |word: &str| word.parse::<u32>().ok();
    let counted = |pair: &[&str]| is_tablets(&pair[1]) && number(pair[0]).is_some();
    let mut places = all.windows(2).enumerate().filter(|(_, pair)| counted(pair));
    let (place, pair) = places.next()?;
    let alone = places.next().is_none() && all.iter().any(|word| TAKEN.has(word));
    let (front, behind) = (&all[..place], &all[place + 1..]);
    alone.then_some((number(pair[0])?, [front, behind].concat().join(" ")))
}

/// The hour that stands behind the words for a dose, as it was typed.
pub(crate) fn hour_in(text: &str) -> Option<String> {
    match to_reminder(text)? {
        Told::Taken(hour) => hour,
        Told::Skipped => None,
    }
}

/// Words with the points of an hour still in them.
fn words(plain: &str) -> impl Iterator<Item = &str> {
    plain
        .split(|c: char| c.is_whitespace() || matches!(c, ',' | '!' | '¡' | ';'))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

/// A plain yes or no, in any of our languages.
pub(crate) fn yes_or_no(text: &str) -> Option<bool> {
    let word = plain(text);
    let word = word.trim_end_matches(['.', '!']);
    if YES.has(word) {
        Some(true)
    } else {
        NO.has(word).then_some(false)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_tablets_of_a_dose_are_counted() {
        for (text, tablets, rest) in [
            ("took 5 tablets", 5, "took tablets"),
            ("I took 20 pills.", 20, "i took pills"),
            ("5 Tabletten genommen", 5, "tabletten genommen"),
            ("tomé 5 comprimidos", 5, "tome comprimidos"),
            ("took 3 tablets at 21:30", 3, "took tablets at 21:30"),
        ] {
            assert_eq!(
                tablets_taken(text),
                Some((tablets, rest.to_owned())),
                "{text}"
            );
        }
        for text in [
            "should I take 5 tablets?",
            "5 tablets left",
            "took 5",
            "took 5 tablets and 3 pills",
            "took it",
        ] {
            assert_eq!(tablets_taken(text), None, "{text}");
        }
    }

    #[test]
    fn greetings_and_thanks_are_nothing_else() {
        for text in [
            "hola",
            "gracias",
            "danke",
            "Hola, buenas tardes",
            "muchas gracias!",
            "Danke dir",
            "vielen Dank",
            "hello there",
            "thank you so much",
            "Guten Abend",
            "Grüß Gott",
            "ok, gracias",
            "moin",
            "buenos días",
            "buenas",
        ] {
            assert!(is_polite(text), "{text}");
        }
        for text in [
            "Berlin",
            "Nice",
            "Bad Tölz",
            "Santiago",
            "Buenos Aires",
            "San Diego",
            "",
            "Good Hope",
            "Day",
        ] {
            assert!(!is_polite(text), "{text}");
        }
    }

    #[test]
    fn cancel_is_known_in_every_language() {
        for text in [
            "cancel",
            "Cancel!",
            "never mind",
            "Abbrechen",
            "abbrechen.",
            "vergiss es",
            "cancelar",
            "Olvídalo",
            "déjalo",
        ] {
            assert!(is_cancel(text), "{text}");
        }
        for text in [
            "the clinic cancelled",
            "don't cancel",
            "Berlin",
            "backache",
            "",
        ] {
            assert!(!is_cancel(text), "{text}");
        }
    }

    #[test]
    fn a_reminder_is_answered_in_words() {
        for text in [
            "took it",
            "I took it",
            "taken",
            "I've taken it",
            "yes, took them",
            "just took my tablets",
            "done",
            "genommen",
            "hab's genommen",
            "Hab ich schon genommen",
            "ja, eben genommen",
            "erledigt",
            "tomado",
            "ya me lo he tomado",
            "ya lo tomé",
            "me las tomé",
            "ya está hecho",
            "listo",
        ] {
            assert_eq!(to_reminder(text), Some(Told::Taken(None)), "{text}");
        }
        for (text, time) in [
            ("took it at 21:40", "21:40"),
            ("taken at 9.40 pm", "9.40 pm"),
            ("genommen um 21 Uhr", "21 uhr"),
            ("lo tomé a las 21:40", "21:40"),
        ] {
            assert_eq!(
                to_reminder(text),
                Some(Told::Taken(Some(time.to_owned()))),
                "{text}"
            );
        }
        for text in [
            "not taken",
            "I haven't taken it",
            "did I take it?",
            "nicht genommen",
            "no la he tomado",
            "took 5 of them",
            "my husband took it",
            "took paracetamol",
            "should have taken it",
            "werde ich genommen haben",
            "it took ages",
            "took it yesterday",
            "aún no tomado",
            "",
        ] {
            assert_eq!(to_reminder(text), None, "{text}");
        }
        for text in ["not tonight", "Heute nicht", "hoy no"] {
            assert_eq!(to_reminder(text), Some(Told::Skipped), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_has_an_answer(text in "\\PC{0,160}") {
            let _ = (is_polite(&text), is_cancel(&text), to_reminder(&text));
        }
    }
}
