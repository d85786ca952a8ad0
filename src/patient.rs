//! Owns the patient: the fold of all facts of their diary. It must not read a clock or decide what to say.
//!
//! The diary is the truth and grows for years; the patient is bounded: evenings and panels that nothing looks
//! at any more fall out of it, so that loading one costs the same in the tenth year as in the first.

pub mod check_in;
pub mod evening_record;
pub mod fact;
pub mod profile;
pub mod regimen;
pub mod results;
pub mod testing;

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveTime, Utc};
use serde::{Deserialize, Serialize};

use crate::almanac::local_time::{Evening, Zone};
use crate::protocol::exclusion::Exclusions;
use crate::protocol::panel::Panel;

use evening_record::{DoseKind, DoseOutcome, EveningRecord};
use fact::{Entry, Fact};
use profile::{Consent, Language, Preferences};
use regimen::{OralIron, Regimen};
use testing::Testing;

/// Evenings kept in the fold: a press on an older message is told that it is too old.
pub const EVENINGS_KEPT: usize = 35;
/// Panels kept in the fold, newest draw last.
const PANELS_KEPT: usize = 12;

/// A person who talks with Stillnight, as their diary tells it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Patient {
    /// How many facts were folded; the number of the next one.
    pub facts: u32,
    /// Their language.
    pub language: Language,
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
    /// When every question of the beginning was answered.
    pub enrolled_at: Option<DateTime<Utc>>,
    /// Since when nothing stands in the way of iron reminders: what was held before is not owed.
    pub iron_owed_since: Option<DateTime<Utc>>,
    /// Tastes.
    pub preferences: Preferences,
    /// The last evenings.
    pub evenings: BTreeMap<Evening, EveningRecord>,
    /// The last panels, by draw date.
    pub panels: Vec<Recorded<Panel>>,
    /// "Are your legs still bothering you?", with the day of the answer.
    pub legs: Option<LegsAnswer>,
    /// Blood tests ahead.
    pub testing: Testing,
    /// Whether they blocked the bot: nothing is due until they come back.
    pub silent: bool,
    /// When they came back from that: what was due before is not owed.
    pub back_at: Option<DateTime<Utc>>,
}

/// Something with the diary line that brought it, so that it can be taken back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recorded<T> {
    /// The diary line.
    pub seq: u32,
    /// What it recorded.
    pub what: T,
}

/// An answer to "Are your legs still bothering you?".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegsAnswer {
    /// When it was given.
    pub at: DateTime<Utc>,
    /// The answer.
    pub bothersome: bool,
}

impl Patient {
    /// Folds one more fact of the diary.
    #[must_use]
    pub fn apply(mut self, entry: &Entry) -> Self {
        self.facts = entry.seq + 1;
        let owed_before = self.owes_iron();
        self.fold(entry);
        if !owed_before && self.owes_iron() {
            self.iron_owed_since = Some(entry.at);
        }
        if self.enrolled_at.is_none() && self.answered_everything() {
            self.enrolled_at = Some(entry.at);
        }
        self
    }

