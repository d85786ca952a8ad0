//! Owns the sheet that the parts of a chart are drawn on: where days lie across, and how words are set. It must not know
//! what is drawn.

use chrono::NaiveDate;

use crate::history::frame::Frame;
use crate::text::Text;
use crate::text::voice::Voice;

use super::super::ink;
use super::super::lettering::{showable, width};
use super::super::scene::{Anchor, Area, Colour, Point, Scene, Shape, Stroke, Weight, Words, at};

/// A chart in the making.
pub(super) struct Sheet<'a> {
    pub(super) scene: Scene,
    pub(super) voice: &'a Voice,
    pub(super) frame: Frame,
    /// The size of text.
    pub(super) u: f32,
    /// Where all panels begin and end.
    pub(super) left: f32,
    pub(super) right: f32,
}

impl Sheet<'_> {
    pub(super) fn title(&mut self, y: f32) {
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
    pub(super) fn head(&mut self, text: &Text, y: f32) {
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

    pub(super) fn words(
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
    pub(super) fn nothing(&mut self, text: &Text, panel: Area) {
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
    pub(super) fn tick(&mut self, text: &str, y: f32) {
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

    pub(super) fn guide(&self) -> Stroke {
        Stroke {
            colour: ink::FAINT,
            width: 0.05 * self.u,
            dash: None,
        }
    }

    /// How wide one day is.
    pub(super) fn day(&self) -> f32 {
        (self.right - self.left) / whole(self.frame.days())
    }

    /// Where a day begins.
    pub(super) fn starts(&self, day: NaiveDate) -> f32 {
        self.left + self.day() * whole((day - self.frame.from).num_days())
    }

    /// The middle of a day.
    pub(super) fn middle(&self, day: NaiveDate) -> f32 {
        self.starts(day) + self.day() / 2.0
    }
}

/// How wide words come out, whatever is in them.
pub(super) fn text_width(text: &str, size: f32, weight: Weight) -> f32 {
    width(&showable(text), weight, size)
}

/// A count of days as a length; ninety years are enough.
pub(super) fn whole(days: i64) -> f32 {
    f32::from(i16::try_from(days).unwrap_or(i16::MAX))
}
