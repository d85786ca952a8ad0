//! Decides what a mention is worth: a value, a question, or a problem (§3).

use rust_decimal::Decimal;

use crate::protocol::lab_entry::amount::Beside;

use super::super::analyte::Analyte;
use super::super::panel::{Comparator, LabValue, Reading};
use super::super::unit::Unit;
use super::amount::Amount;
use super::entry::{Problem, Question, Why, shortened};
use super::mention::Mention;
use super::source::Source;
use super::{number, slip};

/// What became of one mention.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Understood(LabValue),
    Ask(Question),
    Wrong(Problem),
}

/// More buttons than these are no choice.
const MOST: usize = 6;

/// Judges all that was found beside an analyte's name.
pub(super) fn judge(source: &Source, analyte: Analyte, mention: &Mention) -> Option<Outcome> {
    let mut outcomes: Vec<Outcome> = Vec::new();
    let shared = mention.amounts.iter().find_map(|amount| amount.unit);
    for amount in mention.amounts.iter().take(MOST) {
        let amount = Amount {
            unit: amount.unit.or(shared),
            ..*amount
        };
        let outcome = judge_one(source, analyte, &amount);
        if !outcomes.iter().any(|other| is_same(other, &outcome)) {
            outcomes.push(outcome);
        }
    }
    let readings: Vec<Reading> = outcomes
        .iter()
        .flat_map(|outcome| match outcome {
            Outcome::Understood(value) => vec![value.entered],
            Outcome::Ask(question) => question.choices.clone(),
            Outcome::Wrong(_) => Vec::new(),
        })
        .take(MOST)
        .collect();
    if outcomes.len() > 1 && !readings.is_empty() {
        let first = mention.amounts.first()?.numeral.0;
        let last = mention.amounts.last()?.numeral.1;
        return Some(Outcome::Ask(Question {
            analyte,
            why: Why::Number,
            choices: readings,
            flagged_low: false,
            written: shortened(source.typed((first, last))),
        }));
    }
    let only = outcomes.into_iter().next()?;
    Some(match only {
        Outcome::Understood(value) if mention.doubtful => Outcome::Ask(Question {
            analyte,
            why: Why::Unusual,
            choices: vec![value.entered],
            flagged_low: value.flagged_low,
            written: String::new(),
        }),
        outcome => outcome,
    })
}

/// The same value written twice, perhaps in units that share their numbers, is one value.
pub(super) fn is_same(one: &Outcome, other: &Outcome) -> bool {
    match (one, other) {
        (Outcome::Understood(one), Outcome::Understood(other)) => one.level() == other.level(),
        (one, other) => one == other,
    }
}

fn judge_one(source: &Source, analyte: Analyte, amount: &Amount) -> Outcome {
    let (all, known) = match units(source, analyte, amount) {
        Ok(units) => units,
        Err(problem) => return Outcome::Wrong(problem),
    };
    let given = all.first().copied().filter(|_| known == Known::Given);
    let text = source.plain();
    let written = &text[amount.numeral.0..amount.numeral.1];
    let numeral = written.trim_start_matches(|character: char| {
        !amount.garbled && !character.is_ascii_digit() && character != '.' && character != ','
    });
    let Some(read) = numbers(analyte, amount, numeral, &all) else {
        return Outcome::Wrong(Problem::NotANumber {
            analyte,
            what: shortened(source.typed(amount.numeral)),
        });
    };
    if amount.negative {
        return out_of_range(analyte, -read.written, given);
    }
    let values = possible(analyte, amount, &read.all, &all);
    let low = is_low(amount, read.written);
    weigh(analyte, values, known, &read).map_or_else(
        || {
            if amount.garbled {
                let what = shortened(source.typed(amount.numeral));
                return Outcome::Wrong(Problem::NotANumber { analyte, what });
            }
            out_of_range(analyte, read.written, given)
        },
        |outcome| marked(outcome, low, source, amount),
    )
}

