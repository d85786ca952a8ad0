//! /plan says what fires: the look ahead is walked day by day with the real core, and each prompt is compared.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};
use stillnight::agenda::{What, agenda, next_wake};
use stillnight::almanac::local_time::{Evening, Zone};
use stillnight::conversation::ahead::ahead;
use stillnight::conversation::event::{Event, State};
use stillnight::conversation::{advance, react};
use stillnight::patient::check_in::CheckInRhythm;
use stillnight::patient::fact::Fact;
use stillnight::patient::regimen::Rhythm;
use stillnight::text::press::{CheckInPress, DosePress, Press};

use crate::beginning::Beginning;

const DAYS: i64 = 90;

/// A patient on tablets since September, with what else was told.
fn patient(zone: Zone, told: &[Fact], now: DateTime<Utc>) -> State {
    let mut facts = Beginning::of(zone).on_tablets("2026-09-01").facts();
    facts.extend_from_slice(told);
    noted(&State::default(), facts, now)
}

fn noted(state: &State, facts: Vec<Fact>, now: DateTime<Utc>) -> State {
    let mut reaction = react(&State::default(), &[], &Event::Woke, now);
    reaction.facts = facts;
    advance(state, &reaction, now).0
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// A prompt as it is compared: when, and what with which day, but not how it is worded.
fn named(at: DateTime<Utc>, what: &What) -> String {
    let what = match what {
        What::Dose { evening, .. } => format!("Dose {evening}"),
        other => format!("{other:?}"),
    };
    format!("{} {what}", at.format("%Y-%m-%d %H:%M"))
}

/// Lives the days with the core, answering at once as the look ahead assumes; every prompt that went out.
fn lived(mut state: State, mut now: DateTime<Utc>, until: DateTime<Utc>) -> Vec<String> {
    let mut prompts = Vec::new();
    while let Some(wake) = next_wake(&state.patient, now).filter(|wake| *wake < until) {
        now = now.max(wake);
        let due = agenda(&state.patient, now);
        let due: Vec<_> = due.into_iter().filter(|due| due.at <= now).collect();
        state = advance(&state, &react(&state, &[], &Event::Woke, now), now).0;
        for due in due {
            prompts.push(named(due.at, &due.what));
            let press = match due.what {
                What::Dose { evening, .. } => Press::Dose(evening, DosePress::Taken),
                What::CheckIn { evening } => Press::CheckIn(evening, CheckInPress::Discomfort(2)),
                _ => continue,
            };
            let press = Event::Pressed { press: Some(press) };
            state = advance(&state, &react(&state, &[], &press, now), now).0;
        }
    }
    prompts
}

#[test]
fn what_is_foreseen_is_what_fires_for_ninety_days() {
    let lives: [(&str, Vec<Fact>); 6] = [
        ("every evening", vec![]),
        (
            "every other evening",
            vec![Fact::RhythmChosen {
                rhythm: Rhythm::EveryOther,
                from: Evening::on(day("2027-02-20")),
            }],
        ),
        (
            "a test is booked",
            vec![Fact::TestBooked {
                on: day("2027-03-29"),
            }],
        ),
        (
            "weekly check-ins",
            vec![Fact::CheckInRhythmSet {
                rhythm: CheckInRhythm::Weekly,
            }],
        ),
        (
            "a pause",
            vec![Fact::Paused {
                from: day("2027-03-10"),
                until: day("2027-04-02"),
            }],
        ),
        (
            "no iron",
            vec![Fact::OralIronStopped {
                on: day("2027-02-20"),
            }],
        ),
    ];
    for zone in ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe"] {
        let zone = Zone::parse(zone).unwrap();
        let now = zone.instant(day("2027-02-20").and_hms_opt(17, 0, 0).unwrap());
        let until = now + TimeDelta::days(DAYS);
        for (life, told) in &lives {
            let state = patient(zone, told, now);
            let foreseen: Vec<_> = ahead(&state.patient, now, until)
                .iter()
                .map(|due| named(due.at, &due.what))
                .collect();
            assert!(foreseen.len() >= 13, "{life}: {foreseen:?}");
            assert_eq!(
                foreseen,
                lived(state, now, until),
                "{life} in {}",
                zone.name()
            );
        }
    }
}

/// A clock that is weeks behind finds a record full of later evenings: what it noted would fall out at once.
#[test]
fn a_record_full_of_later_evenings_makes_no_endless_plan() {
    let zone = Zone::parse("Europe/Berlin").unwrap();
    let now: DateTime<Utc> = "2026-09-20T17:30:00Z".parse().unwrap();
    let first = Evening::on(day("2026-11-01"));
    let later = std::iter::successors(Some(first), |evening| Some(evening.next()));
    let told: Vec<_> = later
        .take(40)
        .map(|evening| Fact::CheckInAsked { evening })
        .collect();
    let state = patient(zone, &told, "2026-09-01T12:00:00Z".parse().unwrap());
    let asked = agenda(&state.patient, now);
    let of_an_evening = asked.iter().filter(|due| {
        matches!(
            due.what,
            What::MealQuestion { .. } | What::Dose { .. } | What::CheckIn { .. }
        )
    });
    assert_eq!(of_an_evening.count(), 0, "{asked:#?}");
    let plan = ahead(&state.patient, now, now + TimeDelta::days(DAYS));
    assert!(plan.len() < 1_000, "{}", plan.len());
}
