//! Owns the memory of what was said lately, by Telegram's numbers of the messages: an edit names one. It must not keep
//! the words, only what tells them from others.

use serde::{Deserialize, Serialize};

use crate::conversation::event::Event;
use crate::hearing::danger;
use crate::patient::fact::Fact;

/// So many messages are remembered; who edits an older one is not answered. They are written with each state, so they
/// are few and short.
const KEPT: usize = 8;

/// What was said lately.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Heard {
    /// The newest stands last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    messages: Vec<Message>,
    /// The album whose parts come one by one: what is said about one of them is said about all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    album: Option<u32>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Message {
    #[serde(rename = "n")]
    number: i64,
    #[serde(rename = "w")]
    words: u32,
    #[serde(rename = "f", default, skip_serializing_if = "is_false")]
    noted: bool,
    /// That an edit changes nothing was said, or a tap has answered since.
    #[serde(rename = "s", default, skip_serializing_if = "is_false")]
    settled: bool,
}

/// What had come of a message before it was edited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Before {
    /// It says what it said.
    SameWords,
    /// Something was noted.
    Noted,
    /// Nothing was, and nothing was said since.
    LedToNothing,
    /// The talk has gone on, or it was told already.
    Settled,
}

/// Where an event came in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct From<'a> {
    /// Telegram's number of the message.
    pub message_id: Option<i64>,
    /// The album that it belongs to.
    pub album: Option<&'a str>,
}

impl Heard {
    /// Nothing is remembered.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.messages.is_empty() && self.album.is_none()
    }

    /// What had come of a message that reads like this now; `None` when it is not remembered.
    #[must_use]
    pub fn of(&self, number: i64, text: &str) -> Option<Before> {
        let at = |message: &Message| message.number == number;
        let place = self.messages.iter().position(at)?;
        let message = self.messages.get(place)?;
        Some(if message.words == print_of(text) {
            Before::SameWords
        } else if message.settled {
            Before::Settled
        } else if message.noted {
            Before::Noted
        } else if place + 1 == self.messages.len() {
            Before::LedToNothing
        } else {
            Before::Settled
        })
    }

    /// Whether another part of this album was answered already: that it cannot be read is said once.
    #[must_use]
    pub fn knows_album(&self, event: &Event, album: Option<&str>) -> bool {
        *event == Event::SentSomethingElse
            && album.is_some_and(|album| self.album == Some(print_of(album)))
    }

    /// The memory after an event that brought these facts.
    #[must_use]
    pub fn after(&self, event: &Event, from: From, facts: &[Fact]) -> Self {
        let mut heard = self.clone();
        let noted = facts.iter().any(is_an_answer);
        match event {
            // §7: of words of self-harm nothing is kept, not even a print.
            Event::Said { text, .. }
            | Event::SaidBeside { text, .. }
            | Event::Edited { text, .. }
                if danger::is_crisis(text) => {}
            Event::Said { text, .. } | Event::SaidBeside { text, .. } => {
                if let Some(number) = from.message_id {
                    heard.remember(number, text, noted);
                }
            }
            Event::Edited {
                message_id, text, ..
            } => heard.follow(*message_id, text, noted),
            // What a tap settled began with the words before it: an edit of them is not heard again.
            Event::Pressed { .. } => {
                if let Some(newest) = heard.messages.last_mut() {
                    newest.settled |= noted && !newest.noted;
                }
            }
            Event::SaidTooMuch { .. }
            | Event::Forwarded { .. }
            | Event::SharedPlace { .. }
            | Event::SentSomethingElse
            | Event::FileComes { .. }
            | Event::SentFile { .. }
            | Event::WentSilent
            | Event::CameBack
            | Event::Undelivered { .. }
            | Event::Restored { .. }
            | Event::FileNotMade
            | Event::TapsLost { .. }
            | Event::Woke
            | Event::WokeInDoubt
            | Event::ClockSetRight => {}
        }
        if let Some(album) = from.album {
            heard.album = Some(print_of(album));
        }
        heard
    }

    fn remember(&mut self, number: i64, text: &str, noted: bool) {
        self.messages.retain(|message| message.number != number);
        let surplus = (self.messages.len() + 1).saturating_sub(KEPT);
        self.messages.drain(..surplus);
        self.messages.push(Message {
            number,
            words: print_of(text),
            noted,
            settled: false,
        });
    }

    fn follow(&mut self, number: Option<i64>, text: &str, noted: bool) {
        let Some(before) = number.and_then(|number| self.of(number, text)) else {
            return;
        };
        for message in &mut self.messages {
            if Some(message.number) == number && before != Before::SameWords {
                message.settled |= before == Before::Noted;
                message.noted |= noted;
                message.words = print_of(text);
            }
        }
    }
}

/// Facts that stand for what somebody told, not for what was said to them.
const fn is_an_answer(fact: &Fact) -> bool {
    !matches!(
        fact,
        Fact::Met { .. } | Fact::CameWith { .. } | Fact::CameBack | Fact::StepGiven { .. }
    )
}

/// Tells words from others without keeping them (FNV-1a): a state is sealed, and yet need not hold a talk.
fn print_of(text: &str) -> u32 {
    text.trim().bytes().fold(0x811c_9dc5, |print, byte| {
        (print ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}

/// What serde asks of a flag that is left out.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
const fn is_false(flag: &bool) -> bool {
    !*flag
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::patient::profile::Language;

    fn said(heard: &Heard, number: i64, text: &str, facts: &[Fact]) -> Heard {
        let event = Event::Said {
            text: text.to_owned(),
            language: Language::En,
        };
        let from = From {
            message_id: Some(number),
            album: None,
        };
        heard.after(&event, from, facts)
    }

    #[test]
    fn an_edit_is_told_once_and_one_without_other_words_never() {
        let heard = said(&Heard::default(), 7, "ferritin 8", &[Fact::WentSilent]);
        assert_eq!(heard.of(7, "ferritin 8 "), Some(Before::SameWords));
        assert_eq!(heard.of(7, "ferritin 88"), Some(Before::Noted));
        assert_eq!(heard.of(8, "ferritin 88"), None);
        let edit = Event::Edited {
            message_id: Some(7),
            text: "ferritin 88".to_owned(),
            language: Language::En,
        };
        let heard = heard.after(&edit, From::default(), &[]);
        assert_eq!(heard.of(7, "ferritin 89"), Some(Before::Settled));
    }

    #[test]
    fn only_the_newest_message_that_led_to_nothing_is_heard_again() {
        let heard = said(&Heard::default(), 7, "feritin 8O", &[]);
        assert_eq!(heard.of(7, "ferritin 80"), Some(Before::LedToNothing));
        let heard = said(&heard, 8, "hello", &[]);
        assert_eq!(heard.of(7, "ferritin 80"), Some(Before::Settled));
        let tapped = heard.after(
            &Event::Pressed { press: None },
            From::default(),
            &[Fact::WentSilent],
        );
        assert_eq!(tapped.of(8, "good day"), Some(Before::Settled));
    }

    #[test]
    fn the_memory_is_bounded() {
        let heard = (0..100).fold(Heard::default(), |heard, number| {
            said(&heard, number, "hello", &[])
        });
        assert_eq!(heard.messages.len(), KEPT);
        assert_eq!(heard.of(99 - 8, "x"), None);
        assert!(heard.of(99 - 7, "x").is_some());
    }
}
