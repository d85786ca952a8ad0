//! Owns the syntax of phrases (`vocabulary/README.md`) and where they stand among words. It must not know their meaning.

use std::collections::{BTreeMap, HashMap};

/// `..` in a phrase: so many other words may stand there, if nothing else is said.
const GAP_WORDS: usize = 4;
/// Letters from which on one slip of the finger still is the word, and from which on two letters may be swapped.
const FORGIVING: usize = 7;
const SWAPPABLE: usize = 4;

/// A part of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Part {
    /// One word of a set, by its number.
    Word(usize),
    /// A number of at least so much.
    Number(u32),
    /// Something that was read before: an hour, a day, by the number of its kind.
    Slot(u8),
    /// Some others.
    Gap,
    /// One of several ways to go on; an empty one where the part may be missing.
    Any(Vec<Vec<Part>>),
}

/// What follows a part within the phrase, from the inside out.
#[derive(Clone, Copy)]
struct Rest<'p> {
    parts: &'p [Part],
    then: Option<&'p Rest<'p>>,
}

/// How a phrase can begin.
enum First {
    Word(usize),
    Number,
    Slot(u8),
}

/// Something that was read before and may fill a slot: its kind, and the words that it takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Filled {
    /// Its kind.
    pub slot: u8,
    /// Its first word.
    pub from: usize,
    /// The word after it.
    pub to: usize,
}

/// Where a phrase stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hit<T> {
    /// Its first word.
    pub from: usize,
    /// The word after it.
    pub to: usize,
    /// The words that it names, a bit each; those in a gap are none of it. Only for the first 128.
    pub words: u128,
    /// What it means.
    pub meaning: T,
}

/// The words that are looked at, and what is known of them.
struct Line<'w> {
    sets: Vec<&'w [usize]>,
    numbers: Vec<Option<u32>>,
    /// What fills slots, by the word that it begins with.
    filled: HashMap<usize, Vec<Filled>>,
    /// So many words may stand in a gap.
    gap: usize,
}

/// A phrase with what it means.
#[derive(Debug)]
struct Phrase<T> {
    parts: Vec<Part>,
    /// What must stand somewhere in the message. Most phrases lack it, and are not looked at further.
    needs: Vec<Need>,
    meaning: T,
}

/// What a phrase needs, wherever it stands.
#[derive(Debug)]
enum Need {
    /// A word of this set.
    Word(usize),
    /// Some number.
    Number,
    /// All of one of these rows of sets.
    OneOf(Vec<Vec<usize>>),
}

impl Need {
    /// What a part needs, if that can be told in advance.
    fn of(part: &Part) -> Option<Self> {
        match part {
            Part::Word(set) => Some(Self::Word(*set)),
            Part::Number(_) => Some(Self::Number),
            Part::Slot(_) | Part::Gap => None,
            Part::Any(ways) => {
                let rows: Vec<Vec<usize>> = ways
                    .iter()
                    .map(|way| {
                        way.iter()
                            .filter_map(|part| match part {
                                Part::Word(set) => Some(*set),
                                Part::Number(_) | Part::Slot(_) | Part::Gap | Part::Any(_) => None,
                            })
                            .collect()
                    })
                    .collect();
                rows.iter()
                    .all(|row| !row.is_empty())
                    .then_some(Self::OneOf(rows))
            }
        }
    }

    fn is_met(&self, present: &[bool], number: bool) -> bool {
        let stands = |set: &usize| present.get(*set).copied().unwrap_or_default();
        match self {
            Self::Word(set) => stands(set),
            Self::Number => number,
            Self::OneOf(rows) => rows.iter().any(|row| row.iter().all(stands)),
        }
    }
}

