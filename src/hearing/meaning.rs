//! Owns what a message is about, found by the phrases of `vocabulary/*/meanings.txt`, and how sure that is. It must not
//! decide what follows from it.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use super::lexicon;
use super::phrase::{Filled, Phrases, Slips, bits};
use super::times::{self, Times};
use super::token::{Token, tokens};
use super::topic::{Open, Tag, Topic, Veto};
use super::value::{Named, SLOTS, Spotted, Value};

/// So many words are read; who writes more tells more than one thing, and is asked which.
const MOST_WORDS: usize = 120;

/// How sure it is that a message is about something.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Certainty {
    /// One of several things, or most of the words say something else.
    Perhaps,
    /// It is about this; a word or two is not understood.
    Likely,
    /// Every word that says something says this.
    Sure,
}

/// Something that a message may be about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Meant {
    /// What.
    pub topic: Topic,
    /// How sure that is.
    pub certainty: Certainty,
    /// The words that say so, a bit each.
    words: u128,
    /// What it weighs against others.
    score: u32,
}

/// A message, read once.
#[derive(Clone, Debug)]
pub struct Heard {
    /// Its words.
    pub tokens: Vec<Token>,
    /// What counts or points among them.
    pub values: Vec<Spotted>,
    /// What it may be about, the likeliest first.
    pub meant: Vec<Meant>,
    /// What forbids to note it.
    pub vetoes: Vec<Veto>,
    /// What is told beside.
    pub tags: Vec<Tag>,
    /// Words that nothing explains.
    pub unexplained: u128,
    /// The language that it was read in; its place in [`languages`].
    pub language: usize,
}

/// What a section of the vocabulary holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holds {
    Topic(Topic),
    Veto(Veto),
    Tag(Tag),
}

/// A section's heading: what it holds, and where its phrases count.
#[derive(Clone, Copy, Debug)]
struct Heading {
    holds: Holds,
    /// Bits of what must be open; none where anything may.
    open: u32,
    /// Whether it must be all that the message says.
    alone: bool,
    /// Whether the message must ask something.
    asked: bool,
    /// Whether it outweighs what is said in the same words without it: "cancelled" beside "infusion on Friday".
    strong: bool,
}

/// Phrases that must stand in a message together, and those that must not.
#[derive(Debug)]
struct Rule {
    heading: Heading,
    all: Vec<usize>,
    none: Vec<usize>,
}

struct Language {
    code: &'static str,
    times: Times,
    phrases: Phrases<usize>,
    rules: Vec<Rule>,
    /// Rules by the first phrase that they need.
    by_first: HashMap<usize, Vec<usize>>,
}

struct Vocabulary {
    languages: Vec<Language>,
    problems: Vec<String>,
}

static VOCABULARY: LazyLock<Vocabulary> = LazyLock::new(read);

fn read() -> Vocabulary {
    let mut problems = Vec::new();
    let languages = lexicon::meanings()
        .into_iter()
        .map(|pages| {
            let times = Times::read(pages.numbers.clone(), &pages.times, &mut problems);
            let mut language = Language {
                code: pages.language,
                times,
                phrases: Phrases::with_slots(pages.numbers, Slips::OfUnknown, SLOTS),
                rules: Vec::new(),
                by_first: HashMap::new(),
            };
            language.add(&pages.meanings, &mut problems);
            language
        })
        .collect();
    Vocabulary { languages, problems }
}

