//! Owns the way from what was typed to a panel in the diary: problems named, open questions asked one by one.

use crate::conversation::blood::labs::recorded::find;
use crate::conversation::state::open_entry::OpenEntry;
use crate::conversation::turn::Turn;
use crate::patient::fact::Fact;
use crate::protocol::analyte::Analyte;
use crate::protocol::lab_entry::{self, LabEntry, Problem};
use crate::protocol::panel::{Panel, number_text};
use crate::text::Text;
use crate::text::voice::Voice;

use super::day_order;

/// More problems than these in one reply help nobody at night.
pub(crate) const PROBLEMS_NAMED: usize = 4;

/// Whether a day was told that the draw cannot have had, or cannot be told from another.
pub(crate) fn day_is_open(entry: &LabEntry) -> bool {
    !entry.date_given
        && entry.problems.iter().any(|problem| match problem {
            Problem::FutureDate { .. }
            | Problem::NotADate { .. }
            | Problem::SeveralDates { .. } => true,
            Problem::UnknownAnalyte { .. }
            | Problem::UnknownUnit { .. }
            | Problem::NotANumber { .. }
            | Problem::Doubled { .. }
            | Problem::OutOfRange { .. }
            | Problem::Earlier { .. }
            | Problem::NotTheDraw { .. }
            | Problem::NoValue { .. }
            | Problem::TooLong
            | Problem::TooMany => false,
        })
}

/// Adds what was understood to an entry, writes it down, and leaves its questions open.
pub(super) fn add(turn: &mut Turn, open: &mut OpenEntry, entry: LabEntry) {
    let asked = |analyte| {
        entry
            .questions
            .iter()
            .any(|question| question.analyte == analyte)
    };
    open.values.retain(|value| {
        !asked(value.analyte)
            && !entry
                .understood
                .iter()
                .any(|other| other.analyte == value.analyte)
    });
    open.values.extend(entry.understood);
    open.questions = entry.questions;
    write(turn, open);
}

/// The words for what was not understood.
pub(super) fn problems(turn: &Turn, entry: &LabEntry) -> Vec<Text> {
    let mut problems: Vec<_> = entry
        .problems
        .iter()
        .map(|problem| problem_text(turn, problem))
        .collect();
    if problems.len() > PROBLEMS_NAMED {
        problems.truncate(PROBLEMS_NAMED);
        problems.push(Text::LabTooLong);
    }
    if entry.problems.iter().any(shows_how_to_write) {
        problems.push(Text::LabExample);
    }
    problems
}

/// Whether a good example helps against this: it was the writing, not the day or the laboratory's number.
fn shows_how_to_write(problem: &Problem) -> bool {
    match problem {
        Problem::UnknownAnalyte { .. }
        | Problem::UnknownUnit { .. }
        | Problem::NotANumber { .. }
        | Problem::NotADate { .. }
        | Problem::NoValue { .. } => true,
        Problem::Doubled { .. }
        | Problem::OutOfRange { .. }
        | Problem::FutureDate { .. }
        | Problem::SeveralDates { .. }
        | Problem::Earlier { .. }
        | Problem::NotTheDraw { .. }
        | Problem::TooLong
        | Problem::TooMany => false,
    }
}

/// Reads words as this patient means them: days in the order of where they live.
pub(super) fn read(turn: &Turn, text: &str) -> LabEntry {
    lab_entry::parse_in(text, turn.today(), day_order::of(&turn.patient))
}

/// Reads words about one analyte whose name they may leave out.
pub(super) fn read_about(turn: &Turn, analyte: Analyte, text: &str) -> LabEntry {
    let named = read(turn, text);
    if named.understood.is_empty() && named.questions.is_empty() {
        read(turn, &format!("{}={text}", analyte.code()))
    } else {
        named
    }
}

/// Makes the diary say what the entry says: one panel, in the place of the line that stood for it before.
pub(super) fn write(turn: &mut Turn, open: &mut OpenEntry) {
    let Ok(panel) = Panel::new(open.drawn_on, open.values.clone()) else {
        return;
    };
    let before = open.seq.and_then(|seq| find(turn, seq));
    if before.is_some_and(|before| before.what == panel) {
        return;
    }
    if let Some(seq) = open.seq.take() {
        turn.note(Fact::Retracted { seq });
    }
    if !panel.values().is_empty() {
        open.seq = Some(turn.patient.facts);
        turn.note(Fact::LabsReported { panel });
    }
}

fn problem_text(turn: &Turn, problem: &Problem) -> Text {
    let mark = Voice::of(turn.patient.language).decimal_mark();
    match problem.clone() {
        Problem::UnknownAnalyte {
            what,
            nearest: Some(nearest),
        } => Text::LabUnknownNear { what, nearest },
        Problem::UnknownAnalyte {
            what,
            nearest: None,
        } => Text::LabUnknown { what },
        Problem::UnknownUnit {
            analyte,
            what,
            accepted,
        } => Text::LabUnitUnknown {
            analyte,
            what,
            accepted,
        },
        Problem::NotANumber { analyte, what } => Text::LabNotANumber { analyte, what },
        Problem::Doubled { analyte } => Text::LabDoubled { analyte },
        Problem::OutOfRange {
            analyte,
            value,
            low,
            high,
            unit,
        } => Text::LabOutOfRange {
            analyte,
            value: format!("{} {}", number_text(value, mark), unit.text()),
            low: number_text(low, mark),
            high: format!("{} {}", number_text(high, mark), unit.text()),
        },
        Problem::FutureDate { date } => Text::LabFutureDate { date },
        Problem::NotADate { what } => Text::LabNotADate { what },
        Problem::SeveralDates { first, second } => Text::LabSeveralDates { first, second },
        Problem::Earlier { analytes } => Text::LabEarlier { analytes },
        Problem::NotTheDraw { date } => Text::LabNotTheDraw { date },
        Problem::NoValue { analyte } => Text::LabNoValue { analyte },
        Problem::TooLong | Problem::TooMany => Text::LabTooLong,
    }
}
