//! Files as laboratories, portals, apps and health records write them: what a file really says stands beside it, and
//! nothing else may come of it. `expected.tsv` is written by hand from the files, never from what the program answers.

use std::collections::BTreeSet;
use std::path::PathBuf;

use chrono::NaiveDate;
use stillnight::calendar::local_time::Zone;
use stillnight::protocol::lab_file::{Found, Read, Reader, Refused, Remark, read, text_of};
use stillnight::protocol::panel::{LabValue, Panel};

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/lab_files")
}

fn told(drawn: NaiveDate, value: &LabValue) -> String {
    let low = if value.flagged_low { " low" } else { "" };
    format!("{drawn} {} {}{low}", value.analyte.code(), value.text('.'))
}

fn values(found: &Found) -> BTreeSet<String> {
    let of_panel = |panel: &Panel| -> Vec<String> {
        let values = panel.values().iter();
        values.map(|value| told(panel.drawn_on, value)).collect()
    };
    found.draws.iter().flat_map(of_panel).collect()
}

/// What came of the values of all files.
#[derive(Debug, Default)]
struct Sum {
    right: usize,
    asked: usize,
    left_out: usize,
    wrong: Vec<String>,
}

#[test]
fn every_file_gives_what_it_says_and_nothing_else() {
    let mut sum = Sum::default();
    let mut files = 0;
    let mut amiss = Vec::new();
    let expected = std::fs::read_to_string(folder().join("expected.tsv")).unwrap();
    for line in expected.lines().filter(|line| !line.starts_with('#')) {
        let [name, zone, verdict, truth] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("{line}");
        };
        files += 1;
        let truth: BTreeSet<String> = truth
            .split("; ")
            .filter(|value| !value.is_empty())
            .map(str::to_owned)
            .collect();
        let reader = Reader {
            today: NaiveDate::from_ymd_opt(2026, 11, 24).unwrap(),
            zone: Zone::parse(zone),
        };
        let text = text_of(&std::fs::read(folder().join(name)).unwrap()).unwrap();
        let read = read(&text, &reader);
        let (verdict_now, taken, asked): (&str, BTreeSet<String>, BTreeSet<String>) = match &read {
            Ok(Read::Clear(found)) => {
                let asked: BTreeSet<String> = found
                    .asks
                    .iter()
                    .flat_map(|two| two.choices.iter().map(|value| told(two.drawn, value)))
                    .collect();
                let later = found
                    .remarks
                    .iter()
                    .any(|remark| matches!(remark, Remark::TwoOfOneDay { .. }));
                let taken = values(found);
                let verdict = match (later, asked.is_empty(), taken == truth) {
                    (true, _, _) => "later",
                    (_, false, _) => "value",
                    (_, true, true) => "all",
                    (_, true, false) => "some",
                };
                (verdict, taken, asked)
            }
            Ok(Read::WhichOrder(orders)) => {
                let (one, other) = (values(&orders.day_first), values(&orders.month_first));
                // Shown to the patient, who knows: one of the two must be all of the truth.
                assert!(one == truth || other == truth, "{name}: {one:?} {other:?}");
                ("order", BTreeSet::new(), truth.clone())
            }
            Err(Refused::NoValues(_)) => ("none", BTreeSet::new(), BTreeSet::new()),
            Err(Refused::TwoPeople) => ("two-people", BTreeSet::new(), BTreeSet::new()),
            Err(Refused::NotOurs) => ("not-ours", BTreeSet::new(), BTreeSet::new()),
            Err(Refused::Hostile) => ("hostile", BTreeSet::new(), BTreeSet::new()),
        };
        if verdict_now == "some" && verdict != "some"
            || verdict != verdict_now && !(verdict == "some" && verdict_now == "all")
        {
            amiss.push(format!(
                "{name}: {verdict_now} instead of {verdict}: {taken:?}, {:?}",
                remarks(&read)
            ));
        }
        sum.right += taken.intersection(&truth).count();
        sum.asked += asked.intersection(&truth).count();
        sum.left_out += truth
            .iter()
            .filter(|value| !taken.contains(*value) && !asked.contains(*value))
            .count();
        sum.wrong.extend(
            taken
                .difference(&truth)
                .map(|value| format!("{name}: {value}")),
        );
    }
    println!(
        "{files} files: {} right, {} asked, {} left out, {} wrong",
        sum.right,
        sum.asked,
        sum.left_out,
        sum.wrong.len()
    );
    assert_eq!((&sum.wrong, &amiss), (&Vec::new(), &Vec::new()));
    assert!(files >= 70 && sum.right > 150, "{sum:?}");
}

fn remarks(read: &Result<Read, Refused>) -> Vec<Remark> {
    match read {
        Ok(Read::Clear(found)) => found.remarks.clone(),
        Err(Refused::NoValues(remarks)) => remarks.clone(),
        Ok(Read::WhichOrder(_)) | Err(_) => Vec::new(),
    }
}
