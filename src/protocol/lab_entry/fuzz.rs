//! Random and damaged reports for the reader: `just fuzz` tries many more of them.

use super::*;
use crate::protocol::panel::{Comparator, Panel};
use crate::protocol::unit::Unit;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 25).unwrap()
}

/// A test as reports name it, its unit as they write it, and a likely span of whole numbers and decimals.
pub(super) type Line = (Analyte, &'static str, &'static str, Unit, (u32, u32, u32));

pub(super) const LINES: [Line; 30] = [
    (
        Analyte::Ferritin,
        "Ferritin",
        "ng/mL",
        Unit::NanogramPerMillilitre,
        (5, 480, 1),
    ),
    (
        Analyte::Ferritin,
        "Ferritin im Serum",
        "µg/l",
        Unit::MicrogramPerLitre,
        (5, 480, 1),
    ),
    (
        Analyte::Ferritin,
        "Ferritina",
        "ng/ml",
        Unit::NanogramPerMillilitre,
        (5, 480, 1),
    ),
    (
        Analyte::Ferritin,
        "FERRITIN, SERUM",
        "ug/L",
        Unit::MicrogramPerLitre,
        (5, 480, 0),
    ),
    (
        Analyte::Iron,
        "Iron",
        "µmol/L",
        Unit::MicromolePerLitre,
        (3, 40, 1),
    ),
    (
        Analyte::Iron,
        "Eisen",
        "µg/dl",
        Unit::MicrogramPerDecilitre,
        (20, 200, 0),
    ),
    (
        Analyte::Iron,
        "Hierro sérico",
        "mcg/dL",
        Unit::MicrogramPerDecilitre,
        (20, 200, 0),
    ),
    (
        Analyte::Tibc,
        "TIBC",
        "umol/L",
        Unit::MicromolePerLitre,
        (35, 95, 0),
    ),
    (
        Analyte::Tibc,
        "Eisenbindungskapazität",
        "µmol/l",
        Unit::MicromolePerLitre,
        (35, 95, 1),
    ),
    (
        Analyte::Uibc,
        "UIBC",
        "µmol/L",
        Unit::MicromolePerLitre,
        (10, 85, 1),
    ),
    (
        Analyte::Transferrin,
        "Transferrin",
        "g/L",
        Unit::GramPerLitre,
        (1, 4, 2),
    ),
    (
        Analyte::Transferrin,
        "Transferrina",
        "mg/dL",
        Unit::MilligramPerDecilitre,
        (150, 400, 0),
    ),
    (
        Analyte::Tsat,
        "Transferrin saturation",
        "%",
        Unit::Percent,
        (6, 55, 0),
    ),
    (
        Analyte::Tsat,
        "Transferrinsättigung",
        "%",
        Unit::Percent,
        (6, 55, 1),
    ),
    (
        Analyte::Tsat,
        "Índice de saturación de transferrina",
        "%",
        Unit::Percent,
        (6, 55, 1),
    ),
    (
        Analyte::VitaminD,
        "25-OH vitamin D",
        "nmol/L",
        Unit::NanomolePerLitre,
        (15, 190, 0),
    ),
    (
        Analyte::VitaminD,
        "Vitamin D, 25-Hydroxy",
        "ng/mL",
        Unit::NanogramPerMillilitre,
        (10, 75, 1),
    ),
    (
        Analyte::VitaminD,
        "Vitamina D",
        "ng/ml",
        Unit::NanogramPerMillilitre,
        (10, 75, 1),
    ),
    (
        Analyte::VitaminB12,
        "Vitamin B12",
        "pg/mL",
        Unit::PicogramPerMillilitre,
        (150, 999, 0),
    ),
    (
        Analyte::VitaminB12,
        "Vitamin B 12",
        "ng/l",
        Unit::NanogramPerLitre,
        (150, 999, 0),
    ),
    (
        Analyte::VitaminB12,
        "Vitamina B12",
        "pmol/L",
        Unit::PicomolePerLitre,
        (100, 880, 0),
    ),
    (
        Analyte::Folate,
        "Folate",
        "nmol/L",
        Unit::NanomolePerLitre,
        (5, 55, 1),
    ),
    (
        Analyte::Folate,
        "Folsäure",
        "ng/ml",
        Unit::NanogramPerMillilitre,
        (3, 24, 1),
    ),
    (
        Analyte::VitaminB1,
        "Vitamin B1",
        "nmol/l",
        Unit::NanomolePerLitre,
        (50, 280, 0),
    ),
    (
        Analyte::Haemoglobin,
        "Haemoglobin",
        "g/L",
        Unit::GramPerLitre,
        (85, 180, 0),
    ),
    (
        Analyte::Haemoglobin,
        "Hämoglobin",
        "g/dl",
        Unit::GramPerDecilitre,
        (9, 18, 1),
    ),
    (
        Analyte::Haemoglobin,
        "Hemoglobina",
        "g/dL",
        Unit::GramPerDecilitre,
        (9, 18, 1),
    ),
    (
        Analyte::Crp,
        "CRP",
        "mg/L",
        Unit::MilligramPerLitre,
        (1, 49, 1),
    ),
    (
        Analyte::Crp,
        "C-reaktives Protein",
        "mg/dl",
        Unit::MilligramPerDecilitre,
        (1, 4, 1),
    ),
    (
        Analyte::Crp,
        "Proteína C reactiva",
        "mg/L",
        Unit::MilligramPerLitre,
        (1, 49, 1),
    ),
];

