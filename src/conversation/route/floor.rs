//! Owns which question has the floor: the one that was put to the patient last. Whatever else is asked meanwhile
//! interrupts it, and from then on only words that can mean nothing else still answer it. It must not read an answer.

use chrono::{DateTime, TimeDelta, Utc};

use crate::conversation::blood::{augmentation, blood_tests, labs};
use crate::conversation::course::iron::{companions, stock};
use crate::conversation::course::{infusion, pause};
use crate::conversation::event::Event;
use crate::conversation::person::enrol::{self, place};
use crate::conversation::record::files::report;
use crate::conversation::state::open_entry::Fixing;
use crate::conversation::state::question::Question;
use crate::conversation::state::{Augmenting, Dialogue};
use crate::conversation::tonight::evening::taken;
use crate::conversation::turn::Turn;
use crate::text::Text;
use crate::text::post::{Keyboard, Manner, Post, Slot};

use super::kind::Kind;
use super::meant;

/// An interrupted question that holds nothing is forgotten with the next one that comes this much later.
const REMEMBERED: TimeDelta = TimeDelta::hours(24);

/// What words do to the question that is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answers {
    /// They are an answer to it, good or bad.
    It,
    /// They are none: they are heard as if nothing was open, and it stays open.
    Other,
}

/// Takes the floor from a question that was open `before` an event, if that asked something else.
pub(crate) fn interrupt(turn: &mut Turn, before: &Dialogue, event: &Event) {
    let asked = match event {
        Event::Woke
        | Event::WokeInDoubt
        | Event::ClockSetRight
        | Event::Undelivered { .. }
        | Event::TapsLost { .. } => turn.posts().iter().any(asks),
        Event::Said { .. }
        | Event::SaidBeside { .. }
        | Event::Edited { .. }
        | Event::SaidTooMuch { .. }
        | Event::Forwarded { .. }
        | Event::Pressed { .. }
        | Event::SharedPlace { .. }
        | Event::SentSomethingElse
        | Event::FileComes { .. }
        | Event::SentFile { .. }
        | Event::WentSilent
        | Event::CameBack
        | Event::Restored { .. }
        | Event::FileNotMade => {
            turn.dialogue == *before
                && turn
                    .posts()
                    .iter()
                    .rfind(|post| asks(post) && !confirms(post.slot))
                    .is_some_and(|post| !is_own(turn, post.slot))
        }
    };
    if asked {
        turn.dialogue = interrupted(std::mem::take(&mut turn.dialogue), turn.now);
    }
}

/// What was just told is said back there, with buttons that correct it: no question.
const fn confirms(slot: Slot) -> bool {
    matches!(slot, Slot::Meal(_) | Slot::Infusion(_) | Slot::Stock)
}

/// A new message with buttons is a question.
fn asks(post: &Post) -> bool {
    !post.tidies_up()
        && post.manner != Manner::Edit
        && matches!(post.keyboard, Keyboard::Buttons(_) | Keyboard::SharePlace)
}

fn interrupted(dialogue: Dialogue, now: DateTime<Utc>) -> Dialogue {
    match dialogue {
        Dialogue::Idle => Dialogue::Idle,
        Dialogue::Interrupted { held, since } if now - since > REMEMBERED && !holds(&held) => {
            Dialogue::Idle
        }
        Dialogue::Interrupted { .. } => dialogue,
        Dialogue::Changing(_)
        | Dialogue::ConfirmingZone { .. }
        | Dialogue::TakenTime { .. }
        | Dialogue::TestDate
        | Dialogue::Infusion(_)
        | Dialogue::PauseDates
        | Dialogue::Stock
        | Dialogue::Companion(_)
        | Dialogue::Initials
        | Dialogue::LabFile(_)
        | Dialogue::Labs(_)
        | Dialogue::FixingLab { .. }
        | Dialogue::NamingLaboratory { .. }
        | Dialogue::Augmenting(_)
        | Dialogue::Confirming { .. } => Dialogue::Interrupted {
            held: Box::new(dialogue),
            since: now,
        },
    }
}

