//! Owns the writing of pages as PDF: letters as text, drawings as lines, and the tags that tell a screen reader what
//! is a heading, a list, a table. It must not move anything.

use std::collections::BTreeMap;
use std::num::NonZeroU16;

use chrono::{Datelike, Timelike};
use krilla::Document;
use krilla::color::rgb;
use krilla::configure::{Accessibility, Archival, ConfigurationBuilder};
use krilla::destination::XyzDestination;
use krilla::geom::{Path, PathBuilder, Point as PdfPoint, Rect, Transform};
use krilla::metadata::{DateTime, Metadata};
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke as PdfStroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{
    Artifact, ArtifactType, ContentTag, Identifier, ListNumbering, Node, SpanTag, TableHeaderScope,
    Tag, TagGroup, TagTree,
};
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Data, SerializeSettings};

use super::super::file::NotMade;
use super::super::lettering;
use super::super::raster::starts_at;
use super::super::scene::{Colour, Point, Scene, Shape, Stroke, Weight, Words};
use super::block::{Block, Paper};
use super::layout::{MARK, POINT};
use super::page::{Page, Part, Placed};

const NOT_WRITTEN: NotMade = NotMade("a paper as PDF");

/// The identifiers of what was drawn, by the part it belongs to.
type Drawn = BTreeMap<Part, Vec<Identifier>>;

struct Fonts {
    regular: Font,
    strong: Font,
}

impl Fonts {
    fn open() -> Option<Self> {
        let open = |weight| Font::new(Data::from(lettering::font(weight)), 0);
        Some(Self {
            regular: open(Weight::Regular)?,
            strong: open(Weight::Strong)?,
        })
    }

    fn of(&self, weight: Weight) -> Font {
        match weight {
            Weight::Regular => self.regular.clone(),
            Weight::Strong => self.strong.clone(),
        }
    }
}

/// Writes a paper whose pages are laid out.
pub(super) fn write(paper: &Paper, pages: &[Page]) -> Result<Vec<u8>, NotMade> {
    let configuration = ConfigurationBuilder::new()
        .with_archival_validator(Archival::A2_A)
        .with_accessibility_validator(Accessibility::UA1)
        .finish()
        .map_err(|_| NOT_WRITTEN)?;
    let mut document = Document::new_with(SerializeSettings {
        configuration,
        ..SerializeSettings::default()
    });
    let fonts = Fonts::open().ok_or(NOT_WRITTEN)?;
    let mut drawn = Drawn::new();
    let mut outline = Outline::new();
    for (number, page) in pages.iter().enumerate() {
        let size = PageSettings::from_wh(paper.size.width, paper.size.height).ok_or(NOT_WRITTEN)?;
        let mut sheet = document.start_page_with(size);
        let mut surface = sheet.surface();
        for placed in page {
            draw(&mut surface, &fonts, placed, &mut drawn);
            remember(&mut outline, paper, number, placed);
        }
        surface.finish();
        sheet.finish();
    }
    document.set_outline(outline);
    document.set_metadata(metadata(paper));
    document.set_tag_tree(tags(paper, &drawn));
    document.finish().map_err(|_| NOT_WRITTEN)
}

fn metadata(paper: &Paper) -> Metadata {
    let at = paper.made_at;
    let field = |number: u32| u8::try_from(number).unwrap_or_default();
    let made = DateTime::new(u16::try_from(at.year()).unwrap_or_default())
        .month(field(at.month()))
        .day(field(at.day()))
        .hour(field(at.hour()))
        .minute(field(at.minute()))
        .second(field(at.second()))
        .utc_offset_hour(0)
        .utc_offset_minute(0);
    Metadata::new()
        .title(paper.title.clone())
        .language(paper.language.code().to_owned())
        .creator("Stillnight".to_owned())
        .creation_date(made)
}

/// A heading can be jumped to.
fn remember(outline: &mut Outline, paper: &Paper, page: usize, placed: &Placed) {
    let Placed::Words(words, part) = placed else {
        return;
    };
    if let Some(Block::Title(text) | Block::Heading(text)) = paper.blocks.get(part.block)
        && text.starts_with(words.text.trim_end())
    {
        let place = PdfPoint::from_xy(words.at.x, words.at.y - words.size);
        let place = XyzDestination::new(page, place);
        outline.push_child(OutlineNode::new(text.clone(), place));
    }
}

