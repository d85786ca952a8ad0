//! Owns which of tonight's questions still wait for an answer. It must not ask one.

use chrono::{DateTime, Utc};

use crate::calendar::local_time::Evening;
use crate::patient::Patient;

use super::dose::{Iron, iron_on};
use super::due::Ready;

/// A question of tonight without an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open {
    /// Which evening.
    pub evening: Evening,
    /// Which question.
    pub question: Asked,
    /// When it was last asked.
    pub asked_at: DateTime<Utc>,
}

/// What is asked on an evening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// E3.
    Meal,
    /// E7.
    Dose,
    /// N.
    CheckIn,
}

/// Tonight's questions that wait for an answer.
#[must_use]
pub fn open(patient: &Patient, now: DateTime<Utc>) -> Vec<Open> {
    let Some(ready) = Ready::of(patient) else {
        return Vec::new();
    };
    let evening = Evening::of(ready.zone, now);
    let record = patient.evening(evening);
    let iron = iron_on(&ready, evening) == Iron::Taken && record.dose.is_none();
    let reminded_at = record.reminded_at.last().copied();
    // Once the dose is due nobody waits for the meal any more; a snooze, or "not yet", is an answer.
    let dose = reminded_at.filter(|at| {
        iron && record.snoozed_until.is_none_or(|until| until < *at)
            && record.meal_at.is_none_or(|meal| meal < *at)
    });
    let meal = record.meal_asked_at.filter(|at| {
        iron && record.meal_at.is_none()
            && reminded_at.is_none()
            && record.meal_put_off_until.is_none_or(|until| until <= *at)
    });
    let check_in = record
        .check_in
        .asked_at
        .filter(|_| record.check_in.discomfort.is_none());
    [
        (Asked::Meal, meal),
        (Asked::Dose, dose),
        (Asked::CheckIn, check_in),
    ]
    .into_iter()
    .filter_map(|(question, asked_at)| {
        Some(Open {
            evening,
            question,
            asked_at: asked_at?,
        })
    })
    .collect()
}
