//! Owns the reading of tables: which row is the heading, what its columns hold, and a finding for each value, whether a
//! line holds a value, a draw or a test. It must not decide which of two values counts.

use std::collections::BTreeSet;

use csv::{ReaderBuilder, StringRecord, Trim};

use crate::protocol::analyte::names::fold;

use super::super::unit::Unit;
use super::cell::{self, Mark, value_cell};
use super::day::{self, Order, Written};
use super::finding::{Finding, Status};
use super::found::{MOST_LINES, Reader, Refused, Unread};
use super::heading::{Kind, Role, role};
use super::identity::{self, Identity};
use super::name::{Name, Named, fits_sample, resolve};

/// The heading stands within so many rows.
const HEADING_WITHIN: usize = 40;
/// So many rows are looked at to see which row is the heading.
const ROWS_TRIED: usize = 60;
/// No honest row is wider.
const MOST_COLUMNS: usize = 80;
/// No honest table names its tests in more columns.
const MOST_NAMES: usize = 6;

/// What a table holds.
pub(super) struct Table {
    pub findings: Vec<Finding>,
    /// How its days are to be read, where that is clear.
    pub order: Option<Order>,
    /// Whether its only day is the report's.
    pub report_day: bool,
}

/// How a table is laid out.
#[derive(Clone, Debug, PartialEq)]
enum Layout {
    /// A line a value.
    Values(Columns),
    /// A line a draw, a column a test.
    Draws {
        day: usize,
        tests: Vec<(usize, Named)>,
        persons: Vec<usize>,
        width: usize,
    },
    /// A line a test, a column a draw.
    Tests {
        name: usize,
        unit: Option<usize>,
        days: Vec<(usize, Written)>,
        width: usize,
    },
}

/// Where each column of a table with a line a value stands.
#[derive(Clone, Debug, Default, PartialEq)]
struct Columns {
    days: Vec<(Kind, usize)>,
    names: Vec<usize>,
    value: usize,
    value_unit: Option<Unit>,
    /// The day in the heading of the value: `Result 20.11.2026`.
    value_day: Option<Written>,
    time: Option<usize>,
    unit: Option<usize>,
    range: Option<usize>,
    low: Option<usize>,
    flags: Vec<usize>,
    code: Option<usize>,
    specimen: Option<usize>,
    sign: Option<usize>,
    persons: Vec<usize>,
    width: usize,
}

type Row = Vec<String>;

/// The findings of a table.
pub(super) fn read(text: &str, reader: &Reader) -> Result<Table, Refused> {
    let (told, text) = told_separator(text);
    let best = [';', '\t', ',', '|']
        .into_iter()
        .filter(|separator| told.is_none_or(|told| told == *separator))
        .filter(|separator| text.contains(*separator))
        .filter_map(|separator| {
            let rows = rows(text, separator);
            let (place, layout) = heading(&rows)?;
            let ours = of_ours(&rows[place + 1..], &layout);
            Some((ours, rows, place, layout))
        })
        .max_by_key(|(ours, rows, place, _)| (*ours, rows[*place].len()));
    let (_, rows, place, layout) = best.ok_or(Refused::NotOurs)?;
    let mut sheet = Sheet::new(reader, &rows, place);
    sheet.read(layout, &rows[place + 1..])?;
    Ok(sheet.table(&rows[place]))
}

/// Excel's first line `sep=;` names the separator and is no heading.
fn told_separator(text: &str) -> (Option<char>, &str) {
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let line = first.trim().trim_matches('"');
    let Some(told) = line
        .to_ascii_lowercase()
        .strip_prefix("sep=")
        .map(str::to_owned)
    else {
        return (None, text);
    };
    let separator = match told.as_str() {
        "\\t" => Some('\t'),
        told => told.chars().next(),
    };
    // "sep=" and a tab: the tab was trimmed away.
    (separator.or(Some('\t')), rest)
}

fn rows(text: &str, separator: char) -> Vec<Row> {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .trim(Trim::All)
        .delimiter(u8::try_from(separator).unwrap_or(b','))
        .from_reader(text.as_bytes());
    reader
        .records()
        .map_while(Result::ok)
        .map(|record| cells(&record, separator))
        .filter(|row: &Row| row.iter().any(|cell| !cell.is_empty()))
        .collect()
}

