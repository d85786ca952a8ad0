//! Owns the deaths that tests order: at a named step of the database, or around a send, the process ends as if it
//! were killed. Built with debug assertions only; a release does not know the variable. It must not clean anything up.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use crate::store::gate::{Keeper, Permission, Step};
use crate::telegram::wire::{Body, NoAnswer, Transport};
use crate::timekeeper::Witness;

/// Names the step and which one of its kind it is, such as `before_commit:7`.
pub const CRASH_AT: &str = "STILLNIGHT_CRASH_AT";

/// When to die.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Moment {
    Database(Step),
    /// The row is claimed, and Telegram has heard nothing.
    BeforeSend,
    /// Telegram has answered, and nothing is marked.
    AfterSend,
}

/// The moments by the names that [`CRASH_AT`] knows.
const NAMES: [(&str, Moment); 7] = [
    ("statement", Moment::Database(Step::Statement)),
    ("begin", Moment::Database(Step::Begin)),
    ("within", Moment::Database(Step::WithinTransaction)),
    ("before_commit", Moment::Database(Step::Commit)),
    ("after_commit", Moment::Database(Step::Committed)),
    ("before_send", Moment::BeforeSend),
    ("after_send", Moment::AfterSend),
];

/// The methods that put something into a chat.
const SENDS: [&str; 4] = [
    "SendMessage",
    "EditMessageText",
    "sendPhoto",
    "sendDocument",
];

/// Stands at the gate and on the line, and ends everything when the named moment comes.
#[derive(Debug)]
pub struct Death {
    at: Moment,
    left: AtomicU64,
}

impl Death {
    /// What the environment orders; `None` for no order, or one that cannot be read.
    #[must_use]
    pub fn ordered() -> Option<Arc<Self>> {
        let order = std::env::var(CRASH_AT).ok()?;
        let (name, count) = order.split_once(':').unwrap_or((&order, "1"));
        let (_, at) = NAMES.iter().find(|(known, _)| *known == name)?;
        Some(Arc::new(Self {
            at: *at,
            left: AtomicU64::new(count.parse().ok()?),
        }))
    }

    fn comes(&self, moment: Moment) {
        if moment == self.at && self.left.fetch_sub(1, Ordering::Relaxed) == 1 {
            std::process::abort();
        }
    }
}

impl Keeper for Death {
    fn arrive(&self, step: Step) -> Permission {
        self.comes(Moment::Database(step));
        Box::pin(std::future::ready(Ok(())))
    }

    fn leave(&self) {}

    fn opened(&self) {}

    fn closed(&self) {}
}

/// A line on which the process may die.
#[derive(Clone, Debug)]
pub struct Mortal<T> {
    line: T,
    death: Option<Arc<Death>>,
}

impl<T> Mortal<T> {
    /// Over this line; without a death it lives for ever.
    pub const fn over(line: T, death: Option<Arc<Death>>) -> Self {
        Self { line, death }
    }

    fn comes(&self, moment: Moment, method: &str) {
        if let Some(death) = self.death.as_ref().filter(|_| SENDS.contains(&method)) {
            death.comes(moment);
        }
    }
}

impl<T: Transport> Transport for Mortal<T> {
    async fn carry(
        &self,
        method: &'static str,
        body: Body,
        limit: Duration,
    ) -> Result<(u16, Vec<u8>), NoAnswer> {
        self.comes(Moment::BeforeSend, method);
        let answer = self.line.carry(method, body, limit).await;
        self.comes(Moment::AfterSend, method);
        answer
    }

    async fn fetch(
        &self,
        path: &str,
        most: usize,
        limit: Duration,
    ) -> Result<(u16, Option<Vec<u8>>), NoAnswer> {
        self.line.fetch(path, most, limit).await
    }

    fn witness(&self) -> Option<Witness> {
        self.line.witness()
    }
}
