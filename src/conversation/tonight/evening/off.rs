//! Owns the talk about iron that is told on an evening between two double doses (E4, E6): it is asked about before it
//! is noted, for a dose here moves the count. It must not keep anybody from noting what they took.

use chrono::{DateTime, NaiveTime, Utc};

use crate::agenda::dose::{self, Iron};
use crate::calendar::local_time::Evening;
use crate::patient::evening_record::EveningRecord;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{DosePress, Press};

use super::{CLOCK_TOLERANCE, How};
use crate::conversation::turn::Turn;

/// Whether this evening, which runs, is one without iron only by its rhythm.
pub(super) fn is_off(turn: &Turn, evening: Evening) -> bool {
    turn.tonight() == Some(evening)
        && turn
            .ready()
            .is_some_and(|ready| dose::iron_on(&ready, evening) == Iron::OffEvening)
}

/// Nothing is noted before they say yes; the button carries the time that they told.
pub(super) fn ask(turn: &mut Turn, evening: Evening, at: DateTime<Utc>) {
    let yesterday = evening.previous();
    let last = turn.patient.evening(yesterday).taken_at();
    let text = last.map_or(Text::DoseOffEveningFirst, |last| Text::DoseOffEvening {
        evening: yesterday,
        time: turn.clock(last),
    });
    let yes = DosePress::Anyway(turn.clock(at));
    let row = vec![
        Button::new(Text::ButtonTookAnyway, Press::Dose(evening, yes)),
        Button::new(
            Text::ButtonNotTaken,
            Press::Dose(evening, DosePress::NotTaken),
        ),
    ];
    turn.reply(Post::reply(Slot::Dose(evening), [text]).with_buttons([row]));
}

/// They took it all the same.
pub(super) fn anyway(turn: &mut Turn, evening: Evening, record: &EveningRecord, time: NaiveTime) {
    let at = turn.zone().map(|zone| evening.at(&zone, time));
    match at {
        _ if record.dose.is_some() => turn.notice(Text::AlreadyNoted),
        Some(at) if at <= turn.now + CLOCK_TOLERANCE => {
            super::taken_at(turn, evening, at, How::AsTold);
        }
        Some(_) | None => turn.notice(Text::ButtonStale),
    }
}

/// It was a slip: nothing was noted, and nothing is.
pub(super) fn not_taken(turn: &mut Turn, evening: Evening, record: &EveningRecord) {
    if record.dose.is_some() {
        return turn.notice(Text::AlreadyNoted);
    }
    match next(turn, evening) {
        Some(next) => turn.reply(Post::reply(
            Slot::Dose(evening),
            [Text::DoseNotNoted { next }],
        )),
        None => turn.notice(Text::ButtonStale),
    }
}

/// The next evening with iron by the rhythm.
pub(super) fn next(turn: &Turn, after: Evening) -> Option<Evening> {
    let (oral, _) = turn.patient.oral_iron()?;
    let from = turn.patient.rhythm_counted_from();
    std::iter::successors(Some(after.next()), |evening| Some(evening.next()))
        .take(usize::from(oral.rhythm.evenings()) + 1)
        .find(|evening| oral.rhythm.falls_on(*evening, from))
}
