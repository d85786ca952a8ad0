//! Owns what the tables of §4 look at: values with their days, the route so far, the legs. It decides nothing.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::protocol::panel::tsat::Tsat;

use super::caution::Cautions;
use super::exclusion::Exclusions;
use super::limits::{
    ABSORPTION_SLOWS_ABOVE, BOTHERSOME_FROM, BOTHERSOME_NIGHTS, BOTHERSOME_OF, CRP_HIGH_ABOVE,
    FERRITIN_CEILING, INFUSION_WHOLE_MG, SYMPTOM_NIGHTS_ANSWERED, TSAT_CEILING, TSAT_LOW_BELOW,
};
use super::medicine::Medicine;
use super::panel::{Comparator, Level};
use super::testing::{
    PANEL_AFTER_INFUSION_WEEKS, TSAT_STALE_AFTER, decides_until, infusion_counts_until, weeks_after,
};

/// A lab value in its canonical unit, with the day its blood was drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawn {
    /// The value or the laboratory's bound.
    pub level: Level,
    /// When the blood was drawn.
    pub on: NaiveDate,
    /// C5: whether the laboratory itself called it low.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub called_low: bool,
    /// §3: whether it is a TSAT worked out from transferrin, which is called estimated.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub estimated: bool,
}

impl Drawn {
    /// A value, or a bound, drawn on a day.
    #[must_use]
    pub const fn new(level: Level, on: NaiveDate) -> Self {
        Self {
            level,
            on,
            called_low: false,
            estimated: false,
        }
    }

    /// A TSAT, reported or worked out.
    #[must_use]
    pub fn of_tsat(tsat: &Tsat, on: NaiveDate) -> Self {
        Self {
            estimated: tsat.is_estimated(),
            ..Self::new(tsat.level(), on)
        }
    }

    /// L8: whether it is lower than an earlier value; `None` where bounds leave it open.
    #[must_use]
    pub fn is_lower_than(self, earlier: Self) -> Option<bool> {
        match earlier.level.comparator {
            Comparator::Exactly => self.level.is_below(earlier.level.value),
            Comparator::Above => self
                .level
                .is_at_most(earlier.level.value)
                .filter(|at_most| *at_most),
            Comparator::Below => self
                .level
                .is_below(earlier.level.value)
                .filter(|below| !below),
        }
    }
}

/// How iron reaches the patient at present: the later of the last oral start that still runs and the last infusion that
/// counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Route {
    /// No iron is running.
    NoIron,
    /// Tablets are running.
    Oral {
        /// The day of the first dose.
        since: NaiveDate,
    },
    /// Iron was infused.
    Infusion {
        /// The day.
        on: NaiveDate,
        /// Whether it helped.
        responded: Responded,
    },
}

/// R2, R3: whether the infusion helped, in the patient's own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Responded {
    /// The legs were better.
    Yes,
    /// They were the same or worse.
    No,
    /// Never asked, or not answered.
    Unknown,
}

/// What the nightly scores, or the patient, say of the legs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Symptoms {
    /// Little or nothing.
    Quiet,
    /// Enough to act on.
    Bothersome,
    /// Too few nights answered, and not asked yet.
    Unknown,
}

impl Symptoms {
    /// The other of the two that can be told.
    #[must_use]
    pub const fn contradicted(self) -> Self {
        match self {
            Self::Quiet => Self::Bothersome,
            Self::Bothersome => Self::Quiet,
            Self::Unknown => Self::Unknown,
        }
    }
}

/// §4: the answered nights among the last ones, and how many of them bothered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NightCount {
    /// Nights of at least the score that bothers.
    pub bad: u16,
    /// Nights that were answered.
    pub answered: u16,
}

impl NightCount {
    /// Counts the answered scores of the last nights.
    #[must_use]
    pub fn of(scores: impl IntoIterator<Item = u8>) -> Self {
        scores
            .into_iter()
            .fold(Self::default(), |count, score| Self {
                bad: count.bad + u16::from(score >= BOTHERSOME_FROM),
                answered: count.answered + 1,
            })
    }

