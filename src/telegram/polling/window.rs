//! Owns what was fetched and is not acknowledged yet: each chat's updates in their order, and the offset, which stands
//! before the oldest that is not done. It must not handle an update.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use serde_json::Value;

use crate::telegram::intake::Brought;
use crate::telegram::update::{chat_key, update_id};

/// So many updates without a number are told from each other.
const NAMELESS: usize = 1000;

/// What is between Telegram and the database.
#[derive(Debug, Default)]
pub(super) struct Window {
    /// The number after the newest that was fetched.
    next: i64,
    /// Fetched, and at or after the offset: Telegram brings them again as long as the offset stands.
    fetched: BTreeSet<i64>,
    /// Of these, what is not done.
    open: BTreeSet<i64>,
    chats: BTreeMap<i64, Chat>,
    /// Updates without a number were handled once, though they can never be acknowledged.
    nameless: BTreeSet<u64>,
    /// The newest poll brought what has no number, and nothing that was not known.
    nothing_new: bool,
}

/// What waits of one chat.
#[derive(Debug, Default)]
struct Chat {
    waiting: VecDeque<Waiting>,
    /// Its turn is running.
    works: bool,
    /// Its last turn failed: it is not begun again by itself.
    failed: bool,
}

#[derive(Clone, Debug)]
struct Waiting {
    id: Option<i64>,
    update: Value,
    tried: bool,
}

/// A chat's turn: what it had when it began.
#[derive(Debug)]
pub(super) struct Turn {
    chat: i64,
    left: VecDeque<Waiting>,
    done: Vec<i64>,
}

impl Turn {
    /// What is to be handled next, and whether it was tried before.
    pub(super) fn next(&mut self) -> Option<(Value, Brought)> {
        let next = self.left.front_mut()?;
        let brought = if std::mem::replace(&mut next.tried, true) {
            Brought::Again
        } else {
            Brought::First
        };
        Some((next.update.clone(), brought))
    }

    /// It is committed or parked.
    pub(super) fn done(&mut self) {
        self.done
            .extend(self.left.pop_front().and_then(|done| done.id));
    }
}

impl Window {
    /// What the next poll asks for.
    pub(super) fn offset(&self) -> i64 {
        self.open.first().copied().unwrap_or(self.next)
    }

    /// Whether all that was fetched is done.
    pub(super) fn is_done(&self) -> bool {
        self.chats.is_empty()
    }

    /// Whether what is left waits for the database.
    pub(super) fn has_failed(&self) -> bool {
        self.chats.values().any(|chat| chat.failed)
    }

    /// Whether the newest poll brought what cannot be acknowledged, and nothing that was not known.
    pub(super) const fn brought_nothing_new(&self) -> bool {
        self.nothing_new
    }

    /// Takes what a poll brought. What was fetched before is known.
    pub(super) fn take(&mut self, updates: Vec<Value>) {
        if updates.is_empty() && self.is_done() {
            // This poll has confirmed the offset and nothing waits. After a quiet week the numbers start again at
            // random, and an old offset would swallow the first ones unseen.
            *self = Self::default();
            return;
        }
        self.nothing_new = updates.iter().any(|update| update_id(update).is_none());
        for update in updates {
            let id = update_id(&update);
            let is_new = match id {
                Some(id) => self.fetched.insert(id),
                None => self.is_new_nameless(&update),
            };
            if !is_new {
                continue;
            }
            self.nothing_new = false;
            if let Some(id) = id {
                self.next = self.next.max(id + 1);
                self.open.insert(id);
            }
            let chat = self.chats.entry(chat_key(&update)).or_default();
            chat.waiting.push_back(Waiting {
                id,
                update,
                tried: false,
            });
        }
    }