/// How the unit of a number is known.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    /// It stands there, or there is only one that a scan can have made this of.
    Given,
    /// None stands there.
    Open,
    /// What stands there may be a scan of it.
    Guessed,
}

/// The units that it may be in: the one beside it, those it may be a scan of, or all.
fn units(
    source: &Source,
    analyte: Analyte,
    amount: &Amount,
) -> Result<(Vec<Unit>, Known), Problem> {
    let typed = match amount.unit {
        None => {
            let all = match analyte.bare_unit() {
                // A fraction is one of the two things a bare saturation may be.
                Some(bare) if analyte != Analyte::Tsat => vec![bare],
                Some(_) | None => analyte
                    .accepted()
                    .iter()
                    .map(|accepted| accepted.unit)
                    .collect(),
            };
            return Ok((all, Known::Open));
        }
        Some(Beside::Known(unit)) if analyte.accepts(unit).is_some() => {
            return Ok((vec![unit], Known::Given));
        }
        Some(Beside::Known(unit)) => unit.text().to_owned(),
        Some(Beside::Odd(span)) => source.typed(span).to_owned(),
    };
    let alike = slip::units(analyte, &typed);
    if alike.is_empty() {
        return Err(Problem::unknown_unit(analyte, &typed));
    }
    // Without a range nothing shows that it is a report's: then one is asked about as well.
    let known = if alike.len() == 1 && amount.limits.is_some() {
        Known::Given
    } else {
        Known::Guessed
    };
    Ok((alike, known))
}

/// The numbers that a numeral may stand for.
struct Read {
    /// Likeliest first.
    all: Vec<Decimal>,
    /// The first as it is written.
    written: Decimal,
    /// Whether it must be asked which, though it is written plainly.
    doubt: bool,
}

fn numbers(analyte: Analyte, amount: &Amount, numeral: &str, units: &[Unit]) -> Option<Read> {
    if amount.garbled {
        let all = slip::figures(numeral);
        let written = *all.first()?;
        return Some(Read {
            all,
            written,
            doubt: true,
        });
    }
    if let Some(number) = slip::behind_a_zero(numeral) {
        return Some(Read {
            all: vec![number],
            written: number,
            doubt: true,
        });
    }
    let mut all = number::readings(numeral);
    if all.len() > 1 && all.iter().any(|&number| fits(amount, number)) {
        all.retain(|&number| fits(amount, number));
    }
    let written = *all.first()?;
    let mut doubt = false;
    if amount.comparator == Comparator::Exactly && !number::is_scientific(numeral) {
        let contradicted = all.len() == 1 && contradicts(amount, written);
        let mut instead = Vec::new();
        if contradicted {
            instead = slip::unmarked(numeral);
            instead.retain(|&number| {
                !contradicts(amount, number) && is_likely(analyte, number, units)
            });
            doubt = !instead.is_empty();
        } else if amount.limits.is_some()
            && !all.iter().any(|&number| is_likely(analyte, number, units))
        {
            instead = slip::unmarked(numeral);
            instead.extend(slip::without_last(numeral));
            let above = amount.limits.and_then(|limits| limits.high);
            let high = |number: Decimal| {
                above.is_some_and(|high| number > high) && number < written * Decimal::from(10_000)
            };
            instead.retain(|&number| {
                is_likely(analyte, number, units) || high(number) && number > written
            });
            doubt = !instead.is_empty();
        }
        instead.truncate(4);
        instead.extend(all);
        all = instead;
    }
    Some(Read {
        all,
        written,
        doubt,
    })
}

/// Whether the number is neither unusual nor impossible in one of the units.
fn is_likely(analyte: Analyte, value: Decimal, units: &[Unit]) -> bool {
    units
        .iter()
        .filter(|&&unit| unit != Unit::Fraction)
        .any(|&unit| {
            let reading = Reading {
                comparator: Comparator::Exactly,
                value,
                unit,
            };
            LabValue::new(analyte, reading).is_ok_and(|value| !value.is_unusual())
        })
}

