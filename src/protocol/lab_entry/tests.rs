//! Tables and random texts for the reader of lab entries.

use super::*;
use crate::protocol::panel::{Panel, Reading};
use crate::protocol::unit::Unit;
use proptest::prelude::*;
use rust_decimal::Decimal;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 25).unwrap()
}

/// An entry in one line: values, then `?` questions, then `!` problems, then a given date.
pub(super) fn told(entry: &LabEntry) -> String {
    let mut parts = Vec::new();
    for value in &entry.understood {
        let low = if value.flagged_low { " low" } else { "" };
        parts.push(format!("{} {}{low}", value.analyte.code(), value.text('.')));
    }
    for question in &entry.questions {
        let choices: Vec<String> = question
            .choices
            .iter()
            .map(|choice| choice.text('.'))
            .collect();
        parts.push(format!(
            "? {} {:?}: {}",
            question.analyte.code(),
            question.why,
            choices.join(" | ")
        ));
    }
    for problem in &entry.problems {
        parts.push(format!("! {}", complaint(problem)));
    }
    if entry.date_given {
        parts.push(format!("on {}", entry.drawn_on));
    }
    parts.join("; ")
}

fn complaint(problem: &Problem) -> String {
    match problem {
        Problem::UnknownAnalyte {
            what,
            nearest: None,
        } => format!("unknown '{what}'"),
        Problem::UnknownAnalyte {
            what,
            nearest: Some(analyte),
        } => format!("unknown '{what}', {}?", analyte.code()),
        Problem::UnknownUnit {
            analyte,
            what,
            accepted,
        } => {
            let accepted: Vec<&str> = accepted.iter().map(|unit| unit.text()).collect();
            format!(
                "{} unit '{what}', not {}",
                analyte.code(),
                accepted.join(" ")
            )
        }
        Problem::NotANumber { analyte, what } => {
            format!("{} '{what}' is no number", analyte.code())
        }
        Problem::Doubled { analyte } => format!("{} doubled", analyte.code()),
        Problem::OutOfRange {
            analyte,
            value,
            low,
            high,
            unit,
        } => {
            format!(
                "{} {value} outside {low} to {high} {}",
                analyte.code(),
                unit.text()
            )
        }
        Problem::FutureDate { date } => format!("future {date}"),
        Problem::NotADate { what } => format!("'{what}' is no date"),
        Problem::SeveralDates { first, second } => format!("{first} or {second}"),
        Problem::Earlier { analytes } => {
            let codes: Vec<&str> = analytes.iter().map(|analyte| analyte.code()).collect();
            format!("earlier {}", codes.join(" "))
        }
        Problem::NotTheDraw { date } => format!("{date} is not the draw's"),
        Problem::NoValue { analyte } => format!("{} has no value", analyte.code()),
        Problem::TooLong => "too long".to_owned(),
        Problem::TooMany => "too many".to_owned(),
    }
}

fn check(text: &str, expected: &str) {
    assert_eq!(told(&parse(text, today())), expected, "{text}");
}

#[test]
fn results_are_read_as_people_write_them() {
    for (text, expected) in [
        ("ferritin=88", "ferritin 88 µg/L"),
        ("ferritin = 88", "ferritin 88 µg/L"),
        ("Ferritin 88", "ferritin 88 µg/L"),
        ("ferritin: 88", "ferritin 88 µg/L"),
        ("ferritin88", "ferritin 88 µg/L"),
        ("FERRITIN 88NG/ML", "ferritin 88 ng/mL"),
        ("ferritin 88 ng / mL", "ferritin 88 ng/mL"),
        (
            "ferritin 88 ng/ml, tsat 22%",
            "ferritin 88 ng/mL; tsat 22 %",
        ),
        ("Ferritin: 88,4 µg/L", "ferritin 88.4 µg/L"),
        ("ferritin 88.40 ug/l", "ferritin 88.40 µg/L"),
        ("ferritin 88 mcg/L", "ferritin 88 µg/L"),
        ("ferritin 88 \u{3bc}g/l", "ferritin 88 µg/L"),
        (
            "ferritin,tsat",
            "! ferritin has no value; ! tsat has no value",
        ),
        ("Ferritin - 88", "ferritin 88 µg/L"),
        ("ferritin -> 88", "ferritin 88 µg/L"),
        ("my ferritin is 88", "ferritin 88 µg/L"),
        ("ferritin came back as 88", "ferritin 88 µg/L"),
        ("Ferritin in serum: 88", "ferritin 88 µg/L"),
        ("Ferritin (ng/mL) 88", "ferritin 88 ng/mL"),
        ("Ferritin [µg/L]: 88", "ferritin 88 µg/L"),
        ("Ferritin µg/L 88", "ferritin 88 µg/L"),
        ("Ferritin (88)", "ferritin 88 µg/L"),
        ("ferritin 88 and tsat 22", "ferritin 88 µg/L; tsat 22 %"),
        (
            "88 ng/ml ferritin, 22 % tsat",
            "ferritin 88 ng/mL; tsat 22 %",
        ),
        ("88 ferritin", "ferritin 88 µg/L"),
        ("1. Ferritin 88", "ferritin 88 µg/L"),
        ("ferritin 200 pmol/l", "ferritin 200 pmol/L"),
    ] {
        check(text, expected);
    }
}

