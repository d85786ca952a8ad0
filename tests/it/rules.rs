//! The table of next steps: each boundary on both sides, and a sweep over every input against a second, naive
//! reading of PROTOCOL.md §4.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use stillnight::protocol::advice::{
    Drawn, Inputs, Note, Route, Row, Step, Symptoms, advise, iron_on_hold,
};
use stillnight::protocol::exclusion::{Exclusion, Exclusions};
use stillnight::protocol::panel::{Comparator, Level};
use stillnight::protocol::rule::Rule;

/// A value in tenths, so that the naive reading needs no decimals.
type Tenths = i64;

#[derive(Clone, Copy, Debug, PartialEq)]
enum Value {
    Missing,
    Exactly(Tenths),
    Below(Tenths),
    Above(Tenths),
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn drawn(value: Value, on: &str) -> Option<Drawn> {
    let (comparator, tenths) = match value {
        Value::Missing => return None,
        Value::Exactly(tenths) => (Comparator::Exactly, tenths),
        Value::Below(tenths) => (Comparator::Below, tenths),
        Value::Above(tenths) => (Comparator::Above, tenths),
    };
    let level = Level {
        comparator,
        value: Decimal::new(tenths, 1),
    };
    Some(Drawn { level, on: day(on) })
}

fn inputs(ferritin: Value, tsat: Value, route: Route, symptoms: Symptoms) -> Inputs {
    Inputs {
        ferritin: drawn(ferritin, "2026-11-20"),
        tsat: drawn(tsat, "2026-11-20"),
        route,
        symptoms,
        ..Inputs::nothing_known(day("2026-11-23"))
    }
}

fn oral() -> Route {
    Route::Oral {
        since: day("2026-05-01"),
    }
}

fn settled(inputs: &Inputs) -> Row {
    match advise(inputs).step {
        Step::Settled(row) => row,
        Step::Depends(_) => panic!("{inputs:?} is settled"),
    }
}

#[test]
fn every_boundary_falls_as_the_signs_say() {
    use Value::{Exactly, Missing};
    let quiet = Symptoms::Quiet;
    let bad = Symptoms::Bothersome;
    let cases = [
        (Exactly(880), Missing, Route::NoIron, quiet, Rule::L16),
        (Exactly(880), Missing, oral(), quiet, Rule::L12),
        (Missing, Exactly(449), Route::NoIron, quiet, Rule::L7),
        (Missing, Exactly(450), Route::NoIron, quiet, Rule::L2),
        (Exactly(200), Exactly(449), Route::NoIron, bad, Rule::L15),
        (Exactly(200), Exactly(450), Route::NoIron, bad, Rule::L2),
        (Exactly(2999), Exactly(300), Route::NoIron, bad, Rule::L15),
        (Exactly(3000), Exactly(300), Route::NoIron, bad, Rule::L3),
        (Exactly(3000), Missing, oral(), quiet, Rule::L3),
        (Exactly(750), Missing, oral(), bad, Rule::L11),
        (Exactly(751), Missing, oral(), bad, Rule::L12),
        (Exactly(1000), Missing, oral(), bad, Rule::L12),
        (Exactly(1001), Missing, oral(), bad, Rule::L13),
        (Exactly(1001), Missing, oral(), quiet, Rule::L14),
        (Exactly(2999), Missing, oral(), quiet, Rule::L14),
    ];
    for (ferritin, tsat, route, symptoms, rule) in cases {
        let inputs = inputs(ferritin, tsat, route, symptoms);
        assert_eq!(settled(&inputs).rule(), rule, "{inputs:?}");
    }
}

#[test]
fn a_low_tsat_is_noted_only_beside_a_ferritin_above_75() {
    for (ferritin, tsat, noted) in [(751, 199, true), (750, 199, false), (751, 200, false)] {
        let inputs = inputs(
            Value::Exactly(ferritin),
            Value::Exactly(tsat),
            oral(),
            Symptoms::Quiet,
        );
        assert_eq!(
            advise(&inputs).notes.contains(&Note::C4),
            noted,
            "{ferritin} {tsat}"
        );
    }
}

#[test]
fn a_tsat_from_long_before_the_ferritin_counts_as_unknown() {
    for (tsat_on, rule) in [("2026-08-22", Rule::L15), ("2026-08-21", Rule::L16)] {
        let mut inputs = inputs(
            Value::Exactly(500),
            Value::Exactly(200),
            Route::NoIron,
            Symptoms::Quiet,
        );
        inputs.tsat = drawn(Value::Exactly(200), tsat_on);
        assert_eq!(settled(&inputs).rule(), rule, "{tsat_on}");
    }
}

#[test]
fn symptoms_are_the_median_of_seven_answers_at_least() {
    for (scores, symptoms) in [
        (vec![9; 6], Symptoms::Unknown),
        (vec![9; 7], Symptoms::Bothersome),
        (vec![3, 3, 3, 3, 9, 9, 9], Symptoms::Quiet),
        (vec![3, 3, 3, 4, 9, 9, 9], Symptoms::Bothersome),
        (vec![3, 3, 3, 3, 4, 9, 9, 9], Symptoms::Quiet),
        (vec![3, 3, 3, 3, 5, 9, 9, 9], Symptoms::Bothersome),
    ] {
        assert_eq!(
            Symptoms::from_scores(scores.clone()),
            symptoms,
            "{scores:?}"
        );
    }
}

/// Whether a value is at least a limit, in tenths; `None` where a bound leaves it open.
fn at_least(value: Value, limit: Tenths) -> Option<bool> {
    match value {
        Value::Missing => None,
        Value::Exactly(tenths) => Some(tenths >= limit),
        Value::Below(tenths) if tenths <= limit => Some(false),
        Value::Above(tenths) if tenths >= limit => Some(true),
        Value::Below(_) | Value::Above(_) => None,
    }
}

/// Whether a value is above a limit.
fn above(value: Value, limit: Tenths) -> Option<bool> {
    match value {
        Value::Exactly(tenths) => Some(tenths > limit),
        Value::Missing | Value::Below(_) | Value::Above(_) => at_least(value, limit),
    }
}

/// §4 read once more, row by row, by somebody who never saw the crate's table.
fn naive(excluded: bool, ferritin: Value, tsat: Value, on_iron: bool, bothered: bool) -> Rule {
    if excluded {
        return Rule::L1;
    }
    if at_least(tsat, 450) == Some(true) {
        return Rule::L2;
    }
    if at_least(ferritin, 3000) == Some(true) {
        return Rule::L3;
    }
    if at_least(ferritin, 3000).is_none() {
        return Rule::L7;
    }
    if !on_iron {
        return if at_least(tsat, 450).is_none() {
            Rule::L16
        } else {
            Rule::L15
        };
    }
    match (above(ferritin, 750), above(ferritin, 1000)) {
        (Some(false), _) => Rule::L11,
        (Some(true), Some(false)) => Rule::L12,
        (Some(true), Some(true)) if bothered => Rule::L13,
        (Some(true), Some(true)) => Rule::L14,
        (None, _) | (_, None) => Rule::L7,
    }
}

#[test]
fn every_input_has_exactly_the_step_of_the_naive_reading() {
    let ferritins = around(&[5, 30, 150, 400, 750, 1000, 1500, 2000, 3000, 5000, 20_000]);
    let tsats = around(&[10, 100, 200, 300, 450, 600, 1000]);
    let excluded = Exclusion::ALL.map(|exclusion| Exclusions::NONE.toggled(exclusion));
    let mut counted = 0;
    for exclusions in excluded.into_iter().chain([Exclusions::NONE]) {
        for (ferritin, tsat) in ferritins
            .iter()
            .flat_map(|f| tsats.iter().map(move |t| (*f, *t)))
        {
            for route in [Route::NoIron, oral()] {
                let on_iron = route != Route::NoIron;
                let rule = |bothered| naive(exclusions.any(), ferritin, tsat, on_iron, bothered);
                let ask = |symptoms| {
                    let plain = inputs(ferritin, tsat, route, symptoms);
                    Inputs {
                        exclusions,
                        ..plain
                    }
                };
                let quiet = settled(&ask(Symptoms::Quiet));
                let bothered = settled(&ask(Symptoms::Bothersome));
                assert_eq!(quiet.rule(), rule(false), "{ferritin:?} {tsat:?} {route:?}");
                assert_eq!(
                    bothered.rule(),
                    rule(true),
                    "{ferritin:?} {tsat:?} {route:?}"
                );
                assert!(!quiet.after_iron(), "O1 is for legs that still bother");
                match advise(&ask(Symptoms::Unknown)).step {
                    Step::Settled(row) => assert!(row == quiet && row == bothered),
                    Step::Depends(branches) => {
                        let rows: Vec<_> = branches.iter().map(|branch| branch.row).collect();
                        assert!(rows == [bothered, quiet] && quiet != bothered);
                    }
                }
                let held = matches!(quiet.rule(), Rule::L1 | Rule::L2 | Rule::L3);
                assert_eq!(
                    iron_on_hold(
                        exclusions,
                        ask(Symptoms::Quiet).ferritin,
                        ask(Symptoms::Quiet).tsat
                    )
                    .is_some(),
                    held
                );
                counted += 1;
            }
        }
    }
    assert!(counted > 10_000, "{counted} inputs");
}

/// Each value with a tenth on either side, as itself and as a bound; and nothing at all.
fn around(values: &[Tenths]) -> Vec<Value> {
    let near = values
        .iter()
        .flat_map(|value| [value - 1, *value, value + 1]);
    let kinds = |tenths| {
        [
            Value::Exactly(tenths),
            Value::Below(tenths),
            Value::Above(tenths),
        ]
    };
    near.flat_map(kinds).chain([Value::Missing]).collect()
}
