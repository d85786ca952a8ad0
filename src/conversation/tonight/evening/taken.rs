//! Owns a dose that was taken (E7): by command, by tap, and the question after its hour.

use chrono::{DateTime, NaiveTime, TimeDelta, Timelike, Utc};

use crate::agenda::dose;
use crate::calendar::local_time::Evening;
use crate::calendar::wall_clock;
use crate::conversation::person::safety;
use crate::conversation::state::Dialogue;
use crate::conversation::tonight::evening::noted::{
    CLOCK_TOLERANCE, How, correct_row, hour_of, on_this_evening, tablets_taken_at, taken_at,
    time_told,
};
use crate::conversation::tonight::evening::{off, rhythm};
use crate::conversation::turn::Turn;
use crate::hearing::reply;
use crate::patient::evening_record::{DoseKind, EveningRecord};
use crate::protocol::dose::{Amount, USUAL_TABLET_MG, amount, nearest_tablets};
use crate::text::Text;
use crate::text::fit::fragment;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{DosePress, Press};

/// A tap on *taken* this long after bedtime means "when you reminded me", not "just now".
pub(crate) const TAKEN_NOW_UNTIL: TimeDelta = TimeDelta::hours(3);

/// What /taken says, for those who read words.
pub(crate) const WORD_FOR_TAKEN: &str = "taken";

/// E7: the corrections offered on buttons, in minutes before the noted time.
pub(crate) const EARLIER_MIN: [u16; 3] = [15, 30, 60];

/// /taken, /taken 21:30.
pub(crate) fn taken_commanded(turn: &mut Turn, arguments: &str) {
    let Some(evening) = turn.tonight() else {
        return;
    };
    if turn.patient.oral_iron().is_none() {
        return turn.aside([Text::NoIronRunning]);
    }
    if let Some((tablets, rest)) = reply::tablets_taken(&format!("{WORD_FOR_TAKEN} {arguments}")) {
        return tablets_told(turn, tablets, reply::hour_in(&rest).as_deref());
    }
    let at = if arguments.is_empty() {
        None
    } else {
        let Some(time) = time_told(turn, arguments) else {
            let what = fragment(arguments);
            return turn.aside([Text::NotATime { what }]);
        };
        match on_this_evening(turn, time) {
            Some(at) => Some(at),
            None => return turn.aside([Text::TimeAhead { time }]),
        }
    };
    turn.dialogue = Dialogue::Idle;
    told_as_taken(turn, evening, at, None);
}

/// §7, E1c: a number of tablets is noted as it was told, up to the dose. More is asked about first; so much that it
/// must not wait gets the emergency number, and nothing is noted.
pub(crate) fn tablets_told(turn: &mut Turn, tablets: u32, hour: Option<&str>) {
    if is_far_too_much(turn, tablets) {
        return safety::too_many(turn);
    }
    let Some(evening) = turn
        .tonight()
        .filter(|_| turn.patient.oral_iron().is_some())
    else {
        return turn.aside([Text::NoIronRunning]);
    };
    let at = match hour.map(|hour| time_told(turn, hour).ok_or(hour)) {
        None => None,
        Some(Ok(time)) => match on_this_evening(turn, time) {
            Some(at) => Some(at),
            None => return turn.aside([Text::TimeAhead { time }]),
        },
        Some(Err(hour)) => {
            let what = fragment(hour);
            return turn.aside([Text::NotATime { what }]);
        }
    };
    match (amount_told(turn, tablets), u8::try_from(tablets)) {
        (Amount::UpToTheDose, Ok(tablets)) => {
            turn.dialogue = Dialogue::Idle;
            told_as_taken(turn, evening, at, Some(tablets));
        }
        (Amount::UpToTheDose | Amount::More | Amount::FarMore, _) => {
            ask_how_many(turn, evening, at, tablets);
        }
    }
}

