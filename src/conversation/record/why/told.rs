//! Owns how the inputs of a step are told: what it used, and what it would have looked at and did not find.

use crate::phrases::step::{Words, spaced};
use crate::protocol::advice::{Drawn, Inputs, Responded, Route, Row, Symptoms};
use crate::protocol::analyte::Analyte;
use crate::protocol::step::Step;
use crate::text::Text;
use crate::text::phrase::Since;

/// The most important change since the step was given, if any. `/why` shows it, so that an old step is not read as
/// today's.
pub(super) fn changed(then: &Inputs, today: &Inputs) -> Option<Since> {
    if then.exclusions != today.exclusions {
        return Some(Since::Exclusions);
    }
    let route = match (&then.route, &today.route) {
        (Route::NoIron, Route::NoIron) => None,
        (Route::Oral { since: before }, Route::Oral { since: now }) => {
            (before != now).then_some(Since::TabletsStarted)
        }
        (Route::Infusion { on: before, .. }, Route::Infusion { on: now, .. }) => {
            (before != now).then_some(Since::Infusion)
        }
        (Route::Oral { .. }, Route::NoIron) => Some(Since::TabletsStopped),
        (Route::Infusion { .. }, Route::NoIron) => Some(Since::InfusionGone),
        (Route::NoIron | Route::Infusion { .. }, Route::Oral { .. }) => Some(Since::TabletsStarted),
        (Route::NoIron | Route::Oral { .. }, Route::Infusion { .. }) => Some(Since::Infusion),
    };
    let newer = |before: Option<Drawn>, now: Option<Drawn>| {
        now.is_some_and(|now| before.is_none_or(|before| before.on < now.on))
    };
    let results = newer(then.ferritin, today.ferritin) || newer(then.tsat, today.tsat);
    route.or_else(|| results.then_some(Since::Results))
}

/// The inputs that the step rested on, a line each.
pub(super) fn used(inputs: &Inputs, words: &Words<'_>) -> Vec<Text> {
    if inputs.exclusions.any() {
        return vec![Text::UsedExclusions {
            reasons: inputs.exclusions,
        }];
    }
    let line = |analyte, drawn: Option<Drawn>| {
        drawn.map(|drawn| Text::UsedValue {
            analyte,
            value: words.value(analyte, Some(drawn)),
            on: drawn.on,
        })
    };
    let mut lines: Vec<Text> = [
        (Analyte::Ferritin, inputs.ferritin),
        (Analyte::Tsat, inputs.usable_tsat()),
        (Analyte::Haemoglobin, inputs.haemoglobin),
        (Analyte::Crp, inputs.crp),
        (Analyte::VitaminD, inputs.vitamin_d),
        (Analyte::VitaminB12, inputs.vitamin_b12),
        (Analyte::Folate, inputs.folate),
        (Analyte::VitaminB1, inputs.vitamin_b1),
    ]
    .into_iter()
    .filter_map(|(analyte, drawn)| line(analyte, drawn))
    .collect();
    lines.extend(used_route(inputs, words));
    if inputs.symptoms != Symptoms::Unknown {
        lines.push(Text::UsedLegs {
            symptoms: inputs.symptoms,
        });
    }
    let medicines = spaced(inputs);
    if !medicines.is_empty() {
        lines.push(Text::UsedMedicines { medicines });
    }
    lines
}

fn used_route(inputs: &Inputs, words: &Words<'_>) -> Vec<Text> {
    match inputs.route {
        Route::NoIron => vec![Text::UsedNoIron],
        Route::Oral { since } => vec![Text::UsedOral { since }],
        Route::Infusion { on, responded } => {
            let retest = |analyte, drawn: Option<Drawn>| {
                drawn.map(|drawn| Text::UsedRetest {
                    analyte,
                    value: words.value(analyte, Some(drawn)),
                    on: drawn.on,
                })
            };
            let told =
                (responded != Responded::Unknown).then_some(Text::UsedResponse { responded });
            [Some(Text::UsedInfusion { on }), told]
                .into_iter()
                .chain([
                    retest(Analyte::Ferritin, inputs.retest_ferritin),
                    retest(Analyte::Tsat, inputs.retest_tsat),
                ])
                .flatten()
                .collect()
        }
    }
}

/// The inputs that the step would have looked at and did not find, a line each.
pub(super) fn missing(inputs: &Inputs, step: &Step) -> Vec<Text> {
    if inputs.exclusions.any() {
        return Vec::new();
    }
    let mut lines = Vec::new();
    if inputs.ferritin.is_none() {
        lines.push(Text::MissingValue {
            analyte: Analyte::Ferritin,
        });
    }
    match inputs.tsat {
        None => lines.push(Text::MissingValue {
            analyte: Analyte::Tsat,
        }),
        Some(tsat) if inputs.tsat_is_stale() => {
            lines.push(Text::MissingTsatStale { on: tsat.on });
        }
        Some(_) => {}
    }
    lines.extend(step.asks_legs().then_some(Text::MissingLegs));
    lines.extend(step.asks_response().then_some(Text::MissingResponse));
    let uncompared = |row: &Row| matches!(row, Row::L9 { compared: false });
    if step.rows().iter().any(uncompared) {
        lines.push(Text::MissingRetest);
    }
    if inputs.haemoglobin.is_some() && inputs.sex.is_none() {
        lines.push(Text::MissingSex);
    }
    lines
}
