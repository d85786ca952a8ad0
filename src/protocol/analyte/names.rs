//! The names by which people and laboratories call the analytes, in seven languages.
//!
//! They stand in `vocabulary/<lang>/laboratory.txt`. Matching ignores case, accents, punctuation and
//! spacing, so each name stands there once, as people write it. It finds names; it judges no values.

use super::Analyte;
use crate::words::Meanings;
use std::collections::HashMap;
use std::sync::LazyLock;

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    /// One of ours.
    Analyte(Analyte),
    /// A different test whose name begins or ends like one of ours.
    Other,
}

/// The names, by the code of the analyte; `other` for those of another test.
static NAMES: Meanings = Meanings::of("analyte");

static BY_NAME: LazyLock<HashMap<String, Named>> = LazyLock::new(|| {
    NAMES
        .all()
        .map(|(name, code)| (fold(name), meant(code)))
        .collect()
});

fn meant(code: &str) -> Named {
    Analyte::from_code(code).map_or(Named::Other, Named::Analyte)
}

static LONGEST: LazyLock<usize> =
    LazyLock::new(|| BY_NAME.keys().map(String::len).max().unwrap_or(0));

/// What a folded name stands for.
pub(crate) fn named(folded: &str) -> Option<Named> {
    BY_NAME.get(folded).copied()
}

/// The length of the longest folded name, in bytes: no name needs to be sought beyond it.
pub(crate) fn longest_name() -> usize {
    *LONGEST
}

/// The analyte that a misspelt name most likely means, if one is close enough to ask about.
pub(crate) fn nearest(text: &str) -> Option<Analyte> {
    let wanted = fold(text);
    // Two slips in a long word are a typing error; in a short one they are another word.
    let slips = match wanted.len() {
        4..=6 => 1,
        7..=40 => 2,
        _ => return None,
    };
    let ours = BY_NAME.iter().filter_map(|(name, named)| match named {
        Named::Analyte(analyte) => Some((name, *analyte)),
        Named::Other => None,
    });
    ours.filter(|(name, _)| name.len() > 3 && name.len().abs_diff(wanted.len()) <= slips)
        .filter(|(name, _)| !is_another_vitamin(name, &wanted))
        .map(|(name, analyte)| (strsim::damerau_levenshtein(name, &wanted), analyte))
        .filter(|&(distance, _)| distance <= slips)
        .min()
        .map(|(_, analyte)| analyte)
}

/// Neither "B6" is a slip for "B12", nor "vitamin K" for "vitamin D".
fn is_another_vitamin(name: &str, wanted: &str) -> bool {
    let letter_differs = name.starts_with("vit") && name.chars().last() != wanted.chars().last();
    let no_vitamin = wanted.starts_with("vit") && !name.starts_with("vit");
    letter_differs || no_vitamin || digits(name) != digits(wanted)
}

fn digits(text: &str) -> impl PartialEq {
    text.bytes().filter(u8::is_ascii_digit).collect::<Vec<_>>()
}

/// Lower case letters without accents, and digits and the percent sign; nothing else is left.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.chars().flat_map(char::to_lowercase) {
        match character {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ą' => folded.push('a'),
            'ç' | 'ć' | 'č' => folded.push('c'),
            'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ę' => folded.push('e'),
            'ì' | 'í' | 'î' | 'ï' | 'ī' => folded.push('i'),
            'ñ' | 'ń' => folded.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' => folded.push('o'),
            'ù' | 'ú' | 'û' | 'ü' | 'ū' => folded.push('u'),
            'ý' | 'ÿ' => folded.push('y'),
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            '%' | '％' => folded.push('%'),
            other if other.is_alphanumeric() => folded.push(other),
            // Combining accents, punctuation and spaces.
            _ => {}
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn no_name_means_two_things() {
        let mut seen = BTreeMap::new();
        for (name, code) in NAMES.all() {
            let named = meant(code);
            let before = seen.insert(fold(name), named);
            assert!(before.is_none_or(|before| before == named), "{name}");
        }
    }

    #[test]
    fn case_accents_punctuation_and_spacing_do_not_matter() {
        for text in [
            "saturación de transferrina",
            "SATURACION DE TRANSFERRINA",
            "Sat. transferrina",
            "saturacio\u{301}n  de-transferrina",
            "Transferrinsättigung",
            "transferrin-saturation",
        ] {
            assert_eq!(
                named(&fold(text)),
                Some(Named::Analyte(Analyte::Tsat)),
                "{text}"
            );
        }
    }

    #[test]
    fn a_slip_of_the_finger_is_recognised() {
        assert_eq!(nearest("feritin"), Some(Analyte::Ferritin));
        assert_eq!(nearest("ferrtin"), Some(Analyte::Ferritin));
        assert_eq!(nearest("transferin saturation"), Some(Analyte::Tsat));
        assert_eq!(nearest("hemaglobin"), Some(Analyte::Haemoglobin));
        assert_eq!(nearest("zinc"), None);
        assert_eq!(nearest("vitamin B6"), None);
        assert_eq!(nearest("vitamin K"), None);
        assert_eq!(nearest("vitamin"), None);
        assert_eq!(nearest("vitamon D"), Some(Analyte::VitaminD));
        assert_eq!(nearest(&"ferritin".repeat(99)), None);
    }
}
