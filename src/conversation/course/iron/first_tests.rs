//! Owns the ways to the first tablet (B0): a test, or the word of a doctor who has checked.

use chrono::{Months, NaiveDate};

use crate::conversation::blood::{blood_tests, labs};
use crate::conversation::course::iron::{self, tablets};
use crate::conversation::turn::Turn;
use crate::patient::fact::Fact;
use crate::protocol::testing::doctor_follows_until;
use crate::text::Text;
use crate::text::attachment::LetterAbout;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{FirstTests, IronNow, Press};

pub(crate) fn pressed(turn: &mut Turn, way: FirstTests) {
    if turn.patient.excluded() {
        return turn.notice(Text::ButtonStale);
    }
    match way {
        FirstTests::Enter => labs::commanded(turn, ""),
        FirstTests::Date => blood_tests::ask_date(turn, &[]),
        FirstTests::Doctor => doctor_checked(turn),
        FirstTests::Help => help(turn),
    }
}

/// R8: so long without a test; the second time reminders rest.
pub(crate) fn untested(turn: &Turn, rests: bool) -> Option<Post> {
    let since = turn.patient.oral_iron()?.0.since?;
    let since = turn
        .patient
        .last_iron_panel()
        .map_or(since, |on| on.max(since));
    let months = whole_months(since, turn.today());
    let text = if rests {
        Text::UntestedRests { months }
    } else {
        Text::Untested { months }
    };
    let way = |label, way| vec![Button::new(label, Press::FirstTests(way))];
    let rows = [
        way(Text::ButtonEnterResults, FirstTests::Enter),
        way(Text::ButtonTestDateSet, FirstTests::Date),
        way(Text::ButtonDoctorFollows, FirstTests::Doctor),
        way(Text::ButtonHelpWithTest, FirstTests::Help),
    ];
    Some(Post::reply(Slot::Untested, [text, Text::Disclaimer]).with_buttons(rows))
}

/// R10: the legs were quiet by iron, and have got worse again.
pub(crate) fn relapsed() -> Post {
    let way = |label, way| vec![Button::new(label, Press::FirstTests(way))];
    let rows = [
        way(Text::ButtonEnterResults, FirstTests::Enter),
        way(Text::ButtonTestDateSet, FirstTests::Date),
        way(Text::ButtonHelpWithTest, FirstTests::Help),
    ];
    Post::reply(Slot::Relapse, [Text::Relapsed, Text::Disclaimer]).with_buttons(rows)
}

/// Whole calendar months from one day to another.
fn whole_months(from: NaiveDate, to: NaiveDate) -> u16 {
    let months = (1..u16::MAX).find(|months| {
        let then = from.checked_add_months(Months::new(u32::from(*months)));
        then.is_none_or(|then| then > to)
    });
    months.map_or(0, |months| months - 1)
}

/// The word of a doctor opens the way that is still shut; no hold, for that has a gate of its own.
fn doctor_checked(turn: &mut Turn) {
    let on = turn.today();
    if turn.patient.oral_iron().is_some() {
        return follows(turn, on);
    }
    if !turn.patient.iron_planned {
        return turn.notice(Text::AlreadyNoted);
    }
    if turn.is_news(&Fact::DoctorFollowsIron { on }) {
        turn.note(Fact::DoctorFollowsIron { on });
    }
    if turn
        .patient
        .stopped
        .is_some_and(|oral| oral.tablets.is_some())
    {
        iron::again_pressed(turn);
    } else {
        tablets::iron_is(turn, IronNow::Tonight);
    }
}

/// R8: a doctor follows the iron that runs.
fn follows(turn: &mut Turn, on: NaiveDate) {
    let fact = Fact::DoctorFollowsIron { on };
    if turn.patient.untested.is_none() || !turn.is_news(&fact) {
        return turn.notice(Text::AlreadyNoted);
    }
    turn.note(fact);
    let until = doctor_follows_until(on);
    turn.reply(Post::reply(
        Slot::Untested,
        [Text::DoctorFollowsNoted { until }],
    ));
}

/// B1–B3: what is tested, how to prepare, and a letter that asks for it.
fn help(turn: &mut Turn) {
    let about = LetterAbout::Tests;
    let letter = Button::new(Text::ButtonLetter { about }, Press::Letter(about));
    let post = Post::reply(Slot::Aside, [Text::TestsHow, Text::NormalIsNotEnough]);
    turn.post(post.with_buttons([vec![letter]]));
}
