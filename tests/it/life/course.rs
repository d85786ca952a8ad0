//! What a diary says, read a second time and naively: the laws are judged from this and from what was posted, so that
//! a mistake of the fold or of the agenda cannot hide itself.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Days, Months, NaiveDate, NaiveTime, Utc};
use rust_decimal::Decimal;
use stillnight::calendar::local_time::{Evening, Zone};
use stillnight::patient::check_in::CheckInRhythm;
use stillnight::patient::infusion::Response;
use stillnight::patient::profile::Language;
use stillnight::patient::regimen::{Regimen, Rhythm};
use stillnight::patient::unheard::Waiting;

/// An iron tablet course.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tablets {
    pub since: Option<NaiveDate>,
    /// How many, in one evening's dose of a nightly course.
    pub counted: Option<u8>,
    pub milligrams: Option<u16>,
    pub every_other: bool,
}

impl Tablets {
    /// E1c: more than the patient's own word is enough for.
    pub fn is_much(&self) -> bool {
        let (doses, limit) = if self.every_other { (2, 210) } else { (1, 105) };
        let one = |strength: u16| u32::from(strength) * doses;
        match (self.counted, self.milligrams) {
            (Some(tablets), Some(strength)) => u32::from(tablets) * one(strength) > limit,
            _ => false,
        }
    }
}

/// What a saturation can be worked out with.
#[derive(Clone, Copy, Debug, Default)]
pub struct Binds {
    pub tibc: Option<Decimal>,
    pub uibc: Option<Decimal>,
    pub transferrin: Option<Decimal>,
}

/// What was told of one blood draw.
#[derive(Clone, Debug)]
pub struct Drawn {
    pub seq: u32,
    pub on: NaiveDate,
    pub ferritin: Option<Decimal>,
    /// As the laboratory reported it.
    pub tsat: Option<Decimal>,
    pub iron: Option<Decimal>,
    /// What iron is a share of, in µmol/L: TIBC, or worked out from UIBC or transferrin.
    pub binds: Binds,
}

/// An infusion and what came of it.
#[derive(Clone, Debug)]
pub struct Infused {
    pub seq: u32,
    pub on: NaiveDate,
    pub asked: Vec<u8>,
    /// The last one counts.
    pub responses: Vec<(u32, Response)>,
}

/// What a booking took the place of.
#[derive(Clone, Copy, Debug)]
pub struct Replaced {
    pub seq: u32,
    pub test: Option<(u32, NaiveDate)>,
    pub asked: Option<NaiveDate>,
    pub put_off: Option<NaiveDate>,
}

/// The course of one patient.
#[derive(Clone, Debug, Default)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is one thing that was told"
)]
pub struct Course {
    pub language: Language,
    pub consent: bool,
    pub gate: bool,
    pub excluded: bool,
    pub zone: Option<Zone>,
    pub dinner: Option<NaiveTime>,
    pub bedtime: Option<NaiveTime>,
    /// `None` until iron was spoken of.
    #[expect(
        clippy::option_option,
        reason = "not asked, none and some are three answers"
    )]
    pub iron: Option<Option<Tablets>>,
    pub panels: Vec<Drawn>,
    /// H1: a hold has ended, and nobody has said since that iron goes on.
    pub rests: bool,
    pub infusions: Vec<Infused>,
    /// What became of each evening: the line, and the time if it was taken.
    pub doses: BTreeMap<Evening, (u32, Option<DateTime<Utc>>)>,
    pub snoozed: BTreeMap<Evening, DateTime<Utc>>,
    pub test: Option<(u32, NaiveDate)>,
    pub(super) answered: Option<(u32, (u32, NaiveDate))>,
    pub(super) replaced: Vec<Replaced>,
    pub pauses: Vec<(u32, NaiveDate, NaiveDate)>,
    pub booking_asked: Option<NaiveDate>,
    pub booking_put_off: Option<NaiveDate>,
    /// R4: the days on which that booking was brought up.
    pub booking_days: Vec<NaiveDate>,
    /// R6: a test was without results, on this day.
    pub no_results: Option<NaiveDate>,
    /// The day on which the last question of the beginning was answered.
    pub began_on: Option<NaiveDate>,
    pub silent: bool,
    /// E14: what holds until they write.
    pub waiting: Waiting,
    pub discreet: bool,
    pub nudges: u8,
    pub rhythm: CheckInRhythm,
    /// Whether every question of the beginning was answered once.
    pub began: bool,
}

impl Course {
    pub fn new() -> Self {
        Self {
            nudges: 2,
            ..Self::default()
        }
    }

    pub(super) fn enrolled(&self) -> bool {
        let iron = match self.iron {
            None => self.excluded,
            Some(None) => true,
            Some(Some(tablets)) => self.excluded || tablets.counted.is_some(),
        };
        let hours = self.zone.is_some() && self.dinner.is_some() && self.bedtime.is_some();
        self.consent && self.gate && hours && iron
    }

    /// Tablets that run: an infusion on the day of their start or later ended them.
    pub fn tablets(&self) -> Option<Tablets> {
        self.course().filter(|tablets| tablets.counted.is_some())
    }

