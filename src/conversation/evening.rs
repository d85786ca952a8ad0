//! Owns the talk about the meal and the dose of an evening (E1–E10). When anything is due is the agenda's.

mod off;
mod today;

use chrono::{DateTime, NaiveTime, TimeDelta, Timelike, Utc};

use crate::agenda::dose::{self, Ceiling, Iron};
use crate::almanac::local_time::Evening;
use crate::almanac::wall_clock::{self, MealSaid};
use crate::patient::EVENINGS_KEPT;
use crate::patient::evening_record::{DoseKind, EveningRecord};
use crate::patient::fact::{Fact, SkipReason};
use crate::protocol::dose::{MEAL_PUT_OFF, SNOOZES_MIN};
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{DosePress, MealPress, Press};

use super::event::Dialogue;
use super::talk::Talk;
use super::typed::fragment;

pub(super) use today::ask as ask_todays_dose;

/// A tap on *taken* this long after bedtime means "when you reminded me", not "just now".
const TAKEN_NOW_UNTIL: TimeDelta = TimeDelta::hours(3);
/// A clock that runs a little fast must not make a time lie ahead.
const CLOCK_TOLERANCE: TimeDelta = TimeDelta::minutes(2);
/// The last hour of a night that "at 3" can mean once it has come.
const SMALL_HOURS: u32 = 4;
/// The hours of a morning: what is eaten then is no meal of an evening.
const MORNING: std::ops::Range<u32> = 4..12;
/// E7: the corrections offered on buttons, in minutes before the noted time.
const EARLIER_MIN: [u16; 3] = [15, 30, 60];
/// E3: the answers to the meal question on buttons, in minutes ago.
pub(super) const MEAL_AGO_MIN: [u16; 2] = [30, 60];

// ---- the meal

/// /meal, /meal 19:40.
pub(super) fn meal_commanded(talk: &mut Talk, arguments: &str) {
    if arguments.is_empty() {
        return meal_was(talk, talk.now);
    }
    match time_told(talk, arguments) {
        // "9" in the morning is the breakfast's hour, or last night's.
        Some(_) if wall_clock::bare_hour(arguments).is_some() && is_morning_after(talk) => {
            talk.aside([Text::MealOfTheMorning]);
        }
        Some(time) => meal_at_time(talk, time),
        None => match wall_clock::find_meal_time(arguments) {
            Some(said) => meal_said(talk, said),
            None => talk.aside([Text::NotATime {
                what: fragment(arguments),
            }]),
        },
    }
}

/// "Ate at 7.40 pm", unasked.
pub(super) fn meal_said(talk: &mut Talk, said: MealSaid) {
    match said {
        MealSaid::Now => meal_was(talk, talk.now),
        MealSaid::At(time) => meal_at_time(talk, time),
        MealSaid::AtBare(_) if is_morning_after(talk) => talk.aside([Text::MealOfTheMorning]),
        MealSaid::AtBare(time) => {
            let time = talk
                .tonight()
                .map_or(time, |evening| hour_of(talk, evening, time));
            meal_at_time(talk, time);
        }
        MealSaid::Ago(ago) => meal_was(talk, talk.now - ago),
    }
}

/// The hour that an answer states, a bare one on the evening that runs (E15).
fn time_told(talk: &Talk, text: &str) -> Option<NaiveTime> {
    let time = wall_clock::parse_time(text)?;
    let bare = wall_clock::bare_hour(text).zip(talk.tonight());
    Some(bare.map_or(time, |(bare, evening)| hour_of(talk, evening, bare)))
}

/// E15: an hour without its half of the day is of the evening; a small one, once it has come, of the night after.
fn hour_of(talk: &Talk, evening: Evening, bare: NaiveTime) -> NaiveTime {
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
        talk.zone()
            .is_some_and(|zone| evening.at(&zone, time) <= talk.now + CLOCK_TOLERANCE)
    };
    night.filter(|night| come(*night)).unwrap_or(day)
}

fn meal_at_time(talk: &mut Talk, time: NaiveTime) {
    match on_this_evening(talk, time) {
        Some(at) => meal_was(talk, at),
        None => talk.aside([Text::MealAhead { time }]),
    }
}

