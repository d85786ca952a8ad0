//! A message as people see it and as it travels. It does not decide who may send or edit.

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::{Value, json};

use super::files::Attachment;
use super::markup::{Button, Keyboard, Markup};
use super::person::User;
use super::world::World;

/// A message in a chat, of the bot or of a person.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Message {
    /// Unique over all chats.
    pub id: i64,
    /// Where it stands.
    pub chat_id: i64,
    /// Who wrote it.
    pub author: Author,
    /// What it says, or the caption of what it carries; formatting taken out.
    pub text: String,
    /// The formatting, as Telegram lists it.
    pub entities: Vec<Value>,
    /// What hangs below it.
    pub markup: Markup,
    /// A picture, a file, a place.
    pub attachment: Option<Attachment>,
    /// The album that it is a part of.
    pub album: Option<String>,
    /// It came without a sound (`disable_notification`).
    pub silent: bool,
    /// How often it was edited.
    pub edits: u32,
    /// When it was last edited.
    pub edited_at: Option<DateTime<Utc>>,
    /// When its words last changed: clients mark only that as edited, not a change of buttons.
    pub reworded_at: Option<DateTime<Utc>>,
    /// It was deleted, and nobody sees it any more.
    pub deleted: bool,
    /// When it was sent.
    pub sent_at: DateTime<Utc>,
}

/// Who wrote a message.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Author {
    /// The bot.
    Bot,
    /// A person.
    Person(User),
}

impl Message {
    /// The bot wrote it.
    #[must_use]
    pub fn by_bot(&self) -> bool {
        self.author == Author::Bot
    }

    /// The rows of inline buttons; empty when there are none.
    #[must_use]
    pub fn rows(&self) -> &[Vec<Button>] {
        match &self.markup {
            Markup::Inline(rows) => rows,
            Markup::None | Markup::Keyboard(_) | Markup::RemoveKeyboard | Markup::ForceReply => &[],
        }
    }

    /// The inline buttons in reading order.
    pub fn buttons(&self) -> impl Iterator<Item = &Button> {
        self.rows().iter().flatten()
    }

    /// The reply keyboard that came with it.
    #[must_use]
    pub fn keyboard(&self) -> Option<&Keyboard> {
        match &self.markup {
            Markup::Keyboard(keyboard) => Some(keyboard),
            Markup::None | Markup::Inline(_) | Markup::RemoveKeyboard | Markup::ForceReply => None,
        }
    }

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
