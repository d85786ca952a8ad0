//! Owns what was sent and could not be marked: known here alone, so that it is marked and not sent again. It must not
//! outlive the process; whoever comes after it sends once more, which is the one repeat that nobody can exclude.

use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::store::Claimed;
use crate::text::post::Queued;

use super::attempt::Outcome;

/// A row whose outcome is known here alone.
pub(super) struct Unacknowledged {
    pub(super) row: Claimed<Queued>,
    pub(super) outcome: Outcome,
    pub(super) token: i64,
}

#[derive(Default)]
pub(super) struct UnmarkedRows(Mutex<Vec<Unacknowledged>>);

impl UnmarkedRows {
    pub(super) fn keep(&self, unacknowledged: Unacknowledged) {
        self.rows().push(unacknowledged);
    }

    pub(super) fn take_all(&self) -> Vec<Unacknowledged> {
        std::mem::take(&mut *self.rows())
    }

    /// What became of a row that is claimed once more.
    pub(super) fn take(&self, row: &Claimed<Queued>) -> Option<Outcome> {
        let mut rows = self.rows();
        // Numbers of a patient who was forgotten and begins anew may come again; the due time tells them apart.
        let is_it = |kept: &Unacknowledged| {
            (kept.row.patient_id, kept.row.number, kept.row.due_at)
                == (row.patient_id, row.number, row.due_at)
        };
        let place = rows.iter().position(is_it)?;
        Some(rows.swap_remove(place).outcome)
    }

    fn rows(&self) -> MutexGuard<'_, Vec<Unacknowledged>> {
        // Nothing panics while it is held.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
