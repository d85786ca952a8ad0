//! Owns the talk about how tablets are taken: their rhythm (E6), their end, and how they start again.
//! It must not decide that any of it fits: the rules and doctors say so, and the patient says yes.

use crate::agenda::labs::inputs;
use crate::almanac::local_time::Evening;
use crate::patient::fact::Fact;
use crate::patient::regimen::{OralIron, Regimen, Rhythm};
use crate::patient::told::Told;
use crate::protocol::advice::{Row, advise};
use crate::protocol::dose::{self, Gate};
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{IronNow, Press, Setting};

use super::event::{Dialogue, Question};
use super::talk::Talk;
use super::{enrol, labs};

/// E1c, E6: what a change of rhythm needs. Settings and the buttons beneath a step both come through here.
fn gate(talk: &Talk, rhythm: Rhythm, milligrams: Option<u16>) -> Gate {
    let seen = inputs(&talk.patient, talk.patient.zone.as_ref(), talk.now);
    let on_hold = talk.patient.iron_on_hold().is_some();
    dose::gate(&seen, on_hold, rhythm.pace(), milligrams)
}

/// E1c: what an amount needs, in milligrams of one dose. A hold does not stop anybody from counting their tablets.
pub(super) fn gate_of_amount(talk: &Talk, rhythm: Rhythm, milligrams: u16) -> Gate {
    let seen = inputs(&talk.patient, talk.patient.zone.as_ref(), talk.now);
    dose::gate(&seen, false, rhythm.pace(), Some(milligrams))
}

/// Why a gate is shut, if it is.
pub(super) fn shut(gate: Gate) -> Option<Text> {
    match gate {
        Gate::OnHold => Some(Text::RhythmOnHold),
        Gate::TooMuch(iron) => Some(Text::RhythmTooMuch { iron }),
        Gate::Open | Gate::DoctorAgrees | Gate::DoctorSaid => None,
    }
}

/// Tablets that run in another rhythm than this: what one dose of it would be, in tablets and milligrams.
fn dose_in(talk: &Talk, rhythm: Rhythm) -> Option<(u8, Option<u16>)> {
    let (oral, _) = talk.patient.oral_iron()?;
    let tablets = oral.tablets?.saturating_mul(rhythm.doses());
    let milligrams = oral
        .strength_mg
        .map(|strength| strength.saturating_mul(u16::from(tablets)));
    Some((tablets, milligrams))
}

/// E6: another rhythm is asked about, with tablets and milligrams, before anything changes.
pub(super) fn rhythm_asked(talk: &mut Talk, rhythm: Rhythm) {
    let running = talk
        .patient
        .oral_iron()
        .filter(|_| !talk.patient.excluded());
    let (Some((oral, _)), Some((tablets, milligrams))) = (running, dose_in(talk, rhythm)) else {
        return talk.notice(Text::ButtonStale);
    };
    if oral.rhythm == rhythm {
        return talk.notice(Text::AlreadyNoted);
    }
    let iron = milligrams.unwrap_or_default();
    let question = match rhythm {
        Rhythm::Nightly => Text::AskRhythmNightly { tablets, iron },
        Rhythm::EveryOther => Text::AskRhythmEveryOther { tablets, iron },
    };
    let yes = |label| Some(Button::new(label, Press::RhythmSure(rhythm)));
    let gate = gate(talk, rhythm, milligrams);
    let yes = match gate {
        Gate::Open => yes(Text::ButtonRhythmYes),
        Gate::DoctorAgrees => yes(Text::ButtonEveryOther),
        Gate::DoctorSaid => yes(Text::ButtonDoctorToldMe),
        Gate::OnHold | Gate::TooMuch(_) => None,
    };
    let text = shut(gate).unwrap_or(question);
    let back = Button::new(Text::ButtonBack, Press::Settings(Setting::IronMenu));
    let rows = yes.into_iter().chain([back]).map(|button| vec![button]);
    talk.post(Post::reply(Slot::Regimen, [text]).with_buttons(rows));
}