#[test]
fn every_analyte_is_known_by_its_names_in_seven_languages() {
    for (text, expected) in [
        ("ferritine 88", "ferritin 88 µg/L"),
        ("Ferritina sérica 88 ng/mL", "ferritin 88 ng/mL"),
        ("Ferritina: 88,4 ng/ml", "ferritin 88.4 ng/mL"),
        ("Ferritinwert liegt bei 88", "ferritin 88 µg/L"),
        ("TSAT 22", "tsat 22 %"),
        ("transferrin saturation 22 %", "tsat 22 %"),
        ("Transferrin Saturation (TSAT): 22%", "tsat 22 %"),
        (
            "Transferrin 2.4 g/L, transferrin saturation 22",
            "transferrin 2.4 g/L; tsat 22 %",
        ),
        ("iron sat 22", "tsat 22 %"),
        ("iron saturation: 22 percent", "tsat 22 %"),
        ("Transferrinsättigung 22 Prozent", "tsat 22 %"),
        ("Transferrinsa\u{308}ttigung 22", "tsat 22 %"),
        ("Transferrin-Sättigung: 22,5 %", "tsat 22.5 %"),
        ("sat. transferrina 22%", "tsat 22 %"),
        ("Saturación de transferrina 22 por ciento", "tsat 22 %"),
        (
            "coefficient de saturation de la transferrine : 22 %",
            "tsat 22 %",
        ),
        ("saturazione transferrina 22", "tsat 22 %"),
        ("saturação da transferrina 22 %", "tsat 22 %"),
        ("transferrineverzadiging 22 %", "tsat 22 %"),
        ("iron 88 ug/dl", "iron 88 µg/dL"),
        ("Eisen 15,8 µmol/l", "iron 15.8 µmol/L"),
        ("hierro 88 mcg/dL", "iron 88 µg/dL"),
        ("fer sérique 15,8 umol/L", "iron 15.8 µmol/L"),
        ("ijzer 15.8 µmol/L", "iron 15.8 µmol/L"),
        ("Iron, serum 88 µg/dL", "iron 88 µg/dL"),
        ("TIBC 320 ug/dL", "tibc 320 µg/dL"),
        ("Total iron binding capacity 57 µmol/L", "tibc 57 µmol/L"),
        ("freie Eisenbindungskapazität 40 µmol/l", "uibc 40 µmol/L"),
        ("transferrina 250 mg/dl", "transferrin 250 mg/dL"),
        ("Transferrin 2,450 g/L", "transferrin 2.450 g/L"),
        ("25-OH 30 ng/ml", "vitamin_d 30 ng/mL"),
        ("25(OH)D3 75 nmol/l", "vitamin_d 75 nmol/L"),
        ("25-OH-Vitamin D3: 30 µg/l", "vitamin_d 30 µg/L"),
        ("Vit. D 75 nmol/L", "vitamin_d 75 nmol/L"),
        ("vitamin D 25 ng/ml", "vitamin_d 25 ng/mL"),
        ("Vitamin D3 (25-OH) 30 ng/ml", "vitamin_d 30 ng/mL"),
        ("vitamin d 3 ng/ml", "? vitamin_d Unusual: 3 ng/mL"),
        ("B12 350 pg/ml", "vitamin_b12 350 pg/mL"),
        ("Vitamin B 12: 350 ng/l", "vitamin_b12 350 ng/L"),
        ("B12 1,200 pg/mL", "vitamin_b12 1200 pg/mL"),
        ("cobalamin 300 pmol/L", "vitamin_b12 300 pmol/L"),
        ("Folsäure 10 ng/ml", "folate 10 ng/mL"),
        ("ácido fólico 10 ng/mL", "folate 10 ng/mL"),
        ("B9 20 nmol/L", "folate 20 nmol/L"),
        ("thiamine 120 nmol/L", "vitamin_b1 120 nmol/L"),
        (
            "Vitamin B1 120 nmol/l, B12 300 pmol/l",
            "vitamin_b1 120 nmol/L; vitamin_b12 300 pmol/L",
        ),
        ("Hb 13.2 g/dl", "haemoglobin 13.2 g/dL"),
        ("Hgb 13,2g/dL", "haemoglobin 13.2 g/dL"),
        ("hemoglobina 13,2 gr/dl", "haemoglobin 13.2 g/dL"),
        ("Hämoglobin 8,2 mmol/l", "haemoglobin 8.2 mmol/L"),
        ("haemoglobin 132 g/l", "haemoglobin 132 g/L"),
        ("CRP <0.5 mg/dl", "crp < 0.5 mg/dL"),
        ("PCR 3,2 mg/l", "crp 3.2 mg/L"),
        ("hs-CRP 1.1 mg/L", "crp 1.1 mg/L"),
        ("vitamin_b12=350pg/ml", "vitamin_b12 350 pg/mL"),
    ] {
        check(text, expected);
    }
}

