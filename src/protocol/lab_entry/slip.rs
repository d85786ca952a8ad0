//! What a scan or a finger may have made of a unit or a number, to be asked about or put right.
//!
//! It proposes; whether a proposal is possible is decided in [`super::judge`].

use super::super::analyte::Analyte;
use super::super::unit::Unit;
use super::number;
use rust_decimal::Decimal;

/// No spelling of a unit that is worth a second look is longer.
const LONGEST_UNIT: usize = 12;

/// The units of this analyte that look like what stands there: `Hg/dl`, `gidL`, `umolil`.
pub(super) fn units(analyte: Analyte, written: &str) -> Vec<Unit> {
    let units = analyte.accepted().iter().map(|accepted| accepted.unit);
    units.filter(|&unit| looks_like(unit, written)).collect()
}

/// Whether the word may be a scanned unit of any test.
pub(super) fn may_be_a_unit(word: &str) -> bool {
    Unit::ALL.into_iter().any(|unit| looks_like(unit, word))
}

fn looks_like(unit: Unit, written: &str) -> bool {
    if matches!(unit, Unit::Percent | Unit::Fraction) || written.len() > LONGEST_UNIT {
        return false;
    }
    let written: Vec<char> = written
        .chars()
        .filter(|character| !character.is_whitespace() && *character != '.')
        .flat_map(char::to_lowercase)
        .collect();
    let printed: Vec<char> = unit.ucum().to_lowercase().chars().collect();
    // A lone "g" or "mol" is a unit cut off, not one misread.
    written.len() >= 2 && is_read_as(&printed, &written)
}

/// Whether a scan may make the one of the other. Units are short, so the ways to try are few.
fn is_read_as(printed: &[char], written: &[char]) -> bool {
    let Some((&sign, printed)) = printed.split_first() else {
        return written.is_empty();
    };
    let reads = |candidates: &[char]| {
        written
            .split_first()
            .is_some_and(|(first, rest)| candidates.contains(first) && is_read_as(printed, rest))
    };
    match sign {
        // The micro sign is read as any letter with a stem, or not at all.
        'u' => {
            reads(&['u', 'µ', 'μ', 'h', 'p', 'y', 'j', 'a', '4']) || is_read_as(printed, written)
        }
        '/' => reads(&['/', 'i', 'l', '1', '|', '!', 'f', '\\']) || is_read_as(printed, written),
        'l' => reads(&['l', '1', 'i', '|', '!', ']', 't']),
        'g' => reads(&['g', 'q', '9']),
        'o' => reads(&['o', '0']),
        other => reads(&[other]),
    }
}

/// The numbers that a numeral with letters in it may stand for.
pub(super) fn figures(written: &str) -> Vec<Decimal> {
    let figures: String = written
        .chars()
        .filter(|character| !character.is_whitespace())
        .map(|character| match character {
            'o' | 'O' | 'D' | 'Q' => '0',
            'l' | 'I' | 'i' | '|' => '1',
            'Z' | 'z' => '2',
            'S' | 's' => '5',
            'G' | 'b' => '6',
            'T' => '7',
            'B' => '8',
            'g' | 'q' => '9',
            other => other,
        })
        .collect();
    if figures.contains(|character: char| character.is_alphabetic()) {
        return Vec::new();
    }
    number::readings(&figures)
}

/// The number whose decimal mark is gone behind its zero: 03 for 0.3.
pub(super) fn behind_a_zero(numeral: &str) -> Option<Decimal> {
    let rest = numeral.strip_prefix('0').filter(|rest| !rest.is_empty())?;
    let all_digits = rest.bytes().all(|byte| byte.is_ascii_digit());
    all_digits
        .then(|| Decimal::from_str_exact(&format!("0.{rest}")).ok())
        .flatten()
}

/// The numbers that this one may be whose decimal mark is gone.
pub(super) fn unmarked(numeral: &str) -> Vec<Decimal> {
    let digits = numeral.bytes().all(|byte| byte.is_ascii_digit());
    if !digits || numeral.len() > 8 {
        return Vec::new();
    }
    (1..=2)
        .filter(|&places| numeral.len() > places)
        .filter_map(|places| {
            let (whole, fraction) = numeral.split_at(numeral.len() - places);
            Decimal::from_str_exact(&format!("{whole}.{fraction}")).ok()
        })
        .collect()
}

/// The numbers that this one may be whose last figure was an arrow or a star, its mark gone or not.
pub(super) fn without_last(numeral: &str) -> Vec<Decimal> {
    let Some((rest, last)) = numeral.split_at_checked(numeral.len().saturating_sub(1)) else {
        return Vec::new();
    };
    if !last.bytes().all(|byte| byte.is_ascii_digit())
        || rest.is_empty()
        || rest.ends_with(['.', ','])
    {
        return Vec::new();
    }
    let mut numbers = unmarked(rest);
    numbers.extend(number::readings(rest));
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scanned_unit_is_known_where_the_test_has_only_one_like_it() {
        for (analyte, written, expected) in [
            (Analyte::Iron, "Hg/dl", &[Unit::MicrogramPerDecilitre][..]),
            (Analyte::Iron, "pmol/L", &[Unit::MicromolePerLitre]),
            (Analyte::Iron, "Hmol/l", &[Unit::MicromolePerLitre]),
            (Analyte::Iron, "umolil", &[Unit::MicromolePerLitre]),
            (Analyte::Tibc, "g/dL", &[Unit::MicrogramPerDecilitre]),
            (Analyte::Ferritin, "pg/l", &[Unit::MicrogramPerLitre]),
            (Analyte::Ferritin, "ng/mi", &[Unit::NanogramPerMillilitre]),
            (Analyte::Crp, "mg/1", &[Unit::MilligramPerLitre]),
            (Analyte::Haemoglobin, "gL", &[Unit::GramPerLitre]),
            (Analyte::Haemoglobin, "gidL", &[Unit::GramPerDecilitre]),
            (Analyte::Iron, "ug/l", &[]),
            (Analyte::Ferritin, "mg", &[]),
            (Analyte::Ferritin, "xyz", &[]),
            (Analyte::Ferritin, "IU/L", &[]),
            (Analyte::Tsat, "g/L", &[]),
            (Analyte::VitaminB1, "ug/l", &[]),
        ] {
            assert_eq!(units(analyte, written), expected, "{written}");
        }
    }

    #[test]
    fn letters_for_figures_are_proposals() {
        let numbers =
            |text: &str| -> Vec<String> { figures(text).iter().map(ToString::to_string).collect() };
        assert_eq!(numbers("8O"), ["80"]);
        assert_eq!(numbers("l20"), ["120"]);
        assert_eq!(numbers("8S"), ["85"]);
        assert_eq!(numbers("7. o"), ["7.0"]);
        assert_eq!(numbers("88xy"), [""; 0]);
    }
}
