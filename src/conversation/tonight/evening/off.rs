//! Owns the talk about iron that is told on an evening between two double doses (E4, E6): it is asked about before it
//! is noted, for a dose here moves the count. It must not keep anybody from noting what they took.

use chrono::{DateTime, NaiveTime, Utc};

use crate::calendar::local_time::Evening;
use crate::conversation::tonight::evening::noted::{CLOCK_TOLERANCE, How};
use crate::conversation::tonight::evening::rhythm::next;
use crate::conversation::turn::Turn;
use crate::patient::evening_record::EveningRecord;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{DosePress, Press};

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
            crate::conversation::tonight::evening::noted::taken_at(turn, evening, at, How::AsTold);
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
