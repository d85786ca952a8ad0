//! Owns the letters: the fonts compiled in, how words are set with them, and how wide they come out.
//! It must not know where on a sheet they stand.

use std::ops::Range;
use std::sync::OnceLock;

use harfrust::{Feature, ShapeOptions, ShaperData, UnicodeBuffer};
use skrifa::charmap::Charmap;
use skrifa::instance::{LocationRef, Size};
use skrifa::outline::{DrawSettings, OutlineGlyphCollection, OutlinePen};
use skrifa::{FontRef, GlyphId, MetadataProvider as _, Tag};

use super::scene::Weight;

/// Inter, under the Open Font License; cut down to the letters of European languages, Greek and Cyrillic.
const REGULAR: &[u8] = include_bytes!("../../assets/fonts/Inter-Regular.ttf");
const STRONG: &[u8] = include_bytes!("../../assets/fonts/Inter-SemiBold.ttf");

/// What stands for a letter that the fonts lack.
const LACKING: char = '\u{25a1}';

/// Figures of one width, so that numbers stand in columns and do not jump.
const TABULAR: Tag = Tag::new(b"tnum");

/// One letter as set.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Glyph {
    /// Its number in the font.
    pub id: u16,
    /// The bytes of the text that it shows.
    pub range: Range<usize>,
    /// How far the next one stands to the right, in parts of the size.
    pub advance: f32,
    /// How far it is moved from its place, in parts of the size.
    pub offset: (f32, f32),
}

/// The bytes of a font.
pub(super) const fn font(weight: Weight) -> &'static [u8] {
    match weight {
        Weight::Regular => REGULAR,
        Weight::Strong => STRONG,
    }
}

/// A font, read once.
struct Face {
    font: FontRef<'static>,
    shaping: ShaperData,
    letters: Charmap<'static>,
    outlines: OutlineGlyphCollection<'static>,
    units_per_em: f32,
}

impl Face {
    fn read(weight: Weight) -> Option<Self> {
        let font = FontRef::new(font(weight)).ok()?;
        let metrics = font.metrics(Size::unscaled(), LocationRef::default());
        Some(Self {
            shaping: ShaperData::new(&font),
            letters: font.charmap(),
            outlines: font.outline_glyphs(),
            units_per_em: f32::from(metrics.units_per_em),
            font,
        })
    }
}

fn face(weight: Weight) -> Option<&'static Face> {
    static FACES: [OnceLock<Option<Face>>; 2] = [const { OnceLock::new() }; 2];
    FACES[weight as usize]
        .get_or_init(|| Face::read(weight))
        .as_ref()
}

/// The text with nothing in it that the fonts cannot show.
#[must_use]
pub fn showable(text: &str) -> String {
    let Some(face) = face(Weight::Regular) else {
        return String::new();
    };
    text.chars()
        .map(|letter| match letter {
            // Narrow and wide spaces of any kind, and line ends, are plain spaces here.
            letter if letter.is_whitespace() && letter != '\u{a0}' => ' ',
            letter if face.letters.map(letter).is_some() => letter,
            _ => LACKING,
        })
        .collect()
}

/// Sets a text that [`showable`] let through.
pub(super) fn set(text: &str, weight: Weight) -> Vec<Glyph> {
    let Some(face) = face(weight) else {
        return Vec::new();
    };
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(text);
    buffer.guess_segment_properties();
    let features = tabular(text);
    let options = ShapeOptions::new().features(&features);
    let shaper = face.shaping.shaper(&face.font).build();
    let set = shaper.shape(buffer, options);
    let scale =
        |units: i32| f32::from(i16::try_from(units).unwrap_or(i16::MAX)) / face.units_per_em;
    let starts: Vec<usize> = set
        .glyph_infos()
        .iter()
        .map(|info| usize::try_from(info.cluster).unwrap_or_default())
        .collect();
    let ends = |place: usize| {
        starts[place..]
            .iter()
            .copied()
            .find(|start| *start > starts[place])
            .unwrap_or(text.len())
    };
    set.glyph_infos()
        .iter()
        .zip(set.glyph_positions())
        .enumerate()
        .map(|(place, (info, position))| Glyph {
            id: u16::try_from(info.glyph_id).unwrap_or_default(),
            range: starts[place]..ends(place),
            advance: scale(position.x_advance),
            offset: (scale(position.x_offset), scale(position.y_offset)),
        })
        .collect()
}

