//! Owns the upper panel: ferritin over the protocol's bands.

use rust_decimal::prelude::ToPrimitive;

use crate::history::History;
use crate::protocol::analyte::Analyte;
use crate::protocol::bands::FERRITIN_BANDS;
use crate::protocol::panel::{Comparator, LabValue, number_text};
use crate::protocol::unit::Unit;
use crate::text::Text;

use super::super::ink;
use super::super::scene::{Anchor, Area, Point, Shape, Stroke, Weight, at};
use super::sheet::{Sheet, text_width};

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
        sheet
            .scene
            .line(at(panel.left, y), at(panel.right, y), guide);
    }
    let y = height(panel, ceiling);
    let bold = Stroke {
        colour: ink::DARK,
        width: 0.09 * sheet.u,
        dash: Some(0.35 * sheet.u),
    };
    sheet
        .scene
        .line(at(panel.left, y), at(panel.right, y), bold);
}

/// The values.
pub(super) fn draw(sheet: &mut Sheet<'_>, record: &History, panel: Area, head: f32, stems: &[f32]) {
    let unit = shown_unit(record);
    sheet.head(&Text::ChartFerritin { unit }, head);
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
        explain(sheet, panel, &[], &[], stems);
        return sheet.nothing(&Text::ChartNoFerritin, quiet);
    }
    // An arrow at the upper edge would stand among the words above it.
    let highest = panel.top + 0.6 * sheet.u;
    let points: Vec<Point> = values
        .iter()
        .map(|(on, value)| (*on, height(panel, number(value.canonical))))
        .map(|(on, y)| at(sheet.middle(on), y.max(highest)))
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
    let shown: Vec<_> = values.iter().map(|(_, value)| *value).collect();
    let taken = numbers(sheet, panel, &shown, &points, stems);
    explain(sheet, panel, &taken, &points, stems);
}

/// As many places along the panel are tried for words.
const TRIED: u8 = 13;

/// What the two upper bounds mean, where there is room; a line that only guides the eye may give way to them.
fn explain(sheet: &mut Sheet<'_>, panel: Area, taken: &[Area], points: &[Point], stems: &[f32]) {
    let u = sheet.u;
    let size = 0.88 * u;
    let ceiling = height(panel, number(FERRITIN_BANDS.ceiling));
    let needed = height(panel, number(FERRITIN_BANDS.some_need_from));
    let (above_ceiling, within) = (ceiling - 0.3 * u, needed - 0.3 * u);
    for (text, baselines, ground) in [
        (
            Text::ChartCeiling,
            [above_ceiling, above_ceiling],
            ink::PANEL,
        ),
        (
            Text::ChartSomeNeed,
            [within, ceiling + 1.1 * u],
            ink::HIGH_BAND,
        ),
    ] {
        let words = sheet.voice.say(&text);
        let width = text_width(&words, size, Weight::Regular);
        let area = |(left, baseline): (f32, f32)| Area {
            left,
            top: baseline - 0.8 * size,
            right: left + width,
            bottom: baseline + 0.2 * size,
        };
        let (least, most) = (panel.left + 0.3 * u, panel.right - 0.3 * u - width);
        let step = (most - least).max(0.0) / f32::from(TRIED - 1);
        let places: Vec<(f32, f32)> = baselines
            .into_iter()
            .flat_map(|baseline| {
                (0..TRIED).map(move |place| (most - step * f32::from(place), baseline))
            })
            .collect();
        let free = |place: &&(f32, f32)| {
            area(**place).top > panel.top && is_free(area(**place), taken, points, 0.2 * u)
        };
        let uncrossed =
            |place: &&(f32, f32)| free(place) && !crossed(area(**place), stems, 0.3 * u);
        let best = places.iter().find(uncrossed);
        if let Some(place) = best.or_else(|| places.iter().find(free)).copied() {
            sheet.scene.draw(Shape::Filled(area(place), ground));
            sheet.words(
                &words,
                at(place.0, place.1),
                Anchor::Start,
                size,
                Weight::Regular,
                ink::SOFT,
            );
        }
    }
}

/// Whether a mark's line runs through an area, or close by.
fn crossed(area: Area, stems: &[f32], margin: f32) -> bool {
    stems
        .iter()
        .any(|x| area.left - margin < *x && *x < area.right + margin)
}

/// As many places of each piece of a line are looked at.
const PLACES: u8 = 24;

