//! Owns /undo: the last things that were told, shown as they were understood, and one of them taken back.
//! Taking back is one more fact; the fold knows what it undoes.

use crate::agenda::dose::{self, Iron};
use crate::calendar::local_time::Evening;
use crate::conversation::blood::labs;
use crate::conversation::course::iron::stock;
use crate::conversation::tonight::evening::noted::answer_row;
use crate::conversation::turn::Turn;
use crate::patient::Recorded;
use crate::patient::fact::Fact;
use crate::patient::told::Told;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;

/// How many of the last things are offered.
const OFFERED: usize = 3;
/// How many values of a panel are named.
const VALUES_NAMED: usize = 3;

/// /undo.
pub(crate) fn commanded(turn: &mut Turn) {
    let told: Vec<_> = turn.patient.told().into_iter().take(OFFERED).collect();
    if told.is_empty() {
        return turn.aside([Text::UndoNothing, Text::UndoElsewhere]);
    }
    let numbered = || (1_u8..).zip(&told);
    let lines = numbered()
        .map(|(number, told)| Text::UndoLine {
            number,
            what: Box::new(words(turn, &told.what)),
        })
        .collect();
    let buttons = numbered()
        .map(|(number, told)| {
            Button::new(Text::ButtonTakeBack { number }, Press::TakeBack(told.seq))
        })
        .map(|button| vec![button])
        .chain([vec![Button::new(
            Text::ButtonUndoNothing,
            Press::TakeBackNothing,
        )]]);
    let texts = [
        Text::UndoQuestion,
        Text::Lines { lines },
        Text::UndoElsewhere,
    ];
    let post = Post::reply(Slot::Undo, texts).with_buttons(buttons);
    turn.reply(post);
}

/// A tap takes back what stands in that line, whatever was told since; a second one finds nothing there.
pub(crate) fn pressed(turn: &mut Turn, seq: u32) {
    let told = turn.patient.told();
    let Some(Recorded { what, .. }) = told.into_iter().find(|told| told.seq == seq) else {
        return turn.notice(Text::AlreadyNoted);
    };
    let said = words(turn, &what);
    turn.note(Fact::Retracted { seq });
    let done = Text::UndoDone {
        what: Box::new(said),
    };
    let again = stands_again(turn, &what).map(|what| Text::UndoStandsAgain {
        what: Box::new(what),
    });
    let texts: Vec<_> = [done].into_iter().chain(again).collect();
    turn.reply(Post::reply(Slot::Undo, texts));
    tidy_up(turn, seq, &what);
}

pub(crate) fn kept(turn: &mut Turn) {
    turn.reply(Post::reply(Slot::Undo, [Text::UndoKept]));
}

/// The message that noted it says so no longer.
fn tidy_up(turn: &mut Turn, seq: u32, what: &Told) {
    match what {
        Told::Taken { evening, .. } | Told::Skipped { evening, .. } => reopen(turn, *evening),
        Told::Labs(_) => {
            labs::close_open(turn, seq);
            turn.post(Post::reply(Slot::Labs(seq), [Text::LabsUndone]).editing());
        }
        Told::Test(on) => {
            turn.post(Post::reply(Slot::Test(*on), [Text::TestOff]).editing());
        }
        Told::Infusion(on) => {
            turn.post(Post::reply(Slot::Infusion(*on), [Text::InfusionUndone]).editing());
        }
        Told::Pause(_) => {
            turn.post(Post::reply(Slot::Pause, [Text::PauseEnded]).editing());
        }
        Told::Stock(_) => stock::taken_back(turn),
        Told::Score { .. }
        | Told::Meal { .. }
        | Told::Response(..)
        | Told::ClinicScore(..)
        | Told::IronStopped
        | Told::Rhythm(_)
        | Told::Legs(_) => {}
    }
}

/// What had been told before in its place, and holds again.
fn stands_again(turn: &Turn, what: &Told) -> Option<Text> {
    let kind = std::mem::discriminant(what);
    let same = |told: &Told| match (what, told) {
        (Told::Response(on, _), Told::Response(other, _)) => on == other,
        (
            Told::Taken { .. }
            | Told::Skipped { .. }
            | Told::Score { .. }
            | Told::Meal { .. }
            | Told::Labs(_)
            | Told::Infusion(_)
            | Told::Response(..)
            | Told::Pause(_)
            | Told::Rhythm(_)
            | Told::IronStopped,
            _,
        ) => false,
        (Told::Test(_) | Told::Stock(_) | Told::ClinicScore(..) | Told::Legs(_), told) => {
            std::mem::discriminant(told) == kind
        }
    };
    if let Told::IronStopped | Told::Rhythm(_) = what {
        let (oral, tablets) = turn.patient.oral_iron()?;
        let rhythm = oral.rhythm;
        return Some(Text::ToldTablets { tablets, rhythm });
    }
    let told = turn.patient.told();
    let before = told.iter().find(|told| same(&told.what))?;
    Some(words(turn, &before.what))
}

/// An evening whose dose is open again can be answered again, as long as one is planned.
fn reopen(turn: &mut Turn, evening: Evening) {
    let planned = turn
        .ready()
        .is_some_and(|ready| dose::iron_on(&ready, evening) == Iron::Taken);
    if planned {
        let post = Post::reply(Slot::Dose(evening), [Text::DoseReopened]);
        turn.post(post.with_buttons([answer_row(evening)]).editing());
    }
}

fn words(turn: &Turn, told: &Told) -> Text {
    match told {
        Told::Taken {
            evening,
            at,
            tablets,
        } => Text::ToldTaken {
            evening: *evening,
            tablets: *tablets,
            time: turn.clock(*at),
        },
        Told::Skipped {
            evening,
            reason: None,
        } => Text::ToldSkipped { evening: *evening },
        Told::Skipped {
            evening,
            reason: Some(reason),
        } => Text::ToldSkippedBecause {
            evening: *evening,
            reason: *reason,
        },
        Told::Score { evening, score } => Text::ToldScore {
            evening: *evening,
            score: *score,
        },
        Told::Meal { evening, at } => Text::ToldMeal {
            evening: *evening,
            time: turn.clock(*at),
        },
        Told::Labs(panel) => {
            let (drawn, values) = (panel.drawn_on, panel.values());
            match u8::try_from(values.len().saturating_sub(VALUES_NAMED)) {
                Ok(more @ 1..) => Text::ToldLabsMore {
                    values: values[..VALUES_NAMED].to_vec(),
                    more,
                    drawn,
                },
                Ok(0) | Err(_) => Text::ToldLabs {
                    values: values.to_vec(),
                    drawn,
                },
            }
        }
        Told::Infusion(on) => Text::ToldInfusion { on: *on },
        Told::Response(on, response) => Text::ToldResponse {
            on: *on,
            response: *response,
        },
        Told::Pause(pause) => Text::ToldPause {
            from: pause.from,
            until: pause.until,
        },
        Told::Test(test) => Text::ToldTest { test: *test },
        Told::Stock(left) => Text::ToldStock { left: *left },
        Told::ClinicScore(on, total) => Text::ToldClinicScore {
            total: *total,
            date: *on,
        },
        Told::Legs(bothersome) => Text::ToldLegs {
            bothersome: *bothersome,
        },
        Told::IronStopped => Text::ToldIronStopped,
        Told::Rhythm(rhythm) => Text::ToldRhythm { rhythm: *rhythm },
    }
}
