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
pub mod dose;
pub mod labs;
mod noted;
pub mod open;
mod silence;

use chrono::{DateTime, NaiveDate, Utc};

use crate::calendar::local_time::{Evening, Zone};
use crate::patient::check_in::CheckInRhythm;
use crate::patient::companion::Companion;
use crate::patient::{EVENINGS_KEPT, Patient};
use crate::protocol::rule::Rule;

use dose::Timing;

/// How many past evenings are looked at for prompts that never went out.
const LOOK_BACK_EVENINGS: usize = 7;
/// Tonight and the evenings after it that the next wake is found in.
const EVENINGS_AHEAD: usize = 3;

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
    /// R2, R3: how the legs responded to an infusion.
    ResponseCheck {
        /// The day of the infusion.
        infusion_on: NaiveDate,
        /// Weeks since then.
        week: u8,
    },
    /// I1: the evening before an infusion.
    InfusionEve {
        /// The day of the infusion.
        on: NaiveDate,
    },
    /// I: whether an infusion took place.
    InfusionDay {
        /// The day that it was to be on.
        on: NaiveDate,
    },
    /// I: the word about phosphate.
    AfterInfusion {
        /// The day of the infusion.
        infusion_on: NaiveDate,
    },
    /// E12: the tablets run out soon.
    StockLow,
    /// E13: vitamin D or B complex.
    Companion {
        /// Which.
        companion: Companion,
        /// Which evening.
        evening: Evening,
    },
    /// N: weekly or none?
    CheckInOffer {
        /// The last evening that went unanswered.
        evening: Evening,
    },
    /// E14: "Shall I wait?"
    Wait {
        /// The last evening that went unanswered.
        evening: Evening,
    },
    /// W: the pattern called augmentation.
    Augmentation,
    /// X2, E1d: what a doctor hears about before iron, and other medicines.
    Background,
    /// R8: the test due by this day never came; `rests`: reminders rest from now on.
    Untested {
        /// By when it was due.
        due_on: NaiveDate,
        /// Whether it is the second word.
        rests: bool,
    },
    /// R10: the legs have got worse again.
    Relapse,
}

/// All that is due for a patient from the recent past until the end of the evening after next, soonest first;
/// whatever comes after a longer silence is in it too, so that there is always a next wake.
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
    /// L1–L3, H1: the rule that keeps iron silent at present.
    pub hold: Option<Rule>,
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
            hold: patient.iron_rests(),
        })
    }

    /// When the patient's night begins on `evening`.
    #[must_use]
    pub fn bedtime_at(&self, evening: Evening) -> DateTime<Utc> {
        evening.at(self.zone, self.bedtime)
    }

    /// Since when evening prompts are owed: a pause that was ended leaves nothing to make up for.
    #[must_use]
    pub fn asked_since(&self) -> DateTime<Utc> {
        self.patient
            .resumed_at
            .map_or(self.since, |resumed| resumed.max(self.since))
    }

    /// The same on `evening`: hours that the clock of another zone left out owe nothing either.
    #[must_use]
    pub fn asked_on(&self, evening: Evening) -> DateTime<Utc> {
        let lived = self.patient.evening_lived_since(evening);
        lived.map_or_else(|| self.asked_since(), |lived| lived.max(self.asked_since()))
    }

    /// When they usually end dinner on `evening`.
    #[must_use]
    pub fn dinner_at(&self, evening: Evening) -> DateTime<Utc> {
        evening.at(self.zone, self.dinner)
    }
}
