//! Owns the answer to a set of inputs: the step of [`super::rules`] and the notes of [`super::notes`] beneath it,
//! in branches where only the patient can settle them. It must not know words, clocks or storage.

use serde::{Deserialize, Serialize};

use crate::protocol::step::{Step, step};

use super::exclusion::Exclusions;
use super::rule::Rule;
use super::rules::{holds_iron, row};

pub use super::inputs::{
    Before, Drawn, Infused, Inputs, NightCount, Responded, Route, Symptoms, Taking,
};
pub use super::limits::SYMPTOM_NIGHTS;
pub use super::notes::Note;
pub use super::rules::{RULE_SET, Row};
pub use crate::protocol::rules::case::{Doses, Stores};

/// The answer to a set of lab values.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Advice {
    /// The next step.
    pub step: Step,
    /// What is said beneath it.
    pub notes: Vec<Note>,
}

/// Finds the next step. Total: every input has exactly one answer.
#[must_use]
pub fn advise(inputs: &Inputs) -> Advice {
    let step = step(inputs);
    let notes = super::notes::notes(inputs, &step);
    Advice { step, notes }
}

/// L1–L3, H1: the rule that keeps iron reminders silent at present, if any; the values are those that hold.
#[must_use]
pub fn iron_on_hold(
    exclusions: Exclusions,
    ferritin: Option<Drawn>,
    tsat: Option<Drawn>,
) -> Option<Rule> {
    let day = ferritin
        .or(tsat)
        .map_or(chrono::NaiveDate::MIN, |drawn| drawn.on);
    let inputs = Inputs {
        exclusions,
        ferritin,
        tsat,
        ..Inputs::nothing_known(day)
    };
    holds_iron(row(&inputs, false, false))
}
