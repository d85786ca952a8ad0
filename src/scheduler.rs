//! Owns the two loops that follow the clock: waking patients and sending what waits. All their work is done
//! for one `now`; only here is anything slept, and never long, for timers do not see a suspend or a moved clock.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::{Notify, watch};

use crate::courier::{self, Courier, Messenger};
use crate::engine::review::Review;
use crate::engine::{Clock, Engine, Standing};
use crate::lease::{Lease, RENEW_EVERY};
use crate::store::{COURIER, ClockTrouble, Store, StoreError, in_full};
use crate::timekeeper;

/// The longest nap.
const NAP: TimeDelta = TimeDelta::seconds(1);
/// The nap after an error of the database.
const TROUBLED_NAP: TimeDelta = TimeDelta::seconds(2);
/// How often old update numbers are forgotten.
const PRUNE_EVERY: TimeDelta = TimeDelta::hours(1);
/// How often the scheduler writes down that it is awake, for `stillnight doctor`.
const HEARTBEAT_EVERY: TimeDelta = TimeDelta::minutes(1);

/// Wakes patients whose hour has come, until `stop`.
pub async fn wake_patients<C: Clock>(
    engine: Arc<Engine>,
    store: Store,
    clock: C,
    mut stop: watch::Receiver<bool>,
) {
    let mut scheduler = Scheduler {
        engine,
        store,
        ticked_at: None,
        pruned_at: DateTime::<Utc>::MIN_UTC,
        beat_at: DateTime::<Utc>::MIN_UTC,
        reviewed: None,
        review: None,
        trouble: None,
    };
    // One that an earlier process saw is over only when this one hears that both agree.
    match scheduler.store.clock_trouble().await {
        Ok(kept) => scheduler.trouble = kept,
        Err(error) => tracing::warn!(%error, "what was known of the clock is not read"),
    }
    while !*stop.borrow() {
        let now = clock.now();
        let next = scheduler.tick(now, clock.standing(), clock.off()).await;
        nap(&clock, now, next, "waking patients", None, &mut stop).await;
    }
}

