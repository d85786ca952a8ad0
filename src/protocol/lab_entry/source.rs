//! The text as it was typed, and the same text in the digits and signs that the reader knows.
//!
//! Keyboards and copied tables write figures in many scripts. Each character stands for exactly
//! one other, so that whatever is quoted back is quoted as it was typed.

use std::borrow::Cow;

/// The zeros of the scripts whose figures stand for decimal digits, in the order of Unicode.
const ZEROS: [u32; 27] = [
    0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66,
    0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1d7ce, 0x1d7d8,
    0x1d7e2, 0x1d7ec, 0x1d7f6, 0x1fbf0,
];

/// A text twice: as typed, and as read.
pub(super) struct Source<'t> {
    typed: &'t str,
    plain: Cow<'t, str>,
}

impl<'t> Source<'t> {
    pub fn new(typed: &'t str) -> Self {
        let plain = if typed.chars().all(|character| known(character) == character) {
            Cow::Borrowed(typed)
        } else {
            Cow::Owned(typed.chars().map(known).collect())
        };
        Self { typed, plain }
    }

    /// What the reader reads.
    pub fn plain(&self) -> &str {
        &self.plain
    }

    /// What was typed where the reader found this, in bytes of [`Self::plain`].
    pub fn typed(&self, (start, end): (usize, usize)) -> &str {
        if matches!(self.plain, Cow::Borrowed(_)) {
            return &self.typed[start..end];
        }
        let skipped = self.plain[..start].chars().count();
        let taken = self.plain[start..end].chars().count();
        let mut places = self
            .typed
            .char_indices()
            .map(|(at, _)| at)
            .chain([self.typed.len()])
            .skip(skipped);
        let from = places.next().unwrap_or(self.typed.len());
        let to = if taken == 0 {
            Some(from)
        } else {
            places.nth(taken - 1)
        };
        &self.typed[from..to.unwrap_or(self.typed.len())]
    }
}

/// The character that this one stands for.
fn known(character: char) -> char {
    match character {
        // Most texts hold nothing else.
        '\0'..='\u{65f}' => character,
        '٪' | '﹪' => '%',
        '٫' => '.',
        '٬' => '\'',
        // The full-width forms of ASCII lie in ASCII's order.
        '！'..='～' => char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character),
        '\u{2028}' | '\u{2029}' => '\n',
        other => digit(other).unwrap_or(other),
    }
}

fn digit(character: char) -> Option<char> {
    let code = u32::from(character);
    let zero = ZEROS.iter().rev().find(|&&zero| zero <= code)?;
    char::from_digit(code - zero, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_of_other_scripts_are_digits_and_are_quoted_as_typed() {
        for (typed, plain) in [
            ("ferritin=８８ ｎｇ／ｍＬ", "ferritin=88 ng/mL"),
            ("ferritin ٨٨٫٥", "ferritin 88.5"),
            ("ferritin ८८", "ferritin 88"),
            ("ferritin ۸۸ ٪", "ferritin 88 %"),
            ("ferritin 𝟖𝟖", "ferritin 88"),
            ("ferritin 88", "ferritin 88"),
            ("µg/l ↓ é", "µg/l ↓ é"),
        ] {
            let source = Source::new(typed);
            assert_eq!(source.plain(), plain);
            assert_eq!(source.typed((0, plain.len())), typed);
            assert_eq!(source.typed((plain.len(), plain.len())), "");
            if let Some(at) = plain.find("88") {
                let quoted = source.typed((at, at + 2));
                assert_eq!(quoted.chars().count(), 2, "{typed}");
                assert!(typed.contains(quoted));
            }
        }
    }
}
