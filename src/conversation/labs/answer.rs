//! Owns the answer with the next step: its order, its buttons, what goes into a second message, and that it is
//! remembered. The words of each row and note are next door.

use crate::agenda::labs::inputs;
use crate::patient::fact::{Entry, Fact, Given};
use crate::protocol::advice::{Advice, Inputs, Note, RULE_SET, Responded, Route, Row, advise};
use crate::protocol::panel::Panel;
use crate::protocol::rule::Rule;
use crate::text::Text;
use crate::text::fit::{LONGEST, length, parts};
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;

use super::super::talk::Talk;
use super::entry;
use super::words::Words;
use crate::patient::infusion::Response;
use crate::patient::regimen::Rhythm;

/// Gives the next step in `slot`, after the echo of the panel that asked for it and what else is to be said first.
pub(super) fn give(talk: &mut Talk, slot: Slot, panel: Option<(u32, &Panel)>, first: Vec<Text>) {
    let inputs = inputs(&talk.patient, talk.patient.zone.as_ref(), talk.now);
    let advice = advise(&inputs);
    let given = remember(
        talk,
        Given {
            rule_set: RULE_SET,
            inputs: inputs.clone(),
            advice: advice.clone(),
        },
    );
    let letter = compose(talk, &inputs, &advice, first);
    if !letter.before.is_empty() {
        for part in parts(talk.patient.language, letter.before) {
            talk.aside(part);
        }
    }
    let nightly = talk
        .patient
        .oral_iron()
        .is_some_and(|(oral, _)| oral.rhythm == Rhythm::Nightly);
    let seq = panel.map(|(seq, _)| seq);
    let rows = buttons(&inputs, &advice, seq, given, nightly);
    talk.reply(Post::reply(slot, letter.step).with_buttons(rows));
    for part in letter.after {
        talk.aside(part);
    }
    if matches!(&advice.step.rows()[..], [row] if row.after_iron()) {
        tell_after_iron(talk, &inputs);
    }
}

/// Notes the step that is given, and says in which line; one that is the last already is noted no second time.
fn remember(talk: &mut Talk, given: Given) -> u32 {
    let last = talk.patient.last_step;
    let known = talk.diary.iter().find(|entry| Some(entry.seq) == last);
    if let Some(Entry {
        seq,
        fact: Fact::StepGiven { given: before },
        ..
    }) = known
        && **before == given
    {
        return *seq;
    }
    let seq = talk.patient.facts;
    talk.note(Fact::StepGiven {
        given: Box::new(given),
    });
    seq
}

/// An answer in as many messages as it needs; each with a step or a note ends with the disclaimer.
struct Letter {
    before: Vec<Text>,
    step: Vec<Text>,
    after: Vec<Vec<Text>>,
}

/// The step, then the notes, shortest first, as far as they fit; the rest goes into messages of their own.
fn compose(talk: &Talk, inputs: &Inputs, advice: &Advice, first: Vec<Text>) -> Letter {
    let language = talk.patient.language;
    let words = Words::new(talk, inputs);
    let foot = [rule_line(&advice.step.rules()), Text::Disclaimer];
    let mut step = words.step(&advice.step);
    if holds_tablets(inputs, advice) {
        step.push(Text::RemindersOnHold);
    }
    let fits = |texts: &[Text]| length(language, texts.iter().chain(&foot)) <= LONGEST;
    let whole: Vec<Text> = first.iter().chain(&step).cloned().collect();
    let (before, mut step) = if fits(&whole) {
        (Vec::new(), whole)
    } else {
        (first, step)
    };
    let mut notes: Vec<Text> = advice.notes.iter().map(|note| words.note(*note)).collect();
    notes.sort_by_key(|note| length(language, [note]));
    let mut rest = Vec::new();
    for note in notes {
        step.push(note);
        if !rest.is_empty() || !fits(&step) {
            rest.extend(step.pop());
        }
    }
    step.extend(foot);
    Letter {
        before,
        step,
        after: after(talk, rest),
    }
}

