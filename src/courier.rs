//! Owns the one way out: claim what waits in the outbox, send it, mark it. It must not decide what is said, and
//! it marks nothing as sent before Telegram took it.

mod desk;
mod flight;
mod making;
mod unmarked;

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::Mutex;

use crate::clinic::{Clinic, PatientId, Source};
use crate::conversation::event::Event;
use crate::store::{Claimed, Store, StoreError};
use crate::text::post::{Letter, Slot};
use crate::text::render::Rendered;
use crate::view::{File, Look};

use desk::Desk;
use flight::Flight;
use unmarked::{Unmarked, UnmarkedRows};

/// How many rows are claimed at once: as many as leave within a second, so that an answer never waits behind more.
const CLAIM: usize = 28;
/// How many may be under way, those that hang included.
const UNDER_WAY: usize = 100;
/// How long a claim holds; a courier that died in between is succeeded after it.
pub(crate) const LEASE: TimeDelta = TimeDelta::seconds(30);
/// The wait when Telegram refuses the token: nothing can be sent until somebody mends that.
const HALT: TimeDelta = TimeDelta::seconds(60);
/// The first and the longest wait after an ambiguous failure.
const BACKOFF: (TimeDelta, TimeDelta) = (TimeDelta::seconds(2), TimeDelta::minutes(1));
/// The longest wait that Telegram is believed.
const LONGEST_WAIT: TimeDelta = TimeDelta::hours(1);
/// How often a message that Telegram does not take is tried: a refusal has been known to pass.
const REJECTIONS: i32 = 3;

/// Takes messages to patients: Telegram, or a world made for tests.
pub trait Messenger: Clone + Send + Sync + 'static {
    /// Delivers one message; its number comes back.
    fn deliver(
        &self,
        to: PatientId,
        outgoing: &Outgoing,
    ) -> impl Future<Output = Result<i64, SendError>> + Send;

    /// Shows in the chat that a file is being made, for a few seconds. It is no message: that it fails, or comes to
    /// nobody, is no harm, and a world made for tests need not show it.
    fn show_making(&self, to: PatientId, look: Look) -> impl Future<Output = ()> + Send {
        let _ = (to, look);
        std::future::ready(())
    }
}

/// A message in its final words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outgoing {
    /// Words and buttons.
    pub rendered: Rendered,
    /// The file that goes with them; then the words are its caption, and it is always a new message.
    pub file: Option<File>,
    /// Whether the phone stays quiet.
    pub silent: bool,
    /// New, or a change.
    pub delivery: Delivery,
}

/// How a message reaches its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// A new message; the buttons of this older one are cleared.
    Fresh {
        /// The slot's former message.
        clears: Option<i64>,
    },
    /// This message changes.
    Edit(i64),
}

/// What a failed send means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SendError {
    /// Not sent; to be tried again after this.
    Later(Duration),
    /// Sent or not, nobody knows; to be tried again, for prompts are harmless twice.
    Unknown,
    /// Not sent: the patient blocked the bot or is gone.
    Gone,
    /// Not sent, and never will be: Telegram does not take it.
    Rejected {
        /// Telegram's code.
        code: i64,
    },
    /// Not sent: the token is refused. Nothing is lost, but somebody must look.
    Halt,
}

/// What became of a claimed row.
#[derive(Clone, Copy, Debug)]
enum Outcome {
    /// It was tried.
    Tried(Result<i64, SendError>),
    /// Its file cannot be made, now or later.
    Unmade,
    /// It is not ours any more: its patient was forgotten, or its lease was taken over.
    Withdrawn,
    /// A later message in its slot says what is to be said now; while a file was made, too: the newer one answers both.
    Overtaken,
}

/// The way out.
pub struct Courier<M> {
    store: Store,
    clinic: Arc<Clinic>,
    desk: Desk<M>,
    /// What was sent while the database was away, to be marked as soon as it is back, lest it be sent again.
    unmarked: UnmarkedRows,
    flight: Mutex<Flight>,
}

impl<M: Messenger> Courier<M> {
    /// A courier at Telegram's pace.
    #[must_use]
    pub fn new(store: Store, clinic: Arc<Clinic>, messenger: M) -> Self {
        Self {
            desk: Desk::new(store.clone(), messenger),
            store,
            clinic,
            unmarked: UnmarkedRows::default(),
            flight: Mutex::default(),
        }
    }

