//! Owns the reading of tables: a heading that names the columns, then a line a value, in RFC 4180 with any of three
//! separators.

use super::{Line, MOST_LINES, Refused};

/// The names of a column, in the languages that we speak and as our own export writes them.
const DAY: &[&str] = &[
    "date",
    "day",
    "drawn",
    "blutabnahme",
    "drawn on",
    "drawn-on",
    "collected",
    "datum",
    "abnahme",
    "abgenommen",
    "abgenommen am",
    "entnommen am",
    "fecha",
    "extracción",
    "extraccion",
    "extraído el",
];
const NAME: &[&str] = &[
    "test",
    "what",
    "name",
    "analyte",
    "parameter",
    "wert",
    "was",
    "analyse",
    "untersuchung",
    "prueba",
    "qué",
    "que",
    "analito",
    "parámetro",
];
const VALUE: &[&str] = &[
    "value",
    "wert",
    "result",
    "ergebnis",
    "messwert",
    "zahl",
    "valor",
    "resultado",
];
const UNIT: &[&str] = &["unit", "units", "einheit", "unidad", "unidades"];

/// Where each column stands.
struct Columns {
    day: usize,
    name: usize,
    value: usize,
    unit: Option<usize>,
}

/// The lines beneath the heading.
pub(super) fn lines(text: &str) -> Result<Vec<Line>, Refused> {
    let heading = text.lines().next().ok_or(Refused::NotOurs)?;
    let separator = [';', '\t', ',']
        .into_iter()
        .max_by_key(|separator| heading.matches(*separator).count())
        .filter(|separator| heading.contains(*separator))
        .ok_or(Refused::NotOurs)?;
    let mut rows = rows(text, separator).into_iter();
    let columns = columns(&rows.next().unwrap_or_default()).ok_or(Refused::NotOurs)?;
    let cell = |row: &[String], place: usize| row.get(place).map(|cell| bare(cell));
    Ok(rows
        .map(|row| Line {
            day: cell(&row, columns.day).unwrap_or_default(),
            name: cell(&row, columns.name).unwrap_or_default(),
            value: cell(&row, columns.value).unwrap_or_default(),
            unit: columns
                .unit
                .and_then(|place| cell(&row, place))
                .unwrap_or_default(),
        })
        .filter(|line| !line.name.is_empty())
        .collect())
}

fn columns(heading: &[String]) -> Option<Columns> {
    let find = |names: &[&str], but: Option<usize>| {
        heading.iter().enumerate().find_map(|(place, cell)| {
            let named = names.contains(&cell.trim().to_lowercase().as_str());
            (named && Some(place) != but).then_some(place)
        })
    };
    let name = find(NAME, None)?;
    Some(Columns {
        day: find(DAY, None)?,
        name,
        // "Wert" is either, as the other column has it.
        value: find(VALUE, Some(name))?,
        unit: find(UNIT, None),
    })
}

/// Without the apostrophe that keeps spreadsheets from running a cell, and on one line.
fn bare(cell: &str) -> String {
    let cell = cell.trim().trim_start_matches('\'');
    cell.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Rows of cells; a quote that is never closed ends with the text.
fn rows(text: &str, separator: char) -> Vec<Vec<String>> {
    let mut rows = vec![Vec::new()];
    let mut cell = String::new();
    let mut quoted = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if quoted && letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            '\r' if !quoted => {}
            '\n' if !quoted => {
                end_cell(&mut rows, &mut cell);
                if rows.len() > MOST_LINES {
                    return rows;
                }
                rows.push(Vec::new());
            }
            letter if letter == separator && !quoted => end_cell(&mut rows, &mut cell),
            letter => cell.push(letter),
        }
    }
    end_cell(&mut rows, &mut cell);
    rows
}

fn end_cell(rows: &mut [Vec<String>], cell: &mut String) {
    if let Some(row) = rows.last_mut() {
        row.push(std::mem::take(cell));
    }
}
