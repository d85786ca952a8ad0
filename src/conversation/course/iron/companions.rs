//! Owns the companions of iron (E13): vitamin D and the like, by the hour.

use chrono::NaiveTime;

use crate::calendar::local_time::Evening;
use crate::calendar::wall_clock;
use crate::conversation::state::Dialogue;
use crate::conversation::turn::Turn;
use crate::patient::companion::Companion;
use crate::patient::fact::Fact;
use crate::text::Text;
use crate::text::fit::fragment;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{Press, Setting};

/// E13: the hours on buttons.
pub(crate) const COMPANION_HOURS: [u32; 4] = [8, 10, 13, 19];

/// E13: both, each with its hour or without.
pub(crate) fn companions(turn: &mut Turn) {
    let line = |companion: Companion| {
        let plan = turn
            .patient
            .companions
            .iter()
            .find(|plan| plan.companion == companion);
        let label = match plan {
            Some(plan) => Text::ButtonCompanion {
                companion,
                time: plan.time,
            },
            None => Text::ButtonCompanionOff { companion },
        };
        let setting = match companion {
            Companion::VitaminD => Setting::VitaminD,
            Companion::BComplex => Setting::BComplex,
        };
        vec![Button::new(label, Press::Settings(setting))]
    };
    let mut rows = Companion::ALL.map(line).to_vec();
    rows.push(vec![Button::new(
        Text::ButtonBack,
        Press::Settings(Setting::IronMenu),
    )]);
    turn.reply(Post::reply(Slot::Settings, [Text::CompanionsMenu]).with_buttons(rows));
}

pub(crate) fn ask_companion(turn: &mut Turn, companion: Companion, first: &[Text]) {
    turn.dialogue = Dialogue::Companion(companion);
    let hour = |hour: &u32| {
        NaiveTime::from_hms_opt(*hour, 0, 0).map(|time| {
            Button::new(
                Text::ButtonHour { time },
                Press::Companion(companion, Some(time)),
            )
        })
    };
    let rows = [
        COMPANION_HOURS.iter().filter_map(hour).collect(),
        vec![Button::new(
            Text::ButtonNoReminder,
            Press::Companion(companion, None),
        )],
        vec![Button::new(
            Text::ButtonBack,
            Press::Settings(Setting::Companions),
        )],
    ];
    let texts: Vec<_> = first
        .iter()
        .cloned()
        .chain([Text::AskCompanionTime { companion }])
        .collect();
    turn.reply(Post::reply(Slot::Settings, texts).with_buttons(rows));
}

pub(crate) fn companion_typed(turn: &mut Turn, companion: Companion, text: &str) {
    match wall_clock::parse_time(text) {
        Some(time) => companion_is(turn, companion, Some(time)),
        None => ask_companion(
            turn,
            companion,
            &[Text::NotATime {
                what: fragment(text),
            }],
        ),
    }
}

pub(crate) fn companion_is(turn: &mut Turn, companion: Companion, time: Option<NaiveTime>) {
    turn.dialogue = Dialogue::Idle;
    let before = turn
        .patient
        .companions
        .iter()
        .find(|plan| plan.companion == companion)
        .map(|plan| plan.time);
    if before != time {
        turn.note(Fact::CompanionSet { companion, time });
    }
    companions(turn);
}

pub(crate) fn companion_taken(turn: &mut Turn, companion: Companion, evening: Evening) {
    let plan = turn
        .patient
        .companions
        .iter()
        .find(|plan| plan.companion == companion)
        .copied();
    match plan {
        None => turn.notice(Text::ButtonStale),
        Some(plan) if plan.taken >= Some(evening) => turn.notice(Text::AlreadyNoted),
        Some(plan) if plan.reminded < Some(evening) => turn.notice(Text::ButtonStale),
        Some(_) => {
            turn.note(Fact::CompanionTaken { companion, evening });
            turn.reply(Post::reply(
                Slot::Companion(companion, evening),
                [Text::CompanionTaken { companion }],
            ));
        }
    }
}

pub(crate) fn accompany(companion: Companion, evening: Evening) -> Post {
    let taken = Button::new(Text::ButtonTaken, Press::CompanionTaken(companion, evening));
    Post::reply(
        Slot::Companion(companion, evening),
        [Text::CompanionReminder { companion }],
    )
    .with_buttons([vec![taken]])
}
