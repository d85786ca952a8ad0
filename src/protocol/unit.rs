//! The units of laboratory results: how they are written, and how people write them.
//!
//! It knows no analyte: which unit an analyte accepts, and its factor, stands in [`super::analyte`].

use serde::{Deserialize, Serialize};

/// A unit in which a result was entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unit {
    /// µg/L.
    MicrogramPerLitre,
    /// ng/mL, the same number as µg/L.
    NanogramPerMillilitre,
    /// µg/dL.
    MicrogramPerDecilitre,
    /// mg/L.
    MilligramPerLitre,
    /// mg/dL.
    MilligramPerDecilitre,
    /// g/L.
    GramPerLitre,
    /// g/dL.
    GramPerDecilitre,
    /// pg/mL, the same number as ng/L.
    PicogramPerMillilitre,
    /// ng/L.
    NanogramPerLitre,
    /// pmol/L.
    PicomolePerLitre,
    /// nmol/L.
    NanomolePerLitre,
    /// µmol/L.
    MicromolePerLitre,
    /// mmol/L.
    MillimolePerLitre,
    /// Percent.
    Percent,
    /// A share of one, written without any sign: 0.22 for 22 %.
    Fraction,
}

impl Unit {
    /// The code of the Unified Code for Units of Measure.
    #[must_use]
    pub const fn ucum(self) -> &'static str {
        match self {
            Self::MicrogramPerLitre => "ug/L",
            Self::NanogramPerMillilitre => "ng/mL",
            Self::MicrogramPerDecilitre => "ug/dL",
            Self::MilligramPerLitre => "mg/L",
            Self::MilligramPerDecilitre => "mg/dL",
            Self::GramPerLitre => "g/L",
            Self::GramPerDecilitre => "g/dL",
            Self::PicogramPerMillilitre => "pg/mL",
            Self::NanogramPerLitre => "ng/L",
            Self::PicomolePerLitre => "pmol/L",
            Self::NanomolePerLitre => "nmol/L",
            Self::MicromolePerLitre => "umol/L",
            Self::MillimolePerLitre => "mmol/L",
            Self::Percent => "%",
            Self::Fraction => "1",
        }
    }

    /// Every unit.
    pub const ALL: [Self; 15] = [
        Self::MicrogramPerLitre,
        Self::NanogramPerMillilitre,
        Self::MicrogramPerDecilitre,
        Self::MilligramPerLitre,
        Self::MilligramPerDecilitre,
        Self::GramPerLitre,
        Self::GramPerDecilitre,
        Self::PicogramPerMillilitre,
        Self::NanogramPerLitre,
        Self::PicomolePerLitre,
        Self::NanomolePerLitre,
        Self::MicromolePerLitre,
        Self::MillimolePerLitre,
        Self::Percent,
        Self::Fraction,
    ];

    /// As a laboratory prints it, the same in every language; nothing for a fraction.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::MicrogramPerLitre => "µg/L",
            Self::NanogramPerMillilitre => "ng/mL",
            Self::MicrogramPerDecilitre => "µg/dL",
            Self::MilligramPerLitre => "mg/L",
            Self::MilligramPerDecilitre => "mg/dL",
            Self::GramPerLitre => "g/L",
            Self::GramPerDecilitre => "g/dL",
            Self::PicogramPerMillilitre => "pg/mL",
            Self::NanogramPerLitre => "ng/L",
            Self::PicomolePerLitre => "pmol/L",
            Self::NanomolePerLitre => "nmol/L",
            Self::MicromolePerLitre => "µmol/L",
            Self::MillimolePerLitre => "mmol/L",
            Self::Percent => "%",
            Self::Fraction => "",
        }
    }

    /// A short ASCII name that fits into a button's data.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::MicrogramPerLitre => "ug_l",
            Self::NanogramPerMillilitre => "ng_ml",
            Self::MicrogramPerDecilitre => "ug_dl",
            Self::MilligramPerLitre => "mg_l",
            Self::MilligramPerDecilitre => "mg_dl",
            Self::GramPerLitre => "g_l",
            Self::GramPerDecilitre => "g_dl",
            Self::PicogramPerMillilitre => "pg_ml",
            Self::NanogramPerLitre => "ng_l",
            Self::PicomolePerLitre => "pmol_l",
            Self::NanomolePerLitre => "nmol_l",
            Self::MicromolePerLitre => "umol_l",
            Self::MillimolePerLitre => "mmol_l",
            Self::Percent => "pct",
            Self::Fraction => "frac",
        }
    }

    /// The unit with this [`Self::code`].
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|unit| unit.code() == code)
    }

    /// Whether it counts molecules rather than weight: laboratories code the two apart.
    #[must_use]
    pub const fn is_molar(self) -> bool {
        match self {
            Self::PicomolePerLitre
            | Self::NanomolePerLitre
            | Self::MicromolePerLitre
            | Self::MillimolePerLitre => true,
            Self::MicrogramPerLitre
            | Self::NanogramPerMillilitre
            | Self::MicrogramPerDecilitre
            | Self::MilligramPerLitre
            | Self::MilligramPerDecilitre
            | Self::GramPerLitre
            | Self::GramPerDecilitre
            | Self::PicogramPerMillilitre
            | Self::NanogramPerLitre
            | Self::Percent
            | Self::Fraction => false,
        }
    }

    /// Reads a whole unit as people write it; `None` for anything else. A fraction has no
    /// sign of its own, so it is never read from text.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        // Longer than any spelling below: not worth folding.
        if text.len() > 48 {
            return None;
        }
        let folded = fold(text);
        match folded.as_str() {
            "%" | "percent" | "percentage" | "pct" | "prozent" | "prz" | "porciento"
            | "porcento" | "percento" | "pourcent" | "procent" => return Some(Self::Percent),
            "mg%" => return Some(Self::MilligramPerDecilitre),
            "g%" => return Some(Self::GramPerDecilitre),
            "ug%" => return Some(Self::MicrogramPerDecilitre),
            _ => {}
        }
        let (amount, volume) = split(&folded)?;
        combine(Amount::parse(amount)?, Volume::parse(volume)?)
    }
}