#[test]
fn bounds_are_kept() {
    for (text, expected) in [
        ("ferritin <5", "ferritin < 5 µg/L"),
        ("ferritin < 5 ng/ml", "ferritin < 5 ng/mL"),
        ("ferritin=<5", "ferritin < 5 µg/L"),
        ("ferritin ≤ 5", "ferritin < 5 µg/L"),
        ("ferritin below 5", "ferritin < 5 µg/L"),
        ("Ferritin kleiner als 5", "ferritin < 5 µg/L"),
        ("B12 > 1200 pg/ml", "vitamin_b12 > 1200 pg/mL"),
        ("ferritin > 1650", "? ferritin Unusual: > 1650 µg/L"),
        ("ferritin ≥ 400", "ferritin > 400 µg/L"),
        ("CRP 3 mg/L (< 5)", "crp 3 mg/L"),
        ("CRP 3 mg/L < 5", "crp 3 mg/L"),
    ] {
        check(text, expected);
    }
}

#[test]
fn what_could_change_the_meaning_is_asked() {
    for (text, expected) in [
        ("iron 88", "? iron Unit: 88 µg/dL | 88 µmol/L"),
        ("iron 15", "? iron Unit: 15 µmol/L | 15 µg/dL"),
        ("Hb 13.2", "? haemoglobin Unit: 13.2 g/dL | 13.2 mmol/L"),
        ("Hb 132", "? haemoglobin Unit: 132 g/L"),
        ("B1 120", "? vitamin_b1 Unit: 120 nmol/L"),
        (
            "vitamin D 30",
            "? vitamin_d Unit: 30 nmol/L | 30 ng/mL | 30 µg/L",
        ),
        ("CRP 3", "? crp Unit: 3 mg/L | 3 mg/dL"),
        ("ferritin 600", "? ferritin Unusual: 600 µg/L"),
        ("ferritin 1.200", "? ferritin Number: 1200 µg/L | 1.2 µg/L"),
        ("ferritin 1,200", "? ferritin Number: 1200 µg/L | 1.2 µg/L"),
        (
            "ferritin 12.345",
            "? ferritin Number: 12.345 µg/L | 12345 µg/L",
        ),
        ("ferritin 1 200", "? ferritin Unusual: 1200 µg/L"),
        ("ferritin 1.200,5", "? ferritin Unusual: 1200.5 µg/L"),
        ("tsat 0.22", "? tsat Fraction: 0.22 | 0.22 %"),
        ("tsat ,22", "? tsat Fraction: 0.22 | 0.22 %"),
        ("tsat 0.22 %", "? tsat Unusual: 0.22 %"),
        ("tsat 88", "? tsat Unusual: 88 %"),
    ] {
        check(text, expected);
    }
}

