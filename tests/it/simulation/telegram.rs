//! Telegram as the world sees it: chats, updates on their way, and whether each request is a valid one.

use std::collections::{BTreeMap, VecDeque};

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use stillnight::telegram::wire::Body;
use stillnight::text::press::Press;

use super::faults::{self, Mishap};
use super::laws;
use super::world::{Inner, World};

/// Telegram takes about thirty messages a second from a bot.
const ACCEPTED_A_SECOND: u32 = 30;
/// Taps wait this long for a bot that is away.
const TAP_LIVES: TimeDelta = TimeDelta::seconds(150);
/// Everything else waits a day.
const UPDATE_LIVES: TimeDelta = TimeDelta::hours(24);
/// Messages that a chat is remembered by.
const MESSAGES_KEPT: usize = 12;
/// Message numbers that can still be edited.
const NUMBERS_KEPT: usize = 400;
const CONFIRMED_KEPT: usize = 40;

/// What comes of a request.
pub enum Fate {
    Answer { status: u16, body: Vec<u8> },
    Silence,
}

#[derive(Default)]
pub struct Chat {
    pub blocked: bool,
    /// The newest messages of the bot.
    pub messages: VecDeque<Sent>,
    numbers: VecDeque<(i64, String)>,
}

/// A message of the bot, as far as a person can act on it.
#[derive(Clone, Debug)]
pub struct Sent {
    pub id: i64,
    pub presses: Vec<String>,
}

#[derive(Clone)]
struct Update {
    id: i64,
    value: Value,
    is_tap: bool,
    since: DateTime<Utc>,
    /// Held up on its way until then.
    visible_at: DateTime<Utc>,
    delivered: bool,
    again: bool,
}

pub struct Telegram {
    pub chats: BTreeMap<i64, Chat>,
    queue: Vec<Update>,
    confirmed: VecDeque<Update>,
    next_message: i64,
    next_update: i64,
    last_update_at: DateTime<Utc>,
    /// The bot has been told that nothing waits, and was handed nothing since.
    knows_of_nothing: bool,
    /// The open poll was cut off while nobody was awake.
    pub hung_up: bool,
    taps: BTreeMap<String, DateTime<Utc>>,
    second: (i64, u32),
    /// Messages taken, all chats together.
    pub taken: u64,
    /// Taps that nobody was there for.
    pub expired_taps: u64,
}

impl Telegram {
    pub fn new(now: DateTime<Utc>) -> Self {
        Self {
            chats: BTreeMap::new(),
            queue: Vec::new(),
            confirmed: VecDeque::new(),
            next_message: 1,
            next_update: 100_001,
            last_update_at: now,
            knows_of_nothing: false,
            hung_up: false,
            taps: BTreeMap::new(),
            second: (0, 0),
            taken: 0,
            expired_taps: 0,
        }
    }

    /// Whether a poll would bring anything.
    pub fn has_mail(&self, now: DateTime<Utc>) -> bool {
        self.queue
            .iter()
            .any(|one| one.visible_at <= now && !one.expired(now))
    }

    /// When something that is held up will arrive.
    pub fn next_arrival(&self, now: DateTime<Utc>) -> Option<DateTime<Utc>> {
        self.queue
            .iter()
            .map(|one| one.visible_at)
            .filter(|at| *at > now)
            .min()
    }

    /// The faults stop: what was held up on its way arrives.
    pub fn let_through(&mut self, now: DateTime<Utc>) {
        for one in &mut self.queue {
            one.visible_at = one.visible_at.min(now);
        }
    }

    pub fn backlog(&self) -> usize {
        self.queue.len()
    }
}

impl Update {
    /// **Taps expired after 150 s.**
    fn expired(&self, now: DateTime<Utc>) -> bool {
        let lives = if self.is_tap { TAP_LIVES } else { UPDATE_LIVES };
        now > self.visible_at.max(self.since) + lives
    }
}

// ---- what people do

fn user(person: i64, language: &str) -> Value {
    json!({ "id": person, "is_bot": false, "first_name": "P", "language_code": language })
}

fn chat(id: i64) -> Value {
    json!({ "id": id, "type": "private", "first_name": "P" })
}

/// A person writes. `prompt`: this one is never held up on its way.
pub fn says(world: &mut Inner, person: i64, text: &str, prompt: bool) {
    let language = world.persons[&person].language;
    world.telegram.chats.entry(person).or_default();
    let id = world.telegram.next_message;
    world.telegram.next_message += 1;
    let message = json!({
        "message_id": id, "date": world.now.timestamp(), "chat": chat(person),
        "from": user(person, language), "text": text,
    });
    queue(world, "message", message, prompt);
    world.say(format!("{person} > {text}"));
}

