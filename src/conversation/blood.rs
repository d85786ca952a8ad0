//! Owns "what was measured": results, the tests ahead, medicines that matter to them.

pub mod blood_tests;
pub mod cautions;
pub mod first_tests;
pub mod labs;
pub mod medicines;
