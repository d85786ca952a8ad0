//! Owns the next step after lab values (§4): the table L1–L16 as far as it is built, first match wins.
//! It must not know words, clocks or storage: inputs go in, one row and its notes come out.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::exclusion::Exclusions;
use super::panel::Level;
use super::rule::Rule;
use super::testing::TSAT_STALE_AFTER;

/// L2, L15: no iron at or above this TSAT, in percent.
const TSAT_CEILING: Decimal = Decimal::from_parts(45, 0, 0, false, 0);
/// L3: no more iron at or above this ferritin, in µg/L.
pub(super) const FERRITIN_CEILING: Decimal = Decimal::from_parts(300, 0, 0, false, 0);
/// L11, L12, L15: at or below this ferritin iron is taken every evening, in µg/L.
pub(super) const ABSORPTION_SLOWS_ABOVE: Decimal = Decimal::from_parts(75, 0, 0, false, 0);
/// L12, L13: the target is passed above this ferritin, in µg/L.
pub(super) const TARGET: Decimal = Decimal::from_parts(100, 0, 0, false, 0);
/// C4: a TSAT below this, in percent, is by itself a reason for iron in the US guidance of 2025.
const LOW_TSAT: Decimal = Decimal::from_parts(20, 0, 0, false, 0);
/// §4: symptoms are bothersome from this median of the nightly scores on.
const BOTHERSOME_FROM: u16 = 4;
/// §4: how many of the last nights count for that median.
pub const SYMPTOM_NIGHTS: usize = 14;
/// §4: how many of them must be answered.
const SYMPTOM_NIGHTS_ANSWERED: usize = 7;

/// A lab value in its canonical unit, with the day its blood was drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Drawn {
    /// The value or the laboratory's bound: µg/L for ferritin, percent for TSAT.
    pub level: Level,
    /// When the blood was drawn.
    pub on: NaiveDate,
}

impl Drawn {
    /// L11, L15: whether this ferritin calls for iron every evening rather than every other.
    #[must_use]
    pub fn stores_low(self) -> bool {
        self.level.is_at_most(ABSORPTION_SLOWS_ABOVE) == Some(true)
    }
}

/// How iron reaches the patient at present.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Route {
    /// No iron is running.
    NoIron,
    /// Tablets are running.
    Oral {
        /// The evening of the first dose.
        since: NaiveDate,
    },
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
    /// Judges the answered scores of the last [`SYMPTOM_NIGHTS`] nights by their median.
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

/// All that the table looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Inputs {
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
    /// C1: whether iron was taken less than two days before the last draw.
    pub iron_before_draw: bool,
}

/// One row of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// The rule that matched.
    pub rule: Rule,
    /// Whether the talk about what comes after iron (O1) belongs to it.
    pub after_iron: bool,
}

/// The step, or the two steps between which the patient's legs decide.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// One row answers.
    Settled(Row),
    /// Symptoms are unknown and would change the answer.
    DependsOnLegs {
        /// The row when the legs still bother.
        bothersome: Row,
        /// The row when they are quiet.
        quiet: Row,
    },
}

/// What stands beneath a step when it applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Note {
    /// The step stands, but TSAT is needed to rule out too much iron and to judge an infusion.
    TsatMissing,
    /// The laboratory gave only a bound, which decides nothing here.
    FerritinBoundUndecided,
    /// C1: iron was taken too shortly before the draw.
    C1,
    /// C4: TSAT is low although ferritin is not.
    C4,
}

/// The answer to a set of lab values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// The next step.
    pub step: Step,
    /// What is said beneath it.
    pub notes: Vec<Note>,
}

/// Finds the next step. Total: every input has exactly one answer.
#[must_use]
pub fn advise(inputs: &Inputs) -> Advice {
    let inputs = &Inputs {
        tsat: usable_tsat(inputs),
        ..*inputs
    };
    let bothersome = row(inputs, true);
    let quiet = row(inputs, false);
    let step = match inputs.symptoms {
        Symptoms::Bothersome => Step::Settled(bothersome),
        Symptoms::Quiet => Step::Settled(quiet),
        Symptoms::Unknown if bothersome == quiet => Step::Settled(quiet),
        Symptoms::Unknown => Step::DependsOnLegs { bothersome, quiet },
    };
    Advice {
        step,
        notes: notes(inputs, quiet.rule),
    }
}

