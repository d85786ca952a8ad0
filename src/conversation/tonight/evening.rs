//! Owns the talk about the meal and the dose of an evening (E1–E10). When anything is due is the agenda's.

pub(crate) mod meal;
pub(crate) mod noted;
mod off;
pub(crate) mod reminder;
pub(crate) mod rhythm;
pub(crate) mod said;
pub(crate) mod taken;
pub(crate) mod today;

use chrono::TimeDelta;

use crate::agenda::dose;
use crate::calendar::local_time::Evening;
use crate::conversation::tonight::evening::meal::ate_again;
use crate::conversation::tonight::evening::noted::{answer_row, refuse_evening};
use crate::conversation::tonight::evening::taken::{
    ask_other_time, is_noted_at, take, taken_at_time, taken_now, took,
};
use crate::conversation::turn::Turn;
use crate::patient::evening_record::{DoseKind, EveningRecord};
use crate::patient::fact::{Fact, SkipReason};
use crate::protocol::dose::SNOOZES_MIN;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{DosePress, Press};

pub(crate) fn dose_pressed(turn: &mut Turn, evening: Evening, press: DosePress) {
    // In the morning the evening that is meant has not begun.
    match press {
        DosePress::HadToday => return today::had(turn, evening),
        DosePress::NotYetToday => return today::not_yet(turn, evening),
        DosePress::Taken
        | DosePress::TakenNow
        | DosePress::Snooze(_)
        | DosePress::Skip
        | DosePress::Because(_)
        | DosePress::AteAgain
        | DosePress::Undo
        | DosePress::OtherTime
        | DosePress::TakenAt(_)
        | DosePress::Anyway(_)
        | DosePress::NotTaken
        | DosePress::Took(..) => {}
    }
    if let Some(refusal) = refuse_evening(turn, evening) {
        return turn.notice(refusal);
    }
    let record = turn.patient.evening(evening);
    match press {
        DosePress::Taken if record.taken_at().is_some() => turn.notice(Text::AlreadyNoted),
        DosePress::Taken if record.dose.is_none() && rhythm::is_off(turn, evening) => {
            off::ask(turn, evening, turn.now);
        }
        DosePress::Taken => take(turn, evening, &record),
        DosePress::TakenNow => taken_now(turn, evening, &record),
        DosePress::Snooze(minutes) => snooze(turn, evening, &record, minutes),
        DosePress::Skip => skip(turn, evening, &record),
        DosePress::Because(reason) => because(turn, evening, &record, reason),
        DosePress::AteAgain if turn.tonight() == Some(evening) => ate_again(turn, evening, &record),
        DosePress::AteAgain => turn.notice(Text::MealOldEvening),
        DosePress::Undo => undo(turn, evening, &record),
        DosePress::OtherTime => ask_other_time(turn, evening, &record, &[]),
        DosePress::TakenAt(time) if is_noted_at(turn, &record, time) => {
            turn.notice(Text::AlreadyNoted);
        }
        DosePress::TakenAt(time) if record.taken_at().is_some() => {
            taken_at_time(turn, evening, time);
        }
        DosePress::TakenAt(_) => turn.notice(Text::ButtonStale),
        DosePress::Anyway(time) => off::anyway(turn, evening, &record, time),
        DosePress::NotTaken => off::not_taken(turn, evening, &record),
        DosePress::Took(tablets, time) => took(turn, evening, &record, tablets, time),
        DosePress::HadToday | DosePress::NotYetToday => {}
    }
}

fn snooze(turn: &mut Turn, evening: Evening, record: &EveningRecord, minutes: u16) {
    if SNOOZES_MIN.contains(&minutes) {
        put_off(turn, evening, record, minutes);
    } else {
        turn.notice(Text::ButtonUnknown);
    }
}

