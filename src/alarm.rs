//! Owns the two loops that follow the clock: waking patients and sending what waits. All their work is in
//! `tick(now)`; only here is anything slept, and never long, for timers do not see a suspend or a moved clock.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::{Notify, watch};

use crate::clinic::{Clinic, Clock};
use crate::courier::{Courier, Messenger};
use crate::store::{Store, StoreError};

/// The longest nap.
const NAP: TimeDelta = TimeDelta::seconds(1);
/// The nap after an error of the database.
const TROUBLED_NAP: TimeDelta = TimeDelta::seconds(2);
/// How often old update numbers are forgotten.
const PRUNE_EVERY: TimeDelta = TimeDelta::hours(1);

/// Wakes patients whose hour has come, until `stop`.
pub async fn wake_patients<C: Clock>(clinic: Arc<Clinic>, store: Store, clock: C, mut stop: watch::Receiver<bool>) {
    let mut pruned_at = DateTime::<Utc>::MIN_UTC;
    while !*stop.borrow() {
        let now = clock.now();
        let next = clinic.wake_due(now).await;
        if now.signed_duration_since(pruned_at) >= PRUNE_EVERY {
            pruned_at = now;
            if let Err(error) = store.prune(now).await {
                tracing::warn!(%error, "old update numbers stay");
            }
        }
        nap(&clock, now, next, "waking patients", None, &mut stop).await;
    }
}

/// Sends what waits in the outbox, at once when `bell` rings, until `stop`.
pub async fn send_posts<C: Clock, M: Messenger>(
    courier: Courier<M>,
    bell: Arc<Notify>,
    clock: C,
    mut stop: watch::Receiver<bool>,
) {
    while !*stop.borrow() {
        let now = clock.now();
        let next = courier.tick(now).await;
        nap(&clock, now, next, "sending", Some(&bell), &mut stop).await;
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
