//! Owns the reading of FHIR R4: observations of a bundle, or a single one. Everything but what is needed is ignored.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde_json::Value;

use super::super::analyte::{Analyte, Named, fold, named};
use super::super::panel::{Comparator, LabValue, Reading};
use super::super::unit::Unit;
use super::{Dated, LONGEST_WORD, MOST_LINES, Refused};

const LOINC: &str = "http://loinc.org";

/// Every value of an analyte of ours; `None` for one that is not understood.
pub(super) fn values(text: &str) -> Result<Vec<Dated>, Refused> {
    let json: Value = serde_json::from_str(text).map_err(|_| Refused::NotOurs)?;
    let resources: Vec<&Value> = match kind(&json) {
        Some("Bundle") => json
            .get("entry")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .take(MOST_LINES)
            .filter_map(|entry| entry.get("resource"))
            .collect(),
        Some("Observation") => vec![&json],
        _ => return Err(Refused::NotOurs),
    };
    let observations = resources
        .into_iter()
        .filter(|resource| kind(resource) == Some("Observation"))
        .filter(|resource| holds(resource));
    Ok(observations.flat_map(of_observation).collect())
}

fn kind(resource: &Value) -> Option<&str> {
    resource.get("resourceType")?.as_str()
}

/// One that was cancelled or entered in error is no result.
fn holds(observation: &Value) -> bool {
    let status = observation.get("status").and_then(Value::as_str);
    !matches!(status, Some("cancelled" | "entered-in-error"))
}

/// Its own value and those of its components.
fn of_observation(observation: &Value) -> Vec<Dated> {
    let day = day(observation);
    let components = observation.get("component").and_then(Value::as_array);
    std::iter::once(observation)
        .chain(components.into_iter().flatten().take(MOST_LINES))
        .filter_map(|part| {
            let analyte = analyte(part.get("code")?)?;
            let quantity = part.get("valueQuantity")?;
            Some(day.zip(value(analyte, quantity)))
        })
        .collect()
}

fn day(observation: &Value) -> Option<NaiveDate> {
    let text = observation
        .get("effectiveDateTime")
        .or_else(|| observation.get("effectiveInstant"))
        .or_else(|| observation.get("effectivePeriod")?.get("start"))?
        .as_str()?;
    text.get(..10)?.parse().ok()
}

/// By LOINC; without such a code by its name.
fn analyte(code: &Value) -> Option<Analyte> {
    let codings: Vec<&Value> = code
        .get("coding")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .take(MOST_LINES)
        .collect();
    let loinc = codings.iter().find_map(|coding| {
        let system = coding.get("system")?.as_str()?;
        let code = coding.get("code")?.as_str()?;
        (system == LOINC).then_some(code)
    });
    if let Some(code) = loinc {
        return Analyte::from_loinc(code);
    }
    let names = codings.iter().filter_map(|coding| coding.get("display"));
    code.get("text")
        .into_iter()
        .chain(names)
        .filter_map(Value::as_str)
        .filter(|name| name.len() <= LONGEST_WORD)
        .find_map(|name| match named(&fold(name))? {
            Named::Analyte(analyte) => Some(analyte),
            Named::Other => None,
        })
}

fn value(analyte: Analyte, quantity: &Value) -> Option<LabValue> {
    let Value::Number(number) = quantity.get("value")? else {
        return None;
    };
    let text = number.to_string();
    let value = text
        .parse::<Decimal>()
        .or_else(|_| Decimal::from_scientific(&text))
        .ok()?;
    let comparator = match quantity.get("comparator").and_then(Value::as_str) {
        None => Comparator::Exactly,
        Some("<" | "<=") => Comparator::Below,
        Some(">" | ">=") => Comparator::Above,
        Some(_) => return None,
    };
    let unit = ["code", "unit"]
        .into_iter()
        .filter_map(|key| quantity.get(key)?.as_str())
        .filter(|unit| unit.len() <= LONGEST_WORD)
        .find_map(unit)?;
    let reading = Reading {
        comparator,
        value,
        unit,
    };
    LabValue::new(analyte, reading).ok()
}

fn unit(text: &str) -> Option<Unit> {
    Unit::ALL
        .into_iter()
        .find(|unit| unit.ucum() == text && *unit != Unit::Fraction)
        .or_else(|| Unit::parse(text))
}
