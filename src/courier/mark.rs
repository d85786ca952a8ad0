//! Owns what becomes of a row after its try, or without one: marked, put back, parked, and its patient told. It must
//! not send anything.

use std::sync::atomic::Ordering;
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use crate::conversation::event::Event;
use crate::engine::{PatientId, Source};
use crate::store::{Blame, Claimed, StoreError};
use crate::text::post::{Queued, Slot, Urgency};

use super::Courier;
use super::attempt::Outcome;
use super::messenger::{Messenger, SendError};

/// The wait when Telegram refuses the token: nothing can be sent until somebody mends that.
const HALT: TimeDelta = TimeDelta::seconds(60);
/// The first and the longest wait after an ambiguous failure.
const BACKOFF: (TimeDelta, TimeDelta) = (TimeDelta::seconds(2), TimeDelta::minutes(1));
/// The first and the longest wait before a chat is tried again that the bot is not let into.
const HELD_FOR: (TimeDelta, TimeDelta) = (TimeDelta::minutes(1), TimeDelta::hours(1));
/// The longest wait that Telegram is believed.
const LONGEST_WAIT: TimeDelta = TimeDelta::hours(1);
/// How often a message that Telegram does not take is tried: a refusal has been known to pass.
const REJECTIONS: i32 = 3;

/// So many expired messages are told of between two rounds of sending.
const EXPIRE_AT_ONCE: i64 = 50;
/// How long a file is tried that does not get through.
const FILE_LASTS: TimeDelta = TimeDelta::days(1);

