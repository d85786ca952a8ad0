//! stub
use chrono::{NaiveDate, NaiveTime, TimeDelta};
/// x
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prefer { /** x */ Past, /** x */ Future }
/// x
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MealSaid { /** x */ Now, /** x */ At(NaiveTime), /** x */ Ago(TimeDelta) }
/// x
#[must_use] pub fn parse_time(_t: &str) -> Option<NaiveTime> { None }
/// x
#[must_use] pub fn parse_date(_t: &str, _today: NaiveDate, _p: Prefer) -> Option<NaiveDate> { None }
/// x
#[must_use] pub fn find_meal_time(_t: &str) -> Option<MealSaid> { None }
