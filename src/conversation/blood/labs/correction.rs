//! Owns the question after the right value or the right day of results that were noted.

use chrono::NaiveDate;

use crate::conversation::blood::labs::recorded;
use crate::conversation::state::Dialogue;
use crate::conversation::state::open_entry::Fixing;
use crate::conversation::turn::Turn;
use crate::patient::Recorded;
use crate::protocol::panel::Panel;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{FixPress, Press};

pub(crate) fn button(seq: u32, press: FixPress, label: Text) -> Button {
    Button::new(label, Press::LabFix(seq, press))
}

/// Asks for the right value or day.
pub(crate) fn ask(turn: &mut Turn, found: &Recorded<Panel>, fixing: Fixing, first: Vec<Text>) {
    let seq = found.seq;
    turn.dialogue = Dialogue::FixingLab { seq, fixing };
    let mut texts = first;
    let rows = match (fixing, turn.today()) {
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
    turn.reply(Post::reply(Slot::Labs(seq), texts).with_buttons(rows));
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
pub(crate) fn ask_day(turn: &mut Turn, found: &Recorded<Panel>, first: Vec<Text>) {
    let seq = found.seq;
    turn.dialogue = Dialogue::FixingLab {
        seq,
        fixing: Fixing::Day,
    };
    let mut texts = first;
    texts.extend(recorded::echo(turn, &found.what));
    texts.push(Text::LabAskDay);
    let rows = [day_row(seq, turn.today())];
    turn.reply(Post::reply(Slot::Labs(seq), texts).with_buttons(rows));
}
