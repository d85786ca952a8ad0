//! Owns the words for how far away something is: "ago", "vor", "hace", "in", "dentro de", and what is counted in words.
//! It must not know hours or days.

use super::bounds::digits;
use crate::words::{List, Meanings};

/// Before a span that is over.
static BEFORE_PAST: List = List::of("ago-before");
/// Behind one.
static BEHIND_PAST: List = List::of("ago-behind");
/// Before one that lies ahead.
static BEFORE_AHEAD: List = List::of("ahead-before");
/// Changes nothing.
static ABOUT: List = List::of("about");
/// One, as a span is counted.
static ONE: List = List::of("one");
static HALF_AN_HOUR: List = List::of("half-an-hour");
static NUMBERS: Meanings = Meanings::of("spoken-number");

/// The span in "3 weeks ago", "vor 3 Wochen", "hace unas 3 semanas".
pub(super) fn ago(text: &str) -> Option<&str> {
    let behind = || {
        BEHIND_PAST
            .longest_first()
            .find_map(|word| text.strip_suffix(word)?.strip_suffix(' '))
    };
    Some(about(BEFORE_PAST.behind(text).or_else(behind)?))
}

/// The span in "in 3 weeks", "dentro de 3 semanas".
pub(super) fn ahead(text: &str) -> Option<&str> {
    BEFORE_AHEAD.behind(text).map(about)
}

fn about(span: &str) -> &str {
    ABOUT.behind(span).unwrap_or(span)
}

/// Whether a span is half an hour.
pub(super) fn is_half_an_hour(span: &str) -> bool {
    HALF_AN_HOUR.has(span)
}

/// How many: "a", "two", "20".
pub(super) fn count(word: &str) -> Option<i32> {
    if ONE.has(word) {
        return Some(1);
    }
    let typed = || digits(word, 1..=4).and_then(|count| i32::try_from(count).ok());
    NUMBERS.number(word).or_else(typed)
}
