//! Owns the one way out: claim what waits in the outbox, send it, mark it. It must not decide what is said, and
//! it marks nothing as sent before Telegram took it.

mod attempt;
mod brake;
mod in_flight;
mod mark;
mod messenger;
mod pace;
mod render_file;
#[cfg(test)]
mod tests;
mod unacknowledged;

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::Mutex;

use crate::engine::Engine;
use crate::store::{Blame, Claimed, Lane, Room, Store, StoreError};
use crate::text::post::Queued;

use crate::courier::attempt::{Outcome, Sender};
use crate::courier::in_flight::InFlight;
use crate::courier::unacknowledged::{Unacknowledged, UnmarkedRows};
use brake::Brake;

pub use messenger::{Delivery, Messenger, Outgoing, SendError};

/// How many rows of a lane are claimed at once, about as many as leave within a second; and how many may be under way,
/// those that hang included.
const fn share(lane: Lane) -> (usize, usize) {
    match lane {
        Lane::Safety | Lane::Answer | Lane::Prompt => (28, 100),
        Lane::Stranger => (8, 30),
        Lane::File => (4, 6),
    }
}

/// How long a claim holds; a courier that died in between is succeeded after it.
pub(crate) const LEASE: TimeDelta = TimeDelta::seconds(30);

/// The way out: nothing reaches a patient but through it, and it sends nothing that is not in the outbox.
///
/// It claims rows under a lease, sends each, and marks it sent only after Telegram took it. A crash in between sends a
/// message twice and never loses one; every prompt is safe to receive twice. Its [`Messenger`] does the actual sending.
///
/// ```
/// use std::sync::{Arc, Mutex};
///
/// use stillnight::conversation::event::Event;
/// use stillnight::courier::{Courier, Messenger, Outgoing, SendError};
/// use stillnight::engine::{Engine, PatientId, Source};
/// use stillnight::patient::profile::Language;
/// use stillnight::seal::KeyRing;
/// use stillnight::store::{COURIER, Store};
///
/// /// Keeps the words that it is given.
/// #[derive(Clone, Default)]
/// struct Ears(Arc<Mutex<Vec<String>>>);
///
/// impl Messenger for Ears {
///     async fn deliver(&self, _: PatientId, outgoing: &Outgoing) -> Result<i64, SendError> {
///         self.0.lock().unwrap().push(outgoing.rendered.text.clone());
///         Ok(1)
///     }
/// }
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let store = Store::open("sqlite::memory:", KeyRing::random()?).await?;
/// let engine = Arc::new(Engine::new(store.clone(), Arc::default()));
/// let now = "2026-11-23T18:00:00Z".parse()?;
/// let said = Event::Said { text: "/start".to_owned(), language: Language::En };
/// engine.receive(PatientId::of_chat(4711), &said, Source::default(), now).await?;
///
/// let ears = Ears::default();
/// let courier = Courier::new(store.clone(), engine, ears.clone()).unpaced();
/// let until = "2026-11-23T19:00:00Z".parse()?;
/// let token = store.acquire(COURIER, 1, now, until).await?.expect("the lease is free");
/// courier.tick(now, token).await?;
/// assert!(ears.0.lock().unwrap()[0].starts_with("Stillnight is for people"));
/// # Ok(())
/// # }
/// ```
pub struct Courier<M> {
    store: Store,
    engine: Arc<Engine>,
    sender: Sender<M>,
    /// What was sent while the database was away, to be marked as soon as it is back, lest it be sent again.
    unacknowledged: UnmarkedRows,
    in_flight: Mutex<InFlight>,
    brake: Brake,
    /// Whether the time is sure enough to decide that something has expired.
    is_sure: AtomicBool,
}

impl<M: Messenger> Courier<M> {
    /// A courier at Telegram's pace.
    #[must_use]
    pub fn new(store: Store, engine: Arc<Engine>, messenger: M) -> Self {
        Self {
            sender: Sender::new(store.clone(), messenger),
            brake: Brake::new(store.clone()),
            store,
            engine,
            unacknowledged: UnmarkedRows::default(),
            in_flight: Mutex::default(),
            is_sure: AtomicBool::new(true),
        }
    }

    /// The same without any pace, for a world whose time is not ours.
    #[must_use]
    pub fn unpaced(self) -> Self {
        Self {
            sender: self.sender.unpaced(),
            ..self
        }
    }

    /// The same, looking at this watch when Telegram answers: a round may be long, and a wait begins with the answer.
    #[must_use]
    pub fn with_watch(self, watch: impl Fn() -> DateTime<Utc> + Send + Sync + 'static) -> Self {
        Self {
            sender: self.sender.with_watch(Arc::new(watch)),
            ..self
        }
    }

    /// From now on nothing expires, or again: by a time that nobody has confirmed nothing is given up.
    pub fn time_is_sure(&self, is_sure: bool) {
        self.is_sure.store(is_sure, Ordering::Relaxed);
    }

