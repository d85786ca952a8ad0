//! Owns what words do to an evening once they are understood: taken, left out, put off. It must not read words.

use chrono::{DateTime, NaiveTime, Timelike, Utc};

use crate::calendar::local_time::Evening;
use crate::conversation::state::Dialogue;
use crate::conversation::tonight::evening::noted::{CLOCK_TOLERANCE, hour_of, refuse_evening};
use crate::conversation::tonight::evening::taken::{amount_told, ask_how_many, told_as_taken};
use crate::conversation::tonight::evening::{because, dose_pressed, put_off, skip};
use crate::conversation::turn::Turn;
use crate::patient::evening_record::DoseKind;
use crate::patient::fact::{Fact, SkipReason};
use crate::protocol::dose::Amount;
use crate::text::Text;
use crate::text::press::DosePress;

/// Told of this evening, at a time or now, and perhaps not the usual number of tablets: more of them are asked about
/// first (E1c).
pub(crate) fn taken_said(
    turn: &mut Turn,
    evening: Evening,
    at: Option<DateTime<Utc>>,
    tablets: Option<u32>,
) {
    let Some((_, dose)) = turn.patient.oral_iron() else {
        return turn.aside([Text::NoIronRunning]);
    };
    let tonight = turn.tonight() == Some(evening);
    if let Some(refusal) = refuse_evening(turn, evening).filter(|_| !tonight) {
        return turn.notice(refusal);
    }
    let counted = tablets.unwrap_or(u32::from(dose));
    match at {
        Some(at) if at > turn.now + CLOCK_TOLERANCE => {
            let time = turn.clock(at);
            turn.aside([Text::TimeAhead { time }]);
        }
        at if amount_told(turn, counted) != Amount::UpToTheDose => {
            ask_how_many(turn, evening, at, counted);
        }
        None if !tonight && tablets.is_none() => {
            dose_pressed(turn, evening, DosePress::Taken);
        }
        at => {
            turn.dialogue = Dialogue::Idle;
            let counted = tablets.and_then(|tablets| u8::try_from(tablets).ok());
            told_as_taken(turn, evening, at, counted);
        }
    }
}

/// Left out, and why, told at once.
pub(crate) fn skipped_said(turn: &mut Turn, evening: Evening, reason: Option<SkipReason>) {
    if turn.patient.oral_iron().is_none() {
        return turn.aside([Text::NoIronRunning]);
    }
    if let Some(refusal) = refuse_evening(turn, evening).filter(|_| turn.tonight() != Some(evening))
    {
        return turn.notice(refusal);
    }
    let record = turn.patient.evening(evening);
    match (record.dose.map(|dose| dose.kind), reason) {
        (Some(DoseKind::Taken { .. }), _) => turn.notice(Text::AlreadyNoted),
        (Some(DoseKind::Skipped { .. }), Some(reason)) => because(turn, evening, &record, reason),
        (None, Some(reason)) => {
            turn.note(Fact::DoseSkipped {
                evening,
                reason: None,
            });
            let record = turn.patient.evening(evening);
            because(turn, evening, &record, reason);
        }
        (Some(DoseKind::Skipped { .. }) | None, None) => skip(turn, evening, &record),
    }
}

/// Later, by any length.
pub(crate) fn snoozed_said(turn: &mut Turn, evening: Evening, minutes: u16) {
    let record = turn.patient.evening(evening);
    put_off(turn, evening, &record, minutes);
}

/// The instant of a wall time on an evening; one without its half of the day is of the evening (E15).
pub(crate) fn at_of(
    turn: &Turn,
    evening: Evening,
    time: NaiveTime,
    open: bool,
) -> Option<DateTime<Utc>> {
    let time = if open {
        hour_of(turn, evening, time)
    } else {
        time
    };
    Some(evening.at(&turn.zone()?, time))
}

/// Whether a meal at this time is no last meal of the day: breakfast, lunch.
pub(crate) fn is_no_dinner(time: NaiveTime) -> bool {
    (4..16).contains(&time.hour())
}