/// E6: the patient's yes to a rhythm.
pub(super) fn rhythm_pressed(talk: &mut Talk, rhythm: Rhythm) {
    let running = talk
        .patient
        .oral_iron()
        .filter(|_| !talk.patient.excluded());
    let (Some((oral, _)), Some((_, milligrams))) = (running, dose_in(talk, rhythm)) else {
        return talk.notice(Text::ButtonStale);
    };
    if oral.rhythm == rhythm {
        return talk.notice(Text::AlreadyNoted);
    }
    // Results may have come since it was asked.
    if shut(gate(talk, rhythm, milligrams)).is_some() {
        return rhythm_asked(talk, rhythm);
    }
    let Some(from) = first_evening(talk, rhythm) else {
        return talk.notice(Text::ButtonStale);
    };
    let seq = talk.patient.facts;
    talk.note(Fact::RhythmChosen { rhythm, from });
    let tablets = talk.patient.oral_iron().map_or(0, |(_, tablets)| tablets);
    let first = std::iter::successors(Some(from), |evening| Some(evening.next()))
        .take(3)
        .find(|evening| {
            talk.patient.evening(*evening).dose.is_none()
                && rhythm.falls_on(*evening, talk.patient.rhythm_counted_from())
        })
        .unwrap_or(from);
    let text = match rhythm {
        Rhythm::Nightly => Text::RhythmNightly { tablets, first },
        Rhythm::EveryOther => Text::RhythmEveryOther { tablets, first },
    };
    let undo = Button::new(Text::ButtonUndo, Press::TakeBack(seq));
    talk.reply(Post::reply(Slot::Regimen, [text]).with_buttons([vec![undo]]));
}

/// The first evening that the rhythm can still reach; E6: two full days lie between a dose and a double one.
fn first_evening(talk: &Talk, rhythm: Rhythm) -> Option<Evening> {
    let ready = talk.ready()?;
    let tonight = Evening::of(ready.zone, talk.now);
    let over = talk.now > ready.bedtime_at(tonight);
    let next = if over { tonight.next() } else { tonight };
    let last_taken = talk
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
pub(super) fn start(talk: &mut Talk) {
    if talk.patient.oral_iron().is_some() {
        return talk.notice(Text::AlreadyNoted);
    }
    if let Some(on) = talk.patient.last_infusion().map(|infusion| infusion.on) {
        let yes = Button::new(Text::ButtonDoctorSaysYes, Press::IronAgain);
        return offer(talk, Text::AskIronAfterInfusion { on }, vec![vec![yes]]);
    }
    match before(talk).and_then(|oral| oral.tablets) {
        None => enrol::ask(talk, Question::Iron, &[]),
        Some(tablets) => {
            let as_before = Button::new(Text::ButtonIronAsBefore { tablets }, Press::IronAgain);
            let anew = Button::new(Text::ButtonIronAnew, Press::Iron(IronNow::Tonight));
            offer(talk, Text::AskIronAgain, vec![vec![as_before], vec![anew]]);
        }
    }
}

fn offer(talk: &mut Talk, text: Text, mut rows: Vec<Vec<Button>>) {
    talk.dialogue = Dialogue::Idle;
    rows.push(vec![Button::new(
        Text::ButtonBack,
        Press::Settings(Setting::IronMenu),
    )]);
    talk.reply(Post::reply(Slot::Settings, [text]).with_buttons(rows));
}

/// H1: the patient's answer whether reminders resume after a hold. Results may have come since it was asked.
pub(super) fn hold_over_pressed(talk: &mut Talk, resumes: bool) {
    let waits = talk.patient.hold_ended.is_some() && !talk.patient.excluded();
    let (Some((oral, tablets)), true) = (talk.patient.oral_iron(), waits) else {
        return talk.notice(Text::ButtonStale);
    };
    if !resumes {
        return talk.reply(Post::reply(Slot::Regimen, [Text::IronStaysOff]));
    }
    let seen = inputs(&talk.patient, talk.patient.zone.as_ref(), talk.now);
    if !advise(&seen).step.rows().into_iter().all(Row::goes_on) {
        return labs::next_commanded(talk);
    }
    talk.note(Fact::IronResumed);
    let iron = oral.dose_mg().unwrap_or_default();
    let text = Text::IronResumed { tablets, iron };
    talk.reply(Post::reply(Slot::Regimen, [text, Text::Disclaimer]));
}

/// How tablets were taken before they ended.
fn before(talk: &Talk) -> Option<OralIron> {
    match talk.patient.regimen {
        Regimen::Oral(oral) => Some(oral),
        Regimen::Unasked | Regimen::NoIron => talk.patient.stopped,
    }
}

/// The patient's yes: tablets start again, as many and as strong as before; what is not known is asked.
pub(super) fn again_pressed(talk: &mut Talk) {
    if talk.patient.excluded() {
        return talk.notice(Text::ButtonStale);
    }
    if talk.patient.oral_iron().is_some() {
        return talk.notice(Text::AlreadyNoted);
    }
    if let Some(stop) = stopped_today(talk) {
        // Stopped and started on one day: the stop was none, and the tablets keep their dates.
        talk.note(Fact::Retracted { seq: stop });
        return restarted(talk);
    }
    let Some(tonight) = talk.tonight() else {
        return talk.notice(Text::ButtonStale);
    };
    let today = talk.today();
    let kept = before(talk);
    // A start on the infusion's own day would be one that the infusion ended.
    let after_infusion = talk
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
        if talk.is_news(&fact) {
            talk.note(fact);
        }
    }
    // E6: a double dose does not come back by itself; it has a gate of its own.
    let doubles = talk
        .patient
        .oral_iron()
        .is_some_and(|(oral, _)| oral.rhythm == Rhythm::EveryOther);
    if doubles {
        talk.note(Fact::RhythmChosen {
            rhythm: Rhythm::Nightly,
            from: tonight,
        });
    }
    restarted(talk);
}

