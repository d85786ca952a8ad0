//! Owns how many tablets are left (E12). It must not know when to warn.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// Tablets in the house, counted down by every dose noted as taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stock {
    /// The diary line in which they were counted; doses noted before it are not subtracted.
    pub seq: u32,
    /// Tablets left. A dose taken with none left leaves none.
    pub left: u16,
    /// The day on which "running out" was said for this count.
    pub warned_on: Option<NaiveDate>,
}
