//! Owns what is kept together with the diary line that brought it. It must not know what that is.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

/// Something with the diary line that brought it, so that it can be taken back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recorded<T> {
    /// The diary line.
    pub seq: u32,
    /// What it recorded.
    pub what: T,
}

/// An answer to "Are your legs still bothering you?".
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LegsAnswer {
    /// The diary line.
    #[serde(default)]
    pub seq: u32,
    /// When it was given.
    pub at: DateTime<Utc>,
    /// The answer.
    pub bothersome: bool,
}
