//! Owns the timeline beside the chat: what the diary says has happened, and what the agenda says is due.
//! It must not know more of the future than the code that fires.
//!
//! A row has a kind and its details; the page has the words for each kind in the visitor's language.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};

use crate::agenda::ahead::{Answers, ahead};
use crate::agenda::{Due, What};
use crate::calendar::local_time::{Evening, Zone};
use crate::conversation::state::State;
use crate::patient::Patient;
use crate::patient::companion::Companion;
use crate::patient::fact::{Entry, Fact};
use crate::patient::infusion::Response;
use crate::protocol::analyte::Analyte;
use crate::protocol::panel::{Panel, number_text};
use crate::sandbox::browser::{Row, Timeline};
use crate::store::{Store, StoreError};

/// More of the past than this nobody scrolls through.
const PAST_ROWS: usize = 250;
/// As far as `/plan` looks.
const HORIZON: TimeDelta = TimeDelta::days(90);
/// The same three prompts every evening tell nothing more after this.
const ROUTINE_SHOWN: TimeDelta = TimeDelta::hours(60);

/// The timeline of a patient, and their zone. `wall` serves until they have one.
///
/// # Errors
/// [`StoreError`].
pub async fn of(
    store: &Store,
    person: i64,
    now: DateTime<Utc>,
    wall: impl Fn(DateTime<Utc>) -> NaiveDateTime,
) -> Result<(Option<Zone>, Timeline), StoreError> {
    let Some(loaded) = store.load::<State>(person).await? else {
        return Ok((None, Timeline::default()));
    };
    let patient = loaded.state.patient;
    let diary = store.entries::<Entry>(person).await?;
    let zone = patient.zone;
    let local = |at| zone.map_or_else(|| wall(at), |zone| zone.local(at));
    let mut past = past(&diary, &local);
    let surplus = past.len().saturating_sub(PAST_ROWS);
    past.drain(..surplus);
    let timeline = Timeline {
        zone: zone.map(|zone| zone.name().to_owned()),
        past,
        due: due(&patient, now, &local),
    };
    Ok((zone, timeline))
}

/// What `/plan` would say: every prompt of the next evenings, and after them what is no evening's routine.
fn due(
    patient: &Patient,
    now: DateTime<Utc>,
    local: &impl Fn(DateTime<Utc>) -> NaiveDateTime,
) -> Vec<Row> {
    let routine_ends = now + ROUTINE_SHOWN;
    let ahead = ahead(patient, now, now + HORIZON, Answers::AtOnce);
    let ahead = ahead.iter().filter(|due| due.at >= now);
    ahead
        .filter(|due| due.at < routine_ends || !is_routine(&due.what))
        .map(|Due { at, what, .. }| {
            let (kind, text) = words(patient, what);
            row(local(*at), kind, text)
        })
        .collect()
}

const fn is_routine(what: &What) -> bool {
    matches!(
        what,
        What::MealQuestion { .. }
            | What::Dose { .. }
            | What::CheckIn { .. }
            | What::Companion { .. }
    )
}

fn words(patient: &Patient, what: &What) -> (&'static str, String) {
    match what {
        What::MealQuestion { .. } => ("due_meal", String::new()),
        What::Dose { .. } => ("due_dose", tablets(patient)),
        What::CheckIn { .. } => ("due_check_in", String::new()),
        What::Booking { retest_on } => ("due_booking", retest_on.to_string()),
        What::Results { test_on } => ("due_results", test_on.to_string()),
        What::FastingNote { test_on } => ("due_fasting", test_on.to_string()),
        What::ResponseCheck { week, .. } => ("due_response", week.to_string()),
        What::InfusionEve { .. } => ("due_infusion_eve", String::new()),
        What::InfusionDay { .. } => ("due_infusion_day", String::new()),
        What::AfterInfusion { .. } => ("due_after_infusion", String::new()),
        What::StockLow => ("due_stock", String::new()),
        What::Companion { companion, .. } => match companion {
            Companion::VitaminD => ("due_vitamin_d", String::new()),
            Companion::BComplex => ("due_b_complex", String::new()),
        },
        What::CheckInOffer { .. } => ("due_offer", String::new()),
        What::Wait { .. } => ("due_wait", String::new()),
        What::Augmentation | What::AugmentationCheck => ("due_augmentation", String::new()),
        What::Background => ("due_background", String::new()),
        What::Untested { .. } => ("due_untested", String::new()),
        What::Relapse => ("due_relapse", String::new()),
        // No prompt: `ahead` leaves it out.
        What::Fold { .. } => ("due_line", String::new()),
    }
}

