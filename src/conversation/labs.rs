//! Owns the talk about results: reading them, settling what is unclear, and the protocol's next step.
//! The table that finds the step is `protocol::advice`; here it only gets its words.

mod answer;
pub(super) mod clinic_score;
mod day_order;
mod draw;
mod entry;
mod fix;
mod guided;
mod words;

pub(super) use words::{Words, spaced, spaced_lines};

use chrono::NaiveDate;

use crate::patient::Recorded;
use crate::patient::fact::Fact;
use crate::protocol::analyte::Analyte;
use crate::protocol::lab_entry::{self, Why};
use crate::protocol::panel::Panel;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{DrawPress, FixPress, GuidedPress, Press};

use super::event::{Dialogue, Fixing, OpenEntry};
use super::hearsay::{self, Doubt, Sifted, Subject};
use super::talk::Talk;
use super::typed;

/// /labs …, or a free message that reads like results.
pub(super) fn commanded(talk: &mut Talk, arguments: &str) {
    if arguments.is_empty() {
        return guided::begin(talk);
    }
    if let Sifted::Nothing(doubt @ Doubt::SomebodyElse) = hearsay::sift(arguments, Subject::Results)
    {
        return typed::doubted(talk, doubt);
    }
    let arguments = clinic_score::take(talk, arguments);
    // A guided entry takes what is sent at once along.
    if arguments.is_empty() || guided::typed(talk, &arguments) {
        return;
    }
    let entry = entry::read(talk, &arguments);
    entry::take(talk, entry);
}

/// A free message that holds results, or a clinic's total.
pub(super) fn reported(talk: &mut Talk, text: &str) {
    let rest = clinic_score::take(talk, text);
    if lab_entry::looks_like_results(&rest) {
        let entry = entry::read(talk, &rest);
        entry::take(talk, entry);
    }
}

/// Values within a question: "my ferritin is 30, is that bad?". Nothing is noted before they say so; `false` where the
/// words hold none of theirs.
pub(super) fn offer(talk: &mut Talk, text: &str) -> bool {
    if hearsay::names_somebody_else(text) {
        return false;
    }
    // Without its mark the sentence tells what it asks about.
    let told = text.replace(['?', '¿'], " ");
    let entry = entry::read(talk, &told);
    // "Should I take iron 14?" asks about a dose.
    let measured = entry
        .understood
        .iter()
        .any(|value| !value.analyte.is_also_a_supplement());
    (measured || lab_entry::looks_like_results(&told)) && entry::offer(talk, entry)
}

/// /next: the step for what is known today.
pub(super) fn next_commanded(talk: &mut Talk) {
    answer::give(talk, Slot::Aside, None, Vec::new());
}

/// The step for what is known now, in `slot` and after other words.
pub(super) fn step_now(talk: &mut Talk, slot: Slot, first: Vec<Text>) {
    answer::give(talk, slot, None, first);
}

/// Words while a lab question is open; whether they settle it.
pub(super) fn typed_settles(talk: &mut Talk, text: &str) -> bool {
    if guided::typed(talk, text) {
        return true;
    }
    let Dialogue::Labs(open) = talk.dialogue.held() else {
        return false;
    };
    let Some(choice) = open
        .questions
        .first()
        .and_then(|question| entry::typed_choice(question, text))
    else {
        return false;
    };
    let open = open.clone();
    entry::settle(talk, open, choice);
    true
}

/// Asks the open question again.
pub(super) fn ask_again(talk: &mut Talk, first: &[Text]) {
    if let Dialogue::Labs(open) = talk.dialogue.held().clone() {
        guided::resume(talk, open, first.to_vec());
    }
}

/// Whether these words name the unit that is being asked for, which nothing else could be meant by.
pub(super) fn is_unit_asked_for(talk: &Talk, text: &str) -> bool {
    let Dialogue::Labs(open) = talk.dialogue.held() else {
        return false;
    };
    let first = open.questions.first();
    first.is_some_and(|question| {
        question.why == Why::Unit && entry::typed_choice(question, text).is_some()
    })
}

/// The question after the right value or day of a line, once more.
pub(super) fn ask_fix_again(talk: &mut Talk, seq: u32, fixing: Fixing, first: &[Text]) {
    if let Some(found) = find(talk, seq) {
        fix::ask(talk, &found, fixing, first.to_vec());
    } else {
        talk.dialogue = Dialogue::Idle;
        talk.aside([Text::NotUnderstood]);
    }
}

/// The question after a laboratory's name, once more.
pub(super) fn ask_laboratory_again(talk: &mut Talk, day: NaiveDate, first: &[Text]) {
    draw::ask_laboratory(talk, day, first);
}

