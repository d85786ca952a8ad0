//! Owns what the database knows of itself: its slot key, its last tick, its zone rules, its counts.
//! It must not hold anything of a patient.

use std::sync::{MutexGuard, PoisonError};

use chrono::{DateTime, TimeDelta, Utc};

use crate::seal::{KeyRing, Place, SealError, SlotKey};

use super::engine::{Pool, on};
use super::error::StoreError;
use super::handle::Store;
use super::outbox::PATIENT_TRIES;

pub(super) const SLOT_KEY: &str = "slot-key";
/// When the copy was made that the database was filled from, until everybody was told.
pub(super) const RESTORED_FROM: &str = "restored-from";
/// The bot's own id.
pub(super) const BOT_ID: &str = "bot-id";
/// How far the machine's clock was off Telegram's.
const CLOCK_OFF: &str = "clock-off";
/// Since when so many seem to have left at once that nobody is believed to.
const BRAKE: &str = "brake-since";
const LAST_TICK: &str = "last-tick";
const LAST_SENT: &str = "last-sent";
const LAST_HEARD: &str = "last-heard";
/// When a bot started: the first time of a series, and the last.
const STARTED: &str = "started";
const TZDB_VERSION: &str = "tzdb-version";
pub(super) const SLOT_KEY_PLACE: Place = Place {
    table: "meta",
    patient_id: 0,
    seq: 0,
};

/// Who starts again within this has not recovered, but is in a series of starts.
const STARTS_AGAIN: TimeDelta = TimeDelta::minutes(10);

/// A series of starts, each soon after the one before.
struct Started {
    first: DateTime<Utc>,
    last: DateTime<Utc>,
}

/// What `stillnight doctor` counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Census {
    /// Everybody.
    pub patients: i64,
    /// Left alone since their row or the code for it failed.
    pub parked_patients: i64,
    /// Messages that wait to be sent.
    pub waiting_posts: i64,
    /// Messages that were given up.
    pub parked_posts: i64,
    /// Messages that were tried again and again, and nobody knows whether they arrived.
    pub stuck_posts: i64,
    /// When the oldest message that waits was due.
    pub oldest_waiting_at: Option<DateTime<Utc>>,
}

/// The slot key of this database; a new database gets one. Opening it proves that the keys are the right ones.
pub(super) async fn slot_key(pool: &Pool, keys: &KeyRing) -> Result<SlotKey, StoreError> {
    if read(pool, SLOT_KEY).await?.is_none() {
        let seal = |fresh: SlotKey| keys.seal(SLOT_KEY_PLACE, fresh.as_bytes());
        let sealed = SlotKey::random()
            .map_err(SealError::Random)
            .and_then(seal)
            .map_err(|source| StoreError::Seal {
                table: "meta",
                source: source.into(),
            })?;
        // Of two that open a new database at once, one writes it and both read the same.
        on!(pool, |pool| sqlx::query(
            "insert into meta (name, value) values ($1, $2) on conflict (name) do nothing",
        )
        .bind(SLOT_KEY)
        .bind(&sealed)
        .execute(pool)
        .await
        .map(drop))?;
    }
    known_slot_key(pool, keys).await
}

/// The slot key of a database that has one.
pub(super) async fn known_slot_key(pool: &Pool, keys: &KeyRing) -> Result<SlotKey, StoreError> {
    let sealed = read(pool, SLOT_KEY).await?.unwrap_or_default();
    let opened = keys
        .open(SLOT_KEY_PLACE, &sealed)
        .map_err(StoreError::WrongKey)?;
    SlotKey::from_bytes(&opened).ok_or(StoreError::WrongKey(SealError::TooShort))
}

/// The bot that a database belongs to; nought while that is not known.
pub(super) async fn bot_id(pool: &Pool) -> sqlx::Result<i64> {
    let kept = read(pool, BOT_ID).await?;
    Ok(kept.and_then(|kept| as_number(&kept)).unwrap_or_default())
}

pub(super) fn as_number(bytes: &[u8]) -> Option<i64> {
    std::str::from_utf8(bytes).ok()?.parse().ok()
}

/// When the machine's clock and Telegram's last lay too far apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockTrouble {
    /// How far the machine's was ahead.
    pub off: TimeDelta,
    /// When that was seen, by the machine's.
    pub seen_at: DateTime<Utc>,
    /// When they agreed again.
    pub over_at: Option<DateTime<Utc>>,
}

async fn read(pool: &Pool, name: &str) -> sqlx::Result<Option<Vec<u8>>> {
    on!(pool, |pool| sqlx::query_scalar(
        "select value from meta where name = $1"
    )
    .bind(name)
    .fetch_optional(pool)
    .await)
}

