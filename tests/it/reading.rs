//! How hard English is to read (PROTOCOL.md §1): the Flesch–Kincaid grade of every message, as the hardest of its
//! variants reads with sample values. `just reading` prints the hardest ones.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};

/// The grade that half of the messages stay within, and the one that all do.
const MEDIAN: f64 = 6.0;
const HARDEST: f64 = 9.0;
/// Of fewer words the formula says nothing: one long word would decide.
const WORDS_TO_JUDGE: usize = 6;
/// How many are shown.
const SHOWN: usize = 10;

/// Papers are read by doctors, and name studies and medicines as doctors do.
const PAPERS: [&str; 3] = ["letter-", "report-", "differ-"];
/// The same within the chat: titles and journals of what a rule rests on.
const SOURCES: [&str; 2] = ["source", "why-source"];

/// A message in one of its variants.
struct Reading {
    grade: f64,
    name: String,
    text: String,
}

#[test]
fn a_tired_patient_of_twelve_can_read_it() {
    let readings = readings();
    assert!(readings.len() > 300, "{} were judged", readings.len());
    let median = readings[readings.len() / 2].grade;
    println!("{} messages, median grade {median:.1}", readings.len());
    for reading in readings.iter().take(SHOWN) {
        let text = reading.text.replace('\n', " ");
        println!("{:5.1}  {}: {text}", reading.grade, reading.name);
    }
    assert!(median <= MEDIAN, "the median is {median:.1}");
    let too_hard: Vec<_> = readings
        .iter()
        .filter(|reading| reading.grade > HARDEST)
        .map(|reading| format!("{:.1} {}: {}", reading.grade, reading.name, reading.text))
        .collect();
    assert!(too_hard.is_empty(), "too hard:\n{}", too_hard.join("\n"));
}

#[test]
fn syllables_are_counted_as_they_are_spoken() {
    for (word, expected) in [
        ("iron", 2),
        ("tablets", 2),
        ("noted", 2),
        ("asked", 1),
        ("takes", 1),
        ("evening", 3),
        ("little", 2),
        ("while", 1),
        ("ferritin", 3),
        ("infusion", 3),
        ("TSAT", 2),
        ("don't", 1),
        ("didn't", 2),
        ("88", 1),
        ("I'll", 1),
        ("µg/L", 2),
        ("dopamine", 3),
        ("helps", 1),
        ("changes", 2),
    ] {
        assert_eq!(syllables(word), expected, "{word}");
    }
}

/// Every message that has a sentence, the hardest first.
fn readings() -> Vec<Reading> {
    let folder = format!("{}/locales/en", env!("CARGO_MANIFEST_DIR"));
    let mut bundle = FluentBundle::<FluentResource>::new(vec!["en".parse().unwrap()]);
    bundle.set_use_isolating(false);
    // A country of two words, as many are.
    bundle
        .add_function("COUNTRY", |_, _| FluentValue::from("United Kingdom"))
        .unwrap();
    let mut messages = BTreeMap::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|kind| kind == "ftl") {
            let source = std::fs::read_to_string(path).unwrap();
            for entry in fluent_syntax::parser::parse(source.clone()).unwrap().body {
                if let Entry::Message(message) = entry
                    && let Some(pattern) = message.value
                {
                    messages.insert(message.id.name, pattern);
                }
            }
            bundle
                .add_resource(FluentResource::try_new(source).unwrap())
                .unwrap();
        }
    }
    let mut readings: Vec<Reading> = messages
        .iter()
        .filter(|(id, _)| {
            !PAPERS.iter().any(|paper| id.starts_with(paper)) && !SOURCES.contains(&id.as_str())
        })
        .filter_map(|(id, pattern)| hardest(&bundle, id, pattern))
        .collect();
    readings.sort_by(|one, other| other.grade.total_cmp(&one.grade));
    readings
}

