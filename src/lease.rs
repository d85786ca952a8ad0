//! Owns the holding of a lease: who of all instances may do what only one may. Its token fences whoever held it
//! before. It must not know what is done under it.

use chrono::{DateTime, TimeDelta, Utc};

use crate::store::{Store, StoreError};

/// How long a holder that died holds the others up.
const HELD_FOR: TimeDelta = TimeDelta::seconds(10);
/// How often whoever is busy under a lease renews it; a few may fail before it is over.
pub const RENEW_EVERY: TimeDelta = TimeDelta::seconds(3);
/// Makes any lease look over.
const LONGER_THAN_ANY_LEASE: TimeDelta = TimeDelta::days(36_500);

/// A lease in the database, as one instance sees it.
pub struct Lease {
    store: Store,
    name: &'static str,
    holder: i64,
    token: Option<i64>,
    until: DateTime<Utc>,
}

impl Lease {
    /// Not held yet. `holder` tells this process from others on the same database.
    #[must_use]
    pub const fn new(store: Store, name: &'static str, holder: i64) -> Self {
        Self {
            store,
            name,
            holder,
            token: None,
            until: DateTime::<Utc>::MIN_UTC,
        }
    }

    /// The token, if the lease is ours at `now`.
    ///
    /// # Errors
    /// [`StoreError`]; then it is not known whose it is.
    pub async fn hold(&mut self, now: DateTime<Utc>) -> Result<Option<i64>, StoreError> {
        let until = now + HELD_FOR;
        match self.token {
            Some(token) if self.until - now > HELD_FOR / 2 && self.until <= until => {
                return Ok(Some(token));
            }
            Some(token) if self.store.renew(self.name, token, until).await? => {}
            Some(_) | None => {
                // One file has one process: who held it before is dead, and need not be waited for.
                let free_from = if self.store.is_shared() {
                    now
                } else {
                    now + LONGER_THAN_ANY_LEASE
                };
                self.token = self
                    .store
                    .acquire(self.name, self.holder, free_from, until)
                    .await?;
            }
        }
        self.until = until;
        Ok(self.token)
    }

    /// Gives it back, so that the next one need not wait.
    ///
    /// # Errors
    /// [`StoreError`]; then it runs out by itself.
    pub async fn give_back(&mut self, now: DateTime<Utc>) -> Result<(), StoreError> {
        if let Some(token) = self.token.take() {
            self.store.release(self.name, token, now).await?;
        }
        Ok(())
    }
}
