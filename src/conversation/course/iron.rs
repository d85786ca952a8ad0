//! Owns the talk about how tablets are taken: their rhythm (E6), their end, and how they start again.
//! It must not decide that any of it fits: the rules and doctors say so, and the patient says yes.

pub(crate) mod companions;
pub(crate) mod first_tests;
pub mod stock;
pub(crate) mod tablets;

use crate::agenda::labs::inputs;
use crate::calendar::local_time::Evening;
use crate::conversation::blood::{cautions, labs};
use crate::conversation::person::enrol::{self, next, tests_first};
use crate::conversation::state::Dialogue;
use crate::conversation::state::question::Question;
use crate::conversation::turn::Turn;
use crate::patient::fact::Fact;
use crate::patient::regimen::{OralIron, Regimen, Rhythm};
use crate::patient::told::Told;
use crate::protocol::advice::{Row, advise};
use crate::protocol::dose::{self, Gate};
use crate::text::Text;
use crate::text::phrase::OfIron;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{IronNow, Press, Setting};

/// E1c, E6: what a change of rhythm needs. Settings and the buttons beneath a step both come through here.
fn gate(turn: &Turn, rhythm: Rhythm, milligrams: Option<u16>) -> Gate {
    let seen = inputs(&turn.patient, turn.patient.zone.as_ref(), turn.now);
    let on_hold = turn.patient.iron_on_hold().is_some();
    dose::gate(&seen, on_hold, rhythm.pace(), milligrams)
}

/// E1c: what an amount needs, in milligrams of one dose. A hold does not stop anybody from counting their tablets.
pub(crate) fn gate_of_amount(turn: &Turn, rhythm: Rhythm, milligrams: u16) -> Gate {
    let seen = inputs(&turn.patient, turn.patient.zone.as_ref(), turn.now);
    dose::gate(&seen, false, rhythm.pace(), Some(milligrams))
}

/// Why a gate is shut, if it is.
pub(crate) fn shut(gate: Gate) -> Option<Text> {
    match gate {
        Gate::OnHold => Some(Text::RhythmOnHold),
        Gate::TooMuch(iron) => Some(Text::RhythmTooMuch { iron }),
        Gate::Open | Gate::DoctorAgrees | Gate::DoctorSaid => None,
    }
}

/// Tablets that run in another rhythm than this: what one dose of it would be, in tablets and milligrams.
fn dose_in(turn: &Turn, rhythm: Rhythm) -> Option<(u8, Option<u16>)> {
    let (oral, _) = turn.patient.oral_iron()?;
    let tablets = oral.tablets?.saturating_mul(rhythm.doses());
    let milligrams = oral
        .strength_mg
        .map(|strength| strength.saturating_mul(u16::from(tablets)));
    Some((tablets, milligrams))
}

/// E6: another rhythm is asked about, with tablets and milligrams, before anything changes.
pub(crate) fn rhythm_asked(turn: &mut Turn, rhythm: Rhythm) {
    let running = turn
        .patient
        .oral_iron()
        .filter(|_| !turn.patient.excluded());
    let (Some((oral, _)), Some((tablets, milligrams))) = (running, dose_in(turn, rhythm)) else {
        return turn.notice(Text::ButtonStale);
    };
    if oral.rhythm == rhythm {
        return turn.notice(Text::AlreadyNoted);
    }
    let iron = milligrams.unwrap_or_default();
    let question = match rhythm {
        Rhythm::Nightly => Text::AskRhythmNightly { tablets, iron },
        Rhythm::EveryOther => Text::AskRhythmEveryOther { tablets, iron },
    };
    let yes = |label| Some(Button::new(label, Press::RhythmSure(rhythm)));
    let gate = gate(turn, rhythm, milligrams);
    let yes = match gate {
        Gate::Open => yes(Text::ButtonRhythmYes),
        Gate::DoctorAgrees => yes(Text::ButtonEveryOther),
        Gate::DoctorSaid => yes(Text::ButtonDoctorToldMe),
        Gate::OnHold | Gate::TooMuch(_) => None,
    };
    let text = shut(gate).unwrap_or(question);
    let back = Button::new(Text::ButtonBack, Press::Settings(Setting::IronMenu));
    let rows = yes.into_iter().chain([back]).map(|button| vec![button]);
    turn.post(Post::reply(Slot::Regimen, [text]).with_buttons(rows));
}

