//! Owns the answer to "did the infusion help?" (R2, R3). When it is asked is the agenda's business.

use chrono::NaiveDate;

use crate::patient::fact::Fact;
use crate::patient::infusion::Response;
use crate::text::Text;
use crate::text::post::Slot;

use super::labs;
use super::talk::Talk;

/// Notes the answer, and says what the protocol's next step is now.
pub(super) fn pressed(talk: &mut Talk, infusion_on: NaiveDate, response: Response) {
    let of_that_day = |infusion: &&crate::patient::Recorded<crate::patient::infusion::Infusion>| {
        infusion.what.on == infusion_on
    };
    let Some(before) = talk.patient.infusions.iter().rev().find(of_that_day) else {
        return talk.notice(Text::ButtonStale);
    };
    if before.what.response == Some(response) {
        return talk.notice(Text::AlreadyNoted);
    }
    talk.note(Fact::ResponseGiven {
        infusion_on,
        response,
    });
    labs::step_now(
        talk,
        Slot::Response(infusion_on),
        vec![Text::ResponseNoted { response }],
    );
}
