//! Owns the way of an entry through its questions to the answer: what is asked next, what is written down, when it is over.

use crate::conversation::blood::labs::entry::{PROBLEMS_NAMED, add, day_is_open, problems, write};
use crate::conversation::blood::labs::questions::{self, ask};
use crate::conversation::blood::labs::recorded::{correct_row, echo, find};
use crate::conversation::blood::labs::steps::{ask_day, ask_other_day, ask_value, next_useful};
use crate::conversation::blood::labs::{answer, correction, draw};
use crate::conversation::state::Dialogue;
use crate::conversation::state::open_entry::{GuidedStep, OpenEntry};
use crate::conversation::turn::Turn;
use crate::patient::Recorded;
use crate::protocol::lab_entry::{LabEntry, Question, Why};
use crate::protocol::panel::Panel;
use crate::protocol::panel::tsat::TsatDoubt;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{FixPress, Press};
use crate::text::voice::Voice;

/// Asks whatever is next: an open question, a step, or nothing more.
pub(crate) fn resume(turn: &mut Turn, open: OpenEntry, first: Vec<Text>) {
    let Some(guided) = open.guided else {
        return go_on(turn, open, first);
    };
    if !open.questions.is_empty() {
        return questions::ask(turn, open, first);
    }
    match guided.step {
        GuidedStep::Day => ask_day(turn, open, first),
        GuidedStep::OtherDay => ask_other_day(turn, open, first),
        GuidedStep::Value(from) => match next_useful(&open, Some(from)) {
            Some(analyte) => ask_value(turn, open, analyte, first),
            None => finish(turn, &open, first),
        },
        GuidedStep::Over => finish(turn, &open, first),
    }
}

/// As many paragraphs and values stand in one message with the next step.
const ECHO_BESIDE_STEP: usize = 5;

/// Takes an entry: what was understood is written down at once, what is unclear is asked, the rest is named.
pub(crate) fn take(turn: &mut Turn, entry: LabEntry) {
    let before = asked_about(turn);
    if entry.is_empty() {
        let nothing = vec![Text::LabNothing, Text::LabExample];
        if let Some(open) = before {
            return resume(turn, open, nothing);
        }
        turn.dialogue = Dialogue::Idle;
        return turn.aside(nothing);
    }
    let problems = problems(turn, &entry);
    match before {
        Some(open) if !entry.date_given || entry.drawn_on == open.drawn_on => {
            join(turn, open, entry, problems);
        }
        before => {
            let mut first = before.map(|open| left_out(&open)).unwrap_or_default();
            first.extend(problems);
            let mut open = OpenEntry {
                seq: None,
                drawn_on: entry.drawn_on,
                values: Vec::new(),
                questions: Vec::new(),
                guided: None,
                corrects: false,
                day_open: day_is_open(&entry),
            };
            add(turn, &mut open, entry);
            go_on(turn, open, first);
        }
    }
}

/// Asks whether values that stand in a question are to be noted; `false` where there is none.
pub(crate) fn offer(turn: &mut Turn, mut entry: LabEntry) -> bool {
    let told = std::mem::take(&mut entry.understood);
    let asked = told.into_iter().map(|value| Question {
        analyte: value.analyte,
        why: Why::Asked,
        choices: vec![value.entered],
        flagged_low: value.flagged_low,
        written: String::new(),
    });
    let questions: Vec<_> = asked.chain(std::mem::take(&mut entry.questions)).collect();
    if questions.is_empty() || asked_about(turn).is_some() {
        return false;
    }
    let open = OpenEntry {
        seq: None,
        drawn_on: entry.drawn_on,
        values: Vec::new(),
        questions,
        guided: None,
        corrects: false,
        day_open: day_is_open(&entry),
    };
    go_on(turn, open, Vec::new());
    true
}

/// The open entry whose question these words might make forgotten.
fn asked_about(turn: &Turn) -> Option<OpenEntry> {
    let Dialogue::Labs(open) = turn.dialogue.held() else {
        return None;
    };
    (!open.questions.is_empty()).then(|| open.clone())
}

/// More results of the same blood while a question about it is open: they join it, and the question waits its turn.
fn join(turn: &mut Turn, mut open: OpenEntry, entry: LabEntry, problems: Vec<Text>) {
    let told = |analyte| {
        let understood = entry.understood.iter().map(|value| value.analyte);
        let asked = entry.questions.iter().map(|question| question.analyte);
        understood.chain(asked).any(|other| other == analyte)
    };
    let waiting: Vec<_> = std::mem::take(&mut open.questions)
        .into_iter()
        .filter(|question| !told(question.analyte))
        .collect();
    open.day_open |= day_is_open(&entry);
    add(turn, &mut open, entry);
    open.questions.extend(waiting);
    go_on(turn, open, problems);
}

