//! Reads a numeral as written: decimal comma or point, thousands marks, or both possible.

use rust_decimal::Decimal;

/// More digits than any result has; beyond it the text is not a number to us.
const MOST_CHARACTERS: usize = 20;

/// The numbers that a numeral may mean, likeliest first: none if it is no number, two where
/// its mark may part thousands or decimals.
pub(in super::super) fn readings(text: &str) -> Vec<Decimal> {
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
        ] {
            let expected: Vec<Decimal> =
                expected.iter().map(|text| text.parse().unwrap()).collect();
            assert_eq!(readings(text), expected, "{text}");
        }
    }
}
