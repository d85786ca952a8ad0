//! The world around one bot: its time, its gates, its faults. It decides which of the bot's tasks takes the next
//! step, and only one takes one at a time; so a seed is a whole history, to the last statement.

use std::collections::BTreeMap;
use std::future::{Future, poll_fn};
use std::sync::{Arc, Mutex, MutexGuard};
use std::task::{Poll, Waker};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use stillnight::engine::Clock;
use stillnight::store::Store;
use stillnight::store::gate::{Keeper, Permission, Step};
use stillnight::telegram::wire::{Body, NoAnswer, Transport};
use stillnight::timekeeper::Witness;
use tokio::sync::oneshot;

use super::chance::Chance;
use super::faults::{self, Rates};
use super::person::Person;
use super::telegram::{Fate, Telegram};

/// Everything, behind one lock that is never contended: the bot and the world share one thread.
#[derive(Clone)]
pub struct World(Arc<Mutex<Inner>>);

pub struct Inner {
    pub chance: Chance,
    /// When it began.
    began: DateTime<Utc>,
    /// The true time.
    pub now: DateTime<Utc>,
    /// By how much the bot's clock is wrong.
    pub skew: TimeDelta,
    /// By how much it was before: a step is not followed at once.
    pub former_skew: TimeDelta,
    /// Which life of the bot this is; what an earlier one still wants never happens.
    pub life: u32,
    /// Faults have stopped.
    pub calm: bool,
    /// Each message is held against the laws; a life lived again need only be the same.
    pub judging: bool,
    /// Nothing comes through to Telegram until then.
    pub offline_until: DateTime<Utc>,
    /// This method fails until then, whatever is sent by it.
    pub broken_method: Option<(&'static str, DateTime<Utc>)>,
    pub rates: Rates,
    pub trace: Trace,
    pub telegram: Telegram,
    pub persons: BTreeMap<i64, Person>,
    /// The database, past every gate.
    pub store: Option<Store>,
    /// What went against a law.
    pub broken: Vec<String>,
    /// Statements so far.
    pub statements: u64,
    pub faults: BTreeMap<&'static str, u64>,
    waiting: Vec<Waiting>,
    sleepers: Vec<Sleeper>,
    inside: u32,
    open: u32,
    driver: Option<Waker>,
    idle: bool,
}

/// What a task wants to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Point {
    Database(Step),
    /// An answer of Telegram arrives.
    Answer,
}

struct Waiting {
    life: u32,
    task: u64,
    point: Point,
    answer: oneshot::Sender<sqlx::Result<()>>,
}

struct Sleeper {
    life: u32,
    task: u64,
    /// In true time: a nap lasts as long as it was meant to, whatever becomes of the clock.
    until: DateTime<Utc>,
    /// Whether the world must stop there, or may let it sleep on until something happens.
    exact: bool,
    /// Woken by an update too.
    polls: bool,
    /// Sleeps on for this time, because nothing waits for it.
    slumbers: bool,
    wake: oneshot::Sender<()>,
}

/// All that happened, as one number; and in words when somebody wants to read it.
#[derive(Clone, Debug, Default)]
pub struct Trace {
    pub hash: u64,
    pub aloud: bool,
}

impl Trace {
    pub fn note(&mut self, what: &str, numbers: [i64; 2]) {
        let mut hash = self.hash ^ 0xCBF2_9CE4_8422_2325;
        let bytes = what
            .bytes()
            .chain(numbers.iter().flat_map(|number| number.to_le_bytes()));
        for byte in bytes {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01B3);
        }
        self.hash = hash;
    }
}

impl World {
    pub fn new(seed: u64, start: DateTime<Utc>, rates: Rates) -> Self {
        let inner = Inner {
            chance: Chance::of(seed),
            began: start,
            now: start,
            skew: TimeDelta::zero(),
            former_skew: TimeDelta::zero(),
            life: 0,
            calm: false,
            judging: true,
            offline_until: start,
            broken_method: None,
            rates,
            trace: Trace::default(),
            telegram: Telegram::new(start),
            persons: BTreeMap::new(),
            store: None,
            broken: Vec::new(),
            statements: 0,
            faults: BTreeMap::new(),
            waiting: Vec::new(),
            sleepers: Vec::new(),
            inside: 0,
            open: 0,
            driver: None,
            idle: false,
        };
        Self(Arc::new(Mutex::new(inner)))
    }

