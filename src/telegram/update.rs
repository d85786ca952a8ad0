//! Owns the reading of updates: which patient, which event. Only private chats count, and the sender is always
//! `from`: callback data can be forged, the sender's id cannot.
//!
//! Only what is needed is read, out of the JSON itself: what Telegram adds tomorrow, or writes in a way that we do not
//! know, costs that field and never the words beside it.

mod message;

use serde_json::Value;

use crate::conversation::event::Event;
use crate::engine::PatientId;
use crate::hearing::danger;
use crate::patient::profile::Language;
use crate::text::press::Press;

pub use message::SentFile;
use message::{Chat, Message, whole};

/// The kinds of updates that Telegram is asked for.
pub const ALLOWED: [&str; 4] = [
    "message",
    "edited_message",
    "callback_query",
    "my_chat_member",
];
/// The longest text that Telegram lets anybody send, and the longest callback data, each in its own measure.
const TEXT_UNITS: usize = 4096;
const DATA_BYTES: usize = 64;
/// No honest number of an update is larger: it goes into the next offset.
const LARGEST_ID: i64 = 1 << 53;

/// What an update asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Incoming {
    /// Something that happened to a patient.
    Patient(Box<Brought>),
    /// A command in a group that names a bot; if it is ours, it is refused.
    Group {
        /// Where to.
        chat_id: i64,
        /// In which language.
        language: Language,
        /// The bot's name, without the `@`.
        bot: String,
    },
    /// Nothing for us.
    Nothing,
}

/// What an update brings of one patient.
#[derive(Clone, Debug, PartialEq)]
pub struct Brought {
    /// Whom it concerns.
    pub patient: PatientId,
    /// What happened.
    pub what: Happening,
    /// A file to be fetched, whatever was said beside it.
    pub file: Option<SentFile>,
    /// The number of what they wrote or sent, by which an edit names it.
    pub said_in: Option<i64>,
    /// The album that it belongs to: its other parts come by themselves.
    pub album: Option<String>,
    /// The message that a tapped button stands on.
    pub message_id: Option<i64>,
    /// The tap to be answered.
    pub callback_id: Option<String>,
}

/// An event, or a place that must be looked up first.
#[derive(Clone, Debug, PartialEq)]
pub enum Happening {
    /// The event itself.
    Event(Event),
    /// Coordinates; they go no further than the look-up.
    Place {
        /// Degrees north.
        latitude: f64,
        /// Degrees east.
        longitude: f64,
    },
}

/// The number of an update, even of one that cannot be read otherwise.
#[must_use]
pub fn update_id(update: &Value) -> Option<i64> {
    whole(update.get("update_id")?).filter(|id| (0..LARGEST_ID).contains(id))
}

/// The chat that an update belongs to, so that the order within each chat can be kept.
#[must_use]
pub fn chat_key(update: &Value) -> i64 {
    let sender = |kind: &str| {
        let body = update.get(kind)?;
        let id = |field: &str| whole(body.get(field)?.get("id")?);
        id("from").or_else(|| id("chat"))
    };
    ALLOWED.into_iter().find_map(sender).unwrap_or_default()
}

/// Reads an update; one that holds nothing for us is [`Incoming::Nothing`].
#[must_use]
pub fn read(update: &Value) -> Incoming {
    let body = |kind: &str| update.get(kind).filter(|body| body.is_object());
    if let Some(message) = body("message") {
        read_message(&Message::read(message))
    } else if let Some(message) = body("edited_message") {
        read_edit(&Message::read(message))
    } else if let Some(query) = body("callback_query") {
        read_tap(query)
    } else if let Some(change) = body("my_chat_member") {
        read_presence(change)
    } else {
        Incoming::Nothing
    }
}

fn of(patient: PatientId, event: Event) -> Brought {
    Brought {
        patient,
        what: Happening::Event(event),
        file: None,
        said_in: None,
        album: None,
        message_id: None,
        callback_id: None,
    }
}

fn read_message(message: &Message) -> Incoming {
    if message.from_bot {
        return Incoming::Nothing;
    }
    if !message.chat.is_private {
        return read_in_group(message);
    }
    let Some(patient) = message.sender() else {
        return Incoming::Nothing;
    };
    let brought = if message.is_passed_on {
        // It may be about somebody else, and a command in it is not this person's wish.
        passed_on(patient, message)
    } else {
        own(patient, message)
    };
    brought.map_or(Incoming::Nothing, |brought| {
        Incoming::Patient(Box::new(Brought {
            said_in: message.id,
            album: message.album.clone(),
            ..brought
        }))
    })
}

