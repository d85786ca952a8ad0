//! Owns a drawing as data: shapes and words on a sheet, in their final places. It must not know what they mean,
//! nor whether they become pixels (`raster`) or a page (`paper`).

/// A colour, without transparency: what lies on top hides what lies below, on screen and on paper alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

/// A place on the sheet; x grows to the right, y downward.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Point {
    /// From the left edge.
    pub x: f32,
    /// From the top edge.
    pub y: f32,
}

/// The place at `x` and `y`.
#[must_use]
pub const fn at(x: f32, y: f32) -> Point {
    Point { x, y }
}

/// A rectangle along the sheet's edges.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Area {
    /// Its left edge.
    pub left: f32,
    /// Its upper edge.
    pub top: f32,
    /// Its right edge.
    pub right: f32,
    /// Its lower edge.
    pub bottom: f32,
}

impl Area {
    /// From edge to edge.
    #[must_use]
    pub const fn width(&self) -> f32 {
        self.right - self.left
    }

    /// From top to bottom.
    #[must_use]
    pub const fn height(&self) -> f32 {
        self.bottom - self.top
    }
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stroke {
    /// In which colour.
    pub colour: Colour,
    /// How thick.
    pub width: f32,
    /// The length of dashes and of the gaps between; `None` is one unbroken line.
    pub dash: Option<f32>,
}

/// How heavy letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Running text.
    Regular,
    /// What the eye should find first.
    Strong,
}

/// Which end of some words stands at their place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The left.
    Start,
    /// The middle.
    Middle,
    /// The right.
    End,
}

/// Words on one line.
#[derive(Clone, Debug, PartialEq)]
pub struct Words {
    /// What they say.
    pub text: String,
    /// The end of their baseline that `anchor` names.
    pub at: Point,
    /// Which end stands there.
    pub anchor: Anchor,
    /// How large.
    pub size: f32,
    /// How heavy.
    pub weight: Weight,
    /// In which colour.
    pub colour: Colour,
}

/// One thing on the sheet.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A filled rectangle.
    Filled(Area, Colour),
    /// A filled outline; the last point joins the first.
    Polygon(Vec<Point>, Colour),
    /// A line through points.
    Line(Vec<Point>, Stroke),
    /// A filled disc.
    Disc {
        /// Its middle.
        middle: Point,
        /// From there to the rim.
        radius: f32,
        /// In which colour.
        colour: Colour,
    },
    /// Words.
    Words(Words),
}

impl Shape {
    /// Whether it can be drawn at all: everything has a place, and thickness where it needs one.
    fn is_drawable(&self) -> bool {
        let placed = |points: &[Point]| {
            let is_placed = |point: &Point| point.x.is_finite() && point.y.is_finite();
            points.iter().all(is_placed)
        };
        let thick = |length: f32| length.is_finite() && length > 0.0;
        match self {
            Self::Filled(area, _) => {
                placed(&[at(area.left, area.top), at(area.right, area.bottom)])
            }
            Self::Polygon(points, _) => placed(points),
            Self::Line(points, stroke) => {
                placed(points) && thick(stroke.width) && stroke.dash.is_none_or(thick)
            }
            Self::Disc { middle, radius, .. } => placed(&[*middle]) && thick(*radius),
            Self::Words(words) => placed(&[words.at]) && thick(words.size),
        }
    }
}

/// A sheet with all that is on it, the lowest first.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// How wide.
    pub width: f32,
    /// How high.
    pub height: f32,
    /// What lies below everything; `None` leaves the paper as it is.
    pub background: Option<Colour>,
    /// What is on it.
    pub shapes: Vec<Shape>,
}

impl Scene {
    /// An empty sheet.
    #[must_use]
    pub const fn new(width: f32, height: f32, background: Option<Colour>) -> Self {
        Self {
            width,
            height,
            background,
            shapes: Vec::new(),
        }
    }

    /// Puts something on top. What cannot be drawn is left out: a PDF of it would bring the whole process down.
    pub fn draw(&mut self, shape: Shape) {
        let drawable = shape.is_drawable();
        debug_assert!(drawable, "{shape:?}");
        if drawable {
            self.shapes.push(shape);
        }
    }

    /// A straight line.
    pub fn line(&mut self, from: Point, to: Point, stroke: Stroke) {
        self.draw(Shape::Line(vec![from, to], stroke));
    }

    /// Parallel strokes from lower left to upper right, within an area.
    pub fn hatch(&mut self, area: Area, step: f32, stroke: Stroke) {
        let Area {
            left,
            top,
            right,
            bottom,
        } = area;
        let mut start = left - area.height();
        while start < right {
            // The stroke runs from (start, bottom) to (start + height, top); the area cuts it.
            let from = start.max(left);
            let to = (start + area.height()).min(right);
            if from < to {
                let low = (bottom - (from - start)).min(bottom);
                let high = (bottom - (to - start)).max(top);
                self.line(at(from, low), at(to, high), stroke);
            }
            start += step;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hatch_stays_within_its_area() {
        let area = Area {
            left: 10.0,
            top: 20.0,
            right: 25.0,
            bottom: 60.0,
        };
        let stroke = Stroke {
            colour: Colour(0, 0, 0),
            width: 1.0,
            dash: None,
        };
        let mut scene = Scene::new(100.0, 100.0, None);
        scene.hatch(area, 4.0, stroke);
        assert!(scene.shapes.len() > 10);
        for shape in &scene.shapes {
            let Shape::Line(points, _) = shape else {
                panic!("a hatch is made of lines")
            };
            for point in points {
                assert!((10.0..=25.0).contains(&point.x), "{point:?}");
                assert!((20.0..=60.0).contains(&point.y), "{point:?}");
            }
        }
    }
}
