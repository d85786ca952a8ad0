//! A sentence never contradicts its number: what an answer says of a value (above 75, under 50, not higher than
//! before) is worked out again from the number as it is shown, for values on and around every limit.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use stillnight::conversation::event::Event;
use stillnight::conversation::{react, recall};
use stillnight::patient::profile::Language;
use stillnight::protocol::analyte::Analyte;
use stillnight::protocol::limits::limits_of;
use stillnight::protocol::panel::{Comparator, Level};
use stillnight::text::Text;
use stillnight::text::press::{HistoryPart, Press};
use stillnight::text::render::render;

use super::vignettes::{self, Life};
use crate::spoken::spoken;

/// What a sentence says of a shown value.
#[derive(Clone, Copy, Debug)]
enum Says {
    Below,
    AtLeast,
    Above,
    UpTo,
}

/// One comparison in one sentence.
struct Claim {
    shown: String,
    says: Says,
    limit: Decimal,
}

fn claim(shown: &str, says: Says, limit: impl Into<Decimal>) -> Claim {
    Claim {
        shown: shown.to_owned(),
        says,
        limit: limit.into(),
    }
}

/// A value as it is read off the screen.
fn read(shown: &str) -> Level {
    let (comparator, rest) = match shown.split_at(1) {
        ("<", rest) => (Comparator::Below, rest),
        (">", rest) => (Comparator::Above, rest),
        _ => (Comparator::Exactly, shown),
    };
    let number = rest.split_whitespace().next().expect(shown);
    let value = number.replace(',', ".").parse().expect(shown);
    Level { comparator, value }
}

impl Claim {
    fn holds(&self) -> bool {
        let level = read(&self.shown);
        let answer = match self.says {
            Says::Below => level.is_below(self.limit),
            Says::AtLeast => level.is_at_least(self.limit),
            Says::Above => level.is_above(self.limit),
            Says::UpTo => level.is_at_most(self.limit),
        };
        answer == Some(true)
    }
}

/// The comparisons in a sentence, as its words have them in every language.
fn claims(text: &Text) -> Vec<Claim> {
    use Says::{Above, AtLeast, Below, UpTo};
    match text {
        Text::StepL2 { tsat, .. } => vec![claim(tsat, AtLeast, 45)],
        Text::StepL3 { ferritin }
        | Text::StepL3Ill { ferritin }
        | Text::StepL3Expected { ferritin, .. } => {
            vec![claim(ferritin, AtLeast, 300)]
        }
        Text::StepL18 { ferritin } => vec![claim(ferritin, Above, 75)],
        Text::StepL10Above { ferritin, .. } => vec![claim(ferritin, Above, 100)],
        Text::StepL10Short { ferritin, .. } => vec![claim(ferritin, UpTo, 100)],
        Text::StepL11 { ferritin, .. } => vec![claim(ferritin, UpTo, 75)],
        Text::StepL11Infusion { tsat } => vec![claim(tsat, Below, 45)],
        Text::StepL12 { ferritin, .. } => {
            vec![claim(ferritin, Above, 75), claim(ferritin, UpTo, 100)]
        }
        Text::StepL13 { ferritin, .. }
        | Text::StepL14 { ferritin, .. }
        | Text::BranchTarget { ferritin, .. } => {
            vec![claim(ferritin, Above, 100), claim(ferritin, Below, 300)]
        }
        Text::StepL15Nightly { ferritin, tsat } => vec![
            claim(ferritin, UpTo, 75),
            claim(ferritin, Below, 300),
            claim(tsat, Below, 45),
        ],
        Text::StepL15EveryOther { ferritin, tsat } => vec![
            claim(ferritin, Above, 75),
            claim(ferritin, Below, 300),
            claim(tsat, Below, 45),
        ],
        Text::StepL15Either { ferritin, tsat } => {
            vec![claim(ferritin, Below, 300), claim(tsat, Below, 45)]
        }
        Text::NoteC2Crp { crp } => vec![claim(crp, Above, 5)],
        Text::NoteC3Ferritin { ferritin, ill } => {
            vec![claim(ferritin, Below, if *ill { 70 } else { 30 })]
        }
        Text::NoteC9Today { haemoglobin } => vec![claim(haemoglobin, Below, 70)],
        Text::NoteC9Soon { haemoglobin } => {
            vec![
                claim(haemoglobin, AtLeast, 70),
                claim(haemoglobin, Below, 80),
            ]
        }
        Text::NoteC9Ferritin { ferritin } => vec![claim(ferritin, Above, 1000)],
        Text::NoteC3Haemoglobin { haemoglobin, limit } => {
            vec![claim(haemoglobin, Below, read(limit).value)]
        }
        Text::NoteC3Either {
            haemoglobin, men, ..
        } => vec![claim(haemoglobin, Below, read(men).value)],
        Text::NoteC4 { tsat } => vec![claim(tsat, Below, 20)],
        Text::NoteC5D {
            value,
            deficient: true,
        } => vec![claim(value, Below, 30)],
        Text::NoteC5D {
            value,
            deficient: false,
        } => vec![claim(value, Below, 50)],
        Text::NoteC5B12 { value } => vec![claim(value, Below, 133)],
        Text::NoteC5B12Unclear { value } => {
            vec![claim(value, AtLeast, 133), claim(value, UpTo, 258)]
        }
        Text::NoteC5Folate { value } => vec![claim(value, Below, 8)],
        Text::NoteC5B1 { value } => vec![claim(value, Below, 70)],
        Text::NoteC6 { before, now } => vec![claim(now, UpTo, read(before).value)],
        _ => Vec::new(),
    }
}

