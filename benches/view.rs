//! The figures of pictures and papers: how long a chart, a report and a bundle of a year take, and what memory they
//! leave behind. `just bench-view` runs it in the release build; nothing here passes or fails.

#![expect(clippy::unwrap_used, reason = "a bench that cannot go on stops")]

#[path = "../tests/it/gallery/patients.rs"]
#[expect(
    dead_code,
    reason = "the gallery shows more patients than are measured"
)]
mod patients;

use std::time::{Duration, Instant};

use stillnight::almanac::span::Span;
use stillnight::patient::Patient;
use stillnight::patient::profile::Language;
use stillnight::text::attachment::{Attachment, LetterAbout};
use stillnight::view::{self, Source};

use patients::{Kind, diary};

const ROUNDS: usize = 30;

fn main() {
    let before = resident_kilobytes();
    for (what, kind, attachment) in [
        (
            "chart, a year",
            Kind::TwoUnits,
            Attachment::Chart { span: Span::YEAR },
        ),
        (
            "chart, ten years",
            Kind::TenYears,
            Attachment::Chart { span: Span::All },
        ),
        (
            "report, a year",
            Kind::TwoUnits,
            Attachment::Report { span: Span::YEAR },
        ),
        (
            "letter",
            Kind::Relapse,
            Attachment::Letter {
                about: LetterAbout::Infusion,
            },
        ),
        ("FHIR, a year", Kind::TwoUnits, Attachment::ExportFhir),
    ] {
        let (diary, now) = diary(kind);
        let patient = Patient::from_diary(&diary);
        let source = Source {
            patient_id: 1,
            diary: &diary,
            patient: &patient,
            language: Language::En,
            now,
        };
        let mut times: Vec<Duration> = (0..ROUNDS)
            .map(|_| {
                let start = Instant::now();
                view::make(attachment, &source).unwrap();
                start.elapsed()
            })
            .collect();
        times.sort_unstable();
        let at = |share: usize| times[(times.len() - 1) * share / 100].as_secs_f64() * 1000.0;
        println!(
            "{what}: median {:.1} ms, slowest of {ROUNDS} {:.1} ms",
            at(50),
            at(100)
        );
    }
    println!(
        "memory: {} kB before, {} kB after",
        before,
        resident_kilobytes()
    );
}

fn resident_kilobytes() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    status
        .lines()
        .find(|line| line.starts_with("VmRSS"))
        .and_then(|line| line.split_whitespace().nth(1)?.parse().ok())
        .unwrap_or_default()
}
