//! Owns what typed words mean: a command, an answer to the open question, or one of the few things that are
//! understood without being asked. It must not carry any of them out itself.

use crate::agenda::open::Asked;
use crate::almanac::wall_clock::{self, MealSaid};
use crate::patient::Patient;
use crate::protocol::lab_entry;
use crate::text::Text;
use crate::text::press::DosePress;

use super::command::{Command, Parsed, parse};
use super::event::{Dialogue, Question, Recall};
use super::floor::{self, Answers};
use super::heard::Before;
use super::hearsay::{self, Doubt, Sifted, Subject};
use super::kind::{Kind, is_reply, kind_of};
use super::labs::clinic_score;
use super::reply::{self, Told};
use super::safety::{self, Rest};
use super::talk::Talk;
use super::{
    asked_again, check_in, enrol, evening, history, infusion, labs, letters, medicines, number,
    papers, pause, pictures, plan, privacy, regimen, response, settings, stock, tests, tour, undo,
    why,
};

/// How much of a patient's own words is shown back to them.
const FRAGMENT_CHARS: usize = 40;

/// Commands whose answer reads old lines of the diary.
pub(super) fn recall(patient: &Patient, text: &str) -> Recall {
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

pub(super) fn said(talk: &mut Talk, text: &str) {
    let text = &readable(text);
    let rest = safety::answer_first(talk, text);
    understood(talk, text, rest);
}

/// Words under a picture or a recording: they count, and what they came with is named as left out.
pub(super) fn said_beside(talk: &mut Talk, text: &str) {
    let text = &readable(text);
    let rest = safety::answer_first(talk, text);
    understood(talk, text, rest);
    match rest {
        Rest::Nothing | Rest::OnlyWhatIsSure => {}
        Rest::Everything => talk.aside([Text::OnlyWordsRead]),
    }
}

/// A message of theirs reads differently now. What was noted stays as it was first told, for an edit comes without an
/// answer that could be checked; what led to nothing is heard as if it came now. A cry for help is one in any message.
pub(super) fn edited(talk: &mut Talk, before: Option<Before>, text: &str) {
    let text = &readable(text);
    if before == Some(Before::SameWords) {
        return;
    }
    let rest = safety::answer_first(talk, text);
    match (rest, before) {
        (_, Some(Before::LedToNothing)) => understood(talk, text, rest),
        (Rest::Everything, Some(Before::Noted)) => talk.aside([Text::EditChangesNothing]),
        (Rest::OnlyWhatIsSure | Rest::Nothing, Some(Before::Noted))
        | (_, Some(Before::SameWords | Before::Settled) | None) => {}
    }
}

fn understood(talk: &mut Talk, text: &str, rest: Rest) {
    match (rest, parse(text)) {
        (Rest::Nothing, _) => {}
        (_, Some(Parsed::Command(command, arguments))) => commanded(talk, command, arguments),
        (Rest::Everything, Some(Parsed::Unknown { what, nearest })) => {
            unknown_command(talk, what, nearest);
        }
        (Rest::Everything, None) => free(talk, text.trim()),
        (Rest::OnlyWhatIsSure, None) if lab_entry::looks_like_results(text) => {
            free(talk, text.trim());
        }
        (Rest::OnlyWhatIsSure, Some(Parsed::Unknown { .. }) | None) => {}
    }
}

/// A sticker, a photo, a voice message, too many words, or somebody else's: says so, and asks again what was asked.
pub(super) fn cannot_read(talk: &mut Talk, why: Text) {
    talk.aside([why]);
    if let Some(question) = enrol::open_question(talk) {
        enrol::ask(talk, question, &[]);
    }
}

/// Words that may be somebody else's: nothing of them is noted, but a cry for help is one whoever wrote it.
pub(super) fn forwarded(talk: &mut Talk, text: &str) {
    match safety::answer_first(talk, &readable(text)) {
        Rest::Nothing | Rest::OnlyWhatIsSure => {}
        Rest::Everything => cannot_read(talk, Text::ForwardedNotRead),
    }
}

fn commanded(talk: &mut Talk, command: Command, arguments: &str) {
    match command {
        Command::Start => {
            enrol::came_with(talk, arguments);
            enrol::start(talk);
        }
        Command::Help if safety::is_asked_for(arguments) => safety::explain(talk),
        Command::Help => safety::help(talk),
        Command::Privacy => privacy::explain(talk),
        Command::Export => privacy::export(talk, arguments),
        Command::Forget => privacy::ask_forget(talk),
        Command::Cancel => settings::cancel(talk),
        Command::Settings if talk.patient.consent.is_some() => settings::open(talk),
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
            if enrol::blocks(talk) =>
        {
            enrol::insist(talk, Text::FinishFirst);
        }
        Command::Settings => settings::open(talk),
        Command::Labs => labs::commanded(talk, arguments),
        Command::Meal => evening::meal_commanded(talk, arguments),
        Command::Taken => evening::taken_commanded(talk, arguments),
        Command::CheckIn if clinic_score::is_in(arguments) => {
            clinic_score::take(talk, arguments);
        }
        Command::CheckIn => check_in::commanded(talk),
        Command::Test => tests::commanded(talk, arguments),
        Command::Infusion => infusion::commanded(talk, arguments),
        Command::Pause => pause::commanded(talk, arguments),
        Command::Resume => pause::resume(talk),
        Command::Stock => stock::commanded(talk, arguments),
        Command::Medicines => medicines::commanded(talk, arguments),
        Command::Stop => regimen::stop_commanded(talk),
        Command::Why => why::commanded(talk, arguments),
        Command::Next => labs::next_commanded(talk),
        Command::History => history::commanded(talk, arguments),
        Command::Chart => pictures::chart_commanded(talk, arguments),
        Command::Response => response::commanded(talk),
        Command::Report => papers::commanded(talk, arguments),
        Command::Letter => letters::commanded(talk),
        Command::Protocol => tour::show(talk, None),
        Command::Plan => plan::show(talk, 0, 0),
        Command::Undo => undo::commanded(talk),
    }
}

fn unknown_command(talk: &mut Talk, what: &str, nearest: Option<&'static str>) {
    let what = fragment(what);
    match nearest {
        Some(nearest) => talk.aside([Text::CommandNear {
            what,
            nearest: nearest.to_owned(),
        }]),
        None => talk.aside([Text::CommandUnknown { what }]),
    }
}

/// Words that are no command: an answer to the question that has the floor, or what they say by themselves.
fn free(talk: &mut Talk, text: &str) {
    if reply::is_cancel(text) {
        return settings::cancel(talk);
    }
    if let Some(question) = enrol::open_question(talk) {
        return in_the_beginning(talk, question, text);
    }
    let kind = kind_of(talk, text);
    let open = talk.dialogue.clone();
    match floor::answers(talk, &open, kind, text) {
        Answers::It => answer(talk, &open, text),
        Answers::Other if hear(talk, kind, text) => {}
        Answers::Other => not_heard(talk, &open, kind, text),
    }
}

/// Nothing but its questions is heard before the beginning is over.
fn in_the_beginning(talk: &mut Talk, question: Question, text: &str) {
    // "Hola" and "danke" are places on some map, and never meant as one.
    if question == Question::Place && is_reply(text) && yes_or_no(text).is_none() {
        if let Dialogue::ConfirmingZone { zone } = talk.dialogue.held().clone() {
            return enrol::confirm_again(talk, &zone, &[]);
        }
        return enrol::start(talk);
    }
    match talk.dialogue.held().clone() {
        Dialogue::ConfirmingZone { zone } => enrol::zone_typed(talk, &zone, text),
        Dialogue::Changing(question) => enrol::typed(talk, question, text),
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
        | Dialogue::Interrupted { .. } => enrol::typed(talk, question, text),
    }
}

/// An answer to the open question, good or bad: what cannot be read is said, and the question asked again.
fn answer(talk: &mut Talk, open: &Dialogue, text: &str) {
    match open.held().clone() {
        Dialogue::ConfirmingZone { zone } => enrol::zone_typed(talk, &zone, text),
        Dialogue::Changing(question) => enrol::typed(talk, question, text),
        Dialogue::TakenTime { evening } => evening::taken_time_typed(talk, evening, text),
        Dialogue::TestDate => tests::date_typed(talk, text),
        Dialogue::Initials => papers::initials_typed(talk, text),
        Dialogue::FixingLab { seq, fixing } => match hearsay::sift(text, Subject::Results) {
            Sifted::All | Sifted::Some(..) => labs::fix_typed(talk, seq, fixing, text),
            Sifted::Nothing(doubt) => doubted(talk, doubt),
        },
        Dialogue::NamingLaboratory { drawn_on } => match hearsay::sift(text, Subject::Results) {
            Sifted::All | Sifted::Some(..) => labs::laboratory_typed(talk, drawn_on, text),
            Sifted::Nothing(doubt) => doubted(talk, doubt),
        },
        Dialogue::Infusion(draft) => match hearsay::sift(text, Subject::Infusion) {
            Sifted::All | Sifted::Some(..) => infusion::typed(talk, draft, text),
            Sifted::Nothing(doubt) => doubted(talk, doubt),
        },
        Dialogue::PauseDates => pause::typed(talk, text),
        Dialogue::Stock => stock::typed(talk, text),
        Dialogue::Companion(companion) => stock::companion_typed(talk, companion, text),
        Dialogue::Labs(_) => lab_answer(talk, text),
        Dialogue::Idle | Dialogue::LabFile(_) | Dialogue::Interrupted { .. } => {
            talk.aside([Text::NotUnderstood]);
        }
    }
}

fn lab_answer(talk: &mut Talk, text: &str) {
    if let Sifted::Nothing(doubt) = hearsay::sift(text, Subject::Results) {
        return doubted(talk, doubt);
    }
    if labs::typed_settles(talk, text) {
        return;
    }
    if lab_entry::looks_like_results(text) || clinic_score::is_in(text) {
        labs::reported(talk, text);
    } else {
        labs::ask_again(talk, &[Text::LabQuestionOpen]);
    }
}

/// What words say by themselves, whatever is open; `false` where that is nothing.
fn hear(talk: &mut Talk, kind: Kind, text: &str) -> bool {
    match kind {
        Kind::Meal => match wall_clock::find_meal_time(text) {
            Some(said) => evening::meal_said(talk, said),
            None => return false,
        },
        Kind::Ago => match (newest(talk), wall_clock::parse_ago(text)) {
            (Some(Asked::Dose | Asked::CheckIn), _) | (_, None) => return false,
            (Some(Asked::Meal) | None, Some(ago)) => {
                evening::meal_said(talk, MealSaid::Ago(ago));
            }
        },
        Kind::Infusion => {
            return told(talk, kind, text, Subject::Infusion, infusion::said);
        }
        Kind::Results => {
            return told(talk, kind, text, Subject::Results, |talk, text| {
                labs::reported(talk, text);
                true
            });
        }
        Kind::Stock => return stock::said(talk, text),
        Kind::Asks if why::is_asked(text) => why::commanded(talk, ""),
        Kind::Asks => return labs::offer(talk, text),
        Kind::Reply | Kind::Words | Kind::YesNo => return answers_reminder(talk, text),
        Kind::Number => return hear_number(talk, text),
        Kind::Hour => match (newest(talk), wall_clock::parse_time(text)) {
            (Some(Asked::Meal), Some(_)) => evening::meal_commanded(talk, text),
            (Some(Asked::Dose | Asked::CheckIn) | None, _) | (_, None) => return false,
        },
        Kind::Day => return false,
    }
    true
}

/// E7: words that answer the reminder that was put last.
fn answers_reminder(talk: &mut Talk, text: &str) -> bool {
    let Some(open) = asked_again::newest(talk).filter(|open| open.question == Asked::Dose) else {
        return false;
    };
    match reply::to_reminder(text) {
        Some(Told::Taken(None)) => {
            evening::dose_pressed(talk, open.evening, DosePress::Taken);
        }
        Some(Told::Taken(Some(hour))) => evening::taken_commanded(talk, &hour),
        Some(Told::Skipped) => evening::dose_pressed(talk, open.evening, DosePress::Skip),
        None => return false,
    }
    true
}

/// A bare number: the score, or the hour of the meal, whichever was asked about; where both wait it is neither.
fn hear_number(talk: &mut Talk, text: &str) -> bool {
    let Some(number) = number::bare(text) else {
        return false;
    };
    match (newest(talk), check_in::is_open(talk)) {
        (Some(Asked::Meal), false) if wall_clock::parse_time(text).is_some() => {
            evening::meal_commanded(talk, text);
        }
        (Some(Asked::Dose | Asked::CheckIn) | None, true) => {
            check_in::number_typed(talk, number, text);
        }
        (Some(Asked::Meal), _) | (Some(Asked::Dose | Asked::CheckIn) | None, false) => {
            return false;
        }
    }
    true
}

/// Takes what is left of the words once doubtful clauses are out; where that is nothing, says why.
fn told(
    talk: &mut Talk,
    kind: Kind,
    text: &str,
    of: Subject,
    take: impl Fn(&mut Talk, &str) -> bool,
) -> bool {
    match hearsay::sift(text, of) {
        Sifted::All => take(talk, text),
        Sifted::Some(rest, _) if kind_of(talk, &rest) == kind => take(talk, rest.trim()),
        Sifted::Some(_, Doubt::Asked) | Sifted::Nothing(Doubt::Asked)
            if of == Subject::Results && labs::offer(talk, text) =>
        {
            true
        }
        Sifted::Some(_, doubt) | Sifted::Nothing(doubt) => {
            doubted(talk, doubt);
            true
        }
    }
}

/// Says that nothing was noted, why, and what to write instead.
pub(super) fn doubted(talk: &mut Talk, doubt: Doubt) {
    talk.aside([match doubt {
        Doubt::SomebodyElse => Text::NotYours,
        Doubt::Asked => Text::NotTold,
        Doubt::NotYet => Text::NotYet,
        Doubt::NotSo => Text::NotSo,
    }]);
}

/// Nothing could be made of the words: what they may have answered is asked again, rather than guessed.
fn not_heard(talk: &mut Talk, open: &Dialogue, kind: Kind, text: &str) {
    let prompt = match kind {
        Kind::YesNo | Kind::Reply | Kind::Number | Kind::Hour | Kind::Ago => {
            asked_again::newest(talk)
        }
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
            if asked_again::once_more(talk, prompt) =>
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
    if !floor::ask_again(talk, &[first]) {
        talk.aside([Text::NotUnderstood]);
    }
}

fn newest(talk: &Talk) -> Option<Asked> {
    asked_again::newest(talk).map(|open| open.question)
}

/// A plain yes or no, in any of our languages.
pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    let word = text.trim().trim_end_matches(['.', '!']).to_lowercase();
    match word.as_str() {
        "yes" | "y" | "yep" | "yeah" | "yup" | "sure" | "right" | "ja" | "j" | "jep" | "klar"
        | "stimmt" | "sí" | "si" | "s" | "claro" | "vale" | "ok" | "okay" => Some(true),
        "no" | "n" | "nope" | "nah" | "none" | "wrong" | "nein" | "nee" | "nö" | "keine"
        | "ninguna" | "ninguno" => Some(false),
        _ => None,
    }
}

/// What a patient typed, short enough to be shown back to them.
pub(super) fn fragment(text: &str) -> String {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let short: String = text.chars().take(FRAGMENT_CHARS).collect();
    if short.len() < text.len() {
        format!("{short}…")
    } else {
        short
    }
}

/// Without marks that turn the direction of writing and without control characters: neither means anything
/// to us, and both could make our reply say something else than it does.
fn readable(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' | '\u{61c}'))
        .filter(|c| !c.is_control() || c.is_whitespace())
        .collect()
}

/// Whether a question of the beginning takes typed words at all.
pub(super) const fn is_typed(question: Question) -> bool {
    match question {
        Question::Consent | Question::Gate | Question::Iron | Question::Language => false,
        Question::Place
        | Question::Dinner
        | Question::Bedtime
        | Question::IronSince
        | Question::Strength
        | Question::Tablets
        | Question::MealGap
        | Question::Nudges
        | Question::CheckInTime => true,
    }
}
