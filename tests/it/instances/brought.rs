//! Three instances behind one webhook. Whichever of them is killed, paused or stopped amid the words of many, and to
//! however many an update is brought: it counts once, in its chat's order.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::Duration;

use tokio::time::Instant;

use super::proxy::{Proxy, addresses, listens};
use super::{PATIENCE, TAKEN_OVER, answered, hospital, ids, in_time, rounds, worst};
use crate::simulation::{Chance, planted};
use crate::ward::{Process, Ward, signal};

/// Any lease is over by then, and whoever held it finds another holder.
const LONGER_THAN_A_LEASE: Duration = Duration::from_secs(14);
/// How often everybody writes while all is well, to all instances at once.
const CALM_BURSTS: i64 = 3;

/// All that people wrote.
#[derive(Default)]
struct Written {
    words: Vec<String>,
    values: Vec<(i64, String)>,
    bursts: i64,
}

impl Written {
    /// Everybody writes a word, some of them a lab value before it; the new words.
    fn burst(&mut self, ward: &Ward) -> Vec<String> {
        self.bursts += 1;
        let mut new = Vec::new();
        for id in ids() {
            if (id + self.bursts) % 5 == 0 {
                self.values.push((id, ward.says_value(id, self.bursts)));
            }
            new.push(ward.says_word(id, self.bursts));
        }
        self.words.extend(new.clone());
        new
    }
}

struct Trio {
    url: String,
    addresses: [SocketAddr; 3],
    running: [Process; 3],
}

impl Trio {
    fn start(ward: &Ward, url: &str, addresses: [SocketAddr; 3]) -> Self {
        Self {
            url: url.to_owned(),
            addresses,
            running: addresses.map(|address| ward.start_behind(url, address)),
        }
    }

    fn start_again(&mut self, ward: &Ward, which: usize) {
        self.running[which] = ward.start_behind(&self.url, self.addresses[which]);
    }

    async fn all_listen(&self) {
        for address in self.addresses {
            listens(address, PATIENCE).await;
        }
    }

    fn stop(mut self) {
        for instance in &mut self.running {
            signal(instance, "TERM");
            assert!(instance.wait().unwrap().success(), "it stops in order");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn behind_a_webhook_any_of_three_may_die_or_pause_and_each_update_counts_once() {
    let Some(ward) = hospital("three_behind_a_webhook").await else {
        return;
    };
    let addresses = addresses();
    let proxy = Proxy::open(addresses).await;
    let mut trio = Trio::start(&ward, &proxy.url, addresses);
    let mut written = Written::default();
    let first = written.burst(&ward);
    answered(&ward, &first).await;
    let mut chance = Chance::of(33);
    let mut times = Times::default();
    for round in 1..=rounds() {
        trouble(
            &ward,
            &mut trio,
            round,
            &mut chance,
            &mut written,
            &mut times,
        )
        .await;
    }
    trio.all_listen().await;
    proxy.bring_everywhere();
    let mut calm = Vec::new();
    for _ in 0..CALM_BURSTS {
        calm.extend(written.burst(&ward));
    }
    answered(&ward, &calm).await;
    trio.stop();

    let answers = ward.answers(ids());
    assert_eq!(answers.len(), written.words.len());
    for word in &calm {
        assert_eq!(answers[word], 1, "{word}, brought to all at once");
    }
    for id in ids() {
        check_order(&ward, id);
    }
    ward.check_values(&written.values).await;
    print_figures(&proxy, &written, answers.values().sum(), &times);
    ward.close().await;
    proxy.close();
}

/// How long it took until everybody was answered.
#[derive(Default)]
struct Times {
    kills: Vec<Duration>,
    stops: Vec<Duration>,
    pauses: Vec<Duration>,
}

/// One of the three is killed, stopped or paused while people write; later it is there again.
async fn trouble(
    ward: &Ward,
    trio: &mut Trio,
    round: i64,
    chance: &mut Chance,
    written: &mut Written,
    times: &mut Times,
) {
    let victim = usize::try_from(chance.below(3)).unwrap();
    let mut new = written.burst(ward);
    let head_start = u64::try_from(chance.between(0, 150)).unwrap();
    // How far the words have come by then is chance, not a condition for anything.
    tokio::time::sleep(Duration::from_millis(head_start)).await;
    if round % 2 == 0 {
        // It may still be starting; what dies or is put off there has nothing to lose yet, and does not listen after it.
        listens(trio.addresses[victim], PATIENCE).await;
    }
    let began = Instant::now();
    let times = match round % 4 {
        0 => {
            signal(&trio.running[victim], "STOP");
            &mut times.pauses
        }
        2 => {
            signal(&trio.running[victim], "TERM");
            &mut times.stops
        }
        _ => {
            trio.running[victim].kill().unwrap();
            &mut times.kills
        }
    };
    new.extend(written.burst(ward));
    let took = answered(ward, &new).await;
    in_time("one of three behind a webhook was gone", took, TAKEN_OVER);
    times.push(took);
    if round % 4 == 0 {
        tokio::time::sleep_until(began + LONGER_THAN_A_LEASE).await;
        signal(&trio.running[victim], "CONT");
    } else {
        trio.running[victim].wait().unwrap();
        trio.start_again(ward, victim);
    }
}

/// Whatever is answered twice, the first answers come in the order of the words.
fn check_order(ward: &Ward, id: i64) {
    let mut seen = BTreeSet::new();
    for message in ward.telegram.bot_messages(id) {
        for (_, number) in planted(&message.text) {
            let latest = seen.last().copied().unwrap_or_default();
            assert!(
                !seen.insert(number) || number > latest,
                "{id}: {number} is answered for the first time after {latest}"
            );
        }
    }
}

fn print_figures(proxy: &Proxy, written: &Written, answers: usize, times: &Times) {
    let tally = proxy.tally();
    let count = |counter: &AtomicUsize| counter.load(Relaxed);
    let several = count(&tally.taken_by_several);
    assert!(several > 0, "no update was brought to several at once");
    println!(
        "three instances behind a webhook: {} words, 0 lost, {} answered twice, {} lab values each noted once; everybody answered at worst {:.1} s after a kill -9 of one ({}), {:.1} s after a SIGTERM ({}), {:.1} s while one was paused ({})",
        written.words.len(),
        answers - written.words.len(),
        written.values.len(),
        worst(&times.kills),
        times.kills.len(),
        worst(&times.stops),
        times.stops.len(),
        worst(&times.pauses),
        times.pauses.len(),
    );
    println!(
        "    brought again to another: {} refused connections, {} silences, {} answers but 200; {several} updates were taken by several at once",
        count(&tally.refused),
        count(&tally.silent),
        count(&tally.turned_away),
    );
}
