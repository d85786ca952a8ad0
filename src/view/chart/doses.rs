//! Owns the strip of doses: taken, held, skipped and unknown, told apart by shape and lightness as well as colour.

use chrono::{Days, NaiveDate};

use crate::calendar::local_time::Evening;
use crate::history::History;
use crate::history::summary::Counts;
use crate::text::Text;

use super::super::ink;
use super::super::scene::{Area, Colour, Shape, Stroke, at};
use super::legend::Legend;
use super::sheet::Sheet;

/// The four states that the strip shows; evenings without a planned dose stay empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Taken,
    Held,
    Skipped,
    Unknown,
}

/// From the bottom of a column upward.
const STATES: [State; 4] = [State::Taken, State::Held, State::Skipped, State::Unknown];

/// How many evenings may share a column, when there is no room for each.
const GROUPS: [u8; 5] = [1, 7, 14, 28, 91];

/// A column narrower than this, in sizes of text, cannot be told from its neighbours; three months of evenings can.
const NARROWEST: f32 = 0.28;

pub(super) fn draw(sheet: &mut Sheet<'_>, record: &History, panel: Area, legend: &Legend) {
    let u = sheet.u;
    let rows = f32::from(u8::try_from(legend.rows()).unwrap_or(1));
    let group = GROUPS
        .into_iter()
        .find(|group| sheet.day() * f32::from(*group) >= NARROWEST * u)
        .unwrap_or(GROUPS[GROUPS.len() - 1]);
    legend.draw(sheet, panel.top);
    let mut shown = false;
    let step = u64::from(group);
    let starts = std::iter::successors(Some(sheet.frame.from), |day| {
        day.checked_add_days(Days::new(step))
    });
    let frame = sheet.frame;
    for from in starts.take_while(|day| *day <= frame.until) {
        let last = from.checked_add_days(Days::new(step - 1)).unwrap_or(from);
        let until = last.min(frame.until);
        shown |= column(sheet, record, panel, from, until);
    }
    let head = match group {
        evenings if shown && evenings > 1 => Text::ChartDosesBy { evenings },
        _ => Text::ChartDoses,
    };
    let above = 0.6 * u + super::legend::ROW * u * rows;
    sheet.head(&head, panel.top - above);
    if !shown {
        sheet.nothing(&Text::ChartNoDoses, panel);
    }
}

/// One column; `false` when there is nothing to show.
fn column(
    sheet: &mut Sheet<'_>,
    record: &History,
    panel: Area,
    from: NaiveDate,
    until: NaiveDate,
) -> bool {
    let counts = record.counts(Evening::on(from), Evening::on(until));
    let total: u16 = STATES.iter().map(|state| of(&counts, *state)).sum();
    if total == 0 {
        return false;
    }
    let gap = (sheet.day() * 0.12).min(0.06 * sheet.u);
    let left = sheet.starts(from) + gap;
    let right = (sheet.starts(until) + sheet.day() - gap).min(panel.right);
    let mut bottom = panel.bottom;
    for state in STATES {
        let share = f32::from(of(&counts, state)) / f32::from(total);
        let top = bottom - panel.height() * share;
        if share > 0.0 {
            let area = Area {
                left,
                top,
                right,
                bottom,
            };
            paint(sheet, state, area, total == 1);
        }
        bottom = top;
    }
    true
}

const fn of(counts: &Counts, state: State) -> u16 {
    match state {
        State::Taken => counts.taken,
        State::Held => counts.held,
        State::Skipped => counts.skipped,
        State::Unknown => counts.unknown,
    }
}

/// Full and dark, striped, bright (and low where it stands alone), or an empty box: no two are alike in grey either.
fn paint(sheet: &mut Sheet<'_>, state: State, area: Area, alone: bool) {
    let u = sheet.u;
    match state {
        State::Taken => sheet.scene.draw(Shape::Filled(area, ink::BLUE)),
        State::Held => {
            let stripes = Stroke {
                colour: ink::GREEN,
                width: 0.1 * u,
                dash: None,
            };
            sheet.scene.hatch(area, 0.27 * u, stripes);
            frame(sheet, area, ink::GREEN);
        }
        State::Skipped => {
            let top = if alone {
                area.top + area.height() * 0.55
            } else {
                area.top
            };
            sheet
                .scene
                .draw(Shape::Filled(Area { top, ..area }, ink::ORANGE));
        }
        State::Unknown => frame(sheet, area, ink::GREY),
    }
}

/// The four edges of an area, from within.
fn frame(sheet: &mut Sheet<'_>, area: Area, colour: Colour) {
    let width = (0.06 * sheet.u).min(area.width() / 4.0);
    let half = width / 2.0;
    let (left, right) = (area.left + half, area.right - half);
    let (top, bottom) = (area.top + half, area.bottom - half);
    let edge = Stroke {
        colour,
        width,
        dash: None,
    };
    let corners = vec![
        at(left, top),
        at(right, top),
        at(right, bottom),
        at(left, bottom),
        at(left, top - half),
    ];
    sheet.scene.draw(Shape::Line(corners, edge));
}

/// The keys of the strip.
pub(super) fn legend(sheet: &Sheet<'_>) -> Legend {
    Legend::of(
        sheet,
        &[
            (
                0.6,
                |sheet, area| paint(sheet, State::Taken, area, true),
                Text::ChartTaken,
            ),
            (
                0.6,
                |sheet, area| paint(sheet, State::Held, area, true),
                Text::ChartHeld,
            ),
            (
                0.6,
                |sheet, area| paint(sheet, State::Skipped, area, true),
                Text::ChartSkipped,
            ),
            (
                0.6,
                |sheet, area| paint(sheet, State::Unknown, area, true),
                Text::ChartUnknown,
            ),
        ],
    )
}
