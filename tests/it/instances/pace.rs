//! The pace of all instances together, across a death and an orderly end of whoever sends, with hundreds of messages
//! waiting: a new courier must not let out at once what its predecessor has just used up.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use stillnight::clock::MachineClock;
use stillnight::engine::Clock as _;
use stillnight::sandbox::Telegram;
use tokio::time::Instant;

use super::{FIRST, PATIENCE, answered, hospital};
use crate::enrolled;
use crate::ward::signal;

const WAITING: std::ops::Range<i64> = 9000..9420;
/// How many a courier sends before it is killed or stopped: more than it may at once, and few enough that neither has
/// time to send all the others on its way out.
const A_FEW: usize = 60;
/// What Telegram takes from a bot in a second.
const BUDGET: usize = 30;
/// How often it is looked at how long the machine holds this test up.
const LOOK: Duration = Duration::from_millis(10);

/// Notices how long the machine held us up: a bot on it was held up as long, and then let out together what it had
/// paced. The longest time, from the beginning on.
struct HeldUp(Arc<AtomicU64>);

impl HeldUp {
    fn watch() -> Self {
        let longest = Arc::new(AtomicU64::new(0));
        let seen = Arc::downgrade(&longest);
        tokio::spawn(async move {
            while let Some(longest) = seen.upgrade() {
                let planned = Instant::now() + LOOK;
                tokio::time::sleep_until(planned).await;
                let late = u64::try_from(planned.elapsed().as_micros()).unwrap();
                longest.fetch_max(late, Relaxed);
            }
        });
        Self(longest)
    }

    fn longest(&self) -> Duration {
        Duration::from_micros(self.0.load(Relaxed))
    }
}

/// When what a person sees as a message, new or changed, was asked for.
fn sends(telegram: &Telegram) -> Vec<DateTime<Utc>> {
    let shown = [
        "SendMessage",
        "SendPhoto",
        "SendDocument",
        "EditMessageText",
    ];
    let mut times: Vec<_> = telegram
        .requests()
        .into_iter()
        .filter(|request| {
            shown
                .iter()
                .any(|one| request.method.eq_ignore_ascii_case(one))
        })
        .map(|request| request.at)
        .collect();
    times.sort();
    times
}

/// The most in any span that begins with a send.
fn most_within(times: &[DateTime<Utc>], span: TimeDelta) -> usize {
    let counts = times
        .iter()
        .enumerate()
        .map(|(at, first)| times[at..].partition_point(|time| *time < *first + span));
    counts.max().unwrap_or_default()
}

fn longest_silence(times: &[DateTime<Utc>]) -> f64 {
    let gaps = times.windows(2).map(|pair| pair[1] - pair[0]);
    gaps.max().unwrap_or_default().as_seconds_f64()
}

fn tell(who: &str, times: &[DateTime<Utc>]) {
    println!(
        "    {who}: {} messages, at most {} in any second, {} in any 30 s; longest silence {:.1} s",
        times.len(),
        most_within(times, TimeDelta::seconds(1)),
        most_within(times, TimeDelta::seconds(30)),
        longest_silence(times)
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn across_take_overs_all_instances_together_keep_telegrams_pace() {
    // Beside all other tests the machine would decide the pace; so it is looked at only where it is asked for.
    if std::env::var_os("STILLNIGHT_KILL_ROUNDS").is_none() {
        eprintln!("skipped: STILLNIGHT_KILL_ROUNDS is not set");
        return;
    }
    let Some(ward) = hospital("pace").await else {
        return;
    };
    ward.introduce(WAITING);
    let held_up = HeldUp::watch();
    let mut first = ward.start(None);
    // Whoever answered it holds the courier's lease, for as long as it lives.
    let word = ward.says_word(FIRST, 1);
    answered(&ward, &[word]).await;
    let mut others = [ward.start(None), ward.start(None)];
    let before = sends(&ward.telegram).len();
    let store = ward.store().await;
    enrolled::enrol(&store, WAITING, MachineClock.now()).await;
    store.close().await;
    let so_many = |count: usize| {
        let telegram = &ward.telegram;
        async move {
            let enough = |t: &Telegram| sends(t).len() >= before + count;
            let came = telegram.wait_until(enough, 2 * PATIENCE).await;
            assert!(came, "{} messages of {count}", sends(telegram).len());
        }
    };
    so_many(A_FEW).await;
    let killed_at = MachineClock.now();
    first.kill().unwrap();
    first.wait().unwrap();
    let after_kill = sends(&ward.telegram).len();
    so_many(after_kill - before + 1).await;
    // One of the two sends now; both stop in order, and only this one is left to send the rest.
    let last = ward.start(None);
    so_many(2 * A_FEW).await;
    let stopped_at = MachineClock.now();
    for other in &others {
        signal(other, "TERM");
    }
    let all = |t: &Telegram| WAITING.clone().all(|id| !t.bot_messages(id).is_empty());
    assert!(
        ward.wait(2 * PATIENCE, all).await,
        "somebody is not reminded"
    );
    for other in &mut others {
        assert!(other.wait().unwrap().success(), "it stops in order");
    }
    drop(last);

    let times = sends(&ward.telegram);
    let (by_first, rest) = times.split_at(times.partition_point(|time| *time <= killed_at));
    let (by_second, by_last) = rest.split_at(rest.partition_point(|time| *time <= stopped_at));
    println!(
        "pace of three instances, {} reminders due at once:",
        WAITING.count()
    );
    tell("all", &times);
    tell("until a kill -9 of who sends", by_first);
    tell("until a SIGTERM of its successor", by_second);
    tell("from then on", by_last);
    ward.close().await;
    let late = held_up.longest();
    println!("    the machine held the test up for {late:.1?} at the longest");
    let let_out_together = usize::try_from(late.as_millis()).unwrap() * BUDGET / 1000;
    let most = most_within(&times, TimeDelta::seconds(1));
    assert!(
        most <= BUDGET + let_out_together,
        "{most} messages in one second, where Telegram takes {BUDGET}"
    );
}
