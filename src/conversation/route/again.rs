//! Owns the asking again after the bot was away: taps wait only minutes for it, so tonight's answers may be lost.
//! It must not ask what was answered, or what is being asked right now.

use chrono::{DateTime, Utc};

use crate::agenda::dose::anchor;
use crate::agenda::open::{Asked, Open, open};
use crate::calendar::local_time::Evening;
use crate::conversation::route::hours;
use crate::conversation::tonight::check_in;
use crate::conversation::tonight::evening::{meal, noted, reminder};
use crate::conversation::turn::Turn;
use crate::text::Text;
use crate::text::post::{Post, Slot, Sound, Urgency};

/// Taps on what was asked before `before` may be lost: what waits for an answer since then is asked again.
pub(crate) fn ask_again(turn: &mut Turn, before: DateTime<Utc>) {
    let waiting = open(&turn.patient, turn.now);
    // What falls due just now asks by itself.
    hours::fire(turn);
    let still = open(&turn.patient, turn.now);
    for question in waiting {
        if question.asked_at < before && still.contains(&question) {
            ask(turn, question);
        }
    }
}

/// The question of tonight that waits for an answer and was asked last.
pub(crate) fn newest(turn: &Turn) -> Option<Open> {
    open(&turn.patient, turn.now)
        .into_iter()
        .max_by_key(|open| open.asked_at)
}

/// Asks it once more, for the words that came may have been meant for it; `false` where it has lost its sense.
pub(crate) fn once_more(turn: &mut Turn, open: Open) -> bool {
    let Some(post) = post(turn, open, Text::TapToAnswer) else {
        return false;
    };
    turn.post(Post {
        sound: Sound::Quiet,
        ..post
    });
    true
}

fn post(
    turn: &Turn,
    Open {
        evening, question, ..
    }: Open,
    first: Text,
) -> Option<Post> {
    match question {
        Asked::Meal => Some(
            Post::reply(Slot::Meal(evening), [first, Text::MealQuestion])
                .with_buttons(meal::meal_buttons(evening)),
        ),
        Asked::CheckIn => Some(
            Post::reply(
                Slot::CheckIn(evening),
                [first, check_in::question(turn, evening)],
            )
            .with_buttons(check_in::score_buttons(turn, evening)),
        ),
        Asked::Dose => dose(turn, evening, first),
    }
}

fn ask(turn: &mut Turn, open: Open) {
    let evening = open.evening;
    let Some(post) = post(turn, open, Text::AskedAgain) else {
        return;
    };
    turn.note(open.question.noted(evening));
    let expires_at = turn.ready().map(|ready| evening.ends(ready.zone));
    turn.post(Post {
        urgency: Urgency::Prompt,
        expires_at,
        ..post
    });
}

/// The reminder as it is now. Past bedtime it only asks, and does not ring; so it does where a dose that was noted
/// since, or a snooze, has put it off: E4 holds here as well, and the reminder comes by itself.
fn dose(turn: &Turn, evening: Evening, first: Text) -> Option<Post> {
    let ready = turn.ready()?;
    let (oral, tablets) = turn.patient.oral_iron()?;
    let record = turn.patient.evening(evening);
    let slot = Slot::Dose(evening);
    if turn.now > ready.bedtime_at(evening) {
        let texts = [first, Text::DoseAskedAgain];
        return Some(Post::reply(slot, texts).with_buttons([noted::answer_row(evening)]));
    }
    let (due, meal, ceiling) = anchor(&ready, evening, &record);
    if due > turn.now {
        let at = turn.clock(due);
        let texts = [first, Text::DoseAskedAgainEarly { at }];
        return Some(Post::reply(slot, texts).with_buttons([noted::answer_row(evening)]));
    }
    let texts = vec![
        first,
        reminder::dose_text(turn, oral.rhythm, tablets, (meal, ceiling)),
    ];
    let post = Post::reply(slot, texts).with_buttons(reminder::dose_buttons(evening, ceiling));
    Some(Post {
        sound: Sound::Ring,
        ..post
    })
}
