//! Owns "this evening": the dose, the meal, the nightly questions.

pub(crate) mod check_in;
pub mod evening;
pub(crate) mod one_line;
pub(crate) mod wait;
