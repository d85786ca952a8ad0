//! Owns what a lab entry waits for: what was understood, what is open, and where a guided one stands.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::protocol::analyte::Analyte;
use crate::protocol::lab_entry;
use crate::protocol::panel::LabValue;

/// Lab values of which some are still unclear. What was understood is in the diary already; when all is
/// settled, that line is retracted and one whole panel written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OpenEntry {
    /// The diary line of what was understood so far, if anything was.
    pub seq: Option<u32>,
    /// When the blood was drawn.
    pub drawn_on: NaiveDate,
    /// What was understood or settled.
    pub values: Vec<LabValue>,
    /// What is open; the first is being asked.
    pub questions: Vec<lab_entry::Question>,
    /// Where it stands, if it is guided.
    #[serde(default)]
    pub guided: Option<Guided>,
    /// Whether it corrects results that were answered to before.
    #[serde(default)]
    pub corrects: bool,
    /// Whether a day was told that cannot be the draw's, so that the day is asked before the step is named.
    #[serde(default)]
    pub day_open: bool,
}

/// Where a guided lab entry stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guided {
    /// What is asked once no question is open.
    pub step: GuidedStep,
}

/// What a guided lab entry asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum GuidedStep {
    /// When was the blood drawn? By buttons.
    Day,
    /// … typed.
    OtherDay,
    /// This value, or the first after it that is still worth asking for.
    Value(Analyte),
    /// Nothing more.
    Over,
}

/// What is wrong in results that were noted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fixing {
    /// The value of this analyte.
    Value(Analyte),
    /// The day of the draw.
    Day,
}
