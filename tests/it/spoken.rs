//! What the tests know of each language: `data/languages.tsv`, a line a language, so that a new one is no line of Rust.

use stillnight::patient::profile::Language;

const LANGUAGES: &str = include_str!("data/languages.tsv");

/// What stands in a column of a language's line.
pub fn spoken(language: Language, column: &str) -> &'static str {
    let mut lines = LANGUAGES.lines().map(|line| line.split('\t'));
    let at = lines.next().unwrap().position(|name| name == column);
    let mut line = lines
        .find_map(|mut line| (line.next() == Some(language.code())).then_some(line))
        .unwrap_or_else(|| panic!("no line of {} in data/languages.tsv", language.code()));
    // The code is gone already.
    let cell = at.and_then(|at| line.nth(at.checked_sub(1)?));
    cell.unwrap_or_else(|| panic!("{} has no {column}", language.code()))
}
