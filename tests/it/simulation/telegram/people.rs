//! What people do: they write, tap, block and come back, and their updates set out on their way.

use chrono::TimeDelta;
use serde_json::{Value, json};

use super::Update;
use crate::simulation::world::Inner;

/// The first of those who belong to nobody in this history.
const STRANGERS: i64 = 500_000;

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

/// **Crowds and strangers**: many who were never here write at once, some of them again and again.
pub fn a_crowd_comes(world: &mut Inner, strangers: i64) {
    for stranger in 0..strangers {
        let chat_id = STRANGERS + stranger;
        world.telegram.chats.entry(chat_id).or_default();
        for _ in 0..world.chance.between(1, 4) {
            let text = *world.chance.pick(&["/start", "hello", "-", "/help"]);
            let id = world.telegram.next_message;
            world.telegram.next_message += 1;
            let message = json!({
                "message_id": id, "date": world.now.timestamp(), "chat": chat(chat_id),
                "from": user(chat_id, "en"), "text": text,
            });
            queue(world, "message", message, true);
        }
    }
    world.say(format!("{strangers} strangers write"));
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
