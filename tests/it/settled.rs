//! Settings say what they changed and what follows, and stay where they were.

use chrono::{DateTime, NaiveTime, Utc};

use stillnight::conversation::event::Event;
use stillnight::conversation::react;
use stillnight::conversation::state::State;
use stillnight::patient::Patient;
use stillnight::text::Text;
use stillnight::text::post::{Keyboard, Post};
use stillnight::text::press::{HourOf, Press, Setting};

use crate::beginning::{Beginning, told};

fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

/// The answer to a tap, of somebody with tablets or without.
fn after(tablets: bool, press: Press) -> Post {
    let mut beginning = Beginning::in_zone("Europe/Berlin");
    beginning.tablets_since = tablets.then(|| "2026-11-01".parse().unwrap());
    let now: DateTime<Utc> = "2026-11-22T11:30:00Z".parse().unwrap();
    let diary = told(beginning.facts(), "2026-11-20T10:00:00Z".parse().unwrap());
    let state = State {
        patient: Patient::from_diary(&diary),
        ..State::default()
    };
    let press = Some(press);
    let reaction = react(&state, &[], &Event::Pressed { press }, now);
    reaction.posts.into_iter().next().unwrap()
}

/// Where a menu leads on to.
fn lines(post: &Post) -> Vec<Setting> {
    let Keyboard::Buttons(rows) = &post.keyboard else {
        return Vec::new();
    };
    let settings = rows.iter().flatten().filter_map(|one| match one.press {
        Press::Settings(setting) => Some(setting),
        _ => None,
    });
    settings.collect()
}

#[test]
fn dinner_says_when_iron_comes_and_stays_with_the_evening() {
    let post = after(true, Press::Hour(HourOf::Dinner, time(20, 0)));
    assert_eq!(
        post.paragraphs,
        [Text::SettingsIronAt { time: time(22, 0) }]
    );
    assert!(lines(&post).contains(&Setting::Bedtime), "{post:?}");
    assert!(
        lines(&post).contains(&Setting::Menu),
        "and there is a way back"
    );
}

#[test]
fn a_late_dinner_says_bedtime() {
    let post = after(true, Press::Hour(HourOf::Dinner, time(22, 30)));
    assert_eq!(
        post.paragraphs,
        [Text::SettingsIronAt { time: time(23, 0) }]
    );
}

#[test]
fn bedtime_moves_the_check_in_too() {
    let post = after(true, Press::Hour(HourOf::Bedtime, time(22, 0)));
    let (iron, check_in) = (time(21, 0), time(21, 30));
    assert_eq!(post.paragraphs, [Text::SettingsBothAt { iron, check_in }]);
    let post = after(false, Press::Hour(HourOf::Bedtime, time(22, 0)));
    let time = time(21, 30);
    assert_eq!(post.paragraphs, [Text::SettingsCheckInAt { time }]);
}

#[test]
fn the_gap_the_repeats_and_the_check_in_say_what_follows() {
    let post = after(true, Press::MealGap(180));
    assert_eq!(
        post.paragraphs,
        [Text::SettingsIronAt { time: time(22, 0) }]
    );
    let post = after(true, Press::Nudges(0));
    assert_eq!(post.paragraphs, [Text::SettingsNudges { nudges: 0 }]);
    assert!(lines(&post).contains(&Setting::Nudges));
    let post = after(true, Press::Hour(HourOf::CheckIn, time(21, 0)));
    assert_eq!(
        post.paragraphs,
        [Text::SettingsCheckInAt { time: time(21, 0) }]
    );
    assert!(lines(&post).contains(&Setting::CheckInRhythm));
}
