//! Hard local times with their answers, and chrono-tz as a second witness.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, Offset as _, TimeZone as _, Utc};
use proptest::prelude::*;
use stillnight::calendar::local_time::{Evening, Zone, tzdb_version};

const CASES: &str = include_str!("data/wall-times.txt");

fn zone(name: &str) -> Zone {
    Zone::parse(name).unwrap_or_else(|| panic!("{name} is known"))
}

/// `| zone | local | kind | instant | what the clock shows then | what chrono-tz says |`
#[test]
fn every_hard_local_time_has_its_answer() {
    let mut counted = 0;
    for line in CASES.lines().filter(|line| line.starts_with('|')) {
        let cells: Vec<_> = line.split('|').map(str::trim).collect();
        let [_, name, local, _, instant, shown, ..] = cells[..] else {
            panic!("{line}")
        };
        let local = NaiveDateTime::parse_from_str(local, "%Y-%m-%d %H:%M").unwrap();
        let expected: DateTime<Utc> = instant.parse().unwrap();
        let at = zone(name).instant(local);
        assert_eq!(at, expected, "{line}");
        assert_eq!(
            zone(name).local(at).format("%Y-%m-%dT%H:%M:%S").to_string(),
            shown,
            "{line}"
        );
        counted += 1;
    }
    assert_eq!(counted, 47);
}

/// Between 2000 and 2024 nobody disputes the rules; a zone by a name that became a link may differ in history.
#[test]
fn chrono_tz_agrees_on_the_settled_years() {
    let mut compared = 0;
    for tz in chrono_tz::TZ_VARIANTS {
        let Some(zone) = Zone::parse(tz.name()) else {
            continue;
        };
        for month in 0..25 * 12 {
            let at = Utc
                .with_ymd_and_hms(
                    2000 + month / 12,
                    month.rem_euclid(12) as u32 + 1,
                    7,
                    5,
                    0,
                    0,
                )
                .unwrap();
            let theirs = at.naive_utc() + tz.offset_from_utc_datetime(&at.naive_utc()).fix();
            assert_eq!(zone.local(at), theirs, "{} at {at}", tz.name());
            compared += 1;
        }
    }
    assert!(compared > 100_000, "{compared} compared");
    assert!(
        tzdb_version() >= "2026",
        "the rules are of {}",
        tzdb_version()
    );
}

fn some_zone() -> impl Strategy<Value = Zone> {
    proptest::sample::select(chrono_tz::TZ_VARIANTS.as_slice())
        .prop_filter_map("a zone", |tz| Zone::parse(tz.name()))
}

fn some_local_time() -> impl Strategy<Value = NaiveDateTime> {
    let first = NaiveDate::from_ymd_opt(1990, 1, 1).unwrap();
    (0..36_500_u64, 0..86_400_u32).prop_map(move |(day, second)| {
        (first + Days::new(day))
            .and_time(chrono::NaiveTime::from_num_seconds_from_midnight_opt(second, 0).unwrap())
    })
}

proptest! {
    #[test]
    fn a_local_time_survives_the_way_to_its_instant_or_lay_in_a_gap(zone in some_zone(), local in some_local_time()) {
        let shown = zone.local(zone.instant(local));
        let moved = (shown - local).num_minutes();
        prop_assert!(shown == local || (1..=26 * 60).contains(&moved), "{zone:?} {local} shows {shown}");
    }

    #[test]
    fn an_instant_belongs_to_the_evening_that_holds_it(zone in some_zone(), local in some_local_time()) {
        let at = zone.instant(local);
        let evening = Evening::of(&zone, at);
        prop_assert!(evening.starts(&zone) <= at && at < evening.ends(&zone));
        prop_assert_eq!(evening.to_string().parse::<Evening>().unwrap(), evening);
    }
}
