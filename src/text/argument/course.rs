//! Owns how the values of the course are spoken: infusions, companions, the weekly questions, the person.

use fluent_bundle::{FluentArgs, FluentValue};

use crate::patient::augmentation::Sign;
use crate::patient::check_in::{
    BodyParts, CheckInRhythm, Difference, Differences, Onset, SleepLoss, StomachEffect,
};
use crate::patient::companion::Companion;
use crate::patient::infusion::IronProduct;
use crate::patient::profile::Sex;
use crate::patient::unheard::Waiting;
use crate::patient::watch::Worsening;
use crate::protocol::dose::{Limit, Salt};

use super::super::press::Coded;
use super::super::voice::Voice;
use super::{Argument, text};

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
    BodyParts,
    CheckInRhythm,
    Companion,
    Difference,
    IronProduct,
    StomachEffect,
    Waiting
);

impl Argument for Option<Onset> {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(self.map_or("none", Coded::code))
    }
}

impl Argument for Option<SleepLoss> {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(self.map_or("none", Coded::code))
    }
}

impl Argument for Option<IronProduct> {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(self.map_or("none", Coded::code))
    }
}

impl Argument for Option<Limit> {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(self.map_or("none", Coded::code))
    }
}

impl Argument for Option<Sex> {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(self.map_or("none", Coded::code))
    }
}

impl Argument for Salt {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(match self {
            Self::Sulfate => "sulfate",
            Self::Fumarate => "fumarate",
            Self::Gluconate => "gluconate",
        })
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

impl Argument for Worsening {
    fn speak(&self, _: &Voice) -> FluentValue<'static> {
        text(match self {
            Self::Earlier => "earlier",
            Self::Arms => "arms",
            Self::More => "more",
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
