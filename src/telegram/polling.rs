//! Owns the long poll: fetch, hand each chat its updates in order, and move the offset only after every one of
//! them is committed or parked. It must not lose an update, and one bad update must not stop the others.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;
use teloxide::payloads::{GetUpdates, GetUpdatesSetters as _};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::clinic::Clock;
use crate::lease::{Lease, RENEW_EVERY};
use crate::store::{POLLER, Store, in_full};

use super::attention::Attention;
use super::intake::{Brought, Intake, Unfinished};
use super::update::{ALLOWED, chat_key, update_id};
use super::wire::{CallError, Transport, Wire};

/// How long Telegram holds an empty poll open, in seconds.
const POLL_SECONDS: u32 = 25;
/// What the network may add to that.
const POLL_MARGIN: Duration = Duration::from_secs(10);
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

    /// Polls until `stop` says so; the batch at hand is finished first.
    pub async fn run(mut self, mut stop: watch::Receiver<bool>) {
        let mut offset = 0;
        let mut heard_at = self.clock.now();
        while !*stop.borrow() {
            if !self.is_ours().await {
                // Whoever polls now has an offset of their own.
                offset = 0;
                if let Some(attention) = &mut self.attention {
                    attention.wander();
                }
                self.pause(&mut stop).await;
                continue;
            }
            let since = self.clock.now();
            let Some(batch) = self.fetch_while_ours(offset, &mut stop).await else {
                continue;
            };
            match batch {
                Ok(updates) => {
                    offset = self
                        .handle_until_committed(offset, updates, &mut stop)
                        .await;
                    heard_at = self.clock.now();
                    self.listened(since).await;
                }
                Err(error) => {
                    tracing::warn!(%error, "poll failed");
                    if (self.clock.now() - heard_at).abs() > OFFSET_LIVES {
                        offset = 0;
                    }
                    self.pause(&mut stop).await;
                }
            }
        }
        self.confirm(offset).await;
        if let Err(error) = self.lease.give_back(self.clock.now()).await {
            tracing::debug!(%error, "the poller's lease runs out by itself");
        }
    }

    async fn listened(&mut self, since: DateTime<Utc>) {
        let now = self.clock.now();
        if let Some(attention) = &mut self.attention
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
        stop: &mut watch::Receiver<bool>,
    ) -> Option<Result<Vec<Value>, CallError>> {
        let (wire, clock) = (self.wire.clone(), self.clock.clone());
        let mut fetch = std::pin::pin!(fetch(&wire, offset));
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
        let payload = GetUpdates::new()
            .offset(i32::try_from(offset).unwrap_or_default())
            .limit(1)
            .timeout(0);
        if let Err(error) = self.wire.call::<_, Vec<Value>>(&payload).await {
            tracing::debug!(%error, "the last offset stays unconfirmed; what comes again is recognised");
        }
    }

    /// The next offset. While the database is away the batch is tried again: nothing of it is acknowledged.
    async fn handle_until_committed(
        &self,
        offset: i64,
        updates: Vec<Value>,
        stop: &mut watch::Receiver<bool>,
    ) -> i64 {
        let Some(last) = updates.iter().filter_map(update_id).max() else {
            // This poll has confirmed the offset and nothing waits. After a quiet week the numbers start anew at
            // random, and an old offset would swallow the first ones unseen.
            return 0;
        };
        let mut tried = BTreeSet::new();
        while !self.handle(&updates, &mut tried).await {
            if *stop.borrow() {
                return offset;
            }
            self.pause(stop).await;
        }
        last + 1
    }

    /// Whether every update is committed or parked; `tried` are those that are brought once more. Chats go side by
    /// side, each in its own order.
    async fn handle(&self, updates: &[Value], tried: &mut BTreeSet<Option<i64>>) -> bool {
        let mut chats: BTreeMap<i64, Vec<(Value, Brought)>> = BTreeMap::new();
        for update in updates {
            let brought = if tried.contains(&update_id(update)) {
                Brought::Again
            } else {
                Brought::First
            };
            let chat = chats.entry(chat_key(update)).or_default();
            chat.push((update.clone(), brought));
        }
        let mut tasks = JoinSet::new();
        for updates in chats.into_values() {
            let (intake, now) = (Arc::clone(&self.intake), self.clock.now());
            tasks.spawn(async move {
                let mut tried = Vec::new();
                for (update, brought) in updates {
                    tried.push(update_id(&update));
                    if let Err(error) = intake.take(&update, brought, now).await {
                        return (tried, Err(error));
                    }
                }
                (tried, Ok::<_, Unfinished>(()))
            });
        }
        let mut committed = true;
        while let Some(result) = tasks.join_next().await {
            match result {
                Ok((those, outcome)) => {
                    tried.extend(those);
                    if let Err(error) = outcome {
                        tracing::error!(error = in_full(&error), "an update is to come again");
                        committed = false;
                    }
                }
                Err(ended) => {
                    tracing::error!("the updates of a chat were left alone");
                    committed &= !ended.is_cancelled();
                }
            }
        }
        committed
    }
}

/// Asks for what came since.
async fn fetch<T: Transport>(wire: &Wire<T>, offset: i64) -> Result<Vec<Value>, CallError> {
    let payload = GetUpdates::new()
        .offset(i32::try_from(offset).unwrap_or_default())
        .limit(BATCH)
        .timeout(POLL_SECONDS)
        .allowed_updates(ALLOWED);
    let limit = Duration::from_secs(u64::from(POLL_SECONDS)) + POLL_MARGIN;
    wire.call_within(&payload, limit).await
}