/// What was put off until a time that was never right must not wait for it. Whether the clock went back since `before`.
async fn mend_step_back(
    store: &Store,
    before: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<bool, StoreError> {
    let went_back = before.is_some_and(|before| before - now > timekeeper::STEP);
    if went_back {
        store.clock_went_back(now, now + courier::LEASE).await?;
    }
    Ok(went_back)
}

async fn scrub(store: &Store) {
    if let Err(error) = store.scrub().await {
        tracing::warn!(%error, "the log is not scrubbed");
    }
}

/// What the scheduler knows from tick to tick.
struct Scheduler {
    engine: Arc<Engine>,
    store: Store,
    /// The last tick of this process.
    ticked_at: Option<DateTime<Utc>>,
    pruned_at: DateTime<Utc>,
    beat_at: DateTime<Utc>,
    /// How far the time was to be believed when everybody was last looked at; `None` when that is due again.
    reviewed: Option<Standing>,
    /// Those who are still to be looked at.
    review: Option<Review>,
    /// What was written down of the machine's clock.
    trouble: Option<ClockTrouble>,
}

impl Scheduler {
    async fn tick(
        &mut self,
        now: DateTime<Utc>,
        standing: Standing,
        off: Option<TimeDelta>,
    ) -> Result<Option<DateTime<Utc>>, StoreError> {
        self.note_trouble(now, standing, off).await;
        match self.notice_step_back(now).await {
            Ok(()) => self.ticked_at = Some(now),
            Err(error) => tracing::error!(%error, "the database failed after the clock went back"),
        }
        self.tidy(now, standing).await;
        let next = match standing {
            Standing::Unsettled => return Ok(None),
            Standing::Doubted => self.engine.wake_due_in_doubt(now).await?,
            Standing::Overruled | Standing::Confirmed => self.engine.wake_due(now).await?,
        };
        // After those who are due, a few others at a time.
        let goes_on = self.look_at_some(now, standing).await?;
        Ok(if goes_on { Some(now) } else { next })
    }

    /// Before the first tick of this process, the database knows when anybody last listened.
    async fn notice_step_back(&mut self, now: DateTime<Utc>) -> Result<(), StoreError> {
        let before = match self.ticked_at {
            Some(at) => Some(at),
            None => self.store.last_heard().await?,
        };
        if mend_step_back(&self.store, before, now).await? {
            tracing::warn!("the clock went back");
            self.reviewed = None;
        }
        Ok(())
    }

    /// Everybody's next wake is computed again at every start, whenever the clock went back, and whenever it is believed
    /// further than before. Whether somebody is left to be looked at.
    async fn look_at_some(
        &mut self,
        now: DateTime<Utc>,
        standing: Standing,
    ) -> Result<bool, StoreError> {
        if self.reviewed.is_none_or(|reviewed| standing > reviewed) {
            if standing == Standing::Confirmed {
                let ahead = now + timekeeper::AGREES_WITHIN;
                self.store.drop_prompts_of_the_future(ahead).await?;
            }
            self.review = Some(self.engine.begin_review().await?);
        }
        self.reviewed = Some(standing);
        let Some(review) = &mut self.review else {
            return Ok(false);
        };
        self.engine.go_on(review, now, standing).await?;
        if !review.is_over() {
            return Ok(true);
        }
        self.review = None;
        Ok(false)
    }

    /// A machine's clock that Telegram contradicts is logged, and written down for `stillnight doctor`.
    async fn note_trouble(
        &mut self,
        now: DateTime<Utc>,
        standing: Standing,
        off: Option<TimeDelta>,
    ) {
        let before = self.trouble.filter(|trouble| trouble.over_at.is_none());
        let trouble = match (off, before) {
            (Some(off), None) => {
                let seconds = off.num_seconds();
                tracing::error!(
                    seconds,
                    "the machine's clock is not Telegram's: nothing is given up by it for an hour"
                );
                ClockTrouble {
                    off,
                    seen_at: now,
                    over_at: None,
                }
            }
            (None, Some(before)) if standing == Standing::Confirmed => {
                tracing::warn!("the machine's clock and Telegram's agree again");
                ClockTrouble {
                    over_at: Some(now),
                    ..before
                }
            }
            (None, _) | (Some(_), Some(_)) => return,
        };
        match self.store.clock_trouble_is(trouble).await {
            Ok(()) => self.trouble = Some(trouble),
            Err(error) => tracing::warn!(%error, "nobody can see that the clock is wrong"),
        }
    }

    async fn tidy(&mut self, now: DateTime<Utc>, standing: Standing) {
        if standing.is_sure() && (now - self.pruned_at).abs() >= PRUNE_EVERY {
            self.pruned_at = now;
            if let Err(error) = self.store.prune(now).await {
                tracing::warn!(%error, "what has had its time stays");
            }
            if let Err(error) = self.engine.retry_parked(now).await {
                tracing::warn!(%error, "who is parked is looked at later");
            }
            scrub(&self.store).await;
        }
        if let Err(error) = self.store.write_last_sent().await {
            tracing::warn!(%error, "nobody can see that messages leave");
        }
        if now.signed_duration_since(self.beat_at).abs() >= HEARTBEAT_EVERY {
            self.beat_at = now;
            // Somebody was in the way when it was to be done.
            if self.store.is_unscrubbed() {
                scrub(&self.store).await;
            }
            if let Err(error) = self.store.heartbeat(now).await {
                tracing::warn!(%error, "nobody can see that the alarm is awake");
            }
        }
    }
}

/// Sends what waits in the outbox, at once when `bell` rings, until `stop`. `holder` tells this process from others.
pub async fn send_posts<C: Clock, M: Messenger>(
    courier: Courier<M>,
    store: Store,
    holder: i64,
    bell: Arc<Notify>,
    clock: C,
    mut stop: watch::Receiver<bool>,
) {
    let mut round = Round {
        lease: Lease::new(store.clone(), COURIER, holder),
        inherited: None,
        went_at: None,
        courier,
        store,
        clock: clock.clone(),
        bell: Arc::clone(&bell),
    };
    while !*stop.borrow() {
        let now = clock.now();
        let next = round.go(now).await;
        if next.is_err() {
            round.inherited = None;
        }
        nap(&clock, now, next, "sending", Some(&bell), &mut stop).await;
    }
    if let Err(error) = round.end(clock.now()).await {
        tracing::debug!(%error, "the courier's lease runs out by itself");
    }
}

/// The courier's rounds under its lease.
struct Round<C, M> {
    lease: Lease,
    /// The token under which claims were taken over that nobody carries out: of those before us, or our own when the
    /// database failed amid them.
    inherited: Option<i64>,
    /// The last round of this process.
    went_at: Option<DateTime<Utc>>,
    courier: Courier<M>,
    store: Store,
    clock: C,
    bell: Arc<Notify>,
}

impl<C: Clock, M: Messenger> Round<C, M> {
    /// Sends what can be sent, if it is ours to send; when to look again.
    async fn go(&mut self, now: DateTime<Utc>) -> Result<Option<DateTime<Utc>>, StoreError> {
        let Some(token) = self.lease.hold(now).await? else {
            self.courier.finish(now).await?;
            return Ok(None);
        };
        if self.inherited != Some(token) {
            self.store.inherit_claims(token).await?;
            self.inherited = Some(token);
        }
        // The waking loop can miss a wrong time that is shorter than its nap. The round that used that time cannot.
        mend_step_back(&self.store, self.went_at, now).await?;
        self.went_at = Some(now);
        // Who hangs is not waited for when there is something new, nor for long.
        let patience = async {
            tokio::select! {
                biased;
                () = self.bell.notified() => {}
                () = self.clock.wait(now + NAP) => {}
            }
        };
        let is_sure = self.clock.standing().is_sure();
        self.courier.time_is_sure(is_sure);
        let sent = self.courier.round(now, token, patience);
        let next =
            while_renewed(&mut self.lease, &self.clock, self.store.is_shared(), sent).await?;
        // What seems to have expired waits until that is sure, and is no reason to look again at once.
        Ok(next.map(|next| if is_sure { next } else { next.max(now + NAP) }))
    }

    /// Lets what is under way arrive, and gives the lease back.
    async fn end(mut self, now: DateTime<Utc>) -> Result<(), StoreError> {
        let finished = self.courier.finish(now);
        let shared = self.store.is_shared();
        while_renewed(&mut self.lease, &self.clock, shared, finished).await?;
        self.lease.give_back(self.clock.now()).await
    }
}

/// However slow Telegram is: who is alive keeps the lease, so that nobody takes the claims over.
async fn while_renewed<C: Clock, T>(
    lease: &mut Lease,
    clock: &C,
    shared: bool,
    work: impl Future<Output = T>,
) -> T {
    let mut work = pin!(work);
    loop {
        tokio::select! {
            biased;
            done = &mut work => return done,
            () = clock.wait(clock.now() + RENEW_EVERY), if shared => {
                // What is being sent is not let go of for that; the fence is in the database.
                if let Err(error) = lease.hold(clock.now()).await {
                    tracing::warn!(%error, "the courier's lease is not renewed");
                }
            }
        }
    }
}

async fn nap<C: Clock>(
    clock: &C,
    now: DateTime<Utc>,
    next: Result<Option<DateTime<Utc>>, StoreError>,
    doing: &'static str,
    bell: Option<&Notify>,
    stop: &mut watch::Receiver<bool>,
) {
    let until = match next {
        Ok(next) => next.map_or(now + NAP, |next| next.clamp(now, now + NAP)),
        Err(error) => {
            tracing::error!(error = in_full(&error), doing, "the database failed");
            now + TROUBLED_NAP
        }
    };
    let rung = async {
        match bell {
            Some(bell) => bell.notified().await,
            None => std::future::pending().await,
        }
    };
    tokio::select! {
        // In this order, so that what happens does not hang on chance.
        biased;
        _ = stop.changed() => {}
        () = rung => {}
        () = clock.wait(until) => {}
    }
}
