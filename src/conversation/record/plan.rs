//! Owns /plan: what will go out in the next days, told for people: tonight, the evenings after it, and dates.
//! What goes out when is not decided here: [`ahead`] lives those days with the code that fires.

use std::collections::BTreeMap;

use chrono::{DateTime, Days, NaiveDate, NaiveTime, Utc};

use crate::agenda::ahead::{Answers, ahead, iron_ahead};
use crate::agenda::blood_tests::next_retest;
use crate::agenda::dose::{self, Iron};
use crate::agenda::{Due, What};
use crate::calendar::local_time::{Evening, Zone};
use crate::patient::check_in::CheckInRhythm;
use crate::patient::evening_record::DoseKind;
use crate::patient::regimen::Rhythm;
use crate::text::Text;
use crate::text::phrase::{OfIron, ShortDay, ShortDays};
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;
use crate::text::voice::Voice;

use crate::conversation::turn::Turn;
use crate::text::pages::{Block, paged};

/// How many days a plan can look ahead, in the order offered.
const SPANS: [u16; 3] = [14, 30, 90];
/// As many days of one kind are named in a line; more are only hinted at.
const DAYS_NAMED: usize = 6;

/// /plan, and a page of it.
pub(crate) fn show(turn: &mut Turn, days: u16, page: u16) {
    let days = SPANS
        .into_iter()
        .find(|span| *span == days)
        .unwrap_or(SPANS[0]);
    let Some(plan) = Plan::of(turn, days) else {
        return turn.notice(Text::FinishFirst);
    };
    let pages = paged(
        Voice::of(turn.patient.language),
        &[plan.tonight(), plan.evenings(), plan.dates()],
    );
    let last = u16::try_from(pages.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let page = page.min(last);
    let mut texts = vec![Text::PlanHeading { until: plan.until }];
    texts.extend(pages.into_iter().nth(usize::from(page)).unwrap_or_default());
    texts.push(Text::Disclaimer);
    let button = |label, days, page| Button::new(label, Press::Plan(days, page));
    let newer = page.checked_sub(1);
    let newer = newer.map(|page| button(Text::ButtonEarlierDates, days, page));
    let older = (page < last).then(|| button(Text::ButtonLaterDates, days, page + 1));
    let spans = SPANS.into_iter().filter(|span| *span != days);
    let spans = spans.map(|span| button(Text::ButtonPlanDays { days: span }, span, 0));
    let rows = [newer.into_iter().chain(older).collect(), spans.collect()];
    turn.reply(Post::reply(Slot::Plan, texts).with_buttons(rows));
}

/// What every evening brings.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Nightly {
    Meal,
    Dose,
    CheckIn,
}

fn nightly(what: &What) -> Option<(Evening, Nightly)> {
    match what {
        What::MealQuestion { evening } => Some((*evening, Nightly::Meal)),
        What::Dose { evening, .. } => Some((*evening, Nightly::Dose)),
        What::CheckIn { evening } => Some((*evening, Nightly::CheckIn)),
        What::Booking { .. }
        | What::FastingNote { .. }
        | What::Results { .. }
        | What::ResponseCheck { .. }
        | What::InfusionEve { .. }
        | What::InfusionDay { .. }
        | What::AfterInfusion { .. }
        | What::StockLow
        | What::Companion { .. }
        | What::CheckInOffer { .. }
        | What::Wait { .. }
        | What::Augmentation
        | What::AugmentationCheck
        | What::Background
        | What::Untested { .. }
        | What::Relapse
        | What::Fold { .. } => None,
    }
}

/// What is ahead of one patient.
struct Plan<'a> {
    turn: &'a Turn,
    zone: Zone,
    tonight: Evening,
    until: NaiveDate,
    prompts: Vec<Due>,
}

impl<'a> Plan<'a> {
    /// `None` before the beginning is finished.
    fn of(turn: &'a Turn, days: u16) -> Option<Self> {
        let ready = turn.ready()?;
        let zone = *ready.zone;
        let running = turn.tonight()?;
        // In the morning "tonight" is the evening to come.
        let over = turn.now > ready.bedtime_at(running);
        let tonight = if over { running.next() } else { running };
        let until = turn.today().checked_add_days(Days::new(days.into()))?;
        let ends = zone.instant(until.succ_opt()?.and_time(NaiveTime::MIN));
        Some(Self {
            turn,
            zone,
            tonight,
            until,
            prompts: ahead(&turn.patient, turn.now, ends, Answers::AtOnce),
        })
    }

