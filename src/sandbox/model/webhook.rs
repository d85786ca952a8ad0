//! Where updates are brought.

use chrono::{DateTime, Utc};

/// Where updates are brought.
#[derive(Clone, Debug)]
pub(in crate::sandbox) struct Webhook {
    pub(in crate::sandbox) url: String,
    pub(in crate::sandbox) secret: Option<String>,
    pub(in crate::sandbox) max_connections: i64,
    pub(in crate::sandbox) last_error: Option<(DateTime<Utc>, String)>,
}