    /// The same without any pace, for a world whose time is not ours.
    #[must_use]
    pub fn unpaced(self) -> Self {
        Self {
            desk: self.desk.unpaced(),
            ..self
        }
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
        let tidied = self.tidy(now).await;
        while self.send_some(now, token, std::future::pending()).await? {}
        tidied?;
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
        let tidied = self.tidy(now).await;
        let busy = self.send_some(now, token, patience).await?;
        tidied?;
        if busy {
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
        let mut flight = self.flight.lock().await;
        self.land(&mut flight, now, std::future::pending()).await
    }

    /// One row that cannot be marked or told of, for whatever reason, must not hold up what others wait for.
    async fn tidy(&self, now: DateTime<Utc>) -> Result<(), StoreError> {
        let marked = self.mark_the_unmarked(now).await;
        let expired = self.expire(now).await;
        marked.and(expired)
    }

    /// False if there was nothing to do.
    async fn send_some(
        &self,
        now: DateTime<Utc>,
        token: i64,
        patience: impl Future<Output = ()>,
    ) -> Result<bool, StoreError> {
        let mut flight = self.flight.lock().await;
        let room = CLAIM.min(UNDER_WAY.saturating_sub(flight.len()));
        let claimed = self
            .store
            .claim::<Letter>(
                now,
                i64::try_from(room).unwrap_or_default(),
                token,
                now + LEASE,
            )
            .await?;
        if claimed.is_empty() && flight.is_empty() {
            return Ok(false);
        }
        for row in claimed {
            if flight.carries(&row, token) {
                continue;
            }
            let known = self.unmarked.take(&row);
            let key = (row.patient_id, row.number);
            flight.begin(key, token, self.send(row, known, now, token));
        }
        self.land(&mut flight, now, patience).await?;
        Ok(true)
    }

    /// Marks what is through, until nothing is under way or `patience` is over.
    async fn land(
        &self,
        flight: &mut Flight,
        now: DateTime<Utc>,
        patience: impl Future<Output = ()>,
    ) -> Result<(), StoreError> {
        let mut patience = pin!(patience);
        let mut failed = None;
        loop {
            let landed = tokio::select! {
                biased;
                landed = flight.landed() => landed,
                () = &mut patience => None,
            };
            let Some(unmarked) = landed else {
                return failed.map_or(Ok(()), Err);
            };
            // The others are under way already, and are waited for.
            failed = self.conclude_or_keep(unmarked, now).await.err().or(failed);
        }
    }

    async fn mark_the_unmarked(&self, now: DateTime<Utc>) -> Result<(), StoreError> {
        let mut failed = None;
        for unmarked in self.unmarked.take_all() {
            failed = self.conclude_or_keep(unmarked, now).await.err().or(failed);
        }
        failed.map_or(Ok(()), Err)
    }

    async fn conclude_or_keep(
        &self,
        unmarked: Unmarked,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let Unmarked {
            row,
            outcome,
            token,
        } = &unmarked;
        match self.conclude(row, *outcome, now, *token).await {
            // A record that cannot be read will not be mended by trying again.
            Err(error) if !error.is_corrupt_row() => {
                self.unmarked.keep(unmarked);
                Err(error)
            }
            concluded => concluded,
        }
    }

    /// E10: what has lost its sense is dropped, and the conversation is told.
    async fn expire(&self, now: DateTime<Utc>) -> Result<(), StoreError> {
        for row in self.store.expired::<Letter>(now).await? {
            self.tell_undelivered(row.patient_id, row.post.post.slot, now)
                .await?;
            self.store.discard(row.patient_id, row.number, now).await?;
        }
        Ok(())
    }

    /// A reminder that was never sent is owed a word.
    async fn tell_undelivered(
        &self,
        patient: i64,
        slot: Slot,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.tell(patient, &Event::Undelivered { slot }, now).await
    }

    /// Lets the conversation know. Whose record cannot be read is in the log, and must not hold up the others.
    async fn tell(
        &self,
        patient: i64,
        event: &Event,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let source = Source::default();
        let told = self
            .clinic
            .receive(PatientId::of_chat(patient), event, source, now);
        match told.await {
            Err(error) if error.is_corrupt_row() => {
                tracing::error!(%error, patient, "what became of a message cannot be noted");
                Ok(())
            }
            told => told.map(drop),
        }
    }

    /// Sends a row, unless it is `known` what became of it: then it was sent before.
    fn send(
        &self,
        row: Claimed<Letter>,
        known: Option<Outcome>,
        now: DateTime<Utc>,
        token: i64,
    ) -> impl Future<Output = (Claimed<Letter>, Outcome)> + Send + 'static {
        let desk = self.desk.clone();
        async move {
            let outcome = match known {
                Some(outcome) => outcome,
                None => desk.attempt(&row, now, token).await,
            };
            (row, outcome)
        }
    }