    /// What is left of tonight, each with its time.
    fn tonight(&self) -> Block {
        let mut lines: Vec<_> = self.iron_tonight().into_iter().collect();
        lines.extend(self.prompts.iter().filter_map(|due| {
            let (evening, what) = self.of_evening(&due.what)?;
            (evening == self.tonight && due.at >= self.turn.now).then(|| Text::PlanAt {
                time: self.clock(due.at),
                what: Box::new(what),
            })
        }));
        if lines.is_empty() {
            lines.push(Text::PlanNothingTonight);
        }
        Block {
            heading: Text::PlanTonight,
            lines,
        }
    }

    /// What is known of tonight's iron, where no reminder will come.
    fn iron_tonight(&self) -> Option<Text> {
        let ready = self.turn.ready()?;
        let told = self.turn.patient.evening(self.tonight).dose;
        Some(match told.map(|dose| dose.kind) {
            Some(DoseKind::Taken { at, .. }) => Text::PlanIronTaken {
                time: self.clock(at),
            },
            Some(DoseKind::Skipped { .. }) => Text::PlanIronSkipped,
            None => match dose::iron_on(&ready, self.tonight) {
                Iron::HeldForTest => Text::PlanIronHeld,
                Iron::OffEvening => Text::PlanIronOff,
                Iron::Paused => Text::PlanPaused,
                Iron::Taken | Iron::NotTaken => return None,
            },
        })
    }

    fn of_evening(&self, what: &What) -> Option<(Evening, Text)> {
        let (evening, kind) = nightly(what)?;
        let words = match kind {
            Nightly::Meal => Text::PlanMealQuestion,
            Nightly::Dose => {
                let (oral, tablets) = self.turn.patient.oral_iron()?;
                Text::PlanDose {
                    tablets,
                    iron: OfIron::in_tablets(tablets, oral.strength_mg),
                }
            }
            Nightly::CheckIn => Text::PlanCheckIn,
        };
        Some((evening, words))
    }

    /// What every evening after tonight brings, in a line each.
    fn evenings(&self) -> Block {
        let mut lines = Vec::new();
        let doses = self.by_time(Nightly::Dose);
        lines.extend(
            doses
                .into_iter()
                .filter_map(|(time, days)| self.iron(time, days)),
        );
        if lines.is_empty() {
            lines.push(self.why_no_iron());
        }
        let asked = self.by_time(Nightly::CheckIn);
        lines.extend(
            asked
                .into_iter()
                .map(|(time, days)| self.check_ins(time, days)),
        );
        let companions = &self.turn.patient.companions;
        lines.extend(companions.iter().map(|plan| Text::PlanCompanion {
            companion: plan.companion,
            time: plan.time,
        }));
        Block {
            heading: Text::PlanEvenings,
            lines,
        }
    }

    /// The evenings after tonight on which a prompt comes, by its time on the patient's clock.
    fn by_time(&self, of: Nightly) -> BTreeMap<NaiveTime, Vec<NaiveDate>> {
        let mut by_time: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for due in &self.prompts {
            if let Some((evening, kind)) = nightly(&due.what)
                && (kind, evening > self.tonight) == (of, true)
            {
                let days = by_time.entry(self.clock(due.at)).or_default();
                days.push(evening.date());
            }
        }
        by_time
    }

    fn iron(&self, time: NaiveTime, days: Vec<NaiveDate>) -> Option<Text> {
        let (oral, tablets) = self.turn.patient.oral_iron()?;
        let minutes = self.turn.patient.preferences.meal_gap_min;
        let gap = match (minutes / 60, minutes % 60) {
            (hours, 0) => format!("{hours} h"),
            _ => format!("{minutes} min"),
        };
        let iron = OfIron::in_tablets(tablets, oral.strength_mg);
        Some(match oral.rhythm {
            Rhythm::Nightly => Text::PlanIronNightly {
                tablets,
                time,
                gap,
                iron,
            },
            Rhythm::EveryOther => Text::PlanIronEveryOther {
                tablets,
                iron,
                time,
                days: named(days),
            },
        })
    }

    fn why_no_iron(&self) -> Text {
        let patient = &self.turn.patient;
        if patient.excluded() {
            Text::PlanIronExcluded
        } else if patient.oral_iron().is_some() && patient.iron_on_hold().is_some() {
            Text::PlanIronOnHold
        } else {
            Text::PlanNoIron
        }
    }

    fn check_ins(&self, time: NaiveTime, days: Vec<NaiveDate>) -> Text {
        match self.turn.patient.preferences.check_in_rhythm {
            CheckInRhythm::Weekly => Text::PlanCheckInWeekly {
                time,
                days: named(days),
            },
            CheckInRhythm::Nightly | CheckInRhythm::Off => Text::PlanCheckInNightly { time },
        }
    }

