//! Owns the answer with the next step: what is urgent, the step, its notes, and how they share messages.

use chrono::NaiveDate;

use crate::patient::Patient;
use crate::phrases::step::{Words, called};
use crate::protocol::advice::{Advice, Inputs, Note, Route, Row};
use crate::protocol::panel::LabValue;
use crate::protocol::rule::Rule;
use crate::text::fit::{LONGEST, length};
use crate::text::post::Button;
use crate::text::press::{FixPress, Press};
use crate::text::voice::Voice;
use crate::text::{Inline, Text};

/// An answer in as many messages as it needs; each with a step or a note ends with the disclaimer.
pub(crate) struct Answer {
    pub before: Vec<Text>,
    pub step: Vec<Text>,
    pub after: Vec<Vec<Text>>,
}

/// What is urgent, the step, and the notes in their order as far as they fit; the rest goes into messages of its own.
/// A question stands last, above its buttons.
pub(crate) fn compose(
    patient: &Patient,
    inputs: &Inputs,
    advice: &Advice,
    told: Option<NaiveDate>,
    first: Vec<Text>,
) -> Answer {
    let language = patient.language;
    let words = Words::new(patient, inputs, told);
    let mut foot = words.questions(&advice.step);
    foot.extend(two_values(patient).map(|two| two.text));
    foot.extend(asks_to_resume(patient, advice).then_some(Text::HoldEnded));
    foot.extend([rule_line(&advice.step.rules()), Text::Disclaimer]);
    let fits = |texts: &[Text]| length(language, texts.iter().chain(&foot)) <= LONGEST;
    let (urgent, notes): (Vec<Note>, Vec<Note>) =
        advice.notes.iter().partition(|note| note.is_urgent());
    let say = |notes: Vec<Note>| notes.into_iter().flat_map(|note| words.note(note));
    let urgent: Vec<Text> = say(urgent).collect();
    let mut texts = words.step(&advice.step).into_iter();
    let step: Vec<Text> = texts.by_ref().take(1).collect();
    let is_urgent = !urgent.is_empty();
    let mut opening = [first, urgent].concat();
    let whole = [&opening[..], &step].concat();
    let (before, mut step) = if fits(&whole) {
        (Vec::new(), whole)
    } else {
        opening.extend(is_urgent.then_some(Text::Disclaimer));
        (opening, step)
    };
    let holds = holds_tablets(inputs, advice).then_some(Text::RemindersOnHold);
    let mut rest = Vec::new();
    for text in texts.chain(holds).chain(say(notes)) {
        step.push(text);
        if !rest.is_empty() || !fits(&step) {
            rest.extend(step.pop());
        }
    }
    step.extend(foot);
    Answer {
        before,
        step,
        after: after(patient, rest),
    }
}

/// Two values of one analyte and one draw, entered apart, of which one must be wrong.
pub(crate) struct TwoValues {
    pub text: Text,
    pub rows: Vec<Vec<Button>>,
}

/// §3: asked until one of them is left out.
pub(crate) fn two_values(patient: &Patient) -> Option<TwoValues> {
    let mark = Voice::of(patient.language).decimal_mark();
    let panels = &patient.panels;
    panels.iter().enumerate().find_map(|(at, one)| {
        let mut others = panels[at + 1..].iter().rev();
        others.find_map(|other| {
            let same_draw = other.what.drawn_on == one.what.drawn_on;
            let differs = |value: &&LabValue| {
                same_draw
                    && other
                        .what
                        .get(value.analyte)
                        .is_some_and(|newer| newer.level() != value.level())
            };
            let older = one.what.values().iter().find(differs)?;
            let newer = other.what.get(older.analyte)?;
            let right = |value: &LabValue, wrong: u32| {
                let press = Press::LabFix(wrong, FixPress::LeaveOut(value.analyte));
                Button::new(Text::ButtonValue { value: *value }, press)
            };
            Some(TwoValues {
                text: Text::LabTwoValues {
                    analyte: older.analyte,
                    drawn: one.what.drawn_on,
                    one: older.text(mark),
                    other: newer.text(mark),
                },
                rows: vec![vec![right(older, other.seq), right(newer, one.seq)]],
            })
        })
    })
}

/// H1: whether reminders ran before a hold that has ended, and the step lets them run.
pub(crate) fn asks_to_resume(patient: &Patient, advice: &Advice) -> bool {
    patient.hold_ended.is_some() && advice.step.rows().into_iter().all(Row::goes_on)
}

/// The notes that did not fit, in messages that say to what they belong.
fn after(patient: &Patient, rest: Vec<Text>) -> Vec<Vec<Text>> {
    let language = patient.language;
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
pub(crate) fn rule_line(rules: &[Rule]) -> Text {
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

/// O1: the medicines of the patient that can worsen restless legs.
pub(crate) fn medicines_that_worsen(inputs: &Inputs) -> Option<Text> {
    let medicines: Vec<_> = inputs
        .medicines
        .iter()
        .copied()
        .filter(|medicine| medicine.can_worsen())
        .collect();
    let names: Vec<_> = medicines
        .into_iter()
        .flat_map(|medicine| called(medicine, &inputs.medicine_names))
        .collect();
    (!names.is_empty()).then_some(Text::WorsensByName {
        names: Inline(names),
    })
}
