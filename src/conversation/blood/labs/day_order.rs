//! Owns in which order a patient writes day and month. It reads no date.

use crate::patient::Patient;
use crate::patient::profile::Language;
use crate::protocol::lab_entry::DayOrder;

/// The zones of the United States, where 11/02 is 2 November.
const UNITED_STATES: [&str; 20] = [
    "America/Adak",
    "America/Anchorage",
    "America/Boise",
    "America/Chicago",
    "America/Denver",
    "America/Detroit",
    "America/Juneau",
    "America/Los_Angeles",
    "America/Menominee",
    "America/Metlakatla",
    "America/New_York",
    "America/Nome",
    "America/Phoenix",
    "America/Sitka",
    "America/Yakutat",
    "Pacific/Honolulu",
    "America/Shiprock",
    "America/Indianapolis",
    "America/Louisville",
    "America/Fort_Wayne",
];

/// States with zones of their own.
const STATES: [&str; 4] = [
    "America/Indiana/",
    "America/Kentucky/",
    "America/North_Dakota/",
    "US/",
];

/// The order of this patient's days. English is written in both orders elsewhere in America, so there it is asked.
pub(super) fn of(patient: &Patient) -> DayOrder {
    patient.zone.as_ref().map_or(DayOrder::DayFirst, |zone| {
        of_zone(zone.name(), patient.language)
    })
}

fn of_zone(zone: &str, language: Language) -> DayOrder {
    if UNITED_STATES.contains(&zone) || STATES.iter().any(|state| zone.starts_with(state)) {
        return DayOrder::MonthFirst;
    }
    let mut either_way = language.unclear_days().split_whitespace();
    if either_way.any(|beginning| zone.starts_with(beginning)) {
        DayOrder::Unclear
    } else {
        DayOrder::DayFirst
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_days_follows_the_country() {
        for (zone, language, order) in [
            ("Europe/Berlin", Language::En, DayOrder::DayFirst),
            ("Australia/Sydney", Language::En, DayOrder::DayFirst),
            ("America/New_York", Language::En, DayOrder::MonthFirst),
            ("America/Los_Angeles", Language::Es, DayOrder::MonthFirst),
            ("America/Indiana/Knox", Language::En, DayOrder::MonthFirst),
            ("America/Toronto", Language::En, DayOrder::Unclear),
            ("America/Mexico_City", Language::Es, DayOrder::DayFirst),
            ("America/Mexico_City", Language::En, DayOrder::Unclear),
            (
                "America/Argentina/Cordoba",
                Language::Es,
                DayOrder::DayFirst,
            ),
        ] {
            assert_eq!(of_zone(zone, language), order, "{zone}");
        }
    }
}
