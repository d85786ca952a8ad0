//! A message as people see it. It does not know the world that it stands in.

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::Value;

use super::super::files::Attachment;
use super::super::markup::{Button, Keyboard, Markup};
use super::user::User;

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
}
