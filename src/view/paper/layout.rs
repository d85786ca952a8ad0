//! Owns where everything of a paper stands: lines broken, pages filled. It must not write any file.

use super::super::chart::ink;
use super::super::lettering::{cut_to, showable, width};
use super::super::scene::{Anchor, Colour, Point, Scene, Stroke, Weight, Words, at};
use super::table;
use super::{Block, Paper, Run, Size};

/// The room left at the edges of a page.
pub(super) const MARGIN: f32 = 46.0;
/// The room for the foot.
const FOOT: f32 = 30.0;

/// How text is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Style {
    pub size: f32,
    /// From one line to the next.
    pub leading: f32,
    pub colour: Colour,
}

pub(super) const TITLE: Style = Style {
    size: 17.0,
    leading: 21.0,
    colour: ink::DARK,
};
pub(super) const HEADING: Style = Style {
    size: 10.4,
    leading: 13.5,
    colour: ink::BLUE,
};
pub(super) const BODY: Style = Style {
    size: 9.0,
    leading: 12.6,
    colour: ink::DARK,
};
pub(super) const SMALL: Style = Style {
    size: 7.7,
    leading: 10.4,
    colour: ink::SOFT,
};
const PAGE_FOOT: Style = Style {
    size: 7.4,
    leading: 10.0,
    colour: ink::SOFT,
};

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

/// The cell of a list's point that holds its mark; its words are cell 1.
pub(super) const MARK: usize = 0;
pub(super) const POINT: usize = 1;

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

/// The pages of a paper.
pub(super) fn pages(paper: &Paper) -> Vec<Page> {
    let mut pages = Pages {
        done: Vec::new(),
        y: MARGIN,
        top: MARGIN,
        bottom: paper.size.height - MARGIN - FOOT * 0.4,
        left: MARGIN,
        room: paper.room(),
    };
    for (index, block) in paper.blocks.iter().enumerate() {
        if let (Block::Heading(_), Some(next)) = (block, paper.blocks.get(index + 1)) {
            // A heading alone at the foot of a page would be lost, and a short section is read in one piece.
            let section = 6.0 + HEADING.leading + 2.0 + height(next, pages.room);
            let piece = section.min(SHORT * (pages.bottom - pages.top));
            pages.need(piece);
        }
        lay(&mut pages, index, block);
    }
    let mut done = pages.done;
    let count = done.len();
    for (number, page) in done.iter_mut().enumerate() {
        foot(paper, page, number + 1, count);
    }
    done
}

fn lay(pages: &mut Pages, index: usize, block: &Block) {
    let (x, room) = (pages.left, pages.room);
    let part = Part::of(index);
    match block {
        Block::Title(text) => {
            let lines = broken(&[Run::strong(text.clone())], TITLE.size, room);
            pages.set(&lines, x, TITLE, part);
            pages.y += 3.0;
        }
        Block::Heading(text) => {
            // At the top of a page there is room already.
            pages.y += if pages.y > pages.top { 6.0 } else { 0.0 };
            let lines = broken(&[Run::strong(text.clone())], HEADING.size, room);
            pages.set(&lines, x, HEADING, part);
            pages.y += 2.0;
        }
        Block::Paragraph(runs, size) => {
            let style = style(*size);
            pages.set(&broken(runs, style.size, room), x, style, part);
            pages.y += style.leading * 0.35;
        }
        Block::Points(points, size) => lay_points(pages, index, points, style(*size)),
        Block::Table(table) => {
            table::lay(pages, index, table);
            pages.y += 4.0;
        }
        Block::Figure { scene, .. } => {
            pages.need(scene.height);
            let corner = at(x, pages.y);
            pages.place(Placed::Drawing(scene.clone(), corner, part));
            pages.y += scene.height + 4.0;
        }
        Block::Gap(height) => pages.y += height,
    }
}

/// How much of its page a section may claim so as not to be divided.
const SHORT: f32 = 0.2;

/// How high a block comes out, where that decides whether it stays with its heading.
fn height(block: &Block, room: f32) -> f32 {
    let lines = |runs: &[Run], style: Style, room: f32| {
        let lines = broken(runs, style.size, room).len();
        f32::from(u16::try_from(lines).unwrap_or(u16::MAX)) * style.leading
    };
    match block {
        Block::Paragraph(runs, size) => lines(runs, style(*size), room),
        Block::Points(points, size) => {
            let style = style(*size);
            let point = |runs: &Vec<Run>| lines(runs, style, room - indent(style));
            points.iter().map(point).sum::<f32>() + SPACED * style.leading * count(points)
        }
        Block::Figure { scene, .. } => scene.height,
        // Longer than a section in one piece; the first rows stay together by themselves.
        Block::Table(_) => 4.0 * BODY.leading,
        Block::Title(_) | Block::Heading(_) | Block::Gap(_) => 0.0,
    }
}

/// The room between points, in lines.
const SPACED: f32 = 0.15;

fn count(points: &[Vec<Run>]) -> f32 {
    f32::from(u16::try_from(points.len()).unwrap_or(u16::MAX))
}

/// How far a point's words stand from its mark's edge.
fn indent(style: Style) -> f32 {
    1.1 * style.size
}

const fn style(size: Size) -> Style {
    match size {
        Size::Body => BODY,
        Size::Small => SMALL,
    }
}

fn lay_points(pages: &mut Pages, index: usize, points: &[Vec<Run>], style: Style) {
    let indent = indent(style);
    for (row, runs) in points.iter().enumerate() {
        let part = |cell| Part {
            block: index,
            row,
            cell,
        };
        let lines = broken(runs, style.size, pages.room - indent);
        // One line of a point alone on a page reads like a slip; a long point may be divided further on.
        pages.need(
            style.leading
                * if lines.len() < 4 {
                    line_count(&lines)
                } else {
                    2.0
                },
        );
        let mark = words(
            "• ",
            at(pages.left, pages.y + baseline(style)),
            Weight::Regular,
            style,
        );
        pages.place(Placed::Words(mark, part(MARK)));
        pages.set(&lines, pages.left + indent, style, part(POINT));
        pages.y += style.leading * SPACED;
    }
    pages.y += style.leading * 0.3;
}

fn line_count(lines: &[Line]) -> f32 {
    f32::from(u16::try_from(lines.len()).unwrap_or(u16::MAX))
}

/// What stands at the foot of a page, outside its text.
fn foot(paper: &Paper, page: &mut Page, number: usize, count: usize) {
    let y = paper.size.height - FOOT;
    let (left, right) = (MARGIN, paper.size.width - MARGIN);
    let rule = Stroke {
        colour: ink::FAINT,
        width: 0.6,
        dash: None,
    };
    page.push(Placed::Rule(at(left, y - 13.0), at(right, y - 13.0), rule));
    let numbers = format!("{number} / {count}");
    let room = right - left - 2.0 * width(&numbers, Weight::Regular, PAGE_FOOT.size);
    let text = cut_to(
        &showable(&paper.foot),
        Weight::Regular,
        PAGE_FOOT.size,
        room,
    );
    page.push(Placed::Aside(words(
        &text,
        at(left, y),
        Weight::Regular,
        PAGE_FOOT,
    )));
    page.push(Placed::Aside(Words {
        anchor: Anchor::End,
        ..words(&numbers, at(right, y), Weight::Regular, PAGE_FOOT)
    }));
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
    super::super::lettering::broken(word, weight, size, room)
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
