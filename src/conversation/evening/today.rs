//! Owns the question whether today's iron was taken before Stillnight came along (E4): who takes tablets already is asked
//! it before the first reminder. It must not guess: unanswered, the evening's reminder asks again.

use crate::agenda::dose::{self, Iron};
use crate::almanac::local_time::Evening;
use crate::patient::fact::Fact;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{DosePress, Press};

use super::super::talk::Talk;
use super::correct_row;

/// The evening whose reminder comes next: before bedtime the one that runs, after it the one to come.
fn next_reminded(talk: &Talk) -> Option<Evening> {
    let ready = talk.ready()?;
    let running = Evening::of(ready.zone, talk.now);
    let over = talk.now > ready.bedtime_at(running);
    Some(if over { running.next() } else { running })
}

/// Whether that evening still waits for its dose.
fn is_open(talk: &Talk, evening: Evening) -> bool {
    talk.patient.evening(evening).dose.is_none()
        && talk
            .ready()
            .is_some_and(|ready| dose::iron_on(&ready, evening) == Iron::Taken)
}

/// Asked once the tablets are counted, in a message of its own.
pub(in super::super) fn ask(talk: &mut Talk) {
    let Some(evening) = next_reminded(talk).filter(|evening| is_open(talk, *evening)) else {
        return;
    };
    let dose = |label, press| Button::new(label, Press::Dose(evening, press));
    let row = vec![
        dose(Text::ButtonHadToday, DosePress::HadToday),
        dose(Text::ButtonNotYetToday, DosePress::NotYetToday),
    ];
    talk.post(Post::reply(Slot::Dose(evening), [Text::AskTodaysDose]).with_buttons([row]));
}

/// Taken: the next dose is a day away. Its hour is not known, so that of the answer counts, which is the later one.
pub(super) fn had(talk: &mut Talk, evening: Evening) {
    if talk.patient.evening(evening).dose.is_some() {
        return talk.notice(Text::AlreadyNoted);
    }
    let running = talk.patient.oral_iron();
    let Some((_, tablets)) = running.filter(|_| next_reminded(talk) == Some(evening)) else {
        return talk.notice(Text::ButtonStale);
    };
    let at = talk.now;
    talk.note(Fact::DoseTaken {
        evening,
        at,
        tablets,
    });
    let text = Text::TodaysDoseNoted {
        tablets,
        next: evening.next(),
    };
    let mut row = correct_row(evening);
    if talk.tonight() != Some(evening) {
        // An hour of an evening that has not begun cannot be told yet.
        row.remove(0);
    }
    talk.reply(Post::reply(Slot::Dose(evening), [text]).with_buttons([row]));
}

/// Not yet: nothing to note.
pub(super) fn not_yet(talk: &mut Talk, evening: Evening) {
    if next_reminded(talk) == Some(evening) && is_open(talk, evening) {
        talk.reply(Post::reply(Slot::Dose(evening), [Text::TodaysDoseNotYet]));
    } else {
        talk.notice(Text::AlreadyNoted);
    }
}
