//! Pictures and papers of ten kinds of patients. `just gallery` writes them to be looked at; as a test it sees to it
//! that each can be made, in every language.

pub mod patients;

use std::path::PathBuf;

use stillnight::almanac::span::Span;
use stillnight::patient::Patient;
use stillnight::patient::profile::Language;
use stillnight::text::attachment::Attachment;
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

#[test]
fn the_chart_of_every_kind_of_patient_can_be_drawn() {
    let spans = [
        ("month", Span::MONTH),
        ("quarter", Span::QUARTER),
        ("year", Span::YEAR),
        ("all", Span::All),
    ];
    for (index, kind) in Kind::ALL.into_iter().enumerate() {
        for (name, span) in spans {
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
