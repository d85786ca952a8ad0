//! Owns the brake on silence: when many seem to leave at once, the cause is not theirs, and nobody is believed to have
//! left until messages arrive again. It must not send or mark anything.

use std::collections::{BTreeSet, VecDeque};
use std::sync::{Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};

use crate::store::{Store, StoreError};

/// Those who leave within this time leave at once.
const AT_ONCE: TimeDelta = TimeDelta::minutes(10);
/// So many may always leave at once, and of many patients one in fifty.
const FEW: usize = 3;
const ONE_IN: i64 = 50;
/// So many of the last messages are looked at before those who seem to leave are believed again.
const LOOKED_AT: (i64, i64) = (3, 10);

/// Who has left lately, and whether that is believed.
#[derive(Debug)]
pub(super) struct Brake {
    store: Store,
    seen: Mutex<Seen>,
}

/// Whether the brake is on.
#[derive(Clone, Copy, Debug, Default)]
enum Pull {
    /// After a start only the database knows.
    #[default]
    Unknown,
    /// Who seems to leave is believed to.
    Off,
    /// Since then nobody is.
    On(DateTime<Utc>),
}

#[derive(Debug, Default)]
struct Seen {
    /// Who has left, and when.
    left: VecDeque<(i64, DateTime<Utc>)>,
    /// Whether anybody is believed to.
    pull: Pull,
    /// Whether the last messages arrived.
    arrived: VecDeque<bool>,
    /// Who was not believed to have left.
    doubted: BTreeSet<i64>,
    /// Whether one of them has been reached since: then the cause was not theirs.
    was_wrong: bool,
}

impl Brake {
    pub(super) fn new(store: Store) -> Self {
        Self {
            store,
            seen: Mutex::default(),
        }
    }

    /// Telegram says that a patient has left; whether that is to be believed.
    pub(super) async fn is_believed(
        &self,
        patient: i64,
        now: DateTime<Utc>,
    ) -> Result<bool, StoreError> {
        let known = self.store.census().await?.patients;
        if self.since().await?.is_some() {
            self.note(patient, false);
            return Ok(false);
        }
        let most = FEW.max(usize::try_from(known / ONE_IN).unwrap_or(FEW));
        {
            let mut seen = self.seen();
            let left = &mut seen.left;
            left.retain(|(other, at)| *other != patient && (now - *at).abs() < AT_ONCE);
            if left.len() < most {
                left.push_back((patient, now));
                return Ok(true);
            }
            left.clear();
            seen.arrived.clear();
            seen.doubted = BTreeSet::from([patient]);
            seen.was_wrong = false;
        }
        tracing::error!(
            most,
            "too many patients seem to have blocked the bot at once: none of them is believed to, and their messages \
             are held until others arrive (stillnight doctor)"
        );
        self.store.brake_is(Some(now)).await?;
        self.seen().pull = Pull::On(now);
        Ok(false)
    }

    /// A message arrived. If by it the brake is let go of, and the cause was none of the patients' doing, those come
    /// back who had seemed to leave just before it.
    pub(super) async fn arrived(
        &self,
        patient: i64,
        now: DateTime<Utc>,
    ) -> Result<Vec<i64>, StoreError> {
        let Some(since) = self.since().await? else {
            return Ok(Vec::new());
        };
        self.note(patient, true);
        let (least, most) = LOOKED_AT;
        let enough = self.store.census().await?.patients.clamp(least, most);
        let enough = usize::try_from(enough).unwrap_or_default();
        let (is_over, was_wrong) = {
            let seen = self.seen();
            let left = seen.arrived.iter().rev().take(enough);
            let gone = left.filter(|arrived| !**arrived).count();
            let is_over = seen.arrived.len() >= enough && gone * 3 <= enough;
            (is_over, seen.was_wrong)
        };
        if !is_over {
            return Ok(Vec::new());
        }
        let suspects = if was_wrong || now - since >= AT_ONCE {
            self.store.silent_between(since - AT_ONCE, since).await?
        } else {
            Vec::new()
        };
        tracing::warn!("messages arrive again: who blocks the bot is believed to");
        self.store.brake_is(None).await?;
        self.seen().pull = Pull::Off;
        Ok(suspects)
    }

    async fn since(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        let pull = self.seen().pull;
        match pull {
            Pull::Off => return Ok(None),
            Pull::On(since) => return Ok(Some(since)),
            Pull::Unknown => {}
        }
        let since = self.store.brake().await?;
        self.seen().pull = since.map_or(Pull::Off, Pull::On);
        Ok(since)
    }

    fn note(&self, patient: i64, arrived: bool) {
        let (_, most) = LOOKED_AT;
        let mut seen = self.seen();
        if arrived {
            seen.was_wrong |= seen.doubted.remove(&patient);
        } else {
            seen.doubted.insert(patient);
        }
        seen.arrived.push_back(arrived);
        while usize::try_from(most).is_ok_and(|most| seen.arrived.len() > most) {
            seen.arrived.pop_front();
        }
    }

    /// A panic elsewhere leaves nothing half done in here.
    fn seen(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