/// Sentences that name a limit beside a value without saying on which side it lies.
const SAY_NOTHING: [&str; 0] = [];

/// Sentences of a step or a note that show a value and name a number with a unit: each must have its claims above.
fn ids_with_claims() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for file in ["labs", "why"] {
        let path = format!("{}/locales/en/{file}.ftl", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        let mut id = String::new();
        for line in text.lines() {
            if let Some((name, _)) = line.split_once(" =").filter(|_| !line.starts_with(' ')) {
                name.clone_into(&mut id);
            }
            let of_a_step = ["step-", "note-", "branch-"]
                .iter()
                .any(|kind| id.starts_with(kind));
            let shows = ["$ferritin", "$tsat", "$crp", "$value", "$haemoglobin"]
                .iter()
                .any(|value| line.contains(value));
            let words: Vec<_> = line.split(' ').collect();
            let names = words.windows(2).any(|pair| {
                let digits = pair[0].chars().any(|c| c.is_ascii_digit());
                digits
                    && ["%", "µg/L", "mg/L", "nmol/L", "pmol/L"]
                        .iter()
                        .any(|unit| pair[1].starts_with(unit))
            });
            if of_a_step && shows && names && !SAY_NOTHING.contains(&id.as_str()) {
                ids.insert(id.clone());
            }
        }
    }
    ids
}

/// On every limit of an analyte and around it, by little and by less.
fn around(analyte: Analyte) -> Vec<Decimal> {
    let steps =
        ["0", "0.001", "0.01", "0.04", "0.06", "0.1", "2"].map(|step| step.parse().unwrap());
    let mut values: Vec<Decimal> = limits_of(analyte)
        .iter()
        .flat_map(|limit| {
            steps
                .iter()
                .flat_map(move |step: &Decimal| [limit - step, limit + step])
        })
        .collect();
    values.sort_unstable();
    values.dedup();
    values
}

const COURSES: [&str; 14] = [
    "",
    "legs bad",
    "oral 100 days, legs quiet",
    "oral 100 days, legs bad",
    "oral 100 days",
    "infusion 20 days ago",
    "infusion 60 days ago, did not help, legs bad",
    "infusion 100 days ago, did not help, legs bad",
    "infusion 200 days ago, helped, legs bad",
    "infusion 200 days ago, helped, legs quiet",
    "pregnant",
    "oral 300 days, man",
    "oral 300 days, ill 3 evenings ago",
    "oral 100 days, doses 28 of 28",
];

/// What somebody with this course and these results is told at `/next`, or nothing where the results are refused.
fn told(language: Language, course: &str, results: &str) -> Option<Vec<Text>> {
    let patient = format!("{course} | {results}");
    let life = Life::lived(language, &patient, "", "")?;
    let (state, diary) = life.into_state();
    let event = Event::Said {
        text: "/next".to_owned(),
        language,
    };
    let lines = recall(&state, &event).of(&diary);
    let reaction = react(&state, &lines, &event, vignettes::now());
    Some(
        reaction
            .posts
            .into_iter()
            .flat_map(|post| post.paragraphs)
            .collect(),
    )
}

/// Judges every sentence; the ids of those that claimed something are added.
fn judge(course: &str, results: &str, language: Language, seen: &mut BTreeSet<String>) {
    let Some(texts) = told(language, course, results) else {
        return;
    };
    for text in &texts {
        for claim in claims(text) {
            seen.insert(text.id().to_owned());
            assert!(
                claim.holds(),
                "“{}” is not {:?} {} in {text:?}\n    {course} | {results}",
                claim.shown,
                claim.says,
                claim.limit
            );
        }
    }
    let pairs: Vec<(Level, Level)> = texts
        .iter()
        .filter_map(|text| match text {
            Text::Compared { then, now, .. } => Some((read(then), read(now))),
            _ => None,
        })
        .collect();
    let fell = pairs
        .iter()
        .any(|(then, now)| now.is_below(then.value) == Some(true));
    for text in &texts {
        match text {
            Text::StepL8 { low, .. } => {
                assert!(fell || *low, "nothing fell: {course} | {results}");
            }
            Text::StepL9 { .. } => assert!(!fell, "something fell: {course} | {results}"),
            _ => {}
        }
    }
}

