//! The tables of PROTOCOL.md §4: each boundary on both sides, a sweep against a second, naive reading, patients in
//! a line each, and the words of every answer.

mod claims;
mod naive;
mod numbers;
mod vignettes;
pub mod words;

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use rust_decimal::Decimal;

use stillnight::protocol::advice::{
    Before, Drawn, Infused, Inputs, NightCount, Note, Responded, Route, Row, Symptoms, advise,
    iron_on_hold,
};
use stillnight::protocol::exclusion::{Exclusion, Exclusions};
use stillnight::protocol::panel::{Comparator, Level};
use stillnight::protocol::probe::{Change, turns};
use stillnight::protocol::rule::Rule;
use stillnight::protocol::step::Step;

use naive::{Course, Naive, Tenths, Value};

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
        (Exactly(751), Missing, yes(56), bad, Rule::L9),
        (Exactly(750), Missing, yes(56), bad, Rule::L8),
        (Exactly(900), Exactly(200), yes(56), bad, Rule::L9),
        (Exactly(900), Exactly(199), yes(56), bad, Rule::L8),
        (Exactly(900), Missing, yes(56), quiet, Rule::L6),
        (Exactly(750), Missing, yes(56), quiet, Rule::L19),
        (Exactly(751), Exactly(199), yes(56), quiet, Rule::L19),
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
fn legs_bother_where_two_of_seven_answered_nights_do() {
    for (bad, good, symptoms) in [
        (6, 0, Symptoms::Unknown),
        (7, 0, Symptoms::Bothersome),
        (2, 5, Symptoms::Bothersome),
        (1, 6, Symptoms::Quiet),
        (2, 6, Symptoms::Quiet),
        (3, 7, Symptoms::Bothersome),
        (3, 8, Symptoms::Quiet),
        (5, 9, Symptoms::Bothersome),
        (4, 10, Symptoms::Bothersome),
        (3, 11, Symptoms::Quiet),
        (0, 14, Symptoms::Quiet),
    ] {
        let scores = [vec![4; bad], vec![3; good]].concat();
        let count = NightCount::of(scores);
        assert_eq!(count.symptoms(), symptoms, "{bad} of {}", bad + good);
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
    for days in [0, 1, 41, 42, 43, 55, 56, 57, 83, 84, 365] {
        for responded in [Responded::Yes, Responded::No, Responded::Unknown] {
            routes.push(infused(days, responded));
        }
    }
    routes
}

/// Every course, with every age of an infusion that a rule looks at and its neighbours, and tablets after it.
fn courses() -> Vec<Course> {
    let on_tablets = Course {
        on_tablets: true,
        ..Course::NONE
    };
    let ended = |days| Course {
        tablets_ended: Some(days),
        ..Course::NONE
    };
    let mut courses = vec![Course::NONE, on_tablets, ended(0), ended(1), ended(30)];
    for days in [0, 41, 42, 55, 56, 83, 84, 365, 366, 900] {
        for helped in [Some(true), Some(false), None] {
            let infused = Course {
                infused: Some(days),
                helped,
                ..Course::NONE
            };
            courses.push(infused);
            if [56, 84, 365, 900].contains(&days) {
                courses.extend([Some(500), None].map(|milligrams| Course {
                    milligrams,
                    ..infused
                }));
                courses.push(Course {
                    tablets_ended: Some(10),
                    ..infused
                });
                courses.push(Course {
                    on_tablets: true,
                    ..infused
                });
            }
        }
    }
    courses
}

/// The same as the crate takes it.
fn with_course(course: Course, inputs: Inputs) -> Inputs {
    let responded = match course.helped {
        Some(true) => Responded::Yes,
        Some(false) => Responded::No,
        None => Responded::Unknown,
    };
    let infusion = course.infused.map(days_ago);
    let tablets = course.tablets_ended.map(|days| Before::Tablets {
        ended: days_ago(days),
    });
    let (route, before) = match (infusion, course.infused) {
        _ if course.on_tablets => (
            Route::Oral {
                since: days_ago(40),
            },
            Before::Never,
        ),
        (Some(on), Some(days)) if days <= 365 => (
            Route::Infusion { on, responded },
            tablets.unwrap_or_default(),
        ),
        (Some(on), _) => (
            Route::NoIron,
            tablets.unwrap_or(Before::Infusion { on, responded }),
        ),
        (None, _) => (Route::NoIron, tablets.unwrap_or_default()),
    };
    Inputs {
        route,
        before,
        infused_on: infusion,
        infused: infusion.map(|_| {
            course
                .milligrams
                .map_or(Infused::Unknown, Infused::Milligrams)
        }),
        ..inputs
    }
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
    let ferritins = around(&[300, 750, 1000, 3000]);
    let tsats = around(&[200, 450]);
    let mut counted = 0_u32;
    for course in courses() {
        for ferritin in &ferritins {
            for tsat in &tsats {
                for retest_ferritin in AT_RETEST {
                    if retest_ferritin != Value::Missing && course.infused.is_none() {
                        continue;
                    }
                    for ill in [false, true] {
                        if ill && retest_ferritin != Value::Missing {
                            continue;
                        }
                        let ask = |symptoms| {
                            let mut inputs = Inputs {
                                retest_ferritin: drawn(retest_ferritin, days_ago(1)),
                                ..inputs(*ferritin, *tsat, Route::NoIron, symptoms)
                            };
                            inputs.draw.ill = ill;
                            with_course(course, inputs)
                        };
                        let naive = Naive {
                            ferritin: *ferritin,
                            tsat: *tsat,
                            retest_ferritin,
                            course,
                            ill,
                        };
                        agrees(&ask, naive);
                        counted += 3;
                    }
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
fn a_ferritin_is_old_after_its_months_and_the_anniversary_still_counts() {
    let rule = |route, drawn_on: &str| {
        let inputs = Inputs {
            ferritin: drawn(Value::Exactly(600), drawn_on.parse().unwrap()),
            tsat: drawn(Value::Exactly(250), drawn_on.parse().unwrap()),
            ..inputs(Value::Missing, Value::Missing, route, Symptoms::Bothersome)
        };
        settled(&inputs).rule()
    };
    assert_eq!(rule(Route::NoIron, "2025-11-23"), Rule::L15);
    assert_eq!(rule(Route::NoIron, "2025-11-22"), Rule::L7);
    assert_eq!(rule(oral(), "2026-05-23"), Rule::L11);
    assert_eq!(rule(oral(), "2026-05-22"), Rule::L7);
    let infusion = infused(300, Responded::Yes);
    assert_eq!(rule(infusion, "2026-05-23"), Rule::L8);
    assert_eq!(rule(infusion, "2026-05-22"), Rule::L7);
}

#[test]
fn after_an_infusion_a_ferritin_from_before_its_eighth_week_is_old() {
    for (drawn_days_ago, rule) in [(45, Rule::L7), (44, Rule::L8)] {
        // 100 days after the infusion its eighth week began 44 days ago.
        let on = days_ago(drawn_days_ago);
        let inputs = Inputs {
            ferritin: drawn(Value::Exactly(600), on),
            tsat: drawn(Value::Exactly(250), on),
            ..inputs(
                Value::Missing,
                Value::Missing,
                infused(100, Responded::Yes),
                Symptoms::Bothersome,
            )
        };
        assert_eq!(settled(&inputs).rule(), rule, "{drawn_days_ago}");
    }
}

#[test]
fn a_hold_does_not_age() {
    let long_ago = days_ago(900);
    let high = |ferritin, tsat| Inputs {
        holding_ferritin: drawn(ferritin, long_ago),
        holding_tsat: drawn(tsat, long_ago),
        ..inputs(Value::Exactly(600), Value::Missing, oral(), Symptoms::Quiet)
    };
    let by_tsat = high(Value::Missing, Value::Exactly(450));
    assert_eq!(settled(&by_tsat).rule(), Rule::L2);
    let by_ferritin = high(Value::Exactly(3000), Value::Missing);
    assert_eq!(settled(&by_ferritin).rule(), Rule::L3);
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
    for nothing in ["", "L17", "L20", "C13", "X2", "12", "Z"] {
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