/// The instant of a wall time on the evening that runs; `None` when it has not come yet.
fn on_this_evening(talk: &Talk, time: NaiveTime) -> Option<DateTime<Utc>> {
    let at = talk.tonight()?.at(&talk.zone()?, time);
    (at <= talk.now + CLOCK_TOLERANCE).then_some(at)
}

pub(super) fn meal_pressed(talk: &mut Talk, evening: Evening, press: MealPress) {
    if talk.tonight() != Some(evening) {
        return talk.notice(Text::MealOldEvening);
    }
    match press {
        MealPress::Ago(_) if talk.patient.evening(evening).meal_at.is_some() => {
            talk.notice(Text::AlreadyNoted);
        }
        MealPress::Ago(minutes) if minutes == 0 || MEAL_AGO_MIN.contains(&minutes) => {
            meal_was(talk, talk.now - TimeDelta::minutes(i64::from(minutes)));
        }
        MealPress::Ago(_) => talk.notice(Text::ButtonUnknown),
        MealPress::NotYet => meal_put_off(talk, evening),
    }
}

/// E9: whether the evening that still runs is over for its people: its bedtime is past and the day has come.
fn is_morning_after(talk: &Talk) -> bool {
    let past_bedtime = talk
        .ready()
        .zip(talk.tonight())
        .is_some_and(|(ready, evening)| talk.now > ready.bedtime_at(evening));
    past_bedtime && (MORNING.contains(&talk.clock(talk.now).hour()))
}

fn meal_was(talk: &mut Talk, at: DateTime<Utc>) {
    let Some(evening) = talk.tonight() else {
        return;
    };
    if is_morning_after(talk) {
        if MORNING.contains(&talk.clock(at).hour()) {
            return talk.aside([Text::MealOfTheMorning]);
        }
        talk.note(Fact::MealFinished { evening, at });
        let meal = talk.clock(at);
        return talk.reply(Post::reply(
            Slot::Meal(evening),
            [Text::MealOfLastEvening { meal }],
        ));
    }
    talk.note(Fact::MealFinished { evening, at });
    let text = after_meal(talk, evening, at);
    let again = Button::new(
        Text::ButtonAteAgain,
        Press::Dose(evening, DosePress::AteAgain),
    );
    let rows =
        matches!(text, Text::MealNoted { .. } | Text::MealNotedBedtime { .. }).then(|| vec![again]);
    talk.reply(Post::reply(Slot::Meal(evening), [text]).with_buttons(rows));
}

/// What a meal means for tonight's dose.
fn after_meal(talk: &Talk, evening: Evening, meal_at: DateTime<Utc>) -> Text {
    let meal = talk.clock(meal_at);
    let Some(ready) = talk.ready() else {
        return Text::MealNotedNoIron { meal };
    };
    let record = talk.patient.evening(evening);
    if record.dose.is_some() {
        return Text::MealNotedSettled { meal };
    }
    if dose::iron_on(&ready, evening) != Iron::Taken {
        return Text::MealNotedNoIron { meal };
    }
    let (at, _, ceiling) = dose::anchor(&ready, evening, &record);
    let due = talk.clock(at);
    match ceiling {
        _ if talk.now > ready.bedtime_at(evening) => Text::MealNotedPastBedtime { meal },
        _ if at <= talk.now => Text::MealNotedNow { meal },
        Ceiling::Clear => Text::MealNoted { meal, due },
        Ceiling::MealTooLate { .. } | Ceiling::TooSoon { .. } => {
            Text::MealNotedBedtime { meal, due }
        }
    }
}