    /// The fold of a whole diary.
    #[must_use]
    pub fn from_diary<'a>(diary: impl IntoIterator<Item = &'a Entry>) -> Self {
        diary.into_iter().fold(Self::default(), Self::apply)
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

    /// Tablets that run and are counted.
    #[must_use]
    pub fn oral_iron(&self) -> Option<(OralIron, u8)> {
        match self.regimen {
            Regimen::Oral(oral) => oral.tablets.map(|tablets| (oral, tablets)),
            Regimen::Unasked | Regimen::NoIron => None,
        }
    }

    /// What is known of an evening; an evening without facts is empty.
    #[must_use]
    pub fn evening(&self, evening: Evening) -> EveningRecord {
        self.evenings.get(&evening).cloned().unwrap_or_default()
    }

    /// When the last dose before `evening` was taken, whatever evening it counts for.
    #[must_use]
    pub fn last_dose_before(&self, evening: Evening) -> Option<DateTime<Utc>> {
        self.evenings
            .iter()
            .filter(|(other, _)| **other != evening)
            .filter_map(|(_, record)| record.taken_at())
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

    fn record(&mut self, evening: Evening) -> &mut EveningRecord {
        self.evenings.entry(evening).or_default()
    }
    fn fold(&mut self, entry: &Entry) {
        let Entry { seq, at, fact } = entry;
        match fact {
            Fact::Met { language } | Fact::LanguageChosen { language } => self.language = *language,
            Fact::ConsentGiven { version } => {
                self.consent = Some(Consent {
                    version: *version,
                    at: *at,
                });
            }
            Fact::ConsentRefused { .. } => self.consent = None,
            Fact::GateAnswered { exclusions } => self.exclusions = Some(*exclusions),
            Fact::ZoneConfirmed { zone } => self.zone = Some(*zone),
            Fact::DinnerSet { time } => self.dinner = Some(*time),
            Fact::BedtimeSet { time } => self.bedtime = Some(*time),
            Fact::IronDeclined | Fact::OralIronStopped { .. } => self.regimen = Regimen::NoIron,
            Fact::OralIronConfirmed => self.oral(|_| {}),
            Fact::OralIronStarted { on } => self.oral(|oral| oral.since = Some(*on)),
            Fact::TabletStrengthSet { milligrams } => {
                self.oral(|oral| oral.strength_mg = Some(*milligrams));
            }
            Fact::TabletsSet { tablets } => self.oral(|oral| oral.tablets = Some(*tablets)),
            Fact::MealGapSet { minutes } => self.preferences.meal_gap_min = *minutes,
            Fact::NudgesSet { nudges } => self.preferences.nudges = *nudges,
            Fact::CheckInTimeSet { time } => self.preferences.check_in_at = *time,

            Fact::MealAsked { evening } => {
                self.on(*evening, |record| record.meal_asked_at = Some(*at));
            }
            Fact::MealFinished { evening, at } => self.on(*evening, |record| {
                record.meal_at = Some(*at);
                record.snoozed_until = None;
            }),
            Fact::MealPutOff { evening, until } => {
                self.on(*evening, |record| record.meal_put_off_until = Some(*until));
            }
            Fact::DoseReminded { evening } => {
                self.on(*evening, |record| record.reminded_at.push(*at));
            }
            Fact::DoseSnoozed { evening, until } => {
                self.on(*evening, |record| record.snoozed_until = Some(*until));
            }
            Fact::DoseTaken {
                evening,
                at,
                tablets,
            } => {
                let kind = DoseKind::Taken {
                    at: *at,
                    tablets: *tablets,
                };
                self.on(*evening, |record| {
                    record.dose = Some(DoseOutcome { seq: *seq, kind });
                });
            }
            Fact::DoseSkipped { evening, reason } => {
                let kind = DoseKind::Skipped { reason: *reason };
                self.on(*evening, |record| {
                    record.dose = Some(DoseOutcome { seq: *seq, kind });
                });
            }
            Fact::DoseReminderDropped { evening } => {
                self.on(*evening, |record| record.reminder_dropped = true);
            }

            Fact::CheckInAsked { evening } => {
                self.on(*evening, |record| record.check_in.asked = true);
            }
            Fact::DiscomfortRated { evening, score } => {
                self.on(*evening, |record| record.check_in.discomfort = Some(*score));
            }
            Fact::OnsetNoted { evening, onset } => {
                self.on(*evening, |record| record.check_in.onset = Some(*onset));
            }
            Fact::SleepLossNoted { evening, loss } => {
                self.on(*evening, |record| record.check_in.sleep_loss = Some(*loss));
            }

            Fact::LabsReported { panel } => self.file(*seq, panel),
            Fact::LegsAnswered { bothersome } => {
                self.legs = Some(LegsAnswer {
                    at: *at,
                    bothersome: *bothersome,
                });
            }

            Fact::BookingAsked { retest_on } => self.testing.booking_asked(*retest_on),
            Fact::BookingPutOff { until, .. } => self.testing.booking_put_off_until = Some(*until),
            Fact::TestBooked { on } => self.testing.booked(*on),
            Fact::TestCancelled | Fact::ResultsDismissed { .. } => self.testing.booked = None,
            Fact::FastingNoteSent { .. } => self.testing.fasting_note_sent(),
            Fact::ResultsAsked { on, .. } => self.testing.results_asked(*on),

            Fact::Retracted { seq } => self.retract(*seq),
            Fact::WentSilent => self.silent = true,
            Fact::CameBack => {
                self.silent = false;
                self.back_at = Some(*at);
            }
        }
    }

    fn oral(&mut self, change: impl FnOnce(&mut OralIron)) {
        let mut oral = match self.regimen {
            Regimen::Oral(oral) => oral,
            Regimen::Unasked | Regimen::NoIron => OralIron::default(),
        };
        change(&mut oral);
        self.regimen = Regimen::Oral(oral);
    }

    fn on(&mut self, evening: Evening, change: impl FnOnce(&mut EveningRecord)) {
        change(self.record(evening));
        while self.evenings.len() > EVENINGS_KEPT {
            self.evenings.pop_first();
        }
    }

    fn file(&mut self, seq: u32, panel: &Panel) {
        let after = self
            .panels
            .partition_point(|other| other.what.drawn_on <= panel.drawn_on);
        self.panels.insert(
            after,
            Recorded {
                seq,
                what: panel.clone(),
            },
        );
        if self.panels.len() > PANELS_KEPT {
            self.panels.remove(0);
        }
        self.testing.results_came(panel.drawn_on);
    }

    /// What no longer holds is taken out; what it replaced does not come back.
    fn retract(&mut self, seq: u32) {
        self.panels.retain(|panel| panel.seq != seq);
        for record in self.evenings.values_mut() {
            if record.dose.is_some_and(|dose| dose.seq == seq) {
                record.dose = None;
            }
        }
    }
}
