//! Owns /report: a course on paper, for a doctor who may know little of restless legs. It must not say more than the
//! record does, and every page says that it is self-reported.

mod labs;
mod sections;

use crate::calendar::span::Span;
use crate::text::Text;

use super::chart;
use super::desk::Desk;
use super::file::{File, NotMade, Source};
use super::paper::{Block, Paper, Run, Size};

/// /report as PDF.
///
/// # Errors
/// [`NotMade`] if it cannot be written.
pub fn pdf(source: &Source<'_>, span: Span) -> Result<File, NotMade> {
    let desk = Desk::of(source, span);
    // The fullest that a doctor can still read between two patients, or else the shortest.
    let fuller = SHAPES.into_iter().map(|shape| paper(&desk, shape));
    let fitting = fuller.into_iter().find(|paper| paper.pages() <= PAGES);
    let paper = fitting.unwrap_or_else(|| paper(&desk, SHORTEST));
    desk.file("report", &paper)
}

/// A doctor looks at two sides of one sheet.
const PAGES: usize = 2;

/// How much room the two largest parts may take.
#[derive(Clone, Copy)]
struct Shape {
    /// Rows of results; older draws are left out first, and counted.
    lab_rows: usize,
    /// The height of the chart, in points.
    chart: f32,
}

const fn shape(lab_rows: usize, chart: f32) -> Shape {
    Shape { lab_rows, chart }
}

/// From the fullest: the chart gives way before results do.
const SHAPES: [Shape; 7] = [
    shape(24, chart::PAGE_HEIGHT),
    shape(24, 245.0),
    shape(18, chart::PAGE_HEIGHT),
    shape(18, 245.0),
    shape(13, 245.0),
    shape(9, 245.0),
    shape(6, 245.0),
];
const SHORTEST: Shape = shape(0, 200.0);

fn paper(desk: &Desk<'_>, shape: Shape) -> Paper {
    let mut paper = desk.paper(&Text::ReportTitle);
    let room = paper.room();
    let blocks = &mut paper.blocks;
    let frame = desk.frame;
    let mut first = vec![Run::plain(desk.say(&Text::ReportSpan {
        from: frame.from,
        until: frame.until,
        made: desk.today(),
    }))];
    if let Some(initials) = desk.patient.initials.clone() {
        let kept = desk.say(&Text::ReportKeptBy { initials });
        first.push(Run::plain(format!(" · {kept}")));
    }
    blocks.push(Block::Paragraph(first, Size::Body));
    blocks.push(Block::Paragraph(
        vec![Run::plain(desk.say(&Text::ReportLimits))],
        Size::Small,
    ));
    blocks.extend(sections::short(desk));
    blocks.extend(sections::course(desk, room, shape.chart));
    blocks.extend(labs::blocks(desk, shape.lab_rows));
    blocks.extend(sections::iron(desk));
    blocks.extend(sections::response(desk));
    blocks.extend(sections::medicines(desk));
    blocks.extend(sections::next(desk));
    blocks.extend(sections::differ(desk));
    blocks.extend(sections::sources(desk));
    paper
}
