//! Owns /export fhir: the record as a FHIR R4 bundle, for other health software. It must not name anybody: the
//! patient in it has no name, no number and no birthday.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde_json::{Map, Number, Value, json};

use crate::history::{History, RegimenSpan, Treatment};
use crate::patient::infusion::{Infusion, IronProduct, Response};
use crate::patient::regimen::Rhythm;
use crate::phrases::record;
use crate::phrases::step::called;
use crate::protocol::panel::{Comparator, LabValue, Panel};
use crate::text::Text;
use crate::text::attachment::Look;
use crate::text::voice::Voice;

use super::file::{File, NotMade, Source};

const LOINC: &str = "http://loinc.org";
const UCUM: &str = "http://unitsofmeasure.org";
const CATEGORIES: &str = "http://terminology.hl7.org/CodeSystem/observation-category";
/// The name of our own code system, which the bundle brings along.
const OURS: &str = "urn:uuid:5b0c0d1e-54d5-4a8e-9a3b-6d1f6e1c7a01";
/// N1: the nightly score's code in it.
const NIGHTLY: &str = "worst-leg-discomfort";
const NIGHTLY_DISPLAY: &str = "Worst leg discomfort of the night, 0 to 10, self-reported";

/// How many blood draws, infusions and ways of taking iron a bundle holds, the newest: nobody has so many, and each
/// takes kilobytes while the bundle is made.
const MOST_OF_A_KIND: usize = 2000;

/// The whole record as a bundle.
///
/// # Errors
/// [`NotMade`] if a value cannot be written.
pub fn bundle(source: &Source<'_>) -> Result<File, NotMade> {
    let writer = Writer {
        record: History::of(source.diary, source.now),
        voice: Voice::of(source.language),
        entries: Vec::new(),
    };
    let bundle = json!({
        "resourceType": "Bundle",
        "type": "collection",
        "timestamp": source.now.to_rfc3339_opts(chrono::SecondsFormat::Secs, true),
        "entry": writer.entries(source),
    });
    // serde_json's own words may quote a value.
    let bytes = serde_json::to_vec_pretty(&bundle).map_err(|_| NotMade("the record as FHIR"))?;
    Ok(File {
        name: format!("stillnight-fhir-{}.json", source.today()),
        media_type: "application/fhir+json",
        look: Look::Document,
        bytes,
    })
}

struct Writer {
    record: History,
    voice: &'static Voice,
    entries: Vec<Value>,
}

/// The patient's place in the bundle: the first.
const PATIENT: usize = 0;

/// A name within the bundle that says nothing about anybody.
fn name_of(place: usize) -> String {
    format!("urn:uuid:00000000-0000-4000-8000-{place:012x}")
}

fn subject() -> Value {
    json!({ "reference": name_of(PATIENT) })
}

impl Writer {
    fn entries(mut self, source: &Source<'_>) -> Vec<Value> {
        self.add(&json!({ "resourceType": "Patient" }));
        self.add(&code_system());
        let panels = std::mem::take(&mut self.record.panels);
        for panel in panels.into_iter().rev().take(MOST_OF_A_KIND).rev() {
            self.panel(&panel.what);
        }
        for (evening, night) in std::mem::take(&mut self.record.evenings) {
            if let Some(score) = night.check_in.discomfort {
                self.add(&nightly(evening.date(), score));
            }
        }
        let regimens = std::mem::take(&mut self.record.regimens);
        for span in regimens.into_iter().rev().take(MOST_OF_A_KIND).rev() {
            if let Treatment::Tablets { .. } = span.treatment {
                self.tablets(&span);
            }
        }
        let listed = source.patient.medicines.keys();
        let listed = listed.flat_map(|medicine| called(*medicine, &source.patient.medicine_names));
        let unlisted = source.patient.unlisted.iter();
        let unlisted = unlisted.map(|told| Text::MedicineTyped {
            name: told.what.clone(),
        });
        for medicine in listed.chain(unlisted) {
            let text = self.voice.say(&medicine);
            self.add(&json!({
                "resourceType": "MedicationStatement",
                "status": "active",
                "medicationCodeableConcept": { "text": text },
                "subject": subject(),
                "informationSource": subject(),
            }));
        }
        let infusions = std::mem::take(&mut self.record.infusions);
        for infusion in infusions.into_iter().rev().take(MOST_OF_A_KIND).rev() {
            self.add(&infused(&infusion.what));
        }
        self.entries
    }

    fn add(&mut self, resource: &Value) {
        let full_url = name_of(self.entries.len());
        self.entries
            .push(json!({ "fullUrl": full_url, "resource": resource }));
    }

    /// One observation a value, as entered.
    fn panel(&mut self, panel: &Panel) {
        let conditions = self.record.draws.get(&panel.drawn_on).map(|draw| {
            self.voice.say(&Text::PanelConditionsBare {
                conditions: record::conditions(draw),
            })
        });
        for value in panel.values() {
            let mut observation = json!({
                "resourceType": "Observation",
                "status": "final",
                "category": [category("laboratory")],
                "code": self.code(value),
                "subject": subject(),
                "performer": [subject()],
                "effectiveDateTime": panel.drawn_on.to_string(),
                "valueQuantity": quantity(value),
            });
            let told = conditions.as_deref().filter(|text| !text.is_empty());
            if let (Some(text), Some(fields)) = (told, observation.as_object_mut()) {
                fields.insert("note".to_owned(), json!([{ "text": text }]));
            }
            self.add(&observation);
        }
    }

