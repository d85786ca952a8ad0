//! All that this Telegram knows, behind one lock. It speaks no HTTP and reads the time only from the clock it was given.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::{Value, json};
use tokio::sync::{broadcast, watch};
use tokio::time::Instant;

use super::files::Files;
use super::model::callback::Callback;
use super::model::fault::Planned;
use super::model::message::Message;
use super::model::profile::Profile;
use super::model::queue::Queue;
use super::model::request::Request;
use super::model::user::User;
use super::model::webhook::Webhook;
use super::refusal::Refusal;

/// The instant it is in this world.
pub type Clock = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// A watcher that falls further behind than this loses the oldest changes.
const CHANGES_KEPT: usize = 4096;

/// A whole Telegram with one bot. Clones share the same world.
#[derive(Clone)]
pub struct Telegram {
    clock: Clock,
    world: Arc<Mutex<World>>,
    /// Moves whenever anything does: a long poll and a test wait on it instead of sleeping.
    stir: watch::Sender<u64>,
}

/// Something that people see happen in a chat.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Change {
    /// A new message of the bot.
    MessageSent {
        /// Where.
        chat_id: i64,
        /// Which.
        message_id: i64,
    },
    /// A person wrote, or changed what they wrote.
    PersonWrote {
        /// Where.
        chat_id: i64,
        /// Which.
        message_id: i64,
    },
    /// Another text or other buttons.
    MessageEdited {
        /// Where.
        chat_id: i64,
        /// Which.
        message_id: i64,
    },
    /// The message is gone.
    MessageDeleted {
        /// Where.
        chat_id: i64,
        /// Which.
        message_id: i64,
    },
    /// A press got its answer, with or without words.
    CallbackAnswered {
        /// Who pressed.
        user_id: i64,
        /// The press.
        callback_id: String,
    },
    /// "typing…"
    ActionShown {
        /// Where.
        chat_id: i64,
        /// What the bot does, as the Bot API calls it.
        action: &'static str,
    },
}

/// A chat that the bot may know of.
#[derive(Clone, Debug)]
pub(super) enum Chat {
    Private {
        user: User,
        /// The person has written once; before that the bot may not.
        started: bool,
        blocked: bool,
    },
    Group {
        title: String,
    },
}

/// The state under the lock.
pub(super) struct World {
    pub(super) bot_id: i64,
    pub(super) chats: BTreeMap<i64, Chat>,
    /// Ids are unique over all chats, as they are for a bot's private chats.
    pub(super) messages: BTreeMap<i64, Message>,
    pub(super) queue: Queue,
    pub(super) callbacks: HashMap<String, Callback>,
    pub(super) profile: Profile,
    pub(super) webhook: Option<Webhook>,
    pub(super) files: Files,
    pub(super) requests: Vec<Request>,
    pub(super) faults: Vec<Planned>,
    changes: broadcast::Sender<Change>,
}

impl Telegram {
    /// An empty world whose time is `clock`'s.
    #[must_use]
    pub fn new(clock: Clock) -> Self {
        let world = World {
            bot_id: 1,
            chats: BTreeMap::new(),
            messages: BTreeMap::new(),
            queue: Queue::default(),
            callbacks: HashMap::new(),
            profile: Profile::default(),
            webhook: None,
            files: Files::default(),
            requests: Vec::new(),
            faults: Vec::new(),
            changes: broadcast::Sender::new(CHANGES_KEPT),
        };
        Self {
            clock,
            world: Arc::new(Mutex::new(world)),
            stir: watch::Sender::new(0),
        }
    }

    /// The instant it is in this world.
    #[must_use]
    pub fn now(&self) -> DateTime<Utc> {
        (self.clock)()
    }

    /// Everything that people see happen from here on.
    #[must_use]
    pub fn subscribe(&self) -> broadcast::Receiver<Change> {
        self.look(|world| world.changes.subscribe())
    }

    /// Waits until `done` says so and tells whether it did within `timeout` of real time.
    /// It is asked again after each change, and need not be cheap but must not wait.
    #[must_use]
    pub async fn wait_until(&self, done: impl Fn(&Self) -> bool, timeout: Duration) -> bool {
        let deadline = Instant::now() + timeout;
        let mut stirred = self.stirred();
        loop {
            if done(self) {
                return true;
            }
            if tokio::time::timeout_at(deadline, stirred.changed())
                .await
                .is_err()
            {
                return done(self);
            }
        }
    }

    pub(super) fn stirred(&self) -> watch::Receiver<u64> {
        self.stir.subscribe()
    }

    /// Reads the world.
    pub(super) fn look<T>(&self, read: impl FnOnce(&World) -> T) -> T {
        read(&self.lock())
    }

    /// Changes the world and wakes whoever waits for a change.
    pub(super) fn change<T>(&self, act: impl FnOnce(&mut World, DateTime<Utc>) -> T) -> T {
        let now = self.now();
        let outcome = act(&mut self.lock(), now);
        self.stir
            .send_modify(|count| *count = count.wrapping_add(1));
        outcome
    }

    /// Changes what nobody waits for.
    pub(super) fn change_quietly<T>(&self, act: impl FnOnce(&mut World, DateTime<Utc>) -> T) -> T {
        let now = self.now();
        act(&mut self.lock(), now)
    }

    fn lock(&self) -> MutexGuard<'_, World> {
        // A test that failed while it looked must not fail all others with it.
        self.world.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl World {
    pub(super) fn tell(&self, change: Change) {
        // Nobody has to listen.
        let _heard = self.changes.send(change);
    }

    /// Where the bot may write, or Telegram's reason why not.
    pub(super) fn writable(&self, chat_id: Option<i64>) -> Result<i64, Refusal> {
        let chat_id = chat_id.ok_or_else(|| Refusal::bad_request("chat_id is empty"))?;
        match self.chats.get(&chat_id) {
            None => Err(Refusal::bad_request("chat not found")),
            Some(Chat::Private { started: false, .. }) => Err(Refusal::forbidden(
                "bot can't initiate conversation with a user",
            )),
            Some(Chat::Private { blocked: true, .. }) => {
                Err(Refusal::forbidden("bot was blocked by the user"))
            }
            Some(Chat::Private { .. } | Chat::Group { .. }) => Ok(chat_id),
        }
    }

    pub(super) fn wire_bot(&self) -> Value {
        json!({ "id": self.bot_id, "is_bot": true, "first_name": "Sandbox", "username": "sandbox_bot" })
    }

    pub(super) fn wire_chat(&self, chat_id: i64) -> Value {
        match self.chats.get(&chat_id) {
            Some(Chat::Private { user, .. }) => {
                json!({ "id": chat_id, "type": "private", "first_name": user.first_name })
            }
            Some(Chat::Group { title }) => {
                json!({ "id": chat_id, "type": "group", "title": title })
            }
            None => json!({ "id": chat_id, "type": "private", "first_name": "Nobody" }),
        }
    }
}
