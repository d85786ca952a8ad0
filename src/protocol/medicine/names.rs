//! The names of medicines as people type them: substances, groups and common brands, in English, German and Spanish.
//! It knows nothing else of them.

use super::super::analyte::fold;
use super::Medicine;

/// The longest name in words.
const LONGEST: usize = 3;

/// Names without accents, spaces or hyphens, as [`fold`] leaves them.
const NAMES: &[(Medicine, &[&str])] = &[
    (
        Medicine::Levothyroxine,
        &[
            "levothyroxine",
            "levothyroxin",
            "levotiroxina",
            "lthyroxin",
            "lthyroxine",
            "thyroxine",
            "thyroxin",
            "tiroxina",
            "euthyrox",
            "eutirox",
            "synthroid",
            "levoxyl",
            "unithroid",
            "eltroxin",
            "thyronajod",
            "dexnon",
            "thyroidhormone",
            "schilddrusenhormon",
            "hormonatiroidea",
        ],
    ),
    (
        Medicine::Tetracycline,
        &[
            "doxycycline",
            "doxycyclin",
            "doxyciclina",
            "doxiciclina",
            "doxy",
            "vibramycin",
            "tetracycline",
            "tetracyclines",
            "tetracyclin",
            "tetracycline",
            "tetrazyklin",
            "tetrazykline",
            "tetraciclina",
            "tetraciclinas",
            "minocycline",
            "minocyclin",
            "minociclina",
            "lymecycline",
            "oxytetracycline",
        ],
    ),
    (
        Medicine::Quinolone,
        &[
            "quinolone",
            "quinolones",
            "fluoroquinolone",
            "chinolon",
            "chinolone",
            "fluorchinolon",
            "quinolona",
            "quinolonas",
            "ciprofloxacin",
            "ciprofloxacino",
            "cipro",
            "levofloxacin",
            "levofloxacino",
            "tavanic",
            "levaquin",
            "moxifloxacin",
            "moxifloxacino",
            "avelox",
            "avalox",
            "ofloxacin",
            "ofloxacino",
            "norfloxacin",
            "norfloxacino",
        ],
    ),
    (
        Medicine::Bisphosphonate,
        &[
            "bisphosphonate",
            "bisphosphonates",
            "bisphosphonat",
            "bisphosphonate",
            "bisfosfonato",
            "bisfosfonatos",
            "alendronate",
            "alendronicacid",
            "alendronat",
            "alendronsaure",
            "alendronato",
            "fosamax",
            "risedronate",
            "risedronat",
            "risedronato",
            "actonel",
            "ibandronate",
            "ibandronat",
            "ibandronato",
            "bonviva",
            "boniva",
        ],
    ),
    (
        Medicine::Mineral,
        &[
            "antacid",
            "antacids",
            "antazida",
            "antazidum",
            "antacido",
            "antacidos",
            "calcium",
            "kalzium",
            "calcio",
            "magnesium",
            "magnesio",
            "zinc",
            "zink",
            "maalox",
            "rennie",
            "gaviscon",
            "tums",
            "almax",
            "almagato",
            "talcid",
        ],
    ),
    (
        Medicine::Levodopa,
        &[
            "levodopa",
            "ldopa",
            "madopar",
            "restex",
            "sinemet",
            "sinemetplus",
            "stalevo",
            "nacom",
            "benserazide",
            "benserazid",
            "carbidopa",
        ],
    ),
    (
        Medicine::AcidReducer,
        &[
            "ppi",
            "protonpumpinhibitor",
            "protonenpumpenhemmer",
            "magenschutz",
            "saureblocker",
            "inhibidordelabomba",
            "protectordeestomago",
            "protectorgastrico",
            "omeprazole",
            "omeprazol",
            "pantoprazole",
            "pantoprazol",
            "esomeprazole",
            "esomeprazol",
            "lansoprazole",
            "lansoprazol",
            "rabeprazole",
            "rabeprazol",
            "nexium",
            "losec",
            "prilosec",
            "protonix",
            "pantozol",
            "h2blocker",
            "famotidine",
            "famotidin",
            "famotidina",
            "pepcid",
            "ranitidine",
            "ranitidin",
            "ranitidina",
            "cimetidine",
            "cimetidin",
            "cimetidina",
            "nizatidine",
        ],
    ),
    (
        Medicine::DopamineAgonist,
        &[
            "dopamineagonist",
            "dopamineagonists",
            "dopaminagonist",
            "dopaminagonisten",
            "agonistadopaminergico",
            "agonistadeladopamina",
            "pramipexole",
            "pramipexol",
            "mirapex",
            "mirapexin",
            "sifrol",
            "ropinirole",
            "ropinirol",
            "requip",
            "adartrel",
            "rotigotine",
            "rotigotin",
            "rotigotina",
            "neupro",
        ],
    ),
    (
        Medicine::Alpha2DeltaLigand,
        &[
            "gabapentin",
            "gabapentina",
            "gabapentinenacarbil",
            "horizant",
            "neurontin",
            "pregabalin",
            "pregabalina",
            "lyrica",
            "alpha2deltaligand",
            "a2dligand",
            "gabapentinoid",
            "gabapentinoide",
        ],
    ),
    (
        Medicine::Opioid,
        &[
            "opioid",
            "opioids",
            "opioide",
            "opioides",
            "opiate",
            "oxycodone",
            "oxycodon",
            "oxicodona",
            "targin",
            "targinact",
            "oxynaloxone",
            "codeine",
            "codein",
            "codeina",
            "kodein",
            "methadone",
            "methadon",
            "metadona",
            "buprenorphine",
            "buprenorphin",
            "buprenorfina",
            "tramadol",
            "tilidin",
            "morphine",
            "morphin",
            "morfina",
            "hydromorphone",
            "hydromorphon",
            "tapentadol",
        ],
    ),
    (
        Medicine::Mirtazapine,
        &[
            "mirtazapine",
            "mirtazapin",
            "mirtazapina",
            "remeron",
            "remergil",
            "zispin",
            "rexer",
        ],
    ),
    (
        Medicine::Antidepressant,
        &[
            "antidepressant",
            "antidepressants",
            "antidepressivum",
            "antidepressiva",
            "antidepresivo",
            "antidepresivos",
            "ssri",
            "ssris",
            "isrs",
            "snri",
            "snris",
            "irsn",
            "ssnri",
            "tricyclic",
            "tricyclics",
            "trizyklika",
            "triciclico",
            "triciclicos",
            "sertraline",
            "sertralin",
            "sertralina",
            "zoloft",
            "fluoxetine",
            "fluoxetin",
            "fluoxetina",
            "prozac",
            "citalopram",
            "celexa",
            "cipramil",
            "escitalopram",
            "lexapro",
            "cipralex",
            "paroxetine",
            "paroxetin",
            "paroxetina",
            "paxil",
            "seroxat",
            "fluvoxamine",
            "venlafaxine",
            "venlafaxin",
            "venlafaxina",
            "effexor",
            "duloxetine",
            "duloxetin",
            "duloxetina",
            "cymbalta",
            "amitriptyline",
            "amitriptylin",
            "amitriptilina",
            "nortriptyline",
            "nortriptylin",
            "nortriptilina",
            "clomipramine",
            "clomipramin",
            "clomipramina",
            "anafranil",
            "imipramine",
            "imipramin",
            "imipramina",
            "doxepin",
            "doxepina",
            "trimipramine",
            "trimipramin",
        ],
    ),
    (
        Medicine::SedatingAntihistamine,
        &[
            "antihistamine",
            "antihistamines",
            "antihistaminikum",
            "antihistaminika",
            "antihistaminico",
            "antihistaminicos",
            "diphenhydramine",
            "diphenhydramin",
            "difenhidramina",
            "benadryl",
            "vivinox",
            "zzzquil",
            "nytol",
            "unisom",
            "tylenolpm",
            "advilpm",
            "doxylamine",
            "doxylamin",
            "doxilamina",
            "dormidina",
            "hoggar",
            "chlorphenamine",
            "chlorphenamin",
            "clorfenamina",
            "chlorpheniramine",
            "clorfeniramina",
            "piriton",
            "hydroxyzine",
            "hydroxyzin",
            "hidroxicina",
            "hidroxizina",
            "atarax",
            "promethazine",
            "promethazin",
            "prometazina",
            "phenergan",
        ],
    ),
    (
        Medicine::AntiNausea,
        &[
            "metoclopramide",
            "metoclopramid",
            "metoclopramida",
            "mcp",
            "reglan",
            "paspertin",
            "maxolon",
            "primperan",
            "prochlorperazine",
            "prochlorperazin",
            "proclorperazina",
            "compazine",
            "stemetil",
        ],
    ),
    (
        Medicine::Antipsychotic,
        &[
            "antipsychotic",
            "antipsychotics",
            "antipsychotikum",
            "antipsychotika",
            "neuroleptikum",
            "neuroleptika",
            "antipsicotico",
            "antipsicoticos",
            "neuroleptico",
            "quetiapine",
            "quetiapin",
            "quetiapina",
            "seroquel",
            "olanzapine",
            "olanzapin",
            "olanzapina",
            "zyprexa",
            "risperidone",
            "risperidon",
            "risperidona",
            "risperdal",
            "aripiprazole",
            "aripiprazol",
            "abilify",
            "haloperidol",
            "haldol",
            "clozapine",
            "clozapin",
            "clozapina",
            "melperon",
            "pipamperon",
        ],
    ),
    (
        Medicine::Lithium,
        &[
            "lithium", "litio", "quilonum", "hypnorex", "priadel", "lithobid", "plenur",
        ],
    ),
];

