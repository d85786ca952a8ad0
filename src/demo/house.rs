//! Owns one world of a demo: a Bot API on loopback, the real bot in front of it, a database, and a clock.
//! It must not decide when time passes; whoever holds it moves it.
//!
//! The bot is put together by hand instead of by [`crate::bot::start`]: the same poll, the same engine, the same
//! courier, but their ticks are called here. So it is known, and never waited for by guess, when an instant is over;
//! that is what makes a jump of months quick, and the same seed give the same course.

use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::{Notify, watch};
use tokio::task::JoinHandle;

use crate::courier::Courier;
use crate::engine::{Clock as _, Engine};
use crate::sandbox::{Server, Telegram};
use crate::store::{COURIER, Store, StoreError};
use crate::telegram::fetching::Fetching;
use crate::telegram::intake::Intake;
use crate::telegram::menu;
use crate::telegram::polling::Polling;
use crate::telegram::wire::Wire;

use super::clock::TravelClock;

/// A token that only the Bot API on loopback takes.
const TOKEN: &str = "1000001:on-loopback-only-nothing-leaves-here";
/// There is no second courier.
const HOLDER: i64 = 1;
const LONGER_THAN_ANY_TRIAL: TimeDelta = TimeDelta::days(36_500);
/// How long an update may take; a bot that hangs must not stop the clock for ever.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long a look at the files that wait stands.
const LOOK_AGAIN: Duration = Duration::from_millis(2);
/// What is due again at once would hold the clock.
const SHORTEST_STOP: TimeDelta = TimeDelta::seconds(1);
/// After a journey this long, old update numbers are forgotten.
const PRUNE_AFTER: TimeDelta = TimeDelta::days(1);

/// A world with the bot in it.
pub struct House {
    /// Its Telegram.
    pub telegram: Telegram,
    /// What the bot keeps.
    pub store: Store,
    /// Its time.
    pub clock: TravelClock,
    engine: Arc<Engine>,
    courier: Courier<Wire>,
    courier_token: i64,
    bell: Arc<Notify>,
    stop: watch::Sender<bool>,
    polling: JoinHandle<()>,
    fetching: JoinHandle<()>,
    server: Server,
}

impl House {
    /// Opens a world around `store`.
    ///
    /// # Errors
    /// When no port can be opened on loopback, or the database fails.
    pub async fn open(clock: TravelClock, store: Store) -> anyhow::Result<Self> {
        let hand = clock.clone();
        let telegram = Telegram::new(Arc::new(move || hand.now()));
        let server = telegram
            .serve(TOKEN)
            .await
            .context("no port can be opened on loopback")?;
        let wire = Wire::new(server.url.parse()?, TOKEN.to_owned())?;
        menu::register(&wire).await?;
        let bell = Arc::new(Notify::new());
        let engine = Arc::new(Engine::new(store.clone(), Arc::clone(&bell)));
        let courier = Courier::new(store.clone(), Arc::clone(&engine), wire.clone()).unpaced();
        let now = clock.now();
        let courier_token = store
            .acquire(
                COURIER,
                HOLDER,
                now + LONGER_THAN_ANY_TRIAL,
                now + LONGER_THAN_ANY_TRIAL,
            )
            .await?
            .context("another courier holds the database")?;
        let (stop, stopped) = watch::channel(false);
        let intake = Arc::new(Intake::new(Arc::clone(&engine), wire.clone()));
        let fetching = Fetching::new(
            Arc::clone(&engine),
            wire.clone(),
            clock.clone(),
            &store,
            HOLDER,
        );
        let fetching = tokio::spawn(fetching.run(stopped.clone()));
        // Time is moved by hand here, which is no absence.
        let polling = Polling::new(intake, wire, clock.clone(), &store, HOLDER);
        let polling = tokio::spawn(async move { polling.run(stopped).await });
        Ok(Self {
            telegram,
            store,
            clock,
            engine,
            courier,
            courier_token,
            bell,
            stop,
            polling,
            fetching,
            server,
        })
    }

    /// Everything that can happen at this instant happens: updates are taken, whoever is due is woken, what waits
    /// is sent. Says when the next thing is due.
    ///
    /// # Errors
    /// [`StoreError`]; what was not done is still due.
    pub async fn settle(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        loop {
            let taken = |telegram: &Telegram| telegram.pending_update_ids().is_empty();
            let idle = self.telegram.wait_until(taken, PATIENCE).await;
            self.files_fetched().await?;
            let now = self.clock.now();
            let wake = self.engine.wake_due(now).await?;
            let send = self.courier.tick(now, self.courier_token).await?;
            if taken(&self.telegram) || !idle {
                let next = wake.into_iter().chain(send).min();
                return Ok(next.map(|at| at.max(now + SHORTEST_STOP)));
            }
        }
    }

    /// Returns when no file waits any more; one that hangs must not stop the clock either.
    async fn files_fetched(&self) -> Result<(), StoreError> {
        let deadline = tokio::time::Instant::now() + PATIENCE;
        while self.store.wanted_count().await? > 0 && tokio::time::Instant::now() < deadline {
            tokio::time::sleep(LOOK_AGAIN).await;
        }
        Ok(())
    }

    /// Goes to `end`, and stops wherever something falls due, so that nothing comes late. After each stop `go_on`
    /// is asked; without it the journey ends there.
    ///
    /// # Errors
    /// [`StoreError`]; the clock stands where it happened.
    pub async fn travel(
        &self,
        end: DateTime<Utc>,
        mut go_on: impl FnMut(&Self) -> bool,
    ) -> Result<(), StoreError> {
        let begin = self.clock.now();
        while let Some(stop) = self.settle().await?.filter(|stop| *stop <= end) {
            if !go_on(self) {
                return Ok(());
            }
            self.clock.move_to(stop);
        }
        if go_on(self) {
            self.clock.move_to(end);
            self.settle().await?;
        }
        if end - begin >= PRUNE_AFTER {
            self.store.prune(self.clock.now()).await?;
        }
        Ok(())
    }

    /// Returns when the bot has answered these presses.
    pub async fn answered(&self, presses: &[String]) {
        for press in presses {
            let answered = |telegram: &Telegram| telegram.callback_answer(press).is_some();
            // A press that stays without an answer must not stop the clock either.
            let _in_time = self.telegram.wait_until(answered, PATIENCE).await;
        }
    }

    /// Returns when something new waits to be sent.
    pub async fn rung(&self) {
        self.bell.notified().await;
    }

    /// Stops the bot, then its Telegram.
    pub async fn close(self) {
        // Nobody left to hear it is as good as everybody having heard it.
        let _ = self.stop.send(true);
        let _ended = (self.polling.await, self.fetching.await);
        self.server.stop().await;
        self.store.close().await;
    }
}