#[test]
fn what_is_not_understood_is_named_and_the_rest_is_kept() {
    for (text, expected) in [
        (
            "ferritn 88, tsat 22",
            "tsat 22 %; ! unknown 'ferritn', ferritin?",
        ),
        ("ferritin 88, zinc 80", "ferritin 88 µg/L; ! unknown 'zinc'"),
        (
            "ferritin, zinc 80",
            "! ferritin has no value; ! unknown 'zinc'",
        ),
        (
            "ferritin 88, Vitamin A 2.3 µmol/l",
            "ferritin 88 µg/L; ! unknown 'Vitamin A'",
        ),
        (
            "ferritin 88, vitamin K 0.5 ng/ml",
            "ferritin 88 µg/L; ! unknown 'vitamin K'",
        ),
        (
            "ferritin 88, ASAT 22 U/L",
            "ferritin 88 µg/L; ! unknown 'ASAT'",
        ),
        (
            "ferritin/tsat 88/22",
            "? tsat Number: 88 % | 22 %; ! ferritin has no value",
        ),
        (
            "ferritin 88; vitamin B6 20",
            "ferritin 88 µg/L; ! unknown 'vitamin B6'",
        ),
        ("transferin saturation 22", "tsat 22 %"),
        (
            "ferritin 88 mg",
            "! ferritin unit 'mg', not µg/L ng/mL µg/dL mg/L pmol/L",
        ),
        (
            "ferritin 88xyz, tsat 22",
            "tsat 22 %; ! ferritin unit 'xyz', not µg/L ng/mL µg/dL mg/L pmol/L",
        ),
        ("tsat 22 g/L", "! tsat unit 'g/L', not %"),
        ("vitamin b1 10 ug/l", "! vitamin_b1 unit 'µg/L', not nmol/L"),
        ("ferritin=high", "! ferritin has no value"),
        ("ferritin=pending", "! ferritin 'pending' is no number"),
        ("ferritin 1,2,3", "! ferritin '1,2,3' is no number"),
        ("ferritin", "! ferritin has no value"),
        ("ferritin 88, ferritin 75", "! ferritin doubled"),
        ("ferritin 88 75", "? ferritin Number: 88 µg/L | 75 µg/L"),
        ("ferritin 88 ug/l, ferritin 88 ng/ml", "ferritin 88 µg/L"),
        ("ferritin 88, ferritin 1.200", "! ferritin doubled"),
        (
            "ferritin 99999 ng/ml",
            "! ferritin 99999 outside 0.5 to 20000 ng/mL",
        ),
        ("ferritin -5", "! ferritin -5 outside 0.5 to 20000 µg/L"),
        ("Hb 1320 g/dl", "! haemoglobin 1320 outside 3 to 25 g/dL"),
        ("iron 4000", "! iron 4000 outside 0.2 to 200 µmol/L"),
        ("Hb A1c 5.4 %", "! unknown 'Hb A1c'"),
        (
            "HbA1c 38 mmol/mol, Hb 13 g/dl",
            "haemoglobin 13 g/dL; ! unknown 'HbA1c'",
        ),
        (
            "1,25-OH vitamin D 120 pmol/l",
            "! unknown '1,25-OH vitamin D'",
        ),
        (
            "soluble transferrin receptor 1.2 mg/L",
            "! unknown 'soluble transferrin receptor'",
        ),
        ("active B12 80 pmol/l", "! unknown 'active B12'"),
    ] {
        check(text, expected);
    }
}

