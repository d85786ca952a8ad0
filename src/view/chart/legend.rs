//! Owns the keys to a panel: a sample beside its word, in as many rows as they need.

use crate::text::Text;

use super::super::ink;
use super::super::scene::{Anchor, Area, Weight, at};
use super::sheet::{Sheet, text_width};

/// The height of a row, in sizes of text.
pub(super) const ROW: f32 = 1.45;
/// The height of a sample.
const SAMPLE: f32 = 0.75;
/// The size of the words.
const WORDS: f32 = 0.86;

/// A sample's painter: the sheet and the area that the sample may fill.
pub(super) type Sample = fn(&mut Sheet<'_>, Area);

/// Keys in their rows.
pub(super) struct Legend {
    rows: Vec<Vec<Key>>,
}

struct Key {
    x: f32,
    sample_width: f32,
    sample: Sample,
    words: String,
}

impl Legend {
    /// Sets keys, each with the width of its sample in sizes of text.
    pub fn of(sheet: &Sheet<'_>, keys: &[(f32, Sample, Text)]) -> Self {
        let u = sheet.u;
        let (start, gap) = (0.7 * u, 0.75 * u);
        let mut rows = vec![Vec::new()];
        let mut x = start;
        for (sample_width, sample, text) in keys {
            let words = sheet.voice.say(text);
            let sample_width = sample_width * u;
            let width = sample_width + 0.4 * u + text_width(&words, WORDS * u, Weight::Regular);
            if x + width > sheet.right && x > start {
                rows.push(Vec::new());
                x = start;
            }
            if let Some(row) = rows.last_mut() {
                row.push(Key {
                    x,
                    sample_width,
                    sample: *sample,
                    words,
                });
            }
            x += width + gap;
        }
        Self { rows }
    }

    /// How many rows they need.
    pub fn rows(&self) -> usize {
        self.rows.len()
    }

    /// Draws them, the last row just above `bottom`.
    pub fn draw(&self, sheet: &mut Sheet<'_>, bottom: f32) {
        let u = sheet.u;
        let mut baseline = bottom - 0.65 * u;
        for row in self.rows.iter().rev() {
            for key in row {
                let sample = Area {
                    left: key.x,
                    top: baseline - SAMPLE * u + 0.04 * u,
                    right: key.x + key.sample_width,
                    bottom: baseline + 0.04 * u,
                };
                (key.sample)(sheet, sample);
                let words = at(sample.right + 0.4 * u, baseline);
                sheet.words(
                    &key.words,
                    words,
                    Anchor::Start,
                    WORDS * u,
                    Weight::Regular,
                    ink::SOFT,
                );
            }
            baseline -= ROW * u;
        }
    }
}
