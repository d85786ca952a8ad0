//! The people: what they say, press, share and block. The bot's side is not here.

#![expect(
    clippy::must_use_candidate,
    reason = "what a person does is done, whether or not the caller wants the update's id"
)]

use axum::body::Bytes;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::callbacks::Press;
use super::entities::marks;
use super::files::{Attachment, picture};
use super::model::message::{Author, Message};
use super::model::user::User;
use super::world::{Change, Chat, Telegram, World};

/// Something that no real person could do.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Impossible {
    /// The message is not there, or not theirs to change.
    #[error("there is no such message in this chat")]
    NoSuchMessage,
    /// The message has no button that carries this.
    #[error("the message has no such button")]
    NoSuchButton,
    /// The bot never confirmed such an update.
    #[error("no such update was confirmed")]
    NoSuchUpdate,
}

impl Telegram {
    /// The person has an account and has never written to the bot.
    pub fn introduce(&self, user: &User) {
        self.change(|world, _| {
            let chat = Chat::Private {
                user: user.clone(),
                started: false,
                blocked: false,
            };
            world.chats.entry(user.id).or_insert(chat);
        });
    }

    /// They write to the bot; a slash at the start makes a command. Returns the update's id.
    pub fn says(&self, user: &User, text: &str) -> i64 {
        self.writes(user, |message, _| {
            text.clone_into(&mut message.text);
            message.entities = marks(text);
        })
    }

    /// They share where they are, in degrees. Returns the update's id.
    pub fn shares_place(&self, user: &User, latitude: f64, longitude: f64) -> i64 {
        self.writes(user, |message, _| {
            message.attachment = Some(Attachment::Place {
                latitude,
                longitude,
                venue: None,
            });
        })
    }

    /// They pick a place from Telegram's list. Returns the update's id.
    pub fn shares_venue(
        &self,
        user: &User,
        latitude: f64,
        longitude: f64,
        title: &str,
        address: &str,
    ) -> i64 {
        self.writes(user, |message, _| {
            message.attachment = Some(Attachment::Place {
                latitude,
                longitude,
                venue: Some((title.to_owned(), address.to_owned())),
            });
        })
    }

    /// They send a picture. Returns the update's id.
    pub fn sends_photo(&self, user: &User, bytes: impl Into<Bytes>, caption: &str) -> i64 {
        let bytes = bytes.into();
        self.writes(user, |message, world| {
            let file_id = world.files.keep("photo", bytes.clone());
            let size = bytes.len();
            let blank = Attachment::Photo {
                file_id: file_id.clone(),
                size,
                width: 800,
                height: 600,
            };
            message.attachment = Some(picture(file_id, &bytes).unwrap_or(blank));
            caption.clone_into(&mut message.text);
            message.entities = marks(caption);
        })
    }

    /// They send a file. Returns the update's id.
    pub fn sends_document(&self, user: &User, name: &str, bytes: impl Into<Bytes>) -> i64 {
        self.sends_document_saying(user, name, bytes, "")
    }

    /// They send a file with words below it. Returns the update's id.
    pub fn sends_document_saying(
        &self,
        user: &User,
        name: &str,
        bytes: impl Into<Bytes>,
        caption: &str,
    ) -> i64 {
        let bytes = bytes.into();
        self.writes(user, |message, world| {
            message.attachment = Some(world.document_of(name, bytes));
            caption.clone_into(&mut message.text);
            message.entities = marks(caption);
        })
    }

    /// They send several files at once, with words below the first: each is a message of its own. Returns the last
    /// update's id.
    pub fn sends_album<B: Into<Bytes>>(
        &self,
        user: &User,
        files: impl IntoIterator<Item = (impl AsRef<str>, B)>,
        caption: &str,
    ) -> Option<i64> {
        let album = self.change(|world, _| format!("album-{}", world.messages.len()));
        let mut caption = Some(caption);
        let mut last = None;
        for (name, bytes) in files {
            let caption = caption.take().unwrap_or_default();
            last = Some(self.sends_part(user, name.as_ref(), bytes, caption, &album));
        }
        last
    }

    /// They send one part of an album; a picture goes as one. Returns the update's id.
    pub fn sends_part(
        &self,
        user: &User,
        name: &str,
        bytes: impl Into<Bytes>,
        caption: &str,
        album: &str,
    ) -> i64 {
        let bytes = bytes.into();
        self.writes(user, |message, world| {
            let file_id = world.files.keep("photo", bytes.clone());
            message.attachment = Some(
                picture(file_id, &bytes).unwrap_or_else(|| world.document_of(name, bytes.clone())),
            );
            message.album = Some(album.to_owned());
            caption.clone_into(&mut message.text);
            message.entities = marks(caption);
        })
    }

    /// They send a sticker. Returns the update's id.
    pub fn sends_sticker(&self, user: &User, emoji: &str) -> i64 {
        self.writes(user, |message, world| {
            let file_id = world.files.keep("sticker", Bytes::from_static(b"RIFF"));
            message.attachment = Some(Attachment::Sticker {
                file_id,
                emoji: emoji.to_owned(),
            });
        })
    }

    /// They write in a group that the bot is in; its id is below zero. Returns the update's id.
    pub fn says_in_group(&self, user: &User, group_id: i64, text: &str) -> i64 {
        self.change(|world, now| {
            world.chats.entry(group_id).or_insert(Chat::Group {
                title: "Group".to_owned(),
            });
            world.receive(user, group_id, now, |message, _| {
                text.clone_into(&mut message.text);
                message.entities = marks(text);
            })
        })
    }

