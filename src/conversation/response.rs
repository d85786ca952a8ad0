//! Owns the answer to "did the infusion help?" (R2, R3). When it is asked is the agenda's business.

use chrono::NaiveDate;

use crate::patient::fact::Fact;
use crate::patient::infusion::Response;
use crate::text::Text;
use crate::text::post::{Post, Slot};

use super::talk::Talk;

/// Notes the answer.
pub(super) fn pressed(talk: &mut Talk, infusion_on: NaiveDate, response: Response) {
    let before = talk
        .patient
        .infusions
        .iter()
        .rev()
        .find(|infusion| infusion.what.on == infusion_on)
        .map(|infusion| infusion.what.response);
    match before {
        None => talk.notice(Text::ButtonStale),
        Some(known) if known == Some(response) => talk.notice(Text::AlreadyNoted),
        Some(_) => {
            talk.note(Fact::ResponseGiven {
                infusion_on,
                response,
            });
            talk.reply(Post::reply(
                Slot::Response(infusion_on),
                [Text::ResponseNoted { response }],
            ));
        }
    }
}