/// Many phrases, each with what it means, found in one pass over the words.
#[derive(Debug)]
pub(super) struct Phrases<T> {
    /// Sets of words in the phrases: by the word, by its beginning, and by what one slip makes of a long one.
    exact: HashMap<String, Vec<usize>>,
    stems: HashMap<String, Vec<usize>>,
    /// By the word's end: "eisentabletten" is a kind of "tabletten".
    ends: HashMap<String, Vec<usize>>,
    slips: HashMap<String, Vec<String>>,
    all: Vec<Phrase<T>>,
    /// Phrases by the set that their first word is of.
    by_first: HashMap<usize, Vec<usize>>,
    by_number: Vec<usize>,
    by_slot: HashMap<u8, Vec<usize>>,
    sets: BTreeMap<String, usize>,
    numbers: HashMap<String, u32>,
    /// The names of slots; their place is their number.
    slots: &'static [&'static str],
    longest_stem: usize,
    longest_end: usize,
    gap: usize,
    forgives: Slips,
}

/// Whether a slip of the finger still is the word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Slips {
    /// Never: a word stands there to the letter.
    Never,
    /// Where what was typed is no word of any phrase.
    OfUnknown,
    /// Always: "dei" is a slip of "die", though it is a word elsewhere.
    Always,
}

impl<T: Copy> Phrases<T> {
    pub(super) fn new(numbers: HashMap<String, u32>, forgives: Slips) -> Self {
        Self::with_slots(numbers, forgives, &[])
    }

