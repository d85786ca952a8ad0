//! Owns the last step from data to characters: a post in a language. It must not know Telegram.

use chrono::{DateTime, TimeDelta, Utc};

use crate::patient::profile::Language;

use super::Text;
use super::post::{Keyboard, Post};
use super::voice::Voice;

/// A prompt that leaves this much after it was due says when it was due.
const LATE_AFTER: TimeDelta = TimeDelta::minutes(10);

/// The words of a post, and its buttons as labels with callback data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// The message.
    pub text: String,
    /// What can be tapped.
    pub keyboard: RenderedKeyboard,
}

/// What can be tapped, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RenderedKeyboard {
    /// Nothing.
    Bare,
    /// Rows of label and callback data.
    Buttons(Vec<Vec<(String, String)>>),
    /// The button that shares the patient's place.
    SharePlace(String),
    /// Takes that button away again.
    RemoveSharePlace,
}

/// Renders `post` as it leaves at `now`.
#[must_use]
pub fn render(post: &Post, language: Language, now: DateTime<Utc>) -> Rendered {
    let voice = Voice::of(language);
    let late = post
        .due
        .filter(|due| now - due.at > LATE_AFTER)
        .map(|due| Text::SentLate { due: due.local });
    let says_so_itself = post.paragraphs.iter().any(|text| {
        matches!(
            text,
            Text::DoseLate { .. }
                | Text::DoseMissed { .. }
                | Text::DoseDropped { .. }
                | Text::CheckInLate { .. }
        )
    });
    let late = late.filter(|_| !says_so_itself);
    let text = late
        .iter()
        .chain(&post.paragraphs)
        .map(|text| voice.say(text))
        .collect::<Vec<_>>()
        .join("\n\n");
    let keyboard = match &post.keyboard {
        Keyboard::Bare => RenderedKeyboard::Bare,
        Keyboard::Buttons(rows) => RenderedKeyboard::Buttons(
            rows.iter()
                .map(|row| {
                    row.iter()
                        .map(|button| (voice.say(&button.label), button.press.encode()))
                        .collect()
                })
                .collect(),
        ),
        Keyboard::SharePlace => RenderedKeyboard::SharePlace(voice.say(&Text::ButtonSharePlace)),
        Keyboard::RemoveSharePlace => RenderedKeyboard::RemoveSharePlace,
    };
    Rendered { text, keyboard }
}
