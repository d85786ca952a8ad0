//! Owns the answer with the next step: its order, its buttons, what goes into a second message, and that it is
//! remembered. The words of each row and note are next door.

use crate::agenda::labs::inputs;
use crate::conversation::blood::cautions::boxes;
use crate::conversation::blood::labs::recorded::{self, find};
use crate::conversation::person::enrol::tests_first;
use crate::conversation::turn::Turn;
use crate::patient::fact::{Entry, Fact, StepAdvised};
use crate::patient::infusion::Response;
use crate::patient::regimen::Rhythm;
use crate::phrases::answer::{
    asks_to_resume, compose, medicines_that_worsen, rule_line, two_values,
};
use crate::phrases::letter::Asked;
use crate::protocol::advice::{
    Advice, Before, Inputs, Note, RULE_SET, Responded, Route, Row, Symptoms, advise,
};
use crate::protocol::caution::Cautions;
use crate::protocol::panel::Panel;
use crate::protocol::rule::Rule;
use crate::text::Text;
use crate::text::attachment::LetterAbout;
use crate::text::fit::parts;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{Press, Setting};

/// Gives the next step in `slot`, after the echo of the panel that asked for it and what else is to be said first.
pub(super) fn give(turn: &mut Turn, slot: Slot, panel: Option<(u32, &Panel)>, first: Vec<Text>) {
    let inputs = inputs(&turn.patient, turn.patient.zone.as_ref(), turn.now);
    let advice = advise(&inputs);
    let given = remember(
        turn,
        StepAdvised {
            rule_set: RULE_SET,
            inputs: inputs.clone(),
            advice: advice.clone(),
        },
    );
    let told = panel.map(|(_, panel)| panel.drawn_on);
    let answer = compose(&turn.patient, &inputs, &advice, told, first);
    if !answer.before.is_empty() {
        for part in parts(turn.patient.language, answer.before) {
            turn.aside(part);
        }
    }
    let seq = panel.map(|(seq, _)| seq);
    let rows = buttons(turn, &inputs, &advice, seq, given);
    turn.reply(Post::reply(slot, answer.step).with_buttons(rows));
    for part in answer.after {
        turn.aside(part);
    }
    if matches!(&advice.step.rows()[..], [row] if row.after_iron()) {
        tell_after_iron(turn, &inputs);
    }
    let begins = matches!(&advice.step.rows()[..], [Row::L15(_)]);
    if begins && turn.patient.iron_planned && panel.is_some() {
        turn.post(tests_first::may_begin());
    }
    // X2: the step is not held back; the question follows it as a message of its own.
    let gives_iron = advice.step.rows().into_iter().any(Row::gives_iron);
    if gives_iron && inputs.cautions.is_none() {
        turn.post(boxes::question(Cautions::NONE));
    }
}

/// Notes the step that is given, and says in which line; one that is the last already is noted no second time.
fn remember(turn: &mut Turn, given: StepAdvised) -> u32 {
    let last = turn.patient.last_step;
    let known = turn.diary.iter().find(|entry| Some(entry.seq) == last);
    if let Some(Entry {
        seq,
        fact: Fact::StepGiven { given: before },
        ..
    }) = known
        && **before == given
    {
        return *seq;
    }
    let seq = turn.patient.facts;
    turn.note(Fact::StepGiven {
        given: Box::new(given),
    });
    seq
}

/// O1 in a message of its own: it is long, and it is for a doctor's desk.
fn tell_after_iron(turn: &mut Turn, inputs: &Inputs) {
    turn.post(Post::reply(
        Slot::AfterIron,
        [Text::AfterIron, rule_line(&[Rule::O1]), Text::Disclaimer],
    ));
    if let Some(yours) = medicines_that_worsen(inputs) {
        turn.aside([yours, Text::Disclaimer]);
    }
}

fn buttons(
    turn: &Turn,
    inputs: &Inputs,
    advice: &Advice,
    seq: Option<u32>,
    given: u32,
) -> Vec<Vec<Button>> {
    let rows_of_step = advice.step.rows();
    let about = seq.unwrap_or(u32::MAX);
    let mut rows = two_values(&turn.patient)
        .map(|two| two.rows)
        .unwrap_or_default();
    if asks_to_resume(&turn.patient, advice) {
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
    rows.extend(of_tablets(turn, &rows_of_step));
    if rows_of_step.iter().any(|row| matches!(row, Row::L15(_))) {
        let setting = |label, setting| Button::new(label, Press::Settings(setting));
        rows.push(vec![
            setting(Text::ButtonHadInfusion, Setting::Infusion),
            setting(Text::ButtonStartTablets, Setting::Iron),
        ]);
    }
    let letter = match crate::phrases::letter::asked(&turn.patient, turn.now) {
        Asked::Infusion | Asked::InfusionAgain { .. } => Some(LetterAbout::Infusion),
        Asked::Tests => Some(LetterAbout::Tests),
        Asked::Look { .. } => Some(LetterAbout::Values),
        Asked::Nothing => None,
    };
    if let Some(about) = letter {
        let label = Text::ButtonLetter { about };
        rows.push(vec![Button::new(label, Press::Letter(about))]);
    }
    let why = Button::new(Text::ButtonWhy, Press::Why(given));
    let correct = seq.map(recorded::correct_row).unwrap_or_default();
    rows.push([why].into_iter().chain(correct).collect());
    rows
}

/// L11–L14: the other rhythm, and the two answers of a doctor. Each asks before anything changes.
fn of_tablets(turn: &Turn, rows: &[Row]) -> Vec<Vec<Button>> {
    let Some((oral, _)) = turn.patient.oral_iron() else {
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

/// The answer to the results of a diary line, once more.
pub(crate) fn give_again(turn: &mut Turn, seq: u32) {
    let panel = find(turn, seq).map(|panel| panel.what);
    answer_to(turn, seq, panel.as_ref());
}

pub(crate) fn answer_to(turn: &mut Turn, seq: u32, panel: Option<&Panel>) {
    let first = panel
        .map(|panel| recorded::echo(turn, panel))
        .unwrap_or_default();
    let panel = panel.map(|panel| (seq, panel));
    give(turn, Slot::Labs(seq), panel, first);
}
