//! Every integration test, in one binary.

mod catalogue;
mod core_laws;
mod transcripts;
mod wall_times;
mod wire;
