//! What a test or a page may see of the world. It changes nothing.

use axum::body::Bytes;

use super::markup::{Keyboard, Markup};
use super::model::callback::CallbackAnswer;
use super::model::message::Message;
use super::model::request::Request;
use super::world::Telegram;

impl Telegram {
    /// All that was ever said in a chat, by both sides, oldest first; deleted messages too.
    #[must_use]
    pub fn messages(&self, chat_id: i64) -> Vec<Message> {
        self.look(|world| {
            world
                .messages
                .values()
                .filter(|message| message.chat_id == chat_id)
                .cloned()
                .collect()
        })
    }

    /// What the bot said in a chat and still stands there, oldest first.
    #[must_use]
    pub fn bot_messages(&self, chat_id: i64) -> Vec<Message> {
        let mut messages = self.messages(chat_id);
        messages.retain(|message| message.by_bot() && !message.deleted);
        messages
    }

    /// One message, deleted or not.
    #[must_use]
    pub fn message(&self, message_id: i64) -> Option<Message> {
        self.look(|world| world.messages.get(&message_id).cloned())
    }

    /// The keyboard that a chat shows now.
    #[must_use]
    pub fn keyboard(&self, chat_id: i64) -> Option<Keyboard> {
        for message in self.bot_messages(chat_id).into_iter().rev() {
            match message.markup {
                Markup::Keyboard(keyboard) => return Some(keyboard),
                Markup::RemoveKeyboard | Markup::ForceReply => return None,
                Markup::None | Markup::Inline(_) => {}
            }
        }
        None
    }

    /// The bytes of a file that somebody sent.
    #[must_use]
    pub fn file(&self, file_id: &str) -> Option<Bytes> {
        self.look(|world| world.files.bytes(file_id))
    }

    /// Every request so far, oldest first.
    #[must_use]
    pub fn requests(&self) -> Vec<Request> {
        self.look(|world| world.requests.clone())
    }

    /// The requests for one method, oldest first.
    #[must_use]
    pub fn requests_for(&self, method: &str) -> Vec<Request> {
        let mut requests = self.requests();
        requests.retain(|request| request.method.eq_ignore_ascii_case(method));
        requests
    }

    /// The updates that the bot has not confirmed, in the order in which they will come.
    #[must_use]
    pub fn pending_update_ids(&self) -> Vec<i64> {
        self.look(|world| world.queue.waiting_ids())
    }

    /// The greatest id that the bot has confirmed.
    #[must_use]
    pub fn confirmed_up_to(&self) -> Option<i64> {
        self.look(|world| world.queue.confirmed_up_to())
    }

    /// What the bot showed for a press; `None` while the button still spins.
    #[must_use]
    pub fn callback_answer(&self, callback_id: &str) -> Option<CallbackAnswer> {
        self.look(|world| world.callbacks.get(callback_id)?.answer.clone())
    }
}