/// E6: the patient's yes to a rhythm.
pub(crate) fn rhythm_pressed(turn: &mut Turn, rhythm: Rhythm) {
    let running = turn
        .patient
        .oral_iron()
        .filter(|_| !turn.patient.excluded());
    let (Some((oral, _)), Some((_, milligrams))) = (running, dose_in(turn, rhythm)) else {
        return turn.notice(Text::ButtonStale);
    };
    if oral.rhythm == rhythm {
        return turn.notice(Text::AlreadyNoted);
    }
    // Results may have come since it was asked.
    if shut(gate(turn, rhythm, milligrams)).is_some() {
        return rhythm_asked(turn, rhythm);
    }
    let Some(from) = first_evening(turn, rhythm) else {
        return turn.notice(Text::ButtonStale);
    };
    let seq = turn.patient.facts;
    turn.note(Fact::RhythmChosen { rhythm, from });
    let tablets = turn.patient.oral_iron().map_or(0, |(_, tablets)| tablets);
    let first = std::iter::successors(Some(from), |evening| Some(evening.next()))
        .take(3)
        .find(|evening| {
            turn.patient.evening(*evening).dose.is_none()
                && rhythm.falls_on(*evening, turn.patient.rhythm_counted_from())
        })
        .unwrap_or(from);
    let iron = turn.iron_in(tablets);
    let text = match rhythm {
        Rhythm::Nightly => Text::RhythmNightly {
            tablets,
            first,
            iron,
        },
        Rhythm::EveryOther => Text::RhythmEveryOther {
            tablets,
            first,
            iron,
        },
    };
    let undo = Button::new(Text::ButtonUndo, Press::TakeBack(seq));
    turn.reply(Post::reply(Slot::Regimen, [text]).with_buttons([vec![undo]]));
}

/// The first evening that the rhythm can still reach; E6: two full days lie between a dose and a double one.
fn first_evening(turn: &Turn, rhythm: Rhythm) -> Option<Evening> {
    let ready = turn.ready()?;
    let tonight = Evening::of(ready.zone, turn.now);
    let over = turn.now > ready.bedtime_at(tonight);
    let next = if over { tonight.next() } else { tonight };
    let last_taken = turn
        .patient
        .evenings
        .iter()
        .rev()
        .find(|(_, record)| record.taken_at().is_some())
        .map(|(evening, _)| *evening);
    Some(match (rhythm, last_taken) {
        (Rhythm::EveryOther, Some(taken)) if taken >= next.previous() => taken,
        (Rhythm::EveryOther | Rhythm::Nightly, _) => next,
    })
}

/// From /settings: tablets start. After an infusion a doctor says when.
pub(crate) fn start(turn: &mut Turn) {
    if turn.patient.oral_iron().is_some() {
        return turn.notice(Text::AlreadyNoted);
    }
    if let Some(on) = turn.patient.last_infusion().map(|infusion| infusion.on) {
        let yes = Button::new(Text::ButtonDoctorSaysYes, Press::IronAgain);
        return offer(turn, Text::AskIronAfterInfusion { on }, vec![vec![yes]]);
    }
    match before(turn).and_then(|oral| oral.tablets) {
        None => enrol::ask(turn, Question::Iron, &[]),
        Some(tablets) => {
            let strength = before(turn).and_then(|oral| oral.strength_mg);
            let iron = OfIron::in_tablets(tablets, strength);
            let as_before =
                Button::new(Text::ButtonIronAsBefore { tablets, iron }, Press::IronAgain);
            let anew = Button::new(Text::ButtonIronAnew, Press::Iron(IronNow::Tonight));
            offer(turn, Text::AskIronAgain, vec![vec![as_before], vec![anew]]);
        }
    }
}

fn offer(turn: &mut Turn, text: Text, mut rows: Vec<Vec<Button>>) {
    turn.dialogue = Dialogue::Idle;
    rows.push(vec![Button::new(
        Text::ButtonBack,
        Press::Settings(Setting::IronMenu),
    )]);
    turn.reply(Post::reply(Slot::Settings, [text]).with_buttons(rows));
}

/// H1: the patient's answer whether reminders resume after a hold. Results may have come since it was asked.
pub(crate) fn hold_over_pressed(turn: &mut Turn, resumes: bool) {
    let waits = turn.patient.hold_ended.is_some() && !turn.patient.excluded();
    let (Some((oral, tablets)), true) = (turn.patient.oral_iron(), waits) else {
        return turn.notice(Text::ButtonStale);
    };
    if !resumes {
        return turn.reply(Post::reply(Slot::Regimen, [Text::IronStaysOff]));
    }
    let seen = inputs(&turn.patient, turn.patient.zone.as_ref(), turn.now);
    if !advise(&seen).step.rows().into_iter().all(Row::goes_on) {
        return labs::next_commanded(turn);
    }
    turn.note(Fact::IronResumed);
    let iron = oral.dose_mg().unwrap_or_default();
    let text = Text::IronResumed { tablets, iron };
    turn.reply(Post::reply(Slot::Regimen, [text, Text::Disclaimer]));
}

