//! Owns the plain lists of words that patients type and laboratories print, a section each of
//! `vocabulary/<lang>/words.txt` and `laboratory.txt`, in every language at once: people write in the one they feel in.
//! It must not know what follows from a word.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::sync::OnceLock;

use crate::calendar::spelling::plain;
use crate::language::Language;

/// The files of each language.
const FILES: [&str; 2] = ["words.txt", "laboratory.txt"];

/// A list of words, or of several in a row.
///
/// `static DONE: List = List::of("done");` holds what stands under `= done` in every language.
pub(crate) struct List {
    section: &'static str,
    words: OnceLock<(HashSet<&'static str>, Vec<&'static str>)>,
}

impl List {
    /// The list of this section.
    pub(crate) const fn of(section: &'static str) -> Self {
        Self {
            section,
            words: OnceLock::new(),
        }
    }

    /// Whether a word, plainly spelled, stands in it.
    pub(crate) fn has(&self, word: &str) -> bool {
        self.words().0.contains(word)
    }

    /// What follows the longest of its words that the text begins with.
    pub(crate) fn behind<'a>(&self, text: &'a str) -> Option<&'a str> {
        self.words().1.iter().find_map(|word| {
            let rest = text.strip_prefix(word)?;
            let parted = rest.starts_with(' ') || !word.ends_with(char::is_alphabetic);
            (parted && !rest.is_empty()).then(|| rest.trim_start())
        })
    }

    /// Its words, the longest first, so that none hides behind its own beginning.
    pub(crate) fn longest_first(&self) -> impl Iterator<Item = &'static str> {
        self.words().1.iter().copied()
    }

    fn words(&self) -> &(HashSet<&'static str>, Vec<&'static str>) {
        self.words.get_or_init(|| {
            let words = sections().get(self.section);
            let set: HashSet<&str> = words.into_iter().flatten().map(String::as_str).collect();
            let mut longest_first: Vec<&str> = set.iter().copied().collect();
            longest_first.sort_unstable_by_key(|word| (usize::MAX - word.len(), *word));
            (set, longest_first)
        })
    }
}

/// Sections whose names begin alike; what follows there is what their words mean.
///
/// `static MONTHS: Meanings = Meanings::of("month");` finds "12" for a word under `= month 12`.
pub(crate) struct Meanings {
    beginning: &'static str,
    words: OnceLock<HashMap<&'static str, &'static str>>,
}

impl Meanings {
    /// Those of every section that begins so.
    pub(crate) const fn of(beginning: &'static str) -> Self {
        Self {
            beginning,
            words: OnceLock::new(),
        }
    }

    /// What a word, plainly spelled, means.
    pub(crate) fn meaning(&self, word: &str) -> Option<&'static str> {
        self.words().get(word).copied()
    }

    /// The same where it is a number.
    pub(crate) fn number<N: std::str::FromStr>(&self, word: &str) -> Option<N> {
        self.meaning(word)?.parse().ok()
    }

    /// Words and their meanings, in no order.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.words().iter().map(|(word, meaning)| (*word, *meaning))
    }

    fn words(&self) -> &HashMap<&'static str, &'static str> {
        self.words.get_or_init(|| {
            let sections = sections().iter();
            let meant = sections.filter_map(|(section, words)| {
                let meaning = section.strip_prefix(self.beginning)?.strip_prefix(' ')?;
                Some(words.iter().map(move |word| (word.as_str(), meaning)))
            });
            meant.flatten().collect()
        })
    }
}

/// Every section of every language, plainly spelled.
fn sections() -> &'static BTreeMap<&'static str, Vec<String>> {
    static SECTIONS: OnceLock<BTreeMap<&'static str, Vec<String>>> = OnceLock::new();
    SECTIONS.get_or_init(|| {
        let mut all: BTreeMap<_, Vec<String>> = BTreeMap::new();
        for language in Language::ALL {
            for (section, words) in of(language) {
                all.entry(section).or_default().extend(words);
            }
        }
        all
    })
}

/// The sections of one language.
fn of(language: Language) -> Vec<(&'static str, Vec<String>)> {
    let files = language.vocabulary().iter();
    let files = files.filter(|(name, _)| FILES.contains(name));
    let mut sections: Vec<(&str, Vec<String>)> = Vec::new();
    for line in files.flat_map(|(_, text)| text.lines()).map(str::trim) {
        if let Some(section) = line.strip_prefix("= ") {
            sections.push((section.trim(), Vec::new()));
        } else if let Some((_, words)) = sections.last_mut().filter(|_| !line.starts_with("# ")) {
            let typed = line.split(',').map(plain);
            words.extend(typed.filter(|word| !word.is_empty()));
        }
    }
    sections
}

/// Lists what is wrong with the files; empty when each language has the sections of English, none is empty or there
/// twice, and no word means two things, be it in two languages.
pub(crate) fn problems() -> Vec<String> {
    let model: BTreeSet<&str> = of(Language::En).into_iter().map(|(name, _)| name).collect();
    let mut problems = Vec::new();
    let mut meanings: HashMap<(&str, String), &str> = HashMap::new();
    for language in Language::ALL {
        let place = format!("vocabulary/{}", language.code());
        let sections = of(language);
        let mut names = BTreeSet::new();
        for (name, words) in &sections {
            if !names.insert(*name) {
                problems.push(format!("{place}: {name:?} stands there twice"));
            }
            if words.is_empty() {
                problems.push(format!("{place}: nothing in {name:?}"));
            }
            let mut seen = BTreeSet::new();
            for word in words.iter().filter(|word| !seen.insert(word.as_str())) {
                problems.push(format!("{place}: {word:?} stands in {name:?} twice"));
            }
            let Some((beginning, meaning)) = name.split_once(' ') else {
                continue;
            };
            for word in &seen {
                let known = meanings.insert((beginning, (*word).to_owned()), meaning);
                if let Some(other) = known.filter(|known| *known != meaning) {
                    problems.push(format!(
                        "{place}: {word:?} means \"{beginning} {other}\" and {name:?}"
                    ));
                }
            }
        }
        let gaps = model.difference(&names);
        problems.extend(gaps.map(|name| format!("{place}: no section {name:?}")));
        let strange = names.difference(&model);
        problems.extend(strange.map(|name| format!("{place}: nobody reads {name:?}")));
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_every_list() {
        assert_eq!(problems(), Vec::<String>::new());
    }
}
