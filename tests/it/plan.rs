//! /plan says what fires: the look ahead is walked day by day with the real core, and each prompt is compared.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::beginning::Beginning;
use crate::foreseen::comes_as_foreseen;
use stillnight::agenda::ahead::{Answers, ahead};
use stillnight::agenda::{What, agenda};
use stillnight::calendar::local_time::{Evening, Zone};
use stillnight::conversation::event::Event;
use stillnight::conversation::state::State;
use stillnight::conversation::{advance, react};
use stillnight::patient::check_in::CheckInRhythm;
use stillnight::patient::fact::Fact;
use stillnight::patient::regimen::Rhythm;

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
            let foreseen = ahead(&state.patient, now, until, Answers::AtOnce);
            assert!(foreseen.len() >= 13, "{life}: {foreseen:?}");
            let differs = comes_as_foreseen(&state, now, DAYS).err();
            assert_eq!(differs, None, "{life} in {}", zone.name());
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
    let plan = ahead(
        &state.patient,
        now,
        now + TimeDelta::days(DAYS),
        Answers::AtOnce,
    );
    assert!(plan.len() < 1_000, "{}", plan.len());
}
