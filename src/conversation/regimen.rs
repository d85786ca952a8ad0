//! Owns the talk about how tablets are taken: their rhythm (E6), their end, and how they start again.
//! It must not decide that any of it fits: the rules and doctors say so, and the patient says yes.

use crate::almanac::local_time::Evening;
use crate::patient::fact::Fact;
use crate::patient::regimen::{OralIron, Regimen, Rhythm};
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{IronNow, Press, Setting};

use super::enrol;
use super::event::{Dialogue, Question};
use super::talk::Talk;

/// E6: the patient's yes to a rhythm, from beneath a next step or from /settings. What they tapped stays.
pub(super) fn rhythm_pressed(talk: &mut Talk, rhythm: Rhythm) {
    let running = talk
        .patient
        .oral_iron()
        .filter(|_| !talk.patient.excluded());
    let Some((oral, _)) = running else {
        return talk.notice(Text::ButtonStale);
    };
    if oral.rhythm == rhythm {
        return talk.notice(Text::AlreadyNoted);
    }
    let Some(from) = first_evening(talk, rhythm) else {
        return talk.notice(Text::ButtonStale);
    };
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
    let undo = Button::new(Text::ButtonUndo, Press::Rhythm(rhythm.other()));
    talk.post(Post::reply(Slot::Regimen, [text]).with_buttons([vec![undo]]));
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
    let Some(tonight) = talk.tonight() else {
        return talk.notice(Text::ButtonStale);
    };
    let kept = before(talk);
    // A start on the infusion's own day would be one that the infusion ended.
    let after_infusion = talk
        .patient
        .last_infusion()
        .and_then(|infusion| infusion.on.succ_opt());
    let on = after_infusion.map_or(tonight.date(), |day| day.max(tonight.date()));
    talk.note(Fact::OralIronStarted { on });
    if let Some(oral) = kept {
        let strength = oral.strength_mg;
        let tablets = oral.tablets;
        let facts = [
            strength.map(|milligrams| Fact::TabletStrengthSet { milligrams }),
            tablets.map(|tablets| Fact::TabletsSet { tablets }),
        ];
        for fact in facts.into_iter().flatten() {
            talk.note(fact);
        }
    }
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

/// Tablets end; what is known of them is kept.
pub(super) fn stopped(talk: &mut Talk) {
    talk.dialogue = Dialogue::Idle;
    let on = talk.today();
    talk.note(Fact::OralIronStopped { on });
    let again = Button::new(Text::ButtonUndo, Press::IronAgain);
    talk.reply(Post::reply(Slot::Settings, [Text::IronStopped]).with_buttons([vec![again]]));
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