impl Language {
    fn add(&mut self, page: &lexicon::Page, problems: &mut Vec<String>) {
        let mut numbers: HashMap<String, usize> = HashMap::new();
        let mut seen: HashMap<(String, u32), &'static str> = HashMap::new();
        let mut filled: Vec<Holds> = Vec::new();
        for line in &page.lines {
            let place = format!("vocabulary/{}", line.place);
            let heading = match Heading::read(line.section) {
                Ok(heading) => heading,
                Err(problem) => {
                    problems.push(format!("{place}: {problem}"));
                    continue;
                }
            };
            if !filled.contains(&heading.holds) {
                filled.push(heading.holds);
            }
            let key = (line.phrase.to_owned(), heading.open);
            match seen.get(&key) {
                Some(other) if matches!(heading.holds, Holds::Topic(_)) => {
                    problems.push(format!("{place}: {:?} stands in {other:?} too", line.phrase));
                }
                Some(_) | None => {
                    if matches!(heading.holds, Holds::Topic(_)) {
                        seen.insert(key, line.section);
                    }
                }
            }
            // A list of single words in the fillers is that many phrases.
            let phrases: Vec<&str> = if heading.holds == Holds::Tag(Tag::Filler) {
                line.phrase.split_whitespace().collect()
            } else {
                vec![line.phrase]
            };
            for phrase in phrases {
                if let Err(problem) = self.rule(phrase, heading, &page.classes, &mut numbers) {
                    problems.push(format!("{place}: {problem}"));
                }
            }
        }
        let missing = Topic::ALL
            .iter()
            .map(|topic| (Holds::Topic(*topic), topic.section()))
            .chain(Veto::ALL.iter().map(|veto| (Holds::Veto(*veto), veto.section())))
            .chain(Tag::ALL.iter().map(|tag| (Holds::Tag(*tag), tag.section())))
            .filter(|(holds, _)| !filled.contains(holds));
        problems.extend(missing.map(|(_, section)| {
            format!("vocabulary/{}/meanings.txt: nothing in {section:?}", self.code)
        }));
    }

    fn rule(
        &mut self,
        phrase: &str,
        heading: Heading,
        classes: &BTreeMap<String, String>,
        numbers: &mut HashMap<String, usize>,
    ) -> Result<(), String> {
        let mut rule = Rule { heading, all: Vec::new(), none: Vec::new() };
        for part in phrase.split(" & ") {
            let (part, into) = match part.trim().strip_prefix('!') {
                Some(part) => (part, &mut rule.none),
                None => (part, &mut rule.all),
            };
            let part = part.split_whitespace().collect::<Vec<_>>().join(" ");
            let next = numbers.len();
            let number = *numbers.entry(part.clone()).or_insert(next);
            if number == next {
                self.phrases.add(&part, classes, number)?;
            }
            into.push(number);
        }
        let first = *rule.all.first().ok_or("only words that must not stand there")?;
        self.by_first.entry(first).or_default().push(self.rules.len());
        self.rules.push(rule);
        Ok(())
    }
}

impl Heading {
    /// `taken : dose alone`.
    fn read(section: &str) -> Result<Self, String> {
        let (name, where_) = section.split_once(" : ").unwrap_or((section, ""));
        let name = name.trim();
        let holds = Topic::named(name)
            .map(Holds::Topic)
            .or_else(|| Veto::named(name).map(Holds::Veto))
            .or_else(|| Tag::named(name).map(Holds::Tag))
            .ok_or_else(|| format!("no section {name:?}"))?;
        let mut heading = Self { holds, open: 0, alone: false, asked: false, strong: false };
        for word in where_.split_whitespace() {
            match word {
                "alone" => heading.alone = true,
                "asked" => heading.asked = true,
                "strong" => heading.strong = true,
                open => {
                    let open = Open::named(open).ok_or_else(|| format!("nothing is open as {open:?}"))?;
                    heading.open |= 1 << open as u32;
                }
            }
        }
        Ok(heading)
    }
}

/// Lists what is wrong with the vocabulary; empty when every line can be read and no section is missing.
#[must_use]
pub fn problems() -> Vec<String> {
    VOCABULARY.problems.clone()
}

/// The codes of the languages that there are words for.
#[must_use]
pub fn languages() -> Vec<&'static str> {
    VOCABULARY.languages.iter().map(|language| language.code).collect()
}

