//! Puts together what belongs together: a name, its number, and the number's unit.
//!
//! It judges nothing: whether unit and value are possible is decided in [`super::judge`].

use super::super::analyte::Named;
use super::super::panel::Comparator;
use super::super::unit::Unit;
use super::item::{Flag, Item, What};

/// A stretch of the text, in bytes.
pub(super) type Span = (usize, usize);

/// The unit beside a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beside {
    Known(Unit),
    Odd(Span),
}

/// A number with what was written around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Amount {
    pub comparator: Comparator,
    pub negative: bool,
    pub numeral: Span,
    pub unit: Option<Beside>,
    /// Whether a second bare number follows, so that nobody can say which is meant.
    pub rivalled: bool,
    /// C5: whether the laboratory marked it as low.
    pub low: bool,
}

/// A name and what was found for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Mention {
    pub named: Named,
    pub name: Span,
    pub amount: Option<Amount>,
    /// Whether `=` or `:` stands between.
    pub assigned: bool,
    /// What stands where the number should.
    pub instead: Option<Span>,
    /// Whether an unrelated word follows: "iron 3 more".
    pub runs_on: bool,
    /// The items it takes up.
    pub items: (usize, usize),
}

/// Every name in the text with its value.
pub(super) fn mentions(items: &[Item]) -> Vec<Mention> {
    let mut found: Vec<Mention> = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let What::Name(named) = item.what else {
            continue;
        };
        let backward = line_of(items, at).filter(|line| values_come_first(&items[line.0..line.1]));
        let mention = if backward.is_some() {
            look_back(items, at, named)
        } else {
            // Names in a column above their values cannot be told apart: "iron / TSAT / 12 / 22".
            let left_open = found
                .last()
                .is_some_and(|last| last.amount.is_none() && last.named != named);
            look_ahead(items, at, named, !left_open)
        };
        found.push(mention);
    }
    found
}

fn line_of(items: &[Item], at: usize) -> Option<(usize, usize)> {
    let is_end = |item: &Item| item.what == What::Line;
    let from = items[..at]
        .iter()
        .rposition(is_end)
        .map_or(0, |line| line + 1);
    let to = items[at..]
        .iter()
        .position(is_end)
        .map_or(items.len(), |line| at + line);
    (from < to).then_some((from, to))
}

/// "88 ng/ml ferritin, 22 tsat": begins with a number and ends in a name.
fn values_come_first(line: &[Item]) -> bool {
    let mut told = line
        .iter()
        .filter(|item| !matches!(item.what, What::Date { .. } | What::Filler));
    let first = told.next();
    let last = told.next_back();
    let begins =
        first.is_some_and(|item| matches!(item.what, What::Number { .. } | What::Compare(_)));
    let ends = last.is_some_and(|item| matches!(item.what, What::Name(_)));
    // "1. Ferritin" is a numbered list.
    let listed = line
        .get(1)
        .is_some_and(|item| matches!(item.what, What::Flag(_)));
    begins && ends && !listed
}

fn look_back(items: &[Item], at: usize, named: Named) -> Mention {
    let mut mention = bare(items, at, named);
    let mut cursor = at;
    let mut unit = None;
    while cursor > 0 {
        cursor -= 1;
        let item = &items[cursor];
        match &item.what {
            What::Filler => {}
            What::Unit(known) if unit.is_none() => unit = Some(Beside::Known(*known)),
            What::OddUnit if unit.is_none() => unit = Some(Beside::Odd((item.start, item.end))),
            What::Number { negative } => {
                let before = cursor.checked_sub(1).map(|before| &items[before].what);
                let comparator = match before {
                    Some(What::Compare(comparator)) => *comparator,
                    _ => Comparator::Exactly,
                };
                let numeral = (item.start, item.end);
                mention.amount = Some(Amount {
                    comparator,
                    negative: *negative,
                    numeral,
                    unit,
                    rivalled: false,
                    low: false,
                });
                mention.items.0 = cursor;
                return mention;
            }
            _ => return mention,
        }
    }
    mention
}

fn bare(items: &[Item], at: usize, named: Named) -> Mention {
    Mention {
        named,
        name: (items[at].start, items[at].end),
        amount: None,
        assigned: false,
        instead: None,
        runs_on: false,
        items: (at, at + 1),
    }
}

/// What was passed on the way from a name to its number.
struct Gap {
    unit: Option<Beside>,
    comparator: Comparator,
    /// A lone number in brackets, taken only if no other is found.
    aside: Option<Amount>,
    low: bool,
}

fn look_ahead(items: &[Item], at: usize, named: Named, may_cross_a_line: bool) -> Mention {
    let mut mention = bare(items, at, named);
    let mut gap = Gap {
        unit: None,
        comparator: Comparator::Exactly,
        aside: None,
        low: false,
    };
    let mut cursor = at + 1;
    while let Some(item) = items.get(cursor) {
        let next = items.get(cursor + 1).map(|next| &next.what);
        match &item.what {
            What::Number { negative } => {
                mention.amount = Some(amount(items, cursor, *negative, &gap));
                let end = behind_amount(items, cursor);
                mention.items.1 = end;
                mention.runs_on = items
                    .get(end)
                    .is_some_and(|item| matches!(item.what, What::Word | What::OddUnit));
                return mention;
            }
            What::Assign => mention.assigned = true,
            What::Compare(comparator) => gap.comparator = *comparator,
            What::Flag(Flag::Low) => gap.low = true,
            What::Unit(unit) => gap.unit = Some(Beside::Known(*unit)),
            What::Aside(inner) => look_aside(inner, &mut gap),
            // A comma before a number begins the next result.
            What::Separator if matches!(next, Some(What::Number { .. } | What::Compare(_))) => {
                break;
            }
            What::Separator
            | What::Column
            | What::Filler
            | What::Joiner
            | What::Flag(Flag::Dash | Flag::Other)
            | What::Noise
            | What::Date { .. } => {}
            What::Line => {
                if !may_cross_a_line
                    || !matches!(next, Some(What::Number { .. } | What::Compare(_)))
                {
                    break;
                }
            }
            What::Word | What::OddUnit => {
                mention.instead = Some((item.start, item.end));
                break;
            }
            What::Name(_) => break,
        }
        cursor += 1;
    }
    mention.amount = gap.aside;
    mention
}

