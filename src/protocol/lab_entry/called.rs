//! Reads the whole cell of a name: the words beside it may make it another test's.

use crate::protocol::analyte::names::{Named, fold};

use super::super::analyte::Analyte;
use super::item::{Item, What};

/// Words, by their beginnings, beside which a name is another test's.
const OTHER_TESTS: &[&str] = &[
    "urin",
    "orina",
    "stool",
    "stuhl",
    "heces",
    "liquor",
    "csf",
    "receptor",
    "rezeptor",
    "recept",
    "mean",
    "mittler",
    "media",
    "medio",
    "corpus",
    "korpus",
    "cell",
    "zell",
    "reticul",
    "retikul",
    "ret",
    "a1c",
    "a2",
    "glyc",
    "glyk",
    "gluc",
    "gluk",
    "glic",
    "variant",
    "elec",
    "elek",
    "ratio",
    "quotient",
    "quot",
    "antibod",
    "antikorper",
    "anticuerpo",
    "dihydro",
    "dihidro",
    "1,25",
    "soluble",
    "loslich",
    "fetal",
    "fotal",
    "carbo",
    "kohlenhydrat",
    "deficient",
    "met",
    "rbc",
    "erythro",
    "erythroz",
    "eritro",
    "intraer",
    "red",
    "stain",
    "liver",
    "leber",
    "hepatic",
    "holo",
    "active",
    "aktiv",
    "activa",
    "index",
    "indice",
    "log",
    "mch",
    "mchc",
    "transcobal",
    "hamolyse",
    "haptoglob",
    "o2",
    "oxygen",
    "sauerstoff",
    "oxigeno",
    "arterial",
    "spo2",
    "sao2",
    "homocyst",
    "hemocrom",
];

/// Words that make a transferrin, an iron or a capacity a saturation.
const SATURATIONS: &[&str] = &["satur", "satt", "saett", "verzad", "sat"];

/// Words that make a binding capacity the free one.
const FREE: &[&str] = &[
    "latent", "libre", "free", "frei", "unsat", "ungesatt", "unbound", "nosat", "residual",
];

/// Words of a name's cell that change nothing.
const HARMLESS: &[&str] = &[
    "c",
    "sust",
    "masa",
    "fr",
    "srm",
    "san",
    "pla",
    "quant",
    "cuant",
    "s",
    "p",
    "i",
    "roche",
    "abbott",
    "siemens",
    "beckman",
    "architect",
    "atellica",
    "quantitativ",
    "sens",
    "estim",
    "estimation",
    "blut",
    "ser",
    "pl",
    "ecl",
    "ii",
    "iii",
    "level",
    "nivel",
    "automated",
    "method",
    "metodo",
    "methode",
    "using",
    "mediante",
    "d2",
    "d3",
    "hs",
    "high",
    "sensitivity",
    "ultrasensible",
    "ultra",
    "reflex",
    "index",
    "indice",
];

/// A cell is not longer than this on either side of its name.
const MOST_ITEMS: usize = 10;

/// What the name at this place stands for, by its whole cell.
pub(super) fn resolved(text: &str, items: &[Item], at: usize, named: Named) -> Named {
    let Named::Analyte(analyte) = named else {
        return named;
    };
    let (before, after) = around(text, items, at);
    let words = |cell: &str| -> Vec<String> { cell.split_whitespace().map(fold).collect() };
    let (before, after) = (words(&before), words(&after));
    let any = |stems: &[&str]| {
        let mut all = before.iter().chain(&after);
        all.any(|word| {
            stems.iter().any(|stem| {
                // A short stem is a whole word, or "ret" would be in "retired".
                if stem.len() <= 3 {
                    word == stem
                } else {
                    word.starts_with(stem)
                }
            })
        })
    };
    let is_saturation = matches!(
        analyte,
        Analyte::Transferrin | Analyte::Iron | Analyte::Tibc
    ) && any(SATURATIONS);
    // The index of saturation is the saturation.
    let is_index = |word: &String| matches!(word.as_str(), "index" | "indice");
    let index_only =
        before.iter().chain(&after).any(is_index) && (is_saturation || analyte == Analyte::Tsat);
    if !index_only && any(OTHER_TESTS) && !is_vouched_for(analyte, &before, &after) {
        return Named::Other;
    }
    if is_saturation {
        return Named::Analyte(Analyte::Tsat);
    }
    if analyte == Analyte::Tibc && any(FREE) {
        return Named::Analyte(Analyte::Uibc);
    }
    named
}

/// "Red" and "cell" beside a full blood count's name, "active" in a brand: only what changes that analyte counts.
fn is_vouched_for(analyte: Analyte, before: &[String], after: &[String]) -> bool {
    let all = || before.iter().chain(after);
    match analyte {
        // "Hb (red cells)", "whole blood": B1 is measured in cells.
        Analyte::VitaminB1 => {
            !all().any(|word| word.starts_with("urin") || word.starts_with("orina"))
        }
        _ => false,
    }
}

/// The text of the name's cell before and behind it, within its gaps, numbers and signs.
fn around(text: &str, items: &[Item], at: usize) -> (String, String) {
    let belongs = |item: &Item| {
        matches!(
            item.what,
            What::Word
                | What::Filler
                | What::Aside(_)
                | What::Flag(_)
                | What::Column
                | What::Separator
                | What::Garbled
        ) && !(item.what == What::Column && text[item.start..item.end] == *"|")
    };
    let mut from = at;
    while from > 0 && at - from < MOST_ITEMS && !items[from].wide {
        let before = &items[from - 1];
        let glued_figure = items[from].glued && matches!(before.what, What::Number { .. });
        // "O2-Sättigung": a figure that hangs on a letter belongs to its word.
        if !belongs(before) && !glued_figure {
            break;
        }
        from -= 1;
    }
    let mut to = at + 1;
    while to < items.len() && to - at < MOST_ITEMS {
        let next = &items[to];
        if next.wide || !belongs(next) {
            break;
        }
        to += 1;
    }
    let cell = |from: usize, to: usize| -> String {
        let joined = if from < to {
            &text[items[from].start..items[to - 1].end]
        } else {
            ""
        };
        joined
            .chars()
            .map(|character| {
                if character.is_alphanumeric() || character == ',' {
                    character
                } else {
                    ' '
                }
            })
            .collect()
    };
    (cell(from, at), cell(at + 1, to))
}

/// Whether a word in a name's cell changes nothing of it.
pub(super) fn is_harmless(word: &str) -> bool {
    HARMLESS.contains(&fold(word).as_str())
}
