//! Somebody who has answered every question of the beginning, written straight into a database.

use chrono::{DateTime, NaiveTime, TimeDelta, Timelike as _, Utc};

use crate::beginning::{Beginning, told};
use stillnight::agenda::next_wake;
use stillnight::calendar::local_time::{Evening, Zone};
use stillnight::conversation::state::State;
use stillnight::patient::Patient;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::store::{Commit, NewEntry, Store};
use stillnight::text::post::Queued;

/// A zone where it is evening at `now`, so that no test depends on the hour it is run at.
pub fn evening_zone(now: DateTime<Utc>) -> Zone {
    let ahead = (20 - i64::from(now.hour())).rem_euclid(24);
    // East of Greenwich the name has a minus; fourteen hours is as far as it goes.
    let name = if ahead <= 14 {
        format!("Etc/GMT-{ahead}")
    } else {
        format!("Etc/GMT+{}", 24 - ahead)
    };
    Zone::parse(&name).unwrap()
}

/// A patient whose meal was told, and whose dose is due at `due_at`, this evening.
pub fn patient(due_at: DateTime<Utc>) -> (State, Vec<Entry>) {
    let zone = evening_zone(due_at);
    let local = |at: DateTime<Utc>| -> NaiveTime {
        let time = zone.local(at).time();
        NaiveTime::from_hms_opt(time.hour(), time.minute(), 0).unwrap()
    };
    let evening = Evening::of(&zone, due_at);
    let began = due_at - TimeDelta::days(40);
    let beginning = Beginning {
        dinner: local(due_at - TimeDelta::hours(2)),
        bedtime: local(due_at + TimeDelta::minutes(170)),
        tablets_since: Some(began.date_naive()),
        ..Beginning::of(zone)
    };
    let mut facts = beginning.facts();
    facts.push(Fact::MealFinished {
        evening,
        at: due_at - TimeDelta::hours(2),
    });
    let diary = told(facts, due_at - TimeDelta::hours(3));
    let patient = Patient::from_diary(&diary);
    (
        State {
            patient,
            ..State::default()
        },
        diary,
    )
}

/// Writes patients with these ids, many in one transaction.
pub async fn enrol(store: &Store, ids: impl Iterator<Item = i64>, due_at: DateTime<Utc>) {
    let (state, diary) = patient(due_at);
    write(store, ids, &state, &diary, due_at).await;
}

/// Writes this patient under each of these ids, with as much of the diary as is given.
pub async fn write(
    store: &Store,
    ids: impl Iterator<Item = i64>,
    state: &State,
    diary: &[Entry],
    due_at: DateTime<Utc>,
) {
    let before = due_at - TimeDelta::seconds(1);
    let wakes_at = next_wake(&state.patient, before);
    let mut batch: Vec<Commit<State, Entry, Queued>> = Vec::new();
    for patient_id in ids {
        batch.push(Commit {
            patient_id,
            expected_version: 0,
            state: state.clone(),
            wakes_at,
            asked_at: None,
            is_silent: state.patient.silent,
            entries: diary
                .iter()
                .map(|entry| NewEntry {
                    seq: entry.seq,
                    at: entry.at,
                    payload: entry.clone(),
                })
                .collect(),
            posts: Vec::new(),
            adopt: None,
            update_id: None,
            wants: None,
            answers: None,
            seen_at: before,
        });
        if batch.len() == 500 {
            store.commit(&batch).await.unwrap();
            batch.clear();
        }
    }
    store.commit(&batch).await.unwrap();
}