#[test]
fn the_date_may_stand_anywhere() {
    for (text, expected) in [
        (
            "ferritin=88 date=2026-11-20",
            "ferritin 88 µg/L; on 2026-11-20",
        ),
        (
            "date=2026-11-20 ferritin=88",
            "ferritin 88 µg/L; on 2026-11-20",
        ),
        ("20 Nov ferritin 88", "ferritin 88 µg/L; on 2026-11-20"),
        ("ferritin 88, 20 Nov", "ferritin 88 µg/L; on 2026-11-20"),
        ("ferritin 88 20.11.2026", "ferritin 88 µg/L; on 2026-11-20"),
        (
            "ferritin on 20/11/2026: 88",
            "ferritin 88 µg/L; on 2026-11-20",
        ),
        ("Ferritin 88 am 20.11.", "ferritin 88 µg/L; on 2026-11-20"),
        ("ferritin 88 yesterday", "ferritin 88 µg/L; on 2026-11-24"),
        (
            "Ferritin 88 (20.11.2026)",
            "ferritin 88 µg/L; on 2026-11-20",
        ),
        ("tsat 2 weeks ago 22", "tsat 22 %; on 2026-11-11"),
        (
            "ferritin 45 in march 2026",
            "ferritin 45 µg/L; ! 'march 2026' is no date",
        ),
        ("gestern: Ferritin 88", "ferritin 88 µg/L; on 2026-11-24"),
        ("ferritina 88 ayer", "ferritin 88 µg/L; on 2026-11-24"),
        ("hier: Ferritin 88", "ferritin 88 µg/L"),
        (
            "ferritin 88 drawn 3 de noviembre",
            "ferritin 88 µg/L; on 2026-11-03",
        ),
        (
            "ferritin 88 date=2026-12-24",
            "ferritin 88 µg/L; ! future 2026-12-24",
        ),
        (
            "ferritin 88 date=soon",
            "ferritin 88 µg/L; ! 'date=soon' is no date",
        ),
        (
            "ferritin 88, 31.02.2026",
            "ferritin 88 µg/L; ! '31.02.2026' is no date",
        ),
        (
            "DOB 12/03/1975, drawn 20/11/2026, ferritin 88",
            "ferritin 88 µg/L; on 2026-11-20",
        ),
        (
            "20.11.2026 und 22.11.2026: Ferritin 88",
            "ferritin 88 µg/L; ! 2026-11-20 or 2026-11-22",
        ),
    ] {
        check(text, expected);
    }
}

#[test]
fn a_pasted_report_is_read_line_by_line() {
    for (text, expected) in [
        ("Ferritin  88  µg/L  (30 - 400)", "ferritin 88 µg/L"),
        ("Ferritin\t88\tng/mL\t30-400\tH", "ferritin 88 ng/mL"),
        ("Ferritin (30-400) 88 µg/L", "ferritin 88 µg/L"),
        ("Ferritin 30-400 88 µg/L", "ferritin 88 µg/L"),
        ("Ferritin + 88 µg/L", "ferritin 88 µg/L"),
        ("Ferritin 88 H µg/L", "ferritin 88 µg/L"),
        ("Ferritin 88* µg/L", "ferritin 88 µg/L"),
        ("Ferritin *88 (L) ng/mL Ref: > 130", "ferritin 88 ng/mL low"),
        ("Ferritin 88L ng/mL", "ferritin 88 ng/mL low"),
        ("Ferritin ↓ 12 ng/ml", "ferritin 12 ng/mL low"),
        ("Ferritin;88;µg/L;30;400", "ferritin 88 µg/L"),
        ("Ferritin | 88 | µg/L | 30 - 400", "ferritin 88 µg/L"),
        ("Ferritin 88 30 400", "ferritin 88 µg/L"),
        ("Folate S10 nmol/L", "! folate 'S10' is no number"),
        ("Vitamin B 12\tng/l\t350", "vitamin_b12 350 ng/L"),
        ("Ferritin\t88\t300", "? ferritin Number: 88 µg/L | 300 µg/L"),
        ("Ferritin 88 100 - 400", "ferritin 88 µg/L"),
        ("Ferritin\n88\nµg/L\n30 - 400", "ferritin 88 µg/L"),
        (
            "Ferritin\nIron\nTSAT\n88\n12\n22",
            "! ferritin has no value; ! iron has no value; ! tsat has no value",
        ),
        ("Iron 15.8 µmol/L (88 µg/dL)", "iron 15.8 µmol/L"),
    ] {
        check(text, expected);
    }
    check(
        "FERRITIN, SERUM 45 ng/mL 15-150\nIRON, TOTAL 88 mcg/dL 45-160\n\
         IRON BINDING CAPACITY 320 mcg/dL (calc) 250-450\n% SATURATION 28 % (calc) 16-45\n\
         Vitamin D, 25-Hydroxy 28.4 ng/mL 30.0-100.0\nC-Reactive Protein, Cardiac 1.2 mg/L",
        "ferritin 45 ng/mL; iron 88 µg/dL; tibc 320 µg/dL; tsat 28 %; vitamin_d 28.4 ng/mL; crp 1.2 mg/L",
    );
    check(
        "Hierro 88 µg/dL [37 - 145]\nFerritina 45,3 ng/mL [13 - 150]\n\
         Índice de Saturación de Transferrina 25 % [16 - 45]\nProteína C Reactiva <0,6 mg/L",
        "iron 88 µg/dL; ferritin 45.3 ng/mL; tsat 25 %; crp < 0.6 mg/L",
    );
    let report = "Laborbefund vom 20.11.2026 08:15\r\nGeb.: 12.03.1975\r\n\r\n\
        Eisen            88     µg/dl    (37 - 145)\r\n\
        Ferritin         12,4 - µg/l     (15 - 150)\r\n\
        Transferrin      2,89   g/l      (2,0 - 3,6)\r\n\
        Transferrinsätt. 21     %        (16 - 45)\r\n\
        Leukozyten       5,6    /nl      (4 - 10)\r\n\
        CRP              < 1    mg/l     (< 5)\r\n";
    check(
        report,
        "iron 88 µg/dL; ferritin 12.4 µg/L low; transferrin 2.89 g/L; tsat 21 %; crp < 1 mg/L; ! unknown 'Leukozyten'; on 2026-11-20",
    );
}