/// E3: "not yet" moves the assumed meal along with the question.
fn meal_put_off(talk: &mut Talk, evening: Evening) {
    let record = talk.patient.evening(evening);
    let until = talk.now + MEAL_PUT_OFF;
    let settled = record.meal_at.is_some() || record.dose.is_some();
    if settled
        || record
            .meal_put_off_until
            .is_some_and(|before| before > talk.now)
    {
        return talk.notice(Text::AlreadyNoted);
    }
    talk.note(Fact::MealPutOff { evening, until });
    let record = talk.patient.evening(evening);
    let due = talk
        .ready()
        .map(|ready| dose::anchor(&ready, evening, &record).0);
    let text = match due {
        Some(due) if due <= until => Text::MealPutOffDue {
            due: talk.clock(due),
        },
        Some(_) | None => Text::MealPutOff {
            until: talk.clock(until),
        },
    };
    let rows = super::prompts::meal_buttons(evening).into_iter().take(1);
    talk.reply(Post::reply(Slot::Meal(evening), [text]).with_buttons(rows));
}

// ---- the dose

/// /taken, /taken 21:30.
pub(super) fn taken_commanded(talk: &mut Talk, arguments: &str) {
    let Some(evening) = talk.tonight() else {
        return;
    };
    if talk.patient.oral_iron().is_none() {
        return talk.aside([Text::NoIronRunning]);
    }
    let at = if arguments.is_empty() {
        None
    } else {
        let Some(time) = time_told(talk, arguments) else {
            let what = fragment(arguments);
            return talk.aside([Text::NotATime { what }]);
        };
        match on_this_evening(talk, time) {
            Some(at) => Some(at),
            None => return talk.aside([Text::TimeAhead { time }]),
        }
    };
    talk.dialogue = Dialogue::Idle;
    told_as_taken(talk, evening, at);
}

/// E4: one dose an evening, and none between two double ones, before the patient says otherwise.
fn told_as_taken(talk: &mut Talk, evening: Evening, at: Option<DateTime<Utc>>) {
    let taken = talk.patient.evening(evening).dose.map(|dose| dose.kind);
    match (taken, at) {
        (
            Some(DoseKind::Taken {
                at: before,
                tablets,
            }),
            at,
        ) if at.is_none_or(|at| talk.clock(at) == talk.clock(before)) => {
            let time = talk.clock(before);
            let text = Text::DoseTakenAlready { tablets, time };
            talk.reply(
                Post::reply(Slot::Dose(evening), [text]).with_buttons([correct_row(evening)]),
            );
        }
        (Some(DoseKind::Taken { at: before, .. }), at) => {
            taken_at(talk, evening, at.unwrap_or(talk.now), How::Instead(before));
        }
        (Some(DoseKind::Skipped { .. }), at) => {
            taken_at(talk, evening, at.unwrap_or(talk.now), How::AsTold);
        }
        (None, at) => {
            let at = at.unwrap_or(talk.now);
            if off::is_off(talk, evening) {
                off::ask(talk, evening, at);
            } else {
                taken_at(talk, evening, at, How::AsTold);
            }
        }
    }
}

/// Words while "When did you take it?" is open.
pub(super) fn taken_time_typed(talk: &mut Talk, evening: Evening, text: &str) {
    if let Some(ago) = wall_clock::parse_ago(text) {
        let time = talk.clock(talk.now - ago);
        return taken_at_time(talk, evening, time);
    }
    match wall_clock::parse_time(text) {
        Some(time) => {
            let bare = wall_clock::bare_hour(text);
            let time = bare.map_or(time, |bare| hour_of(talk, evening, bare));
            taken_at_time(talk, evening, time);
        }
        None => talk.aside([Text::NotATime {
            what: fragment(text),
        }]),
    }
}

fn taken_at_time(talk: &mut Talk, evening: Evening, time: NaiveTime) {
    let Some(zone) = talk.zone() else { return };
    let at = evening.at(&zone, time);
    if at > talk.now + CLOCK_TOLERANCE {
        return talk.aside([Text::TimeAhead { time }]);
    }
    talk.dialogue = Dialogue::Idle;
    taken_at(talk, evening, at, How::AsTold);
}

