//! What laboratories' reports do to a reader, by kind, and what is to come of each.

use super::tests::told;
use super::*;

/// A pasted text and what is in it.
pub(super) struct Case {
    pub text: &'static str,
    pub order: DayOrder,
    /// One expectation each: `ferritin 88 ng/mL` is noted or among the buttons of a question; `=` before it:
    /// noted; `?`: asked; `-ferritin`: neither; `on 2026-11-20`: the day of the draw. What is not named must
    /// not be noted.
    pub expected: &'static [&'static str],
}

/// What became of the values of a text.
#[derive(Default, Debug, PartialEq, Eq)]
pub(super) struct Tally {
    pub right: usize,
    pub asked: usize,
    pub left_out: usize,
    pub wrong: Vec<String>,
}

pub(super) fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 24).unwrap()
}

/// Holds an entry against what is in its text, and says what does not hold.
pub(super) fn measure(case: &Case, tally: &mut Tally) -> Vec<String> {
    let entry = parse_in(case.text, today(), case.order);
    let mut faults = Vec::new();
    let noted: Vec<String> = entry
        .understood
        .iter()
        .map(|value| format!("{} {}", value.analyte.code(), value.text('.')))
        .collect();
    let asked: Vec<String> = entry
        .questions
        .iter()
        .flat_map(|question| {
            let code = question.analyte.code();
            question
                .choices
                .iter()
                .map(move |choice| format!("{code} {}", choice.text('.')))
        })
        .collect();
    let mut named = Vec::new();
    let mut day = None;
    for expected in case.expected {
        if let Some(date) = expected.strip_prefix("on ") {
            day = Some(date);
            continue;
        }
        let strict = expected
            .chars()
            .next()
            .filter(|first| matches!(first, '=' | '?' | '-'));
        let value = expected.trim_start_matches(['=', '?', '-']);
        if strict != Some('-') {
            named.push(value.to_owned());
        }
        let (is_noted, is_asked) = (
            noted.contains(&value.to_owned()),
            asked.contains(&value.to_owned()),
        );
        let holds = match strict {
            Some('=') => is_noted,
            Some('?') => is_asked,
            Some('-') => !noted.iter().any(|noted| noted.starts_with(value)),
            _ => is_noted || is_asked,
        };
        if !holds {
            faults.push(format!("{expected} does not hold"));
        }
        if strict != Some('-') {
            match (is_noted, is_asked) {
                (true, _) => tally.right += 1,
                (false, true) => tally.asked += 1,
                (false, false) => tally.left_out += 1,
            }
        }
    }
    for value in &noted {
        if !named.contains(value) {
            faults.push(format!("{value} is noted"));
            tally.wrong.push(format!("{value} in {:?}", case.text));
        }
    }
    if let Some(day) = day {
        let given = entry.date_given.then(|| entry.drawn_on.to_string());
        match given {
            Some(given) if given == day => tally.right += 1,
            Some(given) => {
                faults.push(format!("drawn on {given}, not {day}"));
                tally.wrong.push(format!("on {given}, not {day}"));
            }
            None => {
                faults.push(format!("no day, not {day}"));
                tally.left_out += 1;
            }
        }
    } else if entry.date_given {
        faults.push(format!("drawn on {}", entry.drawn_on));
        tally
            .wrong
            .push(format!("on {} in {:?}", entry.drawn_on, case.text));
    }
    faults
}

/// Every case holds, or all that do not are shown.
pub(super) fn hold(cases: &[Case]) {
    let mut tally = Tally::default();
    let mut shown = String::new();
    for case in cases {
        let faults = measure(case, &mut tally);
        if !faults.is_empty() {
            let entry = parse_in(case.text, today(), case.order);
            let told = told(&entry);
            let faults = faults.join("\n  ");
            shown = format!("{shown}\n{}\n  reads {told}\n  {faults}\n", case.text);
        }
    }
    assert!(shown.is_empty(), "{shown}");
}

