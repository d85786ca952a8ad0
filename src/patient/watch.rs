//! Owns what is known of a medicine that can augment (W), beside its name. It must not look at the nights.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::calendar::local_time::Evening;
use crate::protocol::ticks::ticks;

use super::check_in::CheckIn;

/// A night of the watch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WatchedNight {
    /// Which.
    pub evening: Evening,
    /// What was answered.
    pub check_in: CheckIn,
}

/// W: what is known of the medicine that can augment, beside its name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Watch {
    /// Since when it is taken, as they told.
    pub begun: Option<NaiveDate>,
    /// Which dose, in their own words.
    pub dose: Option<String>,
    /// When it was asked what has changed since the beginning.
    pub asked: Option<NaiveDate>,
    /// What they said to that.
    pub changes: Option<Worsenings>,
    /// The best nights since it is taken, to compare the last ones with.
    pub best: Vec<WatchedNight>,
}

impl Watch {
    /// Whether nothing is known.
    #[must_use]
    pub fn is_untouched(&self) -> bool {
        *self == Self::default()
    }
}

/// W: what may have changed since a medicine was begun, long ago.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Worsening {
    /// It begins earlier in the day.
    Earlier,
    /// It is in the arms too.
    Arms,
    /// It is more than at first.
    More,
}

impl Worsening {
    /// Every one, in the order in which they are asked.
    pub const ALL: [Self; 3] = [Self::Earlier, Self::Arms, Self::More];
}

ticks! {
    /// What has changed since the medicine was begun.
    Worsenings of Worsening
}
