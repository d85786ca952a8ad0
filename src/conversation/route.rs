//! Owns the dispatch: which dialogue an event belongs to. It says nothing itself, and no dialogue imports it.

pub(crate) mod again;
pub(crate) mod commands;
pub(crate) mod floor;
pub mod hours;
pub(crate) mod kind;
pub(crate) mod meant;
pub(crate) mod presses;
pub mod settings;
pub(crate) mod words;
