//! Owns local time: zones, evenings, the hours and days people type, the places they live in.
//! It must not know patients or prompts.

pub mod local_time;
pub mod places;
pub mod span;
pub mod spelling;
pub(crate) mod unit;
pub mod wall_clock;
