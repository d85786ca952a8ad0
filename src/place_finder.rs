//! stub
use crate::almanac::local_time::Zone;
/// x
#[must_use] pub fn zone_at(_lat: f64, _lon: f64) -> Option<Zone> { None }
