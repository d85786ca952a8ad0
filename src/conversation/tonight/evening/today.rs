//! Owns the question whether today's iron was taken before Stillnight came along (E4): who takes tablets already is asked
//! it before the first reminder. It must not guess: unanswered, the evening's reminder asks again.

use crate::agenda::dose::{self, Iron};
use crate::calendar::local_time::Evening;
use crate::conversation::tonight::evening::noted::correct_row;
use crate::conversation::turn::Turn;
use crate::patient::fact::Fact;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{DosePress, Press};

/// The evening whose reminder comes next: before bedtime the one that runs, after it the one to come.
fn next_reminded(turn: &Turn) -> Option<Evening> {
    let ready = turn.ready()?;
    let running = Evening::of(ready.zone, turn.now);
    let over = turn.now > ready.bedtime_at(running);
    Some(if over { running.next() } else { running })
}

/// Whether that evening still waits for its dose.
fn is_open(turn: &Turn, evening: Evening) -> bool {
    turn.patient.evening(evening).dose.is_none()
        && turn
            .ready()
            .is_some_and(|ready| dose::iron_on(&ready, evening) == Iron::Taken)
}

/// Asked once the tablets are counted, in a message of its own.
pub(crate) fn ask(turn: &mut Turn) {
    let Some(evening) = next_reminded(turn).filter(|evening| is_open(turn, *evening)) else {
        return;
    };
    let dose = |label, press| Button::new(label, Press::Dose(evening, press));
    let row = vec![
        dose(Text::ButtonHadToday, DosePress::HadToday),
        dose(Text::ButtonNotYetToday, DosePress::NotYetToday),
    ];
    turn.post(Post::reply(Slot::Dose(evening), [Text::AskTodaysDose]).with_buttons([row]));
}

/// Taken: the next dose is a day away. Its hour is not known, so that of the answer counts, which is the later one.
pub(super) fn had(turn: &mut Turn, evening: Evening) {
    if turn.patient.evening(evening).dose.is_some() {
        return turn.notice(Text::AlreadyNoted);
    }
    let running = turn.patient.oral_iron();
    let Some((_, tablets)) = running.filter(|_| next_reminded(turn) == Some(evening)) else {
        return turn.notice(Text::ButtonStale);
    };
    let at = turn.now;
    turn.note(Fact::DoseTaken {
        evening,
        at,
        tablets,
    });
    let text = Text::TodaysDoseNoted {
        tablets,
        iron: turn.iron_in(tablets),
        next: evening.next(),
    };
    let mut row = correct_row(evening);
    if turn.tonight() != Some(evening) {
        // An hour of an evening that has not begun cannot be told yet.
        row.remove(0);
    }
    turn.reply(Post::reply(Slot::Dose(evening), [text]).with_buttons([row]));
}

/// Not yet: nothing to note.
pub(super) fn not_yet(turn: &mut Turn, evening: Evening) {
    if next_reminded(turn) == Some(evening) && is_open(turn, evening) {
        turn.reply(Post::reply(Slot::Dose(evening), [Text::TodaysDoseNotYet]));
    } else {
        turn.notice(Text::AlreadyNoted);
    }
}
