//! Owns what changed: infusions and new ways to take iron, named above the panels and drawn through all of them.

use chrono::NaiveDate;

use crate::history::{History, Treatment};
use crate::patient::regimen::Rhythm;
use crate::text::Text;

use super::super::frame::Frame;
use super::super::scene::{Anchor, Area, Shape, Stroke, Weight, at};
use super::{Sheet, ink};

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
    // "No tablets" at the very beginning is no change, nor is their end on the day of an infusion news.
    let regimens = record
        .regimens
        .iter()
        .enumerate()
        .filter(|(place, span)| match span.treatment {
            Treatment::Tablets { .. } => true,
            Treatment::NoTablets => {
                *place > 0
                    && !record
                        .infusions
                        .iter()
                        .any(|infusion| infusion.what.on == span.from)
            }
        })
        .map(|(_, span)| Mark {
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

/// Draws each mark through all panels, and its name in the first of two rows that has room for it.
pub(super) fn draw(sheet: &mut Sheet<'_>, marks: &[Mark], lane: Area, panels: &[Area]) {
    let u = sheet.u;
    let mut taken: Vec<Area> = Vec::new();
    let rows = if lane.height() > 2.0 * u { 2u8 } else { 1 };
    for mark in marks {
        let x = sheet.middle(mark.on);
        let size = 0.88 * u;
        let words = sheet.voice.say(&mark.words);
        let weight = match mark.kind {
            Kind::Infusion => Weight::Strong,
            Kind::Regimen => Weight::Regular,
        };
        let width = sheet.text_width(&words, size, weight);
        let place = x.clamp(
            sheet.left - 1.5 * u + width / 2.0,
            sheet.right - width / 2.0,
        );
        let area = |row: u8| {
            let bottom = lane.bottom - 1.25 * u * f32::from(row);
            Area {
                left: place - width / 2.0 - 0.3 * u,
                top: bottom - 1.25 * u,
                right: place + width / 2.0 + 0.3 * u,
                bottom,
            }
        };
        let crosses = |area: &Area| {
            taken.iter().any(|other| {
                area.left < other.right && other.left < area.right && same_row(*area, *other)
            })
        };
        let free = (0..rows).map(area).find(|area| !crosses(area));
        let top = free.map_or(lane.bottom, |area| area.bottom - 0.15 * u);
        stem(sheet, mark.kind, x, top, panels);
        if let Some(area) = free {
            taken.push(area);
            let colour = match mark.kind {
                Kind::Infusion => ink::DARK,
                Kind::Regimen => ink::SOFT,
            };
            let baseline = at(place, area.bottom - 0.35 * u);
            sheet.words(&words, baseline, Anchor::Middle, size, weight, colour);
        }
    }
}

fn same_row(one: Area, other: Area) -> bool {
    (one.bottom - other.bottom).abs() < 1.0
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
