//! Owns what stands with a step when it applies: C1–C12 of §4, any number of them, the most urgent first. It must not
//! know words.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::protocol::rules::case::Stores;
use crate::protocol::step::Step;

use super::caution::Cautions;
use super::inputs::{Drawn, Inputs, Route, Sex, Taking};
use super::limits::{
    ABSORPTION_SLOWS_ABOVE, B1_LOW_BELOW, B12_LOW_BELOW, B12_UNCLEAR_UP_TO, FERRITIN_ALARM_ABOVE,
    FERRITIN_DEFICIENT_BELOW, FERRITIN_DEFICIENT_ILL_BELOW, FOLATE_LOW_BELOW,
    HAEMOGLOBIN_ALARM_BELOW, HAEMOGLOBIN_LOW_BELOW_MEN, HAEMOGLOBIN_LOW_BELOW_WOMEN,
    HAEMOGLOBIN_TODAY_BELOW, ORAL_EVENINGS_NEEDED, ORAL_SHOULD_SHOW_WEEKS, TSAT_CEILING,
    TSAT_LOW_BELOW, VITAMIN_D_DEFICIENT_BELOW, VITAMIN_D_LOW_BELOW,
};
use super::rule::Rule;
use super::rules::Row;
use super::testing::weeks_after;

pub use super::inputs::{Inflamed, Infused};

/// What stands with a step when it applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Note {
    /// L11–L14: the step stands, but TSAT is needed to rule out too much iron and to judge an infusion.
    TsatMissing,
    /// L7: the laboratory gave only a bound for ferritin, which leaves the step open.
    FerritinBound,
    /// L7: the ferritin on record is too old to decide.
    FerritinOld,
    /// L7: it is from before the retest of the infusion, which is due by now.
    RetestDue,
    /// The laboratory gave only a bound for TSAT, which decides nothing.
    TsatBound,
    /// The TSAT on record was drawn too long before the ferritin to count.
    TsatStale,
    /// C1: iron was taken shortly before, or not fasted, or not in the morning.
    C1,
    /// C2: illness, or a raised CRP.
    C2(Inflamed),
    /// C3: ferritin or haemoglobin low enough that a doctor should look for the cause.
    C3(Territory),
    /// C4: TSAT is low although ferritin is not.
    C4,
    /// C5: a vitamin is low.
    C5(Vitamin, Grade),
    /// C6: oral iron does not show.
    C6,
    /// C7: another laboratory.
    C7,
    /// C8: spacing from the medicines on the profile.
    C8,
    /// C9 as the tables before version 4 gave it; only read.
    C9,
    /// C9: see a doctor today, or soon.
    Alarm(Alarm),
    /// C10: tell the doctor about it before any iron.
    C10,
    /// C11: less was infused than the protocol's amount, or nobody knows how much.
    C11(Short),
    /// C12: two saturations that disagree.
    C12,
}

/// C9: which value asks for a doctor, and how soon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Alarm {
    /// Haemoglobin: today.
    HaemoglobinToday,
    /// Haemoglobin: soon, and today if faint or breathless.
    HaemoglobinSoon,
    /// Ferritin: soon.
    Ferritin,
}

/// C11: what is known of the amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Short {
    /// Less than the protocol's.
    Less,
    /// Not enough to say.
    Unknown,
}

/// C3: which value says so, by which limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Territory {
    /// Ferritin.
    Ferritin,
    /// Haemoglobin, by the limit for women.
    Woman,
    /// Haemoglobin, by the limit for men.
    Man,
    /// Haemoglobin; both limits are named.
    SexUnknown,
}

/// C5: the vitamins that are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Vitamin {
    /// 25-hydroxyvitamin D.
    D,
    /// B12.
    B12,
    /// Folate, B9.
    Folate,
    /// B1.
    B1,
}

/// C5: how low.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Grade {
    /// Low.
    Low,
    /// Vitamin D: deficient.
    Deficient,
    /// B12: unclear.
    Unclear,
    /// Not under the protocol's limit, but the laboratory called it low by its own.
    CalledLow,
}

impl Note {
    /// The rule that the note is.
    ///
    /// A remark on a missing or bounded value belongs to the step above it.
    #[must_use]
    pub const fn rule(self) -> Option<Rule> {
        match self {
            Self::TsatMissing
            | Self::FerritinBound
            | Self::FerritinOld
            | Self::RetestDue
            | Self::TsatBound
            | Self::TsatStale => None,
            Self::C1 => Some(Rule::C1),
            Self::C2(_) => Some(Rule::C2),
            Self::C3(_) => Some(Rule::C3),
            Self::C4 => Some(Rule::C4),
            Self::C5(..) => Some(Rule::C5),
            Self::C6 => Some(Rule::C6),
            Self::C7 => Some(Rule::C7),
            Self::C8 => Some(Rule::C8),
            Self::C9 | Self::Alarm(_) => Some(Rule::C9),
            Self::C10 => Some(Rule::C10),
            Self::C11(_) => Some(Rule::C11),
            Self::C12 => Some(Rule::C12),
        }
    }

