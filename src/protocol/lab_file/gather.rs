//! Owns which findings become values: of several of one test and day the one that counts, and what is said of the rest.

use std::collections::BTreeMap;

use chrono::{NaiveDate, NaiveTime};
use rust_decimal::Decimal;

use super::super::analyte::Analyte;
use super::super::panel::{LabValue, Panel};
use super::day::Order;
use super::finding::{Finding, Status};
use super::found::{Found, MOST_DRAWS, Remark, Two, Unread};

/// As many open choices are asked; more of them are left out.
const MOST_ASKED: usize = 3;
/// As many values of one test and day are offered.
const MOST_CHOICES: usize = 4;
/// As many remarks on two values of a day are made.
const MOST_TWOS: usize = 6;

struct Candidate {
    value: LabValue,
    status: Status,
    partial: bool,
    time: Option<NaiveTime>,
}

/// What the findings come to, read in this order.
pub(super) fn gather(findings: &[Finding], order: Option<Order>, today: NaiveDate) -> Found {
    let mut heap = Heap::default();
    for finding in findings {
        heap.take(finding, order, today);
    }
    heap.found()
}

#[derive(Default)]
struct Heap {
    days: BTreeMap<NaiveDate, Vec<(Analyte, Vec<Candidate>)>>,
    left_out: BTreeMap<Unread, usize>,
}

impl Heap {
    fn leave(&mut self, why: Unread, count: usize) {
        if count > 0 {
            *self.left_out.entry(why).or_default() += count;
        }
    }

    fn take(&mut self, finding: &Finding, order: Option<Order>, today: NaiveDate) {
        let value = match (&finding.value, finding.status) {
            (Err(Unread::NoResult), Status::Withdrawn) => return self.leave(Unread::Withdrawn, 1),
            (Err(why), _) => return self.leave(*why, 1),
            (Ok(value), _) => *value,
        };
        let Some((day, time)) = finding.when.day(order) else {
            let why = if finding.status == Status::Withdrawn {
                Unread::Withdrawn
            } else {
                Unread::NoDay
            };
            return self.leave(why, 1);
        };
        if day > today {
            return self.leave(Unread::Ahead, 1);
        }
        let candidate = Candidate {
            value,
            status: finding.status,
            partial: finding.partial,
            time,
        };
        let tests = self.days.entry(day).or_default();
        match tests
            .iter_mut()
            .find(|(analyte, _)| *analyte == value.analyte)
        {
            Some((_, candidates)) => candidates.push(candidate),
            None => tests.push((value.analyte, vec![candidate])),
        }
    }

    fn found(mut self) -> Found {
        let (mut draws, mut asks, mut twos, mut preliminary) =
            (Vec::new(), Vec::new(), Vec::new(), 0_usize);
        let days = std::mem::take(&mut self.days);
        let skipped = days.len().saturating_sub(MOST_DRAWS);
        for (place, (day, tests)) in days.into_iter().enumerate() {
            if place < skipped {
                let count = tests.iter().map(|(_, candidates)| candidates.len()).sum();
                self.leave(Unread::Older, count);
                continue;
            }
            let mut values = Vec::new();
            for (analyte, candidates) in tests {
                match self.settled(candidates) {
                    Settled::Nothing => {}
                    Settled::One(one) => {
                        preliminary += usize::from(one.status == Status::Preliminary);
                        values.push(one.value);
                    }
                    Settled::Later(kept, others) => {
                        preliminary += usize::from(kept.status == Status::Preliminary);
                        twos.extend(others.into_iter().map(|other| Remark::TwoOfOneDay {
                            drawn: day,
                            kept: kept.value,
                            other,
                        }));
                        values.push(kept.value);
                    }
                    Settled::Ask(choices)
                        if asks.len() < MOST_ASKED && choices.len() <= MOST_CHOICES =>
                    {
                        asks.push(Two {
                            drawn: day,
                            analyte,
                            choices,
                        });
                    }
                    Settled::Ask(choices) => self.leave(Unread::TwoValues, choices.len()),
                }
            }
            draws.extend(
                Panel::new(day, values)
                    .ok()
                    .filter(|panel| !panel.values().is_empty()),
            );
        }
        let more = twos.len().saturating_sub(MOST_TWOS);
        twos.truncate(MOST_TWOS);
        self.leave(Unread::TwoValues, more);
        let count = |count: usize| u16::try_from(count).unwrap_or(u16::MAX);
        let mut remarks = twos;
        if preliminary > 0 {
            remarks.push(Remark::Preliminary {
                count: count(preliminary),
            });
        }
        let left_out = self.left_out.into_iter();
        remarks.extend(left_out.map(|(why, number)| Remark::LeftOut {
            why,
            count: count(number),
        }));
        Found {
            draws,
            asks,
            remarks,
        }
    }

