//! Owns a world on the page: one task that holds the house, lets its time pass, and moves it when asked.
//! It must not skip anything that falls due on the way.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, NaiveTime, TimeDelta, Utc};
use tokio::sync::{broadcast, mpsc, oneshot, watch};
use tokio::time::Instant;

use crate::agenda::agenda;
use crate::calendar::local_time::{Evening, Zone};
use crate::conversation::state::State;
use crate::engine::Clock as _;
use crate::sandbox::browser::{Face, Refused, Scene, Timeline, Turn};
use crate::sandbox::{Change, Telegram};
use crate::store::{Store, StoreError};

use super::house::House;
use super::timeline;

/// The longest nap: timers do not see a suspend.
const NAP: TimeDelta = TimeDelta::seconds(1);
/// A clock that plays moves this often.
const FRAME: Duration = Duration::from_millis(50);
/// How far ahead the next thing due is looked for.
const HORIZON: TimeDelta = TimeDelta::days(400);
/// "Tomorrow evening" leaves the evening's questions ahead.
const EVENING: NaiveTime = NaiveTime::from_hms_opt(18, 0, 0).expect("a time of day");

/// A world on the page. Clones are the same world.
#[derive(Clone)]
pub struct Live {
    telegram: Telegram,
    store: Store,
    cast: Arc<[(i64, String)]>,
    zones: Arc<Mutex<BTreeMap<i64, Walls>>>,
    orders: mpsc::UnboundedSender<Order>,
    face: watch::Receiver<Face>,
}

/// A person's zone: as the bot knows it, or else as their browser said.
#[derive(Clone, Copy, Default)]
struct Walls {
    known: Option<Zone>,
    assumed: Option<Zone>,
}

enum Order {
    Turn {
        person: i64,
        turn: Turn,
        arrived: oneshot::Sender<Result<(), Refused>>,
    },
    Close {
        closed: oneshot::Sender<()>,
    },
}

impl Live {
    /// Lets the time of a house run from here on.
    #[must_use]
    pub fn begin(house: House, cast: Vec<(i64, String)>) -> Self {
        house.clock.run();
        let face = watch::Sender::new(Face {
            now: house.clock.now(),
            speed: 1,
            travelling: false,
        });
        let (orders, asked) = mpsc::unbounded_channel();
        let live = Self {
            telegram: house.telegram.clone(),
            store: house.store.clone(),
            cast: cast.into(),
            zones: Arc::default(),
            orders,
            face: face.subscribe(),
        };
        let keeper = Keeper {
            words: house.telegram.subscribe(),
            house,
            asked,
            later: VecDeque::new(),
            face,
            play: None,
        };
        tokio::spawn(keeper.keep());
        live
    }

    fn zone(&self, person: i64) -> Zone {
        let zones = self.zones.lock().unwrap_or_else(PoisonError::into_inner);
        let Walls { known, assumed } = zones.get(&person).copied().unwrap_or_default();
        known.or(assumed).unwrap_or(Zone::UTC)
    }

    fn change_walls(&self, person: i64, change: impl FnOnce(&mut Walls)) {
        let mut zones = self.zones.lock().unwrap_or_else(PoisonError::into_inner);
        change(zones.entry(person).or_default());
    }
}

impl Scene for Live {
    fn telegram(&self) -> &Telegram {
        &self.telegram
    }

    fn cast(&self) -> Vec<(i64, String)> {
        self.cast.to_vec()
    }

    fn face(&self) -> watch::Receiver<Face> {
        self.face.clone()
    }

    fn wall(&self, person: i64, at: DateTime<Utc>) -> NaiveDateTime {
        self.zone(person).local(at)
    }

    fn assume_zone(&self, person: i64, zone: &str) {
        let zone = Zone::parse(zone);
        self.change_walls(person, |walls| walls.assumed = zone);
    }

