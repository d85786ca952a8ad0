//! Owns the clock of a demo: a hand that runs, or stands still, from some instant on, and can be moved forward. It
//! must never go backwards.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::watch;
use tokio::time::Instant;

use crate::engine::Clock;

/// A clock that can travel. Clones show the same time.
#[derive(Clone)]
pub struct TravelClock {
    hand: Arc<watch::Sender<Hand>>,
}

/// What the clock showed when it was last touched.
#[derive(Clone, Copy)]
struct Hand {
    at: DateTime<Utc>,
    /// Since when it has been running; `None` while it stands still.
    running_since: Option<Instant>,
}

impl Hand {
    fn now(self) -> DateTime<Utc> {
        let gone = self.running_since.map_or(TimeDelta::zero(), |since| {
            TimeDelta::from_std(since.elapsed()).unwrap_or_default()
        });
        self.at + gone
    }
}

impl TravelClock {
    /// Stands still at this instant.
    #[must_use]
    pub fn still_at(at: DateTime<Utc>) -> Self {
        let hand = Hand {
            at,
            running_since: None,
        };
        Self {
            hand: Arc::new(watch::Sender::new(hand)),
        }
    }

    /// Runs on from this instant.
    #[must_use]
    pub fn running_from(at: DateTime<Utc>) -> Self {
        let clock = Self::still_at(at);
        clock.run();
        clock
    }

    /// Moves to `at`; to the past it does not.
    pub fn move_to(&self, at: DateTime<Utc>) {
        self.touch(|now, running| (now.max(at), running));
    }

    /// Runs on from what it shows, as fast as any clock.
    pub fn run(&self) {
        self.touch(|now, _| (now, true));
    }

    /// Stands still, so that nothing that happens at one instant takes any time.
    pub fn stop(&self) {
        self.touch(|now, _| (now, false));
    }

    fn touch(&self, turn: impl FnOnce(DateTime<Utc>, bool) -> (DateTime<Utc>, bool)) {
        self.hand.send_modify(|hand| {
            let (at, runs) = turn(hand.now(), hand.running_since.is_some());
            *hand = Hand {
                at,
                running_since: runs.then(Instant::now),
            };
        });
    }
}

impl Clock for TravelClock {
    fn now(&self) -> DateTime<Utc> {
        self.hand.borrow().now()
    }

    async fn wait(&self, until: DateTime<Utc>) {
        let mut hand = self.hand.subscribe();
        let (now, runs) = {
            let hand = hand.borrow_and_update();
            (hand.now(), hand.running_since.is_some())
        };
        let gap = (until - now).max(TimeDelta::zero());
        let arrival = async {
            if runs || gap.is_zero() {
                tokio::time::sleep(gap.to_std().unwrap_or_default()).await;
            } else {
                std::future::pending::<()>().await;
            }
        };
        tokio::select! {
            () = arrival => {}
            _ = hand.changed() => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_stands_still_moves_forward_and_never_back() {
        let start = DateTime::UNIX_EPOCH;
        let clock = TravelClock::still_at(start);
        assert_eq!(clock.now(), start);
        clock.move_to(start + TimeDelta::days(90));
        assert_eq!(clock.now(), start + TimeDelta::days(90));
        clock.move_to(start);
        assert_eq!(clock.now(), start + TimeDelta::days(90));
        clock.run();
        assert!(clock.now() >= start + TimeDelta::days(90));
    }
}
