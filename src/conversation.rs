//! Owns the answer to everything that happens: `react` takes a state and an event and says what to remember and
//! what to reply. It must not await, log, read a clock or fail: bad input is an answer, not an error.

pub mod blood;
pub mod command;
pub mod course;
pub mod discreet;
pub mod event;
pub mod person;
pub(crate) mod reading;
pub mod record;
pub mod route;
pub mod state;
pub mod tonight;
pub(crate) mod turn;

use chrono::{DateTime, TimeDelta, Utc};

use crate::conversation::blood::labs::file;
use crate::conversation::person::enrol::place;
use crate::conversation::person::privacy;
use crate::conversation::route::presses::{pressed, recall_of_press};
use crate::conversation::route::{again, commands, floor, hours, words};
use crate::conversation::state::{Notice, Reaction, Recall, State};
use crate::conversation::tonight::wait;
use crate::conversation::turn::{Touch, Turn};
use crate::hearing::danger;
use crate::patient::Patient;
use crate::patient::fact::{Entry, Fact};
use crate::patient::straight::of_the_future;
use crate::patient::unheard::Waiting;
use crate::text::Text;
use crate::text::post::{Post, Slot, Urgency};
use crate::text::press::Press;

use event::Event;

/// How far the clocks of those who write one diary may lie apart.
pub const CLOCKS_AGREE: TimeDelta = TimeDelta::minutes(2);

/// What the event needs of the diary: the engine brings it along to [`react`].
#[must_use]
pub fn recall(state: &State, event: &Event) -> Recall {
    match event {
        Event::Said { text, .. } | Event::SaidBeside { text, .. } | Event::Edited { text, .. } => {
            commands::recall(&state.patient, text)
        }
        Event::Pressed { press } => press
            .as_ref()
            .map_or(Recall::Nothing, |press| recall_of_press(state, press)),
        // What the record has already is not entered again, however old it is.
        Event::SentFile { .. } => Recall::Diary,
        Event::SaidTooMuch { .. }
        | Event::Forwarded { .. }
        | Event::SharedPlace { .. }
        | Event::SentSomethingElse
        | Event::FileComes { .. }
        | Event::WentSilent
        | Event::CameBack
        | Event::Undelivered { .. }
        | Event::Restored { .. }
        | Event::FileNotMade
        | Event::TapsLost { .. }
        | Event::Woke
        | Event::WokeInDoubt => Recall::Nothing,
        Event::ClockSetRight => Recall::Diary,
    }
}

