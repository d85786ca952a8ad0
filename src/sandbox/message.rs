//! A message as it is kept and as it travels. It does not decide who may send or edit.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::markup::Markup;
use super::model::message::{Author, Message};
use super::world::World;

impl Message {
    /// The message as Telegram writes it into answers and updates.
    pub(super) fn wire(&self, world: &World) -> Value {
        let from = match &self.author {
            Author::Bot => world.wire_bot(),
            Author::Person(user) => user.wire(),
        };
        let mut wire = json!({
            "message_id": self.id,
            "from": from,
            "chat": world.wire_chat(self.chat_id),
            "date": self.sent_at.timestamp(),
        });
        let (text_field, entities_field) = match &self.attachment {
            None => ("text", "entities"),
            Some(attachment) => {
                attachment.write_into(&mut wire);
                ("caption", "caption_entities")
            }
        };
        if !self.text.is_empty() {
            wire[text_field] = json!(self.text);
        }
        if !self.entities.is_empty() {
            wire[entities_field] = json!(self.entities);
        }
        if let Some(album) = &self.album {
            wire["media_group_id"] = json!(album);
        }
        if let Some(markup) = self.markup.wire() {
            wire["reply_markup"] = markup;
        }
        if let Some(edited_at) = self.edited_at {
            wire["edit_date"] = json!(edited_at.timestamp());
        }
        wire
    }
}

impl World {
    /// Puts a new message into a chat and gives it its number.
    pub(super) fn put(
        &mut self,
        chat_id: i64,
        author: Author,
        sent_at: DateTime<Utc>,
        fill: impl FnOnce(&mut Message),
    ) -> &Message {
        let id = self
            .messages
            .last_key_value()
            .map_or(1, |(last, _)| last + 1);
        let mut message = Message {
            id,
            chat_id,
            author,
            text: String::new(),
            entities: Vec::new(),
            markup: Markup::None,
            attachment: None,
            album: None,
            silent: false,
            edits: 0,
            edited_at: None,
            reworded_at: None,
            deleted: false,
            sent_at,
        };
        fill(&mut message);
        self.messages.entry(id).or_insert(message)
    }

    /// A message that still stands in this chat.
    pub(super) fn standing(&self, chat_id: i64, message_id: i64) -> Option<&Message> {
        self.messages
            .get(&message_id)
            .filter(|message| message.chat_id == chat_id && !message.deleted)
    }
}
