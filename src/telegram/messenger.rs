//! Owns how a rendered post becomes requests, and how a refusal becomes a decision. It must not retry.

use std::time::Duration;

use serde::Deserialize;
use serde_json::Value;
use teloxide::payloads::{
    DeleteMessage, EditMessageReplyMarkup, EditMessageText, EditMessageTextSetters as _, GetMe,
    SendChatAction, SendMessage, SendMessageSetters as _,
};
use teloxide::types::{
    ButtonRequest, ChatAction, ChatId, InlineKeyboardButton, InlineKeyboardMarkup, KeyboardButton,
    KeyboardMarkup, KeyboardRemove, MessageId, ReplyMarkup,
};

use crate::courier::{Delivery, Messenger, Outgoing, SendError};
use crate::engine::PatientId;
use crate::text::render::RenderedKeyboard;
use crate::view::{File, Look};

use super::wire::{CallError, Form, Transport, Wire};

/// Telegram names no wait in some of its 429s; then this one is kept.
const UNTOLD_WAIT: Duration = Duration::from_secs(5);

/// The longest caption, in Telegram's units.
const CAPTION_UNITS: usize = 1024;
/// The methods that take a file, each with the parameter that holds it.
const SEND_PHOTO: (&str, &str) = ("sendPhoto", "photo");
const SEND_DOCUMENT: (&str, &str) = ("sendDocument", "document");

/// All that is read of a sent message.
#[derive(Deserialize)]
struct Sent {
    message_id: i64,
}

impl<T: Transport> Messenger for Wire<T> {
    async fn deliver(&self, to: PatientId, outgoing: &Outgoing) -> Result<i64, SendError> {
        match self.attempt(to, outgoing).await {
            // Either there is no such bot, or this one method is not known there, which is no reason to stop.
            Err(SendError::NotFound) if self.is_known().await => Err(SendError::Unknown),
            Err(SendError::NotFound) => Err(SendError::Halt),
            sent => sent,
        }
    }

    async fn show_making(&self, to: PatientId, look: Look) {
        let action = match look {
            Look::Picture => ChatAction::UploadPhoto,
            Look::Document => ChatAction::UploadDocument,
        };
        let payload = SendChatAction::new(ChatId(to.chat_id()), action);
        if let Err(error) = self.call::<_, Value>(&payload).await {
            tracing::debug!(%error, "the making of a file is not shown");
        }
    }
}

impl<T: Transport> Wire<T> {
    /// Whether Telegram knows the token. No answer is no.
    async fn is_known(&self) -> bool {
        self.call::<_, Value>(&GetMe::new()).await.is_ok()
    }

    async fn attempt(&self, to: PatientId, outgoing: &Outgoing) -> Result<i64, SendError> {
        let chat = ChatId(to.chat_id());
        match outgoing.delivery {
            Delivery::Edit(message_id) => match self.edit(chat, message_id, outgoing).await {
                Ok(()) => Ok(message_id),
                Err(CallError::Refused {
                    code: 400,
                    description,
                    ..
                }) if is_not_modified(&description) => Ok(message_id),
                // The message is gone, too old to be changed, or carries a file: say it anew.
                Err(CallError::Refused { code: 400, .. }) => {
                    self.send_afresh(chat, outgoing, Some(message_id)).await
                }
                Err(error) => Err(decide(&error)),
            },
            Delivery::Fold(message_id) => match self.edit(chat, message_id, outgoing).await {
                Ok(()) => Ok(message_id),
                Err(CallError::Refused {
                    code: 400,
                    description,
                    ..
                }) if is_not_modified(&description) => Ok(message_id),
                // Nobody waits for it: what cannot be changed any more only loses its buttons.
                Err(CallError::Refused { code: 400, .. }) => {
                    self.clear(chat, message_id).await;
                    Ok(message_id)
                }
                Err(error) => Err(decide(&error)),
            },
            Delivery::Remove(message_id) => {
                self.delete(chat, message_id).await;
                Ok(message_id)
            }
            Delivery::Fresh { clears } => self.send_afresh(chat, outgoing, clears).await,
            Delivery::Replace(old) => {
                let sent = self.send_afresh(chat, outgoing, None).await?;
                self.delete(chat, old).await;
                Ok(sent)
            }
        }
    }

    async fn send_afresh(
        &self,
        chat: ChatId,
        outgoing: &Outgoing,
        clears: Option<i64>,
    ) -> Result<i64, SendError> {
        let sent = match &outgoing.file {
            None => self.send(chat, outgoing).await,
            Some(file) => self.send_file(chat, outgoing, file).await,
        };
        let sent = sent.map_err(|error| decide(&error))?;
        if let Some(old) = clears.filter(|old| *old != sent) {
            self.clear(chat, old).await;
        }
        Ok(sent)
    }

    /// A picture that Telegram does not take as one still arrives as a file.
    async fn send_file(
        &self,
        chat: ChatId,
        outgoing: &Outgoing,
        file: &File,
    ) -> Result<i64, CallError> {
        if file.look == Look::Picture {
            match self.upload_as(chat, outgoing, file, SEND_PHOTO).await {
                Err(CallError::Refused { code: 400, .. }) => {}
                sent => return sent,
            }
        }
        self.upload_as(chat, outgoing, file, SEND_DOCUMENT).await
    }

