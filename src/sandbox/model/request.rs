//! A request as it came in.

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::Value;

/// A request as it came in, whatever came of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Request {
    /// As the bot wrote it.
    pub method: String,
    /// Its parameters; files by name and size only.
    pub params: Value,
    /// When.
    pub at: DateTime<Utc>,
}
