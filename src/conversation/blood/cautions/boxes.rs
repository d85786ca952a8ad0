//! Owns the question about what speaks against iron (X2): boxes to tick.

use crate::protocol::caution::{Caution, Cautions};
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;

/// The question, with what is ticked so far.
pub(crate) fn question(set: Cautions) -> Post {
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
