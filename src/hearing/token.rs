//! Owns what stands in a text one by one: words in their plain form and numerals, each with its place. It must not know
//! what any of them means.

use super::plain;

/// What a numeral looks like, before anybody says what it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Numeral {
    /// `9`.
    Whole(u32),
    /// `1.5`, `12,9`: its whole part and its tenths.
    Decimal(u32, u32),
    /// `20:45`, `20h45`; `20.45`, which may be a decimal as well.
    Clock {
        /// The hour.
        hour: u32,
        /// The minute.
        minute: u32,
        /// Whether it may be a decimal.
        or_decimal: bool,
    },
    /// `2026-12-04`, `4.12.2026`, `11/16/26`, `3.11.`: day, month and perhaps a year.
    Date {
        /// The day.
        day: u32,
        /// The month.
        month: u32,
        /// The year.
        year: Option<i32>,
    },
    /// `5/10`.
    Of(u32, u32),
    /// `6-7`.
    Range(u32, u32),
}

/// A word or a numeral.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The plain form.
    pub plain: String,
    /// Where it stands, in bytes.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// What it is as a numeral.
    pub numeral: Option<Numeral>,
    /// Whether a point stands right behind a numeral, as behind "14.".
    pub dotted: bool,
    /// Whether the writer paused before it.
    pub after_pause: bool,
}

/// The tokens of a text.
#[must_use]
pub fn tokens(text: &str) -> Vec<Token> {
    let mut tokens: Vec<Token> = Vec::new();
    let mut paused = false;
    let mut at = 0;
    while let Some(rest) = text.get(at..)
        && let Some(first) = rest.chars().next()
    {
        if plain::digit(first).is_some() {
            let (numeral, length, dotted) = numeral(rest);
            let written = plain::word(rest.get(..length).unwrap_or_default());
            // "-5" counts nothing; "6-7" was read as one numeral, and "- 5" begins a line of a list.
            let below_zero = is_below_zero(text.get(..at).unwrap_or_default());
            tokens.push(Token {
                plain: if below_zero {
                    format!("-{written}")
                } else {
                    written
                },
                from: at,
                to: at + length,
                numeral: (!below_zero).then_some(numeral),
                dotted,
                after_pause: paused,
            });
            paused = false;
            at += length;
        } else if first.is_alphanumeric() || plain::parts_nothing(first) {
            let length = word_length(rest);
            let plain = plain::word(rest.get(..length).unwrap_or_default());
            if !plain.is_empty() {
                tokens.push(Token {
                    plain,
                    from: at,
                    to: at + length,
                    numeral: None,
                    dotted: false,
                    after_pause: paused,
                });
                paused = false;
            }
            at += length.max(first.len_utf8());
        } else {
            if let Some(sign) = plain::sign(first) {
                tokens.push(Token {
                    plain: sign,
                    from: at,
                    to: at + first.len_utf8(),
                    numeral: None,
                    dotted: false,
                    after_pause: paused,
                });
            }
            paused |= plain::is_pause(first);
            at += first.len_utf8();
        }
    }
    tokens
}

/// Whether what stands before a numeral makes it one below zero.
fn is_below_zero(before: &str) -> bool {
    let mut back = before.chars().rev();
    matches!(back.next(), Some('-' | '−')) && back.next().is_none_or(char::is_whitespace)
}

/// The bytes of a word: letters, and digits behind them, as in "b12".
fn word_length(text: &str) -> usize {
    text.char_indices()
        .find(|(_, c)| !c.is_alphanumeric() && !plain::parts_nothing(*c))
        .map_or(text.len(), |(at, _)| at)
}

