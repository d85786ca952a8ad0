//! The names by which people and laboratories call the analytes, in seven languages.
//!
//! Matching ignores case, accents, punctuation and spacing, so each name stands here once, as
//! people write it. It finds names; it judges no values.

use super::Analyte;
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

const FERRITIN: &[&str] = &[
    "ferritin",
    "ferritine",
    "ferritina",
    "ferritinemia",
    "ferritinémie",
    "ferritinemie",
    "serum ferritin",
    "plasma ferritin",
    "s-ferritin",
    "p-ferritin",
    "ferritin serum",
    "ferritinwert",
    "ferritina sérica",
    "ferritina en suero",
    "ferritine sérique",
    "ferritina sierica",
    "serumferritine",
    "ferr",
    "SF-ferritin",
    "stored iron",
    "Speichereisen",
    "hierro almacenado",
];

const IRON: &[&str] = &[
    "iron",
    "serum iron",
    "iron serum",
    "s-iron",
    "total iron",
    "Fe",
    "Eisen",
    "Serumeisen",
    "Eisen im Serum",
    "hierro",
    "hierro sérico",
    "sideremia",
    "fer",
    "fer sérique",
    "ferro",
    "ferro sierico",
    "ferro sérico",
    "ijzer",
    "serumijzer",
    "ijzer serum",
    "sidérémie",
    "sideremie",
    "iron level",
];

const TIBC: &[&str] = &[
    "TIBC",
    "total iron binding capacity",
    "iron binding capacity",
    "total iron-binding cap",
    "totale Eisenbindungskapazität",
    "Eisenbindungskapazität",
    "Eisenbindungskapazitaet",
    "totale Eisenbindungskapazitaet",
    "TEBK",
    "EBK",
    "capacidad total de fijación de hierro",
    "capacidad total de fijación del hierro",
    "capacidad total de fijación",
    "capacidad de fijación de hierro",
    "capacidad de fijación del hierro",
    "capacidad de fijación",
    "capacidad total de unión al hierro",
    "CTFH",
    "TIBC calc",
    "capacité totale de fixation du fer",
    "capacité totale de fixation",
    "CTF",
    "CTFF",
    "capacidade total de ligação do ferro",
    "capacidade total de fixação do ferro",
    "CTLF",
    "capacità totale di legare il ferro",
    "capacità ferrolegante totale",
    "transferrina totale ferrolegante",
    "totale ijzerbindingscapaciteit",
    "ijzerbindingscapaciteit",
    "TIJBC",
    "TYBC",
];

const UIBC: &[&str] = &[
    "UIBC",
    "unsaturated iron binding capacity",
    "unbound iron binding capacity",
    "latent iron binding capacity",
    "LIBC",
    "freie Eisenbindungskapazität",
    "LEBK",
    "latente Eisenbindungskapazität",
    "ungesättigte Eisenbindungskapazität",
    "latente Eisenbindungskapazitaet",
    "capacidad latente de fijación de hierro",
    "capacidad de fijación de hierro no saturada",
    "capacité latente de fixation du fer",
    "capacidade latente de ligação do ferro",
    "capacità latente di legare il ferro",
    "latente ijzerbindingscapaciteit",
    "onverzadigde ijzerbindingscapaciteit",
];

const TRANSFERRIN: &[&str] = &[
    "transferrin",
    "transferrine",
    "transferrina",
    "transferine",
    "serum transferrin",
    "siderophilin",
    "sidérophiline",
    "s-transferrin",
    "transferrina sérica",
    "trf",
    "Tf",
];