/// The notes that did not fit, in messages that say to what they belong.
fn after(talk: &Talk, rest: Vec<Text>) -> Vec<Vec<Text>> {
    let language = talk.patient.language;
    let frame = |notes: &[Text]| -> Vec<Text> {
        [Text::NotesMore]
            .iter()
            .chain(notes)
            .chain(&[Text::Disclaimer])
            .cloned()
            .collect()
    };
    let mut messages: Vec<Vec<Text>> = Vec::new();
    for note in rest {
        match messages.last_mut() {
            Some(notes) => {
                notes.push(note);
                if length(language, &frame(notes)) > LONGEST {
                    let too_long = notes.split_off(notes.len() - 1);
                    messages.push(too_long);
                }
            }
            None => messages.push(vec![note]),
        }
    }
    messages.iter().map(|notes| frame(notes)).collect()
}

/// L1–L3: reminders rest only where there are any.
fn holds_tablets(inputs: &Inputs, advice: &Advice) -> bool {
    let held = |row: Row| matches!(row, Row::L2 | Row::L3 { .. });
    matches!(inputs.route, Route::Oral { .. }) && advice.step.rows().into_iter().all(held)
}

/// The rule, or the rules between which the patient's words decide, with where they come from.
fn rule_line(rules: &[Rule]) -> Text {
    match rules {
        [rule] => Text::RuleLine {
            rule: *rule,
            origin: rule.origin(),
        },
        rules => Text::RuleLines {
            rules: rules.to_vec(),
        },
    }
}

/// O1 in a message of its own: it is long, and it is for a doctor's desk.
fn tell_after_iron(talk: &mut Talk, inputs: &Inputs) {
    talk.post(Post::reply(
        Slot::AfterIron,
        [Text::AfterIron, rule_line(&[Rule::O1]), Text::Disclaimer],
    ));
    let medicines: Vec<_> = inputs
        .medicines
        .iter()
        .copied()
        .filter(|medicine| medicine.can_worsen())
        .collect();
    if !medicines.is_empty() {
        talk.aside([Text::AfterIronYours { medicines }, Text::Disclaimer]);
    }
}

/// `nightly`: tablets are taken every evening, so that the yes to every other one (E6) is still to be given.
fn buttons(
    inputs: &Inputs,
    advice: &Advice,
    seq: Option<u32>,
    given: u32,
    nightly: bool,
) -> Vec<Vec<Button>> {
    let mut rows = Vec::new();
    if advice.step.asks_legs() {
        let seq = seq.unwrap_or(u32::MAX);
        rows.push(vec![
            Button::new(Text::ButtonLegsBother, Press::Legs(seq, true)),
            Button::new(Text::ButtonLegsQuiet, Press::Legs(seq, false)),
        ]);
    }
    if let Route::Infusion {
        on,
        responded: Responded::Unknown,
    } = inputs.route
        && advice.step.asks_response()
    {
        rows.push(vec![
            Button::new(Text::ButtonHelped, Press::Response(on, Response::Better)),
            Button::new(Text::ButtonNotHelped, Press::Response(on, Response::Same)),
        ]);
    }
    let wants_tsat = |row: &Row| matches!(row, Row::L7 | Row::L16 | Row::L8 { tsat_missing: true });
    if advice.step.rows().iter().any(wants_tsat) || advice.notes.contains(&Note::TsatMissing) {
        rows.push(vec![Button::new(Text::ButtonTsatHow, Press::LabsHow)]);
    }
    let doubles = |row: &Row| matches!(row, Row::L12 | Row::L13);
    if nightly && advice.step.rows().iter().any(doubles) {
        let yes = Press::Rhythm(Rhythm::EveryOther);
        rows.push(vec![Button::new(Text::ButtonEveryOther, yes)]);
    }
    let why = Button::new(Text::ButtonWhy, Press::Why(given));
    let correct = seq.map(entry::correct_row).unwrap_or_default();
    rows.push([why].into_iter().chain(correct).collect());
    rows
}
