//! Every integration test, in one binary.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test says what is wrong by stopping"
)]

mod catalogue;
mod core_laws;
mod files;
mod history;
mod horizon;
mod rules;
mod simulation;
mod start;
mod store;
mod tidy;
mod transcripts;
mod wall_times;
mod wire;
