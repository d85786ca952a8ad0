//! Owns the talk about iron that is told on an evening between two double doses (E4, E6): it is asked about before it
//! is noted, for a dose here moves the count. It must not keep anybody from noting what they took.

use chrono::{DateTime, NaiveTime, Utc};

use crate::agenda::dose::{self, Iron};
use crate::almanac::local_time::Evening;
use crate::patient::evening_record::EveningRecord;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{DosePress, Press};

use super::super::talk::Talk;
use super::{CLOCK_TOLERANCE, How};

/// Whether this evening, which runs, is one without iron only by its rhythm.
pub(super) fn is_off(talk: &Talk, evening: Evening) -> bool {
    talk.tonight() == Some(evening)
        && talk
            .ready()
            .is_some_and(|ready| dose::iron_on(&ready, evening) == Iron::OffEvening)
}

/// Nothing is noted before they say yes; the button carries the time that they told.
pub(super) fn ask(talk: &mut Talk, evening: Evening, at: DateTime<Utc>) {
    let yesterday = evening.previous();
    let last = talk.patient.evening(yesterday).taken_at();
    let text = last.map_or(Text::DoseOffEveningFirst, |last| Text::DoseOffEvening {
        evening: yesterday,
        time: talk.clock(last),
    });
    let yes = DosePress::Anyway(talk.clock(at));
    let row = vec![
        Button::new(Text::ButtonTookAnyway, Press::Dose(evening, yes)),
        Button::new(
            Text::ButtonNotTaken,
            Press::Dose(evening, DosePress::NotTaken),
        ),
    ];
    talk.reply(Post::reply(Slot::Dose(evening), [text]).with_buttons([row]));
}

/// They took it all the same.
pub(super) fn anyway(talk: &mut Talk, evening: Evening, record: &EveningRecord, time: NaiveTime) {
    let at = talk.zone().map(|zone| evening.at(&zone, time));
    match at {
        _ if record.dose.is_some() => talk.notice(Text::AlreadyNoted),
        Some(at) if at <= talk.now + CLOCK_TOLERANCE => {
            super::taken_at(talk, evening, at, How::AsTold);
        }
        Some(_) | None => talk.notice(Text::ButtonStale),
    }
}

/// It was a slip: nothing was noted, and nothing is.
pub(super) fn not_taken(talk: &mut Talk, evening: Evening, record: &EveningRecord) {
    if record.dose.is_some() {
        return talk.notice(Text::AlreadyNoted);
    }
    match next(talk, evening) {
        Some(next) => talk.reply(Post::reply(
            Slot::Dose(evening),
            [Text::DoseNotNoted { next }],
        )),
        None => talk.notice(Text::ButtonStale),
    }
}

/// The next evening with iron by the rhythm.
pub(super) fn next(talk: &Talk, after: Evening) -> Option<Evening> {
    let (oral, _) = talk.patient.oral_iron()?;
    let from = talk.patient.rhythm_counted_from();
    std::iter::successors(Some(after.next()), |evening| Some(evening.next()))
        .take(usize::from(oral.rhythm.evenings()) + 1)
        .find(|evening| oral.rhythm.falls_on(*evening, from))
}
