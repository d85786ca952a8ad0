//! Owns how long a patient has answered nothing, and what was agreed for that (E14). It must not decide what is left
//! out of an evening: `agenda::silence` does.

use serde::{Deserialize, Serialize};

use crate::calendar::local_time::Evening;
use crate::protocol::dose::QUIETER_AFTER;

/// What is to become of the evenings of somebody who answers nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Waiting {
    /// Nothing comes until they write.
    UntilWritten,
    /// One message a week.
    Weekly,
    /// They are asked as before.
    #[default]
    GoOn,
}

impl Waiting {
    /// Every answer, in the order offered.
    pub const ALL: [Self; 3] = [Self::UntilWritten, Self::Weekly, Self::GoOn];
}

/// The evenings since the last word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Unheard {
    /// Evenings on which something was asked and nothing at all was answered, the one that runs included.
    pub evenings: u8,
    /// The last of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_asked: Option<Evening>,
    /// The evening of their last word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heard_on: Option<Evening>,
    /// What holds until they write. The question alone means waiting.
    pub waiting: Waiting,
}

impl Unheard {
    /// Whether there is nothing to keep.
    #[must_use]
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// How many of them lie before this evening.
    #[must_use]
    pub fn before(&self, evening: Evening) -> u8 {
        let counts_itself = self.last_asked.is_some_and(|last| last >= evening);
        self.evenings - u8::from(counts_itself && self.evenings > 0)
    }

    /// Whether anything is left out on this evening.
    #[must_use]
    pub fn quiets(&self, evening: Evening) -> bool {
        match self.waiting {
            Waiting::UntilWritten | Waiting::Weekly => true,
            Waiting::GoOn => self.before(evening) >= QUIETER_AFTER,
        }
    }

    /// Something is asked for this evening.
    pub(super) fn asked(&mut self, evening: Evening) {
        if self.last_asked.max(self.heard_on) < Some(evening) {
            self.last_asked = Some(evening);
            self.evenings = self.evenings.saturating_add(1);
        }
    }
}
