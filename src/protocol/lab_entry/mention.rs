//! Puts together what belongs together: a name, its number, and the number's unit.
//!
//! It judges nothing: whether unit and value are possible is decided in [`super::judge`].

use crate::protocol::analyte::names::Named;
use crate::protocol::lab_entry::amount::{Beside, Span};

use super::super::panel::Comparator;
use super::amount::{self, Amount, Gap};
use super::guard::{Bound, Guard};
use super::item::{Item, What};
use super::layout::is_number;
use super::{called, words};

/// A name and what was found for it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each of these may be so of any mention"
)]
pub(super) struct Mention {
    pub named: Named,
    pub name: Span,
    /// What may be the result; more than one if nothing tells which.
    pub amounts: Vec<Amount>,
    /// Whether an older result stands beside it, and was left out.
    pub older: bool,
    /// Whether `=` or `:` stands between.
    pub assigned: bool,
    /// What stands where the number should.
    pub instead: Option<Span>,
    /// A month without a day, beside the number.
    pub month: Option<Span>,
    /// Whether an unrelated word follows: "iron 3 more".
    pub runs_on: bool,
    /// Whether it reports nothing of the patient's: somebody else's, a target, a question, a title.
    pub void: bool,
    /// Whether a word in its cell is unknown, so that it may be another test's.
    pub doubtful: bool,
    /// The items it takes up.
    pub items: (usize, usize),
    /// The dates among them that are an older result's.
    pub lent: Vec<usize>,
}

impl Mention {
    /// The number, if exactly one was found.
    pub fn amount(&self) -> Option<&Amount> {
        self.amounts.first().filter(|_| !self.void)
    }
}

/// Between a name and its number no more lines are crossed than a card has.
const MOST_LINES: usize = 6;
/// So far an older or newer result is looked for behind a number.
const MOST_BETWEEN: usize = 10;

/// Every name in the text with its value.
pub(super) fn mentions(text: &str, items: &[Item]) -> Vec<Mention> {
    let guard = Guard::new(text, items);
    // A report prints signs; a bound in words is in its legend.
    let report = items.iter().any(|item| item.what == What::Line);
    let mut found: Vec<Mention> = Vec::new();
    let mut line = (0, 0);
    let mut backward = false;
    for (at, item) in items.iter().enumerate() {
        if at >= line.1 {
            line = line_at(items, at);
            backward = values_come_first(&items[line.0..line.1]);
        }
        let What::Name(named) = item.what else {
            continue;
        };
        let named = called::resolved(text, items, at, named);
        let mut mention = if backward {
            look_back(items, at, named, line.0)
        } else {
            // Names in a column above their values cannot be told apart: "iron / TSAT / 12 / 22".
            let left_open = found.last().is_some_and(|last| {
                last.amounts.is_empty() && !last.older && !last.void && last.named != named
            });
            Walk::new(text, items, at, named, line.0).go(!left_open)
        };
        let bound = match mention.amounts.first() {
            Some(Amount { spoken: true, .. }) => Bound::Spoken,
            Some(Amount {
                comparator: Comparator::Exactly,
                ..
            })
            | None => Bound::None,
            Some(_) => Bound::Sign,
        };
        let behind = mention.items.1;
        mention.void = guard.is_title(at)
            || report && bound == Bound::Spoken
            || guard.forbids(at, behind, bound);
        found.push(mention);
    }
    found
}

/// The line from here to its end; its beginning is here, for lines are met in order.
fn line_at(items: &[Item], from: usize) -> (usize, usize) {
    let length = items[from..]
        .iter()
        .position(|item| item.what == What::Line)
        .map_or(items.len() - from, |at| at + 1);
    (from, from + length)
}