    async fn timeline(&self, person: i64) -> Timeline {
        let now = self.face.borrow().now;
        let Ok((zone, timeline)) =
            timeline::of(&self.store, person, now, |at| self.wall(person, at)).await
        else {
            return Timeline::default();
        };
        self.change_walls(person, |walls| walls.known = zone);
        timeline
    }

    async fn turn(&self, person: i64, turn: Turn) -> Result<(), Refused> {
        let turn = match turn {
            Turn::TomorrowEvening => {
                // E9: until noon, the evening is still yesterday's.
                let tonight = Evening::of(&self.zone(person), self.telegram.now());
                Turn::To(tonight.next().date().and_time(EVENING))
            }
            turn => turn,
        };
        let turn = match turn {
            // An instant, for the keeper knows no walls.
            Turn::To(wall) => {
                let at = self.zone(person).instant(wall);
                Turn::By((at - self.telegram.now()).max(TimeDelta::zero()))
            }
            turn => turn,
        };
        let (arrived, arrival) = oneshot::channel();
        let order = Order::Turn {
            person,
            turn,
            arrived,
        };
        if self.orders.send(order).is_err() {
            return Err(Refused::WorldFails);
        }
        arrival.await.unwrap_or(Err(Refused::WorldFails))
    }

    async fn close(self) {
        let (closed, done) = oneshot::channel();
        if self.orders.send(Order::Close { closed }).is_ok() {
            let _ended = done.await;
        }
    }
}

/// The one who holds the house.
struct Keeper {
    house: House,
    asked: mpsc::UnboundedReceiver<Order>,
    /// What was asked during a journey, and is no reason to end it.
    later: VecDeque<Order>,
    face: watch::Sender<Face>,
    words: broadcast::Receiver<Change>,
    play: Option<Play>,
}

#[derive(Clone, Copy)]
struct Play {
    speed: u32,
    until_word_to: Option<i64>,
    stepped_at: Instant,
}

/// Why a journey is over.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Over {
    Arrived,
    Halted,
    Spoken,
}

impl Keeper {
    async fn keep(mut self) {
        let closed = loop {
            let next = self.settle().await;
            self.show(false);
            let order = match self.later.pop_front() {
                Some(order) => Some(order),
                None => match self.wait(next).await {
                    Wait::Asked(order) => order,
                    Wait::Over => continue,
                },
            };
            match order {
                Some(Order::Turn {
                    person,
                    turn,
                    arrived,
                }) => {
                    let result = self.turn(person, turn).await;
                    self.show(false);
                    // Whoever asked may have left meanwhile.
                    let _ = arrived.send(result);
                }
                Some(Order::Close { closed }) => break Some(closed),
                None => break None,
            }
        };
        self.house.close().await;
        if let Some(closed) = closed {
            let _ = closed.send(());
        }
    }

    async fn settle(&mut self) -> Option<DateTime<Utc>> {
        match self.house.settle().await {
            Ok(next) => next,
            Err(error) => {
                tracing::error!(%error, "a trial's database failed");
                None
            }
        }
    }

    /// Until something is asked for or may have fallen due; a step further while the clock plays.
    async fn wait(&mut self, next: Option<DateTime<Utc>>) -> Wait {
        let nap_ends = self.house.clock.now() + NAP;
        let until = next.map_or(nap_ends, |next| next.min(nap_ends));
        let stepping = self.play.is_some();
        tokio::select! {
            order = self.asked.recv() => return Wait::Asked(order),
            () = self.house.rung() => {}
            () = self.house.clock.wait(until), if !stepping => {}
            () = tokio::time::sleep(FRAME), if stepping => self.step().await,
        }
        Wait::Over
    }

    async fn turn(&mut self, person: i64, turn: Turn) -> Result<(), Refused> {
        self.play = None;
        match turn {
            Turn::By(by) => {
                let end = self.house.clock.now() + by;
                self.travel(end, None).await?;
            }
            Turn::NextDue => self.next_due(person).await?,
            Turn::Play { speed: 0 | 1, .. } | Turn::Halt => {}
            Turn::Play { speed, until_word } => {
                self.house.clock.stop();
                self.drain_words();
                self.play = Some(Play {
                    speed,
                    until_word_to: until_word.then_some(person),
                    stepped_at: Instant::now(),
                });
                return Ok(());
            }
            Turn::To(_) | Turn::TomorrowEvening => {
                return Err(Refused::WorldFails);
            }
        }
        self.house.clock.run();
        Ok(())
    }