/// How a line is laid out: `N` the name, `V` the value, `U` the unit, `R` the range, `L` a mark for low.
const LAYOUTS: [(&str, bool); 16] = [
    ("N V U", false),
    ("N: V U", false),
    ("N = V U", false),
    ("N VU", false),
    ("N\tV\tU\tR", false),
    ("N   V   U   (R)", false),
    ("N V U [R]", false),
    ("N | V | U | R", false),
    ("N;V;U", false),
    ("N (U): V", false),
    ("N V U R L", true),
    ("N V L U R", true),
    ("N\tV\tL\tU\tR", true),
    ("N | V | U | R | L", true),
    ("N V U (L)", true),
    ("N (R) V U", false),
];

const LOWS: [&str; 5] = ["L", "low", "niedrig", "bajo", "↓"];

#[derive(Clone, Debug)]
pub(super) struct Written {
    pub analyte: Analyte,
    pub line: String,
    pub value: Decimal,
    pub unit: Unit,
    low: bool,
}

pub(super) fn some_line() -> impl Strategy<Value = Written> {
    (
        select(&LINES[..]),
        0u32..1_000_000,
        select(&LAYOUTS[..]),
        select(&LOWS[..]),
        select(&['.', ','][..]),
        select(&["-", " - ", "–"][..]),
    )
        .prop_map(|(line, digits, (layout, low), mark, point, dash)| {
            let (analyte, name, unit_text, unit, (from, to, scale)) = line;
            let ten = 10_u32.pow(scale);
            let value = Decimal::new(i64::from(from * ten + digits % ((to - from) * ten)), scale);
            let written = value.to_string().replace('.', &point.to_string());
            let mut told = String::new();
            for character in layout.chars() {
                match character {
                    'N' => told.push_str(name),
                    'V' => told.push_str(&written),
                    'U' => told.push_str(unit_text),
                    // What is marked low lies below its range.
                    'R' if low => {
                        let above = from + digits % (to - from) + 2;
                        told.extend([above.to_string(), dash.to_owned(), (to + 9).to_string()]);
                    }
                    'R' => told.extend([from.to_string(), dash.to_owned(), to.to_string()]),
                    'L' => told.push_str(mark),
                    other => told.push(other),
                }
            }
            Written {
                analyte,
                line: told,
                value,
                unit,
                low,
            }
        })
}

