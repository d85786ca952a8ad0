//! Owns the reading of single cells: a value with what stands around it, a unit, a reference range, a flag. It must not
//! know which column a cell stands in, and it reads a cell as a whole or not at all.

use rust_decimal::Decimal;

use crate::protocol::analyte::names::fold;

use super::super::analyte::Analyte;
use super::super::lab_entry::number_readings;
use super::super::panel::{Comparator, LabValue, Reading, Refused};
use super::super::unit::Unit;
use super::found::Unread;

/// No numeral is longer.
const LONGEST_CELL: usize = 60;

/// Which mark parts the decimals in a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    Point,
    Comma,
    Unknown,
}

/// A value cell, taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    comparator: Comparator,
    numeral: String,
    unit: String,
    /// What the laboratory's mark beside the value says.
    pub low: Option<bool>,
}

const FLAGS: &[(&str, bool)] = &[
    ("l", true),
    ("ll", true),
    ("lo", true),
    ("low", true),
    ("lu", true),
    ("verylow", true),
    ("criticallow", true),
    ("criticallylow", true),
    ("significantlylow", true),
    ("belowlow", true),
    ("belownormal", true),
    ("belowrange", true),
    ("belowreferencerange", true),
    ("lowabnormal", true),
    ("abnormallow", true),
    ("lowcritical", true),
    ("niedrig", true),
    ("zuniedrig", true),
    ("erniedrigt", true),
    ("vermindert", true),
    ("unternorm", true),
    ("tief", true),
    ("bajo", true),
    ("baja", true),
    ("muybajo", true),
    ("disminuido", true),
    ("pordebajo", true),
    ("h", false),
    ("hh", false),
    ("hi", false),
    ("hu", false),
    ("high", false),
    ("criticalhigh", false),
    ("aboverange", false),
    ("abovenormal", false),
    ("hoch", false),
    ("erhoht", false),
    ("zuhoch", false),
    ("alto", false),
    ("alta", false),
    ("n", false),
    ("normal", false),
    ("ok", false),
    ("inrange", false),
    ("withinrange", false),
    ("unauffallig", false),
];

/// What a flag says: low, or something else; `None` for what is no flag.
pub(super) fn flag(text: &str) -> Option<bool> {
    let bare = text
        .trim()
        .trim_matches(['(', ')', '[', ']', '*', '!', ' ']);
    match bare {
        "↓" | "↓↓" | "▼" | "-" | "--" | "−" | "<" => return Some(true),
        "↑" | "↑↑" | "▲" | "+" | "++" | ">" => return Some(false),
        _ => {}
    }
    let folded = fold(bare);
    FLAGS
        .iter()
        .find(|(word, _)| *word == folded)
        .map(|(_, low)| *low)
}

/// Digits of other scripts and wide signs as those that we compute with.
pub(super) fn plain_digits(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            '０'..='９' | '٠'..='٩' | '۰'..='۹' | '०'..='९' => {
                let zero = match letter {
                    '０'..='９' => '０',
                    '٠'..='٩' => '٠',
                    '۰'..='۹' => '۰',
                    _ => '०',
                };
                char::from_digit(u32::from(letter) - u32::from(zero), 10).unwrap_or(letter)
            }
            '．' | '٫' => '.',
            '，' => ',',
            '／' => '/',
            '＜' => '<',
            '＞' => '>',
            '\u{a0}' | '\u{202f}' | '\u{2009}' => ' ',
            other => other,
        })
        .collect()
}

/// Takes a value cell apart.
pub(super) fn value_cell(text: &str) -> Result<Cell, Unread> {
    let text = plain_digits(text);
    let mut rest = text.trim().trim_start_matches('\'').trim();
    if !rest.contains(|letter: char| letter.is_ascii_digit()) {
        return Err(Unread::NoResult);
    }
    if rest.chars().count() > LONGEST_CELL {
        return Err(Unread::Number);
    }
    let mut low = None;
    // A flag before the number stands apart from it; a minus glued to it is a sign, and no value is negative.
    rest = rest.trim_start_matches(['*', '!', ' ']);
    if let Some((first, behind)) = rest.split_once(' ')
        && !matches!(first, "-" | "−" | "<" | ">" | "+")
        && let Some(said) = flag(first)
    {
        (low, rest) = (Some(said), behind.trim_start());
    }
    for arrow in ["↓", "↑"] {
        if let Some(behind) = rest.strip_prefix(arrow) {
            (low, rest) = (flag(arrow), behind.trim_start());
        }
    }
    let (comparator, behind) = comparator(rest);
    rest = behind.trim_start();
    let end = numeral_end(rest);
    let (numeral, mut behind) = rest.split_at(end);
    if numeral.is_empty() {
        return Err(Unread::Number);
    }
    let mut numeral = numeral.to_owned();
    if let Some((exponent, after)) = exponent(behind) {
        numeral.push_str(exponent);
        behind = after;
    }
    // A letter on a digit may be a slip for a digit; only a unit may stand there.
    let glued = behind.starts_with(char::is_alphabetic) && !behind.contains(['/', '%']);
    if glued {
        return Err(Unread::Number);
    }
    let mut unit = behind.trim().trim_end_matches(['*', '!']).trim();
    while !unit.is_empty() {
        let (before, last) = unit.rsplit_once(' ').unwrap_or(("", unit));
        let Some(said) = flag(last) else { break };
        low = low.or(Some(said));
        unit = before.trim_end();
    }
    Ok(Cell {
        comparator,
        numeral,
        unit: unit.to_owned(),
        low,
    })
}

