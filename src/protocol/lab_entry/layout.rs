//! Brings the lines of a pasted report into the one order that is read: name, result, unit, range.
//!
//! It moves items and drops those of older results and of comments; it reads no value.

use crate::protocol::analyte::names::{Named, fold, longest_name, named};
use crate::protocol::lab_entry::written::Role;

use super::super::analyte::Analyte;
use super::heading::{self, Cell, Heading, Kind};
use super::item::{Item, What};
use super::words;

/// A report in order.
pub(super) struct Arranged {
    pub items: Vec<Item>,
    /// Of what older results were left out.
    pub earlier: Vec<Analyte>,
}

/// A name that runs over two lines has no more words than this on either.
const MOST_WORDS: usize = 5;

/// The items, line by line, in reading order.
pub(super) fn arrange(text: &str, items: Vec<Item>) -> Arranged {
    if !items.iter().any(|item| item.what == What::Line) {
        return Arranged {
            items,
            earlier: Vec::new(),
        };
    }
    let lines: Vec<&[Item]> = items.split(|item| item.what == What::Line).collect();
    let mut breaks = items.iter().filter(|item| item.what == What::Line);
    let end = Item {
        what: What::Line,
        start: text.len(),
        end: text.len(),
        glued: false,
        wide: false,
    };
    let mut page = Page {
        text,
        heading: None,
        out: Vec::with_capacity(items.len()),
        earlier: Vec::new(),
        end,
    };
    let mut at = 0;
    while at < lines.len() {
        let taken = page.line(&lines[at..]);
        for _ in 0..taken {
            page.out.push(breaks.next().unwrap_or(&page.end).clone());
        }
        at += taken;
    }
    Arranged {
        items: page.out,
        earlier: page.earlier,
    }
}

struct Page<'t> {
    text: &'t str,
    heading: Option<Heading>,
    out: Vec<Item>,
    earlier: Vec<Analyte>,
    end: Item,
}

