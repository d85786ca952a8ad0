//! Owns what a patient's panels say together: one panel a morning, and whether they ask for no iron.
//! It must not find a next step beyond that.

use crate::protocol::advice::{self, Drawn, Inputs, Route, Symptoms};
use crate::protocol::panel::Panel;
use crate::protocol::rule::Rule;

use super::Patient;

impl Patient {
    /// The panels, one a day, oldest first: values of one morning that were entered in several goes belong together.
    #[must_use]
    pub fn panels_by_draw(&self) -> Vec<Panel> {
        let mut days: Vec<Panel> = Vec::new();
        for panel in &self.panels {
            match days
                .last_mut()
                .filter(|day| day.drawn_on == panel.what.drawn_on)
            {
                Some(day) => panel.what.values().iter().for_each(|value| day.put(*value)),
                None => days.push(panel.what.clone()),
            }
        }
        days
    }

    /// The most recent ferritin and TSAT.
    #[must_use]
    pub fn iron_values(&self) -> (Option<Drawn>, Option<Drawn>) {
        let panels = self.panels_by_draw();
        let newest_first = || panels.iter().rev();
        let ferritin = newest_first().find_map(|panel| {
            panel.ferritin().map(|value| Drawn {
                level: value.level(),
                on: panel.drawn_on,
            })
        });
        let tsat = newest_first().find_map(|panel| {
            panel.tsat().map(|tsat| Drawn {
                level: tsat.level(),
                on: panel.drawn_on,
            })
        });
        (ferritin, tsat)
    }

    /// L1–L3: the rule that keeps iron reminders silent at present.
    #[must_use]
    pub fn iron_on_hold(&self) -> Option<Rule> {
        let (ferritin, tsat) = self.iron_values();
        advice::iron_on_hold(&Inputs {
            exclusions: self.exclusions.unwrap_or_default(),
            ferritin,
            tsat,
            // Neither matters to L1–L3.
            route: Route::NoIron,
            symptoms: Symptoms::Unknown,
            iron_before_draw: false,
        })
    }

    /// Whether nothing stands in the way of iron reminders for good: tablets run, no rule and no test holds them.
    pub(super) fn owes_iron(&self) -> bool {
        self.oral_iron().is_some() && self.testing.booked.is_none() && self.iron_on_hold().is_none()
    }
}
