//! Owns the files of `vocabulary/`, compiled in: sections of phrases, classes of words, words for numbers. Their syntax
//! is told in `vocabulary/README.md`. It must not know what a section means.

use std::collections::{BTreeMap, HashMap};

use crate::language::Language;

/// A file of a language, with where it stands; empty where the language lacks it.
fn file(language: Language, name: &str) -> (String, &'static str) {
    let files = language.vocabulary().iter();
    let text = files
        .filter(|(file, _)| *file == name)
        .map(|(_, text)| *text)
        .next()
        .unwrap_or_default();
    (format!("{}/{name}", language.code()), text)
}

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
    Language::ALL
        .into_iter()
        .map(|language| file(language, "danger.txt"))
        .map(|(place, text)| page(&place, text))
        .collect()
}

/// The words of one language beside those of danger.
pub(super) struct Pages {
    /// Its code.
    pub language: &'static str,
    /// Words for numbers.
    pub numbers: HashMap<String, u32>,
    /// Hours, days, spans of time.
    pub times: Page,
    /// What messages are about.
    pub meanings: Page,
}

/// The words of each language by itself: "once" is a number in one and none in another. A language that has no file of
/// meanings yet is none of them.
pub(super) fn meanings() -> Vec<Pages> {
    Language::ALL
        .into_iter()
        .filter(|language| !file(*language, "meanings.txt").1.is_empty())
        .map(|language| {
            let read = |name| {
                let (place, text) = file(language, name);
                page(&place, text)
            };
            Pages {
                language: language.code(),
                numbers: numbers_of(language).0,
                times: read("times.txt"),
                meanings: read("meanings.txt"),
            }
        })
        .collect()
}

/// Words for numbers in every language at once, since people write in the language they feel in; and the lines that are
/// none.
pub(super) fn numbers() -> (HashMap<String, u32>, Vec<String>) {
    let mut all = HashMap::new();
    let mut problems = Vec::new();
    for language in Language::ALL {
        let (numbers, wrong) = numbers_of(language);
        all.extend(numbers);
        problems.extend(wrong);
    }
    (all, problems)
}

fn numbers_of(language: Language) -> (HashMap<String, u32>, Vec<String>) {
    let mut numbers = HashMap::new();
    let mut problems = Vec::new();
    let (place, text) = file(language, "numbers.txt");
    for (at, line) in content(text) {
        let mut words = line.split_whitespace();
        let Some(number) = words.next().and_then(|number| number.parse().ok()) else {
            let place = format!("vocabulary/{place}:{at}");
            problems.push(format!("{place}: {line:?} begins with no number"));
            continue;
        };
        numbers.extend(words.map(|word| (word.to_owned(), number)));
    }
    (numbers, problems)
}

/// A file of plain lists: what stands beneath each section, parted by commas and lines.
pub(super) fn lists(language: Language, name: &str) -> BTreeMap<&'static str, Vec<&'static str>> {
    let mut lists: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for line in page(name, file(language, name).1).lines {
        let words = line.phrase.split(',').map(str::trim);
        let list = lists.entry(line.section).or_default();
        list.extend(words.filter(|word| !word.is_empty()));
    }
    lists
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
