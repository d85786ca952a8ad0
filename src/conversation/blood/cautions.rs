//! Owns the questions before any iron: what a doctor should know (X2), and then other medicines (E1d). It must not
//! exclude anybody or change a step.

pub(crate) mod boxes;

use crate::conversation::blood::cautions::boxes::question;
use crate::conversation::turn::Turn;
use crate::patient::fact::Fact;
use crate::protocol::caution::Cautions;
use crate::text::Text;
use crate::text::post::{Post, Slot};

use super::{labs, medicines};

/// What is still open of X2 and E1d, one question at a time.
pub(crate) fn open(turn: &Turn) -> Option<Post> {
    if turn.patient.cautions.is_none() {
        return Some(question(Cautions::NONE));
    }
    let other = medicines::question_of_others();
    turn.patient.other_medicines.is_none().then_some(other)
}

/// Asked once tablets are set up, before the first reminder.
pub(crate) fn ask(turn: &mut Turn) {
    if let Some(post) = open(turn) {
        let on = turn.today();
        turn.note(Fact::BackgroundAsked { on });
        turn.post(post);
    }
}

/// A tick is put or taken away.
pub(crate) fn drafted(turn: &mut Turn, set: Cautions) {
    turn.reply(question(set));
}

/// The answer; the step that it belongs to is given once more where it changes.
pub(crate) fn told(turn: &mut Turn, set: Cautions) {
    if turn.patient.cautions == Some(set) {
        return turn.notice(Text::AlreadyNoted);
    }
    turn.note(Fact::CautionsTold { cautions: set });
    turn.reply(Post::reply(
        Slot::Cautions,
        [Text::CautionsNoted { cautions: set }],
    ));
    if set.any() {
        labs::next_commanded(turn);
    }
    if let Some(next) = open(turn) {
        turn.post(next);
    }
}
