//! Decides what a mention is worth: a value, a question, or a problem (§3).

use super::super::analyte::Analyte;
use super::super::panel::{LabValue, Reading};
use super::super::unit::Unit;
use super::mention::{Amount, Beside, Span};
use super::{Problem, Question, Why, number, shortened};
use rust_decimal::Decimal;

/// What became of one mention.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Understood(LabValue),
    Ask(Question),
    Wrong(Problem),
}

/// Judges the amount beside an analyte's name.
pub(super) fn judge(text: &str, analyte: Analyte, amount: &Amount) -> Outcome {
    if amount.rivalled {
        return Outcome::Wrong(Problem::Doubled { analyte });
    }
    let unit = match amount.unit {
        Some(Beside::Odd(span)) => return unknown_unit(text, analyte, span),
        Some(Beside::Known(unit)) => match analyte.accepts(unit) {
            Some(_) => Some(unit),
            None => return Outcome::Wrong(Problem::unknown_unit(analyte, unit.text())),
        },
        None => None,
    };
    let written = &text[amount.numeral.0..amount.numeral.1];
    let numeral = written.trim_start_matches(|character: char| {
        !character.is_ascii_digit() && character != '.' && character != ','
    });
    let numbers = number::readings(numeral);
    let Some(&likeliest) = numbers.first() else {
        return Outcome::Wrong(Problem::NotANumber {
            analyte,
            what: shortened(written),
        });
    };
    if amount.negative {
        return out_of_range(analyte, -likeliest, unit);
    }
    let readings = possible(analyte, amount, &numbers, unit);
    weigh(analyte, readings, unit.is_some(), numbers.len() > 1).map_or_else(
        || out_of_range(analyte, likeliest, unit),
        |outcome| marked(outcome, amount.low),
    )
}

/// Every reading of the numeral, in every unit it may be in, that is not impossible.
fn possible(
    analyte: Analyte,
    amount: &Amount,
    numbers: &[Decimal],
    unit: Option<Unit>,
) -> Vec<LabValue> {
    let bare = [analyte.bare_unit()];
    let all: Vec<Option<Unit>> = analyte
        .accepted()
        .iter()
        .map(|accepted| Some(accepted.unit))
        .collect();
    let given = [unit];
    let units: &[Option<Unit>] = match (unit, analyte) {
        (Some(_), _) => &given,
        // A fraction is one of the two things a bare saturation may be.
        (None, Analyte::Tsat) => &all,
        (None, _) if analyte.bare_unit().is_some() => &bare,
        (None, _) => &all,
    };
    let readings = numbers
        .iter()
        .flat_map(|&value| units.iter().flatten().map(move |&unit| (value, unit)));
    readings
        .filter(|&(value, unit)| unit != Unit::Fraction || value < Decimal::ONE && !value.is_zero())
        .map(|(value, unit)| Reading {
            comparator: amount.comparator,
            value,
            unit,
        })
        .filter_map(|reading| LabValue::new(analyte, reading).ok())
        .collect()
}

fn marked(outcome: Outcome, flagged_low: bool) -> Outcome {
    match outcome {
        Outcome::Understood(value) => Outcome::Understood(value.flagged_low(flagged_low)),
        Outcome::Ask(question) => Outcome::Ask(Question {
            flagged_low,
            ..question
        }),
        Outcome::Wrong(_) => outcome,
    }
}

/// `None` if nothing possible is left.
fn weigh(
    analyte: Analyte,
    mut values: Vec<LabValue>,
    unit_given: bool,
    two_numbers: bool,
) -> Option<Outcome> {
    // The sort is stable: the analyte's own order stands within likely and unlikely ones.
    values.sort_by_key(LabValue::is_unusual);
    let only = *values.first()?;
    let fraction = values
        .iter()
        .any(|value| value.entered.unit == Unit::Fraction);
    let why = if fraction {
        Why::Fraction
    } else if !unit_given && analyte.bare_unit().is_none() {
        Why::Unit
    } else if two_numbers && values.len() > 1 {
        Why::Number
    } else if only.is_unusual() {
        Why::Unusual
    } else {
        return Some(Outcome::Understood(only));
    };
    let choices = values.iter().map(|value| {
        let mut entered = value.entered;
        if two_numbers {
            // Its zeros were the ambiguity; without them the choice reads as what it means.
            entered.value = entered.value.normalize();
        }
        entered
    });
    let choices = choices.collect();
    Some(Outcome::Ask(Question {
        analyte,
        why,
        choices,
        flagged_low: false,
    }))
}

fn unknown_unit(text: &str, analyte: Analyte, span: Span) -> Outcome {
    Outcome::Wrong(Problem::unknown_unit(analyte, &text[span.0..span.1]))
}

/// The bounds are told in the unit that was entered, to three digits.
fn out_of_range(analyte: Analyte, value: Decimal, entered: Option<Unit>) -> Outcome {
    const DIGITS: u32 = 3;
    let unit = entered
        .or(analyte.bare_unit())
        .unwrap_or(analyte.canonical_unit());
    let guard = analyte.refuse_outside();
    let factor = analyte
        .accepts(unit)
        .map_or(Decimal::ONE, |accepted| accepted.factor);
    let told = |canonical: Decimal| {
        let exact = canonical.checked_div(factor).unwrap_or(canonical);
        exact.round_sf(DIGITS).unwrap_or(exact).normalize()
    };
    let (low, high) = (told(guard.low), told(guard.high));
    Outcome::Wrong(Problem::OutOfRange {
        analyte,
        value,
        low,
        high,
        unit,
    })
}