/// Whether something was told in it that is not in the diary yet.
fn holds(dialogue: &Dialogue) -> bool {
    match dialogue {
        Dialogue::Infusion(_) | Dialogue::LabFile(_) | Dialogue::Labs(_) => true,
        Dialogue::Interrupted { held, .. } => holds(held),
        Dialogue::Idle
        | Dialogue::Changing(_)
        | Dialogue::ConfirmingZone { .. }
        | Dialogue::TakenTime { .. }
        | Dialogue::TestDate
        | Dialogue::PauseDates
        | Dialogue::Stock
        | Dialogue::Companion(_)
        | Dialogue::Initials
        | Dialogue::FixingLab { .. }
        | Dialogue::NamingLaboratory { .. }
        | Dialogue::Augmenting(_)
        | Dialogue::Confirming { .. } => false,
    }
}

/// Whether a message of this slot is the open question itself.
fn is_own(turn: &Turn, slot: Slot) -> bool {
    match &turn.dialogue {
        Dialogue::Idle | Dialogue::Interrupted { .. } => false,
        Dialogue::Changing(_) | Dialogue::ConfirmingZone { .. } | Dialogue::Companion(_) => {
            matches!(slot, Slot::Settings | Slot::Enrol)
        }
        Dialogue::TakenTime { evening } => slot == Slot::Dose(*evening),
        Dialogue::TestDate | Dialogue::Confirming { .. } => slot == Slot::Aside,
        Dialogue::Infusion(_) => slot == Slot::InfusionEntry,
        Dialogue::PauseDates => slot == Slot::Pause,
        Dialogue::Stock => slot == Slot::Stock,
        Dialogue::Initials => slot == Slot::Initials,
        Dialogue::LabFile(_) => matches!(slot, Slot::LabFile(_)),
        Dialogue::Labs(_) => slot == Slot::LabEntry,
        Dialogue::FixingLab { seq, .. } => slot == Slot::Labs(*seq),
        Dialogue::NamingLaboratory { drawn_on } => slot == Slot::Draw(*drawn_on),
        Dialogue::Augmenting(_) => slot == Slot::Augmenting,
    }
}

/// Whether words of a kind answer the open question. Once it is interrupted only what no other question takes does.
pub(crate) fn answers(turn: &Turn, dialogue: &Dialogue, kind: Kind, text: &str) -> Answers {
    let its = match dialogue {
        Dialogue::Idle | Dialogue::LabFile(_) => false,
        Dialogue::Interrupted { held, .. } => match (held.as_ref(), kind) {
            (Dialogue::TestDate, Kind::Day) | (Dialogue::Labs(_), Kind::Results) => true,
            (Dialogue::Labs(_), Kind::Words) => labs::is_unit_asked_for(turn, text),
            (Dialogue::Infusion(_), Kind::Infusion | Kind::Words) => infusion::is_of_one(text),
            (
                Dialogue::Idle
                | Dialogue::Changing(_)
                | Dialogue::ConfirmingZone { .. }
                | Dialogue::TakenTime { .. }
                | Dialogue::TestDate
                | Dialogue::Infusion(_)
                | Dialogue::PauseDates
                | Dialogue::Stock
                | Dialogue::Companion(_)
                | Dialogue::Initials
                | Dialogue::LabFile(_)
                | Dialogue::Labs(_)
                | Dialogue::FixingLab { .. }
                | Dialogue::NamingLaboratory { .. }
                | Dialogue::Augmenting(_)
                | Dialogue::Confirming { .. }
                | Dialogue::Interrupted { .. },
                _,
            ) => false,
        },
        Dialogue::Changing(question) => answers_setting(*question, kind),
        Dialogue::ConfirmingZone { .. } => matches!(kind, Kind::YesNo | Kind::Words),
        Dialogue::Confirming { .. } => kind == Kind::YesNo,
        Dialogue::TakenTime { .. } => {
            matches!(kind, Kind::Hour | Kind::Number | Kind::Ago | Kind::Words)
        }
        Dialogue::TestDate | Dialogue::PauseDates => {
            matches!(kind, Kind::Day | Kind::Number | Kind::Words)
        }
        Dialogue::Infusion(draft) => {
            let amount = infusion::asks_amount(draft);
            match kind {
                Kind::Infusion | Kind::Words => true,
                Kind::Day => draft.on.is_none(),
                Kind::Number => amount,
                Kind::Meal
                | Kind::Ago
                | Kind::Results
                | Kind::Stock
                | Kind::Asks
                | Kind::YesNo
                | Kind::Reply
                | Kind::Hour => false,
            }
        }
        Dialogue::Stock => matches!(kind, Kind::Number | Kind::Stock | Kind::Words),
        Dialogue::Companion(_) => matches!(kind, Kind::Hour | Kind::Number | Kind::Words),
        Dialogue::Initials | Dialogue::NamingLaboratory { .. } => kind == Kind::Words,
        Dialogue::Augmenting(Augmenting::Since) => {
            matches!(kind, Kind::Day | Kind::Number | Kind::Ago | Kind::Words)
        }
        // "0,25" may be an hour on the clock elsewhere.
        Dialogue::Augmenting(Augmenting::Dose) => {
            matches!(kind, Kind::Number | Kind::Hour | Kind::Words)
        }
        // It knows "done" and "skip", and asks again for what is no value.
        Dialogue::Labs(_) => !matches!(
            kind,
            Kind::Meal | Kind::Ago | Kind::Infusion | Kind::Stock | Kind::Asks
        ),
        Dialogue::FixingLab { fixing, .. } => match fixing {
            Fixing::Day => matches!(kind, Kind::Day | Kind::Number | Kind::Words),
            Fixing::Value(_) => matches!(kind, Kind::Number | Kind::Results | Kind::Words),
        },
    };
    if its { Answers::It } else { Answers::Other }
}