const TSAT: &[&str] = &[
    "TSAT",
    "T-SAT",
    "TS %",
    "TfS",
    "TFSAT",
    "Tf sat",
    "transferrin saturation",
    "transferrin sat",
    "transferrin satn",
    "transf sat",
    "trans sat",
    "transferrin saturation index",
    "saturation of transferrin",
    "saturated transferrin",
    "sat transferrin",
    "% saturation",
    "percent saturation",
    "iron saturation",
    "iron sat",
    "iron % saturation",
    "iron % sat",
    "Fe sat",
    "Fe saturation",
    "% iron saturation",
    "transferrin % saturation",
    "% transferrin saturation",
    "saturation iron",
    "TIBC saturation",
    "transferrin iron saturation",
    "Transferrinsättigung",
    "Sättigung",
    "Sättigung Eisen",
    "Transferrinsaettigung",
    "Transferrin-Sätt",
    "TF-Sättigung",
    "TFS",
    "Eisensättigung",
    "Eisensaettigung",
    "Sättigung Transferrin",
    "Sättigung der Transferrin",
    "Transferrin Sättigungsindex",
    "saturación de transferrina",
    "índice de saturación",
    "saturación",
    "ISAT",
    "saturación de la transferrina",
    "saturación transferrina",
    "sat transferrina",
    "sat de transferrina",
    "índice de saturación de transferrina",
    "índice de saturación de la transferrina",
    "índice saturación transferrina",
    "% saturación transferrina",
    "% saturación de transferrina",
    "transferrina saturación",
    "saturación de hierro",
    "porcentaje de saturación de transferrina",
    "saturation de la transferrine",
    "saturation transferrine",
    "sat transferrine",
    "coefficient de saturation de la transferrine",
    "coefficient de saturation",
    "coefficient de saturation transferrine",
    "coefficient de saturation en fer",
    "coeff saturation transferrine",
    "CST",
    "CS transferrine",
    "saturation en fer",
    "saturation du fer",
    "saturazione transferrina",
    "saturazione della transferrina",
    "saturazione di transferrina",
    "sat della transferrina",
    "saturazione del ferro",
    "saturazione percentuale transferrina",
    "% saturazione transferrina",
    "saturação de transferrina",
    "saturação da transferrina",
    "saturação transferrina",
    "sat da transferrina",
    "índice de saturação da transferrina",
    "índice de saturação de transferrina",
    "saturação de ferro",
    "transferrineverzadiging",
    "transferrine verzadiging",
    "verzadiging transferrine",
    "ijzerverzadiging",
    "transferrinesaturatie",
    "transferrine saturatie",
    "ijzersaturatie",
    "saturatie transferrine",
];

const VITAMIN_D: &[&str] = &[
    "D3",
    "vitamin D",
    "vitamin D3",
    "vitamin D2+D3",
    "vit D",
    "vit D3",
    "vitamin D total",
    "total vitamin D",
    "VitD",
    "25-OH",
    "25-OH-D",
    "25-OH-D3",
    "25(OH)D",
    "25(OH)D3",
    "25-OHD",
    "25-OH vitamin D",
    "25-OH-Vitamin D3",
    "25-OH vit D",
    "25-OH vit D3",
    "25 hydroxy vitamin D",
    "25-hydroxyvitamin D3",
    "25-hydroxy",
    "25-hydroxy vit D",
    "25 hydroxy vitamin D3",
    "hydroxyvitamin D",
    "vitamin D 25-OH",
    "vitamin D3 25-OH",
    "vit D 25-OH",
    "vitamin D 25 hydroxy",
    "vitamin D (25-hydroxy)",
    "vitamin D 25-OH total",
    "vitamin D 25-hydroxyvitamin D",
    "vitamin D 25(OH)D",
    "calcidiol",
    "calcifediol",
    "cholecalciferol",
    "Cholecalciferol 25-OH",
    "colecalciferol",
    "Vitamin-D-Spiegel",
    "Vitamin D3 (25-OH)",
    "25-Hydroxy-Cholecalciferol",
    "25-OH-Cholecalciferol",
    "vitamina D",
    "vitamina D3",
    "vitamina D 25-OH",
    "25-OH vitamina D",
    "25-OH vitamina D3",
    "25-hidroxi vitamina D",
    "25-hidroxivitamina D",
    "25-hidroxivitamina D3",
    "vitamina D 25 hidroxi",
    "vitamina D total",
    "25 idrossi vitamina D",
    "25-idrossivitamina D",
    "vitamine D",
    "vitamine D3",
    "25-OH vitamine D",
    "25-OH vitamine D3",
    "25-hydroxyvitamine D",
    "25-hydroxy vitamine D",
    "vitamine D 25-OH",
    "vitamine D (25-OH-D2+D3)",
    "calcidiolo",
];

