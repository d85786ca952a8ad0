//! The figures beside the peers': a burst of reminders, kills in the middle of one, a million patients who wait.
//! `just peers` prints a table; nothing here passes or fails.

#![expect(
    clippy::unwrap_used,
    clippy::cast_precision_loss,
    reason = "a bench that cannot go on stops, and its figures are read by people"
)]

#[path = "../tests/it/beginning.rs"]
#[expect(dead_code, reason = "the tests need more of it")]
mod beginning;
#[path = "../tests/it/enrolled.rs"]
mod enrolled;

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{Connection as _, SqliteConnection};
use stillnight::clock::MachineClock;
use stillnight::engine::{Clock as _, Engine};
use stillnight::sandbox::{Server, Telegram, User};
use stillnight::seal::KeyRing;
use stillnight::store::Store;
use tokio::sync::Notify;

const TOKEN: &str = "123456789:AAF0O1test2token3of4thirty5letters";
const KEY: &str = "1:000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
const PATIENCE: Duration = Duration::from_mins(5);
/// As many rows are claimed, marked and woken at once.
const BATCH: i64 = 500;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        println!("| case | measured |\n|---|---|");
        burst().await;
        killed_in_a_burst().await;
        killed_with_updates("KILL").await;
        killed_with_updates("TERM").await;
        million().await;
    });
}

fn number(name: &str, default: i64) -> i64 {
    std::env::var(name)
        .ok()
        .and_then(|value| value.parse().ok())
        .unwrap_or(default)
}

fn now() -> DateTime<Utc> {
    MachineClock.now()
}

async fn open(file: &Path) -> Store {
    let url = format!("sqlite:{}", file.display());
    Store::open(&url, KeyRing::from_text(KEY).unwrap())
        .await
        .unwrap()
}

/// Ten thousand reminders due in one second, and the raw limit of the same disk beside it.
async fn burst() {
    let folder = tempfile::tempdir_in(".").unwrap();
    let store = open(&folder.path().join("burst.db")).await;
    let due = now();
    let count = 10_000;
    enrolled::enrol(&store, 1..=count, due).await;
    let engine = Engine::new(store.clone(), Arc::new(Notify::new()));
    let began = Instant::now();
    engine.wake_due(due).await.unwrap();
    let took = began.elapsed().as_secs_f64();
    let waiting = store.census().await.unwrap().waiting_posts;
    let raw = raw_limit(&folder.path().join("raw.db"), count).await;
    let wakes = count as f64 / took;
    println!(
        "| 10,000 reminders due in one second, on disk | {waiting} in the outbox after {took:.2} s, {} dropped |",
        count - waiting
    );
    println!(
        "| wakes (patient loaded, decided, sealed, committed) | {wakes:.0}/s; raw claim + mark {raw:.0}/s; {:.0} % |",
        100.0 * wakes / raw
    );
    store.close().await;
}

/// Claim and mark of bare rows, SQLite FULL, batches of 500.
async fn raw_limit(file: &Path, count: i64) -> f64 {
    let options = SqliteConnectOptions::new()
        .filename(file)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full);
    let mut connection = SqliteConnection::connect_with(&options).await.unwrap();
    sqlx::raw_sql(
        "create table jobs (id integer primary key, due integer not null, lease integer, done integer, body blob);
         create index jobs_by_due on jobs (due) where done is null",
    )
    .execute(&mut connection)
    .await
    .unwrap();
    let mut tx = connection.begin().await.unwrap();
    for id in 0..count {
        sqlx::query("insert into jobs (id, due, body) values ($1, $1, zeroblob(200))")
            .bind(id)
            .execute(&mut *tx)
            .await
            .unwrap();
    }
    tx.commit().await.unwrap();
    let began = Instant::now();
    loop {
        let claimed: Vec<i64> = sqlx::query_scalar(
            "update jobs set lease = 1 where id in
                 (select id from jobs where done is null and lease is null order by due limit $1)
             returning id",
        )
        .bind(BATCH)
        .fetch_all(&mut connection)
        .await
        .unwrap();
        if claimed.is_empty() {
            return count as f64 / began.elapsed().as_secs_f64();
        }
        let mut tx = connection.begin().await.unwrap();
        for id in claimed {
            sqlx::query("update jobs set done = 1 where id = $1")
                .bind(id)
                .execute(&mut *tx)
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();
    }
}

/// The real program beside a Bot API on loopback.
struct Ward {
    telegram: Telegram,
    server: Server,
    folder: tempfile::TempDir,
}

impl Ward {
    async fn open() -> Self {
        let telegram = Telegram::new(Arc::new(now));
        let server = telegram.serve(TOKEN).await.unwrap();
        let folder = tempfile::tempdir_in(".").unwrap();
        let key = folder.path().join("key");
        std::fs::write(&key, KEY).unwrap();
        let mode = std::os::unix::fs::PermissionsExt::from_mode(0o600);
        std::fs::set_permissions(&key, mode).unwrap();
        Self {
            telegram,
            server,
            folder,
        }
    }

    async fn store(&self) -> Store {
        open(&self.folder.path().join("ward.db")).await
    }

