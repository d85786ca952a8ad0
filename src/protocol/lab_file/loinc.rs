//! Owns the LOINC codes that are read, each with what it means. The table is closed: a code that is not in it is another
//! test until somebody has looked, for one digit parts serum from urine and total from free.

use super::super::analyte::Analyte;

/// A code that is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Known {
    pub analyte: Analyte,
    /// Whether it measures only a part of what is meant, so that a total of the same blood goes before it.
    pub partial: bool,
}

/// Code, analyte, whether it is only a part, and the code's meaning.
const CODES: &[(&str, Analyte, bool, &str)] = &[
    (
        "2276-4",
        Analyte::Ferritin,
        false,
        "Ferritin [Mass/volume] in Serum or Plasma",
    ),
    (
        "20567-4",
        Analyte::Ferritin,
        false,
        "Ferritin [Mass/volume] in Serum or Plasma by Immunoassay",
    ),
    (
        "24373-3",
        Analyte::Ferritin,
        false,
        "Ferritin [Mass/volume] in Blood",
    ),
    (
        "14723-1",
        Analyte::Ferritin,
        false,
        "Ferritin [Moles/volume] in Serum or Plasma",
    ),
    (
        "2498-4",
        Analyte::Iron,
        false,
        "Iron [Mass/volume] in Serum or Plasma",
    ),
    (
        "14798-3",
        Analyte::Iron,
        false,
        "Iron [Moles/volume] in Serum or Plasma",
    ),
    (
        "2500-7",
        Analyte::Tibc,
        false,
        "Iron binding capacity [Mass/volume] in Serum or Plasma",
    ),
    (
        "14800-7",
        Analyte::Tibc,
        false,
        "Iron binding capacity [Moles/volume] in Serum or Plasma",
    ),
    (
        "2501-5",
        Analyte::Uibc,
        false,
        "Iron binding capacity.unsaturated [Mass/volume] in Serum or Plasma",
    ),
    (
        "22753-8",
        Analyte::Uibc,
        false,
        "Iron binding capacity.unsaturated [Moles/volume] in Serum or Plasma",
    ),
    (
        "3034-6",
        Analyte::Transferrin,
        false,
        "Transferrin [Mass/volume] in Serum or Plasma",
    ),
    (
        "22674-6",
        Analyte::Transferrin,
        false,
        "Transferrin [Moles/volume] in Serum or Plasma",
    ),
    (
        "2502-3",
        Analyte::Tsat,
        false,
        "Iron saturation [Mass Fraction] in Serum or Plasma",
    ),
    (
        "14801-5",
        Analyte::Tsat,
        false,
        "Iron saturation [Molar fraction] in Serum or Plasma",
    ),
    (
        "62292-8",
        Analyte::VitaminD,
        false,
        "25-hydroxyvitamin D3+25-hydroxyvitamin D2 [Mass/volume] in Serum or Plasma",
    ),
    (
        "68438-1",
        Analyte::VitaminD,
        false,
        "25-hydroxyvitamin D3+25-hydroxyvitamin D2 [Moles/volume] in Serum or Plasma",
    ),
    (
        "1989-3",
        Analyte::VitaminD,
        true,
        "25-hydroxyvitamin D3 [Mass/volume] in Serum or Plasma",
    ),
    (
        "14635-7",
        Analyte::VitaminD,
        true,
        "25-hydroxyvitamin D3 [Moles/volume] in Serum or Plasma",
    ),
    (
        "2132-9",
        Analyte::VitaminB12,
        false,
        "Cobalamin (Vitamin B12) [Mass/volume] in Serum or Plasma",
    ),
    (
        "14685-2",
        Analyte::VitaminB12,
        false,
        "Cobalamin (Vitamin B12) [Moles/volume] in Serum or Plasma",
    ),
    (
        "2284-8",
        Analyte::Folate,
        false,
        "Folate [Mass/volume] in Serum or Plasma",
    ),
    (
        "14732-2",
        Analyte::Folate,
        false,
        "Folate [Moles/volume] in Serum or Plasma",
    ),
    (
        "32554-8",
        Analyte::VitaminB1,
        false,
        "Thiamine [Moles/volume] in Blood",
    ),
    (
        "718-7",
        Analyte::Haemoglobin,
        false,
        "Hemoglobin [Mass/volume] in Blood",
    ),
    (
        "59260-0",
        Analyte::Haemoglobin,
        false,
        "Hemoglobin [Moles/volume] in Blood",
    ),
    (
        "20509-6",
        Analyte::Haemoglobin,
        false,
        "Hemoglobin [Mass/volume] in Blood by calculation",
    ),
    (
        "55782-7",
        Analyte::Haemoglobin,
        false,
        "Hemoglobin [Mass/volume] in Blood by Oximetry",
    ),
    (
        "30350-3",
        Analyte::Haemoglobin,
        false,
        "Hemoglobin [Mass/volume] in Venous blood",
    ),
    (
        "1988-5",
        Analyte::Crp,
        false,
        "C reactive protein [Mass/volume] in Serum or Plasma",
    ),
    (
        "30522-7",
        Analyte::Crp,
        false,
        "C reactive protein [Mass/volume] in Serum or Plasma by High sensitivity method",
    ),
    (
        "76485-2",
        Analyte::Crp,
        false,
        "C reactive protein [Moles/volume] in Serum or Plasma",
    ),
];

