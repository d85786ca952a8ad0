//! Finds numbers that belong to a name we do not know, so that nothing is lost in silence.

use super::super::analyte::{Named, nearest};
use super::item::{Item, What};
use super::mention::{Mention, Span};
use super::{MOST_PROBLEMS, Problem, shortened};

/// A name of more words than this is a sentence.
const MOST_WORDS: usize = 4;

/// One problem for each number beside an unknown name.
pub(super) fn problems(text: &str, items: &[Item], mentions: &[Mention]) -> Vec<Problem> {
    // In a long report most lines are other tests' or no tests at all; in one line all is meant.
    let one_line = !items.iter().any(|item| item.what == What::Line);
    let is_taken = |at: usize| {
        let inside = |mention: &Mention| (mention.items.0..mention.items.1).contains(&at);
        mentions.iter().any(inside)
    };
    let mut found: Vec<Problem> = mentions
        .iter()
        .filter(|mention| mention.named == Named::Other && mention.amount.is_some())
        .map(|mention| unknown(text, mention.name, None))
        .collect();
    for at in 0..items.len() {
        // One more than is named shows that there are too many.
        if found.len() > MOST_PROBLEMS {
            break;
        }
        let is_number = matches!(items[at].what, What::Number { .. });
        if !is_number || is_taken(at) || is_part_of_a_name(items, at) {
            continue;
        }
        let Some(name) = name_before(items, at, is_taken) else {
            continue;
        };
        let slip = slip_for(text, items, &name);
        let assigned = items[name.end..at]
            .iter()
            .any(|item| item.what == What::Assign);
        let measured = items
            .get(at + 1)
            .is_some_and(|item| matches!(item.what, What::Unit(_) | What::OddUnit));
        if slip.is_some() || assigned || measured || one_line {
            found.push(slip.unwrap_or_else(|| unknown(text, span(items, &name), None)));
        }
    }
    found
}

fn unknown(text: &str, (start, end): Span, nearest: Option<super::Analyte>) -> Problem {
    Problem::UnknownAnalyte {
        what: shortened(&text[start..end]),
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
        && matches!(
            items[end - 1].what,
            What::Assign
                | What::Flag(_)
                | What::Compare(_)
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
fn slip_for(text: &str, items: &[Item], name: &std::ops::Range<usize>) -> Option<Problem> {
    name.clone().find_map(|start| {
        let part = span(items, &(start..name.end));
        let close = nearest(&text[part.0..part.1])?;
        Some(unknown(text, part, Some(close)))
    })
}