/// The medicines that a text names, in the order named, each once.
pub(super) fn named_in(text: &str) -> Vec<Medicine> {
    let words: Vec<String> = text
        .split(|c: char| !c.is_alphanumeric() && c != '-')
        .map(fold)
        .filter(|word| !word.is_empty())
        .collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let longest = LONGEST.min(words.len() - at);
        let hit = (1..=longest).rev().find_map(|count| {
            named(&words[at..at + count].concat()).map(|medicine| (count, medicine))
        });
        if let Some((_, medicine)) = hit
            && !found.contains(&medicine)
        {
            found.push(medicine);
        }
        at += hit.map_or(1, |(count, _)| count);
    }
    found
}

fn named(folded: &str) -> Option<Medicine> {
    NAMES
        .iter()
        .find(|(_, names)| names.contains(&folded))
        .map(|(medicine, _)| *medicine)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_is_folded_and_means_one_medicine() {
        for (medicine, names) in NAMES {
            for name in *names {
                assert_eq!(fold(name), *name);
                assert_eq!(named(name), Some(*medicine), "{name}");
            }
        }
        for medicine in Medicine::ALL {
            assert!(
                NAMES.iter().any(|(other, _)| *other == medicine),
                "{medicine:?}"
            );
        }
    }

    #[test]
    fn names_are_found_in_what_people_type() {
        for (text, medicines) in [
            (
                "L-Thyroxin 75 und Pantoprazol",
                vec![Medicine::Levothyroxine, Medicine::AcidReducer],
            ),
            ("Synthroid", vec![Medicine::Levothyroxine]),
            (
                "tomo levotiroxina y sertralina",
                vec![Medicine::Levothyroxine, Medicine::Antidepressant],
            ),
            (
                "gabapentin enacarbil, gabapentin",
                vec![Medicine::Alpha2DeltaLigand],
            ),
            ("Protonenpumpenhemmer", vec![Medicine::AcidReducer]),
            ("proton pump inhibitor", vec![Medicine::AcidReducer]),
            ("magnesium at night", vec![Medicine::Mineral]),
            ("Tylenol PM", vec![Medicine::SedatingAntihistamine]),
            ("nothing", vec![]),
            ("", vec![]),
        ] {
            assert_eq!(named_in(text), medicines, "{text}");
        }
    }
}
