//! Backup, restore, rotate-key and doctor, on the running bot and by the program itself.

mod pages;

use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;
use sqlx::{Connection as _, SqliteConnection};
use stillnight::backup;
use stillnight::clock::MachineClock;
use stillnight::doctor::{self, Report};
use stillnight::engine::Clock as _;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::sandbox::{Fault, Telegram};
use stillnight::seal::KeyRing;
use stillnight::store::{COURIER, ClockTrouble, Store, StoreError};

use crate::enrolled;
use crate::store::bench::Bench;
use crate::wire::house::{House, KEY, TOKEN, keys, open_store};

/// A second key, for a ring that is not the house's.
const OTHER: &str = "2:abababababababababababababababababababababababababababababababab";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_old_backup_sends_no_old_evening_again_and_tonights_still_comes() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house.says("/labs ferritin=60").await;
    house.until("2026-11-22 21:10").await;
    let file = house.folder.path().join("copy");
    // Live: the bot runs, and a reminder of tonight is out.
    let made = backup::write(&house.store, &keys(), &file, house.clock.now())
        .await
        .unwrap();
    assert!(made.rows > 10);
    for day in 22..25 {
        house.until(&format!("2026-11-{day} 21:15")).await;
        house.presses("Taken").await;
        house.until(&format!("2026-11-{day} 23:30")).await;
    }
    house.until("2026-11-25 12:30").await;
    house.stop().await;

    let fresh = tempfile::tempdir().unwrap();
    let store = open_store(&fresh).await;
    let restored = backup::read(&store, &keys(), &file, house.clock.now())
        .await
        .unwrap();
    assert_eq!(restored.made_at, made.made_at);
    store.close().await;
    house.folder = fresh;
    let mark = house.messages().len();
    house.restart().await;
    house.until("2026-11-25 18:00").await;
    assert_eq!(
        house.timeline(mark),
        [
            "12:30 I had to be restored f",
            "12:30 One question before an",
        ],
        "the question of the day after the beginning was not asked yet in the copy"
    );
    assert!(
        house.messages()[mark]
            .text
            .contains("22 November 2026 at 21:10")
    );
    house.restart().await;
    house.until("2026-11-25 22:35").await;
    assert_eq!(
        house.timeline(mark)[2..],
        [
            "19:00 Finished eating for to",
            "22:00 Time for your iron: 5 ",
            "22:30 How bad did your legs ",
        ],
        "told once, nothing of past evenings, and tonight's"
    );
    let diary: Vec<Entry> = house.store.entries(house.anna.id).await.unwrap();
    let restored = |entry: &&Entry| matches!(entry.fact, Fact::Restored { .. });
    assert_eq!(diary.iter().filter(restored).count(), 1);
    house.close().await;
}