    /// §4: what so many nights say of the legs.
    #[must_use]
    pub const fn symptoms(self) -> Symptoms {
        if self.answered < SYMPTOM_NIGHTS_ANSWERED {
            Symptoms::Unknown
        } else if self.bad * BOTHERSOME_OF >= BOTHERSOME_NIGHTS * self.answered {
            Symptoms::Bothersome
        } else {
            Symptoms::Quiet
        }
    }
}

/// What iron was given before what runs at present.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Before {
    /// None that is known of, or nothing since what runs.
    #[default]
    Never,
    /// Tablets, which ended on this day; no infusion came after them.
    Tablets {
        /// Their last day.
        ended: NaiveDate,
    },
    /// An infusion that counts no more; no tablets came after it.
    Infusion {
        /// The day.
        on: NaiveDate,
        /// Whether it helped.
        responded: Responded,
    },
}

/// C11: what the infusions about the last one sum to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Infused {
    /// So many milligrams, all told.
    Milligrams(u32),
    /// Not all amounts are known, and those that are do not make up the protocol's amount.
    Unknown,
}

impl Infused {
    /// Whether it is known to be less than the protocol's amount.
    #[must_use]
    pub const fn is_less(self) -> bool {
        match self {
            Self::Milligrams(milligrams) => milligrams < INFUSION_WHOLE_MG,
            Self::Unknown => false,
        }
    }
}

/// C6: how tablets were taken between their start and the draw, as far as evenings are on record.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Taking {
    /// Evenings on record.
    pub evenings: u16,
    /// Those with a dose that was due.
    pub due: u16,
    /// Those of them that were taken; what is not known is not.
    pub taken: u16,
}

/// C2: what says that a ferritin may read falsely high.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Inflamed {
    /// An illness.
    Ill,
    /// CRP.
    Crp,
}

/// C3: what the limit of haemoglobin goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sex {
    /// Female.
    Female,
    /// Male.
    Male,
}

/// C1, C2, C7: what was told, or is on record, of how the blood was drawn. What is not known is not held against it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "separate circumstances, any of which can hold beside any other"
)]
pub struct Draw {
    /// C1: iron was taken within the two days before.
    pub iron_before: bool,
    /// C1: something was eaten before.
    pub not_fasting: bool,
    /// C1: it was not in the morning.
    pub not_morning: bool,
    /// C2: ill in the weeks before.
    pub ill: bool,
    /// C7: the ferritin compared with comes from another laboratory.
    pub other_laboratory: bool,
    /// C1, L2: the blood of the TSAT was drawn in one of those ways.
    pub tsat_unprepared: bool,
    /// C6: the ferritin from before the tablets is flagged by C1 or C2.
    pub before_flawed: bool,
}

