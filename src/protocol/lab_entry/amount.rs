//! Reads a number and what stands around it: bound, unit, marks, and the range of the laboratory.

use crate::protocol::lab_entry::item::Limits;
use crate::protocol::unit::Unit;

use super::super::panel::Comparator;
use super::item::{Flag, Item, What};
use super::layout::is_number;
use super::number;

/// The marks a laboratory sets beside a value.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each mark may stand beside any other"
)]
pub(super) struct Marks {
    /// "L", "niedrig", "↓".
    pub low: bool,
    /// "H", "hoch", "+".
    pub high: bool,
    /// A dash behind the number and none before it.
    pub dash: bool,
    /// A dash before the number: a mark, or what parts name and number.
    pub dash_before: bool,
}

impl Marks {
    pub fn set(&mut self, flag: Flag, before: bool) {
        match flag {
            Flag::Low => self.low = true,
            Flag::High => self.high = true,
            Flag::Dash if before => self.dash_before = true,
            Flag::Dash => self.dash = true,
            Flag::Other => {}
        }
    }
}

impl Marks {
    /// "(L)", "(muy bajo)"; a plus in "(II+III)" is none.
    pub fn set_all(&mut self, inner: &[Item]) {
        let only = inner
            .iter()
            .all(|item| matches!(item.what, What::Flag(_) | What::Filler | What::Separator));
        for item in inner.iter().filter(|_| only) {
            if let What::Flag(flag) = item.what
                && flag != Flag::Dash
            {
                self.set(flag, false);
            }
        }
    }
}

/// A number with what was written around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Amount {
    pub comparator: Comparator,
    /// Whether the bound is a word.
    pub spoken: bool,
    pub negative: bool,
    pub numeral: Span,
    /// Whether letters stand among its figures.
    pub garbled: bool,
    pub unit: Option<Beside>,
    pub marks: Marks,
    pub limits: Option<Limits>,
}

impl Amount {
    /// The number of this item, and nothing around it.
    pub fn of(item: &Item) -> Self {
        Self {
            comparator: Comparator::Exactly,
            spoken: false,
            negative: item.what == What::Number { negative: true },
            numeral: (item.start, item.end),
            garbled: item.what == What::Garbled,
            unit: None,
            marks: Marks::default(),
            limits: None,
        }
    }
}

/// What was passed on the way from a name to its number.
#[derive(Clone, Copy, Debug)]
pub(super) struct Gap {
    pub unit: Option<Beside>,
    pub comparator: Comparator,
    pub spoken: bool,
    /// A lone number in brackets, taken only if no other is found.
    pub aside: Option<Amount>,
    pub marks: Marks,
    pub limits: Option<Limits>,
}

impl Default for Gap {
    fn default() -> Self {
        Self {
            unit: None,
            comparator: Comparator::Exactly,
            spoken: false,
            aside: None,
            marks: Marks::default(),
            limits: None,
        }
    }
}

pub(super) fn unit_of(item: &Item) -> Option<Beside> {
    match &item.what {
        What::Unit(unit) => Some(Beside::Known(*unit)),
        What::OddUnit => Some(Beside::Odd((item.start, item.end))),
        _ => None,
    }
}

