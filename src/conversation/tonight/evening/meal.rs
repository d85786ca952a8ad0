//! Owns the meal of an evening (E3): when it ended, and what that means for the dose.

use chrono::{DateTime, NaiveTime, TimeDelta, Timelike, Utc};

use crate::agenda::ahead::{Answers, ahead};
use crate::agenda::dose::{self, Ceiling, Iron};
use crate::agenda::{Ready, What};
use crate::calendar::local_time::Evening;
use crate::calendar::wall_clock::{self, MealSaid};
use crate::conversation::tonight::evening::noted::{
    CLOCK_TOLERANCE, answer_row, hour_of, on_this_evening, time_told,
};
use crate::conversation::turn::Turn;
use crate::patient::evening_record::EveningRecord;
use crate::patient::fact::Fact;
use crate::protocol::dose::MEAL_PUT_OFF;
use crate::text::Text;
use crate::text::fit::fragment;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{DosePress, MealPress, Press};

/// The hours of a morning: what is eaten then is no meal of an evening.
pub(crate) const MORNING: std::ops::Range<u32> = 4..12;

/// E3: the answers to the meal question on buttons, in minutes ago.
pub(crate) const MEAL_AGO_MIN: [u16; 2] = [30, 60];

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

pub(crate) fn meal_at_time(turn: &mut Turn, time: NaiveTime) {
    match on_this_evening(turn, time) {
        Some(at) => meal_was(turn, at),
        None => turn.aside([Text::MealAhead { time }]),
    }
}

/// Whether the meal of an evening is noted for this very minute.
fn is_noted_at(turn: &Turn, evening: Evening, time: NaiveTime) -> bool {
    let known = turn.patient.evening(evening).meal_at;
    known.is_some_and(|at| turn.clock(at) == time)
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
        MealPress::At(time) if is_noted_at(turn, evening, time) => turn.notice(Text::AlreadyNoted),
        MealPress::At(time) => meal_at_time(turn, time),
        MealPress::NotYet => meal_put_off(turn, evening),
    }
}

/// E9: whether the evening that still runs is over for its people: its bedtime is past and the day has come.
pub(crate) fn is_morning_after(turn: &Turn) -> bool {
    let past_bedtime = turn
        .ready()
        .zip(turn.tonight())
        .is_some_and(|(ready, evening)| turn.now > ready.bedtime_at(evening));
    past_bedtime && (MORNING.contains(&turn.clock(turn.now).hour()))
}

pub(crate) fn meal_was(turn: &mut Turn, at: DateTime<Utc>) {
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
pub(crate) fn after_meal(turn: &Turn, evening: Evening, meal_at: DateTime<Utc>) -> Text {
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
pub(crate) fn next_reminder(
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
pub(crate) fn meal_put_off(turn: &mut Turn, evening: Evening) {
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
    let rows = crate::conversation::tonight::evening::meal::meal_buttons(evening)
        .into_iter()
        .take(1);
    turn.reply(Post::reply(Slot::Meal(evening), [text]).with_buttons(rows));
}

/// E3, E7: a snack after the meal, or after the reminder, moves the reminder.
pub(crate) fn ate_again(turn: &mut Turn, evening: Evening, record: &EveningRecord) {
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

/// E3: now · 30 min ago · 1 h ago, and not yet.
pub(crate) fn meal_buttons(evening: Evening) -> Vec<Vec<Button>> {
    let meal = |label, press| Button::new(label, Press::Meal(evening, press));
    let now = meal(Text::ButtonMealNow, MealPress::Ago(0));
    let ago =
        MEAL_AGO_MIN.map(|minutes| meal(Text::ButtonMealAgo { minutes }, MealPress::Ago(minutes)));
    let not_yet = meal(Text::ButtonMealNotYet, MealPress::NotYet);
    vec![[now].into_iter().chain(ago).collect(), vec![not_yet]]
}
