//! Owns one attempt to send: the file, the pace, a last look at the row, the request. It must not mark anything.

use std::num::NonZeroU32;
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use governor::{DefaultDirectRateLimiter, Quota};
use tokio::sync::{Mutex, Semaphore};
use tokio::time::Instant;

use crate::clinic::PatientId;
use crate::store::{Claimed, Hold, Store};
use crate::text::attachment::Attachment;
use crate::text::post::{Letter, Manner, Sound};
use crate::text::render::render;
use crate::view::File;

use super::making::{self, Unmade};
use super::{Delivery, Messenger, Outcome, Outgoing, SendError};

/// Telegram's budget is about thirty messages a second for a bot; a little is left for answers to taps.
const MESSAGES_PER_SECOND: NonZeroU32 = NonZeroU32::new(28).expect("not zero");
/// How many may leave in one moment. With a second's budget saved up, a second held twice as many.
const BURST: NonZeroU32 = NonZeroU32::MIN;
/// How long one send may take.
const SEND_LIMIT: Duration = Duration::from_secs(25);
/// How much of it the making of a file may take, with the wait for others.
const MAKING_LIMIT: Duration = Duration::from_secs(8);
/// The wait when nothing was sent since something of ours was away.
const RETRY: Duration = Duration::from_secs(2);

/// Where messages are made ready and handed over.
#[derive(Clone)]
pub(super) struct Desk<M> {
    store: Store,
    messenger: M,
    /// One at a time, in the order they came in.
    pace: Option<Arc<Mutex<DefaultDirectRateLimiter>>>,
    /// Where files are made.
    places: Arc<Semaphore>,
}

impl<M: Messenger> Desk<M> {
    /// At Telegram's pace.
    pub(super) fn new(store: Store, messenger: M) -> Self {
        let quota = Quota::per_second(MESSAGES_PER_SECOND).allow_burst(BURST);
        Self {
            store,
            messenger,
            pace: Some(Arc::new(Mutex::new(DefaultDirectRateLimiter::direct(
                quota,
            )))),
            places: Arc::new(Semaphore::new(making::AT_ONCE)),
        }
    }

    pub(super) fn unpaced(self) -> Self {
        Self { pace: None, ..self }
    }

    /// Makes the file if there is one, waits for its turn, looks once more whether the row is still ours, and sends.
    pub(super) async fn attempt(
        &self,
        row: &Claimed<Letter>,
        now: DateTime<Utc>,
        token: i64,
    ) -> Outcome {
        let deadline = Instant::now() + SEND_LIMIT;
        let file = match row.post.post.attachment {
            None => None,
            Some(attachment) => match self.file(row, attachment, now, token).await {
                Ok(file) => Some(file),
                Err(outcome) => return outcome,
            },
        };
        if let Some(pace) = &self.pace {
            pace.lock().await.until_ready().await;
        }
        if let Err(outcome) = still_ours(&self.store, row, token).await {
            return outcome;
        }
        let outgoing = outgoing(row, file, now);
        let patient = PatientId::of_chat(row.patient_id);
        let sent = self.messenger.deliver(patient, &outgoing);
        let result = tokio::time::timeout_at(deadline, sent)
            .await
            .unwrap_or(Err(SendError::Unknown));
        Outcome::Tried(result)
    }

    async fn file(
        &self,
        row: &Claimed<Letter>,
        attachment: Attachment,
        now: DateTime<Utc>,
        token: i64,
    ) -> Result<File, Outcome> {
        // Whoever was forgotten is not told that something is being made for them.
        still_ours(&self.store, row, token).await?;
        let shown = making::shown(&self.messenger, row, attachment);
        let making = making::make(&self.store, &self.places, row, attachment, now);
        let making = making::beside(shown, making);
        match tokio::time::timeout(MAKING_LIMIT, making).await {
            Ok(Ok(file)) => Ok(file),
            Ok(Err(Unmade::Never)) => Err(Outcome::Unmade),
            Ok(Err(Unmade::Away(error))) => {
                tracing::warn!(%error, "a file waits for the database");
                Err(Outcome::Tried(Err(SendError::Later(RETRY))))
            }
            Err(_) => Err(Outcome::Tried(Err(SendError::Later(RETRY)))),
        }
    }
}

/// Between the claim and now /forget may have come: what it forgot is not sent any more. Or an answer, which a
/// reminder must not follow.
async fn still_ours(store: &Store, row: &Claimed<Letter>, token: i64) -> Result<(), Outcome> {
    match store.claim_holds(row.patient_id, row.number, token).await {
        Ok(Hold::Ours) => Ok(()),
        Ok(Hold::Overtaken) => Err(Outcome::Overtaken),
        Ok(Hold::Lost) => Err(Outcome::Withdrawn),
        Err(error) => {
            tracing::warn!(%error, "a message waits for the database");
            Err(Outcome::Tried(Err(SendError::Later(RETRY))))
        }
    }
}

fn outgoing(row: &Claimed<Letter>, file: Option<File>, now: DateTime<Utc>) -> Outgoing {
    let Letter { language, post } = &row.post;
    // A message that carries a file cannot become another one, nor can one of words come to carry one.
    let manner = if file.is_some() {
        Manner::Fresh
    } else {
        post.manner
    };
    let delivery = match (manner, row.living) {
        (Manner::Edit, Some(message)) => Delivery::Edit(message),
        (Manner::Edit, None) => Delivery::Fresh { clears: None },
        (Manner::Fresh, clears) => Delivery::Fresh { clears },
    };
    Outgoing {
        rendered: render(post, *language, now),
        file,
        silent: post.sound == Sound::Quiet,
        delivery,
    }
}
