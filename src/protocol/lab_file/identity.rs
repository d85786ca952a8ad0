//! Owns which test a result is of, by all codes and names that stand beside it: they must agree. Codes are often put to
//! the wrong test by hand, so a code and a name that contradict each other are no test at all.

use crate::protocol::analyte::names::{Named as Typed, fold, named};

use super::super::analyte::Analyte;
use super::found::Unread;
use super::loinc;
use super::name::{Name, Named, resolve};

/// What a result is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Identity {
    Ours(Named),
    /// Not one of ours, or not surely.
    Unread(Unread),
    /// Neither code nor name.
    Nothing,
}

/// Words of other tests and samples, folded, whatever else a name says.
const OTHERS: &[&str] = &[
    "urine",
    "urin",
    "ur",
    "orina",
    "csf",
    "liquor",
    "lcr",
    "cerebrospinal",
    "cerebral",
    "stool",
    "feces",
    "faeces",
    "stuhl",
    "heces",
    "saliva",
    "sweat",
    "hair",
    "haar",
    "liver",
    "leber",
    "tissue",
    "gewebe",
    "fluid",
    "pleural",
    "ascites",
    "rbc",
    "red",
    "erythrocyte",
    "erythrocytes",
    "erythrozyten",
    "erythrozytar",
    "eritrocitario",
    "eritrocitos",
    "intraeritrocitario",
    "bioavailable",
    "bioverfugbar",
    "biodisponible",
    "active",
    "aktiv",
    "activa",
    "ratio",
    "quotient",
    "cociente",
    "receptor",
    "rezeptor",
    "a1c",
    "glycated",
    "glycosylated",
    "mean",
    "mch",
    "mchc",
    "corpuscular",
    "reticulocyte",
    "antibody",
    "antibodies",
    "ab",
    "igg",
    "d2",
    "ergocalciferol",
    "epi",
    "epimer",
    "dihydroxy",
    "dihydroxyvitamin",
    "calcitriol",
    "goal",
    "target",
    "intake",
    "dose",
    "stain",
    "donor",
    "fetal",
    "cord",
    "amniotic",
    "marrow",
    "presence",
    "gene",
];

/// What the result is of, by its LOINC codes and its names.
pub(super) fn of(codes: &[&str], names: &[&str]) -> Identity {
    let codes: Vec<&str> = codes
        .iter()
        .copied()
        .filter(|code| loinc::is_code(code))
        .collect();
    let known: Vec<loinc::Known> = codes.iter().filter_map(|code| loinc::known(code)).collect();
    let resolved: Vec<Name> = names.iter().map(|name| resolve(name)).collect();
    let mut named_ours = resolved.iter().filter_map(|name| match name {
        Name::Ours(named) => Some(*named),
        Name::LookAlike | Name::Other => None,
    });
    if let Some(first) = known.first() {
        let agree = known.iter().all(|other| other.analyte == first.analyte)
            && !names.iter().any(|name| contradicts(name, first.analyte));
        if !agree {
            return Identity::Unread(Unread::Code);
        }
        return Identity::Ours(Named {
            analyte: first.analyte,
            partial: known.iter().all(|known| known.partial),
            unit: named_ours.next().and_then(|named| named.unit),
        });
    }
    let first = named_ours.next();
    match first {
        Some(_) if !codes.is_empty() => Identity::Unread(Unread::Code),
        Some(first) if names.iter().any(|name| contradicts(name, first.analyte)) => {
            Identity::Unread(Unread::LookAlike)
        }
        Some(first) => Identity::Ours(first),
        None if resolved.contains(&Name::LookAlike) => Identity::Unread(Unread::LookAlike),
        None if names.iter().any(|name| !name.trim().is_empty()) || !codes.is_empty() => {
            Identity::Unread(Unread::OtherTest)
        }
        None => Identity::Nothing,
    }
}

/// Whether a name says that the result is of something else.
fn contradicts(name: &str, analyte: Analyte) -> bool {
    if let Name::Ours(named) = resolve(name) {
        // "Iron binding capacity" is what many call the unsaturated one as well.
        let binding = |analyte| matches!(analyte, Analyte::Tibc | Analyte::Uibc);
        return named.analyte != analyte && !(binding(named.analyte) && binding(analyte));
    }
    let other = name
        .split(|letter: char| !letter.is_alphanumeric())
        .map(fold)
        .any(|word| {
            OTHERS.contains(&word.as_str())
                || matches!(word.as_str(), "free" | "frei" | "libre" | "freies")
                    && analyte != Analyte::Uibc
        });
    other || named(&fold(name)) == Some(Typed::Other)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(codes: &[&str], names: &[&str]) -> String {
        match of(codes, names) {
            Identity::Ours(named) => named.analyte.code().to_owned(),
            Identity::Unread(why) => format!("{why:?}"),
            Identity::Nothing => "Nothing".to_owned(),
        }
    }

    #[test]
    fn codes_and_names_must_agree() {
        for (codes, names, expected) in [
            (&["2276-4"][..], &["Ferritin"][..], "ferritin"),
            (&["20567-4"], &["FERRITIN (SITE 4)"], "ferritin"),
            (&["2276-4", "20567-4"], &[], "ferritin"),
            (&["2276-4", "12345-6"], &["Ferritin"], "ferritin"),
            (&["2276-4"], &[""], "ferritin"),
            (&["2502-3"], &["TIBC"], "Code"),
            (&["2500-7"], &["Ferritin"], "Code"),
            (&["2276-4", "2498-4"], &[], "Code"),
            (&["2284-8"], &["Folate, red cells"], "Code"),
            (&["2498-4"], &["Iron, urine"], "Code"),
            (&["15152-2"], &["Folate, red cells"], "LookAlike"),
            (&["12181-4"], &["Ferritin"], "Code"),
            (&["2501-5"], &["Iron binding capacity"], "uibc"),
            (&["2951-2"], &["Sodium"], "OtherTest"),
            (&[], &["Serum ferritin level"], "ferritin"),
            (&[], &["Ferritin", "Ferritin, CSF"], "LookAlike"),
            (&[], &["Sodium"], "OtherTest"),
            (&[], &[], "Nothing"),
        ] {
            assert_eq!(told(codes, names), expected, "{codes:?} {names:?}");
        }
    }
}