pub(super) fn dose_pressed(talk: &mut Talk, evening: Evening, press: DosePress) {
    // In the morning the evening that is meant has not begun.
    match press {
        DosePress::HadToday => return today::had(talk, evening),
        DosePress::NotYetToday => return today::not_yet(talk, evening),
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
        | DosePress::NotTaken => {}
    }
    if let Some(refusal) = refuse_evening(talk, evening) {
        return talk.notice(refusal);
    }
    let record = talk.patient.evening(evening);
    match press {
        DosePress::Taken if record.taken_at().is_some() => talk.notice(Text::AlreadyNoted),
        DosePress::Taken if record.dose.is_none() && off::is_off(talk, evening) => {
            off::ask(talk, evening, talk.now);
        }
        DosePress::Taken => take(talk, evening, &record),
        DosePress::TakenNow => taken_now(talk, evening, &record),
        DosePress::Snooze(minutes) => snooze(talk, evening, &record, minutes),
        DosePress::Skip => skip(talk, evening, &record),
        DosePress::Because(reason) => because(talk, evening, &record, reason),
        DosePress::AteAgain if talk.tonight() == Some(evening) => ate_again(talk, evening, &record),
        DosePress::AteAgain => talk.notice(Text::MealOldEvening),
        DosePress::Undo => undo(talk, evening, &record),
        DosePress::OtherTime => ask_other_time(talk, evening, &record, &[]),
        DosePress::TakenAt(time) if is_noted_at(talk, &record, time) => {
            talk.notice(Text::AlreadyNoted);
        }
        DosePress::TakenAt(time) if record.taken_at().is_some() => {
            taken_at_time(talk, evening, time);
        }
        DosePress::TakenAt(_) => talk.notice(Text::ButtonStale),
        DosePress::Anyway(time) => off::anyway(talk, evening, &record, time),
        DosePress::NotTaken => off::not_taken(talk, evening, &record),
        DosePress::HadToday | DosePress::NotYetToday => {}
    }
}

/// A press acts on its own evening; one that never was, or is long gone, is told so.
///
/// After a flight west an evening that was asked can lie "ahead" for a while: what was asked can be answered.
pub(super) fn refuse_evening(talk: &Talk, evening: Evening) -> Option<Text> {
    let tonight = talk.tonight()?;
    if talk.patient.evenings.contains_key(&evening) {
        return None;
    }
    let kept = i64::try_from(EVENINGS_KEPT).unwrap_or(i64::MAX);
    let nights_ago = (tonight.date() - evening.date()).num_days();
    let began = talk
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

/// *Taken*: now while the night is young; later it must have been when the reminder came.
fn take(talk: &mut Talk, evening: Evening, record: &EveningRecord) {
    let Some((night_over, reminder)) = talk.ready().map(|ready| {
        let night_over = talk.now > ready.bedtime_at(evening) + TAKEN_NOW_UNTIL;
        (
            night_over,
            record
                .reminded_at
                .last()
                .copied()
                .unwrap_or_else(|| dose::anchor(&ready, evening, record).0),
        )
    }) else {
        return talk.notice(Text::ButtonStale);
    };
    if night_over {
        taken_at(talk, evening, reminder.min(talk.now), How::Assumed);
    } else {
        taken_at(talk, evening, talk.now, How::AsTold);
    }
}

fn taken_now(talk: &mut Talk, evening: Evening, record: &EveningRecord) {
    let Some(noted) = record
        .taken_at()
        .filter(|_| talk.tonight() == Some(evening))
    else {
        return talk.notice(Text::ButtonStale);
    };
    if (talk.now - noted).abs() < CLOCK_TOLERANCE {
        return talk.notice(Text::AlreadyNoted);
    }
    taken_at(talk, evening, talk.now, How::AsTold);
}

/// Whether the dose is noted for this very minute.
fn is_noted_at(talk: &Talk, record: &EveningRecord, time: NaiveTime) -> bool {
    let minute = |time: NaiveTime| (time.hour(), time.minute());
    record
        .taken_at()
        .is_some_and(|at| minute(talk.clock(at)) == minute(time))
}

/// Where the time of a dose comes from.
#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    /// The patient told it, or it is now.
    AsTold,
    /// From the reminder, for the tap came much later.
    Assumed,
    /// Told anew, where this time was noted before.
    Instead(DateTime<Utc>),
}

