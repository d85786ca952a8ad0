//! Reads the heading of a table: which column holds the result, and which the range, the unit or an older result.

use std::ops::Range;

use chrono::NaiveDate;

use crate::protocol::analyte::names::fold;
use crate::protocol::lab_entry::written::Role;

use super::item::{Item, What};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Name,
    Value,
    /// The results of one day; `None` if nobody can say which.
    Day(Option<NaiveDate>),
    Previous,
    Unit,
    Range,
    /// A flag, a method, a laboratory's code, or a heading that we do not know.
    Other,
}

/// Items of a line that stand together, with a gap on either side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Cell {
    pub items: Range<usize>,
    /// In characters of the line.
    pub from: usize,
    pub to: usize,
    /// How many tabs or bars stand before it.
    pub index: usize,
}

/// A column and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Column {
    pub kind: Kind,
    pub from: usize,
    pub to: usize,
    pub index: usize,
}

/// A heading.
#[derive(Clone, Debug)]
pub(super) struct Heading {
    pub columns: Vec<Column>,
    /// Whether tabs or bars part the columns, so that they can be counted.
    pub hard: bool,
    /// Whether nothing but single spaces stands between its words, so that only their order tells.
    pub in_order_only: bool,
}

/// The words of each kind of column, folded; a heading that holds one is of that kind. The first kind wins.
const LABELS: &[(Kind, &[&str])] = &[
    (
        Kind::Previous,
        &[
            "previous",
            "prior",
            "vorwert",
            "vorbefund",
            "vorergebnis",
            "anterior",
            "previo",
            "precedente",
            "historic",
            "lastresult",
            "vorherig",
        ],
    ),
    (Kind::Value, &["inrange", "outofrange"]),
    (
        Kind::Other,
        &[
            "bewertung",
            "kommentar",
            "comment",
            "comentario",
            "interpret",
        ],
    ),
    (
        Kind::Range,
        &[
            "refer",
            "range",
            "norm",
            "interval",
            "bereich",
            "rango",
            "grenzwert",
            "limit",
            "sollwert",
            "biolref",
            "vref",
            "zielwert",
            "optim",
        ],
    ),
    (
        Kind::Unit,
        &[
            "einheit",
            "unit",
            "unidad",
            "unite",
            "eenheid",
            "dimension",
            "uom",
        ],
    ),
    (
        Kind::Value,
        &[
            "result", "ergebnis", "wert", "value", "valor", "current", "aktuell", "actual",
            "befund",
        ],
    ),
    (
        Kind::Name,
        &[
            "test",
            "name",
            "parameter",
            "parametro",
            "analy",
            "anali",
            "untersuchung",
            "bezeichnung",
            "prueba",
            "determinacion",
            "estudio",
            "examen",
            "messgrosse",
            "component",
            "investigation",
            "magnitud",
        ],
    ),
];

/// A label is not longer than this.
const LONGEST_LABEL: usize = 48;
/// No table of results has more.
pub(super) const MOST_COLUMNS: usize = 16;

/// The heading that this line is, if it is one.
pub(super) fn read(text: &str, line: &[Item]) -> Option<Heading> {
    let holds_a_result = |item: &Item| {
        matches!(
            item.what,
            What::Number { .. }
                | What::Garbled
                | What::Range(_)
                | What::Compare { spoken: false, .. }
        )
    };
    if line.len() < 2 || line.iter().any(holds_a_result) {
        return None;
    }
    let gaps = cells(text, line);
    if gaps.len() >= 2 {
        return of_cells(text, line, &gaps, false);
    }
    let words: Vec<Cell> = line
        .iter()
        .enumerate()
        .filter(|(_, item)| !matches!(item.what, What::Flag(_) | What::Separator))
        .map(|(at, _)| Cell {
            items: at..at + 1,
            from: 0,
            to: 0,
            index: at,
        })
        .collect();
    of_cells(text, line, &words, true)
}

