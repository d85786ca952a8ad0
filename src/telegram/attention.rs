//! Owns the knowledge of when Telegram was last listened to. Taps wait only minutes for a bot that is away; after a
//! longer absence, whoever owes one, what is open is asked again. It must not listen itself.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};

use tokio::sync::watch;

use crate::engine::{Clock, Engine};
use crate::store::{Store, StoreError};

/// How long Telegram keeps a tap; a little less, to be on the safe side.
const TAPS_WAIT: TimeDelta = TimeDelta::seconds(140);
/// How often it is written down that somebody listens.
const WRITE_EVERY: TimeDelta = TimeDelta::seconds(30);

/// When Telegram was last listened to.
pub struct Attention {
    store: Store,
    engine: Arc<Engine>,
    /// By this process; `None` when only the database knows.
    heard_at: Option<DateTime<Utc>>,
    written_at: Option<DateTime<Utc>>,
}

impl Attention {
    /// Of a process that has not listened yet.
    #[must_use]
    pub const fn new(store: Store, engine: Arc<Engine>) -> Self {
        Self {
            store,
            engine,
            heard_at: None,
            written_at: None,
        }
    }

    /// For a webhook, where Telegram comes to us: as long as we are here and the database is, what it brings is
    /// heard. Any instance on the same database counts.
    pub async fn keep_watch<C: Clock>(mut self, clock: C, mut stop: watch::Receiver<bool>) {
        while !*stop.borrow() {
            let now = clock.now();
            self.wander();
            if clock.standing().is_sure()
                && let Err(error) = self.heard(now, now).await
            {
                tracing::error!(%error, "what was missed is asked again later");
            }
            tokio::select! {
                biased;
                _ = stop.changed() => {}
                () = clock.wait(now + WRITE_EVERY) => {}
            }
        }
    }

    /// Somebody else listens now.
    pub const fn wander(&mut self) {
        self.heard_at = None;
        self.written_at = None;
    }

    /// The same by a clock that nobody has confirmed: how long nobody was there is judged once it is.
    pub const fn heard_in_doubt(&mut self, now: DateTime<Utc>) {
        if self.heard_at.is_some() {
            self.heard_at = Some(now);
        }
    }

    /// Everything from `since`, when the poll began, up to `now` was heard, and what it brought is committed.
    ///
    /// # Errors
    /// [`StoreError`]; then the absence is still known, and dealt with the next time.
    pub async fn heard(
        &mut self,
        since: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<(), StoreError> {
        let before = match self.heard_at {
            Some(at) => Some(at),
            None => self.store.last_heard().await?,
        };
        let was_away = before.is_some_and(|before| since - before > TAPS_WAIT);
        if was_away {
            tracing::info!("nobody listened for a while: open questions are asked again");
            self.engine.taps_lost(since - TAPS_WAIT, now).await?;
        }
        let is_old = self
            .written_at
            .is_none_or(|written| (now - written).abs() >= WRITE_EVERY);
        if was_away || is_old {
            self.store.heard(now).await?;
            self.written_at = Some(now);
        }
        self.heard_at = Some(now);
        Ok(())
    }
}
