//! Owns the way from a drawing to pixels, as PNG. It must not change what is drawn.

use skrifa::outline::OutlinePen;
use tiny_skia::{
    FillRule, LineCap, LineJoin, Paint, Path, PathBuilder, Pixmap, Rect, StrokeDash, Transform,
};

use super::file::NotMade;
use super::lettering;
use super::scene::{Anchor, Colour, Point, Scene, Shape, Stroke, Words};

/// A scene as PNG, one unit a pixel.
///
/// # Errors
/// [`NotMade`] when the sheet has no size.
pub fn png(scene: &Scene) -> Result<Vec<u8>, NotMade> {
    let mut pixels = Pixmap::new(whole(scene.width), whole(scene.height))
        .ok_or(NotMade("a picture without size"))?;
    if let Some(Colour(red, green, blue)) = scene.background {
        pixels.fill(tiny_skia::Color::from_rgba8(red, green, blue, u8::MAX));
    }
    for shape in &scene.shapes {
        draw(&mut pixels, shape);
    }
    pixels.encode_png().map_err(|_| NotMade("a picture as PNG"))
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "sheets are a few thousand pixels"
)]
fn whole(length: f32) -> u32 {
    length.clamp(0.0, 8192.0).round() as u32
}

fn draw(pixels: &mut Pixmap, shape: &Shape) {
    match shape {
        Shape::Filled(area, colour) => {
            let rect = Rect::from_ltrb(area.left, area.top, area.right, area.bottom);
            if let Some(rect) = rect {
                pixels.fill_rect(rect, &paint(*colour), Transform::identity(), None);
            }
        }
        Shape::Polygon(points, colour) => fill(pixels, path_of(points, true), *colour),
        Shape::Line(points, line) => stroke(pixels, path_of(points, false), *line),
        Shape::Disc {
            middle,
            radius,
            colour,
        } => fill(pixels, circle(*middle, *radius), *colour),
        Shape::Words(words) => fill(pixels, letters(words), words.colour),
    }
}

fn paint(Colour(red, green, blue): Colour) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color_rgba8(red, green, blue, u8::MAX);
    paint
}

fn fill(pixels: &mut Pixmap, path: Option<Path>, colour: Colour) {
    if let Some(path) = path {
        pixels.fill_path(
            &path,
            &paint(colour),
            FillRule::Winding,
            Transform::identity(),
            None,
        );
    }
}

fn stroke(pixels: &mut Pixmap, path: Option<Path>, line: Stroke) {
    let Some(path) = path else { return };
    let pen = tiny_skia::Stroke {
        width: line.width,
        line_cap: LineCap::Butt,
        line_join: LineJoin::Round,
        dash: line
            .dash
            .and_then(|length| StrokeDash::new(vec![length, length], 0.0)),
        ..tiny_skia::Stroke::default()
    };
    pixels.stroke_path(
        &path,
        &paint(line.colour),
        &pen,
        Transform::identity(),
        None,
    );
}

fn path_of(points: &[Point], closed: bool) -> Option<Path> {
    let mut path = PathBuilder::new();
    let (first, rest) = points.split_first()?;
    path.move_to(first.x, first.y);
    for point in rest {
        path.line_to(point.x, point.y);
    }
    if closed {
        path.close();
    }
    path.finish()
}

fn circle(middle: Point, radius: f32) -> Option<Path> {
    PathBuilder::from_circle(middle.x, middle.y, radius)
}

/// The outlines of all letters as one path.
fn letters(words: &Words) -> Option<Path> {
    let glyphs = lettering::set(&words.text, words.weight);
    let width: f32 = glyphs.iter().map(|glyph| glyph.advance * words.size).sum();
    let mut pen = Pen {
        path: PathBuilder::new(),
        scale: words.size / lettering::units_per_em(words.weight),
        x: starts_at(words, width),
        y: words.at.y,
    };
    for glyph in &glyphs {
        let place = pen.x;
        pen.x += glyph.offset.0 * words.size;
        pen.y = words.at.y - glyph.offset.1 * words.size;
        lettering::outline(words.weight, glyph.id, &mut pen);
        pen.x = place + glyph.advance * words.size;
    }
    pen.path.finish()
}

/// Where the first letter stands.
pub(super) fn starts_at(words: &Words, width: f32) -> f32 {
    match words.anchor {
        Anchor::Start => words.at.x,
        Anchor::Middle => words.at.x - width / 2.0,
        Anchor::End => words.at.x - width,
    }
}

/// Draws outlines, which grow upward, onto a sheet, which grows downward.
struct Pen {
    path: PathBuilder,
    scale: f32,
    x: f32,
    y: f32,
}

impl Pen {
    fn place(&self, x: f32, y: f32) -> (f32, f32) {
        (self.x + x * self.scale, self.y - y * self.scale)
    }
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.place(x, y);
        self.path.move_to(x, y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        let (x, y) = self.place(x, y);
        self.path.line_to(x, y);
    }

    fn quad_to(&mut self, x1: f32, y1: f32, x: f32, y: f32) {
        let ((x1, y1), (x, y)) = (self.place(x1, y1), self.place(x, y));
        self.path.quad_to(x1, y1, x, y);
    }

    fn curve_to(&mut self, x1: f32, y1: f32, x2: f32, y2: f32, x: f32, y: f32) {
        let ((x1, y1), (x2, y2), (x, y)) =
            (self.place(x1, y1), self.place(x2, y2), self.place(x, y));
        self.path.cubic_to(x1, y1, x2, y2, x, y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}