/// Lower case, one spelling of micro and of the slash, without spaces and dots.
fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.chars().flat_map(char::to_lowercase) {
        match character {
            'µ' | 'μ' => folded.push('u'),
            'ℓ' => folded.push('l'),
            '⁄' | '∕' | '／' => folded.push('/'),
            '％' => folded.push('%'),
            '⁻' | '−' => folded.push('-'),
            '¹' => folded.push('1'),
            'é' | 'è' => folded.push('e'),
            '.' | '·' | '⋅' | '*' | '^' | '_' => {}
            space if space.is_whitespace() => {}
            other => folded.push(other),
        }
    }
    folded
}

/// The amount and the volume: `ng/ml`, `ng per ml`, `ng ml-1`.
fn split(folded: &str) -> Option<(&str, &str)> {
    if let Some(parts) = folded.split_once('/') {
        return Some(parts);
    }
    if let Some(inverse) = folded.strip_suffix("-1") {
        let at = ["dl", "ml", "l"]
            .into_iter()
            .find_map(|volume| inverse.strip_suffix(volume))?
            .len();
        return Some(inverse.split_at(at));
    }
    ["per", "pro", "por", "par"]
        .into_iter()
        .find_map(|word| folded.split_once(word))
}

#[derive(Clone, Copy)]
enum Amount {
    Gram,
    Milligram,
    Microgram,
    Nanogram,
    Picogram,
    Millimole,
    Micromole,
    Nanomole,
    Picomole,
}

impl Amount {
    fn parse(folded: &str) -> Option<Self> {
        Some(match folded {
            "g" | "gr" | "gm" | "gram" | "grams" | "gramm" | "gramme" | "grammes" | "gramos" => {
                Self::Gram
            }
            "mg" | "mgr" | "milligram" | "milligrams" | "milligramm" | "miligramos" => {
                Self::Milligram
            }
            "ug" | "mcg" | "mcgr" | "ugr" | "mikg" | "microg" | "mikrog" | "microgram"
            | "micrograms" | "mikrogramm" | "microgrammes" | "microgramos" | "microgrammi" => {
                Self::Microgram
            }
            "ng" | "ngr" | "nanogram" | "nanograms" | "nanogramm" | "nanogrammes"
            | "nanogramos" | "nanogrammi" => Self::Nanogram,
            "pg" | "pgr" | "picogram" | "picograms" | "pikogramm" | "picogrammes"
            | "picogramos" | "picogrammi" => Self::Picogram,
            "mmol" | "millimol" | "mmole" | "mmoles" => Self::Millimole,
            "umol" | "mcmol" | "micromol" | "mikromol" | "umole" | "umoles" => Self::Micromole,
            "nmol" | "nanomol" | "nmole" | "nmoles" => Self::Nanomole,
            "pmol" | "picomol" | "pikomol" | "pmole" | "pmoles" => Self::Picomole,
            _ => return None,
        })
    }
}

