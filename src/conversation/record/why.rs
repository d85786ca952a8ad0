//! Owns /why: what a step rested on, what would change it, and what a rule says. It must not give a step.

mod told;

use crate::agenda::labs::inputs;
use crate::calendar::local_time::Zone;
use crate::calendar::places;
use crate::calendar::spelling::plain;
use crate::conversation::turn::Turn;
use crate::patient::fact::{Entry, Fact, StepAdvised};
use crate::phrases::step::Words;
use crate::protocol::advice::{RULE_SET, advise};
use crate::protocol::probe::turns;
use crate::protocol::rule::Rule;
use crate::text::Text;
use crate::text::fit::{LONGEST, fragment, length, parts};
use crate::words::{List, Meanings};

/// Words after /why that mean a rule, by its id.
static TOPICS: Meanings = Meanings::of("topic");

/// So many changes stand in one paragraph.
const CHANGES_TOGETHER: usize = 4;

/// Free words that ask for the reason of the last step.
static WHY: List = List::of("why");

/// Words after /why that ask why it is iron at all.
static IRON: List = List::of("iron");
/// Where the article knows a price.
const UNITED_KINGDOM: &str = "GB";

/// Whether words that nobody asked for ask why.
pub(crate) fn is_asked(text: &str) -> bool {
    WHY.has(plain(text).trim_matches(|c: char| !c.is_alphanumeric()))
}

/// /why, /why L12, /why evening.
pub(crate) fn commanded(turn: &mut Turn, arguments: &str) {
    if arguments.is_empty() {
        return newest(turn);
    }
    if IRON.has(&plain(arguments)) {
        return say(turn, vec![Text::WhyIron, Text::WhyIronHelps]);
    }
    if let Some(rule) = Rule::named(arguments).or_else(|| topic(arguments)) {
        return explain_rule(turn, rule);
    }
    turn.aside([
        Text::WhyUnknown {
            what: fragment(arguments),
        },
        Text::WhyHow,
    ]);
}

/// The button beneath a step: it explains the step as it was given, however long ago.
pub(crate) fn pressed(turn: &mut Turn, seq: u32) {
    match given_in(&turn.diary, seq) {
        Some((entry, given)) => explain(turn, &entry, &given),
        None => turn.notice(Text::WhyGone),
    }
}

/// The newest step; where none was given yet, the one that today's /next would give.
fn newest(turn: &mut Turn) {
    let last = turn.patient.last_step;
    if let Some((entry, given)) = last.and_then(|seq| given_in(&turn.diary, seq)) {
        return explain(turn, &entry, &given);
    }
    let inputs = inputs(&turn.patient, turn.patient.zone.as_ref(), turn.now);
    let advice = advise(&inputs);
    let given = StepAdvised {
        rule_set: RULE_SET,
        inputs,
        advice,
    };
    say(turn, reasons(turn, &given));
}

fn given_in(diary: &[Entry], seq: u32) -> Option<(Entry, StepAdvised)> {
    let entry = diary.iter().find(|entry| entry.seq == seq)?;
    match &entry.fact {
        Fact::StepGiven { given } => Some((entry.clone(), (**given).clone())),
        _ => None,
    }
}

fn explain(turn: &mut Turn, entry: &Entry, given: &StepAdvised) {
    let on = |zone: Zone| zone.local(entry.at).date();
    let on = turn.zone().map_or_else(|| entry.at.date_naive(), on);
    let mut texts = vec![Text::WhyGiven { on }];
    let today = inputs(&turn.patient, turn.patient.zone.as_ref(), turn.now);
    texts.extend(told::changed(&given.inputs, &today).map(|since| Text::WhyThen { since }));
    texts.extend(reasons(turn, given));
    if given.rule_set != RULE_SET {
        texts.insert(1, Text::WhyOldRules);
    }
    say(turn, texts);
}

/// The rules, what they used, what was missing, what would change it, and the sources.
fn reasons(turn: &Turn, given: &StepAdvised) -> Vec<Text> {
    let words = Words::new(&turn.patient, &given.inputs, None);
    let step = &given.advice.step;
    let rules = step.rules();
    let current = given.rule_set == RULE_SET;
    let mut texts: Vec<Text> = rules.iter().map(|rule| said(*rule, current)).collect();
    let mut list = |lines: Vec<Text>, text: fn(Vec<Text>) -> Text| {
        if !lines.is_empty() {
            texts.push(text(lines));
        }
    };
    list(told::used(&given.inputs, &words), |lines| Text::WhyUsed {
        lines,
    });
    list(told::missing(&given.inputs, step), |lines| {
        Text::WhyMissing { lines }
    });
    // Today's tables cannot say what would have changed the answer of older ones.
    let changes = if current {
        turns(&given.inputs)
    } else {
        Vec::new()
    };
    let changes = changes.into_iter().map(|turn| Text::WhyChange {
        change: turn.change,
        rows: turn.rows,
    });
    // A message has room for so many.
    let changes: Vec<Text> = changes.collect();
    for lines in changes.chunks(CHANGES_TOGETHER) {
        list(lines.to_vec(), |lines| Text::WhyChanges { lines });
    }
    let mut notes: Vec<Rule> = given
        .advice
        .notes
        .iter()
        .filter_map(|note| note.rule())
        .collect();
    notes.dedup();
    if !notes.is_empty() {
        texts.push(Text::WhyNotes { rules: notes });
    }
    texts.extend(rules.into_iter().map(source));
    texts
}

/// A rule in a few words: a step of older tables is explained by what the rule said then.
fn said(rule: Rule, current: bool) -> Text {
    let changed = [
        Rule::L2,
        Rule::L3,
        Rule::L4,
        Rule::L6,
        Rule::L7,
        Rule::L8,
        Rule::L10,
        Rule::L12,
        Rule::L13,
        Rule::L14,
        Rule::L15,
    ];
    if current || !changed.contains(&rule) {
        Text::WhyRule { rule }
    } else {
        Text::WhyRuleOld { rule }
    }
}

fn explain_rule(turn: &mut Turn, rule: Rule) {
    let mut texts = vec![Text::WhyRule { rule }];
    if rule == Rule::I {
        texts.push(Text::InfusionKinds);
        let in_the_uk = turn
            .zone()
            .and_then(places::country_of)
            .is_some_and(|country| country == UNITED_KINGDOM);
        texts.extend(in_the_uk.then_some(Text::InfusionCost));
    }
    texts.push(source(rule));
    say(turn, texts);
}

fn source(rule: Rule) -> Text {
    Text::WhySource {
        rule,
        origin: rule.origin(),
        sources: rule.sources().to_vec(),
    }
}

/// In as many messages as it needs; the last ends with the disclaimer, which never stands alone.
fn say(turn: &mut Turn, texts: Vec<Text>) {
    let language = turn.patient.language;
    let mut messages = parts(language, texts);
    let mut last = messages.pop().unwrap_or_default();
    if length(language, last.iter().chain(&[Text::Disclaimer])) > LONGEST {
        let end = last.split_off(last.len().saturating_sub(1));
        messages.push(std::mem::replace(&mut last, end));
    }
    last.push(Text::Disclaimer);
    messages.push(last);
    for message in messages.into_iter().filter(|message| !message.is_empty()) {
        turn.aside(message);
    }
}

fn topic(arguments: &str) -> Option<Rule> {
    let words = plain(arguments);
    let named = TOPICS.all().filter(|(topic, _)| words.contains(topic));
    // Of several the longest is meant: "vitamin c" tells more than "meal".
    let longest = named.max_by_key(|(topic, _)| (topic.len(), *topic))?;
    Rule::named(longest.1)
}
