//! Owns how each kind of value is spoken inside a sentence. Lab values and doses go in as finished text, so
//! that no locale layer rounds them; counts go in as numbers, for plurals.

use chrono::{Datelike, NaiveDate, NaiveTime};
use fluent_bundle::{FluentArgs, FluentValue};

use crate::almanac::local_time::Evening;
use crate::patient::augmentation::Sign;
use crate::patient::check_in::{
    BodyParts, CheckInRhythm, Difference, Differences, Onset, SleepLoss, StomachEffect,
};
use crate::patient::companion::Companion;
use crate::patient::fact::SkipReason;
use crate::patient::infusion::IronProduct;
use crate::patient::profile::{Language, Sex};
use crate::patient::regimen::Rhythm;
use crate::protocol::analyte::Analyte;
use crate::protocol::exclusion::{Exclusion, Exclusions};
use crate::protocol::panel::{LabValue, Reading};
use crate::protocol::rule::{Origin, Rule};
use crate::protocol::unit::Unit;

use super::catalogue::Voice;
use super::press::Coded;

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
coded!(SkipReason, Onset, SleepLoss, Exclusion, Rhythm);
coded!(
    BodyParts,
    CheckInRhythm,
    Companion,
    Difference,
    IronProduct,
    StomachEffect
);

impl Argument for Option<IronProduct> {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(self.map_or("none", Coded::code))
    }
}

impl Argument for Option<Sex> {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(self.map_or("none", Coded::code))
    }
}

impl Argument for Sign {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(match self {
            Self::Earlier => "earlier",
            Self::Spread => "spread",
            Self::Grown => "grown",
        })
    }
}

impl Argument for Differences {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        let word = |difference: &Difference| {
            let mut arguments = FluentArgs::new();
            arguments.set("difference", FluentValue::from(difference.code()));
            voice.word("difference", &arguments)
        };
        let told: Vec<_> = Difference::ALL
            .iter()
            .filter(|difference| self.has(**difference))
            .map(word)
            .collect();
        if told.is_empty() {
            text(voice.word("nothing-different", &FluentArgs::new()))
        } else {
            text(told.join(", "))
        }
    }
}

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
    match (value.analyte, value.entered.unit) {
        (Analyte::Ferritin, Unit::MicrogramPerLitre) => {
            format!("{name} {} (= ng/mL)", value.entered.text(mark))
        }
        (_, Unit::Fraction) => {
            let percent = Reading {
                value: value.canonical.normalize(),
                unit: Unit::Percent,
                ..value.entered
            };
            format!("{name} {}", percent.text(mark))
        }
        _ => format!("{name} {}", value.entered.text(mark)),
    }
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

impl Argument for Origin {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(match self {
            Self::Article => "article",
            Self::ArticleAndGuideline => "article-guideline",
            Self::ArticleAndSafety => "article-safety",
        })
    }
}