const VITAMIN_B12: &[&str] = &[
    "B12",
    "vitamin B12",
    "vit B12",
    "VitB12",
    "cobalamin",
    "cobalamins",
    "cyanocobalamin",
    "vitamin B12 cobalamin",
    "B12 vitamin",
    "Vitamin B 12",
    "cobalamina",
    "vitamina B12",
    "cianocobalamina",
    "cobalamine",
    "vitamine B12",
    "cyanocobalamine",
    "vitamin B12 total",
    "serum B12",
];

const FOLATE: &[&str] = &[
    "folate",
    "folates",
    "serum folate",
    "folate serum",
    "folic acid",
    "B9",
    "vitamin B9",
    "vit B9",
    "folic",
    "Folsäure",
    "Folsaeure",
    "Folat",
    "ácido fólico",
    "folato",
    "folatos",
    "folato sérico",
    "vitamina B9",
    "acide folique",
    "folates sériques",
    "vitamine B9",
    "acido folico",
    "folati",
    "foliumzuur",
    "foolzuur",
    "vitamin B11",
    "vitamine B11",
    "folaat",
    "Folate (folic acid)",
];

const VITAMIN_B1: &[&str] = &[
    "B1",
    "vitamin B1",
    "vit B1",
    "thiamine",
    "thiamin",
    "thiamine whole blood",
    "whole blood thiamine",
    "thiamine diphosphate",
    "TDP",
    "TPP",
    "thiamine pyrophosphate",
    "vitamin B1 whole blood",
    "Vitamin B1 im Vollblut",
    "Vitamin B1 Vollblut",
    "Aneurin",
    "Thiaminpyrophosphat",
    "Thiamindiphosphat",
    "tiamina",
    "vitamina B1",
    "vitamina B1 tiamina",
    "vitamine B1",
    "thiamine volbloed",
    "vitamin B1 thiamine",
];

const HAEMOGLOBIN: &[&str] = &[
    "haemoglobin",
    "hemoglobin",
    "Hb",
    "Hgb",
    "HGB blood",
    "Hämoglobin",
    "Haemoglobin Blut",
    "hemoglobina",
    "hémoglobine",
    "hemoglobine",
    "hemoglobine bloed",
    "emoglobina",
    "Hbg",
    "haemoglobine",
    "HGB Hämoglobin",
    "Hb Hämoglobin",
    "Hb haemoglobin",
    "hemoglobin hgb",
];

const CRP: &[&str] = &[
    "CRP",
    "C-reactive protein",
    "C reactive prot",
    "hs-CRP",
    "hsCRP",
    "CRP hs",
    "CRP sensitiv",
    "CRP ultrasensitive",
    "high sensitivity CRP",
    "high-sensitivity C-reactive protein",
    "C-reaktives Protein",
    "CRP quantitativ",
    "PCR",
    "proteína C reactiva",
    "PCR ultrasensible",
    "proteína C-reactiva ultrasensible",
    "protéine C réactive",
    "protéine C-réactive",
    "CRP ultrasensible",
    "proteina C reattiva",
    "proteína C reativa",
    "C-reactief proteïne",
    "C-reactieve proteïne",
    "CRP-waarde",
    "CRP-Wert",
    "c-reaktiv protein",
];

