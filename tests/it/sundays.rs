//! N: on a Sunday something comes back. Two lines about the week, and after fourteen nights the first pattern, in words,
//! if chance alone would not show it; that nothing shows is an answer, once.

use chrono::{DateTime, Datelike, Days, NaiveDate, Utc};

use stillnight::calendar::local_time::Evening;
use stillnight::conversation::event::Event;
use stillnight::conversation::state::State;
use stillnight::conversation::{advance, react};
use stillnight::patient::Patient;
use stillnight::patient::check_in::{Difference, Differences};
use stillnight::patient::fact::Fact;
use stillnight::patient::profile::Language;
use stillnight::text::Text;
use stillnight::text::press::{CheckInPress, Press};
use stillnight::text::render::render;

use crate::beginning::{Beginning, told};

/// A Monday.
const FIRST: &str = "2026-11-02";

fn first() -> NaiveDate {
    FIRST.parse().unwrap()
}

/// The state on the evening of this day, with a score a night before it, and what else is told.
fn lived(until: NaiveDate, score: impl Fn(NaiveDate) -> u8, besides: Vec<Fact>) -> State {
    let mut facts = Beginning::in_zone("Europe/Berlin")
        .on_tablets("2026-10-01")
        .facts();
    for day in first().iter_days().take_while(|day| *day < until) {
        let evening = Evening::on(day);
        facts.push(Fact::DoseReminded { evening });
        facts.push(Fact::DiscomfortRated {
            evening,
            score: score(day),
        });
    }
    facts.extend(besides);
    State {
        patient: Patient::from_diary(&told(facts, "2026-11-01T12:00:00Z".parse().unwrap())),
        ..State::default()
    }
}

/// What is said when the check-in of this evening is answered with a zero or a score, questions answered to the end.
fn answered(state: &mut State, day: NaiveDate, score: u8) -> Vec<Text> {
    let now: DateTime<Utc> = day.and_hms_opt(21, 30, 0).unwrap().and_utc();
    let evening = Evening::on(day);
    let mut said = Vec::new();
    for press in [
        CheckInPress::Discomfort(score),
        CheckInPress::SleepLoss(stillnight::patient::check_in::SleepLoss::Nothing),
        CheckInPress::BodyParts(stillnight::patient::check_in::BodyParts::Legs),
        CheckInPress::Differences(Differences::NONE),
        CheckInPress::Stomach(stillnight::patient::check_in::StomachEffect::Nothing),
    ] {
        let press = Some(Press::CheckIn(evening, press));
        let reaction = react(state, &[], &Event::Pressed { press }, now);
        *state = advance(state, &reaction, now).0;
        for post in &reaction.posts {
            for language in Language::ALL {
                assert!(!render(post, language, now).text.contains("{$"));
            }
        }
        let posts = reaction.posts.into_iter();
        said = posts.flat_map(|post| post.paragraphs).collect();
        if matches!(said[..], [Text::CheckInDone { .. }, ..]) {
            break;
        }
    }
    said
}

fn is_of_the_week(text: &Text) -> bool {
    matches!(
        text,
        Text::WeekLegs { .. } | Text::WeekLegsAndBefore { .. } | Text::WeekIron { .. }
    )
}

fn patterns(said: &[Text]) -> Vec<&Text> {
    let pattern = |text: &&Text| {
        matches!(
            text,
            Text::PatternNone | Text::PatternWeekday { .. } | Text::PatternWeeks { .. }
        )
    };
    said.iter().filter(pattern).collect()
}

#[test]
fn a_sunday_gives_two_lines_back_and_no_other_day_does() {
    let sunday: NaiveDate = "2026-11-15".parse().unwrap();
    let week = |day: NaiveDate| u8::from(day < first() + Days::new(7)) + 4;
    let taken = (9..15).map(|day| {
        let day = NaiveDate::from_ymd_opt(2026, 11, day).unwrap();
        Fact::DoseTaken {
            evening: Evening::on(day),
            at: day.and_hms_opt(20, 0, 0).unwrap().and_utc(),
            tablets: 5,
        }
    });
    let mut state = lived(sunday, week, taken.collect());
    let said = answered(&mut state, sunday, 4);
    let lines: Vec<_> = said.iter().filter(|text| is_of_the_week(text)).collect();
    assert_eq!(
        lines,
        [
            &Text::WeekLegsAndBefore {
                legs: "4".to_owned(),
                before: "5".to_owned()
            },
            &Text::WeekIron { taken: 6, of: 6 },
        ]
    );
    for days in 1..7 {
        let day = sunday + Days::new(days);
        let mut state = lived(day, week, Vec::new());
        assert!(
            !answered(&mut state, day, 4).iter().any(is_of_the_week),
            "{day}"
        );
    }
}

