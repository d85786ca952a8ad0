//! Owns which of the patient's own words still stand in their record and can be taken back (/undo).
//! It must not take anything back: that is a fact.

use chrono::{DateTime, NaiveDate, Utc};

use crate::calendar::local_time::Evening;
use crate::protocol::panel::Panel;

use super::evening_record::DoseKind;
use super::fact::SkipReason;
use super::infusion::Response;
use super::pause::Pause;
use super::regimen::{Regimen, Rhythm};
use super::replaced::Was;
use super::{Patient, Recorded};

/// Something that the patient told, by its diary line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// A dose that was taken.
    Taken {
        /// Which evening it counts for.
        evening: Evening,
        /// When.
        at: DateTime<Utc>,
        /// How many tablets.
        tablets: u8,
    },
    /// A dose that was left out.
    Skipped {
        /// Which evening's.
        evening: Evening,
        /// Why, where told.
        reason: Option<SkipReason>,
    },
    /// N1, with all that was answered beside it.
    Score {
        /// Which evening's.
        evening: Evening,
        /// 0 to 10.
        score: u8,
    },
    /// E3: the end of a meal.
    Meal {
        /// Which evening's.
        evening: Evening,
        /// When.
        at: DateTime<Utc>,
    },
    /// Results.
    Labs(Panel),
    /// An infusion on this day.
    Infusion(NaiveDate),
    /// R2, R3: better, same or worse after the infusion of this day.
    Response(NaiveDate, Response),
    /// A pause.
    Pause(Pause),
    /// A blood test on this day.
    Test(NaiveDate),
    /// E12: so many tablets in the house, as they were counted.
    Stock(u16),
    /// N: a clinic's total, with its day.
    ClinicScore(NaiveDate, u8),
    /// "Are your legs still bothering you?"
    Legs(bool),
    /// Iron tablets have ended.
    IronStopped,
    /// E6: tablets in this rhythm.
    Rhythm(Rhythm),
}

impl Patient {
    /// All that was told and still stands, the last told first.
    #[must_use]
    pub fn told(&self) -> Vec<Recorded<Told>> {
        let mut told = self.told_of_evenings();
        told.extend(self.panels.iter().map(|panel| Recorded {
            seq: panel.seq,
            what: Told::Labs(panel.what.clone()),
        }));
        told.extend(self.pauses.iter().map(|pause| Recorded {
            seq: pause.seq,
            what: Told::Pause(pause.what),
        }));
        for infusion in &self.infusions {
            let on = infusion.what.on;
            told.push(Recorded {
                seq: infusion.seq,
                what: Told::Infusion(on),
            });
            let answer = infusion.what.response.zip(infusion.what.response_seq);
            told.extend(answer.map(|(response, seq)| Recorded {
                seq,
                what: Told::Response(on, response),
            }));
        }
        told.extend(self.testing.booked.map(|test| Recorded {
            seq: test.seq,
            what: Told::Test(test.on),
        }));
        told.extend(self.stock.map(|stock| Recorded {
            seq: stock.seq,
            what: Told::Stock(stock.left),
        }));
        told.extend(self.clinic_score.iter().map(|score| {
            let (on, total) = score.what;
            Recorded {
                seq: score.seq,
                what: Told::ClinicScore(on, total),
            }
        }));
        told.extend(self.legs.map(|legs| Recorded {
            seq: legs.seq,
            what: Told::Legs(legs.bothersome),
        }));
        told.extend(self.told_of_regimen());
        told.sort_by_key(|told| std::cmp::Reverse(told.seq));
        told
    }

    /// How the last change of the regimen can be taken back: tablets that ended, or another rhythm.
    fn told_of_regimen(&self) -> Option<Recorded<Told>> {
        let change = self.last_regimen_change()?;
        let Was::Regimen { regimen, .. } = change.was else {
            return None;
        };
        let what = match (regimen, self.regimen) {
            (Regimen::Oral(before), Regimen::NoIron) if before.tablets.is_some() => {
                Told::IronStopped
            }
            (Regimen::Oral(before), Regimen::Oral(now)) if before.rhythm != now.rhythm => {
                Told::Rhythm(now.rhythm)
            }
            (
                Regimen::Unasked | Regimen::NoIron | Regimen::Oral(_),
                Regimen::Unasked | Regimen::NoIron | Regimen::Oral(_),
            ) => return None,
        };
        Some(Recorded {
            seq: change.seq,
            what,
        })
    }

    fn told_of_evenings(&self) -> Vec<Recorded<Told>> {
        let mut told = Vec::new();
        for (evening, record) in &self.evenings {
            let evening = *evening;
            told.extend(record.dose.map(|dose| Recorded {
                seq: dose.seq,
                what: match dose.kind {
                    DoseKind::Taken { at, tablets } => Told::Taken {
                        evening,
                        at,
                        tablets,
                    },
                    DoseKind::Skipped { reason } => Told::Skipped { evening, reason },
                },
            }));
            let score = record.check_in.seq.zip(record.check_in.discomfort);
            told.extend(score.map(|(seq, score)| Recorded {
                seq,
                what: Told::Score { evening, score },
            }));
            told.extend(record.meals.last().map(|meal| Recorded {
                seq: meal.seq,
                what: Told::Meal {
                    evening,
                    at: meal.at,
                },
            }));
        }
        told
    }
}
