//! Owns how often Telegram refused a message. A row counts its attempts, but an outage is no refusal, and must not use up
//! the tries that a refused message has. It forgets with the process; then a message is only tried more often.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::store::Claimed;
use crate::text::post::Letter;

/// More are not remembered at a time; nothing is refused that often.
const REMEMBERED: usize = 1000;

/// How many, and the attempt that was refused last.
type Count = (u32, i32);

#[derive(Default)]
pub(super) struct Refusals(Mutex<HashMap<(i64, i64), Count>>);

impl Refusals {
    /// How many it were with this one, which may be told again when it could not be marked.
    pub(super) fn count(&self, row: &Claimed<Letter>) -> u32 {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if counts.len() >= REMEMBERED {
            counts.clear();
        }
        let key = (row.patient_id, row.number);
        let (count, last) = counts.entry(key).or_insert((0, -1));
        if *last != row.attempts {
            (*count, *last) = (*count + 1, row.attempts);
        }
        *count
    }

    /// It was taken, or is not tried any more.
    pub(super) fn over(&self, row: &Claimed<Letter>) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        counts.remove(&(row.patient_id, row.number));
    }
}
