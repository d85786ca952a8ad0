//! Owns which changes "did it work?" looks at: each with the nights before it and those that still belong to it.
//! The comparison itself is `patient::response`'s; that anything was caused is never said.

use chrono::{Days, NaiveDate};

use crate::calendar::local_time::Evening;
use crate::patient::response::Comparison;

use super::{History, RegimenSpan, Treatment};

/// E: so long after a change its nights are still looked at; full effect comes before.
const LOOKED_AT: Days = Days::new(84);

/// What changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// An infusion.
    Infusion {
        /// Its size, where known.
        milligrams: Option<u16>,
    },
    /// Another way to take tablets.
    Regimen(Treatment),
}

/// A change with its nights.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// The day of the change.
    pub on: NaiveDate,
    /// What changed.
    pub change: Change,
    /// The nights before and after it.
    pub nights: Comparison,
}

impl History {
    /// Every change with its nights before and after, oldest first. The nights after it end with the next change, for
    /// then they are that one's, and at the latest with the last night.
    #[must_use]
    pub fn comparisons(&self) -> Vec<Compared> {
        let Some(last_night) = self.last_night() else {
            return Vec::new();
        };
        let changes = self.changes();
        let days: Vec<NaiveDate> = changes.iter().map(|(on, _)| *on).collect();
        changes
            .into_iter()
            .map(|(on, change)| {
                let next = days.iter().copied().filter(|other| *other > on).min();
                let last = next
                    .and_then(|next| next.pred_opt())
                    .unwrap_or(NaiveDate::MAX)
                    .min(on.checked_add_days(LOOKED_AT).unwrap_or(NaiveDate::MAX))
                    .min(last_night.date());
                let nights = Comparison::around(on, last, |from, until| self.scored(from, until));
                Compared { on, change, nights }
            })
            .collect()
    }

    fn scored(&self, from: Evening, until: Evening) -> Vec<u8> {
        self.evenings
            .range(from..=until)
            .filter_map(|(_, night)| night.check_in.discomfort)
            .collect()
    }

    /// What changed, by day.
    fn changes(&self) -> Vec<(NaiveDate, Change)> {
        let infusions = self.infusions.iter().map(|infusion| {
            let milligrams = infusion.what.milligrams;
            (infusion.what.on, Change::Infusion { milligrams })
        });
        let regimens = self
            .regimen_changes()
            .map(|span| (span.from, Change::Regimen(span.treatment)));
        let mut changes: Vec<_> = infusions.chain(regimens).collect();
        changes.sort_by_key(|(day, _)| *day);
        changes
    }

    /// Each new way to take iron. "No tablets" at the very beginning changes nothing, and the end of tablets on the
    /// day of an infusion belongs to it.
    pub fn regimen_changes(&self) -> impl Iterator<Item = &RegimenSpan> {
        let infused = |day: NaiveDate| self.infusions.iter().any(|one| one.what.on == day);
        let changed = move |(place, span): &(usize, &RegimenSpan)| match span.treatment {
            Treatment::Tablets { .. } => true,
            Treatment::NoTablets => *place > 0 && !infused(span.from),
        };
        let spans = self.regimens.iter().enumerate();
        spans.filter(changed).map(|(_, span)| span)
    }
}