#[test]
fn where_no_iron_was_taken_nothing_is_counted_up() {
    let sunday: NaiveDate = "2026-11-08".parse().unwrap();
    let mut state = lived(sunday, |_| 3, Vec::new());
    let said = answered(&mut state, sunday, 3);
    let lines: Vec<_> = said.iter().filter(|text| is_of_the_week(text)).collect();
    assert_eq!(
        lines,
        [&Text::WeekLegs {
            legs: "3".to_owned()
        }]
    );
    assert!(
        patterns(&said).is_empty(),
        "seven nights show nothing, not even that"
    );
}

#[test]
fn that_nothing_shows_is_said_once() {
    let score = |day: NaiveDate| u8::try_from(day.ordinal() % 3).unwrap() + 3;
    let second: NaiveDate = "2026-11-15".parse().unwrap();
    let mut state = lived(second, score, Vec::new());
    let said = answered(&mut state, second, 4);
    assert_eq!(patterns(&said), [&Text::PatternNone]);
    let told = Fact::PatternTold {
        found: stillnight::patient::check_in::Found::Nothing,
    };
    let third = second + Days::new(7);
    let mut state = lived(third, score, vec![told]);
    assert!(patterns(&answered(&mut state, third, 4)).is_empty());
}

#[test]
fn three_of_four_fridays_are_chance_and_four_are_not() {
    let fifth: NaiveDate = "2026-11-29".parse().unwrap();
    let friday = |day: NaiveDate| day.weekday() == chrono::Weekday::Fri;
    let mut state = lived(fifth, |day| if friday(day) { 8 } else { 3 }, Vec::new());
    let said = answered(&mut state, fifth, 3);
    assert_eq!(
        patterns(&said),
        [&Text::PatternWeekday {
            weekday: 5,
            worst: 4,
            weeks: 4
        }]
    );
    let but_one = |day: NaiveDate| {
        let bad = friday(day) && day != "2026-11-13".parse().unwrap();
        if bad { 8 } else { 3 }
    };
    let mut state = lived(fifth, but_one, Vec::new());
    assert_eq!(
        patterns(&answered(&mut state, fifth, 3)),
        [&Text::PatternNone]
    );
}

#[test]
fn weeks_with_alcohol_are_told_apart_only_where_they_differ() {
    let sunday: NaiveDate = "2026-11-29".parse().unwrap();
    let weekly = |with: &[u32]| -> Vec<Fact> {
        [8, 15, 22, 28]
            .into_iter()
            .map(|day| Fact::DifferencesNoted {
                evening: Evening::on(NaiveDate::from_ymd_opt(2026, 11, day).unwrap()),
                differences: if with.contains(&day) {
                    Differences::NONE.toggled(Difference::Alcohol)
                } else {
                    Differences::NONE
                },
            })
            .collect()
    };
    // Two and two weeks, nights in each as different as nights are.
    let wave = |day: NaiveDate| u8::try_from(day.ordinal() % 2).unwrap();
    let worse = |day: NaiveDate| wave(day) + if day.day() <= 15 { 7 } else { 2 };
    let mut state = lived(sunday, worse, weekly(&[8, 15]));
    let said = answered(&mut state, sunday, 2);
    assert!(
        matches!(
            patterns(&said)[..],
            [Text::PatternWeeks {
                difference: Difference::Alcohol,
                ..
            }]
        ),
        "{said:?}"
    );
    let mut state = lived(sunday, |day| wave(day) + 3, weekly(&[8, 15]));
    assert_eq!(
        patterns(&answered(&mut state, sunday, 3)),
        [&Text::PatternNone]
    );
}
