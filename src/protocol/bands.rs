//! Owns the bands that a picture of ferritin shows; the rules that decide by them are `advice`'s.

use rust_decimal::Decimal;

use super::limits::{ABSORPTION_SLOWS_ABOVE, FERRITIN_CEILING, TARGET};

/// The bounds of ferritin that the protocol speaks of, in µg/L.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FerritinBands {
    /// L11, L12: absorption slows above.
    pub slows_above: Decimal,
    /// L12–L14: the target.
    pub target: Decimal,
    /// L13: some people need this much, up to the ceiling.
    pub some_need_from: Decimal,
    /// L3: no more iron from here on.
    pub ceiling: Decimal,
}

/// The protocol's bands.
pub const FERRITIN_BANDS: FerritinBands = FerritinBands {
    slows_above: ABSORPTION_SLOWS_ABOVE,
    target: TARGET,
    some_need_from: Decimal::from_parts(200, 0, 0, false, 0),
    ceiling: FERRITIN_CEILING,
};