/// Whether an area covers no words, no point, and nothing of the line between points.
fn is_free(area: Area, taken: &[Area], points: &[Point], margin: f32) -> bool {
    let on_line = points.windows(2).any(|pair| {
        (0..=PLACES).any(|place| {
            let share = f32::from(place) / f32::from(PLACES);
            let between = |from: f32, to: f32| from + (to - from) * share;
            let point = at(between(pair[0].x, pair[1].x), between(pair[0].y, pair[1].y));
            holds(area, point, margin / 2.0)
        })
    });
    !on_line
        && !points.iter().any(|point| holds(area, *point, margin))
        && !taken.iter().any(|other| overlap(area, *other))
}

/// §3: µg/L and ng/mL are one number; the patient's own report says which is shown.
fn shown_unit(record: &History) -> Unit {
    let last = record
        .panels
        .iter()
        .rev()
        .find_map(|panel| panel.what.ferritin());
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
    sheet
        .scene
        .draw(Shape::Polygon(arrow(size * 1.15), ink::BLUE));
}

/// Each value's number, where there is room; of many only the first, the last and the extremes. The areas that
/// they cover come back.
fn numbers(
    sheet: &mut Sheet<'_>,
    panel: Area,
    values: &[LabValue],
    points: &[Point],
    stems: &[f32],
) -> Vec<Area> {
    let size = sheet.u;
    let mut taken: Vec<Area> = Vec::new();
    for place in numbered(values) {
        let (text, point) = (value_text(sheet, &values[place]), points[place]);
        let width = text_width(&text, size, Weight::Strong);
        let (least, most) = (panel.left + width / 2.0, panel.right - width / 2.0);
        let beside = width / 2.0 + 0.6 * size;
        let area = |(x, baseline): (f32, f32)| Area {
            left: x - width / 2.0,
            top: baseline - 0.75 * size,
            right: x + width / 2.0,
            bottom: baseline + 0.1 * size,
        };
        let (above, below, level) = (-0.65 * size, 1.35 * size, 0.35 * size);
        let choices = [
            (point.x.clamp(least, most), point.y + above),
            (point.x.clamp(least, most), point.y + below),
            (point.x + beside, point.y + level),
            (point.x - beside, point.y + level),
            // Beside a line that runs through the point itself.
            (point.x + 0.8 * beside, point.y + above),
            (point.x - 0.8 * beside, point.y + above),
            (point.x + 0.8 * beside, point.y + below),
            (point.x - 0.8 * beside, point.y + below),
        ];
        let inside = |area: Area| {
            area.top > panel.top
                && area.bottom < panel.bottom
                && area.left >= panel.left - 1.0
                && area.right <= panel.right + 1.0
        };
        let uncovered = |area: Area| {
            inside(area)
                && !taken.iter().any(|other| overlap(area, *other))
                && !points.iter().any(|other| holds(area, *other, 0.2 * size))
        };
        let ceiling = height(panel, number(FERRITIN_BANDS.ceiling));
        let struck = |area: Area| area.top < ceiling && ceiling < area.bottom;
        let clear = |choice: &(f32, f32)| {
            !struck(area(*choice))
                && uncovered(area(*choice))
                && is_free(area(*choice), &taken, points, 0.1 * size)
        };
        let choice = choices
            .iter()
            .find(|choice| clear(choice) && !crossed(area(**choice), stems, 0.0))
            .or_else(|| choices.iter().find(|choice| clear(choice)))
            .or_else(|| choices.iter().find(|choice| uncovered(area(**choice))));
        if let Some(choice) = choice {
            taken.push(area(*choice));
            sheet.words(
                &text,
                at(choice.0, choice.1),
                Anchor::Middle,
                size,
                Weight::Strong,
                ink::BLUE,
            );
        }
    }
    taken
}

/// Which values get a number, the most important first.
fn numbered(values: &[LabValue]) -> Vec<usize> {
    let newest_first = (0..values.len()).rev();
    if values.len() <= NUMBERED {
        return newest_first.collect();
    }
    let by_value = |place: &usize| values[*place].canonical;
    let mut few: Vec<usize> = [
        Some(values.len() - 1),
        newest_first.clone().max_by_key(by_value),
        newest_first.min_by_key(by_value),
        Some(0),
    ]
    .into_iter()
    .flatten()
    .collect();
    few.dedup();
    few
}

fn value_text(sheet: &Sheet<'_>, value: &LabValue) -> String {
    let mark = sheet.voice.decimal_mark();
    let shown = value.level().shown(value.analyte);
    format!(
        "{}{}",
        shown.comparator.text(),
        number_text(shown.value, mark)
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
