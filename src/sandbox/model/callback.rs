//! A press of a button, and what the bot showed for it.

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;

/// A press can be answered for this long; the update itself waits no longer either.
pub(in crate::sandbox) const PRESS_LIVES: TimeDelta = TimeDelta::seconds(150);

/// A press of a button.
#[derive(Debug)]
pub(in crate::sandbox) struct Callback {
    pub(in crate::sandbox) user_id: i64,
    pub(in crate::sandbox) pressed_at: DateTime<Utc>,
    pub(in crate::sandbox) answer: Option<CallbackAnswer>,
}

/// What the bot showed for a press.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CallbackAnswer {
    /// The notice; without one the button only stops spinning.
    pub text: Option<String>,
    /// The notice is a window that has to be closed.
    pub show_alert: bool,
}
