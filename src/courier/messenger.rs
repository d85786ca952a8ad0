//! Owns what the courier asks of whoever takes messages to patients, and what a send that fails means. It must not know
//! Telegram or the outbox.

use std::future::Future;
use std::time::Duration;

use crate::engine::PatientId;
use crate::text::render::Rendered;
use crate::view::{File, Look};

/// Takes messages to patients: Telegram, or a world made for tests.
pub trait Messenger: Clone + Send + Sync + 'static {
    /// Delivers one message; its number comes back.
    fn deliver(
        &self,
        to: PatientId,
        outgoing: &Outgoing,
    ) -> impl Future<Output = Result<i64, SendError>> + Send;

    /// Shows in the chat that a file is being made, for a few seconds. It is no message: that it fails, or comes to
    /// nobody, is no harm, and a world made for tests need not show it.
    fn show_making(&self, to: PatientId, look: Look) -> impl Future<Output = ()> + Send {
        let _ = (to, look);
        std::future::ready(())
    }
}

/// A message in its final words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// Words and buttons.
    pub rendered: Rendered,
    /// The file that goes with them; then the words are its caption, and it is always a new message.
    pub file: Option<File>,
    /// Whether the phone stays quiet.
    pub silent: bool,
    /// New, or a change.
    pub delivery: Delivery,
}

/// How a message reaches its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// A new message; the buttons of this older one are cleared.
    Fresh {
        /// The slot's former message.
        clears: Option<i64>,
    },
    /// This message changes.
    Edit(i64),
    /// A new message; this older one is deleted.
    Replace(i64),
    /// This message changes, or loses its buttons where its words cannot.
    Fold(i64),
    /// This message is deleted.
    Remove(i64),
}

/// What a failed send means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SendError {
    /// Not sent; to be tried again after this.
    Later(Duration),
    /// Sent or not, nobody knows; to be tried again, for prompts are harmless twice.
    Unknown,
    /// Not sent: the patient blocked the bot or is gone.
    Gone,
    /// Not sent: the bot is not let into the chat, by nothing that the patient has done.
    Held {
        /// Telegram's code.
        code: i64,
    },
    /// Not sent, and never will be: Telegram does not take it.
    Rejected {
        /// Telegram's code.
        code: i64,
    },
    /// Not sent: the token or the method is not known there.
    NotFound,
    /// Not sent: the token is refused. Nothing is lost, but somebody must look.
    Halt,
}
