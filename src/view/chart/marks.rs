//! Owns what changed: infusions and new ways to take iron, named above the panels and drawn through all of them.

use chrono::NaiveDate;

use crate::history::frame::Frame;
use crate::history::{History, Treatment};
use crate::patient::regimen::Rhythm;
use crate::text::Text;

use super::super::ink;
use super::super::scene::{Anchor, Area, Shape, Stroke, Weight, at};
use super::sheet::{Sheet, text_width};

/// Something that changed on a day.
pub(super) struct Mark {
    on: NaiveDate,
    kind: Kind,
    words: Text,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Infusion,
    Regimen,
}

/// What changed within the frame, infusions first: they are named even where room is short.
pub(super) fn of(record: &History, frame: Frame) -> Vec<Mark> {
    let infusions = record.infusions.iter().map(|infusion| Mark {
        on: infusion.what.on,
        kind: Kind::Infusion,
        words: match infusion.what.milligrams {
            Some(milligrams) => Text::ChartInfusionOf { milligrams },
            None => Text::ChartInfusion,
        },
    });
    let regimens = record.regimen_changes().map(|span| Mark {
        on: span.from,
        kind: Kind::Regimen,
        words: treatment(span.treatment),
    });
    infusions
        .chain(regimens)
        .filter(|mark| frame.holds(mark.on))
        .collect()
}

fn treatment(treatment: Treatment) -> Text {
    match treatment {
        Treatment::NoTablets => Text::ChartNoTablets,
        Treatment::Tablets {
            a_dose,
            rhythm: Rhythm::Nightly,
            ..
        } => Text::ChartTabletsNightly { tablets: a_dose },
        Treatment::Tablets {
            a_dose,
            rhythm: Rhythm::EveryOther,
            ..
        } => Text::ChartTabletsEveryOther { tablets: a_dose },
    }
}

/// A mark with the row that its name has room in, and where its middle stands.
pub(super) struct Placed {
    mark: Mark,
    words: String,
    place: f32,
    row: Option<u8>,
}

/// Names stand in at most so many rows.
const ROWS: u8 = 2;
/// The height of a row, in sizes of text.
pub(super) const ROW: f32 = 1.25;
/// The size of a name.
const SIZE: f32 = 0.88;

/// Gives each name the lowest row that has room for it.
pub(super) fn place(sheet: &Sheet<'_>, marks: Vec<Mark>) -> Vec<Placed> {
    let u = sheet.u;
    let mut taken: Vec<(u8, f32, f32)> = Vec::new();
    marks
        .into_iter()
        .map(|mark| {
            let words = sheet.voice.say(&mark.words);
            let half = text_width(&words, SIZE * u, weight(mark.kind)) / 2.0;
            let (least, most) = (sheet.left - 1.5 * u + half, sheet.right - half);
            let place = sheet.middle(mark.on).clamp(least.min(most), most);
            let (left, right) = (place - half - 0.3 * u, place + half + 0.3 * u);
            let free = |row: &u8| {
                !taken
                    .iter()
                    .any(|(other, from, to)| other == row && left < *to && *from < right)
            };
            let row = (0..ROWS).find(free);
            taken.extend(row.map(|row| (row, left, right)));
            Placed {
                mark,
                words,
                place,
                row,
            }
        })
        .collect()
}

/// How many rows the names need.
pub(super) fn rows(placed: &[Placed]) -> u8 {
    let rows = placed.iter().filter_map(|one| one.row).max();
    rows.map_or(0, |row| row + 1)
}

/// Where the marks cross the panels.
pub(super) fn stems(sheet: &Sheet<'_>, placed: &[Placed]) -> Vec<f32> {
    let middle = |one: &Placed| sheet.middle(one.mark.on);
    placed.iter().map(middle).collect()
}

const fn weight(kind: Kind) -> Weight {
    match kind {
        Kind::Infusion => Weight::Strong,
        Kind::Regimen => Weight::Regular,
    }
}

/// Draws each mark through all panels, and its name above them.
pub(super) fn draw(sheet: &mut Sheet<'_>, placed: &[Placed], lane: Area, panels: &[Area]) {
    let u = sheet.u;
    for one in placed {
        let bottom = lane.bottom - ROW * u * f32::from(one.row.unwrap_or(0));
        let x = sheet.middle(one.mark.on);
        stem(sheet, one.mark.kind, x, bottom - 0.15 * u, panels);
        if one.row.is_some() {
            let colour = match one.mark.kind {
                Kind::Infusion => ink::DARK,
                Kind::Regimen => ink::SOFT,
            };
            let baseline = at(one.place, bottom - 0.35 * u);
            let weight = weight(one.mark.kind);
            sheet.words(
                &one.words,
                baseline,
                Anchor::Middle,
                SIZE * u,
                weight,
                colour,
            );
        }
    }
}

/// An infusion is a firm line under a full triangle, another change a dashed one under an open one.
fn stem(sheet: &mut Sheet<'_>, kind: Kind, x: f32, top: f32, panels: &[Area]) {
    let u = sheet.u;
    let stroke = match kind {
        Kind::Infusion => Stroke {
            colour: ink::DARK,
            width: 0.1 * u,
            dash: None,
        },
        Kind::Regimen => Stroke {
            colour: ink::SOFT,
            width: 0.07 * u,
            dash: Some(0.22 * u),
        },
    };
    // Between the panels stand words, which a line would cross out.
    for (place, panel) in panels.iter().enumerate() {
        let start = if place == 0 { top } else { panel.top };
        sheet.scene.line(at(x, start), at(x, panel.bottom), stroke);
    }
    let size = 0.3 * u;
    let tip = vec![
        at(x - size, top),
        at(x + size, top),
        at(x, top + 1.3 * size),
    ];
    match kind {
        Kind::Infusion => sheet.scene.draw(Shape::Polygon(tip, ink::DARK)),
        Kind::Regimen => {
            let mut rim = tip.clone();
            rim.extend(tip.first().copied());
            sheet.scene.draw(Shape::Polygon(
                tip,
                sheet.scene.background.unwrap_or(ink::PANEL),
            ));
            let solid = Stroke {
                dash: None,
                ..stroke
            };
            sheet.scene.draw(Shape::Line(rim, solid));
        }
    }
}