#[derive(Clone, Copy)]
enum Volume {
    Litre,
    Decilitre,
    Millilitre,
}

impl Volume {
    fn parse(folded: &str) -> Option<Self> {
        Some(match folded {
            "l" | "lt" | "ltr" | "liter" | "litre" | "litro" | "1l" => Self::Litre,
            "dl" | "100ml" | "deciliter" | "decilitre" | "deziliter" => Self::Decilitre,
            "ml" | "1ml" | "milliliter" | "millilitre" | "cc" => Self::Millilitre,
            _ => return None,
        })
    }
}

/// Only the pairs that laboratories print for the analytes we know.
fn combine(amount: Amount, volume: Volume) -> Option<Unit> {
    use Amount as A;
    use Volume as V;
    Some(match (amount, volume) {
        (A::Gram, V::Litre) => Unit::GramPerLitre,
        (A::Gram, V::Decilitre) => Unit::GramPerDecilitre,
        (A::Milligram, V::Litre) => Unit::MilligramPerLitre,
        (A::Milligram, V::Decilitre) => Unit::MilligramPerDecilitre,
        (A::Microgram, V::Litre) => Unit::MicrogramPerLitre,
        (A::Microgram, V::Decilitre) => Unit::MicrogramPerDecilitre,
        (A::Nanogram, V::Litre) => Unit::NanogramPerLitre,
        (A::Nanogram, V::Millilitre) => Unit::NanogramPerMillilitre,
        (A::Picogram, V::Millilitre) => Unit::PicogramPerMillilitre,
        (A::Millimole, V::Litre) => Unit::MillimolePerLitre,
        (A::Micromole, V::Litre) => Unit::MicromolePerLitre,
        (A::Nanomole, V::Litre) => Unit::NanomolePerLitre,
        (A::Picomole, V::Litre) => Unit::PicomolePerLitre,
        (A::Gram | A::Milligram | A::Microgram, V::Millilitre)
        | (A::Nanogram, V::Decilitre)
        | (A::Picogram, V::Litre | V::Decilitre)
        | (A::Millimole | A::Micromole | A::Nanomole | A::Picomole, V::Decilitre | V::Millilitre) =>
        {
            return None;
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_may_write_units_as_they_like() {
        for (text, unit) in [
            ("ug/l", Unit::MicrogramPerLitre),
            ("mcg/L", Unit::MicrogramPerLitre),
            ("\u{b5}g/L", Unit::MicrogramPerLitre),
            ("\u{3bc}g/l", Unit::MicrogramPerLitre),
            ("µg·L⁻¹", Unit::MicrogramPerLitre),
            ("mikrogramm pro Liter", Unit::MicrogramPerLitre),
            ("ng / mL", Unit::NanogramPerMillilitre),
            ("NG/ML", Unit::NanogramPerMillilitre),
            ("ng per ml", Unit::NanogramPerMillilitre),
            ("mg/100 ml", Unit::MilligramPerDecilitre),
            ("gr/dl", Unit::GramPerDecilitre),
            ("g%", Unit::GramPerDecilitre),
            ("umol/l", Unit::MicromolePerLitre),
            ("µmol/l", Unit::MicromolePerLitre),
            ("nmol/ℓ", Unit::NanomolePerLitre),
            ("Prozent", Unit::Percent),
            ("por ciento", Unit::Percent),
            ("%", Unit::Percent),
        ] {
            assert_eq!(Unit::parse(text), Some(unit), "{text}");
        }
    }

    #[test]
    fn what_is_no_unit_is_not_guessed() {
        for text in [
            "", "g", "mg", "l", "ng/dl", "IU/L", "/l", "pm", "times", "mg/mL",
        ] {
            assert_eq!(Unit::parse(text), None, "{text}");
        }
    }

    #[test]
    fn every_unit_reads_its_own_text_and_code() {
        for unit in Unit::ALL {
            assert_eq!(Unit::from_code(unit.code()), Some(unit));
            assert!(
                unit.code()
                    .bytes()
                    .all(|byte| byte.is_ascii_lowercase() || byte == b'_')
            );
            if unit != Unit::Fraction {
                assert_eq!(Unit::parse(unit.text()), Some(unit));
            }
        }
    }
}
