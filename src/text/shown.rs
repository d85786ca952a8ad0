//! Owns how a lab value is written into a sentence: enough decimals for what the sentence says of it, and its
//! label where it was worked out. It must not convert or decide.

use rust_decimal::Decimal;

use crate::protocol::analyte::Analyte;
use crate::protocol::inputs::Drawn;
use crate::protocol::panel::tsat::Tsat;

use super::Text;
use super::voice::Voice;

impl Voice {
    /// A value in its canonical unit, on the same side of every limit of the protocol as the value itself.
    #[must_use]
    pub fn drawn(&self, analyte: Analyte, drawn: Drawn) -> String {
        self.drawn_apart_from(analyte, drawn, &[])
    }

    /// The same for a sentence that also holds it against `others`.
    #[must_use]
    pub fn drawn_apart_from(&self, analyte: Analyte, drawn: Drawn, others: &[Decimal]) -> String {
        let reading = drawn.level.shown_apart_from(analyte, others);
        self.labelled(reading.text(self.decimal_mark()), drawn.estimated)
    }

    /// A transferrin saturation; one that rests on transferrin is called estimated (§3).
    #[must_use]
    pub fn saturation(&self, tsat: &Tsat) -> String {
        self.labelled(tsat.text(self.decimal_mark()), tsat.is_estimated())
    }

    fn labelled(&self, value: String, estimated: bool) -> String {
        if estimated {
            self.say(&Text::ValueEstimated { value })
        } else {
            value
        }
    }
}