/// C5: what the laboratory calls low is kept; a dash or an asterisk that may mean anything is not.
#[test]
fn the_laboratorys_own_low_is_kept() {
    for (text, expected) in [
        ("Vitamin D 40 nmol/L L", "vitamin_d 40 nmol/L low"),
        ("Vitamin D 40 nmol/L (low)", "vitamin_d 40 nmol/L low"),
        (
            "Vitamin D\t40\tnmol/L\t50-125\tL",
            "vitamin_d 40 nmol/L low",
        ),
        (
            "Vitamin D | 40 | nmol/L | 50 - 125 | LL",
            "vitamin_d 40 nmol/L low",
        ),
        ("Vitamin D 40 nmol/l niedrig", "vitamin_d 40 nmol/L low"),
        ("Vitamin D 40 nmol/l zu niedrig", "vitamin_d 40 nmol/L low"),
        ("Folsäure 5,1 - ng/ml (5,9 - 26,8)", "folate 5.1 ng/mL low"),
        // The range says that it is not.
        ("Folsäure 5,1 - ng/ml (3,9 - 26,8)", "folate 5.1 ng/mL"),
        ("Folsäure 5,1 ng/ml -- (5,9 - 26,8)", "folate 5.1 ng/mL low"),
        ("Folsäure 5,1 ng/ml -", "folate 5.1 ng/mL low"),
        ("Vitamina D 40 nmol/L bajo", "vitamin_d 40 nmol/L low"),
        ("ferritina 12 ng/mL (muy baja)", "ferritin 12 ng/mL low"),
        ("low vitamin D 40 nmol/L", "vitamin_d 40 nmol/L"),
        ("ferritin 12 H", "ferritin 12 µg/L"),
        ("ferritin 12 *", "ferritin 12 µg/L"),
        ("ferritin 88 - tsat 22", "ferritin 88 µg/L; tsat 22 %"),
        (
            "ferritin 88, low B12 350 pg/ml",
            "ferritin 88 µg/L; vitamin_b12 350 pg/mL",
        ),
    ] {
        check(text, expected);
    }
    let asked = parse("Vitamin D 40 L", today());
    assert!(asked.questions[0].settle(0).unwrap().flagged_low);
}

#[test]
fn a_text_without_results_gives_an_empty_entry() {
    for text in [
        "",
        "  \n ",
        "hello",
        "ate at 7.40 pm",
        "88",
        "20 Nov",
        "🦵🌙",
        "it was the 3rd time",
    ] {
        assert!(
            parse(text, today()).is_empty(),
            "{text}: {}",
            told(&parse(text, today()))
        );
        assert_eq!(parse(text, today()).panel(), None);
    }
}

