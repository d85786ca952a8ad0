//! Owns what typed words mean: a command, an answer to the open question, or one of the few things that are
//! understood without being asked. It must not carry any of them out itself.

use crate::almanac::wall_clock;
use crate::patient::Patient;
use crate::protocol::lab_entry;
use crate::text::Text;

use super::command::{Command, Parsed, parse};
use super::event::{Dialogue, Question, Recall};
use super::heard::Before;
use super::labs::clinic_score;
use super::safety::{self, Rest};
use super::talk::Talk;
use super::{
    check_in, enrol, evening, history, infusion, labs, letters, medicines, papers, pause, pictures,
    plan, privacy, regimen, response, settings, stock, tests, tour, undo, why,
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
            | Command::Next
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

fn free(talk: &mut Talk, text: &str) {
    match talk.dialogue.clone() {
        Dialogue::ConfirmingZone { zone } => return enrol::zone_typed(talk, &zone, text),
        Dialogue::Changing(question) => return enrol::typed(talk, question, text),
        Dialogue::TakenTime { evening } => return evening::taken_time_typed(talk, evening, text),
        Dialogue::TestDate => return tests::date_typed(talk, text),
        Dialogue::Initials => return papers::initials_typed(talk, text),
        Dialogue::FixingLab { seq, fixing } => return labs::fix_typed(talk, seq, fixing, text),
        Dialogue::NamingLaboratory { drawn_on } => {
            return labs::laboratory_typed(talk, drawn_on, text);
        }
        Dialogue::Labs(_) if labs::typed_settles(talk, text) => return,
        Dialogue::Infusion(_) | Dialogue::PauseDates | Dialogue::Stock | Dialogue::Companion(_)
            if says_something_else(text) => {}
        Dialogue::Infusion(draft) => return infusion::typed(talk, draft, text),
        Dialogue::PauseDates => return pause::typed(talk, text),
        Dialogue::Stock => return stock::typed(talk, text),
        Dialogue::Companion(companion) => return stock::companion_typed(talk, companion, text),
        Dialogue::Labs(_) | Dialogue::LabFile(_) | Dialogue::Idle => {}
    }
    if let Some(question) = enrol::open_question(talk) {
        return enrol::typed(talk, question, text);
    }
    unasked(talk, text);
}

/// A meal or results, told while a question of the course is open, are no answer to it.
fn says_something_else(text: &str) -> bool {
    wall_clock::find_meal_time(text).is_some() || lab_entry::looks_like_results(text)
}

/// Words that nobody asked for, in the order of how sure their meaning is.
fn unasked(talk: &mut Talk, text: &str) {
    if let Some(number) = whole_number(text)
        && check_in::is_open(talk)
    {
        return check_in::number_typed(talk, number, text);
    }
    if let Some(said) = wall_clock::find_meal_time(text) {
        return evening::meal_said(talk, said);
    }
    if infusion::said(talk, text) {
        return;
    }
    if lab_entry::looks_like_results(text) || clinic_score::is_in(text) {
        return labs::reported(talk, text);
    }
    if stock::said(talk, text) {
        return;
    }
    if why::is_asked(text) {
        return why::commanded(talk, "");
    }
    if !labs::ask_again(talk) {
        talk.aside([Text::NotUnderstood]);
    }
}

/// A plain yes or no, in any of our languages.
pub(super) fn yes_or_no(text: &str) -> Option<bool> {
    let word = text.trim().trim_end_matches(['.', '!']).to_lowercase();
    match word.as_str() {
        "yes" | "y" | "yep" | "right" | "ja" | "j" | "stimmt" | "sí" | "si" | "s" | "ok" => {
            Some(true)
        }
        "no" | "n" | "nope" | "none" | "wrong" | "nein" | "keine" | "ninguna" | "ninguno" => {
            Some(false)
        }
        _ => None,
    }
}

/// A message that is nothing but digits; one too long to be a number counts as a large one.
pub(super) fn whole_number(text: &str) -> Option<u32> {
    let text = text.trim();
    let digits = !text.is_empty() && text.chars().all(|digit| digit.is_ascii_digit());
    digits.then(|| text.parse().unwrap_or(u32::MAX))
}

/// The first number in an answer such as "14 mg" or "about 5".
pub(super) fn first_number(text: &str) -> Option<u32> {
    let digits: String = text
        .chars()
        .skip_while(|c| !c.is_ascii_digit())
        .take_while(char::is_ascii_digit)
        .collect();
    let fraction = text.contains(&format!("{digits}.")) || text.contains(&format!("{digits},"));
    let negative = text.contains(&format!("-{digits}"));
    if digits.is_empty() || fraction || negative {
        None
    } else {
        Some(digits.parse().unwrap_or(u32::MAX))
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
