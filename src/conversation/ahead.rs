//! Owns the look ahead: the coming days lived with the very code that fires, by somebody who takes each dose when
//! reminded, answers each check-in and says nothing else. It must not note anything in the real diary.

use chrono::{DateTime, Utc};

use crate::agenda::dose::Ceiling;
use crate::agenda::{Due, What, agenda, next_wake};
use crate::patient::Patient;
use crate::patient::fact::Fact;

use super::event::State;
use super::prompts;
use super::talk::{Talk, Touch};

/// Far more hours strike in no plan; whatever a wrong clock has left behind, a plan has an end.
const STEPS: usize = 5_000;

/// Every prompt that will go out before `until`, soonest first, unless the patient tells something new.
#[must_use]
pub fn ahead(patient: &Patient, now: DateTime<Utc>, until: DateTime<Utc>) -> Vec<Due> {
    let state = State {
        patient: patient.clone(),
        ..State::default()
    };
    let mut talk = Talk::new(&state, &[], Touch::Typed, now);
    let mut prompts = Vec::new();
    for _ in 0..STEPS {
        let Some(wake) = next_wake(&talk.patient, talk.now).filter(|wake| *wake < until) else {
            break;
        };
        talk.now = talk.now.max(wake);
        let due = agenda(&talk.patient, talk.now);
        let due: Vec<_> = due.into_iter().filter(|due| due.at <= talk.now).collect();
        let before = talk.patient.facts;
        prompts::fire(&mut talk);
        for due in &due {
            answer(&mut talk, &due.what);
        }
        prompts.extend(due.into_iter().filter(|due| due.expires > talk.now));
        if talk.patient.facts == before {
            break;
        }
    }
    prompts
}

fn answer(talk: &mut Talk, what: &What) {
    match what {
        What::Dose { evening, timing } => {
            let Some((_, tablets)) = talk.patient.oral_iron() else {
                return;
            };
            let fact = match timing.ceiling {
                // E4: when a full day has not passed, *not tonight* is the answer.
                Ceiling::TooSoon { .. } => Fact::DoseSkipped {
                    evening: *evening,
                    reason: None,
                },
                Ceiling::Clear | Ceiling::MealTooLate { .. } => Fact::DoseTaken {
                    evening: *evening,
                    at: talk.now,
                    tablets,
                },
            };
            talk.note(fact);
        }
        What::CheckIn { evening } => talk.note(Fact::DiscomfortRated {
            evening: *evening,
            score: 0,
        }),
        What::MealQuestion { .. }
        | What::Booking { .. }
        | What::FastingNote { .. }
        | What::Results { .. }
        | What::ResponseCheck { .. }
        | What::AfterInfusion { .. }
        | What::StockLow
        | What::Companion { .. }
        | What::CheckInOffer { .. }
        | What::Augmentation => {}
    }
}
