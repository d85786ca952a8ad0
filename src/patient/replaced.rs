//! Owns what the last lines of the diary took the place of, so that taking one back restores what was, with its dates.
//! It must not decide what can be taken back: `told` does.

use chrono::{DateTime, NaiveDate, Utc};
use serde::{Deserialize, Serialize};

use crate::calendar::local_time::Evening;

use super::infusion::{Appointment, Response};
use super::recorded::{LegsAnswer, Recorded};
use super::regimen::{OralIron, Regimen};
use super::testing::Testing;

/// What a line of the diary took the place of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Replaced {
    /// The line.
    pub seq: u32,
    /// When it was written.
    pub at: DateTime<Utc>,
    /// What stood before.
    pub was: Was,
}

/// What stood before a line of the diary.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Was {
    /// How iron was taken.
    Regimen {
        /// At that time.
        regimen: Regimen,
        /// Before it was stopped.
        stopped: Option<OralIron>,
    },
    /// The tests ahead.
    Testing(Box<Testing>),
    /// What an infusion had done, and the line that says so.
    Response {
        /// The infusion's day.
        infusion_on: NaiveDate,
        /// The answer.
        response: Option<Response>,
        /// Its line.
        seq: Option<u32>,
    },
    /// A clinic's total.
    ClinicScore(Option<Recorded<(NaiveDate, u8)>>),
    /// "Are your legs still bothering you?"
    Legs(Option<LegsAnswer>),
    /// The last next step.
    Step(Option<u32>),
    /// I: an infusion that was to come.
    Appointment(Appointment),
    /// N: how long nothing had been answered, and the score that this date had before.
    Silence {
        /// The evening that was answered.
        evening: Evening,
        /// How many before went unanswered.
        unanswered: u8,
        /// When weekly or none was offered for that.
        rhythm_offered: Option<Evening>,
        /// A score of the same date, east of the date line.
        night: Option<u8>,
    },
}