    fn start(&self) -> Child {
        let database = self.folder.path().join("ward.db");
        Command::new(env!("CARGO_BIN_EXE_stillnight"))
            .env("TELOXIDE_TOKEN", TOKEN)
            .env("TELOXIDE_API_URL", &self.server.url)
            .env("DATABASE_URL", format!("sqlite:{}", database.display()))
            .env("STILLNIGHT_KEY_FILE", self.folder.path().join("key"))
            .stderr(Stdio::null())
            .spawn()
            .unwrap()
    }

    /// They have all written once, and nobody heard it.
    fn introduce(&self, people: i64) {
        for id in 1..=people {
            self.telegram.says(&User::new(id, "P"), "hello");
        }
        self.telegram.forget_updates();
    }

    fn sent(&self) -> usize {
        self.telegram.requests_for("sendMessage").len()
    }
}

fn end(child: &mut Child, signal: &str) {
    let id = child.id().to_string();
    Command::new("kill")
        .args([format!("-{signal}"), id])
        .status()
        .unwrap();
    child.wait().unwrap();
}

async fn killed_in_a_burst() {
    let people = 2000;
    let ward = Ward::open().await;
    ward.introduce(people);
    let store = ward.store().await;
    let due = now() + TimeDelta::seconds(2);
    enrolled::enrol(&store, 1..=people, due).await;
    store.close().await;
    let mut deaths = 0;
    for share in [5, 20, 50, 80] {
        let mut child = ward.start();
        let until = usize::try_from(people * share / 100).unwrap();
        let far = |_: &Telegram| ward.sent() >= until;
        assert!(ward.telegram.wait_until(far, PATIENCE).await);
        end(&mut child, "KILL");
        deaths += 1;
    }
    let mut child = ward.start();
    let reminders = |id: i64| {
        let messages = ward.telegram.bot_messages(id);
        messages.iter().filter(|m| m.text.contains("iron")).count()
    };
    let all = |_: &Telegram| ward.sent() >= usize::try_from(people).unwrap();
    assert!(ward.telegram.wait_until(all, PATIENCE).await);
    let store = ward.store().await;
    while store.census().await.unwrap().waiting_posts > 0 {
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    let counts: Vec<usize> = (1..=people).map(reminders).collect();
    let lost = counts.iter().filter(|count| **count == 0).count();
    let repeats: usize = counts.iter().map(|count| count.saturating_sub(1)).sum();
    println!(
        "| kill -9 during a burst of 2,000, {deaths} times | {lost} lost, {repeats} sent twice |"
    );
    store.close().await;
    end(&mut child, "TERM");
    ward.server.stop().await;
}

async fn killed_with_updates(signal: &str) {
    let people = 100;
    let ward = Ward::open().await;
    ward.introduce(people);
    for id in 1..=people {
        ward.telegram
            .says(&User::new(id, "P"), &format!("/word{id}"));
    }
    let mut child = ward.start();
    // They have just been handed out.
    let polled = |t: &Telegram| !t.requests_for("getUpdates").is_empty();
    assert!(ward.telegram.wait_until(polled, PATIENCE).await);
    tokio::time::sleep(Duration::from_millis(15)).await;
    let answered_before = ward.sent();
    end(&mut child, signal);
    let mut child = ward.start();
    let answers = |t: &Telegram, id: i64| {
        let word = format!("/word{id}");
        let messages = t.bot_messages(id);
        messages.iter().filter(|m| m.text.contains(&word)).count()
    };
    let all = |t: &Telegram| (1..=people).all(|id| answers(t, id) > 0);
    if !ward.telegram.wait_until(all, Duration::from_mins(1)).await {
        println!("| … not everybody was answered within a minute | |");
    }
    let counts: Vec<usize> = (1..=people).map(|id| answers(&ward.telegram, id)).collect();
    let lost = counts.iter().filter(|count| **count == 0).count();
    let repeats: usize = counts.iter().map(|count| count.saturating_sub(1)).sum();
    println!(
        "| SIG{signal} with 100 updates in flight ({answered_before} answered before) | {lost} lost, {repeats} answered twice |"
    );
    end(&mut child, "TERM");
    ward.server.stop().await;
}

/// A million who wait, and one whose hour has come.
async fn million() {
    let people = number("STILLNIGHT_PEERS_PATIENTS", 1_000_000);
    let ward = Ward::open().await;
    ward.introduce(1);
    let store = ward.store().await;
    let later = now() + TimeDelta::days(2);
    // Their records alone: the diaries of a million would only fill the disk.
    let (state, _) = enrolled::patient(later);
    enrolled::write(&store, 2..=people, &state, &[], later).await;
    enrolled::enrol(&store, 1..=1, now() - TimeDelta::seconds(1)).await;
    store.close().await;
    let began = Instant::now();
    let mut child = ward.start();
    let woken = |_: &Telegram| ward.sent() > 0;
    assert!(ward.telegram.wait_until(woken, PATIENCE).await);
    let first = began.elapsed().as_secs_f64();
    tokio::time::sleep(Duration::from_secs(5)).await;
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let resident: f64 = status
        .lines()
        .find(|line| line.starts_with("VmRSS"))
        .and_then(|line| line.split_whitespace().nth(1))
        .and_then(|kib| kib.parse().ok())
        .unwrap_or_default();
    println!(
        "| {people} scheduled patients | {:.0} MB resident, first reminder {first:.2} s after the start |",
        resident / 1024.0
    );
    end(&mut child, "TERM");
    ward.server.stop().await;
}
