//! Owns the SQL: patients and their diaries, the outbox, the leases, on SQLite or Postgres.
//! It must not read a clock, decide what is said, or show a patient's words to the database unsealed.
//!
//! Everything sealed is generic: the store keeps any state, entry and post that serde can write.

mod bots;
mod commit;
mod copy;
mod diary;
mod engine;
mod error;
mod file;
pub mod gate;
mod holds;
mod lane;
mod leases;
mod meta;
mod outbox;
mod patients;
mod rotation;
mod sealed;
mod server;
mod updates;
mod wanted;

use std::sync::atomic::{AtomicBool, AtomicI64};
use std::sync::{Arc, Mutex};

use chrono::{DateTime, Utc};
use sqlx::migrate::Migrator;

use crate::seal::{KeyRing, SlotKey};

pub use bots::Recognised;
pub use commit::{Adopted, Commit, CommitOutcome, NewEntry, NewPost};
pub use copy::{EntryRow, MetaRow, PatientRow, PostRow, Row, WantedRow};
pub use diary::Most;
pub use error::{Blame, StoreError, in_full};
pub use file::exposed;
pub use lane::{Lane, Room};
pub use leases::{COURIER, FILES, POLLER};
pub use meta::{Census, ClockTrouble};
pub use outbox::{Claimed, Expired, Hold};
pub use patients::Loaded;
pub use rotation::{Opened, Resealed};
pub use server::Address;
pub use wanted::Wanted;

use engine::Pool;

static MIGRATIONS: Migrator = sqlx::migrate!();

/// An open database with the keys to it. Clones share both.
#[derive(Clone, Debug)]
pub struct Store {
    pool: Pool,
    keys: Arc<KeyRing>,
    slots: SlotKey,
    /// When a message last left, until that is written down.
    sent_at: Arc<Mutex<Option<DateTime<Utc>>>>,
    /// Whether something deleted is still in SQLite's log.
    is_unscrubbed: Arc<AtomicBool>,
    /// Whose it is; nought while that is not known.
    bot: Arc<AtomicI64>,
}

impl Store {
    /// Opens `sqlite:PATH`, `sqlite::memory:` or `postgres://…`, and brings its schema up to date.
    ///
    /// # Errors
    ///
    /// [`StoreError::NewerSchema`] and [`StoreError::WrongKey`] refuse a database that this program or these keys
    /// would only harm.
    pub async fn open(address: impl Into<Address>, keys: KeyRing) -> Result<Self, StoreError> {
        let pool = Pool::open(&address.into()).await?;
        pool.migrate(&MIGRATIONS).await?;
        let slots = meta::slot_key(&pool, &keys).await?;
        let bot = meta::bot_id(&pool).await?;
        Ok(Self::over(pool, keys, slots, bot))
    }

    /// Opens a database that is there, as it is: nothing is created, nothing brought up to date. For looking at it,
    /// also beside a bot that runs.
    ///
    /// # Errors
    /// [`StoreError::WrongKey`] for other keys; and a database that never was one of ours has no key at all.
    pub async fn open_as_it_is(
        address: impl Into<Address>,
        keys: KeyRing,
    ) -> Result<Self, StoreError> {
        let pool = Pool::open_existing(&address.into()).await?;
        let slots = meta::known_slot_key(&pool, &keys).await?;
        let bot = meta::bot_id(&pool).await?;
        Ok(Self::over(pool, keys, slots, bot))
    }

    fn over(pool: Pool, keys: KeyRing, slots: SlotKey, bot: i64) -> Self {
        Self {
            pool,
            keys: Arc::new(keys),
            slots,
            sent_at: Arc::default(),
            is_unscrubbed: Arc::default(),
            bot: Arc::new(bot.into()),
        }
    }

    /// The same database with somebody at the gate that every statement passes.
    #[must_use]
    pub fn kept_by(self, keeper: Arc<dyn gate::Keeper>) -> Self {
        Self {
            pool: self.pool.behind(gate::Gate::kept_by(keeper)),
            ..self
        }
    }

    /// To be held while work is done on another thread, so that who stands at the gate knows of it.
    pub async fn elsewhere(&self) -> Result<gate::Inside, StoreError> {
        Ok(self.pool.elsewhere().await?)
    }

    /// Whether other processes may work on the same database: a file has one, a server any number.
    #[must_use]
    pub const fn is_shared(&self) -> bool {
        self.pool.is_server()
    }

    /// Closes every connection; SQLite folds its log into the database file. A server that does not answer is not waited
    /// for.
    pub async fn close(self) {
        self.pool.close().await;
    }
}
