//! A cable to Postgres that is cut, a server that is replaced without a word, and the end of a bot that cannot reach it.

use std::net::SocketAddr;
use std::process::ExitStatus;
use std::time::{Duration, Instant};

use crate::cable::Cable;
use crate::store::schema;
use crate::ward::{Process, Ward, signal};

use super::{answered, ids, write};

/// How long the cable stays cut: longer than anything of ours waits for an answer.
const CUT: Duration = Duration::from_secs(15);
/// Within this everybody is answered once the cable is whole again.
const RESUMES: Duration = Duration::from_secs(20);
/// Within this a process ends that was asked to.
const ENDS: Duration = Duration::from_secs(10);

/// A cable to the server of this address, and the address by way of it.
async fn by_cable(url: &str) -> (Cable, String) {
    let mut url: reqwest::Url = url.parse().unwrap();
    let behind: SocketAddr = ([127, 0, 0, 1], url.port().unwrap()).into();
    let cable = Cable::to(behind).await;
    url.set_port(Some(cable.address.port())).unwrap();
    (cable, url.to_string())
}

async fn ended(child: &mut Process) -> Option<ExitStatus> {
    let began = Instant::now();
    while began.elapsed() < ENDS {
        if let Some(status) = child.try_wait().unwrap() {
            return Some(status);
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    None
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_cut_cable_and_a_silent_failover_silence_nobody_for_long() {
    let Some(url) = schema("cut_cable").await else {
        return;
    };
    let (cable, url) = by_cable(&url).await;
    let ward = Ward::open(Some(url)).await;
    ward.introduce(ids());
    let mut child = ward.start(None);
    let first = write(&ward, 0);
    answered(&ward, &first).await;
    for (round, fails_over) in [(1, false), (2, true)] {
        cable.cut();
        let words = write(&ward, round);
        tokio::time::sleep(CUT).await;
        let server = if fails_over {
            cable.fail_over();
            "another server"
        } else {
            cable.mend();
            "the same server"
        };
        let took = answered(&ward, &words).await;
        println!(
            "cut for {} s ({server}): everybody answered {:.1} s after it was whole",
            CUT.as_secs(),
            took.as_secs_f64()
        );
        assert!(took < RESUMES, "they waited {took:?}");
    }
    signal(&child, "TERM");
    assert!(ended(&mut child).await.is_some_and(|ended| ended.success()));
    ward.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_asked_to_end_ends_although_the_database_is_silent() {
    for name in ["TERM", "HUP", "INT"] {
        // Each on a database of its own: this Telegram counts its updates from the beginning.
        let Some(url) = schema(&format!("cut_and_{}", name.to_lowercase())).await else {
            return;
        };
        let (cable, url) = by_cable(&url).await;
        let ward = Ward::open(Some(url)).await;
        let mut child = ward.start(None);
        ward.introduce(ids());
        let words = write(&ward, 0);
        answered(&ward, &words).await;
        cable.cut();
        write(&ward, 1);
        tokio::time::sleep(Duration::from_secs(2)).await;
        let asked = Instant::now();
        signal(&child, name);
        let ended = ended(&mut child).await;
        println!(
            "{name} beside a silent database: ended after {:.1} s",
            asked.elapsed().as_secs_f64()
        );
        assert!(ended.is_some_and(|ended| ended.success()), "{name}");
        ward.close().await;
    }
}
