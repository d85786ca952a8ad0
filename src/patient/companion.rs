//! Owns the companions of iron (E13): optional, off until the patient chooses a time.

use chrono::NaiveTime;
use serde::{Deserialize, Serialize};

use crate::almanac::local_time::Evening;

/// What the protocol suggests beside iron.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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
    /// The evening (noon to noon) it was last reminded of.
    pub reminded: Option<Evening>,
}
