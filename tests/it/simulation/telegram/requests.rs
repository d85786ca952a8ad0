//! What the bot sends: whether it is valid, what goes wrong with it, and what it does to a chat.

use serde_json::{Value, json};
use stillnight::telegram::wire::Body;
use stillnight::text::press::Press;

use super::{ACCEPTED_A_SECOND, Fate, MESSAGES_KEPT, NUMBERS_KEPT, Sent};
use crate::simulation::faults::{self, Mishap};
use crate::simulation::world::{Inner, World};
use crate::simulation::{laws, person};

pub(super) fn parameters(world: &mut Inner, method: &str, body: &Body) -> Value {
    match body {
        Body::Json(bytes) => serde_json::from_slice(bytes).unwrap_or_else(|_| {
            world.breaks(laws::VALID, format!("{method} is no JSON"));
            Value::Null
        }),
        Body::Form(form) => {
            let mut payload = json!({});
            for (name, value) in &form.fields {
                payload[*name] = json!(value);
            }
            if let Some(chat) = payload["chat_id"]
                .as_str()
                .and_then(|id| id.parse::<i64>().ok())
            {
                payload["chat_id"] = json!(chat);
            }
            if let Some(markup) = payload["reply_markup"].as_str() {
                payload["reply_markup"] = serde_json::from_str(markup).unwrap_or_default();
            }
            let silent = payload["disable_notification"] != "false";
            payload["disable_notification"] = json!(silent);
            payload
        }
    }
}

/// Takes a request in, and decides what comes of it.
pub async fn receive(world: &World, method: &'static str, body: &Body) -> Fate {
    let (payload, mishap) = {
        let mut world = world.lock();
        let payload = parameters(&mut world, method, body);
        check(&mut world, method, &payload);
        if let Body::Form(form) = body {
            laws::before_a_file(&mut world, &payload, &form.bytes);
        }
        let mishap = faults::of_a_request(&mut world, method);
        (payload, mishap)
    };
    if let Some(Mishap::Refused(fate)) = mishap {
        let unclear = match &fate {
            Fate::Silence => true,
            Fate::Answer { status, .. } => *status >= 500,
        };
        if unclear {
            laws::nobody_knows(&mut world.lock(), &payload);
        }
        return fate;
    }
    let reaches_somebody = matches!(
        method,
        "SendMessage" | "EditMessageText" | "sendPhoto" | "sendDocument" | "SendChatAction"
    );
    // What is shown beside the making of a file shares its task, and so its steps: they must be the same in each life.
    if reaches_somebody && (world.lock().judging || method == "SendChatAction") {
        laws::before_a_message(world, &payload, method).await;
    }
    let answer = world.lock().carry_out(method, &payload);
    let (status, body) = match answer {
        Ok(result) => (200, json!({ "ok": true, "result": result })),
        Err((code, mut body)) => {
            body["ok"] = json!(false);
            body["error_code"] = json!(code);
            (code, body)
        }
    };
    let body = body.to_string().into_bytes();
    match mishap {
        Some(Mishap::Done(spoil)) => {
            laws::nobody_knows(&mut world.lock(), &payload);
            spoil(body)
        }
        _ => Fate::Answer { status, body },
    }
}

/// Each outgoing request valid.
fn check(world: &mut Inner, method: &str, payload: &Value) {
    let mut wrong = |how: String| world.breaks(laws::VALID, format!("{method}: {how}"));
    let chars = |field: &str| payload[field].as_str().map(|text| text.chars().count());
    match method {
        "SendMessage" | "EditMessageText" => {
            match chars("text") {
                Some(1..=4096) if !payload["text"].as_str().unwrap().trim().is_empty() => {}
                other => wrong(format!("{other:?} characters")),
            }
            if payload["chat_id"].as_i64().is_none() {
                wrong("no chat".to_owned());
            }
        }
        "EditMessageReplyMarkup" | "DeleteMessage" => {
            if payload["chat_id"].as_i64().is_none() || payload["message_id"].as_i64().is_none() {
                wrong("no message".to_owned());
            }
        }
        "AnswerCallbackQuery" => {
            if payload["callback_query_id"].as_str().is_none()
                || chars("text").is_some_and(|count| count > 200)
            {
                wrong(format!("{:?} characters", chars("text")));
            }
        }
        "sendPhoto" | "sendDocument" => {
            if payload["chat_id"].as_i64().is_none() || chars("caption").is_some_and(|c| c > 1024) {
                wrong("chat or caption".to_owned());
            }
        }
        "SendChatAction" => {
            if payload["chat_id"].as_i64().is_none()
                || !["upload_photo", "upload_document"]
                    .contains(&payload["action"].as_str().unwrap_or_default())
            {
                wrong(format!(
                    "{:?} in {:?}",
                    payload["action"], payload["chat_id"]
                ));
            }
        }
        "GetUpdates"
        | "SetMyCommands"
        | "SetMyDescription"
        | "SetMyShortDescription"
        | "GetMe"
        | "SetWebhook"
        | "DeleteWebhook" => {}
        other => wrong(format!("{other} is unknown here")),
    }
    for button in buttons(payload) {
        let data = button["callback_data"].as_str().unwrap_or_default();
        let label = button["text"].as_str().unwrap_or_default();
        if data.is_empty() || data.len() > 64 || Press::decode(data).is_none() {
            world.breaks(laws::VALID, format!("callback data {data:?}"));
        }
        if label.is_empty() || label.chars().count() > 64 {
            world.breaks(laws::VALID, format!("label {label:?}"));
        }
    }
}