fn restarted(talk: &mut Talk) {
    match talk.patient.oral_iron() {
        Some((_, tablets)) => {
            talk.dialogue = Dialogue::Idle;
            talk.reply(Post::reply(
                Slot::Settings,
                [Text::IronRestarted { tablets }, Text::Disclaimer],
            ));
        }
        None => enrol::go_on_asking(talk),
    }
}

/// The diary line that stopped tablets today, if nothing else came of it.
fn stopped_today(talk: &Talk) -> Option<u32> {
    let zone = talk.zone()?;
    let stop = talk
        .patient
        .told()
        .into_iter()
        .find(|told| told.what == Told::IronStopped)?;
    let change = talk.patient.last_regimen_change()?;
    let today = zone.local(change.at).date() == talk.today();
    (change.seq == stop.seq && today).then_some(stop.seq)
}

/// Tablets end; what is known of them is kept.
pub(super) fn stopped(talk: &mut Talk) {
    talk.dialogue = Dialogue::Idle;
    let on = talk.today();
    let seq = talk.patient.facts;
    talk.note(Fact::OralIronStopped { on });
    let undo = Button::new(Text::ButtonUndo, Press::TakeBack(seq));
    talk.reply(Post::reply(Slot::Settings, [Text::IronStopped]).with_buttons([vec![undo]]));
}

/// /stop: nothing stops before it is said what.
pub(super) fn stop_commanded(talk: &mut Talk) {
    talk.dialogue = Dialogue::Idle;
    let running = talk.patient.oral_iron().is_some();
    let iron = running.then(|| vec![Button::new(Text::ButtonIronStop, Press::Iron(IronNow::No))]);
    let line = |label, setting| vec![Button::new(label, Press::Settings(setting))];
    let rows = iron.into_iter().chain([
        line(Text::ButtonMenuCheckIn, Setting::CheckInRhythm),
        line(Text::ButtonStopForDays, Setting::Pause),
        line(Text::ButtonStopForget, Setting::Forget),
        line(Text::ButtonClose, Setting::Close),
    ]);
    talk.reply(Post::reply(Slot::Settings, [Text::StopWhat]).with_buttons(rows));
}
