//! Owns the long poll: fetch, hand each chat its updates in order, and move the offset only past what is committed or
//! parked. It must not lose an update, one bad update must not stop the others, and a slow chat must not keep what
//! others send from being fetched.

mod window;

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;
use serde_json::Value;
use teloxide::requests::Payload;
use teloxide::types::Update;
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::engine::Clock;
use crate::lease::{Lease, RENEW_EVERY};
use crate::store::{POLLER, Store, in_full};

use super::AWAKE;
use super::attention::Attention;
use super::intake::{Intake, Unfinished};
use super::update::ALLOWED;
use super::wire::{CallError, Transport, Wire};

use window::{Turn, Window};

/// How long Telegram holds an empty poll open, in seconds.
const POLL_SECONDS: u32 = 25;
/// What the network may add to that.
const POLL_MARGIN: Duration = Duration::from_secs(10);
/// How long a poll waits for slow chats before the next one asks what others have sent.
const PATIENCE: TimeDelta = TimeDelta::milliseconds(300);
/// The wait after a poll that failed.
const RETRY_AFTER: TimeDelta = TimeDelta::seconds(2);
/// How long an offset means anything while no poll comes through. Whoever was away for a week finds other numbers,
/// and would swallow them unseen; what comes again for want of an offset is recognised for twice as long.
const OFFSET_LIVES: TimeDelta = TimeDelta::hours(24);
/// The most updates that one poll brings.
const BATCH: u8 = 100;

/// The long poll of one instance.
pub struct Polling<C, T> {
    intake: Arc<Intake<T>>,
    wire: Wire<T>,
    clock: C,
    /// Who polls: of two, Telegram refuses one.
    lease: Lease,
    /// How long nobody listened; `None` where time is moved by hand, which is no absence.
    attention: Option<Attention>,
    /// Whether there can be others at all.
    is_shared: bool,
}

impl<C: Clock, T: Transport> Polling<C, T> {
    /// Polls for this door, before the database `store`. `holder` tells this process from others on it.
    pub fn new(
        intake: Arc<Intake<T>>,
        wire: Wire<T>,
        clock: C,
        store: &Store,
        holder: i64,
    ) -> Self {
        Self {
            intake,
            wire,
            clock,
            lease: Lease::new(store.clone(), POLLER, holder),
            attention: None,
            is_shared: store.is_shared(),
        }
    }

    /// The same where an absence is one; where time is moved by hand it is none.
    #[must_use]
    pub fn that_notices_absence(self, attention: Attention) -> Self {
        Self {
            attention: Some(attention),
            ..self
        }
    }

    /// Polls until `stop` says so; the updates at hand are finished first.
    pub async fn run(mut self, mut stop: watch::Receiver<bool>) {
        let mut window = Window::default();
        let mut work = JoinSet::new();
        let mut heard_at = self.clock.now();
        // The first poll is not held open: then it is known whether Telegram answers at all.
        let mut is_awake = false;
        while !*stop.borrow() {
            if !self.is_ours().await {
                // Whoever polls now has an offset of their own.
                window = Window::default();
                work.shutdown().await;
                if let Some(attention) = &mut self.attention {
                    attention.wander();
                }
                self.pause(&mut stop).await;
                continue;
            }
            let since = self.clock.now();
            let seconds = if is_awake { POLL_SECONDS } else { 0 };
            let fetched = self.fetch_while_ours(window.offset(), seconds, &mut stop);
            let Some(batch) = fetched.await else {
                continue;
            };
            match batch {
                Ok(updates) => {
                    let only_asked = !is_awake && updates.is_empty();
                    if !std::mem::replace(&mut is_awake, true) {
                        tracing::info!(AWAKE);
                    }
                    window.take(updates);
                    self.work(&mut window, &mut work, &mut stop).await;
                    heard_at = self.clock.now();
                    if !only_asked {
                        self.listened(since).await;
                    }
                }
                Err(error) => {
                    tracing::warn!(%error, "poll failed");
                    if (self.clock.now() - heard_at).abs() > OFFSET_LIVES && window.is_done() {
                        window = Window::default();
                    }
                    self.pause(&mut stop).await;
                }
            }
        }
        while let Some(ended) = work.join_next().await {
            settle(&mut window, ended);
        }
        self.confirm(window.offset()).await;
        if let Err(error) = self.lease.give_back(self.clock.now()).await {
            tracing::debug!(%error, "the poller's lease runs out by itself");
        }
    }

