//! Real deaths of the real program: kill -9 at random and at named steps, SIGTERM, SIGSTOP. Each round people write
//! while it dies; in the end every word has its answer and every lab value stands in the diary once.
//!
//! Rounds: a few by default, `STILLNIGHT_KILL_ROUNDS` says otherwise (50 in CI, 500 by `just kills`). Named steps are
//! known only to a program with debug assertions; the release, which `STILLNIGHT_WARD_PROGRAM` may name, dies in all
//! other ways.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::enrolled;
use crate::simulation::Chance;
use crate::ward::{Process, Ward, signal};
use stillnight::clock::MachineClock;
use stillnight::engine::Clock as _;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::sandbox::{Fault, Telegram};

/// So many at least, and one a round: more than sixty answers for one chat would not wait.
const PEOPLE: i64 = 12;
/// How many words and values a round brings, on average.
const WORDS: i64 = 21;
const VALUES: i64 = 7;
const FIRST: i64 = 7000;
/// So many doses are due in each life.
const DUE_A_ROUND: i64 = 4;
const PATIENCE: Duration = Duration::from_mins(2);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_is_being_fetched_outlives_kill_9() {
    let ward = Ward::open(None).await;
    ward.introduce(FIRST..=FIRST);
    let store = ward.store().await;
    let due = MachineClock.now() + chrono::TimeDelta::days(1);
    enrolled::enrol(&store, FIRST..=FIRST, due).await;
    store.close().await;
    let mut child = ward.start(None);
    let hangs = Fault::HangBefore(Duration::from_secs(19));
    ward.telegram.fail_next("getFile", hangs);
    let table = "date,test,value,unit\n2026-11-20,ferritin,88,ng/mL\n";
    let anna = Ward::person(FIRST);
    let update = ward.telegram.sends_document(&anna, "labs.csv", table);
    let under_way =
        |t: &Telegram| t.confirmed_up_to() >= Some(update) && !t.requests_for("getFile").is_empty();
    assert!(ward.wait(PATIENCE, under_way).await);
    child.kill().unwrap();
    child.wait().unwrap();
    let _child = ward.start(None);
    let answers = |t: &Telegram| {
        let words = t.bot_messages(FIRST);
        words
            .iter()
            .filter(|word| word.text.starts_with("I found results"))
            .count()
    };
    assert!(
        ward.wait(PATIENCE, |t| answers(t) == 1).await,
        "{:#?}",
        ward.telegram.bot_messages(FIRST)
    );
    ward.close().await;
}

#[derive(Default)]
struct Ledger {
    words: Vec<String>,
    values: Vec<(i64, String)>,
    deaths: BTreeMap<&'static str, u32>,
}

fn rounds() -> u32 {
    std::env::var("STILLNIGHT_KILL_ROUNDS")
        .ok()
        .and_then(|rounds| rounds.parse().ok())
        .unwrap_or(6)
}

