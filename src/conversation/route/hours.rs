//! Owns what is said when an hour strikes: everything on the agenda whose time has come. It must not decide
//! when that is.

use crate::agenda::{Due, What, agenda};
use crate::conversation::blood::blood_tests::{booking_buttons, booking_undelivered};
use crate::conversation::blood::{augmentation, cautions, results_prompt};
use crate::conversation::course::infusion::appointment;
use crate::conversation::course::infusion::checks::{after_infusion, response_check};
use crate::conversation::course::iron::companions::accompany;
use crate::conversation::course::iron::stock::stock_low;
use crate::conversation::tonight::check_in::{offer, question, score_buttons};
use crate::conversation::tonight::evening::meal::meal_buttons;
use crate::conversation::tonight::evening::reminder::{dose_undelivered, drop_doses, remind};
use crate::conversation::tonight::{one_line, wait};
use crate::conversation::turn::{Turn, is_late, prompted};
use crate::patient::fact::{Fact, OncePrompt};
use crate::patient::infusion::{Appointment, Infusion};
use crate::patient::{Recorded, augmentation as watch, relapse};
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;

/// Fires all that is due, soonest first. Nothing due is no harm.
pub(crate) fn fire(turn: &mut Turn) {
    let now = turn.now;
    let due = agenda(&turn.patient, now)
        .into_iter()
        .filter(|due| due.at <= now);
    let (dropped, due): (Vec<_>, Vec<_>) = due.partition(|due| due.expires <= now);
    for due in &due {
        prompt(turn, due);
    }
    drop_doses(turn, &dropped);
}

/// Fires what is due by a clock that nobody has confirmed: tonight's questions, as long as none of them is late. The
/// rest stays due.
pub(crate) fn fire_in_doubt(turn: &mut Turn) {
    let now = turn.now;
    let due = agenda(&turn.patient, now);
    for due in due.iter().filter(|due| due.at <= now && due.expires > now) {
        let evening = match &due.what {
            What::MealQuestion { evening }
            | What::Dose { evening, .. }
            | What::CheckIn { evening }
            | What::Companion { evening, .. } => *evening,
            What::Booking { .. }
            | What::FastingNote { .. }
            | What::Results { .. }
            | What::ResponseCheck { .. }
            | What::InfusionEve { .. }
            | What::InfusionDay { .. }
            | What::AfterInfusion { .. }
            | What::StockLow
            | What::CheckInOffer { .. }
            | What::Wait { .. }
            | What::Augmentation
            | What::AugmentationCheck
            | What::Background
            | What::Untested { .. }
            | What::Relapse
            | What::Fold { .. } => continue,
        };
        let past_bedtime = turn
            .ready()
            .is_some_and(|ready| now > ready.bedtime_at(evening));
        if !(past_bedtime && is_late(turn, due)) {
            prompt(turn, due);
        }
    }
}

/// Notes that it is asked, and asks it.
fn prompt(turn: &mut Turn, due: &Due) {
    if !has_sense(turn, &due.what) {
        return;
    }
    turn.note(due.what.noted(turn.today()));
    match &due.what {
        What::MealQuestion { evening } => {
            let post = Post::reply(Slot::Meal(*evening), [Text::MealQuestion]);
            turn.post(prompted(
                turn,
                due,
                post.with_buttons(meal_buttons(*evening)),
            ));
        }
        What::Dose { evening, timing } => remind(turn, due, *evening, *timing),
        What::Fold { evening } => one_line::fold(turn, *evening),
        What::CheckIn { evening } => {
            let past_bedtime = turn
                .ready()
                .is_some_and(|ready| turn.now > ready.bedtime_at(*evening));
            let late = past_bedtime && is_late(turn, due);
            let late = late.then(|| Text::CheckInLate {
                due: turn.clock(due.at),
            });
            let texts: Vec<_> = late.into_iter().chain([question(turn, *evening)]).collect();
            let post = Post::reply(Slot::CheckIn(*evening), texts)
                .with_buttons(score_buttons(turn, *evening));
            turn.post(prompted(turn, due, post));
        }
        What::Booking { retest_on } => {
            let retest = *retest_on;
            let overdue = retest < turn.today();
            let text = if overdue {
                Text::BookingOverdue { retest }
            } else {
                Text::BookingPrompt { retest }
            };
            let post = Post::reply(Slot::Booking(retest), [text, Text::Disclaimer])
                .with_buttons(booking_buttons(retest));
            turn.post(prompted(turn, due, post));
        }
        What::FastingNote { test_on } => {
            let off = Button::new(Text::ButtonTestOff, Press::TestOff(*test_on));
            let post =
                Post::reply(Slot::Test(*test_on), [Text::FastingNote]).with_buttons([vec![off]]);
            turn.post(prompted(turn, due, post));
        }
        What::Results { test_on } => {
            let rows = results_prompt::result_buttons(turn, *test_on);
            let mut texts = vec![Text::ResultsPrompt { test: *test_on }];
            texts.extend(results_prompt::asks_illness(&rows).then_some(Text::ResultsIllness));
            let post = Post::reply(Slot::Test(*test_on), texts).with_buttons(rows);
            turn.post(prompted(turn, due, post));
        }
        What::ResponseCheck { .. }
        | What::InfusionEve { .. }
        | What::InfusionDay { .. }
        | What::AfterInfusion { .. }
        | What::StockLow
        | What::Companion { .. }
        | What::CheckInOffer { .. }
        | What::Wait { .. }
        | What::Augmentation
        | What::AugmentationCheck
        | What::Background
        | What::Untested { .. }
        | What::Relapse => {
            if let Some(post) = of_the_course(turn, &due.what) {
                turn.post(prompted(turn, due, post));
            }
        }
    }
}