/// The amount whose number stands here, and the first item behind all that is said of it.
pub(super) fn read(text: &str, items: &[Item], number: usize, gap: &Gap) -> (Amount, usize) {
    let mut amount = Amount {
        comparator: gap.comparator,
        spoken: gap.spoken,
        marks: gap.marks,
        limits: gap.limits,
        ..Amount::of(&items[number])
    };
    let mut unit = None;
    // The unit of the range, where the value has none.
    let mut behind_range = None;
    let mut at = number + 1;
    if let Some(hanging) = items
        .get(at)
        .filter(|item| item.glued && item.what == What::Word)
    {
        unit = Some(Beside::Odd((hanging.start, hanging.end)));
        at += 1;
    }
    while let Some(item) = items.get(at) {
        let next = items.get(at + 1).map(|next| &next.what);
        match &item.what {
            What::Unit(_) | What::OddUnit
                if amount.limits.is_some() && unit.is_none() && at > number + 1 =>
            {
                behind_range = behind_range.or(unit_of(item));
            }
            What::Unit(_) | What::OddUnit if unit.is_none() => unit = unit_of(item),
            What::Unit(_) | What::OddUnit if amount.limits.is_some() => {}
            // A unit that a scan made a word of.
            What::Word
                if unit.is_none()
                    && (!item.wide || at == number + 1)
                    && super::slip::may_be_a_unit(
                        text.get(item.start..item.end).unwrap_or_default(),
                    ) =>
            {
                unit = Some(Beside::Odd((item.start, item.end)));
            }
            What::Date { .. } if matches!(next, Some(What::Unit(_) | What::OddUnit)) => {}
            What::Flag(Flag::Dash) if parts(items, at) => break,
            What::Flag(flag) => amount.marks.set(*flag, false),
            What::Aside(inner) => {
                amount.marks.set_all(inner);
                let limits = limits_in(text, inner);
                let unit_there = inner.iter().find_map(unit_of);
                if limits.is_some() {
                    amount.limits = amount.limits.or(limits);
                    behind_range = behind_range.or(unit_there);
                } else if inner.len() == 1 && unit.is_none() {
                    unit = unit_there;
                }
            }
            What::Range(limits) => amount.limits = amount.limits.or(Some(*limits)),
            What::Compare {
                comparator,
                spoken: false,
            } if matches!(next, Some(What::Number { .. })) => {
                let bound = value(text, &items[at + 1]);
                amount.limits = amount.limits.or(Some(bounded(*comparator, bound)));
                at += 1;
            }
            What::Number { .. } => match pair(text, items, at) {
                Some((limits, more)) if amount.limits.is_none() => {
                    amount.limits = Some(limits);
                    at += more;
                }
                _ if is_code(text, items, at, amount.limits.is_some() || unit.is_some()) => {}
                _ => break,
            },
            What::Assign if !matches!(items[at - 1].what, What::Filler) => break,
            What::Assign | What::Column | What::Noise => {}
            What::Filler
                if super::words::is_verb(text.get(item.start..item.end).unwrap_or_default()) =>
            {
                break;
            }
            What::Filler => {}
            // Only directly before a unit: further on another result begins.
            What::Separator
                if unit.is_none() && matches!(next, Some(What::Unit(_) | What::OddUnit)) => {}
            What::Line if unit.is_none() && matches!(next, Some(What::Unit(_) | What::OddUnit)) => {
            }
            What::Line if matches!(next, Some(What::Range(_))) && amount.limits.is_none() => {}
            _ => break,
        }
        at += 1;
    }
    // A filler at the end belongs to what follows.
    while at > number + 1 && matches!(items[at - 1].what, What::Filler | What::Assign) {
        at -= 1;
    }
    amount.unit = unit.or(gap.unit).or(behind_range);
    (amount, at)
}

/// A dash between two results, not at the end of one: "88 - tsat 22".
fn parts(items: &[Item], at: usize) -> bool {
    let rest = items[at..]
        .iter()
        .find(|item| item.what != What::Flag(Flag::Dash));
    rest.is_some_and(|item| {
        !matches!(
            item.what,
            What::Unit(_)
                | What::OddUnit
                | What::Line
                | What::Range(_)
                | What::Aside(_)
                | What::Compare { .. }
                | What::Filler
                | What::Column
                | What::Number { .. }
                | What::Word
        )
    })
}

/// The range in brackets: "(30 - 400)", "(Norm: < 5)".
pub(super) fn limits_in(text: &str, inner: &[Item]) -> Option<Limits> {
    let mut comparator = None;
    for item in inner {
        match item.what {
            What::Range(limits) => return Some(limits),
            What::Compare {
                comparator: found, ..
            } => comparator = Some(found),
            What::Number { .. } => {
                return comparator.map(|comparator| bounded(comparator, value(text, item)));
            }
            _ => {}
        }
    }
    None
}

fn bounded(comparator: Comparator, bound: Option<rust_decimal::Decimal>) -> Limits {
    match comparator {
        Comparator::Below => Limits {
            low: None,
            high: bound,
        },
        Comparator::Above => Limits {
            low: bound,
            high: None,
        },
        Comparator::Exactly => Limits {
            low: None,
            high: None,
        },
    }
}

fn value(text: &str, item: &Item) -> Option<rust_decimal::Decimal> {
    number::readings(text.get(item.start..item.end)?)
        .last()
        .copied()
}

/// "88 30 400", "88;30;400": the two columns of a range, and how many items they take.
fn pair(text: &str, items: &[Item], at: usize) -> Option<(Limits, usize)> {
    let next = |at: usize| {
        at + 1
            + usize::from(
                items
                    .get(at + 1)
                    .is_some_and(|item| item.what == What::Column),
            )
    };
    let upper = next(at);
    let (low, high) = (
        value(text, &items[at])?,
        value(text, items.get(upper).filter(|item| is_number(item))?)?,
    );
    let third = items.get(next(upper)).is_some_and(is_number);
    let limits = Limits {
        low: Some(low),
        high: Some(high),
    };
    (low < high && !third).then_some((limits, upper - at))
}

/// "27 - 159     01": a laboratory's number, at the end of its line.
fn is_code(text: &str, items: &[Item], at: usize, complete: bool) -> bool {
    let numeral = text.get(items[at].start..items[at].end).unwrap_or_default();
    let ends = items.get(at + 1).is_none_or(|item| item.what == What::Line);
    complete && ends && numeral.len() == 2 && numeral.starts_with('0')
}

/// A stretch of the text, in bytes.
pub(super) type Span = (usize, usize);

/// The unit beside a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Beside {
    Known(Unit),
    Odd(Span),
}