/// /cancel in an entry: what was noted stays, and is answered to.
pub(super) fn stop(talk: &mut Talk, open: &OpenEntry) {
    entry::finish(talk, open, Vec::new());
}

pub(super) fn guided_pressed(talk: &mut Talk, press: GuidedPress) {
    guided::pressed(talk, press);
}

pub(super) fn fix_pressed(talk: &mut Talk, seq: u32, press: FixPress) {
    fix::pressed(talk, seq, press);
}

pub(super) fn draw_pressed(talk: &mut Talk, day: NaiveDate, press: DrawPress) {
    draw::pressed(talk, day, press);
}

/// Words while a correction is asked for.
pub(super) fn fix_typed(talk: &mut Talk, seq: u32, fixing: Fixing, text: &str) {
    fix::typed(talk, seq, fixing, text);
}

/// Words while a laboratory's name is asked for.
pub(super) fn laboratory_typed(talk: &mut Talk, drawn_on: NaiveDate, text: &str) {
    draw::laboratory_typed(talk, drawn_on, text);
}

/// R6: whether they were ill before that test, asked until it is told.
pub(super) fn illness_row(talk: &Talk, test: NaiveDate) -> Vec<Button> {
    let told = talk.patient.draws.get(&test);
    if told.is_some_and(|told| told.ill.is_some()) {
        return Vec::new();
    }
    let button = |label, ill| Button::new(label, Press::Draw(test, DrawPress::Ill(ill)));
    vec![
        button(Text::ButtonWasIll, true),
        button(Text::ButtonWasWell, false),
    ]
}

pub(super) fn choice_pressed(talk: &mut Talk, analyte: Analyte, choice: u8) {
    match open_about(talk, analyte) {
        Some(open) => entry::settle(talk, open, usize::from(choice)),
        None => talk.notice(Text::ButtonStale),
    }
}

pub(super) fn drop_pressed(talk: &mut Talk, analyte: Analyte) {
    match open_about(talk, analyte) {
        Some(open) => entry::leave_out(talk, open),
        None => talk.notice(Text::ButtonStale),
    }
}

/// The open entry, if its question is the one that was tapped.
fn open_about(talk: &Talk, analyte: Analyte) -> Option<OpenEntry> {
    let Dialogue::Labs(open) = talk.dialogue.held() else {
        return None;
    };
    open.questions
        .first()
        .filter(|question| question.analyte == analyte)?;
    Some(open.clone())
}

/// "How do I enter results?" and "How do I get a TSAT?", from beneath another message, which stays.
pub(super) fn how_pressed(talk: &mut Talk) {
    talk.aside([Text::TestsHow, Text::LabsHow]);
}

pub(super) fn undo_pressed(talk: &mut Talk, seq: u32) {
    if find(talk, seq).is_none() {
        return talk.notice(Text::AlreadyNoted);
    }
    talk.note(Fact::Retracted { seq });
    close_open(talk, seq);
    talk.reply(Post::reply(Slot::Labs(seq), [Text::LabsUndone]));
}

/// A question about results that were taken back is not asked any more: its answer would bring them back.
pub(super) fn close_open(talk: &mut Talk, seq: u32) {
    if matches!(talk.dialogue.held(), Dialogue::Labs(open) if open.seq == Some(seq)) {
        talk.dialogue = Dialogue::Idle;
    }
}

pub(super) fn legs_pressed(talk: &mut Talk, seq: u32, bothersome: bool) {
    // Beneath /next, which belongs to no line, the same answer of the same day is the same answer.
    let told = talk.patient.legs.is_some_and(|legs| {
        let since = legs.seq > seq || talk.clock_date(legs.at) == talk.today();
        legs.bothersome == bothersome && since
    });
    if told {
        return talk.notice(Text::AlreadyNoted);
    }
    talk.note(Fact::LegsAnswered { bothersome });
    let panel = find(talk, seq).map(|panel| panel.what);
    answer_to(talk, seq, panel.as_ref());
}

/// The answer to the results of a diary line, once more.
fn give_again(talk: &mut Talk, seq: u32) {
    let panel = find(talk, seq).map(|panel| panel.what);
    answer_to(talk, seq, panel.as_ref());
}

fn answer_to(talk: &mut Talk, seq: u32, panel: Option<&Panel>) {
    let first = panel
        .map(|panel| entry::echo(talk, panel))
        .unwrap_or_default();
    let panel = panel.map(|panel| (seq, panel));
    answer::give(talk, Slot::Labs(seq), panel, first);
}

fn find(talk: &Talk, seq: u32) -> Option<Recorded<Panel>> {
    talk.patient
        .panels
        .iter()
        .find(|panel| panel.seq == seq)
        .cloned()
}
