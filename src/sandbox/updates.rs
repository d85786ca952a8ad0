//! `getUpdates`, and which kinds of updates the bot wants. It does not know what an update means.

use std::time::Duration;

use serde_json::Value;
use tokio::time::Instant;

use super::params::Params;
use super::refusal::{Answer, Refusal};
use super::world::{Telegram, World};

const LONGEST_POLL: u64 = 50;

impl World {
    fn begin_poll(&mut self, params: &Params) -> Result<u64, Refusal> {
        if self.webhook.is_some() {
            let why = "can't use getUpdates method while webhook is active; \
                       use deleteWebhook to delete the webhook first";
            return Err(Refusal::conflict(why));
        }
        if let Some(allowed) = allowed_updates(params)? {
            self.queue.allowed = allowed;
        }
        let why = "terminated by other getUpdates request; make sure that only one bot instance is running";
        self.queue.end_poll(why);
        self.queue
            .confirm_below(params.integer("offset").unwrap_or(0));
        Ok(self.queue.newest_poll)
    }
}

impl Telegram {
    /// What waits for the bot is dropped unseen, as `drop_pending_updates` does.
    pub fn forget_updates(&self) {
        self.change(|world, _| world.queue.forget_all());
    }

    pub(super) async fn get_updates(&self, params: &Params) -> Answer {
        let timeout = params
            .integer("timeout")
            .and_then(|seconds| u64::try_from(seconds).ok());
        let deadline = Instant::now() + Duration::from_secs(timeout.unwrap_or(0).min(LONGEST_POLL));
        let limit = usize::try_from(params.integer("limit").unwrap_or(100))
            .unwrap_or(100)
            .clamp(1, 100);
        let mut stirred = self.stirred();
        let poll = self.change(|world, _| world.begin_poll(params))?;
        loop {
            let batch = self.change_quietly(|world, now| world.queue.batch(poll, limit, now))?;
            if !batch.is_empty() || Instant::now() >= deadline {
                return Ok(Value::Array(batch));
            }
            // Both a change and the deadline lead to one more look.
            let _woken = tokio::time::timeout_at(deadline, stirred.changed()).await;
        }
    }
}

/// The kinds of updates that a request asks for; without the parameter the old choice stays.
pub(super) fn allowed_updates(params: &Params) -> Result<Option<Vec<String>>, Refusal> {
    match params.json("allowed_updates")? {
        None => Ok(None),
        Some(Value::Array(kinds)) => Ok(Some(
            kinds
                .iter()
                .filter_map(Value::as_str)
                .map(str::to_owned)
                .collect(),
        )),
        Some(_) => Err(Refusal::bad_request(
            "can't parse allowed_updates: expected an Array",
        )),
    }
}
