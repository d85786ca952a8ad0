//! Owns the correction of results that were noted: which value or the day, the right one, and one corrected panel
//! in the place of the old line. It must not change a value that the patient did not point at.

use chrono::NaiveDate;

use crate::almanac::wall_clock::{self, Prefer};
use crate::patient::Recorded;
use crate::patient::fact::Fact;
use crate::protocol::analyte::Analyte;
use crate::protocol::panel::Panel;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{FixPress, Press};

use super::super::event::{Dialogue, Fixing, OpenEntry};
use super::super::talk::Talk;
use super::super::typed::fragment;
use super::{draw, entry, find, give_again};

/// Values in a row of buttons.
const ROW: usize = 2;

pub(super) fn pressed(talk: &mut Talk, seq: u32, press: FixPress) {
    let Some(found) = find(talk, seq) else {
        return talk.notice(Text::ButtonStale);
    };
    match press {
        FixPress::Choose => choose(talk, &found),
        FixPress::Value(analyte) if found.what.get(analyte).is_some() => {
            ask(talk, &found, Fixing::Value(analyte), Vec::new());
        }
        FixPress::LeaveOut(analyte) if found.what.get(analyte).is_some() => {
            talk.dialogue = Dialogue::Idle;
            let open = without(&found, analyte);
            entry::rewrite(talk, open);
        }
        FixPress::Day => ask(talk, &found, Fixing::Day, Vec::new()),
        FixPress::On(day) if day <= talk.today() => day_is(talk, &found, day),
        FixPress::Back => {
            talk.dialogue = Dialogue::Idle;
            give_again(talk, seq);
        }
        FixPress::Right => {
            entry::conclude(talk, seq, &found.what, Vec::new());
            draw::ask_once(talk, &found.what);
        }
        FixPress::Value(_) | FixPress::LeaveOut(_) | FixPress::On(_) => {
            talk.notice(Text::ButtonStale);
        }
    }
}

fn button(seq: u32, press: FixPress, label: Text) -> Button {
    Button::new(label, Press::LabFix(seq, press))
}

fn choose(talk: &mut Talk, found: &Recorded<Panel>) {
    let seq = found.seq;
    let values: Vec<_> = found
        .what
        .values()
        .iter()
        .map(|value| {
            let label = Text::ButtonLabValue { value: *value };
            button(seq, FixPress::Value(value.analyte), label)
        })
        .collect();
    let date = found.what.drawn_on;
    let rest = [
        vec![button(seq, FixPress::Day, Text::ButtonDrawnOn { date })],
        vec![button(seq, FixPress::Back, Text::ButtonBack)],
    ];
    let rows = values.chunks(ROW).map(<[Button]>::to_vec).chain(rest);
    let mut texts = entry::echo(talk, &found.what);
    texts.push(Text::FixWhat);
    talk.reply(Post::reply(Slot::Labs(seq), texts).with_buttons(rows));
}

/// Asks for the right value or day.
pub(super) fn ask(talk: &mut Talk, found: &Recorded<Panel>, fixing: Fixing, first: Vec<Text>) {
    let seq = found.seq;
    talk.dialogue = Dialogue::FixingLab { seq, fixing };
    let mut texts = first;
    let rows = match (fixing, talk.today()) {
        (Fixing::Value(analyte), _) => {
            texts.extend(
                found
                    .what
                    .get(analyte)
                    .map(|value| Text::FixValue { value: *value }),
            );
            let out = button(seq, FixPress::LeaveOut(analyte), Text::ButtonLeaveOut);
            vec![vec![out, button(seq, FixPress::Back, Text::ButtonBack)]]
        }
        (Fixing::Day, today) => {
            let date = found.what.drawn_on;
            texts.push(Text::FixDay { date });
            vec![
                day_row(seq, today),
                vec![button(seq, FixPress::Back, Text::ButtonBack)],
            ]
        }
    };
    talk.reply(Post::reply(Slot::Labs(seq), texts).with_buttons(rows));
}

