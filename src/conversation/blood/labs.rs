//! Owns the talk about results: reading them, settling what is unclear, and the protocol's next step.
//! The table that finds the step is `protocol::advice`; here it only gets its words.

mod answer;
pub(crate) mod clinic_score;
pub(crate) mod correction;
mod day_order;
mod draw;
mod entry;
pub(crate) mod file;
mod fix;
pub(crate) mod flow;
mod guided;
pub(crate) mod questions;
pub(crate) mod recorded;
pub(crate) mod steps;

use chrono::NaiveDate;

use crate::conversation::blood::labs::answer::answer_to;
use crate::conversation::blood::labs::recorded::find;
use crate::conversation::reading;
use crate::conversation::state::Dialogue;
use crate::conversation::state::open_entry::{Fixing, OpenEntry};
use crate::conversation::turn::Turn;
use crate::hearing::hearsay::{self, Doubt, Sifted, Subject};
use crate::patient::fact::Fact;
use crate::protocol::analyte::Analyte;
use crate::protocol::lab_entry::{self, Why};
use crate::text::Text;
use crate::text::post::{Post, Slot};
use crate::text::press::{DrawPress, FixPress, GuidedPress};

/// /labs …, or a free message that reads like results.
pub(crate) fn commanded(turn: &mut Turn, arguments: &str) {
    if arguments.is_empty() {
        return guided::begin(turn);
    }
    if let Sifted::Nothing(doubt @ Doubt::SomebodyElse) = hearsay::sift(arguments, Subject::Results)
    {
        return reading::doubted(turn, doubt);
    }
    let arguments = clinic_score::take(turn, arguments);
    // A guided entry takes what is sent at once along.
    if arguments.is_empty() || guided::typed(turn, &arguments) {
        return;
    }
    let entry = entry::read(turn, &arguments);
    flow::take(turn, entry);
}

/// A free message that holds results, or a clinic's total.
pub(crate) fn reported(turn: &mut Turn, text: &str) {
    let rest = clinic_score::take(turn, text);
    if lab_entry::looks_like_results(&rest) {
        let entry = entry::read(turn, &rest);
        flow::take(turn, entry);
    }
}

/// Values within a question: "my ferritin is 30, is that bad?". Nothing is noted before they say so; `false` where the
/// words hold none of theirs.
pub(crate) fn offer(turn: &mut Turn, text: &str) -> bool {
    if hearsay::names_somebody_else(text) {
        return false;
    }
    // Without its mark the sentence tells what it asks about.
    let told = text.replace(['?', '¿'], " ");
    let entry = entry::read(turn, &told);
    // "Should I take iron 14?" asks about a dose.
    let measured = entry
        .understood
        .iter()
        .any(|value| !value.analyte.is_also_a_supplement());
    (measured || lab_entry::looks_like_results(&told)) && flow::offer(turn, entry)
}

/// /next: the step for what is known today.
pub(crate) fn next_commanded(turn: &mut Turn) {
    answer::give(turn, Slot::Aside, None, Vec::new());
}

/// The step for what is known now, in `slot` and after other words.
pub(crate) fn step_now(turn: &mut Turn, slot: Slot, first: Vec<Text>) {
    answer::give(turn, slot, None, first);
}

/// Words while a lab question is open; whether they settle it.
pub(crate) fn typed_settles(turn: &mut Turn, text: &str) -> bool {
    if guided::typed(turn, text) {
        return true;
    }
    let Dialogue::Labs(open) = turn.dialogue.held() else {
        return false;
    };
    let Some(choice) = open
        .questions
        .first()
        .and_then(|question| questions::typed_choice(question, text))
    else {
        return false;
    };
    let open = open.clone();
    flow::settle(turn, open, choice);
    true
}

/// Asks the open question again.
pub(crate) fn ask_again(turn: &mut Turn, first: &[Text]) {
    if let Dialogue::Labs(open) = turn.dialogue.held().clone() {
        flow::resume(turn, open, first.to_vec());
    }
}

/// Whether these words name the unit that is being asked for, which nothing else could be meant by.
pub(crate) fn is_unit_asked_for(turn: &Turn, text: &str) -> bool {
    let Dialogue::Labs(open) = turn.dialogue.held() else {
        return false;
    };
    let first = open.questions.first();
    first.is_some_and(|question| {
        question.why == Why::Unit && questions::typed_choice(question, text).is_some()
    })
}

