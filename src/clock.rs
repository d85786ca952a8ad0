//! Owns the one place where the machine's clock is read.

use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};

use crate::engine::Clock;
use crate::timekeeper;

/// The machine's own time.
#[derive(Clone, Copy, Debug)]
pub struct MachineClock;

impl Clock for MachineClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the machine's clock is read"
    )]
    fn now(&self) -> DateTime<Utc> {
        Utc::now()
    }

    async fn wait(&self, until: DateTime<Utc>) {
        let wait = (until - self.now()).max(TimeDelta::zero());
        tokio::time::sleep(wait.to_std().unwrap_or_default()).await;
    }

    fn uptime(&self) -> Option<Duration> {
        Some(timekeeper::uptime())
    }
}
