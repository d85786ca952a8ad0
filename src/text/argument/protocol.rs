//! How the protocol's own words are spoken: rules, origins, rows, branches, changes, medicines.

use fluent_bundle::{FluentArgs, FluentValue};
use rust_decimal::Decimal;

use crate::protocol::advice::{Responded, Row, Stores, Symptoms};
use crate::protocol::medicine::{Medicine, Spacing};
use crate::protocol::panel::number_text;
use crate::protocol::probe::Change;
use crate::protocol::rule::{Origin, Rule};
use crate::protocol::sources::Source;
use crate::protocol::step::Branch;

use super::super::voice::Voice;
use super::{Argument, text};

impl Argument for Rule {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(self.id())
    }
}

/// A word of the catalogue, chosen by a code.
fn coded_word(voice: &Voice, word: &str, by: &'static str, code: &'static str) -> String {
    let mut arguments = FluentArgs::new();
    arguments.set(by, FluentValue::from(code));
    voice.word(word, &arguments)
}

impl Argument for Vec<Rule> {
    /// Each with its origin in a word.
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        let rules = self.iter().map(|rule| {
            let origin = coded_word(voice, "origin", "origin", origin_code(rule.origin()));
            format!("{} ({origin})", rule.id())
        });
        text(rules.collect::<Vec<_>>().join(", "))
    }
}

const fn origin_code(origin: Origin) -> &'static str {
    match origin {
        Origin::Article => "article",
        Origin::Guideline => "guideline",
        Origin::Safety => "safety",
        Origin::OurChoice => "our-choice",
        Origin::ArticleAndGuideline => "article-guideline",
        Origin::ArticleAndSafety => "article-safety",
        Origin::ArticleAndOurChoice => "article-our-choice",
    }
}

impl Argument for Origin {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(origin_code(*self))
    }
}

impl Argument for Vec<Source> {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        let sources = self.iter().map(|source| {
            source.citation().map_or_else(
                || coded_word(voice, "source", "source", source.code()),
                str::to_owned,
            )
        });
        text(sources.collect::<Vec<_>>().join("; "))
    }
}

impl Argument for Vec<Medicine> {
    /// Each with how far iron keeps from it.
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        let lines = self.iter().map(|medicine| {
            let mut arguments = FluentArgs::new();
            arguments.set("medicine", FluentValue::from(medicine.code()));
            let name = voice.word("medicine-name", &arguments);
            let Some(spacing) = medicine.spacing() else {
                return name;
            };
            format!("{name}: {}", spacing_word(voice, spacing))
        });
        text(lines.collect::<Vec<_>>().join("; "))
    }
}

fn spacing_word(voice: &Voice, spacing: Spacing) -> String {
    let (way, hours) = match spacing {
        Spacing::Hours(hours) => ("hours", hours),
        Spacing::FarApart => ("far-apart", 0),
        Spacing::LessTakenIn => ("less-taken-in", 0),
    };
    let mut arguments = FluentArgs::new();
    arguments.set("way", FluentValue::from(way));
    arguments.set("hours", FluentValue::from(hours));
    voice.word("spacing", &arguments)
}

impl Argument for Spacing {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        text(spacing_word(voice, *self))
    }
}

impl Argument for Symptoms {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(match self {
            Self::Quiet => "quiet",
            Self::Bothersome => "bothersome",
            Self::Unknown => "unknown",
        })
    }
}

impl Argument for Responded {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Unknown => "unknown",
        })
    }
}

impl Argument for Branch {
    /// The condition: "If your legs still bother you …".
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        let mut arguments = FluentArgs::new();
        arguments.set("legs", self.symptoms.speak(voice));
        arguments.set("helped", self.responded.speak(voice));
        text(voice.word("branch", &arguments))
    }
}

const fn row_code(row: Row) -> &'static str {
    match row {
        Row::L1 => "l1",
        Row::L2 => "l2",
        Row::L3 {
            bothersome: false, ..
        } => "l3",
        Row::L3 {
            bothersome: true, ..
        } => "l3-bothersome",
        Row::L4 => "l4",
        Row::L5 { .. } => "l5",
        Row::L19 => "l19",
        Row::L6 => "l6",
        Row::L7 => "l7",
        Row::L18 => "l18",
        Row::L8 {
            tsat_missing: false,
        } => "l8",
        Row::L8 { tsat_missing: true } => "l8-tsat",
        Row::L9 { compared: true } => "l9",
        Row::L9 { compared: false } => "l9-no-comparison",
        Row::L10(Stores::LookAgain) => "l10-look-again",
        Row::L10(Stores::LessInfused) => "l10-less",
        Row::L10(Stores::StillLow) => "l10-still-low",
        Row::L10(Stores::Short | Stores::NotArrived | Stores::NotMeasured) => "l10-short",
        Row::L10(Stores::AboveTarget | Stores::Full) => "l10-above",
        Row::L11 => "l11",
        Row::L12 => "l12",
        Row::L13 => "l13",
        Row::L14 => "l14",
        Row::L15(_) => "l15",
        Row::L16 => "l16",
    }
}

impl Argument for Row {
    /// The step in a line, with its rule.
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        let words = coded_word(voice, "brief", "row", row_code(*self));
        text(format!("{words} ({})", self.rule().id()))
    }
}

impl Argument for Vec<Row> {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        let rows = self.iter().map(|row| {
            let words = coded_word(voice, "brief", "row", row_code(*row));
            format!("{words} ({})", row.rule().id())
        });
        text(rows.collect::<Vec<_>>().join(" / "))
    }
}

impl Argument for Change {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        let number =
            |limit: &Decimal| FluentValue::String(number_text(*limit, voice.decimal_mark()).into());
        let none = || FluentValue::String("".into());
        let (kind, limit, upper, day) = match self {
            Self::TsatFrom(limit) => ("tsat-from", number(limit), none(), none()),
            Self::TsatBelow(limit) => ("tsat-below", number(limit), none(), none()),
            Self::FerritinUpTo(limit) => ("ferritin-up-to", number(limit), none(), none()),
            Self::FerritinBetween(limit, upper) => {
                ("ferritin-between", number(limit), number(upper), none())
            }
            Self::FerritinAboveBelow(limit, upper) => {
                ("ferritin-above-below", number(limit), number(upper), none())
            }
            Self::FerritinFrom(limit) => ("ferritin-from", number(limit), none(), none()),
            Self::LegsQuiet => ("legs-quiet", none(), none(), none()),
            Self::LegsBother => ("legs-bother", none(), none(), none()),
            Self::Helped => ("helped", none(), none(), none()),
            Self::NotHelped => ("not-helped", none(), none(), none()),
            Self::Day(day) => ("day", none(), none(), day.speak(voice)),
        };
        let mut arguments = FluentArgs::new();
        arguments.set("kind", FluentValue::from(kind));
        arguments.set("limit", limit);
        arguments.set("upper", upper);
        arguments.set("day", day);
        text(voice.word("change", &arguments))
    }
}

impl Argument for Medicine {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        let mut arguments = FluentArgs::new();
        arguments.set("medicine", FluentValue::from(self.code()));
        text(voice.word("medicine-name", &arguments))
    }
}

impl Argument for Source {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        text(self.citation().map_or_else(
            || {
                let mut arguments = FluentArgs::new();
                arguments.set("source", FluentValue::from(self.code()));
                voice.word("source", &arguments)
            },
            str::to_owned,
        ))
    }
}
