//! Owns the patient: the fold of all facts of their diary. It must not read a clock or decide what to say.
//!
//! The diary is the truth and grows for years; the patient is bounded: evenings and panels that nothing looks
//! at any more fall out of it, so that loading one costs the same in the tenth year as in the first.

pub mod augmentation;
pub mod check_in;
pub mod companion;
pub mod draw;
pub mod evening_record;
pub mod fact;
pub mod finding;
mod fold;
pub mod infusion;
mod listening;
mod moved;
mod owed;
pub mod pause;
pub mod profile;
mod put_back;
mod recorded;
pub mod regimen;
pub mod relapse;
pub mod replaced;
pub mod response;
pub mod results;
pub mod stock;
pub mod straight;
pub mod testing;
pub mod told;
pub mod travel;
pub mod unheard;
pub mod watch;
mod zone_change;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

use crate::calendar::local_time::{Evening, Zone};
use crate::protocol::caution::Cautions;
use crate::protocol::exclusion::Exclusions;
use crate::protocol::medicine::Medicine;
use crate::protocol::panel::Panel;

use check_in::Found;
use companion::CompanionPlan;
use draw::DrawConditions;
use evening_record::EveningRecord;
use fact::Entry;
use infusion::{Appointment, Infusion};
use pause::Pause;
use profile::{Consent, Language, Preferences, Sex};
use regimen::{OralIron, Regimen};
use replaced::Replaced;
use stock::Stock;
use straight::straight;
use testing::{Testing, Untested};
use unheard::Unheard;
use watch::Watch;
use zone_change::ZoneChange;

pub use recorded::{LegsAnswer, Recorded};

/// Evenings kept in the fold: a press on an older message is told that it is too old.
pub const EVENINGS_KEPT: usize = 35;
/// Nights whose score stays, longer than their evenings: the check twelve weeks after an infusion looks back
/// at the two weeks before it.
const NIGHTS_KEPT: usize = 140;
/// Panels kept in the fold, newest draw last.
const PANELS_KEPT: usize = 12;
/// §7: names of medicines kept in the fold.
pub const NAMES_KEPT: usize = 8;
/// Infusions and pauses kept in the fold.
const FEW_KEPT: usize = 6;
/// E3: meals kept an evening, so that the last can be taken back.
const MEALS_KEPT: usize = 3;

