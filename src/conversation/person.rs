//! Owns "who I am": the beginning, safety, privacy. It imports no other wing.

pub mod enrol;
pub mod privacy;
pub mod safety;
pub(crate) mod settings;