/// The hardest variant of a message; none where all are labels, headings or lines of a list.
fn hardest(
    bundle: &FluentBundle<FluentResource>,
    id: &str,
    pattern: &Pattern<String>,
) -> Option<Reading> {
    let mut used = Used::default();
    used.pattern(pattern);
    let mut hardest: Option<Reading> = None;
    for choice in choices(&used.variants) {
        let mut arguments = FluentArgs::new();
        for name in &used.variables {
            arguments.set(name.clone(), sample(name));
        }
        for (name, key) in &choice {
            arguments.set(name.clone(), chosen(key, &used.variants[name]));
        }
        let mut gaps = Vec::new();
        let value = bundle.get_message(id).unwrap().value().unwrap();
        let text = bundle.format_pattern(value, Some(&arguments), &mut gaps);
        assert!(gaps.is_empty(), "{id}: {gaps:?}");
        let Some(grade) = grade(&text) else { continue };
        if hardest.as_ref().is_none_or(|found| found.grade < grade) {
            let keys: Vec<_> = choice.values().map(|key| format!("[{key}]")).collect();
            hardest = Some(Reading {
                grade,
                name: format!("{id} {}", keys.concat()),
                text: text.into_owned(),
            });
        }
    }
    hardest
}

/// What a message is given, and which variants it has for what.
#[derive(Default)]
struct Used {
    variables: BTreeSet<String>,
    variants: BTreeMap<String, Vec<String>>,
}

impl Used {
    fn pattern(&mut self, pattern: &Pattern<String>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<String>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let InlineExpression::VariableReference { id } = selector else {
                    panic!("{selector:?} chooses");
                };
                let keys = self.variants.entry(id.name.clone()).or_default();
                for variant in variants {
                    let (VariantKey::Identifier { name: key }
                    | VariantKey::NumberLiteral { value: key }) = &variant.key;
                    if !keys.contains(key) {
                        keys.push(key.clone());
                    }
                }
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<String>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.clone());
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &arguments.positional {
                    self.inline(argument);
                }
            }
            InlineExpression::StringLiteral { .. } => {}
            other => panic!("English does not say {other:?}"),
        }
    }
}

/// Every way to choose one variant for each variable.
fn choices(variants: &BTreeMap<String, Vec<String>>) -> Vec<BTreeMap<String, String>> {
    let mut choices = vec![BTreeMap::new()];
    for (name, keys) in variants {
        choices = choices
            .iter()
            .flat_map(|choice| {
                keys.iter().map(move |key| {
                    let mut choice = choice.clone();
                    choice.insert(name.clone(), key.clone());
                    choice
                })
            })
            .collect();
    }
    choices
}

/// The value that picks a variant. Where others are numbers or plurals, the default is a number too.
fn chosen(key: &str, keys: &[String]) -> FluentValue<'static> {
    let counts = |key: &str| key == "one" || key.parse::<u32>().is_ok();
    match key.parse::<u32>() {
        Ok(number) => FluentValue::from(number),
        Err(_) if key == "one" => FluentValue::from(1),
        Err(_) if keys.iter().any(|key| counts(key)) => FluentValue::from(3),
        Err(_) => FluentValue::from(key.to_owned()),
    }
}

/// What stands for an argument, by its name. A name that is not listed is a number.
fn sample(name: &str) -> &'static str {
    match name {
        "ferritin" | "before" | "now" | "then" | "value" | "values" => "88 µg/L",
        "tsat" | "reported" | "computed" => "22 %",
        "haemoglobin" | "limit" | "women" | "men" => "120 g/L",
        "on" | "date" | "drawn" | "test" | "from" | "until" | "retest" | "check" | "infusion"
        | "first" | "second" | "since" | "then_on" | "now_on" | "fits" | "taken_on" | "past"
        | "ahead" | "evening" | "next" | "resumes" | "day" | "month" => "20 November 2026",
        "time" | "at" | "due" | "meal" | "last" | "earliest" | "ideal" | "taken" | "check_in"
        | "dinner" | "other" => "21:30",
        "iron" => " (70 mg iron)",
        "analyte" | "analytes" | "what" | "nearest" => "ferritin",
        "reasons" | "cautions" => "pregnancy",
        "medicines" | "medicine" => "levodopa",
        "country" => "Germany",
        _ => "12",
    }
}