    /// Sends all that can be sent at `now`, and waits for it; says when to look again. `token` is the courier lease's:
    /// a courier whose lease was taken over claims nothing and marks nothing.
    ///
    /// # Errors
    /// [`StoreError`]; what was sent and could not be marked is marked by the next tick, or claimed again after its
    /// lease.
    pub async fn tick(
        &self,
        now: DateTime<Utc>,
        token: i64,
    ) -> Result<Option<DateTime<Utc>>, StoreError> {
        let marked = self.mark_the_unmarked(now).await;
        loop {
            while self.send_some(now, token, std::future::pending()).await? {}
            if !self.expire(now).await? {
                break;
            }
        }
        marked?;
        self.store.earliest_unsent().await
    }

    /// Sends the next that can be sent at `now`, and waits for it until `patience` is over; what hangs then stays
    /// under way. Says when to look again.
    ///
    /// # Errors
    /// As [`Courier::tick`].
    pub async fn round(
        &self,
        now: DateTime<Utc>,
        token: i64,
        patience: impl Future<Output = ()>,
    ) -> Result<Option<DateTime<Utc>>, StoreError> {
        // One row that cannot be marked or told of, for whatever reason, must not hold up what others wait for.
        let marked = self.mark_the_unmarked(now).await;
        let busy = self.send_some(now, token, patience).await?;
        let expired = self.expire(now).await?;
        marked?;
        if busy || expired {
            return Ok(Some(now));
        }
        self.store.earliest_unsent().await
    }

    /// Waits for what is under way, and claims nothing more.
    ///
    /// # Errors
    /// As [`Courier::tick`].
    pub async fn finish(&self, now: DateTime<Utc>) -> Result<(), StoreError> {
        self.mark_the_unmarked(now).await?;
        let mut in_flight = self.in_flight.lock().await;
        self.land(&mut in_flight, now, std::future::pending()).await
    }

    /// False if there was nothing to do.
    async fn send_some(
        &self,
        now: DateTime<Utc>,
        token: i64,
        patience: impl Future<Output = ()>,
    ) -> Result<bool, StoreError> {
        let mut in_flight = self.in_flight.lock().await;
        let room = room(&in_flight);
        let claimed = if room.is_full() {
            Vec::new()
        } else {
            let until = now + LEASE;
            self.store.claim::<Queued>(now, room, token, until).await?
        };
        if claimed.is_empty() && in_flight.is_empty() {
            return Ok(false);
        }
        for row in claimed {
            if in_flight.carries(&row, token) {
                continue;
            }
            let known = self.unacknowledged.take(&row);
            let send = self.send(row.clone(), known, now, token);
            in_flight.begin(row, token, send);
        }
        self.land(&mut in_flight, now, patience).await?;
        Ok(true)
    }

    /// Marks what is through, until nothing is under way or `patience` is over.
    async fn land(
        &self,
        in_flight: &mut InFlight,
        now: DateTime<Utc>,
        patience: impl Future<Output = ()>,
    ) -> Result<(), StoreError> {
        let mut patience = pin!(patience);
        let mut failed = None;
        loop {
            let landed = tokio::select! {
                biased;
                landed = in_flight.landed() => landed,
                () = &mut patience => None,
            };
            let Some(unacknowledged) = landed else {
                return failed.map_or(Ok(()), Err);
            };
            // The others are under way already, and are waited for.
            failed = self
                .conclude_or_keep(unacknowledged, now)
                .await
                .err()
                .or(failed);
        }
    }

    async fn mark_the_unmarked(&self, now: DateTime<Utc>) -> Result<(), StoreError> {
        let mut failed = None;
        for unacknowledged in self.unacknowledged.take_all() {
            failed = self
                .conclude_or_keep(unacknowledged, now)
                .await
                .err()
                .or(failed);
        }
        failed.map_or(Ok(()), Err)
    }

    async fn conclude_or_keep(
        &self,
        unacknowledged: Unacknowledged,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let Unacknowledged {
            row,
            outcome,
            token,
        } = &unacknowledged;
        match self.conclude(row, *outcome, now, *token).await {
            // A record that cannot be read will not be mended by trying again.
            Err(error) if error.blame() != Blame::Row => {
                self.unacknowledged.keep(unacknowledged);
                Err(error)
            }
            concluded => concluded,
        }
    }

    /// Sends a row, unless it is `known` what became of it: then it was sent before.
    fn send(
        &self,
        row: Claimed<Queued>,
        known: Option<Outcome>,
        now: DateTime<Utc>,
        token: i64,
    ) -> impl Future<Output = Outcome> + Send + 'static {
        let sender = self.sender.clone();
        async move {
            match known {
                Some(outcome) => outcome,
                None => sender.attempt(&row, now, token).await,
            }
        }
    }
}

/// What may still be claimed.
fn room(in_flight: &InFlight) -> Room {
    let of = |lane| {
        let (at_once, under_way) = share(lane);
        let left = under_way.saturating_sub(in_flight.in_lane(lane));
        i64::try_from(at_once.min(left)).unwrap_or_default()
    };
    Room {
        safety: of(Lane::Safety),
        answers: of(Lane::Answer),
        prompts: of(Lane::Prompt),
        strangers: of(Lane::Stranger),
        files: of(Lane::File),
    }
}