/// Cells on one line each; the outer bars of a drawn table are no cells.
fn cells(record: &StringRecord, separator: char) -> Row {
    let bare = |cell: &str| {
        let cell = cell.trim().trim_start_matches('\'');
        cell.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let mut row: Row = record.iter().take(MOST_COLUMNS).map(bare).collect();
    if separator == '|' && row.first().is_some_and(String::is_empty) {
        row.remove(0);
    }
    while row.last().is_some_and(String::is_empty) && separator == '|' {
        row.pop();
    }
    row
}

/// The first row that is a heading; of several the one under which most is ours.
fn heading(rows: &[Row]) -> Option<(usize, Layout)> {
    let candidates = rows
        .iter()
        .take(HEADING_WITHIN)
        .enumerate()
        .filter_map(|(place, row)| Some((place, layout(row, &rows[place + 1..])?)));
    candidates.max_by_key(|(place, layout)| {
        (
            of_ours(&rows[place + 1..], layout),
            std::cmp::Reverse(*place),
        )
    })
}

fn layout(row: &Row, below: &[Row]) -> Option<Layout> {
    values(row, below)
        .map(Layout::Values)
        .or_else(|| draws(row))
        .or_else(|| tests(row))
}

fn values(row: &Row, below: &[Row]) -> Option<Columns> {
    let roles: Vec<Option<Role>> = row.iter().map(|cell| role(cell)).collect();
    let all = |wanted: Role| -> Vec<usize> {
        (0..roles.len())
            .filter(|place| roles[*place] == Some(wanted))
            .collect()
    };
    let one = |wanted: Role| all(wanted).first().copied();
    let mut either = all(Role::NameOrValue).into_iter();
    let mut names = all(Role::Name);
    let value = match one(Role::Value) {
        Some(value) => value,
        None if names.is_empty() => return None,
        None => either.next()?,
    };
    names.extend(either);
    names.extend(all(Role::Group));
    names.truncate(MOST_NAMES);
    if names.is_empty() && one(Role::Code).is_none() {
        return None;
    }
    // The name of the test and the name of its panel: the one that names tests of ours.
    let named = |place: &usize| {
        let cells = below
            .iter()
            .take(ROWS_TRIED)
            .filter_map(|row| row.get(*place));
        cells
            .filter(|cell| matches!(resolve(cell), Name::Ours(_)))
            .count()
    };
    let mut counted: Vec<(usize, usize)> =
        names.iter().map(|place| (named(place), *place)).collect();
    counted.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    let mut days: Vec<(Kind, usize)> = roles
        .iter()
        .enumerate()
        .filter_map(|(place, role)| match role {
            Some(Role::Day(kind)) => Some((*kind, place)),
            _ => None,
        })
        .collect();
    days.sort_unstable();
    Some(Columns {
        days,
        names: counted.into_iter().map(|(_, place)| place).collect(),
        value,
        value_unit: unit_in(&row[value]),
        value_day: row[value]
            .split([' ', '(', ')'])
            .map(|word| day::read(word, None))
            .find(|written| written.when != day::When::Unknown),
        time: one(Role::Time),
        unit: one(Role::Unit),
        range: one(Role::Range),
        low: one(Role::RangeLow),
        flags: all(Role::Flag)
            .into_iter()
            .chain(all(Role::Status))
            .collect(),
        code: one(Role::Code),
        specimen: one(Role::Specimen),
        sign: one(Role::Sign),
        persons: all(Role::Person),
        width: row.len(),
    })
}

/// The unit in the brackets of a heading: `Result (ng/mL)`.
fn unit_in(heading: &str) -> Option<Unit> {
    let inner = heading.split_once(['(', '['])?.1;
    cell::unit_of(inner.split([')', ']']).next()?)
}

fn draws(row: &Row) -> Option<Layout> {
    let day = row
        .iter()
        .enumerate()
        .filter_map(|(place, cell)| match role(cell) {
            Some(Role::Day(kind)) => Some((kind, place)),
            _ => None,
        })
        .min()?
        .1;
    let tests: Vec<_> = row
        .iter()
        .enumerate()
        .filter_map(|(place, cell)| match resolve(cell) {
            Name::Ours(named) => Some((place, named)),
            Name::LookAlike | Name::Other => None,
        })
        .collect();
    let persons = (0..row.len())
        .filter(|place| role(&row[*place]) == Some(Role::Person))
        .collect();
    (!tests.is_empty()).then_some(Layout::Draws {
        day,
        tests,
        persons,
        width: row.len(),
    })
}

fn tests(row: &Row) -> Option<Layout> {
    let days: Vec<_> = row
        .iter()
        .enumerate()
        .map(|(place, cell)| (place, day::read(cell, None)))
        .filter(|(_, written)| written.when != day::When::Unknown)
        .collect();
    let is_name = |cell: &String| matches!(role(cell), Some(Role::Name | Role::NameOrValue));
    let name = row.iter().position(is_name);
    let unit = row.iter().position(|cell| role(cell) == Some(Role::Unit));
    let first_is_day = days.first().is_some_and(|(place, _)| *place == 0);
    let enough = days.len() > 1 || days.len() == 1 && (name.is_some() || unit.is_some());
    (enough && !first_is_day).then_some(Layout::Tests {
        name: name.unwrap_or(0),
        unit,
        days,
        width: row.len(),
    })
}

/// How many rows are about tests of ours.
fn of_ours(rows: &[Row], layout: &Layout) -> usize {
    let rows = rows.iter().take(ROWS_TRIED);
    match layout {
        Layout::Values(columns) => rows
            .filter(|row| matches!(identity_of(row, columns), Identity::Ours(_)))
            .count(),
        Layout::Draws { day, tests, .. } => {
            let dated = |row: &&Row| {
                row.get(*day)
                    .is_some_and(|cell| day::read(cell, None).when != day::When::Unknown)
            };
            rows.filter(dated).count() * tests.len()
        }
        Layout::Tests { name, .. } => rows
            .filter(|row| {
                row.get(*name)
                    .is_some_and(|cell| matches!(resolve(cell), Name::Ours(_)))
            })
            .count(),
    }
}

/// What a line is about, by all that names it.
fn identity_of(row: &Row, columns: &Columns) -> Identity {
    let code = columns.code.and_then(|place| row.get(place));
    let codes: Vec<&str> = code.map(String::as_str).into_iter().collect();
    let names = columns.names.iter().filter_map(|place| row.get(*place));
    // The first that says anything is the test's own; a panel's name behind it says nothing about the specimen.
    let names: Vec<&str> = names
        .map(String::as_str)
        .filter(|name| !name.is_empty())
        .take(1)
        .collect();
    identity::of(&codes, &names)
}

struct Sheet<'r> {
    reader: &'r Reader,
    findings: Vec<Finding>,
    written: Vec<Written>,
    persons: BTreeSet<String>,
    /// The day that stands above the table.
    day_above: Option<Written>,
    report_day: bool,
    mark: Mark,
}

