//! Owns the talk about results: reading them, settling what is unclear, and the protocol's next step.
//! The table that finds the step is `protocol::advice`; here it only gets its words.

mod answer;
mod entry;
mod words;

pub(super) use words::Words;

use crate::patient::Recorded;
use crate::patient::fact::Fact;
use crate::protocol::analyte::Analyte;
use crate::protocol::lab_entry;
use crate::protocol::panel::Panel;
use crate::text::Text;
use crate::text::post::{Post, Slot};

use super::event::{Dialogue, OpenEntry};
use super::talk::Talk;

/// /labs …, or a free message that reads like results.
pub(super) fn commanded(talk: &mut Talk, arguments: &str) {
    if arguments.is_empty() {
        talk.dialogue = Dialogue::Idle;
        return talk.aside([Text::LabsHow]);
    }
    let entry = lab_entry::parse(arguments, talk.today());
    entry::take(talk, entry);
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
    let Dialogue::Labs(open) = &talk.dialogue else {
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

/// Asks the open question again; `false` when none is open.
pub(super) fn ask_again(talk: &mut Talk) -> bool {
    let Dialogue::Labs(open) = talk.dialogue.clone() else {
        return false;
    };
    entry::ask(talk, open, vec![Text::LabQuestionOpen]);
    true
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
    let Dialogue::Labs(open) = &talk.dialogue else {
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
    talk.reply(Post::reply(Slot::Labs(seq), [Text::LabsUndone]));
}

pub(super) fn legs_pressed(talk: &mut Talk, seq: u32, bothersome: bool) {
    talk.note(Fact::LegsAnswered { bothersome });
    let panel = find(talk, seq).map(|panel| panel.what);
    let first = panel
        .as_ref()
        .map(|panel| entry::echo(talk, panel))
        .unwrap_or_default();
    answer::give(
        talk,
        Slot::Labs(seq),
        panel.as_ref().map(|panel| (seq, panel)),
        first,
    );
}

fn find(talk: &Talk, seq: u32) -> Option<Recorded<Panel>> {
    talk.patient
        .panels
        .iter()
        .find(|panel| panel.seq == seq)
        .cloned()
}
