//! Owns the X2 question: what a doctor should know before any iron. It excludes nobody and decides no step.

use crate::patient::fact::Fact;
use crate::protocol::caution::{Caution, Cautions};
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;

use super::labs;
use super::talk::Talk;

/// The question, with what is ticked so far.
pub(super) fn question(set: Cautions) -> Post {
    let line = |caution: Caution| {
        let label = Text::ButtonCaution {
            caution,
            ticked: set.has(caution),
        };
        vec![Button::new(
            label,
            Press::CautionsDraft(set.toggled(caution)),
        )]
    };
    let label = if set.any() {
        Text::ButtonCautionsDone
    } else {
        Text::ButtonCautionsNone
    };
    let done = vec![Button::new(label, Press::Cautions(set))];
    let rows = Caution::ALL.into_iter().map(line).chain([done]);
    Post::reply(Slot::Cautions, [Text::CautionsQuestion]).with_buttons(rows)
}

/// A tick is put or taken away.
pub(super) fn drafted(talk: &mut Talk, set: Cautions) {
    talk.reply(question(set));
}

/// The answer; the step that it belongs to is given once more where it changes.
pub(super) fn told(talk: &mut Talk, set: Cautions) {
    if talk.patient.cautions == Some(set) {
        return talk.notice(Text::AlreadyNoted);
    }
    talk.note(Fact::CautionsTold { cautions: set });
    talk.reply(Post::reply(
        Slot::Cautions,
        [Text::CautionsNoted { cautions: set }],
    ));
    if set.any() {
        labs::next_commanded(talk);
    }
}
