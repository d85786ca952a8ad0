//! Owns the days on which the patient wants no evening prompts. It must not know what is silent meanwhile.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::calendar::local_time::Evening;

/// A span of days, both ends included; its evenings are *paused*: neither missed nor skipped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pause {
    /// The first evening.
    pub from: NaiveDate,
    /// The last evening.
    pub until: NaiveDate,
}

impl Pause {
    /// Whether an evening lies within.
    #[must_use]
    pub fn covers(&self, evening: Evening) -> bool {
        self.from <= evening.date() && evening.date() <= self.until
    }

    /// Ends it before a day; one that had not begun is over before it began.
    pub fn end_before(&mut self, day: NaiveDate) {
        self.until = self.until.min(day.pred_opt().unwrap_or(day));
    }

    /// Whether no evening is left of it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.until < self.from
    }
}
