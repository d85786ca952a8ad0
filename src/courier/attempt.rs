//! Owns one attempt to send: the file, the pace, a last look at the row, the request. It must not mark anything.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::time::Instant;

use crate::engine::PatientId;
use crate::patient::profile::Language;
use crate::store::{Claimed, Hold, Store};
use crate::text::attachment::Attachment;
use crate::text::post::{Manner, Post, Queued, Sound};
use crate::text::render::{Rendered, render};
use crate::view::File;

use super::messenger::{Delivery, Messenger, Outgoing, SendError};
use super::pace::Pace;
use crate::courier::render_file;
use crate::courier::render_file::{Unmade, Workshop};

/// How long one send may take.
const SEND_LIMIT: Duration = Duration::from_secs(25);
/// How long the making of a file is waited for at an attempt, with the wait for others.
const MAKING_LIMIT: Duration = Duration::from_secs(8);
/// The wait when nothing was sent since something of ours was away.
const RETRY: Duration = Duration::from_secs(2);

/// What time it is when Telegram answers; `None` where the time of the round is good enough.
pub(super) type Watch = Arc<dyn Fn() -> DateTime<Utc> + Send + Sync>;

/// Puts a post into words: [`render`].
type Words = fn(&Post, Language, DateTime<Utc>) -> Rendered;

/// What became of a claimed row.
#[derive(Clone, Copy, Debug)]
pub(super) enum Outcome {
    /// It was tried.
    Tried {
        result: Result<i64, SendError>,
        /// When the answer came.
        answered_at: Option<DateTime<Utc>>,
    },
    /// Something of ours was not ready; nothing was sent.
    PutOff(Duration),
    /// Its file cannot be made, now or later.
    Unmade,
    /// The program failed over it.
    Panicked,
    /// It is not ours any more: its patient was forgotten, or its lease was taken over.
    Withdrawn,
    /// It would change a message that is not there.
    Needless,
    /// A later message in its slot says what is to be said now; while a file was made, too: the newer one answers both.
    Overtaken,
}

/// Where messages are made ready and handed over.
#[derive(Clone)]
pub(super) struct Sender<M> {
    store: Store,
    messenger: M,
    pace: Option<Arc<Pace>>,
    workshop: Workshop,
    patience: Duration,
    words: Words,
    watch: Option<Watch>,
}

impl<M: Messenger> Sender<M> {
    /// At Telegram's pace.
    pub(super) fn new(store: Store, messenger: M) -> Self {
        Self {
            workshop: Workshop::new(store.clone()),
            store,
            messenger,
            pace: Some(Arc::new(Pace::telegrams())),
            patience: MAKING_LIMIT,
            words: render,
            watch: None,
        }
    }

    pub(super) fn unpaced(self) -> Self {
        Self { pace: None, ..self }
    }

    /// The same with another workshop, which is waited for so long at an attempt.
    #[cfg(test)]
    pub(super) fn with_workshop(self, workshop: Workshop, patience: Duration) -> Self {
        Self {
            workshop,
            patience,
            ..self
        }
    }

    #[cfg(test)]
    pub(super) fn with_words(self, words: Words) -> Self {
        Self { words, ..self }
    }

    pub(super) fn with_watch(self, watch: Watch) -> Self {
        Self {
            watch: Some(watch),
            ..self
        }
    }

    /// Makes the file if there is one, waits for its turn, looks once more whether the row is still ours, and sends.
    pub(super) async fn attempt(
        &self,
        row: &Claimed<Queued>,
        now: DateTime<Utc>,
        token: i64,
    ) -> Outcome {
        if row.living.is_none() && row.post.post.tidies_up() {
            return Outcome::Needless;
        }
        let file = match row.post.post.attachment {
            None => None,
            Some(attachment) => match self.file(row, attachment, now, token).await {
                Ok(file) => Some(file),
                Err(outcome) => return outcome,
            },
        };
        if let Some(pace) = &self.pace {
            pace.turn(row.lane, row.patient_id).await;
        }
        let deadline = Instant::now() + SEND_LIMIT;
        if let Err(outcome) = still_ours(&self.store, row, token).await {
            return outcome;
        }
        // A message that cannot be put into words concerns its patient alone.
        let words = || outgoing(row, file, self.words, now);
        let Ok(outgoing) = catch_unwind(AssertUnwindSafe(words)) else {
            return Outcome::Panicked;
        };
        let patient = PatientId::of_chat(row.patient_id);
        let sent = self.messenger.deliver(patient, &outgoing);
        let result = tokio::time::timeout_at(deadline, sent)
            .await
            .unwrap_or(Err(SendError::Unknown));
        if let Some(pace) = &self.pace {
            match result {
                Err(SendError::Later(_)) => pace.gives_way(),
                Ok(_) => pace.taken(),
                Err(_) => {}
            }
        }
        Outcome::Tried {
            result,
            answered_at: self.watch.as_ref().map(|watch| watch()),
        }
    }

    async fn file(
        &self,
        row: &Claimed<Queued>,
        attachment: Attachment,
        now: DateTime<Utc>,
        token: i64,
    ) -> Result<File, Outcome> {
        // Whoever was forgotten is not told that something is being made for them.
        still_ours(&self.store, row, token).await?;
        let shown = render_file::shown(&self.messenger, row, attachment);
        let making = self
            .workshop
            .make(row, attachment, now, token, self.patience);
        match render_file::beside(shown, making).await {
            Ok(file) => Ok(file),
            Err(Unmade::Never) => Err(Outcome::Unmade),
            Err(Unmade::Later) => Err(Outcome::PutOff(RETRY)),
        }
    }
}

/// Between the claim and now /forget may have come: what it forgot is not sent any more. Or an answer, which a
/// reminder must not follow.
async fn still_ours(store: &Store, row: &Claimed<Queued>, token: i64) -> Result<(), Outcome> {
    match store.claim_holds(row.patient_id, row.number, token).await {
        Ok(Hold::Ours) => Ok(()),
        Ok(Hold::Overtaken) => Err(Outcome::Overtaken),
        Ok(Hold::Lost) => Err(Outcome::Withdrawn),
        Err(error) => {
            tracing::warn!(%error, "a message waits for the database");
            Err(Outcome::PutOff(RETRY))
        }
    }
}

fn outgoing(
    row: &Claimed<Queued>,
    file: Option<File>,
    words: Words,
    now: DateTime<Utc>,
) -> Outgoing {
    let Queued { language, post } = &row.post;
    // A message that carries a file cannot become another one, nor can one of words come to carry one.
    let manner = if file.is_some() {
        Manner::Fresh
    } else {
        post.manner
    };
    let delivery = match (manner, row.living) {
        (Manner::Fold, Some(message)) => Delivery::Fold(message),
        (Manner::Remove, Some(message)) => Delivery::Remove(message),
        (Manner::Edit, Some(message)) => Delivery::Edit(message),
        (Manner::Replace, Some(message)) => Delivery::Replace(message),
        (Manner::Edit | Manner::Replace | Manner::Fold | Manner::Remove, None) => {
            Delivery::Fresh { clears: None }
        }
        (Manner::Fresh, clears) => Delivery::Fresh { clears },
    };
    Outgoing {
        rendered: words(post, *language, now),
        file,
        silent: post.sound == Sound::Quiet,
        delivery,
    }
}