impl Page<'_> {
    /// Takes the first of the lines, or several that belong together; how many.
    fn line(&mut self, lines: &[&[Item]]) -> usize {
        let line = lines[0];
        if line.is_empty() {
            return 1;
        }
        if let Some(heading) = heading::read(self.text, line) {
            self.open(line, heading);
            return 1;
        }
        let line = match self.comment(line) {
            None => line,
            Some(0) => return 1,
            Some(ends) => {
                self.out.extend_from_slice(&line[ends..]);
                return 1;
            }
        };
        if let Some(taken) = self.cards(lines) {
            return taken;
        }
        if let Some(taken) = self.wrapped(lines) {
            return taken;
        }
        if !self.row(line) {
            self.out.extend_from_slice(line);
        }
        1
    }

    /// A heading's days are no dates of the draw, but the newest is.
    fn open(&mut self, line: &[Item], heading: Heading) {
        let has_days = heading
            .columns
            .iter()
            .any(|column| matches!(column.kind, Kind::Day(_)));
        if has_days && let Some(newest) = heading.newest() {
            let first = &line[0];
            self.out.push(Item {
                what: What::Date {
                    date: Some(newest),
                    role: Role::Draw,
                    or: None,
                },
                ..first.clone()
            });
        }
        self.heading = Some(heading);
    }

    /// Where what explains ends, if the line begins so: 0 if it all does.
    fn comment(&self, line: &[Item]) -> Option<usize> {
        let first = line
            .iter()
            .find(|item| !matches!(item.what, What::Flag(_)))?;
        let word = &self.text[first.start..first.end];
        let is_word = matches!(first.what, What::Word | What::Filler);
        if !is_word || !words::begins_a_comment(word) {
            return None;
        }
        // A letter's first sentence may list tablets, and its second the results.
        let ends = line
            .iter()
            .position(|item| matches!(item.what, What::Stop { .. }));
        Some(
            ends.filter(|_| words::begins_a_list_of_medicines(word))
                .map_or(0, |at| at + 1),
        )
    }

    /// Cards side by side: a line of names, and lines of as many cells beneath.
    fn cards(&mut self, lines: &[&[Item]]) -> Option<usize> {
        let names = heading::cells(self.text, lines[0]);
        let is_name = |cell: &Cell| {
            let items = &lines[0][cell.items.clone()];
            items.iter().any(|item| matches!(item.what, What::Name(_)))
                && !items.iter().any(is_number)
        };
        if names.len() < 2 || !names.iter().all(is_name) {
            return None;
        }
        let mut rows: Vec<(usize, Vec<Cell>)> = vec![(0, names)];
        let mut at = 1;
        while let Some(line) = lines.get(at) {
            if !line.is_empty() {
                let cells = heading::cells(self.text, line);
                if cells.len() != rows[0].1.len()
                    || line.iter().any(|item| matches!(item.what, What::Name(_)))
                {
                    break;
                }
                rows.push((at, cells));
            }
            at += 1;
        }
        let values = |(line, cells): &(usize, Vec<Cell>)| {
            cells
                .iter()
                .all(|cell| lines[*line][cell.items.clone()].iter().any(is_number))
        };
        if !rows.iter().skip(1).any(values) {
            return None;
        }
        for column in 0..rows[0].1.len() {
            for (line, cells) in &rows {
                self.out
                    .extend_from_slice(&lines[*line][cells[column].items.clone()]);
                self.out.push(self.end.clone());
            }
        }
        Some(at)
    }

    /// A name that goes on in the next line, behind its result or before it.
    fn wrapped(&mut self, lines: &[&[Item]]) -> Option<usize> {
        let (line, next) = (lines[0], *lines.get(1)?);
        let is_words = |items: &[Item]| {
            !items.is_empty()
                && items.len() <= MOST_WORDS
                && items.iter().all(|item| {
                    matches!(
                        item.what,
                        What::Word | What::Filler | What::Joiner | What::Name(_) | What::Aside(_)
                    )
                })
        };
        let (has, goes_on) = (line.iter().any(is_number), next.iter().any(is_number));
        let head = heading::cells(self.text, if has { line } else { next });
        let head = head.first()?.items.clone();
        let (upper, lower, row, head) = match (has, goes_on) {
            (true, false) if is_words(next) && is_words(&line[head.clone()]) => {
                (&line[head.clone()], next, line, head)
            }
            (false, true) if is_words(line) && is_words(&next[head.clone()]) => {
                (line, &next[head.clone()], next, head)
            }
            _ => return None,
        };
        let both = format!("{}{}", self.folded(upper)?, self.folded(lower)?);
        let named = named(&both)?;
        // A name that stands whole in one line needs no other.
        let stands = |items: &[Item]| matches!(items, [Item { what: What::Name(whole), .. }] if *whole == named);
        if stands(upper) || stands(lower) || head.end == row.len() {
            return None;
        }
        let first = &row[head.start];
        let mut items = vec![Item {
            what: What::Name(named),
            end: row[head.end - 1].end,
            ..first.clone()
        }];
        items.extend_from_slice(&row[head.end..]);
        if !self.row(&items) {
            self.out.extend(items);
        }
        Some(2)
    }

    fn folded(&self, items: &[Item]) -> Option<String> {
        let text = &self.text[items.first()?.start..items.last()?.end];
        (text.len() <= 2 * longest_name()).then(|| fold(text))
    }

    /// A row beneath a heading whose order is not the usual one; `false` if it is none.
    fn row(&mut self, line: &[Item]) -> bool {
        let Some(heading) = self.heading.as_ref().filter(|heading| heading.matters()) else {
            return false;
        };
        let cells = heading::cells(self.text, line);
        let Some(first) = cells.first() else {
            return false;
        };
        let name_ends = line
            .iter()
            .rposition(|item| matches!(item.what, What::Name(_)))
            .map(|at| at + 1);
        let names = line
            .iter()
            .filter(|item| matches!(item.what, What::Name(_)))
            .count();
        let (Some(name_ends), 1..=2) = (name_ends, names) else {
            return false;
        };
        let assigned: Option<Vec<(Kind, std::ops::Range<usize>)>> =
            if cells.len() >= 2 && name_ends <= first.items.end {
                assign(heading, line, &cells[1..])
            } else {
                in_order(heading, line, name_ends)
            };
        let newest = heading.newest();
        let head = first.items.end.max(name_ends).min(line.len());
        let head = if cells.len() >= 2 { head } else { name_ends };
        let name = line[..head].iter().filter(|item| !is_number(item)).cloned();
        let name: Vec<Item> = name.collect();
        let analyte = name.iter().find_map(|item| match item.what {
            What::Name(Named::Analyte(analyte)) => Some(analyte),
            _ => None,
        });
        self.out.extend(name);
        let Some(assigned) = assigned else {
            return true;
        };
        let of = |wanted: &dyn Fn(Kind) -> bool| -> Vec<Item> {
            let cells = assigned.iter().filter(|(kind, _)| wanted(*kind));
            cells
                .flat_map(|(_, items)| line[items.clone()].iter().cloned())
                .collect()
        };
        let is_new = |kind: Kind| {
            kind == Kind::Value || matches!(kind, Kind::Day(Some(day)) if Some(day) == newest)
        };
        let value = of(&is_new);
        let older =
            of(&|kind| kind == Kind::Previous || matches!(kind, Kind::Day(_)) && !is_new(kind));
        if let Some(analyte) = analyte.filter(|_| older.iter().any(is_number)) {
            self.earlier.push(analyte);
        }
        let one_number = value.iter().filter(|item| is_number(item)).count() == 1;
        let holds_more = |item: &Item| matches!(item.what, What::Range(_) | What::Name(_));
        if one_number && !value.iter().any(holds_more) {
            self.out.extend(value);
            self.out.extend(of(&|kind| kind == Kind::Unit));
            self.out.extend(of(&|kind| kind == Kind::Range));
        }
        true
    }
}