fn comparator(text: &str) -> (Comparator, &str) {
    for (sign, comparator) in [
        ("<=", Comparator::Below),
        ("=<", Comparator::Below),
        ("≤", Comparator::Below),
        ("<", Comparator::Below),
        (">=", Comparator::Above),
        ("=>", Comparator::Above),
        ("≥", Comparator::Above),
        (">", Comparator::Above),
    ] {
        if let Some(rest) = text.strip_prefix(sign) {
            return (comparator, rest);
        }
    }
    (Comparator::Exactly, text)
}

/// Digits with the marks between them; a space only where three digits follow, as thousands are parted.
fn numeral_end(text: &str) -> usize {
    let bytes = text.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let mut end = 0;
    loop {
        while digit(end) {
            end += 1;
        }
        let mark = text.get(end..).and_then(|rest| rest.chars().next());
        match mark {
            Some('.' | ',' | '\'' | '’') => {
                let next = end + mark.map_or(0, char::len_utf8);
                if !digit(next) {
                    return end;
                }
                end = next;
            }
            Some(' ') if end > 0 && (1..=3).all(|step| digit(end + step)) && !digit(end + 4) => {
                end += 1;
            }
            _ => return end,
        }
    }
}

/// `E+1` behind a numeral.
fn exponent(text: &str) -> Option<(&str, &str)> {
    let rest = text.strip_prefix(['e', 'E'])?;
    let digits = rest.trim_start_matches(['+', '-']);
    let sign = rest.len() - digits.len();
    let count = digits.bytes().take_while(u8::is_ascii_digit).count();
    let after = &digits[count..];
    let whole = (1..=2).contains(&count) && sign <= 1 && !after.starts_with(char::is_alphanumeric);
    whole.then(|| text.split_at(1 + sign + count))
}

impl Cell {
    /// What this cell says about the file's decimal mark.
    pub fn mark(&self) -> Mark {
        let mut marks = self
            .numeral
            .chars()
            .filter(|letter| matches!(letter, '.' | ','));
        let (Some(mark), None) = (marks.next(), marks.next()) else {
            return Mark::Unknown;
        };
        match (number_readings(&self.numeral).len(), mark) {
            (1, '.') => Mark::Point,
            (1, ',') => Mark::Comma,
            _ => Mark::Unknown,
        }
    }

    /// The unit that stands in the cell.
    pub fn unit(&self) -> &str {
        &self.unit
    }

    fn number(&self, mark: Mark) -> Option<Decimal> {
        if self.numeral.contains(['e', 'E']) {
            let plain = self.numeral.replace(',', ".");
            let single = plain.matches('.').count() <= 1 && !plain.contains([' ', '\'', '’']);
            return single
                .then(|| Decimal::from_scientific(&plain).ok())
                .flatten();
        }
        match (&number_readings(&self.numeral)[..], mark) {
            ([number], _) => Some(*number),
            ([thousands, decimal], Mark::Point | Mark::Comma) => {
                let point = self.numeral.contains('.');
                let is_decimal = point == (mark == Mark::Point);
                Some(if is_decimal { *decimal } else { *thousands })
            }
            _ => None,
        }
    }

    /// The value of an analyte that this cell gives, with the units that stand elsewhere: they must agree.
    pub fn value(
        &self,
        analyte: Analyte,
        units: &[Option<Unit>],
        mark: Mark,
    ) -> Result<LabValue, Unread> {
        let own = match cleaned(&self.unit).as_str() {
            "" => None,
            unit => Some(unit_for(analyte, unit).ok_or(if flag(unit).is_some() {
                Unread::Number
            } else {
                Unread::Unit
            })?),
        };
        let unit = agreed(analyte, std::iter::once(own).chain(units.iter().copied()))?;
        let number = self.number(mark).ok_or(Unread::Number)?;
        let unit = unit.or(analyte.bare_unit()).ok_or(Unread::NoUnit)?;
        // A bare share of one might be a percent.
        if own.is_none()
            && units.iter().all(Option::is_none)
            && analyte == Analyte::Tsat
            && number < Decimal::ONE
        {
            return Err(Unread::NoUnit);
        }
        value(analyte, self.comparator, number, unit)
    }
}

