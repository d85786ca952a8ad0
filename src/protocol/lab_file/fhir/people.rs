//! Owns the question whose results a file holds. Two people in one file are refused: nobody can tell which is the patient.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::collect::{Seen, contained, tail};

/// Whether results of more than one person may be in it.
pub(super) fn are_several(seen: &[Seen]) -> bool {
    let patients: Vec<&Seen> = seen
        .iter()
        .filter(|seen| seen.kind == "Patient" && seen.container.is_none())
        .collect();
    // A bundle may name one patient by an address and by a type and id.
    let mut same: BTreeMap<String, String> = BTreeMap::new();
    for patient in &patients {
        let names = patient.names();
        if let Some(first) = names.first() {
            for name in &names {
                same.insert(tail(name).to_owned(), first.clone());
            }
        }
    }
    let mut people = BTreeSet::new();
    let mut nameless = false;
    for resource in seen.iter().filter(|seen| seen.kind != "Patient") {
        let subject = resource
            .json
            .get("subject")
            .or_else(|| resource.report?.get("subject"));
        match subject.and_then(|subject| key(resource, subject)) {
            Some(key) => {
                let key = same
                    .get(tail(&key))
                    .cloned()
                    .unwrap_or_else(|| tail(&key).to_owned());
                people.insert(key);
            }
            None if resource.kind == "Observation" => nameless = true,
            None => {}
        }
    }
    let listed: BTreeSet<&String> = same.values().collect();
    people.len() > 1 || nameless && listed.len() > 1
}

/// What tells a person from another: the reference, what is contained under it, an identifier, a name.
fn key(resource: &Seen, subject: &Value) -> Option<String> {
    let text = |key: &str| subject.get(key).and_then(Value::as_str);
    if let Some(reference) = text("reference") {
        let Some(id) = reference.strip_prefix('#') else {
            return Some(reference.to_owned());
        };
        let person = contained(resource, id)?;
        let parts = ["identifier", "name", "birthDate"];
        let known: Vec<String> = parts
            .into_iter()
            .filter_map(|part| person.get(part))
            .map(Value::to_string)
            .collect();
        return (!known.is_empty()).then(|| known.join(" "));
    }
    if let Some(identifier) = subject.get("identifier") {
        return identifier.get("value").map(Value::to_string);
    }
    text("display").map(str::to_owned)
}
