//! Owns the reading of FHIR: every observation of a bundle, a report, a line or a resource by itself, wherever it stands.
//! Everything but what is needed is ignored. It must not decide which of two values counts.

mod collect;
mod measured;
mod people;

use std::collections::BTreeSet;

use serde_json::Value;

use super::day::{self, When};
use super::finding::{Finding, Status};
use super::found::{LONGEST_WORD, MOST_LINES, Reader, Refused, Unread};
use super::identity::{self, Identity};
use super::loinc;
use super::name::fits_sample;
use collect::{Seen, collect};

/// The findings of a file, and whether a day in them is only the report's.
pub(super) fn findings(text: &str, reader: &Reader) -> Result<Vec<Finding>, Refused> {
    let (roots, broken) = roots(text)?;
    let mut seen = collect(&roots);
    if seen.is_empty() {
        let is_fhir = roots.iter().any(|root| root.get("resourceType").is_some());
        return Err(if is_fhir {
            Refused::NoValues(Vec::new())
        } else {
            Refused::NotOurs
        });
    }
    if people::are_several(&seen) {
        return Err(Refused::TwoPeople);
    }
    seen.retain(|seen| seen.kind == "Observation" || seen.kind == "DiagnosticReport");
    let reports = Reports::of(&seen);
    let mut findings = Vec::new();
    let observations = newest(&seen);
    for (count, observation) in observations.into_iter().enumerate() {
        if count >= MOST_LINES {
            findings.push(Finding::unread(Unread::TooMany));
            continue;
        }
        of_observation(observation, &reports, reader, &mut findings);
    }
    findings.extend((0..broken).map(|_| Finding::unread(Unread::Broken)));
    Ok(findings)
}

/// One document, or one a line; and how many lines are neither.
fn roots(text: &str) -> Result<(Vec<Value>, usize), Refused> {
    if let Ok(json) = serde_json::from_str(text) {
        return Ok((vec![json], 0));
    }
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let (mut roots, mut broken) = (Vec::new(), 0);
    for line in lines {
        match serde_json::from_str::<Value>(line) {
            Ok(json @ Value::Object(_)) => roots.push(json),
            Ok(_) | Err(_) => broken += 1,
        }
    }
    if roots.is_empty() {
        return Err(Refused::NotOurs);
    }
    Ok((roots, broken))
}

/// The observations that hold: of the versions of one the last, and none that was deleted.
fn newest<'a, 'j>(seen: &'a [Seen<'j>]) -> Vec<&'a Seen<'j>> {
    let mut kept: Vec<&Seen> = Vec::new();
    let mut places: std::collections::BTreeMap<String, usize> = std::collections::BTreeMap::new();
    for observation in seen
        .iter()
        .filter(|seen| seen.kind == "Observation" && !seen.deleted)
    {
        let Some(key) = observation.version_key() else {
            kept.push(observation);
            continue;
        };
        if let Some(place) = places.get(&key) {
            if observation.version() >= kept[*place].version() {
                kept[*place] = observation;
            }
        } else {
            places.insert(key, kept.len());
            kept.push(observation);
        }
    }
    kept
}

/// What reports say about the observations that they name.
struct Reports<'j> {
    withdrawn: BTreeSet<&'j str>,
    days: std::collections::BTreeMap<&'j str, &'j Value>,
}

