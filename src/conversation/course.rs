//! Owns "what I take": iron, its stock, infusions, pauses.

pub mod infusion;
pub mod iron;
pub mod pause;
