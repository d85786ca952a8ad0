//! Owns the way from what was typed to a panel in the diary: problems named, open questions asked one by one.

use rust_decimal::Decimal;

use crate::patient::Recorded;
use crate::patient::fact::Fact;
use crate::protocol::analyte::Analyte;
use crate::protocol::lab_entry::{self, LabEntry, Problem, Question, Why};
use crate::protocol::limits::HAEMOGLOBIN_ALARM_BELOW;
use crate::protocol::panel::{LabValue, Panel, Reading, TsatDoubt, number_text};
use crate::protocol::unit::Unit;
use crate::text::Text;
use crate::text::catalogue::Voice;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{FixPress, Press};

use super::super::event::{Dialogue, OpenEntry};
use super::super::talk::Talk;
use super::super::typed::yes_or_no;
use super::{answer, day_order, draw, find, fix, guided};

/// More problems than these in one reply help nobody at night.
const PROBLEMS_NAMED: usize = 4;
/// As many paragraphs and values stand in one message with the next step.
const ECHO_BESIDE_STEP: usize = 5;

/// Takes an entry: what was understood is written down at once, what is unclear is asked, the rest is named.
pub(super) fn take(talk: &mut Talk, entry: LabEntry) {
    let before = asked_about(talk);
    if entry.is_empty() {
        let nothing = vec![Text::LabNothing, Text::LabExample];
        if let Some(open) = before {
            return guided::resume(talk, open, nothing);
        }
        talk.dialogue = Dialogue::Idle;
        return talk.aside(nothing);
    }
    let problems = problems(talk, &entry);
    match before {
        Some(open) if !entry.date_given || entry.drawn_on == open.drawn_on => {
            join(talk, open, entry, problems);
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
            add(talk, &mut open, entry);
            go_on(talk, open, first);
        }
    }
}

