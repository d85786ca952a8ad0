//! Owns how a table stands on pages: rows that belong together stay together, and the names of the columns come again
//! on each page.

use super::super::ink;
use super::super::scene::{Stroke, at};
use super::block::{Run, Table};
use super::page::{Line, Pages, Part, Placed, Style, baseline, broken, words};

/// The room between columns.
const GAP: f32 = 8.0;
/// The room above and below the words of a row.
const PAD: f32 = 1.7;

const CELL: Style = Style {
    size: 8.2,
    leading: 10.8,
    colour: ink::DARK,
};

pub(super) fn lay(pages: &mut Pages, block: usize, table: &Table) {
    let names: Vec<_> = table
        .names
        .iter()
        .map(|name| Run::strong(name.clone()))
        .collect();
    let head = cells(pages, table, &names);
    pages.need(height(&head) * 3.0);
    row(pages, table, &head, Some(Part::of(block)));
    rule(pages, true);
    let rows: Vec<_> = table
        .rows
        .iter()
        .map(|cells_of_row| {
            let runs: Vec<_> = cells_of_row.iter().cloned().map(Run::plain).collect();
            cells(pages, table, &runs)
        })
        .collect();
    for (index, lines) in rows.iter().enumerate() {
        let together = if begins(table, index) {
            let of_group = (index + 1..rows.len()).take_while(|next| !begins(table, *next));
            height(lines) + of_group.map(|next| height(&rows[next])).sum::<f32>()
        } else {
            height(lines)
        };
        // What is longer than a page has to be divided anyway.
        let whole = together <= (pages.bottom - pages.top) / 2.0;
        if pages.need(if whole { together } else { height(lines) }) {
            row(pages, table, &head, None);
            rule(pages, true);
        }
        let part = Part {
            block,
            row: index + 1,
            cell: 0,
        };
        row(pages, table, lines, Some(part));
        if index + 1 == rows.len() || begins(table, index + 1) {
            rule(pages, false);
        }
    }
}

/// A row without a first cell belongs to the one above it.
fn begins(table: &Table, index: usize) -> bool {
    let first = table.rows.get(index).and_then(|row| row.first());
    first.is_none_or(|cell| !cell.is_empty())
}

/// Where a column begins, and how wide it is.
fn column(pages: &Pages, table: &Table, index: usize) -> (f32, f32) {
    let whole: f32 = table.columns.iter().sum();
    let before: f32 = table.columns[..index].iter().sum();
    let share = table.columns[index] / whole;
    let start = pages.left + pages.room * before / whole;
    (start, pages.room * share - GAP)
}

fn cells(pages: &Pages, table: &Table, runs: &[Run]) -> Vec<Vec<Line>> {
    runs.iter()
        .take(table.columns.len())
        .enumerate()
        .map(|(index, run)| {
            let (_, room) = column(pages, table, index);
            broken(std::slice::from_ref(run), CELL.size, room)
        })
        .collect()
}

fn height(cells: &[Vec<Line>]) -> f32 {
    let lines = cells.iter().map(Vec::len).max().unwrap_or(1);
    f32::from(u8::try_from(lines).unwrap_or(u8::MAX)) * CELL.leading + 2.0 * PAD
}

/// One row; without a part it is only there for the eye.
fn row(pages: &mut Pages, table: &Table, cells: &[Vec<Line>], part: Option<Part>) {
    let top = pages.y + PAD;
    for (index, lines) in cells.iter().enumerate() {
        let (x, _) = column(pages, table, index);
        let mut y = top + baseline(CELL);
        for line in lines {
            match part {
                Some(part) => {
                    let part = Part {
                        cell: index,
                        ..part
                    };
                    pages.set_line(line, x, y, CELL, part);
                }
                None => {
                    for (text, weight) in &line.0 {
                        pages.place(Placed::Aside(words(text, at(x, y), *weight, CELL)));
                    }
                }
            }
            y += CELL.leading;
        }
    }
    pages.y += height(cells);
}

/// The rule below a row, firmer below the names of the columns.
fn rule(pages: &mut Pages, named: bool) {
    let rule = Stroke {
        colour: if named { ink::GREY } else { ink::FAINT },
        width: if named { 0.8 } else { 0.5 },
        dash: None,
    };
    let (left, right, y) = (pages.left, pages.left + pages.room, pages.y);
    pages.place(Placed::Rule(at(left, y), at(right, y), rule));
}
