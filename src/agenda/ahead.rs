//! Owns the look ahead: the coming days lived on a copy of the patient, by the agenda that fires and with the facts
//! that firing notes. It is the only foresight: `/plan` and the timeline show it. It must not note anything in the
//! real diary.

use chrono::{DateTime, NaiveDate, Utc};

use crate::calendar::local_time::Evening;
use crate::patient::Patient;
use crate::patient::fact::{Entry, Fact};

use super::dose::{Ceiling, Iron, iron_on, only_asks};
use super::due::{Due, Ready, What};
use super::{agenda, next_wake, run};

/// Far more hours strike in no plan; whatever a wrong clock has left behind, a plan has an end.
const STEPS: usize = 5_000;

/// Who lives the coming days. Neither tells anything new.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answers {
    /// Takes each dose when reminded, answers each check-in and looks at the rest: what a plan is for.
    AtOnce,
    /// Says nothing at all.
    Never,
}

/// Every prompt that goes out before `until`, soonest first, unless the patient tells something new.
#[must_use]
pub fn ahead(
    patient: &Patient,
    now: DateTime<Utc>,
    until: DateTime<Utc>,
    answers: Answers,
) -> Vec<Due> {
    let mut days = Days {
        patient: patient.clone(),
        now,
    };
    let mut prompts = Vec::new();
    for _ in 0..STEPS {
        let Some(wake) = next_wake(&days.patient, days.now).filter(|wake| *wake < until) else {
            break;
        };
        days.now = days.now.max(wake);
        let noted = days.patient.facts;
        let asked = days.strike();
        if answers == Answers::AtOnce {
            for due in &asked {
                days.answer(due);
            }
            // E14: whatever was asked, they react to it.
            if days.patient.unheard.evenings > 0 {
                days.note(Fact::Answered);
            }
        }
        // E16: a line that an evening leaves is no prompt.
        let prompt = |due: &Due| !matches!(due.what, What::Fold { .. });
        // What a silence kept back is due since then, and comes only now.
        let comes = |due: Due| Due {
            at: if days.now > now {
                due.at.max(days.now)
            } else {
                due.at
            },
            ..due
        };
        prompts.extend(asked.into_iter().filter(prompt).map(comes));
        if days.patient.facts == noted {
            break;
        }
    }
    prompts
}

/// What is planned of iron on each evening from tonight up to and with `until`; empty before enrolment.
#[must_use]
pub fn iron_ahead(patient: &Patient, now: DateTime<Utc>, until: NaiveDate) -> Vec<(Evening, Iron)> {
    let Some(ready) = Ready::of(patient) else {
        return Vec::new();
    };
    run(Evening::of(ready.zone, now), usize::MAX)
        .take_while(|evening| evening.date() <= until)
        .map(|evening| (evening, iron_on(&ready, evening)))
        .collect()
}

/// The patient as they will be at an instant to come.
struct Days {
    patient: Patient,
    now: DateTime<Utc>,
}

impl Days {
    fn note(&mut self, fact: Fact) {
        let entry = Entry {
            seq: self.patient.facts,
            at: self.now,
            fact,
        };
        self.patient = std::mem::take(&mut self.patient).apply(&entry);
    }

    fn today(&self) -> NaiveDate {
        let zone = self.patient.zone.as_ref();
        zone.map_or_else(|| self.now.date_naive(), |zone| zone.local(self.now).date())
    }

    /// An hour strikes: what is asked is noted first, then what was dropped, as when it fires.
    fn strike(&mut self) -> Vec<Due> {
        let now = self.now;
        let due = agenda(&self.patient, now)
            .into_iter()
            .filter(|due| due.at <= now);
        let (dropped, asked): (Vec<_>, Vec<_>) = due.partition(|due| due.expires <= now);
        let today = self.today();
        for due in &asked {
            self.note(due.what.noted(today));
        }
        for (_, fact) in dropped.iter().filter_map(|due| due.dropped(now)) {
            self.note(fact);
        }
        asked
    }

    fn answer(&mut self, due: &Due) {
        match &due.what {
            What::Dose { evening, timing } => {
                let Some((_, tablets)) = self.patient.oral_iron() else {
                    return;
                };
                let too_soon = match timing.ceiling {
                    Ceiling::TooSoon { .. } => true,
                    Ceiling::Clear | Ceiling::MealTooLate { .. } => false,
                };
                // E4, E5: when a full day has not passed, or the night has begun, *not tonight* is the answer.
                let past = Ready::of(&self.patient)
                    .is_some_and(|ready| only_asks(&ready, *evening, due.at, self.now));
                let fact = if too_soon || past {
                    Fact::DoseSkipped {
                        evening: *evening,
                        reason: None,
                    }
                } else {
                    Fact::DoseTaken {
                        evening: *evening,
                        at: self.now,
                        tablets,
                    }
                };
                self.note(fact);
            }
            What::CheckIn { evening } => self.note(Fact::DiscomfortRated {
                evening: *evening,
                score: 0,
            }),
            What::MealQuestion { .. }
            | What::Booking { .. }
            | What::FastingNote { .. }
            | What::Results { .. }
            | What::ResponseCheck { .. }
            | What::InfusionEve { .. }
            | What::InfusionDay { .. }
            | What::AfterInfusion { .. }
            | What::StockLow
            | What::Companion { .. }
            | What::CheckInOffer { .. }
            | What::Wait { .. }
            | What::Augmentation
            | What::AugmentationCheck
            | What::Background
            | What::Untested { .. }
            | What::Relapse
            | What::Fold { .. } => {}
        }
    }
}
