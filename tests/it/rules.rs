//! The tables of PROTOCOL.md §4: each boundary on both sides, a sweep against a second, naive reading, patients in
//! a line each, and the words of every answer.

mod claims;
mod naive;
mod numbers;
mod vignettes;
mod words;

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;
use stillnight::protocol::advice::{
    Drawn, Inputs, Note, Responded, Route, Row, Step, Symptoms, advise, iron_on_hold,
};
use stillnight::protocol::exclusion::{Exclusion, Exclusions};
use stillnight::protocol::panel::{Comparator, Level};
use stillnight::protocol::probe::{Change, turns};
use stillnight::protocol::rule::Rule;

use naive::{Naive, Tenths, Value};

fn today() -> NaiveDate {
    "2026-11-23".parse().unwrap()
}

fn days_ago(days: u64) -> NaiveDate {
    today() - Days::new(days)
}

fn drawn(value: Value, on: NaiveDate) -> Option<Drawn> {
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
    Some(Drawn::new(level, on))
}

fn inputs(ferritin: Value, tsat: Value, route: Route, symptoms: Symptoms) -> Inputs {
    Inputs {
        ferritin: drawn(ferritin, today()),
        tsat: drawn(tsat, today()),
        route,
        symptoms,
        ..Inputs::nothing_known(today())
    }
}

fn oral() -> Route {
    Route::Oral {
        since: days_ago(200),
    }
}

