//! Owns the SQL: patients and their diaries, the outbox, the leases, on SQLite or Postgres.
//! It must not read a clock, decide what is said, or show a patient's words to the database unsealed.
//!
//! Everything sealed is generic: the store keeps any state, entry and post that serde can write.

mod bots;
mod commit;
mod composed;
mod copy;
mod diary;
mod engine;
mod error;
mod file;
pub mod gate;
mod handle;
mod holds;
mod lane;
mod leases;
mod meta;
mod migrations;
mod outbox;
mod patients;
mod rotation;
mod sealed;
mod server;
mod updates;
mod wanted;

use crate::seal::KeyRing;

pub use bots::Recognised;
pub use commit::{Adopted, Commit, CommitOutcome, NewEntry, NewPost};
pub use composed::composed_statements;
pub use copy::{EntryRow, MetaRow, PatientRow, PostRow, Row, WantedRow};
pub use diary::Most;
pub use error::{Blame, StoreError, in_full};
pub use file::exposed;
pub use handle::Store;
pub use lane::{Lane, Room};
pub use leases::{COURIER, FILES, POLLER};
pub use meta::{Census, ClockTrouble};
pub use outbox::{Claimed, Expired, Hold};
pub use patients::Loaded;
pub use rotation::{Opened, Resealed};
pub use server::Address;
pub use wanted::Wanted;

use engine::Pool;
use migrations::MIGRATIONS;

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
}
