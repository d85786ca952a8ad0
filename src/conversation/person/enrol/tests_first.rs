//! Owns what comes before the first tablet (B0): whether tests do, and the ways to it. What results lead to is the
//! table's to say.

use crate::agenda::labs::inputs;
use crate::conversation::turn::Turn;
use crate::protocol::advice::{Row, advise};
use crate::protocol::testing::doctor_follows_until;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{FirstTests, IronNow, Press};

/// Whether tests come before tablets can start.
pub(crate) fn come_first(turn: &Turn) -> bool {
    let followed = turn.patient.doctor_follows_iron;
    if followed.is_some_and(|on| turn.today() <= doctor_follows_until(on)) {
        return false;
    }
    let seen = inputs(&turn.patient, turn.patient.zone.as_ref(), turn.now);
    advise(&seen).step.rows().into_iter().any(Row::tests_first)
}

/// The ways to the first tablet.
pub(crate) fn rows() -> Vec<Vec<Button>> {
    let way = |label, way| Button::new(label, Press::FirstTests(way));
    vec![
        vec![
            way(Text::ButtonEnterResults, FirstTests::Enter),
            way(Text::ButtonTestDateSet, FirstTests::Date),
        ],
        vec![way(Text::ButtonDoctorChecked, FirstTests::Doctor)],
        vec![way(Text::ButtonHelpWithTest, FirstTests::Help)],
    ]
}

/// B0: results that let tablets begin, for somebody who wants to.
pub(crate) fn may_begin() -> Post {
    let button = |label, now| Button::new(label, Press::Iron(now));
    let row = vec![
        button(Text::ButtonSetUpTablets, IronNow::Tonight),
        button(Text::ButtonIronNotYet, IronNow::No),
    ];
    Post::reply(Slot::Regimen, [Text::TestsLetBegin, Text::Disclaimer]).with_buttons([row])
}