/// What the event brings about, at `now`. `diary` holds the lines that [`recall`] asked for.
///
/// This is the one place where anything is decided; elsewhere it would be called *decide*. It is pure: the same state,
/// event and time bring about the same, so a life can be lived again line by line, in a test or after a crash. What is
/// to be remembered comes back as facts, what is to be said as posts; [`advance`] folds the facts into the next state.
///
/// ```
/// use stillnight::conversation::event::Event;
/// use stillnight::conversation::state::State;
/// use stillnight::conversation::{advance, react};
/// use stillnight::patient::profile::Language;
///
/// let now = "2026-11-23T18:00:00Z".parse().unwrap();
/// let said = Event::Said { text: "/start".to_owned(), language: Language::En };
///
/// let reaction = react(&State::default(), &[], &said, now);
/// assert_eq!(reaction.posts.len(), 1, "the disclaimer, and a button to agree");
///
/// // Nothing is stored or sent yet: the engine commits the facts first, and the courier sends the posts afterwards.
/// let (state, entries) = advance(&State::default(), &reaction, now);
/// assert_eq!(state.patient.facts as usize, entries.len());
/// assert!(state.patient.consent.is_none(), "consent is asked for, not assumed");
/// ```
#[must_use]
pub fn react(state: &State, diary: &[Entry], event: &Event, now: DateTime<Utc>) -> Reaction {
    let touch = match event {
        Event::Pressed { .. } => Touch::Tapped,
        Event::Said { .. }
        | Event::SaidBeside { .. }
        | Event::Edited { .. }
        | Event::SaidTooMuch { .. }
        | Event::Forwarded { .. }
        | Event::SharedPlace { .. }
        | Event::SentSomethingElse
        | Event::FileComes { .. }
        | Event::SentFile { .. }
        | Event::WentSilent
        | Event::CameBack
        | Event::Undelivered { .. }
        | Event::Restored { .. }
        | Event::FileNotMade
        | Event::TapsLost { .. }
        | Event::Woke
        | Event::WokeInDoubt
        | Event::ClockSetRight => Touch::Typed,
    };
    let mut turn = Turn::new(state, diary, touch, now);
    let theirs = is_their_doing(event);
    let stays = is_a_choice_to_wait(event) || answers_the_weekly(&turn, event);
    let waited = theirs && !stays && wait::hears(&mut turn);
    match event {
        Event::Said { text, language } => {
            turn.meet(*language);
            words::said(&mut turn, text);
        }
        Event::SaidBeside { text, language } => {
            turn.meet(*language);
            words::said_beside(&mut turn, text);
        }
        Event::Edited {
            message_id,
            text,
            language,
        } => {
            // An edit alone, after /forget maybe, opens no record.
            if turn.is_known() || danger::is_alarming(text) {
                turn.meet(*language);
                let before = message_id.and_then(|id| state.heard.of(id, text));
                words::edited(&mut turn, before, text);
            }
        }
        Event::FileComes { language } => turn.meet(*language),
        Event::SaidTooMuch { language } => {
            turn.meet(*language);
            words::cannot_read(&mut turn, Text::TooLong);
        }
        Event::Forwarded { text, language } => {
            turn.meet(*language);
            words::forwarded(&mut turn, text);
        }
        Event::Pressed { press } => pressed(&mut turn, press.as_ref()),
        Event::SharedPlace { zone } => {
            turn.meet(state.patient.language);
            place::shared_place(&mut turn, zone.as_ref());
        }
        Event::SentFile { contents } => {
            turn.meet(state.patient.language);
            file::came(&mut turn, contents);
        }
        Event::SentSomethingElse => {
            turn.meet(state.patient.language);
            words::cannot_read(&mut turn, Text::CannotRead);
        }
        Event::WentSilent => {
            if turn.is_known() && !turn.patient.silent {
                turn.note(Fact::WentSilent);
            }
        }
        Event::CameBack => turn.welcome_back(),
        Event::Undelivered { slot } => hours::undelivered(&mut turn, *slot),
        Event::Restored { from } => privacy::restored(&mut turn, *from),
        Event::FileNotMade => privacy::file_not_made(&mut turn),
        Event::Woke if privacy::is_long_gone(&turn) => turn.forget(),
        Event::Woke => hours::fire(&mut turn),
        Event::WokeInDoubt => hours::fire_in_doubt(&mut turn),
        Event::ClockSetRight => set_right(&mut turn),
        Event::TapsLost { before } => again::ask_again(&mut turn, *before),
    }
    if theirs {
        listened(&mut turn, stays, waited);
    }
    // What they did not do does not come between two of their messages.
    turn.missed |= turn.missed_before && !theirs;
    floor::interrupt(&mut turn, &state.dialogue, event);
    let (patient, facts) = (&turn.patient, turn.patient.facts);
    let veils = patient.preferences.discreet && discreet::is_unasked(event);
    let reaction = turn.into_reaction();
    if veils {
        discreet::veil(reaction, facts)
    } else {
        reaction
    }
}

/// Whether the patient did something that keeps no secret: a cry for help leaves nothing in the diary.
///
/// There is no wildcard arm, so a new event must decide here whether it counts as an answer (E14).
fn is_their_doing(event: &Event) -> bool {
    match event {
        Event::Said { text, .. }
        | Event::SaidBeside { text, .. }
        | Event::Edited { text, .. }
        | Event::Forwarded { text, .. } => !danger::is_alarming(text),
        Event::SaidTooMuch { .. }
        | Event::Pressed { .. }
        | Event::SharedPlace { .. }
        | Event::SentSomethingElse
        | Event::FileComes { .. }
        | Event::SentFile { .. } => true,
        Event::WentSilent
        | Event::CameBack
        | Event::Undelivered { .. }
        | Event::Restored { .. }
        | Event::FileNotMade
        | Event::TapsLost { .. }
        | Event::Woke
        | Event::WokeInDoubt
        | Event::ClockSetRight => false,
    }
}