/// L1–L3: the rule that keeps iron reminders silent at present, if any.
#[must_use]
pub fn iron_on_hold(inputs: &Inputs) -> Option<Rule> {
    let inputs = &Inputs {
        tsat: usable_tsat(inputs),
        ..*inputs
    };
    let rule = row(inputs, false).rule;
    match rule {
        Rule::L1 | Rule::L2 | Rule::L3 => Some(rule),
        Rule::L7
        | Rule::L11
        | Rule::L12
        | Rule::L13
        | Rule::L14
        | Rule::L15
        | Rule::L16
        | Rule::O1 => None,
    }
}

/// §4: a TSAT drawn long before the ferritin counts as unknown.
fn usable_tsat(inputs: &Inputs) -> Option<Drawn> {
    let tsat = inputs.tsat?;
    let stale = inputs
        .ferritin
        .and_then(|ferritin| ferritin.on.checked_sub_days(TSAT_STALE_AFTER))
        .is_some_and(|oldest| tsat.on < oldest);
    (!stale).then_some(tsat)
}

fn row(inputs: &Inputs, bothersome: bool) -> Row {
    let plain = |rule| Row {
        rule,
        after_iron: false,
    };
    if inputs.exclusions.any() {
        return plain(Rule::L1);
    }
    let tsat_high = inputs
        .tsat
        .and_then(|tsat| tsat.level.is_at_least(TSAT_CEILING));
    if tsat_high == Some(true) {
        return plain(Rule::L2);
    }
    let Some(ferritin) = inputs.ferritin else {
        return plain(Rule::L7);
    };
    match ferritin.level.is_at_least(FERRITIN_CEILING) {
        Some(true) => {
            return Row {
                rule: Rule::L3,
                after_iron: bothersome,
            };
        }
        None => return plain(Rule::L7),
        Some(false) => {}
    }
    match inputs.route {
        Route::NoIron if tsat_high == Some(false) => plain(Rule::L15),
        Route::NoIron => plain(Rule::L16),
        Route::Oral { .. } => match (
            ferritin.level.is_at_most(ABSORPTION_SLOWS_ABOVE),
            ferritin.level.is_at_most(TARGET),
        ) {
            (Some(true), _) => plain(Rule::L11),
            (Some(false), Some(true)) => plain(Rule::L12),
            (Some(false), Some(false)) if bothersome => Row {
                rule: Rule::L13,
                after_iron: true,
            },
            (Some(false), Some(false)) => plain(Rule::L14),
            (None, _) | (_, None) => plain(Rule::L7),
        },
    }
}

fn notes(inputs: &Inputs, rule: Rule) -> Vec<Note> {
    let mut notes = Vec::new();
    match rule {
        Rule::L7 if inputs.ferritin.is_some() => notes.push(Note::FerritinBoundUndecided),
        Rule::L11 | Rule::L12 | Rule::L13 | Rule::L14 => {
            if inputs
                .tsat
                .and_then(|tsat| tsat.level.is_at_least(TSAT_CEILING))
                .is_none()
            {
                notes.push(Note::TsatMissing);
            }
        }
        Rule::L1 | Rule::L2 | Rule::L3 | Rule::L7 | Rule::L15 | Rule::L16 | Rule::O1 => {}
    }
    if rule == Rule::L1 {
        return notes;
    }
    if inputs.iron_before_draw {
        notes.push(Note::C1);
    }
    let low_tsat = inputs
        .tsat
        .and_then(|tsat| tsat.level.is_at_least(LOW_TSAT))
        == Some(false);
    let ferritin_above = inputs
        .ferritin
        .and_then(|ferritin| ferritin.level.is_at_most(ABSORPTION_SLOWS_ABOVE))
        == Some(false);
    if low_tsat && ferritin_above {
        notes.push(Note::C4);
    }
    notes
}
