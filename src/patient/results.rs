//! Owns what a patient's panels say together: one panel a morning, and whether they ask for no iron.
//! It must not find a next step beyond that.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::protocol::advice::{self, Drawn};
use crate::protocol::panel::Panel;
use crate::protocol::rule::Rule;
use crate::protocol::testing::{PANEL_AFTER_INFUSION_WEEKS, weeks_after};

use super::Patient;
use super::regimen::{OralIron, Regimen};

/// C1, C2, C7: how blood was drawn, as far as it was told.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DrawConditions {
    /// Whether nothing was eaten before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fasting: Option<bool>,
    /// Whether it was in the morning.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub morning: Option<bool>,
    /// Whether iron rested for two days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub iron_rested: Option<bool>,
    /// Whether they were ill in the two weeks before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ill: Option<bool>,
    /// The laboratory, in the patient's words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub laboratory: Option<String>,
}

impl DrawConditions {
    /// These, with what `newer` adds or corrects.
    #[must_use]
    pub fn updated(self, newer: &Self) -> Self {
        Self {
            fasting: newer.fasting.or(self.fasting),
            morning: newer.morning.or(self.morning),
            iron_rested: newer.iron_rested.or(self.iron_rested),
            ill: newer.ill.or(self.ill),
            laboratory: newer.laboratory.clone().or(self.laboratory),
        }
    }
}

impl Patient {
    /// The panels, one a day, oldest first: values of one morning that were entered in several goes belong together.
    #[must_use]
    pub fn panels_by_draw(&self) -> Vec<Panel> {
        self.draw_days().map(Cow::into_owned).collect()
    }

    /// The same, copied only where a morning was entered in several goes: whether iron is on hold is asked with every
    /// look at a patient.
    fn draw_days(&self) -> impl DoubleEndedIterator<Item = Cow<'_, Panel>> {
        let days = self
            .panels
            .chunk_by(|one, next| one.what.drawn_on == next.what.drawn_on);
        days.filter_map(|day| {
            let (first, later) = day.split_first()?;
            if later.is_empty() {
                return Some(Cow::Borrowed(&first.what));
            }
            let mut whole = first.what.clone();
            for panel in later {
                panel
                    .what
                    .values()
                    .iter()
                    .for_each(|value| whole.put(*value));
            }
            Some(Cow::Owned(whole))
        })
    }

    /// The most recent ferritin and TSAT.
    #[must_use]
    pub fn iron_values(&self) -> (Option<Drawn>, Option<Drawn>) {
        let ferritin = self.draw_days().rev().find_map(|panel| {
            panel
                .ferritin()
                .map(|value| Drawn::new(value.level(), panel.drawn_on))
        });
        let tsat = self.draw_days().rev().find_map(|panel| {
            panel
                .tsat()
                .map(|tsat| Drawn::of_tsat(&tsat, panel.drawn_on))
        });
        (ferritin, tsat)
    }

    /// The panels that L8 and C6 compare with, which are kept as long as the course that they belong to.
    pub(super) fn panels_compared_with(&self) -> Vec<u32> {
        let has_ferritin = |panel: &Panel| panel.ferritin().is_some();
        let mut needed = Vec::new();
        if let Some(infusion) = self.last_infusion() {
            let from = weeks_after(infusion.on, PANEL_AFTER_INFUSION_WEEKS);
            let later = || {
                self.panels
                    .iter()
                    .filter(|panel| panel.what.drawn_on >= from)
            };
            let retest = later().find(|panel| has_ferritin(&panel.what));
            let retest_tsat = later().find(|panel| panel.what.tsat().is_some());
            needed.extend(retest.into_iter().chain(retest_tsat).map(|panel| panel.seq));
        }
        if let Regimen::Oral(OralIron {
            since: Some(since), ..
        }) = self.regimen
        {
            let before = self
                .panels
                .iter()
                .rfind(|panel| panel.what.drawn_on <= since && has_ferritin(&panel.what));
            needed.extend(before.map(|panel| panel.seq));
        }
        needed
    }

    /// L1–L3: the rule that keeps iron reminders silent at present.
    #[must_use]
    pub fn iron_on_hold(&self) -> Option<Rule> {
        let (ferritin, tsat) = self.iron_values();
        advice::iron_on_hold(self.exclusions.unwrap_or_default(), ferritin, tsat)
    }

    /// Whether nothing stands in the way of iron reminders for good: tablets run, no rule and no test holds them.
    pub(super) fn owes_iron(&self) -> bool {
        self.oral_iron().is_some() && self.testing.booked.is_none() && self.iron_on_hold().is_none()
    }
}