/// A person taps, on whatever message and with whatever data.
pub fn presses(world: &mut Inner, person: i64, in_chat: i64, message: i64, data: &str) {
    let language = world.persons[&person].language;
    let number = world.telegram.next_update;
    let tap = format!("tap{number}-{}", world.telegram.taken);
    world.telegram.taps.insert(tap.clone(), world.now);
    while world.telegram.taps.len() > 4000 {
        world.telegram.taps.pop_first();
    }
    let query = json!({
        "id": tap, "from": user(person, language), "chat_instance": "1", "data": data,
        "message": {
            "message_id": message, "date": world.now.timestamp(), "chat": chat(in_chat),
            "from": { "id": 1, "is_bot": true, "first_name": "B" }, "text": "?",
        },
    });
    queue(world, "callback_query", query, false);
    world.say(format!("{person} @ {data} on {message}"));
}

/// A person blocks the bot, or lets it back in.
pub fn blocks(world: &mut Inner, person: i64, blocked: bool) {
    let language = world.persons[&person].language;
    world.telegram.chats.entry(person).or_default().blocked = blocked;
    let bot = json!({ "id": 1, "is_bot": true, "first_name": "B" });
    let member = json!({ "status": "member", "user": bot });
    let kicked = json!({ "status": "kicked", "user": bot, "until_date": 0 });
    let (old, new) = if blocked {
        (member, kicked)
    } else {
        (kicked, member)
    };
    let change = json!({
        "chat": chat(person), "from": user(person, language), "date": world.now.timestamp(),
        "old_chat_member": old, "new_chat_member": new,
    });
    queue(world, "my_chat_member", change, true);
    world.say(format!(
        "{person} {}",
        if blocked { "blocks" } else { "is back" }
    ));
}

/// **Repeated, late and out-of-order updates; random `update_id` after a week.**
fn queue(world: &mut Inner, kind: &str, body: Value, prompt: bool) {
    // A week, or a long day where the world is in a hurry: then only where the bot has had an empty answer since, as
    // in a week it has had thousands, and nothing waits under the old numbers, for in a week all that has been dropped.
    let quiet = world.now - world.telegram.last_update_at;
    let restarts = quiet > TimeDelta::hours(9)
        && !world.calm
        && world.chance.often(world.rates.update * 4)
        && world.telegram.knows_of_nothing
        && world.telegram.queue.is_empty();
    if restarts {
        world.telegram.next_update = world.chance.between(1, 1_900_000_000);
        world.count("update_id starts anew at random");
    }
    world.telegram.last_update_at = world.now;
    let id = world.telegram.next_update;
    world.telegram.next_update += 1;
    let mut visible_at = world.now;
    if !prompt && !world.calm && world.chance.often(world.rates.update) {
        visible_at += TimeDelta::seconds(world.chance.between(1, 4000));
        world.count("late update, out of order");
    }
    let mut value = json!({ "update_id": id });
    value[kind] = body;
    world.telegram.queue.push(Update {
        id,
        value,
        is_tap: kind == "callback_query",
        since: world.now,
        visible_at,
        delivered: false,
        again: false,
    });
}

// ---- what the bot asks for

/// Takes a poll in: what it confirms is gone.
pub fn poll(world: &World, body: &Body) -> (Option<Fate>, DateTime<Utc>) {
    let mut world = world.lock();
    let payload = parameters(&mut world, "getUpdates", body);
    let seconds = payload["timeout"].as_i64().unwrap_or_default();
    let until = world.shown() + TimeDelta::seconds(seconds);
    let mishap = faults::of_a_request(&mut world, "getUpdates");
    if let Some(Mishap::Refused(fate)) = mishap {
        return (Some(fate), until);
    }
    confirm(&mut world, payload["offset"].as_i64().unwrap_or_default());
    let Some(batch) = batch(&mut world).or_else(|| (seconds == 0).then(Vec::new)) else {
        return (None, until);
    };
    let body = json!({ "ok": true, "result": batch })
        .to_string()
        .into_bytes();
    let fate = match mishap {
        Some(Mishap::Done(spoil)) => spoil(body),
        _ => Fate::Answer { status: 200, body },
    };
    (Some(fate), until)
}

/// Looks again on behalf of a poll that is held open.
pub fn poll_again(world: &World, until: DateTime<Utc>) -> Option<Fate> {
    let mut world = world.lock();
    if std::mem::take(&mut world.telegram.hung_up) {
        return Some(Fate::Silence);
    }
    let over = world.shown() >= until;
    let batch = batch(&mut world).or_else(|| over.then(Vec::new))?;
    let body = json!({ "ok": true, "result": batch })
        .to_string()
        .into_bytes();
    Some(Fate::Answer { status: 200, body })
}

