//! Owns the sentences that a chat and a paper share: facts in, texts out. It must not know who asked.

pub mod record;
pub(crate) mod step;
