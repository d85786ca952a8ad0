//! What is really on the disk: when it is full, and after `/forget`.

use std::process::{Command, Stdio};

use chrono::TimeDelta;

use crate::wire::house::House;
use stillnight::conversation::state::State;
use stillnight::engine::Clock as _;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::sandbox::{Fault, Telegram, User};
use stillnight::store::{Row, StoreError};

/// A small disk of its own; `None` where none can be had.
struct Disk(tempfile::TempDir);

impl Disk {
    fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=2m", "tmpfs"])
            .arg(folder.path())
            .stderr(Stdio::null())
            .status();
        if !mounted.is_ok_and(|status| status.success()) {
            eprintln!("skipped: a small disk can only be mounted by root");
            return None;
        }
        Some(Self(folder))
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(self.0.path()).status();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_full_disk_loses_nothing() {
    let Some(disk) = Disk::mount() else { return };
    let mut house = House::open("2026-11-22 17:00").await;
    house.stop().await;
    let folder = std::mem::replace(
        &mut house.folder,
        tempfile::Builder::new()
            .prefix("house")
            .tempdir_in(disk.0.path())
            .unwrap(),
    );
    drop(folder);
    house.restart().await;
    house.enrol().await;
    house.until("2026-11-22 21:00").await;
    let filler = disk.0.path().join("filler");
    let mut length = 2 << 20;
    while length > 0 {
        // The largest file that still fits, and then what is left beside it.
        if std::fs::write(filler.with_extension(length.to_string()), vec![0; length]).is_err() {
            length /= 2;
        } else if length < 1024 {
            break;
        }
    }
    let update = house.telegram.says(&house.anna, "/taken");
    let many: Vec<i64> = (0..20)
        .map(|_| house.telegram.says(&house.anna, "/labs ferritin=88"))
        .collect();
    house
        .clock
        .move_to(house.clock.now() + TimeDelta::minutes(10));
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    let pending = house.telegram.pending_update_ids();
    assert!(
        many.iter().any(|id| pending.contains(id)),
        "what cannot be written is not acknowledged"
    );
    for file in std::fs::read_dir(disk.0.path()).unwrap() {
        let path = file.unwrap().path();
        if path
            .file_name()
            .unwrap()
            .to_string_lossy()
            .starts_with("filler")
        {
            std::fs::remove_file(path).unwrap();
        }
    }
    // Twenty answers to one chat, on whatever machine this is.
    for _ in 0..20 {
        if !house.telegram.pending_update_ids().is_empty()
            || house.store.earliest_unsent().await.unwrap().is_some()
        {
            house.passes(100).await;
        }
    }
    house.drained().await;
    let diary: Vec<Entry> = house.store.entries(house.anna.id).await.unwrap();
    let count =
        |matches: fn(&Fact) -> bool| diary.iter().filter(|entry| matches(&entry.fact)).count();
    assert_eq!(
        count(|fact| matches!(fact, Fact::DoseTaken { .. })),
        1,
        "{update}"
    );
    assert_eq!(count(|fact| matches!(fact, Fact::LabsReported { .. })), 20);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_was_forgotten_is_in_no_page_and_no_log_and_gets_no_file() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    house.says("/labs ferritin=88").await;
    let ben = User::new(4712, "Ben").speaking("en");
    house.telegram.says(&ben, "/start");
    house.until("2026-11-22 21:05").await;
    let mut sealed: Vec<Vec<u8>> = Vec::new();
    house
        .store
        .copy_out::<StoreError>(|rows| {
            sealed.extend(rows.into_iter().filter_map(|row| match row {
                Row::Patient(row) => (row.patient_id == 4711).then_some(row.state),
                Row::Entry(row) => (row.patient_id == 4711).then_some(row.entry),
                Row::Post(row) => (row.patient_id == 4711).then_some(row.post),
                Row::Living {
                    patient_id, slot, ..
                } => (patient_id == 4711).then(|| slot.into_bytes()),
                Row::Wanted(row) => (row.patient_id == 4711).then_some(row.file),
                Row::Update { .. } | Row::Meta(_) => None,
            }));
            Ok(())
        })
        .await
        .unwrap();
    assert!(sealed.len() > 15);
    let found = |house: &House| {
        let files = ["stillnight.db", "stillnight.db-wal"];
        let bytes =
            files.map(|name| std::fs::read(house.folder.path().join(name)).unwrap_or_default());
        sealed
            .iter()
            .filter(|row| {
                // A row may be split over two pages; its beginning is in one.
                let piece = &row[..row.len().min(32)];
                bytes
                    .iter()
                    .any(|file| file.windows(piece.len()).any(|window| window == piece))
            })
            .count()
    };
    assert_eq!(
        found(&house),
        sealed.len(),
        "the search finds what is there"
    );
    // Four files are on their way, the first of them held up.
    let hang = Fault::HangBefore(std::time::Duration::from_millis(500));
    house.telegram.fail_next("sendDocument", hang);
    house.telegram.says(&house.anna, "/export");
    let under_way = |t: &Telegram| !t.requests_for("sendDocument").is_empty();
    let patience = std::time::Duration::from_secs(20);
    assert!(house.telegram.wait_until(under_way, patience).await);
    // The question would wait behind the files; the button's data says the same.
    let message = house.messages().last().unwrap().id;
    let tap = house
        .telegram
        .presses_forged(&house.anna, 4711, message, "fo:1");
    let forgotten = |t: &Telegram| t.callback_answer(&tap).is_some();
    assert!(house.telegram.wait_until(forgotten, patience).await);
    let before = house.telegram.requests_for("sendDocument").len();
    house.until("2026-11-24 12:00").await;
    assert_eq!(house.telegram.requests_for("sendDocument").len(), before);
    assert_eq!(before, 1, "the one that was under way when they asked");
    assert_eq!(found(&house), 0);
    assert!(house.store.load::<State>(4712).await.unwrap().is_some());
    house.close().await;
}
