//! Owns where everything of a paper stands: lines broken, pages filled. It must not write any file.

use super::super::ink;
use super::super::lettering::{cut_to, showable, width};
use super::super::scene::{Anchor, Stroke, Weight, Words, at};
use super::block::{Block, Paper, Run, Size};
use super::page::{Line, Page, Pages, Part, Placed, Style, baseline, broken, words};
use super::table;

/// The room left at the edges of a page.
pub(super) const MARGIN: f32 = 46.0;
/// The room for the foot.
const FOOT: f32 = 30.0;

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

/// The cell of a list's point that holds its mark; its words are cell 1.
pub(super) const MARK: usize = 0;
pub(super) const POINT: usize = 1;

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
