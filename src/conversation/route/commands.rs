//! Owns which dialogue a command belongs to, and what of the diary its answer reads.

use crate::conversation::blood::labs::{self, clinic_score, file};
use crate::conversation::blood::{blood_tests, medicines};
use crate::conversation::command::{Command, Parsed, parse};
use crate::conversation::course::infusion::{self, response};
use crate::conversation::course::iron::{self, stock};
use crate::conversation::course::pause;
use crate::conversation::person::enrol::{self, order};
use crate::conversation::person::{privacy, safety, settings as menu};
use crate::conversation::record::files::{chart, letter, report};
use crate::conversation::record::{history, plan, tour, undo, why};
use crate::conversation::state::{Dialogue, Recall};
use crate::conversation::tonight::check_in;
use crate::conversation::tonight::evening::{meal, taken};
use crate::conversation::turn::Turn;
use crate::hearing::plain::readable;
use crate::patient::Patient;
use crate::text::Text;
use crate::text::fit::fragment;

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
            | Command::Tonight
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

pub(crate) fn commanded(turn: &mut Turn, command: Command, arguments: &str) {
    match command {
        Command::Start => {
            enrol::came_with(turn, arguments);
            enrol::start(turn);
        }
        Command::Help if safety::is_asked_for(arguments) => safety::explain(turn),
        Command::Help => safety::help(turn),
        Command::Tonight => safety::bad_night(turn),
        Command::Privacy => privacy::explain(turn),
        Command::Export => privacy::export(turn, arguments),
        Command::Forget => privacy::ask_forget(turn),
        Command::Cancel => cancel(turn),
        Command::Settings if turn.patient.consent.is_some() => menu::open(turn),
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
            if order::blocks(turn) =>
        {
            enrol::insist(turn, Text::FinishFirst);
        }
        Command::Settings => menu::open(turn),
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

pub(crate) fn unknown_command(turn: &mut Turn, what: &str, nearest: Option<&'static str>) {
    let what = fragment(what);
    match nearest {
        Some(nearest) => turn.aside([Text::CommandNear {
            what,
            nearest: nearest.to_owned(),
        }]),
        None => turn.aside([Text::CommandUnknown { what }]),
    }
}

/// /cancel: leaves the open question; what was answered stays.
pub(crate) fn cancel(turn: &mut Turn) {
    let open = std::mem::take(&mut turn.dialogue);
    match (open.held().clone(), order::open_question(turn)) {
        (Dialogue::Labs(open), None) if open.seq.is_some() => labs::stop(turn, &open),
        (_, Some(_)) => turn.aside([Text::CancelledEnrolment]),
        (Dialogue::Idle, None) if file::cancel(turn) => {}
        (Dialogue::Idle, None) => turn.aside([Text::NothingToCancel]),
        (
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
            | Dialogue::FixingLab { .. }
            | Dialogue::NamingLaboratory { .. }
            | Dialogue::Augmenting(_)
            | Dialogue::Confirming { .. }
            | Dialogue::Labs(_)
            | Dialogue::Interrupted { .. },
            None,
        ) => turn.aside([Text::Cancelled]),
    }
}
