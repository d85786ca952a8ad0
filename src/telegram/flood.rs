//! Owns how much one sender may bring, asked before the database hears of it. It must not remember more than a
//! bounded number of senders, nor read a clock.
//!
//! `governor` is not used here: it keeps instants of a clock of its own, so a machine clock that steps back would lock
//! everybody out, and its table of senders cannot be bounded without forgetting all of them.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};

/// What may come at once; nobody taps or types that fast.
const BURST: i32 = 120;
/// After that, one in this time.
const PERIOD: TimeDelta = TimeDelta::seconds(1);
/// How many senders are remembered. Each costs a few dozen bytes.
const SENDERS: usize = 20_000;

/// Counts what each sender brings.
#[derive(Debug, Default)]
pub struct FloodGuard {
    senders: Mutex<HashMap<i64, Bucket>>,
}

#[derive(Clone, Copy, Debug)]
struct Bucket {
    /// When everything that came will have been worked off.
    clear_at: DateTime<Utc>,
    /// Whether this flood was answered already.
    told: bool,
}

/// What becomes of an update.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is handled.
    Pass,
    /// It is not, and the sender is told; once a flood.
    RefuseAloud,
    /// It is not.
    Refuse,
}

impl FloodGuard {
    /// Counts one update of this sender.
    pub fn ask(&self, sender: i64, now: DateTime<Utc>) -> Verdict {
        let mut senders = self.senders.lock().unwrap_or_else(PoisonError::into_inner);
        if senders.len() >= SENDERS && !senders.contains_key(&sender) {
            make_room(&mut senders, now);
        }
        let bucket = senders.entry(sender).or_insert(Bucket {
            clear_at: now,
            told: false,
        });
        let backlog = bucket.clear_at - now;
        if backlog < TimeDelta::zero() || backlog > PERIOD * BURST {
            // Long worked off; or the clock stepped back, and nobody is to pay for that.
            *bucket = Bucket {
                clear_at: now,
                told: false,
            };
        } else if backlog > PERIOD * (BURST - 1) {
            let told = std::mem::replace(&mut bucket.told, true);
            return if told {
                Verdict::Refuse
            } else {
                Verdict::RefuseAloud
            };
        }
        bucket.clear_at += PERIOD;
        Verdict::Pass
    }

    /// An update that passed could not be taken and will be brought again: however often, it counts once.
    pub fn forgive(&self, sender: i64) {
        let mut senders = self.senders.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bucket) = senders.get_mut(&sender) {
            bucket.clear_at -= PERIOD;
        }
    }
}

/// Lets go of who has nothing left to work off; if that is nobody, of everybody: memory comes first.
fn make_room(senders: &mut HashMap<i64, Bucket>, now: DateTime<Utc>) {
    senders.retain(|_, bucket| bucket.clear_at > now);
    if senders.len() >= SENDERS {
        senders.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: DateTime<Utc> = DateTime::UNIX_EPOCH;

    fn passed(guard: &FloodGuard, sender: i64, count: i32, now: DateTime<Utc>) -> i32 {
        let mut passed = 0;
        for _ in 0..count {
            passed += i32::from(guard.ask(sender, now) == Verdict::Pass);
        }
        passed
    }

    #[test]
    fn a_flood_is_cut_told_once_and_ends() {
        let guard = FloodGuard::default();
        assert_eq!(passed(&guard, 1, BURST, NOW), BURST);
        assert_eq!(guard.ask(1, NOW), Verdict::RefuseAloud);
        assert_eq!(guard.ask(1, NOW), Verdict::Refuse);
        assert_eq!(guard.ask(2, NOW), Verdict::Pass, "others are not concerned");
        let later = NOW + PERIOD * 10;
        assert_eq!(passed(&guard, 1, 100, later), 10);
        let much_later = NOW + PERIOD * (3 * BURST);
        assert_eq!(passed(&guard, 1, 2 * BURST, much_later), BURST);
        assert_eq!(
            guard.ask(1, much_later + PERIOD * (2 * BURST)),
            Verdict::Pass
        );
    }

    #[test]
    fn what_could_not_be_taken_does_not_count() {
        let guard = FloodGuard::default();
        for _ in 0..2 * BURST {
            assert_eq!(guard.ask(1, NOW), Verdict::Pass);
            guard.forgive(1);
        }
        assert_eq!(passed(&guard, 1, 2 * BURST, NOW), BURST);
    }

    #[test]
    fn a_clock_that_steps_back_locks_nobody_out() {
        let guard = FloodGuard::default();
        assert_eq!(passed(&guard, 1, BURST, NOW), BURST);
        let before = NOW - TimeDelta::hours(2);
        assert_eq!(passed(&guard, 1, BURST, before), BURST);
    }

    #[test]
    fn a_million_senders_do_not_fill_the_memory() {
        let guard = FloodGuard::default();
        for sender in 0..1_000_000 {
            assert_eq!(guard.ask(sender, NOW), Verdict::Pass);
        }
        assert!(guard.senders.lock().unwrap().len() <= SENDERS);
    }
}
