//! What each evening ahead brings, and that a silence ends. That what is foreseen is lived, `plan` and the laws try.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use stillnight::agenda::ahead::{Answers, ahead, iron_ahead};
use stillnight::agenda::dose::Iron;
use stillnight::agenda::{What, agenda};
use stillnight::calendar::local_time::Evening;
use stillnight::patient::Patient;
use stillnight::patient::check_in::CheckInRhythm;
use stillnight::patient::fact::Fact;
use stillnight::patient::regimen::Rhythm;

use crate::beginning::{Beginning, told};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn start() -> DateTime<Utc> {
    "2026-11-22T10:00:00Z".parse().unwrap()
}

/// Somebody who takes five tablets, then these facts.
fn patient(facts: Vec<Fact>) -> Patient {
    let beginning = Beginning::in_zone("Europe/Berlin").on_tablets("2026-11-01");
    let mut all = beginning.facts();
    all.extend(facts);
    Patient::from_diary(&told(all, start()))
}

fn every_other() -> Fact {
    Fact::RhythmChosen {
        rhythm: Rhythm::EveryOther,
        from: Evening::on(day("2026-11-22")),
    }
}

fn pause() -> Fact {
    Fact::Paused {
        from: day("2026-11-24"),
        until: day("2026-12-04"),
    }
}

fn doses(patient: &Patient, until: &str) -> Vec<String> {
    let until = day(until).and_hms_opt(23, 59, 0).unwrap().and_utc();
    let doses = ahead(patient, start(), until, Answers::AtOnce);
    doses
        .iter()
        .filter_map(|due| match due.what {
            What::Dose { evening, .. } => Some(evening.date().format("%d").to_string()),
            _ => None,
        })
        .collect()
}

#[test]
fn each_evening_of_the_plan_says_what_becomes_of_its_iron() {
    let patient = patient(vec![
        every_other(),
        pause(),
        Fact::TestBooked {
            on: day("2026-12-08"),
        },
    ]);
    let told: Vec<_> = iron_ahead(&patient, start(), day("2026-12-08"))
        .iter()
        .map(|(evening, iron)| {
            let word = match iron {
                Iron::Taken => "taken",
                Iron::Paused => "paused",
                Iron::HeldForTest => "held",
                Iron::OffEvening => "off",
                Iron::NotTaken => "none",
            };
            format!("{} {word}", evening.date().format("%d"))
        })
        .collect();
    assert_eq!(
        told.join(", "),
        "21 off, 22 taken, 23 off, 24 paused, 25 paused, 26 paused, 27 paused, 28 paused, 29 paused, 30 paused, \
         01 paused, 02 paused, 03 paused, 04 paused, 05 off, 06 held, 07 held, 08 taken"
    );
    assert_eq!(doses(&patient, "2026-12-12"), ["22", "08", "10", "12"]);
}

#[test]
fn after_a_silence_there_is_still_a_next_wake() {
    for (facts, wake) in [
        (vec![pause()], "2026-12-05T18:00:00Z"),
        (
            vec![
                Fact::OralIronStopped {
                    on: day("2026-11-22"),
                },
                Fact::CheckInRhythmSet {
                    rhythm: CheckInRhythm::Weekly,
                },
                Fact::DiscomfortRated {
                    evening: Evening::on(day("2026-11-22")),
                    score: 4,
                },
            ],
            "2026-11-29T21:30:00Z",
        ),
        (
            vec![
                Fact::OralIronStopped {
                    on: day("2026-11-22"),
                },
                Fact::CheckInRhythmSet {
                    rhythm: CheckInRhythm::Weekly,
                },
                Fact::DiscomfortRated {
                    evening: Evening::on(day("2026-11-22")),
                    score: 4,
                },
                pause(),
                Fact::Paused {
                    from: day("2026-12-05"),
                    until: day("2026-12-06"),
                },
            ],
            "2026-12-07T21:30:00Z",
        ),
    ] {
        let patient = patient(facts);
        // The two evenings before the pause pass without anybody.
        let now = "2026-11-24T12:00:00Z".parse().unwrap();
        let told = agenda(&patient, now);
        let ahead = told.iter().find(|due| due.at > now).map(|due| due.at);
        assert_eq!(ahead, Some(wake.parse().unwrap()), "{told:?}");
    }
}

#[test]
fn who_has_not_begun_has_no_future() {
    let until = start() + TimeDelta::days(28);
    for answers in [Answers::AtOnce, Answers::Never] {
        assert_eq!(ahead(&Patient::default(), start(), until, answers), []);
    }
}
