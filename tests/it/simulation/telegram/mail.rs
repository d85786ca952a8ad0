//! What the bot asks for: polls, what they bring, and what is confirmed by them.

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};
use stillnight::telegram::wire::Body;

use super::requests::parameters;
use super::{CONFIRMED_KEPT, Fate, UPDATE_LIVES, Update};
use crate::simulation::faults::{self, Mishap};
use crate::simulation::world::{Inner, World};

/// Takes a poll in: what it confirms is gone.
pub fn poll(world: &World, body: &Body) -> (Option<Fate>, DateTime<Utc>) {
    let mut world = world.lock();
    let payload = parameters(&mut world, "getUpdates", body);
    let seconds = payload["timeout"].as_i64().unwrap_or_default();
    let until = world.now + TimeDelta::seconds(seconds);
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
    let over = world.now >= until;
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
    let heard_at = [now, now + world.skew, now + world.former_skew];
    if let Some(person) = chat.and_then(|chat| world.persons.get_mut(&chat)) {
        person.heard_at.push(heard_at);
    }
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
