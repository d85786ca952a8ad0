//! Owns the middle panel: each night's score, and the middle of seven nights as a line that stops at gaps.

use chrono::{Days, NaiveDate};

use crate::calendar::local_time::Evening;
use crate::history::History;
use crate::patient::check_in::WORST_SCORE;
use crate::text::Text;

use super::super::ink;
use super::super::scene::{Area, Point, Shape, Stroke, at};
use super::legend::Legend;
use super::sheet::Sheet;

/// How many nights one point of the line may look back over, its own included; the first whose width on the sheet
/// can still be seen is taken, for over years a line of single weeks is only noise.
const NIGHTS: [u8; 3] = [7, 28, 91];
/// Nights whose middle is narrower than this, in sizes of text, are noise.
const SEEN: f32 = 0.15;

pub(super) fn draw(sheet: &mut Sheet<'_>, record: &History, panel: Area) {
    let legend = legend(sheet);
    legend.draw(sheet, panel.top);
    let head = panel.top - 0.6 * sheet.u - super::legend::ROW * sheet.u;
    sheet.head(&Text::ChartNights, head);
    let guide = sheet.guide();
    for score in [0, WORST_SCORE / 2, WORST_SCORE] {
        let y = height(sheet, panel, f32::from(score));
        sheet
            .scene
            .line(at(panel.left, y), at(panel.right, y), guide);
        sheet.tick(&score.to_string(), y);
    }
    let scores: Vec<_> = record
        .evenings
        .iter()
        .filter(|(evening, _)| sheet.frame.holds(evening.date()))
        .filter_map(|(evening, night)| Some((evening.date(), night.check_in.discomfort?)))
        .collect();
    if scores.is_empty() {
        return sheet.nothing(&Text::ChartNoNights, panel);
    }
    let radius = (sheet.day() * 0.42).clamp(0.09 * sheet.u, 0.26 * sheet.u);
    for (on, score) in &scores {
        sheet.scene.draw(Shape::Disc {
            middle: at(sheet.middle(*on), height(sheet, panel, f32::from(*score))),
            radius,
            colour: ink::PALE_RED,
        });
    }
    for run in runs(sheet, record, panel) {
        line(sheet, run);
    }
}

/// The scale keeps a little room, so that dots at 0 and 10 are whole.
fn height(sheet: &Sheet<'_>, panel: Area, score: f32) -> f32 {
    let room = 0.5 * sheet.u;
    panel.bottom - room - (panel.height() - 2.0 * room) * score / f32::from(WORST_SCORE)
}

/// How many nights one point of the line stands for.
fn window(sheet: &Sheet<'_>) -> u8 {
    let seen = |nights: &u8| sheet.day() * f32::from(*nights) >= SEEN * sheet.u;
    NIGHTS
        .into_iter()
        .find(seen)
        .unwrap_or(NIGHTS[NIGHTS.len() - 1])
}

/// The line in pieces; where fewer than half of its nights were answered it is broken.
fn runs(sheet: &Sheet<'_>, record: &History, panel: Area) -> Vec<Vec<Point>> {
    let window = window(sheet);
    let mut runs = vec![Vec::new()];
    let days = std::iter::successors(Some(sheet.frame.from), NaiveDate::succ_opt);
    let last = record.last_day_of(sheet.frame);
    for day in days.take_while(|day| *day <= last) {
        match median(record, day, window) {
            Some(score) => {
                let point = at(sheet.middle(day), height(sheet, panel, score));
                if let Some(run) = runs.last_mut() {
                    run.push(point);
                }
            }
            None => runs.push(Vec::new()),
        }
    }
    runs.retain(|run| !run.is_empty());
    runs
}

/// The middle of the nights up to this one.
fn median(record: &History, day: NaiveDate, window: u8) -> Option<f32> {
    let from = day.checked_sub_days(Days::new(u64::from(window) - 1))?;
    let scores = record.scores(Evening::on(from), Evening::on(day))?;
    (scores.nights * 2 > u16::from(window)).then(|| f32::from(scores.median_doubled) / 2.0)
}

fn stroke(sheet: &Sheet<'_>) -> Stroke {
    Stroke {
        colour: ink::RED,
        width: 0.17 * sheet.u,
        dash: None,
    }
}

fn line(sheet: &mut Sheet<'_>, run: Vec<Point>) {
    let stroke = stroke(sheet);
    match run.as_slice() {
        [only] => sheet.scene.draw(Shape::Disc {
            middle: *only,
            radius: stroke.width,
            colour: stroke.colour,
        }),
        _ => sheet.scene.draw(Shape::Line(run, stroke)),
    }
}

fn legend(sheet: &Sheet<'_>) -> Legend {
    Legend::of(
        sheet,
        &[
            (
                0.6,
                |sheet, area| {
                    let middle = at(
                        f32::midpoint(area.left, area.right),
                        f32::midpoint(area.top, area.bottom),
                    );
                    let radius = 0.24 * sheet.u;
                    sheet.scene.draw(Shape::Disc {
                        middle,
                        radius,
                        colour: ink::PALE_RED,
                    });
                },
                Text::ChartOneNight,
            ),
            (
                1.4,
                |sheet, area| {
                    let y = f32::midpoint(area.top, area.bottom);
                    let stroke = stroke(sheet);
                    sheet
                        .scene
                        .line(at(area.left, y), at(area.right, y), stroke);
                },
                Text::ChartMiddleOf {
                    nights: window(sheet),
                },
            ),
        ],
    )
}
