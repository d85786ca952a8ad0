//! Owns the long poll: fetch, hand each chat its updates in order, and move the offset only after every one of
//! them is committed or parked. It must not lose an update, and one bad update must not stop the others.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use chrono::TimeDelta;
use serde_json::Value;
use teloxide::payloads::{GetUpdates, GetUpdatesSetters as _};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::clinic::Clock;
use crate::store::StoreError;

use super::intake::Intake;
use super::update::{ALLOWED, chat_key, update_id};
use super::wire::{CallError, Transport, Wire};

/// How long Telegram holds an empty poll open, in seconds.
const POLL_SECONDS: u32 = 25;
/// What the network may add to that.
const POLL_MARGIN: Duration = Duration::from_secs(10);
/// The wait after a poll that failed.
const RETRY_AFTER: TimeDelta = TimeDelta::seconds(2);
/// The most updates that one poll brings.
const BATCH: u8 = 100;

/// Everything that polling needs.
pub struct Polling<C, T> {
    /// Where updates go.
    pub intake: Arc<Intake<T>>,
    /// Where they come from.
    pub wire: Wire<T>,
    /// What time it is.
    pub clock: C,
}

impl<C: Clock, T: Transport> Polling<C, T> {
    /// Polls until `stop` says so; the batch at hand is finished first.
    pub async fn run(&self, mut stop: watch::Receiver<bool>) {
        let mut offset = 0;
        while !*stop.borrow() {
            let batch = tokio::select! {
                batch = self.fetch(offset) => batch,
                _ = stop.changed() => break,
            };
            match batch {
                Ok(updates) => {
                    offset = self
                        .handle_until_committed(offset, updates, &mut stop)
                        .await;
                }
                Err(error) => {
                    tracing::warn!(%error, "poll failed");
                    self.pause(&mut stop).await;
                }
            }
        }
        self.confirm(offset).await;
    }

    async fn pause(&self, stop: &mut watch::Receiver<bool>) {
        tokio::select! {
            () = self.clock.wait(self.clock.now() + RETRY_AFTER) => {}
            _ = stop.changed() => {}
        }
    }

    async fn fetch(&self, offset: i64) -> Result<Vec<Value>, CallError> {
        let payload = GetUpdates::new()
            .offset(i32::try_from(offset).unwrap_or_default())
            .limit(BATCH)
            .timeout(POLL_SECONDS)
            .allowed_updates(ALLOWED);
        let limit = Duration::from_secs(u64::from(POLL_SECONDS)) + POLL_MARGIN;
        self.wire.call_within(&payload, limit).await
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
            return offset;
        };
        while !self.handle(&updates).await {
            if *stop.borrow() {
                return offset;
            }
            self.pause(stop).await;
        }
        last + 1
    }

    /// Whether every update is committed or parked. Chats go side by side, each in its own order.
    async fn handle(&self, updates: &[Value]) -> bool {
        let mut chats: BTreeMap<i64, Vec<Value>> = BTreeMap::new();
        for update in updates {
            chats
                .entry(chat_key(update))
                .or_default()
                .push(update.clone());
        }
        let mut tasks = JoinSet::new();
        for updates in chats.into_values() {
            let (intake, now) = (Arc::clone(&self.intake), self.clock.now());
            tasks.spawn(async move {
                for update in updates {
                    intake.take(&update, now).await?;
                }
                Ok::<_, StoreError>(())
            });
        }
        let mut committed = true;
        while let Some(result) = tasks.join_next().await {
            match result {
                Ok(Ok(())) => {}
                Ok(Err(error)) => {
                    tracing::error!(%error, "an update waits for the database");
                    committed = false;
                }
                Err(_) => tracing::error!("the updates of a chat were left alone"),
            }
        }
        committed
    }
}