/// The question after the right value or day of a line, once more.
pub(crate) fn ask_fix_again(turn: &mut Turn, seq: u32, fixing: Fixing, first: &[Text]) {
    if let Some(found) = find(turn, seq) {
        correction::ask(turn, &found, fixing, first.to_vec());
    } else {
        turn.dialogue = Dialogue::Idle;
        turn.aside([Text::NotUnderstood]);
    }
}

/// The question after a laboratory's name, once more.
pub(crate) fn ask_laboratory_again(turn: &mut Turn, day: NaiveDate, first: &[Text]) {
    draw::ask_laboratory(turn, day, first);
}

/// /cancel in an entry: what was noted stays, and is answered to.
pub(crate) fn stop(turn: &mut Turn, open: &OpenEntry) {
    flow::finish(turn, open, Vec::new());
}

pub(crate) fn guided_pressed(turn: &mut Turn, press: GuidedPress) {
    guided::pressed(turn, press);
}

pub(crate) fn fix_pressed(turn: &mut Turn, seq: u32, press: FixPress) {
    fix::pressed(turn, seq, press);
}

pub(crate) fn draw_pressed(turn: &mut Turn, day: NaiveDate, press: DrawPress) {
    draw::pressed(turn, day, press);
}

/// Words while a correction is asked for.
pub(crate) fn fix_typed(turn: &mut Turn, seq: u32, fixing: Fixing, text: &str) {
    fix::typed(turn, seq, fixing, text);
}

/// Words while a laboratory's name is asked for.
pub(crate) fn laboratory_typed(turn: &mut Turn, drawn_on: NaiveDate, text: &str) {
    draw::laboratory_typed(turn, drawn_on, text);
}

pub(crate) fn choice_pressed(turn: &mut Turn, analyte: Analyte, choice: u8) {
    match open_about(turn, analyte) {
        Some(open) => flow::settle(turn, open, usize::from(choice)),
        None => turn.notice(Text::ButtonStale),
    }
}

pub(crate) fn drop_pressed(turn: &mut Turn, analyte: Analyte) {
    match open_about(turn, analyte) {
        Some(open) => flow::leave_out(turn, open),
        None => turn.notice(Text::ButtonStale),
    }
}

/// The open entry, if its question is the one that was tapped.
fn open_about(turn: &Turn, analyte: Analyte) -> Option<OpenEntry> {
    let Dialogue::Labs(open) = turn.dialogue.held() else {
        return None;
    };
    open.questions
        .first()
        .filter(|question| question.analyte == analyte)?;
    Some(open.clone())
}

/// "How do I enter results?" and "How do I get a TSAT?", pressed on another message, which is left as it is.
pub(crate) fn how_pressed(turn: &mut Turn) {
    turn.aside([Text::TestsHow, Text::LabsHow]);
}

pub(crate) fn undo_pressed(turn: &mut Turn, seq: u32) {
    if find(turn, seq).is_none() {
        return turn.notice(Text::AlreadyNoted);
    }
    turn.note(Fact::Retracted { seq });
    close_open(turn, seq);
    turn.reply(Post::reply(Slot::Labs(seq), [Text::LabsUndone]));
}

/// A question about results that were taken back is not asked any more: its answer would bring them back.
pub(crate) fn close_open(turn: &mut Turn, seq: u32) {
    if matches!(turn.dialogue.held(), Dialogue::Labs(open) if open.seq == Some(seq)) {
        turn.dialogue = Dialogue::Idle;
    }
}

pub(crate) fn legs_pressed(turn: &mut Turn, seq: u32, bothersome: bool) {
    // Beneath /next, which belongs to no line, the same answer of the same day is the same answer.
    let told = turn.patient.legs.is_some_and(|legs| {
        let since = legs.seq > seq || turn.clock_date(legs.at) == turn.today();
        legs.bothersome == bothersome && since
    });
    if told {
        return turn.notice(Text::AlreadyNoted);
    }
    turn.note(Fact::LegsAnswered { bothersome });
    let panel = find(turn, seq).map(|panel| panel.what);
    answer_to(turn, seq, panel.as_ref());
}