fn answers_setting(question: Question, kind: Kind) -> bool {
    match question {
        Question::Consent | Question::Gate | Question::Iron | Question::Language => false,
        Question::Place => kind == Kind::Words,
        Question::IronSince => matches!(kind, Kind::Day | Kind::Number | Kind::Words),
        // "2 hours" may be an hour on the clock elsewhere.
        Question::Dinner | Question::Bedtime | Question::CheckInTime | Question::MealGap => {
            matches!(kind, Kind::Hour | Kind::Number | Kind::Words)
        }
        Question::Strength | Question::Tablets | Question::Nudges => {
            matches!(kind, Kind::Number | Kind::Words)
        }
    }
}

/// Asks the open question once more, which gives it the floor again; `false` where none is open.
pub(crate) fn ask_again(turn: &mut Turn, first: &[Text]) -> bool {
    match turn.dialogue.held().clone() {
        Dialogue::Idle | Dialogue::Interrupted { .. } => return false,
        Dialogue::Changing(question) => enrol::ask(turn, question, first),
        Dialogue::ConfirmingZone { zone } => place::confirm_again(turn, &zone, first),
        Dialogue::TakenTime { evening } => taken::ask_time_again(turn, evening, first),
        Dialogue::TestDate => blood_tests::ask_date(turn, first),
        Dialogue::Confirming { press } => meant::ask_again(turn, &press, first),
        Dialogue::Infusion(draft) => infusion::ask(turn, draft, first),
        Dialogue::PauseDates => pause::ask_dates(turn, first),
        Dialogue::Stock => stock::ask(turn, first),
        Dialogue::Companion(companion) => companions::ask_companion(turn, companion, first),
        Dialogue::Initials => report::ask_initials(turn, first),
        Dialogue::LabFile(_) => turn.aside([Text::TapToAnswer]),
        Dialogue::Labs(_) => {
            labs::ask_again(turn, first);
        }
        Dialogue::FixingLab { seq, fixing } => labs::ask_fix_again(turn, seq, fixing, first),
        Dialogue::NamingLaboratory { drawn_on } => {
            labs::ask_laboratory_again(turn, drawn_on, first);
        }
        Dialogue::Augmenting(question) => augmentation::ask_again(turn, question, first),
    }
    true
}
