//! Owns the conditions of the table, by name. Each is a plain question about one patient's inputs; where a
//! laboratory's bound leaves it open, the answer is `None`.

use serde::{Deserialize, Serialize};

use super::super::inputs::{Before, Drawn, Infused, Inputs, Responded, Route};
use super::super::limits::{ABSORPTION_SLOWS_ABOVE, FERRITIN_CEILING, TARGET, TSAT_CEILING};
use super::super::testing::{PANEL_AFTER_INFUSION_WEEKS, SECOND_CHECK_WEEKS, weeks_after};

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

    /// Whether the ferritin on record is recent and exact enough for the rows that still need one.
    pub fn ferritin_decides(&self) -> bool {
        let recent = |ferritin: Drawn| !self.inputs.is_old(ferritin.on);
        let below_ceiling = self.ferritin_at_ceiling() == NO;
        let enough = match self.inputs.route {
            Route::NoIron => true,
            Route::Oral { .. } => match self.absorption_slows() {
                Some(false) => true,
                Some(true) => self.target_passed().is_some(),
                None => false,
            },
            Route::Infusion { .. } => {
                self.responded || self.stores() != Stores::Short || self.target_passed() == NO
            }
        };
        self.inputs.ferritin.is_some_and(recent) && below_ceiling && enough
    }

    pub fn infused(&self) -> bool {
        matches!(self.inputs.route, Route::Infusion { .. })
    }

    pub fn infused_less_than(&self, weeks: u8) -> bool {
        match self.inputs.route {
            Route::Infusion { on, .. } => self.inputs.today < weeks_after(on, weeks),
            Route::NoIron | Route::Oral { .. } => false,
        }
    }

    /// L3: whether the high ferritin was drawn while an infusion makes it expected.
    pub fn ferritin_drawn_soon_after_infusion(&self) -> bool {
        let infused_on = match self.inputs.route {
            Route::Infusion { on, .. } => Some(on),
            Route::NoIron | Route::Oral { .. } => self.inputs.infused_on,
        };
        infused_on
            .zip(self.inputs.ferritin_too_high())
            .is_some_and(|(on, ferritin)| {
                on <= ferritin.on && ferritin.on < weeks_after(on, PANEL_AFTER_INFUSION_WEEKS)
            })
    }

    /// L3: whether the high ferritin is the newest one, and illness may make it read so.
    pub fn high_ferritin_drawn_ill(&self) -> bool {
        self.inputs.ferritin_too_high() == self.inputs.ferritin && self.inputs.inflamed().is_some()
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

    /// L6, L19: iron was given, and none runs any more.
    pub fn iron_is_over(&self) -> bool {
        self.infused() || (self.nothing_runs() && self.inputs.before != Before::Never)
    }

    /// L8: the last iron was an infusion, and its retest is due.
    pub fn infusion_was_last(&self) -> bool {
        self.inputs
            .last_iron_infused()
            .is_some_and(|(on, _)| weeks_after(on, PANEL_AFTER_INFUSION_WEEKS) <= self.inputs.today)
    }

    /// L8: whether ferritin or TSAT is lower than at the retest, or low again; `None` with nothing to compare.
    pub fn dropped(&self) -> Option<bool> {
        if self.inputs.is_low_again() {
            return YES;
        }
        let lower = |now: Option<Drawn>, then: Option<Drawn>| now?.is_lower_than(then?);
        let ferritin = lower(self.inputs.ferritin, self.inputs.retest_ferritin);
        let tsat = lower(self.inputs.settled_tsat(), self.inputs.retest_tsat);
        match (ferritin, tsat) {
            (Some(true), _) | (_, Some(true)) => YES,
            (Some(false), _) | (_, Some(false)) => NO,
            (None, None) => None,
        }
    }

    /// L10: the first that fits.
    pub fn stores(&self) -> Stores {
        if self.infused_less_than(SECOND_CHECK_WEEKS) {
            Stores::LookAgain
        } else if self.inputs.infused.is_some_and(Infused::is_less) {
            Stores::LessInfused
        } else if self.inputs.is_low_again() {
            Stores::StillLow
        } else if self.target_passed() == YES {
            Stores::AboveTarget
        } else {
            Stores::Short
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

/// L10: what became of the iron. The first that fits is the answer; the last three were given by the tables before
/// version 4, and are only read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Stores {
    /// Too early to say: the second look is still ahead.
    LookAgain,
    /// Less was infused than the protocol's amount.
    LessInfused,
    /// Iron is low again.
    StillLow,
    /// The target is not reached.
    Short,
    /// The target is passed.
    AboveTarget,
    /// Above the target: stores are high-normal.
    Full,
    /// At or below it: the iron did not arrive.
    NotArrived,
    /// The last ferritin was drawn before the infusion, so it says nothing of it.
    NotMeasured,
}

/// L15: how tablets are taken where no infusion is to be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Doses {
    /// One dose every night.
    Nightly,
    /// A double dose every other night.
    DoubleEveryOther,
    /// The bound of the ferritin leaves it open.
    Either,
}

pub(crate) const YES: Option<bool> = Some(true);

pub(crate) const NO: Option<bool> = Some(false);
