//! Owns the sentences that a chat and a paper share: facts in, texts out. It must not know who asked.

pub(crate) mod answer;
pub mod caption;
pub mod letter;
pub mod record;
pub mod response;
pub(crate) mod step;
