//! Owns the medicine: analytes, units, the tables of `PROTOCOL.md` and their numbers, each with its rule id.
//! It must not know the patient's words, the clock or any storage.

pub mod advice;
pub mod analyte;
pub mod bands;
pub mod caution;
pub mod dose;
pub mod exclusion;
pub mod finding;
pub mod inputs;
pub mod lab_entry;
pub mod lab_file;
pub mod limits;
pub mod medicine;
pub mod notes;
pub mod panel;
pub mod probe;
pub mod rule;
pub mod rules;
pub mod sources;
pub mod step;
pub mod testing;
pub(crate) mod ticks;
pub mod unit;
