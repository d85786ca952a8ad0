//! Owns how much of their diary a patient may have read at once. Reading takes time in proportion to its lines, and an
//! update holds up what Telegram brings next: without a bound, two accounts with endless diaries that ask for them once
//! a second would leave nobody else heard. It must not read a line.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::text::attachment::{LONG_DIARY, MOST_LINES};

/// So many lines are read for one patient in the long run. A year of a life has five thousand.
const LINES_A_SECOND: i64 = 10_000;
/// So much may be asked for at once: ten times a whole long diary.
const AT_ONCE: TimeDelta = TimeDelta::seconds(60);
/// So many may wait for their turn with a long diary.
const WAITING: usize = 4;
/// How many patients are remembered. Each costs a few dozen bytes.
const PATIENTS: usize = 20_000;

/// Who had how much read.
pub(super) struct Reading {
    /// A place for who reads a long diary: it takes memory, and a thread while the core goes through it.
    long: Semaphore,
    /// The places for those who read or wait for that.
    door: Semaphore,
    /// When everything that was read for a patient will have had its time.
    clear_at: Mutex<HashMap<i64, DateTime<Utc>>>,
}

/// A diary may be read as long as this is kept.
pub(super) struct Permit<'a> {
    _long: Option<(SemaphorePermit<'a>, SemaphorePermit<'a>)>,
}

impl Reading {
    pub(super) fn new() -> Self {
        Self {
            long: Semaphore::new(1),
            door: Semaphore::new(1 + WAITING),
            clear_at: Mutex::default(),
        }
    }

    /// The reading of a diary with so many lines; `None` when that is too much for now.
    pub(super) async fn begin(
        &self,
        patient: i64,
        lines: u32,
        now: DateTime<Utc>,
    ) -> Option<Permit<'_>> {
        if lines <= LONG_DIARY {
            return self
                .is_within_bounds(patient, lines, now)
                .then_some(Permit { _long: None });
        }
        let door = self.door.try_acquire().ok()?;
        if !self.is_within_bounds(patient, lines, now) {
            return None;
        }
        let long = self.long.acquire().await.ok()?;
        Some(Permit {
            _long: Some((door, long)),
        })
    }

    fn is_within_bounds(&self, patient: i64, lines: u32, now: DateTime<Utc>) -> bool {
        let takes =
            TimeDelta::milliseconds(i64::from(lines.min(MOST_LINES)) * 1000 / LINES_A_SECOND);
        // Nothing panics while it is held.
        let mut patients = self.clear_at.lock().unwrap_or_else(PoisonError::into_inner);
        if patients.len() >= PATIENTS && !patients.contains_key(&patient) {
            patients.retain(|_, clear_at| *clear_at > now);
            if patients.len() >= PATIENTS {
                // Memory comes first.
                patients.clear();
            }
        }
        let clear_at = patients.entry(patient).or_insert(now);
        let backlog = *clear_at - now;
        // Long read; or the clock went back, and nobody is to pay for that.
        if backlog < TimeDelta::zero() || backlog > AT_ONCE {
            *clear_at = now;
        } else if backlog + takes > AT_ONCE {
            return false;
        }
        *clear_at += takes;
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOW: DateTime<Utc> = DateTime::UNIX_EPOCH;

    async fn read(reading: &Reading, patient: i64, lines: u32, now: DateTime<Utc>) -> usize {
        let mut count = 0;
        for _ in 0..100 {
            count += usize::from(reading.begin(patient, lines, now).await.is_some());
        }
        count
    }

    #[tokio::test]
    async fn who_reads_much_reads_seldom_and_who_has_a_life_need_not_mind() {
        let reading = Reading::new();
        assert_eq!(read(&reading, 1, 350_000, NOW).await, 10);
        assert_eq!(read(&reading, 2, 5_000, NOW).await, 100);
        let later = NOW + TimeDelta::seconds(30);
        assert_eq!(read(&reading, 1, 350_000, later).await, 5);
        let before = NOW - TimeDelta::days(1);
        assert_eq!(read(&reading, 1, 350_000, before).await, 10);
    }

    #[tokio::test]
    async fn few_wait_for_a_long_diary() {
        let reading = Reading::new();
        let first = reading.begin(1, 350_000, NOW).await;
        let waiting: Vec<_> = (2..10)
            .map(|patient| Box::pin(reading.begin(patient, 350_000, NOW)))
            .collect();
        let mut refused = 0;
        let mut left = Vec::new();
        for mut begun in waiting {
            match by_now(begun.as_mut()).await {
                Some(answer) => refused += usize::from(answer.is_none()),
                None => left.push(begun),
            }
        }
        assert_eq!((refused, left.len()), (8 - WAITING, WAITING));
        drop(first);
        for begun in left {
            assert!(begun.await.is_some());
        }
    }

    /// What a future has come to by now.
    async fn by_now<F: Future + Unpin>(mut future: F) -> Option<F::Output> {
        std::future::poll_fn(|context| {
            std::task::Poll::Ready(match std::pin::Pin::new(&mut future).poll(context) {
                std::task::Poll::Ready(done) => Some(done),
                std::task::Poll::Pending => None,
            })
        })
        .await
    }
}
