//! Owns the talk about how tablets are taken: their rhythm (E6). It must not decide that a rhythm fits:
//! the rules say so, and the patient says yes.

use crate::almanac::local_time::Evening;
use crate::patient::fact::Fact;
use crate::patient::regimen::Rhythm;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;

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
