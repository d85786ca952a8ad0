//! Owns Telegram: its wire, its updates as events, our posts as its requests. It must not decide what is said.
//!
//! Types and payloads are teloxide's. Its network layer is not used: it sleeps ten seconds inside a request
//! after a 5xx, loses error codes, and puts the address, and with it the token, into errors.

pub mod attention;
pub mod fetching;
pub mod flood;
pub mod identity;
pub mod intake;
pub mod menu;
pub mod messenger;
pub mod polling;
pub mod update;
pub mod webhook;
pub mod wire;

/// Said in the log once Telegram has answered: before that, nothing that patients send is heard.
const AWAKE: &str = "Stillnight is awake";
