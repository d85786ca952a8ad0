//! The whole bot on a file database, against a Bot API on loopback, with a clock moved by hand.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use sqlx::{AssertSqlSafe, Connection as _, SqliteConnection};
use stillnight::bot::{self, Pace, Running, Setup};
use stillnight::calendar::local_time::Zone;
use stillnight::engine::Clock;
use stillnight::sandbox::{Message, Server, Telegram, User};
use stillnight::seal::KeyRing;
use stillnight::store::Store;
use stillnight::telegram::wire::Wire;
use tokio::sync::watch;

pub const TOKEN: &str = "123456789:AAF0O1test2token3of4thirty5letters";
/// Longer than anything here takes; only a failing test waits for it.
const PATIENCE: Duration = Duration::from_mins(2);
pub const KEY: &str = "1:000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

/// A clock that stands still until it is moved.
#[derive(Clone)]
pub struct HandClock(Arc<watch::Sender<DateTime<Utc>>>);

impl HandClock {
    pub fn at(now: DateTime<Utc>) -> Self {
        Self(Arc::new(watch::Sender::new(now)))
    }

    pub fn move_to(&self, now: DateTime<Utc>) {
        self.0.send_replace(now);
    }
}

impl Clock for HandClock {
    fn now(&self) -> DateTime<Utc> {
        *self.0.borrow()
    }

    async fn wait(&self, until: DateTime<Utc>) {
        let mut hand = self.0.subscribe();
        // Whoever waits looks again now and then, as with the machine's clock.
        let _ = tokio::time::timeout(
            Duration::from_millis(200),
            hand.wait_for(|now| *now >= until),
        )
        .await;
    }
}

pub struct House {
    pub telegram: Telegram,
    pub clock: HandClock,
    pub anna: User,
    pub zone: Zone,
    pub store: Store,
    pub folder: tempfile::TempDir,
    pace: Pace,
    server: Option<Server>,
    running: Option<Running>,
}

impl House {
    /// Opens on a day in Berlin. The clock is moved by hand, so messages leave as they come.
    pub async fn open(at: &str) -> Self {
        Self::open_at(Pace::None, at).await
    }

    /// The same with messages leaving as fast as Telegram lets them.
    pub async fn paced(at: &str) -> Self {
        Self::open_at(Pace::Telegrams, at).await
    }

    async fn open_at(pace: Pace, at: &str) -> Self {
        let zone = Zone::parse("Europe/Berlin").unwrap();
        let clock = HandClock::at(zone.instant(local(at)));
        let hand = clock.clone();
        let telegram = Telegram::new(Arc::new(move || hand.now()));
        let server = telegram.serve(TOKEN).await.unwrap();
        let folder = tempfile::tempdir().unwrap();
        let store = open_store(&folder).await;
        let anna = User::new(4711, "Anna").speaking("en");
        let mut house = Self {
            telegram,
            clock,
            anna,
            zone,
            store,
            folder,
            pace,
            server: Some(server),
            running: None,
        };
        house.start().await;
        house
    }

    pub async fn start(&mut self) {
        let url = self.server.as_ref().unwrap().url.parse().unwrap();
        let wire = Wire::new(url, TOKEN.to_owned()).unwrap();
        let setup = Setup {
            pace: self.pace,
            ..Setup::default()
        };
        let (store, clock) = (self.store.clone(), self.clock.clone());
        let running = bot::start_with(setup, store, wire, clock, 1).await.unwrap();
        self.running = Some(running);
    }

    /// Stops the bot as a signal would, and starts it anew on the same file.
    pub async fn restart(&mut self) {
        self.stop().await;
        self.store = open_store(&self.folder).await;
        self.start().await;
    }

    pub fn clock_now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Waits for what comes by itself.
    pub async fn eventually(&self, done: impl Fn(&Self) -> bool) {
        let came = self.telegram.wait_until(|_| done(self), PATIENCE).await;
        assert!(came, "it never came: {:#?}", self.words());
        self.settled().await;
    }

    /// Waits until Anna has been sent so many messages, without waiting for anything else.
    pub async fn eventually_answered(&self, messages: usize) {
        let came = |_: &Telegram| self.messages().len() >= messages;
        assert!(
            self.telegram.wait_until(came, PATIENCE).await,
            "{:#?}",
            self.words()
        );
    }

    /// Waits until every planned fault has met its request.
    pub async fn eventually_unfailed(&self) {
        let met = |telegram: &Telegram| telegram.faults_left() == 0;
        assert!(
            self.telegram.wait_until(met, PATIENCE).await,
            "a fault is left"
        );
    }

    pub async fn stop(&mut self) {
        if let Some(running) = self.running.take() {
            running.stop().await;
        }
    }

    pub async fn close(mut self) {
        self.stop().await;
        self.server.take().unwrap().stop().await;
    }

    /// Moves the clock there, stopping wherever something falls due.
    pub async fn until(&mut self, at: &str) {
        let end = self.zone.instant(local(at));
        loop {
            self.settled().await;
            match self.store.next_wake().await.unwrap() {
                Some(wake) if wake <= end => self.clock.move_to(wake.max(self.clock.now())),
                _ => break,
            }
        }
        self.clock.move_to(end);
        self.settled().await;
    }

