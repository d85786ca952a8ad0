//! Pictures and papers of ten kinds of patients. `just gallery` writes them to be looked at; as a test it sees to it
//! that each can be made, in every language.

pub mod patients;

use std::path::PathBuf;

use chrono::NaiveDate;
use stillnight::calendar::span::Span;
use stillnight::patient::Patient;
use stillnight::patient::profile::Language;
use stillnight::text::attachment::{Attachment, LetterAbout};
use stillnight::view::{self, File, Source};

use patients::{Kind, diary};

/// Where `just gallery` wants the pictures.
fn folder() -> Option<PathBuf> {
    std::env::var_os("STILLNIGHT_GALLERY").map(PathBuf::from)
}

/// The file of a recipe, as the courier would make it.
pub fn make(kind: Kind, language: Language, attachment: Attachment) -> File {
    let (diary, now) = diary(kind);
    let patient = Patient::from_diary(&diary);
    view::make(
        attachment,
        &Source {
            patient_id: 4711,
            diary: &diary,
            patient: &patient,
            language,
            now,
        },
    )
    .unwrap()
}

fn keep(name: &str, file: &File) {
    let Some(folder) = folder() else { return };
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(name), &file.bytes).unwrap();
}

/// Found by the simulation: the strip of doses of an unending range had columns of no width, and a PDF of those ended
/// the process.
#[test]
fn whatever_days_are_named_a_chart_and_a_report_come_of_them() {
    let day = |text: &str| -> NaiveDate { text.parse().unwrap() };
    for (from, until) in [
        ("0001-01-01", "2026-11-20"),
        ("1026-11-20", "9999-12-31"),
        ("2026-11-20", "2026-11-20"),
        ("2190-01-01", "2190-01-02"),
    ] {
        let span = Span::Between(day(from), day(until));
        for attachment in [Attachment::Chart { span }, Attachment::Report { span }] {
            assert!(
                !make(Kind::TenYears, Language::En, attachment)
                    .bytes
                    .is_empty()
            );
        }
    }
}

#[test]
fn the_chart_of_every_kind_of_patient_can_be_drawn() {
    let spans = [
        ("month", Span::MONTH),
        ("quarter", Span::QUARTER),
        ("year", Span::YEAR),
        ("all", Span::All),
    ];
    // To be looked at, all of them; as a test, what has most to show.
    let spans = if folder().is_some() {
        &spans[..]
    } else {
        &spans[3..]
    };
    for (index, kind) in Kind::ALL.into_iter().enumerate() {
        for (name, span) in spans.iter().copied() {
            let language = Language::ALL[index % Language::ALL.len()];
            let file = make(kind, language, Attachment::Chart { span });
            assert!(file.bytes.starts_with(b"\x89PNG"), "{kind:?} {name}");
            keep(
                &format!("chart-{}-{name}-{}.png", kind.name(), language.code()),
                &file,
            );
        }
    }
}

#[test]
fn every_kind_of_patient_has_papers_that_can_be_read_aloud_and_searched() {
    for (index, kind) in Kind::ALL.into_iter().enumerate() {
        let languages = if folder().is_some() {
            &Language::ALL[..]
        } else {
            &Language::ALL[index % Language::ALL.len()..][..1]
        };
        for language in languages.iter().copied() {
            let papers = [
                ("report", Attachment::Report { span: Span::YEAR }),
                (
                    "letter-infusion",
                    Attachment::Letter {
                        about: LetterAbout::Infusion,
                    },
                ),
                (
                    "letter-tests",
                    Attachment::Letter {
                        about: LetterAbout::Tests,
                    },
                ),
            ];
            for (name, attachment) in papers {
                let file = make(kind, language, attachment);
                assert!(file.bytes.starts_with(b"%PDF-1.7"), "{kind:?} {name}");
                let holds = |words: &[u8]| file.bytes.windows(words.len()).any(|at| at == words);
                // It says of itself that it is tagged, and which rules it keeps.
                for mark in [
                    "/MarkInfo",
                    "/StructTreeRoot",
                    "pdfuaid:part",
                    "pdfaid:part",
                ] {
                    assert!(holds(mark.as_bytes()), "{kind:?} {name}: {mark}");
                }
                keep(
                    &format!("{name}-{}-{}.pdf", kind.name(), language.code()),
                    &file,
                );
            }
        }
    }
}

#[test]
fn the_bundle_of_every_kind_of_patient_names_nobody() {
    for kind in Kind::ALL {
        let file = make(kind, Language::En, Attachment::ExportFhir);
        keep(&format!("fhir-{}.json", kind.name()), &file);
        let bundle: serde_json::Value = serde_json::from_slice(&file.bytes).unwrap();
        assert_eq!(bundle["type"], "collection");
        let entries = bundle["entry"].as_array().unwrap();
        let patient = &entries[0]["resource"];
        assert_eq!(patient, &serde_json::json!({ "resourceType": "Patient" }));
        assert!(!String::from_utf8_lossy(&file.bytes).contains("4711"));
        // Every reference leads to the one patient of the bundle.
        for entry in entries {
            let subject = &entry["resource"]["subject"]["reference"];
            assert!(subject.is_null() || *subject == entries[0]["fullUrl"]);
        }
    }
    let (diary, _) = diary(Kind::TwoUnits);
    let values = diary.iter().filter_map(|entry| match &entry.fact {
        stillnight::patient::fact::Fact::LabsReported { panel } => Some(panel.values().len()),
        _ => None,
    });
    let file = make(Kind::TwoUnits, Language::En, Attachment::ExportFhir);
    let bundle: serde_json::Value = serde_json::from_slice(&file.bytes).unwrap();
    let quantities: Vec<_> = bundle["entry"]
        .as_array()
        .unwrap()
        .iter()
        .map(|entry| &entry["resource"]["valueQuantity"])
        .filter(|quantity| !quantity.is_null())
        .collect();
    assert_eq!(quantities.len(), values.sum::<usize>());
    assert_eq!(quantities[0]["value"], 22);
    assert_eq!(quantities[0]["code"], "ng/mL");
}