/// What never reached its patient: a reminder of an evening is told (E10), the booking of a retest (R4), which is
/// brought up only once, comes again.
pub(crate) fn undelivered(turn: &mut Turn, slot: Slot) {
    if let Slot::Dose(evening) = slot {
        dose_undelivered(turn, evening);
    } else if let Slot::Booking(retest_on) = slot {
        booking_undelivered(turn, retest_on);
    } else if let Some(prompt) = comes_once(turn, slot) {
        // R8, R10: what a test hangs on comes again, be it only refused; the rest where they were away.
        let hangs = match prompt {
            OncePrompt::Untested | OncePrompt::Relapse | OncePrompt::Background => true,
            OncePrompt::FastingNote { .. }
            | OncePrompt::AfterInfusion { .. }
            | OncePrompt::InfusionEve { .. }
            | OncePrompt::ResponseCheck { .. }
            | OncePrompt::StockLow
            | OncePrompt::Augmentation
            | OncePrompt::AugmentationCheck => false,
        };
        if hangs || turn.patient.silent {
            turn.note(Fact::PromptLost { prompt });
        }
    }
}

/// What was said in this slot, if it comes only once and is still to the point.
fn comes_once(turn: &Turn, slot: Slot) -> Option<OncePrompt> {
    let patient = &turn.patient;
    let infusion = |on| {
        let of_that_day = |one: &&Recorded<Infusion>| one.what.on == on;
        patient.infusions.iter().rev().find(of_that_day)
    };
    if let Slot::Test(test_on) = slot {
        let booked = patient.testing.booked?;
        let ahead = booked.on == test_on && booked.fasting_note_sent && turn.today() < test_on;
        ahead.then_some(OncePrompt::FastingNote { test_on })
    } else if let Slot::Infusion(infusion_on) = slot {
        let sent = infusion(infusion_on)?.what.after_note_sent;
        sent.then_some(OncePrompt::AfterInfusion { infusion_on })
    } else if let Slot::Response(infusion_on) = slot {
        let infusion = &infusion(infusion_on)?.what;
        let open = infusion.response.is_none() && !infusion.checks_asked.is_empty();
        open.then_some(OncePrompt::ResponseCheck { infusion_on })
    } else if slot == Slot::InfusionEntry {
        let ahead = |known: &Appointment| known.eve_said && turn.today() < known.on;
        let known = patient.appointment.filter(ahead)?;
        Some(OncePrompt::InfusionEve { on: known.on })
    } else if slot == Slot::Stock {
        patient.stock?.warned_on.map(|_| OncePrompt::StockLow)
    } else if slot == Slot::Augmentation {
        patient.augmentation_told.map(|_| OncePrompt::Augmentation)
    } else if slot == Slot::Augmenting {
        let asked = patient
            .watch
            .asked
            .filter(|_| patient.watch.changes.is_none());
        asked.map(|_| OncePrompt::AugmentationCheck)
    } else if slot == Slot::Untested {
        patient.untested.map(|_| OncePrompt::Untested)
    } else if slot == Slot::Relapse {
        patient.relapse_told.map(|_| OncePrompt::Relapse)
    } else if slot == Slot::Cautions {
        let open = patient.cautions.is_none() || patient.other_medicines.is_none();
        let asked = patient.background_asked.filter(|_| open);
        asked.map(|_| OncePrompt::Background)
    } else {
        None
    }
}

/// Whether it can still be said once what fell due before it has been noted.
fn has_sense(turn: &Turn, what: &What) -> bool {
    let tonight = turn.tonight();
    if *what == What::Augmentation {
        tonight.is_some_and(|tonight| watch::sign(&turn.patient, tonight).is_some())
    } else if *what == What::Relapse {
        tonight.is_some_and(|tonight| relapse::is_there(&turn.patient, tonight))
    } else {
        true
    }
}

/// What is said of it; `None` where it is not of the course.
fn of_the_course(turn: &Turn, what: &What) -> Option<Post> {
    match what {
        What::ResponseCheck { infusion_on, week } => {
            Some(response_check(turn, *infusion_on, *week))
        }
        What::InfusionEve { on } => Some(appointment::eve(*on)),
        What::InfusionDay { on } => Some(appointment::day(*on)),
        What::AfterInfusion { infusion_on } => after_infusion(turn, *infusion_on),
        What::StockLow => stock_low(turn),
        What::Companion { companion, evening } => Some(accompany(*companion, *evening)),
        What::CheckInOffer { .. } => Some(offer(turn)),
        What::Wait { .. } => Some(wait::question()),
        What::Augmentation => augmentation::augmented(turn),
        What::AugmentationCheck => Some(augmentation::check()),
        What::Background => cautions::open(turn),
        What::Untested { rests, .. } => {
            crate::conversation::course::iron::first_tests::untested(turn, *rests)
        }
        What::Relapse => Some(crate::conversation::course::iron::first_tests::relapsed()),
        What::MealQuestion { .. }
        | What::Dose { .. }
        | What::CheckIn { .. }
        | What::Booking { .. }
        | What::FastingNote { .. }
        | What::Results { .. }
        | What::Fold { .. } => None,
    }
}
