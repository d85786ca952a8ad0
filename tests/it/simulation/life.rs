//! One history: a bot, its database and some people, for so many days, under a seed. Faults first, then calm.

mod disturbance;
mod ending;

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use stillnight::bot::{self, Pace, Running, Setup};
use stillnight::seal::KeyRing;
use stillnight::store::{Store, StoreError};
use stillnight::telegram::wire::Wire;
use stillnight::timekeeper::Witness;
use tokio::task::JoinHandle;

use super::chance::Chance;
use super::ears;
use super::faults::Rates;
use super::laws::{Trouble, Wrong};
use super::person::{self, Person};
use super::world::{Gatekeeper, Line, World, WorldClock};

const KEY: &str = "1:000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
/// More steps at one instant than any honest work takes.
const SPIN: u32 = 200_000;

/// How large a history is.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub people: i64,
    pub days: i64,
    pub rates: Rates,
}

/// How a history is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// Silently, each message held against the laws.
    Judged,
    /// The same, each step printed.
    Aloud,
    /// For the trace alone.
    Again,
}

/// What a history came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub trace: u64,
    pub messages: u64,
    pub statements: u64,
    pub crashes: u64,
    pub faults: std::collections::BTreeMap<&'static str, u64>,
}

enum Bot {
    Down { until: DateTime<Utc> },
    Starting(JoinHandle<Result<Running, StoreError>>),
    Up(Running),
    Stopping(JoinHandle<Store>),
}

struct Driver {
    world: World,
    store: Store,
    bot: Bot,
    /// The next crash comes after so many more steps.
    crash_in: u64,
    crashes: u64,
    /// The next clock step, suspend or outage.
    disturbance_at: DateTime<Utc>,
    /// When the clock is set right again.
    mended_at: Option<DateTime<Utc>>,
    frozen_until: DateTime<Utc>,
    troubles: Vec<Trouble>,
    spins: u32,
    next_look: DateTime<Utc>,
    /// What the database said is due, and after how many statements.
    due: Option<(u64, Due)>,
}

/// When the next patient is to be woken, and when the next message can be sent, by the bot's clock.
type Due = [Option<DateTime<Utc>>; 2];

/// Lives through a history on a runtime of its own, so that nothing else takes a step in it.
pub fn live(seed: u64, size: Size, telling: Telling) -> Result<Tally, String> {
    live_on("sqlite::memory:", seed, size, telling)
}

/// The same on a database of whatever engine, which must be empty.
pub fn live_on(url: &str, seed: u64, size: Size, telling: Telling) -> Result<Tally, String> {
    let mut chance = Chance::of(seed ^ 0xD1CE);
    let start = "2026-01-10T12:00:00Z".parse::<DateTime<Utc>>().unwrap()
        + TimeDelta::days(chance.between(0, 700));
    let world = World::new(seed, start, size.rates);
    world.lock().trace.aloud = telling == Telling::Aloud;
    world.lock().judging = telling != Telling::Again;
    let _listening = ears::listen(&world, seed);
    let hook = world.clone();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .on_thread_park(move || hook.parked())
        .build()
        .unwrap();
    runtime.block_on(async {
        let keys = KeyRing::from_text(KEY).unwrap();
        let store = Store::open(url, keys).await.unwrap();
        {
            let mut inner = world.lock();
            inner.store = Some(store.clone());
            for id in 1..=size.people {
                let id = 1000 + id;
                inner
                    .persons
                    .insert(id, Person::new(id, start, &mut chance));
            }
        }
        let mut driver = Driver {
            world: world.clone(),
            store,
            bot: Bot::Down { until: start },
            crash_in: 0,
            crashes: 0,
            disturbance_at: start + TimeDelta::days(2),
            mended_at: None,
            frozen_until: start,
            troubles: Vec::new(),
            spins: 0,
            next_look: start + TimeDelta::days(5),
            due: None,
        };
        driver.plan_crash();
        let end = start + TimeDelta::days(size.days);
        driver.run_until(end).await?;
        driver.calm_down().await?;
        driver.judge(start).await
    })
}

impl Driver {
    fn now(&self) -> DateTime<Utc> {
        self.world.lock().now
    }

    fn broken(&self) -> Result<(), String> {
        let inner = self.world.lock();
        match inner.broken.first() {
            None => Ok(()),
            Some(_) => Err(inner.broken.join("\n")),
        }
    }

    async fn run_until(&mut self, end: DateTime<Utc>) -> Result<(), String> {
        loop {
            self.turn().await?;
            if self.now() >= end {
                return Ok(());
            }
            self.jump(Some(end)).await;
        }
    }

    /// Lets everything happen that can at this instant.
    async fn turn(&mut self) -> Result<(), String> {
        self.spins = 0;
        loop {
            self.world.idle().await;
            self.broken()?;
            if self.follow_bot().await {
                // Whoever was just started has not taken a step yet.
                continue;
            }
            let frozen = self.now() < self.frozen_until;
            if frozen {
                return Ok(());
            }
            if self.crash_now() {
                self.crash(false);
                continue;
            }
            let mut inner = self.world.lock();
            if !inner.step() && !inner.wake() {
                return Ok(());
            }
            drop(inner);
            self.spins += 1;
            if self.spins > SPIN {
                return Err(format!("{} the bot spins", self.now()));
            }
        }
    }

