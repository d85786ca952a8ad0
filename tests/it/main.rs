//! Every integration test, in one binary.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test says what is wrong by stopping"
)]

mod abuse;
mod browser;
mod catalogue;
mod core_laws;
mod damage;
mod discreet;
mod echo;
mod files;
mod gallery;
mod history;
mod horizon;
mod plan;
mod rules;
mod safety;
mod sandbox;
mod start;
mod store;
mod tidy;
mod transcripts;
mod wall_times;
mod webhook;
mod wire;
mod year;