/// Other tests. Without them "Hb A1c 5.4" would be read as a haemoglobin, and a liver value
/// would be taken for a slip.
const OTHER: &[&str] = &[
    "ASAT",
    "HbA1c",
    "haemoglobin A1c",
    "hemoglobin A1c",
    "Hämoglobin A1c",
    "hemoglobina A1c",
    "hémoglobine A1c",
    "hemoglobine A1c",
    "emoglobina A1c",
    "hemoglobina glicosilada",
    "hemoglobina glicada",
    "hémoglobine glyquée",
    "glycated haemoglobin",
    "glycated hemoglobin",
    "emoglobina glicata",
    "mean corpuscular haemoglobin",
    "mean corpuscular hemoglobin",
    "mean cell haemoglobin",
    "mean cell hemoglobin",
    "mean corpuscular haemoglobin concentration",
    "mean corpuscular hemoglobin concentration",
    "corpuscular haemoglobin",
    "corpuscular hemoglobin",
    "hemoglobina corpuscular media",
    "hemoglobina corpuscular",
    "reticulocyte haemoglobin",
    "reticulocyte hemoglobin",
    "Retikulozyten Hämoglobin",
    "fetal hemoglobin",
    "fetal haemoglobin",
    "HbF",
    "HbA2",
    "Hb A2",
    "free hemoglobin",
    "transferrin receptor",
    "soluble transferrin receptor",
    "transferrin receptor soluble",
    "Transferrin-Rezeptor",
    "löslicher Transferrin-Rezeptor",
    "sTfR",
    "receptor de transferrina",
    "receptor soluble de transferrina",
    "récepteur de la transferrine",
    "recettore della transferrina",
    "transferrinereceptor",
    "carbohydrate deficient transferrin",
    "CDT transferrin",
    "1,25-OH vitamin D",
    "1,25-OH vitamin D3",
    "1,25(OH)2 vitamin D",
    "1,25(OH)2 vitamin D3",
    "1,25(OH)2D",
    "1,25(OH)2D3",
    "1,25-dihydroxyvitamin D",
    "1,25-dihydroxy vitamin D",
    "1,25-dihydroxyvitamin D3",
    "1,25-dihydroxy vitamin D3",
    "vitamin D 1,25-dihydroxy",
    "vitamin D 1,25-OH",
    "vitamina D 1,25",
    "1,25-dihidroxivitamina D",
    "1,25-OH vitamina D",
    "1,25-OH vitamine D",
    "calcitriol",
    "active B12",
    "active vitamin B12",
    "aktives B12",
    "aktives Vitamin B12",
    "vitamin B12 active",
    "vitamin B12 aktiv",
    "B12 active",
    "holotranscobalamin",
    "Holo-TC",
    "holotranscobalamine",
    "vitamine B12 active",
    "vitamina B12 activa",
    "actief B12",
    "actief vitamine B12",
    "RBC folate",
    "red cell folate",
    "erythrocyte folate",
    "folate RBC",
    "folate erythrocytes",
    "Erythrozytenfolat",
    "folato intraeritrocitario",
    "folates érythrocytaires",
    "folate red cell",
];

const TABLE: &[(Analyte, &[&str])] = &[
    (Analyte::Ferritin, FERRITIN),
    (Analyte::Iron, IRON),
    (Analyte::Tibc, TIBC),
    (Analyte::Uibc, UIBC),
    (Analyte::Transferrin, TRANSFERRIN),
    (Analyte::Tsat, TSAT),
    (Analyte::VitaminD, VITAMIN_D),
    (Analyte::VitaminB12, VITAMIN_B12),
    (Analyte::Folate, FOLATE),
    (Analyte::VitaminB1, VITAMIN_B1),
    (Analyte::Haemoglobin, HAEMOGLOBIN),
    (Analyte::Crp, CRP),
];

static BY_NAME: LazyLock<HashMap<String, Named>> = LazyLock::new(|| {
    let ours = TABLE.iter().flat_map(|&(analyte, names)| {
        names
            .iter()
            .map(move |name| (fold(name), Named::Analyte(analyte)))
    });
    let others = OTHER.iter().map(|name| (fold(name), Named::Other));
    ours.chain(others).collect()
});

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
        let ours = TABLE.iter().flat_map(|&(analyte, names)| {
            names
                .iter()
                .map(move |&name| (name, Named::Analyte(analyte)))
        });
        for (name, named) in ours.chain(OTHER.iter().map(|&name| (name, Named::Other))) {
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
