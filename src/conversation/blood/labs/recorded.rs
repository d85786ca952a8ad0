//! Owns results as they were noted: their line, and how they are read back with *Fix* and *Undo*.

use crate::conversation::turn::Turn;
use crate::patient::Recorded;
use crate::protocol::panel::Panel;
use crate::protocol::panel::tsat::TsatDoubt;
use crate::text::Text;
use crate::text::post::Button;
use crate::text::press::{FixPress, Press};
use crate::text::voice::Voice;

pub(crate) fn find(turn: &Turn, seq: u32) -> Option<Recorded<Panel>> {
    turn.patient
        .panels
        .iter()
        .find(|panel| panel.seq == seq)
        .cloned()
}

/// §3: *Fix* and *Undo* beneath what was understood.
pub(crate) fn correct_row(seq: u32) -> Vec<Button> {
    vec![
        Button::new(Text::ButtonFix, Press::LabFix(seq, FixPress::Choose)),
        Button::new(Text::ButtonUndo, Press::LabsUndo(seq)),
    ]
}

/// §3: what was understood, as entered.
pub(crate) fn echo(turn: &Turn, panel: &Panel) -> Vec<Text> {
    let mut texts = vec![Text::LabsEcho {
        values: panel.values().to_vec(),
        drawn: panel.drawn_on,
    }];
    let approximate: Vec<_> = panel
        .values()
        .iter()
        .filter(|value| value.approximate)
        .copied()
        .collect();
    if !approximate.is_empty() {
        texts.push(Text::LabsApproximate {
            values: approximate,
        });
    }
    if let Some(TsatDoubt::Differs { reported, computed }) = panel.tsat_doubt() {
        let mark = Voice::of(turn.patient.language).decimal_mark();
        texts.push(Text::LabTsatDiffers {
            reported: reported.text(mark),
            computed: computed.text(mark),
        });
    }
    texts
}