#[test]
fn every_comparison_holds_for_the_number_that_is_shown() {
    let mut seen = BTreeSet::new();
    let mut languages = Language::ALL.into_iter().cycle();
    let mut next = || languages.next().unwrap();
    for course in COURSES {
        for ferritin in around(Analyte::Ferritin) {
            for tsat in [
                "",
                ", TSAT 19.99 %",
                ", TSAT 44.96 %",
                ", iron 22.52 µmol/L, TIBC 50 µmol/L",
            ] {
                judge(
                    course,
                    &format!("today (sure): ferritin {ferritin}{tsat}"),
                    next(),
                    &mut seen,
                );
            }
        }
        for tsat in around(Analyte::Tsat) {
            for ferritin in ["", "ferritin 60, ", "ferritin 90, ", "ferritin 150, "] {
                judge(
                    course,
                    &format!("today: {ferritin}TSAT {tsat} %"),
                    next(),
                    &mut seen,
                );
                // The same share, worked out from values with more digits than anybody shows.
                let iron = tsat * Decimal::new(503, 3);
                let computed = format!("today: {ferritin}iron {iron} µmol/L, TIBC 50.3 µmol/L");
                judge(course, &computed, next(), &mut seen);
                let transferrin =
                    format!("today: {ferritin}iron {iron} µmol/L, transferrin 2.004 g/L");
                judge(course, &transferrin, next(), &mut seen);
            }
        }
        for (name, unit, analyte) in [
            ("haemoglobin", "g/L", Analyte::Haemoglobin),
            ("CRP", "mg/L", Analyte::Crp),
            ("vitamin D", "nmol/L", Analyte::VitaminD),
            ("B12", "pmol/L", Analyte::VitaminB12),
            ("folate", "nmol/L", Analyte::Folate),
            ("B1", "nmol/L", Analyte::VitaminB1),
        ] {
            for value in around(analyte) {
                for low in ["", " low"] {
                    let results = format!("today (sure): ferritin 60, {name} {value} {unit}{low}");
                    judge(course, &results, next(), &mut seen);
                }
            }
        }
        for bound in ["< 90", "< 75", "> 80", "> 100", "> 300", "< 15"] {
            for tsat in ["", ", TSAT 22 %", ", TSAT < 45 %", ", TSAT > 45 %"] {
                judge(
                    course,
                    &format!("today: ferritin {bound}{tsat}"),
                    next(),
                    &mut seen,
                );
            }
        }
        for (before, now) in [("88.04", "88.01"), ("60.04", "60.04"), ("60.01", "60.04")] {
            let results = format!("190 days ago: ferritin {before}; today: ferritin {now}");
            judge(course, &results, next(), &mut seen);
            let results = format!(
                "130 days ago: ferritin {before}, TSAT 20.04 %; today: ferritin {now}, TSAT 20.01 %"
            );
            judge(course, &results, next(), &mut seen);
        }
    }
    let unseen: Vec<_> = ids_with_claims().difference(&seen).cloned().collect();
    assert!(unseen.is_empty(), "never judged: {unseen:?}");
}

#[test]
fn what_lies_just_above_a_limit_is_not_shown_at_it() {
    for (value, shown) in [
        ("75.04", "75.04"),
        ("75.4", "75.4"),
        ("74.96", "74.96"),
        ("88.25", "88.2"),
        ("75.0", "75"),
        ("300.0004", "300.0004"),
    ] {
        let level = Level {
            comparator: Comparator::Exactly,
            value: value.parse().unwrap(),
        };
        let shown_as = level.shown(Analyte::Ferritin).text('.');
        assert_eq!(shown_as, format!("{shown} µg/L"));
    }
}

#[test]
fn what_the_laboratory_called_low_is_not_said_to_lie_under_a_limit() {
    let texts = told(
        Language::En,
        "",
        "today: ferritin 60, vitamin D 60 nmol/L low",
    )
    .unwrap();
    assert!(
        texts
            .iter()
            .any(|text| matches!(text, Text::NoteC5Called { .. }))
    );
    assert!(
        !texts
            .iter()
            .any(|text| matches!(text, Text::NoteC5D { .. }))
    );
}

#[test]
fn a_saturation_from_transferrin_is_called_estimated_wherever_it_is_told() {
    for language in Language::ALL {
        let word = spoken(language, "estimated");
        let patient = "oral 100 days | today: ferritin 60, iron 12 µmol/L, transferrin 2.4 g/L";
        let (state, diary) = Life::lived(language, patient, "", "").unwrap().into_state();
        let said = |command: &str| Event::Said {
            text: command.to_owned(),
            language,
        };
        let results = Event::Pressed {
            press: Some(Press::History(HistoryPart::Labs, 0)),
        };
        for event in [said("/next"), said("/why"), results] {
            let lines = recall(&state, &event).of(&diary);
            let now = vignettes::now();
            let reaction = react(&state, &lines, &event, now);
            let words: Vec<String> = reaction
                .posts
                .iter()
                .map(|post| render(post, language, now).text)
                .collect();
            let words = words.join("\n\n");
            let shown = words.matches("19.9 %").count() + words.matches("19,9 %").count();
            assert!(shown > 0, "{words}");
            assert_eq!(words.matches(word).count(), shown, "{words}");
        }
    }
}
