//! Owns the steps of a guided entry: which value is worth asking for next, and the question for it.

use chrono::{Days, NaiveDate};

use crate::conversation::state::Dialogue;
use crate::conversation::state::open_entry::{Guided, GuidedStep, OpenEntry};
use crate::conversation::turn::Turn;
use crate::protocol::analyte::Analyte;
use crate::protocol::panel::Panel;
use crate::protocol::unit::Unit;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{GuidedPress, Press};

/// What decides most comes first: whoever stops early has told what matters.
pub(crate) const ORDER: [Analyte; 12] = [
    Analyte::Ferritin,
    Analyte::Tsat,
    Analyte::Iron,
    Analyte::Tibc,
    Analyte::Transferrin,
    Analyte::Uibc,
    Analyte::Haemoglobin,
    Analyte::Crp,
    Analyte::VitaminD,
    Analyte::VitaminB12,
    Analyte::Folate,
    Analyte::VitaminB1,
];

pub(crate) fn fresh(drawn_on: NaiveDate, step: GuidedStep) -> OpenEntry {
    OpenEntry {
        seq: None,
        drawn_on,
        values: Vec::new(),
        questions: Vec::new(),
        guided: Some(Guided { step }),
        corrects: false,
        day_open: false,
    }
}

/// The first value worth asking for from `from` on: none that is known, and nothing that only serves to work out
/// a saturation that is known already, or cannot be worked out for want of iron.
pub(crate) fn next_useful(open: &OpenEntry, from: Option<Analyte>) -> Option<Analyte> {
    let panel = Panel::new(open.drawn_on, open.values.clone()).ok()?;
    let start = ORDER.iter().position(|analyte| Some(*analyte) == from)?;
    let serves_tsat = |analyte| {
        matches!(
            analyte,
            Analyte::Tibc | Analyte::Transferrin | Analyte::Uibc
        )
    };
    let needs_it = panel.tsat().is_none() && panel.get(Analyte::Iron).is_some();
    ORDER[start..]
        .iter()
        .copied()
        .find(|analyte| panel.get(*analyte).is_none() && (needs_it || !serves_tsat(*analyte)))
}

pub(crate) fn after(analyte: Analyte) -> GuidedStep {
    let at = ORDER.iter().position(|other| *other == analyte);
    at.and_then(|at| ORDER.get(at + 1))
        .map_or(GuidedStep::Over, |next| GuidedStep::Value(*next))
}

pub(crate) fn guided(press: GuidedPress, label: Text) -> Button {
    Button::new(label, Press::Guided(press))
}

fn say(turn: &mut Turn, open: OpenEntry, texts: Vec<Text>, rows: Vec<Vec<Button>>) {
    turn.dialogue = Dialogue::Labs(open);
    turn.reply(Post::reply(Slot::LabEntry, texts).with_buttons(rows));
}

pub(crate) fn ask_day(turn: &mut Turn, open: OpenEntry, mut first: Vec<Text>) {
    first.push(Text::GuidedDay);
    let today = turn.today();
    let mut days = vec![vec![guided(GuidedPress::On(today), Text::ButtonToday)]];
    if let Some(yesterday) = today.pred_opt() {
        days[0].push(guided(GuidedPress::On(yesterday), Text::ButtonYesterday));
    }
    // The test that was booked is likely the one whose results are here.
    let booked = turn.patient.testing.booked.map(|booked| booked.on);
    let older = today.checked_sub_days(Days::new(1)).unwrap_or(today);
    days.extend(
        booked
            .filter(|on| *on < older)
            .map(|on| vec![guided(GuidedPress::On(on), Text::ButtonDay { date: on })]),
    );
    days.push(vec![guided(GuidedPress::OtherDay, Text::ButtonOtherDay)]);
    say(turn, open, first, days);
}

pub(crate) fn ask_other_day(turn: &mut Turn, open: OpenEntry, mut first: Vec<Text>) {
    first.push(Text::GuidedOtherDay);
    say(turn, open, first, Vec::new());
}

pub(crate) fn ask_value(turn: &mut Turn, open: OpenEntry, analyte: Analyte, mut first: Vec<Text>) {
    if !open.values.is_empty() {
        first.push(Text::LabSoFar {
            values: open.values.clone(),
        });
    }
    let units: Vec<_> = analyte
        .accepted()
        .iter()
        .map(|accepted| accepted.unit)
        .filter(|unit| *unit != Unit::Fraction)
        .collect();
    first.push(if open.values.is_empty() {
        Text::GuidedFirstValue { analyte, units }
    } else {
        Text::GuidedValue { analyte, units }
    });
    let row = vec![
        guided(GuidedPress::Skip(analyte), Text::ButtonNotMeasured),
        guided(GuidedPress::Done, Text::ButtonThatsAll),
    ];
    say(turn, open, first, vec![row]);
}

/// The open guided entry, if there is one.
pub(crate) fn open(turn: &Turn) -> Option<OpenEntry> {
    match turn.dialogue.held() {
        Dialogue::Labs(open) if open.guided.is_some() => Some(open.clone()),
        Dialogue::Labs(_)
        | Dialogue::Idle
        | Dialogue::Changing(_)
        | Dialogue::ConfirmingZone { .. }
        | Dialogue::TakenTime { .. }
        | Dialogue::TestDate
        | Dialogue::Infusion(_)
        | Dialogue::PauseDates
        | Dialogue::Stock
        | Dialogue::Companion(_)
        | Dialogue::Initials
        | Dialogue::LabFile(_)
        | Dialogue::FixingLab { .. }
        | Dialogue::NamingLaboratory { .. }
        | Dialogue::Augmenting(_)
        | Dialogue::Confirming { .. }
        | Dialogue::Interrupted { .. } => None,
    }
}

pub(crate) fn at_day(open: &OpenEntry) -> bool {
    let step = open.guided.map(|guided| guided.step);
    matches!(step, Some(GuidedStep::Day | GuidedStep::OtherDay))
}

/// The value that is being asked for.
pub(crate) fn asked(open: &OpenEntry) -> Option<Analyte> {
    match open.guided?.step {
        GuidedStep::Value(from) if open.questions.is_empty() => next_useful(open, Some(from)),
        GuidedStep::Value(_) | GuidedStep::Day | GuidedStep::OtherDay | GuidedStep::Over => None,
    }
}
