//! Owns the reading of updates: which patient, which event. Only private chats count, and the sender is always
//! `from`: callback data can be forged, the sender's id cannot.

use serde_json::Value;
use teloxide::types::{
    AllowedUpdate, CallbackQuery, Chat, ChatMemberUpdated, Message, Update, UpdateKind,
};

use crate::clinic::PatientId;
use crate::conversation::event::Event;
use crate::patient::profile::Language;
use crate::text::press::Press;

/// The kinds of updates that Telegram is asked for.
pub const ALLOWED: [AllowedUpdate; 3] = [
    AllowedUpdate::Message,
    AllowedUpdate::CallbackQuery,
    AllowedUpdate::MyChatMember,
];
/// The longest text that Telegram lets anybody send, and the longest callback data, each in its own measure.
const TEXT_UNITS: usize = 4096;
const DATA_BYTES: usize = 64;

/// What an update asks for.
#[derive(Clone, Debug, PartialEq)]
pub enum Incoming {
    /// Something that happened to a patient.
    Patient {
        /// Whom.
        patient: PatientId,
        /// What.
        what: Happening,
        /// The message that a tapped button stands on.
        message_id: Option<i64>,
        /// The tap to be answered.
        callback_id: Option<String>,
    },
    /// A command in a group, which is refused.
    Group {
        /// Where to.
        chat_id: i64,
        /// In which language.
        language: Language,
    },
    /// Nothing for us.
    Nothing,
}

/// An event, or a place that must be looked up first.
#[derive(Clone, Debug, PartialEq)]
pub enum Happening {
    /// The event itself.
    Event(Event),
    /// A file that is to be fetched first.
    File {
        /// Telegram's name for it.
        file_id: String,
        /// How many bytes it says that it has.
        bytes: u32,
    },
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
    update.get("update_id")?.as_i64()
}

/// The chat that an update belongs to, so that the order within each chat can be kept.
#[must_use]
pub fn chat_key(update: &Value) -> i64 {
    let sender = |kind: &str| update.get(kind)?.get("from")?.get("id")?.as_i64();
    ["message", "callback_query", "my_chat_member"]
        .into_iter()
        .find_map(sender)
        .unwrap_or_default()
}

/// Reads an update; what teloxide cannot read is [`Incoming::Nothing`].
#[must_use]
pub fn read(update: &Value) -> Incoming {
    // Through text, for teloxide reads borrowed keys, which a `Value` cannot lend.
    match serde_json::from_str::<Update>(&update.to_string()).map(|update| update.kind) {
        Ok(UpdateKind::Message(message)) => read_message(&message),
        Ok(UpdateKind::CallbackQuery(query)) => read_tap(query),
        Ok(UpdateKind::MyChatMember(change)) => read_presence(&change),
        Ok(_) | Err(_) => Incoming::Nothing,
    }
}

fn read_message(message: &Message) -> Incoming {
    let Some(from) = message.from.as_ref().filter(|from| !from.is_bot) else {
        return Incoming::Nothing;
    };
    let language = Language::from_code(from.language_code.as_deref());
    if !message.chat.is_private() {
        let addressed = message.text().is_some_and(|text| text.starts_with('/'));
        let group = Incoming::Group {
            chat_id: message.chat.id.0,
            language,
        };
        return if addressed { group } else { Incoming::Nothing };
    }
    let Some(patient) = PatientId::of_user(from.id.0) else {
        return Incoming::Nothing;
    };
    let is_own = message.forward_origin().is_none() && message.via_bot.is_none();
    let words = message.text().or_else(|| message.caption());
    let what = if !is_own {
        // It may be about somebody else, and a command in it is nobody's wish.
        Happening::Event(match said(words.unwrap_or_default(), language) {
            Event::Said { text, language } => Event::Forwarded { text, language },
            too_much => too_much,
        })
    } else if let Some(place) = message.location() {
        Happening::Place {
            latitude: place.latitude,
            longitude: place.longitude,
        }
    } else if let Some(document) = message.document() {
        Happening::File {
            file_id: document.file.id.0.clone(),
            bytes: document.file.size,
        }
    } else if let Some(text) = words {
        Happening::Event(said(text, language))
    } else {
        Happening::Event(Event::SentSomethingElse)
    };
    Incoming::Patient {
        patient,
        what,
        message_id: None,
        callback_id: None,
    }
}

fn said(text: &str, language: Language) -> Event {
    if text.encode_utf16().take(TEXT_UNITS + 1).count() > TEXT_UNITS {
        return Event::SaidTooMuch { language };
    }
    Event::Said {
        text: text.to_owned(),
        language,
    }
}

fn read_tap(query: CallbackQuery) -> Incoming {
    let Some(patient) = PatientId::of_user(query.from.id.0) else {
        return Incoming::Nothing;
    };
    let private =
        |chat: &Chat| chat.is_private() && u64::try_from(chat.id.0) == Ok(query.from.id.0);
    let message_id = query
        .message
        .as_ref()
        .filter(|message| private(message.chat()))
        .map(|message| i64::from(message.id().0));
    let data = query
        .data
        .as_deref()
        .filter(|data| data.len() <= DATA_BYTES);
    let press = data.and_then(Press::decode);
    // A tap on a message in somebody else's chat is answered, but means nothing.
    let press = if query.message.is_some() && message_id.is_none() {
        None
    } else {
        press
    };
    let what = Happening::Event(Event::Pressed { press });
    Incoming::Patient {
        patient,
        what,
        message_id,
        callback_id: Some(query.id.0),
    }
}

fn read_presence(change: &ChatMemberUpdated) -> Incoming {
    if !change.chat.is_private() {
        return Incoming::Nothing;
    }
    let Some(patient) = PatientId::of_user(change.from.id.0) else {
        return Incoming::Nothing;
    };
    let event = if change.new_chat_member.is_banned() || change.new_chat_member.is_left() {
        Event::WentSilent
    } else {
        Event::CameBack
    };
    Incoming::Patient {
        patient,
        what: Happening::Event(event),
        message_id: None,
        callback_id: None,
    }
}
