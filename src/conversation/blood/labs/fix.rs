//! Owns the correction of results that were noted: which value or the day, the right one, and one corrected panel
//! in the place of the old line. It must not change a value that the patient did not point at.

use chrono::NaiveDate;

use crate::calendar::wall_clock::{self, Prefer};
use crate::conversation::blood::labs::answer::give_again;
use crate::conversation::blood::labs::correction::{ask, button};
use crate::conversation::blood::labs::flow;
use crate::conversation::blood::labs::recorded::{self, find};
use crate::conversation::state::Dialogue;
use crate::conversation::state::open_entry::{Fixing, OpenEntry};
use crate::conversation::turn::Turn;
use crate::patient::Recorded;
use crate::patient::fact::Fact;
use crate::protocol::analyte::Analyte;
use crate::protocol::panel::Panel;
use crate::text::Text;
use crate::text::fit::fragment;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::FixPress;

use super::{draw, entry};

/// Values in a row of buttons.
const ROW: usize = 2;

pub(super) fn pressed(turn: &mut Turn, seq: u32, press: FixPress) {
    let Some(found) = find(turn, seq) else {
        return turn.notice(Text::ButtonStale);
    };
    match press {
        FixPress::Choose => choose(turn, &found),
        FixPress::Value(analyte) if found.what.get(analyte).is_some() => {
            ask(turn, &found, Fixing::Value(analyte), Vec::new());
        }
        FixPress::LeaveOut(analyte) if found.what.get(analyte).is_some() => {
            turn.dialogue = Dialogue::Idle;
            let open = without(&found, analyte);
            flow::rewrite(turn, open);
        }
        FixPress::Day => ask(turn, &found, Fixing::Day, Vec::new()),
        FixPress::On(day) if day <= turn.today() => day_is(turn, &found, day),
        FixPress::Back => {
            turn.dialogue = Dialogue::Idle;
            give_again(turn, seq);
        }
        FixPress::Right => {
            flow::conclude(turn, seq, &found.what, Vec::new());
            draw::ask_once(turn, &found.what);
        }
        FixPress::Value(_) | FixPress::LeaveOut(_) | FixPress::On(_) => {
            turn.notice(Text::ButtonStale);
        }
    }
}

fn choose(turn: &mut Turn, found: &Recorded<Panel>) {
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
    let mut texts = recorded::echo(turn, &found.what);
    texts.push(Text::FixWhat);
    turn.reply(Post::reply(Slot::Labs(seq), texts).with_buttons(rows));
}

/// Words while the right value or day is asked for.
pub(super) fn typed(turn: &mut Turn, seq: u32, fixing: Fixing, text: &str) {
    let Some(found) = find(turn, seq) else {
        turn.dialogue = Dialogue::Idle;
        return turn.aside([Text::ButtonStale]);
    };
    match fixing {
        Fixing::Day => day_typed(turn, &found, text),
        Fixing::Value(analyte) => value_typed(turn, &found, analyte, text),
    }
}

fn day_typed(turn: &mut Turn, found: &Recorded<Panel>, text: &str) {
    let today = turn.today();
    match wall_clock::parse_date(text, today, Prefer::Past) {
        Some(date) if date <= today => day_is(turn, found, date),
        Some(date) => ask(turn, found, Fixing::Day, vec![Text::DateAhead { date }]),
        None => {
            let what = fragment(text);
            ask(turn, found, Fixing::Day, vec![Text::NotADate { what }]);
        }
    }
}

fn value_typed(turn: &mut Turn, found: &Recorded<Panel>, analyte: Analyte, text: &str) {
    let read = entry::read_about(turn, analyte, text);
    if read.understood.is_empty() && read.questions.is_empty() {
        let mut problems = entry::problems(turn, &read);
        if problems.is_empty() {
            let what = fragment(text);
            problems.push(Text::LabNotANumber { analyte, what });
        }
        return ask(turn, found, Fixing::Value(analyte), problems);
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
    let problems = entry::problems(turn, &read);
    open.values.extend(read.understood);
    open.questions = read.questions;
    turn.dialogue = Dialogue::Idle;
    if open.questions.is_empty() {
        entry::write(turn, &mut open);
    }
    flow::go_on(turn, open, problems);
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
fn day_is(turn: &mut Turn, found: &Recorded<Panel>, day: NaiveDate) {
    turn.dialogue = Dialogue::Idle;
    let before = found.what.drawn_on;
    if before == day {
        return give_again(turn, found.seq);
    }
    let told = turn.patient.draws.get(&before).cloned();
    if let Some(conditions) = told.filter(|_| !turn.patient.draws.contains_key(&day)) {
        turn.note(Fact::DrawTold {
            drawn_on: day,
            conditions,
        });
    }
    let open = OpenEntry {
        drawn_on: day,
        ..unchanged(found)
    };
    flow::rewrite(turn, open);
}