fn taken_at(talk: &mut Talk, evening: Evening, at: DateTime<Utc>, how: How) {
    let Some((_, tablets)) = talk.patient.oral_iron() else {
        return talk.notice(Text::ButtonStale);
    };
    let off = off::is_off(talk, evening);
    talk.note(Fact::DoseTaken {
        evening,
        at,
        tablets,
    });
    let time = talk.clock(at);
    let tonight = talk.tonight() == Some(evening);
    let text = match (how, tonight) {
        (How::Instead(before), _) => Text::DoseTakenInstead {
            tablets,
            time,
            before: talk.clock(before),
        },
        (How::Assumed, _) => Text::DoseTakenAssumed {
            tablets,
            time,
            evening,
        },
        (How::AsTold, true) => Text::DoseTaken { tablets, time },
        (How::AsTold, false) => Text::DoseTakenOn {
            tablets,
            time,
            evening,
        },
    };
    let moved = off
        .then(|| off::next(talk, evening))
        .flatten()
        .map(|next| Text::RhythmCountsFromHere { next });
    let mut row = correct_row(evening);
    if how == How::Assumed && tonight {
        let now = Press::Dose(evening, DosePress::TakenNow);
        row.insert(0, Button::new(Text::ButtonTakenNow, now));
    }
    let texts: Vec<_> = [text].into_iter().chain(moved).collect();
    talk.reply(Post::reply(Slot::Dose(evening), texts).with_buttons([row]));
}

/// E7: beneath a dose that is noted.
fn correct_row(evening: Evening) -> Vec<Button> {
    let dose = |label, press| Button::new(label, Press::Dose(evening, press));
    vec![
        dose(Text::ButtonOtherTime, DosePress::OtherTime),
        dose(Text::ButtonUndo, DosePress::Undo),
    ]
}

fn snooze(talk: &mut Talk, evening: Evening, record: &EveningRecord, minutes: u16) {
    if !SNOOZES_MIN.contains(&minutes) {
        return talk.notice(Text::ButtonUnknown);
    }
    if record.dose.is_some() || record.snoozed_until.is_some_and(|until| until > talk.now) {
        return talk.notice(Text::AlreadyNoted);
    }
    let Some((bedtime, ends)) = talk
        .ready()
        .map(|ready| (ready.bedtime_at(evening), evening.ends(ready.zone)))
    else {
        return talk.notice(Text::ButtonStale);
    };
    if talk.now >= ends {
        return talk.notice(Text::ButtonStale);
    }
    let wanted = talk.now + TimeDelta::minutes(i64::from(minutes));
    let cut = talk.now < bedtime && wanted > bedtime;
    let until = if cut { bedtime } else { wanted };
    talk.note(Fact::DoseSnoozed { evening, until });
    // E4: where a dose was told since, a day after it comes first.
    let record = talk.patient.evening(evening);
    let comes = talk
        .ready()
        .map_or(until, |ready| dose::anchor(&ready, evening, &record).0);
    let at_bedtime = cut || (comes > until && comes == bedtime);
    let until = talk.clock(comes);
    let text = if at_bedtime {
        Text::DoseSnoozedBedtime { until }
    } else {
        Text::DoseSnoozed { until }
    };
    talk.reply(Post::reply(Slot::Dose(evening), [text]).with_buttons([answer_row(evening)]));
}

fn skip(talk: &mut Talk, evening: Evening, record: &EveningRecord) {
    if record.dose.is_some() {
        return talk.notice(Text::AlreadyNoted);
    }
    talk.note(Fact::DoseSkipped {
        evening,
        reason: None,
    });
    let tonight = talk.tonight() == Some(evening);
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
    talk.reply(Post::reply(Slot::Dose(evening), [text]).with_buttons(rows));
}

