//! Owns the upper panel: ferritin over the protocol's bands.

use rust_decimal::prelude::ToPrimitive;

use crate::history::History;
use crate::protocol::advice::FERRITIN_BANDS;
use crate::protocol::analyte::Analyte;
use crate::protocol::panel::{Comparator, LabValue};
use crate::protocol::unit::Unit;
use crate::text::Text;

use super::super::scene::{Anchor, Area, Point, Shape, Stroke, Weight, at};
use super::{Sheet, ink};

/// The panel always ends here, in µg/L, so that pictures of different months can be compared; what lies higher
/// stands at the edge with its number.
const TOP: f32 = 350.0;

/// More numbers than these would cover each other.
const NUMBERED: usize = 9;

fn height(panel: Area, value: f32) -> f32 {
    panel.bottom - panel.height() * value.clamp(0.0, TOP) / TOP
}

fn number(value: rust_decimal::Decimal) -> f32 {
    value.to_f32().unwrap_or(TOP)
}

/// The bands, beneath everything else.
pub(super) fn bands(sheet: &mut Sheet<'_>, panel: Area) {
    let bands = FERRITIN_BANDS;
    let band = |from: f32, to: f32| Area {
        top: height(panel, to),
        bottom: height(panel, from),
        ..panel
    };
    let (slows, target) = (number(bands.slows_above), number(bands.target));
    let (needed, ceiling) = (number(bands.some_need_from), number(bands.ceiling));
    for (area, colour) in [
        (band(0.0, slows), ink::LOW_BAND),
        (band(slows, target), ink::MIDDLE_BAND),
        (band(needed, ceiling), ink::HIGH_BAND),
    ] {
        sheet.scene.draw(Shape::Filled(area, colour));
    }
    // Two bounds lie so close that their numbers are moved apart.
    for (value, shift) in [
        (0.0, 0.0),
        (slows, 0.14),
        (target, -0.14),
        (needed, 0.0),
        (ceiling, 0.0),
    ] {
        let y = height(panel, value) + shift * sheet.u;
        sheet.tick(&format!("{value:.0}"), y);
    }
    let guide = Stroke {
        colour: ink::GREY,
        width: 0.05 * sheet.u,
        dash: None,
    };
    for value in [slows, target] {
        let y = height(panel, value);
        sheet.scene.line(at(panel.left, y), at(panel.right, y), guide);
    }
    let y = height(panel, ceiling);
    let bold = Stroke {
        colour: ink::DARK,
        width: 0.09 * sheet.u,
        dash: Some(0.35 * sheet.u),
    };
    sheet.scene.line(at(panel.left, y), at(panel.right, y), bold);
    let (x, u) = (panel.right - 0.3 * sheet.u, sheet.u);
    let beneath = height(panel, needed) - 0.3 * u;
    for (text, y) in [
        (Text::ChartCeiling, y - 0.3 * u),
        (Text::ChartSomeNeed, beneath),
    ] {
        let words = sheet.voice.say(&text);
        sheet.words(
            &words,
            at(x, y),
            Anchor::End,
            0.8 * u,
            Weight::Regular,
            ink::SOFT,
        );
    }
}

/// The values.
pub(super) fn draw(sheet: &mut Sheet<'_>, record: &History, panel: Area) {
    let unit = shown_unit(record);
    let head = Text::ChartFerritin { unit };
    sheet.head(&head, panel.top - 0.6 * sheet.u);
    let values: Vec<_> = record
        .panels
        .iter()
        .filter(|one| sheet.frame.holds(one.what.drawn_on))
        .filter_map(|one| Some((one.what.drawn_on, *one.what.ferritin()?)))
        .collect();
    if values.is_empty() {
        let quiet = Area {
            top: panel.top + panel.height() * 0.2,
            bottom: panel.top + panel.height() * 0.9,
            ..panel
        };
        return sheet.nothing(&Text::ChartNoFerritin, quiet);
    }
    let points: Vec<Point> = values
        .iter()
        .map(|(on, value)| at(sheet.middle(*on), height(panel, number(value.canonical))))
        .collect();
    let line = Stroke {
        colour: ink::BLUE,
        width: 0.1 * sheet.u,
        dash: None,
    };
    if points.len() > 1 {
        sheet.scene.draw(Shape::Line(points.clone(), line));
    }
    for ((_, value), point) in values.iter().zip(&points) {
        dot(sheet, *point, value);
    }
    numbers(sheet, panel, &values.iter().map(|(_, value)| *value).collect::<Vec<_>>(), &points);
}