pub(super) fn is_number(item: &Item) -> bool {
    matches!(item.what, What::Number { .. } | What::Garbled)
}

type Assigned = Vec<(Kind, std::ops::Range<usize>)>;

/// Each cell of a row to a column: by counting, or by where they stand, never against the order.
fn assign(heading: &Heading, line: &[Item], cells: &[Cell]) -> Option<Assigned> {
    if heading.in_order_only || cells.len() > 2 * heading::MOST_COLUMNS {
        return None;
    }
    if heading.hard {
        let kind = |cell: &Cell| {
            let column = heading
                .columns
                .iter()
                .find(|column| column.index == cell.index);
            (
                column.map_or(Kind::Other, |column| column.kind),
                cell.items.clone(),
            )
        };
        return Some(cells.iter().map(kind).collect());
    }
    let columns: Vec<_> = heading
        .columns
        .iter()
        .filter(|column| column.kind != Kind::Name)
        .collect();
    let fits = |(column, cell): (&&heading::Column, &Cell)| {
        let items = &line[cell.items.clone()];
        match column.kind {
            Kind::Unit => !items.iter().any(is_number),
            Kind::Range => items.iter().any(|item| {
                matches!(
                    item.what,
                    What::Range(_) | What::Compare { .. } | What::Aside(_)
                )
            }),
            Kind::Value | Kind::Day(_) | Kind::Previous => items.iter().any(is_number),
            Kind::Name | Kind::Other => true,
        }
    };
    // A copy that lost its gaps has as many cells as columns.
    if columns.len() == cells.len() && columns.iter().zip(cells).all(fits) {
        let kinds = columns.iter().map(|column| column.kind);
        return Some(
            kinds
                .zip(cells.iter().map(|cell| cell.items.clone()))
                .collect(),
        );
    }
    // The cheapest way for the cells so far to end in each column.
    let mut best: Vec<(usize, Vec<usize>)> = vec![(0, Vec::new()); columns.len()];
    for cell in cells {
        let mut next = Vec::with_capacity(columns.len());
        for (at, column) in columns.iter().enumerate() {
            let (cost, way) = best[..=at].iter().min_by_key(|(cost, _)| *cost)?;
            let mut way = way.clone();
            way.push(at);
            let middle = |from: usize, to: usize| usize::midpoint(from, to);
            let cost_here = cell
                .from
                .abs_diff(column.from)
                .min(cell.to.abs_diff(column.to))
                .min(middle(cell.from, cell.to).abs_diff(middle(column.from, column.to)));
            next.push((cost + cost_here, way));
        }
        best = next;
    }
    let (_, way) = best.into_iter().min_by_key(|(cost, _)| *cost)?;
    let kinds = way.into_iter().map(|at| columns[at].kind);
    Some(
        kinds
            .zip(cells.iter().map(|cell| cell.items.clone()))
            .collect(),
    )
}

/// Without gaps only the order is left: what follows the name, in as many groups as there are columns.
fn in_order(heading: &Heading, line: &[Item], from: usize) -> Option<Assigned> {
    let columns: Vec<_> = heading
        .columns
        .iter()
        .filter(|column| column.kind != Kind::Name)
        .collect();
    let mut groups: Vec<std::ops::Range<usize>> = Vec::new();
    let mut at = from;
    while at < line.len() {
        let end = match line[at].what {
            What::Compare { .. } if line.get(at + 1).is_some_and(is_number) => at + 2,
            What::Flag(_) | What::Column | What::Assign => {
                at += 1;
                continue;
            }
            _ => at + 1,
        };
        groups.push(at..end);
        at = end;
    }
    (groups.len() == columns.len()).then(|| {
        let kinds = columns.iter().map(|column| column.kind);
        kinds.zip(groups).collect()
    })
}
