//! Owns what the tables of §4 look at: values with their days, the route so far, the legs. It decides nothing.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::exclusion::Exclusions;
use super::limits::{BOTHERSOME_FROM, SYMPTOM_NIGHTS_ANSWERED};
use super::medicine::Medicine;
use super::panel::{Comparator, Level, Tsat};
use super::testing::TSAT_STALE_AFTER;

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

/// How iron reaches the patient at present: the later of the last oral start that still runs and the last infusion.
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
    /// §4: judges the answered scores of the last nights by their median.
    ///
    /// The median is compared doubled, so that a half needs no fraction.
    #[must_use]
    pub fn from_scores(mut scores: Vec<u8>) -> Self {
        if scores.len() < SYMPTOM_NIGHTS_ANSWERED {
            return Self::Unknown;
        }
        scores.sort_unstable();
        let upper = scores[scores.len() / 2];
        let lower = scores[(scores.len() - 1) / 2];
        if u16::from(upper) + u16::from(lower) >= 2 * BOTHERSOME_FROM {
            Self::Bothersome
        } else {
            Self::Quiet
        }
    }
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
    reason = "five separate circumstances, any of which can hold beside any other"
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
    /// C8: the medicines of §7 on the profile.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub medicines: BTreeSet<Medicine>,
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
            medicines: BTreeSet::new(),
            draw: Draw {
                iron_before: false,
                not_fasting: false,
                not_morning: false,
                ill: false,
                other_laboratory: false,
            },
        }
    }

    /// §4: the TSAT, unless it was drawn so long before the ferritin that it counts as unknown.
    #[must_use]
    pub fn usable_tsat(&self) -> Option<Drawn> {
        self.tsat.filter(|tsat| !self.is_stale(*tsat))
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
