//! Owns the diary read as a record: what became of each evening, each night, each panel, and how iron was taken.
//! `/history`, charts and papers all read this one model. It must not say anything, and it must not judge.
//!
//! What was planned on an evening is asked of the agenda, with the patient as they were at that bedtime: an evening
//! that was held then stays held, whatever was booked or called off later.

pub mod frame;
mod reader;
pub mod response;
pub mod summary;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use crate::calendar::local_time::Evening;
use crate::patient::Recorded;
use crate::patient::check_in::CheckIn;
use crate::patient::draw::DrawConditions;
use crate::patient::fact::SkipReason;
use crate::patient::infusion::Infusion;
use crate::patient::pause::Pause;
use crate::patient::regimen::Rhythm;
use crate::patient::response::last_night;
use crate::protocol::panel::Panel;

/// A whole diary as a record.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    /// Every evening since the beginning was finished, and those that something was told of.
    pub evenings: BTreeMap<Evening, EveningHistory>,
    /// Every panel that holds, by draw date, oldest first.
    pub panels: Vec<Recorded<Panel>>,
    /// How blood was drawn, by draw date.
    pub draws: BTreeMap<NaiveDate, DrawConditions>,
    /// Every infusion that holds, by day, oldest first.
    pub infusions: Vec<Recorded<Infusion>>,
    /// Every pause that holds, oldest first.
    pub pauses: Vec<Recorded<Pause>>,
    /// How iron was taken, oldest first, without gaps.
    pub regimens: Vec<RegimenSpan>,
    /// The evening that runs where the patient is; unknown before they told where.
    pub tonight: Option<Evening>,
    /// A clinic's IRLS totals, as typed in.
    pub clinic_scores: BTreeMap<NaiveDate, u8>,
}

/// One evening of the record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EveningHistory {
    /// When its last meal ended, where told.
    pub meal_at: Option<DateTime<Utc>>,
    /// How often it was reminded of.
    pub reminders: u8,
    /// What became of the dose.
    pub dose: Outcome,
    /// The check-in; its score is the night's.
    pub check_in: CheckIn,
    /// E13: what was taken beside iron.
    pub companions: CompanionsTaken,
}

/// E13: the companions that were told as taken on an evening.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CompanionsTaken {
    /// Vitamin D.
    pub vitamin_d: bool,
    /// B complex.
    pub b_complex: bool,
}

/// What became of an evening's dose. Each is its own thing; none stands for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Told as taken.
    Taken {
        /// When.
        at: DateTime<Utc>,
        /// How many tablets.
        tablets: u8,
    },
    /// Told as left out.
    Skipped {
        /// Why, where told.
        reason: Option<SkipReason>,
    },
    /// R5: it rested before a blood test.
    Held,
    /// It lay in a pause.
    Paused,
    /// E6: the evening between two doses of every other evening.
    Off,
    /// Nothing was told. It may have been taken.
    Unknown,
    /// No dose was planned: no tablets, a rule that asks for none, not yet begun, or away.
    NotPlanned,
    /// The evening still runs.
    Open,
}

/// A stretch of days on which iron was taken in one way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RegimenSpan {
    /// Its first day.
    pub from: NaiveDate,
    /// The day on which another way began; `None` while it lasts.
    pub until: Option<NaiveDate>,
    /// The way.
    pub treatment: Treatment,
}

/// A way to take iron.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Treatment {
    /// None by mouth.
    NoTablets,
    /// Tablets.
    Tablets {
        /// How many make one dose.
        a_dose: u8,
        /// Elemental iron a tablet, in milligrams, where told.
        strength_mg: Option<u16>,
        /// How often.
        rhythm: Rhythm,
    },
}

impl History {
    /// The last night that counts among the last ones, see [`last_night`].
    #[must_use]
    pub fn last_night(&self) -> Option<Evening> {
        let answered = |night: Evening| {
            let record = self.evenings.get(&night);
            record.is_some_and(|record| record.check_in.discomfort.is_some())
        };
        Some(last_night(self.tonight?, answered))
    }

    /// The last evening of which anything is known.
    #[must_use]
    pub fn last_evening(&self) -> Option<Evening> {
        self.evenings.keys().next_back().copied()
    }
}