fn draw(surface: &mut Surface<'_>, fonts: &Fonts, placed: &Placed, drawn: &mut Drawn) {
    match placed {
        Placed::Words(words, part) => {
            let tag = ContentTag::Span(SpanTag::empty());
            let identifier = surface.start_tagged(tag);
            letters(surface, fonts, words);
            surface.end_tagged();
            drawn.entry(*part).or_default().push(identifier);
        }
        Placed::Drawing(scene, corner, part) => {
            let identifier = surface.start_tagged(ContentTag::Other);
            surface.push_transform(&Transform::from_translate(corner.x, corner.y));
            drawing(surface, fonts, scene);
            surface.pop();
            surface.end_tagged();
            drawn.entry(*part).or_default().push(identifier);
        }
        Placed::Rule(from, to, line) => {
            aside(surface, ArtifactType::Layout);
            stroke(surface, &[*from, *to], *line);
            surface.end_tagged();
        }
        Placed::Aside(words) => {
            aside(surface, ArtifactType::Footer);
            letters(surface, fonts, words);
            surface.end_tagged();
        }
    }
}

/// What follows is no part of the text; it needs no place among the tags.
fn aside(surface: &mut Surface<'_>, kind: ArtifactType) {
    let _ = surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
}

fn drawing(surface: &mut Surface<'_>, fonts: &Fonts, scene: &Scene) {
    for shape in &scene.shapes {
        match shape {
            Shape::Filled(area, colour) => {
                let mut path = PathBuilder::new();
                if let Some(rect) = Rect::from_ltrb(area.left, area.top, area.right, area.bottom) {
                    path.push_rect(rect);
                }
                fill(surface, path.finish(), *colour);
            }
            Shape::Polygon(points, colour) => fill(surface, path_of(points, true), *colour),
            Shape::Line(points, line) => stroke(surface, points, *line),
            Shape::Disc {
                middle,
                radius,
                colour,
            } => fill(surface, circle(*middle, *radius), *colour),
            Shape::Words(words) => letters(surface, fonts, words),
        }
    }
}

fn letters(surface: &mut Surface<'_>, fonts: &Fonts, words: &Words) {
    let glyphs = lettering::set(&words.text, words.weight);
    let width: f32 = glyphs.iter().map(|glyph| glyph.advance * words.size).sum();
    let glyphs: Vec<_> = glyphs
        .into_iter()
        .map(|glyph| {
            KrillaGlyph::new(
                GlyphId::new(u32::from(glyph.id)),
                glyph.advance,
                glyph.offset.0,
                glyph.offset.1,
                0.0,
                glyph.range,
                None,
            )
        })
        .collect();
    surface.set_stroke(None);
    surface.set_fill(Some(filled(words.colour)));
    let start = PdfPoint::from_xy(starts_at(words, width), words.at.y);
    surface.draw_glyphs(
        start,
        &glyphs,
        fonts.of(words.weight),
        &words.text,
        words.size,
        false,
    );
}

fn colour(Colour(red, green, blue): Colour) -> rgb::Color {
    rgb::Color::new(red, green, blue)
}

fn filled(paint: Colour) -> Fill {
    Fill {
        paint: colour(paint).into(),
        opacity: NormalizedF32::ONE,
        rule: FillRule::NonZero,
    }
}

fn fill(surface: &mut Surface<'_>, path: Option<Path>, paint: Colour) {
    if let Some(path) = path {
        surface.set_stroke(None);
        surface.set_fill(Some(filled(paint)));
        surface.draw_path(&path);
    }
}

fn stroke(surface: &mut Surface<'_>, points: &[Point], line: Stroke) {
    let Some(path) = path_of(points, false) else {
        return;
    };
    surface.set_fill(None);
    surface.set_stroke(Some(PdfStroke {
        paint: colour(line.colour).into(),
        width: line.width,
        line_cap: LineCap::Butt,
        line_join: LineJoin::Round,
        dash: line.dash.map(|length| StrokeDash {
            array: vec![length, length],
            offset: 0.0,
        }),
        ..PdfStroke::default()
    }));
    surface.draw_path(&path);
}

