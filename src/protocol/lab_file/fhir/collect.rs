//! Owns the finding of resources: in bundles, in reports, contained in each other, in lists. It must not read what they say.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// A resource and where it stands.
pub(super) struct Seen<'j> {
    pub kind: &'j str,
    pub json: &'j Value,
    /// The address that its bundle gives it.
    pub full_url: Option<&'j str>,
    /// The report that holds it.
    pub report: Option<&'j Value>,
    /// The resource that contains it, whose `#` names mean only this.
    pub container: Option<&'j Value>,
    /// The sample it was measured in.
    pub specimen: Option<&'j Value>,
    /// Whether a later entry of the bundle takes it back.
    pub deleted: bool,
}

#[derive(Clone, Copy, Default)]
struct Place<'j> {
    full_url: Option<&'j str>,
    report: Option<&'j Value>,
    container: Option<&'j Value>,
}

/// Every resource that matters; the nesting was measured before.
pub(super) fn collect(roots: &[Value]) -> Vec<Seen<'_>> {
    let mut walk = Walk::default();
    for root in roots {
        walk.visit(root, Place::default());
    }
    walk.finish()
}

#[derive(Default)]
struct Walk<'j> {
    seen: Vec<Seen<'j>>,
    specimens: BTreeMap<String, &'j Value>,
    deleted: BTreeSet<&'j str>,
}

impl<'j> Walk<'j> {
    fn visit(&mut self, value: &'j Value, place: Place<'j>) {
        match value {
            Value::Array(items) => items.iter().for_each(|item| self.visit(item, place)),
            Value::Object(fields) => {
                let place = match fields.get("resourceType").and_then(Value::as_str) {
                    Some(kind) => self.resource(kind, value, place),
                    None => self.entry(value, place),
                };
                for (_, field) in fields {
                    if field.is_array() || field.is_object() {
                        self.visit(field, place);
                    }
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    fn resource(&mut self, kind: &'j str, json: &'j Value, place: Place<'j>) -> Place<'j> {
        match kind {
            "Observation" | "Patient" | "DiagnosticReport" => self.seen.push(Seen {
                kind,
                json,
                full_url: place.full_url,
                report: place.report,
                container: place.container,
                specimen: None,
                deleted: false,
            }),
            "Specimen" => {
                if let Some(id) = json.get("id").and_then(Value::as_str) {
                    self.specimens.insert(format!("Specimen/{id}"), json);
                }
                if let Some(url) = place.full_url {
                    self.specimens.insert(url.to_owned(), json);
                }
            }
            _ => {}
        }
        Place {
            full_url: None,
            report: if kind == "DiagnosticReport" {
                Some(json)
            } else {
                place.report
            },
            container: if kind == "Bundle" { None } else { Some(json) },
        }
    }

    /// An entry of a bundle gives its resource an address, or deletes one.
    fn entry(&mut self, entry: &'j Value, place: Place<'j>) -> Place<'j> {
        let request = entry.get("request");
        let method = request.and_then(|request| request.get("method")?.as_str());
        if method == Some("DELETE")
            && let Some(url) = request.and_then(|request| request.get("url")?.as_str())
        {
            self.deleted.insert(url);
        }
        let full_url = entry.get("fullUrl").and_then(Value::as_str);
        Place {
            full_url: full_url.or(place.full_url),
            ..place
        }
    }

    fn finish(self) -> Vec<Seen<'j>> {
        let Self {
            mut seen,
            specimens,
            deleted,
        } = self;
        for resource in &mut seen {
            let names = resource.names();
            resource.deleted = names.iter().any(|name| deleted.contains(name.as_str()));
            let named = resource
                .json
                .get("specimen")
                .and_then(|specimen| specimen.get("reference")?.as_str());
            resource.specimen = named.and_then(|name| match name.strip_prefix('#') {
                Some(id) => contained(resource, id),
                None => specimens
                    .get(name)
                    .or_else(|| specimens.get(tail(name)))
                    .copied(),
            });
        }
        seen
    }
}

/// The resource of this local name.
pub(super) fn contained<'j>(seen: &Seen<'j>, id: &str) -> Option<&'j Value> {
    let within = |resource: &'j Value| {
        let contained = resource.get("contained")?.as_array()?;
        contained
            .iter()
            .find(|other| other.get("id").and_then(Value::as_str) == Some(id))
    };
    within(seen.json).or_else(|| within(seen.container?))
}

/// The last two parts of an address: `Patient/one`.
pub(super) fn tail(reference: &str) -> &str {
    let versionless = reference.split("/_history/").next().unwrap_or(reference);
    let mut slashes = versionless.rmatch_indices('/').map(|(at, _)| at);
    match (slashes.next(), slashes.next()) {
        (Some(_), Some(second)) => &versionless[second + 1..],
        (Some(_) | None, None) | (None, Some(_)) => versionless,
    }
}

impl Seen<'_> {
    fn id(&self) -> Option<&str> {
        self.json.get("id")?.as_str()
    }

    /// The names by which other resources mean this one.
    pub fn names(&self) -> Vec<String> {
        let of_type = self.id().map(|id| format!("{}/{id}", self.kind));
        let local = self
            .id()
            .map(|id| format!("#{id}"))
            .filter(|_| self.container.is_some());
        let url = self.full_url.map(str::to_owned);
        [of_type, local, url].into_iter().flatten().collect()
    }

    /// Versions of one resource share this; a contained one has only a local name, so it has no versions.
    pub fn version_key(&self) -> Option<String> {
        if self.container.is_some() {
            return None;
        }
        let id = self.full_url.or_else(|| self.id())?;
        let code = self
            .json
            .get("code")
            .map(Value::to_string)
            .unwrap_or_default();
        Some(format!("{id} {code}"))
    }

    /// Which version of it this is.
    pub fn version(&self) -> (u64, &str) {
        let meta = |key: &str| {
            self.json
                .get("meta")
                .and_then(|meta| meta.get(key)?.as_str())
        };
        let number = meta("versionId").and_then(|version| version.parse().ok());
        (number.unwrap_or(0), meta("lastUpdated").unwrap_or(""))
    }
}
