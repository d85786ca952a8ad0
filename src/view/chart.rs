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

use chrono::NaiveDate;

use crate::calendar::span::Span;
use crate::history::History;
use crate::history::frame::Frame;
use crate::patient::profile::Language;
use crate::text::Text;
use crate::text::voice::Voice;

use super::lettering::{showable, width};
use super::scene::{Anchor, Area, Colour, Point, Scene, Shape, Stroke, Weight, Words, at};
use super::{File, NotMade, Source, raster};

/// The colours of the chart. Each pair that must be told apart differs in lightness too (after Okabe and Ito), so
/// that neither colour vision nor a grey printer takes anything away.
pub(super) mod ink {
    use super::Colour;

    /// Words, and what matters most.
    pub const DARK: Colour = Colour(0x1d, 0x23, 0x2b);
    /// Words that only explain.
    pub const SOFT: Colour = Colour(0x55, 0x5d, 0x68);
    /// Lines that only guide the eye.
    pub const FAINT: Colour = Colour(0xdd, 0xe1, 0xe6);
    /// The phone's sheet: bright enough in a light theme, not glaring in a dark one.
    pub const SHEET: Colour = Colour(0xf7, 0xf8, 0xfa);
    /// The panels.
    pub const PANEL: Colour = Colour(0xff, 0xff, 0xff);
    /// Ferritin, and iron taken.
    pub const BLUE: Colour = Colour(0x00, 0x5a, 0x9c);
    /// Nights.
    pub const RED: Colour = Colour(0xb3, 0x3c, 0x00);
    /// One night among many.
    pub const PALE_RED: Colour = Colour(0xf0, 0xa8, 0x7c);
    /// Skipped.
    pub const ORANGE: Colour = Colour(0xe6, 0x9f, 0x00);
    /// Held.
    pub const GREEN: Colour = Colour(0x00, 0x7d, 0x5f);
    /// No answer.
    pub const GREY: Colour = Colour(0x9a, 0xa1, 0xab);
    /// Stores below the first bound.
    pub const LOW_BAND: Colour = Colour(0xfb, 0xec, 0xdc);
    /// Between the first two bounds.
    pub const MIDDLE_BAND: Colour = Colour(0xfd, 0xf6, 0xec);
    /// What some people need.
    pub const HIGH_BAND: Colour = Colour(0xe3, 0xf2, 0xec);
}

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

/// A chart in the making.
struct Sheet<'a> {
    scene: Scene,
    voice: &'a Voice,
    frame: Frame,
    /// The size of text.
    u: f32,
    /// Where all panels begin and end.
    left: f32,
    right: f32,
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
        look: super::Look::Picture,
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

impl Sheet<'_> {
    fn title(&mut self, y: f32) {
        let text = Text::ChartSpan {
            from: self.frame.from,
            until: self.frame.until,
        };
        let (x, words) = (0.7 * self.u, self.voice.say(&text));
        let size = 1.05 * self.u;
        // Two long days of a language with long months are set a little smaller.
        let fits = (self.right - x) / text_width(&words, size, Weight::Strong);
        self.words(
            &words,
            at(x, y),
            Anchor::Start,
            size * fits.min(1.0),
            Weight::Strong,
            ink::DARK,
        );
    }

    /// The name of a panel, above it.
    fn head(&mut self, text: &Text, y: f32) {
        let (x, u) = (0.7 * self.u, self.u);
        self.words(
            &self.voice.say(text),
            at(x, y),
            Anchor::Start,
            u,
            Weight::Strong,
            ink::DARK,
        );
    }

    fn words(
        &mut self,
        text: &str,
        at: Point,
        anchor: Anchor,
        size: f32,
        weight: Weight,
        colour: Colour,
    ) {
        self.scene.draw(Shape::Words(Words {
            text: showable(text),
            at,
            anchor,
            size,
            weight,
            colour,
        }));
    }

    /// What a panel says when it has nothing to show.
    fn nothing(&mut self, text: &Text, panel: Area) {
        let middle = at(
            f32::midpoint(panel.left, panel.right),
            f32::midpoint(panel.top, panel.bottom) + 0.3 * self.u,
        );
        let (u, words) = (self.u, self.voice.say(text));
        let half = text_width(&words, u, Weight::Regular) / 2.0 + 0.5 * u;
        self.scene.draw(Shape::Filled(
            Area {
                left: middle.x - half,
                top: middle.y - u,
                right: middle.x + half,
                bottom: middle.y + 0.4 * u,
            },
            ink::PANEL,
        ));
        self.words(
            &words,
            middle,
            Anchor::Middle,
            u,
            Weight::Regular,
            ink::SOFT,
        );
    }

    /// A number beside a panel.
    fn tick(&mut self, text: &str, y: f32) {
        let (x, size) = (self.left - 0.3 * self.u, 0.88 * self.u);
        self.words(
            text,
            at(x, y + 0.3 * self.u),
            Anchor::End,
            size,
            Weight::Regular,
            ink::SOFT,
        );
    }

    fn guide(&self) -> Stroke {
        Stroke {
            colour: ink::FAINT,
            width: 0.05 * self.u,
            dash: None,
        }
    }

    /// How wide one day is.
    fn day(&self) -> f32 {
        (self.right - self.left) / whole(self.frame.days())
    }

    /// Where a day begins.
    fn starts(&self, day: NaiveDate) -> f32 {
        self.left + self.day() * whole((day - self.frame.from).num_days())
    }

    /// The middle of a day.
    fn middle(&self, day: NaiveDate) -> f32 {
        self.starts(day) + self.day() / 2.0
    }
}

/// How wide words come out, whatever is in them.
fn text_width(text: &str, size: f32, weight: Weight) -> f32 {
    width(&showable(text), weight, size)
}

/// A count of days as a length; ninety years are enough.
fn whole(days: i64) -> f32 {
    f32::from(i16::try_from(days).unwrap_or(i16::MAX))
}
