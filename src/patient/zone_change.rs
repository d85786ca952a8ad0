//! Owns when the patient's clock was set to another zone. It must not know what that does to evenings: `travel` does.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::calendar::local_time::Evening;

/// A clock that was set to another zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ZoneChange {
    /// When.
    pub at: DateTime<Utc>,
    /// The evening that ran from then on.
    pub evening: Evening,
    /// Since when that evening is lived: from its beginning where it ran before as well, or else from that moment on.
    pub evening_since: Option<DateTime<Utc>>,
}
