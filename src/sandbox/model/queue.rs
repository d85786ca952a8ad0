//! Updates on their way to the bot: which wait, which it has confirmed. It does not know what an update means.

use std::collections::{BTreeMap, VecDeque};

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use super::super::refusal::Refusal;
use super::callback::PRESS_LIVES;

/// An update that nobody fetches is dropped after a day.
const UPDATE_LIVES: TimeDelta = TimeDelta::hours(24);

/// Telegram sends these only to bots that ask for them by name.
const ON_REQUEST_ONLY: [&str; 3] = ["chat_member", "message_reaction", "message_reaction_count"];

/// Updates on their way to the bot.
#[derive(Debug)]
pub(in crate::sandbox) struct Queue {
    pub(in crate::sandbox) next_id: i64,
    waiting: VecDeque<Waiting>,
    /// What the bot has acknowledged, so that it can come again.
    confirmed: BTreeMap<i64, Value>,
    pub(in crate::sandbox) allowed: Vec<String>,
    /// Counts the polls: only the newest may be answered.
    pub(in crate::sandbox) newest_poll: u64,
    /// How the poll before the newest ended.
    ended_by: &'static str,
}

#[derive(Debug)]
struct Waiting {
    id: i64,
    update: Value,
    expires_at: DateTime<Utc>,
    /// It was confirmed before and comes again: an offset beyond it must not swallow it unseen.
    again: bool,
}

impl Default for Queue {
    fn default() -> Self {
        Self {
            next_id: 100_001,
            waiting: VecDeque::new(),
            confirmed: BTreeMap::new(),
            allowed: Vec::new(),
            newest_poll: 0,
            ended_by: "",
        }
    }
}

impl Queue {
    /// Queues an update of this kind, unless the bot does not want the kind, and returns its id.
    pub(in crate::sandbox) fn add(&mut self, kind: &str, body: Value, now: DateTime<Utc>) -> i64 {
        let id = self.next_id;
        self.next_id += 1;
        let wanted = if self.allowed.is_empty() {
            !ON_REQUEST_ONLY.contains(&kind)
        } else {
            self.allowed.iter().any(|allowed| allowed == kind)
        };
        if wanted {
            let mut update = json!({ "update_id": id });
            update[kind] = body;
            let lives = if kind == "callback_query" {
                PRESS_LIVES
            } else {
                UPDATE_LIVES
            };
            self.waiting.push_back(Waiting {
                id,
                update,
                expires_at: now + lives,
                again: false,
            });
        }
        id
    }

    /// Queues an update exactly as it is.
    pub(in crate::sandbox) fn add_raw(&mut self, id: i64, update: Value, now: DateTime<Utc>) {
        self.next_id = self.next_id.max(id + 1);
        self.waiting.push_back(Waiting {
            id,
            update,
            expires_at: now + UPDATE_LIVES,
            again: false,
        });
    }

    /// Queues a confirmed update once more; false when it never was confirmed.
    pub(in crate::sandbox) fn add_again(&mut self, id: i64, now: DateTime<Utc>) -> bool {
        let Some(update) = self.confirmed.get(&id).cloned() else {
            return false;
        };
        self.waiting.push_front(Waiting {
            id,
            update,
            expires_at: now + UPDATE_LIVES,
            again: true,
        });
        true
    }

    pub(in crate::sandbox) fn waiting_ids(&self) -> Vec<i64> {
        self.waiting.iter().map(|one| one.id).collect()
    }

    pub(in crate::sandbox) fn confirmed_up_to(&self) -> Option<i64> {
        self.confirmed.last_key_value().map(|(id, _)| *id)
    }

    /// The oldest update, for a webhook.
    pub(in crate::sandbox) fn first(&mut self, now: DateTime<Utc>) -> Option<(i64, Value)> {
        self.drop_expired(now);
        self.waiting.front().map(|one| (one.id, one.update.clone()))
    }

    /// The webhook took it.
    pub(in crate::sandbox) fn confirm(&mut self, id: i64) {
        if let Some(at) = self.waiting.iter().position(|one| one.id == id)
            && let Some(taken) = self.waiting.remove(at)
        {
            self.confirmed.insert(id, taken.update);
        }
    }

    pub(in crate::sandbox) fn forget_all(&mut self) {
        self.waiting.clear();
    }

    /// The poll that runs now, if any, ends.
    pub(in crate::sandbox) fn end_poll(&mut self, ended_by: &'static str) {
        self.newest_poll += 1;
        self.ended_by = ended_by;
    }

    pub(in crate::sandbox) fn confirm_below(&mut self, offset: i64) {
        // An offset beyond everything is left from before the ids started anew: it confirms nothing.
        let offset = if offset > self.next_id { 0 } else { offset };
        // Counted from the end: all but the last ones are forgotten.
        let keep_last = usize::try_from(-offset).ok().filter(|_| offset < 0);
        let surplus = keep_last.map_or(0, |keep| self.waiting.len().saturating_sub(keep));
        for (at, one) in std::mem::take(&mut self.waiting).into_iter().enumerate() {
            if at < surplus || (one.id < offset && !one.again) {
                self.confirmed.insert(one.id, one.update);
            } else {
                self.waiting.push_back(one);
            }
        }
    }

    pub(in crate::sandbox) fn batch(
        &mut self,
        poll: u64,
        limit: usize,
        now: DateTime<Utc>,
    ) -> Result<Vec<Value>, Refusal> {
        if poll != self.newest_poll {
            return Err(Refusal::conflict(self.ended_by));
        }
        self.drop_expired(now);
        let handed_out = self.waiting.iter_mut().take(limit).map(|one| {
            one.again = false;
            one.update.clone()
        });
        Ok(handed_out.collect())
    }

    fn drop_expired(&mut self, now: DateTime<Utc>) {
        self.waiting.retain(|one| now <= one.expires_at);
    }
}
