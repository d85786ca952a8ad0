//! Owns what is read of one message: who, where, which words, and what else it carries. A field that is missing, odd or
//! unknown takes nothing from the others. It must not decide what an update means.

use serde_json::Value;

use crate::engine::PatientId;
use crate::patient::profile::Language;

/// What a person can send beside words, and what we cannot look into.
const SOMETHING: [&str; 18] = [
    "animation",
    "audio",
    "checklist",
    "contact",
    "dice",
    "document",
    "game",
    "live_photo",
    "location",
    "paid_media",
    "photo",
    "poll",
    "sticker",
    "story",
    "venue",
    "video",
    "video_note",
    "voice",
];
/// How deep words are looked for in a message with blocks.
const DEEPEST: usize = 120;
/// Parts of such a message that hold words, in reading order.
const WORDY: [&str; 11] = [
    "label",
    "summary",
    "text",
    "alternative_text",
    "expression",
    "blocks",
    "items",
    "cells",
    "caption",
    "credit",
    "title",
];

/// A file that somebody sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SentFile {
    /// Telegram's name for it.
    pub file_id: String,
    /// How many bytes it says that it has.
    pub bytes: u64,
}
/// A message as far as it is needed.
pub(super) struct Message {
    pub(super) id: Option<i64>,
    from: Option<i64>,
    pub(super) from_bot: bool,
    pub(super) language: Language,
    pub(super) chat: Chat,
    /// Words, wherever they stand.
    pub(super) words: Option<String>,
    /// Degrees north and east.
    pub(super) place: Option<(f64, f64)>,
    pub(super) file: Option<SentFile>,
    /// Something that we cannot look into.
    pub(super) carries_something: bool,
    /// It was forwarded, or written by a bot on their behalf.
    pub(super) is_passed_on: bool,
    pub(super) album: Option<String>,
}

/// Where it stands.
pub(super) struct Chat {
    pub(super) id: Option<i64>,
    pub(super) is_private: bool,
}

impl Message {
    pub(super) fn read(message: &Value) -> Self {
        let field = |name: &str| present(message.get(name));
        let from = message.get("from");
        let of_sender = |name: &str| from.and_then(|from| from.get(name));
        let words = words(message);
        let is_mute = words.is_none();
        let is_animation = field("animation").is_some();
        Self {
            id: message.get("message_id").and_then(whole),
            from: of_sender("id").and_then(whole),
            from_bot: of_sender("is_bot") == Some(&Value::Bool(true)),
            language: Language::from_code(of_sender("language_code").and_then(Value::as_str)),
            chat: Chat::read(message.get("chat")),
            words,
            place: place(message),
            // A moving picture comes as a document too, for old apps.
            file: field("document")
                .filter(|_| !is_animation)
                .and_then(SentFile::read),
            carries_something: SOMETHING.iter().any(|kind| field(kind).is_some())
                || (is_mute && field("rich_message").is_some()),
            is_passed_on: ["forward_origin", "forward_date", "via_bot"]
                .iter()
                .any(|mark| field(mark).is_some()),
            album: field("media_group_id").and_then(word),
        }
    }

    /// Whose private chat it is.
    pub(super) fn sender(&self) -> Option<PatientId> {
        let in_chat = self.chat.id.filter(|_| self.chat.is_private);
        self.from.or(in_chat).and_then(PatientId::of_sender)
    }
}

impl Chat {
    pub(super) fn read(chat: Option<&Value>) -> Self {
        let field = |name: &str| chat.and_then(|chat| chat.get(name));
        let id = field("id").and_then(whole);
        let is_private = match field("type").and_then(Value::as_str) {
            Some("private") => true,
            Some("group" | "supergroup" | "channel") => false,
            // Telegram counts people up from 1, and everything else down.
            Some(_) | None => id.is_none_or(|id| id > 0),
        };
        Self { id, is_private }
    }
}

impl SentFile {
    fn read(document: &Value) -> Option<Self> {
        let file_id = document.get("file_id")?.as_str()?;
        let bytes = document.get("file_size").and_then(whole);
        (!file_id.is_empty()).then(|| Self {
            file_id: file_id.to_owned(),
            bytes: bytes
                .and_then(|bytes| u64::try_from(bytes).ok())
                .unwrap_or(0),
        })
    }
}

/// Text, caption, or the words of a message with blocks; as a rule there is one of them.
fn words(message: &Value) -> Option<String> {
    let mut all = Vec::new();
    for name in ["text", "caption"] {
        all.extend(message.get(name).and_then(word));
    }
    if let Some(rich) = present(message.get("rich_message")) {
        let mut found = String::new();
        gather(rich, DEEPEST, &mut found);
        all.push(found.trim().to_owned());
    }
    all.retain(|words| !words.trim().is_empty());
    (!all.is_empty()).then(|| all.join("\n"))
}

/// The words of blocks within blocks: those of one text stand together, blocks below each other.
fn gather(part: &Value, depth: usize, into: &mut String) {
    if depth == 0 {
        return;
    }
    match part {
        Value::String(words) => into.push_str(words),
        Value::Array(parts) => parts.iter().for_each(|part| gather(part, depth - 1, into)),
        Value::Object(fields) => {
            for name in WORDY {
                let Some(part) = fields.get(name) else {
                    continue;
                };
                if !into.is_empty() && !into.ends_with(char::is_whitespace) && name != "text" {
                    into.push(' ');
                }
                match (name, part) {
                    ("blocks" | "items" | "cells", Value::Array(parts)) => {
                        for part in parts {
                            gather_row(part, depth - 1, into);
                            into.push('\n');
                        }
                    }
                    _ => gather(part, depth - 1, into),
                }
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// A block, or a row of a table with a space between its cells.
fn gather_row(part: &Value, depth: usize, into: &mut String) {
    match part {
        Value::Array(cells) if depth > 0 => {
            for cell in cells {
                gather(cell, depth - 1, into);
                into.push(' ');
            }
        }
        block => gather(block, depth, into),
    }
}

/// A place that was shared, picked from the list, or both: they name the same point then.
fn place(message: &Value) -> Option<(f64, f64)> {
    let venue = message.get("venue").and_then(|venue| venue.get("location"));
    let shared = [message.get("location"), venue];
    shared.into_iter().flatten().find_map(|place| {
        let latitude = degrees(place.get("latitude")?, 90.0)?;
        let longitude = degrees(place.get("longitude")?, 180.0)?;
        Some((latitude, longitude))
    })
}

fn degrees(value: &Value, most: f64) -> Option<f64> {
    let degrees = match value {
        Value::String(text) => text.trim().parse().ok(),
        other => other.as_f64(),
    };
    degrees.filter(|degrees: &f64| degrees.abs() <= most)
}

/// A field that says anything at all.
fn present(value: Option<&Value>) -> Option<&Value> {
    value.filter(|value| !value.is_null() && **value != Value::Bool(false))
}

/// A whole number, also one that comes as text or with a point and zeros.
pub(super) fn whole(value: &Value) -> Option<i64> {
    match value {
        Value::String(text) => text.trim().parse().ok(),
        Value::Number(number) => number.as_i64().or_else(|| {
            let number = number.as_f64().filter(|number| number.fract() == 0.0)?;
            format!("{number:.0}").parse().ok()
        }),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}

/// Something that is written: text, or a number in its place.
pub(super) fn word(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => None,
    }
}