    pub fn lock(&self) -> MutexGuard<'_, Inner> {
        self.0.lock().unwrap()
    }

    /// Called by the runtime when no task can go on.
    pub fn parked(&self) {
        let mut inner = self.lock();
        if inner.inside == 0
            && let Some(driver) = inner.driver.take()
        {
            inner.idle = true;
            drop(inner);
            driver.wake();
        }
    }

    /// Resolves when every task waits for the world.
    pub fn idle(&self) -> impl Future<Output = ()> + '_ {
        let mut asked = false;
        poll_fn(move |context| {
            let mut inner = self.lock();
            if asked && inner.idle {
                inner.idle = false;
                return Poll::Ready(());
            }
            asked = true;
            inner.idle = false;
            inner.driver = Some(context.waker().clone());
            Poll::Pending
        })
    }

    /// Looks into the database past the gates; meanwhile nobody else moves.
    pub async fn look<T>(&self, look: impl AsyncFnOnce(Store) -> T) -> T {
        let store = {
            let mut inner = self.lock();
            inner.inside += 1;
            inner.store.clone().unwrap()
        };
        let seen = look(store).await;
        self.lock().inside -= 1;
        seen
    }

    async fn arrive(&self, life: u32, point: Point) -> sqlx::Result<()> {
        let (answer, asked) = oneshot::channel();
        {
            let mut inner = self.lock();
            if inner.life != life {
                return Err(sqlx::Error::PoolClosed);
            }
            inner.waiting.push(Waiting {
                life,
                task: current_task(),
                point,
                answer,
            });
        }
        // That life may end meanwhile; a task that outlives it lets go of all it holds.
        asked.await.unwrap_or(Err(sqlx::Error::PoolClosed))
    }

    async fn sleep(&self, life: u32, until: DateTime<Utc>, exact: bool, polls: bool) {
        let (wake, woken) = oneshot::channel();
        self.lock().sleepers.push(Sleeper {
            life,
            task: current_task(),
            until,
            exact,
            polls,
            slumbers: false,
            wake,
        });
        if woken.await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}

/// Tokio numbers tasks in the order of their birth, which is a seed's.
fn current_task() -> u64 {
    tokio::task::try_id().map_or(0, |id| id.to_string().parse().unwrap())
}

impl Inner {
    /// What the bot's clock shows.
    pub fn shown(&self) -> DateTime<Utc> {
        self.now + self.skew
    }

    /// The bot's clock is wrong by so much from now on.
    pub fn set_skew(&mut self, skew: TimeDelta) {
        self.former_skew = std::mem::replace(&mut self.skew, skew);
    }

    /// How long the machine has been up.
    pub fn uptime(&self) -> Duration {
        (self.now - self.began).to_std().unwrap()
    }

    /// **Crash**: whatever waited never goes on.
    pub fn end_life(&mut self) {
        self.life += 1;
        self.waiting.clear();
        self.sleepers.clear();
    }

    /// Lets one task take its next step; false when none waits.
    pub fn step(&mut self) -> bool {
        let life = self.life;
        let mut waiting = std::mem::take(&mut self.waiting);
        waiting.retain(|one| one.life == life && !one.answer.is_closed());
        // Not in the order of their coming: tokio wakes those who watch for a stop in an order of its own.
        waiting.sort_by_key(|one| one.task);
        // An answer waits too: what its task does next may be looked at past the gates, through the one connection
        // that an open transaction holds.
        let within = |point| {
            matches!(
                point,
                Point::Database(Step::WithinTransaction | Step::Commit)
            )
        };
        let open = self.open > 0;
        let eligible: Vec<usize> = waiting
            .iter()
            .enumerate()
            .filter(|(_, one)| !open || within(one.point))
            .map(|(at, _)| at)
            .collect();
        if eligible.is_empty() {
            self.waiting = waiting;
            return false;
        }
        let chosen = waiting.remove(*self.chance.pick(&eligible));
        self.waiting = waiting;
        let Waiting { point, answer, .. } = chosen;
        let Point::Database(step) = point else {
            self.trace.note("answer", [self.now.timestamp(), 0]);
            let _ = answer.send(Ok(()));
            return true;
        };
        self.statements += 1;
        self.trace
            .note("statement", [self.now.timestamp(), step as i64]);
        if let Some(error) = faults::of_the_database(self, step) {
            let _ = answer.send(Err(error));
        } else if answer.send(Ok(())).is_ok() {
            self.inside += 1;
        }
        true
    }

    /// Wakes one task whose time has come; false when there is none.
    pub fn wake(&mut self) -> bool {
        let now = self.now;
        let mail = self.telegram.has_mail(self.now);
        let life = self.life;
        self.sleepers
            .retain(|one| one.life == life && !one.wake.is_closed());
        self.sleepers.sort_by_key(|one| one.task);
        let due = |one: &Sleeper| (one.until <= now && !one.slumbers) || (one.polls && mail);
        let due: Vec<usize> = (0..self.sleepers.len())
            .filter(|at| due(&self.sleepers[*at]))
            .collect();
        if due.is_empty() {
            return false;
        }
        let chosen = self.sleepers.remove(*self.chance.pick(&due));
        let _ = chosen.wake.send(());
        true
    }

