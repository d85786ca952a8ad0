//! What can go wrong between the bot and Telegram, and which request it waits for.

use std::time::Duration;

/// One request that will not go as it should.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// 429; nothing happens.
    TooManyRequests {
        /// Seconds; Telegram does not always say.
        retry_after: Option<u64>,
    },
    /// A refusal in Telegram's JSON; nothing happens.
    Status {
        /// The HTTP status and `error_code`.
        code: u16,
        /// The whole `description`, with its prefix.
        description: String,
    },
    /// A gateway's page in HTML instead of JSON; nothing happens.
    Html502,
    /// The request is carried out; the answer breaks off in its middle.
    CutJson,
    /// Nothing happens for this long; then a gateway's 504.
    HangBefore(Duration),
    /// The request is carried out; its answer is lost, and a gateway's 504 comes after this long.
    HangAfter(Duration),
}

/// A fault that waits for its request.
#[derive(Debug)]
pub(in crate::sandbox) struct Planned {
    /// In lower case: method names have none of their own.
    pub(in crate::sandbox) method: String,
    /// Only requests to this chat, or to any.
    pub(in crate::sandbox) chat_id: Option<i64>,
    pub(in crate::sandbox) fault: Fault,
}

/// Takes the first fault that is meant for this request.
pub(in crate::sandbox) fn take(
    planned: &mut Vec<Planned>,
    method: &str,
    chat_id: Option<i64>,
) -> Option<Fault> {
    let at = planned.iter().position(|one| {
        one.method == method && (one.chat_id.is_none() || one.chat_id == chat_id)
    })?;
    Some(planned.remove(at).fault)
}