/// Whether the event's words must not wait.
fn is_a_cry(event: &Event) -> bool {
    match event {
        Event::Said { text, .. }
        | Event::SaidBeside { text, .. }
        | Event::Edited { text, .. }
        | Event::Forwarded { text, .. } => danger::is_alarming(text),
        Event::SaidTooMuch { .. }
        | Event::Pressed { .. }
        | Event::SharedPlace { .. }
        | Event::SentSomethingElse
        | Event::FileComes { .. }
        | Event::SentFile { .. }
        | Event::WentSilent
        | Event::CameBack
        | Event::Undelivered { .. }
        | Event::Restored { .. }
        | Event::FileNotMade
        | Event::TapsLost { .. }
        | Event::Woke
        | Event::WokeInDoubt
        | Event::ClockSetRight => false,
    }
}

/// *Until I write* is no word that ends the waiting.
const fn is_a_choice_to_wait(event: &Event) -> bool {
    matches!(
        event,
        Event::Pressed {
            press: Some(Press::Wait(_))
        }
    )
}

/// What they did is heard, and who was waited for is welcomed (E14).
fn listened(turn: &mut Turn, stays: bool, waited: bool) {
    // What was said in danger is kept nowhere, not even that it was said.
    let for_safety = |post: &Post| post.urgency == Urgency::Safety;
    if turn.posts().iter().any(for_safety) {
        return;
    }
    if !stays {
        wait::heard(turn);
    }
    if waited && !turn.forgets() {
        wait::welcome(turn);
    }
}

/// *Once a week*: a tap on what came that week answers it, and asks for no more (E14).
fn answers_the_weekly(turn: &Turn, event: &Event) -> bool {
    let unheard = turn.patient.unheard;
    let Event::Pressed { press: Some(press) } = event else {
        return false;
    };
    let (Press::Dose(evening, _)
    | Press::Meal(evening, _)
    | Press::CheckIn(evening, _)
    | Press::AddToEvening(evening)) = press
    else {
        return false;
    };
    unheard.waiting == Waiting::Weekly && unheard.last_asked == Some(*evening)
}

/// The state after a reaction, and the diary lines that lead to it.
#[must_use]
pub fn advance(state: &State, reaction: &Reaction, now: DateTime<Utc>) -> (State, Vec<Entry>) {
    let mut patient = state.patient.clone();
    let mut entries = Vec::with_capacity(reaction.facts.len());
    for fact in &reaction.facts {
        let entry = Entry {
            seq: patient.facts,
            at: now,
            fact: fact.clone(),
        };
        patient = Patient::apply(patient, &entry);
        entries.push(entry);
    }
    (
        State {
            patient,
            dialogue: reaction.dialogue.clone(),
            veiled: discreet::kept(state, reaction),
            heard: state.heard.clone(),
            files: reaction.files.clone(),
            missed: reaction.missed,
        },
        entries,
    )
}

/// What is left of an event for which a patient would have to have more read than is fair to the others: nothing is
/// noted, and they are told. Words of danger are answered, for that needs no diary.
#[must_use]
pub fn too_much_to_read(state: &State, event: &Event, now: DateTime<Utc>) -> Reaction {
    let posts = if is_a_cry(event) {
        react(state, &[], event, now).posts
    } else {
        Vec::new()
    };
    only_say(state, event, posts, Text::TooMuch)
}

/// What is left of a reaction to somebody who does more than anybody does: nothing is noted, and they are told. What
/// was said for their safety stays.
#[must_use]
pub fn only_say(state: &State, event: &Event, posts: Vec<Post>, words: Text) -> Reaction {
    let mut posts: Vec<_> = posts
        .into_iter()
        .filter(|post| post.urgency == Urgency::Safety)
        .collect();
    let tapped = matches!(event, Event::Pressed { .. });
    if !tapped {
        posts.push(Post::reply(Slot::Aside, [words.clone()]));
    }
    Reaction {
        facts: Vec::new(),
        dialogue: state.dialogue.clone(),
        posts,
        veiled: Vec::new(),
        files: state.files.clone(),
        missed: false,
        notice: tapped.then_some(Notice {
            text: words,
            language: state.patient.language,
            stays: true,
        }),
        tapped: None,
        forget: false,
    }
}

/// What the machine noted in a future that did not come is taken back; what was said there counts as said now.
fn set_right(turn: &mut Turn) {
    let ahead = turn.now + CLOCKS_AGREE;
    if turn
        .patient
        .noted_at
        .is_none_or(|noted_at| noted_at <= ahead)
    {
        return;
    }
    let never_were = of_the_future(&turn.diary, ahead);
    turn.note(Fact::ClockSetRight { never_were });
}
