//! Owns how a table stands on pages: rows stay whole, and the names of the columns come again on each page.

use super::super::chart::ink;
use super::super::scene::{Stroke, at};
use super::layout::{Line, Pages, Part, Placed, Style, baseline, broken, words};
use super::{Run, Table};

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
    for (index, cells_of_row) in table.rows.iter().enumerate() {
        let runs: Vec<_> = cells_of_row
            .iter()
            .map(|cell| Run::plain(cell.clone()))
            .collect();
        let lines = cells(pages, table, &runs);
        if pages.need(height(&lines)) {
            row(pages, table, &head, None);
        }
        let part = Part {
            block,
            row: index + 1,
            cell: 0,
        };
        row(pages, table, &lines, Some(part));
    }
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

/// One row with the rule below it; without a part it is only there for the eye.
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
    let named = part.is_none_or(|part| part.row == 0);
    let rule = Stroke {
        colour: if named { ink::GREY } else { ink::FAINT },
        width: if named { 0.8 } else { 0.5 },
        dash: None,
    };
    let (left, right, y) = (pages.left, pages.left + pages.room, pages.y);
    pages.place(Placed::Rule(at(left, y), at(right, y), rule));
}