    pub(super) fn with_slots(
        numbers: HashMap<String, u32>,
        forgives: Slips,
        slots: &'static [&'static str],
    ) -> Self {
        Self {
            exact: HashMap::new(),
            stems: HashMap::new(),
            ends: HashMap::new(),
            slips: HashMap::new(),
            all: Vec::new(),
            by_first: HashMap::new(),
            by_number: Vec::new(),
            by_slot: HashMap::new(),
            sets: BTreeMap::new(),
            numbers,
            slots,
            longest_stem: 0,
            longest_end: 0,
            gap: GAP_WORDS,
            forgives,
        }
    }

    /// Lets so many words stand in a gap.
    pub(super) const fn reaching(mut self, words: usize) -> Self {
        self.gap = words;
        self
    }

    /// Adds a phrase; what is wrong with it, if it cannot be read.
    pub(super) fn add(
        &mut self,
        phrase: &str,
        classes: &BTreeMap<String, String>,
        meaning: T,
    ) -> Result<(), String> {
        let parts = self.parts(phrase, classes)?;
        let mut firsts = Vec::new();
        if !begin(&parts, &mut firsts) || firsts.is_empty() {
            return Err(format!("{phrase:?} may begin with no word"));
        }
        let number = self.all.len();
        for first in firsts {
            let known = match first {
                First::Word(set) => self.by_first.entry(set).or_default(),
                First::Number => &mut self.by_number,
                First::Slot(slot) => self.by_slot.entry(slot).or_default(),
            };
            if known.last() != Some(&number) {
                known.push(number);
            }
        }
        let needs = parts.iter().filter_map(Need::of).collect();
        self.all.push(Phrase {
            parts,
            needs,
            meaning,
        });
        Ok(())
    }

    /// Reads a phrase: words, and groups of ways to go on.
    fn parts(
        &mut self,
        phrase: &str,
        classes: &BTreeMap<String, String>,
    ) -> Result<Vec<Part>, String> {
        let mut parts = Vec::new();
        let mut rest = phrase;
        while let Some(open) = rest.find(['(', '[']) {
            let (before, group) = rest.split_at(open);
            parts.extend(self.row(before, classes)?);
            let optional = group.starts_with('[');
            let close = group
                .find(if optional { ']' } else { ')' })
                .ok_or_else(|| format!("{phrase:?}: a bracket is open"))?;
            let inner = group.get(1..close).unwrap_or_default();
            if inner.contains(['(', '[']) {
                return Err(format!("{phrase:?}: a bracket within a bracket"));
            }
            let mut ways = Vec::new();
            if optional && inner.contains('|') && inner.trim().contains(' ') {
                return Err(format!(
                    "{phrase:?}: \"[{inner}]\" may mean two things: write (…|…), and the rest as a phrase of its own"
                ));
            }
            if optional {
                ways.extend([self.row(inner, classes)?, Vec::new()]);
            } else {
                for way in inner.split('|') {
                    ways.push(self.row(way, classes)?);
                }
            }
            parts.push(Part::Any(ways));
            rest = group.get(close + 1..).unwrap_or_default();
        }
        if rest.contains([')', ']']) {
            return Err(format!("{phrase:?}: a bracket was never open"));
        }
        parts.extend(self.row(rest, classes)?);
        Ok(parts)
    }

    fn row(&mut self, row: &str, classes: &BTreeMap<String, String>) -> Result<Vec<Part>, String> {
        row.split_whitespace()
            .map(|part| self.part(part, classes))
            .collect()
    }

    fn part(&mut self, part: &str, classes: &BTreeMap<String, String>) -> Result<Part, String> {
        if part == ".." {
            return Ok(Part::Gap);
        }
        if part.contains('{') {
            return self.slots(part, classes);
        }
        if let Some(least) = part.strip_prefix('#') {
            return match least {
                "" => Ok(Part::Number(0)),
                least => least
                    .parse()
                    .map(Part::Number)
                    .map_err(|_| format!("{part:?} is no number")),
            };
        }
        let mut set = Vec::new();
        for word in part.split('|') {
            if let Some(name) = word
                .strip_prefix('<')
                .and_then(|word| word.strip_suffix('>'))
            {
                let class = classes
                    .get(name)
                    .ok_or_else(|| format!("no class {word}"))?;
                set.extend(class.split('|'));
            } else {
                set.push(word);
            }
        }
        let key = set.join("|");
        if let Some(known) = self.sets.get(&key) {
            return Ok(Part::Word(*known));
        }
        let number = self.sets.len();
        for word in set {
            self.word(word, number)?;
        }
        self.sets.insert(key, number);
        Ok(Part::Word(number))
    }

    /// `{time}`, `{time|n}`, `later|{time}`: any of them.
    fn slots(&mut self, part: &str, classes: &BTreeMap<String, String>) -> Result<Part, String> {
        let mut ways = Vec::new();
        let mut words = Vec::new();
        let mut within = false;
        for name in part.split('|') {
            let opens = name.starts_with('{');
            let closes = name.ends_with('}');
            if !opens && !within {
                words.push(name);
                continue;
            }
            within = !closes;
            let name = name.trim_start_matches('{').trim_end_matches('}');
            let slot = self
                .slots
                .iter()
                .position(|slot| *slot == name)
                .and_then(|slot| u8::try_from(slot).ok())
                .ok_or_else(|| format!("no slot {name:?}"))?;
            ways.push(vec![Part::Slot(slot)]);
        }
        if !words.is_empty() {
            ways.push(vec![self.part(&words.join("|"), classes)?]);
        }
        Ok(match ways.as_slice() {
            [one] => match one.as_slice() {
                [part] => part.clone(),
                _ => Part::Any(ways),
            },
            _ => Part::Any(ways),
        })
    }

    fn word(&mut self, word: &str, set: usize) -> Result<(), String> {
        let bare = word.strip_suffix('~').unwrap_or(word);
        let (bare, is_end) = bare
            .strip_prefix('~')
            .map_or((bare, false), |bare| (bare, true));
        let is_sign = bare.chars().count() == 1
            && bare.chars().next().and_then(super::plain::sign).as_deref() == Some(bare);
        if bare.is_empty() || !is_sign && super::plain::words(bare) != [bare] {
            return Err(format!("{word:?} is no word in plain form"));
        }
        if is_end {
            self.longest_end = self.longest_end.max(bare.len());
            self.ends.entry(bare.to_owned()).or_default().push(set);
            return Ok(());
        }
        if bare != word {
            self.longest_stem = self.longest_stem.max(bare.len());
            self.stems.entry(bare.to_owned()).or_default().push(set);
            return Ok(());
        }
        self.exact.entry(bare.to_owned()).or_default().push(set);
        if self.forgives != Slips::Never && bare.len() >= SWAPPABLE {
            for lesser in without_one(bare) {
                let meant = self.slips.entry(lesser).or_default();
                if !meant.iter().any(|word| word == bare) {
                    meant.push(bare.to_owned());
                }
            }
        }
        Ok(())
    }

    /// Where phrases stand, in the order of their beginnings.
    pub(super) fn find(&self, words: &[&str], filled: &[Filled]) -> Vec<Hit<T>> {
        let mut known: HashMap<&str, Vec<usize>> = HashMap::new();
        for word in words {
            known.entry(word).or_insert_with(|| self.sets_of(word));
        }
        let mut by_word: HashMap<usize, Vec<Filled>> = HashMap::new();
        for slot in filled {
            by_word.entry(slot.from).or_default().push(*slot);
        }
        let line = Line {
            sets: words
                .iter()
                .map(|word| known.get(word).map_or(&[][..], Vec::as_slice))
                .collect(),
            numbers: words.iter().map(|word| self.number(word)).collect(),
            filled: by_word,
            gap: self.gap,
        };
        let mut present = vec![false; self.sets.len()];
        for set in known.values().flatten() {
            if let Some(present) = present.get_mut(*set) {
                *present = true;
            }
        }
        let any_number = line.numbers.iter().any(Option::is_some);
        let mut found = Vec::new();
        for from in 0..words.len() {
            let firsts = line.sets.get(from).copied().unwrap_or_default();
            let by_word = firsts.iter().filter_map(|set| self.by_first.get(set));
            let is_number = line.numbers.get(from).is_some_and(Option::is_some);
            let by_number = is_number.then_some(&self.by_number);
            let slots = line.filled.get(&from).map_or(&[][..], Vec::as_slice);
            let by_slot = slots.iter().filter_map(|slot| self.by_slot.get(&slot.slot));
            for number in by_word.chain(by_number).chain(by_slot).flatten() {
                let phrase = self.all.get(*number);
                let possible = phrase.filter(|phrase| {
                    let mut needs = phrase.needs.iter();
                    needs.all(|need| need.is_met(&present, any_number))
                });
                if let Some(phrase) = possible {
                    let rest = Rest {
                        parts: &phrase.parts,
                        then: None,
                    };
                    if let Some((to, words)) = end_of(rest, &line, from, 0) {
                        found.push(Hit {
                            from,
                            to,
                            words,
                            meaning: phrase.meaning,
                        });
                    }
                }
            }
        }
        found
    }

    fn number(&self, word: &str) -> Option<u32> {
        word.parse()
            .ok()
            .or_else(|| self.numbers.get(word).copied())
    }

    /// The sets that a typed word belongs to.
    fn sets_of(&self, word: &str) -> Vec<usize> {
        let mut sets = self.exact.get(word).cloned().unwrap_or_default();
        for (end, _) in word.char_indices().skip(1).chain([(word.len(), ' ')]) {
            if end > self.longest_stem {
                break;
            }
            if let Some(stems) = word.get(..end).and_then(|stem| self.stems.get(stem)) {
                sets.extend(stems);
            }
        }
        for (from, _) in word.char_indices().rev() {
            if word.len() - from > self.longest_end {
                break;
            }
            if let Some(ends) = word.get(from..).and_then(|end| self.ends.get(end)) {
                sets.extend(ends);
            }
        }
        let looks = match self.forgives {
            Slips::Never => false,
            Slips::OfUnknown => sets.is_empty() && !word.starts_with(|c: char| c.is_numeric()),
            Slips::Always => true,
        };
        if looks && word.len() >= SWAPPABLE - 1 {
            for lesser in without_one(word).into_iter().chain([word.to_owned()]) {
                for meant in self.slips.get(&lesser).into_iter().flatten() {
                    if is_slip(meant, word)
                        && let Some(exact) = self.exact.get(meant)
                    {
                        sets.extend(exact);
                    }
                }
            }
            // The word itself with one letter too many.
            for lesser in without_one(word) {
                if let Some(exact) = self.exact.get(&lesser)
                    && is_slip(&lesser, word)
                {
                    sets.extend(exact);
                }
            }
        }
        sets.sort_unstable();
        sets.dedup();
        sets
    }
}