impl<'r> Sheet<'r> {
    fn new(reader: &'r Reader, rows: &[Row], place: usize) -> Self {
        Self {
            reader,
            findings: Vec::new(),
            written: Vec::new(),
            persons: BTreeSet::new(),
            day_above: day_above(&rows[..place], reader),
            report_day: false,
            mark: Mark::Unknown,
        }
    }

    fn read(&mut self, mut layout: Layout, rows: &[Row]) -> Result<(), Refused> {
        self.mark = mark(&layout, rows);
        for (count, row) in rows.iter().enumerate() {
            if count >= MOST_LINES {
                self.findings.push(Finding::unread(Unread::TooMany));
                continue;
            }
            match &mut layout {
                Layout::Values(columns) => match next_heading(row, columns) {
                    Some(next) => *columns = next,
                    None => self.value(row, columns),
                },
                Layout::Draws {
                    day,
                    tests,
                    persons,
                    width,
                } => {
                    if !takes_units(row, *day, tests) {
                        self.draw(row, *day, tests, persons, *width);
                    }
                }
                Layout::Tests {
                    name,
                    unit,
                    days,
                    width,
                } => self.test(row, *name, *unit, days, *width),
            }
        }
        if self.persons.len() > 1 {
            return Err(Refused::TwoPeople);
        }
        Ok(())
    }

    fn table(self, heading: &Row) -> Table {
        let habit = habit(heading, self.reader);
        Table {
            order: day::order(&self.written, self.reader.today, habit),
            findings: self.findings,
            report_day: self.report_day,
        }
    }

    fn person(&mut self, row: &Row, places: &[usize]) {
        let parts: Vec<String> = places
            .iter()
            .filter_map(|place| row.get(*place))
            .map(|cell| fold(cell))
            .collect();
        if parts.iter().any(|part| !part.is_empty()) {
            self.persons.insert(parts.join("|"));
        }
    }

