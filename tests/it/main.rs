//! Every integration test, in one binary.


mod catalogue;
mod transcripts;
mod wall_times;
