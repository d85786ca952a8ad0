//! Whatever has words is heard: a message may carry anything beside them, known to us or not.
//!
//! What a message can hold in Bot API 10.3 stands in `data/bot-api-10.3-message.txt`, whose first line names its source.

mod shapes;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};
use stillnight::conversation::event::Event;
use stillnight::telegram::update::{Happening, Incoming, chat_key, read, update_id};

use crate::simulation::Chance;

const API: &str = include_str!("data/bot-api-10.3-message.txt");
const WORDS: &str = "/labs ferritin=88 ng/ml date=2026-11-20";
const ROUNDS: u64 = 4000;

/// A field of a type: what it may hold, and how deep in lists.
struct Field {
    name: &'static str,
    kinds: Vec<&'static str>,
    lists: usize,
}

/// The types of a message and all that is within it, and the kinds of entities.
struct Api {
    types: BTreeMap<&'static str, Vec<Field>>,
    entities: Vec<&'static str>,
}

impl Api {
    fn read() -> Self {
        let mut api = Self {
            types: BTreeMap::new(),
            entities: Vec::new(),
        };
        for line in API.lines().filter(|line| !line.starts_with('#')) {
            let (name, rest) = line.split_once(' ').unwrap_or((line, ""));
            if name == "!" {
                api.entities = rest.split(' ').collect();
                continue;
            }
            let fields = rest.split_whitespace().map(|field| {
                let (name, kinds) = field.split_once(':').unwrap();
                Field {
                    name,
                    kinds: kinds.trim_end_matches("[]").split('|').collect(),
                    lists: kinds.matches("[]").count(),
                }
            });
            api.types.insert(name, fields.collect());
        }
        api
    }

    /// A value of this type, dressed with fields that are known, odd or of tomorrow.
    fn value(&self, chance: &mut Chance, kind: &str, depth: u32) -> Value {
        if chance.often(1500) {
            return odd(chance);
        }
        match kind {
            "String" => json!(*chance.pick(&["", "private", "word", "2026", "date_time", "é🦵"])),
            "Integer" => json!(chance.between(-5, 1 << 53)),
            "Float" => json!(0.5),
            "Boolean" => json!(chance.often(5000)),
            _ if depth == 0 => json!({}),
            object => {
                let mut fields = Map::new();
                self.dress(chance, object, &mut fields, depth, 4000);
                Value::Object(fields)
            }
        }
    }

    fn dress(
        &self,
        chance: &mut Chance,
        kind: &str,
        into: &mut Map<String, Value>,
        depth: u32,
        often: u64,
    ) {
        for field in self.types.get(kind).into_iter().flatten() {
            if into.contains_key(field.name) || !chance.often(often) {
                continue;
            }
            let kind = *chance.pick(&field.kinds);
            let mut value = self.value(chance, kind, depth - 1);
            for _ in 0..field.lists {
                let more = self.value(chance, kind, depth - 1);
                value = json!([value, more]);
            }
            into.insert(field.name.to_owned(), value);
        }
        for number in 0..chance.below(3) {
            into.insert(format!("field_of_tomorrow_{number}"), odd(chance));
        }
    }

    fn entity(&self, chance: &mut Chance) -> Value {
        let mut entity = Map::new();
        let kind = if chance.often(3000) {
            "kind_of_tomorrow"
        } else {
            chance.pick(&self.entities)
        };
        entity.insert("type".to_owned(), json!(kind));
        self.dress(chance, "MessageEntity", &mut entity, 3, 7000);
        Value::Object(entity)
    }

    /// A message with these words, in a private chat, and anything else.
    fn message(&self, chance: &mut Chance, words: &str) -> Value {
        let mut message = Map::new();
        match chance.below(3) {
            0 => message.insert("text".to_owned(), json!(words)),
            1 => message.insert("caption".to_owned(), json!(words)),
            _ => message.insert("rich_message".to_owned(), rich(chance, words)),
        };
        let entities = (0..chance.below(4)).map(|_| self.entity(chance)).collect();
        message.insert("entities".to_owned(), Value::Array(entities));
        let mut from = Map::new();
        from.insert("id".to_owned(), number(chance, 4711));
        from.insert("is_bot".to_owned(), json!(false));
        self.dress(chance, "User", &mut from, 2, 5000);
        message.insert("from".to_owned(), Value::Object(from));
        let mut chat = Map::new();
        chat.insert("id".to_owned(), number(chance, 4711));
        chat.insert("type".to_owned(), json!("private"));
        self.dress(chance, "Chat", &mut chat, 3, 2000);
        message.insert("chat".to_owned(), Value::Object(chat));
        // Other words beside these would be heard too, and are not what is asked here.
        let often = *chance.pick(&[300, 1500, 5000]);
        self.dress(chance, "Message", &mut message, 4, often);
        Value::Object(message)
    }
}

