//! Owns what is noted of a dose, on which evening and by which hour, and the buttons beneath it.

use chrono::{DateTime, NaiveTime, TimeDelta, Timelike, Utc};

use crate::calendar::local_time::Evening;
use crate::calendar::wall_clock;
use crate::conversation::tonight::evening::rhythm;
use crate::conversation::turn::Turn;
use crate::patient::EVENINGS_KEPT;
use crate::patient::fact::Fact;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{DosePress, Press};

/// A clock that runs a little fast must not make a time lie ahead.
pub(crate) const CLOCK_TOLERANCE: TimeDelta = TimeDelta::minutes(2);

/// The last hour of a night that "at 3" can mean once it has come.
pub(crate) const SMALL_HOURS: u32 = 4;

/// The hour that an answer states, a bare one on the evening that runs (E15).
pub(crate) fn time_told(turn: &Turn, text: &str) -> Option<NaiveTime> {
    let time = wall_clock::parse_time(text)?;
    let bare = wall_clock::bare_hour(text).zip(turn.tonight());
    Some(bare.map_or(time, |(bare, evening)| hour_of(turn, evening, bare)))
}

/// E15: an hour without its half of the day is of the evening; a small one, once it has come, of the night after.
pub(crate) fn hour_of(turn: &Turn, evening: Evening, bare: NaiveTime) -> NaiveTime {
    let night = match bare.hour() {
        12 => Some(wall_clock::other_half(bare)),
        1..=SMALL_HOURS => Some(bare),
        _ => None,
    };
    let day = if bare.hour() == 12 {
        bare
    } else {
        wall_clock::other_half(bare)
    };
    let come = |time: NaiveTime| {
        turn.zone()
            .is_some_and(|zone| evening.at(&zone, time) <= turn.now + CLOCK_TOLERANCE)
    };
    night.filter(|night| come(*night)).unwrap_or(day)
}

/// The instant of a wall time on the evening that runs; `None` when it has not come yet.
pub(crate) fn on_this_evening(turn: &Turn, time: NaiveTime) -> Option<DateTime<Utc>> {
    let at = turn.tonight()?.at(&turn.zone()?, time);
    (at <= turn.now + CLOCK_TOLERANCE).then_some(at)
}

/// A press acts on its own evening; one that never was, or is long gone, is told so.
///
/// After a flight west an evening that was asked can lie "ahead" for a while: what was asked can be answered.
pub(crate) fn refuse_evening(turn: &Turn, evening: Evening) -> Option<Text> {
    let tonight = turn.tonight()?;
    if turn.patient.evenings.contains_key(&evening) {
        return None;
    }
    let kept = i64::try_from(EVENINGS_KEPT).unwrap_or(i64::MAX);
    let nights_ago = (tonight.date() - evening.date()).num_days();
    let began = turn
        .ready()
        .map(|ready| Evening::of(ready.zone, ready.since));
    match nights_ago {
        ..0 => Some(Text::EveningAhead),
        _ if nights_ago >= kept || began.is_none_or(|first| evening < first) => {
            Some(Text::EveningTooOld)
        }
        _ => None,
    }
}

/// Where the time of a dose comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum How {
    /// The patient told it, or it is now.
    AsTold,
    /// From the reminder, for the tap came much later.
    Assumed,
    /// Told anew, where this time was noted before.
    Instead(DateTime<Utc>),
}

pub(crate) fn taken_at(turn: &mut Turn, evening: Evening, at: DateTime<Utc>, how: How) {
    tablets_taken_at(turn, evening, at, how, None);
}

/// `counted`: so many tablets, where they told another number than the dose's.
pub(crate) fn tablets_taken_at(
    turn: &mut Turn,
    evening: Evening,
    at: DateTime<Utc>,
    how: How,
    counted: Option<u8>,
) {
    let Some((_, dose)) = turn.patient.oral_iron() else {
        return turn.notice(Text::ButtonStale);
    };
    let tablets = counted.unwrap_or(dose);
    let off = rhythm::is_off(turn, evening);
    turn.note(Fact::DoseTaken {
        evening,
        at,
        tablets,
    });
    let time = turn.clock(at);
    let tonight = turn.tonight() == Some(evening);
    let iron = turn.iron_in(tablets);
    let text = match (how, tonight) {
        (How::Instead(before), _) => Text::DoseTakenInstead {
            tablets,
            iron,
            time,
            before: turn.clock(before),
        },
        (How::Assumed, _) => Text::DoseTakenAssumed {
            tablets,
            iron,
            time,
            evening,
        },
        (How::AsTold, true) => Text::DoseTaken {
            tablets,
            time,
            iron,
        },
        (How::AsTold, false) => Text::DoseTakenOn {
            tablets,
            iron,
            time,
            evening,
        },
    };
    let moved = off
        .then(|| rhythm::next(turn, evening))
        .flatten()
        .map(|next| Text::RhythmCountsFromHere { next });
    let mut row = correct_row(evening);
    if how == How::Assumed && tonight {
        let now = Press::Dose(evening, DosePress::TakenNow);
        row.insert(0, Button::new(Text::ButtonTakenNow, now));
    }
    let texts: Vec<_> = [text].into_iter().chain(moved).collect();
    turn.reply(Post::reply(Slot::Dose(evening), texts).with_buttons([row]));
}

/// E7: beneath a dose that is noted.
pub(crate) fn correct_row(evening: Evening) -> Vec<Button> {
    let dose = |label, press| Button::new(label, Press::Dose(evening, press));
    vec![
        dose(Text::ButtonOtherTime, DosePress::OtherTime),
        dose(Text::ButtonUndo, DosePress::Undo),
    ]
}

/// Taken, or not tonight.
pub(crate) fn answer_row(evening: Evening) -> Vec<Button> {
    vec![
        Button::new(Text::ButtonTaken, Press::Dose(evening, DosePress::Taken)),
        Button::new(Text::ButtonSkip, Press::Dose(evening, DosePress::Skip)),
    ]
}