const fn case(text: &'static str, expected: &'static [&'static str]) -> Case {
    Case {
        text,
        order: DayOrder::DayFirst,
        expected,
    }
}

const fn us(text: &'static str, expected: &'static [&'static str]) -> Case {
    Case {
        text,
        order: DayOrder::MonthFirst,
        expected,
    }
}

#[test]
fn typed_and_pasted_cases_are_read_right_or_asked() {
    hold(&[
        case(
            "ferritin 60 ng/ml, tsat 22 %, vitamin D 60 nmol/L (L)",
            &["=ferritin 60 ng/mL", "=tsat 22 %", "=vitamin_d 60 nmol/L"],
        ),
        case(
            "vitamin D - 120 - nmol/L, ferritin - 88 - ng/mL, tsat 22 %",
            &["=vitamin_d 120 nmol/L", "=ferritin 88 ng/mL", "=tsat 22 %"],
        ),
        case("Ferritin 8O ng/mL", &["?ferritin 80 ng/mL"]),
        case("Ferritin 8S ng/mL", &["?ferritin 85 ng/mL"]),
        case("ferritin l20 ng/ml", &["?ferritin 120 ng/mL"]),
        case("Ferritin 8.8E+1 ng/mL", &["=ferritin 88 ng/mL"]),
        case("ferritin=1,2E+02 µg/l", &["=ferritin 120 µg/L"]),
        case("ferritin 1,2E2", &["=ferritin 120 µg/L"]),
        case(
            "Ferritin 88 ng/mL (previous 41 ng/mL on 2 May 2026)",
            &["=ferritin 88 ng/mL"],
        ),
        case(
            "Test\tCurrent Result & Flag\tPrevious Result & Date\tUnits\tReference Interval\nFerritin\t88 (Normal)\t41 (05/01/2026)\tng/mL\t15 - 150",
            &["=ferritin 88 ng/mL"],
        ),
        case(
            "ferritin 41 ng/ml in May, now 88 ng/ml",
            &["=ferritin 88 ng/mL"],
        ),
        case(
            "FERRITIN\nNormal range: 15 - 150 ng/mL\nValue\n88\n\nIRON SATURATION\nNormal range: 15 - 50 %\nValue\n22\n",
            &["=ferritin 88 ng/mL", "=tsat 22 %"],
        ),
        case(
            "FERRITIN 88 16-154 ng/mL\nIRON, TOTAL 62 40-190 mcg/dL\n% SATURATION 18 16-45 % (calc)",
            &["=ferritin 88 ng/mL", "=iron 62 µg/dL", "=tsat 18 %"],
        ),
        case(
            "FERRITIN 88 Reference Range: 16-232 ng/mL\nIRON, TOTAL 62 Reference Range: 40-190 mcg/dL",
            &["=ferritin 88 ng/mL", "=iron 62 µg/dL"],
        ),
        us(
            "ferritin=88 date=11/02/2026",
            &["=ferritin 88 µg/L", "on 2026-11-02"],
        ),
        case("ferritin=８８ ng/mL", &["=ferritin 88 ng/mL"]),
        case(
            "ferritin ٨٨ ng/mL, tsat २२ %",
            &["=ferritin 88 ng/mL", "=tsat 22 %"],
        ),
        case("Ferritin 1,234", &["?ferritin 1234 µg/L"]),
        case(
            "Serum ferritin level 40 ug/L\nSaturation of iron binding capacity 22 %",
            &["=ferritin 40 µg/L", "=tsat 22 %"],
        ),
    ]);
}

#[test]
fn where_either_order_is_possible_a_day_is_asked_about() {
    let entry = parse_in("ferritin=88 date=11/02/2026", today(), DayOrder::Unclear);
    assert!(!entry.date_given);
    assert!(matches!(entry.problems[..], [Problem::SeveralDates { .. }]));
}

#[test]
fn a_number_is_quoted_back_as_it_was_typed() {
    for (text, written) in [
        ("Ferritin 1,234", "1,234"),
        ("Ferritin 1.234", "1.234"),
        ("ferritin １，２３４", "１，２３４"),
        ("Ferritin 8O ng/mL", "8O"),
    ] {
        assert_eq!(parse(text, today()).questions[0].written, written);
    }
}

#[test]
fn the_number_that_is_the_result_is_found() {
    hold(&[
        case(
            "Serum ferritin            36 ug/L      20.0 - 200.0\nComment: ferritin under 40 ug/L is often low in restless legs; above 100 ug/L it is unlikely.",
            &["=ferritin 36 µg/L"],
        ),
        case(
            "Your iron markers are fine. Ferritin under 45 ug/L is worth a talk with your doctor.",
            &["-ferritin"],
        ),
        case(
            "Parameter      Referenz     Einheit    Wert\nCRP            <5           mg/L       1,4\nHb             12,0-16,0    g/dL       12,9",
            &["=crp 1.4 mg/L", "=haemoglobin 12.9 g/dL"],
        ),
        case(
            "Parameter     Normbereich    Einheit    02.10.26    03.04.26\nCRP           < 0,5          mg/dl      <0,2        0,7\nFerritin      30 - 400       µg/l       57          31",
            &["=crp < 0.2 mg/dL", "=ferritin 57 µg/L", "on 2026-10-02"],
        ),
        case(
            "Date            14/04/26    08/10/26     Units    Reference\nIron            L   6       L   8        umol/L   10 - 30\nSaturation      L  10       L  13        %        15 - 50\nFerritin        L  17       L  25        ug/L     30 - 300",
            &[
                "=iron 8 µmol/L",
                "=tsat 13 %",
                "=ferritin 25 µg/L",
                "on 2026-10-08",
            ],
        ),
        case(
            "Test            Current Result and Flag   Previous Result and Date   Units    Reference Interval\nUIBC 01         244                       298     03/12/2026         ug/dL    118-369\nFerritin 01     52                        27 Low  03/12/2026         ng/mL    15-150",
            &["=uibc 244 µg/dL", "=ferritin 52 ng/mL"],
        ),
        case(
            "Iron                        58             ug/dL    27 - 159     01\nC-Reactive Protein, Quant   2              mg/L     0 - 10       01",
            &["=iron 58 µg/dL", "=crp 2 mg/L"],
        ),
        case(
            "FERRITIN\nNormal range: 15 - 150 ng/mL\nValue\n\n63\n% IRON SATURATION\nNormal range: 20 - 50 %\nValue\n\n26 Low",
            &["=ferritin 63 ng/mL", "tsat 26 %"],
        ),
        case(
            "IRON                                  TIBC\n17.3 umol/L                           61.0 umol/L\nNormal range: 5.8 - 34.5 umol/L       Normal range: 45 - 72 umol/L",
            &["=iron 17.3 µmol/L", "=tibc 61.0 µmol/L"],
        ),
        case(
            "Test Name         In Range    Out Of Range    Reference Range     Lab\nIRON, TOTAL       57                          40-190 mcg/dL       EN\nFERRITIN                      12 L            16-232 ng/mL        EN\nVITAMIN B12       515                         200-1100 pg/mL      EN\nHEMOGLOBIN        13.4                        11.7-15.5 g/dL      EN",
            &[
                "=iron 57 µg/dL",
                "=ferritin 12 ng/mL",
                "=vitamin_b12 515 pg/mL",
                "=haemoglobin 13.4 g/dL",
            ],
        ),
        case(
            "VITAMIN D,25-OH,TOTAL      33          30-100 ng/mL\nDeficiency: <20 ng/mL   Insufficiency: 20 - 29 ng/mL   Optimal: > or = 30 ng/mL\nFOLATE, SERUM              9.9         ng/mL\nLow: <3.4   Borderline: 3.4-5.4   Normal: >5.4",
            &["=vitamin_d 33 ng/mL", "=folate 9.9 ng/mL"],
        ),
        case(
            "Total Iron Binding Capacity (TIBC)     402.00    µg/dL    250.00 - 425.00\n(Calculated)\nVITAMIN B12; CYANOCOBALAMIN, SERUM     243.00    pg/mL    211.00 - 946.00",
            &["=tibc 402.00 µg/dL", "=vitamin_b12 243.00 pg/mL"],
        ),
        case(
            "Coefficient de saturation       24,2 %        20,0 à 40,0\nde la transferrine",
            &["=tsat 24.2 %"],
        ),
        case(
            "FERRITINA ...............: 29,5 ng/ml\n    V.R. Hombres: 30 a 300 ng/ml   Mujeres: 15 a 200 ng/ml\n    Método: quimioluminiscencia",
            &["=ferritin 29.5 ng/mL"],
        ),
        case(
            "Fer sérique                     11,2 µmol/L     9,0 à 30,4\n                                soit 62,6 µg/dL  50 à 170\nVitamine D (25-OH D2+D3)        31,0 ng/mL      30,0 - 60,0\n                                77 nmol/L       75 - 150",
            &["=iron 11.2 µmol/L", "=vitamin_d 31.0 ng/mL"],
        ),
        case(
            "TRANSFERRIN SATURATION      * 14          %        20 - 55\nEisen              -        45      µg/dl    (60-180)\nFerritin                    21↓     µg/l     30-400\nFolsäure                    5,5 ▼   ng/ml    > 5,9",
            &[
                "=tsat 14 %",
                "=iron 45 µg/dL",
                "=ferritin 21 µg/L",
                "=folate 5.5 ng/mL",
            ],
        ),
        case(
            "Medikation: Ferro-Muster 100 mg 1-0-0, Vitamin D 2000 IE. Labor vom 06.10.2026: Ferritin 34 µg/l (Norm 15–150), Transferrinsättigung 18 %.\nIm Vorjahr lag das Ferritin bei 12 µg/l. Ziel: Ferritin über 100 µg/l, Transferrinsättigung über 20 %.",
            &["=ferritin 34 µg/L", "=tsat 18 %", "on 2026-10-06"],
        ),
    ]);
}

#[test]
fn names_are_known_as_laboratories_print_them() {
    hold(&[
        case(
            "Haemoglobin estimation               128 g/L       115 - 165\nMean cell haemoglobin level          28.8 pg       27.0 - 32.0\nMean cell haemoglobin concentration  325 g/L       310 - 360\nHaemoglobin A1c level                37 mmol/mol   20 - 41\nSoluble Transferrin Receptor         2.4 mg/L      1.8 - 4.6\nHolotranscobalamin                   58 pmol/l     > 50\n1,25-(OH)2-Vitamin D                 92 pmol/l     48 - 190",
            &["=haemoglobin 128 g/L"],
        ),
        case(
            "Saturation of iron binding capacity (XabCd)   24 %         (20 - 55)\nSerum total iron binding capacity             59 umol/L    (46 - 73)\nSerum C reactive protein level                2 mg/L       (0 - 5)\nTotal 25-hydroxyvitamin D level               66 nmol/L    (50 - 175)",
            &[
                "=tsat 24 %",
                "=tibc 59 µmol/L",
                "=crp 2 mg/L",
                "=vitamin_d 66 nmol/L",
            ],
        ),
        case(
            "HAEMOGLOBIN (g/L)      121        115 - 155",
            &["=haemoglobin 121 g/L"],
        ),
        case(
            "Srm—Ferritina; c.sust.               97      pmol/L    34—337\nSrm—Hierro(II+III); c.sust.          12,4    µmol/L    10,0—28,0\nSan—Hemoglobina; c.masa              131     g/L       120—150",
            &[
                "=ferritin 97 pmol/L",
                "=iron 12.4 µmol/L",
                "=haemoglobin 131 g/L",
            ],
        ),
        case(
            "IND. SAT. TRANSFERRINA                    21,4    %         16 - 45\nCapacidad de fijación latente (UIBC)      260     µg/dL     110 - 370\nFERREMIA: 74 ug/dl\nProtéine C réactive : 2,2 mg/L\nCapacité totale de fixation (CTF)         58,8 µmol/L       45,0 - 75,0",
            &[
                "=tsat 21.4 %",
                "=uibc 260 µg/dL",
                "=iron 74 µg/dL",
                "=crp 2.2 mg/L",
                "=tibc 58.8 µmol/L",
            ],
        ),
        case(
            "HB      Hämoglobin              8,1         mmol/l     7,4 - 9,9\nFE      Eisen i.S.              66          µg/dl      59 - 158\nFERR    Ferritin i.S.           47,7        µg/l       30 - 400\nTFS     Transf.-Sätt.           19,1        %          16,0-45,0",
            &[
                "=haemoglobin 8.1 mmol/L",
                "=iron 66 µg/dL",
                "=ferritin 47.7 µg/L",
                "=tsat 19.1 %",
            ],
        ),
    ]);
}

#[test]
fn numbers_keep_their_size() {
    hold(&[
        case(
            "Ferritin          2.310,0    +    ng/ml    30,0 - 400,0",
            &["ferritin 2310.0 ng/mL"],
        ),
        case(
            "Ferritina         1.250 ▲    ng/mL         30 - 400",
            &["?ferritin 1250 ng/mL"],
        ),
        case(
            "Ferritin          1,518 ng/mL (H)   11 - 307 ng/mL",
            &["?ferritin 1518 ng/mL"],
        ),
        case(
            "Srm—Transferrina; fr.sust. (saturación con hierro)     0,21            0,20—0,45",
            &["?tsat 0.21"],
        ),
        case(
            "CRP   <0,3   mg/l   < 5,0        Vitamin B12   >1476   pmol/l   145 - 569\n25-OH-Vitamin D3/D2    <12,5    -    nmol/l    50,0 - 150,0",
            &[
                "=crp < 0.3 mg/L",
                "vitamin_b12 > 1476 pmol/L",
                "=vitamin_d < 12.5 nmol/L",
            ],
        ),
    ]);
}

#[test]
fn the_day_is_the_draws() {
    hold(&[
        case(
            "geb. 12.05.1971   Entnahme: 01.10.26 08:10   Eingang: 01.10.26 14:32   Ausgang: 02.10.2026   Druck: 20.11.2026\nFerritin 45 µg/l",
            &["=ferritin 45 µg/L", "on 2026-10-01"],
        ),
        case(
            "né(e) le 05/06/1971 · Prélèvement du : 02/10/2026 07h40 · Compte rendu complet du : 03/10/2026",
            &["on 2026-10-02"],
        ),
        case(
            "Fecha toma: 02/10/2026 · Fecha validación: 03/10/2026 · Resultados anteriores de fecha 12/05/2026",
            &["on 2026-10-02"],
        ),
        case(
            "Requested: 01/10/26  Collected: 02/10/26 07:50",
            &["on 2026-10-02"],
        ),
        case(
            "EXTRACCIÓN: 02-10-26   IMPRESO: 10-10-26",
            &["on 2026-10-02"],
        ),
        case(
            "DOB: 04/19/1975   COLLECTED: 09/08/2026 08:12 EST   REPORTED: 09/10/2026 09:30 EST",
            &["on 2026-09-08"],
        ),
        us(
            "COLLECTED: 09/08/2026 08:12 EST   REPORTED: 09/10/2026 09:30 EST",
            &["on 2026-09-08"],
        ),
        case(
            "Entnahmedatum: 02.10.2026\nAnalyse      Ergebnis    Einheit    Normbereich    Vorwert vom 18.08.26\nFerritin     31,0        ng/ml      13-150         22,5",
            &["=ferritin 31.0 ng/mL", "on 2026-10-02"],
        ),
    ]);
}

#[test]
fn what_a_scan_mangles_is_put_right_or_asked() {
    hold(&[
        case(
            "Ferritin      88    -     µg/l     15 - 150",
            &["?ferritin 8.8 µg/L", "?ferritin 88 µg/L"],
        ),
        case(
            "Transferrinsättigung    72  L   %   20 - 45",
            &["?tsat 7.2 %", "?tsat 72 %"],
        ),
        case(
            "IST   *   63   %   [16,0 - 45,0]",
            &["?tsat 6.3 %", "?tsat 63 %"],
        ),
        case(
            "Transferrin   341   +   g/l    2,00 - 3,60",
            &["?transferrin 3.41 g/L"],
        ),
        case(
            "Hämoglobin    126       g/dl   12,0-16,0",
            &["?haemoglobin 12.6 g/dL"],
        ),
        case(
            "Eisen      49    Hg/dl    37-145\nTIBC       344   g/dL     250.0 - 450.0\nFerritin   26    pg/l     15-150",
            &["=iron 49 µg/dL", "=tibc 344 µg/dL", "=ferritin 26 µg/L"],
        ),
        case(
            "Hierro     12,1  pmol/L   9,0 - 30,4",
            &["=iron 12.1 µmol/L"],
        ),
        case(
            "Eisen      12,1  Hmol/l   9,0 - 27,0",
            &["=iron 12.1 µmol/L"],
        ),
        case(
            "Eisen      12,1  umolil   9,0 - 27,0",
            &["=iron 12.1 µmol/L"],
        ),
        case(
            "CRP  2,8 mg/1  <5       Hemoglobina  127 gL  120—150       Ferritin  61 ng/mi  15-150\nHémoglobine  13,1 gidL  12,0 à 16,0",
            &["=crp 2.8 mg/L", "=ferritin 61 ng/mL", "-haemoglobin"],
        ),
        case("Hemoglobina  127 gL  120—150", &["=haemoglobin 127 g/L"]),
        case(
            "Hémoglobine  13,1 gidL  12,0 à 16,0",
            &["=haemoglobin 13.1 g/dL"],
        ),
        case(
            "Ferritina    1.1124   ng/mL    30 - 400",
            &["?ferritin 1112 ng/mL"],
        ),
        case(
            "S-HIERRO     627      µmol/L   9,0 - 30,4",
            &["?iron 6.2 µmol/L"],
        ),
        case("CRP  < 03  mg/dl  (<0,50)", &["?crp < 0.3 mg/dL"]),
        case(
            "IRON         +7. o     umol/L    11.0 - 28.0",
            &["?iron 7.0 µmol/L"],
        ),
        case(
            "Eisen        6l        µg/dl     59 - 158",
            &["?iron 61 µg/dL"],
        ),
        case(
            "| Ferritin   | 39 |   ng/mL   | 15 - 150 |\n[ Transferrin saturation _ 17 | % 20 - 50",
            &["=ferritin 39 ng/mL", "=tsat 17 %"],
        ),
        case(
            "Iron\nFerritin\nSaturation\n62 ug/dL\n19 %",
            &["-iron", "-ferritin", "-tsat"],
        ),
    ]);
}

#[test]
fn what_is_nobodys_result_notes_nothing() {
    for text in [
        "ferritin should be above 100",
        "my husband's ferritin 30",
        "my husband's ferritin is 30 ng/ml",
        "ferritin under 45 is worth a talk",
        "my goal is ferritin 100",
        "I hope my ferritin is 100",
        "is ferritin 75 enough?",
        "what if ferritin is 30?",
        "is a ferritin of 75 ng/ml good?",
        "her ferritin is 12 ng/ml",
        "ferritin 30 (my mother)",
        "a ferritin of 75 is enough",
        "Ferritin sollte über 100 sein",
        "Ziel: Ferritin 100 µg/l",
        "Ferritin soll über 100 µg/l",
        "mein Mann hat Ferritin 30 µg/l",
        "das Ferritin meines Mannes ist 30",
        "Ferritin meiner Mutter 30 µg/l",
        "ist Ferritin 75 genug?",
        "wenn das Ferritin 100 ist",
        "ich hätte gerne Ferritin 100",
        "la ferritina de mi marido es 30",
        "la ferritina debería ser 100",
        "objetivo: ferritina 100 ng/ml",
        "¿es buena una ferritina de 75?",
        "mi madre tiene ferritina 12 ng/ml",
        "espero una ferritina de 100",
        "Ferritin < 45 is low in restless legs",
        "My husband's results:\nferritin 30 ng/ml\nTSAT 12 %",
        "Target values: ferritin 100 µg/L, TSAT 20 %",
    ] {
        let entry = parse(text, today());
        assert_eq!(entry.understood, [], "{text}: {}", told(&entry));
        assert_eq!(entry.questions, [], "{text}: {}", told(&entry));
        assert!(!looks_like_results(text), "{text}");
    }
}

#[test]
fn an_older_result_keeps_its_own_day_and_is_named() {
    for (text, expected) in [
        (
            "Ferritin 88 ng/mL, previous 41 ng/mL on 2 May 2026",
            "ferritin 88 ng/mL; ! earlier ferritin",
        ),
        (
            "Ferritin 88 ng/mL (previous 41 ng/mL on 2 May 2026)",
            "ferritin 88 ng/mL; ! earlier ferritin",
        ),
        (
            "Ferritin 88 µg/l (Vorwert 41 vom 02.05.2026)",
            "ferritin 88 µg/L; ! earlier ferritin",
        ),
        (
            "Ferritin vorher 41, jetzt 88",
            "ferritin 88 µg/L; ! earlier ferritin",
        ),
        (
            "ferritina antes 41, ahora 88 ng/ml",
            "ferritin 88 ng/mL; ! earlier ferritin",
        ),
        ("ferritin last year 12", "! earlier ferritin"),
        ("ferritin was 12 last year", "! earlier ferritin"),
        (
            "Im Vorjahr lag das Ferritin bei 12 µg/l",
            "! earlier ferritin",
        ),
        ("ferritin 41 -> 88", "? ferritin Number: 41 µg/L | 88 µg/L"),
        ("ferritin 88 75", "? ferritin Number: 88 µg/L | 75 µg/L"),
    ] {
        assert_eq!(told(&parse(text, today())), expected, "{text}");
    }
}

/// C5: only the laboratory's mark, and a dash only where it can be one.
#[test]
fn a_dash_on_both_sides_parts_columns() {
    for (text, low) in [
        ("vitamin D 60 nmol/L (L)", true),
        ("vitamin D - 120 - nmol/L", false),
        ("Vitamin D  -  60  nmol/L  75 - 150", true),
        ("Vitamin D  -  120  nmol/L  75 - 150", false),
        ("Vitamin D  60  -  nmol/L  75 - 150", true),
        ("Vitamin D | - | 120 | - | nmol/L", false),
    ] {
        let entry = parse(text, today());
        let [value] = entry.understood[..] else {
            panic!("{text}: {}", told(&entry))
        };
        assert_eq!(value.flagged_low, low, "{text}");
    }
}
