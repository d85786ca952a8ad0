//! Owns the value of an observation: a quantity, words, or why there is none; and whether its laboratory calls it low.

use rust_decimal::Decimal;
use serde_json::Value;

use super::super::cell::{self, Mark, value_cell};
use super::super::found::{LONGEST_WORD, Unread};
use super::super::name::Named;
use crate::protocol::analyte::Analyte;
use crate::protocol::panel::{Comparator, LabValue};
use crate::protocol::unit::Unit;

/// The parts of an observation that hold a value.
const VALUES: &[&str] = &[
    "valueQuantity",
    "valueString",
    "valueInteger",
    "valueCodeableConcept",
    "valueRange",
    "valueRatio",
    "valueBoolean",
    "valueSampledData",
    "valueDateTime",
    "dataAbsentReason",
];

pub(super) fn has_value(part: &Value) -> bool {
    VALUES.iter().any(|key| part.get(key).is_some())
}

/// The value, with C5's mark.
pub(super) fn value(named: Named, part: &Value) -> Result<LabValue, Unread> {
    let (value, said) = if let Some(quantity) = part.get("valueQuantity") {
        (of_quantity(named, quantity)?, None)
    } else if let Some(words) = part.get("valueString") {
        let words = words.as_str().ok_or(Unread::Number)?;
        of_words(named, words, part)?
    } else if let Some(number) = part.get("valueInteger") {
        let number = number.as_i64().ok_or(Unread::Number)?;
        of_words(named, &number.to_string(), part)?
    } else {
        return Err(Unread::NoResult);
    };
    let low = interpreted(part).or(said).unwrap_or_else(|| {
        range(part).is_some_and(|(low, unit)| cell::is_under(&value, low, unit))
    });
    Ok(value.flagged_low(low))
}

fn of_quantity(named: Named, quantity: &Value) -> Result<LabValue, Unread> {
    let number = match quantity.get("value") {
        Some(Value::Number(number)) => number.to_string(),
        Some(_) => return Err(Unread::Number),
        None => return Err(Unread::NoResult),
    };
    let number = number
        .parse::<Decimal>()
        .or_else(|_| Decimal::from_scientific(&number))
        .map_err(|_| Unread::Number)?;
    let comparator = match quantity.get("comparator").map(Value::as_str) {
        None => Comparator::Exactly,
        Some(Some("<" | "<=")) => Comparator::Below,
        Some(Some(">" | ">=")) => Comparator::Above,
        Some(_) => return Err(Unread::Number),
    };
    let unit = unit(named, quantity)?
        .or(named.unit)
        .or(named.analyte.bare_unit())
        .ok_or(Unread::NoUnit)?;
    cell::value(named.analyte, comparator, number, unit)
}

/// The unit as a code and as printed: where both are understood they must mean the same.
fn unit(named: Named, quantity: &Value) -> Result<Option<Unit>, Unread> {
    let analyte = named.analyte;
    let written: Vec<&str> = ["code", "unit"]
        .into_iter()
        .filter_map(|key| quantity.get(key))
        .map(|unit| unit.as_str().ok_or(Unread::Unit))
        .collect::<Result<_, _>>()?;
    let words: Vec<String> = written
        .iter()
        .filter(|word| word.chars().count() <= LONGEST_WORD)
        .map(|word| cell::cleaned(word))
        .filter(|word| !word.is_empty())
        .collect();
    let read: Vec<Unit> = words
        .iter()
        .filter_map(|word| ucum(word).or_else(|| cell::unit_for(analyte, word)))
        .collect();
    let share = words.iter().any(|word| word == "1");
    match (
        cell::agreed(analyte, read.into_iter().map(Some))?,
        words.is_empty(),
    ) {
        (Some(unit), _) => Ok(Some(unit)),
        // UCUM's "1" is a share of one.
        (None, false) if share && analyte == Analyte::Tsat => {
            let number = quantity
                .get("value")
                .and_then(|number| number.to_string().parse::<Decimal>().ok());
            let is_share = number.is_some_and(|number| !number.is_zero() && number < Decimal::ONE);
            is_share.then_some(Some(Unit::Fraction)).ok_or(Unread::Unit)
        }
        (None, false) => Err(Unread::Unit),
        (None, true)
            if written
                .iter()
                .any(|word| word.chars().count() > LONGEST_WORD) =>
        {
            Err(Unread::Unit)
        }
        (None, true) => Ok(None),
    }
}

fn ucum(text: &str) -> Option<Unit> {
    Unit::ALL
        .into_iter()
        .find(|unit| unit.ucum() == text && *unit != Unit::Fraction)
}

/// A value in words: `88 ng/mL`, `<5`. A bare number takes the unit of its range, as a reader would.
fn of_words(named: Named, words: &str, part: &Value) -> Result<(LabValue, Option<bool>), Unread> {
    let parts = value_cell(words)?;
    let mut units = vec![named.unit];
    if parts.unit().is_empty() && named.unit.is_none() {
        units.push(range(part).and_then(|(_, unit)| unit));
    }
    let value = parts.value(named.analyte, &units, Mark::Unknown)?;
    Ok((value, parts.low))
}

/// What the laboratory says about the value; older versions of FHIR give one instead of a list.
fn interpreted(part: &Value) -> Option<bool> {
    let said = part.get("interpretation")?;
    let concepts = said
        .as_array()
        .map_or_else(|| vec![said], |list| list.iter().collect());
    concepts.into_iter().take(8).find_map(|concept| {
        let codings = concept.get("coding").and_then(Value::as_array);
        let coded = codings.into_iter().flatten().take(8).find_map(|coding| {
            let words = ["code", "display"]
                .into_iter()
                .filter_map(|key| coding.get(key)?.as_str());
            words.into_iter().find_map(cell::flag)
        });
        coded.or_else(|| cell::flag(concept.get("text")?.as_str()?))
    })
}

/// The lower end of the one range that is given; where there are several, which of them is meant is not ours to say.
fn range(part: &Value) -> Option<(Decimal, Option<Unit>)> {
    let ranges = part.get("referenceRange")?.as_array()?;
    let [range] = &ranges[..] else { return None };
    let Some(low) = range.get("low") else {
        return cell::low_end(range.get("text")?.as_str()?);
    };
    let Value::Number(number) = low.get("value")? else {
        return None;
    };
    let number = number.to_string().parse().ok()?;
    let words = ["code", "unit"]
        .into_iter()
        .find_map(|key| low.get(key)?.as_str());
    match words {
        None => Some((number, None)),
        Some(words) => Some((number, Some(ucum(words).or_else(|| cell::unit_of(words))?))),
    }
}
