//! Owns the hours and days that people type; their words are `vocabulary/<lang>/words.txt`.
//! It must not read the clock or guess: text it does not understand gives `None`, and the caller asks again.

mod bounds;
mod date;
mod distance;
mod hour;
mod meal;
mod span;
mod spoken;

pub use date::{Prefer, parse_date};
pub use hour::{bare_hour, other_half, parse_time};
pub use meal::{MealSaid, find_meal_time, parse_ago};
pub use span::parse_span;