    /// Returns when nothing is left to do at this instant: no update, no wake, no message.
    pub async fn settled(&self) {
        let deadline = tokio::time::Instant::now() + PATIENCE;
        while !self.is_settled().await {
            let is_late = tokio::time::Instant::now() >= deadline;
            let busy = if is_late {
                self.busy_with().await
            } else {
                String::new()
            };
            assert!(!is_late, "the bot is still busy: {busy}");
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    }

    /// Lets so many seconds pass, each with a moment of real time.
    pub async fn passes(&self, seconds: u32) {
        for _ in 0..seconds {
            tokio::time::sleep(Duration::from_millis(10)).await;
            self.clock.move_to(self.clock.now() + TimeDelta::seconds(1));
        }
    }

    /// Lets time pass, second by second, until every message has found its way.
    pub async fn drained(&self) {
        for _ in 0..300 {
            tokio::time::sleep(Duration::from_millis(10)).await;
            let idle = self.telegram.pending_update_ids().is_empty();
            let fetched = self.store.wanted_count().await.unwrap() == 0;
            if idle && fetched && self.store.earliest_unsent().await.unwrap().is_none() {
                return;
            }
            self.clock.move_to(self.clock.now() + TimeDelta::seconds(1));
        }
        panic!("messages are left in the outbox");
    }

    /// What is left to do, for a test that fails.
    async fn busy_with(&self) -> String {
        let now = self.clock.now();
        format!(
            "at {now}: updates {:?}, {} files wanted, next wake {:?}, {} unsent, earliest {:?}, held {:?}",
            self.telegram.pending_update_ids(),
            self.store.wanted_count().await.unwrap(),
            self.store.next_wake().await.unwrap(),
            self.store.unsent(now).await.unwrap(),
            self.store.earliest_unsent().await.unwrap(),
            self.store.held_reasons().await.unwrap(),
        )
    }

    async fn is_settled(&self) -> bool {
        let now = self.clock.now();
        let past = |at: Option<DateTime<Utc>>| at.is_some_and(|at| at <= now);
        self.telegram.pending_update_ids().is_empty()
            && self.store.wanted_count().await.unwrap() == 0
            && !past(self.store.next_wake().await.unwrap())
            && self.store.unsent(now).await.unwrap() == 0
    }

    pub async fn says(&mut self, text: &str) {
        self.telegram.says(&self.anna, text);
        self.settled().await;
    }

    /// Presses the newest button with this label.
    pub async fn presses(&mut self, label: &str) -> String {
        let messages = self.messages();
        let found = messages.iter().rev().find_map(|message| {
            let button = message.buttons().find(|button| button.text == label)?;
            Some((message.id, button.callback_data.clone()?))
        });
        let (message, data) =
            found.unwrap_or_else(|| panic!("no button {label:?} in {:#?}", self.words()));
        self.presses_data(message, &data).await
    }

    pub async fn presses_data(&mut self, message: i64, data: &str) -> String {
        let callback = self
            .telegram
            .presses_forged(&self.anna, self.anna.id, message, data);
        self.settled().await;
        let answered = self
            .telegram
            .wait_until(|t| t.callback_answer(&callback).is_some(), PATIENCE)
            .await;
        assert!(answered, "every tap is answered");
        callback
    }

    /// Runs a statement beneath the bot, as a broken disk might.
    pub async fn damage(&self, statement: &str) {
        let file = self.folder.path().join("stillnight.db");
        let mut beneath = SqliteConnection::connect(&format!("sqlite:{}", file.display()))
            .await
            .unwrap();
        sqlx::raw_sql(AssertSqlSafe(statement.to_owned()))
            .execute(&mut beneath)
            .await
            .unwrap();
    }

    pub fn messages(&self) -> Vec<Message> {
        self.telegram.bot_messages(self.anna.id)
    }

    pub fn words(&self) -> Vec<String> {
        self.messages()
            .into_iter()
            .map(|message| message.text)
            .collect()
    }

    pub fn last_words(&self) -> String {
        self.words().pop().unwrap_or_default()
    }

    /// The messages sent since `mark`, with the patient's wall time: `21:05 Time for your iron…`.
    pub fn timeline(&self, mark: usize) -> Vec<String> {
        let line = |message: &Message| {
            let time = self.zone.local(message.sent_at).format("%H:%M");
            let first: String = message.text.chars().take(22).collect();
            format!("{time} {first}")
        };
        self.messages().iter().skip(mark).map(line).collect()
    }

    /// Somebody who takes five tablets since the first of the month, eats until 19:00 and sleeps from 23:00.
    pub async fn enrol(&mut self) {
        self.says("/start").await;
        self.presses("I understand and agree").await;
        self.presses("None of these").await;
        self.says("Europe/Berlin").await;
        for label in ["Yes, right", "19:00", "23:00", "Yes, already"] {
            self.presses(label).await;
        }
        let since = self.zone.local(self.clock.now()).date() - TimeDelta::days(20);
        self.says(&since.to_string()).await;
        self.presses("14 mg").await;
        self.presses("5 tablets").await;
    }
}

pub fn keys() -> KeyRing {
    KeyRing::from_text(KEY).unwrap()
}

pub async fn open_store(folder: &tempfile::TempDir) -> Store {
    let url = format!("sqlite:{}", folder.path().join("stillnight.db").display());
    Store::open(&url, keys()).await.unwrap()
}

fn local(at: &str) -> NaiveDateTime {
    NaiveDateTime::parse_from_str(at, "%Y-%m-%d %H:%M").unwrap()
}
