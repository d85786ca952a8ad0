//! Three instances of the real program on one Postgres: killed, paused and restarted under load, and then the server
//! itself. One sends and one polls, by fenced leases; the others take over, and everybody is answered soon.

mod brought;
mod cut;
mod pace;
mod proxy;

use std::process::Command;
use std::time::{Duration, Instant};

use chrono::TimeDelta;
use stillnight::clock::MachineClock;
use stillnight::engine::Clock as _;

use crate::enrolled;
use crate::store::schema;
use crate::ward::{Process, Ward, signal};

const PEOPLE: i64 = 12;
const FIRST: i64 = 8000;
const PATIENCE: Duration = Duration::from_mins(2);
/// Within this everybody is answered when one of several instances is gone. A lease is over after ten seconds; the rest
/// is for a machine that has other work.
const TAKEN_OVER: Duration = Duration::from_secs(25);
/// Within this everybody is answered once the server is back.
const RECOVERED: Duration = Duration::from_secs(15);

fn ids() -> std::ops::Range<i64> {
    FIRST..FIRST + PEOPLE
}

fn rounds() -> i64 {
    std::env::var("STILLNIGHT_KILL_ROUNDS")
        .ok()
        .and_then(|rounds| rounds.parse().ok())
        .unwrap_or(4)
}

/// `None` where there is no Postgres.
async fn hospital(name: &str) -> Option<Ward> {
    let url = schema(name).await?;
    let ward = Ward::open(Some(url)).await;
    ward.introduce(ids());
    let store = ward.store().await;
    let due = MachineClock.now() + TimeDelta::days(1);
    enrolled::enrol(&store, ids(), due).await;
    store.close().await;
    Some(ward)
}

/// Everybody writes a word that must come back.
fn write(ward: &Ward, burst: i64) -> Vec<String> {
    ids().map(|id| ward.says_word(id, burst)).collect()
}

async fn answered(ward: &Ward, words: &[String]) -> Duration {
    let began = Instant::now();
    let all = |_: &_| {
        let answers = ward.answers(ids());
        words.iter().all(|word| answers.contains_key(word))
    };
    if !ward.wait(PATIENCE, all).await {
        let answers = ward.answers(ids());
        let missing: Vec<_> = words
            .iter()
            .filter(|word| !answers.contains_key(*word))
            .collect();
        panic!(
            "of {} words these were not answered: {missing:?}",
            words.len()
        );
    }
    began.elapsed()
}

/// Others have taken over, or things go on, as soon as was promised.
fn in_time(what: &str, took: Duration, limit: Duration) {
    assert!(
        took < limit,
        "{what}: everybody was answered after {took:?}"
    );
}

fn worst(times: &[Duration]) -> f64 {
    times
        .iter()
        .max()
        .copied()
        .unwrap_or_default()
        .as_secs_f64()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_three_instances_any_may_die_or_pause_and_nothing_is_lost() {
    let Some(ward) = hospital("three_instances").await else {
        return;
    };
    let mut instances: Vec<Process> = (0..3).map(|_| ward.start(None)).collect();
    let mut words = write(&ward, 0);
    let first = answered(&ward, &words).await;
    let (mut after_kill, mut after_pause) = (Vec::new(), Vec::new());
    let mut newest = None;
    for round in 1..=rounds() {
        // Each in turn, so that whoever holds the leases is soon among them.
        let victim = usize::try_from(round % 3).unwrap();
        let pauses = round % 4 == 0;
        if pauses {
            signal(&instances[victim], "STOP");
        } else {
            instances[victim].kill().unwrap();
            instances[victim].wait().unwrap();
        }
        let new = write(&ward, round);
        let took = answered(&ward, &new).await;
        words.extend(new);
        if pauses {
            in_time("one was paused", took, TAKEN_OVER);
            after_pause.push(took);
            signal(&instances[victim], "CONT");
        } else {
            in_time("one was killed", took, TAKEN_OVER);
            after_kill.push(took);
            instances[victim] = ward.start(None);
            newest = Some(victim);
        }
    }
    for (at, child) in instances.iter_mut().enumerate() {
        signal(child, "TERM");
        let ended = child.wait().unwrap();
        // The one that was started last may not listen for signals yet; it has taken nothing on either.
        assert!(ended.success() || newest == Some(at), "it stops in order");
    }
    let answers = ward.answers(ids());
    let repeats: usize = answers.values().map(|count| count - 1).sum();
    println!(
        "three instances: {} words, 0 lost, {repeats} answered twice; everybody answered {:.1} s after the start, at worst {:.1} s after a kill -9 of one ({}), {:.1} s while one was paused ({})",
        words.len(),
        first.as_secs_f64(),
        worst(&after_kill),
        after_kill.len(),
        worst(&after_pause),
        after_pause.len(),
    );
    assert_eq!(answers.len(), words.len());
    ward.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn when_the_database_server_dies_the_bot_goes_on_by_itself() {
    // The server of every test beside this one dies too; so it happens only where it is asked for.
    let Some(crash) = std::env::var_os("STILLNIGHT_TEST_POSTGRES_CRASH")
        .filter(|_| std::env::var_os("STILLNIGHT_KILL_ROUNDS").is_some())
    else {
        eprintln!("skipped: no Postgres that may die");
        return;
    };
    let Some(ward) = hospital("server_dies").await else {
        return;
    };
    let mut instances: Vec<Process> = (0..2).map(|_| ward.start(None)).collect();
    let mut words = write(&ward, 0);
    answered(&ward, &words).await;
    let mut times = Vec::new();
    for round in 1..=rounds() {
        let new = write(&ward, round);
        let crash = crash.clone();
        let done = tokio::task::spawn_blocking(move || Command::new(crash).arg("2").status());
        assert!(done.await.unwrap().unwrap().success(), "the server is back");
        let took = answered(&ward, &new).await;
        in_time("the server died", took, RECOVERED);
        times.push(took);
        words.extend(new);
    }
    for child in &mut instances {
        signal(child, "TERM");
        child.wait().unwrap();
    }
    let answers = ward.answers(ids());
    let repeats: usize = answers.values().map(|count| count - 1).sum();
    println!(
        "the server died {} times: {} words, 0 lost, {repeats} answered twice; everybody answered at worst {:.1} s after it was back",
        times.len(),
        words.len(),
        worst(&times)
    );
    assert_eq!(answers.len(), words.len());
    ward.close().await;
}
