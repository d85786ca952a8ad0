//! Owns "Shall I wait?" (E14), and the welcome of those who come back. It must not decide when either is due.

use crate::conversation::turn::Turn;
use crate::patient::fact::Fact;
use crate::patient::unheard::Waiting;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;

pub(crate) fn question() -> Post {
    let button = |waiting| {
        let label = Text::ButtonWait { waiting };
        vec![Button::new(label, Press::Wait(waiting))]
    };
    Post::reply(Slot::Wait, [Text::WaitQuestion]).with_buttons(Waiting::ALL.map(button))
}

pub(crate) fn pressed(turn: &mut Turn, waiting: Waiting) {
    let unheard = turn.patient.unheard;
    if unheard.waiting != waiting || unheard.evenings > 0 {
        turn.note(Fact::WaitChosen { waiting });
    }
    turn.reply(Post::reply(Slot::Wait, [Text::WaitNoted { waiting }]));
}

/// Whoever writes or taps anything is heard before it is looked at, so that the answer knows the evenings that follow.
/// Whether they had been waited for.
pub(crate) fn hears(turn: &mut Turn) -> bool {
    let quiet = turn
        .tonight()
        .is_some_and(|tonight| turn.patient.unheard.quiets(tonight));
    let waited = match turn.patient.unheard.waiting {
        Waiting::UntilWritten | Waiting::Weekly => true,
        Waiting::GoOn => false,
    };
    if quiet {
        turn.note(Fact::Answered);
    }
    waited
}

/// Words that are no fact are an answer all the same.
pub(crate) fn heard(turn: &mut Turn) {
    if turn.patient.unheard.evenings > 0 {
        turn.note(Fact::Answered);
    }
}

/// One line, and nothing of the evenings that were missed.
pub(crate) fn welcome(turn: &mut Turn) {
    turn.begin_with(Post::reply(Slot::Aside, [Text::GoodToHear]));
}