/// Real layouts, to be damaged.
const REPORTS: [&str; 4] = [
    "FERRITIN, SERUM 45 ng/mL 15-150\nIRON, TOTAL 88 mcg/dL 45-160\nIRON BINDING CAPACITY 320 mcg/dL (calc) 250-450\n% SATURATION 28 % (calc) 16-45\nVitamin D, 25-Hydroxy 28.4 ng/mL 30.0-100.0 L",
    "Hierro 88 µg/dL [37 - 145]\nFerritina 45,3 ng/mL [13 - 150]\nÍndice de Saturación de Transferrina 25 % [16 - 45]\nProteína C Reactiva <0,6 mg/L",
    "Laborbefund vom 20.11.2026 08:15\r\nEisen            88     µg/dl    (37 - 145)\r\nFerritin         12,4 - µg/l     (15 - 150)\r\nTransferrin      2,89   g/l      (2,0 - 3,6)\r\nTransferrinsätt. 21     %        (16 - 45)\r\nCRP              < 1    mg/l     (< 5)\r\n",
    "Date collected: 20 Nov 2026\nHaemoglobin | 132 | g/L | 120 - 160\nFerritin | 8 | ug/L | 15 - 200 | L\nVitamin B12 | 1,200 | pg/mL | 200 - 900 | H\nFolate | > 45 | nmol/L | 7 - 40",
];

/// What holds of every answer, whatever was read.
fn sound(text: &str) -> Result<(), TestCaseError> {
    let entry = parse(text, today());
    let _ = looks_like_results(text);
    prop_assert!(entry.drawn_on <= today());
    prop_assert!(Panel::new(entry.drawn_on, entry.understood.clone()).is_ok());
    for value in &entry.understood {
        prop_assert!(!value.is_unusual(), "{value:?} was not asked about");
        prop_assert!(value.analyte.refuse_outside().holds(value.canonical));
        prop_assert!(
            entry
                .questions
                .iter()
                .all(|question| question.analyte != value.analyte)
        );
    }
    for question in &entry.questions {
        prop_assert!(!question.choices.is_empty());
        prop_assert!((0..question.choices.len()).all(|choice| question.settle(choice).is_some()));
    }
    prop_assert!(entry.problems.len() <= MOST_PROBLEMS + 1);
    Ok(())
}

proptest! {
    #[test]
    fn a_report_of_known_lines_is_read_whole(
        lines in prop::collection::vec(some_line(), 1..9),
        dated in any::<bool>(),
        gap in select(&["\n", "\r\n", "\n\n", "  \n"][..]),
    ) {
        let mut once: Vec<Written> = Vec::new();
        for line in lines {
            if once.iter().all(|other| other.analyte != line.analyte) {
                once.push(line);
            }
        }
        let mut told: Vec<String> = once.iter().map(|line| line.line.clone()).collect();
        if dated {
            told.insert(0, "Sample collected 20/11/2026 08:15".to_owned());
        }
        let text = told.join(gap);
        let entry = parse(&text, today());
        prop_assert_eq!(&entry.problems, &[], "{}", text);
        prop_assert_eq!(&entry.questions, &[], "{}", text);
        prop_assert_eq!(entry.understood.len(), once.len(), "{}", text);
        for (value, line) in entry.understood.iter().zip(&once) {
            prop_assert_eq!(value.analyte, line.analyte, "{}", text);
            prop_assert_eq!(value.entered.value, line.value, "{}", text);
            prop_assert_eq!(value.entered.unit, line.unit, "{}", text);
            prop_assert_eq!(value.entered.comparator, Comparator::Exactly, "{}", text);
            prop_assert_eq!(value.flagged_low, line.low, "{}", text);
        }
        if dated {
            prop_assert_eq!(entry.drawn_on, NaiveDate::from_ymd_opt(2026, 11, 20).unwrap());
        }
        sound(&text)?;
    }

    #[test]
    fn a_damaged_report_gets_a_sound_answer(
        report in select(&REPORTS[..]),
        blows in prop::collection::vec((any::<prop::sample::Index>(), 0..6_u8, any::<char>()), 0..12),
    ) {
        let mut letters: Vec<char> = report.chars().collect();
        for (place, blow, letter) in blows {
            if letters.is_empty() {
                break;
            }
            let at = place.index(letters.len());
            match blow {
                0 => { letters.remove(at); }
                1 => letters.insert(at, letter),
                2 => letters[at] = letter,
                3 => letters.truncate(at),
                4 => { let copy = letters[at..].to_vec(); letters.extend(copy.into_iter().take(200)); }
                _ => letters.insert(at, '\n'),
            }
        }
        let text: String = letters.into_iter().take(MOST_CHARACTERS).collect();
        sound(&text)?;
    }
}
