//! Owns the nightly check-in (N1–N3): one message, edited from question to question, one tap each.

use crate::almanac::local_time::Evening;
use crate::patient::check_in::{Onset, SleepLoss, WORST_SCORE};
use crate::patient::fact::Fact;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{CheckInPress, Press};

use super::evening::refuse_evening;
use super::prompts::score_buttons;
use super::talk::Talk;
use super::typed::fragment;

/// /checkin: tonight's questions, also before their time.
pub(super) fn commanded(talk: &mut Talk) {
    let Some(evening) = talk.tonight() else {
        return;
    };
    if !talk.patient.evening(evening).check_in.asked {
        talk.note(Fact::CheckInAsked { evening });
    }
    ask_discomfort(talk, evening, &[]);
}

/// Whether a typed number answers N1: tonight's question is out and has no score.
pub(super) fn is_open(talk: &Talk) -> bool {
    let check_in = talk
        .tonight()
        .map(|evening| talk.patient.evening(evening).check_in)
        .unwrap_or_default();
    check_in.asked && check_in.discomfort.is_none()
}

/// A number typed while N1 is open.
pub(super) fn number_typed(talk: &mut Talk, number: u32, text: &str) {
    let Some(evening) = talk.tonight() else {
        return;
    };
    match u8::try_from(number) {
        Ok(score) if score <= WORST_SCORE => rate(talk, evening, score),
        Ok(_) | Err(_) => ask_discomfort(
            talk,
            evening,
            &[Text::NotAScore {
                what: fragment(text),
            }],
        ),
    }
}

pub(super) fn pressed(talk: &mut Talk, evening: Evening, press: CheckInPress) {
    if let Some(refusal) = refuse_evening(talk, evening) {
        return talk.notice(refusal);
    }
    match press {
        CheckInPress::Discomfort(score) if score <= WORST_SCORE => rate(talk, evening, score),
        CheckInPress::Discomfort(_) => talk.notice(Text::ButtonUnknown),
        CheckInPress::Onset(onset) => began(talk, evening, onset),
        CheckInPress::SleepLoss(loss) => slept(talk, evening, loss),
        CheckInPress::Again => ask_discomfort(talk, evening, &[]),
    }
}

fn ask_discomfort(talk: &mut Talk, evening: Evening, first: &[Text]) {
    let texts: Vec<_> = first
        .iter()
        .cloned()
        .chain([Text::CheckInDiscomfort])
        .collect();
    talk.reply(Post::reply(Slot::CheckIn(evening), texts).with_buttons(score_buttons(evening)));
}

/// N1. Where nothing was felt, nothing began: N2 answers itself.
fn rate(talk: &mut Talk, evening: Evening, score: u8) {
    if talk.patient.evening(evening).check_in.discomfort != Some(score) {
        talk.note(Fact::DiscomfortRated { evening, score });
    }
    if score == 0 {
        return began(talk, evening, Onset::Never);
    }
    let button = |onset: Onset| {
        Button::new(
            Text::ButtonOnset { onset },
            Press::CheckIn(evening, CheckInPress::Onset(onset)),
        )
    };
    let rows: Vec<_> = Onset::ALL
        .chunks(2)
        .map(|row| row.iter().map(|onset| button(*onset)).collect())
        .collect();
    talk.reply(
        Post::reply(Slot::CheckIn(evening), [Text::CheckInOnset { score }]).with_buttons(rows),
    );
}

/// N2.
fn began(talk: &mut Talk, evening: Evening, onset: Onset) {
    let check_in = talk.patient.evening(evening).check_in;
    let Some(score) = check_in.discomfort else {
        return ask_discomfort(talk, evening, &[]);
    };
    if check_in.onset != Some(onset) {
        talk.note(Fact::OnsetNoted { evening, onset });
    }
    let button = |loss: SleepLoss| {
        Button::new(
            Text::ButtonSleepLoss { loss },
            Press::CheckIn(evening, CheckInPress::SleepLoss(loss)),
        )
    };
    let rows: Vec<_> = SleepLoss::ALL
        .chunks(3)
        .map(|row| row.iter().map(|loss| button(*loss)).collect())
        .collect();
    talk.reply(
        Post::reply(
            Slot::CheckIn(evening),
            [Text::CheckInSleep { score, onset }],
        )
        .with_buttons(rows),
    );
}

/// N3, and the end.
fn slept(talk: &mut Talk, evening: Evening, loss: SleepLoss) {
    let check_in = talk.patient.evening(evening).check_in;
    let (Some(score), Some(onset)) = (check_in.discomfort, check_in.onset) else {
        return ask_discomfort(talk, evening, &[]);
    };
    if check_in.sleep_loss != Some(loss) {
        talk.note(Fact::SleepLossNoted { evening, loss });
    }
    let change = Button::new(
        Text::ButtonChange,
        Press::CheckIn(evening, CheckInPress::Again),
    );
    let done = Post::reply(
        Slot::CheckIn(evening),
        [Text::CheckInDone { score, onset, loss }],
    );
    talk.reply(done.with_buttons([vec![change]]));
}
