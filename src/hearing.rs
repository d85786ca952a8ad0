//! Owns what was typed, read once: words in one plain form, and the phrases of `vocabulary/` that stand among them.
//! It must not decide what follows from them.

pub mod danger;
pub mod lexicon;
mod phrase;
mod plain;
