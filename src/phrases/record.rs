//! Owns the lines of /history: what became of each evening, of each month, of each draw, in words.

use chrono::{Days, NaiveDate};

use crate::calendar::local_time::Evening;
use crate::history::summary::{Counts, Scores};
use crate::history::{History, Outcome, RegimenSpan, Treatment};
use crate::patient::Patient;
use crate::patient::draw::DrawConditions;
use crate::patient::infusion::Infusion;
use crate::patient::regimen::Rhythm;
use crate::protocol::panel::tsat::TsatSource;
use crate::protocol::panel::{LabValue, Panel};
use crate::text::fit::fragment;
use crate::text::pages::Block;
use crate::text::phrase::{MonthYear, OfIron, ShortDay};
use crate::text::voice::Voice;
use crate::text::{Inline, Text};

/// Evenings that are shown one by one.
const EVENINGS_SHOWN: usize = 28;
/// Values of the overview.
const VALUES_NAMED: usize = 4;

/// A record and whose it is.
pub(crate) struct Lines<'a> {
    pub patient: &'a Patient,
    /// The evening that runs, where the patient is.
    pub tonight: Option<Evening>,
    pub history: &'a History,
}

impl Lines<'_> {
    /// Panels, newest first; the values of one draw stay together.
    pub fn panels(&self) -> Vec<Block> {
        let lines = self
            .history
            .panels
            .iter()
            .rev()
            .map(|panel| Text::Lines {
                lines: self.panel(&panel.what),
            })
            .collect();
        vec![Block {
            heading: Text::HistoryLabsHeading,
            lines,
        }]
    }

    fn panel(&self, panel: &Panel) -> Vec<Text> {
        let mut lines = vec![Text::PanelHeading {
            drawn: panel.drawn_on,
        }];
        lines.extend(panel.values().iter().map(|value| self.value(value)));
        let worked_out = panel.tsat().filter(|tsat| tsat.how != TsatSource::Reported);
        lines.extend(worked_out.map(|tsat| Text::PanelTsat {
            tsat: self.voice().saturation(&tsat),
        }));
        let draw = self.history.draws.get(&panel.drawn_on);
        let conditions = draw.map(conditions).unwrap_or_default();
        if !conditions.0.is_empty() {
            lines.push(Text::PanelConditions { conditions });
        }
        lines
    }

    /// As entered, and in the canonical unit where that is another one.
    fn value(&self, value: &LabValue) -> Text {
        let unit = value.analyte.canonical_unit();
        if value.entered.unit == unit || value.entered.value == value.canonical {
            return Text::PanelValue { value: *value };
        }
        let canonical = value.level().shown(value.analyte);
        Text::PanelValueCanonical {
            value: *value,
            canonical: canonical.text(self.mark()),
        }
    }

    /// The last evenings one by one, then month by month.
    pub fn doses(&self) -> Vec<Block> {
        let evenings = self
            .history
            .evenings
            .iter()
            .rev()
            .filter_map(|(evening, record)| {
                Some(Text::EveningLine {
                    day: ShortDay(evening.date()),
                    what: Box::new(self.outcome(record.dose)?),
                })
            })
            .take(EVENINGS_SHOWN)
            .collect();
        let months = self.history.months().into_iter().rev();
        let months = months
            .map(|(month, count)| Text::DosesOfMonth {
                month: MonthYear {
                    year: month.year,
                    month: month.month,
                },
                counts: counts(&count),
            })
            .collect();
        vec![
            Block {
                heading: Text::HistoryDosesHeading,
                lines: evenings,
            },
            Block {
                heading: Text::HistoryMonthsHeading,
                lines: months,
            },
        ]
    }

    fn outcome(&self, outcome: Outcome) -> Option<Text> {
        Some(match outcome {
            Outcome::Taken { at, tablets } => Text::OutcomeTaken {
                time: self.patient.clock(at),
                tablets,
            },
            Outcome::Skipped { reason: None } => Text::OutcomeSkipped,
            Outcome::Skipped {
                reason: Some(reason),
            } => Text::OutcomeSkippedBecause { reason },
            Outcome::Held => Text::OutcomeHeld,
            Outcome::Paused => Text::OutcomePaused,
            Outcome::Off => Text::OutcomeOff,
            Outcome::Unknown => Text::OutcomeUnknown,
            Outcome::NotPlanned | Outcome::Open => return None,
        })
    }

    /// Weeks of scores, newest first.
    pub fn weeks(&self) -> Vec<Block> {
        let weeks = self
            .history
            .last_night()
            .map(|night| self.history.weeks(night));
        let week = |week: Scores| Text::ScoresOfWeek {
            from: ShortDay(week.from.date()),
            until: ShortDay(week.until.date()),
            nights: week.nights,
            median: self.median(week),
            lowest: week.lowest,
            highest: week.highest,
        };
        vec![Block {
            heading: Text::HistoryScoresHeading,
            lines: weeks.unwrap_or_default().into_iter().map(week).collect(),
        }]
    }

    /// Regimens, infusions and pauses, newest first.
    pub fn course(&self) -> Vec<Block> {
        let regimens = self
            .history
            .regimens
            .iter()
            .map(|span| (span.from, regimen(span)));
        let infusions = self.history.infusions.iter();
        let infusions = infusions.map(|infusion| (infusion.what.on, infused(&infusion.what)));
        let pauses = self.history.pauses.iter().map(|pause| {
            let (from, until) = (pause.what.from, pause.what.until);
            (from, Text::PauseLine { from, until })
        });
        let mut lines: Vec<_> = regimens.chain(infusions).chain(pauses).collect();
        lines.sort_by_key(|(day, _)| std::cmp::Reverse(*day));
        vec![Block {
            heading: Text::HistoryIronHeading,
            lines: lines.into_iter().map(|(_, line)| line).collect(),
        }]
    }

    /// The last evenings in a line; `None` where none of them had a dose to count.
    pub fn last_doses(&self, evenings: u64) -> Option<Text> {
        let last = self.tonight?;
        let count = self.history.counts(back(last, evenings), last);
        (count.total() > 0).then(|| Text::HistoryDosesLast {
            counts: counts(&count),
        })
    }

    /// The last nights in a line.
    pub fn last_scores(&self, nights: u64) -> Text {
        let scores = self
            .history
            .last_night()
            .and_then(|last| self.history.scores(back(last, nights - 1), last));
        scores.map_or(Text::HistoryNoScores, |scores| Text::HistoryScoresLast {
            nights: scores.nights,
            median: self.median(scores),
            lowest: scores.lowest,
            highest: scores.highest,
        })
    }

    /// The newest draw in a line.
    pub fn last_panel(&self) -> Option<Text> {
        let panel = &self.history.panels.last()?.what;
        let values = panel.values().iter().take(VALUES_NAMED).copied().collect();
        Some(Text::HistoryLabsLast {
            drawn: panel.drawn_on,
            values,
        })
    }

    fn median(&self, scores: Scores) -> String {
        half_text(scores.median_doubled, self.mark())
    }

    fn voice(&self) -> &'static Voice {
        Voice::of(self.patient.language)
    }

    fn mark(&self) -> char {
        self.voice().decimal_mark()
    }
}

