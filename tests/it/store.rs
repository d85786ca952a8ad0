//! The contract of the store, kept on every engine.

pub mod bench;
mod leases;
mod outbox;
mod patients;
mod paused;
mod plans;
mod reached;
mod secrecy;

use chrono::{DateTime, TimeDelta, Utc};
use stillnight::store::{Blame, Commit, CommitOutcome, Lane, NewEntry, NewPost, Room, Store};

pub use bench::schema;
use bench::{Bench, contract};

type TestCommit = Commit<String, String, String>;

/// So many milliseconds into an evening.
fn at(milliseconds: i64) -> DateTime<Utc> {
    "2026-11-23T20:00:00Z".parse::<DateTime<Utc>>().unwrap() + TimeDelta::milliseconds(milliseconds)
}

/// A commit that changes nothing but the version.
fn commit(patient_id: i64, expected_version: i64) -> TestCommit {
    Commit {
        patient_id,
        expected_version,
        state: format!("state {}", expected_version + 1),
        wakes_at: None,
        asked_at: None,
        is_silent: false,
        entries: Vec::new(),
        posts: Vec::new(),
        adopt: None,
        update_id: None,
        wants: None,
        answers: None,
        seen_at: at(0),
    }
}

fn entry(seq: u32, payload: &str) -> NewEntry<String> {
    NewEntry {
        seq,
        at: at(0),
        payload: payload.to_owned(),
    }
}

fn post(slot: &str, payload: &str) -> NewPost<String> {
    NewPost {
        slot: slot.to_owned(),
        keeps_company: slot == "aside",
        lane: Lane::Prompt,
        due_at: at(0),
        expires_at: None,
        payload: payload.to_owned(),
    }
}

async fn committed(store: &Store, commit: TestCommit) -> CommitOutcome {
    store.commit(&[commit]).await.unwrap()[0]
}

/// A new patient with these posts.
async fn enrolled(store: &Store, patient_id: i64, posts: Vec<NewPost<String>>) {
    let outcome = committed(
        store,
        Commit {
            posts,
            ..commit(patient_id, 0)
        },
    )
    .await;
    assert_eq!(outcome, CommitOutcome::Done { version: 1 });
}

/// What can be claimed by a courier with this token.
async fn claimed(
    store: &Store,
    now: DateTime<Utc>,
    token: i64,
) -> Vec<stillnight::store::Claimed<String>> {
    store
        .claim(now, Room::of(10), token, now + TimeDelta::seconds(60))
        .await
        .unwrap()
}

async fn claimed_words(store: &Store, now: DateTime<Utc>, token: i64) -> Vec<String> {
    claimed(store, now, token)
        .await
        .into_iter()
        .map(|claimed| claimed.post)
        .collect()
}