/// What the bot's offset becomes hangs on the answer that reaches it.
pub fn poll_answered(world: &World, body: &[u8]) {
    if serde_json::from_slice::<Value>(body).is_ok_and(|answer| answer["result"] == json!([])) {
        world.lock().telegram.knows_of_nothing = true;
    }
}

/// An offset confirms what was handed out below it; and what is new but lies below it is gone unseen, which is the
/// worst that the Bot API's words allow.
fn confirm(world: &mut Inner, offset: i64) {
    let (chance, telegram) = (&mut world.chance, &mut world.telegram);
    let again_rate = if world.calm { 0 } else { world.rates.update };
    let now = world.now;
    let mut again = Vec::new();
    let mut lost = 0;
    telegram.queue.retain(|one| {
        if one.id >= offset || one.again || (!one.delivered && one.visible_at > now) {
            return true;
        }
        if !one.delivered && one.visible_at == one.since {
            lost += 1;
        }
        telegram.confirmed.push_back(one.clone());
        // Nothing older than what Telegram keeps comes again.
        telegram
            .confirmed
            .retain(|one| now - one.since < UPDATE_LIVES);
        if chance.often(again_rate) && !telegram.confirmed.is_empty() {
            let known = chance.pick(telegram.confirmed.make_contiguous()).clone();
            again.push(Update {
                is_tap: false,
                visible_at: now + TimeDelta::seconds(chance.between(0, 600)),
                delivered: false,
                again: true,
                ..known
            });
        }
        !one.delivered && one.visible_at != one.since
    });
    while telegram.confirmed.len() > CONFIRMED_KEPT {
        telegram.confirmed.pop_front();
    }
    for update in again {
        world.telegram.queue.push(update);
        world.count("repeated update");
    }
    if lost > 0 {
        world.breaks(
            "no update is lost",
            format!("an old offset {offset} swallowed {lost} that were never handed out"),
        );
    }
}

fn owner(update: &Value) -> Option<i64> {
    ["message", "callback_query", "my_chat_member"]
        .into_iter()
        .find_map(|kind| update[kind]["from"]["id"].as_i64())
}

/// **Taps expired after 150 s**, and everything else after a day in which nobody asked: what Telegram itself drops,
/// no bot can answer.
fn drop_expired(world: &mut Inner) {
    let now = world.now;
    let (expired, kept) = std::mem::take(&mut world.telegram.queue)
        .into_iter()
        .partition::<Vec<_>, _>(|one| one.expired(now));
    world.telegram.queue = kept;
    for one in expired {
        if one.is_tap {
            world.telegram.expired_taps += 1;
            continue;
        }
        if one.again {
            continue;
        }
        let text = one.value["message"]["text"].as_str().unwrap_or_default();
        if let Some(person) = owner(&one.value).and_then(|id| world.persons.get_mut(&id)) {
            person.never_heard(text);
        }
        world.count("Telegram dropped a message after a day");
    }
}

/// One chat's updates at a time: chats side by side are the wire tests' matter, and here the order must be a seed's.
fn batch(world: &mut Inner) -> Option<Vec<Value>> {
    drop_expired(world);
    let now = world.now;
    let telegram = &mut world.telegram;
    let first = telegram.queue.iter().find(|one| one.visible_at <= now)?;
    telegram.knows_of_nothing = false;
    let chat = owner(&first.value);
    let mut batch = Vec::new();
    for one in &mut telegram.queue {
        if one.visible_at > now {
            continue;
        }
        // The next poll confirms everything below what it was handed, so nothing may be stepped over.
        if owner(&one.value) != chat {
            break;
        }
        one.delivered = true;
        one.again = false;
        batch.push(one.value.clone());
        if batch.len() == 100 {
            break;
        }
    }
    Some(batch)
}

// ---- what the bot sends

fn parameters(world: &mut Inner, method: &str, body: &Body) -> Value {
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
        let mishap = faults::of_a_request(&mut world, method);
        (payload, mishap)
    };
    if let Some(Mishap::Refused(fate)) = mishap {
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
            if let Some(chat) = payload["chat_id"].as_i64()
                && let Some(person) = world.lock().persons.get_mut(&chat)
            {
                person.ambiguous += 1;
            }
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
        "EditMessageReplyMarkup" => {
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
        super::person::hears(self, chat_id, id, &presses, asks_place);
    }
}

/// What an edit would have to change.
fn face(payload: &Value) -> String {
    let rows = &payload["reply_markup"]["inline_keyboard"];
    format!("{}{rows}", payload["text"].as_str().unwrap_or_default())
}
