//! Owns the talk about the meal and the dose of an evening (E1–E10). When anything is due is the agenda's.

mod off;
mod today;

use chrono::{DateTime, NaiveTime, TimeDelta, Timelike, Utc};

use crate::agenda::ahead::{Answers, ahead};
use crate::agenda::dose::{self, Ceiling, Iron};
use crate::agenda::{Ready, What};
use crate::calendar::local_time::Evening;
use crate::calendar::wall_clock::{self, MealSaid};
use crate::conversation::person::safety;
use crate::conversation::state::Dialogue;
use crate::conversation::turn::Turn;
use crate::hearing::reply;
use crate::patient::EVENINGS_KEPT;
use crate::patient::evening_record::{DoseKind, EveningRecord};
use crate::patient::fact::{Fact, SkipReason};
use crate::protocol::dose::{
    Amount, MEAL_PUT_OFF, SNOOZES_MIN, USUAL_TABLET_MG, amount, nearest_tablets,
};
use crate::text::Text;
use crate::text::fit::fragment;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{DosePress, MealPress, Press};

pub(crate) use today::ask as ask_todays_dose;

/// A tap on *taken* this long after bedtime means "when you reminded me", not "just now".
const TAKEN_NOW_UNTIL: TimeDelta = TimeDelta::hours(3);
/// A clock that runs a little fast must not make a time lie ahead.
const CLOCK_TOLERANCE: TimeDelta = TimeDelta::minutes(2);
/// The last hour of a night that "at 3" can mean once it has come.
const SMALL_HOURS: u32 = 4;
/// The hours of a morning: what is eaten then is no meal of an evening.
const MORNING: std::ops::Range<u32> = 4..12;
/// What /taken says, for those who read words.
const WORD_FOR_TAKEN: &str = "taken";
/// E7: the corrections offered on buttons, in minutes before the noted time.
const EARLIER_MIN: [u16; 3] = [15, 30, 60];
/// E3: the answers to the meal question on buttons, in minutes ago.
pub(crate) const MEAL_AGO_MIN: [u16; 2] = [30, 60];

// ---- the meal

/// /meal, /meal 19:40.
pub(crate) fn meal_commanded(turn: &mut Turn, arguments: &str) {
    if arguments.is_empty() {
        return meal_was(turn, turn.now);
    }
    match time_told(turn, arguments) {
        // "9" in the morning is the breakfast's hour, or last night's.
        Some(_) if wall_clock::bare_hour(arguments).is_some() && is_morning_after(turn) => {
            turn.aside([Text::MealOfTheMorning]);
        }
        Some(time) => meal_at_time(turn, time),
        None => match wall_clock::find_meal_time(arguments) {
            Some(said) => meal_said(turn, said),
            None => turn.aside([Text::NotATime {
                what: fragment(arguments),
            }]),
        },
    }
}

/// "Ate at 7.40 pm", unasked.
pub(crate) fn meal_said(turn: &mut Turn, said: MealSaid) {
    match said {
        MealSaid::Now => meal_was(turn, turn.now),
        MealSaid::At(time) => meal_at_time(turn, time),
        MealSaid::AtBare(_) if is_morning_after(turn) => turn.aside([Text::MealOfTheMorning]),
        MealSaid::AtBare(time) => {
            let time = turn
                .tonight()
                .map_or(time, |evening| hour_of(turn, evening, time));
            meal_at_time(turn, time);
        }
        MealSaid::Ago(ago) => meal_was(turn, turn.now - ago),
    }
}

/// The hour that an answer states, a bare one on the evening that runs (E15).
fn time_told(turn: &Turn, text: &str) -> Option<NaiveTime> {
    let time = wall_clock::parse_time(text)?;
    let bare = wall_clock::bare_hour(text).zip(turn.tonight());
    Some(bare.map_or(time, |(bare, evening)| hour_of(turn, evening, bare)))
}

