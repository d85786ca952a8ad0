//! One history: a bot, its database and some people, for so many days, under a seed. Faults first, then calm.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use stillnight::agenda::next_wake;
use stillnight::bot::{self, Pace, Running, Setup};
use stillnight::conversation::event::State;
use stillnight::patient::fact::Entry;
use stillnight::seal::KeyRing;
use stillnight::store::{Commit, Loaded, Store, StoreError};
use stillnight::telegram::wire::Wire;
use stillnight::text::post::Letter;
use tokio::task::JoinHandle;

use super::chance::Chance;
use super::ears;
use super::faults::Rates;
use super::laws::{self, Life, Trouble};
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

/// What cannot be done under the world's lock.
enum Disturbance {
    LongOutage,
    NewRules,
    Terminate,
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
            self.troubles.push((now, until));
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

    /// **Clock steps of ± 1 s to ± 2 h, suspend of 8 h, a new tzdb mid-run**, outages and orderly stops.
    async fn disturb(&mut self) {
        match self.disturbance() {
            Some(Disturbance::LongOutage) => self.crash(true),
            Some(Disturbance::NewRules) => self.old_rules().await,
            Some(Disturbance::Terminate) => {
                let until = self.now();
                if let Bot::Up(running) = std::mem::replace(&mut self.bot, Bot::Down { until }) {
                    self.bot = Bot::Stopping(tokio::spawn(running.drain()));
                }
            }
            None => {}
        }
    }

    fn disturbance(&mut self) -> Option<Disturbance> {
        let mut inner = self.world.lock();
        let now = inner.now;
        if self.mended_at.is_some_and(|at| at <= now) {
            self.mended_at = None;
            inner.skew = TimeDelta::zero();
            inner.count("clock set right");
        }
        if inner.calm || now < self.disturbance_at {
            return None;
        }
        self.disturbance_at = now + TimeDelta::seconds(inner.chance.between(3600, 8 * 86_400));
        match inner.chance.below(8) {
            0 | 1 => {
                let step = *inner.chance.pick(&[1, 30, 600, 7200]);
                let sign = if inner.chance.often(5000) { 1 } else { -1 };
                inner.skew = TimeDelta::seconds(sign * step);
                let lasts = TimeDelta::seconds(inner.chance.between(60, 20_000));
                self.mended_at = Some(now + lasts);
                self.troubles.push((
                    now - TimeDelta::hours(2),
                    now + lasts + TimeDelta::hours(30),
                ));
                inner.count("clock step");
            }
            2 => {
                self.frozen_until = now + TimeDelta::hours(8);
                self.troubles.push((now, self.frozen_until));
                inner.telegram.hung_up = true;
                inner.count("suspend of 8 h");
            }
            3 => {
                let lasts = inner.chance.between(60, 40_000);
                inner.offline_until = now + TimeDelta::seconds(lasts);
                self.troubles.push((now, inner.offline_until));
                inner.count("outage of the network");
            }
            4 => return Some(Disturbance::LongOutage),
            5 => {
                // The next start finds rules that it does not know.
                inner.count("a new tzdb");
                return Some(Disturbance::NewRules);
            }
            _ => {
                inner.count("SIGTERM");
                return Some(Disturbance::Terminate);
            }
        }
        None
    }

    /// The bot goes down, and every wake is left as other zone rules would have had it.
    async fn old_rules(&mut self) {
        self.crash(false);
        self.world.idle().await;
        let ids: Vec<i64> = self.world.lock().persons.keys().copied().collect();
        let by = TimeDelta::minutes(self.world.lock().chance.between(-60, 60));
        let now = self.now();
        self.due = None;
        self.world
            .look(async |store| {
                store.set_tzdb_version("1999z").await.unwrap();
                for id in ids {
                    let Some(Loaded { version, state }) = store.load::<State>(id).await.unwrap()
                    else {
                        continue;
                    };
                    let commit = Commit::<State, Entry, Letter> {
                        patient_id: id,
                        expected_version: version,
                        wakes_at: next_wake(&state.patient, now).map(|wake| wake + by),
                        asked_at: None,
                        state,
                        entries: Vec::new(),
                        posts: Vec::new(),
                        adopt: None,
                        update_id: None,
                        seen_at: now,
                    };
                    store.commit(&[commit]).await.unwrap();
                }
            })
            .await;
    }