async fn filled(folder: &tempfile::TempDir) -> (House, std::path::PathBuf) {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house.says("/labs ferritin=88.125").await;
    let file = folder.path().join("copy");
    backup::write(&house.store, &keys(), &file, house.clock.now())
        .await
        .unwrap();
    (house, file)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_that_was_cut_changed_or_is_anothers_fills_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (house, file) = filled(&folder).await;
    let whole = std::fs::read(&file).unwrap();
    for word in ["ferritin", "88.125", "Berlin", "patient", "4711"] {
        let found = whole
            .windows(word.len())
            .any(|window| window.eq_ignore_ascii_case(word.as_bytes()));
        assert!(!found, "{word} is readable in the backup");
    }
    let target = tempfile::tempdir().unwrap();
    let store = open_store(&target).await;
    let broken = folder.path().join("broken");
    let now = house.clock.now();
    let last = whole.len() - 1;
    let cuts = [0, 10, 28, 40, whole.len() / 2, last].map(|length| whole[..length].to_vec());
    let flips = [0, 21, 29, 60, whole.len() / 2, last].map(|place| {
        let mut bytes = whole.clone();
        bytes[place] ^= 1;
        bytes
    });
    for bytes in cuts.into_iter().chain(flips) {
        std::fs::write(&broken, &bytes).unwrap();
        let error = backup::read(&store, &keys(), &broken, now)
            .await
            .unwrap_err();
        assert!(error.to_string().contains("cannot be read"), "{error:#}");
        assert!(store.is_empty().await.unwrap(), "all of it or nothing");
    }
    let stranger = KeyRing::from_text(OTHER).unwrap();
    assert!(backup::read(&store, &stranger, &file, now).await.is_err());
    backup::read(&store, &keys(), &file, now).await.unwrap();
    let again = backup::read(&store, &keys(), &file, now).await.unwrap_err();
    assert!(
        again
            .to_string()
            .contains("only restored into an empty one")
    );
    let over = backup::write(&store, &keys(), &file, now)
        .await
        .unwrap_err();
    assert!(over.to_string().contains("is not overwritten"));
    store.close().await;
    let copied: Vec<Entry> = open_store(&target).await.entries(4711).await.unwrap();
    let original: Vec<Entry> = house.store.entries(4711).await.unwrap();
    assert_eq!(copied, original);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_of_a_file_fills_a_server_and_back() {
    let Some(bench) = Bench::postgres("a_backup_of_a_file_fills_a_server_and_back").await else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let (house, file) = filled(&folder).await;
    let original: Vec<Entry> = house.store.entries(4711).await.unwrap();
    let url = bench.url.clone().unwrap();
    bench.run("delete from meta").await;
    let server = Store::open(&url, keys()).await.unwrap();
    backup::read(&server, &keys(), &file, house.clock.now())
        .await
        .unwrap();
    server.close().await;
    let server = Store::open(&url, keys()).await.unwrap();
    assert_eq!(server.entries::<Entry>(4711).await.unwrap(), original);
    let back = folder.path().join("back");
    backup::write(&server, &keys(), &back, house.clock.now())
        .await
        .unwrap();
    let target = tempfile::tempdir().unwrap();
    let store = open_store(&target).await;
    backup::read(&store, &keys(), &back, house.clock.now())
        .await
        .unwrap();
    assert_eq!(store.entries::<Entry>(4711).await.unwrap(), original);
    house.close().await;
}

/// The program with a database and a key in `folder`.
fn stillnight(folder: &Path, arguments: &[&str], settings: &[(&str, &str)]) -> Output {
    let database = format!("sqlite:{}", folder.join("stillnight.db").display());
    Command::new(env!("CARGO_BIN_EXE_stillnight"))
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("HOME", folder)
        .env("DATABASE_URL", database)
        .env("STILLNIGHT_KEY_FILE", folder.join("key"))
        .envs(settings.iter().copied())
        .output()
        .unwrap()
}

fn words(output: &Output) -> String {
    let (out, err) = (&output.stdout, &output.stderr);
    format!(
        "{}{}",
        String::from_utf8_lossy(out),
        String::from_utf8_lossy(err)
    )
}

fn write_key(folder: &Path, text: &str) {
    use std::os::unix::fs::PermissionsExt as _;
    let path = folder.join("key");
    std::fs::write(&path, text).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
}

async fn patients(store: &Store, count: i64) {
    let commit = |patient_id| stillnight::store::Commit::<Value, Value, Value> {
        patient_id,
        expected_version: 0,
        state: Value::from("state"),
        wakes_at: None,
        entries: vec![stillnight::store::NewEntry {
            seq: 0,
            at: DateTime::UNIX_EPOCH,
            payload: Value::from("entry"),
        }],
        posts: vec![stillnight::store::NewPost {
            slot: "aside".to_owned(),
            keeps_company: true,
            lane: stillnight::store::Lane::Prompt,
            due_at: DateTime::UNIX_EPOCH,
            expires_at: None,
            payload: Value::from("post"),
        }],
        adopt: None,
        update_id: None,
        wants: None,
        answers: None,
        seen_at: DateTime::UNIX_EPOCH,
        asked_at: None,
        is_silent: false,
    };
    let commits: Vec<_> = (1..=count).map(commit).collect();
    store.commit(&commits).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_rotation_goes_on_where_it_was_broken_off_and_leaves_nothing_to_the_old_key() {
    let folder = tempfile::tempdir().unwrap();
    write_key(folder.path(), KEY);
    let store = open_store(&folder).await;
    patients(&store, 30).await;
    let until = MachineClock.now() + TimeDelta::hours(1);
    let token = store
        .acquire(COURIER, 1, MachineClock.now(), until)
        .await
        .unwrap();
    let refused = stillnight(folder.path(), &["rotate-key"], &[]);
    assert!(!refused.status.success());
    assert!(
        words(&refused).contains("a bot is running"),
        "{}",
        words(&refused)
    );
    store
        .release(COURIER, token.unwrap(), DateTime::UNIX_EPOCH)
        .await
        .unwrap();
    store.close().await;

    let rotated = stillnight(folder.path(), &["rotate-key"], &[]);
    assert!(rotated.status.success(), "{}", words(&rotated));
    assert!(
        words(&rotated).contains("91 rows are sealed anew"),
        "{}",
        words(&rotated)
    );
    let ring = KeyRing::read(&folder.path().join("key")).unwrap();
    assert_eq!(ring.ids().collect::<Vec<_>>(), [2, 1]);

    // Broken off: a third key is in the file, and only some rows have it.
    let third = ring.with_fresh_key().unwrap().unwrap();
    third.replace(&folder.path().join("key")).unwrap();
    let url = format!("sqlite:{}", folder.path().join("stillnight.db").display());
    let store = Store::open(&url, third.clone()).await.unwrap();
    patients(&store, 31).await;
    let loaded = store.load::<Value>(31).await.unwrap().unwrap();
    assert_eq!(loaded.state, "state");
    assert!(store.has_stale_rows().await.unwrap());
    store.close().await;
    let resumed = stillnight(folder.path(), &["rotate-key", "--drop-old"], &[]);
    assert!(resumed.status.success(), "{}", words(&resumed));
    assert!(words(&resumed).contains("an earlier rotation goes on"));
    assert!(words(&resumed).contains("91 rows are sealed anew"));
    let alone = KeyRing::read(&folder.path().join("key")).unwrap();
    assert_eq!(alone.ids().collect::<Vec<_>>(), [3]);
    let store = Store::open(&url, alone).await.unwrap();
    let opened = store.open_everything().await.unwrap();
    assert_eq!((opened.readable, opened.damaged), (94, 0));
    store.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_row_that_no_key_opens_is_named_stepped_over_and_keeps_no_old_key_alive() {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
    let folder = tempfile::tempdir().unwrap();
    write_key(folder.path(), KEY);
    let key = folder.path().join("key");
    let store = open_store(&folder).await;
    patients(&store, 3).await;
    store.close().await;
    let file = folder.path().join("stillnight.db");
    let mut beneath = SqliteConnection::connect(&format!("sqlite:{}", file.display()))
        .await
        .unwrap();
    sqlx::raw_sql("update diary set entry = x'01ff' where patient_id = 2")
        .execute(&mut beneath)
        .await
        .unwrap();
    beneath.close().await.unwrap();
    // As the account of a service owns it, while root rotates; who is not root owns it already.
    let account = (std::fs::metadata("/proc/self").unwrap().uid() == 0).then_some(12_345);
    chown(&key, account, account).unwrap();
    std::fs::set_permissions(&key, std::fs::Permissions::from_mode(0o400)).unwrap();
    let before = key.metadata().unwrap();

    for arguments in [&["rotate-key"][..], &["rotate-key", "--drop-old"]] {
        let rotated = stillnight(folder.path(), arguments, &[]);
        let words = words(&rotated);
        assert!(rotated.status.success(), "{words}");
        assert!(words.contains("no key opens it: diary 2/0"), "{words}");
        assert!(words.contains("9 rows are sealed anew"), "{words}");
        assert!(!words.contains("goes on"), "a fresh key each time: {words}");
        let after = key.metadata().unwrap();
        assert_eq!(
            (after.uid(), after.gid(), after.mode()),
            (before.uid(), before.gid(), before.mode())
        );
    }
    let ring = KeyRing::read(&key).unwrap();
    assert_eq!(ring.ids().count(), 1, "the old keys could go");
    let url = format!("sqlite:{}", file.display());
    let store = Store::open(&url, ring).await.unwrap();
    let opened = store.open_everything().await.unwrap();
    assert_eq!((opened.readable, opened.damaged), (9, 1));
    store.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_takes_the_place_of_nothing_and_follows_no_link() {
    let folder = tempfile::tempdir().unwrap();
    let store = open_store(&folder).await;
    patients(&store, 3).await;
    let path = |name: &str| folder.path().join(name);
    std::fs::write(path("precious"), "precious").unwrap();
    std::os::unix::fs::symlink(path("precious"), path("link")).unwrap();
    std::os::unix::fs::symlink(path("nowhere"), path("dangling")).unwrap();
    // Where a part was written in earlier releases, somebody laid a link.
    std::os::unix::fs::symlink(path("precious"), path("copy.partial")).unwrap();
    let now = MachineClock.now();
    for name in ["link", "dangling", "precious"] {
        let error = backup::write(&store, &keys(), &path(name), now).await;
        let words = error.unwrap_err().to_string();
        assert!(words.contains("is not overwritten"), "{words}");
    }
    let error = backup::write(&store, &keys(), &path("missing/copy"), now).await;
    let words = error.unwrap_err().to_string();
    assert!(words.contains("missing is not there"), "{words}");
    backup::write(&store, &keys(), &path("copy"), now)
        .await
        .unwrap();
    assert!(path("copy").symlink_metadata().unwrap().is_file());
    assert_eq!(
        std::fs::read_to_string(path("precious")).unwrap(),
        "precious"
    );
    assert!(!path("nowhere").exists());
    let left = std::fs::read_dir(folder.path()).unwrap();
    let left = left.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let partial = |name: &String| name.contains(".partial") && name != "copy.partial";
    assert_eq!(left.filter(partial).count(), 0);
    store.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_diary_without_end_is_copied_in_parts_and_comes_back_whole() {
    const LINES: u32 = 5_000;
    let folder = tempfile::tempdir().unwrap();
    let store = open_store(&folder).await;
    let now = MachineClock.now();
    let (state, _) = enrolled::patient(now);
    let line = |seq| Entry {
        seq,
        at: now,
        fact: Fact::Answered,
    };
    let diary: Vec<Entry> = (0..LINES).map(line).collect();
    enrolled::write(&store, 7..8, &state, &diary, now).await;
    let mut largest = 0;
    store
        .copy_out::<StoreError>(|rows| {
            largest = largest.max(rows.len());
            Ok(())
        })
        .await
        .unwrap();
    assert!(largest <= 2_000, "{largest} rows at once");
    let copy = folder.path().join("copy");
    backup::write(&store, &keys(), &copy, now).await.unwrap();
    store.close().await;
    let fresh = tempfile::tempdir().unwrap();
    let store = open_store(&fresh).await;
    backup::read(&store, &keys(), &copy, now).await.unwrap();
    assert_eq!(store.entries::<Entry>(7).await.unwrap(), diary);
    store.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_waited_without_an_end_waits_again_after_a_restore() {
    let folder = tempfile::tempdir().unwrap();
    let store = open_store(&folder).await;
    patients(&store, 3).await;
    let copy = folder.path().join("copy");
    let now = MachineClock.now();
    backup::write(&store, &keys(), &copy, now).await.unwrap();
    store.close().await;
    let fresh = tempfile::tempdir().unwrap();
    let store = open_store(&fresh).await;
    backup::read(&store, &keys(), &copy, now).await.unwrap();
    store.close().await;
    let store = open_store(&fresh).await;
    assert_eq!(store.census().await.unwrap().waiting_posts, 3);
    store.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn doctor_and_backup_by_the_program_itself() {
    let folder = tempfile::tempdir().unwrap();
    let telegram = Telegram::new(Arc::new(|| MachineClock.now()));
    let server = telegram.serve(TOKEN).await.unwrap();
    let settings = [
        ("TELOXIDE_TOKEN", TOKEN),
        ("TELOXIDE_API_URL", server.url.as_str()),
    ];
    let run = |arguments: &[&str]| {
        let output = stillnight(folder.path(), arguments, &settings);
        let words = words(&output);
        assert!(!words.contains("AAF0O1"), "the token is in: {words}");
        (output.status.code(), words)
    };
    let (code, words) = run(&["doctor"]);
    assert_eq!(code, Some(1));
    assert!(words.contains("ILL   key"), "{words}");
    write_key(folder.path(), KEY);
    let (code, words) = run(&["doctor"]);
    assert_eq!(code, Some(1));
    assert!(words.contains("ILL   database"), "{words}");
    assert!(
        !folder.path().join("stillnight.db").exists(),
        "nothing is made"
    );

    let store = open_store(&folder).await;
    store.heartbeat(MachineClock.now()).await.unwrap();
    // The scheduler ticks, and nobody listens.
    let long_ago = MachineClock.now() - TimeDelta::minutes(10);
    store.heard(long_ago).await.unwrap();
    let (code, words) = run(&["doctor"]);
    assert_eq!(code, Some(1), "{words}");
    assert!(words.contains("ILL   heard"), "{words}");
    store.heard(MachineClock.now()).await.unwrap();
    let (code, words) = run(&["doctor", "--deep"]);
    assert_eq!(code, Some(0), "{words}");
    for line in [
        "ok    schema",
        "ok    zones",
        "ok    awake",
        "ok    heard",
        "ok    sent",
        "ok    telegram",
        "ok    clock",
        "ok    rows",
    ] {
        assert!(words.contains(line), "{line} is missing in:\n{words}");
    }
    assert!(!words.contains("can read"), "{words}");
    let open = std::os::unix::fs::PermissionsExt::from_mode(0o644);
    std::fs::set_permissions(folder.path().join("stillnight.db"), open).unwrap();
    patients(&store, 3).await;
    let (code, words) = run(&["doctor"]);
    assert_eq!(code, Some(1));
    assert!(words.contains("ILL   outbox"), "{words}");
    assert!(words.contains("note  database    others"), "{words}");
    let refusal = Fault::Status {
        code: 401,
        description: "Unauthorized".to_owned(),
    };
    telegram.fail_next("getMe", refusal);
    let (_, words) = run(&["doctor"]);
    assert!(words.contains("ILL   telegram"), "{words}");

    let (code, words) = run(&["backup", "copy"]);
    assert_eq!(code, Some(0), "{words}");
    let (code, words) = run(&["restore", "copy"]);
    assert_eq!(code, Some(1));
    assert!(words.contains("into an empty one"), "{words}");
    let elsewhere = format!("sqlite:{}", folder.path().join("other.db").display());
    let settings = [("DATABASE_URL", elsewhere.as_str())];
    let restored = stillnight(folder.path(), &["restore", "copy"], &settings);
    assert!(restored.status.success());
    store.close().await;
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn doctor_sees_what_is_ill_and_names_nobody() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house.until("2026-11-22 18:00").await;
    let url = format!(
        "sqlite:{}",
        house.folder.path().join("stillnight.db").display()
    );
    let look = |url: String, now: DateTime<Utc>| async move {
        let mut report = Report::default();
        doctor::examine_database(&mut report, &url, &keys(), now, true).await;
        assert!(!report.to_string().contains("4711"), "{report}");
        (report.is_well(), report.to_string())
    };
    // A clock that jumps shortens no poll; an update does.
    house.says("/help").await;
    let now = house.clock.now();
    while house.store.last_heartbeat().await.unwrap() != Some(now)
        || house.store.last_heard().await.unwrap() != Some(now)
    {
        tokio::task::yield_now().await;
    }
    let (well, words) = look(url.clone(), now).await;
    assert!(well, "{words}");
    assert!(
        !words.contains("never"),
        "it was heard and answered: {words}"
    );
    let (well, words) = look(url.clone(), now + TimeDelta::hours(3)).await;
    assert!(
        !well && words.contains("ILL   awake") && words.contains("ILL   wakes"),
        "{words}"
    );
    let (well, words) = look(url.clone(), now - TimeDelta::hours(3)).await;
    assert!(!well && words.contains("the clock went back"), "{words}");
    let (_, words) = look(url.clone(), now + TimeDelta::days(900)).await;
    assert!(words.contains("ILL   zones"), "{words}");
    for statement in [
        "update patients set state = x'00'",
        "update diary set entry = x'00' where seq = 2",
    ] {
        house.damage(statement).await;
    }
    house.says("/next").await;
    let (well, words) = look(url.clone(), now).await;
    assert!(!well, "{words}");
    for line in ["ILL   parked      1 patients", "ILL   rows"] {
        assert!(words.contains(line), "{line} is missing in:\n{words}");
    }
    house
        .damage(
            "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
             values (9999, 'from a newer release', true, x'', 0)",
        )
        .await;
    let (_, words) = look(url, now).await;
    assert!(
        words.contains("ILL   schema") && words.contains("newer release"),
        "{words}"
    );
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_comes_up_after_a_downtime_has_a_minute_and_only_once() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house.until("2026-11-22 18:00").await;
    house.stop().await;
    let url = format!(
        "sqlite:{}",
        house.folder.path().join("stillnight.db").display()
    );
    let look = async |now: DateTime<Utc>| {
        let mut report = Report::default();
        doctor::examine_database(&mut report, &url, &keys(), now, false).await;
        (report.is_well(), report.to_string())
    };
    house.clock.move_to(house.clock.now() + TimeDelta::hours(4));
    let (well, words) = look(house.clock.now()).await;
    for line in ["ILL   awake", "ILL   heard", "ILL   wakes"] {
        assert!(!well && words.contains(line), "{words}");
    }
    // Up, and nothing was done yet.
    house.store = open_store(&house.folder).await;
    let up = house.clock.now();
    house.store.starts(up).await.unwrap();
    let (well, words) = look(up + TimeDelta::seconds(2)).await;
    assert!(well, "{words}");
    for line in [
        "note  start       the bot has been up for 2 s",
        "note  awake",
        "note  heard",
        "note  wakes",
    ] {
        assert!(words.contains(line), "{line} is missing in:\n{words}");
    }
    let (well, words) = look(up + TimeDelta::seconds(61)).await;
    assert!(!well && !words.contains("start "), "{words}");
    // One that only ever starts does not hide it.
    for seconds in [30, 60, 90, 600, 1100] {
        let again = up + TimeDelta::seconds(seconds);
        house.store.starts(again).await.unwrap();
        let (well, words) = look(again + TimeDelta::seconds(1)).await;
        assert_eq!(well, seconds == 30, "after {seconds} s:\n{words}");
    }
    // What a wrong clock was, and that it is over, is told in words.
    let wrong = ClockTrouble {
        off: TimeDelta::days(31),
        seen_at: up,
        over_at: None,
    };
    for (trouble, line) in [
        (
            wrong,
            "ILL   clock       the bot's clock is 31 days ahead of",
        ),
        (
            ClockTrouble {
                off: -wrong.off,
                over_at: Some(up),
                ..wrong
            },
            "note  clock       the bot's clock was 31 days behind",
        ),
    ] {
        house.store.clock_trouble_is(trouble).await.unwrap();
        let (_, words) = look(up).await;
        assert!(words.contains(line), "{line} is missing in:\n{words}");
    }
    let next_day = up + TimeDelta::days(1);
    house.store.starts(next_day).await.unwrap();
    assert!(look(next_day).await.0);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_bot_that_has_just_come_up_is_not_called_ill_and_says_at_once_when_it_last_sent() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house.until("2026-11-22 18:00").await;
    house.stop().await;
    house.clock.move_to(house.clock.now() + TimeDelta::hours(4));
    house.restart().await;
    let url = format!(
        "sqlite:{}",
        house.folder.path().join("stillnight.db").display()
    );
    let mut report = Report::default();
    doctor::examine_database(&mut report, &url, &keys(), house.clock.now(), false).await;
    assert!(report.is_well(), "{report}");
    // Not with the next beat of the scheduler, which is up to a minute away.
    house.settled().await;
    house.passes(5).await;
    house.says("/help").await;
    let now = house.clock.now();
    let patience = tokio::time::Instant::now() + std::time::Duration::from_mins(1);
    while house.store.last_sent().await.unwrap() != Some(now) {
        assert!(tokio::time::Instant::now() < patience, "nobody says so");
        tokio::time::sleep(std::time::Duration::from_millis(2)).await;
    }
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_that_cannot_serve_is_refused_with_a_sentence() {
    let folder = tempfile::tempdir().unwrap();
    write_key(folder.path(), KEY);
    let token = [
        ("TELOXIDE_TOKEN", TOKEN),
        ("TELOXIDE_API_URL", "http://127.0.0.1:9"),
    ];
    let refused = |settings: &[(&str, &str)]| {
        let output = stillnight(folder.path(), &["run"], settings);
        assert_eq!(output.status.code(), Some(1), "{}", words(&output));
        words(&output)
    };
    open_store(&folder).await.close().await;
    write_key(folder.path(), OTHER);
    let wrong = refused(&token);
    assert!(
        wrong.contains("these keys do not open this database"),
        "{wrong}"
    );
    write_key(folder.path(), KEY);
    let path = folder.path().join("stillnight.db");
    let read_only = format!("sqlite:{}?mode=ro", path.display());
    let settings = [token[0], token[1], ("DATABASE_URL", &read_only)];
    let sentence = refused(&settings);
    assert!(sentence.contains("DATABASE_URL"), "{sentence}");
    let bench = Bench {
        store: open_store(&folder).await,
        url: Some(format!("sqlite:{}", path.display())),
        room: None,
    };
    bench
        .run(
            "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
             values (9999, 'from a newer release', true, x'', 0)",
        )
        .await;
    bench.store.close().await;
    let newer = refused(&token);
    assert!(newer.contains("newer release"), "{newer}");
    std::fs::write(
        &path,
        b"this is no database, and longer than a header of one hundred bytes".repeat(4),
    )
    .unwrap();
    let rubbish = refused(&token);
    assert!(rubbish.contains("DATABASE_URL"), "{rubbish}");
}

#[test]
fn a_panic_says_where_and_nothing_more() {
    let folder = tempfile::tempdir().unwrap();
    let (reader, writer) = std::io::pipe().unwrap();
    // Nobody reads, so printing fails, and with it whoever prints.
    drop(reader);
    let output = Command::new(env!("CARGO_BIN_EXE_stillnight"))
        .args(["doctor", "--offline"])
        .current_dir(folder.path())
        .env_clear()
        .env("HOME", folder.path())
        .stdout(Stdio::from(writer))
        .output()
        .unwrap();
    let log = String::from_utf8_lossy(&output.stderr);
    assert!(log.contains("a panic place="), "{log}");
    assert!(
        !log.contains("Broken pipe") && !log.contains("failed printing"),
        "{log}"
    );
}