fn tablets(patient: &Patient) -> String {
    patient
        .oral_iron()
        .map(|(_, tablets)| tablets.to_string())
        .unwrap_or_default()
}

fn row(at: NaiveDateTime, kind: &str, text: impl Into<String>) -> Row {
    Row {
        at,
        kind: kind.to_owned(),
        text: text.into(),
    }
}

/// What a row is about: a later fact about the same thing takes its place.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum About {
    Fact(u32),
    Dose(Evening),
    Meal(Evening),
    CheckIn(Evening),
}

fn past(diary: &[Entry], local: &impl Fn(DateTime<Utc>) -> NaiveDateTime) -> Vec<Row> {
    let mut rows: BTreeMap<About, (DateTime<Utc>, Row)> = BTreeMap::new();
    let mut doses: BTreeMap<u32, Evening> = BTreeMap::new();
    for Entry { seq, at, fact } in diary {
        let once = About::Fact(*seq);
        let (about, kind, text) = match fact {
            Fact::ConsentGiven { .. } => (once, "began", String::new()),
            Fact::GateAnswered { exclusions } if exclusions.any() => {
                (once, "excluded", String::new())
            }
            Fact::OralIronStarted { on } => (once, "iron_started", on.to_string()),
            Fact::OralIronStopped { .. } => (once, "iron_stopped", String::new()),
            Fact::MealFinished { evening, .. } => (About::Meal(*evening), "meal", String::new()),
            Fact::DoseReminded { evening } => (About::Dose(*evening), "reminded", String::new()),
            Fact::DoseTaken {
                evening, tablets, ..
            } => {
                doses.insert(*seq, *evening);
                (About::Dose(*evening), "taken", tablets.to_string())
            }
            Fact::DoseSkipped { evening, .. } => {
                doses.insert(*seq, *evening);
                (About::Dose(*evening), "skipped", String::new())
            }
            Fact::DoseReminderDropped { evening } => {
                (About::Dose(*evening), "dropped", String::new())
            }
            Fact::DiscomfortRated { evening, score } => {
                (About::CheckIn(*evening), "check_in", score.to_string())
            }
            Fact::LabsReported { panel } => (once, "labs", values(panel)),
            Fact::InfusionGiven { on, .. } => (once, "infusion", on.to_string()),
            Fact::ResponseGiven { response, .. } => {
                let kind = match response {
                    Response::Better => "response_better",
                    Response::Same => "response_same",
                    Response::Worse => "response_worse",
                };
                (once, kind, String::new())
            }
            Fact::Paused { until, .. } => (once, "paused", until.to_string()),
            Fact::TestBooked { on } => (once, "booked", on.to_string()),
            Fact::TestCancelled => (once, "test_off", String::new()),
            Fact::WentSilent => (once, "silent", String::new()),
            Fact::CameBack => (once, "back", String::new()),
            Fact::Restored { .. } => (once, "restored", String::new()),
            Fact::ClockSetRight { .. } => (once, "clock_right", String::new()),
            Fact::Retracted { seq } => {
                rows.remove(&About::Fact(*seq));
                if let Some(evening) = doses.remove(seq) {
                    rows.remove(&About::Dose(evening));
                }
                continue;
            }
            // Settings and questions that were only asked are no landmarks.
            _ => continue,
        };
        let when = match fact {
            Fact::MealFinished { at: then, .. } | Fact::DoseTaken { at: then, .. } => *then,
            _ => *at,
        };
        rows.insert(about, (when, row(local(when), kind, text)));
    }
    let mut rows: Vec<_> = rows.into_values().collect();
    rows.sort_by_key(|(at, _)| *at);
    rows.into_iter().map(|(_, row)| row).collect()
}

fn values(panel: &Panel) -> String {
    let named = |analyte: Analyte, name: &str| {
        let value = panel.get(analyte)?;
        Some(format!("{name} {}", number_text(value.level().value, '.')))
    };
    let lead: Vec<_> = [
        named(Analyte::Ferritin, "ferritin"),
        named(Analyte::Tsat, "TSAT"),
    ]
    .into_iter()
    .flatten()
    .collect();
    if lead.is_empty() {
        panel.values().len().to_string()
    } else {
        lead.join(" · ")
    }
}