/// Asks whether values that stand in a question are to be noted; `false` where there is none.
pub(super) fn offer(talk: &mut Talk, mut entry: LabEntry) -> bool {
    let told = std::mem::take(&mut entry.understood);
    let asked = told.into_iter().map(|value| Question {
        analyte: value.analyte,
        why: Why::Asked,
        choices: vec![value.entered],
        flagged_low: value.flagged_low,
        written: String::new(),
    });
    let questions: Vec<_> = asked.chain(std::mem::take(&mut entry.questions)).collect();
    if questions.is_empty() || asked_about(talk).is_some() {
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
    go_on(talk, open, Vec::new());
    true
}

/// The open entry whose question these words might make forgotten.
fn asked_about(talk: &Talk) -> Option<OpenEntry> {
    let Dialogue::Labs(open) = talk.dialogue.held() else {
        return None;
    };
    (!open.questions.is_empty()).then(|| open.clone())
}

/// More results of the same blood while a question about it is open: they join it, and the question waits its turn.
fn join(talk: &mut Talk, mut open: OpenEntry, entry: LabEntry, problems: Vec<Text>) {
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
    add(talk, &mut open, entry);
    open.questions.extend(waiting);
    go_on(talk, open, problems);
}

/// Whether a day was told that the draw cannot have had, or cannot be told from another.
fn day_is_open(entry: &LabEntry) -> bool {
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

/// Adds what was understood to an entry, writes it down, and leaves its questions open.
pub(super) fn add(talk: &mut Talk, open: &mut OpenEntry, entry: LabEntry) {
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
    write(talk, open);
}

/// The words for what was not understood.
pub(super) fn problems(talk: &Talk, entry: &LabEntry) -> Vec<Text> {
    let mut problems: Vec<_> = entry
        .problems
        .iter()
        .map(|problem| problem_text(talk, problem))
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
pub(super) fn read(talk: &Talk, text: &str) -> LabEntry {
    lab_entry::parse_in(text, talk.today(), day_order::of(&talk.patient))
}

/// Reads words about one analyte whose name they may leave out.
pub(super) fn read_about(talk: &Talk, analyte: Analyte, text: &str) -> LabEntry {
    let named = read(talk, text);
    if named.understood.is_empty() && named.questions.is_empty() {
        read(talk, &format!("{}={text}", analyte.code()))
    } else {
        named
    }
}

/// Makes the diary say what the entry says: one panel, in the place of the line that stood for it before.
pub(super) fn write(talk: &mut Talk, open: &mut OpenEntry) {
    let Ok(panel) = Panel::new(open.drawn_on, open.values.clone()) else {
        return;
    };
    let before = open.seq.and_then(|seq| find(talk, seq));
    if before.is_some_and(|before| before.what == panel) {
        return;
    }
    if let Some(seq) = open.seq.take() {
        talk.note(Fact::Retracted { seq });
    }
    if !panel.values().is_empty() {
        open.seq = Some(talk.patient.facts);
        talk.note(Fact::LabsReported { panel });
    }
}

/// Writes a corrected entry and answers to it.
pub(super) fn rewrite(talk: &mut Talk, mut open: OpenEntry) {
    let before = open.seq;
    write(talk, &mut open);
    match (open.seq, before) {
        (None, Some(seq)) => talk.reply(Post::reply(Slot::Labs(seq), [Text::LabsUndone])),
        (Some(_), _) | (None, None) => go_on(talk, open, Vec::new()),
    }
}

/// Settles the first open question.
pub(super) fn settle(talk: &mut Talk, mut open: OpenEntry, choice: usize) {
    let Some(value) = open
        .questions
        .first()
        .and_then(|question| question.settle(choice))
    else {
        return talk.notice(Text::ButtonStale);
    };
    open.questions.remove(0);
    open.values.retain(|other| other.analyte != value.analyte);
    open.values.push(value);
    write(talk, &mut open);
    go_on(talk, open, Vec::new());
}

/// Drops the value that the first open question is about.
pub(super) fn leave_out(talk: &mut Talk, mut open: OpenEntry) {
    open.questions.remove(0);
    write(talk, &mut open);
    go_on(talk, open, Vec::new());
}

/// The next question, the next step, or the answer.
pub(super) fn go_on(talk: &mut Talk, open: OpenEntry, first: Vec<Text>) {
    if !open.questions.is_empty() {
        ask(talk, open, first);
    } else if open.guided.is_some() {
        guided::resume(talk, open, first);
    } else {
        finish(talk, &open, first);
    }
}

/// Everything is settled: the echo and the next step, or only what was wrong.
pub(super) fn finish(talk: &mut Talk, open: &OpenEntry, mut first: Vec<Text>) {
    talk.dialogue = Dialogue::Idle;
    let found = open.seq.and_then(|seq| find(talk, seq));
    let Some(Recorded { seq, what: panel }) = found else {
        if first.is_empty() {
            first.push(Text::Cancelled);
        } else if !first.contains(&Text::LabExample) {
            first.push(Text::LabExample);
        }
        return talk.reply(Post::reply(Slot::LabEntry, first));
    };
    if open.day_open {
        // The example shows how to write it, and the question that follows asks for it.
        first.retain(|text| *text != Text::LabExample);
        return fix::ask_day(talk, &Recorded { seq, what: panel }, first);
    }
    // Values of one morning may come in several goes.
    let morning = talk.patient.panels_by_draw();
    let morning = morning.iter().rfind(|day| day.drawn_on == panel.drawn_on);
    if let Some(doubt) = doubt(talk, morning.unwrap_or(&panel)) {
        return ask_doubt(talk, seq, &panel, doubt, first);
    }
    conclude(talk, seq, &panel, first);
    if !open.corrects {
        draw::ask_once(talk, &panel);
    }
}

/// The answer to a panel that nobody doubts.
pub(super) fn conclude(talk: &mut Talk, seq: u32, panel: &Panel, mut first: Vec<Text>) {
    first.extend(echo(talk, panel));
    // A long report is echoed in a message of its own, so that the step stays short enough to be read.
    if first.len() + panel.values().len() > ECHO_BESIDE_STEP {
        talk.aside(std::mem::take(&mut first));
    }
    // The question's message, if there was one, becomes the answer's.
    answer::give(talk, Slot::Labs(seq), Some((seq, panel)), first);
}

/// §3: values that do not fit together are asked about before they decide anything.
fn doubt(talk: &Talk, panel: &Panel) -> Option<Text> {
    let mark = Voice::of(talk.patient.language).decimal_mark();
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

fn ask_doubt(talk: &mut Talk, seq: u32, panel: &Panel, doubt: Text, mut first: Vec<Text>) {
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
    talk.reply(Post::reply(Slot::Labs(seq), first).with_buttons(rows));
}

/// §3: *Fix* and *Undo* beneath what was understood.
pub(super) fn correct_row(seq: u32) -> Vec<Button> {
    vec![
        Button::new(Text::ButtonFix, Press::LabFix(seq, FixPress::Choose)),
        Button::new(Text::ButtonUndo, Press::LabsUndo(seq)),
    ]
}

/// §3: what was understood, as entered.
pub(super) fn echo(talk: &Talk, panel: &Panel) -> Vec<Text> {
    let mut texts = vec![Text::LabsEcho {
        values: panel.values().to_vec(),
        drawn: panel.drawn_on,
    }];
    let approximate: Vec<_> = panel
        .values()
        .iter()
        .filter(|value| value.approximate)
        .copied()
        .collect();
    if !approximate.is_empty() {
        texts.push(Text::LabsApproximate {
            values: approximate,
        });
    }
    if let Some(TsatDoubt::Differs { reported, computed }) = panel.tsat_doubt() {
        let mark = Voice::of(talk.patient.language).decimal_mark();
        texts.push(Text::LabTsatDiffers {
            reported: reported.text(mark),
            computed: computed.text(mark),
        });
    }
    texts
}

/// Asks the first open question, after the problems and what was understood so far.
pub(super) fn ask(talk: &mut Talk, open: OpenEntry, mut first: Vec<Text>) {
    let Some(question) = open.questions.first() else {
        return;
    };
    if !open.values.is_empty() {
        first.push(Text::LabSoFar {
            values: open.values.clone(),
        });
    }
    let (text, rows) = question_words(talk, question);
    first.push(text);
    first.extend(is_alarming(question).then_some(Text::LabUrgent));
    let post = Post::reply(Slot::LabEntry, first).with_buttons(rows);
    talk.dialogue = Dialogue::Labs(open);
    talk.reply(post);
}

/// C9: a haemoglobin that needs a doctor if it is right.
fn is_alarming(question: &Question) -> bool {
    let value = question
        .choices
        .first()
        .and_then(|reading| LabValue::new(question.analyte, *reading).ok());
    let low = |value: LabValue| {
        let alarm = value.level().is_below(HAEMOGLOBIN_ALARM_BELOW) == Some(true);
        value.analyte == Analyte::Haemoglobin && alarm
    };
    question.why == Why::Unusual && value.is_some_and(low)
}

fn question_words(talk: &Talk, question: &Question) -> (Text, Vec<Vec<Button>>) {
    let analyte = question.analyte;
    let leave_out = vec![Button::new(Text::ButtonLeaveOut, Press::LabDrop(analyte))];
    let number = |reading: &Reading| {
        number_text(
            reading.value,
            Voice::of(talk.patient.language).decimal_mark(),
        )
    };
    let first = question.choices.first();
    let value = first.and_then(|reading| LabValue::new(analyte, *reading).ok());
    let yes = vec![Button::new(
        Text::ButtonYesRight,
        Press::LabChoice(analyte, 0),
    )];
    match (question.why, first, value) {
        (Why::Asked, _, Some(value)) => (Text::LabAskNote { value }, vec![yes, leave_out]),
        (Why::Unusual, _, Some(value)) => (Text::LabAskUnusual { value }, vec![yes, leave_out]),
        (Why::Fraction, Some(reading), Some(value)) => {
            let fraction = Reading {
                value: reading.value / Decimal::ONE_HUNDRED,
                ..*reading
            };
            let number = number(if reading.unit == Unit::Fraction {
                reading
            } else {
                &fraction
            });
            (Text::LabAskFraction { number, value }, vec![yes, leave_out])
        }
        (Why::Unit, Some(reading), _) => {
            let text = Text::LabAskUnit {
                analyte,
                number: number(reading),
            };
            (
                text,
                choices(
                    analyte,
                    question,
                    |value| Text::ButtonUnit {
                        unit: value.entered.unit,
                    },
                    leave_out,
                ),
            )
        }
        (Why::Unit | Why::Number | Why::Unusual | Why::Fraction | Why::Asked, _, _) => {
            let what = if question.written.is_empty() {
                first.map(number).unwrap_or_default()
            } else {
                question.written.clone()
            };
            let text = Text::LabAskNumber { analyte, what };
            (
                text,
                choices(
                    analyte,
                    question,
                    |value| Text::ButtonValue { value },
                    leave_out,
                ),
            )
        }
    }
}

fn choices(
    analyte: Analyte,
    question: &Question,
    label: impl Fn(LabValue) -> Text,
    leave_out: Vec<Button>,
) -> Vec<Vec<Button>> {
    let button = |index: u8| {
        let value = question.settle(usize::from(index))?;
        Some(Button::new(label(value), Press::LabChoice(analyte, index)))
    };
    let buttons: Vec<_> = (0..u8::MAX).map_while(button).collect();
    buttons
        .chunks(3)
        .map(<[Button]>::to_vec)
        .chain([leave_out])
        .collect()
}

/// The choice that typed words mean: a unit, or a yes where only one thing can be meant.
pub(super) fn typed_choice(question: &Question, text: &str) -> Option<usize> {
    let word = text.trim().to_lowercase();
    match question.why {
        Why::Unit => {
            let unit = Unit::parse(&word)?;
            question
                .choices
                .iter()
                .position(|reading| reading.unit == unit)
        }
        Why::Unusual | Why::Fraction | Why::Asked => {
            matches!(yes_or_no(text), Some(true)).then_some(0)
        }
        Why::Number => None,
    }
}

fn problem_text(talk: &Talk, problem: &Problem) -> Text {
    let mark = Voice::of(talk.patient.language).decimal_mark();
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
