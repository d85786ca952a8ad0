//! Owns the asking again after the bot was away: taps wait only minutes for it, so tonight's answers may be lost.
//! It must not ask what was answered, or what is being asked right now.

use chrono::{DateTime, Utc};

use crate::agenda::dose::anchor;
use crate::agenda::open::{Asked, Open, open};
use crate::almanac::local_time::Evening;
use crate::patient::fact::Fact;
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

fn ask(talk: &mut Talk, open: Open) {
    let evening = open.evening;
    let post = match open.question {
        Asked::Meal => {
            talk.note(Fact::MealAsked { evening });
            let texts = [Text::AskedAgain, Text::MealQuestion];
            Post::reply(Slot::Meal(evening), texts).with_buttons(prompts::meal_buttons(evening))
        }
        Asked::CheckIn => {
            talk.note(Fact::CheckInAsked { evening });
            let texts = [Text::AskedAgain, Text::CheckInDiscomfort];
            Post::reply(Slot::CheckIn(evening), texts).with_buttons(prompts::score_buttons(evening))
        }
        Asked::Dose => match dose(talk, evening) {
            Some(post) => {
                talk.note(Fact::DoseReminded { evening });
                post
            }
            None => return,
        },
    };
    let expires_at = talk.ready().map(|ready| evening.ends(ready.zone));
    talk.post(Post {
        urgency: Urgency::Prompt,
        expires_at,
        ..post
    });
}

/// The reminder as it is now. Past bedtime it only asks, and does not ring; so it does where a dose that was noted
/// since, or a snooze, has put it off: E4 holds here as well, and the reminder comes by itself.
fn dose(talk: &Talk, evening: Evening) -> Option<Post> {
    let ready = talk.ready()?;
    let (oral, tablets) = talk.patient.oral_iron()?;
    let record = talk.patient.evening(evening);
    let slot = Slot::Dose(evening);
    if talk.now > ready.bedtime_at(evening) {
        let texts = [Text::AskedAgain, Text::DoseAskedAgain];
        return Some(Post::reply(slot, texts).with_buttons([evening::answer_row(evening)]));
    }
    let (due, meal, ceiling) = anchor(&ready, evening, &record);
    if due > talk.now {
        let at = talk.clock(due);
        let texts = [Text::AskedAgain, Text::DoseAskedAgainEarly { at }];
        return Some(Post::reply(slot, texts).with_buttons([evening::answer_row(evening)]));
    }
    let texts = vec![
        Text::AskedAgain,
        prompts::dose_text(talk, oral.rhythm, tablets, (meal, ceiling)),
    ];
    let post = Post::reply(slot, texts).with_buttons(prompts::dose_buttons(evening, ceiling));
    Some(Post {
        sound: Sound::Ring,
        ..post
    })
}
