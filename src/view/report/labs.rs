//! Owns the table of results: as entered, in the other system of units, and how blood was drawn.

use rust_decimal::Decimal;

use crate::phrases::record;
use crate::protocol::analyte::Analyte;
use crate::protocol::panel::tsat::TsatSource;
use crate::protocol::panel::{LabValue, Panel, Reading};
use crate::protocol::unit::Unit;
use crate::text::{Inline, Text};

use super::super::desk::Desk;
use super::super::paper::{Block, Size, Table};

/// Digits that a converted value keeps.
const DIGITS: u32 = 3;

/// The newest draws that have room in so many rows; the newest of all always stands.
pub(super) fn blocks(desk: &Desk<'_>, most_rows: usize) -> Vec<Block> {
    let mut panels: Vec<&Panel> = desk
        .record
        .panels
        .iter()
        .map(|panel| &panel.what)
        .filter(|panel| desk.frame.holds(panel.drawn_on))
        .collect();
    panels.reverse();
    let mut blocks = vec![desk.heading(&Text::ReportLabs)];
    if panels.is_empty() {
        blocks.push(desk.paragraph(&Text::ReportNoLabs));
        return blocks;
    }
    let mut rows = Vec::new();
    let mut shown = 0;
    for panel in &panels {
        let of_panel = panel_rows(desk, panel);
        if shown > 0 && rows.len() + of_panel.len() > most_rows {
            break;
        }
        rows.extend(of_panel);
        shown += 1;
    }
    let names = [
        Text::ColumnDrawn,
        Text::ColumnTest,
        Text::ColumnEntered,
        Text::ColumnOther,
        Text::ColumnConditions,
    ];
    blocks.push(Block::Table(Table {
        columns: vec![1.55, 1.05, 1.05, 1.05, 1.95],
        names: names.iter().map(|name| desk.say(name)).collect(),
        rows,
    }));
    let left_out = u16::try_from(panels.len() - shown).unwrap_or(u16::MAX);
    if left_out > 0 {
        let more = desk.points([&Text::ReportLabsMore { count: left_out }]);
        blocks.extend(
            more.into_iter()
                .map(|runs| Block::Paragraph(runs, Size::Small)),
        );
    }
    blocks
}

/// One row a value; the day and how blood was drawn stand in the first.
fn panel_rows(desk: &Desk<'_>, panel: &Panel) -> Vec<Vec<String>> {
    let mark = desk.mark();
    let mut rows: Vec<Vec<String>> = panel
        .values()
        .iter()
        .map(|value| {
            vec![
                String::new(),
                desk.say(&Text::AnalyteName {
                    analyte: value.analyte,
                }),
                value.text(mark),
                elsewhere(value, mark),
                String::new(),
            ]
        })
        .collect();
    if let Some(tsat) = panel.tsat().filter(|tsat| tsat.how != TsatSource::Reported) {
        let analyte = Analyte::Tsat;
        let worked_out = desk.say(if tsat.is_estimated() {
            &Text::ReportEstimated
        } else {
            &Text::ReportWorkedOut
        });
        rows.push(vec![
            String::new(),
            format!(
                "{} ({worked_out})",
                desk.say(&Text::AnalyteName { analyte })
            ),
            tsat.text(mark),
            String::new(),
            String::new(),
        ]);
    }
    if let Some(first) = rows.first_mut() {
        first[0] = desk.say(&Text::OnDay {
            day: panel.drawn_on,
        });
    }
    if let Some(draw) = desk.record.draws.get(&panel.drawn_on) {
        let Inline(told) = record::conditions(draw);
        // Shared among the rows of the draw, so that none grows tall.
        let share = told.len().div_ceil(rows.len().max(1)).max(1);
        for (row, some) in rows.iter_mut().zip(told.chunks(share)) {
            row[4] = desk.say(&Text::PanelConditionsBare {
                conditions: Inline(some.to_vec()),
            });
        }
    }
    rows
}

/// The value in the other of the two common systems, with an approximate sign where the conversion is rough.
fn elsewhere(value: &LabValue, mark: char) -> String {
    let canonical = value.analyte.canonical_unit();
    let other = if value.entered.unit == canonical {
        conventional(value.analyte)
    } else {
        Some((canonical, Decimal::ONE))
    };
    let Some((unit, factor)) = other else {
        return String::new();
    };
    let Some(converted) = value.canonical.checked_div(factor) else {
        return String::new();
    };
    let reading = if unit == canonical {
        value.level().shown(value.analyte)
    } else {
        Reading {
            comparator: value.entered.comparator,
            value: converted.round_sf(DIGITS).unwrap_or(converted).normalize(),
            unit,
        }
    };
    let sign = if value.approximate { "≈ " } else { "" };
    format!("{sign}{}", reading.text(mark))
}

/// The commonest unit beside the canonical one.
fn conventional(analyte: Analyte) -> Option<(Unit, Decimal)> {
    let canonical = analyte.canonical_unit();
    analyte
        .accepted()
        .iter()
        .find(|accepted| {
            accepted.unit != canonical && accepted.unit != Unit::Fraction && !accepted.approximate
        })
        .map(|accepted| (accepted.unit, accepted.factor))
}