async fn write(pool: &Pool, name: &str, value: &str) -> sqlx::Result<()> {
    on!(pool, |pool| sqlx::query(
        "insert into meta (name, value) values ($1, $2)
         on conflict (name) do update set value = excluded.value",
    )
    .bind(name)
    .bind(value.as_bytes())
    .execute(pool)
    .await
    .map(drop))
}

impl Store {
    /// Writes down that the scheduler ticked: after a start it tells how long nobody was there.
    pub async fn heartbeat(&self, now: DateTime<Utc>) -> Result<(), StoreError> {
        Ok(write(&self.pool, LAST_TICK, &now.to_rfc3339()).await?)
    }

    /// A message left at this moment. Kept until the scheduler writes it down: one statement a second is enough for many.
    pub fn message_left(&self, at: DateTime<Utc>) {
        *self.unwritten() = Some(at);
    }

    /// Writes down when a message last left, if one has since that was written: it tells `stillnight doctor` whether
    /// anything moves.
    pub async fn write_last_sent(&self) -> Result<(), StoreError> {
        let Some(at) = self.unwritten().take() else {
            return Ok(());
        };
        let written = write(&self.pool, LAST_SENT, &at.to_rfc3339()).await;
        if written.is_err() {
            self.unwritten().get_or_insert(at);
        }
        Ok(written?)
    }

    fn unwritten(&self) -> MutexGuard<'_, Option<DateTime<Utc>>> {
        self.sent_at.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// When a message last left, a second or two ago at most not known yet.
    pub async fn last_sent(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        let text = self.read_text(LAST_SENT).await?;
        Ok(text
            .and_then(|text| DateTime::parse_from_rfc3339(&text).ok())
            .map(|at| at.to_utc()))
    }

    /// Writes down that a bot starts. One that starts again and again counts as one that started long ago.
    pub async fn starts(&self, now: DateTime<Utc>) -> Result<(), StoreError> {
        let before = self.started().await?;
        let goes_on = before.filter(|before| (now - before.last).abs() < STARTS_AGAIN);
        let first = goes_on.map_or(now, |before| before.first);
        let words = format!("{} {}", first.to_rfc3339(), now.to_rfc3339());
        Ok(write(&self.pool, STARTED, &words).await?)
    }

    /// When a bot last started after a quiet time.
    pub async fn started_at(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        Ok(self.started().await?.map(|started| started.first))
    }

    async fn started(&self) -> Result<Option<Started>, StoreError> {
        let text = self.read_text(STARTED).await?.unwrap_or_default();
        let instant = |text: &str| {
            let at = DateTime::parse_from_rfc3339(text).ok()?;
            Some(at.to_utc())
        };
        let started = text.split_once(' ').and_then(|(first, last)| {
            let (first, last) = (instant(first)?, instant(last)?);
            Some(Started { first, last })
        });
        Ok(started)
    }

