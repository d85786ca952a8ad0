//! Owns the list of the statements that are put together at run time, for whoever asks how the engines plan them.

use super::outbox::claim::{CLAIM, EARLIEST};
use super::patients::waking;

/// Each of them, as the engines get to see it.
#[must_use]
pub fn composed_statements() -> Vec<String> {
    vec![
        CLAIM.clone(),
        EARLIEST.clone(),
        waking("wakes_at <= $1"),
        waking("wakes_at > $1"),
    ]
}
