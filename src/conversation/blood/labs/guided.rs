//! Owns the guided entry: the day of the draw, then one value a step. It must not judge a value; what is typed is
//! read, asked about and written down as in any other entry, each value at once, so that nothing is lost half-way.

use chrono::NaiveDate;

use crate::calendar::spelling::plain;
use crate::calendar::wall_clock::{self, Prefer};
use crate::conversation::blood::labs::flow::{self, resume};
use crate::conversation::blood::labs::steps::{ORDER, after, asked, at_day, fresh, open};
use crate::conversation::person::enrol::order;
use crate::conversation::state::Dialogue;
use crate::conversation::state::open_entry::{Guided, GuidedStep, OpenEntry};
use crate::conversation::turn::Turn;
use crate::protocol::analyte::Analyte;
use crate::protocol::lab_entry;
use crate::text::Text;
use crate::text::fit::fragment;
use crate::text::press::GuidedPress;
use crate::words::List;

use super::entry;

/// `/labs` alone: begins, or goes on where an entry was left.
pub(super) fn begin(turn: &mut Turn) {
    match turn.dialogue.held().clone() {
        Dialogue::Labs(open) => resume(turn, open, Vec::new()),
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
        | Dialogue::FixingLab { .. }
        | Dialogue::NamingLaboratory { .. }
        | Dialogue::Augmenting(_)
        | Dialogue::Confirming { .. }
        | Dialogue::Interrupted { .. } => {
            let open = fresh(turn.today(), GuidedStep::Day);
            resume(turn, open, Vec::new());
        }
    }
}

pub(super) fn pressed(turn: &mut Turn, press: GuidedPress) {
    match (press, open(turn)) {
        (GuidedPress::On(day), _) if day > turn.today() => turn.notice(Text::ButtonUnknown),
        // A day's button carries all that a new entry needs, should its talk be forgotten.
        (GuidedPress::On(day), None) if order::open_question(turn).is_none() => {
            day_is(turn, fresh(day, GuidedStep::Day), day);
        }
        (GuidedPress::On(day), Some(open)) if at_day(&open) => day_is(turn, open, day),
        (GuidedPress::OtherDay, Some(open)) if at_day(&open) => {
            step_to(turn, open, GuidedStep::OtherDay, Vec::new());
        }
        (GuidedPress::Skip(analyte), Some(open)) if asked(&open) == Some(analyte) => {
            step_to(turn, open, after(analyte), Vec::new());
        }
        (GuidedPress::Done, Some(open)) if open.questions.is_empty() => {
            flow::finish(turn, &open, Vec::new());
        }
        (
            GuidedPress::On(_) | GuidedPress::OtherDay | GuidedPress::Skip(_) | GuidedPress::Done,
            _,
        ) => turn.notice(Text::ButtonStale),
    }
}

fn day_is(turn: &mut Turn, open: OpenEntry, day: NaiveDate) {
    let open = OpenEntry {
        drawn_on: day,
        ..open
    };
    step_to(turn, open, GuidedStep::Value(ORDER[0]), Vec::new());
}

fn step_to(turn: &mut Turn, open: OpenEntry, step: GuidedStep, first: Vec<Text>) {
    let guided = Some(Guided { step });
    resume(turn, OpenEntry { guided, ..open }, first);
}

/// Words while a step is open; whether they were taken as its answer.
pub(super) fn typed(turn: &mut Turn, text: &str) -> bool {
    let Some(open) = open(turn).filter(|open| open.questions.is_empty()) else {
        return false;
    };
    match asked(&open) {
        Some(analyte) => value_typed(turn, open, analyte, text),
        None => day_typed(turn, open, text),
    }
    true
}

fn day_typed(turn: &mut Turn, open: OpenEntry, text: &str) {
    let today = turn.today();
    match wall_clock::parse_date(text, today, Prefer::Past) {
        Some(date) if date > today => resume(turn, open, vec![Text::DateAhead { date }]),
        Some(date) => day_is(turn, open, date),
        // Whoever sends results instead wants no questions.
        None if lab_entry::looks_like_results(text) => {
            let entry = entry::read(turn, text);
            flow::take(turn, entry);
        }
        None => {
            let what = fragment(text);
            resume(turn, open, vec![Text::NotADate { what }]);
        }
    }
}

/// Not among these results.
static SKIP: List = List::of("skip-a-value");
/// No more of them.
static ALL: List = List::of("that-is-all");

fn value_typed(turn: &mut Turn, mut open: OpenEntry, analyte: Analyte, text: &str) {
    let said = plain(text);
    if SKIP.has(&said) {
        return step_to(turn, open, after(analyte), Vec::new());
    }
    if ALL.has(&said) {
        return flow::finish(turn, &open, Vec::new());
    }
    let read = entry::read_about(turn, analyte, text);
    if read.date_given {
        open.drawn_on = read.drawn_on;
    }
    let told = |other: Analyte| {
        read.understood.iter().any(|value| value.analyte == other)
            || read
                .questions
                .iter()
                .any(|question| question.analyte == other)
    };
    let step = if told(analyte) {
        after(analyte)
    } else {
        GuidedStep::Value(analyte)
    };
    let mut problems = entry::problems(turn, &read);
    if problems.is_empty() && read.understood.is_empty() && read.questions.is_empty() {
        let what = fragment(text);
        problems.push(Text::LabNotANumber { analyte, what });
    }
    entry::add(turn, &mut open, read);
    step_to(turn, open, step, problems);
}
