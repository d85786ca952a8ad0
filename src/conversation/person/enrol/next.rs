//! Owns what follows an answer of the beginning: the next question, the end, or back to the menu.

use crate::conversation::person::enrol::ask::{self, ask};
use crate::conversation::person::enrol::order::next_question;
use crate::conversation::state::Dialogue;
use crate::conversation::turn::Turn;
use crate::patient::fact::Fact;
use crate::text::Text;
use crate::text::post::{Post, Slot};

/// B0: tablets are wanted, and tests come first; the end of the beginning, where this was its last question.
pub(crate) fn planned(turn: &mut Turn) {
    turn.dialogue = Dialogue::Idle;
    if turn.patient.enrolled_at == Some(turn.now) {
        ask::enrolled(turn);
    } else {
        ask::tests_first(turn);
    }
}

/// Notes an answer; one that is known already is noted no second time.
pub(crate) fn set(turn: &mut Turn, fact: Fact) {
    if turn.is_news(&fact) {
        turn.note(fact);
    } else if turn.dialogue == Dialogue::Idle {
        return turn.notice(Text::AlreadyNoted);
    }
    settled_question(turn);
}

pub(crate) fn note_news(turn: &mut Turn, fact: Fact) {
    if turn.is_news(&fact) {
        turn.note(fact);
    }
}

/// The questions that are still open after something was settled elsewhere.
pub(crate) fn go_on_asking(turn: &mut Turn) {
    go_on(turn, &[]);
}

/// After an answer: the next question, the end of the beginning, or back to the menu.
pub(crate) fn settled_question(turn: &mut Turn) {
    go_on(turn, &[]);
}

/// The same, after a word about the answer.
pub(crate) fn go_on(turn: &mut Turn, first: &[Text]) {
    turn.dialogue = Dialogue::Idle;
    let just_enrolled = turn.patient.enrolled_at == Some(turn.now);
    match next_question(&turn.patient) {
        Some(question) => ask(turn, question, first),
        None if just_enrolled => ask::enrolled(turn),
        None if begins_today(turn) => begun(turn),
        None => crate::conversation::person::settings::saved(turn, first),
    }
}

/// Whether the last answer that tablets of today waited for was just told.
fn begins_today(turn: &Turn) -> bool {
    let today = turn.today();
    let told = turn.just_noted(|fact| matches!(fact, Fact::TabletsSet { .. }));
    told && turn
        .patient
        .oral_iron()
        .is_some_and(|(oral, _)| oral.since == Some(today))
}

/// What comes from tonight on, and what iron does to stools (§7).
fn begun(turn: &mut Turn) {
    let Some((_, tablets)) = turn.patient.oral_iron() else {
        return;
    };
    let iron = turn.iron_in(tablets);
    let texts = [
        Text::IronRestarted { tablets, iron },
        Text::StoolsExpected,
        Text::Disclaimer,
    ];
    turn.reply(Post::reply(Slot::Settings, texts));
}

/// They want to begin: noted, and asked how the tests come about.
pub(crate) fn plan(turn: &mut Turn) {
    if turn.is_news(&Fact::OralIronPlanned) {
        turn.note(Fact::OralIronPlanned);
    }
    planned(turn);
}
