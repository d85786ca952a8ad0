//! Owns what is due when: the dated future of one patient, derived from their facts and nothing else.
//! It must not store anything, and it must not say anything.
//!
//! `/plan`, the next wake and what fires when an hour strikes are all this one list, so they cannot disagree:
//! [`ahead`] lives the coming days with it.

pub mod ahead;
mod appointment;
pub mod blood_tests;
mod check_in;
mod course;
mod daytime;
pub mod dose;
mod due;
mod fold;
pub mod labs;
mod noted;
pub mod open;
mod silence;

use chrono::{DateTime, Utc};

use crate::calendar::local_time::Evening;
use crate::patient::check_in::CheckInRhythm;
use crate::patient::{EVENINGS_KEPT, Patient};

use due::Timing;

pub use due::{Due, Ready, What};

/// How many past evenings are looked at for prompts that never went out.
const LOOK_BACK_EVENINGS: usize = 7;
/// Tonight and the evenings after it that the next wake is found in.
const EVENINGS_AHEAD: usize = 3;

/// All that is due for a patient from the recent past until the end of the evening after next, soonest first;
/// whatever comes after a longer silence is in it too, so that there is always a next wake.
///
/// Nothing is ever scheduled: what is due follows from the facts, at any moment, so a restart loses nothing and a
/// correction moves everything that it concerns. A prompt that was noted as asked is not due again.
///
/// ```
/// use stillnight::agenda::{What, agenda, next_wake};
/// use stillnight::calendar::local_time::Zone;
/// use stillnight::patient::Patient;
/// use stillnight::patient::fact::{Entry, Fact};
/// use stillnight::patient::profile::{DISCLAIMER_VERSION, Language};
/// use stillnight::protocol::exclusion::Exclusions;
///
/// let noon = "2026-11-23T11:00:00Z".parse().unwrap();
/// let told = [
///     Fact::Met { language: Language::En },
///     Fact::ConsentGiven { version: DISCLAIMER_VERSION },
///     Fact::GateAnswered { exclusions: Exclusions::NONE },
///     Fact::ZoneConfirmed { zone: Zone::parse("Europe/Berlin").unwrap() },
///     Fact::DinnerSet { time: "19:00:00".parse().unwrap() },
///     Fact::BedtimeSet { time: "23:00:00".parse().unwrap() },
///     Fact::OralIronStarted { on: "2026-11-01".parse().unwrap() },
///     Fact::TabletStrengthSet { milligrams: 14 },
///     Fact::TabletsSet { tablets: 5 },
/// ];
/// let diary: Vec<_> = (0..)
///     .zip(told)
///     .map(|(seq, fact)| Entry { seq, at: noon, fact })
///     .collect();
/// let patient = Patient::from_diary(&diary);
///
/// // Dinner is over at seven: then the question comes whether it is, and the iron two hours later (E2, E3).
/// let dinner = agenda(&patient, noon)
///     .into_iter()
///     .find(|due| matches!(due.what, What::MealQuestion { .. }))
///     .unwrap();
/// assert_eq!(dinner.at.to_rfc3339(), "2026-11-23T18:00:00+00:00");
/// // The engine looks at the patient again at the first of all of them.
/// assert!(next_wake(&patient, noon) <= Some(dinner.at));
/// ```
#[must_use]
pub fn agenda(patient: &Patient, now: DateTime<Utc>) -> Vec<Due> {
    let Some(ready) = Ready::of(patient) else {
        return Vec::new();
    };
    let tonight = Evening::of(ready.zone, now);
    let first = (0..LOOK_BACK_EVENINGS).fold(tonight, |evening, _| evening.previous());
    let mut evenings: Vec<_> = run(first, LOOK_BACK_EVENINGS + EVENINGS_AHEAD).collect();
    evenings.extend(after_silence(&ready, tonight, &evenings));
    due(&ready, &evenings, now)
}

/// So many evenings in a row; the calendar's end ends it too.
fn run(first: Evening, count: usize) -> impl Iterator<Item = Evening> {
    std::iter::successors(Some(first), |evening| {
        Some(evening.next()).filter(|next| next > evening)
    })
    .take(count)
}

/// The first evenings after a pause that runs past the ones looked at, and the next weekly check-in.
fn after_silence(ready: &Ready<'_>, tonight: Evening, looked_at: &[Evening]) -> Vec<Evening> {
    let Some(last) = looked_at.last().copied() else {
        return Vec::new();
    };
    let weekly = ready.patient.preferences.check_in_rhythm == CheckInRhythm::Weekly;
    let next_weekly = weekly.then(|| check_in::next_weekly(ready, tonight));
    // Pauses may follow one another; there are only so many.
    let resumed = |evening: Evening| {
        ready.patient.pauses.iter().fold(evening, |evening, _| {
            ready
                .patient
                .pause_on(evening)
                .map_or(evening, |pause| Evening::on(pause.until).next())
        })
    };
    let pauses_on = ready.patient.is_paused_on(last).then_some(last);
    let by_agreement = silence::next_weekly(ready);
    let starts = [pauses_on, next_weekly, by_agreement].map(|start| start.map(resumed));
    let mut evenings: Vec<_> = starts
        .into_iter()
        .flatten()
        .flat_map(|start| run(start, EVENINGS_AHEAD))
        .filter(|evening| *evening > last)
        .collect();
    evenings.sort_unstable();
    evenings.dedup();
    evenings
}

/// What is due on these evenings, and what is due by date alone.
fn due(ready: &Ready<'_>, evenings: &[Evening], now: DateTime<Utc>) -> Vec<Due> {
    let tonight = Evening::of(ready.zone, now);
    // What was said of an older evening would fall out of the record at once, and be due again for ever: a clock that
    // is weeks behind asks nothing.
    let remembered = |evening: &&Evening| {
        ready.patient.evenings.len() < EVENINGS_KEPT
            || ready.patient.evenings.keys().next() <= Some(*evening)
    };
    let evenings: &[Evening] = &evenings
        .iter()
        .filter(remembered)
        .copied()
        .collect::<Vec<_>>();
    let mut due = Vec::new();
    let evenings: Vec<_> = evenings
        .iter()
        .copied()
        .filter(|evening| ready.patient.has_evening(*evening))
        .collect();
    let evenings = evenings.as_slice();
    for evening in evenings {
        due.extend(dose::meal_question(ready, *evening));
        due.extend(dose::reminder(ready, *evening));
    }
    due.extend(
        evenings
            .iter()
            .filter_map(|evening| fold::due(ready, *evening)),
    );
    due.extend(check_in::due(ready, evenings, tonight));
    due.extend(silence::question(ready, now));
    due.extend(course::due(ready, evenings, now));
    due.extend(appointment::due(ready));
    due.extend(blood_tests::due(ready, now));
    // What lost its sense is silent, but for a dose that nobody was reminded of: that is owed an explanation.
    due.retain(|due| {
        due.expires > now
            || matches!(
                due.what,
                What::Dose {
                    timing: Timing { nudge: 0, .. },
                    ..
                }
            )
    });
    due.sort_by_key(|due| due.at);
    due
}

/// When the patient must be looked at next, if ever.
#[must_use]
pub fn next_wake(patient: &Patient, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
    agenda(patient, now).first().map(|due| due.at)
}