/// Figures get one width; hyphens and points keep their own.
fn tabular(text: &str) -> Vec<Feature> {
    let mut features: Vec<Feature> = Vec::new();
    for (place, letter) in text.char_indices() {
        if !letter.is_ascii_digit() {
            continue;
        }
        let start = u32::try_from(place).unwrap_or(u32::MAX);
        match features.last_mut() {
            Some(before) if before.end == start => before.end = start + 1,
            // The end that it is given counts as the first letter without it.
            Some(_) | None => features.push(Feature::new(TABULAR, 1, place..=place + 1)),
        }
    }
    features
}

/// How wide a text comes out.
#[must_use]
pub fn width(text: &str, weight: Weight, size: f32) -> f32 {
    set(text, weight)
        .iter()
        .map(|glyph| glyph.advance * size)
        .sum()
}

/// Draws a letter's outline in the font's own units, standing on the line y = 0 with y growing upward.
pub(super) fn outline(weight: Weight, id: u16, pen: &mut impl OutlinePen) {
    let outline = face(weight).and_then(|face| face.outlines.get(GlyphId::new(u32::from(id))));
    if let Some(outline) = outline {
        let unscaled = DrawSettings::unhinted(Size::unscaled(), LocationRef::default());
        // A letter that cannot be drawn leaves its place empty, as a space does.
        let _ = outline.draw(unscaled, pen);
    }
}

/// How many units of an outline make the size of one.
pub(super) fn units_per_em(weight: Weight) -> f32 {
    face(weight).map_or(1.0, |face| face.units_per_em)
}

/// Breaks a text into lines that are no wider than `room`; a word that alone is wider is cut.
#[must_use]
pub fn broken(text: &str, weight: Weight, size: f32, room: f32) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
            let longer = if line.is_empty() {
                word.to_owned()
            } else {
                format!("{line} {word}")
            };
            if width(&longer, weight, size) <= room {
                line = longer;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            line = cut_word(word, weight, size, room, &mut lines);
        }
        lines.push(line);
    }
    lines
}

/// The text, or as much of its beginning as fits with an ellipsis.
#[must_use]
pub fn cut_to(text: &str, weight: Weight, size: f32, room: f32) -> String {
    if width(text, weight, size) <= room {
        return text.to_owned();
    }
    let mut short = text.to_owned();
    while short.pop().is_some() {
        let cut = format!("{}…", short.trim_end());
        if width(&cut, weight, size) <= room {
            return cut;
        }
    }
    String::new()
}

/// The rest of a word whose full lines went into `lines`.
fn cut_word(word: &str, weight: Weight, size: f32, room: f32, lines: &mut Vec<String>) -> String {
    let mut line = String::new();
    for letter in word.chars() {
        line.push(letter);
        if line.chars().count() > 1 && width(&line, weight, size) > room {
            line.pop();
            lines.push(std::mem::replace(&mut line, letter.to_string()));
        }
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_figure_is_as_wide_as_any_other() {
        let one = width("1", Weight::Regular, 10.0);
        for figure in "023456789".chars() {
            let other = width(&figure.to_string(), Weight::Regular, 10.0);
            assert!((one - other).abs() < 0.001, "{figure}");
        }
    }

    #[test]
    fn what_the_fonts_lack_is_marked_and_the_letters_of_our_languages_are_there() {
        let ours = "äöüßÄÖÜ áéíóúñ¿¡ µg/L ² ≥ ≤ – „“ « » α2δ 1–3 … × ÷ → • · %";
        assert_eq!(showable(ours), ours);
        assert_eq!(showable("a\u{1F9B5}b\nc"), "a□b c");
    }

    #[test]
    fn lines_are_no_wider_than_their_room_and_lose_nothing() {
        let text = "Nahrungsergänzungsmittelverordnung und noch einige kurze Worte mehr";
        for room in [20.0, 60.0, 200.0] {
            let lines = broken(text, Weight::Regular, 10.0, room);
            assert!(
                lines
                    .iter()
                    .all(|line| width(line, Weight::Regular, 10.0) <= room),
                "{lines:?}"
            );
            assert_eq!(lines.concat().replace(' ', ""), text.replace(' ', ""));
        }
    }

    #[test]
    fn letters_know_the_text_that_they_show() {
        let text = "5 µg";
        let glyphs = set(text, Weight::Strong);
        assert_eq!(glyphs.len(), 4);
        assert_eq!(&text[glyphs[2].range.clone()], "µ");
    }
}
