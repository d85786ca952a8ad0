//! What can be read by somebody who has the database but not the keys, and who is refused.

use std::fmt::Write as _;

use stillnight::seal::KeyRing;
use stillnight::store::{Adopted, StoreError};

use super::bench::keys;
use super::*;

contract! {
    a_wrong_key_is_refused,
    a_ring_with_the_old_key_still_opens,
    a_newer_schema_is_refused,
}

const PLANTED: [&str; 5] = [
    "plantedstate",
    "plantedentry",
    "plantedpost",
    "plantedslot",
    "plantedtap",
];

fn planted(expected_version: i64) -> TestCommit {
    Commit {
        state: "plantedstate".to_owned(),
        entries: vec![entry(
            u32::try_from(expected_version).unwrap(),
            "plantedentry",
        )],
        posts: vec![post("plantedslot:2026-11-23", "plantedpost")],
        adopt: Some(Adopted {
            slot: "plantedtap:2026-11-23".to_owned(),
            message_id: 5,
        }),
        ..commit(7, expected_version)
    }
}

#[tokio::test]
async fn no_planted_word_is_in_the_files() {
    let bench = Bench::file("planted").await;
    committed(&bench.store, planted(0)).await;
    let sent = claimed(&bench.store, at(0), 1).await.remove(0);
    bench.store.sent(7, sent.number, 1, Some(9)).await.unwrap();
    committed(&bench.store, planted(1)).await;
    let room = bench.room.as_ref().unwrap();
    let mut names = Vec::new();
    for file in std::fs::read_dir(&room.0).unwrap() {
        let path = file.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        for word in PLANTED
            .iter()
            .copied()
            .chain(["2026-11-23:", ":2026-11-23"])
        {
            let found = bytes
                .windows(word.len())
                .any(|window| window == word.as_bytes());
            assert!(!found, "{word} is in {}", path.display());
        }
        names.push(path.file_name().unwrap().to_string_lossy().into_owned());
    }
    assert!(
        names.iter().any(|name| name.ends_with("-wal")),
        "the log was looked at: {names:?}"
    );
}

#[tokio::test]
async fn no_planted_word_is_in_the_rows_of_postgres() {
    let Some(bench) = Bench::postgres("planted").await else {
        return;
    };
    committed(&bench.store, planted(0)).await;
    for table in ["patients", "diary", "outbox", "living"] {
        let rows = bench.rows_as_text(table).await;
        assert!(!rows.is_empty());
        for (row, word) in rows
            .iter()
            .flat_map(|row| PLANTED.iter().map(move |word| (row, word)))
        {
            let mut hex = String::new();
            for byte in word.bytes() {
                write!(hex, "{byte:02x}").unwrap();
            }
            assert!(
                !row.contains(word) && !row.contains(&hex),
                "{word} is in {table}"
            );
        }
    }
}

async fn a_wrong_key_is_refused(bench: Bench) {
    let Some(url) = &bench.url else { return };
    let other_id = KeyRing::from_text(&format!("2:{}", "ab".repeat(32))).unwrap();
    for wrong in [KeyRing::random().unwrap(), other_id] {
        let error = Store::open(url, wrong).await.unwrap_err();
        assert!(matches!(error, StoreError::WrongKey(_)), "{error:?}");
        assert!(error.to_string().contains("key file"));
    }
    assert!(Store::open(url, keys()).await.is_ok());
}

async fn a_ring_with_the_old_key_still_opens(bench: Bench) {
    let Some(url) = &bench.url else { return };
    enrolled(&bench.store, 7, vec![post("dose", "old")]).await;
    let both =
        KeyRing::from_text(&format!("2:{}\n{}", "ab".repeat(32), super::bench::KEYS)).unwrap();
    let store = Store::open(url, both).await.unwrap();
    assert_eq!(
        store.load::<String>(7).await.unwrap().unwrap().state,
        "state 1"
    );
    committed(
        &store,
        Commit {
            posts: vec![post("dose", "new")],
            ..commit(7, 1)
        },
    )
    .await;
    assert_eq!(
        claimed_words(&store, at(0), 1).await,
        ["new"],
        "slots keep their hidden names"
    );
}

async fn a_newer_schema_is_refused(bench: Bench) {
    let Some(url) = &bench.url else { return };
    bench
        .run(
            "insert into _sqlx_migrations (version, description, success, checksum, execution_time)
             values (9999, 'from a newer release', true, '', 0)",
        )
        .await;
    let error = Store::open(url, keys()).await.unwrap_err();
    assert!(
        matches!(error, StoreError::NewerSchema { version: 9999 }),
        "{error:?}"
    );
}

#[tokio::test]
async fn other_engines_are_refused_without_showing_the_url() {
    let error = Store::open("mysql://root:secret@localhost/x", keys())
        .await
        .unwrap_err();
    assert!(matches!(error, StoreError::Url));
    assert!(!format!("{error} {error:?}").contains("secret"));
}
