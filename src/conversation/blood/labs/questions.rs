//! Owns the question about a value that is unclear: its words, its buttons, and what typed words answer.

use rust_decimal::Decimal;

use crate::conversation::state::Dialogue;
use crate::conversation::state::open_entry::OpenEntry;
use crate::conversation::turn::Turn;
use crate::hearing::reply::yes_or_no;
use crate::protocol::analyte::Analyte;
use crate::protocol::lab_entry::{Question, Why};
use crate::protocol::limits::{FERRITIN_CEILING, HAEMOGLOBIN_ALARM_BELOW, TSAT_CEILING};
use crate::protocol::panel::{LabValue, Reading, number_text};
use crate::protocol::unit::Unit;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;
use crate::text::voice::Voice;

/// Asks the first open question, after the problems and what was understood so far.
pub(crate) fn ask(turn: &mut Turn, open: OpenEntry, mut first: Vec<Text>) {
    let Some(question) = open.questions.first() else {
        return;
    };
    if !open.values.is_empty() {
        first.push(Text::LabSoFar {
            values: open.values.clone(),
        });
    }
    let (text, rows) = question_words(turn, question);
    first.push(text);
    first.extend(is_alarming(question).then_some(Text::LabUrgent));
    first.extend(would_hold(question).then_some(Text::LabNoIron));
    let post = Post::reply(Slot::LabEntry, first).with_buttons(rows);
    turn.dialogue = Dialogue::Labs(open);
    turn.reply(post);
}

/// What the question asks about, as it was read.
fn asked_about(question: &Question) -> Option<LabValue> {
    let reading = question.choices.first()?;
    LabValue::new(question.analyte, *reading).ok()
}

/// L2, L3: a value that holds the iron if it is right. Until it is settled the reminders do not know of it.
fn would_hold(question: &Question) -> bool {
    let limit = match question.analyte {
        Analyte::Tsat => TSAT_CEILING,
        Analyte::Ferritin => FERRITIN_CEILING,
        _ => return false,
    };
    let held = |value: LabValue| value.level().is_at_least(limit) == Some(true);
    question.why == Why::Unusual && asked_about(question).is_some_and(held)
}

/// C9: a haemoglobin that needs a doctor if it is right.
fn is_alarming(question: &Question) -> bool {
    let value = asked_about(question);
    let low = |value: LabValue| {
        let alarm = value.level().is_below(HAEMOGLOBIN_ALARM_BELOW) == Some(true);
        value.analyte == Analyte::Haemoglobin && alarm
    };
    question.why == Why::Unusual && value.is_some_and(low)
}

fn question_words(turn: &Turn, question: &Question) -> (Text, Vec<Vec<Button>>) {
    let analyte = question.analyte;
    let leave_out = vec![Button::new(Text::ButtonLeaveOut, Press::LabDrop(analyte))];
    let number = |reading: &Reading| {
        number_text(
            reading.value,
            Voice::of(turn.patient.language).decimal_mark(),
        )
    };
    let first = question.choices.first();
    let value = first.and_then(|reading| LabValue::new(analyte, *reading).ok());
    let yes = vec![Button::new(
        Text::ButtonYesRight,
        Press::LabChoice(analyte, 0),
    )];
    match (question.why, first, value) {
        (Why::Asked, _, Some(value)) => (Text::LabAskNote { value }, vec![yes, leave_out]),
        (Why::Unusual, _, Some(value)) => (Text::LabAskUnusual { value }, vec![yes, leave_out]),
        (Why::Fraction, Some(reading), Some(value)) => {
            let fraction = Reading {
                value: reading.value / Decimal::ONE_HUNDRED,
                ..*reading
            };
            let number = number(if reading.unit == Unit::Fraction {
                reading
            } else {
                &fraction
            });
            (Text::LabAskFraction { number, value }, vec![yes, leave_out])
        }
        (Why::Unit, Some(reading), _) => {
            let text = Text::LabAskUnit {
                analyte,
                number: number(reading),
            };
            (
                text,
                choices(
                    analyte,
                    question,
                    |value| Text::ButtonUnit {
                        unit: value.entered.unit,
                    },
                    leave_out,
                ),
            )
        }
        (Why::Unit | Why::Number | Why::Unusual | Why::Fraction | Why::Asked, _, _) => {
            let what = if question.written.is_empty() {
                first.map(number).unwrap_or_default()
            } else {
                question.written.clone()
            };
            let text = Text::LabAskNumber { analyte, what };
            (
                text,
                choices(
                    analyte,
                    question,
                    |value| Text::ButtonValue { value },
                    leave_out,
                ),
            )
        }
    }
}

pub(crate) fn choices(
    analyte: Analyte,
    question: &Question,
    label: impl Fn(LabValue) -> Text,
    leave_out: Vec<Button>,
) -> Vec<Vec<Button>> {
    let button = |index: u8| {
        let value = question.settle(usize::from(index))?;
        Some(Button::new(label(value), Press::LabChoice(analyte, index)))
    };
    let buttons: Vec<_> = (0..u8::MAX).map_while(button).collect();
    buttons
        .chunks(3)
        .map(<[Button]>::to_vec)
        .chain([leave_out])
        .collect()
}

/// The choice that typed words mean: a unit, or a yes where only one thing can be meant.
pub(crate) fn typed_choice(question: &Question, text: &str) -> Option<usize> {
    let word = text.trim().to_lowercase();
    match question.why {
        Why::Unit => {
            let unit = Unit::parse(&word)?;
            question
                .choices
                .iter()
                .position(|reading| reading.unit == unit)
        }
        Why::Unusual | Why::Fraction | Why::Asked => {
            matches!(yes_or_no(text), Some(true)).then_some(0)
        }
        Why::Number => None,
    }
}
