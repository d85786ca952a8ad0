//! Owns what would change an answer, found by asking the tables again with one input changed: nothing here is
//! written down per rule. It must not know words.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::protocol::step::Step;

use super::advice::advise;
use super::inputs::{Drawn, Inputs, Responded, Route, Symptoms};
use super::limits::{ABSORPTION_SLOWS_ABOVE, FERRITIN_CEILING, TARGET, TSAT_CEILING};
use super::panel::{Comparator, Level};
use super::rules::Row;
use super::testing::{PANEL_AFTER_INFUSION_WEEKS, RESPONSE_CHECK_WEEKS, weeks_after};

/// One input, changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Change {
    /// TSAT at or above its ceiling.
    TsatFrom(Decimal),
    /// TSAT below it.
    TsatBelow(Decimal),
    /// Ferritin at or below a limit.
    FerritinUpTo(Decimal),
    /// Ferritin above one limit and up to the next.
    FerritinBetween(Decimal, Decimal),
    /// Ferritin above one limit and below the next.
    FerritinAboveBelow(Decimal, Decimal),
    /// Ferritin at or above its ceiling.
    FerritinFrom(Decimal),
    /// The legs are quiet.
    LegsQuiet,
    /// The legs bother.
    LegsBother,
    /// The infusion helped.
    Helped,
    /// It did not.
    NotHelped,
    /// The day comes.
    Day(NaiveDate),
}

/// A change that leads to other rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Turn {
    /// What would be different.
    pub change: Change,
    /// The rows that may answer then.
    pub rows: Vec<Row>,
}

/// Every change of one input that would lead to another rule.
#[must_use]
pub fn turns(inputs: &Inputs) -> Vec<Turn> {
    let now = advise(inputs).step;
    changes(inputs)
        .into_iter()
        .filter_map(|(change, inputs)| {
            let step = advise(&inputs).step;
            (step.rules() != now.rules()).then(|| Turn {
                change,
                rows: one_of_each_rule(&step),
            })
        })
        .collect()
}

fn one_of_each_rule(step: &Step) -> Vec<Row> {
    let mut rows = step.rows();
    // Of two shades of a rule the later is the plainer: the legs that bother come first.
    rows.reverse();
    rows.dedup_by_key(|row| row.rule());
    rows.reverse();
    rows
}

fn changes(inputs: &Inputs) -> Vec<(Change, Inputs)> {
    let mut changes = Vec::new();
    let exactly = |value: Decimal| Level {
        comparator: Comparator::Exactly,
        value,
    };
    let with_tsat = |level| Inputs {
        tsat: Some(Drawn::new(
            level,
            inputs.ferritin.map_or(inputs.today, |ferritin| ferritin.on),
        )),
        ..inputs.clone()
    };
    let just_below = |limit: Decimal| exactly(limit - Decimal::ONE);
    changes.push((
        Change::TsatFrom(TSAT_CEILING),
        with_tsat(exactly(TSAT_CEILING)),
    ));
    changes.push((
        Change::TsatBelow(TSAT_CEILING),
        with_tsat(just_below(TSAT_CEILING)),
    ));
    let with_ferritin = |level| Inputs {
        ferritin: Some(Drawn::new(
            level,
            inputs.ferritin.map_or(inputs.today, |ferritin| ferritin.on),
        )),
        ..inputs.clone()
    };
    for (change, level) in [
        (
            Change::FerritinUpTo(ABSORPTION_SLOWS_ABOVE),
            exactly(ABSORPTION_SLOWS_ABOVE),
        ),
        (
            Change::FerritinBetween(ABSORPTION_SLOWS_ABOVE, TARGET),
            exactly(TARGET),
        ),
        (
            Change::FerritinAboveBelow(TARGET, FERRITIN_CEILING),
            just_below(FERRITIN_CEILING),
        ),
        (
            Change::FerritinFrom(FERRITIN_CEILING),
            exactly(FERRITIN_CEILING),
        ),
    ] {
        changes.push((change, with_ferritin(level)));
    }
    for (change, symptoms) in [
        (Change::LegsBother, Symptoms::Bothersome),
        (Change::LegsQuiet, Symptoms::Quiet),
    ] {
        if inputs.symptoms != Symptoms::Unknown {
            changes.push((
                change,
                Inputs {
                    symptoms,
                    ..inputs.clone()
                },
            ));
        }
    }
    if let Route::Infusion { on, responded } = inputs.route {
        for (change, answer) in [
            (Change::Helped, Responded::Yes),
            (Change::NotHelped, Responded::No),
        ] {
            let route = Route::Infusion {
                on,
                responded: answer,
            };
            if responded != Responded::Unknown {
                changes.push((
                    change,
                    Inputs {
                        route,
                        ..inputs.clone()
                    },
                ));
            }
        }
        for weeks in [RESPONSE_CHECK_WEEKS, PANEL_AFTER_INFUSION_WEEKS] {
            let day = weeks_after(on, weeks);
            if day > inputs.today {
                changes.push((
                    Change::Day(day),
                    Inputs {
                        today: day,
                        ..inputs.clone()
                    },
                ));
            }
        }
    }
    changes
}
