//! Owns the question beneath an answer about how the blood was drawn (C1, C2, C7): one tap when all was as it
//! should be, never in the way of the step. It must not weigh the answers; the notes of the step do.

use chrono::{Days, NaiveDate};

use crate::agenda::labs::inputs;
use crate::conversation::blood::labs::answer::give_again;
use crate::conversation::blood::results_prompt;
use crate::conversation::state::Dialogue;
use crate::conversation::turn::Turn;
use crate::patient::draw::DrawConditions;
use crate::patient::fact::Fact;
use crate::protocol::advice::advise;
use crate::protocol::analyte::Analyte;
use crate::protocol::panel::Panel;
use crate::text::Text;
use crate::text::fit::fragment;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{DrawFlaw, DrawFlaws, DrawPress, Press};

/// Nobody remembers the morning of an older draw.
const REMEMBERED_DAYS: Days = Days::new(60);
/// Laboratories offered by name.
const LABORATORIES_OFFERED: usize = 3;

/// Asks, once a draw, if its iron values are the newest: only those are read with it.
pub(super) fn ask_once(turn: &mut Turn, panel: &Panel) {
    let day = panel.drawn_on;
    let told = turn.patient.draws.get(&day);
    let newest = turn.patient.panels.last().map(|panel| panel.what.drawn_on);
    let oldest = turn.today().checked_sub_days(REMEMBERED_DAYS);
    if turn.patient.excluded()
        || !has_iron_values(panel)
        || told.is_some_and(|told| told.fasting.is_some())
        || newest != Some(day)
        || oldest.is_some_and(|oldest| day < oldest)
    {
        return;
    }
    let rows = [
        vec![button(day, DrawPress::AllAsItShould, Text::ButtonDrawRight)],
        vec![button(
            day,
            DrawPress::Draft(DrawFlaws::default()),
            Text::ButtonDrawDifferent,
        )],
        vec![button(day, DrawPress::Skip, Text::ButtonDrawSkip)],
    ];
    let post = Post::reply(Slot::Draw(day), [Text::DrawQuestion { date: day }]);
    turn.post(post.with_buttons(rows));
}

fn has_iron_values(panel: &Panel) -> bool {
    [
        Analyte::Ferritin,
        Analyte::Iron,
        Analyte::Tsat,
        Analyte::Tibc,
        Analyte::Uibc,
        Analyte::Transferrin,
    ]
    .iter()
    .any(|analyte| panel.get(*analyte).is_some())
}

fn button(day: NaiveDate, press: DrawPress, label: Text) -> Button {
    Button::new(label, Press::Draw(day, press))
}

pub(super) fn pressed(turn: &mut Turn, day: NaiveDate, press: DrawPress) {
    if day > turn.today() {
        return turn.notice(Text::ButtonUnknown);
    }
    match press {
        DrawPress::AllAsItShould => told(turn, day, &as_it_should(turn, day)),
        DrawPress::Draft(flaws) => show(turn, day, flaws),
        DrawPress::Done(flaws) => told(turn, day, &as_ticked(flaws)),
        DrawPress::Ill(ill) => ill_told(turn, day, ill),
        DrawPress::Skip => {
            turn.reply(Post::reply(Slot::Draw(day), [Text::DrawSkipped]));
        }
        DrawPress::NameLaboratory => ask_laboratory(turn, day, &[]),
        DrawPress::Laboratory(place) => match laboratories(turn).get(usize::from(place)).cloned() {
            Some(name) => laboratory_is(turn, day, name),
            None => turn.notice(Text::ButtonStale),
        },
    }
}

/// An illness that was told on the evening of the test stays told.
fn as_it_should(turn: &Turn, day: NaiveDate) -> DrawConditions {
    let ill = turn.patient.draws.get(&day).and_then(|told| told.ill);
    DrawConditions {
        fasting: Some(true),
        morning: Some(true),
        iron_rested: Some(true),
        ill: ill.or(Some(false)),
        laboratory: None,
    }
}

fn as_ticked(flaws: DrawFlaws) -> DrawConditions {
    DrawConditions {
        fasting: Some(!flaws.has(DrawFlaw::Eaten)),
        morning: Some(!flaws.has(DrawFlaw::Later)),
        iron_rested: Some(!flaws.has(DrawFlaw::Iron)),
        ill: Some(flaws.has(DrawFlaw::Ill)),
        laboratory: None,
    }
}