/// All that the tables look at. Kept with every step that was given, so that it can be explained years later.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Inputs {
    /// The day of the question, where the patient is.
    pub today: NaiveDate,
    /// The patient's answers to the questions of §2.
    pub exclusions: Exclusions,
    /// The most recent ferritin.
    pub ferritin: Option<Drawn>,
    /// The most recent TSAT.
    pub tsat: Option<Drawn>,
    /// How iron is taken at present.
    pub route: Route,
    /// How the legs are.
    pub symptoms: Symptoms,
    /// §4: the nights that say so; none where the patient's own word does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nights: Option<NightCount>,
    /// §4: iron before what runs.
    #[serde(default)]
    pub before: Before,
    /// The last infusion, whatever came after it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub infused_on: Option<NaiveDate>,
    /// C11: what it and those shortly before it sum to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub infused: Option<Infused>,
    /// H1, L2: the TSAT that holds iron until a newer one is below the ceiling.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holding_tsat: Option<Drawn>,
    /// H1, L3: the ferritin that holds iron until a newer one is below the ceiling.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub holding_ferritin: Option<Drawn>,
    /// C12: where the TSAT that was reported and the one that was worked out disagree, the lower of the two.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tsat_disputed: Option<Drawn>,
    /// C6: how tablets were taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub taking: Option<Taking>,
    /// C6: whether a value held iron since the tablets started.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub held_since_start: bool,
    /// L8: ferritin at the retest after the infusion, if there is a later one to compare with it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retest_ferritin: Option<Drawn>,
    /// L8: TSAT at that retest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retest_tsat: Option<Drawn>,
    /// C6: ferritin before the oral iron that runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ferritin_before: Option<Drawn>,
    /// C3, C9: haemoglobin.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub haemoglobin: Option<Drawn>,
    /// C2: C-reactive protein, drawn about when the ferritin was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crp: Option<Drawn>,
    /// C5: vitamin D.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vitamin_d: Option<Drawn>,
    /// C5: vitamin B12.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vitamin_b12: Option<Drawn>,
    /// C5: folate.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub folate: Option<Drawn>,
    /// C5: vitamin B1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub vitamin_b1: Option<Drawn>,
    /// C3: which limit of haemoglobin applies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sex: Option<Sex>,
    /// C10: the answers to the questions of X2, once given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cautions: Option<Cautions>,
    /// C8: the medicines of §7 on the profile.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub medicines: BTreeSet<Medicine>,
    /// C8: the names under which they were told.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub medicine_names: BTreeMap<Medicine, Vec<String>>,
    /// C1, C2, C7: how the blood was drawn.
    #[serde(default)]
    pub draw: Draw,
}

impl Inputs {
    /// Somebody of whom nothing is known but the day: no values, no iron, no exclusions.
    #[must_use]
    pub const fn nothing_known(today: NaiveDate) -> Self {
        Self {
            today,
            exclusions: Exclusions::NONE,
            ferritin: None,
            tsat: None,
            route: Route::NoIron,
            symptoms: Symptoms::Unknown,
            nights: None,
            before: Before::Never,
            infused_on: None,
            infused: None,
            holding_tsat: None,
            holding_ferritin: None,
            tsat_disputed: None,
            taking: None,
            held_since_start: false,
            retest_ferritin: None,
            retest_tsat: None,
            ferritin_before: None,
            haemoglobin: None,
            crp: None,
            vitamin_d: None,
            vitamin_b12: None,
            folate: None,
            vitamin_b1: None,
            sex: None,
            cautions: None,
            medicines: BTreeSet::new(),
            medicine_names: BTreeMap::new(),
            draw: Draw {
                iron_before: false,
                not_fasting: false,
                not_morning: false,
                ill: false,
                other_laboratory: false,
                tsat_unprepared: false,
                before_flawed: false,
            },
        }
    }

    /// §4: the TSAT, unless it was drawn so long before the ferritin that it counts as unknown.
    #[must_use]
    pub fn usable_tsat(&self) -> Option<Drawn> {
        self.tsat.filter(|tsat| !self.is_stale(*tsat))
    }

    /// H1, L2: the TSAT that asks for no iron, however old.
    #[must_use]
    pub fn tsat_too_high(&self) -> Option<Drawn> {
        let high = |tsat: &Drawn| tsat.level.is_at_least(TSAT_CEILING) == Some(true);
        self.holding_tsat.or(self.tsat.filter(high))
    }

    /// H1, L3: the ferritin that asks for no iron, however old.
    #[must_use]
    pub fn ferritin_too_high(&self) -> Option<Drawn> {
        let high = |ferritin: &Drawn| ferritin.level.is_at_least(FERRITIN_CEILING) == Some(true);
        self.holding_ferritin.or(self.ferritin.filter(high))
    }

    /// C2: what says that the newest ferritin may read falsely high.
    #[must_use]
    pub fn inflamed(&self) -> Option<Inflamed> {
        self.ferritin?;
        let high = |crp: Drawn| crp.level.is_above(CRP_HIGH_ABOVE) == Some(true);
        if self.crp.is_some_and(high) {
            return Some(Inflamed::Crp);
        }
        self.draw.ill.then_some(Inflamed::Ill)
    }