    /// Until when the world may jump as far as sleepers are concerned, in true time.
    pub fn sleepers_until(&self, all: bool) -> Option<DateTime<Utc>> {
        self.sleepers
            .iter()
            .filter(|one| all || one.exact)
            .map(|one| one.until)
            .min()
    }

    /// A nap may be a little longer than was asked for: most of those who only look whether there is work sleep on
    /// while there is none, which saves their looking.
    pub fn let_sleep(&mut self, is_busy: bool) {
        self.sleepers.sort_by_key(|one| one.task);
        for one in &mut self.sleepers {
            let idle = !is_busy && !self.calm && !one.exact && !one.polls;
            one.slumbers = idle && self.chance.often(8000);
        }
    }

    /// A fault happened.
    pub fn count(&mut self, fault: &'static str) {
        *self.faults.entry(fault).or_default() += 1;
        self.trace.note(fault, [self.now.timestamp(), 0]);
        self.say(fault);
    }

    pub fn say(&self, what: impl std::fmt::Display) {
        if self.trace.aloud {
            println!("{} {what}", self.now.format("%F %T"));
        }
    }

    pub fn breaks(&mut self, law: &str, how: impl std::fmt::Display) {
        self.say(format!("BROKEN {law}: {how}"));
        if self.broken.len() < 20 {
            let at = self.now.format("%F %T");
            self.broken.push(format!("{at} against \"{law}\": {how}"));
        }
    }
}

/// The bot's clock in this world.
#[derive(Clone)]
pub struct WorldClock {
    pub world: World,
    pub life: u32,
}

impl Clock for WorldClock {
    fn now(&self) -> DateTime<Utc> {
        self.world.lock().shown()
    }

    async fn wait(&self, until: DateTime<Utc>) {
        let until = {
            let inner = self.world.lock();
            inner.now + (until - inner.shown()).max(TimeDelta::zero())
        };
        self.world.sleep(self.life, until, false, false).await;
    }

    fn uptime(&self) -> Option<Duration> {
        Some(self.world.lock().uptime())
    }
}

/// Stands at the gate of the bot's database.
#[derive(Clone)]
pub struct Gatekeeper {
    pub world: World,
    pub life: u32,
}

impl std::fmt::Debug for Gatekeeper {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Gatekeeper").finish_non_exhaustive()
    }
}

impl Keeper for Gatekeeper {
    fn arrive(&self, step: Step) -> Permission {
        let (world, life) = (self.world.clone(), self.life);
        Box::pin(async move { world.arrive(life, Point::Database(step)).await })
    }

    fn leave(&self) {
        self.world.lock().inside -= 1;
    }

    fn opened(&self) {
        self.world.lock().open += 1;
    }

    fn closed(&self) {
        self.world.lock().open -= 1;
    }
}

/// The bot's line to Telegram.
#[derive(Clone)]
pub struct Line {
    pub world: World,
    pub life: u32,
    /// Hears the true time with each answer.
    pub witness: Witness,
}

impl Transport for Line {
    async fn carry(
        &self,
        method: &'static str,
        body: Body,
        limit: Duration,
    ) -> Result<(u16, Vec<u8>), NoAnswer> {
        if self.world.lock().life != self.life {
            std::future::pending::<()>().await;
        }
        let limit = TimeDelta::from_std(limit).unwrap();
        let polls = method.eq_ignore_ascii_case("getUpdates");
        let fate = if polls {
            self.poll(&body).await
        } else {
            super::telegram::receive(&self.world, method, &body).await
        };
        match fate {
            Fate::Answer { status, body } => {
                // An answer arrives when the world lets it, or never.
                if self.world.arrive(self.life, Point::Answer).await.is_err() {
                    std::future::pending::<()>().await;
                }
                if polls {
                    super::telegram::poll_answered(&self.world, &body);
                }
                let (now, uptime) = {
                    let inner = self.world.lock();
                    (inner.now, inner.uptime())
                };
                self.witness.answered(Some(now), uptime);
                Ok((status, body))
            }
            Fate::Silence => {
                let until = self.world.lock().now + limit;
                self.world.sleep(self.life, until, true, false).await;
                Err("no answer came in time".into())
            }
        }
    }

    fn witness(&self) -> Option<Witness> {
        Some(self.witness.clone())
    }
}

impl Line {
    /// The long poll: held open until there is something, or for as long as it asked.
    async fn poll(&self, body: &Body) -> Fate {
        let (mut fate, until) = super::telegram::poll(&self.world, body);
        while fate.is_none() {
            self.world.sleep(self.life, until, false, true).await;
            fate = super::telegram::poll_again(&self.world, until);
        }
        fate.unwrap()
    }
}
