//! Owns the files that a patient asks for: chart, report, letter.

pub mod chart;
pub mod letter;
pub mod report;