    /// §4: the day of the infusion that counts, whatever runs now.
    #[must_use]
    pub fn counting_infusion(&self) -> Option<NaiveDate> {
        let on = match self.route {
            Route::Infusion { on, .. } => Some(on),
            Route::NoIron | Route::Oral { .. } => self.infused_on,
        };
        on.filter(|on| self.today <= infusion_counts_until(*on))
    }

    /// The last iron, if it was an infusion of whatever age: its day, and whether it helped. Tablets that were taken
    /// since make them the last iron.
    #[must_use]
    pub fn last_iron_infused(&self) -> Option<(NaiveDate, Responded)> {
        match (self.route, self.before) {
            (Route::Oral { .. }, _) | (_, Before::Tablets { .. }) => None,
            (Route::Infusion { on, responded }, _)
            | (Route::NoIron, Before::Infusion { on, responded }) => Some((on, responded)),
            (Route::NoIron, Before::Never) => None,
        }
    }

    /// §4: whether a value of that day is too old to decide.
    #[must_use]
    pub fn is_old(&self, drawn_on: NaiveDate) -> bool {
        self.is_from_before_retest(drawn_on) || {
            let oral = matches!(self.route, Route::Oral { .. });
            let on_iron = oral || self.counting_infusion().is_some();
            decides_until(drawn_on, on_iron) < self.today
        }
    }

    /// §4: whether a value of that day is from before the retest of an infusion that counts, which is due by now.
    #[must_use]
    pub fn is_from_before_retest(&self, drawn_on: NaiveDate) -> bool {
        self.counting_infusion().is_some_and(|on| {
            let retest = weeks_after(on, PANEL_AFTER_INFUSION_WEEKS);
            retest <= self.today && drawn_on < retest
        })
    }

    /// §4: whether iron is low again after it was given.
    #[must_use]
    pub fn is_low_again(&self) -> bool {
        let since = |drawn: &Drawn| {
            let after_infusion = match (self.route, self.before) {
                (Route::Infusion { on, .. }, _) | (Route::NoIron, Before::Infusion { on, .. }) => {
                    drawn.on >= weeks_after(on, PANEL_AFTER_INFUSION_WEEKS)
                }
                (Route::NoIron | Route::Oral { .. }, _) => false,
            };
            let after_tablets = match (self.route, self.before) {
                (Route::NoIron | Route::Infusion { .. }, Before::Tablets { ended }) => {
                    drawn.on > ended
                }
                (_, Before::Never | Before::Infusion { .. }) | (Route::Oral { .. }, _) => false,
            };
            (after_infusion || after_tablets) && !self.is_old(drawn.on)
        };
        let ferritin = self.ferritin.filter(since);
        let tsat = self.settled_tsat().filter(since);
        ferritin.is_some_and(|now| now.level.is_at_most(ABSORPTION_SLOWS_ABOVE) == Some(true))
            || tsat.is_some_and(|now| now.level.is_below(TSAT_LOW_BELOW) == Some(true))
    }

    /// The TSAT that counts, unless a reported and a computed one disagree (C12): that feeds no comparison.
    #[must_use]
    pub fn settled_tsat(&self) -> Option<Drawn> {
        self.usable_tsat().filter(|_| self.tsat_disputed.is_none())
    }

    /// §4: whether the TSAT on record is too old to count.
    #[must_use]
    pub fn tsat_is_stale(&self) -> bool {
        self.tsat.is_some_and(|tsat| self.is_stale(tsat))
    }

    fn is_stale(&self, tsat: Drawn) -> bool {
        self.ferritin
            .and_then(|ferritin| ferritin.on.checked_sub_days(TSAT_STALE_AFTER))
            .is_some_and(|oldest| tsat.on < oldest)
    }
}
