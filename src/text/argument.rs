//! Owns how each kind of value is spoken inside a sentence. Lab values and doses go in as finished text, so
//! that no locale layer rounds them; counts go in as numbers, for plurals.

mod course;

use chrono::{Datelike, NaiveDate, NaiveTime};
use fluent_bundle::{FluentArgs, FluentValue};

use crate::almanac::local_time::Evening;
use crate::patient::check_in::{Onset, SleepLoss};
use crate::patient::fact::SkipReason;
use crate::patient::infusion::Response;
use crate::patient::profile::Language;
use crate::patient::regimen::Rhythm;
use crate::protocol::advice::{Branch, Responded, Row, Stores, Symptoms};
use crate::protocol::analyte::Analyte;
use crate::protocol::exclusion::{Exclusion, Exclusions};
use crate::protocol::medicine::{Medicine, Spacing};
use crate::protocol::panel::{LabValue, Reading, number_text};
use crate::protocol::probe::Change;
use crate::protocol::rule::{Origin, Rule};
use crate::protocol::sources::Source;
use crate::protocol::unit::Unit;
use rust_decimal::Decimal;

use super::Text;
use super::catalogue::Voice;
use super::phrase::{Inline, MonthYear, ShortDay, ShortDays};
use super::press::{Coded, DrawFlaw, TourStop};

/// A value that can stand in a sentence.
pub(super) trait Argument {
    /// The value in the voice's language.
    fn speak(&self, voice: &Voice) -> FluentValue<'static>;
}

fn text(words: impl Into<String>) -> FluentValue<'static> {
    FluentValue::String(words.into().into())
}

impl Argument for String {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(self.clone())
    }
}

macro_rules! counts {
    ($($type:ty),*) => {$(
        impl Argument for $type {
            fn speak(&self, _: &Voice) -> FluentValue<'static> {
                FluentValue::from(*self)
            }
        }
    )*};
}
counts!(u8, u16);

macro_rules! coded {
    ($($type:ty),*) => {$(
        impl Argument for $type {
            fn speak(&self, _: &Voice) -> FluentValue<'static> {
                text(self.code())
            }
        }
    )*};
}
coded!(
    DrawFlaw, SkipReason, Onset, SleepLoss, Exclusion, Response, Rhythm, TourStop
);

impl Argument for bool {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(if *self { "yes" } else { "no" })
    }
}

impl Argument for Language {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(self.name())
    }
}

impl Argument for NaiveTime {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(self.format("%H:%M").to_string())
    }
}

impl Argument for NaiveDate {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        let mut arguments = FluentArgs::new();
        arguments.set("day", FluentValue::String(self.day().to_string().into()));
        arguments.set("month", FluentValue::from(self.month()));
        arguments.set("year", FluentValue::String(self.year().to_string().into()));
        text(voice.word("date", &arguments))
    }
}

impl Argument for Evening {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        let date = self.date();
        let mut arguments = FluentArgs::new();
        arguments.set(
            "weekday",
            FluentValue::from(date.weekday().number_from_monday()),
        );
        arguments.set("day", FluentValue::String(date.day().to_string().into()));
        arguments.set("month", FluentValue::from(date.month()));
        text(voice.word("evening", &arguments))
    }
}

impl Argument for ShortDay {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        text(short_day(*self, voice))
    }
}

fn short_day(ShortDay(day): ShortDay, voice: &Voice) -> String {
    let mut arguments = FluentArgs::new();
    arguments.set(
        "weekday",
        FluentValue::from(day.weekday().number_from_monday()),
    );
    arguments.set("day", FluentValue::String(day.day().to_string().into()));
    arguments.set("month", FluentValue::from(day.month()));
    voice.word("day-short", &arguments)
}

impl Argument for ShortDays {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        let days: Vec<_> = self.days.iter().map(|day| short_day(*day, voice)).collect();
        let more = if self.more { ", …" } else { "" };
        text(format!("{}{more}", days.join(", ")))
    }
}

impl Argument for MonthYear {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        let mut arguments = FluentArgs::new();
        arguments.set("month", FluentValue::from(self.month));
        arguments.set("year", FluentValue::String(self.year.to_string().into()));
        text(voice.word("month-year", &arguments))
    }
}

/// A text within a text.
impl Argument for Box<Text> {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        text(voice.say(self))
    }
}

/// Texts in lines of their own.
impl Argument for Vec<Text> {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        let lines: Vec<_> = self.iter().map(|line| voice.say(line)).collect();
        text(lines.join("\n"))
    }
}

impl Argument for Inline {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        let Self(parts) = self;
        let parts: Vec<_> = parts.iter().map(|part| voice.say(part)).collect();
        text(parts.join(", "))
    }
}

impl Argument for Analyte {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        text(voice.analyte(*self))
    }
}

impl Argument for Unit {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(self.text())
    }
}

impl Argument for Vec<Unit> {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(
            self.iter()
                .map(|unit| unit.text())
                .collect::<Vec<_>>()
                .join(", "),
        )
    }
}

impl Argument for LabValue {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        text(spoken(self, voice))
    }
}

/// A value as entered, with its name in the voice's language.
///
/// §3: ferritin in µg/L names its twin, and a fraction is shown as the percentage it means.
fn spoken(value: &LabValue, voice: &Voice) -> String {
    let (name, mark) = (voice.analyte(value.analyte), voice.decimal_mark());
    let low = if value.flagged_low {
        format!(" ({})", voice.word("flagged-low", &FluentArgs::new()))
    } else {
        String::new()
    };
    let reading = match (value.analyte, value.entered.unit) {
        (Analyte::Ferritin, Unit::MicrogramPerLitre) => {
            format!("{} (= ng/mL)", value.entered.text(mark))
        }
        (_, Unit::Fraction) => {
            let percent = Reading {
                value: value.canonical.normalize(),
                unit: Unit::Percent,
                ..value.entered
            };
            percent.text(mark)
        }
        _ => value.entered.text(mark),
    };
    format!("{name} {reading}{low}")
}

impl Argument for Vec<LabValue> {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        text(
            self.iter()
                .map(|value| spoken(value, voice))
                .collect::<Vec<_>>()
                .join(", "),
        )
    }
}

impl Argument for Exclusions {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        let reason = |exclusion: Exclusion| {
            let mut arguments = FluentArgs::new();
            arguments.set("exclusion", FluentValue::from(exclusion.code()));
            voice.word("reason", &arguments)
        };
        text(self.iter().map(reason).collect::<Vec<_>>().join("; "))
    }
}

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
            let (way, hours) = match medicine.spacing() {
                Some(Spacing::Hours(hours)) => ("hours", hours),
                Some(Spacing::FarApart) => ("far-apart", 0),
                Some(Spacing::LessTakenIn) => ("less-taken-in", 0),
                None => return name,
            };
            let mut arguments = FluentArgs::new();
            arguments.set("way", FluentValue::from(way));
            arguments.set("hours", FluentValue::from(hours));
            format!("{name}: {}", voice.word("spacing", &arguments))
        });
        text(lines.collect::<Vec<_>>().join("; "))
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
        Row::L6 => "l6",
        Row::L7 => "l7",
        Row::L8 {
            tsat_missing: false,
        } => "l8",
        Row::L8 { tsat_missing: true } => "l8-tsat",
        Row::L9 { compared: true } => "l9",
        Row::L9 { compared: false } => "l9-no-comparison",
        Row::L10(Stores::Full) => "l10-full",
        Row::L10(Stores::NotArrived) => "l10-not-arrived",
        Row::L10(Stores::NotMeasured) => "l10-not-measured",
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
