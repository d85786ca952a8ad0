//! Owns how fast messages leave: prompts in Telegram's bulk pace, answers at a pace of their own that gives way when
//! Telegram says so, strangers slowly, each chat a message a second. Safety waits for none of them. It must not know
//! what a message says.

use std::collections::HashMap;
use std::num::NonZeroU32;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use governor::{DefaultDirectRateLimiter, Quota};
use tokio::time::Instant;

use crate::store::Lane;

/// Telegram's budget is about thirty messages a second for a bot; a little is left for answers to taps.
const PROMPTS_PER_SECOND: NonZeroU32 = NonZeroU32::new(28).expect("not zero");
/// How many may leave in one moment. With a second's budget saved up, a second held twice as many.
const BURST: NonZeroU32 = NonZeroU32::MIN;
/// The time between two answers while Telegram takes them all, and at the most when it does not.
const ANSWERS: (Duration, Duration) = (Duration::from_millis(36), Duration::from_millis(500));
/// The same for strangers.
const STRANGERS: (Duration, Duration) = (Duration::from_millis(125), Duration::from_secs(2));
/// Telegram's pace for one chat, and how many may go over it at once.
const CHAT_PERIOD: Duration = Duration::from_secs(1);
const CHAT_BURST: u32 = 8;
/// How many chats are remembered; each costs a few dozen bytes.
const CHATS: usize = 20_000;

/// The pace of everything that leaves.
pub(super) struct Pace {
    /// One at a time, in the order they came in.
    prompts: tokio::sync::Mutex<DefaultDirectRateLimiter>,
    answers: Giving,
    strangers: Giving,
    chats: Chats,
}

impl Pace {
    /// Telegram's.
    pub(super) fn telegrams() -> Self {
        let quota = Quota::per_second(PROMPTS_PER_SECOND).allow_burst(BURST);
        Self {
            prompts: tokio::sync::Mutex::new(DefaultDirectRateLimiter::direct(quota)),
            answers: Giving::between(ANSWERS),
            strangers: Giving::between(STRANGERS),
            chats: Chats::default(),
        }
    }

    /// Waits until a message of this lane may leave for this chat.
    pub(super) async fn turn(&self, lane: Lane, chat: i64) {
        let chats_turn = self.chats.next(chat, Instant::now());
        match lane {
            // It counts for its chat, and waits for nothing.
            Lane::Safety => return,
            Lane::Answer | Lane::Prompt | Lane::Stranger | Lane::File => {
                tokio::time::sleep_until(chats_turn).await;
            }
        }
        match lane {
            Lane::Safety => {}
            Lane::Prompt => self.prompts.lock().await.until_ready().await,
            Lane::Answer | Lane::File => {
                tokio::time::sleep_until(self.answers.next(Instant::now())).await;
            }
            Lane::Stranger => {
                tokio::time::sleep_until(self.strangers.next(Instant::now())).await;
            }
        }
    }

    /// Telegram asked for a pause: whatever is no prompt gives way.
    pub(super) fn gives_way(&self) {
        self.answers.slower();
        self.strangers.slower();
    }

    /// Telegram took a message.
    pub(super) fn taken(&self) {
        self.answers.faster();
        self.strangers.faster();
    }
}

/// A pace that halves when it is too much, and recovers step by step.
struct Giving {
    bounds: (Duration, Duration),
    state: Mutex<GivingState>,
}

struct GivingState {
    interval: Duration,
    next: Instant,
}

impl Giving {
    fn between(bounds: (Duration, Duration)) -> Self {
        Self {
            bounds,
            state: Mutex::new(GivingState {
                interval: bounds.0,
                next: Instant::now(),
            }),
        }
    }

    /// The next instant that is free, which is taken thereby.
    fn next(&self, now: Instant) -> Instant {
        let mut state = lock(&self.state);
        let turn = state.next.max(now);
        state.next = turn + state.interval;
        turn
    }

    fn slower(&self) {
        let mut state = lock(&self.state);
        state.interval = (state.interval * 2).min(self.bounds.1);
    }

    fn faster(&self) {
        let mut state = lock(&self.state);
        state.interval = (state.interval * 15 / 16).max(self.bounds.0);
    }
}

/// When everything that was sent to a chat will have had its second.
#[derive(Default)]
struct Chats(Mutex<HashMap<i64, Instant>>);

impl Chats {
    /// The next instant that is free for this chat, which is taken thereby.
    fn next(&self, chat: i64, now: Instant) -> Instant {
        let mut chats = lock(&self.0);
        if chats.len() >= CHATS && !chats.contains_key(&chat) {
            chats.retain(|_, clear_at| *clear_at > now);
            if chats.len() >= CHATS {
                // Memory comes first.
                chats.clear();
            }
        }
        let clear_at = chats.entry(chat).or_insert(now);
        let turn = clear_at
            .checked_sub(CHAT_PERIOD * (CHAT_BURST - 1))
            .map_or(now, |turn| turn.max(now));
        *clear_at = (*clear_at).max(now) + CHAT_PERIOD;
        turn
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    // Nothing panics while it is held.
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chat_gets_a_small_burst_and_then_a_message_a_second() {
        let chats = Chats::default();
        let began = Instant::now();
        let waits: Vec<_> = (0..CHAT_BURST + 3)
            .map(|_| (chats.next(7, began) - began).as_secs())
            .collect();
        assert_eq!(waits, [0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3]);
        assert_eq!(chats.next(8, began), began, "others are not concerned");
        let later = began + Duration::from_mins(1);
        assert_eq!(chats.next(7, later), later);
    }

    #[test]
    fn a_million_chats_do_not_fill_the_memory() {
        let chats = Chats::default();
        let now = Instant::now();
        for chat in 0..1_000_000 {
            chats.next(chat, now);
        }
        assert!(lock(&chats.0).len() <= CHATS);
    }

    #[test]
    fn answers_give_way_and_come_back() {
        let pace = Giving::between(ANSWERS);
        let spacing = |pace: &Giving| {
            let now = Instant::now();
            let first = pace.next(now);
            pace.next(now) - first
        };
        assert_eq!(spacing(&pace), ANSWERS.0);
        for _ in 0..9 {
            pace.slower();
        }
        assert_eq!(spacing(&pace), ANSWERS.1);
        for _ in 0..100 {
            pace.faster();
        }
        assert_eq!(spacing(&pace), ANSWERS.0);
    }

    #[tokio::test]
    async fn safety_waits_for_nothing() {
        let pace = Pace::telegrams();
        let began = Instant::now();
        for _ in 0..100 {
            pace.turn(Lane::Safety, 7).await;
        }
        assert!(began.elapsed() < CHAT_PERIOD);
    }
}