    fn code(&self, value: &LabValue) -> Value {
        let text = self.voice.say(&Text::AnalyteName {
            analyte: value.analyte,
        });
        match value.loinc() {
            Some(code) => json!({ "coding": [{ "system": LOINC, "code": code }], "text": text }),
            None => json!({ "text": text }),
        }
    }

    fn tablets(&mut self, span: &RegimenSpan) {
        let Treatment::Tablets {
            a_dose,
            strength_mg,
            rhythm,
        } = span.treatment
        else {
            return;
        };
        let mut period = json!({ "start": span.from.to_string() });
        if let (Some(until), Some(fields)) = (span.until, period.as_object_mut()) {
            fields.insert("end".to_owned(), json!(until.to_string()));
        }
        let medicine = match strength_mg {
            Some(milligrams) => format!("Iron, {milligrams} mg elemental a tablet"),
            None => "Iron tablets".to_owned(),
        };
        let days = match rhythm {
            Rhythm::Nightly => 1,
            Rhythm::EveryOther => 2,
        };
        self.add(&json!({
            "resourceType": "MedicationStatement",
            "status": if span.until.is_some() { "completed" } else { "active" },
            "medicationCodeableConcept": { "text": medicine },
            "subject": subject(),
            "informationSource": subject(),
            "effectivePeriod": period,
            "dosage": [{
                "text": self.voice.say(&record::regimen(span)),
                "timing": { "repeat": { "frequency": 1, "period": days, "periodUnit": "d" } },
                "doseAndRate": [{ "doseQuantity": { "value": a_dose, "unit": "tablet" } }],
            }],
        }));
    }
}

fn category(code: &str) -> Value {
    json!({ "coding": [{ "system": CATEGORIES, "code": code }] })
}

fn code_system() -> Value {
    json!({
        "resourceType": "CodeSystem",
        "url": OURS,
        "name": "StillnightCheckIn",
        "title": "Stillnight's nightly questions",
        "status": "active",
        "description": "Self-reported answers; none is an item or a score of a published scale.",
        "content": "complete",
        "caseSensitive": true,
        "concept": [{ "code": NIGHTLY, "display": NIGHTLY_DISPLAY }],
    })
}

fn nightly(on: NaiveDate, score: u8) -> Value {
    json!({
        "resourceType": "Observation",
        "status": "final",
        "category": [category("survey")],
        "code": { "coding": [{ "system": OURS, "code": NIGHTLY, "display": NIGHTLY_DISPLAY }] },
        "subject": subject(),
        "performer": [subject()],
        "effectiveDateTime": on.to_string(),
        "valueInteger": score,
    })
}

fn infused(infusion: &Infusion) -> Value {
    let product = infusion.product.map(IronProduct::name);
    let amount = infusion
        .milligrams
        .map(|milligrams| format!("{milligrams} mg"));
    let used: Vec<String> = product
        .map(str::to_owned)
        .into_iter()
        .chain(amount)
        .collect();
    let mut fields = Map::new();
    for (key, value) in [
        ("resourceType", json!("Procedure")),
        ("status", json!("completed")),
        ("code", json!({ "text": "Iron infusion" })),
        ("subject", subject()),
        ("performedDateTime", json!(infusion.on.to_string())),
    ] {
        fields.insert(key.to_owned(), value);
    }
    if !used.is_empty() {
        fields.insert("usedCode".to_owned(), json!([{ "text": used.join(", ") }]));
    }
    if let Some(response) = infusion.response {
        let text = match response {
            Response::Better => "Better, in the patient's own judgement",
            Response::Same => "The same, in the patient's own judgement",
            Response::Worse => "Worse, in the patient's own judgement",
        };
        fields.insert("outcome".to_owned(), json!({ "text": text }));
    }
    Value::Object(fields)
}

fn quantity(value: &LabValue) -> Value {
    let entered = value.entered;
    let mut fields = Map::new();
    fields.insert("value".to_owned(), number(entered.value));
    let comparator = match entered.comparator {
        Comparator::Exactly => None,
        Comparator::Below => Some("<"),
        Comparator::Above => Some(">"),
    };
    if let Some(comparator) = comparator {
        fields.insert("comparator".to_owned(), json!(comparator));
    }
    let unit = entered.unit;
    if !unit.text().is_empty() {
        fields.insert("unit".to_owned(), json!(unit.text()));
    }
    fields.insert("system".to_owned(), json!(UCUM));
    fields.insert("code".to_owned(), json!(unit.ucum()));
    Value::Object(fields)
}

/// A decimal as a JSON number with the digits that were entered; trailing zeros have no place in one.
fn number(value: Decimal) -> Value {
    let text = value.normalize().to_string();
    let whole = text.parse::<i64>().ok().map(Number::from);
    whole
        .or_else(|| text.parse::<f64>().ok().and_then(Number::from_f64))
        .map_or(Value::Null, Value::Number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_the_digits_that_were_entered() {
        for (entered, written) in [
            ("88", "88"),
            ("88.4", "88.4"),
            ("0.22", "0.22"),
            ("136.0", "136"),
        ] {
            assert_eq!(number(entered.parse().unwrap()).to_string(), written);
        }
    }
}
