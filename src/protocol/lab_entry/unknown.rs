//! Finds numbers that belong to a name we do not know, so that nothing is lost in silence.

use crate::protocol::analyte::names::{Named, nearest};
use crate::protocol::lab_entry::amount::Span;

use super::entry::{MOST_PROBLEMS, Problem, shortened};
use super::item::{Item, What};
use super::mention::Mention;
use super::source::Source;

/// More signs between a name and its number are decoration.
const MOST_SIGNS: usize = 8;

/// A name of more words than this is a sentence.
const MOST_WORDS: usize = 4;

/// So many names are held against ours before it is no list of results.
const MOST_LOOKED_UP: usize = 32;

/// One problem for each number beside an unknown name.
pub(super) fn problems(source: &Source, items: &[Item], mentions: &[Mention]) -> Vec<Problem> {
    // In a long report most lines are other tests' or no tests at all; in one line all is meant.
    let one_line = !items.iter().any(|item| item.what == What::Line);
    let mut taken = vec![false; items.len()];
    for mention in mentions {
        taken[mention.items.0..mention.items.1].fill(true);
    }
    let is_taken = |at: usize| taken[at];
    let mut found: Vec<Problem> = mentions
        .iter()
        .filter(|mention| mention.named == Named::Other && mention.amount().is_some())
        .map(|mention| unknown(source, mention.name, None))
        .collect();
    let mut looked_up = 0;
    for at in 0..items.len() {
        // One more than is named shows that there are too many.
        if found.len() > MOST_PROBLEMS || looked_up > MOST_LOOKED_UP {
            break;
        }
        let is_number = matches!(items[at].what, What::Number { .. });
        if !is_number || is_taken(at) || is_part_of_a_name(items, at) {
            continue;
        }
        let Some(name) = name_before(items, at, is_taken) else {
            continue;
        };
        looked_up += 1;
        let slip = slip_for(source, items, &name);
        let assigned = items[name.end..at]
            .iter()
            .any(|item| item.what == What::Assign);
        let measured = items
            .get(at + 1)
            .is_some_and(|item| matches!(item.what, What::Unit(_) | What::OddUnit));
        if slip.is_some() || assigned || measured || one_line {
            found.push(slip.unwrap_or_else(|| unknown(source, span(items, &name), None)));
        }
    }
    found
}

fn unknown(
    source: &Source,
    span: Span,
    nearest: Option<super::super::analyte::Analyte>,
) -> Problem {
    Problem::UnknownAnalyte {
        what: shortened(source.typed(span)),
        nearest,
    }
}

fn span(items: &[Item], name: &std::ops::Range<usize>) -> Span {
    (items[name.start].start, items[name.end - 1].end)
}

/// "vitamin B6 20": the 6 hangs on its word and another number follows.
fn is_part_of_a_name(items: &[Item], at: usize) -> bool {
    let hangs = at > 0 && items[at].glued && items[at - 1].what == What::Word;
    let number_follows = items[at + 1..]
        .iter()
        .take(MOST_SIGNS)
        .find(|item| !matches!(item.what, What::Assign | What::Filler | What::Flag(_)));
    hangs && number_follows.is_some_and(|item| matches!(item.what, What::Number { .. }))
}

/// The words right before the number.
fn name_before(
    items: &[Item],
    number: usize,
    is_taken: impl Fn(usize) -> bool,
) -> Option<std::ops::Range<usize>> {
    let mut end = number;
    while end > 0
        && number - end < MOST_SIGNS
        && matches!(
            items[end - 1].what,
            What::Assign
                | What::Flag(_)
                | What::Compare { .. }
                | What::Aside(_)
                | What::Filler
                | What::Unit(_)
                | What::OddUnit
        )
    {
        end -= 1;
    }
    let is_word = |at: usize| items[at].what == What::Word || is_part_of_a_name(items, at);
    if end == 0 || !is_word(end - 1) || is_taken(end - 1) {
        return None;
    }
    let mut start = end;
    while start > 0 && end - start < MOST_WORDS && is_word(start - 1) && !is_taken(start - 1) {
        start -= 1;
    }
    // "Vitamin A": a letter that says nothing elsewhere ends this name.
    let is_letter = |item: &Item| item.what == What::Filler && item.end - item.start == 1;
    Some(start..end + usize::from(is_letter(&items[end])))
}

/// The longest ending of the words that is close to a name we know.
fn slip_for(source: &Source, items: &[Item], name: &std::ops::Range<usize>) -> Option<Problem> {
    name.clone().find_map(|start| {
        let part = span(items, &(start..name.end));
        let close = nearest(&source.plain()[part.0..part.1])?;
        Some(unknown(source, part, Some(close)))
    })
}
