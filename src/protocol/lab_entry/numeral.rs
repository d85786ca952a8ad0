//! Recognises numerals and ranges among the tokens, and what looks like a numeral and is none.

use crate::protocol::analyte::names::fold;
use crate::protocol::lab_entry::item::Limits;

use super::item::{Reader, What};
use super::token::{Kind, Token};
use super::{number, words};

/// Letters that a scan or a finger puts in the place of a figure.
const LETTERS_FOR_FIGURES: &[&str] = &[
    "o", "O", "l", "I", "i", "S", "s", "Z", "z", "oo", "OO", "ll", "II", "lO", "IO", "Ol", "OI",
];

/// A numeral with letters in it is not longer than this.
const LONGEST_GARBLED: usize = 6;

impl Reader<'_> {
    pub(super) fn number(&self, at: usize, to: usize) -> Option<(What, usize)> {
        let token = &self.tokens[at];
        if token.kind == Kind::Number {
            let end = self
                .scientific(at, to)
                .or_else(|| self.spaced_thousands(at, to))
                .unwrap_or(at + 1);
            return Some((What::Number { negative: false }, end));
        }
        // A minus hangs on its number and on nothing before it; "Ferritin - 88" is a dash.
        let next = self.tokens[at..to].get(1)?;
        let before_hangs =
            token.glued && at > 0 && !matches!(self.tokens[at - 1].kind, Kind::Mark('=' | ':'));
        let is_minus = token.is_dash() && !before_hangs && next.glued && next.kind == Kind::Number;
        is_minus.then_some((What::Number { negative: true }, at + 2))
    }

    /// 8.8E+1, 1,2e2, 8.8 x 10^1, 8,8·10¹.
    fn scientific(&self, at: usize, to: usize) -> Option<usize> {
        let token = |at: usize| self.tokens[..to].get(at);
        let is_exponent = |at: usize| {
            token(at).is_some_and(|token| {
                token.glued
                    && (token.kind == Kind::Number && token.text.len() <= 2
                        || matches!(token.kind, Kind::Mark('⁰' | '¹' | '²' | '³' | '⁴' | '⁵')))
            })
        };
        let is_sign = |at: usize| {
            token(at).is_some_and(|token| token.glued && (token.is_mark('+') || token.is_dash()))
        };
        let e = token(at + 1)?;
        if e.glued && matches!(e.text, "e" | "E") {
            let exponent = at + 2 + usize::from(is_sign(at + 2));
            return is_exponent(exponent).then_some(exponent + 1);
        }
        let times = matches!(e.text, "x" | "X" | "×" | "*" | "·" | "⋅");
        let ten = token(at + 2).is_some_and(|token| token.text == "10");
        if !times || !ten {
            return None;
        }
        let raised = token(at + 3).is_some_and(|token| token.glued && token.is_mark('^'));
        let exponent = at + 3 + usize::from(raised);
        let exponent = exponent + usize::from(is_sign(exponent));
        is_exponent(exponent).then_some(exponent + 1)
    }

    /// "1 200" is one number, unless more numbers stand beside it: columns of a report.
    fn spaced_thousands(&self, at: usize, to: usize) -> Option<usize> {
        let (first, second) = (&self.tokens[at], self.tokens[at..to].get(1)?);
        // A tab parts columns: "18⇥100" are two numbers.
        let gap = &self.text[first.end..second.start];
        let one_space = gap.chars().count() == 1 && gap != "\t";
        let plain = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let first_fits = plain(first.text) && first.text.len() <= 3 && !first.text.starts_with('0');
        let (group, rest) = second.text.split_at_checked(3)?;
        let decimals = rest.is_empty() || rest.starts_with(['.', ',']) && plain(&rest[1..]);
        let second_fits = second.kind == Kind::Number && plain(group) && decimals;
        if !one_space || second.glued || !first_fits || !second_fits {
            return None;
        }
        let number_precedes = at > 0 && !first.glued && self.tokens[at - 1].kind == Kind::Number;
        let range_follows = self.range(at + 1, to).is_some();
        let number_follows = self.tokens[at..to]
            .get(2)
            .is_some_and(|token| token.kind == Kind::Number);
        (!number_precedes && !range_follows && !number_follows).then_some(at + 2)
    }

    /// 30 - 400, 30–400, 30 to 400: from the smaller to the larger.
    pub(super) fn range(&self, at: usize, to: usize) -> Option<(Limits, usize)> {
        let first = self.tokens[..to]
            .get(at)
            .filter(|token| token.kind == Kind::Number)?;
        let between = self.tokens[..to].get(at + 1)?;
        let parts = between.is_dash()
            || matches!(between.kind, Kind::Mark('~' | '÷' | '…'))
            || between.kind == Kind::Word
                && matches!(
                    fold(between.text).as_str(),
                    "to" | "bis" | "a" | "tot" | "hasta"
                );
        // "From 38 to 62" is no range where it tells of a change.
        if !parts || self.changes[at + 1].is_some() {
            return None;
        }
        let upper = self.tokens[..to]
            .get(at + 2)
            .filter(|token| token.kind == Kind::Number)?;
        // A mark in a range is read as its neighbour's: 1.000 - 2.000 rises either way.
        let readings = number::readings(upper.text);
        let low = number::readings(first.text);
        let pair = low.iter().rev().find_map(|&low| {
            readings
                .iter()
                .rev()
                .find(|&&high| low < high)
                .map(|&high| (low, high))
        });
        let (low, high) = pair?;
        let limits = Limits {
            low: Some(low),
            high: Some(high),
        };
        Some((limits, at + 3))
    }

    /// The end of a numeral that letters run into. `88ng/mL`, `88L` and `88xyz` are none: what
    /// hangs on them is a unit, a mark, or something that will be named as an odd unit.
    pub(super) fn garbled(&self, at: usize, to: usize) -> Option<usize> {
        let first = &self.tokens[at];
        let begins = match first.kind {
            Kind::Word => {
                let hangs = first.glued && at > 0 && self.tokens[at - 1].kind == Kind::Word;
                let figure = self.glued_number(at + 1, to) || self.decimals(at + 1, to);
                !hangs && LETTERS_FOR_FIGURES.contains(&first.text) && figure
            }
            Kind::Number => self.letter_behind(at, to) || self.torn(at, to),
            Kind::Mark(_) | Kind::Line => false,
        };
        if !begins {
            return None;
        }
        if first.kind == Kind::Number && self.torn(at, to) {
            return Some(at + 3);
        }
        let run = self.tokens[at + 1..to.min(at + LONGEST_GARBLED)]
            .iter()
            .take_while(|token| token.glued && matches!(token.kind, Kind::Word | Kind::Number))
            .enumerate()
            // A unit may hang on it: "8Ong/mL" is beyond us, "8O ng/mL" is not.
            .take_while(|(index, _)| *index == 0 || self.unit(at + 1 + index, to).is_none())
            .count();
        let end = at + 1 + run;
        Some(if self.decimals(end, to) { end + 2 } else { end })
    }

    /// A decimal mark and its figures, behind a letter that stands for a figure.
    fn decimals(&self, at: usize, to: usize) -> bool {
        let mark = self.tokens[..to]
            .get(at)
            .is_some_and(|token| token.glued && matches!(token.kind, Kind::Mark('.' | ',')));
        mark && self.glued_number(at + 1, to)
    }

    fn glued_number(&self, at: usize, to: usize) -> bool {
        self.tokens[..to]
            .get(at)
            .is_some_and(|token| token.glued && token.kind == Kind::Number)
    }

    /// Whether a letter hangs on this number that is neither a unit, a mark, nor a count.
    fn letter_behind(&self, at: usize, to: usize) -> bool {
        let Some(letter) = self.tokens[..to]
            .get(at + 1)
            .filter(|token| token.glued && token.kind == Kind::Word)
        else {
            return self.apart(at, to);
        };
        if self.scientific(at, to).is_some() || self.is_time(at, to) {
            return false;
        }
        let goes_on = self.glued_number(at + 2, to);
        let mark = matches!(letter.text, "L" | "H" | "LL" | "HH" | "N" | "A") && !goes_on;
        let short = letter.text.chars().nth(2).is_none();
        short
            && !mark
            && !words::is_counted(letter.text)
            && !is_ordinal(letter)
            && self.unit(at + 1, to).is_none()
    }

    /// "8 O ng/mL": one letter between a number and its unit that is no mark of any laboratory.
    fn apart(&self, at: usize, to: usize) -> bool {
        let letter = self.tokens[..to].get(at + 1).is_some_and(|token| {
            matches!(token.text, "O" | "o" | "S" | "s" | "I" | "Z")
                && self.text[self.tokens[at].end..token.start].chars().count() == 1
        });
        letter && matches!(self.unit(at + 2, to), Some((What::Unit(_), _)))
    }

    /// "7. o": a decimal mark and a letter where its figure was.
    fn torn(&self, at: usize, to: usize) -> bool {
        let mark = self.tokens[..to]
            .get(at + 1)
            .is_some_and(|token| token.glued && matches!(token.kind, Kind::Mark('.' | ',')));
        let letter = self.tokens[..to]
            .get(at + 2)
            .is_some_and(|token| matches!(token.text, "o" | "O" | "l" | "I" | "S" | "s"));
        mark && letter
    }

    fn is_time(&self, at: usize, to: usize) -> bool {
        let is_hour = self.tokens[at].text.len() <= 2;
        let h = self.tokens[..to]
            .get(at + 1)
            .is_some_and(|token| matches!(token.text, "h" | "H"));
        is_hour && h && self.glued_number(at + 2, to)
    }
}

fn is_ordinal(token: &Token) -> bool {
    matches!(token.text, "st" | "nd" | "rd" | "th" | "er" | "ª" | "º")
}