    /// Everything that has a date, in order.
    fn dates(&self) -> Block {
        let mut lines = self.quiet_evenings();
        lines.extend(self.test_dates());
        let mut results: BTreeMap<NaiveTime, Vec<NaiveDate>> = BTreeMap::new();
        for due in &self.prompts {
            let (day, time) = (self.day(due.at), self.clock(due.at));
            match &due.what {
                What::Booking { retest_on } => {
                    let retest = *retest_on;
                    lines.push(dated(day, time, Text::PlanBooking { retest }));
                }
                What::FastingNote { .. } => {
                    lines.push(dated(day, time, Text::PlanFastingNote));
                }
                What::Results { .. } => results.entry(time).or_default().push(day),
                What::ResponseCheck { week, .. } => {
                    lines.push(dated(day, time, Text::PlanResponse { weeks: *week }));
                }
                What::InfusionEve { .. } => {}
                What::InfusionDay { on } => {
                    let is_it = day == *on;
                    lines.extend(is_it.then(|| dated(*on, time, Text::PlanInfusion)));
                }
                What::AfterInfusion { .. } => {
                    lines.push(dated(day, time, Text::PlanAfterInfusion));
                }
                What::StockLow => lines.push(dated(day, time, Text::PlanStock)),
                // What comes every day stands with the evenings; what nobody plans is no plan.
                What::MealQuestion { .. }
                | What::Dose { .. }
                | What::CheckIn { .. }
                | What::Companion { .. }
                | What::CheckInOffer { .. }
                | What::Wait { .. }
                | What::Augmentation
                | What::AugmentationCheck
                | What::Background
                | What::Untested { .. }
                | What::Relapse
                | What::Fold { .. } => {}
            }
        }
        lines.extend(results.into_iter().filter_map(|(time, days)| {
            let first = *days.first()?;
            let days = named(days);
            Some((first, Text::PlanResults { time, days }))
        }));
        lines.sort_by_key(|(day, _)| *day);
        Block {
            heading: Text::PlanDates,
            lines: lines.into_iter().map(|(_, line)| line).collect(),
        }
    }

    /// The morning of a booked test, or the day a retest is due.
    fn test_dates(&self) -> Vec<(NaiveDate, Text)> {
        let booked = self.turn.patient.testing.booked;
        let (day, what) = match (booked, next_retest(&self.turn.patient)) {
            (Some(test), _) => (test.on, Text::PlanTest),
            (None, Some(retest)) => (retest, Text::PlanRetestDue),
            (None, None) => return Vec::new(),
        };
        let within = self.turn.today() <= day && day <= self.until;
        let line = within.then(|| Text::PlanDated {
            day: ShortDay(day),
            what: Box::new(what),
        });
        line.into_iter().map(|line| (day, line)).collect()
    }

    /// Evenings without iron although tablets run: held, or within a pause; neighbours share a line.
    fn quiet_evenings(&self) -> Vec<(NaiveDate, Text)> {
        let mut spans: Vec<(NaiveDate, NaiveDate, Iron)> = Vec::new();
        for (evening, iron) in iron_ahead(&self.turn.patient, self.turn.now, self.until) {
            let day = evening.date();
            match spans.last_mut() {
                Some((_, until, same)) if *same == iron && until.succ_opt() == Some(day) => {
                    *until = day;
                }
                Some(_) | None => spans.push((day, day, iron)),
            }
        }
        let line = |(from, until, iron)| {
            let what = match iron {
                Iron::HeldForTest => Text::PlanIronHeld,
                Iron::Paused => Text::PlanPaused,
                Iron::Taken | Iron::OffEvening | Iron::NotTaken => return None,
            };
            Some((from, span(from, until, what)))
        };
        spans.into_iter().filter_map(line).collect()
    }

    fn clock(&self, at: DateTime<Utc>) -> NaiveTime {
        self.zone.local(at).time()
    }

    fn day(&self, at: DateTime<Utc>) -> NaiveDate {
        self.zone.local(at).date()
    }
}

fn dated(day: NaiveDate, time: NaiveTime, what: Text) -> (NaiveDate, Text) {
    let line = Text::PlanDatedAt {
        day: ShortDay(day),
        time,
        what: Box::new(what),
    };
    (day, line)
}

fn span(from: NaiveDate, until: NaiveDate, what: Text) -> Text {
    let what = Box::new(what);
    if from == until {
        Text::PlanDated {
            day: ShortDay(from),
            what,
        }
    } else {
        Text::PlanDatedSpan {
            from: ShortDay(from),
            until: ShortDay(until),
            what,
        }
    }
}

/// The first days by name; that there are more is hinted at.
fn named(days: Vec<NaiveDate>) -> ShortDays {
    let more = days.len() > DAYS_NAMED;
    ShortDays {
        days: days.into_iter().take(DAYS_NAMED).map(ShortDay).collect(),
        more,
    }
}