    fn value(&mut self, row: &Row, columns: &Columns) {
        let cell = |place: Option<usize>| {
            place
                .and_then(|place| row.get(place))
                .map_or("", String::as_str)
        };
        let identity = identity_of(row, columns);
        if identity == Identity::Nothing {
            return;
        }
        self.person(row, &columns.persons);
        let named = match identity {
            Identity::Ours(named) => named,
            Identity::Unread(why) => return self.findings.push(Finding::unread(why)),
            Identity::Nothing => return,
        };
        let status = columns
            .flags
            .iter()
            .find_map(|place| Status::of(cell(Some(*place))));
        let said = columns
            .flags
            .iter()
            .find_map(|place| cell::flag(cell(Some(*place))));
        let days = columns
            .days
            .iter()
            .map(|(kind, place)| (*kind, cell(Some(*place))));
        let (kind, written) =
            if let Some((kind, text)) = days.into_iter().find(|(_, cell)| !cell.is_empty()) {
                let time = cell(columns.time);
                let timed = format!("{text} {time}");
                let written = day::read(
                    if time.is_empty() { text } else { &timed },
                    self.reader.zone,
                );
                (kind, written)
            } else {
                let above = columns.value_day.or(self.day_above);
                (Kind::Drawn, above.unwrap_or(day::read("", None)))
            };
        let value = if is_ragged(row, columns.width) {
            Err(Unread::Ragged)
        } else if !fits_sample(named.analyte, cell(columns.specimen)) {
            Err(Unread::LookAlike)
        } else {
            let signed = format!("{}{}", sign(cell(columns.sign)), cell(Some(columns.value)));
            self.measured(
                &signed,
                named,
                cell(columns.unit),
                columns.value_unit,
                said,
                || {
                    let range = cell::low_end(cell(columns.range));
                    range.or_else(|| Some((cell::only(cell(columns.low))?, None)))
                },
            )
        };
        self.report_day |= kind == Kind::Reported && value.is_ok();
        self.written.push(written);
        self.findings.push(Finding {
            when: written.when,
            status: status.unwrap_or(Status::Final),
            partial: named.partial,
            value,
        });
    }

    /// A value cell with the unit of its column, of its heading and of its name, and C5's mark.
    fn measured(
        &self,
        text: &str,
        named: Named,
        unit: &str,
        heading: Option<Unit>,
        said: Option<bool>,
        low: impl Fn() -> Option<(rust_decimal::Decimal, Option<Unit>)>,
    ) -> Result<super::super::panel::LabValue, Unread> {
        let parts = value_cell(text)?;
        let of_column = match cell::cleaned(unit).as_str() {
            "" => None,
            text => Some(cell::unit_for(named.analyte, text).ok_or(Unread::Unit)?),
        };
        let range = low();
        let mut units = vec![of_column, heading, named.unit];
        if parts.unit().is_empty() && units.iter().all(Option::is_none) {
            units.push(range.and_then(|(_, unit)| unit));
        }
        let value = parts.value(named.analyte, &units, self.mark)?;
        let under = || range.is_some_and(|(low, unit)| cell::is_under(&value, low, unit));
        Ok(value.flagged_low(said.or(parts.low).unwrap_or_else(under)))
    }

    fn draw(
        &mut self,
        row: &Row,
        day: usize,
        tests: &[(usize, Named)],
        persons: &[usize],
        width: usize,
    ) {
        let cell = |place: usize| row.get(place).map_or("", String::as_str);
        let written = day::read(cell(day), self.reader.zone);
        self.person(row, persons);
        self.written.push(written);
        let ragged = is_ragged(row, width);
        for (place, named) in tests {
            if cell(*place).is_empty() {
                continue;
            }
            let value = if ragged {
                Err(Unread::Ragged)
            } else {
                self.measured(cell(*place), *named, "", None, None, || None)
            };
            self.findings.push(Finding {
                when: written.when,
                status: Status::Final,
                partial: named.partial,
                value,
            });
        }
    }

    fn test(
        &mut self,
        row: &Row,
        name: usize,
        unit: Option<usize>,
        days: &[(usize, Written)],
        width: usize,
    ) {
        let cell = |place: usize| row.get(place).map_or("", String::as_str);
        let named = match resolve(cell(name)) {
            Name::Ours(named) => named,
            Name::LookAlike => return self.findings.push(Finding::unread(Unread::LookAlike)),
            Name::Other if cell(name).is_empty() => return,
            Name::Other => return self.findings.push(Finding::unread(Unread::OtherTest)),
        };
        for (place, written) in days {
            if cell(*place).is_empty() {
                continue;
            }
            let value = if is_ragged(row, width) {
                Err(Unread::Ragged)
            } else {
                let unit = unit.map_or("", cell);
                self.measured(cell(*place), named, unit, None, None, || None)
            };
            self.written.push(*written);
            self.findings.push(Finding {
                when: written.when,
                status: Status::Final,
                partial: named.partial,
                value,
            });
        }
    }
}

