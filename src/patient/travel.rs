//! Owns what another time zone does to a patient's evenings (E9, E11): which of them were lived, which come twice, and
//! which lie before the beginning. It must not know what is due on them.

use chrono::{DateTime, Utc};

use crate::calendar::local_time::{Evening, Zone};
use crate::protocol::dose::CHECK_IN_BEFORE_BEDTIME;

use super::Patient;
use super::evening_record::EveningRecord;
use super::zone_change::ZoneChange;

impl Patient {
    /// They live in this zone from now on.
    pub(super) fn zone_confirmed(&mut self, zone: Zone, at: DateTime<Utc>) {
        let before = self.zone.replace(zone);
        let Some(before) = before.filter(|before| *before != zone && self.enrolled_at.is_some())
        else {
            return;
        };
        let (left, evening) = (Evening::of(&before, at), Evening::of(&zone, at));
        let evening_since = if left == evening {
            self.evening_lived_since(evening)
        } else {
            Some(at)
        };
        self.zone_change = Some(ZoneChange {
            at,
            evening,
            evening_since,
        });
    }

    /// The first evening that prompts can be about: one whose bedtime lay ahead when the beginning was finished.
    pub(super) fn first_evening_at(&self, enrolled_at: DateTime<Utc>) -> Option<Evening> {
        let (zone, bedtime) = (self.zone?, self.bedtime?);
        let evening = Evening::of(&zone, enrolled_at);
        let over = evening.at(&zone, bedtime) < enrolled_at;
        Some(if over { evening.next() } else { evening })
    }

    /// Whether an evening can be asked about at all: by its date it does not lie before the beginning, and the
    /// patient's calendar has it (Samoa went without 30 December 2011).
    #[must_use]
    pub fn has_evening(&self, evening: Evening) -> bool {
        let begun = self.first_evening.is_none_or(|first| first <= evening);
        begun && self.zone.is_none_or(|zone| evening.comes_in(&zone))
    }

    /// Since when the hours of an evening are lived; `None` if all of them are. What the clock of another zone left
    /// out, or brought again under a date that had been lived, is no hour that anything was due at.
    #[must_use]
    pub fn evening_lived_since(&self, evening: Evening) -> Option<DateTime<Utc>> {
        let set = self.zone_change?;
        if set.evening == evening {
            set.evening_since
        } else {
            Some(set.at)
        }
    }

    /// Whether the check-in of this date was asked on an earlier evening of the same date, east of here: before the clock
    /// was set to this zone, and before the evening began by it. Who goes to bed at noon is asked before the evening
    /// begins, so what was asked at its own hour is its own.
    #[must_use]
    pub fn was_asked_on_an_earlier(&self, evening: Evening) -> bool {
        let (Some(zone), Some(set), Some(bedtime)) = (self.zone, self.zone_change, self.bedtime)
        else {
            return false;
        };
        let own = match self.preferences.check_in_at {
            Some(time) => evening.at(&zone, time),
            None => evening.at(&zone, bedtime) - CHECK_IN_BEFORE_BEDTIME,
        };
        let record = self.evenings.get(&evening);
        let asked_at = record.and_then(|record| record.check_in.asked_at);
        asked_at.is_some_and(|asked| asked < set.at.min(evening.starts(&zone)).min(own))
    }

    /// Whether the check-in that came in the hours of this evening bore another date.
    #[must_use]
    pub fn was_asked_under_another_date(&self, evening: Evening) -> bool {
        self.under_another_date(evening, |record| record.check_in.asked_at)
    }

    /// Whether a dose that counts for another date was taken in the hours of this evening.
    #[must_use]
    pub fn took_iron_under_another_date(&self, evening: Evening) -> bool {
        self.under_another_date(evening, EveningRecord::taken_at)
    }

    fn under_another_date(
        &self,
        evening: Evening,
        when: impl Fn(&EveningRecord) -> Option<DateTime<Utc>>,
    ) -> bool {
        let (Some(zone), Some(_)) = (self.zone, self.zone_change) else {
            return false;
        };
        let (starts, ends) = (evening.starts(&zone), evening.ends(&zone));
        let others = self.evenings.iter().filter(|(other, _)| **other != evening);
        others
            .filter_map(|(_, record)| when(record))
            .any(|at| starts <= at && at < ends)
    }
}
