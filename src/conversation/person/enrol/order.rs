//! Owns the order of the questions of the beginning: the next is the first that the diary does not answer.

use crate::conversation::state::question::Question;
use crate::conversation::turn::Turn;
use crate::patient::Patient;
use crate::patient::profile::DISCLAIMER_VERSION;
use crate::patient::regimen::Regimen;

/// The first question that the diary does not answer.
#[must_use]
pub fn next_question(patient: &Patient) -> Option<Question> {
    if patient.consent.is_none() {
        return Some(Question::Consent);
    }
    let Some(exclusions) = patient.exclusions else {
        return Some(Question::Gate);
    };
    if patient.zone.is_none() {
        return Some(Question::Place);
    }
    if patient.dinner.is_none() {
        return Some(Question::Dinner);
    }
    if patient.bedtime.is_none() {
        return Some(Question::Bedtime);
    }
    if exclusions.any() {
        None
    } else {
        next_about_iron(patient.regimen)
    }
}

pub(crate) fn next_about_iron(regimen: Regimen) -> Option<Question> {
    match regimen {
        Regimen::Unasked => Some(Question::Iron),
        Regimen::NoIron => None,
        Regimen::Oral(oral) if oral.since.is_none() => Some(Question::IronSince),
        Regimen::Oral(oral) if oral.strength_mg.is_none() => Some(Question::Strength),
        Regimen::Oral(oral) if oral.tablets.is_none() => Some(Question::Tablets),
        Regimen::Oral(_) => None,
    }
}

/// The question that typed words answer while the beginning is unfinished, or the disclaimer's new wording.
pub(crate) fn open_question(turn: &Turn) -> Option<Question> {
    if consent_is_old(turn) {
        return Some(Question::Consent);
    }
    if turn.patient.enrolled_at.is_some() {
        None
    } else {
        next_question(&turn.patient)
    }
}

/// Whether the rest of the bot waits for the beginning to be finished.
pub(crate) fn blocks(turn: &Turn) -> bool {
    open_question(turn).is_some()
}

pub(crate) fn consent_is_old(turn: &Turn) -> bool {
    turn.patient
        .consent
        .is_some_and(|consent| consent.version < DISCLAIMER_VERSION)
}