/// §7, E1c: more than the dose was told. So much that it must not wait gets the emergency number, and nothing is noted.
pub(crate) fn ask_how_many(
    turn: &mut Turn,
    evening: Evening,
    at: Option<DateTime<Utc>>,
    tablets: u32,
) {
    let Some((oral, dose)) = turn.patient.oral_iron() else {
        return turn.aside([Text::NoIronRunning]);
    };
    let (false, Ok(tablets)) = (is_far_too_much(turn, tablets), u8::try_from(tablets)) else {
        return safety::too_many(turn);
    };
    turn.dialogue = Dialogue::Idle;
    let strength = oral.strength_mg;
    let iron = |tablets: u8| strength.map(|strength| strength.saturating_mul(u16::from(tablets)));
    let time = turn.clock(at.unwrap_or(turn.now));
    let button = |tablets: u8| {
        let press = DosePress::Took(tablets, time);
        Button::new(Text::ButtonTablets { tablets }, Press::Dose(evening, press))
    };
    let text = Text::AskTookMore {
        dose,
        dose_iron: iron(dose).unwrap_or_default(),
        tablets,
        iron: iron(tablets).unwrap_or_default(),
    };
    let post = Post::reply(Slot::Dose(evening), [text]);
    turn.reply(post.with_buttons([vec![button(dose), button(tablets)]]));
}

/// §7: whether so many tablets must not wait for a question.
pub(crate) fn is_far_too_much(turn: &Turn, tablets: u32) -> bool {
    amount_told(turn, tablets) == Amount::FarMore
}

/// So many tablets, against the dose of an evening; who has none is compared with the usual one.
pub(crate) fn amount_told(turn: &Turn, tablets: u32) -> Amount {
    let running = turn.patient.oral_iron();
    let dose = running.map_or(nearest_tablets(USUAL_TABLET_MG), |(_, dose)| dose);
    let strength = running.and_then(|(oral, _)| oral.strength_mg);
    amount(dose, strength, tablets)
}

/// The answer how many it were.
pub(crate) fn took(
    turn: &mut Turn,
    evening: Evening,
    record: &EveningRecord,
    tablets: u8,
    time: NaiveTime,
) {
    let known = matches!(
        record.dose.map(|dose| dose.kind),
        Some(DoseKind::Taken { tablets: noted, .. }) if noted == tablets
    );
    if known && is_noted_at(turn, record, time) {
        return turn.notice(Text::AlreadyNoted);
    }
    let Some((oral, dose)) = turn.patient.oral_iron() else {
        return turn.notice(Text::ButtonStale);
    };
    let at = turn.zone().map(|zone| evening.at(&zone, time));
    let ahead = at.is_none_or(|at| at > turn.now + CLOCK_TOLERANCE);
    let too_many = amount(dose, oral.strength_mg, u32::from(tablets)) == Amount::FarMore;
    match at {
        Some(at) if !ahead && !too_many && tablets > 0 => {
            tablets_taken_at(turn, evening, at, How::AsTold, Some(tablets));
        }
        Some(_) | None => turn.notice(Text::ButtonStale),
    }
}

/// E4: one dose an evening, and none between two double ones, before the patient says otherwise.
pub(crate) fn told_as_taken(
    turn: &mut Turn,
    evening: Evening,
    at: Option<DateTime<Utc>>,
    counted: Option<u8>,
) {
    let taken = turn.patient.evening(evening).dose.map(|dose| dose.kind);
    match (taken, at) {
        (
            Some(DoseKind::Taken {
                at: before,
                tablets,
            }),
            at,
        ) if at.is_none_or(|at| turn.clock(at) == turn.clock(before))
            && counted.is_none_or(|counted| counted == tablets) =>
        {
            let time = turn.clock(before);
            let text = Text::DoseTakenAlready {
                tablets,
                time,
                iron: turn.iron_in(tablets),
            };
            turn.reply(
                Post::reply(Slot::Dose(evening), [text]).with_buttons([correct_row(evening)]),
            );
        }
        (Some(DoseKind::Taken { at: before, .. }), at) => {
            // Another number at the same hour corrects the number alone.
            let since = if counted.is_some() { before } else { turn.now };
            let at = at.unwrap_or(since);
            let same = turn.clock(at) == turn.clock(before);
            let how = if same {
                How::AsTold
            } else {
                How::Instead(before)
            };
            tablets_taken_at(turn, evening, at, how, counted);
        }
        (Some(DoseKind::Skipped { .. }), at) => {
            let at = at.unwrap_or(turn.now);
            tablets_taken_at(turn, evening, at, How::AsTold, counted);
        }
        (None, at) => {
            let at = at.unwrap_or(turn.now);
            if rhythm::is_off(turn, evening) {
                off::ask(turn, evening, at);
            } else {
                tablets_taken_at(turn, evening, at, How::AsTold, counted);
            }
        }
    }
}