impl<'j> Reports<'j> {
    fn of(seen: &[Seen<'j>]) -> Self {
        let mut reports = Self {
            withdrawn: BTreeSet::new(),
            days: std::collections::BTreeMap::new(),
        };
        for report in seen.iter().filter(|seen| seen.kind == "DiagnosticReport") {
            let withdrawn = status(report.json) == Status::Withdrawn;
            let results = report.json.get("result").and_then(Value::as_array);
            for reference in results.into_iter().flatten().filter_map(reference) {
                if withdrawn {
                    reports.withdrawn.insert(reference);
                }
                reports.days.insert(reference, report.json);
            }
        }
        reports
    }
}

fn reference(of: &Value) -> Option<&str> {
    of.get("reference")?.as_str()
}

/// The status of a resource; one that says nothing is taken as final.
fn status(resource: &Value) -> Status {
    match resource.get("status").and_then(Value::as_str) {
        Some("entered-in-error" | "cancelled") => Status::Withdrawn,
        Some("corrected" | "amended" | "appended") => Status::Corrected,
        Some("preliminary" | "registered" | "partial" | "unknown") => Status::Preliminary,
        Some(_) | None => Status::Final,
    }
}

/// Its own value and those of its components.
fn of_observation(seen: &Seen, reports: &Reports, reader: &Reader, findings: &mut Vec<Finding>) {
    let observation = seen.json;
    let names = seen.names();
    let about = names
        .iter()
        .any(|name| reports.withdrawn.contains(name.as_str()));
    let in_report = seen
        .report
        .is_some_and(|report| status(report) == Status::Withdrawn);
    let status = if about || in_report {
        Status::Withdrawn
    } else {
        status(observation)
    };
    let report = seen.report.or_else(|| {
        names
            .iter()
            .find_map(|name| reports.days.get(name.as_str()).copied())
    });
    let when = when(observation, reader)
        .or_else(|| when(report?, reader))
        .or_else(|| collected(seen, reader))
        .unwrap_or(When::Unknown);
    let components = observation.get("component").and_then(Value::as_array);
    let components: Vec<&Value> = components.into_iter().flatten().take(MOST_LINES).collect();
    let whole = components.is_empty() && observation.get("hasMember").is_none();
    for part in std::iter::once(observation).chain(components.iter().copied()) {
        let itself = std::ptr::eq(part, observation);
        if itself && !whole && !measured::has_value(part) {
            continue;
        }
        let named = match identity_of(part) {
            Identity::Ours(named) => named,
            Identity::Unread(why) => {
                findings.push(Finding::unread(why));
                continue;
            }
            Identity::Nothing => continue,
        };
        // What is measured of a child, a donor or a device is not the patient's.
        let sample = sample(seen);
        let value = if observation.get("focus").is_some()
            || !fits_sample(named.analyte, sample.unwrap_or(""))
        {
            Err(Unread::LookAlike)
        } else {
            measured::value(named, part)
        };
        findings.push(Finding {
            when,
            status,
            partial: named.partial,
            value,
        });
    }
}

/// By every coding of LOINC and every name.
fn identity_of(part: &Value) -> Identity {
    let Some(code) = part.get("code") else {
        return Identity::Nothing;
    };
    let codings: Vec<&Value> = code
        .get("coding")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .take(16)
        .collect();
    let text = |of: &'_ Value, key: &str| -> Option<String> {
        let text = of.get(key)?.as_str()?.trim();
        (text.chars().count() <= LONGEST_WORD + 40).then(|| text.to_owned())
    };
    let mut codes = Vec::new();
    let mut names: Vec<String> = text(code, "text").into_iter().collect();
    for coding in &codings {
        names.extend(text(coding, "display"));
        let is_loinc = coding
            .get("system")
            .and_then(Value::as_str)
            .is_some_and(loinc::is_system);
        if is_loinc {
            codes.extend(text(coding, "code"));
        }
    }
    let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    identity::of(&codes, &names)
}

/// The day of the draw; a stretch of more than a day is none.
fn when(resource: &Value, reader: &Reader) -> Option<When> {
    let text = |value: &Value| -> Option<When> {
        Some(day::read(value.as_str()?, reader.zone).when)
            .filter(|when| matches!(when, When::On(..)))
    };
    for key in ["effectiveDateTime", "effectiveInstant"] {
        if let Some(value) = resource.get(key) {
            return Some(text(value).unwrap_or(When::Unknown));
        }
    }
    if let Some(timing) = resource.get("effectiveTiming") {
        let event = timing.get("event").and_then(|events| events.get(0));
        return Some(event.and_then(text).unwrap_or(When::Unknown));
    }
    let period = resource.get("effectivePeriod")?;
    let start = period.get("start").and_then(text);
    let end = period.get("end").and_then(text);
    Some(match (start, end) {
        (Some(When::On(start, time)), Some(When::On(end, _)))
            if start == end || start.succ_opt() == Some(end) =>
        {
            When::On(start, time)
        }
        (Some(start), None) if period.get("end").is_none() => start,
        (None, Some(end)) if period.get("start").is_none() => end,
        _ => When::Unknown,
    })
}

/// When the sample was taken, where the observation itself does not say.
fn collected(seen: &Seen, reader: &Reader) -> Option<When> {
    let collection = seen.specimen?.get("collection")?;
    let at = collection
        .get("collectedDateTime")
        .or_else(|| collection.get("collectedPeriod")?.get("start"))?;
    Some(day::read(at.as_str()?, reader.zone).when)
}

/// What the sample is called.
fn sample<'j>(seen: &Seen<'j>) -> Option<&'j str> {
    let name = |concept: &'j Value| {
        let coded = || concept.get("coding")?.get(0)?.get("display")?.as_str();
        concept.get("text").and_then(Value::as_str).or_else(coded)
    };
    let of_resource = seen
        .specimen
        .and_then(|specimen| name(specimen.get("type")?));
    of_resource.or_else(|| seen.json.get("specimen")?.get("display")?.as_str())
}
