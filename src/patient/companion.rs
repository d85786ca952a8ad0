//! Owns the companions of iron (E13): optional, off until the patient chooses a time.

use chrono::{DateTime, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

use crate::calendar::local_time::Evening;

/// What the protocol suggests beside iron.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Companion {
    /// Vitamin D.
    VitaminD,
    /// A B complex.
    BComplex,
}

impl Companion {
    /// Both, in the order offered.
    pub const ALL: [Self; 2] = [Self::VitaminD, Self::BComplex];
}

/// A companion that is reminded of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CompanionPlan {
    /// Which.
    pub companion: Companion,
    /// At which wall time.
    pub time: NaiveTime,
    /// When that was chosen: nothing is owed from before.
    #[serde(default)]
    pub since: DateTime<Utc>,
    /// The evening (noon to noon) it was last reminded of.
    pub reminded: Option<Evening>,
    /// The evening it was last told as taken.
    #[serde(default)]
    pub taken: Option<Evening>,
}