impl<M: Messenger> Courier<M> {
    /// E10: what has lost its sense is dropped, and the conversation is told; some at a time, for after an outage they
    /// are many, and answers wait meanwhile. Whether any was.
    pub(super) async fn expire(&self, now: DateTime<Utc>) -> Result<bool, StoreError> {
        if !self.is_sure.load(Ordering::Relaxed) {
            return Ok(false);
        }
        let rows = self.store.expired::<Queued>(now, EXPIRE_AT_ONCE).await?;
        let any = !rows.is_empty();
        for row in rows {
            self.tell_undelivered(row.patient_id, row.post.post.slot, now)
                .await?;
            self.store.discard(row.patient_id, row.number, now).await?;
        }
        Ok(any)
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

    /// Lets the conversation know. Whose record cannot be read, or over whom the program fails, is parked and in the
    /// log, and must not hold up the others.
    async fn tell(
        &self,
        patient: i64,
        event: &Event,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let source = Source::default();
        let told = self
            .engine
            .receive(PatientId::of_chat(patient), event, source, now);
        // Boxed: it is deep, and so is what waits for it.
        match Box::pin(told).await {
            Err(error) if error.blame() == Blame::Row => {
                tracing::error!(%error, patient, "what became of a message cannot be noted");
                Ok(())
            }
            told => told.map(drop),
        }
    }

    pub(super) async fn conclude(
        &self,
        row: &Claimed<Queued>,
        outcome: Outcome,
        now: DateTime<Utc>,
        token: i64,
    ) -> Result<(), StoreError> {
        let (patient, number) = (row.patient_id, row.number);
        if is_hopeless(row, outcome, now) {
            tracing::error!(patient, number, "a file did not get through; it is parked");
            return self
                .give_up(row, now, token, "its file did not get through")
                .await;
        }
        match outcome {
            Outcome::Tried {
                result,
                answered_at,
            } => {
                self.mark(row, result, answered_at.unwrap_or(now), token)
                    .await?;
                if row.others {
                    self.store.to_the_back(patient, now).await?;
                }
            }
            Outcome::PutOff(wait) => {
                self.store
                    .later(patient, number, token, now + within_reason(wait))
                    .await?;
            }
            Outcome::Unmade => {
                self.give_up(row, now, token, "its file cannot be made")
                    .await?;
            }
            Outcome::Panicked => {
                tracing::error!(patient, number, "sending a message panicked; it is parked");
                self.give_up(row, now, token, "the program failed over it")
                    .await?;
            }
            Outcome::Withdrawn => {}
            Outcome::Overtaken | Outcome::Needless => {
                self.store.sent(patient, number, token, None).await?;
            }
        }
        Ok(())
    }

    /// Told before the post is parked: a crash in between tells it twice rather than never.
    async fn give_up(
        &self,
        row: &Claimed<Queued>,
        now: DateTime<Utc>,
        token: i64,
        why: &str,
    ) -> Result<(), StoreError> {
        if row.post.post.attachment.is_some() {
            self.tell(row.patient_id, &Event::FileNotMade, now).await?;
        }
        self.tell_undelivered(row.patient_id, row.post.post.slot, now)
            .await?;
        self.store
            .park_post(row.patient_id, row.number, token, why)
            .await
            .map(drop)
    }

    /// Tried again later, ever more seldom; what waits behind it waits as well.
    async fn hold(
        &self,
        row: &Claimed<Queued>,
        reason: &str,
        now: DateTime<Utc>,
        token: i64,
    ) -> Result<(), StoreError> {
        let until = now + doubled(HELD_FOR, row);
        self.store
            .hold_post(row.patient_id, row.number, token, until, reason)
            .await
            .map(drop)
    }

    async fn mark(
        &self,
        row: &Claimed<Queued>,
        result: Result<i64, SendError>,
        now: DateTime<Utc>,
        token: i64,
    ) -> Result<(), StoreError> {
        let (patient, number) = (row.patient_id, row.number);
        match result {
            Ok(message) => {
                self.store.message_left(now);
                let living = (row.post.post.slot != Slot::Aside).then_some(message);
                self.store.sent(patient, number, token, living).await?;
                for suspect in self.brake.arrived(patient, now).await? {
                    self.tell(suspect, &Event::CameBack, now).await?;
                    self.tell(suspect, &Event::TapsLost { before: now }, now)
                        .await?;
                }
            }
            Err(SendError::Later(wait)) => {
                self.store
                    .later(patient, number, token, now + within_reason(wait))
                    .await?;
            }
            Err(SendError::Unknown) => {
                self.store
                    .unknown(patient, number, token, now + backoff(row))
                    .await?;
            }
            Err(SendError::Halt | SendError::NotFound) => {
                tracing::error!("Telegram refuses the token; nothing is sent until that is mended");
                self.store.later(patient, number, token, now + HALT).await?;
            }
            Err(SendError::Gone) if self.brake.is_believed(patient, now).await? => {
                // Noted first: a crash in between notes it twice rather than never.
                self.tell(patient, &Event::WentSilent, now).await?;
                if row.post.post.urgency == Urgency::Prompt {
                    self.tell_undelivered(patient, row.post.post.slot, now)
                        .await?;
                }
                self.store.sent(patient, number, token, None).await?;
            }
            Err(SendError::Gone) => {
                let reason = "blocked, as it seems, with many others at once";
                self.hold(row, reason, now, token).await?;
            }
            Err(SendError::Held { code }) => {
                tracing::error!(
                    code,
                    number,
                    "Telegram does not let the bot into a chat; its messages are held"
                );
                let reason = if code == 400 {
                    "Telegram does not find the chat (400)"
                } else {
                    "Telegram does not let the bot into the chat (403)"
                };
                self.hold(row, reason, now, token).await?;
            }
            Err(SendError::Rejected { code }) if row.refusals < REJECTIONS - 1 => {
                tracing::warn!(code, number, "Telegram does not take a message yet");
                self.store
                    .refused(patient, number, token, now + backoff(row))
                    .await?;
            }
            Err(SendError::Rejected { code }) => {
                tracing::error!(
                    code,
                    number,
                    "Telegram does not take a message; it is parked"
                );
                self.give_up(row, now, token, &format!("rejected with {code}"))
                    .await?;
            }
        }
        Ok(())
    }
}

/// Whether a file has been tried for so long that its patient is better told. A token that is refused is nobody's
/// file's fault, and is waited for.
fn is_hopeless(row: &Claimed<Queued>, outcome: Outcome, now: DateTime<Utc>) -> bool {
    let failed = match outcome {
        Outcome::PutOff(_) => true,
        Outcome::Tried { result, .. } => matches!(
            result,
            Err(SendError::Later(_) | SendError::Unknown | SendError::NotFound)
        ),
        Outcome::Unmade
        | Outcome::Panicked
        | Outcome::Withdrawn
        | Outcome::Needless
        | Outcome::Overtaken => false,
    };
    failed && row.post.post.attachment.is_some() && now - row.due_at > FILE_LASTS
}

/// Whoever names a year may be wrong; asked sooner, they say so again.
fn within_reason(wait: Duration) -> TimeDelta {
    TimeDelta::from_std(wait).map_or(LONGEST_WAIT, |wait| wait.min(LONGEST_WAIT))
}

/// Doubles with each attempt, up to a limit.
fn backoff(row: &Claimed<Queued>) -> TimeDelta {
    doubled(BACKOFF, row)
}

fn doubled((first, longest): (TimeDelta, TimeDelta), row: &Claimed<Queued>) -> TimeDelta {
    let doublings = u32::try_from(row.attempts).unwrap_or_default().min(16);
    first
        .checked_mul(1 << doublings)
        .unwrap_or(longest)
        .min(longest)
}