    async fn next_due(&mut self, person: i64) -> Result<(), Refused> {
        let now = self.house.clock.now();
        let state = self.house.store.load::<State>(person).await;
        let patient = state
            .map_err(|error| failed(&error))?
            .map(|loaded| loaded.state.patient)
            .unwrap_or_default();
        if agenda(&patient, now).is_empty() {
            return Err(Refused::NothingDue);
        }
        self.travel(now + HORIZON, Some(person)).await.map(drop)
    }

    /// One frame of a play.
    async fn step(&mut self) {
        let Some(play) = self.play else { return };
        let gone = TimeDelta::from_std(play.stepped_at.elapsed()).unwrap_or_default();
        let speed = i32::try_from(play.speed).unwrap_or(i32::MAX);
        let end = self.house.clock.now() + gone * speed;
        self.play = Some(Play {
            stepped_at: Instant::now(),
            ..play
        });
        let over = self.travel(end, play.until_word_to).await;
        if over != Ok(Over::Arrived) {
            self.play = None;
            self.house.clock.run();
        }
    }

    /// Goes to `end`, or to where the bot writes to somebody, or to where the visitor says halt.
    async fn travel(
        &mut self,
        end: DateTime<Utc>,
        until_word_to: Option<i64>,
    ) -> Result<Over, Refused> {
        self.house.clock.stop();
        if self.play.is_none() {
            self.drain_words();
        }
        let mut over = Over::Arrived;
        let Self {
            house,
            asked,
            later,
            face,
            words,
            play,
        } = self;
        let go_on = |house: &House| {
            let shown = Face {
                now: house.clock.now(),
                speed: play.map_or(1, |play| play.speed),
                travelling: play.is_none(),
            };
            face.send_replace(shown);
            if let Some(person) = until_word_to
                && has_spoken(words, person)
            {
                over = Over::Spoken;
                return false;
            }
            while let Ok(order) = asked.try_recv() {
                match order {
                    Order::Turn {
                        turn: Turn::Halt,
                        arrived,
                        ..
                    } => {
                        let _ = arrived.send(Ok(()));
                        over = Over::Halted;
                    }
                    Order::Close { .. } => {
                        later.push_back(order);
                        over = Over::Halted;
                    }
                    Order::Turn { .. } => later.push_back(order),
                }
            }
            over == Over::Arrived
        };
        let result: Result<(), StoreError> = house.travel(end, go_on).await;
        result.map_err(|error| failed(&error))?;
        Ok(over)
    }

    fn drain_words(&mut self) {
        self.words = self.house.telegram.subscribe();
    }

    fn show(&self, travelling: bool) {
        let shown = Face {
            now: self.house.clock.now(),
            speed: self.play.map_or(1, |play| play.speed),
            travelling,
        };
        self.face.send_replace(shown);
    }
}

enum Wait {
    /// `None` when nobody is left to ask.
    Asked(Option<Order>),
    Over,
}

/// Told here in full, for the page only says that the world fails.
fn failed(error: &StoreError) -> Refused {
    tracing::error!(%error, "a trial's database failed");
    Refused::WorldFails
}

/// Whether the bot has sent this person a message since it was last asked.
fn has_spoken(words: &mut broadcast::Receiver<Change>, person: i64) -> bool {
    let mut spoken = false;
    loop {
        match words.try_recv() {
            Ok(Change::MessageSent { chat_id, .. }) => spoken |= chat_id == person,
            Ok(_) | Err(broadcast::error::TryRecvError::Lagged(_)) => {}
            Err(_) => return spoken,
        }
    }
}