/// The words in blocks, broken where an app might break them.
fn rich(chance: &mut Chance, words: &str) -> Value {
    let text = match chance.below(3) {
        0 => json!(words),
        1 => {
            json!([{ "type": "bot_command", "text": &words[..5], "bot_command": "labs" }, &words[5..]])
        }
        _ => json!({ "type": "text_of_tomorrow", "text": [{ "type": "bold", "text": [words] }] }),
    };
    match chance.below(3) {
        0 => json!({ "blocks": [{ "type": "paragraph", "text": text }, { "type": "divider" }] }),
        1 => {
            json!({ "blocks": [{ "type": "list", "items": [{ "blocks": [{ "type": "paragraph", "text": text }] }] }] })
        }
        _ => json!({ "blocks": [{ "type": "photo", "photo": [], "caption": { "text": text } }] }),
    }
}

/// A number as it is, as text, or with a point.
fn number(chance: &mut Chance, number: i64) -> Value {
    match chance.below(3) {
        0 => json!(number),
        1 => json!(number.to_string()),
        _ => serde_json::from_str(&format!("{number}.0")).unwrap(),
    }
}

fn odd(chance: &mut Chance) -> Value {
    match chance.below(10) {
        0 => Value::Null,
        1 => json!(true),
        2 => json!(-1),
        3 => json!(u64::MAX),
        4 => json!(1e300),
        5 => json!(""),
        6 => json!("odd"),
        7 => json!([]),
        8 => json!([[{ "deep": [null] }]]),
        _ => json!({ "id": "odd", "type": 5, "file_id": [] }),
    }
}

/// What the words of an update are heard as.
pub fn heard(update: &Value) -> Option<String> {
    let Incoming::Patient(brought) = read(update) else {
        return None;
    };
    match brought.what {
        Happening::Event(
            Event::Said { text, .. }
            | Event::SaidBeside { text, .. }
            | Event::Edited { text, .. }
            | Event::Forwarded { text, .. },
        ) => Some(text),
        Happening::Event(_) | Happening::Place { .. } => None,
    }
}

#[test]
fn whatever_stands_beside_them_words_are_heard() {
    let api = Api::read();
    assert_eq!(api.entities.len(), 20);
    assert!(api.types.len() > 100 && api.types["Message"].len() > 100);
    for seed in 0..ROUNDS {
        let mut chance = Chance::of(seed);
        let message = api.message(&mut chance, WORDS);
        let kind = *chance.pick(&["message", "edited_message"]);
        let mut update = json!({ "update_id": number(&mut chance, 100_001) });
        update[kind] = message;
        // As it comes over the wire.
        let update: Value = serde_json::from_str(&update.to_string()).unwrap();
        let heard = heard(&update);
        assert!(
            heard.as_ref().is_some_and(|heard| heard.contains(WORDS)),
            "seed {seed}: {heard:?} of {update:#}"
        );
        assert_eq!(chat_key(&update), 4711, "seed {seed}");
        assert_eq!(update_id(&update), Some(100_001));
    }
}

#[test]
fn whatever_comes_nothing_panics() {
    let api = Api::read();
    for seed in 0..ROUNDS {
        let mut chance = Chance::of(seed);
        let kind = *chance.pick(&[
            "message",
            "edited_message",
            "callback_query",
            "my_chat_member",
            "message_reaction",
            "poll",
            "update_of_tomorrow",
        ]);
        let body = if chance.often(2000) {
            odd(&mut chance)
        } else {
            api.value(&mut chance, "Message", 4)
        };
        let mut update = json!({ "update_id": odd(&mut chance) });
        update[kind] = body;
        let _ = (read(&update), chat_key(&update), update_id(&update));
    }
    for update in [json!(null), json!([]), json!(5), json!({})] {
        assert_eq!(read(&update), Incoming::Nothing);
    }
}

#[test]
fn what_is_no_message_of_a_person_brings_nothing() {
    let private = json!({ "id": 4711, "type": "private" });
    let bot = json!({ "id": 5, "is_bot": true, "first_name": "Bot" });
    for update in [
        json!({ "message_reaction": { "chat": private, "message_id": 3, "date": 1, "old_reaction": [],
            "new_reaction": [{ "type": "emoji", "emoji": "👍" }] } }),
        json!({ "message_reaction_count": { "chat": private, "message_id": 3 } }),
        json!({ "poll": { "id": "1", "question": "ferritin 88?", "options": [] } }),
        json!({ "poll_answer": { "poll_id": "1", "option_ids": [0] } }),
        json!({ "channel_post": { "message_id": 3, "chat": { "id": -5, "type": "channel" }, "text": "hello" } }),
        json!({ "message": { "message_id": 3, "chat": private, "from": bot, "text": "hello" } }),
        json!({ "edited_message": { "message_id": 3, "chat": private, "from": { "id": 4711 },
            "location": { "latitude": 52.5, "longitude": 13.4 } } }),
        json!({ "my_chat_member": { "chat": private, "from": { "id": 4711 } } }),
        json!({ "callback_query": { "id": "7", "data": "fo:1" } }),
        json!({ "message": { "chat": { "id": "99999999999999999999" }, "from": { "id": 1e300 }, "text": "hello" } }),
    ] {
        assert_eq!(read(&update), Incoming::Nothing, "{update}");
    }
}