/// Whether a typed word is the meant one with a slip of the finger: two letters swapped, or in a long word one letter
/// wrong, missing or too many. The first letter is nearly always right.
fn is_slip(meant: &str, typed: &str) -> bool {
    if meant.as_bytes().first() != typed.as_bytes().first()
        || strsim::osa_distance(meant, typed) != 1
    {
        return false;
    }
    let swapped = meant.len() == typed.len() && {
        let mut letters: Vec<_> = meant.bytes().collect();
        let mut others: Vec<_> = typed.bytes().collect();
        letters.sort_unstable();
        others.sort_unstable();
        letters == others
    };
    swapped && meant.len() >= SWAPPABLE || meant.len() >= FORGIVING
}

/// The word without each of its letters in turn.
fn without_one(word: &str) -> Vec<String> {
    word.char_indices()
        .map(|(at, character)| {
            let rest = at + character.len_utf8();
            format!(
                "{}{}",
                word.get(..at).unwrap_or_default(),
                word.get(rest..).unwrap_or_default()
            )
        })
        .collect()
}

/// Collects how parts can begin; whether they need a word at all, and begin with no gap.
fn begin(parts: &[Part], firsts: &mut Vec<First>) -> bool {
    for part in parts {
        match part {
            Part::Word(set) => {
                firsts.push(First::Word(*set));
                return true;
            }
            Part::Number(_) => {
                firsts.push(First::Number);
                return true;
            }
            Part::Slot(slot) => {
                firsts.push(First::Slot(*slot));
                return true;
            }
            Part::Gap => return false,
            Part::Any(ways) => {
                // Where one of the ways is empty, what follows may be the beginning too.
                for way in ways.iter().filter(|way| !way.is_empty()) {
                    if !begin(way, firsts) {
                        return false;
                    }
                }
                if ways.iter().all(|way| !way.is_empty()) {
                    return true;
                }
            }
        }
    }
    false
}

