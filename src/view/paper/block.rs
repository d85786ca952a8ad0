//! Owns papers as data: headings, paragraphs, lists, tables and figures on sheets of a size. It must not know what
//! they say.

use chrono::{DateTime, Utc};

use crate::calendar::local_time::Zone;
use crate::patient::profile::Language;

use super::super::scene::{Scene, Weight};

/// A size of paper, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SheetSize {
    /// How wide.
    pub width: f32,
    /// How high.
    pub height: f32,
}

impl SheetSize {
    /// What most of the world prints on.
    pub const A4: Self = Self {
        width: 595.28,
        height: 841.89,
    };
    /// What North America and a few other countries print on.
    pub const LETTER: Self = Self {
        width: 612.0,
        height: 792.0,
    };

    /// The size that is sold where a clock runs by this zone.
    #[must_use]
    pub fn sold_in(zone: Option<Zone>) -> Self {
        let name = zone.map_or("", |zone| zone.name());
        let letter = name.starts_with("US/")
            || name.starts_with("Canada/")
            || name.starts_with("America/")
                && !SOUTH_OF_LETTER.iter().any(|place| name.starts_with(place))
            || matches!(name, "Pacific/Honolulu" | "Asia/Manila");
        if letter { Self::LETTER } else { Self::A4 }
    }
}

/// Places in the Americas that print on A4.
const SOUTH_OF_LETTER: [&str; 23] = [
    "America/Araguaina",
    "America/Argentina",
    "America/Asuncion",
    "America/Bahia",
    "America/Belem",
    "America/Boa_Vista",
    "America/Buenos_Aires",
    "America/Campo_Grande",
    "America/Cayenne",
    "America/Cuiaba",
    "America/Fortaleza",
    "America/Guadeloupe",
    "America/Guayaquil",
    "America/La_Paz",
    "America/Lima",
    "America/Maceio",
    "America/Manaus",
    "America/Martinique",
    "America/Montevideo",
    "America/Noronha",
    "America/Porto_Velho",
    "America/Recife",
    "America/Sao_Paulo",
];

/// Some words of one weight within a paragraph.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// What they say.
    pub text: String,
    /// How heavy they are.
    pub weight: Weight,
}

impl Run {
    /// Words like the rest.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            weight: Weight::Regular,
        }
    }

    /// Words that stand out.
    #[must_use]
    pub fn strong(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            weight: Weight::Strong,
        }
    }
}

/// How large a paragraph is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// To be read.
    Body,
    /// To be found when needed.
    Small,
}

/// A part of a paper.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The paper's own name.
    Title(String),
    /// The name of a section.
    Heading(String),
    /// A paragraph.
    Paragraph(Vec<Run>, Size),
    /// Points in a list.
    Points(Vec<Vec<Run>>, Size),
    /// A table.
    Table(Table),
    /// A drawing, and what it shows in words.
    Figure {
        /// The drawing.
        scene: Scene,
        /// The words.
        alt: String,
    },
    /// Room.
    Gap(f32),
}

/// A table; its first row names the columns.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// The share of the width that each column has.
    pub columns: Vec<f32>,
    /// The names of the columns.
    pub names: Vec<String>,
    /// The rows. An empty cell is an empty text.
    pub rows: Vec<Vec<String>>,
}

/// A paper.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// Its name, for readers of files.
    pub title: String,
    /// In which language it is.
    pub language: Language,
    /// On which size of sheets.
    pub size: SheetSize,
    /// What stands at the foot of every page.
    pub foot: String,
    /// When it was made.
    pub made_at: DateTime<Utc>,
    /// What it consists of.
    pub blocks: Vec<Block>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paper_is_the_size_that_is_sold_where_the_patient_lives() {
        let size = |name: &str| SheetSize::sold_in(Zone::parse(name));
        for zone in [
            "America/New_York",
            "America/Mexico_City",
            "US/Pacific",
            "Asia/Manila",
        ] {
            assert_eq!(size(zone), SheetSize::LETTER, "{zone}");
        }
        for zone in [
            "Europe/Berlin",
            "America/Sao_Paulo",
            "America/Argentina/Salta",
            "UTC",
        ] {
            assert_eq!(size(zone), SheetSize::A4, "{zone}");
        }
        assert_eq!(SheetSize::sold_in(None), SheetSize::A4);
    }
}
