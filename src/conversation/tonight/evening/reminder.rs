//! Owns the reminder of an evening: its words, its buttons, and what is said of one that never came (E10).

use chrono::NaiveTime;

use crate::agenda::Due;
use crate::agenda::dose::{Ceiling, Meal, Timing, only_asks};
use crate::calendar::local_time::Evening;
use crate::conversation::tonight::evening::noted;
use crate::conversation::turn::{Turn, is_late, prompted};
use crate::patient::fact::Fact;
use crate::patient::regimen::Rhythm;
use crate::phrases::step::called;
use crate::protocol::dose::{SNOOZES_MIN, VITAMIN_C_MG};
use crate::protocol::medicine::Spacing;
use crate::text::post::{Button, Post, Slot, Sound, Urgency};
use crate::text::press::{DosePress, Press};
use crate::text::{Inline, Text};

/// After a long outage the last evenings are asked about one by one, older ones are only recorded.
const DROPPED_TOLD: usize = 2;

/// E10: a reminder that Telegram could not take before its evening was over. Nothing is told to those who are away.
pub(crate) fn dose_undelivered(turn: &mut Turn, evening: Evening) {
    if turn.patient.silent {
        return;
    }
    let record = turn.patient.evening(evening);
    // E16: where the evening is a line already, it was that line.
    if record.dose.is_some()
        || record.reminder_dropped
        || record.reminded_at.is_empty()
        || record.folded.is_some()
    {
        return;
    }
    turn.note(Fact::DoseReminderDropped { evening });
    let due = turn.clock(record.reminded_at.last().copied().unwrap_or(turn.now));
    say_dropped(turn, evening, due);
}

pub(crate) fn remind(turn: &mut Turn, due: &Due, evening: Evening, timing: Timing) {
    let Some((oral, tablets)) = turn.patient.oral_iron() else {
        return;
    };
    let only_asks = turn
        .ready()
        .is_some_and(|ready| only_asks(&ready, evening, due.at, turn.now));
    let late = is_late(turn, due);
    let due_time = turn.clock(due.at);
    if only_asks {
        let post = Post::reply(Slot::Dose(evening), [Text::DoseMissed { due: due_time }]);
        turn.post(prompted(
            turn,
            due,
            post.with_buttons([noted::answer_row(evening)]),
        ));
        return;
    }
    let mut texts = vec![dose_text(
        turn,
        oral.rhythm,
        tablets,
        (timing.meal, timing.ceiling),
    )];
    if matches!(timing.ceiling, Ceiling::Clear | Ceiling::MealTooLate { .. }) {
        texts.extend(apart(turn));
    }
    texts.extend(late.then_some(Text::DoseLate { due: due_time }));
    if timing.nudge > 0 {
        texts.push(if timing.last {
            Text::DoseNudgeLast
        } else {
            Text::DoseNudge
        });
    }
    let post =
        Post::reply(Slot::Dose(evening), texts).with_buttons(dose_buttons(evening, timing.ceiling));
    let post = prompted(turn, due, post);
    // E8: a repeat takes the place of what nobody answered.
    let post = if timing.nudge > 0 {
        post.replacing()
    } else {
        post
    };
    turn.post(Post {
        sound: Sound::Ring,
        ..post
    });
}

/// E2: what the dose keeps away from, by its name.
fn apart(turn: &Turn) -> Option<Text> {
    let names = &turn.patient.medicine_names;
    let parts: Vec<_> = turn
        .patient
        .medicines
        .keys()
        .flat_map(|medicine| {
            let spacing = medicine.spacing();
            called(*medicine, names)
                .into_iter()
                .filter_map(move |name| {
                    let name = Box::new(name);
                    match spacing? {
                        Spacing::Hours(hours) => Some(Text::ApartHours { hours, name }),
                        Spacing::FarApart => Some(Text::ApartFar { name }),
                        Spacing::LessTakenIn => None,
                    }
                })
        })
        .collect();
    (!parts.is_empty()).then_some(Text::DoseApart {
        parts: Inline(parts),
    })
}

pub(crate) fn dose_text(
    turn: &Turn,
    rhythm: Rhythm,
    tablets: u8,
    (meal_end, ceiling): (Meal, Ceiling),
) -> Text {
    let vitamin = VITAMIN_C_MG;
    let iron = turn.iron_in(tablets);
    let meal = turn.clock(meal_end.at());
    match (ceiling, meal_end) {
        (
            Ceiling::TooSoon {
                last_dose,
                earliest,
            },
            _,
        ) => {
            let (last, earliest) = (turn.clock(last_dose), turn.clock(earliest));
            if rhythm == Rhythm::EveryOther {
                Text::DoseTooSoonDouble { last, earliest }
            } else {
                Text::DoseTooSoon { last, earliest }
            }
        }
        (Ceiling::MealTooLate { ideal }, _) => Text::DoseReminderBedtime {
            tablets,
            iron,
            vitamin,
            meal,
            ideal: turn.clock(ideal),
        },
        (Ceiling::Clear, Meal::Told(_)) => Text::DoseReminder {
            tablets,
            iron,
            vitamin,
            meal,
        },
        (Ceiling::Clear, Meal::Assumed(_)) => Text::DoseReminderAssumed {
            tablets,
            iron,
            vitamin,
            meal,
        },
    }
}

/// E7; when a day since the last dose is not over, *not tonight* comes first and nothing is snoozed (E4).
pub(crate) fn dose_buttons(evening: Evening, ceiling: Ceiling) -> Vec<Vec<Button>> {
    let dose = |label, press| Button::new(label, Press::Dose(evening, press));
    let taken = dose(Text::ButtonTaken, DosePress::Taken);
    let skip = dose(Text::ButtonSkip, DosePress::Skip);
    match ceiling {
        Ceiling::TooSoon { .. } => vec![vec![skip, taken]],
        Ceiling::Clear | Ceiling::MealTooLate { .. } => vec![
            vec![taken, skip],
            SNOOZES_MIN
                .map(|minutes| dose(Text::ButtonSnooze { minutes }, DosePress::Snooze(minutes)))
                .to_vec(),
            vec![dose(Text::ButtonAteAgain, DosePress::AteAgain)],
        ],
    }
}

/// E10: evenings that passed without their reminder are recorded; the last of them are told, and can be answered.
pub(crate) fn drop_doses(turn: &mut Turn, dropped: &[Due]) {
    let mut evenings = Vec::new();
    for due in dropped {
        if let Some((evening, fact)) = due.dropped(turn.now) {
            turn.note(fact);
            evenings.push((evening, due.at));
        }
    }
    for (evening, at) in &evenings[evenings.len().saturating_sub(DROPPED_TOLD)..] {
        let due = turn.clock(*at);
        say_dropped(turn, *evening, due);
    }
}

fn say_dropped(turn: &mut Turn, evening: Evening, due: NaiveTime) {
    let text = Text::DoseDropped { evening, due };
    let post = Post::reply(Slot::Dose(evening), [text]).with_buttons([noted::answer_row(evening)]);
    // Two evenings later it helps nobody any more; and what was held for weeks must not come all at once.
    let last = evening.next().next();
    let expires_at = turn.ready().map(|ready| last.ends(ready.zone));
    turn.post(Post {
        urgency: Urgency::Prompt,
        expires_at,
        ..post
    });
}