/// A person who talks with Stillnight, as their diary tells it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Patient {
    /// How many facts were folded; the number of the next one.
    pub facts: u32,
    /// The latest instant at which anything was noted; unknown in a record that an older release wrote.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub noted_at: Option<DateTime<Utc>>,
    /// Their language.
    pub language: Language,
    /// What the links they came by carried.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub came_with: Vec<String>,
    /// The disclaimer they accepted.
    pub consent: Option<Consent>,
    /// The answers of §2, once given.
    pub exclusions: Option<Exclusions>,
    /// Where their clock stands, as they confirmed.
    pub zone: Option<Zone>,
    /// The usual end of dinner.
    pub dinner: Option<NaiveTime>,
    /// The usual bedtime.
    pub bedtime: Option<NaiveTime>,
    /// Iron at present.
    pub regimen: Regimen,
    /// How tablets were taken before they were stopped, so that they can be taken so again.
    pub stopped: Option<OralIron>,
    /// When every question of the beginning was answered.
    pub enrolled_at: Option<DateTime<Utc>>,
    /// The first evening that prompts can be about.
    pub first_evening: Option<Evening>,
    /// E11: when their clock was last set to another zone.
    pub zone_change: Option<ZoneChange>,
    /// H1: since when no value holds the tablets that run any more; they rest until the patient says that they go on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hold_ended: Option<DateTime<Utc>>,
    /// I: an infusion that is to come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appointment: Option<Appointment>,
    /// B0: they want to begin with tablets, and tests come first.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub iron_planned: bool,
    /// B0, R8: when a doctor had last checked their iron, by their own word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doctor_follows_iron: Option<NaiveDate>,
    /// X2, E1d: when they were asked about both by themselves.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_asked: Option<NaiveDate>,
    /// R8: what was said of a test that was due and never came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub untested: Option<Untested>,
    /// R10: the first step that calls the legs quiet, since it last changed, with its day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quiet_step: Option<Recorded<NaiveDate>>,
    /// R10: when it was last said that they have got worse again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relapse_told: Option<NaiveDate>,
    /// When a prompt was last refused that comes again by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refused_on: Option<NaiveDate>,
    /// E1d: whether they take anything else in the evening, or for sleep, allergy or nausea.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other_medicines: Option<bool>,
    /// X2: the answers of what a doctor hears about before any iron, once given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cautions: Option<Cautions>,
    /// Since when nothing stands in the way of iron reminders: what was held before is not owed.
    pub iron_owed_since: Option<DateTime<Utc>>,
    /// Tastes.
    pub preferences: Preferences,
    /// The last evenings.
    pub evenings: BTreeMap<Evening, EveningRecord>,
    /// The last panels, by draw date.
    pub panels: Vec<Recorded<Panel>>,
    /// How the blood of those panels was drawn, by draw date.
    pub draws: BTreeMap<NaiveDate, DrawConditions>,
    /// The last infusions, oldest first.
    pub infusions: Vec<Recorded<Infusion>>,
    /// N1 of the last nights, for medians.
    pub nights: BTreeMap<Evening, u8>,
    /// W: what is known of a medicine that can augment.
    #[serde(skip_serializing_if = "Watch::is_untouched")]
    pub watch: Watch,
    /// N: since this evening check-ins went unanswered, and how often.
    pub unanswered: u8,
    /// N: when weekly or none was offered for that.
    pub rhythm_offered: Option<Evening>,
    /// E14: the evenings since their last word.
    #[serde(skip_serializing_if = "Unheard::is_nothing")]
    pub unheard: Unheard,
    /// N: the last pattern in their nights that was told, or that there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<Found>,
    /// A clinic's IRLS total, with its day.
    pub clinic_score: Option<Recorded<(NaiveDate, u8)>>,
    /// E12: tablets left, where counted.
    pub stock: Option<Stock>,
    /// E13: companions that are reminded of.
    pub companions: Vec<CompanionPlan>,
    /// The last pauses and those ahead, oldest first.
    pub pauses: Vec<Recorded<Pause>>,
    /// §7: medicines, with the day they were told.
    pub medicines: BTreeMap<Medicine, DateTime<Utc>>,
    /// §7: the names under which they told them.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub medicine_names: BTreeMap<Medicine, Vec<String>>,
    /// §7: medicines that are not on the list, by the names that were typed.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unlisted: Vec<Recorded<String>>,
    /// C3: which limit of haemoglobin applies.
    pub sex: Option<Sex>,
    /// W: when augmentation was last pointed out.
    pub augmentation_told: Option<NaiveDate>,
    /// "Are your legs still bothering you?", with the day of the answer.
    pub legs: Option<LegsAnswer>,
    /// The diary line of the last next step that was given.
    pub last_step: Option<u32>,
    /// Whose initials stand on papers, where the patient chose any.
    pub initials: Option<String>,
    /// Blood tests ahead.
    pub testing: Testing,
    /// Whether they blocked the bot: nothing is due until they come back.
    pub silent: bool,
    /// When they came back from that: what was due before is not owed.
    pub back_at: Option<DateTime<Utc>>,
    /// When a pause or a silence ended: what was due within it is not owed.
    pub resumed_at: Option<DateTime<Utc>>,
    /// What the last lines took the place of, so that taking one back restores it.
    pub replaced: Vec<Replaced>,
}

impl Patient {
    /// Folds one more fact of the diary.
    #[must_use]
    pub fn apply(mut self, entry: &Entry) -> Self {
        self.facts = entry.seq + 1;
        self.noted_at = self.noted_at.max(Some(entry.at));
        let owed_before = self.owes_iron();
        let held_before = self.tablets_are_held();
        self.fold(entry);
        self.hold_ends(held_before, entry.at);
        if !owed_before && self.owes_iron() {
            self.iron_owed_since = Some(entry.at);
        }
        if self.enrolled_at.is_none() && self.answered_everything() {
            self.enrolled_at = Some(entry.at);
            self.first_evening = self.first_evening_at(entry.at);
        }
        self
    }

    /// H1: a hold that ends leaves the tablets at rest until the patient says that they go on; one that begins again,
    /// or tablets that do not run any more, leave nothing to ask.
    fn hold_ends(&mut self, held_before: bool, at: DateTime<Utc>) {
        if self.tablets_are_held() || self.oral_iron().is_none() {
            self.hold_ended = None;
        } else if held_before {
            self.hold_ended = Some(at);
        }
    }

    /// L2, L3, H1: whether a value holds tablets that run.
    fn tablets_are_held(&self) -> bool {
        let (ferritin, tsat) = self.iron_holding();
        self.oral_iron().is_some() && (ferritin.is_some() || tsat.is_some())
    }

    /// The fold of a whole diary.
    #[must_use]
    pub fn from_diary(diary: &[Entry]) -> Self {
        straight(diary).iter().fold(Self::default(), Self::apply)
    }

    /// Whether they only looked in: nobody who has agreed to anything, or told anything.
    #[must_use]
    pub const fn is_stranger(&self) -> bool {
        self.consent.is_none()
            && self.exclusions.is_none()
            && self.zone.is_none()
            && self.enrolled_at.is_none()
    }