/// What was different, as boxes to tick; the ticks travel in the buttons.
fn show(turn: &mut Turn, day: NaiveDate, flaws: DrawFlaws) {
    let line = |flaw: DrawFlaw| {
        let ticked = flaws.has(flaw);
        let press = DrawPress::Draft(flaws.toggled(flaw));
        vec![button(day, press, Text::ButtonDrawFlaw { ticked, flaw })]
    };
    let done = vec![button(day, DrawPress::Done(flaws), Text::ButtonDone)];
    let rows = DrawFlaw::ALL.into_iter().map(line).chain([done]);
    turn.reply(Post::reply(Slot::Draw(day), [Text::DrawWhich]).with_buttons(rows));
}

/// R6: "any illness lately?", from the prompt of the test's evening.
fn ill_told(turn: &mut Turn, day: NaiveDate, ill: bool) {
    let conditions = DrawConditions {
        ill: Some(ill),
        ..DrawConditions::default()
    };
    let before = notes(turn);
    remember(turn, day, &conditions);
    let text = if ill { Text::IllNoted } else { Text::WellNoted };
    let rows = results_prompt::result_buttons(turn, day);
    turn.reply(Post::reply(Slot::Test(day), [text]).with_buttons(rows));
    if notes(turn) != before {
        regive(turn, day);
    }
}

fn told(turn: &mut Turn, day: NaiveDate, conditions: &DrawConditions) {
    let before = notes(turn);
    remember(turn, day, conditions);
    let changed = notes(turn) != before;
    let mut texts = vec![if changed {
        Text::DrawNotedChanged
    } else {
        Text::DrawNoted
    }];
    let named = turn.patient.draws.get(&day);
    let mut rows = Vec::new();
    if named.is_none_or(|told| told.laboratory.is_none()) {
        texts.push(Text::LaboratoryHelps);
        rows = laboratory_rows(turn, day);
    }
    turn.reply(Post::reply(Slot::Draw(day), texts).with_buttons(rows));
    if changed {
        regive(turn, day);
    }
}

fn remember(turn: &mut Turn, day: NaiveDate, conditions: &DrawConditions) {
    let before = turn.patient.draws.get(&day).cloned().unwrap_or_default();
    if before.clone().updated(conditions) != before {
        turn.note(Fact::DrawTold {
            drawn_on: day,
            conditions: conditions.clone(),
        });
    }
}

/// The names of laboratories told so far, the latest first.
fn laboratories(turn: &Turn) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in turn
        .patient
        .draws
        .values()
        .rev()
        .flat_map(|told| &told.laboratory)
    {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    names.truncate(LABORATORIES_OFFERED);
    names
}

fn laboratory_rows(turn: &Turn, day: NaiveDate) -> Vec<Vec<Button>> {
    let known = (0..).zip(laboratories(turn)).map(|(place, name)| {
        let label = Text::ButtonLaboratory { name };
        vec![button(day, DrawPress::Laboratory(place), label)]
    });
    let other = vec![button(
        day,
        DrawPress::NameLaboratory,
        Text::ButtonNameLaboratory,
    )];
    known.chain([other]).collect()
}

pub(super) fn ask_laboratory(turn: &mut Turn, day: NaiveDate, first: &[Text]) {
    turn.dialogue = Dialogue::NamingLaboratory { drawn_on: day };
    let texts: Vec<_> = first.iter().cloned().chain([Text::AskLaboratory]).collect();
    turn.reply(Post::reply(Slot::Draw(day), texts));
}

/// Words while the laboratory's name is asked for.
pub(super) fn laboratory_typed(turn: &mut Turn, day: NaiveDate, text: &str) {
    turn.dialogue = Dialogue::Idle;
    let name = fragment(text);
    let known = laboratories(turn)
        .into_iter()
        .find(|known| known.to_lowercase() == name.to_lowercase());
    laboratory_is(turn, day, known.unwrap_or(name));
}

fn laboratory_is(turn: &mut Turn, day: NaiveDate, name: String) {
    let before = notes(turn);
    let conditions = DrawConditions {
        laboratory: Some(name.clone()),
        ..DrawConditions::default()
    };
    remember(turn, day, &conditions);
    let mut texts = vec![Text::LaboratoryNoted { name }];
    let changed = notes(turn) != before;
    texts.extend(changed.then_some(Text::AnswerChanged));
    turn.reply(Post::reply(Slot::Draw(day), texts));
    if changed {
        regive(turn, day);
    }
}

/// What the step says beside itself, to see whether an answer changes it.
fn notes(turn: &Turn) -> Vec<crate::protocol::advice::Note> {
    advise(&inputs(&turn.patient, turn.patient.zone.as_ref(), turn.now)).notes
}

/// The answer to the results of that day, once more.
fn regive(turn: &mut Turn, day: NaiveDate) {
    let panel = turn
        .patient
        .panels
        .iter()
        .rev()
        .find(|panel| panel.what.drawn_on == day);
    if let Some(seq) = panel.map(|panel| panel.seq) {
        give_again(turn, seq);
    }
}