    /// They change a message of their own. Returns the update's id.
    pub fn edits_own_message(
        &self,
        user: &User,
        message_id: i64,
        text: &str,
    ) -> Result<i64, Impossible> {
        self.change(|world, now| {
            let message = world
                .messages
                .get_mut(&message_id)
                .filter(|message| {
                    message.author == Author::Person(user.clone()) && !message.deleted
                })
                .ok_or(Impossible::NoSuchMessage)?;
            text.clone_into(&mut message.text);
            message.entities = marks(text);
            message.edits += 1;
            message.edited_at = Some(now);
            message.reworded_at = Some(now);
            let message = message.clone();
            let body = message.wire(world);
            world.tell(Change::PersonWrote {
                chat_id: message.chat_id,
                message_id,
            });
            Ok(world.queue.add("edited_message", body, now))
        })
    }

    /// They press the button that carries `data`. Returns the id of the press.
    pub fn presses(&self, user: &User, message_id: i64, data: &str) -> Result<String, Impossible> {
        let message = self
            .message(message_id)
            .filter(|message| message.by_bot() && !message.deleted);
        let message = message.ok_or(Impossible::NoSuchMessage)?;
        if !message
            .buttons()
            .any(|button| button.callback_data.as_deref() == Some(data))
        {
            return Err(Impossible::NoSuchButton);
        }
        Ok(self.presses_forged(user, message.chat_id, message_id, data))
    }

    /// A changed client presses whatever it likes, on whatever message. Returns the id of the press.
    pub fn presses_forged(&self, user: &User, chat_id: i64, message_id: i64, data: &str) -> String {
        self.change(|world, now| {
            let data = data.to_owned();
            let press = Press {
                user_id: user.id,
                from: user.wire(),
                chat_id,
                message_id,
                data,
            };
            let (callback_id, body) = world.press(&press, now);
            world.queue.add("callback_query", body, now);
            callback_id
        })
    }

    /// They block the bot. Returns the update's id.
    pub fn blocks(&self, user: &User) -> i64 {
        self.change(|world, now| world.set_blocked(user, true, now))
    }

    /// They let the bot back in. Returns the update's id.
    pub fn unblocks(&self, user: &User) -> i64 {
        self.change(|world, now| world.set_blocked(user, false, now))
    }

    /// Queues an update as it is written, and gives it an id if it has none. Returns the id.
    pub fn inject(&self, mut update: Value) -> i64 {
        self.change(|world, now| {
            let id = update["update_id"].as_i64().unwrap_or(world.queue.next_id);
            if let Some(fields) = update.as_object_mut() {
                fields.insert("update_id".to_owned(), json!(id));
            }
            world.queue.add_raw(id, update, now);
            id
        })
    }

    /// Telegram brings a confirmed update once more, with the same id.
    pub fn redeliver(&self, update_id: i64) -> Result<(), Impossible> {
        let again = self.change(|world, now| world.queue.add_again(update_id, now));
        if again {
            Ok(())
        } else {
            Err(Impossible::NoSuchUpdate)
        }
    }

    /// The id of the next update: Telegram starts anew at random after a quiet week.
    pub fn set_next_update_id(&self, id: i64) {
        self.change(|world, _| world.queue.next_id = id);
    }

    fn writes(&self, user: &User, fill: impl FnOnce(&mut Message, &mut World)) -> i64 {
        self.change(|world, now| {
            // Whoever blocked the bot has to let it back in before they can write.
            if matches!(
                world.chats.get(&user.id),
                Some(Chat::Private { blocked: true, .. })
            ) {
                world.set_blocked(user, false, now);
            }
            let chat = Chat::Private {
                user: user.clone(),
                started: true,
                blocked: false,
            };
            world.chats.insert(user.id, chat);
            world.receive(user, user.id, now, fill)
        })
    }
}

impl World {
    fn document_of(&mut self, name: &str, bytes: Bytes) -> Attachment {
        Attachment::Document {
            size: bytes.len(),
            file_id: self.files.keep("document", bytes),
            name: Some(name.to_owned()),
            mime_type: None,
        }
    }

    /// A person's message arrives and becomes an update.
    fn receive(
        &mut self,
        user: &User,
        chat_id: i64,
        now: DateTime<Utc>,
        fill: impl FnOnce(&mut Message, &mut Self),
    ) -> i64 {
        let mut message = self
            .put(chat_id, Author::Person(user.clone()), now, |_| {})
            .clone();
        fill(&mut message, self);
        let body = message.wire(self);
        self.tell(Change::PersonWrote {
            chat_id,
            message_id: message.id,
        });
        self.messages.insert(message.id, message);
        self.queue.add("message", body, now)
    }

    fn set_blocked(&mut self, user: &User, blocked: bool, now: DateTime<Utc>) -> i64 {
        let chat = Chat::Private {
            user: user.clone(),
            started: true,
            blocked,
        };
        self.chats.insert(user.id, chat);
        let bot = self.wire_bot();
        let member = json!({ "status": "member", "user": bot });
        let kicked = json!({ "status": "kicked", "user": bot, "until_date": 0 });
        let (old, new) = if blocked {
            (member, kicked)
        } else {
            (kicked, member)
        };
        let body = json!({
            "chat": self.wire_chat(user.id),
            "from": user.wire(),
            "date": now.timestamp(),
            "old_chat_member": old,
            "new_chat_member": new,
        });
        self.queue.add("my_chat_member", body, now)
    }
}
