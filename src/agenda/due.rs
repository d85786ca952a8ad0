//! Owns one thing that is due and the patient as dates need them. It must not know what makes anything due.

use chrono::{DateTime, NaiveDate, Utc};

use crate::calendar::local_time::{Evening, Zone};
use crate::patient::Patient;
use crate::patient::companion::Companion;
use crate::protocol::rule::Rule;

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
    /// W: what has changed since a medicine was begun, long ago.
    AugmentationCheck,
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
    /// E16: an evening that is over becomes one line.
    Fold {
        /// Which.
        evening: Evening,
    },
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

/// Why the reminder comes when it comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timing {
    /// The meal that the time was counted from.
    pub meal: Meal,
    /// Whether bedtime cut the wait short.
    pub ceiling: Ceiling,
    /// How often it was asked before.
    pub nudge: u8,
    /// Whether this is the last time tonight.
    pub last: bool,
}

/// E3: the last meal of the evening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meal {
    /// The patient said when.
    Told(DateTime<Utc>),
    /// The patient did not say, so their usual time is assumed.
    Assumed(DateTime<Utc>),
}

impl Meal {
    /// When it ended, told or assumed.
    #[must_use]
    pub const fn at(self) -> DateTime<Utc> {
        match self {
            Self::Told(at) | Self::Assumed(at) => at,
        }
    }
}

/// E5: what bedtime does to the time that E2 and E4 ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ceiling {
    /// The time lies before bedtime.
    Clear,
    /// The wait after the meal would pass bedtime.
    MealTooLate {
        /// When the wait would be over.
        ideal: DateTime<Utc>,
    },
    /// E4: a day since the last dose would pass bedtime.
    TooSoon {
        /// The last dose.
        last_dose: DateTime<Utc>,
        /// From when the next may be taken.
        earliest: DateTime<Utc>,
    },
}
