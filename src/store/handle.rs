//! Owns the open database with the keys to it. What is read and written stands in the files beside it.

use std::sync::atomic::{AtomicBool, AtomicI64};
use std::sync::{Arc, Mutex};

use chrono::{DateTime, Utc};

use crate::seal::{KeyRing, SlotKey};

use super::engine::Pool;
use super::error::StoreError;
use super::gate;

/// An open database with the keys to it. Clones share both.
///
/// What an event brought about is one [`Commit`](crate::store::Commit): the state, new lines of the diary, messages to be
/// sent, and the number of the update, in one transaction. Two writers on one patient are told apart by the version that
/// they loaded; who comes second loads again. Everything that a patient said is sealed under its own row.
///
/// ```
/// use stillnight::seal::KeyRing;
/// use stillnight::store::{Commit, CommitOutcome, NewEntry, Store};
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let store = Store::open("sqlite::memory:", KeyRing::random()?).await?;
/// let now = "2026-11-23T18:00:00Z".parse()?;
/// let commit = |expected_version| Commit::<_, _, String> {
///     patient_id: 4711,
///     expected_version,
///     state: "enrolled".to_owned(),
///     wakes_at: None,
///     is_silent: false,
///     asked_at: None,
///     entries: vec![NewEntry { seq: 0, at: now, payload: "met".to_owned() }],
///     posts: Vec::new(),
///     adopt: None,
///     update_id: Some(1),
///     wants: None,
///     answers: None,
///     seen_at: now,
/// };
/// let first = store.commit(&[commit(0)]).await?;
/// assert_eq!(first, [CommitOutcome::Done { version: 1 }]);
/// // The same update, brought again by Telegram, changes nothing.
/// assert_eq!(store.commit(&[commit(1)]).await?, [CommitOutcome::Repeated]);
///
/// let loaded = store.load::<String>(4711).await?.expect("somebody who was met");
/// assert_eq!((loaded.version, loaded.state.as_str()), (1, "enrolled"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Store {
    pub(super) pool: Pool,
    pub(super) keys: Arc<KeyRing>,
    pub(super) slots: SlotKey,
    /// When a message last left, until that is written down.
    pub(super) sent_at: Arc<Mutex<Option<DateTime<Utc>>>>,
    /// Whether something deleted is still in SQLite's log.
    pub(super) is_unscrubbed: Arc<AtomicBool>,
    /// Whose it is; nought while that is not known.
    pub(super) bot: Arc<AtomicI64>,
}

impl Store {
    pub(super) fn over(pool: Pool, keys: KeyRing, slots: SlotKey, bot: i64) -> Self {
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
