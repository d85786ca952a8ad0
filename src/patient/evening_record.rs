//! Owns what is known of one evening: meal, reminders, dose, check-in. It must not know when anything is due.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::check_in::CheckIn;
use super::fact::SkipReason;

/// One evening, noon to noon.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct EveningRecord {
    /// E3: when "Finished eating?" was last sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meal_asked_at: Option<DateTime<Utc>>,
    /// E3: "not yet" until then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meal_put_off_until: Option<DateTime<Utc>>,
    /// E3: when the last meal ended, as told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub meal_at: Option<DateTime<Utc>>,
    /// E3: the last meals that were told, the last of them last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub meals: Vec<MealTold>,
    /// When reminders went out, first and repeats.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reminded_at: Vec<DateTime<Utc>>,
    /// E7: snoozed until then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snoozed_until: Option<DateTime<Utc>>,
    /// E10: no reminder could be sent in time.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reminder_dropped: bool,
    /// What became of the dose; `None` is *unknown*, never *taken*.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dose: Option<DoseOutcome>,
    /// E12: how many tablets that dose took out of the stock, where they are counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from_stock: Option<u16>,
    /// The check-in.
    #[serde(default)]
    pub check_in: CheckIn,
    /// E16: that its messages were folded into one line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub folded: Option<Folded>,
}

/// E16: an evening that is one line in the chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Folded {
    /// Since when something of it can be tapped again, until it is folded once more.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub open_since: Option<DateTime<Utc>>,
}

/// E3: a meal as it was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MealTold {
    /// The diary line.
    pub seq: u32,
    /// When it ended.
    pub at: DateTime<Utc>,
    /// The snooze that it ended, so that it holds again once this is taken back.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub snoozed_until: Option<DateTime<Utc>>,
}

/// What the patient said of the dose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DoseOutcome {
    /// The diary line that says so.
    pub seq: u32,
    /// Taken or skipped.
    pub kind: DoseKind,
}

/// Taken or skipped; kept apart from held and unknown, which are no answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DoseKind {
    /// Taken.
    Taken {
        /// When.
        at: DateTime<Utc>,
        /// How many tablets.
        tablets: u8,
    },
    /// Left out.
    Skipped {
        /// Why, once told.
        reason: Option<SkipReason>,
    },
}

impl EveningRecord {
    /// E16: whether anything was asked or told that can stand in the chat.
    #[must_use]
    pub fn was_talked_about(&self) -> bool {
        self.meal_asked_at.is_some()
            || self.meal_at.is_some()
            || !self.reminded_at.is_empty()
            || self.reminder_dropped
            || self.dose.is_some()
            || self.check_in.asked
            || self.check_in.discomfort.is_some()
    }

    /// Whether iron was asked about and nothing was answered.
    #[must_use]
    pub fn lacks_dose(&self) -> bool {
        (!self.reminded_at.is_empty() || self.reminder_dropped) && self.dose.is_none()
    }

    /// Whether the check-in was asked and not answered.
    #[must_use]
    pub const fn lacks_check_in(&self) -> bool {
        self.check_in.asked && self.check_in.discomfort.is_none()
    }

    /// E16: its messages become one line. What has no answer stays open until the next noon, once.
    pub(super) fn fold(&mut self, at: DateTime<Utc>) {
        let lacks = self.lacks_dose() || self.lacks_check_in();
        let first = self.folded.is_none();
        self.folded = Some(Folded {
            open_since: (first && lacks).then_some(at),
        });
    }

    /// E16: something was said of it after its noon.
    pub(super) fn unfold(&mut self, at: DateTime<Utc>) {
        if self.folded.is_some() || self.reminder_dropped {
            self.folded = Some(Folded {
                open_since: Some(at),
            });
        }
    }

    /// When the dose was taken, if it was.
    #[must_use]
    pub fn taken_at(&self) -> Option<DateTime<Utc>> {
        match self.dose?.kind {
            DoseKind::Taken { at, .. } => Some(at),
            DoseKind::Skipped { .. } => None,
        }
    }
}
