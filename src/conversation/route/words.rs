//! Owns what typed words mean: a command, an answer to the open question, or one of the few things that are
//! understood without being asked. It must not carry any of them out itself.

use crate::agenda::open::Asked;
use crate::calendar::wall_clock::{self, MealSaid};
use crate::conversation::blood::labs::{self, clinic_score};
use crate::conversation::blood::{augmentation, blood_tests};
use crate::conversation::command::{Parsed, parse};
use crate::conversation::course::iron::{companions, stock, tablets};
use crate::conversation::course::{infusion, pause};
use crate::conversation::person::enrol::{self, ask, order, place};
use crate::conversation::person::safety::{self, Rest};
use crate::conversation::reading::doubted;
use crate::conversation::record::files::report;
use crate::conversation::record::why;
use crate::conversation::route::commands::{self, commanded, unknown_command};
use crate::conversation::route::{again, presses};
use crate::conversation::state::Dialogue;
use crate::conversation::state::heard::Before;
use crate::conversation::state::question::{Question, is_typed};
use crate::conversation::tonight::check_in;
use crate::conversation::tonight::evening::{self, meal, taken};
use crate::conversation::turn::Turn;
use crate::hearing::hearsay::{self, Doubt, Sifted, Subject};
use crate::hearing::meaning::Heard;
use crate::hearing::number;
use crate::hearing::plain::readable;
use crate::hearing::reply::{self, Told, yes_or_no};
use crate::protocol::lab_entry;
use crate::text::Text;
use crate::text::fit::fragment;
use crate::text::press::DosePress;

use super::floor::{self, Answers};
use super::kind::{Kind, is_reply, kind_of};
use super::meant;

pub(crate) fn said(turn: &mut Turn, text: &str) {
    let text = &readable(text);
    let rest = safety::answer_first(turn, text);
    understood(turn, text, rest);
}

/// Words under a picture or a recording: they count, and what they came with is named as left out.
pub(crate) fn said_beside(turn: &mut Turn, text: &str) {
    let text = &readable(text);
    let rest = safety::answer_first(turn, text);
    understood(turn, text, rest);
    match rest {
        Rest::Nothing | Rest::OnlyWhatIsSure => {}
        Rest::Everything => turn.aside([Text::OnlyWordsRead]),
    }
}

/// A message of theirs reads differently now. What was noted stays as it was first told, for an edit comes without an
/// answer that could be checked; what led to nothing is heard as if it came now. A cry for help is one in any message.
pub(crate) fn edited(turn: &mut Turn, before: Option<Before>, text: &str) {
    let text = &readable(text);
    if before == Some(Before::SameWords) {
        return;
    }
    let rest = safety::answer_first(turn, text);
    match (rest, before) {
        (_, Some(Before::LedToNothing)) => understood(turn, text, rest),
        (Rest::Everything, Some(Before::Noted)) => turn.aside([Text::EditChangesNothing]),
        (Rest::OnlyWhatIsSure | Rest::Nothing, Some(Before::Noted))
        | (_, Some(Before::SameWords | Before::Settled) | None) => {}
    }
}

fn understood(turn: &mut Turn, text: &str, rest: Rest) {
    match (rest, parse(text)) {
        (Rest::Nothing, _) => {}
        (_, Some(Parsed::Command(command, arguments))) => commanded(turn, command, arguments),
        (Rest::Everything, Some(Parsed::Unknown { what, nearest })) => {
            unknown_command(turn, what, nearest);
        }
        (Rest::Everything, None) => free(turn, text.trim()),
        (Rest::OnlyWhatIsSure, None) if lab_entry::looks_like_results(text) => {
            free(turn, text.trim());
        }
        (Rest::OnlyWhatIsSure, Some(Parsed::Unknown { .. }) | None) => {}
    }
}

/// A sticker, a photo, a voice message, too many words, or somebody else's: says so, and asks again what was asked.
pub(crate) fn cannot_read(turn: &mut Turn, why: Text) {
    turn.aside([why]);
    if let Some(question) = order::open_question(turn) {
        enrol::ask(turn, question, &[]);
    }
}

