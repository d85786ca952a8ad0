//! A Telegram of our own on loopback: the Bot API over real HTTP, people who talk to the bot, and a clock that can travel.
//!
//! It must import nothing from the rest of the crate: the bot meets it only on the wire, as it meets the real one.
//!
//! What it leaves out, on purpose: Telegram's rate limits (ask for a 429 with [`Fault::TooManyRequests`] instead),
//! Markdown (the text passes as it is), inline mode, channels, and requests inside webhook answers.

pub mod browser;
mod callbacks;
mod entities;
mod fault;
mod files;
mod markup;
mod message;
mod methods;
mod model;
mod observe;
mod params;
mod person;
mod posting;
mod profile;
mod refusal;
mod server;
pub mod terminal;
mod updates;
mod webhook;
mod world;

#[cfg(test)]
mod tests;

pub use files::Attachment;
pub use markup::{Button, Key, Keyboard, Markup};
pub use model::callback::CallbackAnswer;
pub use model::fault::Fault;
pub use model::message::{Author, Message};
pub use model::request::Request;
pub use model::user::User;
pub use person::Impossible;
pub use server::Server;
pub use world::{Change, Clock, Telegram};
