//! E4 and E5 hold whatever was said in between: a snooze, and a dose of yesterday that is corrected after it.

use chrono::{DateTime, Utc};
use stillnight::agenda::dose::{Ceiling, Timing};
use stillnight::agenda::{Due, What, agenda};
use stillnight::calendar::local_time::{Evening, Zone};
use stillnight::patient::Patient;
use stillnight::patient::fact::{Entry, Fact};

use crate::beginning::{Beginning, told};

/// An hour in Berlin.
fn at(text: &str) -> DateTime<Utc> {
    let zone = Zone::parse("Europe/Berlin").unwrap();
    zone.instant(format!("{text}:00").parse().unwrap())
}

fn evening(text: &str) -> Evening {
    Evening::on(text.parse().unwrap())
}

/// On tablets since September, dinner at seven and bed at eleven; what else was told, and when.
fn patient(facts: &[(&str, Fact)]) -> Patient {
    let beginning = Beginning::in_zone("Europe/Berlin").on_tablets("2026-09-01");
    let mut diary = told(beginning.facts(), at("2026-11-20T10:00"));
    for (when, fact) in facts {
        diary.push(Entry {
            seq: u32::try_from(diary.len()).unwrap(),
            at: at(when),
            fact: fact.clone(),
        });
    }
    Patient::from_diary(&diary)
}

fn taken(of: &str, when: &str) -> Fact {
    Fact::DoseTaken {
        evening: evening(of),
        at: at(when),
        tablets: 5,
    }
}

/// The reminder of 24 November that comes next, and what bedtime does to it.
fn reminder(patient: &Patient, now: &str) -> (DateTime<Utc>, Ceiling) {
    let tonight = evening("2026-11-24");
    let due: Vec<Due> = agenda(patient, at(now));
    due.iter()
        .find_map(|due| match due.what {
            What::Dose {
                evening,
                timing: Timing { ceiling, .. },
            } if evening == tonight => Some((due.at, ceiling)),
            _ => None,
        })
        .unwrap()
}

/// Reminded at nine and put off, then yesterday's dose is told anew.
fn put_off(until: &str, said: &str, yesterday: &str) -> (DateTime<Utc>, Ceiling) {
    let tonight = evening("2026-11-24");
    let facts = [
        ("2026-11-23T21:05", taken("2026-11-23", "2026-11-23T21:05")),
        ("2026-11-24T21:00", Fact::DoseReminded { evening: tonight }),
        (
            said,
            Fact::DoseSnoozed {
                evening: tonight,
                until: at(until),
            },
        ),
        (said, taken("2026-11-23", yesterday)),
    ];
    reminder(&patient(&facts), said)
}

#[test]
fn a_snooze_brings_no_dose_closer_than_a_day_to_the_last() {
    let (tonight, said) = ("2026-11-24T21:30", "2026-11-24T21:00");
    for (yesterday, comes) in [
        ("2026-11-23T21:05", "2026-11-24T21:30"),
        ("2026-11-23T22:30", "2026-11-24T21:30"),
        ("2026-11-23T22:31", "2026-11-24T21:31"),
        ("2026-11-23T23:50", "2026-11-24T22:50"),
        ("2026-11-24T00:00", "2026-11-24T23:00"),
    ] {
        let due = put_off(tonight, said, yesterday);
        assert_eq!(due, (at(comes), Ceiling::Clear), "{yesterday}");
    }
}

#[test]
fn what_passes_bedtime_comes_at_bedtime_and_says_that_it_is_too_soon() {
    let due = put_off("2026-11-24T21:30", "2026-11-24T21:00", "2026-11-24T00:01");
    let too_soon = Ceiling::TooSoon {
        last_dose: at("2026-11-24T00:01"),
        earliest: at("2026-11-24T23:01"),
    };
    assert_eq!(due, (at("2026-11-24T23:00"), too_soon));
}

#[test]
fn who_snoozes_past_bedtime_on_purpose_is_reminded_then_and_never_too_soon() {
    let (until, said) = ("2026-11-24T23:35", "2026-11-24T23:05");
    let clear = put_off(until, said, "2026-11-24T00:35");
    assert_eq!(clear, (at("2026-11-24T23:35"), Ceiling::Clear));
    let too_soon = put_off(until, said, "2026-11-24T00:36");
    let why = Ceiling::TooSoon {
        last_dose: at("2026-11-24T00:36"),
        earliest: at("2026-11-24T23:36"),
    };
    assert_eq!(too_soon, (at("2026-11-24T23:35"), why));
}