/// "88 ng/ml ferritin, 22 % tsat": begins with a number and ends in a name.
fn values_come_first(line: &[Item]) -> bool {
    let mut told = line
        .iter()
        .filter(|item| !matches!(item.what, What::Date { .. } | What::Filler | What::Line));
    let first = told.next();
    let last = told.next_back();
    let begins =
        first.is_some_and(|item| matches!(item.what, What::Number { .. } | What::Compare { .. }));
    let ends = last.is_some_and(|item| matches!(item.what, What::Name(_)));
    // "1. Ferritin" is a numbered list.
    let listed = line
        .get(1)
        .is_some_and(|item| matches!(item.what, What::Flag(_) | What::Stop { .. }));
    begins && ends && !listed
}

fn look_back(items: &[Item], at: usize, named: Named, from: usize) -> Mention {
    let mut mention = bare(items, at, named);
    let mut unit = None;
    for cursor in (from..at).rev() {
        let item = &items[cursor];
        match &item.what {
            What::Filler => {}
            What::Unit(known) if unit.is_none() => unit = Some(Beside::Known(*known)),
            What::OddUnit if unit.is_none() => unit = Some(Beside::Odd((item.start, item.end))),
            What::Number { negative } => {
                let before = cursor.checked_sub(1).map(|before| &items[before].what);
                let (comparator, spoken) = match before {
                    Some(What::Compare { comparator, spoken }) => (*comparator, *spoken),
                    _ => (Comparator::Exactly, false),
                };
                mention.amounts.push(Amount {
                    comparator,
                    spoken,
                    negative: *negative,
                    unit,
                    ..Amount::of(item)
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
        amounts: Vec::new(),
        older: false,
        assigned: false,
        instead: None,
        month: None,
        runs_on: false,
        void: false,
        doubtful: false,
        items: (at, at + 1),
        lent: Vec::new(),
    }
}

/// The way from a name to its number, and on to others that may be meant.
struct Walk<'t> {
    text: &'t str,
    items: &'t [Item],
    name: usize,
    mention: Mention,
    gap: Gap,
    /// Whether what comes next is an older result's.
    older: bool,
}

impl<'t> Walk<'t> {
    fn new(text: &'t str, items: &'t [Item], name: usize, named: Named, line: usize) -> Self {
        Self {
            text,
            items,
            name,
            mention: bare(items, name, named),
            gap: Gap::default(),
            older: is_past(items, line, name),
        }
    }

    fn go(mut self, may_cross_a_line: bool) -> Mention {
        if let Some(number) = self.number_ahead(may_cross_a_line) {
            self.amounts(number);
        } else if let Some(aside) = self.gap.aside {
            self.mention.amounts.push(aside);
        }
        self.mention
    }

    /// Where the number of this name stands.
    fn number_ahead(&mut self, may_cross_a_line: bool) -> Option<usize> {
        let mut cursor = self.name + 1;
        let mut lines = 0;
        while let Some(item) = self.items.get(cursor) {
            let next = self.items.get(cursor + 1).map(|next| &next.what);
            match &item.what {
                What::Number { .. } if self.is_footnote(cursor) => {}
                What::Number { .. } | What::Garbled => return Some(cursor),
                What::Assign => self.mention.assigned = true,
                What::Compare { comparator, spoken } => {
                    self.gap.comparator = *comparator;
                    self.gap.spoken = *spoken;
                }
                What::Flag(flag) => self.gap.marks.set(*flag, true),
                What::Unit(unit) => self.gap.unit = Some(Beside::Known(*unit)),
                What::Aside(inner) => self.gap.look_aside(self.text, inner),
                What::Range(limits) => {
                    self.gap.limits = Some(*limits);
                    // The unit behind it is the value's, unless that has its own.
                }
                // A comma before a number begins the next result.
                What::Separator
                    if matches!(next, Some(What::Number { .. } | What::Compare { .. }))
                        && !self.items[cursor + 1].wide =>
                {
                    break;
                }
                What::Earlier => self.older = true,
                What::Now => self.older = false,
                What::Date { .. } if self.older => self.mention.lent.push(cursor),
                What::Separator
                | What::Column
                | What::Filler
                | What::Joiner
                | What::Noise
                | What::Month
                | What::Date { .. } => {}
                What::Line => {
                    lines += 1;
                    if !may_cross_a_line || lines > MOST_LINES {
                        break;
                    }
                    if let Some(end) = self.method_line(cursor + 1) {
                        cursor = end;
                        continue;
                    }
                    if !self.crosses(cursor + 1) {
                        break;
                    }
                }
                What::OddUnit if self.leads_to_a_gap(cursor) => {}
                What::Word if called::is_harmless(&self.text[item.start..item.end]) => {}
                What::Word | What::Stop { .. } if self.leads_to_a_gap(cursor) => {
                    let word = &self.text[item.start..item.end];
                    let harmless = item.what != What::Word || called::is_harmless(word);
                    self.mention.doubtful |= !harmless;
                }
                What::Word | What::OddUnit => {
                    self.mention.instead = Some((item.start, item.end));
                    break;
                }
                What::Stop { .. } | What::Name(_) => break,
            }
            cursor += 1;
        }
        self.mention.items.1 = cursor.min(self.items.len());
        None
    }

    /// "UIBC 01   244": a number of a footnote, with a zero that no result has.
    fn is_footnote(&self, at: usize) -> bool {
        let item = &self.items[at];
        let text = &self.text[item.start..item.end];
        let padded = text.len() == 2 && text.starts_with('0') && !item.wide;
        let result_follows = self.items[at + 1..]
            .iter()
            .find(|item| !matches!(item.what, What::Flag(_)))
            .is_some_and(|item| is_number(item) || matches!(item.what, What::Compare { .. }));
        padded && result_follows
    }

    /// Whether words in the name's cell come before a gap and a number: "Ferritin ECLIA     88".
    fn leads_to_a_gap(&self, at: usize) -> bool {
        if self.items[at].wide || self.mention.assigned {
            return false;
        }
        let rest = &self.items[at + 1..self.items.len().min(at + 1 + MOST_BETWEEN)];
        let cell = rest
            .iter()
            .take_while(|item| {
                !item.wide
                    && matches!(
                        item.what,
                        What::Word
                            | What::Filler
                            | What::Aside(_)
                            | What::Flag(_)
                            | What::Separator
                            | What::Stop { .. }
                            | What::OddUnit
                            | What::Joiner
                    )
            })
            .count();
        rest.get(cell).is_some_and(|item| {
            item.wide
                && matches!(
                    item.what,
                    What::Number { .. }
                        | What::Garbled
                        | What::Compare { .. }
                        | What::Flag(_)
                        | What::Column
                )
                || matches!(item.what, What::Assign)
        })
    }

    /// Whether the line here goes on with a card: a range, a label, a date, or the number itself.
    fn crosses(&self, from: usize) -> bool {
        let length = self.items[from..]
            .iter()
            .position(|item| item.what == What::Line)
            .unwrap_or(self.items.len() - from);
        let line = &self.items[from..from + length];
        let first = line
            .iter()
            .find(|item| !matches!(item.what, What::Flag(_) | What::Column));
        let Some(first) = first else {
            return true;
        };
        if matches!(
            first.what,
            What::Number { .. } | What::Garbled | What::Compare { .. }
        ) {
            return true;
        }
        // Of a card's other lines none holds a number of its own.
        line.iter().all(|item| {
            matches!(
                item.what,
                What::Filler
                    | What::Assign
                    | What::Range(_)
                    | What::Unit(_)
                    | What::Date { .. }
                    | What::Aside(_)
                    | What::Noise
                    | What::Flag(_)
                    | What::Column
            )
        }) || is_label_with_value(line)
    }

    /// The end of a line that tells the method and no number.
    fn method_line(&self, from: usize) -> Option<usize> {
        let length = self.items[from..]
            .iter()
            .position(|item| item.what == What::Line)?;
        let line = &self.items[from..from + length];
        let first = line.first()?;
        let method = words::is_method(&self.text[first.start..first.end]);
        let plain = !line
            .iter()
            .any(|item| is_number(item) || matches!(item.what, What::Name(_)));
        (method && plain).then_some(from + length)
    }

    /// The number here, and whatever else may be the result.
    fn amounts(&mut self, number: usize) {
        let mut cursor = number;
        let mut came_aged = false;
        loop {
            let (amount, behind) = amount::read(self.text, self.items, cursor, &self.gap);
            let older = self.older || self.month_follows(behind);
            if older {
                self.mention.older = true;
            } else {
                self.mention.amounts.push(amount);
            }
            self.mention.older |= self.items[cursor..behind].iter().any(is_older_aside);
            let both = self.mention.older && !self.mention.amounts.is_empty();
            let asked = self
                .items
                .get(behind)
                .is_some_and(|item| item.what == What::Stop { asks: true });
            self.mention.doubtful |= asked;
            self.mention.items.1 = behind;
            self.mention.runs_on = self
                .items
                .get(behind)
                .is_some_and(|item| matches!(item.what, What::Word | What::OddUnit));
            let Some((next, age)) = self.another(behind) else {
                break;
            };
            // Behind an older and a newer number a change of something else is told.
            if both && age.is_some() && came_aged {
                break;
            }
            came_aged |= age.is_some();
            if age == Some(What::Now) {
                self.lend_dates_before(behind, next);
                // What stood before it is the old one.
                self.mention.older |= !self.mention.amounts.is_empty();
                self.mention.amounts.clear();
                self.mention.month = None;
            }
            self.older = age == Some(What::Earlier);
            if self.older {
                for at in behind..next {
                    self.lend(at);
                }
            }
            let keeps = self.items[behind..next]
                .iter()
                .any(|item| matches!(item.what, What::Separator | What::Joiner));
            let unit = if keeps { None } else { self.gap.unit };
            self.gap = Gap {
                unit,
                ..Gap::default()
            };
            for item in &self.items[behind..next] {
                if let What::Compare { comparator, spoken } = item.what {
                    self.gap.comparator = comparator;
                    self.gap.spoken = spoken;
                }
            }
            cursor = next;
        }
        if self.mention.older && self.older {
            self.lend_dates_behind();
        }
    }

    /// An older result's day is not the new one's.
    fn lend(&mut self, at: usize) {
        if matches!(self.items[at].what, What::Date { .. }) {
            self.mention.lent.push(at);
        }
    }

    /// The days before "now" are the older result's: "vor 3 Wochen 41, jetzt 88", "from 60 on 5 May to 41".
    fn lend_dates_before(&mut self, behind: usize, next: usize) {
        let told = |item: &Item| {
            matches!(
                item.what,
                What::Name(_) | What::Number { .. } | What::Stop { .. } | What::Line
            )
        };
        let from = self.items[..self.name]
            .iter()
            .rposition(told)
            .map_or(0, |at| at + 1);
        let now = self.items[behind..next]
            .iter()
            .position(|item| item.what == What::Now)
            .map_or(next, |at| behind + at);
        for at in from..now {
            self.lend(at);
        }
    }

    fn lend_dates_behind(&mut self) {
        let behind = self.mention.items.1;
        for at in behind..self.items.len().min(behind + 4) {
            match self.items[at].what {
                What::Filler | What::Flag(_) | What::Aside(_) | What::Column => {}
                What::Date { .. } => self.mention.lent.push(at),
                _ => break,
            }
        }
    }

    /// "41 ng/ml in May": a month that is told, but no day.
    fn month_follows(&mut self, behind: usize) -> bool {
        let Some(item) = self
            .items
            .get(behind)
            .filter(|item| item.what == What::Month)
        else {
            // "34 last year".
            return self.is_told_old(behind);
        };
        self.mention.month = Some((item.start, item.end));
        self.another(behind).is_some()
    }

    /// "12 last year": the age stands behind, and no other number follows it.
    fn is_told_old(&self, behind: usize) -> bool {
        let told = self
            .items
            .get(behind)
            .is_some_and(|item| item.what == What::Earlier);
        let number_follows = self.items[self.items.len().min(behind + 1)..]
            .iter()
            .take(MOST_BETWEEN)
            .find(|item| {
                !matches!(
                    item.what,
                    What::Filler
                        | What::Assign
                        | What::Flag(_)
                        | What::Date { .. }
                        | What::Compare { .. }
                )
            })
            .is_some_and(is_number);
        told && !number_follows
    }

    /// Another number that may be this name's, and what is said of its age.
    fn another(&self, behind: usize) -> Option<(usize, Option<What>)> {
        let mut age = None;
        let mut parted = false;
        // "42 last year, 88": the age was told of the number before.
        let mut told = false;
        for (at, item) in self
            .items
            .iter()
            .enumerate()
            .skip(behind)
            .take(MOST_BETWEEN)
        {
            match item.what {
                What::Number { .. } | What::Garbled if age.is_some() || !parted => {
                    return Some((at, age));
                }
                What::Separator | What::Joiner if age == Some(What::Earlier) => {
                    age = None;
                    told = true;
                }
                What::Number { .. } | What::Garbled if told => return Some((at, None)),
                What::Earlier | What::Now => age = Some(item.what.clone()),
                // "45 or 54".
                What::Word | What::Filler | What::Joiner
                    if words::is_or(&self.text[item.start..item.end])
                        && self.items.get(at + 1).is_some_and(is_number) =>
                {
                    return Some((at + 1, None));
                }
                What::Separator
                | What::Filler
                | What::Joiner
                | What::Month
                | What::Assign
                | What::Word => parted = true,
                What::Compare { .. } | What::Flag(_) | What::Column | What::Date { .. } => {}
                // A month's number stands behind a comma as often: "41 in May, 88 today".
                What::Number { .. } | What::Garbled => {
                    let month = self.items[behind..at]
                        .iter()
                        .any(|item| matches!(item.what, What::Month | What::Date { .. }));
                    return month.then_some((at, None));
                }
                _ => return None,
            }
        }
        None
    }
}

/// "Value: 63", "Result 63 ng/mL".
fn is_label_with_value(line: &[Item]) -> bool {
    let labels = line
        .iter()
        .take_while(|item| matches!(item.what, What::Filler | What::Assign | What::Flag(_)))
        .count();
    line.get(labels).is_some_and(|item| {
        is_number(item) || matches!(item.what, What::Compare { spoken: false, .. })
    })
}

/// "(previous 41 ng/mL on 2 May)", "41 (05/01/2026)".
fn is_older_aside(item: &Item) -> bool {
    let What::Aside(inner) = &item.what else {
        return false;
    };
    let has = |wanted: fn(&Item) -> bool| inner.iter().any(wanted);
    has(|item| item.what == What::Earlier)
        || has(is_number) && has(|item| matches!(item.what, What::Date { .. }))
}

/// Whether the sentence before this name tells of the past: "Im Vorjahr lag das Ferritin bei 12".
fn is_past(items: &[Item], line: usize, name: usize) -> bool {
    for item in items[line..name].iter().rev().take(MOST_BETWEEN) {
        match item.what {
            What::Earlier => return true,
            What::Name(_)
            | What::Number { .. }
            | What::Now
            | What::Stop { .. }
            | What::Line
            | What::Unit(_)
            | What::Column => {
                return false;
            }
            _ => {}
        }
    }
    false
}

impl Gap {
    fn look_aside(&mut self, text: &str, inner: &[Item]) {
        match inner {
            [item] if matches!(item.what, What::Unit(_) | What::OddUnit) => {
                self.unit = amount::unit_of(item);
            }
            [item]
            | [
                item,
                Item {
                    what: What::Unit(_),
                    ..
                },
            ] if matches!(item.what, What::Number { .. }) => {
                let (amount, _) = amount::read(text, inner, 0, self);
                self.aside = self.aside.or(Some(amount));
            }
            _ => {
                if let Some(limits) = amount::limits_in(text, inner) {
                    self.limits = Some(limits);
                }
                self.marks.set_all(inner);
            }
        }
    }
}