/// Whether a row has more cells than its heading: a decimal comma may have parted one, and every cell behind it is
/// somebody else's.
fn is_ragged(row: &Row, width: usize) -> bool {
    row.iter().skip(width).any(|cell| !cell.is_empty())
}

/// Some reports begin each section with a heading of its own.
fn next_heading(row: &Row, columns: &Columns) -> Option<Columns> {
    let numeral = |cell: &String| cell.starts_with(|letter: char| letter.is_ascii_digit());
    if row.iter().any(numeral) {
        return None;
    }
    let next = values(row, &[])?;
    let same = next.width == columns.width;
    Some(Columns {
        names: if same {
            columns.names.clone()
        } else {
            next.names.clone()
        },
        ..next
    })
}

/// A line of units under the heading; whether this row is one.
fn takes_units(row: &Row, day: usize, tests: &mut [(usize, Named)]) -> bool {
    let dated = row
        .get(day)
        .is_some_and(|cell| day::read(cell, None).when != day::When::Unknown);
    let units: Vec<Option<Unit>> = tests
        .iter()
        .map(|(place, named)| {
            row.get(*place)
                .and_then(|cell| cell::unit_for(named.analyte, cell))
        })
        .collect();
    if dated || units.iter().all(Option::is_none) {
        return false;
    }
    for ((_, named), unit) in tests.iter_mut().zip(units) {
        named.unit = named.unit.or(unit);
    }
    true
}

fn sign(cell: &str) -> &'static str {
    match cell {
        "<" | "<=" | "≤" => "<",
        ">" | ">=" | "≥" => ">",
        _ => "",
    }
}

/// A line above the table that names the day of the draw: `Collected: 2026-11-20`.
fn day_above(rows: &[Row], reader: &Reader) -> Option<Written> {
    let is_day = |cell: &str| matches!(role(cell), Some(Role::Day(Kind::Drawn | Kind::Plain)));
    let days: Vec<Written> = rows
        .iter()
        .flat_map(|row| {
            let next = row.iter().skip(1).map(String::as_str).chain([""]);
            row.iter().zip(next).filter_map(|(cell, next)| {
                let (key, text) = match cell.split_once(':') {
                    Some((key, text)) if !text.trim().is_empty() && is_day(key) => (key, text),
                    _ => (cell.as_str(), next),
                };
                is_day(key).then(|| day::read(text, reader.zone))
            })
        })
        .filter(|written| written.when != day::When::Unknown)
        .collect();
    match days[..] {
        [day] => Some(day),
        _ => None,
    }
}

/// The decimal mark, by the values that can be read in one way only.
fn mark(layout: &Layout, rows: &[Row]) -> Mark {
    let places: Vec<usize> = match layout {
        Layout::Values(columns) => vec![columns.value],
        Layout::Draws { tests, .. } => tests.iter().map(|(place, _)| *place).collect(),
        Layout::Tests { days, .. } => days.iter().map(|(place, _)| *place).collect(),
    };
    let (mut point, mut comma) = (false, false);
    for row in rows.iter().take(MOST_LINES) {
        for cell in places.iter().filter_map(|place| row.get(*place)) {
            match value_cell(cell).map(|cell| cell.mark()) {
                Ok(Mark::Point) => point = true,
                Ok(Mark::Comma) => comma = true,
                Ok(Mark::Unknown) | Err(_) => {}
            }
        }
    }
    match (point, comma) {
        (true, false) => Mark::Point,
        (false, true) => Mark::Comma,
        (true, true) | (false, false) => Mark::Unknown,
    }
}

/// What people write where this file comes from: German and Spanish headings put the day first, and in the United States
/// an English one the month.
fn habit(heading: &Row, reader: &Reader) -> Option<Order> {
    const DAY_FIRST: &[&str] = &[
        "datum",
        "abnahmedatum",
        "abnahme",
        "entnahmedatum",
        "untersuchung",
        "ergebnis",
        "einheit",
        "messwert",
        "wert",
        "befunddatum",
        "fecha",
        "prueba",
        "resultado",
        "unidad",
        "unidades",
        "valor",
        "analisis",
        "determinacion",
    ];
    let words = heading.iter().flat_map(|cell| super::heading::words(cell));
    let day_first = words
        .into_iter()
        .any(|word| DAY_FIRST.contains(&word.as_str()));
    match (day_first, day::writes_month_first(reader.zone)) {
        (true, false) => Some(Order::DayFirst),
        (false, true) => Some(Order::MonthFirst),
        (true, true) | (false, false) => None,
    }
}
