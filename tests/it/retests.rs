//! R7: a new panel, regimen or infusion computes all dates of tests and checks anew, and taking it back does too.

use std::collections::BTreeSet;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use stillnight::agenda::What;
use stillnight::agenda::ahead::{Answers, ahead};
use stillnight::patient::Patient;
use stillnight::patient::fact::Fact;
use stillnight::protocol::lab_entry;
use stillnight::protocol::panel::Panel;

use crate::beginning::{Beginning, told};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn now() -> DateTime<Utc> {
    "2026-11-22T10:00:00Z".parse().unwrap()
}

/// Somebody enrolled, then these facts.
fn patient(facts: &[Fact]) -> Patient {
    let mut all = Beginning::in_zone("Europe/Berlin").facts();
    all.extend_from_slice(facts);
    Patient::from_diary(&told(all, now()))
}

/// Every date that a test or a check first falls on within a year.
fn dates(patient: &Patient) -> Vec<String> {
    let until = now() + TimeDelta::days(365);
    let due = ahead(patient, now(), until, Answers::AtOnce);
    let mut seen = BTreeSet::new();
    let named = due.into_iter().filter_map(|due| {
        let what = match due.what {
            What::Booking { retest_on } => format!("book the test of {retest_on}"),
            What::FastingNote { test_on } => format!("fasting for {test_on}"),
            What::Results { test_on } => format!("results of {test_on}"),
            What::ResponseCheck { week, .. } => format!("check of week {week}"),
            What::InfusionEve { .. } => "infusion tomorrow".to_owned(),
            What::InfusionDay { .. } => "infusion today".to_owned(),
            What::AfterInfusion { .. } => "phosphate".to_owned(),
            What::MealQuestion { .. }
            | What::Dose { .. }
            | What::CheckIn { .. }
            | What::StockLow
            | What::Companion { .. }
            | What::CheckInOffer { .. }
            | What::Wait { .. }
            | What::Augmentation
            | What::AugmentationCheck
            | What::Background
            | What::Untested { .. }
            | What::Relapse
            | What::Fold { .. } => return None,
        };
        seen.insert(what.clone())
            .then(|| format!("{} {what}", due.at.date_naive()))
    });
    named.collect()
}

fn tablets_since(on: &str) -> Vec<Fact> {
    vec![
        Fact::OralIronStarted { on: day(on) },
        Fact::TabletStrengthSet { milligrams: 14 },
        Fact::TabletsSet { tablets: 5 },
    ]
}

fn panel(drawn: &str, values: &str) -> Fact {
    let read = lab_entry::parse(values, day(drawn));
    let panel = Panel::new(day(drawn), read.understood).unwrap();
    Fact::LabsReported { panel }
}

fn infusion(on: &str) -> Fact {
    Fact::InfusionGiven {
        on: day(on),
        milligrams: Some(1000),
        product: None,
    }
}

#[test]
fn a_number_of_tablets_that_is_to_be_told_again_hides_no_test() {
    let mut facts = tablets_since("2026-10-01");
    let counted = dates(&patient(&facts));
    assert_eq!(counted, ["2026-12-13 book the test of 2026-12-20"]);
    facts.push(Fact::TabletStrengthSet { milligrams: 65 });
    let uncounted = patient(&facts);
    assert_eq!(uncounted.oral_iron(), None, "325 mg: told again");
    assert_eq!(dates(&uncounted), counted);
}

#[test]
fn a_start_that_is_left_half_told_hides_no_test_of_an_infusion() {
    let mut facts = vec![infusion("2026-10-10")];
    let owed = "2026-11-28 book the test of 2026-12-05".to_owned();
    assert!(dates(&patient(&facts)).contains(&owed));
    facts.push(Fact::OralIronStarted {
        on: day("2026-11-22"),
    });
    assert!(dates(&patient(&facts)).contains(&owed));
}

#[test]
fn a_new_panel_regimen_or_infusion_moves_every_date() {
    let mut facts = Vec::new();
    let mut then = |fact: Vec<Fact>, expected: &[&str]| {
        facts.extend(fact);
        assert_eq!(
            dates(&patient(&facts)),
            expected,
            "after {:?}",
            facts.last()
        );
    };
    then(vec![], &[]);
    then(
        tablets_since("2026-10-01"),
        &["2026-12-13 book the test of 2026-12-20"],
    );
    // A panel while tablets run.
    then(
        vec![panel("2026-11-20", "ferritin 40")],
        &["2027-02-13 book the test of 2027-02-20"],
    );
    // One that says nothing of iron moves nothing.
    then(
        vec![panel("2026-11-21", "vitamin d 60 nmol/L")],
        &["2027-02-13 book the test of 2027-02-20"],
    );
    // The regimen ends, and a new one begins.
    let stopped = Fact::OralIronStopped {
        on: day("2026-11-21"),
    };
    then(vec![stopped], &["2027-11-14 book the test of 2027-11-21"]);
    then(
        tablets_since("2026-11-22"),
        &["2027-02-15 book the test of 2027-02-22"],
    );
    // An infusion ends the tablets, with their dates, and brings its own.
    then(
        vec![infusion("2026-11-22")],
        &[
            "2026-12-13 phosphate",
            "2027-01-03 check of week 6",
            "2027-01-10 book the test of 2027-01-17",
            "2027-02-14 check of week 12",
        ],
    );
    // A second one, and its dates take the place of the first one's.
    then(
        vec![infusion("2026-11-25")],
        &[
            "2026-12-16 phosphate",
            "2027-01-06 check of week 6",
            "2027-01-13 book the test of 2027-01-20",
            "2027-02-17 check of week 12",
        ],
    );
}

#[test]
fn a_booked_test_takes_the_place_of_booking_and_its_results_bring_the_next() {
    let mut facts = tablets_since("2026-10-01");
    facts.push(Fact::TestBooked {
        on: day("2026-12-30"),
    });
    assert_eq!(
        dates(&patient(&facts)),
        [
            "2026-12-29 fasting for 2026-12-30",
            "2026-12-30 results of 2026-12-30"
        ]
    );
    facts.push(panel("2026-12-30", "ferritin 80, tsat 25"));
    assert_eq!(
        dates(&patient(&facts)),
        ["2027-03-23 book the test of 2027-03-30"]
    );
}

#[test]
fn what_is_taken_back_takes_its_dates_along() {
    let tablets = tablets_since("2026-10-01");
    let before = dates(&patient(&tablets));
    for told in [panel("2026-11-20", "ferritin 40"), infusion("2026-11-22")] {
        let mut facts = tablets.clone();
        facts.push(told);
        let seq = patient(&facts).facts - 1;
        assert_ne!(dates(&patient(&facts)), before);
        facts.push(Fact::Retracted { seq });
        assert_eq!(dates(&patient(&facts)), before);
    }
}