/// A value, held against the guards.
pub(super) fn value(
    analyte: Analyte,
    comparator: Comparator,
    number: Decimal,
    unit: Unit,
) -> Result<LabValue, Unread> {
    let reading = Reading {
        comparator,
        value: number,
        unit,
    };
    LabValue::new(analyte, reading).map_err(|refused| match refused {
        Refused::Unit => Unread::Unit,
        Refused::Range => Unread::Impossible,
    })
}

/// One unit out of all that were given; two that mean different numbers are none.
pub(super) fn agreed(
    analyte: Analyte,
    units: impl Iterator<Item = Option<Unit>>,
) -> Result<Option<Unit>, Unread> {
    let mut agreed: Option<Unit> = None;
    for unit in units.flatten() {
        let accepted = analyte.accepts(unit).ok_or(Unread::Unit)?;
        match agreed.and_then(|unit| analyte.accepts(unit)) {
            Some(before) if before.factor != accepted.factor => return Err(Unread::Unit),
            Some(_) => {}
            None => agreed = Some(unit),
        }
    }
    Ok(agreed)
}

/// A unit as written, or `None`; nothing is guessed.
pub(super) fn unit_of(text: &str) -> Option<Unit> {
    Unit::parse(&cleaned(text))
}

/// The same for a share, which some write as "% saturation".
pub(super) fn unit_for(analyte: Analyte, text: &str) -> Option<Unit> {
    let cleaned = cleaned(text);
    let share = analyte == Analyte::Tsat
        && matches!(
            fold(&cleaned).as_str(),
            "%sat" | "%saturation" | "%satn" | "%sattigung" | "%saturacion"
        );
    if share {
        return Some(Unit::Percent);
    }
    Unit::parse(&cleaned)
}

/// Without what tells how the number came about: `(calc)`, `{calc}`.
pub(super) fn cleaned(text: &str) -> String {
    let mut kept = String::new();
    let (mut depth, mut aside) = (0_usize, String::new());
    for letter in text.trim().chars().take(LONGEST_CELL) {
        match letter {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' if depth > 0 => {
                depth -= 1;
                if !matches!(
                    fold(&aside).as_str(),
                    "calc"
                        | "calculated"
                        | "calculado"
                        | "berechnet"
                        | "ber"
                        | "cal"
                        | "hb"
                        | "saturation"
                        | "c"
                        | ""
                ) {
                    kept.push('?');
                }
                aside.clear();
            }
            letter if depth > 0 => aside.push(letter),
            letter => kept.push(letter),
        }
    }
    let kept = kept.replace("Âµ", "µ").replace("Î¼", "µ");
    let kept = kept.trim();
    let kept = ["calculated", "calc.", "calc"]
        .into_iter()
        .find_map(|word| kept.strip_suffix(word))
        .unwrap_or(kept)
        .trim();
    // Without brackets around all of it, "(ng/mL)" is a unit as well.
    if kept == "?" || kept.is_empty() && !text.trim().is_empty() {
        let inner = text.trim().trim_matches(['(', ')', '[', ']']).trim();
        return if inner.contains(['(', '[', '{']) || fold(inner) == "calc" {
            String::new()
        } else {
            inner.to_owned()
        };
    }
    if matches!(
        kept,
        "-" | "--" | "—" | "–" | "n/a" | "N/A" | "NA" | "none" | "."
    ) {
        return String::new();
    }
    kept.to_owned()
}

/// The lower end of a reference range, and the unit that stands behind it.
pub(super) fn low_end(text: &str) -> Option<(Decimal, Option<Unit>)> {
    let text = plain_digits(text);
    let text = text.trim().trim_matches(['(', ')', '[', ']']).trim();
    if text.chars().count() > LONGEST_CELL {
        return None;
    }
    let (at_least, rest) = match comparator(text) {
        (Comparator::Above, rest) => (true, rest.trim_start()),
        (Comparator::Below, _) => return None,
        (Comparator::Exactly, rest) => (false, rest),
    };
    let end = numeral_end(rest);
    let low = only(&rest[..end])?;
    let behind = rest[end..].trim_start();
    if at_least {
        let unit = match cleaned(behind).as_str() {
            "" => None,
            unit => Some(unit_of(unit)?),
        };
        return Some((low, unit));
    }
    let parting = ["-", "–", "—", "−", "to", "bis", "a", "hasta", "..."];
    let behind = parting
        .into_iter()
        .find_map(|word| behind.strip_prefix(word))?
        .trim_start();
    let end = numeral_end(behind);
    let high = only(&behind[..end])?;
    let unit = match cleaned(&behind[end..]).as_str() {
        "" => None,
        unit => Some(unit_of(unit)?),
    };
    (low < high).then_some((low, unit))
}