/// E15: an hour without its half of the day is of the evening; a small one, once it has come, of the night after.
fn hour_of(turn: &Turn, evening: Evening, bare: NaiveTime) -> NaiveTime {
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

fn meal_at_time(turn: &mut Turn, time: NaiveTime) {
    match on_this_evening(turn, time) {
        Some(at) => meal_was(turn, at),
        None => turn.aside([Text::MealAhead { time }]),
    }
}

/// The instant of a wall time on the evening that runs; `None` when it has not come yet.
fn on_this_evening(turn: &Turn, time: NaiveTime) -> Option<DateTime<Utc>> {
    let at = turn.tonight()?.at(&turn.zone()?, time);
    (at <= turn.now + CLOCK_TOLERANCE).then_some(at)
}

pub(crate) fn meal_pressed(turn: &mut Turn, evening: Evening, press: MealPress) {
    if turn.tonight() != Some(evening) {
        return turn.notice(Text::MealOldEvening);
    }
    match press {
        MealPress::Ago(_) if turn.patient.evening(evening).meal_at.is_some() => {
            turn.notice(Text::AlreadyNoted);
        }
        MealPress::Ago(minutes) if minutes == 0 || MEAL_AGO_MIN.contains(&minutes) => {
            meal_was(turn, turn.now - TimeDelta::minutes(i64::from(minutes)));
        }
        MealPress::Ago(_) => turn.notice(Text::ButtonUnknown),
        MealPress::NotYet => meal_put_off(turn, evening),
    }
}

/// E9: whether the evening that still runs is over for its people: its bedtime is past and the day has come.
fn is_morning_after(turn: &Turn) -> bool {
    let past_bedtime = turn
        .ready()
        .zip(turn.tonight())
        .is_some_and(|(ready, evening)| turn.now > ready.bedtime_at(evening));
    past_bedtime && (MORNING.contains(&turn.clock(turn.now).hour()))
}

fn meal_was(turn: &mut Turn, at: DateTime<Utc>) {
    let Some(evening) = turn.tonight() else {
        return;
    };
    if is_morning_after(turn) {
        if MORNING.contains(&turn.clock(at).hour()) {
            return turn.aside([Text::MealOfTheMorning]);
        }
        turn.note(Fact::MealFinished { evening, at });
        let meal = turn.clock(at);
        return turn.reply(Post::reply(
            Slot::Meal(evening),
            [Text::MealOfLastEvening { meal }],
        ));
    }
    turn.note(Fact::MealFinished { evening, at });
    let text = after_meal(turn, evening, at);
    let again = Button::new(
        Text::ButtonAteAgain,
        Press::Dose(evening, DosePress::AteAgain),
    );
    let rows =
        matches!(text, Text::MealNoted { .. } | Text::MealNotedBedtime { .. }).then(|| vec![again]);
    turn.reply(Post::reply(Slot::Meal(evening), [text]).with_buttons(rows));
}

/// What a meal means for tonight's dose.
fn after_meal(turn: &Turn, evening: Evening, meal_at: DateTime<Utc>) -> Text {
    let meal = turn.clock(meal_at);
    let Some(ready) = turn.ready() else {
        return Text::MealNotedNoIron { meal };
    };
    let record = turn.patient.evening(evening);
    if record.dose.is_some() {
        return Text::MealNotedSettled { meal };
    }
    if dose::iron_on(&ready, evening) != Iron::Taken {
        return Text::MealNotedNoIron { meal };
    }
    let past_bedtime = turn.now > ready.bedtime_at(evening);
    let Some((at, ceiling)) = next_reminder(turn, &ready, evening) else {
        return if past_bedtime {
            Text::MealNotedPastBedtime { meal }
        } else {
            Text::MealNotedReminded { meal }
        };
    };
    let due = turn.clock(at);
    let comes_now = at <= turn.now;
    match ceiling {
        Ceiling::TooSoon { .. } if comes_now => Text::MealNotedAsks { meal },
        _ if dose::only_asks(&ready, evening, at, turn.now) => Text::MealNotedAsks { meal },
        Ceiling::Clear if comes_now && !past_bedtime => Text::MealNotedNow { meal },
        Ceiling::Clear | Ceiling::MealTooLate { .. } if comes_now => {
            Text::MealNotedBedtimeNow { meal }
        }
        Ceiling::Clear => Text::MealNoted { meal, due },
        Ceiling::MealTooLate { .. } | Ceiling::TooSoon { .. } => {
            Text::MealNotedBedtime { meal, due }
        }
    }
}

/// When the dose of an evening is next spoken of, and what bedtime does to it, if nothing more is told.
fn next_reminder(
    turn: &Turn,
    ready: &Ready<'_>,
    evening: Evening,
) -> Option<(DateTime<Utc>, Ceiling)> {
    let ends = evening.ends(ready.zone);
    let prompts = ahead(&turn.patient, turn.now, ends, Answers::Never);
    prompts.into_iter().find_map(|due| {
        let What::Dose {
            evening: of,
            timing,
        } = due.what
        else {
            return None;
        };
        (of == evening).then_some((due.at, timing.ceiling))
    })
}

/// E3: "not yet" moves the assumed meal along with the question.
fn meal_put_off(turn: &mut Turn, evening: Evening) {
    let record = turn.patient.evening(evening);
    let until = turn.now + MEAL_PUT_OFF;
    let settled = record.meal_at.is_some() || record.dose.is_some();
    if settled
        || record
            .meal_put_off_until
            .is_some_and(|before| before > turn.now)
    {
        return turn.notice(Text::AlreadyNoted);
    }
    turn.note(Fact::MealPutOff { evening, until });
    let record = turn.patient.evening(evening);
    let due = turn
        .ready()
        .map(|ready| dose::anchor(&ready, evening, &record).0);
    let text = match due {
        Some(due) if due <= until => Text::MealPutOffDue {
            due: turn.clock(due),
        },
        Some(_) | None => Text::MealPutOff {
            until: turn.clock(until),
        },
    };
    let rows = crate::conversation::route::hours::meal_buttons(evening)
        .into_iter()
        .take(1);
    turn.reply(Post::reply(Slot::Meal(evening), [text]).with_buttons(rows));
}

// ---- the dose

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
    let (Some(evening), Some((oral, dose))) = (turn.tonight(), turn.patient.oral_iron()) else {
        return turn.aside([Text::NoIronRunning]);
    };
    let strength = oral.strength_mg;
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
    let Ok(tablets) = u8::try_from(tablets) else {
        return safety::too_many(turn);
    };
    turn.dialogue = Dialogue::Idle;
    if amount(dose, strength, u32::from(tablets)) == Amount::UpToTheDose {
        return told_as_taken(turn, evening, at, Some(tablets));
    }
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
    let running = turn.patient.oral_iron();
    let dose = running.map_or(nearest_tablets(USUAL_TABLET_MG), |(_, dose)| dose);
    let strength = running.and_then(|(oral, _)| oral.strength_mg);
    amount(dose, strength, tablets) == Amount::FarMore
}

