//! Owns the two loops that follow the clock: waking patients and sending what waits. All their work is in
//! `tick(now)`; only here is anything slept, and never long, for timers do not see a suspend or a moved clock.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::{Notify, watch};

use crate::clinic::{Clinic, Clock};
use crate::courier::{Courier, Messenger};
use crate::store::{COURIER, Store, StoreError};

/// The longest nap.
const NAP: TimeDelta = TimeDelta::seconds(1);
/// The nap after an error of the database.
const TROUBLED_NAP: TimeDelta = TimeDelta::seconds(2);
/// How long a courier that died holds the others up.
const COURIER_LEASE: TimeDelta = TimeDelta::seconds(12);
/// Makes any lease look over.
const LONGER_THAN_ANY_LEASE: TimeDelta = TimeDelta::days(36_500);
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
    while !*stop.borrow() {
        let now = clock.now();
        let next = clinic.wake_due(now).await;
        if now.signed_duration_since(pruned_at) >= PRUNE_EVERY {
            pruned_at = now;
            if let Err(error) = store.prune(now).await {
                tracing::warn!(%error, "old update numbers stay");
            }
        }
        if now.signed_duration_since(beat_at).abs() >= HEARTBEAT_EVERY {
            beat_at = now;
            if let Err(error) = store.heartbeat(now).await {
                tracing::warn!(%error, "nobody can see that the alarm is awake");
            }
        }
        nap(&clock, now, next, "waking patients", None, &mut stop).await;
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
    let mut lease = CourierLease {
        store,
        holder,
        token: None,
        until: DateTime::<Utc>::MIN_UTC,
    };
    while !*stop.borrow() {
        let now = clock.now();
        let next = match lease.hold(now).await {
            Ok(Some(token)) => courier.tick(now, token).await,
            Ok(None) => Ok(None),
            Err(error) => Err(error),
        };
        nap(&clock, now, next, "sending", Some(&bell), &mut stop).await;
    }
    if let Err(error) = lease.give_back(clock.now()).await {
        tracing::debug!(%error, "the courier's lease runs out by itself");
    }
}

/// One courier at a time: a lease in the database, whose token fences whoever held it before.
struct CourierLease {
    store: Store,
    holder: i64,
    token: Option<i64>,
    until: DateTime<Utc>,
}

impl CourierLease {
    /// The token, if the lease is ours at `now`.
    async fn hold(&mut self, now: DateTime<Utc>) -> Result<Option<i64>, StoreError> {
        let until = now + COURIER_LEASE;
        match self.token {
            Some(token) if self.until - now > COURIER_LEASE / 2 && self.until <= until => {
                return Ok(Some(token));
            }
            Some(token) if self.store.renew(COURIER, token, until).await? => {}
            Some(_) | None => {
                // One file has one process: who held it before is dead, and need not be waited for.
                let free_from = if self.store.is_shared() {
                    now
                } else {
                    now + LONGER_THAN_ANY_LEASE
                };
                self.token = self
                    .store
                    .acquire(COURIER, self.holder, free_from, until)
                    .await?;
            }
        }
        self.until = until;
        Ok(self.token)
    }

    async fn give_back(&mut self, now: DateTime<Utc>) -> Result<(), StoreError> {
        if let Some(token) = self.token.take() {
            self.store.release(COURIER, token, now).await?;
        }
        Ok(())
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
            tracing::error!(%error, doing, "the database failed");
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
        () = clock.wait(until) => {}
        () = rung => {}
        _ = stop.changed() => {}
    }
}
