//! Owns the guided entry: the day of the draw, then one value a step. It must not judge a value; what is typed is
//! read, asked about and written down as in any other entry, each value at once, so that nothing is lost half-way.

use chrono::{Days, NaiveDate};

use crate::almanac::wall_clock::{self, Prefer};
use crate::protocol::analyte::Analyte;
use crate::protocol::lab_entry;
use crate::protocol::panel::Panel;
use crate::protocol::unit::Unit;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{GuidedPress, Press};

use super::super::enrol;
use super::super::event::{Dialogue, Guided, GuidedStep, OpenEntry};
use super::super::talk::Talk;
use super::super::typed::fragment;
use super::entry;

/// What decides most comes first: whoever stops early has told what matters.
const ORDER: [Analyte; 12] = [
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

/// `/labs` alone: begins, or goes on where an entry was left.
pub(super) fn begin(talk: &mut Talk) {
    match talk.dialogue.held().clone() {
        Dialogue::Labs(open) => resume(talk, open, Vec::new()),
        Dialogue::Idle
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
        | Dialogue::Interrupted { .. } => {
            let open = fresh(talk.today(), GuidedStep::Day);
            resume(talk, open, Vec::new());
        }
    }
}

fn fresh(drawn_on: NaiveDate, step: GuidedStep) -> OpenEntry {
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

/// Asks whatever is next: an open question, a step, or nothing more.
pub(super) fn resume(talk: &mut Talk, open: OpenEntry, first: Vec<Text>) {
    let Some(guided) = open.guided else {
        return entry::go_on(talk, open, first);
    };
    if !open.questions.is_empty() {
        return entry::ask(talk, open, first);
    }
    match guided.step {
        GuidedStep::Day => ask_day(talk, open, first),
        GuidedStep::OtherDay => ask_other_day(talk, open, first),
        GuidedStep::Value(from) => match next_useful(&open, Some(from)) {
            Some(analyte) => ask_value(talk, open, analyte, first),
            None => entry::finish(talk, &open, first),
        },
        GuidedStep::Over => entry::finish(talk, &open, first),
    }
}

/// The first value worth asking for from `from` on: none that is known, and nothing that only serves to work out
/// a saturation that is known already, or cannot be worked out for want of iron.
fn next_useful(open: &OpenEntry, from: Option<Analyte>) -> Option<Analyte> {
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

fn after(analyte: Analyte) -> GuidedStep {
    let at = ORDER.iter().position(|other| *other == analyte);
    at.and_then(|at| ORDER.get(at + 1))
        .map_or(GuidedStep::Over, |next| GuidedStep::Value(*next))
}

fn guided(press: GuidedPress, label: Text) -> Button {
    Button::new(label, Press::Guided(press))
}

fn say(talk: &mut Talk, open: OpenEntry, texts: Vec<Text>, rows: Vec<Vec<Button>>) {
    talk.dialogue = Dialogue::Labs(open);
    talk.reply(Post::reply(Slot::LabEntry, texts).with_buttons(rows));
}

fn ask_day(talk: &mut Talk, open: OpenEntry, mut first: Vec<Text>) {
    first.push(Text::GuidedDay);
    let today = talk.today();
    let mut days = vec![vec![guided(GuidedPress::On(today), Text::ButtonToday)]];
    if let Some(yesterday) = today.pred_opt() {
        days[0].push(guided(GuidedPress::On(yesterday), Text::ButtonYesterday));
    }
    // The test that was booked is likely the one whose results are here.
    let booked = talk.patient.testing.booked.map(|booked| booked.on);
    let older = today.checked_sub_days(Days::new(1)).unwrap_or(today);
    days.extend(
        booked
            .filter(|on| *on < older)
            .map(|on| vec![guided(GuidedPress::On(on), Text::ButtonDay { date: on })]),
    );
    days.push(vec![guided(GuidedPress::OtherDay, Text::ButtonOtherDay)]);
    say(talk, open, first, days);
}

fn ask_other_day(talk: &mut Talk, open: OpenEntry, mut first: Vec<Text>) {
    first.push(Text::GuidedOtherDay);
    say(talk, open, first, Vec::new());
}

fn ask_value(talk: &mut Talk, open: OpenEntry, analyte: Analyte, mut first: Vec<Text>) {
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
    say(talk, open, first, vec![row]);
}

/// The open guided entry, if there is one.
fn open(talk: &Talk) -> Option<OpenEntry> {
    match talk.dialogue.held() {
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
        | Dialogue::Interrupted { .. } => None,
    }
}

pub(super) fn pressed(talk: &mut Talk, press: GuidedPress) {
    match (press, open(talk)) {
        (GuidedPress::On(day), _) if day > talk.today() => talk.notice(Text::ButtonUnknown),
        // A day's button carries all that a new entry needs, should its talk be forgotten.
        (GuidedPress::On(day), None) if enrol::open_question(talk).is_none() => {
            day_is(talk, fresh(day, GuidedStep::Day), day);
        }
        (GuidedPress::On(day), Some(open)) if at_day(&open) => day_is(talk, open, day),
        (GuidedPress::OtherDay, Some(open)) if at_day(&open) => {
            step_to(talk, open, GuidedStep::OtherDay, Vec::new());
        }
        (GuidedPress::Skip(analyte), Some(open)) if asked(&open) == Some(analyte) => {
            step_to(talk, open, after(analyte), Vec::new());
        }
        (GuidedPress::Done, Some(open)) if open.questions.is_empty() => {
            entry::finish(talk, &open, Vec::new());
        }
        (
            GuidedPress::On(_) | GuidedPress::OtherDay | GuidedPress::Skip(_) | GuidedPress::Done,
            _,
        ) => talk.notice(Text::ButtonStale),
    }
}

fn at_day(open: &OpenEntry) -> bool {
    let step = open.guided.map(|guided| guided.step);
    matches!(step, Some(GuidedStep::Day | GuidedStep::OtherDay))
}

/// The value that is being asked for.
fn asked(open: &OpenEntry) -> Option<Analyte> {
    match open.guided?.step {
        GuidedStep::Value(from) if open.questions.is_empty() => next_useful(open, Some(from)),
        GuidedStep::Value(_) | GuidedStep::Day | GuidedStep::OtherDay | GuidedStep::Over => None,
    }
}

fn day_is(talk: &mut Talk, open: OpenEntry, day: NaiveDate) {
    let open = OpenEntry {
        drawn_on: day,
        ..open
    };
    step_to(talk, open, GuidedStep::Value(ORDER[0]), Vec::new());
}

fn step_to(talk: &mut Talk, open: OpenEntry, step: GuidedStep, first: Vec<Text>) {
    let guided = Some(Guided { step });
    resume(talk, OpenEntry { guided, ..open }, first);
}

/// Words while a step is open; whether they were taken as its answer.
pub(super) fn typed(talk: &mut Talk, text: &str) -> bool {
    let Some(open) = open(talk).filter(|open| open.questions.is_empty()) else {
        return false;
    };
    match asked(&open) {
        Some(analyte) => value_typed(talk, open, analyte, text),
        None => day_typed(talk, open, text),
    }
    true
}

fn day_typed(talk: &mut Talk, open: OpenEntry, text: &str) {
    let today = talk.today();
    match wall_clock::parse_date(text, today, Prefer::Past) {
        Some(date) if date > today => resume(talk, open, vec![Text::DateAhead { date }]),
        Some(date) => day_is(talk, open, date),
        // Whoever sends results instead wants no questions.
        None if lab_entry::looks_like_results(text) => {
            let entry = entry::read(talk, text);
            entry::take(talk, entry);
        }
        None => {
            let what = fragment(text);
            resume(talk, open, vec![Text::NotADate { what }]);
        }
    }
}

fn value_typed(talk: &mut Talk, mut open: OpenEntry, analyte: Analyte, text: &str) {
    match text.trim().to_lowercase().as_str() {
        "skip" | "no" | "none" | "-" | "weiter" | "nein" | "nicht dabei" | "saltar" => {
            return step_to(talk, open, after(analyte), Vec::new());
        }
        "done" | "that's all" | "thats all" | "fertig" | "das war's" | "das wars" | "listo"
        | "eso es todo" => return entry::finish(talk, &open, Vec::new()),
        _ => {}
    }
    let read = entry::read_about(talk, analyte, text);
    if read.date_given {
        open.drawn_on = read.drawn_on;
    }
    let told = |other: Analyte| {
        read.understood.iter().any(|value| value.analyte == other)
            || read
                .questions
                .iter()
                .any(|question| question.analyte == other)
    };
    let step = if told(analyte) {
        after(analyte)
    } else {
        GuidedStep::Value(analyte)
    };
    let mut problems = entry::problems(talk, &read);
    if problems.is_empty() && read.understood.is_empty() && read.questions.is_empty() {
        let what = fragment(text);
        problems.push(Text::LabNotANumber { analyte, what });
    }
    entry::add(talk, &mut open, read);
    step_to(talk, open, step, problems);
}
