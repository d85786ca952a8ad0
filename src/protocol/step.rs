//! Owns the step of the protocol: one row, or branches between which the patient's words decide.

use serde::{Deserialize, Serialize};

use crate::protocol::inputs::{Inputs, Responded, Symptoms};
use crate::protocol::rule::Rule;
use crate::protocol::rules::{Row, row, ways_of_legs, ways_of_response};

/// The step, or the steps between which the patient's own words decide.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Step {
    /// One row answers.
    Settled(Row),
    /// The legs, the response to the infusion, or both are unknown and would change the answer.
    Depends(Vec<Branch>),
}

/// A row with the words of the patient that would lead to it; what is `Unknown` in it may be either way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Branch {
    /// How the legs would be.
    pub symptoms: Symptoms,
    /// Whether the infusion would have helped.
    pub responded: Responded,
    /// The row then.
    pub row: Row,
}

impl Step {
    /// The rows that may answer, each once, in the order in which they are told.
    #[must_use]
    pub fn rows(&self) -> Vec<Row> {
        match self {
            Self::Settled(row) => vec![*row],
            Self::Depends(branches) => {
                let mut rows: Vec<Row> = Vec::new();
                for branch in branches {
                    if !rows.contains(&branch.row) {
                        rows.push(branch.row);
                    }
                }
                rows
            }
        }
    }

    /// The rules that are cited, each once.
    #[must_use]
    pub fn rules(&self) -> Vec<Rule> {
        let mut rules: Vec<Rule> = self.rows().into_iter().map(Row::rule).collect();
        rules.dedup();
        rules
    }

    /// §4: whether it rests on the nights that were counted: the legs are settled by them, and settled otherwise it
    /// would be another.
    #[must_use]
    pub fn rests_on_nights(&self, inputs: &Inputs) -> bool {
        let otherwise = Inputs {
            symptoms: inputs.symptoms.contradicted(),
            ..inputs.clone()
        };
        inputs.nights.is_some() && inputs.symptoms != Symptoms::Unknown && step(&otherwise) != *self
    }

    /// Whether the legs would settle it, at least in part.
    #[must_use]
    pub fn asks_legs(&self) -> bool {
        self.asks(|branch| branch.symptoms != Symptoms::Unknown)
    }

    /// Whether the response to the infusion would settle it, at least in part.
    #[must_use]
    pub fn asks_response(&self) -> bool {
        self.asks(|branch| branch.responded != Responded::Unknown)
            || matches!(self, Self::Settled(Row::L5 { asks: true }))
    }

    fn asks(&self, about: impl Fn(&Branch) -> bool) -> bool {
        match self {
            Self::Settled(_) => false,
            Self::Depends(branches) => branches.iter().any(about),
        }
    }
}

pub(crate) fn step(inputs: &Inputs) -> Step {
    let legs = ways_of_legs(inputs.symptoms);
    let response = ways_of_response(inputs);
    let row = |symptoms, responded| {
        row(
            inputs,
            symptoms == Symptoms::Bothersome,
            responded == Responded::Yes,
        )
    };
    let mut branches = Vec::new();
    for symptoms in legs {
        let rows: Vec<_> = response
            .iter()
            .map(|responded| (*responded, row(*symptoms, *responded)))
            .collect();
        let alike = rows.iter().all(|(_, row)| *row == rows[0].1);
        let told = if alike { &rows[..1] } else { &rows[..] };
        branches.extend(told.iter().map(|(responded, row)| Branch {
            symptoms: if legs.len() > 1 {
                *symptoms
            } else {
                Symptoms::Unknown
            },
            responded: if alike {
                Responded::Unknown
            } else {
                *responded
            },
            row: *row,
        }));
    }
    if branches.iter().all(|branch| branch.row == branches[0].row) {
        return Step::Settled(branches[0].row);
    }
    Step::Depends(branches)
}
