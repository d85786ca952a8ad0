//! Reads a numeral as written: decimal comma or point, thousands marks, or both possible.

use rust_decimal::Decimal;

/// More digits than any result has; beyond it the text is not a number to us.
const MOST_CHARACTERS: usize = 20;

/// The numbers that a numeral may mean, likeliest first: none if it is no number, two where
/// its mark may part thousands or decimals.
pub(in super::super) fn readings(text: &str) -> Vec<Decimal> {
    let Some((mantissa, exponent)) = raised(text) else {
        return as_written(text);
    };
    let Some(power) = exponent.and_then(power_of_ten) else {
        return Vec::new();
    };
    let raise = |number: Decimal| number.checked_mul(power);
    let numbers = as_written(mantissa).into_iter().filter_map(raise);
    numbers.map(|number| number.normalize()).collect()
}

/// Whether the numeral is written with a power of ten.
pub(super) fn is_scientific(text: &str) -> bool {
    raised(text).is_some()
}

/// Mantissa and exponent of 8.8E+1, 8.8 x 10^1, 8,8·10¹; an exponent that is none is `None`.
fn raised(text: &str) -> Option<(&str, Option<i32>)> {
    let at = text.find(['e', 'E', 'x', 'X', '×', '*', '·', '⋅'])?;
    let (mantissa, rest) = text.split_at(at);
    let rest: String = rest
        .chars()
        .skip(1)
        .filter(|character| !character.is_whitespace())
        .map(|character| match character {
            '⁰' => '0',
            '¹' => '1',
            '²' => '2',
            '³' => '3',
            '⁴' => '4',
            '⁵' => '5',
            '−' | '–' | '—' | '‐' | '‑' => '-',
            other => other,
        })
        .collect();
    let exponent = if text[at..].starts_with(['e', 'E']) {
        &rest
    } else {
        rest.strip_prefix("10")?.trim_start_matches('^')
    };
    Some((mantissa, exponent.trim_start_matches('+').parse().ok()))
}

fn power_of_ten(exponent: i32) -> Option<Decimal> {
    let places = exponent.unsigned_abs();
    // Beyond this no result of ours lies.
    if places > 6 {
        return None;
    }
    let power = Decimal::from(10_u32.pow(places));
    if exponent < 0 {
        Decimal::ONE.checked_div(power)
    } else {
        Some(power)
    }
}

/// A numeral without a power of ten.
fn as_written(text: &str) -> Vec<Decimal> {
    // Spaces of every width part thousands, as apostrophes do.
    let plain: String = text
        .chars()
        .filter(|character| !character.is_whitespace())
        .map(|character| if character == '’' { '\'' } else { character })
        .collect();
    if plain.len() > MOST_CHARACTERS {
        return Vec::new();
    }
    let points = plain.matches('.').count();
    let commas = plain.matches(',').count();
    let read = match (points, commas) {
        (0, 0) => vec![grouped(&plain, '\'')],
        (1, 0) => either(&plain, '.'),
        (0, 1) => either(&plain, ','),
        (2.., 0) => vec![grouped(&plain, '.')],
        (0, 2..) => vec![grouped(&plain, ',')],
        // The last mark is the decimal one and stands once.
        (1, 1..) if plain.rfind('.') > plain.rfind(',') => vec![mixed(&plain, ',', '.')],
        (1.., 1) if plain.rfind(',') > plain.rfind('.') => vec![mixed(&plain, '.', ',')],
        (1.., 1..) => Vec::new(),
    };
    read.into_iter().flatten().collect()
}

/// One mark: thousands if three digits follow and one to three, not starting with 0, precede.
fn either(text: &str, mark: char) -> Vec<Option<Decimal>> {
    let parted = text.split_once(mark);
    let zeros_gone = parted.map(|(whole, _)| whole.trim_start_matches('0'));
    let may_be_thousands = zeros_gone.is_some_and(|whole| !whole.is_empty());
    let thousands = may_be_thousands.then(|| grouped(text, mark)).flatten();
    let decimal = mixed(text, '\'', mark);
    match (thousands, decimal) {
        (Some(thousands), Some(decimal)) => vec![Some(thousands), Some(decimal)],
        (one, other) => vec![one.or(other)],
    }
}

fn mixed(text: &str, thousands_mark: char, decimal_mark: char) -> Option<Decimal> {
    let (whole, fraction) = text.rsplit_once(decimal_mark)?;
    let all_digits = fraction.bytes().all(|byte| byte.is_ascii_digit());
    if fraction.is_empty() || !all_digits {
        return None;
    }
    let whole = if whole.is_empty() {
        "0".to_owned()
    } else {
        ungrouped(whole, thousands_mark)?
    };
    Decimal::from_str_exact(&format!("{whole}.{fraction}")).ok()
}

fn grouped(text: &str, mark: char) -> Option<Decimal> {
    Decimal::from_str_exact(&ungrouped(text, mark)?).ok()
}

/// The digits without their thousands marks, if those stand where they must.
fn ungrouped(text: &str, mark: char) -> Option<String> {
    let groups: Vec<&str> = text.split(mark).collect();
    let all_digits = groups
        .iter()
        .all(|group| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit()));
    let (first, rest) = groups.split_first()?;
    let well_parted =
        rest.is_empty() || first.len() <= 3 && rest.iter().all(|group| group.len() == 3);
    (all_digits && well_parted).then(|| groups.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_read_as_written() {
        for (text, expected) in [
            ("88", &["88"][..]),
            ("88,4", &["88.4"]),
            ("88.40", &["88.40"]),
            (".22", &["0.22"]),
            (",22", &["0.22"]),
            ("0,220", &["0.220"]),
            ("0.125", &["0.125"]),
            ("12.3456", &["12.3456"]),
            ("1234.567", &["1234.567"]),
            ("1 200", &["1200"]),
            ("1\u{202f}200,5", &["1200.5"]),
            ("1'200", &["1200"]),
            ("1’200.5", &["1200.5"]),
            ("1.200,5", &["1200.5"]),
            ("1,200.5", &["1200.5"]),
            ("1.200.000", &["1200000"]),
            ("1.200", &["1200", "1.200"]),
            ("1.200", &["1200", "1.200"]),
            ("12.345", &["12345", "12.345"]),
            ("1,2,3", &[]),
            ("1.2.3", &[]),
            ("12'34", &[]),
            ("1.2,3.4", &[]),
            ("1234567890123456789012345", &[]),
            ("8.8E+1", &["88"]),
            ("1,2E2", &["120"]),
            ("1,2e+02", &["120"]),
            ("8.8e-1", &["0.88"]),
            ("8.8 x 10^1", &["88"]),
            ("8,8·10¹", &["88"]),
            ("8.8E99", &[]),
        ] {
            let expected: Vec<Decimal> =
                expected.iter().map(|text| text.parse().unwrap()).collect();
            assert_eq!(readings(text), expected, "{text}");
        }
    }
}
