//! Every integration test, in one binary.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test says what is wrong by stopping"
)]

mod absence;
mod catalogue;
mod core_laws;
mod enrolled;
mod files;
mod history;
mod horizon;
mod kills;
mod rules;
mod simulation;
mod start;
mod store;
mod tidy;
mod transcripts;
mod wall_times;
mod ward;
mod wire;
