//! Owns what every dialogue says of words that it does not note. It must not read them.

use crate::conversation::state::Dialogue;
use crate::conversation::turn::Turn;
use crate::hearing::hearsay::Doubt;
use crate::text::Text;
use crate::text::post::{Post, Slot};

/// Says that nothing was noted, why, and what to write instead.
pub(crate) fn doubted(turn: &mut Turn, doubt: Doubt) {
    turn.aside([match doubt {
        Doubt::SomebodyElse => Text::NotYours,
        Doubt::Asked => Text::NotTold,
        Doubt::NotYet => Text::NotYet,
        Doubt::NotSo => Text::NotSo,
    }]);
}

/// It was not meant so.
pub(crate) fn denied(turn: &mut Turn) {
    if matches!(turn.dialogue.held(), Dialogue::Confirming { .. }) {
        turn.dialogue = Dialogue::Idle;
    }
    turn.reply(Post::reply(Slot::Aside, [Text::NothingNoted]));
}
