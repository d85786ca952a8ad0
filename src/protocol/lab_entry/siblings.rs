//! Layouts of laboratories in eight countries, written from what such reports look like and not from the reader.
//!
//! Nothing in them may be noted wrongly. What is asked or left out is counted, and the counts may only get better.

use super::reports::{Case, Tally, measure};
use super::*;

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

const CASES: &[Case] = &[
    // United States
    us(
        "Component          Your Value        Standard Range       Flag\nFerritin           19 ng/mL          11 - 307 ng/mL\nIron               41 ug/dL          50 - 170 ug/dL       L\nIron Saturation    11 %              15 - 50 %            L",
        &["ferritin 19 ng/mL", "iron 41 µg/dL", "tsat 11 %"],
    ),
    us(
        "IRON AND TIBC\nIron Binding Capacity (TIBC)   398   ug/dL   250-450\nUIBC   351  High   ug/dL   131-425\nIron   47   ug/dL   27-159\nIron Saturation   12  Low   %   15-55",
        &[
            "tibc 398 µg/dL",
            "uibc 351 µg/dL",
            "iron 47 µg/dL",
            "tsat 12 %",
        ],
    ),
    us("Ferritin, Serum 24 ng/mL 15-150 01", &["ferritin 24 ng/mL"]),
    us(
        "Collected Date: 10/05/2026 07:45 AM\nReceived Date: 10/06/2026\nReported Date: 10/07/2026\nFERRITIN   33   ng/mL",
        &["ferritin 33 ng/mL", "on 2026-10-05"],
    ),
    us(
        "Date of Birth: 03/22/1968 Date Collected: 11/03/2026 Date Reported: 11/04/2026\nVitamin B12 412 pg/mL 232-1245\nFolate (Folic Acid), Serum 8.7 ng/mL >3.0",
        &["vitamin_b12 412 pg/mL", "folate 8.7 ng/mL", "on 2026-11-03"],
    ),
    us(
        "Hemoglobin\n12.1 g/dL\nNormal range: 11.6 - 15.0 g/dL\n\nFerritin\n18 ng/mL\nNormal range: 13 - 150 ng/mL",
        &["haemoglobin 12.1 g/dL", "ferritin 18 ng/mL"],
    ),
    us(
        "FERRITIN\nYour value\n27\nng/mL\nStandard range\n15 - 150 ng/mL",
        &["ferritin 27 ng/mL"],
    ),
    us(
        "Test\tResult\tFlag\tUnits\tRef Range\nIRON\t38\tL\tug/dL\t45-182\nTIBC\t410\t\tug/dL\t261-462\nFERRITIN\t9\tL\tng/mL\t11-307",
        &["iron 38 µg/dL", "tibc 410 µg/dL", "ferritin 9 ng/mL"],
    ),
    us(
        "Name         Value    10/12/2026    06/01/2026    Units\nFerritin              55            20            ng/mL",
        &["ferritin 55 ng/mL", "on 2026-10-12"],
    ),
    us(
        "                 09/14/26     03/02/26\nFERRITIN         61           22\nIRON SAT         24           12",
        &["ferritin 61 µg/L", "tsat 24 %", "on 2026-09-14"],
    ),
    us(
        "C-Reactive Protein, Cardiac   1.73 mg/L   0.00-3.00",
        &["crp 1.73 mg/L"],
    ),
    us(
        "Hemoglobin A1c 5.4 % 4.8-5.6\nHemoglobin 13.0 g/dL 11.1-15.9",
        &["haemoglobin 13.0 g/dL"],
    ),
    us(
        "Iron Bind.Cap.(TIBC) 301 ug/dL 250-450",
        &["tibc 301 µg/dL"],
    ),
    us(
        "Ferritin 48 (prior: 21 on 04/02/2026) ng/mL",
        &["ferritin 48 ng/mL"],
    ),
    us(
        "VITAMIN D, 25-HYDROXY    28.4 Low  30.0-100.0 ng/mL\nVitamin D deficiency has been defined by the Institute of Medicine as a level of serum 25-OH vitamin D less than 20 ng/mL (1,2).",
        &["vitamin_d 28.4 ng/mL"],
    ),
    // United Kingdom and Ireland
    case(
        "Serum ferritin level (XE24r) 22 ug/L [13.0 - 150.0]",
        &["ferritin 22 µg/L"],
    ),
    case(
        "Haemoglobin concentration 118 g/L [120.0 - 150.0]; Below low reference limit",
        &["haemoglobin 118 g/L"],
    ),
    case(
        "Serum transferrin saturation index 14 % [20.0 - 50.0]",
        &["tsat 14 %"],
    ),
    case(
        "12-Oct-2026\nSerum iron level       9.1 umol/L   (9 - 30)\nSerum transferrin      2.71 g/L     (2.0 - 3.6)\n% saturation           14 %         (20 - 50)",
        &[
            "iron 9.1 µmol/L",
            "transferrin 2.71 g/L",
            "tsat 14 %",
            "on 2026-10-12",
        ],
    ),
    case(
        "Sample date: 03/11/2026   Report date: 05/11/2026\nFerritin : 41 ug/L (30-400)",
        &["ferritin 41 µg/L", "on 2026-11-03"],
    ),
    case(
        "Serum vitamin B12 level     301 ng/L    [197.0 - 771.0]\nSerum folate level   6.2 ug/L   [3.9 - 26.8]",
        &["vitamin_b12 301 ng/L", "folate 6.2 µg/L"],
    ),
    case(
        "Red blood cell folate 402 ug/L\nSerum folate 5.0 ug/L",
        &["folate 5.0 µg/L"],
    ),
    case(
        "Serum CRP (C reactive protein) level < 1 mg/L [0.0 - 5.0]",
        &["crp < 1 mg/L"],
    ),
    case(
        "Serum 25-Hydroxy vitamin D3 level 54 nmol/L",
        &["vitamin_d 54 nmol/L"],
    ),
    case(
        "Ferritin 35 ug/L - Normal, no action\nComment: BSG guidance: ferritin below 45 ug/L suggests iron deficiency.",
        &["ferritin 35 µg/L"],
    ),
    // Germany, Austria, Switzerland
    case(
        "Untersuchung          Ergebnis    Einheit    Referenzbereich\nFerritin              28,4        µg/l       13,0 - 150,0\nTransferrin           3,05        g/l        2,0 - 3,6\nTransferrinsättigung  13,9 -      %          16,0 - 45,0\nEisen                 10,7        µmol/l     6,6 - 26,0",
        &[
            "ferritin 28.4 µg/L",
            "transferrin 3.05 g/L",
            "tsat 13.9 %",
            "iron 10.7 µmol/L",
        ],
    ),
    case(
        "Eisen im Serum          58       ug/dl      37 - 145\nFerritin (ECLIA)        19       ng/ml      15 - 150\nCRP (quant.)            0,08     mg/dl      < 0,50",
        &["iron 58 µg/dL", "ferritin 19 ng/mL", "crp 0.08 mg/dL"],
    ),
    case(
        "Analyt   Resultat   Einheit   Ref.-Bereich   Vorbefund 12.03.2026\nFerritin   44   ug/l   15 - 150   17\nHämoglobin   134   g/l   117 - 153   128",
        &["ferritin 44 µg/L", "haemoglobin 134 g/L"],
    ),
    case(
        "Probeneingang: 05.11.2026  Blutentnahme am 04.11.2026  Befund erstellt: 06.11.2026\nFerritin 67 µg/l",
        &["ferritin 67 µg/L", "on 2026-11-04"],
    ),
    case(
        "Ferritin\t\t21,0 ng/ml\t(30,0-400,0)\t-",
        &["ferritin 21.0 ng/mL"],
    ),
    case(
        "Vitamin B12 (Cobalamin)  298  pg/ml  197 - 771\nFolsäure  7,4  ng/ml  > 3,9\n25-OH-Vitamin D  19,2  ng/ml  30 - 70",
        &[
            "vitamin_b12 298 pg/mL",
            "folate 7.4 ng/mL",
            "vitamin_d 19.2 ng/mL",
        ],
    ),
    case(
        "Holotranscobalamin (aktives B12) 61 pmol/l >50\nVitamin B12 310 ng/l",
        &["vitamin_b12 310 ng/L"],
    ),
    case(
        "Retikulozyten-Hämoglobin 29,1 pg\nHb 8,1 mmol/l",
        &["haemoglobin 8.1 mmol/L"],
    ),
    case(
        "Löslicher Transferrinrezeptor 3,9 mg/l 1,9-4,4\nTransferrin 2,9 g/l",
        &["transferrin 2.9 g/L"],
    ),
    case(
        "Parameter     Referenz        Ergebnis\nFerritin      15 - 150 µg/l   38 µg/l\nCRP           < 5 mg/l        2,1 mg/l",
        &["ferritin 38 µg/L", "crp 2.1 mg/L"],
    ),
    case(
        "             Normwerte      01.09.2026   15.01.2026\nFerritin     15-150 ng/ml   52           24\nTSAT         16-45 %        22           11",
        &["ferritin 52 ng/mL", "tsat 22 %", "on 2026-09-01"],
    ),
    case(
        "Sehr geehrte Frau Kollegin, der Ferritinwert lag am 12.10.2026 bei 31 µg/l, die Transferrinsättigung bei 15 %. Wir empfehlen Eisen bis Ferritin > 100 µg/l.",
        &["ferritin 31 µg/L", "tsat 15 %", "on 2026-10-12"],
    ),
    case(
        "Ferritin* 23 µg/l (15-150)\n* Fremdleistung",
        &["ferritin 23 µg/L"],
    ),
    case(
        "EISEN     +   31,2    µmol/L    9,0 - 30,4",
        &["iron 31.2 µmol/L"],
    ),
    case(
        "FERR  16.0 L ug/l  30.0-200.0   TRSF  31.2 umol/l",
        &["ferritin 16.0 µg/L"],
    ),
    case(
        "Kleines Blutbild\nHämoglobin 13,6 g/dl (12,0-15,4)\nMCH 29 pg (27-33)\nMCHC 33,4 g/dl (32-36)",
        &["haemoglobin 13.6 g/dL"],
    ),
    // Spain
    case(
        "Hierro                        49     µg/dL    [ 37 - 145 ]\nFerritina                     14,2   ng/mL    [ 15 - 150 ] *\nTransferrina                  298    mg/dL    [ 200 - 360 ]\nÍndice de saturación          11,7   %        [ 16 - 45 ] *",
        &[
            "iron 49 µg/dL",
            "ferritin 14.2 ng/mL",
            "transferrin 298 mg/dL",
            "tsat 11.7 %",
        ],
    ),
    case(
        "Prueba            Resultado      Unidades     Valores de referencia    Res. anterior (03/02/2026)\nFERRITINA         63             ng/mL        13 - 150                 21",
        &["ferritin 63 ng/mL"],
    ),
    case(
        "Fecha de extracción: 05/10/2026  Fecha de nacimiento: 14/02/1970  Fecha de informe: 07/10/2026\nFerritina 27 ng/mL",
        &["ferritin 27 ng/mL", "on 2026-10-05"],
    ),
    case(
        "Hemoglobina 12,9 g/dL (12,0 - 16,0)\nHemoglobina corpuscular media 29,4 pg\nConc. Hb corpuscular media 33,0 g/dL",
        &["haemoglobin 12.9 g/dL"],
    ),
    case(
        "S-Ferritina 31 µg/L; S-Hierro 11,3 µmol/L; S-Transferrina, fracción de saturación 17 %",
        &["ferritin 31 µg/L", "iron 11.3 µmol/L", "tsat 17 %"],
    ),
    case(
        "Ferritina...........22 ng/mL (10-120)\nÁcido fólico........6,1 ng/mL (>3,9)\nVitamina B-12.......345 pg/mL (200-900)",
        &[
            "ferritin 22 ng/mL",
            "folate 6.1 ng/mL",
            "vitamin_b12 345 pg/mL",
        ],
    ),
    case(
        "PROTEINA C REACTIVA   0.3  mg/dL   0.0 - 0.5",
        &["crp 0.3 mg/dL"],
    ),
    case(
        "25-Hidroxivitamina D   17,8 ng/mL   Déficit: < 20  Insuficiencia: 20-30  Óptimo: > 30",
        &["vitamin_d 17.8 ng/mL"],
    ),
    case(
        "El paciente tomó hierro 80 mg al día. Ferritina 36 ng/mL (23/10/2026). El objetivo es una ferritina mayor de 100.",
        &["ferritin 36 ng/mL", "on 2026-10-23"],
    ),
    // Mexico and Argentina
    case(
        "HIERRO SERICO                 52.0    ug/dL     50.0 - 170.0\nCAPACIDAD TOTAL DE FIJACION   390.0   ug/dL     250.0 - 425.0\n% DE SATURACION               13.3    %         20.0 - 50.0",
        &["iron 52.0 µg/dL", "tibc 390.0 µg/dL", "tsat 13.3 %"],
    ),
    case(
        "FERREMIA\nMétodo: Colorimétrico\nResultado: 61 ug/dl\nValores de referencia: 37 a 145 ug/dl",
        &["iron 61 µg/dL"],
    ),
    case(
        "FERRITINA\nResultado: 18,5 ng/ml\nMétodo: ECLIA\nV.N.: Mujeres 13 - 150 ng/ml",
        &["ferritin 18.5 ng/mL"],
    ),
    case(
        "Toma de muestra: 09/10/2026 08:05 hrs  Impresión: 11/10/2026\nFerritina sérica  29.3  ng/mL  13.0 - 150.0",
        &["ferritin 29.3 ng/mL", "on 2026-10-09"],
    ),
    case(
        "TRANSFERRINEMIA 310 mg/dl\nSATURACION DE TRANSFERRINA 16 %",
        &["tsat 16 %"],
    ),
    // Typed
    case(
        "hi! got my labs: ferritin was 34 and saturation 17%",
        &["ferritin 34 µg/L", "tsat 17 %"],
    ),
    case("ferritin used to be 12, now 40", &["ferritin 40 µg/L"]),
    case("Ferritin von 18 auf 52 gestiegen", &["ferritin 52 µg/L"]),
    case(
        "ferritin 9O ng/ml tsat l8 %",
        &["ferritin 90 ng/mL", "tsat 18 %"],
    ),
    case("ferritin: 4.1e1 ng/mL", &["ferritin 41 ng/mL"]),
    case(
        "mi ferritina salió en 38 y la saturación 20%",
        &["ferritin 38 µg/L", "tsat 20 %"],
    ),
    case("Ferritin ６４ µg/l", &["ferritin 64 µg/L"]),
    case(
        "My doctor says ferritin should be over 75, mine is 42",
        &["-ferritin"],
    ),
    case(
        "my sister has ferritin 15 and TSAT 9 %",
        &["-ferritin", "-tsat"],
    ),
    case("Is ferritin 42 low?", &["-ferritin"]),
    case("Was bedeutet Ferritin 42?", &["-ferritin"]),
    case("¿Qué pasa si la ferritina es 42?", &["-ferritin"]),
    case("Ich möchte Ferritin 100 erreichen", &["-ferritin"]),
    case("ferritin 42 last year, 88 now", &["ferritin 88 µg/L"]),
    case(
        "ferritin 88 today, 42 last year",
        &["ferritin 88 µg/L", "on 2026-11-24"],
    ),
    // Scans
    case(
        "Ferritin      4I    ng/ml    15 - 150",
        &["ferritin 41 ng/mL"],
    ),
    case("Eisen    1O,4   µmol/l   6,6 - 26,0", &["iron 10.4 µmol/L"]),
    case(
        "Ferritina    37   ngimL    13 - 150",
        &["ferritin 37 ng/mL"],
    ),
    case("Hierro       58   ugldL    37 - 145", &["iron 58 µg/dL"]),
    case(
        "Vitamin B12    288   pg/mI    197 - 771",
        &["vitamin_b12 288 pg/mL"],
    ),
    case(
        "Hämoglobin   131   g/dl   11,7 - 15,7",
        &["haemoglobin 13.1 g/dL"],
    ),
    case(
        "Transferrin  296   g/l    2,0 - 3,6",
        &["transferrin 2.96 g/L"],
    ),
    case(
        "| Ferritin | 26 | L | ng/mL | 30 - 400 |",
        &["ferritin 26 ng/mL"],
    ),
    case(
        "Ferritin _ 26 ng/mL [30 - 400]\n{ TIBC } 61 umol/L (45-72)",
        &["ferritin 26 ng/mL", "tibc 61 µmol/L"],
    ),
    case(
        "Ferritin\nTransferrin\nCRP\n26 ng/mL\n2,9 g/l",
        &["-ferritin", "-transferrin", "-crp"],
    ),
    case("CRP   < O,6   mg/l   < 5,0", &["crp < 0.6 mg/L"]),
    // A second sitting, after the first was mended.
    us(
        "Lab Results\nOrder: Iron Profile   Status: Final\nAnalyte            Result    Prior Result   Range          Unit\nIron               72        55             50 - 170       ug/dL\nTransferrin Sat    21        14             15 - 50        %",
        &["iron 72 µg/dL", "tsat 21 %"],
    ),
    us(
        "COLLECTED: 10/28/2026 REPORTED: 10/30/2026 DOB: 07/04/1960\nFERRITIN 51 ng/mL (16-288)",
        &["ferritin 51 ng/mL", "on 2026-10-28"],
    ),
    us(
        "Ferritin level was 39 on 10/02/2026",
        &["ferritin 39 µg/L", "on 2026-10-02"],
    ),
    us(
        "IRON, TOTAL\t\t88\t\t45-160 mcg/dL\t\n% SATURATION\t\t26\t\t16-45 % (calc)\t",
        &["iron 88 µg/dL", "tsat 26 %"],
    ),
    us(
        "Ferritin  >1500  H  ng/mL  30-400",
        &["ferritin > 1500 ng/mL"],
    ),
    us(
        "Vitamin B1 (Thiamine), Whole Blood  112.4 nmol/L  66.5-200.0",
        &["vitamin_b1 112.4 nmol/L"],
    ),
    case(
        "Ferritin 29 ug/L (previous result 17 ug/L 04/03/2026)",
        &["ferritin 29 µg/L"],
    ),
    case(
        "Hb 126 g/L\nMCH 28.1 pg\nHbA1c 36 mmol/mol",
        &["haemoglobin 126 g/L"],
    ),
    case(
        "Your ferritin is 24. We like to see it above 75 in people with restless legs.",
        &["ferritin 24 µg/L"],
    ),
    case(
        "Total iron binding\ncapacity               64 umol/L     45 - 80",
        &["tibc 64 µmol/L"],
    ),
    case(
        "Transferrin            18 %          20 - 50\nsaturation",
        &["tsat 18 %"],
    ),
    case(
        "Ferritin:\t\t33 µg/L\t\t[Ref: 30-300]\nCRP:\t\t<4 mg/L\t\t[Ref: <5]",
        &["ferritin 33 µg/L", "crp < 4 mg/L"],
    ),
    case(
        "Auftrag vom 02.11.2026, Abnahme 30.10.2026, Ausdruck 10.11.2026\nFerritin 26 µg/l",
        &["ferritin 26 µg/L", "on 2026-10-30"],
    ),
    case(
        "Serologie\nFerritin       H   512   µg/l   15 - 150",
        &["ferritin 512 µg/L"],
    ),
    case(
        "Transferrin-Sätt.    (%)        19,5      16 - 45",
        &["tsat 19.5 %"],
    ),
    case(
        "Eisen (µmol/l)  12,8   (9,5-29,9)\nFerritin (µg/l)  40   (13-150)",
        &["iron 12.8 µmol/L", "ferritin 40 µg/L"],
    ),
    case(
        "Datum         Ferritin    TSAT\n12.03.2026    20          12\n14.10.2026    45          21",
        &["-ferritin", "-tsat"],
    ),
    case(
        "Befund: Eisenmangel. Ferritin 9 µg/l. Kontrolle in 8 Wochen, Ziel-Ferritin 100.",
        &["ferritin 9 µg/L"],
    ),
    case(
        "Ferritin aktuell 55 µg/l, Vorwert 23 µg/l (02.06.2026)",
        &["ferritin 55 µg/L"],
    ),
    case(
        "25-OH-Vitamin-D3     48,3     nmol/l      > 50    -",
        &["vitamin_d 48.3 nmol/L"],
    ),
    case(
        "Hämoglobin A1c 5,4 %\nHämoglobin 8,4 mmol/l",
        &["haemoglobin 8.4 mmol/L"],
    ),
    case(
        "Sauerstoffsättigung 98 %, Ferritin 30 µg/l",
        &["ferritin 30 µg/L"],
    ),
    case("SpO2 97 %\nTransferrin saturation 20 %", &["tsat 20 %"]),
    case(
        "Ferritina (suero)      35,00     ng/mL     ( 10,00 - 291,00 )",
        &["ferritin 35.00 ng/mL"],
    ),
    case(
        "Hierro: 70 µg/dL VR: 50-170\nTIBC: 330 µg/dL VR: 250-450\nIST: 21 % VR: 20-50",
        &["iron 70 µg/dL", "tibc 330 µg/dL", "tsat 21 %"],
    ),
    case(
        "Ferritina 48 ng/mL ↑ respecto a previa (22)",
        &["ferritin 48 ng/mL"],
    ),
    case(
        "FECHA DE TOMA 15/10/2026 - FECHA DE RESULTADO 16/10/2026\nFERRITINA 61.2 ng/mL",
        &["ferritin 61.2 ng/mL", "on 2026-10-15"],
    ),
    case("Mi hija tiene ferritina de 18 y yo de 40", &["-ferritin"]),
    case("quiero llegar a ferritina 100", &["-ferritin"]),
    case(
        "ferritin 45 or 54, not sure",
        &["ferritin 45 µg/L", "-tsat"],
    ),
    case("tsat was 0.19", &["tsat 0.19"]),
    case("ferritin 7S", &["ferritin 75 µg/L"]),
    case("TSAT 2O%", &["tsat 20 %"]),
    case("ferritin 55, was 31 in April", &["ferritin 55 µg/L"]),
    case(
        "ferritin - 55 - ng/ml; TSAT - 20 - %",
        &["ferritin 55 ng/mL", "tsat 20 %"],
    ),
    case("Hierro 6,8 x 10^1 µg/dL", &["iron 68 µg/dL"]),
    case(
        "Transferrina   3O1   mg/dL   200 - 360",
        &["transferrin 301 mg/dL"],
    ),
    case(
        "Eisen     l2,6    Hmol/l    6,6 - 26,0",
        &["iron 12.6 µmol/L"],
    ),
    case(
        "Ferritin     135   -   ng/ml   150 - 400",
        &["ferritin 135 ng/mL"],
    ),
];

#[test]
fn no_sibling_is_noted_wrongly_and_most_are_read() {
    let mut tally = Tally::default();
    for case in CASES {
        measure(case, &mut tally);
    }
    let counts = format!(
        "{} texts: {} right, {} asked, {} left out, {} wrong",
        CASES.len(),
        tally.right,
        tally.asked,
        tally.left_out,
        tally.wrong.len()
    );
    assert_eq!(tally.wrong, [""; 0], "{counts}");
    assert!(tally.left_out <= MOST_LEFT_OUT, "{counts}");
}

/// What is not read yet: it may only get less.
const MOST_LEFT_OUT: usize = 4;