/// Words that may be somebody else's: nothing of them is noted, but a cry for help is one whoever wrote it.
pub(crate) fn forwarded(turn: &mut Turn, text: &str) {
    match safety::answer_first(turn, &readable(text)) {
        Rest::Nothing | Rest::OnlyWhatIsSure => {}
        Rest::Everything => cannot_read(turn, Text::ForwardedNotRead),
    }
}

/// Words that are no command: an answer to the question that has the floor, or what they say by themselves.
fn free(turn: &mut Turn, text: &str) {
    if reply::is_cancel(text) {
        return commands::cancel(turn);
    }
    let heard = meant::read(turn, text);
    if let Some(question) = order::open_question(turn) {
        return in_the_beginning(turn, question, text, &heard);
    }
    if let Some((tablets, rest)) = reply::tablets_taken(text) {
        let told = hearsay::sift(text, Subject::Stock) == Sifted::All;
        // What else the words say must be about the dose alone; far too many are heard in any words.
        if told && tablets > 0 && reply::to_reminder(&rest).is_some() {
            let hour = reply::hour_in(&rest);
            return taken::tablets_told(turn, tablets, hour.as_deref());
        }
        if taken::is_far_too_much(turn, tablets) {
            return safety::too_many(turn);
        }
    }
    let kind = kind_of(turn, text);
    let open = turn.dialogue.clone();
    match floor::answers(turn, &open, kind, text) {
        Answers::It => {
            let words = meant::answer_in(turn, &open, &heard);
            // Words that hold no answer may say something else: "don't know yet", "thanks".
            if words.is_none() && meant::is_clear(&heard) && meant::act(turn, &heard, text) {
                return;
            }
            let facts = turn.patient.facts;
            answer(turn, &open, words.as_deref().unwrap_or(text));
            if turn.dialogue == open && turn.patient.facts == facts {
                no_answer_either(turn);
            }
        }
        Answers::Other
            if is_read_elsewhere(turn, kind)
                && !meant::forbids(&heard, kind == Kind::Infusion)
                && hear(turn, kind, text) => {}
        Answers::Other if meant::act(turn, &heard, text) => {}
        Answers::Other if hear(turn, kind, text) => {}
        Answers::Other => not_heard(turn, &open, kind, text),
    }
}

/// Values, an infusion with its day, and a bare number while the check-in waits for one have readers of their own.
fn is_read_elsewhere(turn: &Turn, kind: Kind) -> bool {
    match kind {
        Kind::Results | Kind::Infusion => true,
        Kind::Number => check_in::is_open(turn),
        Kind::Meal
        | Kind::Ago
        | Kind::Stock
        | Kind::Asks
        | Kind::YesNo
        | Kind::Reply
        | Kind::Hour
        | Kind::Day
        | Kind::Words => false,
    }
}

/// Nothing but its questions is heard before the beginning is over.
fn in_the_beginning(turn: &mut Turn, question: Question, text: &str, heard: &Heard) {
    let words = meant::answer_to(turn, question, heard);
    let text = words.as_deref().unwrap_or(text);
    // "Hola" and "danke" are places on some map, and never meant as one.
    if question == Question::Place && is_reply(text) && yes_or_no(text).is_none() {
        if let Dialogue::ConfirmingZone { zone } = turn.dialogue.held().clone() {
            return place::confirm_again(turn, &zone, &[]);
        }
        return enrol::start(turn);
    }
    match turn.dialogue.held().clone() {
        Dialogue::ConfirmingZone { zone } => place::zone_typed(turn, &zone, text),
        Dialogue::Changing(question) => to_question(turn, question, text),
        Dialogue::Idle
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
        | Dialogue::Interrupted { .. } => to_question(turn, question, text),
    }
}

/// A question of the beginning or of /settings: its button in words, or its answer.
fn to_question(turn: &mut Turn, question: Question, text: &str) {
    if !is_typed(question)
        && let Some(press) = ask::press_in_words(turn, question, text)
    {
        return presses::pressed(turn, Some(&press));
    }
    match question {
        Question::IronSince | Question::Strength | Question::Tablets => {
            tablets::typed(turn, question, text);
        }
        Question::Consent
        | Question::Gate
        | Question::Place
        | Question::Dinner
        | Question::Bedtime
        | Question::Iron
        | Question::MealGap
        | Question::Nudges
        | Question::CheckInTime
        | Question::Language => enrol::typed(turn, question, text),
    }
}

