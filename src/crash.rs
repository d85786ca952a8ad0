//! Owns the deaths that tests order: at a named step of the database the process ends as if it were killed. Built
//! with debug assertions only; a release does not know the variable. It must not clean anything up.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::store::gate::{Keeper, Permission, Step};

/// Names the step and which one of its kind it is, such as `commit:7`.
pub const CRASH_AT: &str = "STILLNIGHT_CRASH_AT";

/// The steps by the names that [`CRASH_AT`] knows.
const NAMES: [(&str, Step); 5] = [
    ("statement", Step::Statement),
    ("begin", Step::Begin),
    ("within", Step::WithinTransaction),
    ("before_commit", Step::Commit),
    ("after_commit", Step::Committed),
];

/// Stands at the gate and ends everything when the named step comes.
#[derive(Debug)]
pub struct Death {
    at: Step,
    left: AtomicU64,
}

impl Death {
    /// What the environment orders; `None` for no order, or one that cannot be read.
    #[must_use]
    pub fn ordered() -> Option<Self> {
        let order = std::env::var(CRASH_AT).ok()?;
        let (name, count) = order.split_once(':').unwrap_or((&order, "1"));
        let (_, at) = NAMES.iter().find(|(known, _)| *known == name)?;
        Some(Self {
            at: *at,
            left: AtomicU64::new(count.parse().ok()?),
        })
    }
}

impl Keeper for Death {
    fn arrive(&self, step: Step) -> Permission {
        if step == self.at && self.left.fetch_sub(1, Ordering::Relaxed) == 1 {
            std::process::abort();
        }
        Box::pin(std::future::ready(Ok(())))
    }

    fn leave(&self) {}

    fn opened(&self) {}

    fn closed(&self) {}
}