/// Words while "When did you take it?" is open.
pub(crate) fn taken_time_typed(turn: &mut Turn, evening: Evening, text: &str) {
    if let Some(ago) = wall_clock::parse_ago(text) {
        let time = turn.clock(turn.now - ago);
        return taken_at_time(turn, evening, time);
    }
    match wall_clock::parse_time(text) {
        Some(time) => {
            let bare = wall_clock::bare_hour(text);
            let time = bare.map_or(time, |bare| hour_of(turn, evening, bare));
            taken_at_time(turn, evening, time);
        }
        None => turn.aside([Text::NotATime {
            what: fragment(text),
        }]),
    }
}

pub(crate) fn taken_at_time(turn: &mut Turn, evening: Evening, time: NaiveTime) {
    let Some(zone) = turn.zone() else { return };
    let at = evening.at(&zone, time);
    if at > turn.now + CLOCK_TOLERANCE {
        return turn.aside([Text::TimeAhead { time }]);
    }
    turn.dialogue = Dialogue::Idle;
    taken_at(turn, evening, at, How::AsTold);
}

/// *Taken*: now while the night is young; later it must have been when the reminder came.
pub(crate) fn take(turn: &mut Turn, evening: Evening, record: &EveningRecord) {
    let Some((night_over, reminder)) = turn.ready().map(|ready| {
        let night_over = turn.now > ready.bedtime_at(evening) + TAKEN_NOW_UNTIL;
        (
            night_over,
            record
                .reminded_at
                .last()
                .copied()
                .unwrap_or_else(|| dose::anchor(&ready, evening, record).0),
        )
    }) else {
        return turn.notice(Text::ButtonStale);
    };
    if night_over {
        taken_at(turn, evening, reminder.min(turn.now), How::Assumed);
    } else {
        taken_at(turn, evening, turn.now, How::AsTold);
    }
}

pub(crate) fn taken_now(turn: &mut Turn, evening: Evening, record: &EveningRecord) {
    let Some(noted) = record
        .taken_at()
        .filter(|_| turn.tonight() == Some(evening))
    else {
        return turn.notice(Text::ButtonStale);
    };
    if (turn.now - noted).abs() < CLOCK_TOLERANCE {
        return turn.notice(Text::AlreadyNoted);
    }
    taken_at(turn, evening, turn.now, How::AsTold);
}

/// Whether the dose is noted for this very minute.
pub(crate) fn is_noted_at(turn: &Turn, record: &EveningRecord, time: NaiveTime) -> bool {
    let minute = |time: NaiveTime| (time.hour(), time.minute());
    record
        .taken_at()
        .is_some_and(|at| minute(turn.clock(at)) == minute(time))
}

/// The corrections carry the time itself, so that a second tap changes nothing.
pub(crate) fn ask_other_time(
    turn: &mut Turn,
    evening: Evening,
    record: &EveningRecord,
    first: &[Text],
) {
    let Some(taken) = record.taken_at() else {
        return turn.notice(Text::ButtonStale);
    };
    turn.dialogue = Dialogue::TakenTime { evening };
    let earlier = |minutes: u16| {
        let time = turn.clock(taken - TimeDelta::minutes(i64::from(minutes)));
        Button::new(
            Text::ButtonEarlier { minutes },
            Press::Dose(evening, DosePress::TakenAt(time)),
        )
    };
    let row = EARLIER_MIN.map(earlier).to_vec();
    let text = Text::AskTakenTime {
        time: turn.clock(taken),
    };
    let texts: Vec<_> = first.iter().cloned().chain([text]).collect();
    turn.reply(Post::reply(Slot::Dose(evening), texts).with_buttons([row]));
}

/// The question after the time, once more; a dose that was taken back since has none.
pub(crate) fn ask_time_again(turn: &mut Turn, evening: Evening, first: &[Text]) {
    turn.dialogue = Dialogue::Idle;
    let record = turn.patient.evening(evening);
    ask_other_time(turn, evening, &record, first);
}
