//! Owns what an evening leaves in the chat (E16): one line, and the way to add what is missing in it. It must not
//! decide when that is: the agenda does.

use crate::calendar::local_time::Evening;
use crate::conversation::tonight::check_in;
use crate::conversation::tonight::evening::noted::{answer_row, refuse_evening};
use crate::conversation::turn::Turn;
use crate::patient::evening_record::{DoseKind, EveningRecord};
use crate::text::phrase::ShortDay;
use crate::text::post::{Button, Post, Slot, Urgency};
use crate::text::press::Press;
use crate::text::{Inline, Text};

/// An evening that is over: its last message becomes the line, the others go.
pub(crate) fn fold(turn: &mut Turn, evening: Evening) {
    let record = turn.patient.evening(evening);
    let check_in = record.check_in.asked || record.check_in.discomfort.is_some();
    let dose = !record.reminded_at.is_empty() || record.reminder_dropped || record.dose.is_some();
    let line = if check_in {
        Some(Slot::CheckIn(evening))
    } else {
        dose.then_some(Slot::Dose(evening))
    };
    let meal = record.meal_asked_at.is_some() || record.meal_at.is_some();
    let gone = [
        meal.then_some(Slot::Meal(evening)),
        (dose && check_in).then_some(Slot::Dose(evening)),
    ];
    for slot in gone.into_iter().flatten() {
        say(turn, Post::removing(slot));
    }
    let Some(slot) = line else { return };
    let missing = record.lacks_dose() || record.lacks_check_in();
    let can_add = missing
        && record
            .folded
            .is_some_and(|folded| folded.open_since.is_some());
    let add = Button::new(Text::ButtonAdd, Press::AddToEvening(evening));
    let text = Text::EveningFolded {
        day: ShortDay(evening.date()),
        parts: Inline(parts(turn, &record)),
    };
    let post = Post::reply(slot, [text]).folding();
    say(
        turn,
        post.with_buttons([can_add.then_some(add).into_iter().collect()]),
    );
}

/// Sends as a prompt, because no patient is waiting for this update.
fn say(turn: &mut Turn, post: Post) {
    turn.post(Post {
        urgency: Urgency::Prompt,
        ..post
    });
}

/// What was answered, and what was not. Discreet messages say only that (§7).
fn parts(turn: &Turn, record: &EveningRecord) -> Vec<Text> {
    let score = record.check_in.discomfort;
    if record.dose.is_none() && score.is_none() {
        return vec![Text::FoldedNoAnswer];
    }
    if turn.patient.preferences.discreet {
        return vec![Text::FoldedNoted];
    }
    let dose = match record.dose.map(|dose| dose.kind) {
        Some(DoseKind::Taken { at, .. }) => Some(Text::FoldedIron {
            time: turn.clock(at),
        }),
        Some(DoseKind::Skipped { .. }) => Some(Text::FoldedNoIron),
        None => record.lacks_dose().then_some(Text::FoldedIronUnknown),
    };
    let legs = match score {
        Some(score) => Some(Text::FoldedLegs { score }),
        None => record.lacks_check_in().then_some(Text::FoldedLegsUnknown),
    };
    dose.into_iter().chain(legs).collect()
}

/// *Add*: asks for what is missing, in the line itself.
pub(crate) fn add_pressed(turn: &mut Turn, evening: Evening) {
    if let Some(refusal) = refuse_evening(turn, evening) {
        return turn.notice(refusal);
    }
    let record = turn.patient.evening(evening);
    let legs = record.lacks_check_in();
    if !legs && !record.lacks_dose() {
        return turn.notice(Text::AlreadyNoted);
    }
    if record.lacks_dose() {
        let text = Text::FoldedAskDose {
            day: ShortDay(evening.date()),
        };
        let post = Post::reply(Slot::Dose(evening), [text]).with_buttons([answer_row(evening)]);
        if legs {
            turn.post(post);
        } else {
            turn.reply(post);
        }
    }
    if legs {
        check_in::ask_discomfort(turn, evening, &[]);
    }
}
