//! Owns "what I take": iron, its stock, infusions, pauses.

pub(crate) mod augmentation;
pub mod infusion;
pub mod iron;
pub mod pause;
