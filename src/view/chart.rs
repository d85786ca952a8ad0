//! Owns the one picture of a course: ferritin over nights over doses, with what changed marked through all three.
//! It must not compute anything of the record (`history` does) or know how it is shown (`raster`, `paper`).
//!
//! Everything is measured in the size of its text, so that one layout serves a phone and a page.

mod axis;
mod doses;
mod ferritin;
mod legend;
mod marks;
mod nights;
mod sheet;

use crate::calendar::span::Span;
use crate::history::History;
use crate::history::frame::Frame;
use crate::patient::profile::Language;
use crate::text::attachment;
use crate::text::voice::Voice;

use super::file::{File, NotMade, Source};
use super::scene::{Area, Colour, Scene, Shape};
use super::{ink, raster};
use sheet::Sheet;

/// How high a figure on a page is where nothing presses, in points.
pub const PAGE_HEIGHT: f32 = 268.0;

/// Where a chart is looked at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// How wide it is.
    pub width: f32,
    /// How high.
    pub height: f32,
    /// The size of its text, by which everything else is measured.
    pub text: f32,
    /// What lies below it.
    pub background: Option<Colour>,
}

impl Look {
    /// A photo in a chat, to be read at arm's length.
    pub const PHONE: Self = Self {
        width: 1080.0,
        height: 1350.0,
        text: 37.0,
        background: Some(ink::SHEET),
    };

    /// A figure across a printed page, in points.
    #[must_use]
    pub const fn page(width: f32, height: f32) -> Self {
        Self {
            width,
            height,
            text: 7.6,
            background: None,
        }
    }
}

/// Where everything stands, from top to bottom.
struct Rows {
    title: f32,
    ferritin_head: f32,
    marks: Area,
    ferritin: Area,
    nights: Area,
    doses: Area,
}

/// /chart, as a photo.
///
/// # Errors
/// [`NotMade`] if it cannot be written as PNG.
pub fn picture(source: &Source<'_>, span: Span) -> Result<File, NotMade> {
    let record = History::of(source.diary, source.now);
    let frame = Frame::of(span, &record, source.today());
    let scene = scene(&record, frame, Look::PHONE, source.language);
    Ok(File {
        name: format!("stillnight-{}.png", source.today()),
        media_type: "image/png",
        look: attachment::Look::Picture,
        bytes: raster::png(&scene)?,
    })
}

/// The chart of a record within a frame of days.
#[must_use]
pub fn scene(record: &History, frame: Frame, look: Look, language: Language) -> Scene {
    let u = look.text;
    let mut sheet = Sheet {
        scene: Scene::new(look.width, look.height, look.background),
        voice: Voice::of(language),
        frame,
        u,
        left: 2.5 * u,
        right: look.width - 0.7 * u,
    };
    let marks = marks::place(&sheet, marks::of(record, frame));
    let doses_legend = doses::legend(&sheet);
    let rows = rows(&sheet, &look, marks::rows(&marks), doses_legend.rows());
    sheet.title(rows.title);
    for panel in [rows.ferritin, rows.nights, rows.doses] {
        sheet.scene.draw(Shape::Filled(panel, ink::PANEL));
    }
    ferritin::bands(&mut sheet, rows.ferritin);
    axis::draw(&mut sheet, &[rows.ferritin, rows.nights, rows.doses]);
    let panels = [rows.ferritin, rows.nights, rows.doses];
    marks::draw(&mut sheet, &marks, rows.marks, &panels);
    let stems = marks::stems(&sheet, &marks);
    ferritin::draw(
        &mut sheet,
        record,
        rows.ferritin,
        rows.ferritin_head,
        &stems,
    );
    nights::draw(&mut sheet, record, rows.nights);
    doses::draw(&mut sheet, record, rows.doses, &doses_legend);
    sheet.scene
}

/// How the height is shared: words have what they need, the two upper panels the rest.
fn rows(sheet: &Sheet<'_>, look: &Look, mark_rows: u8, legend_rows: usize) -> Rows {
    let u = sheet.u;
    let area = |top: f32, height: f32| Area {
        left: sheet.left,
        top,
        right: sheet.right,
        bottom: top + height,
    };
    let title = 1.5 * u;
    let marks_height = match mark_rows {
        0 => 0.0,
        rows => (0.3 + marks::ROW * f32::from(rows)) * u,
    };
    let head = 1.7 * u;
    let ferritin_head = title + head;
    let marks = area(ferritin_head + 0.5 * u, marks_height);
    let nights_head = head + legend::ROW * u;
    let doses_head = head + legend::ROW * u * f32::from(u8::try_from(legend_rows).unwrap_or(1));
    let (gap, strip, foot) = (0.7 * u, 2.2 * u, 1.9 * u);
    let taken = marks.bottom + gap + nights_head + gap + doses_head + strip + foot;
    let rest = look.height - taken;
    let ferritin = area(marks.bottom, rest * 0.58);
    let nights = area(ferritin.bottom + gap + nights_head, rest * 0.42);
    let doses = area(nights.bottom + gap + doses_head, strip);
    Rows {
        title,
        ferritin_head,
        marks,
        ferritin,
        nights,
        doses,
    }
}