/// An answer to the open question, good or bad: what cannot be read is said, and the question asked again.
fn answer(turn: &mut Turn, open: &Dialogue, text: &str) {
    match open.held().clone() {
        Dialogue::ConfirmingZone { zone } => place::zone_typed(turn, &zone, text),
        Dialogue::Changing(question) => to_question(turn, question, text),
        Dialogue::TakenTime { evening } => taken::taken_time_typed(turn, evening, text),
        Dialogue::TestDate => blood_tests::date_typed(turn, text),
        Dialogue::Confirming { press } => meant::answered(turn, &press, text),
        Dialogue::Initials => report::initials_typed(turn, text),
        Dialogue::FixingLab { seq, fixing } => match hearsay::sift(text, Subject::Results) {
            Sifted::All | Sifted::Some(..) => labs::fix_typed(turn, seq, fixing, text),
            Sifted::Nothing(doubt) => doubted(turn, doubt),
        },
        Dialogue::NamingLaboratory { drawn_on } => match hearsay::sift(text, Subject::Results) {
            Sifted::All | Sifted::Some(..) => labs::laboratory_typed(turn, drawn_on, text),
            Sifted::Nothing(doubt) => doubted(turn, doubt),
        },
        Dialogue::Infusion(draft) => match hearsay::sift(text, Subject::Infusion) {
            Sifted::All | Sifted::Some(..) => infusion::typed(turn, draft, text),
            Sifted::Nothing(doubt) => doubted(turn, doubt),
        },
        Dialogue::PauseDates => pause::typed(turn, text),
        Dialogue::Augmenting(question) => augmentation::typed(turn, question, text),
        Dialogue::Stock => stock::typed(turn, text),
        Dialogue::Companion(companion) => companions::companion_typed(turn, companion, text),
        Dialogue::Labs(_) => lab_answer(turn, text),
        Dialogue::Idle | Dialogue::LabFile(_) | Dialogue::Interrupted { .. } => {
            turn.aside([Text::NotUnderstood]);
        }
    }
}

fn lab_answer(turn: &mut Turn, text: &str) {
    if let Sifted::Nothing(doubt) = hearsay::sift(text, Subject::Results) {
        return doubted(turn, doubt);
    }
    if labs::typed_settles(turn, text) {
        return;
    }
    if lab_entry::looks_like_results(text) || clinic_score::is_in(text) {
        labs::reported(turn, text);
    } else {
        labs::ask_again(turn, &[Text::LabQuestionOpen]);
    }
}

/// What words say by themselves, whatever is open; `false` where that is nothing.
fn hear(turn: &mut Turn, kind: Kind, text: &str) -> bool {
    match kind {
        Kind::Meal => match wall_clock::find_meal_time(text) {
            Some(said) => meal::meal_said(turn, said),
            None => return false,
        },
        Kind::Ago => match (newest(turn), wall_clock::parse_ago(text)) {
            (Some(Asked::Dose | Asked::CheckIn), _) | (_, None) => return false,
            (Some(Asked::Meal) | None, Some(ago)) => {
                meal::meal_said(turn, MealSaid::Ago(ago));
            }
        },
        Kind::Infusion => {
            return told(turn, kind, text, Subject::Infusion, infusion::said);
        }
        Kind::Results => {
            return told(turn, kind, text, Subject::Results, |turn, text| {
                labs::reported(turn, text);
                true
            });
        }
        Kind::Stock => return stock::said(turn, text),
        Kind::Asks if why::is_asked(text) => why::commanded(turn, ""),
        Kind::Asks => return labs::offer(turn, text),
        Kind::Reply | Kind::Words | Kind::YesNo => return answers_reminder(turn, text),
        Kind::Number => return hear_number(turn, text),
        Kind::Hour => match (newest(turn), wall_clock::parse_time(text)) {
            (Some(Asked::Meal), Some(_)) => meal::meal_commanded(turn, text),
            (Some(Asked::Dose | Asked::CheckIn) | None, _) | (_, None) => return false,
        },
        Kind::Day => return false,
    }
    true
}

