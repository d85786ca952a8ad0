//! Owns the conditions of the table, by name. Each is a plain question about one patient's inputs; where a
//! laboratory's bound leaves it open, the answer is `None`.

use chrono::NaiveDate;

use super::super::inputs::{Drawn, Inputs, Responded, Route};
use super::super::limits::{ABSORPTION_SLOWS_ABOVE, FERRITIN_CEILING, TARGET, TSAT_CEILING};
use super::super::testing::{PANEL_AFTER_INFUSION_WEEKS, weeks_after};
use super::{Doses, NO, Stores, YES};

/// The inputs, with the two questions settled that only the patient can answer.
pub(super) struct Case<'a> {
    /// What is known.
    pub inputs: &'a Inputs,
    /// The TSAT, unless it counts as unknown.
    pub tsat: Option<Drawn>,
    /// How the legs are.
    pub bothersome: bool,
    /// Whether the infusion helped.
    pub responded: bool,
}

impl Case<'_> {
    pub fn tsat_at_ceiling(&self) -> Option<bool> {
        self.tsat?.level.is_at_least(TSAT_CEILING)
    }

    pub fn ferritin_at_ceiling(&self) -> Option<bool> {
        self.inputs.ferritin?.level.is_at_least(FERRITIN_CEILING)
    }

    pub fn absorption_slows(&self) -> Option<bool> {
        self.inputs.ferritin?.level.is_above(ABSORPTION_SLOWS_ABOVE)
    }

    pub fn target_passed(&self) -> Option<bool> {
        self.inputs.ferritin?.level.is_above(TARGET)
    }

    /// Whether the ferritin on record is exact enough for the rows that still need one.
    pub fn ferritin_decides(&self) -> bool {
        let below_ceiling = self.ferritin_at_ceiling() == NO;
        let enough = match self.inputs.route {
            Route::NoIron => true,
            Route::Oral { .. } => match self.absorption_slows() {
                Some(false) => true,
                Some(true) => self.target_passed().is_some(),
                None => false,
            },
            Route::Infusion { .. } => {
                self.responded
                    || self.ferritin_is_from_before_infusion()
                    || self.target_passed().is_some()
            }
        };
        below_ceiling && enough
    }

    pub fn infusion_on(&self) -> Option<NaiveDate> {
        match self.inputs.route {
            Route::Infusion { on, .. } => Some(on),
            Route::NoIron | Route::Oral { .. } => None,
        }
    }

    pub fn infused(&self) -> bool {
        self.infusion_on().is_some()
    }

    pub fn infused_less_than(&self, weeks: u8) -> bool {
        self.infusion_on()
            .is_some_and(|on| self.inputs.today < weeks_after(on, weeks))
    }

    pub fn ferritin_drawn_soon_after_infusion(&self) -> bool {
        self.infusion_on()
            .zip(self.inputs.ferritin)
            .is_some_and(|(on, ferritin)| {
                on <= ferritin.on && ferritin.on < weeks_after(on, PANEL_AFTER_INFUSION_WEEKS)
            })
    }

    pub fn ferritin_is_from_before_infusion(&self) -> bool {
        self.infusion_on()
            .zip(self.inputs.ferritin)
            .is_some_and(|(on, ferritin)| ferritin.on < on)
    }

    pub fn response_untold(&self) -> bool {
        match self.inputs.route {
            Route::Infusion { responded, .. } => responded == Responded::Unknown,
            Route::NoIron | Route::Oral { .. } => false,
        }
    }

    pub fn nothing_runs(&self) -> bool {
        self.inputs.route == Route::NoIron
    }

    pub fn on_tablets(&self) -> bool {
        matches!(self.inputs.route, Route::Oral { .. })
    }

    /// L8: whether ferritin or TSAT is lower than at the retest; `None` with nothing to compare.
    pub fn dropped(&self) -> Option<bool> {
        let lower = |now: Option<Drawn>, then: Option<Drawn>| now?.is_lower_than(then?);
        let ferritin = lower(self.inputs.ferritin, self.inputs.retest_ferritin);
        let tsat = lower(self.tsat, self.inputs.retest_tsat);
        match (ferritin, tsat) {
            (Some(true), _) | (_, Some(true)) => YES,
            (Some(false), _) | (_, Some(false)) => NO,
            (None, None) => None,
        }
    }

    pub fn stores(&self) -> Stores {
        match self.target_passed() {
            _ if self.ferritin_is_from_before_infusion() => Stores::NotMeasured,
            Some(true) => Stores::Full,
            Some(false) | None => Stores::NotArrived,
        }
    }

    pub fn doses(&self) -> Doses {
        match self.absorption_slows() {
            Some(false) => Doses::Nightly,
            Some(true) => Doses::DoubleEveryOther,
            None => Doses::Either,
        }
    }
}
