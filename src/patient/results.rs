//! Owns what a patient's panels say together: one panel a morning, and whether they ask for no iron.
//! It must not find a next step beyond that.

use std::borrow::Cow;

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::protocol::advice::{self, Drawn};
use crate::protocol::analyte::Analyte;
use crate::protocol::dose::is_too_much;
use crate::protocol::limits::{FERRITIN_CEILING, TSAT_CEILING};
use crate::protocol::panel::{LabValue, Panel};
use crate::protocol::rule::Rule;
use crate::protocol::testing::{
    PANEL_AFTER_INFUSION_WEEKS, doctor_follows_until, first_test_on, retest_on, weeks_after,
};

use super::regimen::{OralIron, Regimen};
use super::{Patient, Recorded};

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
                .deciding_tsat()
                .map(|(tsat, _)| Drawn::of_tsat(&tsat, panel.drawn_on))
        });
        (ferritin, tsat)
    }

    /// C12: the lower of the two saturations of the newest draw with one, where they disagree.
    #[must_use]
    pub fn tsat_disputed(&self) -> Option<Drawn> {
        let panels = self.panels_by_draw();
        let mut newest = panels
            .iter()
            .rev()
            .filter_map(|panel| panel.deciding_tsat().map(|(_, other)| (panel, other)));
        let (panel, other) = newest.next()?;
        other.map(|tsat| Drawn::of_tsat(&tsat, panel.drawn_on))
    }

    /// H1: the ferritin and the TSAT that hold iron: at or above the ceiling, with none below it drawn since. Of two
    /// values of one draw that stand open, the higher holds.
    #[must_use]
    pub fn iron_holding(&self) -> (Option<Drawn>, Option<Drawn>) {
        let ferritin = |panel: &Panel| {
            let ferritin = panel.ferritin()?;
            Some(Drawn::new(ferritin.level(), panel.drawn_on))
        };
        let tsat = |panel: &Panel| {
            let (tsat, _) = panel.deciding_tsat()?;
            Some(Drawn::of_tsat(&tsat, panel.drawn_on))
        };
        (
            self.holding(FERRITIN_CEILING, ferritin),
            self.holding(TSAT_CEILING, tsat),
        )
    }

    fn holding(&self, ceiling: Decimal, value: impl Fn(&Panel) -> Option<Drawn>) -> Option<Drawn> {
        let mut holding: Option<Drawn> = None;
        for day in self.panels_by_draw() {
            let same_day = self
                .panels
                .iter()
                .map(|panel| &panel.what)
                .filter(|panel| panel.drawn_on == day.drawn_on);
            let values: Vec<Drawn> = same_day.chain([&day]).filter_map(&value).collect();
            let reaches = |value: &&Drawn| value.level.is_at_least(ceiling) == Some(true);
            let highest = values
                .iter()
                .filter(reaches)
                .max_by_key(|value| value.level.value);
            let below = |value: &Drawn| value.level.is_below(ceiling) == Some(true);
            if let Some(high) = highest {
                holding = Some(*high);
            } else if !values.is_empty() && values.iter().all(below) {
                holding = None;
            }
        }
        holding
    }

    /// H1: the lines of the panels that hold iron, which are kept as long as they do.
    fn panels_that_hold(&self) -> Vec<u32> {
        let (ferritin, tsat) = self.iron_holding();
        let days = [ferritin, tsat].map(|value| value.map(|value| value.on));
        let held = |panel: &&Recorded<Panel>| days.contains(&Some(panel.what.drawn_on));
        let panels = self.panels.iter().filter(held);
        panels.map(|panel| panel.seq).collect()
    }

    /// The panels that L8 and C6 compare with, which are kept as long as the course that they belong to, and those
    /// that hold iron.
    pub(super) fn panels_compared_with(&self) -> Vec<u32> {
        let has_ferritin = |panel: &Panel| panel.ferritin().is_some();
        let mut needed = self.panels_that_hold();
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

    /// The newest draw with ferritin or TSAT.
    #[must_use]
    pub fn last_iron_panel(&self) -> Option<NaiveDate> {
        let is_iron = |value: &LabValue| matches!(value.analyte, Analyte::Ferritin | Analyte::Tsat);
        let panels = self.panels.iter().map(|panel| &panel.what);
        let of_iron = panels.filter(|panel| panel.values().iter().any(is_iron));
        of_iron.map(|panel| panel.drawn_on).max()
    }

    /// B0, R8: when somebody began here who took tablets since an earlier day, while no iron panel is on record.
    #[must_use]
    pub fn came_untested(&self, since: NaiveDate) -> Option<NaiveDate> {
        let began = self.enrolled_at?;
        let zone = self.zone.as_ref();
        let on = zone.map_or_else(|| began.date_naive(), |zone| zone.local(began).date());
        (self.last_iron_panel().is_none() && since < on).then_some(on)
    }

    /// R8: by when tablets that run need a test, or the word of a doctor who follows them.
    #[must_use]
    pub fn test_due_by(&self) -> Option<NaiveDate> {
        let since = self.oral_iron()?.0.since?;
        let tested = self.last_iron_panel();
        let by_course = retest_on(tested.map_or(since, |drawn_on| drawn_on.max(since)));
        let began = self.came_untested(since).map(first_test_on);
        let followed = self.doctor_follows_iron.map(doctor_follows_until);
        Some(
            by_course
                .max(began.unwrap_or(by_course))
                .max(followed.unwrap_or(by_course)),
        )
    }

    /// R8: whether reminders rest, for the protocol does not go on without a test. A date that is set lets them run.
    #[must_use]
    pub fn rests_untested(&self) -> bool {
        let said = self.untested.filter(|untested| untested.rests);
        self.testing.booked.is_none()
            && said.is_some_and(|untested| Some(untested.due_on) == self.test_due_by())
    }

    /// L1–L3, H1: the rule that keeps iron reminders silent at present.
    #[must_use]
    pub fn iron_on_hold(&self) -> Option<Rule> {
        let (ferritin, tsat) = self.iron_holding();
        advice::iron_on_hold(self.exclusions.unwrap_or_default(), ferritin, tsat)
    }

    /// H1, E1c: whether tablets that run rest: a rule holds them, or one did and the patient has not said since that
    /// they go on, or they are more than is reminded of.
    #[must_use]
    pub fn iron_rests(&self) -> Option<Rule> {
        self.iron_on_hold()
            .or(self.hold_ended.map(|_| Rule::H1))
            .or(self.takes_too_much().then_some(Rule::E1))
            .or(self.rests_untested().then_some(Rule::R8))
    }

    /// E1c: whether one dose of the tablets that run is above the ceiling. No door lets such a dose in; an older record
    /// or a copy may hold one.
    fn takes_too_much(&self) -> bool {
        self.oral_iron().is_some_and(|(oral, _)| {
            let pace = oral.rhythm.pace();
            oral.dose_mg().is_some_and(|dose| is_too_much(pace, dose))
        })
    }

    /// Whether nothing stands in the way of iron reminders for good: tablets run, no rule and no test holds them.
    pub(super) fn owes_iron(&self) -> bool {
        self.oral_iron().is_some() && self.testing.booked.is_none() && self.iron_rests().is_none()
    }
}
