//! Owns what every dialogue says of words that it does not note. It must not read them.

use crate::conversation::turn::Turn;
use crate::hearing::hearsay::Doubt;
use crate::text::Text;

/// Says that nothing was noted, why, and what to write instead.
pub(crate) fn doubted(turn: &mut Turn, doubt: Doubt) {
    turn.aside([match doubt {
        Doubt::SomebodyElse => Text::NotYours,
        Doubt::Asked => Text::NotTold,
        Doubt::NotYet => Text::NotYet,
        Doubt::NotSo => Text::NotSo,
    }]);
}