/// How tablets were taken before they ended.
fn before(turn: &Turn) -> Option<OralIron> {
    match turn.patient.regimen {
        Regimen::Oral(oral) => Some(oral),
        Regimen::Unasked | Regimen::NoIron => turn.patient.stopped,
    }
}

/// The patient's yes: tablets start again, as many and as strong as before; what is not known is asked.
pub(crate) fn again_pressed(turn: &mut Turn) {
    if turn.patient.excluded() {
        return turn.notice(Text::ButtonStale);
    }
    if turn.patient.oral_iron().is_some() {
        return turn.notice(Text::AlreadyNoted);
    }
    // They run, and only their number is still to be told.
    if turn.patient.oral_course().is_some() {
        return restarted(turn);
    }
    if let Some(stop) = stopped_today(turn) {
        // Stopped and started on one day: the stop was none, and the tablets keep their dates.
        turn.note(Fact::Retracted { seq: stop });
        return restarted(turn);
    }
    let Some(tonight) = turn.tonight() else {
        return turn.notice(Text::ButtonStale);
    };
    // After an infusion it is a doctor who says so.
    if turn.patient.last_infusion().is_none() && tests_first::come_first(turn) {
        return next::plan(turn);
    }
    let today = turn.today();
    let kept = before(turn);
    // A start on the infusion's own day would be one that the infusion ended.
    let after_infusion = turn
        .patient
        .last_infusion()
        .and_then(|infusion| infusion.on.succ_opt());
    let on = after_infusion.map_or(today, |day| day.max(today));
    let strength = kept.and_then(|oral| oral.strength_mg);
    let tablets = kept.and_then(|oral| oral.tablets);
    let facts = [
        Some(Fact::OralIronStarted { on }),
        strength.map(|milligrams| Fact::TabletStrengthSet { milligrams }),
        tablets.map(|tablets| Fact::TabletsSet { tablets }),
    ];
    for fact in facts.into_iter().flatten() {
        // Tapped twice before the strength is told, the start is noted already, and the question comes again.
        if turn.is_news(&fact) {
            turn.note(fact);
        }
    }
    // E6: a double dose does not come back by itself; it has a gate of its own.
    let doubles = turn
        .patient
        .oral_iron()
        .is_some_and(|(oral, _)| oral.rhythm == Rhythm::EveryOther);
    if doubles {
        turn.note(Fact::RhythmChosen {
            rhythm: Rhythm::Nightly,
            from: tonight,
        });
    }
    restarted(turn);
}

fn restarted(turn: &mut Turn) {
    match turn.patient.oral_iron() {
        Some((_, tablets)) => {
            turn.dialogue = Dialogue::Idle;
            let iron = turn.iron_in(tablets);
            turn.reply(Post::reply(
                Slot::Settings,
                [Text::IronRestarted { tablets, iron }, Text::Disclaimer],
            ));
            cautions::ask(turn);
        }
        None => next::go_on_asking(turn),
    }
}

/// The diary line that stopped tablets today, if nothing else came of it.
fn stopped_today(turn: &Turn) -> Option<u32> {
    let zone = turn.zone()?;
    let stop = turn
        .patient
        .told()
        .into_iter()
        .find(|told| told.what == Told::IronStopped)?;
    let change = turn.patient.last_regimen_change()?;
    let today = zone.local(change.at).date() == turn.today();
    (change.seq == stop.seq && today).then_some(stop.seq)
}

/// Tablets end; what is known of them is kept.
pub(crate) fn stopped(turn: &mut Turn) {
    turn.dialogue = Dialogue::Idle;
    let on = turn.today();
    let seq = turn.patient.facts;
    turn.note(Fact::OralIronStopped { on });
    let undo = Button::new(Text::ButtonUndo, Press::TakeBack(seq));
    turn.reply(Post::reply(Slot::Settings, [Text::IronStopped]).with_buttons([vec![undo]]));
}

/// /stop: nothing stops before it is said what.
pub(crate) fn stop_commanded(turn: &mut Turn) {
    turn.dialogue = Dialogue::Idle;
    let running = turn.patient.oral_iron().is_some();
    let iron = running.then(|| vec![Button::new(Text::ButtonIronStop, Press::Iron(IronNow::No))]);
    let line = |label, setting| vec![Button::new(label, Press::Settings(setting))];
    let rows = iron.into_iter().chain([
        line(Text::ButtonMenuCheckIn, Setting::CheckInRhythm),
        line(Text::ButtonStopForDays, Setting::Pause),
        line(Text::ButtonStopForget, Setting::Forget),
        line(Text::ButtonClose, Setting::Close),
    ]);
    turn.reply(Post::reply(Slot::Settings, [Text::StopWhat]).with_buttons(rows));
}
