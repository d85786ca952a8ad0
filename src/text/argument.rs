//! Owns how each kind of value is spoken inside a sentence. Lab values and doses go in as finished text, so
//! that no locale layer rounds them; counts go in as numbers, for plurals.

mod course;
mod protocol;

use chrono::{Datelike, NaiveDate, NaiveTime};
use fluent_bundle::{FluentArgs, FluentValue};

use crate::calendar::local_time::Evening;
use crate::calendar::span::Span;
use crate::patient::check_in::{Onset, SleepLoss};
use crate::patient::fact::SkipReason;
use crate::patient::infusion::Response;
use crate::patient::profile::Language;
use crate::patient::regimen::Rhythm;
use crate::protocol::analyte::Analyte;
use crate::protocol::caution::{Caution, Cautions};
use crate::protocol::exclusion::{Exclusion, Exclusions};
use crate::protocol::lab_file::Unread;
use crate::protocol::panel::{LabValue, Reading};
use crate::protocol::unit::Unit;

use super::attachment::LetterAbout;
use super::phrase::{MonthYear, OfIron, Over, ShortDay, ShortDays, Side, Since, Way};
use super::press::{Coded, DrawFlaw, TourStop};
use super::voice::Voice;

/// A value that can stand in a sentence.
pub(super) trait Argument {
    /// The value in the voice's language.
    fn speak(&self, voice: &Voice) -> FluentValue<'static>;
}

/// Finished words.
pub(super) fn text(words: impl Into<String>) -> FluentValue<'static> {
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
counts!(u8, u16, u32);

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
    crate::text::press::HelpPart,
    DrawFlaw,
    SkipReason,
    Onset,
    SleepLoss,
    Exclusion,
    Response,
    Rhythm,
    TourStop,
    Unread
);

impl Argument for Option<OfIron> {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        let Some(OfIron(milligrams)) = self else {
            return text("");
        };
        let mut arguments = FluentArgs::new();
        arguments.set("milligrams", *milligrams);
        text(voice.word("of-iron", &arguments))
    }
}

impl Argument for Side {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(match self {
            Self::Before => "before",
            Self::After => "after",
        })
    }
}

impl Argument for Way {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(match self {
            Self::Lower => "lower",
            Self::Higher => "higher",
        })
    }
}

impl Argument for Since {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(match self {
            Self::TabletsStopped => "stopped",
            Self::TabletsStarted => "started",
            Self::Infusion => "infusion",
            Self::InfusionGone => "infusion-gone",
            Self::Results => "results",
            Self::Exclusions => "excluded",
        })
    }
}

impl Argument for Over {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(match self {
            Self::Infusion => "infusion",
            Self::Open => "open",
            Self::Past => "over",
        })
    }
}

impl Argument for Caution {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(self.code())
    }
}

impl Argument for Cautions {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        if !self.any() {
            return text("none");
        }
        let words = self.iter().map(|caution| {
            let mut arguments = FluentArgs::new();
            arguments.set("caution", FluentValue::from(caution.code()));
            voice.word("caution", &arguments)
        });
        text(words.collect::<Vec<_>>().join("; "))
    }
}

impl Argument for LetterAbout {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(self.code())
    }
}

impl Argument for Span {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        match self {
            Self::Days(days) => FluentValue::from(*days),
            Self::All | Self::Between(..) => text("all"),
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

impl Argument for Analyte {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        text(voice.analyte(*self))
    }
}

impl Argument for Vec<Analyte> {
    fn speak(&self, voice: &Voice) -> FluentValue<'static> {
        let names: Vec<_> = self.iter().map(|analyte| voice.analyte(*analyte)).collect();
        text(names.join(", "))
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
