//! How long a jump of 120 days takes, with a patient who answers nothing and with one who answers everything.
//! `cargo bench --bench travel`; the medians are README's.

#![expect(clippy::unwrap_used, reason = "a bench says what is wrong by stopping")]

use std::time::{Duration, Instant};

use chrono::{DateTime, TimeDelta, Utc};
use stillnight::calendar::local_time::Zone;
use stillnight::demo::clock::TravelClock;
use stillnight::demo::house::House;
use stillnight::demo::open_house;
use stillnight::demo::player::{Habits, Player};
use stillnight::demo::story::{Until, play};
use stillnight::engine::Clock as _;
use stillnight::sandbox::User;

const TIMES: usize = 5;
const DAYS: i64 = 120;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let unanswered = median(TIMES, || jump(Habits::silent())).await;
        let answered = median(TIMES, || jump(Habits::diligent())).await;
        println!("a jump of {DAYS} days, {TIMES} times, median and slowest");
        report("nothing answered", unanswered);
        report("everything answered", answered);
    });
}

struct Jump {
    took: Duration,
    messages: usize,
}

/// Somebody comes, answers the questions of the beginning, and lives on.
async fn jump(habits: Habits) -> Jump {
    let begin: DateTime<Utc> = "2027-01-04T09:00:00Z".parse().unwrap();
    let house = open_house(TravelClock::still_at(begin)).await.unwrap();
    let user = User::new(1, "Patient").speaking("en");
    let zone = Zone::parse("Europe/Berlin").unwrap();
    let mut player = Player::enter(&house.telegram, user, zone, habits, 7);
    live(&house, &mut player, TimeDelta::hours(1)).await;
    let before = house.telegram.bot_messages(1).len();
    let started = Instant::now();
    live(&house, &mut player, TimeDelta::days(DAYS)).await;
    let took = started.elapsed();
    let messages = house.telegram.bot_messages(1).len() - before;
    assert!(
        messages > 300,
        "{messages} messages are too few for this long"
    );
    house.close().await;
    Jump { took, messages }
}

async fn live(house: &House, player: &mut Player, by: TimeDelta) {
    let end = house.clock.now() + by;
    play(house, player, Until::Instant(end), |_| {})
        .await
        .unwrap();
}

/// The median and the slowest.
async fn median<F: Future<Output = Jump>>(times: usize, run: impl Fn() -> F) -> [Jump; 2] {
    let mut runs = Vec::with_capacity(times);
    for _ in 0..times {
        runs.push(run().await);
    }
    runs.sort_by_key(|jump| jump.took);
    let slowest = runs.pop().unwrap();
    [runs.swap_remove(times / 2), slowest]
}

fn report(what: &str, [median, slowest]: [Jump; 2]) {
    println!(
        "{what}: {} ms, {} ms ({} messages)",
        median.took.as_millis(),
        slowest.took.as_millis(),
        median.messages
    );
}