    async fn conclude(
        &self,
        row: &Claimed<Letter>,
        outcome: Outcome,
        now: DateTime<Utc>,
        token: i64,
    ) -> Result<(), StoreError> {
        match outcome {
            Outcome::Tried(result) => self.mark(row, result, now, token).await,
            Outcome::Unmade => {
                self.tell_of_missing_file(row, now).await?;
                let (patient, number) = (row.patient_id, row.number);
                self.store
                    .park_post(patient, number, token, "its file cannot be made")
                    .await
                    .map(drop)
            }
            Outcome::Withdrawn => Ok(()),
            Outcome::Overtaken => {
                let (patient, number) = (row.patient_id, row.number);
                self.store
                    .sent(patient, number, token, None)
                    .await
                    .map(drop)
            }
        }
    }

    /// Told before the post is parked: a crash in between tells it twice rather than never.
    async fn tell_of_missing_file(
        &self,
        row: &Claimed<Letter>,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        self.tell(row.patient_id, &Event::FileNotMade, now).await
    }

    async fn mark(
        &self,
        row: &Claimed<Letter>,
        result: Result<i64, SendError>,
        now: DateTime<Utc>,
        token: i64,
    ) -> Result<(), StoreError> {
        let (patient, number) = (row.patient_id, row.number);
        match result {
            Ok(message) => {
                let living = (row.post.post.slot != Slot::Aside).then_some(message);
                self.store.sent(patient, number, token, living).await?;
            }
            Err(SendError::Later(wait)) => {
                // Whoever names a year may be wrong; asked sooner, it says so again.
                let wait =
                    TimeDelta::from_std(wait).map_or(LONGEST_WAIT, |wait| wait.min(LONGEST_WAIT));
                self.store.later(patient, number, token, now + wait).await?;
            }
            Err(SendError::Unknown) => {
                self.store
                    .later(patient, number, token, now + backoff(row.attempts))
                    .await?;
            }
            Err(SendError::Halt) => {
                tracing::error!("Telegram refuses the token; nothing is sent until that is mended");
                self.store.later(patient, number, token, now + HALT).await?;
            }
            Err(SendError::Gone) => {
                self.store.sent(patient, number, token, None).await?;
                self.tell(patient, &Event::WentSilent, now).await?;
            }
            Err(SendError::Rejected { code }) if row.refusals < REJECTIONS - 1 => {
                tracing::warn!(code, number, "Telegram does not take a message yet");
                self.store
                    .refused(patient, number, token, now + backoff(row.attempts))
                    .await?;
            }
            Err(SendError::Rejected { code }) => {
                tracing::error!(
                    code,
                    number,
                    "Telegram does not take a message; it is parked"
                );
                if row.post.post.attachment.is_some() {
                    self.tell_of_missing_file(row, now).await?;
                }
                self.tell_undelivered(patient, row.post.post.slot, now)
                    .await?;
                self.store
                    .park_post(patient, number, token, &format!("rejected with {code}"))
                    .await?;
            }
        }
        Ok(())
    }
}

/// Doubles with each attempt, up to a limit.
fn backoff(attempts: i32) -> TimeDelta {
    let doublings = u32::try_from(attempts).unwrap_or_default().min(16);
    let (first, longest) = BACKOFF;
    first
        .checked_mul(1 << doublings)
        .unwrap_or(longest)
        .min(longest)
}