fn because(talk: &mut Talk, evening: Evening, record: &EveningRecord, reason: SkipReason) {
    match record.dose.map(|dose| dose.kind) {
        Some(DoseKind::Skipped {
            reason: Some(known),
        }) if known == reason => {
            return talk.notice(Text::AlreadyNoted);
        }
        Some(DoseKind::Skipped { .. }) => {}
        Some(DoseKind::Taken { .. }) | None => return talk.notice(Text::ButtonStale),
    }
    talk.note(Fact::DoseSkipped {
        evening,
        reason: Some(reason),
    });
    let tonight = talk.tonight() == Some(evening);
    let text = if tonight {
        Text::DoseSkipped { reason }
    } else {
        Text::DoseSkippedOn { reason, evening }
    };
    let mut texts = vec![text];
    let mut rows = Vec::new();
    if reason == SkipReason::RanOut {
        // E12.
        texts.push(match talk.patient.stock {
            Some(stock) if stock.left > 0 => Text::StockOfferRight { left: stock.left },
            Some(_) | None => Text::StockOffer,
        });
        rows.push(vec![Button::new(Text::ButtonStockCount, Press::StockCount)]);
    }
    let undo = Press::Dose(evening, DosePress::Undo);
    rows.push(vec![Button::new(Text::ButtonUndo, undo)]);
    talk.reply(Post::reply(Slot::Dose(evening), texts).with_buttons(rows));
}

/// E3, E7: a snack after the meal, or after the reminder, moves the reminder.
fn ate_again(talk: &mut Talk, evening: Evening, record: &EveningRecord) {
    if record
        .meal_at
        .is_some_and(|at| talk.now - at < CLOCK_TOLERANCE)
    {
        return talk.notice(Text::AlreadyNoted);
    }
    talk.note(Fact::MealFinished {
        evening,
        at: talk.now,
    });
    let text = match after_meal(talk, evening, talk.now) {
        Text::MealNoted { meal, due } => Text::DoseMoved { meal, due },
        other => other,
    };
    // The button stands on the meal's message before the reminder, and on the reminder's after it.
    let slot = if record.reminded_at.is_empty() {
        Slot::Meal(evening)
    } else {
        Slot::Dose(evening)
    };
    let mut row = if record.reminded_at.is_empty() {
        Vec::new()
    } else {
        answer_row(evening)
    };
    row.push(Button::new(
        Text::ButtonAteAgain,
        Press::Dose(evening, DosePress::AteAgain),
    ));
    talk.reply(Post::reply(slot, [text]).with_buttons([row]));
}

fn undo(talk: &mut Talk, evening: Evening, record: &EveningRecord) {
    let Some(dose) = record.dose else {
        return talk.notice(Text::AlreadyNoted);
    };
    talk.note(Fact::Retracted { seq: dose.seq });
    talk.reply(
        Post::reply(Slot::Dose(evening), [Text::DoseReopened]).with_buttons([answer_row(evening)]),
    );
}

/// The corrections carry the time itself, so that a second tap changes nothing.
fn ask_other_time(talk: &mut Talk, evening: Evening, record: &EveningRecord, first: &[Text]) {
    let Some(taken) = record.taken_at() else {
        return talk.notice(Text::ButtonStale);
    };
    talk.dialogue = Dialogue::TakenTime { evening };
    let earlier = |minutes: u16| {
        let time = talk.clock(taken - TimeDelta::minutes(i64::from(minutes)));
        Button::new(
            Text::ButtonEarlier { minutes },
            Press::Dose(evening, DosePress::TakenAt(time)),
        )
    };
    let row = EARLIER_MIN.map(earlier).to_vec();
    let text = Text::AskTakenTime {
        time: talk.clock(taken),
    };
    let texts: Vec<_> = first.iter().cloned().chain([text]).collect();
    talk.reply(Post::reply(Slot::Dose(evening), texts).with_buttons([row]));
}

/// The question after the time, once more; a dose that was taken back since has none.
pub(super) fn ask_time_again(talk: &mut Talk, evening: Evening, first: &[Text]) {
    talk.dialogue = Dialogue::Idle;
    let record = talk.patient.evening(evening);
    ask_other_time(talk, evening, &record, first);
}

/// Taken, or not tonight.
pub(super) fn answer_row(evening: Evening) -> Vec<Button> {
    vec![
        Button::new(Text::ButtonTaken, Press::Dose(evening, DosePress::Taken)),
        Button::new(Text::ButtonSkip, Press::Dose(evening, DosePress::Skip)),
    ]
}