    /// Whether the questions of the beginning are all answered; an excluded patient has fewer.
    #[must_use]
    pub fn answered_everything(&self) -> bool {
        let Some(exclusions) = self.exclusions else {
            return false;
        };
        let iron = match self.regimen {
            Regimen::Unasked => exclusions.any(),
            Regimen::NoIron => true,
            Regimen::Oral(oral) => exclusions.any() || oral.tablets.is_some(),
        };
        self.consent.is_some()
            && self.zone.is_some()
            && self.dinner.is_some()
            && self.bedtime.is_some()
            && iron
    }

    /// Whether rule X1 applies.
    #[must_use]
    pub fn excluded(&self) -> bool {
        self.exclusions.is_some_and(Exclusions::any)
    }

    /// An instant as their clock shows it.
    #[must_use]
    pub fn clock(&self, at: DateTime<Utc>) -> NaiveTime {
        self.zone
            .as_ref()
            .map_or_else(|| at.naive_utc().time(), |zone| zone.local(at).time())
    }

    /// E12: how many days the counted tablets last; `None` where they are not counted.
    #[must_use]
    pub fn stock_days_left(&self) -> Option<u16> {
        let (oral, tablets) = self.oral_iron()?;
        Some(self.stock?.days_left(tablets, oral.rhythm))
    }

    /// Tablets that run and are counted: what one dose is, by the rhythm (E6). An infusion ends them.
    #[must_use]
    pub fn oral_iron(&self) -> Option<(OralIron, u8)> {
        let oral = self.oral_course()?;
        let tablets = oral.tablets?;
        Some((oral, tablets.saturating_mul(oral.rhythm.doses())))
    }

    /// The tablets that are taken, counted or not: a number that is to be told again ends no course, and hides no test.
    #[must_use]
    pub fn oral_course(&self) -> Option<OralIron> {
        match self.regimen {
            Regimen::Oral(oral) if self.ended_by_infusion(&oral) => None,
            Regimen::Oral(oral) => Some(oral),
            Regimen::Unasked | Regimen::NoIron => None,
        }
    }

    /// E6: the evening that every other one is counted from: a dose moves it, a skipped evening does not.
    #[must_use]
    pub fn rhythm_counted_from(&self) -> Option<Evening> {
        let (oral, _) = self.oral_iron()?;
        let taken = self
            .evenings
            .iter()
            .rev()
            .find(|(_, record)| record.taken_at().is_some())
            .map(|(evening, _)| *evening);
        oral.rhythm_from.max(taken)
    }

    /// I: iron by mouth is not taken alongside an infusion; a later start is a new one.
    fn ended_by_infusion(&self, oral: &OralIron) -> bool {
        let since = oral.since.unwrap_or(NaiveDate::MAX);
        self.last_infusion()
            .is_some_and(|infusion| infusion.on >= since)
    }

    /// The last infusion.
    #[must_use]
    pub fn last_infusion(&self) -> Option<&Infusion> {
        self.infusions.last().map(|infusion| &infusion.what)
    }

    /// Whether tablets are set up, and an infusion ended them.
    #[must_use]
    pub fn rests_after_infusion(&self) -> bool {
        matches!(self.regimen, Regimen::Oral(oral) if self.ended_by_infusion(&oral))
    }

    /// Whether an evening lies in a pause.
    #[must_use]
    pub fn is_paused_on(&self, evening: Evening) -> bool {
        self.pauses.iter().any(|pause| pause.what.covers(evening))
    }

    /// The pause that an evening lies in.
    #[must_use]
    pub fn pause_on(&self, evening: Evening) -> Option<Pause> {
        let pauses = self.pauses.iter().map(|pause| pause.what);
        pauses.into_iter().find(|pause| pause.covers(evening))
    }

    /// What is known of an evening; an evening without facts is empty.
    #[must_use]
    pub fn evening(&self, evening: Evening) -> EveningRecord {
        self.evenings.get(&evening).cloned().unwrap_or_default()
    }

    /// The same, to look at only.
    #[must_use]
    pub fn record_of(&self, evening: Evening) -> &EveningRecord {
        static NOTHING: LazyLock<EveningRecord> = LazyLock::new(EveningRecord::default);
        self.evenings.get(&evening).unwrap_or(&NOTHING)
    }

    /// When the last dose before `evening` was over was taken, whatever evening it counts for: after a flight
    /// west, the evening that runs may lie before the last dose's. A dose of a later night changes nothing.
    #[must_use]
    pub fn last_dose_before(&self, evening: Evening) -> Option<DateTime<Utc>> {
        let over = self.zone.map(|zone| evening.ends(&zone));
        self.evenings
            .iter()
            .filter(|(other, _)| **other != evening)
            .filter_map(|(_, record)| record.taken_at())
            .filter(|at| over.is_none_or(|over| *at < over))
            .max()
    }

    /// Whether any dose was taken in a span of time, its start included.
    #[must_use]
    pub fn dose_taken_between(&self, from: DateTime<Utc>, to: DateTime<Utc>) -> bool {
        self.evenings
            .values()
            .filter_map(EveningRecord::taken_at)
            .any(|at| from <= at && at < to)
    }
}
