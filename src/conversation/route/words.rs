//! Owns what typed words mean: a command, an answer to the open question, or one of the few things that are
//! understood without being asked. It must not carry any of them out itself.

use crate::agenda::open::Asked;
use crate::calendar::wall_clock::{self, MealSaid};
use crate::conversation::blood::labs::{self, clinic_score};
use crate::conversation::blood::{blood_tests, medicines};
use crate::conversation::command::{Command, Parsed, parse};
use crate::conversation::course::infusion::{self, response};
use crate::conversation::course::iron::{self, companions, stock};
use crate::conversation::course::pause;
use crate::conversation::person::safety::{self, Rest};
use crate::conversation::person::{enrol, privacy};
use crate::conversation::reading::doubted;
use crate::conversation::record::files::{chart, letter, report};
use crate::conversation::record::{history, plan, tour, undo, why};
use crate::conversation::route::again;
use crate::conversation::state::heard::Before;
use crate::conversation::state::question::Question;
use crate::conversation::state::{Dialogue, Recall};
use crate::conversation::tonight::check_in;
use crate::conversation::tonight::evening::{self, meal, taken};
use crate::conversation::turn::Turn;
use crate::hearing::hearsay::{self, Doubt, Sifted, Subject};
use crate::hearing::number;
use crate::hearing::plain::readable;
use crate::hearing::reply::{self, Told, yes_or_no};
use crate::patient::Patient;
use crate::protocol::lab_entry;
use crate::text::Text;
use crate::text::fit::fragment;
use crate::text::press::DosePress;

use super::floor::{self, Answers};
use super::kind::{Kind, is_reply, kind_of};
use super::settings;

