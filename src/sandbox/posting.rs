//! The bot's own messages: sending, editing, deleting, with every reason why not. It does not touch updates.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;

use super::entities::{Formatted, formatted, utf16_len};
use super::files::Attachment;
use super::markup::Markup;
use super::model::message::{Author, Message};
use super::params::Params;
use super::refusal::{Answer, Refusal};
use super::world::{Change, World};

const TEXT_UNITS: usize = 4096;
const CAPTION_UNITS: usize = 1024;
/// Older messages stay for good.
const DELETABLE: TimeDelta = TimeDelta::hours(48);
const ACTIONS: [&str; 11] = [
    "typing",
    "upload_photo",
    "record_video",
    "upload_video",
    "record_voice",
    "upload_voice",
    "upload_document",
    "choose_sticker",
    "find_location",
    "record_video_note",
    "upload_video_note",
];

impl World {
    pub(super) fn send_message(&mut self, params: &Params, now: DateTime<Utc>) -> Answer {
        let chat_id = self.writable(params.integer_chat()?)?;
        let said = message_text(params)?;
        let markup = Markup::of(params)?;
        self.check_reply(chat_id, params)?;
        Ok(self.post(chat_id, params, now, said, markup, None))
    }

    pub(super) fn send_photo(&mut self, params: &Params, now: DateTime<Utc>) -> Answer {
        let chat_id = self.writable(params.integer_chat()?)?;
        let caption = caption_text(params)?;
        let markup = Markup::of(params)?;
        let photo = self.files.photo(params)?;
        Ok(self.post(chat_id, params, now, caption, markup, Some(photo)))
    }

    pub(super) fn send_document(&mut self, params: &Params, now: DateTime<Utc>) -> Answer {
        let chat_id = self.writable(params.integer_chat()?)?;
        let caption = caption_text(params)?;
        let markup = Markup::of(params)?;
        let document = self.files.document(params)?;
        Ok(self.post(chat_id, params, now, caption, markup, Some(document)))
    }

    fn post(
        &mut self,
        chat_id: i64,
        params: &Params,
        now: DateTime<Utc>,
        said: Formatted,
        markup: Markup,
        attachment: Option<Attachment>,
    ) -> serde_json::Value {
        let message = self.put(chat_id, Author::Bot, now, |message| {
            message.text = said.text;
            message.entities = said.entities;
            message.markup = markup;
            message.attachment = attachment;
            message.silent = params.flag("disable_notification");
        });
        let message = message.clone();
        self.tell(Change::MessageSent {
            chat_id,
            message_id: message.id,
        });
        message.wire(self)
    }

    pub(super) fn edit_message_text(&mut self, params: &Params, now: DateTime<Utc>) -> Answer {
        let old = self.editable(params)?;
        if old.attachment.is_some() {
            return Err(Refusal::bad_request(
                "there is no text in the message to edit",
            ));
        }
        let said = message_text(params)?;
        let markup = Markup::inline_of(params)?;
        let new = Message {
            text: said.text,
            entities: said.entities,
            markup,
            ..old.clone()
        };
        self.replace(&old, new, now)
    }

    pub(super) fn edit_message_reply_markup(
        &mut self,
        params: &Params,
        now: DateTime<Utc>,
    ) -> Answer {
        let old = self.editable(params)?;
        let new = Message {
            markup: Markup::inline_of(params)?,
            ..old.clone()
        };
        self.replace(&old, new, now)
    }

    fn replace(&mut self, old: &Message, new: Message, now: DateTime<Utc>) -> Answer {
        if *old == new {
            let why = "message is not modified: specified new message content and reply markup are exactly \
                       the same as a current content and reply markup of the message";
            return Err(Refusal::bad_request(why));
        }
        let reworded = old.text != new.text || old.entities != new.entities;
        let new = Message {
            edits: old.edits + 1,
            edited_at: Some(now),
            reworded_at: if reworded { Some(now) } else { old.reworded_at },
            ..new
        };
        self.messages.insert(new.id, new.clone());
        self.tell(Change::MessageEdited {
            chat_id: new.chat_id,
            message_id: new.id,
        });
        Ok(new.wire(self))
    }

    /// The message that a request wants to edit, if it may.
    fn editable(&self, params: &Params) -> Result<Message, Refusal> {
        let chat_id = self.writable(params.integer_chat()?)?;
        let message_id = message_id(params)?;
        let message = self
            .standing(chat_id, message_id)
            .ok_or_else(|| Refusal::bad_request("message to edit not found"))?;
        let editable = match message.markup {
            Markup::None | Markup::Inline(_) => message.by_bot(),
            Markup::Keyboard(_) | Markup::RemoveKeyboard | Markup::ForceReply => false,
        };
        if !editable {
            return Err(Refusal::bad_request("message can't be edited"));
        }
        Ok(message.clone())
    }

    pub(super) fn delete_message(&mut self, params: &Params, now: DateTime<Utc>) -> Answer {
        let chat_id = self.writable(params.integer_chat()?)?;
        let message_id = message_id(params)?;
        let message = self
            .messages
            .get_mut(&message_id)
            .filter(|message| message.chat_id == chat_id && !message.deleted)
            .ok_or_else(|| Refusal::bad_request("message to delete not found"))?;
        if now - message.sent_at > DELETABLE {
            return Err(Refusal::bad_request(
                "message can't be deleted for everyone",
            ));
        }
        message.deleted = true;
        self.tell(Change::MessageDeleted {
            chat_id,
            message_id,
        });
        Ok(json!(true))
    }

    pub(super) fn send_chat_action(&mut self, params: &Params) -> Answer {
        let chat_id = self.writable(params.integer_chat()?)?;
        let asked = params.text("action").unwrap_or_default();
        let action = ACTIONS
            .into_iter()
            .find(|action| *action == asked)
            .ok_or_else(|| Refusal::bad_request("wrong parameter action in request"))?;
        self.tell(Change::ActionShown { chat_id, action });
        Ok(json!(true))
    }

    fn check_reply(&self, chat_id: i64, params: &Params) -> Result<(), Refusal> {
        let Some(reply) = params.json("reply_parameters")? else {
            return Ok(());
        };
        let answered = reply["message_id"]
            .as_i64()
            .and_then(|id| self.standing(chat_id, id));
        if answered.is_none() && reply["allow_sending_without_reply"] != json!(true) {
            return Err(Refusal::bad_request("message to be replied not found"));
        }
        Ok(())
    }
}

impl Params {
    /// The chat of a request; a name instead of a number is nobody's here.
    fn integer_chat(&self) -> Result<Option<i64>, Refusal> {
        match self.text("chat_id").filter(|chat| !chat.is_empty()) {
            None => Ok(None),
            Some(chat) => chat
                .parse()
                .map(Some)
                .map_err(|_| Refusal::bad_request("chat not found")),
        }
    }
}

fn message_id(params: &Params) -> Result<i64, Refusal> {
    params
        .integer("message_id")
        .ok_or_else(|| Refusal::bad_request("message identifier is not specified"))
}

fn message_text(params: &Params) -> Result<Formatted, Refusal> {
    let said = formatted(params, "text")?;
    if said.text.is_empty() {
        return Err(Refusal::bad_request("message text is empty"));
    }
    if utf16_len(&said.text) > TEXT_UNITS {
        return Err(Refusal::bad_request("message is too long"));
    }
    Ok(said)
}

fn caption_text(params: &Params) -> Result<Formatted, Refusal> {
    let said = formatted(params, "caption")?;
    if utf16_len(&said.text) > CAPTION_UNITS {
        return Err(Refusal::bad_request("message caption is too long"));
    }
    Ok(said)
}
