//! What exists in this Telegram, below the world that holds it: people, messages, presses, updates, settings. It must not
//! import the world; what is done to these things stands above it.

pub(super) mod callback;
pub(super) mod fault;
pub(super) mod message;
pub(super) mod profile;
pub(super) mod queue;
pub(super) mod request;
pub(super) mod user;
pub(super) mod webhook;
