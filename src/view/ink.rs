//! Owns the colours of charts and papers. Each pair that must be told apart differs in lightness too (after Okabe and
//! Ito), so that neither colour vision nor a grey printer takes anything away.

use super::scene::Colour;

/// Words, and what matters most.
pub const DARK: Colour = Colour(0x1d, 0x23, 0x2b);
/// Words that only explain.
pub const SOFT: Colour = Colour(0x55, 0x5d, 0x68);
/// Lines that only guide the eye.
pub const FAINT: Colour = Colour(0xdd, 0xe1, 0xe6);
/// The phone's sheet: bright enough in a light theme, not glaring in a dark one.
pub const SHEET: Colour = Colour(0xf7, 0xf8, 0xfa);
/// The panels.
pub const PANEL: Colour = Colour(0xff, 0xff, 0xff);
/// Ferritin, and iron taken.
pub const BLUE: Colour = Colour(0x00, 0x5a, 0x9c);
/// Nights.
pub const RED: Colour = Colour(0xb3, 0x3c, 0x00);
/// One night among many.
pub const PALE_RED: Colour = Colour(0xf0, 0xa8, 0x7c);
/// Skipped.
pub const ORANGE: Colour = Colour(0xe6, 0x9f, 0x00);
/// Held.
pub const GREEN: Colour = Colour(0x00, 0x7d, 0x5f);
/// No answer.
pub const GREY: Colour = Colour(0x9a, 0xa1, 0xab);
/// Stores below the first bound.
pub const LOW_BAND: Colour = Colour(0xfb, 0xec, 0xdc);
/// Between the first two bounds.
pub const MIDDLE_BAND: Colour = Colour(0xfd, 0xf6, 0xec);
/// What some people need.
pub const HIGH_BAND: Colour = Colour(0xe3, 0xf2, 0xec);
