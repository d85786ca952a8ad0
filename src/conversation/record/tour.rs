//! Owns /protocol: the course as a short tour in one living message, and where the patient is in it.
//! Where they are, the rules say: the same table that gives the next step.

use crate::agenda::blood_tests::next_retest;
use crate::agenda::labs::inputs;
use crate::protocol::advice::{Row, Stores, advise};
use crate::protocol::testing::book_on;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{Press, TourStop};

use crate::conversation::turn::Turn;

/// /protocol, and each stop of it; none is the overview.
pub(crate) fn show(turn: &mut Turn, stop: Option<TourStop>) {
    let here = here(turn);
    let mut texts = match stop {
        None => overview(turn, here),
        Some(stop) => page(stop, here),
    };
    texts.push(Text::Disclaimer);
    let post = Post::reply(Slot::Tour, texts).with_buttons(buttons(stop, here));
    turn.reply(post);
}

fn overview(turn: &Turn, here: Option<TourStop>) -> Vec<Text> {
    let line = |stop: TourStop| {
        let number = stop.number();
        if here == Some(stop) {
            Text::TourLineHere { number, stop }
        } else {
            Text::TourLine { number, stop }
        }
    };
    let lines = TourStop::ALL.map(line).to_vec();
    let mut texts = vec![Text::TourOverview, Text::Lines { lines }];
    let reasons = turn.patient.exclusions.filter(|reasons| reasons.any());
    texts.extend(reasons.map(|reasons| Text::TourExcluded { reasons }));
    texts
}

fn page(stop: TourStop, here: Option<TourStop>) -> Vec<Text> {
    let number = stop.number();
    let mut texts = vec![
        Text::TourHeading { number, stop },
        match stop {
            TourStop::Tests => Text::TourTests,
            TourStop::Iron => Text::TourIron,
            TourStop::Patience => Text::TourPatience,
            TourStop::Retests => Text::TourRetests,
            TourStop::Target => Text::TourTarget,
            TourStop::AfterIron => Text::TourAfterIron,
        },
    ];
    texts.extend((here == Some(stop)).then_some(Text::TourHere));
    texts
}

fn buttons(stop: Option<TourStop>, here: Option<TourStop>) -> [Vec<Button>; 2] {
    let to = |label, stop| Button::new(label, Press::Tour(stop));
    let at = stop.map_or(0, |stop| usize::from(stop.number()));
    let before = match at {
        0 => None,
        1 => Some(to(Text::ButtonTourBack, None)),
        _ => Some(to(Text::ButtonTourBack, TourStop::ALL.get(at - 2).copied())),
    };
    let after = TourStop::ALL.get(at).copied();
    let after = after.map(|stop| to(Text::ButtonTourNext, Some(stop)));
    let turns = before.into_iter().chain(after).collect();
    let mine = here.filter(|here| Some(*here) != stop);
    let mine = mine.map(|here| to(Text::ButtonTourHere, Some(here)));
    [turns, mine.into_iter().collect()]
}

/// The part of the course that the next step belongs to; none for whom the protocol was not written.
fn here(turn: &Turn) -> Option<TourStop> {
    let inputs = inputs(&turn.patient, turn.patient.zone.as_ref(), turn.now);
    let rows = advise(&inputs).step.rows();
    Some(match rows.first()? {
        Row::L1 => return None,
        Row::L7 | Row::L16 | Row::L18 => TourStop::Tests,
        Row::L15(_) => TourStop::Iron,
        Row::L11 | Row::L12 if retest_is_near(turn) => TourStop::Retests,
        Row::L4 | Row::L10(Stores::LookAgain) | Row::L11 | Row::L12 => TourStop::Patience,
        Row::L5 { .. } => TourStop::Retests,
        Row::L3 {
            bothersome: true, ..
        }
        | Row::L9 { .. }
        | Row::L10(_) => TourStop::AfterIron,
        Row::L2 | Row::L3 { .. } | Row::L19 | Row::L6 | Row::L8 { .. } | Row::L13 | Row::L14 => {
            TourStop::Target
        }
    })
}

/// R4: from the day on which its booking comes up.
fn retest_is_near(turn: &Turn) -> bool {
    let today = turn.today();
    let comes_up = next_retest(&turn.patient).map(book_on);
    turn.patient.testing.booked.is_some() || comes_up.is_some_and(|day| day <= today)
}