#[test]
fn only_results_look_like_results() {
    for text in [
        "ferritin 88",
        "Ferritin: 88,4 µg/L",
        "my ferritin is 88 and tsat 22%",
        "my ferritin was 88 yesterday",
        "ferritin 88 last week",
        "iron 15 umol/l",
        "iron: 88",
        "Hb 13.2",
        "ferritin 8000000",
        "iron 88, ferritin 40",
        "iron 15, B12 300",
        "88 ng/ml ferritin",
        "Laborwerte\nFerritin 12 µg/l\nEisen 40",
    ] {
        assert!(looks_like_results(text), "{text}");
    }
    for text in [
        "ate at 7.40 pm",
        "my iron made me sick 3 times",
        "took iron at 7.40 pm",
        "took my iron 20:40",
        "iron 65 mg",
        "iron 14",
        "iron 2 tablets",
        "I took 2 iron",
        "vitamin D 1000 IU",
        "vitamin d 1000",
        "B12 tomorrow",
        "when is my ferritin retest, 20 Nov?",
        "ferritin test on 2026-11-30",
        "is ferritin 75 enough?",
        "my ferritin goal is 100",
        "legs were bad, 7",
        "7",
        "ferritin",
        "HbA1c 38",
        "",
    ] {
        assert!(!looks_like_results(text), "{text}");
    }
}

#[test]
fn a_choice_settles_its_question() {
    let entry = parse("iron 88", today());
    let question = &entry.questions[0];
    let settled = question.settle(0).unwrap();
    assert_eq!(settled.text('.'), "88 µg/dL");
    assert_eq!(settled.canonical, "15.752".parse().unwrap());
    assert_eq!(question.settle(2), None);
    let fraction = parse("tsat 0.22", today()).questions[0].settle(0).unwrap();
    assert_eq!(
        (fraction.canonical, fraction.entered.unit),
        (Decimal::from(22), Unit::Fraction)
    );
    let stored = serde_json::to_string(question).unwrap();
    assert_eq!(
        &serde_json::from_str::<Question>(&stored).unwrap(),
        question
    );
}

#[test]
fn the_longest_text_is_read_without_delay() {
    for piece in [
        "ferritin 8, ",
        "ferritn 8 x ",
        "foo=1\n",
        "1 ",
        "(",
        "25-OH",
        "12,",
        "x",
        "iron ",
        "on ",
    ] {
        let text: String = piece.chars().cycle().take(MOST_CHARACTERS).collect();
        assert_ne!(parse(&text, today()).problems, [Problem::TooLong]);
        assert!(!looks_like_results(&text) || text.contains("ferritin"));
    }
}

#[test]
fn what_is_too_much_is_not_read() {
    check(&"ferritin 88 ".repeat(400), "! too long");
    let many: Vec<String> = (1..=20)
        .map(|at| format!("test{}=5", "x".repeat(at)))
        .collect();
    let entry = parse(&many.join("\n"), today());
    assert_eq!(entry.problems.len(), MOST_PROBLEMS + 1);
    assert_eq!(entry.problems.last(), Some(&Problem::TooMany));
    let long = format!("ferritin={}", "y".repeat(500));
    let Problem::NotANumber { what, .. } = &parse(&long, today()).problems[0] else {
        panic!("not named")
    };
    assert_eq!(what.chars().count(), 40);
}

/// Pieces that meet in real messages, so that random texts reach the deeper rules.
const PIECES: &[&str] = &[
    "ferritin",
    "TSAT",
    "iron",
    "Hb",
    "A1c",
    "25-OH",
    "vitamin D",
    "B12",
    "=",
    ":",
    ",",
    ";",
    "\n",
    " ",
    "  ",
    "<",
    ">",
    "≥",
    "(",
    ")",
    "[",
    "]",
    "-",
    "–",
    "88",
    "1.200",
    "0,22",
    "1 200",
    "20.11.2026",
    "20",
    "Nov",
    "date=",
    "%",
    "µg/L",
    "ng/ml",
    "g/dl",
    "mg",
    "/",
    "H",
    "*",
    "on",
    "yesterday",
    "to",
    "e\u{301}",
    "🦵",
    "\u{202f}",
    "．",
    "'",
    "12'345",
    "99999999999999999999999",
    "7.40 pm",
    "\u{0}",
];

