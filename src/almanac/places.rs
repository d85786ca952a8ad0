//! stub
use super::local_time::Zone;
/// x
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place { /** x */ pub name: String, /** x */ pub country: String, /** x */ pub zone: Zone }
/// x
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found { /** x */ Zones(Vec<Place>), /** x */ Nothing }
/// x
#[must_use] pub fn find(t: &str) -> Found { Zone::parse(t).map_or(Found::Nothing, |zone| Found::Zones(vec![Place { name: zone.name().to_owned(), country: String::new(), zone }])) }