fn look_aside(inner: &[Item], gap: &mut Gap) {
    let what: Vec<&What> = inner.iter().map(|item| &item.what).collect();
    match what[..] {
        [What::Unit(unit)] => gap.unit = Some(Beside::Known(*unit)),
        [What::OddUnit] => gap.unit = Some(Beside::Odd((inner[0].start, inner[0].end))),
        [What::Number { negative }] | [What::Number { negative }, What::Unit(_)] => {
            gap.aside = gap.aside.or(Some(amount(inner, 0, *negative, gap)));
        }
        _ => {}
    }
}

fn amount(items: &[Item], at: usize, negative: bool, gap: &Gap) -> Amount {
    let after = unit_after(items, at).map(|at| match &items[at].what {
        What::Unit(unit) => Beside::Known(*unit),
        What::Aside(inner) => match inner[..] {
            [
                Item {
                    what: What::Unit(unit),
                    ..
                },
            ] => Beside::Known(unit),
            _ => Beside::Odd((items[at].start, items[at].end)),
        },
        _ => Beside::Odd((items[at].start, items[at].end)),
    });
    Amount {
        comparator: gap.comparator,
        negative,
        numeral: (items[at].start, items[at].end),
        unit: after.or(gap.unit),
        rivalled: is_rivalled(items, at, after.is_some()),
        low: gap.low || is_marked_low(items, at),
    }
}

/// Where the unit of the number here stands: behind flags, a column mark, or one line end.
fn unit_after(items: &[Item], number: usize) -> Option<usize> {
    let glued_word = items
        .get(number + 1)
        .filter(|item| item.glued && item.what == What::Word);
    if glued_word.is_some() {
        return Some(number + 1);
    }
    let mut at = number + 1;
    let mut steps = 0;
    loop {
        let item = items.get(at)?;
        match &item.what {
            What::Unit(_) | What::OddUnit => return Some(at),
            What::Aside(inner)
                if matches!(
                    inner[..],
                    [Item {
                        what: What::Unit(_) | What::OddUnit,
                        ..
                    }]
                ) =>
            {
                return Some(at);
            }
            What::Flag(_) if steps < 3 => {}
            What::Aside(inner)
                if matches!(
                    inner[..],
                    [Item {
                        what: What::Flag(_),
                        ..
                    }]
                ) && steps < 3 => {}
            // Only directly before a unit: further on another result begins.
            What::Separator | What::Column | What::Line => {
                let unit = items
                    .get(at + 1)
                    .filter(|item| matches!(item.what, What::Unit(_) | What::OddUnit));
                return unit.map(|_| at + 1);
            }
            _ => return None,
        }
        at += 1;
        steps += 1;
    }
}

/// C5: whether a mark behind the number, its unit or its range calls it low. A dash does only where it can
/// part nothing: before the unit, or at the end of what is said of the value.
fn is_marked_low(items: &[Item], number: usize) -> bool {
    for (at, item) in items.iter().enumerate().skip(number + 1) {
        match &item.what {
            What::Flag(Flag::Low) => return true,
            What::Flag(Flag::Dash) => match items.get(at + 1).map(|next| &next.what) {
                None | Some(What::Unit(_) | What::Line | What::Noise | What::Aside(_)) => {
                    return true;
                }
                Some(What::Flag(Flag::Dash)) => {}
                Some(_) => return false,
            },
            What::Aside(inner) if inner.iter().any(|item| item.what == What::Flag(Flag::Low)) => {
                return true;
            }
            What::Flag(Flag::Other)
            | What::Aside(_)
            | What::Unit(_)
            | What::OddUnit
            | What::Filler
            | What::Column
            | What::Noise => {}
            What::Name(_)
            | What::Number { .. }
            | What::Compare(_)
            | What::Date { .. }
            | What::Assign
            | What::Separator
            | What::Joiner
            | What::Word
            | What::Line => return false,
        }
    }
    false
}

fn behind_amount(items: &[Item], number: usize) -> usize {
    let mut at = unit_after(items, number).unwrap_or(number) + 1;
    while items.get(at).is_some_and(|item| {
        matches!(
            item.what,
            What::Flag(_) | What::Filler | What::Aside(_) | What::Noise
        )
    }) {
        at += 1;
    }
    at
}

/// "ferritin 88 75" is two values; "ferritin 88 30 400" is a value and the columns of its range.
fn is_rivalled(items: &[Item], number: usize, has_unit: bool) -> bool {
    let is_number = |at: usize| {
        items
            .get(at)
            .is_some_and(|item| matches!(item.what, What::Number { .. }))
    };
    let mut next = number + 1;
    while items
        .get(next)
        .is_some_and(|item| matches!(item.what, What::Flag(_)))
    {
        next += 1;
    }
    !has_unit && is_number(next) && !is_number(next + 1)
}
