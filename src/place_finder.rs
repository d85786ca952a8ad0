//! From a shared place on the map to its time zone, without the network.
//!
//! Outside the pure core because it takes memory and time; call it from `spawn_blocking`. It keeps
//! nothing: a patient moves seldom, and an idle process should stay small.

use tzf_rs::EmbeddedFinder;

use crate::calendar::local_time::Zone;

/// The zone at these coordinates, in degrees; none if they are no place on Earth.
#[must_use]
pub fn zone_at(latitude: f64, longitude: f64) -> Option<Zone> {
    // A NaN is in no range.
    if !(-90.0..=90.0).contains(&latitude) || !(-180.0..=180.0).contains(&longitude) {
        return None;
    }
    // This finder reads its map in place, from the executable; the other one unpacks it into memory.
    Zone::parse(EmbeddedFinder::new().get_tz_name(longitude, latitude))
}
