//! Owns discreet messages (§7): what arrives unasked shows a neutral line, and its words only once *Show* is
//! tapped. It must not change what is remembered or when a message comes.
//!
//! Why not Telegram's spoilers: each app draws them as it likes, and notifications, watches, cars and other
//! people's apps may show what is under them. Words that were not sent cannot be shown. The buttons that a prompt
//! is usually answered with stay beneath the neutral line, for no lock screen shows buttons; so an evening still
//! costs one tap. Answers to what somebody has just written or tapped are not veiled: the chat is open then.

use crate::conversation::state::{Reaction, State, Veiled};
use crate::conversation::turn::Turn;
use crate::text::Text;
use crate::text::post::{Button, Keyboard, Post, Slot, Sound, Urgency};
use crate::text::press::Press;

use super::event::Event;

/// Prompts whose words can still be shown; older ones have lost their sense.
const KEPT: usize = 8;

/// Whether what the event brings about comes to somebody who did nothing.
///
/// No wildcard: whoever adds an event says here whether a patient waits for what it brings.
pub(super) const fn is_unasked(event: &Event) -> bool {
    match event {
        // Their own words, files, places and taps: the chat is open.
        Event::Said { .. }
        | Event::SaidBeside { .. }
        | Event::Edited { .. }
        | Event::SaidTooMuch { .. }
        | Event::Forwarded { .. }
        | Event::Pressed { .. }
        | Event::SharedPlace { .. }
        | Event::SentSomethingElse
        | Event::FileComes { .. }
        | Event::SentFile { .. } => false,
        Event::Woke
        | Event::WokeInDoubt
        | Event::ClockSetRight
        | Event::WentSilent
        | Event::CameBack
        | Event::Undelivered { .. }
        | Event::Restored { .. }
        | Event::FileNotMade
        | Event::TapsLost { .. } => true,
    }
}

/// Puts a neutral line in the place of each message; `facts` is the length of the diary with this reaction.
pub(super) fn veil(mut reaction: Reaction, facts: u32) -> Reaction {
    let mut veiled = Vec::new();
    reaction.posts = (0..)
        .zip(reaction.posts)
        .map(|(place, post)| match face(&post) {
            None => post,
            Some(text) => {
                let face = Post {
                    paragraphs: vec![text],
                    keyboard: buttons(&post, facts, place),
                    attachment: None,
                    ..post.clone()
                };
                veiled.push(Veiled { facts, place, post });
                face
            }
        })
        .collect();
    reaction.veiled = veiled;
    reaction
}

/// The neutral line; `None` for a message that names nothing anyhow.
fn face(post: &Post) -> Option<Text> {
    if post.tidies_up() {
        return None;
    }
    match post.slot {
        Slot::Meal(_) | Slot::Wait => None,
        Slot::Dose(evening) => Some(Text::DiscreetDose { evening }),
        Slot::CheckIn(_) => Some(Text::DiscreetCheckIn),
        // Whatever else there is, or will be: what is not known to be harmless is veiled.
        _ => Some(Text::DiscreetNote),
    }
}

/// *Show*, and beneath a dose and a check-in their own buttons, whose meaning is plain without the words.
fn buttons(post: &Post, facts: u32, place: u8) -> Keyboard {
    let own = match (&post.keyboard, post.slot) {
        (Keyboard::Buttons(rows), Slot::Dose(_) | Slot::CheckIn(_)) => rows.clone(),
        (
            Keyboard::Buttons(_)
            | Keyboard::Bare
            | Keyboard::SharePlace
            | Keyboard::RemoveSharePlace,
            _,
        ) => Vec::new(),
    };
    let show = vec![Button::new(Text::ButtonShow, Press::Show(facts, place))];
    Keyboard::Buttons(own.into_iter().chain([show]).collect())
}

/// What is kept of neutral lines after a reaction: the newest, one a slot.
pub(super) fn kept(state: &State, reaction: &Reaction) -> Vec<Veiled> {
    let replaced = |old: &Veiled| {
        reaction
            .veiled
            .iter()
            .any(|new| new.post.slot == old.post.slot && old.post.slot != Slot::Aside)
    };
    let old = state.veiled.iter().filter(|old| !replaced(old));
    let mut kept: Vec<_> = old.chain(&reaction.veiled).cloned().collect();
    kept.drain(..kept.len().saturating_sub(KEPT));
    kept
}

/// *Show*: the words, in the message that was tapped.
pub(super) fn show_pressed(turn: &mut Turn, facts: u32, place: u8) {
    let found = turn
        .veiled
        .iter()
        .find(|veiled| veiled.facts == facts && veiled.place == place);
    let Some(Veiled { post, .. }) = found.cloned() else {
        return turn.notice(Text::ShowTooOld);
    };
    turn.reply(Post {
        urgency: Urgency::Reply,
        sound: Sound::Quiet,
        due: None,
        expires_at: None,
        ..post
    });
}