fn day_row(seq: u32, today: NaiveDate) -> Vec<Button> {
    let yesterday = today.pred_opt();
    let yesterday = yesterday.map(|day| button(seq, FixPress::On(day), Text::ButtonYesterday));
    [button(seq, FixPress::On(today), Text::ButtonToday)]
        .into_iter()
        .chain(yesterday)
        .collect()
}

/// §3: a day was told that cannot be the draw's. What was understood is kept for today, and the day is asked before
/// the step is named.
pub(super) fn ask_day(talk: &mut Talk, found: &Recorded<Panel>, first: Vec<Text>) {
    let seq = found.seq;
    talk.dialogue = Dialogue::FixingLab {
        seq,
        fixing: Fixing::Day,
    };
    let mut texts = first;
    texts.extend(entry::echo(talk, &found.what));
    texts.push(Text::LabAskDay);
    let rows = [day_row(seq, talk.today())];
    talk.reply(Post::reply(Slot::Labs(seq), texts).with_buttons(rows));
}

/// Words while the right value or day is asked for.
pub(super) fn typed(talk: &mut Talk, seq: u32, fixing: Fixing, text: &str) {
    let Some(found) = find(talk, seq) else {
        talk.dialogue = Dialogue::Idle;
        return talk.aside([Text::ButtonStale]);
    };
    match fixing {
        Fixing::Day => day_typed(talk, &found, text),
        Fixing::Value(analyte) => value_typed(talk, &found, analyte, text),
    }
}

fn day_typed(talk: &mut Talk, found: &Recorded<Panel>, text: &str) {
    let today = talk.today();
    match wall_clock::parse_date(text, today, Prefer::Past) {
        Some(date) if date <= today => day_is(talk, found, date),
        Some(date) => ask(talk, found, Fixing::Day, vec![Text::DateAhead { date }]),
        None => {
            let what = fragment(text);
            ask(talk, found, Fixing::Day, vec![Text::NotADate { what }]);
        }
    }
}

fn value_typed(talk: &mut Talk, found: &Recorded<Panel>, analyte: Analyte, text: &str) {
    let read = entry::read_about(talk, analyte, text);
    if read.understood.is_empty() && read.questions.is_empty() {
        let mut problems = entry::problems(talk, &read);
        if problems.is_empty() {
            let what = fragment(text);
            problems.push(Text::LabNotANumber { analyte, what });
        }
        return ask(talk, found, Fixing::Value(analyte), problems);
    }
    let told = |other: Analyte| {
        read.understood.iter().any(|value| value.analyte == other)
            || read
                .questions
                .iter()
                .any(|question| question.analyte == other)
    };
    let mut open = unchanged(found);
    open.values.retain(|value| !told(value.analyte));
    let problems = entry::problems(talk, &read);
    open.values.extend(read.understood);
    open.questions = read.questions;
    talk.dialogue = Dialogue::Idle;
    if open.questions.is_empty() {
        entry::write(talk, &mut open);
    }
    entry::go_on(talk, open, problems);
}

fn unchanged(found: &Recorded<Panel>) -> OpenEntry {
    OpenEntry {
        seq: Some(found.seq),
        drawn_on: found.what.drawn_on,
        values: found.what.values().to_vec(),
        questions: Vec::new(),
        guided: None,
        corrects: true,
        day_open: false,
    }
}

fn without(found: &Recorded<Panel>, analyte: Analyte) -> OpenEntry {
    let mut open = unchanged(found);
    open.values.retain(|value| value.analyte != analyte);
    open
}

/// How the blood was drawn moves along with its day.
fn day_is(talk: &mut Talk, found: &Recorded<Panel>, day: NaiveDate) {
    talk.dialogue = Dialogue::Idle;
    let before = found.what.drawn_on;
    if before == day {
        return give_again(talk, found.seq);
    }
    let told = talk.patient.draws.get(&before).cloned();
    if let Some(conditions) = told.filter(|_| !talk.patient.draws.contains_key(&day)) {
        talk.note(Fact::DrawTold {
            drawn_on: day,
            conditions,
        });
    }
    let open = OpenEntry {
        drawn_on: day,
        ..unchanged(found)
    };
    entry::rewrite(talk, open);
}