    fn settled(&mut self, candidates: Vec<Candidate>) -> Settled {
        let (withdrawn, mut held): (Vec<_>, Vec<_>) = candidates
            .into_iter()
            .partition(|candidate| candidate.status == Status::Withdrawn);
        self.leave(Unread::Withdrawn, withdrawn.len());
        // A result that was taken back may stand in the file a second time, as it was before.
        held.retain(|candidate| {
            candidate.status == Status::Corrected
                || !withdrawn
                    .iter()
                    .any(|other| is_same(&other.value, &candidate.value))
        });
        let best = held.iter().map(|candidate| candidate.status).max();
        let (held, replaced): (Vec<_>, Vec<_>) = held
            .into_iter()
            .partition(|candidate| Some(candidate.status) == best);
        let whole = held.iter().any(|candidate| !candidate.partial);
        let (held, parts): (Vec<_>, Vec<_>) = held
            .into_iter()
            .partition(|candidate| !candidate.partial || !whole);
        self.leave(Unread::LookAlike, parts.len());
        let mut distinct: Vec<Candidate> = Vec::new();
        for candidate in held {
            match distinct
                .iter_mut()
                .find(|other| is_same(&other.value, &candidate.value))
            {
                Some(other) => {
                    let low = other.value.flagged_low || candidate.value.flagged_low;
                    other.value = other.value.flagged_low(low);
                    other.time = other.time.max(candidate.time);
                }
                None => distinct.push(candidate),
            }
        }
        let old = |candidate: &&Candidate| {
            !distinct
                .iter()
                .any(|kept| is_same(&kept.value, &candidate.value))
        };
        self.leave(Unread::Replaced, replaced.iter().filter(old).count());
        distinct.sort_by_key(|candidate| candidate.time);
        let timed = distinct.iter().all(|candidate| candidate.time.is_some());
        let [.., before, last] = &distinct[..] else {
            return distinct.pop().map_or(Settled::Nothing, Settled::One);
        };
        if timed && before.time < last.time {
            return match distinct.pop() {
                Some(last) => Settled::Later(
                    last,
                    distinct
                        .into_iter()
                        .map(|candidate| candidate.value)
                        .collect(),
                ),
                None => Settled::Nothing,
            };
        }
        Settled::Ask(
            distinct
                .into_iter()
                .map(|candidate| candidate.value)
                .collect(),
        )
    }
}

enum Settled {
    Nothing,
    One(Candidate),
    /// The last of the day, and those before it.
    Later(Candidate, Vec<LabValue>),
    /// Nothing tells which counts.
    Ask(Vec<LabValue>),
}

/// Whether two values are one result: the same number, or the same blood printed in another unit, which rounds.
fn is_same(one: &LabValue, other: &LabValue) -> bool {
    if one.entered.comparator != other.entered.comparator {
        return false;
    }
    let between = (one.canonical - other.canonical).abs();
    let rounding = one.canonical.max(other.canonical) * Decimal::new(2, 2);
    one.canonical == other.canonical
        || one.entered.unit != other.entered.unit && between <= rounding
}
