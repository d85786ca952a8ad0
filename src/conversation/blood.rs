//! Owns "what was measured": results, the tests ahead, medicines that matter to them.

pub(crate) mod augmentation;
pub mod blood_tests;
pub mod cautions;
pub mod labs;
pub mod medicines;
pub(crate) mod results_prompt;