    /// §4.3: whether it stands above the step: a doctor is needed whatever the step is.
    #[must_use]
    pub const fn is_urgent(self) -> bool {
        match self {
            Self::C9
            | Self::Alarm(_)
            | Self::C3(Territory::Woman | Territory::Man | Territory::SexUnknown) => true,
            Self::TsatMissing
            | Self::FerritinBound
            | Self::FerritinOld
            | Self::RetestDue
            | Self::TsatBound
            | Self::TsatStale
            | Self::C1
            | Self::C2(_)
            | Self::C3(Territory::Ferritin)
            | Self::C4
            | Self::C5(..)
            | Self::C6
            | Self::C7
            | Self::C8
            | Self::C10
            | Self::C11(_)
            | Self::C12 => false,
        }
    }
}

/// Everything that applies, the most urgent first, and what is missing at the end.
pub(super) fn notes(inputs: &Inputs, step: &Step) -> Vec<Note> {
    let rows = step.rows();
    let mut notes = c9(inputs);
    notes.extend(c3_haemoglobin(inputs));
    if rows.contains(&Row::L1) {
        // X1: no word about iron; but what is urgent is urgent for everybody.
        return notes;
    }
    notes.extend(c3_ferritin(inputs));
    notes.extend(inputs.tsat_disputed.map(|_| Note::C12));
    notes.extend(inputs.inflamed().map(Note::C2));
    notes.extend(c1(inputs));
    notes.extend(c10(inputs, &rows));
    notes.extend(c11(inputs, &rows));
    notes.extend(c6(inputs, &rows));
    notes.extend(c4(inputs));
    notes.extend(c8(inputs, &rows));
    notes.extend(c7(inputs));
    notes.extend(c5(inputs));
    notes.extend(missing(inputs, &rows));
    notes
}

/// L7, L11–L14: what is not there, or only as a bound.
fn missing(inputs: &Inputs, rows: &[Row]) -> Vec<Note> {
    let mut notes = Vec::new();
    if let Some(ferritin) = inputs.ferritin
        && rows.contains(&Row::L7)
    {
        notes.push(if inputs.is_from_before_retest(ferritin.on) {
            Note::RetestDue
        } else if inputs.is_old(ferritin.on) {
            Note::FerritinOld
        } else {
            Note::FerritinBound
        });
    }
    let wanted = |row: &Row| match row {
        Row::L11 | Row::L12 | Row::L13 | Row::L14 | Row::L16 => true,
        Row::L8 { tsat_missing } => *tsat_missing,
        Row::L1
        | Row::L2
        | Row::L3 { .. }
        | Row::L4
        | Row::L5 { .. }
        | Row::L19
        | Row::L6
        | Row::L7
        | Row::L18
        | Row::L9 { .. }
        | Row::L10(_)
        | Row::L15(_) => false,
    };
    let decides = |tsat: Drawn| tsat.level.is_at_least(TSAT_CEILING).is_some();
    if rows.iter().any(wanted) && !inputs.usable_tsat().is_some_and(decides) {
        if inputs.tsat_is_stale() {
            notes.push(Note::TsatStale);
        } else if inputs.tsat.is_some() {
            notes.push(Note::TsatBound);
        }
        // L8 and L16 ask for it in the step itself.
        if rows.iter().any(|row| row.goes_on()) {
            notes.push(Note::TsatMissing);
        }
    }
    notes
}

fn c1(inputs: &Inputs) -> Option<Note> {
    let draw = inputs.draw;
    (draw.iron_before || draw.not_fasting || draw.not_morning).then_some(Note::C1)
}

/// C3: an old ferritin says nothing of today.
fn c3_ferritin(inputs: &Inputs) -> Option<Note> {
    let limit = if inputs.inflamed().is_some() {
        FERRITIN_DEFICIENT_ILL_BELOW
    } else {
        FERRITIN_DEFICIENT_BELOW
    };
    let ferritin = inputs
        .ferritin
        .filter(|ferritin| !inputs.is_old(ferritin.on));
    is_below(ferritin, limit).then_some(Note::C3(Territory::Ferritin))
}

fn c3_haemoglobin(inputs: &Inputs) -> Option<Note> {
    let (limit, territory) = match inputs.sex {
        Some(Sex::Female) => (HAEMOGLOBIN_LOW_BELOW_WOMEN, Territory::Woman),
        Some(Sex::Male) => (HAEMOGLOBIN_LOW_BELOW_MEN, Territory::Man),
        None => (HAEMOGLOBIN_LOW_BELOW_MEN, Territory::SexUnknown),
    };
    is_below(inputs.haemoglobin, limit).then_some(Note::C3(territory))
}

fn c4(inputs: &Inputs) -> Option<Note> {
    let low = is_below(inputs.settled_tsat(), TSAT_LOW_BELOW);
    (low && is_above(inputs.ferritin, ABSORPTION_SLOWS_ABOVE)).then_some(Note::C4)
}