fn passed_on(patient: PatientId, message: &Message) -> Option<Brought> {
    if message.words.is_none() && message.file.is_none() && !message.carries_something {
        return None;
    }
    let words = message.words.as_deref().unwrap_or_default();
    let event = match said(words, message.language) {
        Event::Said { text, language } => Event::Forwarded { text, language },
        too_much => too_much,
    };
    Some(of(patient, event))
}

/// What they wrote themselves: the words are heard, and what came with them is dealt with beside that.
fn own(patient: PatientId, message: &Message) -> Option<Brought> {
    let language = message.language;
    match (&message.words, &message.file) {
        (Some(words), file) => {
            // After words of self-harm there is no other handling (§7), of a file neither.
            let goes_on = !danger::is_crisis(words);
            let event = match said(words, language) {
                Event::Said { text, language }
                    if goes_on && file.is_none() && message.carries_something =>
                {
                    Event::SaidBeside { text, language }
                }
                event => event,
            };
            Some(Brought {
                file: file.clone().filter(|_| goes_on),
                ..of(patient, event)
            })
        }
        (None, Some(file)) => Some(Brought {
            file: Some(file.clone()),
            ..of(patient, Event::FileComes { language })
        }),
        (None, None) => match message.place {
            Some((latitude, longitude)) => Some(Brought {
                what: Happening::Place {
                    latitude,
                    longitude,
                },
                ..of(patient, Event::SentSomethingElse)
            }),
            None if message.carries_something => Some(of(patient, Event::SentSomethingElse)),
            // A timer, a pinned message, a theme: they said nothing.
            None => None,
        },
    }
}

/// In groups only who calls this bot by its name gets an answer: other commands may be any other bot's.
fn read_in_group(message: &Message) -> Incoming {
    let command = message
        .words
        .as_deref()
        .and_then(|words| words.strip_prefix('/'))
        .and_then(|rest| rest.split_whitespace().next());
    let named = command.and_then(|command| command.split_once('@'));
    match (message.chat.id, named) {
        (Some(chat_id), Some((_, bot))) => Incoming::Group {
            chat_id,
            language: message.language,
            bot: bot.to_owned(),
        },
        (_, None) | (None, _) => Incoming::Nothing,
    }
}

/// An edit of words; of a place that moves, or of anything else, there is nothing to say.
fn read_edit(message: &Message) -> Incoming {
    let known = !message.from_bot && message.chat.is_private;
    let (Some(patient), Some(words)) = (message.sender().filter(|_| known), &message.words) else {
        return Incoming::Nothing;
    };
    if !fits(words) {
        return Incoming::Nothing;
    }
    let event = Event::Edited {
        // What was passed on was never noted: no message of theirs has this number.
        message_id: message.id.filter(|_| !message.is_passed_on),
        text: words.clone(),
        language: message.language,
    };
    Incoming::Patient(Box::new(of(patient, event)))
}

fn fits(text: &str) -> bool {
    text.encode_utf16().take(TEXT_UNITS + 1).count() <= TEXT_UNITS
}

fn said(text: &str, language: Language) -> Event {
    if !fits(text) {
        return Event::SaidTooMuch { language };
    }
    Event::Said {
        text: text.to_owned(),
        language,
    }
}

fn read_tap(query: &Value) -> Incoming {
    let from = query.get("from").and_then(|from| from.get("id"));
    let Some(sender) = from.and_then(whole) else {
        return Incoming::Nothing;
    };
    let Some(patient) = PatientId::of_sender(sender) else {
        return Incoming::Nothing;
    };
    let message = query.get("message").filter(|message| !message.is_null());
    let message_id = message.and_then(|message| {
        let chat = Chat::read(message.get("chat"));
        let private = chat.is_private && chat.id == Some(sender);
        whole(message.get("message_id")?).filter(|_| private)
    });
    let data = query.get("data").and_then(Value::as_str);
    let press = data
        .filter(|data| data.len() <= DATA_BYTES)
        .and_then(Press::decode);
    // A tap on a message in somebody else's chat is answered, but means nothing.
    let press = if message.is_some() && message_id.is_none() {
        None
    } else {
        press
    };
    let callback_id = query.get("id").and_then(message::word);
    Incoming::Patient(Box::new(Brought {
        message_id,
        callback_id,
        ..of(patient, Event::Pressed { press })
    }))
}

fn read_presence(change: &Value) -> Incoming {
    let message = Message::read(change);
    let Some(patient) = message.sender().filter(|_| message.chat.is_private) else {
        return Incoming::Nothing;
    };
    let status = change
        .get("new_chat_member")
        .and_then(|member| member.get("status"))
        .and_then(Value::as_str);
    let event = match status {
        Some("kicked" | "left") => Event::WentSilent,
        Some(_) => Event::CameBack,
        None => return Incoming::Nothing,
    };
    Incoming::Patient(Box::new(of(patient, event)))
}