    /// Now and then a patient is looked at in the middle of it all.
    async fn look_at_some(&mut self) {
        if self.now() < self.next_look {
            return;
        }
        self.next_look = self.now() + TimeDelta::days(5);
        let ids: Vec<i64> = self.world.lock().persons.keys().copied().collect();
        let id = *self.world.lock().chance.pick(&ids);
        let seen = self
            .world
            .look(async |store| {
                let state = store.load::<State>(id).await.unwrap();
                (state, store.entries::<Entry>(id).await.unwrap())
            })
            .await;
        if let (Some(loaded), diary) = seen
            && stillnight::patient::Patient::from_diary(&diary) != loaded.state.patient
        {
            self.world.lock().breaks(laws::FOLD, id);
        }
    }

    /// **Liveness**: the faults stop, and all that is owed must come.
    async fn calm_down(&mut self) -> Result<(), String> {
        {
            let mut inner = self.world.lock();
            inner.calm = true;
            inner.skew = TimeDelta::zero();
            inner.offline_until = inner.now;
            let now = inner.now;
            inner.telegram.let_through(now);
            self.frozen_until = inner.now;
            self.mended_at = None;
            inner.say("-- calm --");
        }
        if let Bot::Down { until } = &mut self.bot {
            *until = self.world.lock().now;
        }
        let began = self.now();
        let backlog = {
            let census = self
                .world
                .look(async |store| store.census().await.unwrap())
                .await;
            census.waiting_posts + i64::try_from(self.world.lock().telegram.backlog()).unwrap()
        };
        let limit = began + TimeDelta::seconds(backlog / 28 + 120);
        loop {
            self.turn().await?;
            if self.is_settled().await {
                return Ok(());
            }
            if self.now() > limit {
                let census = self
                    .world
                    .look(async |store| store.census().await.unwrap())
                    .await;
                let mut inner = self.world.lock();
                let how = format!("{backlog} waited at {began}, and still do: {census:?}");
                inner.breaks(laws::SETTLES, how);
                return Err(inner.broken.join("\n"));
            }
            self.jump(None).await;
        }
    }

    async fn is_settled(&mut self) -> bool {
        let now = self.now();
        let is_up = matches!(self.bot, Bot::Up(_));
        let (wake, census) = self
            .world
            .look(async |store| {
                (
                    store.next_wake().await.unwrap(),
                    store.census().await.unwrap(),
                )
            })
            .await;
        let mail = self.world.lock().telegram.backlog();
        is_up && mail == 0 && census.waiting_posts == 0 && wake.is_none_or(|wake| wake > now)
    }

    async fn judge(&mut self, start: DateTime<Utc>) -> Result<Tally, String> {
        let ids: Vec<i64> = self.world.lock().persons.keys().copied().collect();
        let ends_at = self.now();
        let mut first_wake: Option<DateTime<Utc>> = None;
        for id in ids {
            let (loaded, diary) = self
                .world
                .look(async |store| {
                    (
                        store.load::<State>(id).await.unwrap(),
                        store.entries::<Entry>(id).await.unwrap(),
                    )
                })
                .await;
            let Some(loaded) = loaded else { continue };
            let wake = next_wake(&loaded.state.patient, ends_at);
            first_wake = first_wake.into_iter().chain(wake).min();
            let life = Life {
                diary: &diary,
                state: &loaded.state,
                troubles: &self.troubles,
                ends_at,
            };
            laws::at_the_end(&mut self.world.lock(), id, &life);
        }
        let (stored, census) = self
            .world
            .look(async |store| {
                (
                    store.next_wake().await.unwrap(),
                    store.census().await.unwrap(),
                )
            })
            .await;
        let mut inner = self.world.lock();
        if stored != first_wake {
            inner.breaks(
                laws::TIMER,
                format!("{stored:?} is stored, {first_wake:?} is due"),
            );
        }
        if census.parked_patients + census.parked_posts > 0 {
            inner.breaks(laws::DUE, format!("parked: {census:?}"));
        }
        let since = (inner.now - start).num_days();
        let statements = inner.statements;
        inner.say(format!(
            "-- the end, after {since} days and {statements} statements --"
        ));
        drop(inner);
        self.broken()?;
        let inner = self.world.lock();
        Ok(Tally {
            trace: inner.trace.hash,
            messages: inner.telegram.taken,
            statements: inner.statements,
            crashes: self.crashes,
            faults: inner.faults.clone(),
        })
    }
}
