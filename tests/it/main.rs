//! Every integration test, in one binary.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test says what is wrong by stopping"
)]

mod absence;
mod abuse;
mod appointment;
mod article;
mod beginning;
mod browser;
mod cable;
mod care;
mod catalogue;
mod ceiling;
mod chat;
mod core_laws;
mod corpus;
mod damage;
mod danger;
mod discreet;
mod door;
mod echo;
mod enrolled;
mod fairness;
mod files;
mod first_tablet;
mod foreseen;
mod formats;
mod gallery;
mod heard;
mod history;
mod horizon;
mod identity;
mod instances;
mod kills;
mod kind_year;
mod lab_files;
mod last_nights;
mod life;
mod linear;
mod meals;
mod midway;
mod moved_clock;
mod not_understood;
mod noted;
mod one_line;
mod one_tap;
mod open_questions;
mod operator;
mod pace;
mod papers;
mod plan;
mod reading;
mod retests;
mod rules;
mod safety;
mod sandbox;
mod second_tap;
mod settled;
mod silence;
mod simulation;
mod spacing;
mod spoken;
mod start;
mod store;
mod sundays;
mod tidy;
mod tired;
mod tls;
mod transcripts;
mod travel;
mod undoing;
mod unheard;
mod untested;
mod wall_times;
mod ward;
mod webhook;
mod wire;
mod wrong_time;
mod year;
