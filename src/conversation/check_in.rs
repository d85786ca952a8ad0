//! Owns the check-in (N1–N5): one message, edited from question to question, one tap each; and how often it comes.

use chrono::Days;

use crate::almanac::local_time::Evening;
use crate::patient::check_in::{
    BodyParts, CheckInRhythm, Difference, Differences, Onset, SleepLoss, StomachEffect, WORST_SCORE,
};
use crate::patient::fact::Fact;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{CheckInPress, Press};

use super::evening::refuse_evening;
use super::event::Dialogue;
use super::prompts::score_buttons;
use super::talk::Talk;
use super::typed::fragment;

/// N5: once in so many evenings.
const WEEK: Days = Days::new(7);

/// /checkin: tonight's questions, also before their time.
pub(super) fn commanded(talk: &mut Talk) {
    let Some(evening) = talk.tonight() else {
        return;
    };
    let asked = talk.patient.evening(evening).check_in.asked
        && !talk.patient.was_asked_on_an_earlier(evening);
    if !asked {
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
        CheckInPress::BodyParts(parts) => was_in(talk, evening, parts),
        CheckInPress::DifferencesDraft(draft) => differences(talk, evening, draft),
        CheckInPress::Differences(set) => differed(talk, evening, set),
        CheckInPress::Stomach(effect) => stomach_was(talk, evening, effect),
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

/// N3.
fn slept(talk: &mut Talk, evening: Evening, loss: SleepLoss) {
    let check_in = talk.patient.evening(evening).check_in;
    if check_in.discomfort.is_none() || check_in.onset.is_none() {
        return ask_discomfort(talk, evening, &[]);
    }
    if check_in.sleep_loss != Some(loss) {
        talk.note(Fact::SleepLossNoted { evening, loss });
    }
    // Where nothing was felt, it was nowhere.
    if check_in.onset == Some(Onset::Never) {
        return ask_week(talk, evening);
    }
    let button = |parts: BodyParts| {
        Button::new(
            Text::ButtonParts { parts },
            Press::CheckIn(evening, CheckInPress::BodyParts(parts)),
        )
    };
    let rows = BodyParts::ALL.map(|parts| vec![button(parts)]);
    answered_so_far(talk, evening, Text::CheckInParts, rows);
}

/// N4.
fn was_in(talk: &mut Talk, evening: Evening, parts: BodyParts) {
    let check_in = talk.patient.evening(evening).check_in;
    if check_in.discomfort.is_none() {
        return ask_discomfort(talk, evening, &[]);
    }
    if check_in.body_parts != Some(parts) {
        talk.note(Fact::BodyPartsNoted { evening, parts });
    }
    ask_week(talk, evening);
}

/// N5 once a week, else the end.
fn ask_week(talk: &mut Talk, evening: Evening) {
    if week_is_due(talk, evening) {
        let draft = talk.patient.evening(evening).check_in.differences;
        differences(talk, evening, draft.unwrap_or(Differences::NONE));
    } else {
        done(talk, evening);
    }
}

/// N5: a week of evenings lies behind, and none of them was asked about.
fn week_is_due(talk: &Talk, evening: Evening) -> bool {
    let Some(week_ago) = evening.date().checked_sub_days(WEEK).map(Evening::on) else {
        return false;
    };
    let known = talk.patient.evenings.keys().next();
    let lived_a_week = known.is_some_and(|first| *first <= week_ago);
    let asked = talk
        .patient
        .evenings
        .range(week_ago.next()..evening)
        .any(|(_, record)| record.check_in.differences.is_some());
    lived_a_week && !asked
}

/// The ticks travel in the buttons; nothing is noted before the last one is tapped.
fn differences(talk: &mut Talk, evening: Evening, draft: Differences) {
    let button = |label, press| Button::new(label, Press::CheckIn(evening, press));
    let line = |difference: Difference| {
        let label = Text::ButtonDifference {
            difference,
            ticked: draft.has(difference),
        };
        vec![button(
            label,
            CheckInPress::DifferencesDraft(draft.toggled(difference)),
        )]
    };
    let mut rows = Difference::ALL.map(line).to_vec();
    let finished = if draft == Differences::NONE {
        Text::ButtonNothingDifferent
    } else {
        Text::ButtonDone
    };
    rows.push(vec![button(finished, CheckInPress::Differences(draft))]);
    answered_so_far(talk, evening, Text::CheckInWeek, rows);
}

/// N5; after it the stomach, where iron was taken in the week.
fn differed(talk: &mut Talk, evening: Evening, differences: Differences) {
    let check_in = talk.patient.evening(evening).check_in;
    if check_in.discomfort.is_none() {
        return ask_discomfort(talk, evening, &[]);
    }
    if check_in.differences != Some(differences) {
        talk.note(Fact::DifferencesNoted {
            evening,
            differences,
        });
    }
    let week_ago = evening.date().checked_sub_days(WEEK).map(Evening::on);
    let iron_taken = week_ago.is_some_and(|week_ago| {
        talk.patient
            .evenings
            .range(week_ago.next()..=evening)
            .any(|(_, record)| record.taken_at().is_some())
    });
    if !iron_taken {
        return done(talk, evening);
    }
    let button = |effect: StomachEffect| {
        Button::new(
            Text::ButtonStomach { effect },
            Press::CheckIn(evening, CheckInPress::Stomach(effect)),
        )
    };
    let row = StomachEffect::ALL.map(button).to_vec();
    answered_so_far(talk, evening, Text::CheckInStomach, [row]);
}

fn stomach_was(talk: &mut Talk, evening: Evening, effect: StomachEffect) {
    let check_in = talk.patient.evening(evening).check_in;
    if check_in.discomfort.is_none() {
        return ask_discomfort(talk, evening, &[]);
    }
    if check_in.stomach != Some(effect) {
        talk.note(Fact::StomachNoted { evening, effect });
    }
    done(talk, evening);
}

/// The next question beneath the answers that came before it.
fn answered_so_far(
    talk: &mut Talk,
    evening: Evening,
    question: Text,
    rows: impl IntoIterator<Item = Vec<Button>>,
) {
    let check_in = talk.patient.evening(evening).check_in;
    let (Some(score), Some(onset), Some(loss)) =
        (check_in.discomfort, check_in.onset, check_in.sleep_loss)
    else {
        return ask_discomfort(talk, evening, &[]);
    };
    let so_far = Text::CheckInSoFar { score, onset, loss };
    talk.reply(Post::reply(Slot::CheckIn(evening), [so_far, question]).with_buttons(rows));
}

/// The end: all that was answered, in one message.
fn done(talk: &mut Talk, evening: Evening) {
    let check_in = talk.patient.evening(evening).check_in;
    let (Some(score), Some(onset), Some(loss)) =
        (check_in.discomfort, check_in.onset, check_in.sleep_loss)
    else {
        return ask_discomfort(talk, evening, &[]);
    };
    let parts = check_in
        .body_parts
        .map(|parts| Text::CheckInPartsTold { parts });
    let week = check_in
        .differences
        .map(|differences| Text::CheckInWeekTold { differences });
    let stomach = check_in
        .stomach
        .map(|effect| Text::CheckInStomachTold { effect });
    let bad = (check_in.stomach == Some(StomachEffect::Bad)).then_some(Text::StomachBad);
    let texts: Vec<_> = [Text::CheckInDone { score, onset, loss }]
        .into_iter()
        .chain([parts, week, stomach, bad].into_iter().flatten())
        .collect();
    let change = Button::new(
        Text::ButtonChange,
        Press::CheckIn(evening, CheckInPress::Again),
    );
    talk.reply(Post::reply(Slot::CheckIn(evening), texts).with_buttons([vec![change]]));
}

// ---- how often

/// N: every rhythm on a button of its own.
pub(super) fn rhythm_buttons(rhythms: &[CheckInRhythm]) -> Vec<Vec<Button>> {
    let button = |rhythm: &CheckInRhythm| {
        let label = Text::ButtonCheckInRhythm { rhythm: *rhythm };
        vec![Button::new(label, Press::CheckInRhythm(*rhythm))]
    };
    rhythms.iter().map(button).collect()
}

pub(super) fn rhythm_pressed(talk: &mut Talk, rhythm: CheckInRhythm) {
    talk.dialogue = Dialogue::Idle;
    // "As before" is an answer too: what went unanswered is forgotten.
    if talk.patient.preferences.check_in_rhythm != rhythm || talk.patient.unanswered > 0 {
        talk.note(Fact::CheckInRhythmSet { rhythm });
    }
    talk.reply(Post::reply(
        Slot::CheckInRhythm,
        [Text::CheckInRhythmNoted { rhythm }],
    ));
}
