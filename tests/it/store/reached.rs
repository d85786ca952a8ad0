//! How a server is reached: with TLS and certificates of our own making, in front of a real Postgres; and a file that
//! somebody reads for a long time.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use sqlx::{Connection as _, SqliteConnection};
use stillnight::store::{StoreError, in_full};

use crate::tls::{Before, Gate};

use super::bench::keys;
use super::*;

/// Far below the ten seconds for which SQLite would wait for a reader.
const AT_ONCE: Duration = Duration::from_secs(3);

#[tokio::test]
async fn tls_to_postgres_is_as_strict_as_was_asked() {
    let Some(url) = schema("tls").await else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let url: reqwest::Url = url.parse().unwrap();
    let behind: SocketAddr = ([127, 0, 0, 1], url.port().unwrap()).into();
    let plain = |mode: &str| format!("{url}&sslmode={mode}");
    let gate = Gate::open(&folder, "localhost", behind, Before::Asked).await;
    let by_gate = |host: &str, rest: &str| {
        let mut url = url.clone();
        url.set_port(Some(gate.address.port())).unwrap();
        url.set_host(Some(host)).unwrap();
        format!("{url}&{rest}")
    };
    let root = format!("sslrootcert={}", gate.authority.display());
    let full = format!("sslmode=verify-full&{root}");
    let authority = format!("sslmode=verify-ca&{root}");
    for (url, reaches) in [
        (by_gate("localhost", "sslmode=require"), true),
        (by_gate("localhost", &full), true),
        (by_gate("localhost", &authority), true),
        // The name in the certificate is another one.
        (by_gate("127.0.0.1", &authority), true),
        (by_gate("127.0.0.1", &full), false),
        // The authority is not one that everybody knows.
        (by_gate("localhost", "sslmode=verify-full"), false),
        (
            by_gate("localhost", "sslmode=verify-full&sslrootcert=system"),
            false,
        ),
        (by_gate("localhost", "sslmode=verify-ca"), false),
        (plain("require"), false),
        (plain("disable"), true),
    ] {
        match Store::open(&url, keys()).await {
            Ok(store) => {
                assert!(reaches, "{url}");
                store.check_writable().await.unwrap();
                store.close().await;
            }
            Err(error) => {
                let words = in_full(&error);
                assert!(!reaches, "{url}: {words}");
                assert!(matches!(error, StoreError::Tls(_)), "{url}: {error:?}");
                assert!(words.contains("sslrootcert"), "{words}");
            }
        }
    }
}

#[tokio::test]
async fn who_reads_an_old_snapshot_holds_up_no_writer_when_the_log_is_scrubbed() {
    let bench = Bench::file("scrubbed").await;
    enrolled(&bench.store, 1, Vec::new()).await;
    let mut reader = SqliteConnection::connect(bench.url.as_ref().unwrap())
        .await
        .unwrap();
    let mut old = reader.begin().await.unwrap();
    let count: i64 = sqlx::query_scalar("select count(*) from patients")
        .fetch_one(&mut *old)
        .await
        .unwrap();
    assert_eq!(count, 1);
    enrolled(&bench.store, 2, Vec::new()).await;

    let began = Instant::now();
    let scrub = tokio::spawn({
        let store = bench.store.clone();
        async move { store.scrub().await.unwrap() }
    });
    tokio::time::sleep(Duration::from_millis(100)).await;
    enrolled(&bench.store, 3, Vec::new()).await;
    assert!(
        began.elapsed() < AT_ONCE,
        "a writer waited {:?}",
        began.elapsed()
    );
    scrub.await.unwrap();
    assert!(
        began.elapsed() < AT_ONCE,
        "the scrub took {:?}",
        began.elapsed()
    );
    assert!(bench.store.is_unscrubbed(), "it is still to be done");

    old.rollback().await.unwrap();
    bench.store.scrub().await.unwrap();
    assert!(!bench.store.is_unscrubbed());
    let log = bench.room.as_ref().unwrap().0.join("stillnight.db-wal");
    assert_eq!(log.metadata().unwrap().len(), 0);
}