/// A number that can be read in one way only.
pub(super) fn only(numeral: &str) -> Option<Decimal> {
    match number_readings(numeral)[..] {
        [number] => Some(number),
        _ => None,
    }
}

/// C5: whether a value lies under its own laboratory's range, in the value's unit.
pub(super) fn is_under(value: &LabValue, low: Decimal, unit: Option<Unit>) -> bool {
    let same_unit = unit.is_none_or(|unit| unit == value.entered.unit);
    let entered = value.entered.value;
    same_unit
        && match value.entered.comparator {
            Comparator::Exactly => entered < low,
            Comparator::Below => entered <= low,
            Comparator::Above => false,
        }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, analyte: Analyte, unit: &str, mark: Mark) -> String {
        let read = value_cell(text).and_then(|cell| {
            cell.value(analyte, &[unit_of(unit)], mark)
                .map(|value| (value, cell.low))
        });
        match read {
            Ok((value, low)) => format!(
                "{}{}",
                value.text('.'),
                if low == Some(true) { " low" } else { "" }
            ),
            Err(why) => format!("{why:?}"),
        }
    }

    #[test]
    fn a_value_is_read_with_what_stands_around_it() {
        for (text, expected) in [
            ("88", "88 ng/mL"),
            ("88.4", "88.4 ng/mL"),
            ("88,4", "88.4 ng/mL"),
            ("88 ng/mL", "88 ng/mL"),
            ("88 ug/L", "88 µg/L"),
            ("< 5", "< 5 ng/mL"),
            ("≥2000", "> 2000 ng/mL"),
            ("L 12", "12 ng/mL low"),
            ("12 L", "12 ng/mL low"),
            ("12 (L)", "12 ng/mL low"),
            ("12 ↓", "12 ng/mL low"),
            ("12 -", "12 ng/mL low"),
            ("*12*", "12 ng/mL"),
            ("412 H", "412 ng/mL"),
            ("８８", "88 ng/mL"),
            ("٨٨", "88 ng/mL"),
            ("8.8E+1", "88 ng/mL"),
            ("1.2E+2", "120 ng/mL"),
            ("1 200", "1200 ng/mL"),
            ("8O", "Number"),
            ("8S", "Number"),
            ("l20", "Number"),
            ("88L", "Number"),
            ("88-120", "Number"),
            ("-88", "Number"),
            ("88 88", "Unit"),
            ("88/120", "Unit"),
            ("1,234", "Number"),
            ("pending", "NoResult"),
            ("", "NoResult"),
            ("TNP", "NoResult"),
            ("88 mg/mL", "Unit"),
            ("8800000", "Impossible"),
        ] {
            let found = read(text, Analyte::Ferritin, "ng/mL", Mark::Unknown);
            let expected = match expected {
                // Whatever the reason, such a cell must give no value.
                "Number" | "Unit" => vec!["Number", "Unit"],
                other => vec![other],
            };
            assert!(expected.contains(&found.as_str()), "{text}: {found}");
        }
        assert_eq!(
            read("1,234", Analyte::Ferritin, "ng/mL", Mark::Point),
            "1234 ng/mL"
        );
        assert_eq!(
            read("1,234", Analyte::Ferritin, "ng/mL", Mark::Comma),
            "1.234 ng/mL"
        );
        assert_eq!(read("40", Analyte::VitaminD, "", Mark::Unknown), "NoUnit");
        assert_eq!(read("0.22", Analyte::Tsat, "", Mark::Unknown), "NoUnit");
        assert_eq!(
            read("22 % (calc)", Analyte::Tsat, "%", Mark::Unknown),
            "22 %"
        );
        assert_eq!(read("22", Analyte::Tsat, "% (calc)", Mark::Unknown), "22 %");
        assert_eq!(
            read("350", Analyte::Tibc, "mcg/dL (calc)", Mark::Unknown),
            "350 µg/dL"
        );
        assert_eq!(
            read("350", Analyte::Tibc, "ug/dL{calc}", Mark::Unknown),
            "350 µg/dL"
        );
    }

    #[test]
    fn a_range_has_its_lower_end() {
        for (text, low) in [
            ("15-150", Some("15")),
            ("15 – 150 ng/mL", Some("15")),
            ("[30,0 - 100,0]", Some("30.0")),
            (">30", Some("30")),
            ("≥ 50 nmol/L", Some("50")),
            ("15 to 150", Some("15")),
            ("15 bis 150", Some("15")),
            ("<5", None),
            ("", None),
            ("see note", None),
            ("150-15", None),
            ("Deficient <20 Optimal 30-100", None),
        ] {
            let found = low_end(text).map(|(low, _)| low);
            assert_eq!(found, low.map(|low| low.parse().unwrap()), "{text}");
        }
    }
}
