//! What the page is shown of a chat, as JSON. It hides nothing and decides nothing.

use chrono::{DateTime, NaiveDateTime, Utc};
use serde_json::{Value, json};

use super::super::files::Attachment;
use super::super::markup::Markup;
use super::super::model::message::Message;
use super::super::world::Telegram;
use super::backstage::{Face, Scene};

/// Seconds matter to nobody, but the page counts on from them.
pub(super) fn wall_time(at: NaiveDateTime) -> String {
    at.format("%Y-%m-%dT%H:%M:%S").to_string()
}

/// A message by the wall of the person whose chat it stands in.
pub(super) fn message(scene: &impl Scene, message: &Message) -> Value {
    let wall = |at: DateTime<Utc>| wall_time(scene.wall(message.chat_id, at));
    json!({
        "id": message.id,
        "mine": !message.by_bot(),
        "text": message.text,
        "entities": message.entities,
        "markup": markup(&message.markup),
        "attachment": message.attachment.as_ref().map(attachment),
        "silent": message.silent,
        "at": wall(message.sent_at),
        "edited": message.reworded_at.map(wall),
        "deleted": message.deleted,
    })
}

fn markup(markup: &Markup) -> Value {
    match markup {
        Markup::None => Value::Null,
        Markup::Inline(rows) => json!({ "inline": rows }),
        Markup::Keyboard(keyboard) => json!({ "keyboard": keyboard }),
        Markup::RemoveKeyboard => json!({ "remove": true }),
        Markup::ForceReply => json!({ "reply": true }),
    }
}

fn attachment(attachment: &Attachment) -> Value {
    match attachment {
        Attachment::Photo {
            file_id,
            size,
            width,
            height,
        } => json!({
            "kind": "photo", "file": file_id, "size": size, "width": width, "height": height,
        }),
        Attachment::Document {
            file_id,
            size,
            name,
            ..
        } => json!({
            "kind": "document", "file": file_id, "size": size, "name": name,
        }),
        Attachment::Sticker { emoji, .. } => json!({ "kind": "sticker", "emoji": emoji }),
        Attachment::Place {
            latitude,
            longitude,
            venue,
        } => json!({
            "kind": "place", "latitude": latitude, "longitude": longitude,
            "name": venue.as_ref().map(|(title, _)| title),
        }),
    }
}

/// The command menu for a client's language, as Telegram chooses it.
pub(super) fn commands(telegram: &Telegram, language: &str) -> Value {
    let own = telegram.commands(language);
    let commands = if own.is_empty() {
        telegram.commands("")
    } else {
        own
    };
    commands
        .into_iter()
        .map(|(name, about)| json!({ "name": name, "about": about }))
        .collect()
}

/// The clock by a person's wall.
pub(super) fn face(scene: &impl Scene, person: i64, face: Face) -> Value {
    json!({
        "wall": wall_time(scene.wall(person, face.now)),
        "speed": face.speed,
        "travelling": face.travelling,
    })
}
