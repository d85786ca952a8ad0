//! What can go wrong between the bot and Telegram, on order. It plans faults and never carries out a request.

use std::time::Duration;

use super::world::Telegram;

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
pub(super) struct Planned {
    /// In lower case: method names have none of their own.
    method: String,
    /// Only requests to this chat, or to any.
    chat_id: Option<i64>,
    fault: Fault,
}

impl Telegram {
    /// The next request for `method` meets `fault`. Called twice, the next two do, in that order.
    pub fn fail_next(&self, method: &str, fault: Fault) {
        self.plan(method, None, fault);
    }

    /// As [`Telegram::fail_next`], for the next such request to this chat.
    pub fn fail_next_in(&self, chat_id: i64, method: &str, fault: Fault) {
        self.plan(method, Some(chat_id), fault);
    }

    /// How many planned faults have not met their request yet.
    #[must_use]
    pub fn faults_left(&self) -> usize {
        self.look(|world| world.faults.len())
    }

    fn plan(&self, method: &str, chat_id: Option<i64>, fault: Fault) {
        let method = method.to_ascii_lowercase();
        let planned = Planned {
            method,
            chat_id,
            fault,
        };
        self.change(|world, _| world.faults.push(planned));
    }
}

/// Takes the first fault that is meant for this request.
pub(super) fn take(
    planned: &mut Vec<Planned>,
    method: &str,
    chat_id: Option<i64>,
) -> Option<Fault> {
    let at = planned.iter().position(|one| {
        one.method == method && (one.chat_id.is_none() || one.chat_id == chat_id)
    })?;
    Some(planned.remove(at).fault)
}
