//! Presses of buttons and their answers. It shows no message.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::entities::utf16_len;
use super::model::callback::{Callback, CallbackAnswer, PRESS_LIVES};
use super::params::Params;
use super::refusal::{Answer, Refusal};
use super::world::{Change, World};

const ANSWER_CHARACTERS: usize = 200;

impl World {
    /// Notes a press and returns its id and its update's body.
    pub(super) fn press(&mut self, press: &Press, now: DateTime<Utc>) -> (String, Value) {
        let id = format!("{}", 9_000_000_001 + self.callbacks.len());
        let callback = Callback {
            user_id: press.user_id,
            pressed_at: now,
            answer: None,
        };
        self.callbacks.insert(id.clone(), callback);
        let message = match self.standing(press.chat_id, press.message_id) {
            Some(message) => message.wire(self),
            // A message that is gone comes without content and with the date zero.
            None => json!({
                "chat": self.wire_chat(press.chat_id), "message_id": press.message_id, "date": 0,
            }),
        };
        let body = json!({
            "id": id,
            "from": press.from,
            "message": message,
            "chat_instance": format!("{}", -5_000_000_000_i64 - press.chat_id),
            "data": press.data,
        });
        (id, body)
    }

    pub(super) fn answer_callback_query(&mut self, params: &Params, now: DateTime<Utc>) -> Answer {
        let id = params.text("callback_query_id").unwrap_or_default();
        let text = params.text("text").filter(|text| !text.is_empty());
        if text
            .as_ref()
            .is_some_and(|text| utf16_len(text) > ANSWER_CHARACTERS)
        {
            return Err(Refusal::bad_request("MESSAGE_TOO_LONG"));
        }
        let callback = self
            .callbacks
            .get_mut(&id)
            .filter(|callback| {
                callback.answer.is_none() && now - callback.pressed_at <= PRESS_LIVES
            })
            .ok_or_else(|| {
                let why = "query is too old and response timeout expired or query ID is invalid";
                Refusal::bad_request(why)
            })?;
        callback.answer = Some(CallbackAnswer {
            text,
            show_alert: params.flag("show_alert"),
        });
        let user_id = callback.user_id;
        self.tell(Change::CallbackAnswered {
            user_id,
            callback_id: id,
        });
        Ok(json!(true))
    }
}

/// A press as it is made.
pub(super) struct Press {
    pub(super) user_id: i64,
    pub(super) from: Value,
    pub(super) chat_id: i64,
    pub(super) message_id: i64,
    pub(super) data: String,
}
