//! Owns "show me": the dialogues that read the diary back. It may import every other wing.

pub mod files;
pub mod history;
pub(crate) mod plan;
pub(crate) mod tour;
pub(crate) mod undo;
pub(crate) mod why;