/// The word after the phrase, and the words that it names, if it begins right here.
fn end_of(phrase: Rest<'_>, line: &Line<'_>, at: usize, named: u128) -> Option<(usize, u128)> {
    let [first, parts @ ..] = phrase.parts else {
        return match phrase.then {
            Some(then) => end_of(*then, line, at, named),
            None => Some((at, named)),
        };
    };
    let rest = Rest { parts, ..phrase };
    match first {
        Part::Gap => (at..=(at + line.gap).min(line.sets.len()))
            .find_map(|next| end_of(rest, line, next, named)),
        Part::Word(set) => line
            .sets
            .get(at)?
            .binary_search(set)
            .is_ok()
            .then(|| end_of(rest, line, at + 1, named | bits(at, at + 1)))?,
        Part::Number(least) => (*line.numbers.get(at)?)
            .is_some_and(|number| number >= *least)
            .then(|| end_of(rest, line, at + 1, named | bits(at, at + 1)))?,
        Part::Slot(slot) => line
            .filled
            .get(&at)?
            .iter()
            .filter(|filled| filled.slot == *slot)
            .find_map(|filled| end_of(rest, line, filled.to, named | bits(at, filled.to))),
        Part::Any(ways) => ways.iter().find_map(|way| {
            let way = Rest {
                parts: way,
                then: Some(&rest),
            };
            end_of(way, line, at, named)
        }),
    }
}

/// A bit for each of the words from one to before another.
pub(super) fn bits(from: usize, to: usize) -> u128 {
    (from..to)
        .filter_map(|at| u32::try_from(at).ok())
        .filter_map(|at| 1_u128.checked_shl(at))
        .fold(0, |all, bit| all | bit)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn added(phrase: &str) -> Result<(), String> {
        Phrases::new(HashMap::new(), Slips::Never).add(phrase, &BTreeMap::new(), ())
    }

    #[test]
    fn a_phrase_that_may_mean_two_things_is_refused() {
        for phrase in ["[a|b c] d", "[a b|c] d", "d [a|b c]"] {
            let problem = added(phrase).unwrap_err();
            assert!(problem.contains("two things"), "{problem}");
        }
        for phrase in ["[a|b] d", "[a b] d", "(a|b c) d", "[ a|b ] d"] {
            assert_eq!(added(phrase), Ok(()), "{phrase}");
        }
    }

    #[test]
    fn brackets_are_closed_and_stand_in_no_other() {
        for phrase in [
            "(a b",
            "a) b",
            "((a) b)",
            "[a (b)] c",
            "a {time} #x",
            "<none>",
        ] {
            assert!(added(phrase).is_err(), "{phrase}");
        }
    }
}
