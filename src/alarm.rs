//! Owns the two loops that follow the clock: waking patients and sending what waits. All their work is done
//! for one `now`; only here is anything slept, and never long, for timers do not see a suspend or a moved clock.

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::{Notify, watch};

use crate::clinic::{Clinic, Clock};
use crate::courier::{self, Courier, Messenger};
use crate::lease::{Lease, RENEW_EVERY};
use crate::store::{COURIER, Store, StoreError, in_full};

/// The longest nap.
const NAP: TimeDelta = TimeDelta::seconds(1);
/// The nap after an error of the database.
const TROUBLED_NAP: TimeDelta = TimeDelta::seconds(2);
/// A step back of the clock that matters; smaller ones pass by themselves.
const STEP_BACK: TimeDelta = TimeDelta::seconds(5);
/// How often old update numbers are forgotten.
const PRUNE_EVERY: TimeDelta = TimeDelta::hours(1);
/// How often the alarm writes down that it is awake, for `stillnight doctor`.
const HEARTBEAT_EVERY: TimeDelta = TimeDelta::minutes(1);

/// Wakes patients whose hour has come, until `stop`.
pub async fn wake_patients<C: Clock>(
    clinic: Arc<Clinic>,
    store: Store,
    clock: C,
    mut stop: watch::Receiver<bool>,
) {
    let mut pruned_at = DateTime::<Utc>::MIN_UTC;
    let mut beat_at = DateTime::<Utc>::MIN_UTC;
    let mut ticked_at = None;
    while !*stop.borrow() {
        let now = clock.now();
        match notice_step_back(&store, ticked_at, now).await {
            Ok(()) => ticked_at = Some(now),
            Err(error) => tracing::error!(%error, "the database failed after the clock went back"),
        }
        let next = clinic.wake_due(now).await;
        if (now - pruned_at).abs() >= PRUNE_EVERY {
            pruned_at = now;
            if let Err(error) = store.prune(now).await {
                tracing::warn!(%error, "what has had its time stays");
            }
            if let Err(error) = clinic.retry_parked(now).await {
                tracing::warn!(%error, "who is parked is looked at later");
            }
            scrub(&store).await;
        }
        if now.signed_duration_since(beat_at).abs() >= HEARTBEAT_EVERY {
            beat_at = now;
            // Somebody was in the way when it was to be done.
            if store.is_unscrubbed() {
                scrub(&store).await;
            }
            if let Err(error) = store.heartbeat(now).await {
                tracing::warn!(%error, "nobody can see that the alarm is awake");
            }
        }
        nap(&clock, now, next, "waking patients", None, &mut stop).await;
    }
}

async fn scrub(store: &Store) {
    if let Err(error) = store.scrub().await {
        tracing::warn!(%error, "the log is not scrubbed");
    }
}

/// What was put off until a time that was never right must not wait for it. `ticked_at` is the last tick of this
/// process; before its first, the database knows when anybody last listened.
async fn notice_step_back(
    store: &Store,
    ticked_at: Option<DateTime<Utc>>,
    now: DateTime<Utc>,
) -> Result<(), StoreError> {
    let before = match ticked_at {
        Some(at) => Some(at),
        None => store.last_heard().await?,
    };
    if before.is_some_and(|before| before - now > STEP_BACK) {
        tracing::warn!("the clock went back");
        store.clock_went_back(now, now + courier::LEASE).await?;
    }
    Ok(())
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
        // Who hangs is not waited for when there is something new, nor for long.
        let patience = async {
            tokio::select! {
                biased;
                () = self.bell.notified() => {}
                () = self.clock.wait(now + NAP) => {}
            }
        };
        let sent = self.courier.round(now, token, patience);
        while_renewed(&mut self.lease, &self.clock, self.store.is_shared(), sent).await
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
