//! Owns the long poll: fetch, hand each chat its updates in order, and move the offset only after every one of
//! them is committed or parked. It must not lose an update, and one bad update must not stop the others.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;
use teloxide::payloads::{
    AnswerCallbackQuery, AnswerCallbackQuerySetters as _, GetUpdates, GetUpdatesSetters as _,
    SendMessage,
};
use teloxide::types::{AllowedUpdate, CallbackQueryId, ChatId};
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::clinic::{Clinic, Clock, Source};
use crate::conversation::event::{Event, Notice};
use crate::lease::Lease;
use crate::place_finder;
use crate::store::{POLLER, Store, StoreError};
use crate::text::Text;
use crate::text::catalogue::Voice;

use super::attention::Attention;
use super::update::{Happening, Incoming, chat_key, read, update_id};
use super::wire::{CallError, Transport, Wire};

/// How long Telegram holds an empty poll open, in seconds.
const POLL_SECONDS: u32 = 25;
/// What the network may add to that.
const POLL_MARGIN: Duration = Duration::from_secs(10);
/// The wait after a poll that failed.
const RETRY_AFTER: TimeDelta = TimeDelta::seconds(2);
/// How often the lease is looked after during a poll.
const RENEW_EVERY: TimeDelta = TimeDelta::seconds(4);
/// The most updates that one poll brings.
const BATCH: u8 = 100;

/// The long poll of one instance.
pub struct Polling<C, T> {
    clinic: Arc<Clinic>,
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
    /// Polls for `clinic`, whose database is `store`. `holder` tells this process from others on it.
    pub fn new(clinic: Arc<Clinic>, wire: Wire<T>, clock: C, store: &Store, holder: i64) -> Self {
        Self {
            clinic,
            wire,
            clock,
            lease: Lease::new(store.clone(), POLLER, holder),
            attention: Some(Attention::new(store.clone())),
            is_shared: store.is_shared(),
        }
    }

    /// The same where time is moved by hand.
    #[must_use]
    pub fn travelling(self) -> Self {
        Self {
            attention: None,
            ..self
        }
    }

    /// Polls until `stop` says so; the batch at hand is finished first.
    pub async fn run(mut self, mut stop: watch::Receiver<bool>) {
        let mut offset = 0;
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
                    self.listened(since).await;
                }
                Err(error) => {
                    tracing::warn!(%error, "poll failed");
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
            && let Err(error) = attention.heard(&self.clinic, since, now).await
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
            let (clinic, wire, now) = (
                Arc::clone(&self.clinic),
                self.wire.clone(),
                self.clock.now(),
            );
            tasks.spawn(async move {
                for update in updates {
                    handle_one(&clinic, &wire, &update, now).await?;
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
                // The panic's words may hold a patient's; its place is in the log by way of the panic hook.
                Err(_) => tracing::error!("an update was parked: handling it panicked"),
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
        .allowed_updates([
            AllowedUpdate::Message,
            AllowedUpdate::CallbackQuery,
            AllowedUpdate::MyChatMember,
        ]);
    let limit = Duration::from_secs(u64::from(POLL_SECONDS)) + POLL_MARGIN;
    wire.call_within(&payload, limit).await
}

/// Handles one update; only an error that may pass by itself is returned.
async fn handle_one<T: Transport>(
    clinic: &Arc<Clinic>,
    wire: &Wire<T>,
    update: &Value,
    now: chrono::DateTime<chrono::Utc>,
) -> Result<(), StoreError> {
    let id = update_id(update);
    match read(update) {
        Incoming::Nothing => Ok(()),
        Incoming::Group { chat_id, language } => {
            refuse_group(
                wire.clone(),
                chat_id,
                Voice::of(language).say(&Text::GroupsRefused),
            );
            Ok(())
        }
        Incoming::Patient {
            patient,
            what,
            message_id,
            callback_id,
        } => {
            let event = event_of(what).await;
            let source = Source {
                update_id: id,
                message_id,
            };
            let notice = match clinic.receive(patient, &event, source, now).await {
                Ok(notice) => notice,
                Err(error) if error.is_corrupt_row() => {
                    tracing::error!(%error, patient = patient.chat_id(), "an update was parked");
                    None
                }
                Err(error) => return Err(error),
            };
            if let Some(callback_id) = callback_id {
                answer_tap(wire.clone(), callback_id, notice);
            }
            Ok(())
        }
    }
}

/// Looks a shared place up; its coordinates end here.
async fn event_of(what: Happening) -> Event {
    match what {
        Happening::Event(event) => event,
        Happening::Place {
            latitude,
            longitude,
        } => {
            let zone =
                tokio::task::spawn_blocking(move || place_finder::zone_at(latitude, longitude))
                    .await;
            Event::SharedPlace {
                zone: zone.ok().flatten(),
            }
        }
    }
}

/// Every tap is answered, or its button would go on spinning; that an answer is lost is no harm.
fn answer_tap<T: Transport>(wire: Wire<T>, callback_id: String, notice: Option<Notice>) {
    tokio::spawn(async move {
        let mut payload = AnswerCallbackQuery::new(CallbackQueryId(callback_id));
        if let Some(Notice {
            text,
            language,
            stays,
        }) = notice
        {
            payload = payload
                .text(Voice::of(language).say(&text))
                .show_alert(stays);
        }
        if let Err(error) = wire.call::<_, Value>(&payload).await {
            tracing::debug!(%error, "a tap stays unanswered");
        }
    });
}

/// A group has no patient and no outbox; it gets one line for each command and nothing is kept.
fn refuse_group<T: Transport>(wire: Wire<T>, chat_id: i64, words: String) {
    tokio::spawn(async move {
        if let Err(error) = wire
            .call::<_, Value>(&SendMessage::new(ChatId(chat_id), words))
            .await
        {
            tracing::debug!(%error, "a group stays without an answer");
        }
    });
}
