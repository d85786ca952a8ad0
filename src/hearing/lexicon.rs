//! Owns the files of `vocabulary/`, compiled in: sections of phrases, classes of words, words for numbers. Their syntax
//! is told in `vocabulary/README.md`. It must not know what a section means.

use std::collections::{BTreeMap, HashMap};

/// A language's files: its code, `danger.txt`, `numbers.txt`.
struct Files {
    language: &'static str,
    danger: &'static str,
    numbers: &'static str,
}

macro_rules! files {
    ($($language:literal),*) => {
        &[$(Files {
            language: $language,
            danger: include_str!(concat!("../../vocabulary/", $language, "/danger.txt")),
            numbers: include_str!(concat!("../../vocabulary/", $language, "/numbers.txt")),
        }),*]
    };
}

const FILES: &[Files] = files!["de", "en", "es"];

/// A phrase as its author wrote it, with the section and the place it stands in.
pub(super) struct Line {
    /// `en/danger.txt:12`.
    pub place: String,
    /// The section's name.
    pub section: &'static str,
    /// The phrase.
    pub phrase: &'static str,
}

/// A file of phrases, read.
pub(super) struct Page {
    /// Words that phrases name as `<class>`.
    pub classes: BTreeMap<String, String>,
    /// The phrases.
    pub lines: Vec<Line>,
}

/// The phrases of danger, a page a language.
pub(super) fn danger() -> Vec<Page> {
    FILES
        .iter()
        .map(|files| page(&format!("{}/danger.txt", files.language), files.danger))
        .collect()
}

/// Words for numbers in every language at once, since people write in the language they feel in; and the lines that are
/// none.
pub(super) fn numbers() -> (HashMap<String, u32>, Vec<String>) {
    let mut numbers = HashMap::new();
    let mut problems = Vec::new();
    for files in FILES {
        for (at, line) in content(files.numbers) {
            let mut words = line.split_whitespace();
            let Some(number) = words.next().and_then(|number| number.parse().ok()) else {
                let place = format!("vocabulary/{}/numbers.txt:{at}", files.language);
                problems.push(format!("{place}: {line:?} begins with no number"));
                continue;
            };
            numbers.extend(words.map(|word| (word.to_owned(), number)));
        }
    }
    (numbers, problems)
}

/// Lines that say something, with their numbers.
fn content(text: &'static str) -> impl Iterator<Item = (usize, &'static str)> {
    text.lines()
        .enumerate()
        .map(|(at, line)| (at + 1, uncommented(line).trim()))
        .filter(|(_, line)| !line.is_empty())
}

/// A line without its comment: `#` begins one at the start of a line or after two spaces; elsewhere it is a number.
fn uncommented(line: &str) -> &str {
    if line.trim_start().starts_with("# ") || line.trim() == "#" {
        return "";
    }
    line.find("  # ")
        .map_or(line, |at| line.get(..at).unwrap_or(line))
}

fn page(name: &str, text: &'static str) -> Page {
    let mut classes = BTreeMap::new();
    let mut lines = Vec::new();
    let mut section = "";
    for (at, line) in content(text) {
        if let Some(named) = line.strip_prefix('=').map(str::trim) {
            section = named;
        } else if let Some((class, words)) = line.split_once(" = ") {
            let words: Vec<&str> = words
                .split(['|', ' '])
                .filter(|word| !word.is_empty())
                .collect();
            classes.insert(class.trim().to_owned(), words.join("|"));
        } else {
            lines.push(Line {
                place: format!("{name}:{at}"),
                section,
                phrase: line,
            });
        }
    }
    Page { classes, lines }
}