/// C5: a value under its limit, or one that the laboratory called low by a limit of its own.
fn c5(inputs: &Inputs) -> Vec<Note> {
    let grade_d = if is_below(inputs.vitamin_d, VITAMIN_D_DEFICIENT_BELOW) {
        Some(Grade::Deficient)
    } else {
        low(inputs.vitamin_d, VITAMIN_D_LOW_BELOW)
    };
    let unclear = |drawn: Drawn| drawn.level.is_at_most(B12_UNCLEAR_UP_TO) == Some(true);
    let grade_b12 = match low(inputs.vitamin_b12, B12_LOW_BELOW) {
        Some(Grade::Low) => Some(Grade::Low),
        _ if inputs.vitamin_b12.is_some_and(unclear) => Some(Grade::Unclear),
        called => called,
    };
    [
        (Vitamin::D, grade_d),
        (Vitamin::B12, grade_b12),
        (Vitamin::Folate, low(inputs.folate, FOLATE_LOW_BELOW)),
        (Vitamin::B1, low(inputs.vitamin_b1, B1_LOW_BELOW)),
    ]
    .into_iter()
    .filter_map(|(vitamin, grade)| grade.map(|grade| Note::C5(vitamin, grade)))
    .collect()
}

/// C6: beneath a step that goes on with tablets; where no more iron is asked for, more of it is no advice. It says
/// something of the iron only where the tablets were taken, nothing held them, and both values can be believed.
fn c6(inputs: &Inputs, rows: &[Row]) -> Option<Note> {
    let (Route::Oral { since }, Some(now), Some(before)) =
        (inputs.route, inputs.ferritin, inputs.ferritin_before)
    else {
        return None;
    };
    let long_enough = now.on >= weeks_after(since, ORAL_SHOULD_SHOW_WEEKS);
    let not_higher = before.is_lower_than(now) == Some(false);
    let goes_on = rows.iter().any(|row| row.goes_on());
    let believed =
        inputs.inflamed().is_none() && c1(inputs).is_none() && !inputs.draw.before_flawed;
    let was_taken = |taking: Taking| {
        taking.evenings >= ORAL_EVENINGS_NEEDED && taking.due > 0 && 2 * taking.taken >= taking.due
    };
    let taken = inputs.taking.is_some_and(was_taken) && !inputs.held_since_start;
    (long_enough && not_higher && goes_on && believed && taken).then_some(Note::C6)
}

fn c7(inputs: &Inputs) -> Option<Note> {
    inputs.draw.other_laboratory.then_some(Note::C7)
}

fn c8(inputs: &Inputs, rows: &[Row]) -> Option<Note> {
    let spaced = inputs
        .medicines
        .iter()
        .any(|medicine| medicine.spacing().is_some());
    (spaced && rows.iter().any(|row| row.gives_iron())).then_some(Note::C8)
}

fn c9(inputs: &Inputs) -> Vec<Note> {
    let haemoglobin = if is_below(inputs.haemoglobin, HAEMOGLOBIN_TODAY_BELOW) {
        Some(Alarm::HaemoglobinToday)
    } else {
        is_below(inputs.haemoglobin, HAEMOGLOBIN_ALARM_BELOW).then_some(Alarm::HaemoglobinSoon)
    };
    let ferritin = is_above(inputs.ferritin, FERRITIN_ALARM_ABOVE).then_some(Alarm::Ferritin);
    haemoglobin
        .into_iter()
        .chain(ferritin)
        .map(Note::Alarm)
        .collect()
}

fn c10(inputs: &Inputs, rows: &[Row]) -> Option<Note> {
    let told = inputs.cautions.is_some_and(Cautions::any);
    (told && rows.iter().any(|row| row.gives_iron())).then_some(Note::C10)
}

/// C11: where the infusion is what runs; L10 says it itself.
fn c11(inputs: &Inputs, rows: &[Row]) -> Option<Note> {
    let said = rows.contains(&Row::L10(Stores::LessInfused));
    if said || !matches!(inputs.route, Route::Infusion { .. }) {
        return None;
    }
    match inputs.infused? {
        Infused::Unknown => Some(Note::C11(Short::Unknown)),
        infused @ Infused::Milligrams(_) => infused.is_less().then_some(Note::C11(Short::Less)),
    }
}

/// C5: the two ways to be low are told apart, so that the words never say "under" of a value that is not.
fn low(drawn: Option<Drawn>, limit: Decimal) -> Option<Grade> {
    if is_below(drawn, limit) {
        return Some(Grade::Low);
    }
    drawn?.called_low.then_some(Grade::CalledLow)
}

fn is_below(drawn: Option<Drawn>, limit: Decimal) -> bool {
    drawn.and_then(|drawn| drawn.level.is_below(limit)) == Some(true)
}

fn is_above(drawn: Option<Drawn>, limit: Decimal) -> bool {
    drawn.and_then(|drawn| drawn.level.is_above(limit)) == Some(true)
}