/// Commands whose answer reads old lines of the diary.
pub(crate) fn recall(patient: &Patient, text: &str) -> Recall {
    match parse(&readable(text)) {
        Some(Parsed::Command(command, arguments)) => match command {
            Command::Why if arguments.is_empty() => {
                patient.last_step.map_or(Recall::Nothing, Recall::Line)
            }
            // A step that is the last already is noted no second time.
            Command::Next => patient.last_step.map_or(Recall::Nothing, Recall::Line),
            Command::Start
            | Command::Labs
            | Command::Meal
            | Command::Taken
            | Command::CheckIn
            | Command::Test
            | Command::Infusion
            | Command::Pause
            | Command::Resume
            | Command::Stock
            | Command::Medicines
            | Command::Stop
            | Command::Why
            | Command::Settings
            | Command::Help
            | Command::Privacy
            | Command::Export
            | Command::Forget
            | Command::Letter
            | Command::Protocol
            | Command::Plan
            | Command::Undo
            | Command::Cancel => Recall::Nothing,
            Command::History | Command::Chart | Command::Response | Command::Report => {
                Recall::Diary
            }
        },
        None if why::is_asked(text) => patient.last_step.map_or(Recall::Nothing, Recall::Line),
        Some(Parsed::Unknown { .. }) | None => Recall::Nothing,
    }
}

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
    if let Some(question) = enrol::open_question(turn) {
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

fn commanded(turn: &mut Turn, command: Command, arguments: &str) {
    match command {
        Command::Start => {
            enrol::came_with(turn, arguments);
            enrol::start(turn);
        }
        Command::Help if safety::is_asked_for(arguments) => safety::explain(turn),
        Command::Help => safety::help(turn),
        Command::Privacy => privacy::explain(turn),
        Command::Export => privacy::export(turn, arguments),
        Command::Forget => privacy::ask_forget(turn),
        Command::Cancel => settings::cancel(turn),
        Command::Settings if turn.patient.consent.is_some() => settings::open(turn),
        Command::Settings
        | Command::Labs
        | Command::Meal
        | Command::Taken
        | Command::CheckIn
        | Command::Test
        | Command::Infusion
        | Command::Pause
        | Command::Resume
        | Command::Stock
        | Command::Medicines
        | Command::Stop
        | Command::Next
        | Command::Protocol
        | Command::Plan
        | Command::Why
        | Command::History
        | Command::Chart
        | Command::Response
        | Command::Report
        | Command::Letter
        | Command::Undo
            if enrol::blocks(turn) =>
        {
            enrol::insist(turn, Text::FinishFirst);
        }
        Command::Settings => settings::open(turn),
        Command::Labs => labs::commanded(turn, arguments),
        Command::Meal => meal::meal_commanded(turn, arguments),
        Command::Taken => taken::taken_commanded(turn, arguments),
        Command::CheckIn if clinic_score::is_in(arguments) => {
            clinic_score::take(turn, arguments);
        }
        Command::CheckIn => check_in::commanded(turn),
        Command::Test => blood_tests::commanded(turn, arguments),
        Command::Infusion => infusion::commanded(turn, arguments),
        Command::Pause => pause::commanded(turn, arguments),
        Command::Resume => pause::resume(turn),
        Command::Stock => stock::commanded(turn, arguments),
        Command::Medicines => medicines::commanded(turn, arguments),
        Command::Stop => iron::stop_commanded(turn),
        Command::Why => why::commanded(turn, arguments),
        Command::Next => labs::next_commanded(turn),
        Command::History => history::commanded(turn, arguments),
        Command::Chart => chart::chart_commanded(turn, arguments),
        Command::Response => response::commanded(turn),
        Command::Report => report::commanded(turn, arguments),
        Command::Letter => letter::commanded(turn),
        Command::Protocol => tour::show(turn, None),
        Command::Plan => plan::show(turn, 0, 0),
        Command::Undo => undo::commanded(turn),
    }
}

fn unknown_command(turn: &mut Turn, what: &str, nearest: Option<&'static str>) {
    let what = fragment(what);
    match nearest {
        Some(nearest) => turn.aside([Text::CommandNear {
            what,
            nearest: nearest.to_owned(),
        }]),
        None => turn.aside([Text::CommandUnknown { what }]),
    }
}

/// Words that are no command: an answer to the question that has the floor, or what they say by themselves.
fn free(turn: &mut Turn, text: &str) {
    if reply::is_cancel(text) {
        return settings::cancel(turn);
    }
    if let Some(question) = enrol::open_question(turn) {
        return in_the_beginning(turn, question, text);
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
        Answers::It => answer(turn, &open, text),
        Answers::Other if hear(turn, kind, text) => {}
        Answers::Other => not_heard(turn, &open, kind, text),
    }
}

/// Nothing but its questions is heard before the beginning is over.
fn in_the_beginning(turn: &mut Turn, question: Question, text: &str) {
    // "Hola" and "danke" are places on some map, and never meant as one.
    if question == Question::Place && is_reply(text) && yes_or_no(text).is_none() {
        if let Dialogue::ConfirmingZone { zone } = turn.dialogue.held().clone() {
            return enrol::confirm_again(turn, &zone, &[]);
        }
        return enrol::start(turn);
    }
    match turn.dialogue.held().clone() {
        Dialogue::ConfirmingZone { zone } => enrol::zone_typed(turn, &zone, text),
        Dialogue::Changing(question) => enrol::typed(turn, question, text),
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
        | Dialogue::Interrupted { .. } => enrol::typed(turn, question, text),
    }
}

/// An answer to the open question, good or bad: what cannot be read is said, and the question asked again.
fn answer(turn: &mut Turn, open: &Dialogue, text: &str) {
    match open.held().clone() {
        Dialogue::ConfirmingZone { zone } => enrol::zone_typed(turn, &zone, text),
        Dialogue::Changing(question) => enrol::typed(turn, question, text),
        Dialogue::TakenTime { evening } => taken::taken_time_typed(turn, evening, text),
        Dialogue::TestDate => blood_tests::date_typed(turn, text),
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
            | Dialogue::NamingLaboratory { .. },
            _,
        ) => Text::NotAnAnswer {
            what: fragment(text),
        },
    };
    if !floor::ask_again(turn, &[first]) {
        turn.aside([Text::NotUnderstood]);
    }
}

fn newest(turn: &Turn) -> Option<Asked> {
    again::newest(turn).map(|open| open.question)
}