fn of_cells(text: &str, line: &[Item], cells: &[Cell], in_order_only: bool) -> Option<Heading> {
    if cells.len() > MOST_COLUMNS {
        return None;
    }
    let mut columns: Vec<Column> = cells.iter().map(|cell| column(text, line, cell)).collect();
    if in_order_only {
        // "Reference range" is one column.
        columns.dedup_by_key(|column| column.kind);
    }
    let count =
        |wanted: fn(Kind) -> bool| columns.iter().filter(|column| wanted(column.kind)).count();
    let values = count(|kind| kind == Kind::Value);
    let days = count(|kind| matches!(kind, Kind::Day(_)));
    let around = count(|kind| matches!(kind, Kind::Unit | Kind::Range | Kind::Name));
    let previous = count(|kind| kind == Kind::Previous);
    let unknown = count(|kind| kind == Kind::Other);
    let is_one = if in_order_only {
        values == 1 && around >= 2 && unknown == 0
    } else {
        values >= 1 && around + previous >= 1 || days >= 1 && around >= 1 || days >= 2
    };
    // "Laborwert   Wert   Einheit": the first of two is the names'.
    if values + days >= 2
        && columns[0].kind == Kind::Value
        && columns[0].from <= 2
        && !in_order_only
    {
        columns[0].kind = Kind::Name;
    }
    is_one.then(|| Heading {
        hard: is_hard(text, line),
        columns,
        in_order_only,
    })
}

fn column(text: &str, line: &[Item], cell: &Cell) -> Column {
    let (first, last) = (&line[cell.items.start], &line[cell.items.end - 1]);
    let label = &text[first.start..last.end];
    let day = line[cell.items.clone()]
        .iter()
        .find_map(|item| match item.what {
            What::Date { date, role, or } => Some((date.filter(|_| or.is_none()), role)),
            _ => None,
        });
    let folded = if label.len() > LONGEST_LABEL {
        String::new()
    } else {
        fold(label)
    };
    let labelled = LABELS
        .iter()
        .find(|(_, words)| words.iter().any(|word| folded.contains(word)))
        .map(|&(kind, _)| kind);
    // "Date   14/04/26": the key of the first day stands where the names do.
    let from = if day.is_some() && labelled != Some(Kind::Previous) {
        cell.from.max(cell.to.saturating_sub(10))
    } else {
        cell.from
    };
    let kind = match (labelled, day) {
        (Some(Kind::Previous), _) => Kind::Previous,
        (_, Some((date, Role::Plain | Role::Draw))) => Kind::Day(date),
        (_, Some((_, Role::Other))) => Kind::Other,
        (Some(kind), None) => kind,
        (None, None) => Kind::Other,
    };
    Column {
        kind,
        from,
        to: cell.to,
        index: cell.index,
    }
}

impl Heading {
    /// Whether a row must be read by its columns: otherwise the result stands first, as it does without a heading.
    pub fn matters(&self) -> bool {
        let place = |wanted: Kind| self.columns.iter().position(|column| column.kind == wanted);
        let has = |wanted: fn(Kind) -> bool| self.columns.iter().any(|column| wanted(column.kind));
        let range_first = match (place(Kind::Range), place(Kind::Value)) {
            (Some(range), Some(value)) => range < value,
            (_, None) | (None, _) => false,
        };
        range_first || has(|kind| matches!(kind, Kind::Previous | Kind::Day(_)))
    }

    /// The newest of the days, if there are any and all are known.
    pub fn newest(&self) -> Option<NaiveDate> {
        let days = self.columns.iter().filter_map(|column| match column.kind {
            Kind::Day(day) => Some(day),
            _ => None,
        });
        days.collect::<Option<Vec<_>>>()?.into_iter().max()
    }
}

/// Whether tabs or bars part the line.
fn is_hard(text: &str, line: &[Item]) -> bool {
    let bars = line.iter().filter(|item| item.what == What::Column).count();
    let (Some(first), Some(last)) = (line.first(), line.last()) else {
        return false;
    };
    bars >= 2 || text[first.start..last.end].contains('\t')
}

/// The cells of a line.
pub(super) fn cells(text: &str, line: &[Item]) -> Vec<Cell> {
    let mut found: Vec<Cell> = Vec::new();
    let Some(first) = line.first() else {
        return found;
    };
    let line_start = text[..first.start].rfind('\n').map_or(0, |at| at + 1);
    let (mut column, mut counted, mut index) = (0, line_start, 0);
    let mut open = false;
    for (at, item) in line.iter().enumerate() {
        let gap = text.get(counted..item.start).unwrap_or_default();
        column += gap.chars().count();
        index += gap.matches('\t').count();
        let width = text[item.start..item.end].chars().count();
        counted = item.end;
        let from = column;
        column += width;
        if item.what == What::Column {
            index += 1;
            open = false;
            continue;
        }
        match found.last_mut().filter(|_| open && !item.wide) {
            Some(cell) => {
                cell.items.end = at + 1;
                cell.to = column;
            }
            None => found.push(Cell {
                items: at..at + 1,
                from,
                to: column,
                index,
            }),
        }
        open = true;
    }
    found
}