fn path_of(points: &[Point], closed: bool) -> Option<Path> {
    let (first, rest) = points.split_first()?;
    let mut path = PathBuilder::new();
    path.move_to(first.x, first.y);
    for point in rest {
        path.line_to(point.x, point.y);
    }
    if closed {
        path.close();
    }
    path.finish()
}

/// How far the handles of a quarter circle reach, in parts of its radius.
const HANDLE: f32 = 0.552_285;

fn circle(middle: Point, radius: f32) -> Option<Path> {
    let Point { x, y } = middle;
    let (r, h) = (radius, radius * HANDLE);
    let mut path = PathBuilder::new();
    path.move_to(x + r, y);
    path.cubic_to(x + r, y + h, x + h, y + r, x, y + r);
    path.cubic_to(x - h, y + r, x - r, y + h, x - r, y);
    path.cubic_to(x - r, y - h, x - h, y - r, x, y - r);
    path.cubic_to(x + h, y - r, x + r, y - h, x + r, y);
    path.close();
    path.finish()
}

/// What is what, in reading order.
fn tags(paper: &Paper, drawn: &Drawn) -> TagTree {
    let mut tree = TagTree::new();
    for (index, block) in paper.blocks.iter().enumerate() {
        if let Some(group) = tag(index, block, drawn) {
            tree.push(group);
        }
    }
    tree
}

fn leaves(drawn: &Drawn, part: Part) -> Vec<Node> {
    let identifiers = drawn.get(&part).into_iter().flatten();
    identifiers
        .map(|identifier| Node::Leaf(*identifier))
        .collect()
}

fn tag(index: usize, block: &Block, drawn: &Drawn) -> Option<TagGroup> {
    let own = || leaves(drawn, Part::of(index));
    Some(match block {
        Block::Title(text) => TagGroup::with_children(heading(NonZeroU16::MIN, text), own()),
        Block::Heading(text) => {
            let level = NonZeroU16::MIN.saturating_add(1);
            TagGroup::with_children(heading(level, text), own())
        }
        Block::Paragraph(..) => TagGroup::with_children(Tag::P, own()),
        Block::Points(points, _) => {
            let mut list = TagGroup::new(Tag::L(ListNumbering::Disc));
            for row in 0..points.len() {
                let part = |cell| Part {
                    block: index,
                    row,
                    cell,
                };
                let mut point = TagGroup::new(Tag::LI);
                point.push(TagGroup::with_children(Tag::Lbl, leaves(drawn, part(MARK))));
                point.push(TagGroup::with_children(
                    Tag::LBody,
                    leaves(drawn, part(POINT)),
                ));
                list.push(point);
            }
            list
        }
        Block::Table(table) => table_tag(index, table.columns.len(), table.rows.len(), drawn),
        Block::Figure { alt, .. } => TagGroup::with_children(Tag::Figure(Some(alt.clone())), own()),
        Block::Gap(_) => return None,
    })
}

fn heading(level: NonZeroU16, text: &str) -> krilla::tagging::TagKind {
    Tag::Hn(level, Some(text.to_owned())).into()
}

fn table_tag(index: usize, columns: usize, rows: usize, drawn: &Drawn) -> TagGroup {
    let part = |row, cell| Part {
        block: index,
        row,
        cell,
    };
    let mut head = TagGroup::new(Tag::TR);
    for cell in 0..columns {
        let name = Tag::TH(TableHeaderScope::Column);
        head.push(TagGroup::with_children(name, leaves(drawn, part(0, cell))));
    }
    let mut body = TagGroup::new(Tag::TBody);
    for row in 1..=rows {
        let mut cells = TagGroup::new(Tag::TR);
        for cell in 0..columns {
            cells.push(TagGroup::with_children(
                Tag::TD,
                leaves(drawn, part(row, cell)),
            ));
        }
        body.push(cells);
    }
    let mut table = TagGroup::new(Tag::Table);
    let mut names = TagGroup::new(Tag::THead);
    names.push(head);
    table.push(names);
    table.push(body);
    table
}