fn infused(days: u64, responded: Responded) -> Route {
    Route::Infusion {
        on: days_ago(days),
        responded,
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
    let none = Route::NoIron;
    let yes = |days| infused(days, Responded::Yes);
    let cases = [
        (Exactly(880), Missing, none, quiet, Rule::L16),
        (Exactly(880), Missing, oral(), quiet, Rule::L12),
        (Missing, Exactly(449), none, quiet, Rule::L7),
        (Missing, Exactly(450), none, quiet, Rule::L2),
        (Exactly(200), Exactly(449), none, bad, Rule::L15),
        (Exactly(200), Exactly(450), none, bad, Rule::L2),
        (Exactly(2999), Exactly(300), none, bad, Rule::L15),
        (Exactly(3000), Exactly(300), none, bad, Rule::L3),
        (Exactly(3000), Missing, oral(), quiet, Rule::L3),
        (Exactly(750), Missing, oral(), bad, Rule::L11),
        (Exactly(751), Missing, oral(), bad, Rule::L12),
        (Exactly(1000), Missing, oral(), bad, Rule::L12),
        (Exactly(1001), Missing, oral(), bad, Rule::L13),
        (Exactly(1001), Missing, oral(), quiet, Rule::L14),
        (Exactly(2999), Missing, oral(), quiet, Rule::L14),
        (Exactly(900), Missing, yes(41), bad, Rule::L4),
        (Exactly(900), Missing, yes(42), bad, Rule::L5),
        (Exactly(900), Missing, yes(55), bad, Rule::L5),
        (Exactly(900), Missing, yes(56), bad, Rule::L9),
        (Exactly(900), Missing, yes(56), quiet, Rule::L6),
        (Missing, Missing, yes(0), bad, Rule::L4),
    ];
    for (ferritin, tsat, route, symptoms, rule) in cases {
        let inputs = inputs(ferritin, tsat, route, symptoms);
        assert_eq!(settled(&inputs).rule(), rule, "{inputs:?}");
    }
}

#[test]
fn a_tsat_from_long_before_the_ferritin_counts_as_unknown() {
    for (days, rule) in [(90, Rule::L15), (91, Rule::L16)] {
        let inputs = Inputs {
            tsat: drawn(Value::Exactly(200), days_ago(days)),
            ..inputs(
                Value::Exactly(500),
                Value::Missing,
                Route::NoIron,
                Symptoms::Quiet,
            )
        };
        assert_eq!(settled(&inputs).rule(), rule, "{days}");
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

/// Every route, with every time since an infusion that a rule looks at and its neighbours.
fn routes() -> Vec<Route> {
    let mut routes = vec![Route::NoIron, oral()];
    for days in [0, 1, 41, 42, 43, 55, 56, 57, 83, 84, 400] {
        for responded in [Responded::Yes, Responded::No, Responded::Unknown] {
            routes.push(infused(days, responded));
        }
    }
    routes
}

/// What lies at the retest: nothing, or more or less than is likely today.
const AT_RETEST: [Value; 4] = [
    Value::Missing,
    Value::Exactly(900),
    Value::Exactly(2500),
    Value::Above(1000),
];

#[test]
fn every_input_has_exactly_the_step_of_the_naive_reading() {
    let ferritins = around(&[5, 150, 750, 1000, 1500, 3000, 10_000, 20_000]);
    let tsats = around(&[200, 450]);
    let mut counted = 0_u32;
    for route in routes() {
        for ferritin in &ferritins {
            for tsat in &tsats {
                for retest in AT_RETEST {
                    let is_infusion = matches!(route, Route::Infusion { .. });
                    if retest != Value::Missing && !is_infusion {
                        continue;
                    }
                    let ask = |symptoms| Inputs {
                        retest_ferritin: drawn(retest, days_ago(1)),
                        ..inputs(*ferritin, *tsat, route, symptoms)
                    };
                    agrees(&ask, Naive::of(*ferritin, *tsat, retest, route, today()));
                    counted += 3;
                }
            }
        }
    }
    assert!(counted > 100_000, "{counted} inputs");
}

/// The crate's answer in each state of the legs, against the naive reading of it.
fn agrees(ask: &impl Fn(Symptoms) -> Inputs, naive: Naive) {
    let mut branches = Vec::new();
    for (symptoms, bothered) in [(Symptoms::Bothersome, true), (Symptoms::Quiet, false)] {
        let inputs = ask(symptoms);
        let advice = advise(&inputs);
        let expected: BTreeSet<&str> = naive.rules(bothered).into_iter().collect();
        let rules: BTreeSet<&str> = advice.step.rules().iter().map(|rule| rule.id()).collect();
        assert_eq!(rules, expected, "{inputs:?}");
        if expected.len() == 1 && !expected.contains("L10") {
            assert!(matches!(advice.step, Step::Settled(_)), "{inputs:?}");
        }
        let after_iron = advice.step.rows().iter().any(|row| row.after_iron());
        assert!(bothered || !after_iron, "O1 is for legs that still bother");
        assert_eq!(
            naive.holds_iron(),
            iron_on_hold(inputs.exclusions, inputs.ferritin, inputs.tsat).map(Rule::id)
        );
        branches.extend(advice.step.rows());
    }
    let unknown = advise(&ask(Symptoms::Unknown)).step;
    let all: BTreeSet<Row> = branches.into_iter().collect();
    let told: BTreeSet<Row> = unknown.rows().into_iter().collect();
    assert_eq!(told, all, "what the legs leave open is told in full");
    assert_eq!(all.len() == 1, matches!(unknown, Step::Settled(_)));
}

#[test]
fn an_exclusion_comes_before_everything() {
    for exclusion in Exclusion::ALL {
        for route in routes() {
            for ferritin in around(&[50, 750, 3000]) {
                let inputs = Inputs {
                    exclusions: Exclusions::NONE.toggled(exclusion),
                    ..inputs(ferritin, Value::Exactly(500), route, Symptoms::Unknown)
                };
                assert_eq!(settled(&inputs), Row::L1);
            }
        }
    }
}

#[test]
fn every_rule_has_an_origin_and_a_source_and_answers_to_its_id() {
    for rule in Rule::ALL {
        assert!(!rule.sources().is_empty(), "{rule:?}");
        assert_eq!(Rule::named(rule.id()), Some(*rule));
        assert_eq!(Rule::named(&rule.id().to_lowercase()), Some(*rule));
    }
    assert_eq!(Rule::named("x1c"), Some(Rule::X1));
    assert_eq!(Rule::named("N3"), Some(Rule::N));
    for nothing in ["", "L17", "X1g", "X2", "12", "Z"] {
        assert_eq!(Rule::named(nothing), None, "{nothing}");
    }
}

/// The changes that lead elsewhere, as `change: rules`.
fn changes(inputs: &Inputs) -> Vec<String> {
    let number = |limit: Decimal| limit.normalize().to_string();
    turns(inputs)
        .into_iter()
        .map(|turn| {
            let change = match turn.change {
                Change::TsatFrom(limit) => format!("tsat >= {}", number(limit)),
                Change::TsatBelow(limit) => format!("tsat < {}", number(limit)),
                Change::FerritinUpTo(limit) => format!("ferritin <= {}", number(limit)),
                Change::FerritinBetween(low, high) => {
                    format!("{} < ferritin <= {}", number(low), number(high))
                }
                Change::FerritinAboveBelow(low, high) => {
                    format!("{} < ferritin < {}", number(low), number(high))
                }
                Change::FerritinFrom(limit) => format!("ferritin >= {}", number(limit)),
                Change::LegsQuiet => "quiet".to_owned(),
                Change::LegsBother => "bothersome".to_owned(),
                Change::Helped => "helped".to_owned(),
                Change::NotHelped => "did not help".to_owned(),
                Change::Day(day) => day.to_string(),
            };
            let rules: Vec<_> = turn.rows.iter().map(|row| row.rule().id()).collect();
            format!("{change}: {}", rules.join(" "))
        })
        .collect()
}

#[test]
fn what_would_change_a_step_is_found_by_asking_the_table() {
    use Value::{Exactly, Missing};
    let none = inputs(Exactly(880), Exactly(220), Route::NoIron, Symptoms::Quiet);
    assert_eq!(changes(&none), ["tsat >= 45: L2", "ferritin >= 300: L3"]);
    let tablets = inputs(Exactly(880), Missing, oral(), Symptoms::Unknown);
    assert_eq!(
        changes(&tablets),
        [
            "tsat >= 45: L2",
            "ferritin <= 75: L11",
            "100 < ferritin < 300: L13 L14",
            "ferritin >= 300: L3",
        ]
    );
    let waiting = inputs(
        Exactly(880),
        Exactly(220),
        infused(30, Responded::Unknown),
        Symptoms::Quiet,
    );
    assert_eq!(
        changes(&waiting),
        [
            "tsat >= 45: L2",
            "ferritin >= 300: L3",
            "2026-12-05: L5",
            "2026-12-19: L6",
        ]
    );
}

#[test]
fn a_change_that_is_named_does_change_the_rule() {
    for route in routes() {
        for ferritin in around(&[750, 1000, 3000]) {
            for tsat in around(&[450]) {
                for symptoms in [Symptoms::Quiet, Symptoms::Bothersome, Symptoms::Unknown] {
                    let inputs = inputs(ferritin, tsat, route, symptoms);
                    let now = advise(&inputs).step.rules();
                    for turn in turns(&inputs) {
                        let then: Vec<_> = turn.rows.iter().map(|row| row.rule()).collect();
                        assert!(!then.is_empty() && then != now, "{turn:?} of {inputs:?}");
                    }
                }
            }
        }
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
