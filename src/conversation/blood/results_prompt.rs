//! Owns the buttons beneath the prompt for results (R6): an illness before the test, and that there are none.

use chrono::NaiveDate;

use crate::conversation::turn::Turn;
use crate::text::Text;
use crate::text::post::Button;
use crate::text::press::{DrawPress, Press};

/// R6: whether they were ill before that test, asked until it is told.
pub(crate) fn illness_row(turn: &Turn, test: NaiveDate) -> Vec<Button> {
    let told = turn.patient.draws.get(&test);
    if told.is_some_and(|told| told.ill.is_some()) {
        return Vec::new();
    }
    let button = |label, ill| Button::new(label, Press::Draw(test, DrawPress::Ill(ill)));
    vec![
        button(Text::ButtonWasIll, true),
        button(Text::ButtonWasWell, false),
    ]
}

/// R6: whether they were ill, until that is told; how results are entered, or that none will come.
pub(crate) fn result_buttons(turn: &Turn, test: NaiveDate) -> Vec<Vec<Button>> {
    vec![
        illness_row(turn, test),
        vec![
            Button::new(Text::ButtonLabsHow, Press::LabsHow),
            Button::new(Text::ButtonNoResults, Press::ResultsNever(test)),
        ],
    ]
}

/// Whether these buttons ask about illness.
pub(crate) fn asks_illness(rows: &[Vec<Button>]) -> bool {
    rows.iter()
        .flatten()
        .any(|button| button.label == Text::ButtonWasIll)
}