/// Flesch–Kincaid: 0.39 · words ÷ sentences + 11.8 · syllables ÷ words − 15.59. A line ends a sentence too, for an item
/// of a list is taken in by itself. Without an end of a sentence it is a label or a heading, and has no grade.
fn grade(text: &str) -> Option<f64> {
    let ends = |word: &str| {
        word.trim_end_matches(['”', '"', ')'])
            .ends_with(['.', '?', '!'])
    };
    if !text.split_whitespace().any(ends) {
        return None;
    }
    let (mut words, mut sentences, mut spoken) = (0_u32, 0_u32, 0_u32);
    for line in text.lines() {
        let mut is_open = false;
        for word in line.split_whitespace() {
            // A sign that stands alone, as %, is no word, but may end the sentence.
            if word.contains(char::is_alphanumeric) {
                words += 1;
                spoken += syllables(word);
                is_open |= word.contains(char::is_alphabetic);
            }
            if is_open && ends(word) {
                sentences += 1;
                is_open = false;
            }
        }
        sentences += u32::from(is_open);
    }
    if sentences == 0 || (words as usize) < WORDS_TO_JUDGE {
        return None;
    }
    let (words, sentences, spoken) = (f64::from(words), f64::from(sentences), f64::from(spoken));
    Some(0.39 * words / sentences + 11.8 * spoken / words - 15.59)
}

/// Syllables by the groups of vowels, without a silent e. A number is taken in at a glance and counts as one; an
/// abbreviation in capitals as two. It is right for nine words in ten, and wrong both ways for the rest.
fn syllables(word: &str) -> u32 {
    word.split(['-', '–', '/'])
        .filter(|part| part.contains(char::is_alphanumeric))
        .map(of_part)
        .sum()
}

fn of_part(part: &str) -> u32 {
    let letters: String = part.chars().filter(|c| c.is_alphabetic()).collect();
    if letters.len() > 1 && letters.chars().all(char::is_uppercase) {
        return 2;
    }
    let letters: Vec<char> = letters.to_lowercase().chars().collect();
    let is_vowel = |c: char| "aeiouyäöüéè".contains(c);
    let mut count = 0;
    let mut was_vowel = false;
    for &letter in &letters {
        if is_vowel(letter) && !was_vowel {
            count += 1;
        }
        was_vowel = is_vowel(letter);
    }
    let text: String = letters.iter().collect();
    let before = |ending: &str| {
        text.strip_suffix(ending)
            .and_then(|rest| rest.chars().last())
    };
    // "while", but "little"; "asked", but "noted"; "takes", but "changes"; "didn't" has no vowel for its second.
    let is_silent = before("e").is_some_and(|c| !is_vowel(c) && c != 'l')
        || before("le").is_some_and(is_vowel)
        || before("ed").is_some_and(|c| !is_vowel(c) && !"td".contains(c))
        || before("es").is_some_and(|c| !is_vowel(c) && !"sxzcghl".contains(c));
    if is_silent && count > 1 {
        count -= 1;
    }
    if ["dnt", "snt"].iter().any(|ending| text.ends_with(ending)) && part.contains(['\'', '’']) {
        count += 1;
    }
    let parted = ["ia", "io", "ium", "ius"].iter().any(|pair| {
        text.find(pair).is_some_and(|at| {
            !["t", "c", "s"]
                .iter()
                .any(|soft| text[..at].ends_with(soft))
        })
    });
    count += u32::from(parted);
    count.max(1)
}