/// E7: words that answer the reminder that was put last.
fn answers_reminder(turn: &mut Turn, text: &str) -> bool {
    let Some(open) = again::newest(turn).filter(|open| open.question == Asked::Dose) else {
        return false;
    };
    match reply::to_reminder(text) {
        Some(Told::Taken(None)) => {
            evening::dose_pressed(turn, open.evening, DosePress::Taken);
        }
        Some(Told::Taken(Some(hour))) => taken::taken_commanded(turn, &hour),
        Some(Told::Skipped) => evening::dose_pressed(turn, open.evening, DosePress::Skip),
        None => return false,
    }
    true
}

/// A bare number: the score, or the hour of the meal, whichever was asked about; where both wait it is neither.
fn hear_number(turn: &mut Turn, text: &str) -> bool {
    let Some(number) = number::bare(text) else {
        return false;
    };
    match (newest(turn), check_in::is_open(turn)) {
        (Some(Asked::Meal), false) if wall_clock::parse_time(text).is_some() => {
            meal::meal_commanded(turn, text);
        }
        (Some(Asked::Dose | Asked::CheckIn) | None, true) => {
            check_in::number_typed(turn, number, text);
        }
        (Some(Asked::Meal), _) | (Some(Asked::Dose | Asked::CheckIn) | None, false) => {
            return false;
        }
    }
    true
}

/// Takes what is left of the words once doubtful clauses are out; where that is nothing, says why.
fn told(
    turn: &mut Turn,
    kind: Kind,
    text: &str,
    of: Subject,
    take: impl Fn(&mut Turn, &str) -> bool,
) -> bool {
    match hearsay::sift(text, of) {
        Sifted::All => take(turn, text),
        Sifted::Some(rest, _) if kind_of(turn, &rest) == kind => take(turn, rest.trim()),
        Sifted::Some(_, Doubt::Asked) | Sifted::Nothing(Doubt::Asked)
            if of == Subject::Results && labs::offer(turn, text) =>
        {
            true
        }
        Sifted::Some(_, doubt) | Sifted::Nothing(doubt) => {
            doubted(turn, doubt);
            true
        }
    }
}

/// Nothing could be made of the words: what they may have answered is asked again, rather than guessed.
/// An answer that was none, and was asked for again; after another one it is said how to leave the question.
fn no_answer_either(turn: &mut Turn) {
    turn.missed = !turn.missed_before;
    if turn.missed_before {
        turn.aside([Text::StillNoAnswer]);
    }
}

fn not_heard(turn: &mut Turn, open: &Dialogue, kind: Kind, text: &str) {
    let prompt = match kind {
        Kind::YesNo | Kind::Reply | Kind::Number | Kind::Hour | Kind::Ago => again::newest(turn),
        Kind::Meal
        | Kind::Infusion
        | Kind::Results
        | Kind::Stock
        | Kind::Asks
        | Kind::Day
        | Kind::Words => None,
    };
    let first = match (open, prompt) {
        (Dialogue::Idle | Dialogue::Interrupted { .. }, Some(prompt))
            if again::once_more(turn, prompt) =>
        {
            return;
        }
        // After a second miss in a row, explain how to leave the question instead of repeating it.
        (
            Dialogue::Interrupted { .. }
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
            | Dialogue::Confirming { .. },
            _,
        ) if turn.missed_before => Text::StillNoAnswer,
        (Dialogue::Interrupted { .. }, _) => Text::StillOpen,
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
            | Dialogue::Confirming { .. },
            _,
        ) => Text::NotAnAnswer {
            what: fragment(text),
        },
    };
    let again = turn.missed_before;
    turn.missed = !again;
    if !floor::ask_again(turn, &[first]) {
        safety::not_understood(turn, again);
    }
}

fn newest(turn: &Turn) -> Option<Asked> {
    again::newest(turn).map(|open| open.question)
}
