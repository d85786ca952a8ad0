//! Owns what the protocol's table sees of a patient: their last values, their route, their legs.
//! It must not decide a step.

use chrono::{DateTime, NaiveTime, Utc};

use crate::almanac::local_time::{Evening, Zone};
use crate::patient::Patient;
use crate::patient::regimen::Regimen;
use crate::protocol::advice::{Inputs, Route, SYMPTOM_NIGHTS, Symptoms};
use crate::protocol::dose::IRON_FREE_BEFORE_TEST;

/// B2: blood is drawn in the morning; a draw without an hour is taken to be at this one.
pub const DRAW_TIME: NaiveTime = NaiveTime::from_hms_opt(8, 0, 0).expect("a time of day");
/// An answer about the legs holds this long; then it is asked again.
const LEGS_ANSWER_DAYS: i64 = 14;

/// What the table looks at.
#[must_use]
pub fn inputs(patient: &Patient, zone: Option<&Zone>, now: DateTime<Utc>) -> Inputs {
    let (ferritin, tsat) = patient.iron_values();
    Inputs {
        exclusions: patient.exclusions.unwrap_or_default(),
        ferritin,
        tsat,
        route: route(patient),
        symptoms: symptoms(patient, zone, now),
        iron_before_draw: zone.is_some_and(|zone| iron_before_draw(patient, zone)),
    }
}

fn route(patient: &Patient) -> Route {
    match patient.regimen {
        Regimen::Unasked | Regimen::NoIron => Route::NoIron,
        Regimen::Oral(oral) => oral
            .since
            .map_or(Route::NoIron, |since| Route::Oral { since }),
    }
}

/// The nightly scores decide; where they are too few, the patient's own recent answer does.
fn symptoms(patient: &Patient, zone: Option<&Zone>, now: DateTime<Utc>) -> Symptoms {
    let Some(zone) = zone else {
        return Symptoms::Unknown;
    };
    let tonight = Evening::of(zone, now);
    let oldest = (1..SYMPTOM_NIGHTS).fold(tonight, |evening, _| evening.previous());
    let scores = patient
        .evenings
        .range(oldest..=tonight)
        .filter_map(|(_, record)| record.check_in.discomfort)
        .collect();
    match (Symptoms::from_scores(scores), patient.legs) {
        (Symptoms::Unknown, Some(legs)) if (now - legs.at).num_days() < LEGS_ANSWER_DAYS => {
            if legs.bothersome {
                Symptoms::Bothersome
            } else {
                Symptoms::Quiet
            }
        }
        (symptoms, _) => symptoms,
    }
}

/// C1: whether a dose was taken less than two days before the last panel was drawn.
fn iron_before_draw(patient: &Patient, zone: &Zone) -> bool {
    let Some(panel) = patient.panels.last() else {
        return false;
    };
    let drawn_at = zone.instant(panel.what.drawn_on.and_time(DRAW_TIME));
    patient.dose_taken_between(
        drawn_at - IRON_FREE_BEFORE_TEST + chrono::TimeDelta::seconds(1),
        drawn_at,
    )
}