/// The numeral at the beginning of a text, its length in bytes, and whether a point follows it.
#[expect(
    clippy::too_many_lines,
    reason = "one form of a numeral after the other"
)]
fn numeral(text: &str) -> (Numeral, usize, bool) {
    // Digits in runs, with the single signs between them.
    let mut runs: Vec<(u32, usize)> = Vec::new();
    let mut signs: Vec<char> = Vec::new();
    let mut ends: Vec<usize> = Vec::new();
    let mut at = 0;
    loop {
        let mut value = 0_u32;
        let mut count = 0;
        for character in text.get(at..).unwrap_or_default().chars() {
            let Some(digit) = plain::digit(character) else {
                break;
            };
            value = value.saturating_mul(10).saturating_add(digit);
            count += 1;
            at += character.len_utf8();
        }
        runs.push((value, count));
        ends.push(at);
        let mut next = text.get(at..).unwrap_or_default().chars();
        let sign = next
            .next()
            .filter(|c| matches!(c, '.' | ',' | ':' | '/' | '-' | '–' | 'h' | 'H'));
        let (Some(sign), Some(true)) = (sign, next.next().map(|c| plain::digit(c).is_some()))
        else {
            break;
        };
        if runs.len() == 3 {
            break;
        }
        signs.push(sign.to_ascii_lowercase());
        at += sign.len_utf8();
    }
    let dotted_at = |end: usize| {
        let mut behind = text.get(end..).unwrap_or_default().chars();
        behind.next() == Some('.') && behind.next().is_none_or(|c| !c.is_alphanumeric())
    };
    let whole = |end: usize, value: u32| (Numeral::Whole(value), end, dotted_at(end));
    let year = |value: u32, count: usize| match count {
        4 if (1900..2200).contains(&value) => i32::try_from(value).ok(),
        2 => i32::try_from(2000 + value).ok(),
        _ => None,
    };
    if let ([(a, ac), (b, bc), (c, cc)], [s, t], [_, _, end]) =
        (runs.as_slice(), signs.as_slice(), ends.as_slice())
        && s == t
        && matches!(s, '.' | '/' | '-')
    {
        let date = if *ac == 4 {
            (*cc <= 2 && *bc <= 2)
                .then(|| year(*a, *ac).map(|year| (*c, *b, Some(year))))
                .flatten()
        } else {
            (*ac <= 2 && *bc <= 2)
                .then(|| year(*c, *cc).map(|year| (*a, *b, Some(year))))
                .flatten()
        };
        if let Some((day, month, year)) = date.and_then(day_and_month) {
            return (Numeral::Date { day, month, year }, *end, false);
        }
    }
    if let ([(a, ac), (b, bc), ..], [s, ..], [first, second, ..]) =
        (runs.as_slice(), signs.as_slice(), ends.as_slice())
    {
        let alone = runs.len() == 2;
        let clock = *ac <= 2 && *bc == 2 && *a <= 24 && *b < 60;
        match s {
            ':' | 'h' if clock => {
                let numeral = Numeral::Clock {
                    hour: *a,
                    minute: *b,
                    or_decimal: false,
                };
                return (numeral, *second, false);
            }
            '.' if alone && dotted_at(*second) && *ac <= 2 && *bc <= 2 => {
                if let Some((day, month, year)) = day_and_month((*a, *b, None)) {
                    return (Numeral::Date { day, month, year }, *second, false);
                }
            }
            '.' if alone && clock && (*a > 0 || *ac == 2) => {
                let numeral = Numeral::Clock {
                    hour: *a,
                    minute: *b,
                    or_decimal: true,
                };
                return (numeral, *second, false);
            }
            '.' | ',' if alone && *bc == 3 && *ac <= 3 && *a > 0 => {
                return (Numeral::Whole(a * 1000 + b), *second, false);
            }
            '.' | ',' if alone => {
                let tenths = if *bc == 1 {
                    *b
                } else {
                    b / 10_u32.saturating_pow(u32::try_from(*bc).unwrap_or(9) - 1)
                };
                return (Numeral::Decimal(*a, tenths), *second, false);
            }
            '/' if alone && *b == 10 => return (Numeral::Of(*a, *b), *second, false),
            '/' if alone && *ac <= 2 && *bc <= 2 => {
                if let Some((day, month, year)) = day_and_month((*a, *b, None)) {
                    return (Numeral::Date { day, month, year }, *second, false);
                }
            }
            '-' | '–' if alone && *ac <= 2 && *bc <= 2 => {
                return (Numeral::Range(*a, *b), *second, false);
            }
            _ => {}
        }
        let value = runs.first().map_or(0, |(value, _)| *value);
        return whole(*first, value);
    }
    let (value, _) = runs.first().copied().unwrap_or_default();
    whole(ends.first().copied().unwrap_or(1), value)
}

/// Day and month, the other way round where only that can be.
const fn day_and_month(date: (u32, u32, Option<i32>)) -> Option<(u32, u32, Option<i32>)> {
    match date {
        (1..=31, 1..=12, _) => Some(date),
        (month @ 1..=12, day @ 13..=31, year) => Some((day, month, year)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn numerals(text: &str) -> Vec<Numeral> {
        tokens(text)
            .iter()
            .filter_map(|token| token.numeral)
            .collect()
    }

    #[test]
    fn numerals_are_told_by_their_signs() {
        let date = |day, month, year| Numeral::Date { day, month, year };
        let clock = |hour, minute, or_decimal| Numeral::Clock {
            hour,
            minute,
            or_decimal,
        };
        assert_eq!(
            numerals("at 20:45 or 20.45"),
            [clock(20, 45, false), clock(20, 45, true)]
        );
        assert_eq!(
            numerals("2026-12-04 4.12.26 11/16/2026 3.11. "),
            [
                date(4, 12, Some(2026)),
                date(4, 12, Some(2026)),
                date(16, 11, Some(2026)),
                date(3, 11, None)
            ]
        );
        assert_eq!(
            numerals("5/10, 6-7"),
            [Numeral::Of(5, 10), Numeral::Range(6, 7)]
        );
        assert_eq!(
            numerals("12,9 1.250 14mg 9ish ６０"),
            [
                Numeral::Decimal(12, 9),
                Numeral::Whole(1250),
                Numeral::Whole(14),
                Numeral::Whole(9),
                Numeral::Whole(60)
            ]
        );
    }

    #[test]
    fn words_keep_their_places() {
        let found = tokens("Am 14. ist's, b12!");
        let words: Vec<_> = found.iter().map(|token| token.plain.as_str()).collect();
        assert_eq!(words, ["am", "14", "ists", "b12"]);
        assert!(found.get(1).is_some_and(|token| token.dotted));
        assert!(found.get(3).is_some_and(|token| token.after_pause));
    }
}
