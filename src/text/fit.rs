//! Owns how much a message may hold. It must not decide what is said, nor in what order.

use crate::patient::profile::Language;

use super::Text;
use super::voice::Voice;

/// The most characters a message may have: more is not read at night.
pub const LONGEST: usize = 900;
/// What stands between two paragraphs.
const GAP: usize = 2;

/// How many characters these paragraphs are as one message.
#[must_use]
pub fn length<'a>(language: Language, paragraphs: impl IntoIterator<Item = &'a Text>) -> usize {
    let voice = Voice::of(language);
    let lengths = paragraphs
        .into_iter()
        .map(|text| voice.say(text).chars().count() + GAP);
    lengths.sum::<usize>().saturating_sub(GAP)
}

/// The paragraphs in as few messages as hold them, in their order.
#[must_use]
pub fn parts(language: Language, paragraphs: impl IntoIterator<Item = Text>) -> Vec<Vec<Text>> {
    let mut parts: Vec<Vec<Text>> = Vec::new();
    for text in paragraphs {
        match parts.last_mut() {
            Some(part) if length(language, part.iter().chain([&text])) <= LONGEST => {
                part.push(text);
            }
            Some(_) | None => parts.push(vec![text]),
        }
    }
    parts
}

/// How much of a patient's own words is shown back to them.
const FRAGMENT_CHARS: usize = 40;

/// What a patient typed, short enough to be shown back to them.
pub(crate) fn fragment(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = text.chars().take(FRAGMENT_CHARS).collect();
    if short.len() < text.len() {
        format!("{short}…")
    } else {
        short
    }
}
