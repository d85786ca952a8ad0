//! Owns what is due when: the dated future of one patient, derived from their facts and nothing else.
//! It must not store anything, and it must not say anything.
//!
//! `/plan`, the next wake and what fires when an hour strikes are all this one list, so they cannot disagree.

pub mod dose;
pub mod labs;
pub mod tests;

use chrono::{DateTime, NaiveDate, Utc};

use crate::almanac::local_time::{Evening, Zone};
use crate::patient::Patient;
use crate::protocol::dose::CHECK_IN_BEFORE_BEDTIME;

use dose::Timing;

/// How many past evenings are looked at for prompts that never went out.
const LOOK_BACK_EVENINGS: usize = 7;

/// One thing that will happen, unless something happens first.
#[derive(Clone, Debug, PartialEq)]
pub struct Due {
    /// When.
    pub at: DateTime<Utc>,
    /// What.
    pub what: What,
    /// From this instant on it has lost its sense.
    pub expires: DateTime<Utc>,
}

/// The prompts that Stillnight sends by itself.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// E3: "Finished eating for today?".
    MealQuestion {
        /// Which evening.
        evening: Evening,
    },
    /// E1–E5, E8: tonight's iron, first or repeated.
    Dose {
        /// Which evening.
        evening: Evening,
        /// Why at this time, and how often before.
        timing: Timing,
    },
    /// N: the nightly check-in.
    CheckIn {
        /// Which evening.
        evening: Evening,
    },
    /// R4: a retest is near and not booked.
    Booking {
        /// R1: when it is due.
        retest_on: NaiveDate,
    },
    /// R5: tomorrow morning's test.
    FastingNote {
        /// The morning of the draw.
        test_on: NaiveDate,
    },
    /// R6: are the results there?
    Results {
        /// The morning of the draw.
        test_on: NaiveDate,
    },
}

/// All that is due for a patient from the recent past until the end of the evening after next, soonest first.
#[must_use]
pub fn agenda(patient: &Patient, now: DateTime<Utc>) -> Vec<Due> {
    let Some(ready) = Ready::of(patient) else {
        return Vec::new();
    };
    let tonight = Evening::of(ready.zone, now);
    let first = (0..LOOK_BACK_EVENINGS).fold(tonight, |evening, _| evening.previous());
    let mut due = Vec::new();
    let mut evening = first;
    for _ in 0..LOOK_BACK_EVENINGS + 3 {
        due.extend(dose::meal_question(&ready, evening));
        due.extend(dose::reminder(&ready, evening));
        due.extend(check_in(&ready, evening));
        evening = evening.next();
    }
    due.extend(tests::due(&ready, now));
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

/// A patient with all that a dated future needs.
#[derive(Clone, Copy)]
pub struct Ready<'a> {
    /// The patient.
    pub patient: &'a Patient,
    /// Their confirmed zone.
    pub zone: &'a Zone,
    /// Their usual end of dinner.
    pub dinner: chrono::NaiveTime,
    /// Their bedtime.
    pub bedtime: chrono::NaiveTime,
    /// Since when prompts are owed: the end of the beginning, or their return after a block.
    pub since: DateTime<Utc>,
}

impl<'a> Ready<'a> {
    /// `None` while enrolment is unfinished, and while they are silent: then nothing is due.
    #[must_use]
    pub fn of(patient: &'a Patient) -> Option<Self> {
        if patient.silent {
            return None;
        }
        Some(Self {
            patient,
            zone: patient.zone.as_ref()?,
            dinner: patient.dinner?,
            bedtime: patient.bedtime?,
            since: patient
                .enrolled_at?
                .max(patient.back_at.unwrap_or(DateTime::<Utc>::MIN_UTC)),
        })
    }

    /// When the patient's night begins on `evening`.
    #[must_use]
    pub fn bedtime_at(&self, evening: Evening) -> DateTime<Utc> {
        evening.at(self.zone, self.bedtime)
    }

    /// When they usually end dinner on `evening`.
    #[must_use]
    pub fn dinner_at(&self, evening: Evening) -> DateTime<Utc> {
        evening.at(self.zone, self.dinner)
    }
}

/// N: once an evening; one that could not be asked by noon is gone.
fn check_in(ready: &Ready<'_>, evening: Evening) -> Option<Due> {
    let record = ready
        .patient
        .evenings
        .get(&evening)
        .map(|record| record.check_in)
        .unwrap_or_default();
    if record.asked || record.discomfort.is_some() {
        return None;
    }
    let at = match ready.patient.preferences.check_in_at {
        Some(time) => evening.at(ready.zone, time),
        None => ready.bedtime_at(evening) - CHECK_IN_BEFORE_BEDTIME,
    };
    let expires = evening.ends(ready.zone);
    (at >= ready.since && expires > at).then_some(Due {
        at,
        what: What::CheckIn { evening },
        expires,
    })
}
