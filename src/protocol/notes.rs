//! Owns what stands beneath a step when it applies: C1–C9 of §4, any number of them. It must not know words.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::advice::Step;
use super::inputs::{Drawn, Inputs, Route, Sex};
use super::limits::{
    ABSORPTION_SLOWS_ABOVE, B1_LOW_BELOW, B12_LOW_BELOW, B12_UNCLEAR_UP_TO, CRP_HIGH_ABOVE,
    FERRITIN_ALARM_ABOVE, FERRITIN_DEFICIENT_BELOW, FOLATE_LOW_BELOW, HAEMOGLOBIN_ALARM_BELOW,
    HAEMOGLOBIN_LOW_BELOW_MEN, HAEMOGLOBIN_LOW_BELOW_WOMEN, ORAL_SHOULD_SHOW_WEEKS, TSAT_CEILING,
    TSAT_LOW_BELOW, VITAMIN_D_DEFICIENT_BELOW, VITAMIN_D_LOW_BELOW,
};
use super::rule::Rule;
use super::rules::Row;
use super::testing::weeks_after;

/// What stands beneath a step when it applies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Note {
    /// L11–L14: the step stands, but TSAT is needed to rule out too much iron and to judge an infusion.
    TsatMissing,
    /// L7: the laboratory gave only a bound for ferritin, which leaves the step open.
    FerritinBound,
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
    /// C9: see a doctor soon.
    C9,
}

/// C2: what says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Inflamed {
    /// An illness.
    Ill,
    /// CRP.
    Crp,
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
            Self::TsatMissing | Self::FerritinBound | Self::TsatBound | Self::TsatStale => None,
            Self::C1 => Some(Rule::C1),
            Self::C2(_) => Some(Rule::C2),
            Self::C3(_) => Some(Rule::C3),
            Self::C4 => Some(Rule::C4),
            Self::C5(..) => Some(Rule::C5),
            Self::C6 => Some(Rule::C6),
            Self::C7 => Some(Rule::C7),
            Self::C8 => Some(Rule::C8),
            Self::C9 => Some(Rule::C9),
        }
    }
}

/// Everything that applies, in the order of the table.
pub(super) fn notes(inputs: &Inputs, step: &Step) -> Vec<Note> {
    let rows = step.rows();
    if rows.contains(&Row::L1) {
        // X1: no word about iron; but what is urgent is urgent for everybody.
        return c9(inputs).into_iter().collect();
    }
    let mut notes = missing(inputs, &rows);
    notes.extend(c1(inputs));
    notes.extend(c2(inputs));
    notes.extend(c3(inputs));
    notes.extend(c4(inputs));
    notes.extend(c5(inputs));
    notes.extend(c6(inputs, &rows));
    notes.extend(c7(inputs));
    notes.extend(c8(inputs, &rows));
    notes.extend(c9(inputs));
    notes
}

/// L7, L11–L14: what is not there, or only as a bound.
fn missing(inputs: &Inputs, rows: &[Row]) -> Vec<Note> {
    let mut notes = Vec::new();
    if inputs.ferritin.is_some() && rows.contains(&Row::L7) {
        notes.push(Note::FerritinBound);
    }
    let wanted = |row: &Row| match row {
        Row::L11 | Row::L12 | Row::L13 | Row::L14 | Row::L16 => true,
        Row::L8 { tsat_missing } => *tsat_missing,
        Row::L1
        | Row::L2
        | Row::L3 { .. }
        | Row::L4
        | Row::L5 { .. }
        | Row::L6
        | Row::L7
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
        let of_tablets = |row: &Row| matches!(row, Row::L11 | Row::L12 | Row::L13 | Row::L14);
        if rows.iter().any(of_tablets) {
            notes.push(Note::TsatMissing);
        }
    }
    notes
}

fn c1(inputs: &Inputs) -> Option<Note> {
    let draw = inputs.draw;
    (draw.iron_before || draw.not_fasting || draw.not_morning).then_some(Note::C1)
}

fn c2(inputs: &Inputs) -> Option<Note> {
    inputs.ferritin?;
    let crp_high = inputs
        .crp
        .and_then(|crp| crp.level.is_above(CRP_HIGH_ABOVE))
        == Some(true);
    if crp_high {
        return Some(Note::C2(Inflamed::Crp));
    }
    inputs.draw.ill.then_some(Note::C2(Inflamed::Ill))
}

fn c3(inputs: &Inputs) -> Vec<Note> {
    let mut notes = Vec::new();
    if is_below(inputs.ferritin, FERRITIN_DEFICIENT_BELOW) {
        notes.push(Note::C3(Territory::Ferritin));
    }
    let (limit, territory) = match inputs.sex {
        Some(Sex::Female) => (HAEMOGLOBIN_LOW_BELOW_WOMEN, Territory::Woman),
        Some(Sex::Male) => (HAEMOGLOBIN_LOW_BELOW_MEN, Territory::Man),
        None => (HAEMOGLOBIN_LOW_BELOW_MEN, Territory::SexUnknown),
    };
    if is_below(inputs.haemoglobin, limit) {
        notes.push(Note::C3(territory));
    }
    notes
}

fn c4(inputs: &Inputs) -> Option<Note> {
    let low = is_below(inputs.usable_tsat(), TSAT_LOW_BELOW);
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

/// C6: beneath a step that goes on with tablets; where no more iron is asked for, more of it is no advice.
fn c6(inputs: &Inputs, rows: &[Row]) -> Option<Note> {
    let (Route::Oral { since }, Some(now), Some(before)) =
        (inputs.route, inputs.ferritin, inputs.ferritin_before)
    else {
        return None;
    };
    let long_enough = now.on >= weeks_after(since, ORAL_SHOULD_SHOW_WEEKS);
    let not_higher = before.is_lower_than(now) == Some(false);
    let goes_on = rows.iter().any(|row| row.gives_tablets());
    (long_enough && not_higher && goes_on).then_some(Note::C6)
}

fn c7(inputs: &Inputs) -> Option<Note> {
    inputs.draw.other_laboratory.then_some(Note::C7)
}

fn c8(inputs: &Inputs, rows: &[Row]) -> Option<Note> {
    let spaced = inputs
        .medicines
        .iter()
        .any(|medicine| medicine.spacing().is_some());
    (spaced && rows.iter().any(|row| row.gives_tablets())).then_some(Note::C8)
}

fn c9(inputs: &Inputs) -> Option<Note> {
    let alarm = is_below(inputs.haemoglobin, HAEMOGLOBIN_ALARM_BELOW)
        || is_above(inputs.ferritin, FERRITIN_ALARM_ABOVE);
    alarm.then_some(Note::C9)
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