/// Reads a message: in the language of its writer, or in the one that explains more of it.
#[must_use]
pub fn hear(text: &str, language: &str, open: &[Open], name: fn(&str) -> Option<Named>) -> Heard {
    let mut all = tokens(text);
    let too_long = all.len() > MOST_WORDS;
    all.truncate(MOST_WORDS);
    let open = open.iter().fold(0_u32, |bits, open| bits | 1 << *open as u32);
    let known = VOCABULARY.languages.iter().position(|known| known.code == language).unwrap_or(0);
    let mut best: Option<Heard> = None;
    let order = [known].into_iter().chain((0..VOCABULARY.languages.len()).filter(|at| *at != known));
    for at in order {
        let Some(language) = VOCABULARY.languages.get(at) else { continue };
        let heard = language.hear(all.clone(), at, open, name);
        // Their own language is right unless another explains clearly more.
        let margin = u32::from(at != known) * 2;
        if best.as_ref().is_none_or(|best| heard.weight() > best.weight() + margin) {
            best = Some(heard);
        }
        if best.as_ref().is_some_and(|best| best.unexplained == 0 && !best.meant.is_empty()) {
            break;
        }
    }
    let mut heard = best.unwrap_or_else(|| Heard::nothing(all));
    if too_long {
        for meant in &mut heard.meant {
            meant.certainty = Certainty::Perhaps;
        }
    }
    heard
}

impl Language {
    fn hear(&self, tokens: Vec<Token>, language: usize, open: u32, name: fn(&str) -> Option<Named>) -> Heard {
        let words: Vec<&str> = tokens.iter().map(|token| token.plain.as_str()).collect();
        let mut values = self.times.spot(&tokens, &words);
        for (at, word) in words.iter().enumerate() {
            if tokens.get(at).is_some_and(|token| token.numeral.is_none()) && word.len() >= 2 {
                // "l thyroxin", "vitamin d": two words, and three.
                let name = (1..=3)
                    .rev()
                    .filter_map(|count| Some((count, words.get(at..at + count)?.concat())))
                    .find_map(|(count, joined)| name(&joined).map(|named| (count, named)));
                if let Some((count, named)) = name {
                    values.push(Spotted { from: at, to: at + count, value: Value::Named(named) });
                }
            }
        }
        let filled: Vec<Filled> = times::filled(&values);
        let hits = self.phrases.find(&words, &filled);
        let mut found: HashMap<usize, Vec<u128>> = HashMap::new();
        for hit in &hits {
            found.entry(hit.meaning).or_default().push(hit.words);
        }
        let rules = found
            .keys()
            .filter_map(|phrase| self.by_first.get(phrase))
            .flatten()
            .filter_map(|rule| self.rules.get(*rule))
            .filter(|rule| {
                rule.all.iter().all(|phrase| found.contains_key(phrase))
                    && !rule.none.iter().any(|phrase| found.contains_key(phrase))
                    && (rule.heading.open == 0 || rule.heading.open & open != 0)
            })
            .map(|rule| {
                let words = rule
                    .all
                    .iter()
                    .filter_map(|phrase| found.get(phrase))
                    .flatten()
                    .fold(0, |all, words| all | words);
                (rule.heading, words)
            });
        let mut topics: BTreeMap<Topic, (u128, u32, bool)> = BTreeMap::new();
        let mut vetoes: Vec<Veto> = Vec::new();
        let mut tags: Vec<Tag> = Vec::new();
        let mut beside = 0_u128;
        let mut filler = 0_u128;
        let mut candidates = Vec::new();
        for (heading, words) in rules {
            match heading.holds {
                Holds::Topic(topic) => candidates.push((heading, topic, words)),
                Holds::Veto(veto) => {
                    vetoes.push(veto);
                    beside |= words;
                }
                Holds::Tag(Tag::Filler) => filler |= words,
                Holds::Tag(tag) => {
                    tags.push(tag);
                    beside |= words;
                }
            }
        }
        vetoes.sort_unstable();
        vetoes.dedup();
        tags.sort_unstable();
        tags.dedup();
        // "Can you remind me at nine?" asks for something to be done.
        let requested = tags.contains(&Tag::Request);
        if requested {
            vetoes.retain(|veto| *veto != Veto::Asked);
        }
        let asked = vetoes.contains(&Veto::Asked);
        let lasting = tags.contains(&Tag::FromNowOn);
        let counted = values
            .iter()
            .fold(0_u128, |all, spotted| all | bits(spotted.from, spotted.to));
        let all = bits(0, words.len());
        for (heading, topic, words) in candidates {
            let rest = all & !(words | filler | beside);
            if heading.asked && !asked || heading.alone && rest != 0 {
                continue;
            }
            let answers = match (heading.open, (rest & !counted).count_ones()) {
                (0, _) => 0,
                (_, 0) => 3,
                (_, 1) => 1,
                _ => 0,
            };
            // Fillers weigh little, a phrase that needs something open weighs more, for it is an answer.
            let score = 2 * (words & !filler).count_ones()
                + (words & filler).count_ones()
                + answers
                + if heading.alone { 2 } else { 0 }
                + if heading.strong { 4 } else { 0 }
                + if lasting && topic.is_setting() { 4 } else { 0 };
            let known = topics.entry(topic).or_insert((0, 0, false));
            known.0 |= words;
            known.1 = known.1.max(score);
        }
        let explained = |words: u128| words | filler | beside | counted;
        let mut meant: Vec<Meant> = topics
            .into_iter()
            .map(|(topic, (words, score, _))| {
                let rest = (all & !explained(words)).count_ones();
                let said = (words & !filler).count_ones().max(1);
                let certainty = if rest == 0 {
                    Certainty::Sure
                } else if rest <= said + 1 {
                    Certainty::Likely
                } else {
                    Certainty::Perhaps
                };
                Meant { topic, certainty, words, score }
            })
            .collect();
        meant.sort_by_key(|meant| std::cmp::Reverse(meant.score));
        let mut heard = Heard {
            unexplained: all & !explained(meant.first().map_or(0, |meant| meant.words)),
            values,
            meant,
            vetoes,
            tags,
            language,
            tokens: Vec::new(),
        };
        heard.rivals();
        drop(words);
        heard.tokens = tokens;
        heard
    }
}

