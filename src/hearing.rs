//! Owns what was typed, read once: words in one plain form, and the phrases of `vocabulary/` that stand among them.
//! It must not decide what follows from them.

pub mod danger;
pub(crate) mod hearsay;
pub mod lexicon;
pub mod meaning;
pub(crate) mod number;
mod phrase;
pub(crate) mod plain;
pub(crate) mod reply;
mod times;
pub mod token;
pub mod topic;
pub mod value;