/// What a code stands for, if it is read.
pub(super) fn known(code: &str) -> Option<Known> {
    let code = code.trim();
    CODES
        .iter()
        .find(|(other, ..)| *other == code)
        .map(|(_, analyte, partial, _)| Known {
            analyte: *analyte,
            partial: *partial,
        })
}

/// Whether a text has the form of a code: digits, a dash, one digit.
pub(super) fn is_code(text: &str) -> bool {
    text.trim().split_once('-').is_some_and(|(number, check)| {
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        (2..=7).contains(&number.len()) && digits(number) && check.len() == 1 && digits(check)
    })
}

/// Whether an identifier of a code system means LOINC: its address, its object identifier, its short names.
pub(super) fn is_system(system: &str) -> bool {
    let system = system.trim().trim_end_matches('/').to_ascii_lowercase();
    let bare = system
        .trim_start_matches("https://")
        .trim_start_matches("http://")
        .trim_start_matches("www.")
        .trim_start_matches("urn:oid:");
    matches!(
        bare,
        "loinc.org" | "2.16.840.1.113883.6.1" | "loinc" | "ln" | "lnc"
    )
}

#[cfg(test)]
mod tests {
    use super::super::name::{Name, resolve};
    use super::*;

    /// LOINC's last digit guards against slips (mod 10).
    fn check_digit(number: &str) -> u32 {
        let sum: u32 = number
            .bytes()
            .rev()
            .enumerate()
            .map(|(place, byte)| {
                let digit = u32::from(byte - b'0');
                let doubled = if place % 2 == 0 { digit * 2 } else { digit };
                doubled / 10 + doubled % 10
            })
            .sum();
        (10 - sum % 10) % 10
    }

    #[test]
    fn every_code_is_whole_and_means_what_its_name_says() {
        for (code, analyte, partial, meaning) in CODES {
            let (number, check) = code.split_once('-').unwrap();
            assert_eq!(check.parse(), Ok(check_digit(number)), "{code}");
            assert!(is_code(code));
            let Name::Ours(named) = resolve(meaning) else {
                panic!("{meaning} is not read as a name");
            };
            assert_eq!(
                (named.analyte, named.partial),
                (*analyte, *partial),
                "{meaning}"
            );
        }
    }

    #[test]
    fn the_codes_that_we_write_are_codes_that_we_read() {
        for analyte in Analyte::ALL {
            for accepted in analyte.accepted() {
                if let Some(code) = analyte.loinc(accepted.unit) {
                    assert_eq!(
                        known(code).map(|known| known.analyte),
                        Some(analyte),
                        "{code}"
                    );
                }
            }
        }
    }

    #[test]
    fn look_alikes_are_not_in_the_table() {
        for (code, what) in [
            ("2283-0", "folate in red cells"),
            ("15152-2", "bilirubin, met as folate of red cells"),
            ("4548-4", "haemoglobin A1c"),
            ("785-6", "haemoglobin a red cell"),
            ("3030-4", "another test"),
            ("2236-8", "25-hydroxyvitamin D2 alone"),
            ("35365-6", "vitamin D with its metabolites"),
            ("49498-9", "vitamin D with its metabolites, molar"),
            ("48495-6", "a share of transferrin without carbohydrate"),
        ] {
            assert_eq!(known(code), None, "{code}: {what}");
        }
    }

    #[test]
    fn loinc_has_many_addresses() {
        for system in [
            "http://loinc.org",
            "https://loinc.org/",
            "http://www.loinc.org",
            "urn:oid:2.16.840.1.113883.6.1",
            "2.16.840.1.113883.6.1",
            "LOINC",
            "LN",
        ] {
            assert!(is_system(system), "{system}");
        }
        for system in [
            "http://snomed.info/sct",
            "urn:oid:2.16.840.1.113883.6.96",
            "",
        ] {
            assert!(!is_system(system), "{system}");
        }
    }
}
