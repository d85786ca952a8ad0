//! Telegram as the world sees it: chats, updates on their way, and whether each request is a valid one.

mod mail;
mod people;
mod requests;

use std::collections::{BTreeMap, VecDeque};

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

pub use mail::{poll, poll_again, poll_answered};
pub use people::{a_crowd_comes, blocks, presses, says};
pub use requests::receive;

/// Telegram takes about thirty messages a second from a bot.
const ACCEPTED_A_SECOND: u32 = 30;
/// Taps wait this long for a bot that is away.
const TAP_LIVES: TimeDelta = TimeDelta::seconds(150);
/// Everything else waits a day.
const UPDATE_LIVES: TimeDelta = TimeDelta::hours(24);
/// Messages that a chat is remembered by.
const MESSAGES_KEPT: usize = 12;
/// Message numbers that can still be edited.
const NUMBERS_KEPT: usize = 400;
const CONFIRMED_KEPT: usize = 40;

/// What comes of a request.
pub enum Fate {
    Answer { status: u16, body: Vec<u8> },
    Silence,
}

#[derive(Default)]
pub struct Chat {
    pub blocked: bool,
    /// The newest messages of the bot.
    pub messages: VecDeque<Sent>,
    numbers: VecDeque<(i64, String)>,
}

/// A message of the bot, as far as a person can act on it.
#[derive(Clone, Debug)]
pub struct Sent {
    pub id: i64,
    pub presses: Vec<String>,
}

#[derive(Clone)]
struct Update {
    id: i64,
    value: Value,
    is_tap: bool,
    since: DateTime<Utc>,
    /// Held up on its way until then.
    visible_at: DateTime<Utc>,
    delivered: bool,
    again: bool,
}

pub struct Telegram {
    pub chats: BTreeMap<i64, Chat>,
    queue: Vec<Update>,
    confirmed: VecDeque<Update>,
    next_message: i64,
    next_update: i64,
    last_update_at: DateTime<Utc>,
    /// The bot has been told that nothing waits, and was handed nothing since.
    knows_of_nothing: bool,
    /// The open poll was cut off while nobody was awake.
    pub hung_up: bool,
    taps: BTreeMap<String, DateTime<Utc>>,
    second: (i64, u32),
    /// Messages taken, all chats together.
    pub taken: u64,
    /// Taps that nobody was there for.
    pub expired_taps: u64,
}

impl Telegram {
    pub fn new(now: DateTime<Utc>) -> Self {
        Self {
            chats: BTreeMap::new(),
            queue: Vec::new(),
            confirmed: VecDeque::new(),
            next_message: 1,
            next_update: 100_001,
            last_update_at: now,
            knows_of_nothing: false,
            hung_up: false,
            taps: BTreeMap::new(),
            second: (0, 0),
            taken: 0,
            expired_taps: 0,
        }
    }

    /// Whether a poll would bring anything.
    pub fn has_mail(&self, now: DateTime<Utc>) -> bool {
        self.queue
            .iter()
            .any(|one| one.visible_at <= now && !one.expired(now))
    }

    /// When something that is held up will arrive.
    pub fn next_arrival(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.queue
            .iter()
            .map(|one| one.visible_at)
            .filter(|at| *at > now)
            .min()
    }

    /// The faults stop: what was held up on its way arrives.
    pub fn let_through(&mut self, now: DateTime<Utc>) {
        for one in &mut self.queue {
            one.visible_at = one.visible_at.min(now);
        }
    }

    pub fn backlog(&self) -> usize {
        self.queue.len()
    }
}

impl Update {
    /// **Taps expired after 150 s.**
    fn expired(&self, now: DateTime<Utc>) -> bool {
        let lives = if self.is_tap { TAP_LIVES } else { UPDATE_LIVES };
        now > self.visible_at.max(self.since) + lives
    }
}