/// A number that was kept twice as large, so that a half needs no fraction.
#[must_use]
pub fn half_text(doubled: u8, mark: char) -> String {
    let (whole, half) = (doubled / 2, doubled % 2 == 1);
    if half {
        format!("{whole}{mark}5")
    } else {
        whole.to_string()
    }
}

fn back(from: Evening, days: u64) -> Evening {
    let date = from.date().checked_sub_days(Days::new(days));
    Evening::on(date.unwrap_or(NaiveDate::MIN))
}

/// Each kind of evening on its own; kinds that did not happen are not named.
#[must_use]
pub fn counts(counts: &Counts) -> Inline {
    let Counts {
        taken,
        skipped,
        reasons,
        held,
        paused,
        off,
        unknown,
    } = counts;
    let reasons: Vec<_> = reasons
        .iter()
        .map(|(reason, count)| Text::CountReason {
            count: *count,
            reason: *reason,
        })
        .collect();
    let skipped_words = if reasons.is_empty() {
        Text::CountSkipped { count: *skipped }
    } else {
        Text::CountSkippedBecause {
            count: *skipped,
            reasons: Inline(reasons),
        }
    };
    let kinds = [
        (*taken, Text::CountTaken { count: *taken }),
        (*skipped, skipped_words),
        (*held, Text::CountHeld { count: *held }),
        (*paused, Text::CountPaused { count: *paused }),
        (*off, Text::CountOff { count: *off }),
        (*unknown, Text::CountUnknown { count: *unknown }),
    ];
    let named = kinds.into_iter().filter(|(count, _)| *count > 0);
    Inline(named.map(|(_, words)| words).collect())
}

/// How blood was drawn, as far as it was told.
#[must_use]
pub fn conditions(draw: &DrawConditions) -> Inline {
    let told =
        |answer: Option<bool>, yes: Text, no: Text| answer.map(|so| if so { yes } else { no });
    let laboratory = draw
        .laboratory
        .as_deref()
        .map(|name| Text::ConditionLaboratory {
            laboratory: fragment(name),
        });
    let parts = [
        told(
            draw.fasting,
            Text::ConditionFasting,
            Text::ConditionNotFasting,
        ),
        told(
            draw.morning,
            Text::ConditionMorning,
            Text::ConditionNotMorning,
        ),
        told(
            draw.iron_rested,
            Text::ConditionRested,
            Text::ConditionNotRested,
        ),
        told(draw.ill, Text::ConditionIll, Text::ConditionWell),
        laboratory,
    ];
    Inline(parts.into_iter().flatten().collect())
}

/// A way to take iron, with its first day.
#[must_use]
pub fn regimen(span: &RegimenSpan) -> Text {
    let from = span.from;
    match span.treatment {
        Treatment::NoTablets => Text::RegimenNone { from },
        Treatment::Tablets {
            a_dose: tablets,
            strength_mg,
            rhythm: Rhythm::Nightly,
        } => Text::RegimenNightly {
            from,
            tablets,
            iron: OfIron::in_tablets(tablets, strength_mg),
        },
        Treatment::Tablets {
            a_dose: tablets,
            strength_mg,
            rhythm: Rhythm::EveryOther,
        } => Text::RegimenEveryOther {
            from,
            tablets,
            iron: OfIron::in_tablets(tablets, strength_mg),
        },
    }
}

/// An infusion of that day, with its size where that is known.
#[must_use]
pub fn infused_on(on: NaiveDate, milligrams: Option<u16>) -> Text {
    match milligrams {
        Some(milligrams) => Text::InfusionLineKnown {
            on,
            known: Inline(vec![Text::InfusionMilligrams { milligrams }]),
        },
        None => Text::InfusionLine { on },
    }
}

/// An infusion, with what is known of it.
#[must_use]
pub fn infused(infusion: &Infusion) -> Text {
    let on = infusion.on;
    let milligrams = infusion
        .milligrams
        .map(|milligrams| Text::InfusionMilligrams { milligrams });
    let response = infusion
        .response
        .map(|response| Text::InfusionResponse { response });
    let known: Vec<_> = milligrams.into_iter().chain(response).collect();
    if known.is_empty() {
        Text::InfusionLine { on }
    } else {
        Text::InfusionLineKnown {
            on,
            known: Inline(known),
        }
    }
}
