//! Owns the answer with the next step: its order, its buttons, what goes into a second message, and that it is
//! remembered. The words of each row and note are next door.

use chrono::NaiveDate;

use crate::agenda::labs::inputs;
use crate::patient::fact::{Entry, Fact, Given};
use crate::protocol::advice::{
    Advice, Before, Inputs, Note, RULE_SET, Responded, Route, Row, Symptoms, advise,
};
use crate::protocol::caution::Cautions;
use crate::protocol::panel::{LabValue, Panel};
use crate::protocol::rule::Rule;
use crate::text::Text;
use crate::text::attachment::LetterAbout;
use crate::text::catalogue::Voice;
use crate::text::fit::{LONGEST, length, parts};
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{FixPress, Press, Setting};

use super::super::cautions;
use super::super::letters::{self, Asked};
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
    let told = panel.map(|(_, panel)| panel.drawn_on);
    let letter = compose(talk, &inputs, &advice, told, first);
    if !letter.before.is_empty() {
        for part in parts(talk.patient.language, letter.before) {
            talk.aside(part);
        }
    }
    let seq = panel.map(|(seq, _)| seq);
    let rows = buttons(talk, &inputs, &advice, seq, given);
    talk.reply(Post::reply(slot, letter.step).with_buttons(rows));
    for part in letter.after {
        talk.aside(part);
    }
    if matches!(&advice.step.rows()[..], [row] if row.after_iron()) {
        tell_after_iron(talk, &inputs);
    }
    // X2: the step is not held back; the question follows it as a message of its own.
    let gives_iron = advice.step.rows().into_iter().any(Row::gives_iron);
    if gives_iron && inputs.cautions.is_none() {
        talk.post(cautions::question(Cautions::NONE));
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

/// What is urgent, the step, and the notes in their order as far as they fit; the rest goes into messages of its own.
/// A question stands last, above its buttons.
fn compose(
    talk: &Talk,
    inputs: &Inputs,
    advice: &Advice,
    told: Option<NaiveDate>,
    first: Vec<Text>,
) -> Letter {
    let language = talk.patient.language;
    let words = Words::new(talk, inputs, told);
    let mut foot = words.questions(&advice.step);
    foot.extend(two_values(talk).map(|two| two.text));
    foot.extend(asks_to_resume(talk, advice).then_some(Text::HoldEnded));
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
    Letter {
        before,
        step,
        after: after(talk, rest),
    }
}

/// Two values of one analyte and one draw, entered apart, of which one must be wrong.
struct TwoValues {
    text: Text,
    rows: Vec<Vec<Button>>,
}

/// §3: asked until one of them is left out.
fn two_values(talk: &Talk) -> Option<TwoValues> {
    let mark = Voice::of(talk.patient.language).decimal_mark();
    let panels = &talk.patient.panels;
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
fn asks_to_resume(talk: &Talk, advice: &Advice) -> bool {
    talk.patient.hold_ended.is_some() && advice.step.rows().into_iter().all(Row::goes_on)
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

fn buttons(
    talk: &Talk,
    inputs: &Inputs,
    advice: &Advice,
    seq: Option<u32>,
    given: u32,
) -> Vec<Vec<Button>> {
    let rows_of_step = advice.step.rows();
    let about = seq.unwrap_or(u32::MAX);
    let mut rows = two_values(talk).map(|two| two.rows).unwrap_or_default();
    if asks_to_resume(talk, advice) {
        rows.push(vec![
            Button::new(Text::ButtonIronFromTonight, Press::HoldOver(true)),
            Button::new(Text::ButtonIronNotYet, Press::HoldOver(false)),
        ]);
    }
    if advice.step.asks_legs() {
        rows.push(vec![
            Button::new(Text::ButtonLegsBother, Press::Legs(about, true)),
            Button::new(Text::ButtonLegsQuiet, Press::Legs(about, false)),
        ]);
    }
    if advice.step.rests_on_nights(inputs) {
        rows.push(vec![match inputs.symptoms {
            Symptoms::Quiet => Button::new(Text::ButtonLegsDoBother, Press::Legs(about, true)),
            Symptoms::Bothersome | Symptoms::Unknown => {
                Button::new(Text::ButtonLegsAreQuiet, Press::Legs(about, false))
            }
        }]);
    }
    if let (Route::Infusion { on, responded }, _)
    | (Route::NoIron, Before::Infusion { on, responded }) = (inputs.route, inputs.before)
        && responded == Responded::Unknown
        && advice.step.asks_response()
    {
        rows.push(vec![
            Button::new(Text::ButtonHelped, Press::Response(on, Response::Better)),
            Button::new(Text::ButtonNotHelped, Press::Response(on, Response::Same)),
        ]);
    }
    let wants_tsat = |row: &Row| matches!(row, Row::L7 | Row::L16 | Row::L8 { tsat_missing: true });
    if rows_of_step.iter().any(wants_tsat) || advice.notes.contains(&Note::TsatMissing) {
        rows.push(vec![Button::new(Text::ButtonTsatHow, Press::LabsHow)]);
    }
    rows.extend(of_tablets(talk, &rows_of_step));
    if rows_of_step.iter().any(|row| matches!(row, Row::L15(_))) {
        let setting = |label, setting| Button::new(label, Press::Settings(setting));
        rows.push(vec![
            setting(Text::ButtonHadInfusion, Setting::Infusion),
            setting(Text::ButtonStartTablets, Setting::Iron),
        ]);
    }
    let infusion = matches!(
        letters::asked(&talk.patient, talk.now),
        Asked::Infusion | Asked::InfusionAgain { .. }
    );
    if infusion {
        let about = LetterAbout::Infusion;
        let label = Text::ButtonLetter { about };
        rows.push(vec![Button::new(label, Press::Letter(about))]);
    }
    let why = Button::new(Text::ButtonWhy, Press::Why(given));
    let correct = seq.map(entry::correct_row).unwrap_or_default();
    rows.push([why].into_iter().chain(correct).collect());
    rows
}

/// L11–L14: the other rhythm, and the two answers of a doctor. Each asks before anything changes.
fn of_tablets(talk: &Talk, rows: &[Row]) -> Vec<Vec<Button>> {
    let Some((oral, _)) = talk.patient.oral_iron() else {
        return Vec::new();
    };
    let any = |wanted: fn(&Row) -> bool| rows.iter().any(wanted);
    let to = |label, rhythm| vec![Button::new(label, Press::Rhythm(rhythm))];
    let mut buttons = Vec::new();
    match oral.rhythm {
        Rhythm::Nightly if any(|row| matches!(row, Row::L12 | Row::L13)) => {
            buttons.push(to(Text::ButtonEveryOther, Rhythm::EveryOther));
        }
        Rhythm::Nightly if any(|row| matches!(row, Row::L14)) => {
            buttons.push(to(Text::ButtonDoctorSaysGoOn, Rhythm::EveryOther));
        }
        Rhythm::EveryOther if any(|row| matches!(row, Row::L11)) => {
            buttons.push(to(Text::ButtonNightlyAgain, Rhythm::Nightly));
        }
        Rhythm::Nightly | Rhythm::EveryOther => {}
    }
    if any(|row| matches!(row, Row::L14)) {
        buttons.push(vec![Button::new(
            Text::ButtonDoctorSaysStop,
            Press::StopAsked,
        )]);
    }
    buttons
}