    /// When an update was last handled.
    pub async fn last_update(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query_scalar(
            "select max(seen_at) from updates"
        )
        .fetch_one(pool)
        .await)?)
    }

    /// When the scheduler last ticked.
    pub async fn last_heartbeat(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        let text = self.read_text(LAST_TICK).await?;
        Ok(text
            .and_then(|text| DateTime::parse_from_rfc3339(&text).ok())
            .map(|at| at.to_utc()))
    }

    /// Writes down that Telegram was listened to until `now`: after a silence it tells how long nobody was there.
    pub async fn heard(&self, now: DateTime<Utc>) -> Result<(), StoreError> {
        Ok(write(&self.pool, LAST_HEARD, &now.to_rfc3339()).await?)
    }

    /// When Telegram was last listened to.
    pub async fn last_heard(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        let text = self.read_text(LAST_HEARD).await?;
        Ok(text
            .and_then(|text| DateTime::parse_from_rfc3339(&text).ok())
            .map(|at| at.to_utc()))
    }

    /// Writes down that the machine's clock is off Telegram's, or no longer is.
    pub async fn clock_trouble_is(&self, trouble: ClockTrouble) -> Result<(), StoreError> {
        let ClockTrouble {
            off,
            seen_at,
            over_at,
        } = trouble;
        let over_at = over_at.map(|at| at.to_rfc3339()).unwrap_or_default();
        let words = format!("{} {} {over_at}", off.num_seconds(), seen_at.to_rfc3339());
        Ok(write(&self.pool, CLOCK_OFF, &words).await?)
    }

    /// When the machine's clock was last seen to be off Telegram's, if ever.
    pub async fn clock_trouble(&self) -> Result<Option<ClockTrouble>, StoreError> {
        let text = self.read_text(CLOCK_OFF).await?.unwrap_or_default();
        let mut words = text.split(' ');
        let off = words.next().and_then(|seconds| seconds.parse().ok());
        let mut instant = || {
            let at = DateTime::parse_from_rfc3339(words.next()?).ok()?;
            Some(at.to_utc())
        };
        Ok(off
            .and_then(TimeDelta::try_seconds)
            .zip(instant())
            .map(|(off, seen_at)| ClockTrouble {
                off,
                seen_at,
                over_at: instant(),
            }))
    }

    /// Since when so many seem to have left at once that nobody is believed to.
    pub async fn brake(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        let text = self.read_text(BRAKE).await?;
        Ok(text
            .and_then(|text| DateTime::parse_from_rfc3339(&text).ok())
            .map(|at| at.to_utc()))
    }

    /// Writes down since when nobody is believed to have left; or that they are again.
    pub async fn brake_is(&self, since: Option<DateTime<Utc>>) -> Result<(), StoreError> {
        let words = since.map(|at| at.to_rfc3339()).unwrap_or_default();
        Ok(write(&self.pool, BRAKE, &words).await?)
    }

    /// When the copy was made that the database was filled from, if not everybody was told yet.
    pub async fn restored_from(&self) -> Result<Option<DateTime<Utc>>, StoreError> {
        let text = self.read_text(RESTORED_FROM).await?;
        Ok(text
            .and_then(|text| DateTime::parse_from_rfc3339(&text).ok())
            .map(|at| at.to_utc()))
    }

    /// Writes down that everybody was told.
    pub async fn restore_told(&self) -> Result<(), StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query(
            "delete from meta where name = $1"
        )
        .bind(RESTORED_FROM)
        .execute(pool)
        .await
        .map(drop))?)
    }

    /// Writes what is there already: a file that cannot be written, or a full disk, shows at the start.
    pub async fn check_writable(&self) -> Result<(), StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query(
            "update meta set value = value where name = $1"
        )
        .bind(SLOT_KEY)
        .execute(pool)
        .await
        .map(drop))?)
    }

    /// The newest migration that the database has seen, and the newest that this program knows.
    pub async fn schema_versions(&self) -> Result<(i64, i64), StoreError> {
        let found: Option<i64> = on!(&self.pool, |pool| sqlx::query_scalar(
            "select max(version) from _sqlx_migrations"
        )
        .fetch_one(pool)
        .await)?;
        let known = super::migrations::MIGRATIONS
            .iter()
            .map(|migration| migration.version);
        Ok((found.unwrap_or_default(), known.max().unwrap_or_default()))
    }

    /// Why messages were given up, and how many each.
    pub async fn parked_reasons(&self) -> Result<Vec<(String, i64)>, StoreError> {
        Ok(on!(&self.pool, |pool| sqlx::query_as(
            "select parked_reason, count(*) from outbox
             where parked_reason is not null group by parked_reason order by parked_reason",
        )
        .fetch_all(pool)
        .await)?)
    }

    /// The version of the zone rules that all `wakes_at` were computed with.
    pub async fn tzdb_version(&self) -> Result<Option<String>, StoreError> {
        self.read_text(TZDB_VERSION).await
    }

    /// Writes down that all `wakes_at` follow these zone rules now.
    pub async fn set_tzdb_version(&self, version: &str) -> Result<(), StoreError> {
        Ok(write(&self.pool, TZDB_VERSION, version).await?)
    }

    /// Counts for `stillnight doctor`.
    pub async fn census(&self) -> Result<Census, StoreError> {
        Ok(on!(&self.pool, |pool| {
            sqlx::query_as(
            "select
                 (select count(*) from patients) as patients,
                 (select count(*) from patients where parked_at is not null) as parked_patients,
                 (select count(*) from outbox where parked_reason is null) as waiting_posts,
                 (select count(*) from outbox where parked_reason is not null) as parked_posts,
                 (select count(*) from outbox where parked_reason is null and ambiguous >= $1) as stuck_posts,
                 (select min(due_at) from outbox where parked_reason is null) as oldest_waiting_at",
        )
        .bind(PATIENT_TRIES)
        .fetch_one(pool)
        .await
        })?)
    }

    async fn read_text(&self, name: &str) -> Result<Option<String>, StoreError> {
        Ok(read(&self.pool, name)
            .await?
            .map(|bytes| String::from_utf8_lossy(&bytes).into_owned()))
    }
}