fn people() -> std::ops::Range<i64> {
    FIRST..FIRST + PEOPLE.max(i64::from(rounds()))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn however_the_program_dies_nothing_is_lost() {
    let ward = Ward::open(None).await;
    let ids = people;
    ward.introduce(ids());
    let store = ward.store().await;
    // Tomorrow's business: what is asked tonight is not this test's.
    let due = MachineClock.now() + chrono::TimeDelta::days(1);
    enrolled::enrol(&store, ids(), due).await;
    store.close().await;
    let mut chance = Chance::of(4711);
    let mut ledger = Ledger::default();
    for round in 0..rounds() {
        die(&ward, round, &mut chance, &mut ledger).await;
    }
    let mut child = ward.start(None);
    // All may be answered already; that this one is answered shows that the program listens, for signals too.
    ledger
        .words
        .push(ward.says_word(FIRST, i64::from(rounds()) * 3));
    let all = ledger.words.len();
    let answered = ward
        .wait(PATIENCE, |_| ward.answers(ids()).len() == all)
        .await;
    let answers = ward.answers(ids());
    let lost: Vec<_> = ledger
        .words
        .iter()
        .filter(|word| !answers.contains_key(*word))
        .collect();
    if !answered {
        child.kill().unwrap();
        child.wait().unwrap();
        let store = ward.store().await;
        panic!(
            "{} of {all} without an answer, {} updates pending, {:?}, held {:?}: {lost:?}",
            lost.len(),
            ward.telegram.pending_update_ids().len(),
            store.census().await.unwrap(),
            store.held_reasons().await.unwrap(),
        );
    }
    signal(&child, "TERM");
    assert!(child.wait().unwrap().success(), "it stops in order");
    let repeats: usize = answers.values().map(|count| count - 1).sum();
    ward.check_values(&ledger.values).await;
    println!(
        "{} deaths of {} ({:?}): of {all} messages 0 lost and {repeats} answered twice; of {} lab values 0 lost, 0 twice",
        rounds(),
        ward.what_runs(),
        ledger.deaths,
        ledger.values.len()
    );
    ward.close().await;
}

/// Each round somebody's dose is due within the life of a program that dies. However it ends, the reminder comes, the
/// evening is in the diary once, and whoever has taken the dose is not reminded again.
#[expect(clippy::too_many_lines, reason = "one story, told in its order")]
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn however_the_program_dies_no_reminder_is_lost() {
    let ward = Ward::open(None).await;
    let rounds = i64::from(rounds());
    let ids = || FIRST..FIRST + rounds * DUE_A_ROUND;
    ward.introduce(ids());
    let mut chance = Chance::of(1147);
    let mut deaths: BTreeMap<String, u32> = BTreeMap::new();
    for round in 0..rounds {
        let due = FIRST + round * DUE_A_ROUND..FIRST + (round + 1) * DUE_A_ROUND;
        let store = ward.store().await;
        enrolled::enrol(&store, due, MachineClock.now()).await;
        store.close().await;
        // Few rows are written and sent in so short a life: the moments are among the first.
        let moments = [
            "within",
            "before_commit",
            "after_commit",
            "before_send",
            "after_send",
        ];
        let order = ward.knows_moments.then(|| {
            let name = *chance.pick(&moments);
            let count = chance.between(1, if name == "within" { 12 } else { DUE_A_ROUND });
            (name, format!("{name}:{count}"))
        });
        let named = order.as_ref().filter(|_| chance.often(8000));
        let mut child = ward.start(named.map(|(_, order)| order.as_str()));
        let pause = u64::try_from(chance.between(20, 400)).unwrap();
        // How long it lives is chance, not a condition for anything.
        tokio::time::sleep(Duration::from_millis(pause)).await;
        let way = if named.is_some() { "named" } else { "kill -9" };
        end(&mut child, way).await;
        *deaths
            .entry(named.map_or(way, |(name, _)| name).to_owned())
            .or_default() += 1;
    }
    let mut child = ward.start(None);
    let reminders = |telegram: &Telegram, id: i64| {
        let messages = telegram.bot_messages(id);
        messages
            .iter()
            .filter(|message| message.text.starts_with("Time for your iron"))
            .count()
    };
    let all_came = |telegram: &Telegram| ids().all(|id| reminders(telegram, id) > 0);
    let came = ward.wait(PATIENCE, all_came).await;
    let lost: Vec<i64> = ids()
        .filter(|id| reminders(&ward.telegram, *id) == 0)
        .collect();
    assert!(came, "nobody reminded {lost:?}");
    // Whoever has taken it is left alone by the next lives, too.
    let taken: Vec<(i64, usize)> = ids()
        .map(|id| (id, reminders(&ward.telegram, id)))
        .collect();
    for id in ids() {
        ward.telegram.says(&Ward::person(id), "/taken");
    }
    let noted = |telegram: &Telegram| {
        let has_noted = |id| {
            telegram
                .bot_messages(id)
                .iter()
                .any(|m| m.text.starts_with("Noted:"))
        };
        ids().all(has_noted)
    };
    assert!(ward.wait(PATIENCE, noted).await, "taken is noted");
    child.kill().unwrap();
    child.wait().unwrap();
    let mut child = ward.start(None);
    let word = ward.says_word(FIRST, 1);
    let listens = |_: &Telegram| ward.answers(ids()).contains_key(&word);
    assert!(ward.wait(PATIENCE, listens).await, "it listens");
    signal(&child, "TERM");
    assert!(child.wait().unwrap().success(), "it stops in order");
    for (id, before) in &taken {
        // E16: what was taken stands in the place of its reminder.
        assert_eq!(
            reminders(&ward.telegram, *id),
            before - 1,
            "{id} is reminded after taking it"
        );
    }
    let store = ward.store().await;
    for id in ids() {
        let diary: Vec<Entry> = store.entries(id).await.unwrap();
        let count = |is: fn(&Fact) -> bool| diary.iter().filter(|entry| is(&entry.fact)).count();
        assert_eq!(
            count(|fact| matches!(fact, Fact::DoseReminded { .. })),
            1,
            "{id}"
        );
        assert_eq!(
            count(|fact| matches!(fact, Fact::DoseTaken { .. })),
            1,
            "{id}"
        );
    }
    store.close().await;
    let twice: usize = taken.iter().map(|(_, count)| count - 1).sum();
    println!(
        "{rounds} deaths of {} around {} reminders ({deaths:?}): 0 lost, {twice} came twice",
        ward.what_runs(),
        taken.len(),
    );
    ward.close().await;
}

/// One life of the program, and its end while people write.
async fn die(ward: &Ward, round: u32, chance: &mut Chance, ledger: &mut Ledger) {
    let named = [
        "statement",
        "begin",
        "within",
        "before_commit",
        "after_commit",
        "before_send",
        "after_send",
    ];
    let way = if round % 25 == 24 {
        "SIGSTOP"
    } else if ward.knows_moments {
        *chance.pick(&["kill -9", "kill -9", "named", "named", "SIGTERM"])
    } else {
        *chance.pick(&["kill -9", "kill -9", "SIGTERM"])
    };
    let order = (way == "named").then(|| {
        let name = *chance.pick(&named);
        // Statements are many, sends are few.
        let count = chance.between(1, if name.ends_with("send") { 8 } else { 40 });
        format!("{name}:{count}")
    });
    let mut child = ward.start(order.as_deref());
    for burst in 0..3 {
        write(ward, chance, ledger, i64::from(round) * 3 + burst);
        let pause = u64::try_from(chance.between(0, 250)).unwrap();
        // How long it lives is chance, not a condition for anything.
        tokio::time::sleep(Duration::from_millis(pause)).await;
    }
    end(&mut child, way).await;
    *ledger.deaths.entry(way).or_default() += 1;
}

fn write(ward: &Ward, chance: &mut Chance, ledger: &mut Ledger, burst: i64) {
    let bursts = (people().end - people().start) * 3;
    let share = |of_a_round: i64| u64::try_from(of_a_round * 10_000 / bursts).unwrap();
    for id in people() {
        if chance.often(share(WORDS)) {
            ledger.words.push(ward.says_word(id, burst));
        }
        if chance.often(share(VALUES)) {
            ledger.values.push((id, ward.says_value(id, burst)));
        }
    }
}

async fn end(child: &mut Process, way: &str) {
    match way {
        "SIGTERM" => {
            signal(child, "TERM");
            child.wait().unwrap();
        }
        "SIGSTOP" => {
            // Longer than the courier's lease and than a claim.
            signal(child, "STOP");
            tokio::time::sleep(Duration::from_secs(32)).await;
            signal(child, "CONT");
            tokio::time::sleep(Duration::from_millis(500)).await;
            child.kill().unwrap();
            child.wait().unwrap();
        }
        "named" => {
            // Where the step never came it is killed like the others.
            let _ = child.kill();
            child.wait().unwrap();
        }
        _ => {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }
}