proptest! {
    #[test]
    fn any_text_gets_an_answer(text in any::<String>()) {
        let _ = parse(&text, today());
        let _ = looks_like_results(&text);
    }

    #[test]
    fn any_mixture_of_known_pieces_gets_a_sound_answer(
        pieces in prop::collection::vec(prop::sample::select(PIECES), 0..60)
    ) {
        let text = pieces.concat();
        let entry = parse(&text, today());
        let _ = looks_like_results(&text);
        prop_assert!(entry.drawn_on <= today());
        prop_assert!(Panel::new(entry.drawn_on, entry.understood.clone()).is_ok());
        for value in &entry.understood {
            prop_assert!(!value.is_unusual());
            prop_assert!(entry.questions.iter().all(|question| question.analyte != value.analyte));
        }
        for question in &entry.questions {
            prop_assert!(!question.choices.is_empty());
            prop_assert!((0..question.choices.len()).all(|choice| question.settle(choice).is_some()));
        }
    }

    #[test]
    fn an_echoed_panel_is_read_as_the_same_panel(
        entered in prop::collection::vec((0usize..12, 0usize..5, 0u32..200_000, 0u32..4, 0usize..3), 1..8),
        decimal_mark in prop::sample::select(&['.', ','][..]),
        line in any::<bool>(),
    ) {
        let mut panel = Panel::new(today(), Vec::new()).unwrap();
        for (analyte, unit, digits, scale, comparator) in entered {
            let analyte = Analyte::ALL[analyte];
            let units = analyte.accepted();
            let text = Reading {
                comparator: [super::super::panel::Comparator::Exactly, super::super::panel::Comparator::Below, super::super::panel::Comparator::Above][comparator],
                value: Decimal::new(i64::from(digits), scale),
                unit: units[unit % units.len()].unit,
            }.text(decimal_mark);
            for value in parse(&format!("{} {text}", analyte.code()), today()).understood {
                panel.put(value);
            }
        }
        let echo: Vec<String> = panel.values().iter().map(|value| format!("{} {}", value.analyte.code(), value.text(decimal_mark))).collect();
        let again = parse(&echo.join(if line { "\n" } else { ", " }), today());
        prop_assert_eq!(&again.problems, &[]);
        prop_assert_eq!(again.understood.as_slice(), panel.values());
    }
}

#[test]
fn short_names_of_saturation_and_capacity_are_read_where_they_are_names() {
    for (text, expected) in [
        ("ferritina 310 IST 30%", "ferritin 310 µg/L; tsat 30 %"),
        ("Ferritina 31 ng/ml IST 30%", "ferritin 31 ng/mL; tsat 30 %"),
        ("IST: 18 %", "tsat 18 %"),
        ("Ferritin IST 88", "ferritin 88 µg/L"),
        ("Ferritin ist 88", "ferritin 88 µg/L"),
        ("Sättigung 22%", "tsat 22 %"),
        ("Capacidad total de fijación 350 µg/dL", "tibc 350 µg/dL"),
    ] {
        assert_eq!(told(&parse(text, today())), expected, "{text}");
    }
}

#[test]
fn the_good_example_of_each_language_is_read_whole() {
    for language in crate::language::Language::ALL {
        let sentences = language.sentences();
        let example = sentences
            .iter()
            .flat_map(|(_, text)| text.lines())
            .find_map(|line| line.strip_prefix("lab-example = "))
            .and_then(|line| line.split_once("/labs "))
            .map(|(_, example)| example)
            .unwrap();
        let entry = parse(example, today());
        assert_eq!(entry.problems, [], "{example}");
        assert_eq!(entry.understood.len(), 2, "{example}");
        assert_eq!(
            entry.drawn_on,
            NaiveDate::from_ymd_opt(2026, 11, 20).unwrap()
        );
    }
}

#[test]
fn a_number_in_a_column_of_its_own_is_no_part_of_a_name() {
    let today = chrono::NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
    let entry = super::parse("Vitamina D\t12.5\tng/ml\t10-75", today);
    let values: Vec<_> = entry.understood.iter().map(|value| value.analyte).collect();
    assert_eq!(values, [Analyte::VitaminD]);
    // There the number is the name's.
    let entry = super::parse("Vitamin B 12\tng/l\t350", today);
    let values: Vec<_> = entry.understood.iter().map(|value| value.analyte).collect();
    assert_eq!(values, [Analyte::VitaminB12]);
}