/// §3: µg/L and ng/mL are one number; the patient's own report says which is shown.
fn shown_unit(record: &History) -> Unit {
    let last = record.panels.iter().rev().find_map(|panel| panel.what.ferritin());
    match last.map(|value| value.entered.unit) {
        Some(Unit::NanogramPerMillilitre) => Unit::NanogramPerMillilitre,
        _ => Analyte::Ferritin.canonical_unit(),
    }
}

/// A disc for a value, an arrow for a bound or for what lies above the panel.
fn dot(sheet: &mut Sheet<'_>, point: Point, value: &LabValue) {
    let size = 0.34 * sheet.u;
    let up = value.entered.comparator == Comparator::Above || number(value.canonical) > TOP;
    let tip = if up { -1.0 } else { 1.0 };
    if value.entered.comparator == Comparator::Exactly && !up {
        sheet.scene.draw(Shape::Disc {
            middle: point,
            radius: size + 0.09 * sheet.u,
            colour: ink::PANEL,
        });
        sheet.scene.draw(Shape::Disc {
            middle: point,
            radius: size,
            colour: ink::BLUE,
        });
        return;
    }
    let arrow = |size: f32| {
        vec![
            at(point.x - size, point.y - tip * size * 0.7),
            at(point.x + size, point.y - tip * size * 0.7),
            at(point.x, point.y + tip * size),
        ]
    };
    sheet
        .scene
        .draw(Shape::Polygon(arrow(size * 1.55), ink::PANEL));
    sheet.scene.draw(Shape::Polygon(arrow(size * 1.15), ink::BLUE));
}

/// Each value's number, where there is room; of many only the first, the last and the extremes.
fn numbers(sheet: &mut Sheet<'_>, panel: Area, values: &[LabValue], points: &[Point]) {
    let mut order: Vec<usize> = (0..values.len()).rev().collect();
    if values.len() > NUMBERED {
        let by_value = |place: &usize| values[*place].canonical;
        let lowest = order.iter().copied().min_by_key(by_value);
        let highest = order.iter().copied().max_by_key(by_value);
        order = [Some(values.len() - 1), highest, lowest, Some(0)]
            .into_iter()
            .flatten()
            .collect();
        order.dedup();
    }
    let mut taken: Vec<Area> = Vec::new();
    for place in order {
        let (text, point) = (number_text(sheet, &values[place]), points[place]);
        let size = sheet.u;
        let width = sheet.text_width(&text, size, Weight::Strong);
        let x = point
            .x
            .clamp(panel.left + width / 2.0, panel.right - width / 2.0);
        let above = point.y - 0.65 * sheet.u;
        let below = point.y + 1.4 * sheet.u;
        let choices = if point.y - 1.6 * sheet.u < panel.top {
            [below, above]
        } else {
            [above, below]
        };
        let area = |baseline: f32| Area {
            left: x - width / 2.0,
            top: baseline - 0.8 * size,
            right: x + width / 2.0,
            bottom: baseline + 0.1 * size,
        };
        let free = |area: &Area| {
            area.bottom < panel.bottom
                && !taken.iter().any(|other| overlap(*area, *other))
                && !points
                    .iter()
                    .any(|other| *other != point && holds(*area, *other, 0.3 * size))
        };
        let Some(baseline) = choices.into_iter().find(|baseline| free(&area(*baseline))) else {
            continue;
        };
        taken.push(area(baseline));
        sheet.words(
            &text,
            at(x, baseline),
            Anchor::Middle,
            size,
            Weight::Strong,
            ink::BLUE,
        );
    }
}

fn number_text(sheet: &Sheet<'_>, value: &LabValue) -> String {
    let mark = sheet.voice.decimal_mark();
    let shown = value.canonical.round_dp(1).normalize().to_string();
    format!(
        "{}{}",
        value.entered.comparator.text(),
        shown.replace('.', &mark.to_string())
    )
}

fn overlap(one: Area, other: Area) -> bool {
    one.left < other.right
        && other.left < one.right
        && one.top < other.bottom
        && other.top < one.bottom
}

fn holds(area: Area, point: Point, margin: f32) -> bool {
    area.left - margin < point.x
        && point.x < area.right + margin
        && area.top - margin < point.y
        && point.y < area.bottom + margin
}