    async fn upload_as(
        &self,
        chat: ChatId,
        outgoing: &Outgoing,
        file: &File,
        (method, field): (&'static str, &'static str),
    ) -> Result<i64, CallError> {
        let mut fields = vec![
            ("chat_id", chat.to_string()),
            ("disable_notification", outgoing.silent.to_string()),
        ];
        let caption = caption(&outgoing.rendered.text);
        if !caption.is_empty() {
            fields.push(("caption", caption));
        }
        if let Some(markup) = reply_markup(&outgoing.rendered.keyboard) {
            let markup = serde_json::to_string(&markup)
                .map_err(|source| CallError::Unwritable { method, source })?;
            fields.push(("reply_markup", markup));
        }
        let form = Form {
            fields,
            field,
            name: file.name.clone(),
            media_type: file.media_type,
            bytes: file.bytes.clone(),
        };
        self.upload::<Sent>(method, form)
            .await
            .map(|sent| sent.message_id)
    }

    async fn send(&self, chat: ChatId, outgoing: &Outgoing) -> Result<i64, CallError> {
        let payload =
            SendMessage::new(chat, &outgoing.rendered.text).disable_notification(outgoing.silent);
        let payload = match reply_markup(&outgoing.rendered.keyboard) {
            Some(markup) => payload.reply_markup(markup),
            None => payload,
        };
        self.call::<_, Sent>(&payload)
            .await
            .map(|sent| sent.message_id)
    }

    async fn edit(
        &self,
        chat: ChatId,
        message_id: i64,
        outgoing: &Outgoing,
    ) -> Result<(), CallError> {
        let payload =
            EditMessageText::new(chat, as_message_id(message_id), &outgoing.rendered.text);
        let payload = match inline(&outgoing.rendered.keyboard) {
            Some(markup) => payload.reply_markup(markup),
            None => payload,
        };
        self.call::<_, Value>(&payload).await.map(drop)
    }

    /// Deletes what a newer message says again. What Telegram lets nobody delete any more loses its buttons.
    async fn delete(&self, chat: ChatId, message_id: i64) {
        let payload = DeleteMessage::new(chat, as_message_id(message_id));
        if let Err(error) = self.call::<_, Value>(&payload).await {
            tracing::debug!(%error, "an old message stays");
            self.clear(chat, message_id).await;
        }
    }

    /// Takes the buttons off an older message; that it fails is no harm, for its taps are harmless.
    async fn clear(&self, chat: ChatId, message_id: i64) {
        let payload = EditMessageReplyMarkup::new(chat, as_message_id(message_id));
        if let Err(error) = self.call::<_, Value>(&payload).await {
            tracing::debug!(%error, "old buttons stay");
        }
    }
}

/// The words beneath a file: better cut than refused with the file.
fn caption(text: &str) -> String {
    if text.encode_utf16().count() <= CAPTION_UNITS {
        return text.to_owned();
    }
    let mut units = 1;
    let mut short: String = text
        .chars()
        .take_while(|c| {
            units += c.len_utf16();
            units <= CAPTION_UNITS
        })
        .collect();
    short.push('…');
    short
}

fn as_message_id(id: i64) -> MessageId {
    MessageId(i32::try_from(id).unwrap_or_default())
}

fn inline(keyboard: &RenderedKeyboard) -> Option<InlineKeyboardMarkup> {
    let RenderedKeyboard::Buttons(rows) = keyboard else {
        return None;
    };
    let button = |(label, data): &(String, String)| InlineKeyboardButton::callback(label, data);
    Some(InlineKeyboardMarkup::new(
        rows.iter()
            .map(|row| row.iter().map(button).collect::<Vec<_>>()),
    ))
}

fn reply_markup(keyboard: &RenderedKeyboard) -> Option<ReplyMarkup> {
    match keyboard {
        RenderedKeyboard::Bare => None,
        RenderedKeyboard::Buttons(_) => inline(keyboard).map(ReplyMarkup::InlineKeyboard),
        RenderedKeyboard::SharePlace(label) => {
            let button = KeyboardButton::new(label).request(ButtonRequest::Location);
            let markup = KeyboardMarkup::new([[button]])
                .resize_keyboard()
                .one_time_keyboard();
            Some(ReplyMarkup::Keyboard(markup))
        }
        RenderedKeyboard::RemoveSharePlace => {
            Some(ReplyMarkup::KeyboardRemove(KeyboardRemove::new()))
        }
    }
}

fn is_not_modified(description: &str) -> bool {
    description.contains("message is not modified")
}

/// Only this says that a patient has left: any other refusal of the chat is none of their doing.
fn is_of_their_own_doing(description: &str) -> bool {
    let description = description.to_lowercase();
    description.contains("blocked by the user") || description.contains("user is deactivated")
}

/// What a failed call means for the post.
fn decide(error: &CallError) -> SendError {
    match error {
        CallError::Refused {
            code: 429,
            retry_after,
            ..
        } => SendError::Later(retry_after.unwrap_or(UNTOLD_WAIT)),
        CallError::Refused {
            code: 403,
            description,
            ..
        } if is_of_their_own_doing(description) => SendError::Gone,
        CallError::Refused { code: 403, .. } => SendError::Held { code: 403 },
        CallError::Refused { code: 401, .. } => SendError::Halt,
        CallError::Refused { code: 404, .. } => SendError::NotFound,
        CallError::Refused {
            code: 400,
            description,
            ..
        } if description.to_lowercase().contains("chat not found") => SendError::Held { code: 400 },
        CallError::Refused { code: 500.., .. }
        | CallError::Unanswered { .. }
        | CallError::Unreadable { .. } => SendError::Unknown,
        CallError::Refused { code, .. } => SendError::Rejected { code: *code },
        CallError::Unwritable { .. } => SendError::Rejected { code: 0 },
    }
}