    /// **Crash between any two steps (each commit and each send, before and after).**
    fn crash_now(&mut self) -> bool {
        if self.world.lock().calm || matches!(self.bot, Bot::Down { .. }) {
            return false;
        }
        self.crash_in = self.crash_in.saturating_sub(1);
        self.crash_in == 0
    }

    fn plan_crash(&mut self) {
        let mut inner = self.world.lock();
        let mean = 1_000_000 / inner.rates.crash.max(1);
        self.crash_in = 1 + inner.chance.below(2 * mean);
    }

    fn crash(&mut self, long: bool) {
        self.crashes += 1;
        let mut inner = self.world.lock();
        inner.end_life();
        let now = inner.now;
        let away = if long || inner.chance.often(300) {
            inner.chance.between(3600, 3 * 86_400)
        } else if inner.chance.often(2500) {
            inner.chance.between(60, 1200)
        } else {
            inner.chance.between(1, 20)
        };
        inner.count("crash");
        drop(inner);
        let until = now + TimeDelta::seconds(away);
        if away > 60 {
            self.troubles.push(Trouble {
                what: Wrong::Away,
                from: now,
                until,
            });
        }
        // Dropped, its tasks end where they stand.
        match std::mem::replace(&mut self.bot, Bot::Down { until }) {
            Bot::Starting(task) => task.abort(),
            Bot::Stopping(task) => task.abort(),
            Bot::Down { .. } | Bot::Up(_) => {}
        }
        self.plan_crash();
    }

    /// Whether the bot came up or went down by it.
    async fn follow_bot(&mut self) -> bool {
        let now = self.now();
        let before = std::mem::discriminant(&self.bot);
        let bot = std::mem::replace(&mut self.bot, Bot::Down { until: now });
        self.bot = match bot {
            Bot::Down { until } if until <= now => self.start(),
            Bot::Starting(task) if task.is_finished() => match task.await.unwrap() {
                Ok(running) => Bot::Up(running),
                Err(_) => Bot::Down {
                    until: now + TimeDelta::seconds(5),
                },
            },
            Bot::Stopping(task) if task.is_finished() => {
                self.world.lock().end_life();
                Bot::Down {
                    until: now + TimeDelta::seconds(3),
                }
            }
            other => other,
        };
        before != std::mem::discriminant(&self.bot)
    }

    fn start(&self) -> Bot {
        let world = self.world.clone();
        let life = world.lock().life;
        let keeper = Arc::new(Gatekeeper {
            world: world.clone(),
            life,
        });
        let store = self.store.clone().kept_by(keeper);
        let line = Line {
            world: world.clone(),
            life,
            witness: Witness::default(),
        };
        let clock = WorldClock { world, life };
        let setup = Setup {
            pace: Pace::None,
            ..Setup::default()
        };
        Bot::Starting(tokio::spawn(bot::start_with(
            setup,
            store,
            Wire::over(line),
            clock,
            i64::from(life),
        )))
    }

    /// Moves time to the next instant at which anything can happen.
    async fn jump(&mut self, end: Option<DateTime<Utc>>) {
        let (now, skew) = {
            let inner = self.world.lock();
            (inner.now, inner.skew)
        };
        let asleep = matches!(self.bot, Bot::Down { .. }) || now < self.frozen_until;
        let mut next: Vec<DateTime<Utc>> = end.into_iter().collect();
        let mut is_busy = false;
        if !asleep {
            for at in self.due().await.into_iter().flatten() {
                let at = at - skew;
                if at > now {
                    next.push(at);
                } else {
                    is_busy = true;
                }
            }
        }
        self.move_to_next(next, is_busy);
        self.disturb().await;
        self.look_at_some().await;
    }

    /// Looked up again only after the bot has spoken to its database.
    async fn due(&mut self) -> Due {
        let statements = self.world.lock().statements;
        if let Some((after, due)) = self.due
            && after == statements
        {
            return due;
        }
        let due = self
            .world
            .look(async |store| {
                [
                    store.next_wake().await.unwrap(),
                    store.earliest_unsent().await.unwrap(),
                ]
            })
            .await;
        self.due = Some((statements, due));
        due
    }

    fn move_to_next(&mut self, mut next: Vec<DateTime<Utc>>, is_busy: bool) {
        let mut inner = self.world.lock();
        let now = inner.now;
        let is_busy = is_busy || inner.telegram.has_mail(now) || !matches!(self.bot, Bot::Up(_));
        match &self.bot {
            Bot::Down { until } => next.push(*until),
            Bot::Starting(_) | Bot::Up(_) | Bot::Stopping(_) => {
                next.extend(inner.sleepers_until(is_busy));
            }
        }
        if now < self.frozen_until {
            next.push(self.frozen_until);
        }
        if !inner.calm {
            next.extend(inner.persons.values().map(Person::next_at));
            next.push(self.disturbance_at);
            next.extend(self.mended_at);
        }
        next.extend(inner.telegram.next_arrival(now));
        // Whole seconds and never standing still: a jump is a jump.
        let target = next
            .into_iter()
            .min()
            .unwrap_or(now)
            .max(now + TimeDelta::milliseconds(500));
        inner.now = target;
        inner.let_sleep(is_busy);
        person::act(&mut inner);
    }
}
