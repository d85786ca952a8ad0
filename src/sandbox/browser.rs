//! A chat with the bot in the browser: people side by side, and a clock that can travel. It is one more way to be a
//! person in the sandbox; what moves the clock and knows what is due is whoever opens the page ([`Backstage`]).
//!
//! Everything is told to the page through one stream (`/live`), and asked for through one door (`/do`).

mod backstage;
mod door;
mod live;
mod order;
mod stage;
mod view;

pub use backstage::{Backstage, Face, Refused, Row, Scene, Story, Timeline, Turn};
pub use door::{Page, open_page};
