//! Owns when the check-in comes (N): every evening, once a week, or never. It must not know its questions.

use chrono::Days;

use crate::calendar::local_time::Evening;
use crate::patient::check_in::CheckInRhythm;
use crate::protocol::dose::CHECK_IN_BEFORE_BEDTIME;

use super::dose::{Iron, iron_on};
use super::due::{Due, Ready, What};
use super::silence::{self, Evenings};

/// N: from one weekly check-in to the next.
const WEEK: Days = Days::new(7);

/// The check-ins on `evenings`, which follow one another, seen from `tonight`.
pub(super) fn due(ready: &Ready<'_>, evenings: &[Evening], tonight: Evening) -> Vec<Due> {
    match ready.patient.preferences.check_in_rhythm {
        CheckInRhythm::Off => Vec::new(),
        CheckInRhythm::Nightly => evenings
            .iter()
            .filter_map(|evening| on(ready, *evening))
            .collect(),
        CheckInRhythm::Weekly => {
            let mut next = next_weekly(ready, tonight);
            let mut due = Vec::new();
            for evening in evenings {
                if *evening >= next
                    && let Some(asked) = on(ready, *evening)
                {
                    due.push(asked);
                    next = a_week_after(*evening);
                }
            }
            due
        }
    }
}

/// A week after the last one that was asked or answered; one that could not be asked then comes tonight.
pub(super) fn next_weekly(ready: &Ready<'_>, tonight: Evening) -> Evening {
    ready
        .patient
        .evenings
        .keys()
        .rev()
        .find(|evening| !is_open(ready, **evening))
        .map_or(tonight, |last| a_week_after(*last).max(tonight))
}

fn a_week_after(evening: Evening) -> Evening {
    Evening::on(
        evening
            .date()
            .checked_add_days(WEEK)
            .unwrap_or(evening.date()),
    )
}

/// Whether the check-in comes on this evening as far as silence goes.
fn checks_in(ready: &Ready<'_>, evening: Evening) -> bool {
    match silence::on(ready, evening) {
        Evenings::Whole => true,
        Evenings::OneMessage => iron_on(ready, evening) == Iron::NotTaken,
        Evenings::Silent => false,
    }
}

fn is_open(ready: &Ready<'_>, evening: Evening) -> bool {
    let record = ready.patient.evenings.get(&evening);
    let asked =
        record.is_some_and(|record| record.check_in.asked || record.check_in.discomfort.is_some());
    (!asked || ready.patient.was_asked_on_an_earlier(evening))
        && !ready.patient.was_asked_under_another_date(evening)
}

/// Once an evening; one that could not be asked by noon is gone, and one within a pause never was.
fn on(ready: &Ready<'_>, evening: Evening) -> Option<Due> {
    let asked = is_open(ready, evening) && checks_in(ready, evening);
    if !asked || ready.patient.is_paused_on(evening) {
        return None;
    }
    let at = match ready.patient.preferences.check_in_at {
        Some(time) => evening.at(ready.zone, time),
        None => ready.bedtime_at(evening) - CHECK_IN_BEFORE_BEDTIME,
    };
    let expires = evening.ends(ready.zone);
    (at >= ready.asked_on(evening) && expires > at).then_some(Due {
        at,
        what: What::CheckIn { evening },
        expires,
    })
}