impl Heard {
    fn nothing(tokens: Vec<Token>) -> Self {
        let unexplained = bits(0, tokens.len());
        Self {
            tokens,
            values: Vec::new(),
            meant: Vec::new(),
            vetoes: Vec::new(),
            tags: Vec::new(),
            unexplained,
            language: 0,
        }
    }

    /// How much of the message is explained.
    fn weight(&self) -> u32 {
        let words = u32::try_from(self.tokens.len()).unwrap_or(u32::MAX);
        let explained = words.saturating_sub(self.unexplained.count_ones());
        explained + self.meant.first().map_or(0, |meant| meant.score)
    }

    /// Two things that weigh alike are neither of them sure.
    fn rivals(&mut self) {
        let [first, second, ..] = self.meant.as_mut_slice() else {
            return;
        };
        if second.score == first.score && second.words & !first.words != 0 {
            first.certainty = first.certainty.min(Certainty::Likely);
        }
    }

    /// What it is about, if about anything.
    #[must_use]
    pub fn topic(&self) -> Option<Topic> {
        self.meant.first().map(|meant| meant.topic)
    }

    /// Whether something forbids to note it.
    #[must_use]
    pub fn has(&self, veto: Veto) -> bool {
        self.vetoes.contains(&veto)
    }

    /// Whether it is told beside.
    #[must_use]
    pub fn tells(&self, tag: Tag) -> bool {
        self.tags.contains(&tag)
    }
}
