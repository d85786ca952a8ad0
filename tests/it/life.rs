//! The pure core lived through: seeded people with their whole course, without database, network or waiting. What the
//! whole bot does under faults is `simulation`'s; here many more years are lived, each law judged from the diary and
//! the posts. `just life` lives as many years as you say; a seed that found something is a test with a name below.

mod chat;
mod course;
mod dates;
mod disturbed;
mod laws;
mod lived;
mod person;
mod prompts;
mod reading;
mod words;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use lived::{Life, Tally};

/// So many broken lives are enough to look at.
const ENOUGH: usize = 12;
/// What `cargo test` lives, in patient-years; built without optimisation that is a few seconds.
const YEARS: u64 = 6;

fn number(name: &str) -> Option<u64> {
    std::env::var(name).ok()?.parse().ok()
}

/// The length of a life follows from its seed.
fn days(seed: u64) -> i64 {
    match seed % 5 {
        0 => 1100,
        1 => 90,
        _ => 400,
    }
}

fn live(seed: u64, aloud: bool) -> Result<Tally, String> {
    let mut life = Life::new(seed, aloud);
    let lived = catch_unwind(AssertUnwindSafe(|| life.live(days(seed))));
    match lived {
        Ok(Ok(())) => Ok(life.tally),
        Ok(Err(how)) => Err(format!("seed {seed}: {how}")),
        Err(_) => Err(format!("seed {seed}: it panics")),
    }
}

/// Lives so many patient-years from this seed on, on every core, and says what happened.
fn years(first: u64, years: u64, limit: Option<Duration>) {
    let began = Instant::now();
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let next = AtomicU64::new(first);
    let lived = Mutex::new((Tally::default(), 0_u64, Vec::new()));
    let enough = i64::try_from(years * 36_525 / 100).unwrap();
    let over = |(tally, _, broken): &(Tally, u64, Vec<String>)| {
        tally.days >= enough
            || broken.len() >= ENOUGH
            || limit.is_some_and(|limit| began.elapsed() >= limit)
    };
    std::thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                while !over(&lived.lock().unwrap()) {
                    let outcome = live(next.fetch_add(1, Ordering::Relaxed), false);
                    let mut lived = lived.lock().unwrap();
                    lived.1 += 1;
                    match outcome {
                        Ok(tally) => lived.0.add(tally),
                        Err(how) => lived.2.push(how),
                    }
                }
            });
        }
    });
    let (tally, lives, broken) = lived.into_inner().unwrap();
    let figures = figures(&tally, began.elapsed(), cores);
    println!("{lives} lives, {figures}");
    assert!(
        broken.is_empty(),
        "{}\n    just life-told SEED    tells one line by line",
        broken.join("\n")
    );
}

#[expect(clippy::cast_precision_loss, reason = "figures to be printed")]
fn figures(tally: &Tally, took: Duration, cores: usize) -> String {
    let (years, seconds) = (tally.days as f64 / 365.25, took.as_secs_f64());
    format!(
        "{years:.0} patient-years in {seconds:.0} s on {cores} cores ({:.0} a second a core): {} events, {} facts, \
         {} messages, laws looked at {} times",
        years / seconds / cores as f64,
        tally.events,
        tally.facts,
        tally.messages,
        tally.checks
    )
}

#[test]
fn many_lives_keep_every_law() {
    let first = number("STILLNIGHT_LIFE_FROM").unwrap_or(0);
    let minutes =
        number("STILLNIGHT_LIFE_MINUTES").map(|minutes| Duration::from_secs(minutes * 60));
    years(
        first,
        number("STILLNIGHT_LIFE_YEARS").unwrap_or(YEARS),
        minutes,
    );
}

#[test]
fn one_seed_is_one_life() {
    let Some(seed) = number("STILLNIGHT_LIFE_SEED") else {
        assert_eq!(live(1, false), live(1, false));
        return;
    };
    live(seed, true).unwrap();
}