    /// The same, counted or not.
    pub fn course(&self) -> Option<Tablets> {
        let tablets = self.iron.flatten()?;
        let since = tablets.since.unwrap_or(NaiveDate::MAX);
        let ended = self.infusion().is_some_and(|last| last.on >= since);
        (!ended).then_some(tablets)
    }

    /// Taking a change of regimen back puts the one before it in its place; which that is, the laws take as given.
    pub const fn iron_is(&mut self, regimen: &Regimen) {
        self.iron = match regimen {
            Regimen::Unasked => None,
            Regimen::NoIron => Some(None),
            Regimen::Oral(oral) => Some(Some(Tablets {
                since: oral.since,
                counted: oral.tablets,
                milligrams: oral.strength_mg,
                every_other: matches!(oral.rhythm, Rhythm::EveryOther),
            })),
        };
    }

    /// The last infusion by its day.
    pub fn infusion(&self) -> Option<&Infused> {
        self.infusions.iter().max_by_key(|one| (one.on, one.seq))
    }

    /// L2, L3, H1: the newest ferritin is 300 or more, or the newest saturation 45 % or more, reported or worked out.
    pub fn held(&self) -> bool {
        let newest = |has: &dyn Fn(&Drawn) -> bool| {
            let days = self.panels.iter().filter(|panel| has(panel));
            days.map(|panel| panel.on).max()
        };
        let ferritin = newest(&|panel| panel.ferritin.is_some());
        let high = self
            .panels
            .iter()
            .any(|panel| Some(panel.on) == ferritin && panel.ferritin >= Some(Decimal::from(300)));
        let days: BTreeSet<_> = self.panels.iter().map(|panel| panel.on).collect();
        let newest_first = days.into_iter().rev();
        let saturation = newest_first
            .map(|on| self.saturations(on))
            .find(|of_day| !of_day.is_empty());
        let saturated = saturation
            .is_some_and(|of_day| of_day.iter().any(|percent| *percent >= Decimal::from(45)));
        high || saturated
    }

    /// What was told of one morning: the reported saturation, and iron ÷ TIBC, of each value the last.
    fn saturations(&self, on: NaiveDate) -> Vec<Decimal> {
        let last = |value: fn(&Drawn) -> Option<Decimal>| {
            let of_day = self.panels.iter().filter(|panel| panel.on == on);
            of_day.filter_map(value).next_back()
        };
        let worked_out = || {
            let iron = last(|drawn| drawn.iron)?;
            let by_transferrin =
                last(|drawn| drawn.binds.transferrin).map(|grams| grams * Decimal::new(251, 1));
            let tibc = last(|drawn| drawn.binds.tibc)
                .or_else(|| Some(iron + last(|drawn| drawn.binds.uibc)?))
                .or(by_transferrin)
                .filter(|tibc| !tibc.is_zero())?;
            let percent = iron / tibc * Decimal::ONE_HUNDRED;
            // So little says that units were mixed up; so much counts as too much.
            (percent >= Decimal::ONE).then_some(percent)
        };
        last(|drawn| drawn.tsat)
            .into_iter()
            .chain(worked_out())
            .collect()
    }

    /// R5: one of the two evenings before a test.
    pub fn rests_before_test(&self, evening: Evening) -> bool {
        self.test
            .is_some_and(|(_, on)| [1, 2].contains(&(on - evening.date()).num_days()))
    }

    pub fn paused(&self, day: NaiveDate) -> bool {
        let mut pauses = self.pauses.iter();
        pauses.any(|(_, from, until)| *from <= day && day <= *until)
    }

    /// R1: three calendar months after the start or the last iron panel; R2: eight weeks after an infusion.
    pub fn retest(&self) -> Option<NaiveDate> {
        if self.excluded {
            return None;
        }
        let iron = |panel: &&Drawn| panel.ferritin.is_some() || panel.tsat.is_some();
        let panel = self.panels.iter().filter(iron).map(|panel| panel.on).max();
        let three_months = |since: NaiveDate| {
            let from = panel.map_or(since, |on| on.max(since));
            from.checked_add_months(Months::new(3))
        };
        let on_tablets = self.course().and_then(|course| {
            let since = course.since?;
            // B0: who took them already is to be tested within four weeks, if they never were.
            let began = self
                .began_on
                .filter(|began| panel.is_none() && since < *began);
            let first = began.map(|began| began + Days::new(28));
            [three_months(since), first].into_iter().flatten().min()
        });
        if self.tablets().is_some() {
            return on_tablets;
        }
        let eighth_week = self.infusion().map(|last| last.on + Days::new(56));
        let owed = eighth_week.filter(|due| panel.is_none_or(|on| on < *due));
        [on_tablets, owed].into_iter().flatten().min()
    }

    /// The last dose that was taken by then, of any other evening.
    pub fn last_dose(&self, but: Evening, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        let others = self.doses.iter().filter(|(evening, _)| **evening != but);
        others
            .filter_map(|(_, (_, at))| *at)
            .filter(|at| *at <= now)
            .max()
    }

    pub fn local(&self, at: DateTime<Utc>) -> Option<chrono::NaiveDateTime> {
        self.zone.map(|zone| zone.local(at))
    }

    pub fn bedtime_on(&self, evening: Evening) -> Option<DateTime<Utc>> {
        Some(evening.at(&self.zone?, self.bedtime?))
    }
}