/// Results of another day came: what was noted stays, and what was still asked is named.
fn left_out(open: &OpenEntry) -> Vec<Text> {
    let open_questions = open.questions.iter().take(PROBLEMS_NAMED);
    open_questions
        .map(|question| Text::LabLeftOut {
            analyte: question.analyte,
            drawn: open.drawn_on,
        })
        .collect()
}

/// Writes a corrected entry and answers to it.
pub(crate) fn rewrite(turn: &mut Turn, mut open: OpenEntry) {
    let before = open.seq;
    write(turn, &mut open);
    match (open.seq, before) {
        (None, Some(seq)) => turn.reply(Post::reply(Slot::Labs(seq), [Text::LabsUndone])),
        (Some(_), _) | (None, None) => go_on(turn, open, Vec::new()),
    }
}

/// Settles the first open question.
pub(crate) fn settle(turn: &mut Turn, mut open: OpenEntry, choice: usize) {
    let Some(value) = open
        .questions
        .first()
        .and_then(|question| question.settle(choice))
    else {
        return turn.notice(Text::ButtonStale);
    };
    open.questions.remove(0);
    open.values.retain(|other| other.analyte != value.analyte);
    open.values.push(value);
    write(turn, &mut open);
    go_on(turn, open, Vec::new());
}

/// Drops the value that the first open question is about.
pub(crate) fn leave_out(turn: &mut Turn, mut open: OpenEntry) {
    open.questions.remove(0);
    write(turn, &mut open);
    go_on(turn, open, Vec::new());
}

/// The next question, the next step, or the answer.
pub(crate) fn go_on(turn: &mut Turn, open: OpenEntry, first: Vec<Text>) {
    if !open.questions.is_empty() {
        ask(turn, open, first);
    } else if open.guided.is_some() {
        resume(turn, open, first);
    } else {
        finish(turn, &open, first);
    }
}

/// Everything is settled: the echo and the next step, or only what was wrong.
pub(crate) fn finish(turn: &mut Turn, open: &OpenEntry, mut first: Vec<Text>) {
    turn.dialogue = Dialogue::Idle;
    let found = open.seq.and_then(|seq| find(turn, seq));
    let Some(Recorded { seq, what: panel }) = found else {
        if first.is_empty() {
            first.push(Text::Cancelled);
        } else if !first.contains(&Text::LabExample) {
            first.push(Text::LabExample);
        }
        return turn.reply(Post::reply(Slot::LabEntry, first));
    };
    if open.day_open {
        // The example shows how to write it, and the question that follows asks for it.
        first.retain(|text| *text != Text::LabExample);
        return correction::ask_day(turn, &Recorded { seq, what: panel }, first);
    }
    // Values of one morning may come in several goes.
    let morning = turn.patient.panels_by_draw();
    let morning = morning.iter().rfind(|day| day.drawn_on == panel.drawn_on);
    if let Some(doubt) = doubt(turn, morning.unwrap_or(&panel)) {
        return ask_doubt(turn, seq, &panel, doubt, first);
    }
    conclude(turn, seq, &panel, first);
    if !open.corrects {
        draw::ask_once(turn, &panel);
    }
}

/// The answer to a panel that nobody doubts.
pub(crate) fn conclude(turn: &mut Turn, seq: u32, panel: &Panel, mut first: Vec<Text>) {
    first.extend(echo(turn, panel));
    // A long report is echoed in a message of its own, so that the step stays short enough to be read.
    if first.len() + panel.values().len() > ECHO_BESIDE_STEP {
        turn.aside(std::mem::take(&mut first));
    }
    // The question's message, if there was one, becomes the answer's.
    answer::give(turn, Slot::Labs(seq), Some((seq, panel)), first);
}

/// §3: values that do not fit together are asked about before they decide anything.
fn doubt(turn: &Turn, panel: &Panel) -> Option<Text> {
    let mark = Voice::of(turn.patient.language).decimal_mark();
    Some(match panel.tsat_doubt()? {
        TsatDoubt::Differs { reported, computed } => Text::LabAskTsat {
            reported: reported.text(mark),
            computed: computed.text(mark),
        },
        TsatDoubt::Impossible { computed } => Text::LabTsatImpossible {
            computed: computed.text(mark),
        },
    })
}

fn ask_doubt(turn: &mut Turn, seq: u32, panel: &Panel, doubt: Text, mut first: Vec<Text>) {
    first.push(Text::LabsEcho {
        values: panel.values().to_vec(),
        drawn: panel.drawn_on,
    });
    first.push(doubt);
    let rows = [
        vec![Button::new(
            Text::ButtonReportSaysSo,
            Press::LabFix(seq, FixPress::Right),
        )],
        correct_row(seq),
    ];
    turn.reply(Post::reply(Slot::Labs(seq), first).with_buttons(rows));
}