fn buttons(payload: &Value) -> Vec<Value> {
    let rows = payload["reply_markup"]["inline_keyboard"].as_array();
    rows.into_iter()
        .flatten()
        .flat_map(|row| row.as_array().cloned().unwrap_or_default())
        .collect()
}

impl Inner {
    fn carry_out(&mut self, method: &str, payload: &Value) -> Result<Value, (u16, Value)> {
        let refuse = |code: u16, why: &str| Err((code, json!({ "description": why })));
        match method {
            "SendMessage" | "sendPhoto" | "sendDocument" => {
                self.writable(payload)?;
                let id = self.telegram.next_message;
                self.telegram.next_message += 1;
                self.keep(id, payload);
                Ok(json!({ "message_id": id }))
            }
            "EditMessageText" => {
                self.writable(payload)?;
                let (chat, id) = (
                    payload["chat_id"].as_i64().unwrap(),
                    payload["message_id"].as_i64().unwrap_or_default(),
                );
                let before = self.telegram.chats.get(&chat).and_then(|chat| {
                    chat.numbers
                        .iter()
                        .find(|(number, _)| *number == id)
                        .map(|(_, words)| words.clone())
                });
                match before {
                    None => refuse(400, "Bad Request: message to edit not found"),
                    Some(before) if before == face(payload) => refuse(
                        400,
                        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same",
                    ),
                    Some(_) => {
                        self.keep(id, payload);
                        Ok(json!(true))
                    }
                }
            }
            "EditMessageReplyMarkup" => Ok(json!(true)),
            "AnswerCallbackQuery" => {
                let id = payload["callback_query_id"].as_str().unwrap_or_default();
                if self.telegram.taps.contains_key(id) {
                    Ok(json!(true))
                } else {
                    refuse(400, "Bad Request: query is too old")
                }
            }
            _ => Ok(json!(true)),
        }
    }

    /// Blocked chats refuse, and so does a second that is full.
    fn writable(&mut self, payload: &Value) -> Result<(), (u16, Value)> {
        let chat = payload["chat_id"].as_i64().unwrap_or_default();
        if self
            .telegram
            .chats
            .get(&chat)
            .is_none_or(|chat| chat.blocked)
        {
            self.count("403");
            return Err((
                403,
                json!({ "description": "Forbidden: bot was blocked by the user" }),
            ));
        }
        let second = self.now.timestamp();
        if self.telegram.second.0 != second {
            self.telegram.second = (second, 0);
        }
        if self.telegram.second.1 >= ACCEPTED_A_SECOND {
            return Err((
                429,
                json!({ "description": "Too Many Requests: retry after 1", "parameters": { "retry_after": 1 } }),
            ));
        }
        self.telegram.second.1 += 1;
        Ok(())
    }

    /// The message stands in the chat, and its owner reads it.
    fn keep(&mut self, id: i64, payload: &Value) {
        let chat_id = payload["chat_id"].as_i64().unwrap();
        let presses: Vec<String> = buttons(payload)
            .iter()
            .filter_map(|button| button["callback_data"].as_str().map(str::to_owned))
            .collect();
        let asks_place = !payload["reply_markup"]["keyboard"].is_null();
        self.telegram.taken += 1;
        let chat = self.telegram.chats.get_mut(&chat_id).unwrap();
        chat.messages.retain(|sent| sent.id != id);
        chat.messages.push_back(Sent {
            id,
            presses: presses.clone(),
        });
        chat.numbers.retain(|(number, _)| *number != id);
        chat.numbers.push_back((id, face(payload)));
        while chat.messages.len() > MESSAGES_KEPT {
            chat.messages.pop_front();
        }
        while chat.numbers.len() > NUMBERS_KEPT {
            chat.numbers.pop_front();
        }
        if self.trace.aloud {
            let text = payload["text"].as_str().unwrap_or("(a file)");
            let first: String = text.chars().take(90).collect();
            self.say(format!("{chat_id} < {id} {first:?} {presses:?}"));
        }
        self.trace.note("taken", [chat_id, id]);
        laws::a_message_was_taken(self, chat_id, payload, &presses);
        person::hears(self, chat_id, id, &presses, asks_place);
    }
}

/// What an edit would have to change.
fn face(payload: &Value) -> String {
    let rows = &payload["reply_markup"]["inline_keyboard"];
    format!("{}{rows}", payload["text"].as_str().unwrap_or_default())
}