/// The answer how many it were.
fn took(turn: &mut Turn, evening: Evening, record: &EveningRecord, tablets: u8, time: NaiveTime) {
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
fn told_as_taken(
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
            if off::is_off(turn, evening) {
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

fn taken_at_time(turn: &mut Turn, evening: Evening, time: NaiveTime) {
    let Some(zone) = turn.zone() else { return };
    let at = evening.at(&zone, time);
    if at > turn.now + CLOCK_TOLERANCE {
        return turn.aside([Text::TimeAhead { time }]);
    }
    turn.dialogue = Dialogue::Idle;
    taken_at(turn, evening, at, How::AsTold);
}

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
        DosePress::Taken if record.dose.is_none() && off::is_off(turn, evening) => {
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

/// *Taken*: now while the night is young; later it must have been when the reminder came.
fn take(turn: &mut Turn, evening: Evening, record: &EveningRecord) {
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

fn taken_now(turn: &mut Turn, evening: Evening, record: &EveningRecord) {
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
fn is_noted_at(turn: &Turn, record: &EveningRecord, time: NaiveTime) -> bool {
    let minute = |time: NaiveTime| (time.hour(), time.minute());
    record
        .taken_at()
        .is_some_and(|at| minute(turn.clock(at)) == minute(time))
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

fn taken_at(turn: &mut Turn, evening: Evening, at: DateTime<Utc>, how: How) {
    tablets_taken_at(turn, evening, at, how, None);
}

/// `counted`: so many tablets, where they told another number than the dose's.
fn tablets_taken_at(
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
    let off = off::is_off(turn, evening);
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
        .then(|| off::next(turn, evening))
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
fn correct_row(evening: Evening) -> Vec<Button> {
    let dose = |label, press| Button::new(label, Press::Dose(evening, press));
    vec![
        dose(Text::ButtonOtherTime, DosePress::OtherTime),
        dose(Text::ButtonUndo, DosePress::Undo),
    ]
}

fn snooze(turn: &mut Turn, evening: Evening, record: &EveningRecord, minutes: u16) {
    if !SNOOZES_MIN.contains(&minutes) {
        return turn.notice(Text::ButtonUnknown);
    }
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

/// E3, E7: a snack after the meal, or after the reminder, moves the reminder.
fn ate_again(turn: &mut Turn, evening: Evening, record: &EveningRecord) {
    if record
        .meal_at
        .is_some_and(|at| turn.now - at < CLOCK_TOLERANCE)
    {
        return turn.notice(Text::AlreadyNoted);
    }
    turn.note(Fact::MealFinished {
        evening,
        at: turn.now,
    });
    let text = match after_meal(turn, evening, turn.now) {
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
    turn.reply(Post::reply(slot, [text]).with_buttons([row]));
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

/// The corrections carry the time itself, so that a second tap changes nothing.
fn ask_other_time(turn: &mut Turn, evening: Evening, record: &EveningRecord, first: &[Text]) {
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

/// Taken, or not tonight.
pub(crate) fn answer_row(evening: Evening) -> Vec<Button> {
    vec![
        Button::new(Text::ButtonTaken, Press::Dose(evening, DosePress::Taken)),
        Button::new(Text::ButtonSkip, Press::Dose(evening, DosePress::Skip)),
    ]
}
