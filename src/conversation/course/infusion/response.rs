//! Owns the answer to "did the infusion help?" (R2, R3), and /response: nights before and after each change, in words.
//! When it is asked is the agenda's business; that anything was caused is never said.

use chrono::NaiveDate;

use crate::conversation::blood::labs;
use crate::conversation::turn::Turn;
use crate::history::History;
use crate::patient::fact::Fact;
use crate::patient::infusion::Response;
use crate::phrases::response::texts;
use crate::text::Text;
use crate::text::post::{Post, Slot};
use crate::text::voice::Voice;

/// Notes the answer, and says what the protocol's next step is now.
pub(crate) fn pressed(turn: &mut Turn, infusion_on: NaiveDate, response: Response) {
    let of_that_day = |infusion: &&crate::patient::Recorded<crate::patient::infusion::Infusion>| {
        infusion.what.on == infusion_on
    };
    let Some(before) = turn.patient.infusions.iter().rev().find(of_that_day) else {
        return turn.notice(Text::ButtonStale);
    };
    if before.what.response == Some(response) {
        return turn.notice(Text::AlreadyNoted);
    }
    turn.note(Fact::ResponseGiven {
        infusion_on,
        response,
    });
    labs::step_now(
        turn,
        Slot::Response(infusion_on),
        vec![Text::ResponseNoted { response }],
    );
}

/// As many changes as one message holds; the newest stand last.
const CHANGES_TOLD: usize = 2;

/// /response.
pub(crate) fn commanded(turn: &mut Turn) {
    let record = History::of(&turn.diary, turn.now);
    let mut comparisons = record.comparisons();
    if comparisons.is_empty() {
        return turn.aside([Text::ResponseNothing]);
    }
    let newest = comparisons.len().saturating_sub(CHANGES_TOLD);
    let mark = Voice::of(turn.patient.language).decimal_mark();
    let told = comparisons.split_off(newest);
    let changes = told.iter().map(|compared| Text::Lines {
        lines: texts(compared, mark),
    });
    let paragraphs: Vec<_> = [Text::ResponseHeading]
        .into_iter()
        .chain(changes)
        .chain([Text::ResponseLimits])
        .collect();
    turn.post(Post::reply(Slot::Aside, paragraphs));
}
