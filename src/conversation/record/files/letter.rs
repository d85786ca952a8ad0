//! Owns the talk about letters to a doctor: which one the protocol's next step calls for, and what is missing.
//! `view` writes them.

use crate::conversation::turn::Turn;
use crate::phrases::letter::{Asked, asked, missing};
use crate::text::Text;
use crate::text::attachment::{Attachment, LetterAbout};
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;

/// /letter: the one that fits the next step.
pub(crate) fn commanded(turn: &mut Turn) {
    match asked(&turn.patient, turn.now) {
        Asked::Infusion | Asked::InfusionAgain { .. } => send(turn, LetterAbout::Infusion),
        Asked::Tests => send(turn, LetterAbout::Tests),
        Asked::Look { .. } => send(turn, LetterAbout::Values),
        Asked::Nothing => turn.aside([Text::LetterNone]),
    }
}

/// A letter that was chosen; one that no longer fits is not written.
pub(crate) fn pressed(turn: &mut Turn, about: LetterAbout) {
    if offers(turn, about) {
        send(turn, about);
    } else {
        turn.notice(Text::ButtonStale);
    }
}

fn offers(turn: &Turn, about: LetterAbout) -> bool {
    let asked = asked(&turn.patient, turn.now);
    match about {
        LetterAbout::Infusion => {
            matches!(asked, Asked::Infusion | Asked::InfusionAgain { .. })
        }
        LetterAbout::Values => matches!(asked, Asked::Look { .. }),
        LetterAbout::Tests => {
            !matches!(asked, Asked::Nothing | Asked::Look { .. })
                && !missing(&turn.patient, turn.today()).is_empty()
        }
    }
}

fn send(turn: &mut Turn, about: LetterAbout) {
    let other = match about {
        LetterAbout::Infusion => Some(LetterAbout::Tests),
        LetterAbout::Tests => Some(LetterAbout::Infusion),
        LetterAbout::Values => None,
    };
    let mut rows = Vec::new();
    if let Some(other) = other.filter(|other| offers(turn, *other)) {
        let label = Text::ButtonLetter { about: other };
        rows.push(vec![Button::new(label, Press::Letter(other))]);
    }
    rows.push(vec![
        crate::conversation::record::files::report::initials_button(),
    ]);
    let post = Post::reply(
        Slot::Letter,
        [Text::LetterCaption { about }, Text::Disclaimer],
    )
    .with_file(Attachment::Letter { about })
    .with_buttons(rows);
    turn.post(post);
}
