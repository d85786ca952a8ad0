//! Owns pages being filled: what stands on them, and how runs are broken into lines. It must not know which parts a paper
//! has.

use super::super::lettering::{self, showable, width};
use super::super::scene::{Anchor, Colour, Point, Scene, Stroke, Weight, Words, at};
use super::block::Run;

/// How text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Style {
    pub size: f32,
    /// From one line to the next.
    pub leading: f32,
    pub colour: Colour,
}

/// To which part of a paper something on a page belongs: block, row or point, cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Part {
    pub block: usize,
    pub row: usize,
    pub cell: usize,
}

impl Part {
    pub const fn of(block: usize) -> Self {
        Self {
            block,
            row: 0,
            cell: 0,
        }
    }
}

/// Something on a page.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Placed {
    /// Words of a part.
    Words(Words, Part),
    /// A drawing of a part, its upper left corner there.
    Drawing(Scene, Point, Part),
    /// A line that is no content.
    Rule(Point, Point, Stroke),
    /// Words that only help on paper, such as the foot.
    Aside(Words),
}

/// A page.
pub(super) type Page = Vec<Placed>;

/// Words of one line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line(pub Vec<(String, Weight)>);

/// Pages being filled.
pub(super) struct Pages {
    pub done: Vec<Page>,
    pub y: f32,
    pub top: f32,
    pub bottom: f32,
    pub left: f32,
    pub room: f32,
}

impl Pages {
    pub fn place(&mut self, placed: Placed) {
        if self.done.is_empty() {
            self.done.push(Vec::new());
        }
        if let Some(page) = self.done.last_mut() {
            page.push(placed);
        }
    }

    /// Turns the page if so much does not fit any more; whether it did.
    pub fn need(&mut self, height: f32) -> bool {
        let turn = self.y + height > self.bottom && self.y > self.top;
        if turn {
            self.done.push(Vec::new());
            self.y = self.top;
        }
        turn
    }

    /// Sets lines below each other, turning pages between them.
    pub fn set(&mut self, lines: &[Line], x: f32, style: Style, part: Part) {
        for line in lines {
            self.need(style.leading);
            self.set_line(line, x, self.y + baseline(style), style, part);
            self.y += style.leading;
        }
    }

    pub fn set_line(&mut self, line: &Line, x: f32, baseline: f32, style: Style, part: Part) {
        let mut x = x;
        for (text, weight) in &line.0 {
            let words = words(text, at(x, baseline), *weight, style);
            x += width(text, *weight, style.size);
            self.place(Placed::Words(words, part));
        }
    }
}

/// How far below a line's top its letters stand.
pub(super) fn baseline(style: Style) -> f32 {
    f32::midpoint(style.leading, style.size) - 0.12 * style.size
}

pub(super) fn words(text: &str, at: Point, weight: Weight, style: Style) -> Words {
    Words {
        text: text.to_owned(),
        at,
        anchor: Anchor::Start,
        size: style.size,
        weight,
        colour: style.colour,
    }
}

/// Breaks runs into lines. A line ends with a space unless it is the last, so that what is copied or read aloud
/// keeps its words apart.
pub(super) fn broken(runs: &[Run], size: f32, room: f32) -> Vec<Line> {
    let mut lines = vec![Line(Vec::new())];
    let mut x = 0.0;
    for run in runs {
        let text = showable(&run.text);
        for word in text.split_inclusive(' ') {
            for piece in pieces(word, run.weight, size, room) {
                let bare = width(piece.trim_end(), run.weight, size);
                if x + bare > room && x > 0.0 {
                    lines.push(Line(Vec::new()));
                    x = 0.0;
                }
                x += width(&piece, run.weight, size);
                append(&mut lines, &piece, run.weight);
            }
        }
    }
    let last = lines.len() - 1;
    for line in &mut lines[..last] {
        if let Some((text, _)) = line.0.last_mut()
            && !text.ends_with(' ')
        {
            text.push(' ');
        }
    }
    lines
}

/// A word that alone is wider than the line is cut.
fn pieces(word: &str, weight: Weight, size: f32, room: f32) -> Vec<String> {
    if width(word.trim_end(), weight, size) <= room {
        return vec![word.to_owned()];
    }
    lettering::broken(word, weight, size, room)
}

fn append(lines: &mut [Line], piece: &str, weight: Weight) {
    let Some(line) = lines.last_mut() else { return };
    match line.0.last_mut() {
        Some((text, before)) if *before == weight => text.push_str(piece),
        Some(_) | None => line.0.push((piece.to_owned(), weight)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_keep_every_word_and_stay_within_their_room() {
        let runs = [
            Run::strong("Ferritin: "),
            Run::plain("36 µg/L on 14 January 2026, before the infusion of 9 February 2026."),
        ];
        let lines = broken(&runs, 9.0, 120.0);
        assert!(lines.len() > 2);
        for line in &lines {
            let wide: f32 = line
                .0
                .iter()
                .map(|(text, weight)| width(text.trim_end(), *weight, 9.0))
                .sum();
            assert!(wide <= 120.5, "{line:?}");
        }
        let text: String = lines
            .iter()
            .flat_map(|line| line.0.iter().map(|(text, _)| text.as_str()))
            .collect();
        assert_eq!(text, format!("{}{}", runs[0].text, runs[1].text));
    }
}