/// Whether the marks beside a number agree with its range, as far as they say anything.
fn fits(amount: &Amount, number: Decimal) -> bool {
    let Some(limits) = amount.limits else {
        return false;
    };
    match (amount.marks.low, amount.marks.high) {
        (true, false) => limits.low.is_some_and(|low| number < low),
        (false, true) => limits.high.is_some_and(|high| number > high),
        (true, true) | (false, false) => false,
    }
}

/// Whether the laboratory's mark and its range say different things: a figure or a mark was lost.
fn contradicts(amount: &Amount, number: Decimal) -> bool {
    let Some(limits) = amount.limits else {
        return false;
    };
    let marks = amount.marks;
    let low = marks.low || marks.dash && !marks.dash_before;
    let inside_low = limits.low.is_some_and(|bound| number >= bound);
    let inside_high = limits.high.is_some_and(|bound| number <= bound);
    match (low, marks.high) {
        (true, false) => inside_low,
        (false, true) => inside_high,
        (true, true) | (false, false) => false,
    }
}

/// C5: whether the laboratory calls it low. A dash does so only where it can part nothing, or where the range agrees.
fn is_low(amount: &Amount, number: Decimal) -> bool {
    let marks = amount.marks;
    let below = amount
        .limits
        .and_then(|limits| limits.low)
        .map(|low| number < low);
    marks.low
        || match below {
            Some(below) => below && (marks.dash || marks.dash_before),
            None => marks.dash && !marks.dash_before,
        }
}

/// Every reading of the numeral, in every unit it may be in, that is not impossible.
fn possible(
    analyte: Analyte,
    amount: &Amount,
    numbers: &[Decimal],
    units: &[Unit],
) -> Vec<LabValue> {
    let readings = numbers
        .iter()
        .flat_map(|&value| units.iter().map(move |&unit| (value, unit)));
    let mut values: Vec<LabValue> = Vec::new();
    for (value, unit) in readings {
        if unit == Unit::Fraction && (value >= Decimal::ONE || value.is_zero()) {
            continue;
        }
        let reading = Reading {
            comparator: amount.comparator,
            value,
            unit,
        };
        if let Ok(value) = LabValue::new(analyte, reading)
            && !values.iter().any(|other| other.entered == value.entered)
        {
            values.push(value);
        }
    }
    values
}

fn marked(outcome: Outcome, flagged_low: bool, source: &Source, amount: &Amount) -> Outcome {
    match outcome {
        Outcome::Understood(value) => Outcome::Understood(value.flagged_low(flagged_low)),
        Outcome::Ask(question) => Outcome::Ask(Question {
            flagged_low,
            written: shortened(source.typed(amount.numeral)),
            ..question
        }),
        Outcome::Wrong(_) => outcome,
    }
}

/// `None` if nothing possible is left.
fn weigh(analyte: Analyte, mut values: Vec<LabValue>, unit: Known, read: &Read) -> Option<Outcome> {
    // The sort is stable: the analyte's own order stands within likely and unlikely ones.
    values.sort_by_key(LabValue::is_unusual);
    let only = *values.first()?;
    let fraction = values
        .iter()
        .any(|value| value.entered.unit == Unit::Fraction);
    let numbers = read.all.len() > 1;
    let open = match unit {
        Known::Given => false,
        Known::Open => analyte.bare_unit().is_none(),
        Known::Guessed => true,
    };
    let why = if read.doubt {
        Why::Number
    } else if fraction {
        Why::Fraction
    } else if open {
        Why::Unit
    } else if numbers && values.len() > 1 {
        Why::Number
    } else if only.is_unusual() {
        Why::Unusual
    } else {
        return Some(Outcome::Understood(only));
    };
    let choices = values.iter().map(|value| {
        let mut entered = value.entered;
        if numbers {
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
        written: String::new(),
    }))
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
