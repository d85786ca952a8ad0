//! Owns the asking again after the bot was away: taps wait only minutes for it, so tonight's answers may be lost.
//! It must not ask what was answered, or what is being asked right now.

use chrono::{DateTime, Utc};

use crate::agenda::dose::anchor;
use crate::agenda::open::{Asked, Open, open};
use crate::almanac::local_time::Evening;
use crate::text::Text;
use crate::text::post::{Post, Slot, Sound, Urgency};

use super::evening;
use super::prompts;
use super::talk::Talk;

/// Taps on what was asked before `before` may be lost: what waits for an answer since then is asked again.
pub(super) fn ask_again(talk: &mut Talk, before: DateTime<Utc>) {
    let waiting = open(&talk.patient, talk.now);
    // What falls due just now asks by itself.
    prompts::fire(talk);
    let still = open(&talk.patient, talk.now);
    for question in waiting {
        if question.asked_at < before && still.contains(&question) {
            ask(talk, question);
        }
    }
}

/// The question of tonight that waits for an answer and was asked last.
pub(super) fn newest(talk: &Talk) -> Option<Open> {
    open(&talk.patient, talk.now)
        .into_iter()
        .max_by_key(|open| open.asked_at)
}

/// Asks it once more, for the words that came may have been meant for it; `false` where it has lost its sense.
pub(super) fn once_more(talk: &mut Talk, open: Open) -> bool {
    let Some(post) = post(talk, open, Text::TapToAnswer) else {
        return false;
    };
    talk.post(Post {
        sound: Sound::Quiet,
        ..post
    });
    true
}

fn post(
    talk: &Talk,
    Open {
        evening, question, ..
    }: Open,
    first: Text,
) -> Option<Post> {
    match question {
        Asked::Meal => Some(
            Post::reply(Slot::Meal(evening), [first, Text::MealQuestion])
                .with_buttons(prompts::meal_buttons(evening)),
        ),
        Asked::CheckIn => Some(
            Post::reply(Slot::CheckIn(evening), [first, Text::CheckInDiscomfort])
                .with_buttons(prompts::score_buttons(evening)),
        ),
        Asked::Dose => dose(talk, evening, first),
    }
}

fn ask(talk: &mut Talk, open: Open) {
    let evening = open.evening;
    let Some(post) = post(talk, open, Text::AskedAgain) else {
        return;
    };
    talk.note(open.question.noted(evening));
    let expires_at = talk.ready().map(|ready| evening.ends(ready.zone));
    talk.post(Post {
        urgency: Urgency::Prompt,
        expires_at,
        ..post
    });
}

/// The reminder as it is now. Past bedtime it only asks, and does not ring; so it does where a dose that was noted
/// since, or a snooze, has put it off: E4 holds here as well, and the reminder comes by itself.
fn dose(talk: &Talk, evening: Evening, first: Text) -> Option<Post> {
    let ready = talk.ready()?;
    let (oral, tablets) = talk.patient.oral_iron()?;
    let record = talk.patient.evening(evening);
    let slot = Slot::Dose(evening);
    if talk.now > ready.bedtime_at(evening) {
        let texts = [first, Text::DoseAskedAgain];
        return Some(Post::reply(slot, texts).with_buttons([evening::answer_row(evening)]));
    }
    let (due, meal, ceiling) = anchor(&ready, evening, &record);
    if due > talk.now {
        let at = talk.clock(due);
        let texts = [first, Text::DoseAskedAgainEarly { at }];
        return Some(Post::reply(slot, texts).with_buttons([evening::answer_row(evening)]));
    }
    let texts = vec![
        first,
        prompts::dose_text(talk, oral.rhythm, tablets, (meal, ceiling)),
    ];
    let post = Post::reply(slot, texts).with_buttons(prompts::dose_buttons(evening, ceiling));
    Some(Post {
        sound: Sound::Ring,
        ..post
    })
}