    /// Lets the chats work on what they have, side by side. Returns when all of it is done, or when only slow chats are
    /// left. While the database is away it is tried again and again: nothing of it is acknowledged, and nothing new is
    /// asked for.
    async fn work(
        &self,
        window: &mut Window,
        work: &mut JoinSet<Worked>,
        stop: &mut watch::Receiver<bool>,
    ) {
        let mut until = self.clock.now() + PATIENCE;
        loop {
            for turn in window.begin() {
                let (intake, now) = (Arc::clone(&self.intake), self.clock.now());
                work.spawn(work_off(intake, turn, now));
            }
            if work.is_empty() && window.has_failed() {
                if *stop.borrow() {
                    return;
                }
                self.pause(stop).await;
                window.try_again();
                until = self.clock.now() + PATIENCE;
                continue;
            }
            let waits = !window.has_failed();
            tokio::select! {
                biased;
                ended = work.join_next() => match ended {
                    Some(ended) => settle(window, ended),
                    None => return self.nothing_new(window, stop).await,
                },
                () = self.clock.wait(until), if waits => {
                    if self.clock.now() >= until {
                        return;
                    }
                }
            }
        }
    }

    /// An update that cannot be acknowledged comes with every poll: then it is not asked for at once.
    async fn nothing_new(&self, window: &Window, stop: &mut watch::Receiver<bool>) {
        if window.brought_nothing_new() {
            tracing::error!("an update without a number cannot be acknowledged");
            self.pause(stop).await;
        }
    }

    async fn listened(&mut self, since: DateTime<Utc>) {
        let now = self.clock.now();
        let is_sure = self.clock.standing().is_sure();
        if let Some(attention) = self.attention.as_mut().filter(|_| !is_sure) {
            attention.heard_in_doubt(now);
        } else if let Some(attention) = &mut self.attention
            && let Err(error) = attention.heard(since, now).await
        {
            tracing::error!(%error, "what was missed is asked again later");
        }
    }

    async fn is_ours(&mut self) -> bool {
        if !self.is_shared {
            return true;
        }
        match self.lease.hold(self.clock.now()).await {
            Ok(token) => token.is_some(),
            Err(error) => {
                tracing::error!(%error, "it is not known who polls");
                false
            }
        }
    }

    /// One poll; `None` when it is to stop, or when somebody else has taken over meanwhile.
    async fn fetch_while_ours(
        &mut self,
        offset: i64,
        seconds: u32,
        stop: &mut watch::Receiver<bool>,
    ) -> Option<Result<Vec<Value>, CallError>> {
        let (wire, clock) = (self.wire.clone(), self.clock.clone());
        let mut fetch = std::pin::pin!(fetch(&wire, offset, seconds));
        loop {
            tokio::select! {
                biased;
                batch = &mut fetch => return Some(batch),
                _ = stop.changed() => return None,
                () = clock.wait(clock.now() + RENEW_EVERY), if self.is_shared => {
                    if !self.is_ours().await {
                        return None;
                    }
                }
            }
        }
    }

    async fn pause(&self, stop: &mut watch::Receiver<bool>) {
        tokio::select! {
            biased;
            () = self.clock.wait(self.clock.now() + RETRY_AFTER) => {}
            _ = stop.changed() => {}
        }
    }

    /// Tells Telegram on the way out what was committed, so that it need not send it again.
    async fn confirm(&self, offset: i64) {
        if offset == 0 {
            return;
        }
        let payload = GetUpdates {
            offset,
            limit: 1,
            timeout: 0,
            allowed_updates: None,
        };
        if let Err(error) = self.wire.call::<_, Vec<Value>>(&payload).await {
            tracing::debug!(%error, "the last offset stays unconfirmed; what comes again is recognised");
        }
    }
}

/// What came of a chat's turn.
type Worked = (Turn, Result<(), Unfinished>);

/// Works off what a chat has, in its order; what is left of the turn is to come again.
async fn work_off<T: Transport>(
    intake: Arc<Intake<T>>,
    mut turn: Turn,
    now: DateTime<Utc>,
) -> Worked {
    while let Some((update, brought)) = turn.next() {
        if let Err(error) = intake.take(&update, brought, now).await {
            return (turn, Err(error));
        }
        turn.done();
    }
    (turn, Ok(()))
}

fn settle(window: &mut Window, ended: Result<Worked, tokio::task::JoinError>) {
    let Ok((turn, outcome)) = ended else {
        // Each update is handled in a task of its own, so only the end of the program comes here.
        tracing::error!("the updates of a chat were left alone");
        return;
    };
    if let Err(error) = &outcome {
        tracing::error!(error = in_full(error), "an update is to come again");
    }
    window.end(turn);
}

/// Asks for what came since. teloxide's own payload holds offsets of 32 bits: a larger one would be none, and the same
/// updates would come for ever.
#[derive(Serialize)]
struct GetUpdates {
    offset: i64,
    limit: u8,
    timeout: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    allowed_updates: Option<[&'static str; 4]>,
}

impl Payload for GetUpdates {
    type Output = Vec<Update>;
    const NAME: &'static str = "GetUpdates";
}

async fn fetch<T: Transport>(
    wire: &Wire<T>,
    offset: i64,
    seconds: u32,
) -> Result<Vec<Value>, CallError> {
    let payload = GetUpdates {
        offset,
        limit: BATCH,
        timeout: seconds,
        allowed_updates: Some(ALLOWED),
    };
    let limit = Duration::from_secs(u64::from(seconds)) + POLL_MARGIN;
    wire.call_within(&payload, limit).await
}
