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

/// So many words that nothing explains may stand beside the answer to an open question.
const MOST_BESIDE_AN_ANSWER: u32 = 3;

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
    Vocabulary {
        languages,
        problems,
    }
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
                    problems.push(format!(
                        "{place}: {:?} stands in {other:?} too",
                        line.phrase
                    ));
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
            .chain(
                Veto::ALL
                    .iter()
                    .map(|veto| (Holds::Veto(*veto), veto.section())),
            )
            .chain(Tag::ALL.iter().map(|tag| (Holds::Tag(*tag), tag.section())))
            .filter(|(holds, _)| !filled.contains(holds));
        problems.extend(missing.map(|(_, section)| {
            format!(
                "vocabulary/{}/meanings.txt: nothing in {section:?}",
                self.code
            )
        }));
    }

    fn rule(
        &mut self,
        phrase: &str,
        heading: Heading,
        classes: &BTreeMap<String, String>,
        numbers: &mut HashMap<String, usize>,
    ) -> Result<(), String> {
        let mut rule = Rule {
            heading,
            all: Vec::new(),
            none: Vec::new(),
        };
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
        let first = *rule
            .all
            .first()
            .ok_or("only words that must not stand there")?;
        self.by_first
            .entry(first)
            .or_default()
            .push(self.rules.len());
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
        let mut heading = Self {
            holds,
            open: 0,
            alone: false,
            asked: false,
            strong: false,
        };
        for word in where_.split_whitespace() {
            match word {
                "alone" => heading.alone = true,
                "asked" => heading.asked = true,
                "strong" => heading.strong = true,
                open => {
                    let open =
                        Open::named(open).ok_or_else(|| format!("nothing is open as {open:?}"))?;
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
    VOCABULARY
        .languages
        .iter()
        .map(|language| language.code)
        .collect()
}

/// Reads a message: in the language of its writer, or in the one that explains more of it.
#[must_use]
pub fn hear(text: &str, language: &str, open: &[Open], name: fn(&str) -> Option<Named>) -> Heard {
    let mut all = tokens(text);
    let too_long = all.len() > MOST_WORDS;
    all.truncate(MOST_WORDS);
    let open = open
        .iter()
        .fold(0_u32, |bits, open| bits | 1 << *open as u32);
    let names = names_in(text, &all, name);
    let known = VOCABULARY
        .languages
        .iter()
        .position(|known| known.code == language)
        .unwrap_or(0);
    let mut best: Option<Heard> = None;
    let order = [known]
        .into_iter()
        .chain((0..VOCABULARY.languages.len()).filter(|at| *at != known));
    for at in order {
        let Some(language) = VOCABULARY.languages.get(at) else {
            continue;
        };
        let heard = language.hear(all.clone(), at, open, &names);
        // Their own language is right unless another explains clearly more.
        let margin = u32::from(at != known) * 2;
        if best
            .as_ref()
            .is_none_or(|best| heard.weight() > best.weight() + margin)
        {
            best = Some(heard);
        }
        if best
            .as_ref()
            .is_some_and(|best| best.unexplained == 0 && !best.meant.is_empty())
        {
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

/// What is named, in whatever language: "l thyroxin", "vitamin d" are two words, and some names are three.
fn names_in(text: &str, tokens: &[Token], name: fn(&str) -> Option<Named>) -> Vec<Spotted> {
    let begins = |token: &Token| token.numeral.is_none() && token.plain.len() >= 2;
    let mut names = Vec::new();
    for (at, first) in tokens.iter().enumerate().filter(|(_, token)| begins(token)) {
        let named = (1..=3).rev().find_map(|count| {
            let last = tokens.get(at + count - 1)?;
            let named = name(text.get(first.from..last.to)?)?;
            Some(Spotted {
                from: at,
                to: at + count,
                value: Value::Named(named),
            })
        });
        names.extend(named);
    }
    names
}

impl Language {
    #[expect(
        clippy::too_many_lines,
        reason = "one reading from words to topics, step by step"
    )]
    fn hear(&self, tokens: Vec<Token>, language: usize, open: u32, names: &[Spotted]) -> Heard {
        let words: Vec<&str> = tokens.iter().map(|token| token.plain.as_str()).collect();
        let mut values = self.times.spot(&tokens, &words);
        values.extend_from_slice(names);
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
        // What says the same thing in other words of the message belongs to it.
        let mut said_of: HashMap<Topic, u128> = HashMap::new();
        for (_, topic, words) in &candidates {
            *said_of.entry(*topic).or_default() |= words;
        }
        for (heading, topic, words) in candidates {
            let of_it = said_of.get(&topic).copied().unwrap_or(words);
            let rest = all & !(of_it | filler | beside);
            let unsaid = (rest & !counted).count_ones();
            if heading.asked && !asked || heading.alone && rest != 0 {
                continue;
            }
            // "Is melatonin ok?" is no consent.
            if topic == Topic::Ok && asked {
                continue;
            }
            // A short answer amid many other words is none.
            if heading.open != 0 && unsaid > MOST_BESIDE_AN_ANSWER {
                continue;
            }
            let answers = match (heading.open, unsaid) {
                (0, _) => 0,
                (_, 0) => 3,
                (_, 1) => 1,
                _ => 0,
            };
            // Fillers weigh little, a phrase that needs something open weighs more, for it is an answer.
            let score = if topic == Topic::AskOther {
                0
            } else {
                2 * (words & !filler).count_ones()
                + (words & filler).count_ones()
                + answers
                + if heading.alone { 2 } else { 0 }
                + if heading.strong { 4 } else { 0 }
                // Beside the reminder "a miss tonight, blood test tomorrow" tells of the dose.
                + if topic == Topic::Skipped
                    && open & 1 << Open::Dose as u32 != 0
                    && tags.contains(&Tag::TestComing)
                {
                    4
                } else {
                    0
                }
                + if lasting && topic.is_setting() { 4 } else { 0 }
            };
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
                Meant {
                    topic,
                    certainty,
                    words,
                    score,
                }
            })
            .collect();
        meant.sort_by_key(|meant| std::cmp::Reverse(meant.score));
        // "Coffee with my iron?" is of coffee: what names any value or medicine gives way to what names the thing.
        if meant.first().is_some_and(|first| first.topic.is_broad())
            && let Some(narrow) = meant.iter().position(|meant| meant.topic.is_narrow())
        {
            meant[..=narrow].rotate_right(1);
        }
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

impl Meant {
    /// Whether the word at this place says so.
    #[must_use]
    pub fn names(&self, at: usize) -> bool {
        bits(at, at + 1) & self.words != 0
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

#[cfg(test)]
mod tests {
    use chrono::{NaiveDate, NaiveTime};
    use proptest::prelude::*;

    use super::*;
    use crate::hearing::value::{Day, Side, Span};

    /// A Wednesday.
    const TODAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 11, 25).expect("a date");

    fn nothing(_: &str) -> Option<Named> {
        None
    }

    fn heard(language: &str, text: &str) -> Heard {
        hear(text, language, &[], nothing)
    }

    /// The longest value that is no number.
    fn value(language: &str, text: &str) -> Option<Value> {
        let heard = heard(language, text);
        heard
            .values
            .iter()
            .filter(|spotted| {
                !matches!(
                    spotted.value,
                    Value::Number(_) | Value::Decimal(..) | Value::Part(_)
                )
            })
            .max_by_key(|spotted| spotted.to - spotted.from)
            .map(|spotted| spotted.value)
    }

    fn check_time(language: &str, text: &str, time: &str) {
        let said = match value(language, text) {
            Some(Value::Clock(clock)) => clock.time.format("%H:%M").to_string(),
            other => format!("{other:?}"),
        };
        assert_eq!(said, time, "{text:?}");
    }

    #[test]
    fn every_line_of_the_vocabulary_can_be_read_and_no_section_is_missing() {
        assert_eq!(problems(), Vec::<String>::new());
    }

    #[test]
    fn hours_are_heard_as_they_are_said() {
        for (language, text, time) in [
            ("en", "took them at quarter to nine", "08:45"),
            ("en", "we ate at half six", "06:30"),
            ("en", "10ish", "10:00"),
            ("en", "7.40 pm", "19:40"),
            ("en", "at 8 in the evening", "20:00"),
            ("en", "20.45", "20:45"),
            ("en", "ten past eight", "08:10"),
            ("de", "um halb sieben", "06:30"),
            ("de", "dreiviertel sieben", "06:45"),
            ("de", "viertel sieben", "06:15"),
            ("de", "um viertel nach zehn", "10:15"),
            ("de", "fünf vor halb acht", "07:25"),
            ("de", "20 Uhr 15", "20:15"),
            ("de", "um 8 Uhr abends", "20:00"),
            ("es", "a las siete menos cuarto", "06:45"),
            ("es", "a las nueve y media", "09:30"),
            ("es", "a las 8 de la tarde", "20:00"),
            ("es", "a las siete y diez", "07:10"),
        ] {
            check_time(language, text, time);
        }
    }

    #[test]
    fn spans_and_days_are_heard_as_they_are_said() {
        let minutes = |minutes| Some(Value::Ago(Span::Minutes(minutes)));
        assert_eq!(value("en", "ten mins ago"), minutes(10));
        assert_eq!(value("en", "about half an hour ago"), minutes(30));
        assert_eq!(value("de", "vor ner halben Stunde"), minutes(30));
        assert_eq!(value("es", "hace media hora"), minutes(30));
        assert_eq!(value("es", "hace hora y media"), minutes(90));
        let on = |language, text, side| match value(language, text) {
            Some(Value::Day(day)) => day.on(TODAY, side).map(|day| day.to_string()),
            other => Some(format!("{other:?}")),
        };
        for (language, text, side, day) in [
            ("en", "yesterday", Side::Past, "2026-11-24"),
            ("en", "last night", Side::Past, "2026-11-24"),
            ("en", "next tuesday", Side::Future, "2026-12-01"),
            ("en", "a week today", Side::Future, "2026-12-02"),
            ("en", "friday next week", Side::Future, "2026-12-04"),
            ("en", "on the 14th", Side::Future, "2026-12-14"),
            ("en", "two weeks ago", Side::Past, "2026-11-11"),
            ("en", "11/16/2026", Side::Past, "2026-11-16"),
            ("de", "vorgestern", Side::Past, "2026-11-23"),
            ("de", "am 14.", Side::Future, "2026-12-14"),
            ("de", "letzten Freitag", Side::Past, "2026-11-20"),
            ("de", "3. Dezember", Side::Future, "2026-12-03"),
            ("es", "anoche", Side::Past, "2026-11-24"),
            ("es", "el viernes que viene", Side::Future, "2026-11-27"),
            ("es", "3 de diciembre", Side::Future, "2026-12-03"),
        ] {
            assert_eq!(on(language, text, side).as_deref(), Some(day), "{text:?}");
        }
    }

    #[test]
    fn a_message_is_about_what_it_says() {
        for (language, text, topic) in [
            ("en", "I took my iron at 9", Topic::Taken),
            ("en", "can you remind me in half an hour", Topic::Snooze),
            ("en", "I'm pregnant now", Topic::Pregnant),
            ("en", "thanks!", Topic::Thanks),
            ("de", "hab die Tabletten schon genommen", Topic::Taken),
            ("de", "der Bluttest fällt aus", Topic::TestOff),
            ("es", "ya me tomé las pastillas", Topic::Taken),
            ("es", "estoy embarazada", Topic::Pregnant),
        ] {
            assert_eq!(heard(language, text).topic(), Some(topic), "{text:?}");
        }
    }

    #[test]
    fn what_forbids_to_note_is_heard() {
        for (language, text, veto) in [
            ("en", "my husband took his iron", Veto::SomebodyElse),
            ("en", "should I take it now?", Veto::Asked),
            ("en", "if my ferritin is 150 do I stop?", Veto::If),
            ("en", "I haven't taken it", Veto::Not),
            (
                "de",
                "meine Schwester hatte eine Infusion",
                Veto::SomebodyElse,
            ),
            ("de", "noch nicht genommen", Veto::Not),
            ("es", "a mi hermana le pusieron hierro", Veto::SomebodyElse),
            ("es", "aún no la he tomado", Veto::Not),
        ] {
            assert!(heard(language, text).has(veto), "{text:?}");
        }
    }

    #[test]
    fn another_language_is_heard_too() {
        let heard = heard("en", "habe ich gerade genommen");
        assert_eq!(heard.topic(), Some(Topic::Taken));
    }

    #[test]
    fn a_short_answer_needs_its_question() {
        assert_eq!(heard("en", "done").topic(), None);
        let heard = hear("done", "en", &[Open::Dose], nothing);
        assert_eq!(heard.topic(), Some(Topic::Taken));
    }

    proptest! {
        #[test]
        fn any_text_has_an_answer(text in "\\PC{0,300}") {
            for language in languages() {
                let _ = hear(&text, language, &[Open::Dose, Open::Score], nothing);
            }
        }

        #[test]
        fn every_minute_of_the_day_is_heard(hour in 0_u32..24, minute in 0_u32..60) {
            let time = NaiveTime::from_hms_opt(hour, minute, 0);
            let text = time.map(|time| time.format("at %H:%M").to_string()).unwrap_or_default();
            let said = match value("en", &text) {
                Some(Value::Clock(clock)) => Some(clock.time),
                _ => None,
            };
            prop_assert_eq!(said, time, "{}", text);
        }

        #[test]
        fn any_day_has_an_answer(day in any::<i32>(), days in any::<i32>()) {
            let today = NaiveDate::from_num_days_from_ce_opt(day).unwrap_or(NaiveDate::MAX);
            let _ = Day::From(days).on(today, Side::Past);
            let _ = Day::OfMonth(31).on(today, Side::Future);
        }
    }
}