fn put_off(turn: &mut Turn, evening: Evening, record: &EveningRecord, minutes: u16) {
    if record.dose.is_some() || record.snoozed_until.is_some_and(|until| until > turn.now) {
        return turn.notice(Text::AlreadyNoted);
    }
    let Some((bedtime, ends)) = turn
        .ready()
        .map(|ready| (ready.bedtime_at(evening), evening.ends(ready.zone)))
    else {
        return turn.notice(Text::ButtonStale);
    };
    if turn.now >= ends {
        return turn.notice(Text::ButtonStale);
    }
    let wanted = turn.now + TimeDelta::minutes(i64::from(minutes));
    let cut = turn.now < bedtime && wanted > bedtime;
    let until = if cut { bedtime } else { wanted };
    turn.note(Fact::DoseSnoozed { evening, until });
    // E4: where a dose was told since, a day after it comes first.
    let record = turn.patient.evening(evening);
    let comes = turn
        .ready()
        .map_or(until, |ready| dose::anchor(&ready, evening, &record).0);
    let at_bedtime = cut || (comes > until && comes == bedtime);
    let until = turn.clock(comes);
    let text = if at_bedtime {
        Text::DoseSnoozedBedtime { until }
    } else {
        Text::DoseSnoozed { until }
    };
    turn.reply(Post::reply(Slot::Dose(evening), [text]).with_buttons([answer_row(evening)]));
}

fn skip(turn: &mut Turn, evening: Evening, record: &EveningRecord) {
    if record.dose.is_some() {
        return turn.notice(Text::AlreadyNoted);
    }
    turn.note(Fact::DoseSkipped {
        evening,
        reason: None,
    });
    let tonight = turn.tonight() == Some(evening);
    let text = if tonight {
        Text::DoseSkippedWhy
    } else {
        Text::DoseSkippedWhyOn { evening }
    };
    let dose = |label, press| Button::new(label, Press::Dose(evening, press));
    let reasons = SkipReason::ALL
        .map(|reason| dose(Text::ButtonReason { reason }, DosePress::Because(reason)));
    let mut rows: Vec<_> = reasons.chunks(2).map(<[Button]>::to_vec).collect();
    rows.push(vec![dose(Text::ButtonUndo, DosePress::Undo)]);
    turn.reply(Post::reply(Slot::Dose(evening), [text]).with_buttons(rows));
}

fn because(turn: &mut Turn, evening: Evening, record: &EveningRecord, reason: SkipReason) {
    match record.dose.map(|dose| dose.kind) {
        Some(DoseKind::Skipped {
            reason: Some(known),
        }) if known == reason => {
            return turn.notice(Text::AlreadyNoted);
        }
        Some(DoseKind::Skipped { .. }) => {}
        Some(DoseKind::Taken { .. }) | None => return turn.notice(Text::ButtonStale),
    }
    turn.note(Fact::DoseSkipped {
        evening,
        reason: Some(reason),
    });
    let tonight = turn.tonight() == Some(evening);
    let text = if tonight {
        Text::DoseSkipped { reason }
    } else {
        Text::DoseSkippedOn { reason, evening }
    };
    let mut texts = vec![text];
    let mut rows = Vec::new();
    if reason == SkipReason::RanOut {
        // E12.
        texts.push(match turn.patient.stock {
            Some(stock) if stock.left > 0 => Text::StockOfferRight { left: stock.left },
            Some(_) | None => Text::StockOffer,
        });
        rows.push(vec![Button::new(Text::ButtonStockCount, Press::StockCount)]);
    }
    let undo = Press::Dose(evening, DosePress::Undo);
    rows.push(vec![Button::new(Text::ButtonUndo, undo)]);
    turn.reply(Post::reply(Slot::Dose(evening), texts).with_buttons(rows));
}

fn undo(turn: &mut Turn, evening: Evening, record: &EveningRecord) {
    let Some(dose) = record.dose else {
        return turn.notice(Text::AlreadyNoted);
    };
    turn.note(Fact::Retracted { seq: dose.seq });
    turn.reply(
        Post::reply(Slot::Dose(evening), [Text::DoseReopened]).with_buttons([answer_row(evening)]),
    );
}