    /// The turns of chats that have something to do and do nothing.
    pub(super) fn begin(&mut self) -> Vec<Turn> {
        let mut turns = Vec::new();
        for (key, chat) in &mut self.chats {
            if !chat.works && !chat.failed && !chat.waiting.is_empty() {
                chat.works = true;
                turns.push(Turn {
                    chat: *key,
                    left: std::mem::take(&mut chat.waiting),
                    done: Vec::new(),
                });
            }
        }
        turns
    }

    /// A turn has ended; what is left of it failed.
    pub(super) fn end(&mut self, turn: Turn) {
        for id in &turn.done {
            self.open.remove(id);
        }
        let chat = self.chats.entry(turn.chat).or_default();
        chat.works = false;
        chat.failed = !turn.left.is_empty();
        for left in turn.left.into_iter().rev() {
            chat.waiting.push_front(left);
        }
        if chat.waiting.is_empty() {
            self.chats.remove(&turn.chat);
        }
        let offset = self.offset();
        self.fetched.retain(|id| *id >= offset);
    }

    /// What failed gets another turn.
    pub(super) fn try_again(&mut self) {
        for chat in self.chats.values_mut() {
            chat.failed = false;
        }
    }

    fn is_new_nameless(&mut self, update: &Value) -> bool {
        let mut hasher = DefaultHasher::new();
        update.to_string().hash(&mut hasher);
        if self.nameless.len() >= NAMELESS {
            self.nameless.clear();
        }
        self.nameless.insert(hasher.finish())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn said(id: i64, sender: i64) -> Value {
        json!({ "update_id": id, "message": { "from": { "id": sender }, "text": "hello" } })
    }

    fn finish(window: &mut Window, mut turn: Turn) {
        while turn.next().is_some() {
            turn.done();
        }
        window.end(turn);
    }

    #[test]
    fn a_slow_chat_holds_the_offset_before_its_own_update_and_nothing_else() {
        let mut window = Window::default();
        window.take(vec![said(5, 1), said(6, 2)]);
        let mut turns = window.begin();
        let (slow, quick) = (turns.remove(0), turns.remove(0));
        finish(&mut window, quick);
        assert_eq!(window.offset(), 5);
        // Telegram brings all of it again, and what is new beside it.
        window.take(vec![said(5, 1), said(6, 2), said(7, 2), said(8, 1)]);
        let turns = window.begin();
        assert_eq!(turns.len(), 1, "the slow chat keeps its order");
        for turn in turns {
            finish(&mut window, turn);
        }
        assert_eq!(window.offset(), 5);
        finish(&mut window, slow);
        assert_eq!(window.offset(), 8);
        for turn in window.begin() {
            finish(&mut window, turn);
        }
        assert_eq!(window.offset(), 9);
        assert!(window.is_done());
        window.take(Vec::new());
        assert_eq!(window.offset(), 0);
    }

    #[test]
    fn what_failed_comes_again_in_its_order_and_is_known_as_tried() {
        let mut window = Window::default();
        window.take(vec![said(5, 1), said(6, 1)]);
        let mut turn = window.begin().remove(0);
        assert_eq!(
            turn.next().map(|(_, brought)| brought),
            Some(Brought::First)
        );
        window.end(turn);
        assert!(window.has_failed() && window.begin().is_empty());
        assert_eq!(window.offset(), 5);
        window.try_again();
        let mut turn = window.begin().remove(0);
        assert_eq!(turn.next(), Some((said(5, 1), Brought::Again)));
        turn.done();
        assert_eq!(turn.next(), Some((said(6, 1), Brought::First)));
    }

    #[test]
    fn an_update_without_a_number_is_handled_once_and_holds_nothing() {
        let mut window = Window::default();
        let nameless = json!({ "message": { "from": { "id": 1 }, "text": "hello" } });
        window.take(vec![nameless.clone(), said(4_000_000_000, 2)]);
        for turn in window.begin() {
            finish(&mut window, turn);
        }
        assert_eq!(window.offset(), 4_000_000_001);
        window.take(vec![nameless]);
        assert!(window.begin().is_empty() && window.brought_nothing_new());
    }
}
