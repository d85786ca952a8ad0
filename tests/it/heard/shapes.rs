//! The shapes of a message with words, one by one: each kind of media, and everything that a message can be beside that.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use stillnight::conversation::event::Event;
use stillnight::conversation::react;
use stillnight::conversation::state::State;
use stillnight::telegram::update::{Happening, Incoming, read};
use stillnight::text::Text;

use super::{Api, heard};

const WORDS: &str = "ferritin 88 ng/ml";
const CRY: &str = "I want to die at 22:00";

fn person(id: i64) -> Value {
    json!({ "id": id, "is_bot": false, "first_name": "X" })
}

/// What carries the words: text, or a caption under something.
fn carriers() -> Vec<(&'static str, Value)> {
    let file = json!({ "file_id": "f", "file_unique_id": "u", "file_size": 20, "width": 1, "height": 1,
        "duration": 1, "mime_type": "application/pdf", "file_name": "report.pdf", "length": 1 });
    let place = json!({ "latitude": 52.5, "longitude": 13.4 });
    vec![
        ("text", json!({})),
        ("caption", json!({ "photo": [file, file] })),
        ("caption", json!({ "document": file })),
        ("caption", json!({ "animation": file, "document": file })),
        ("caption", json!({ "audio": file })),
        ("caption", json!({ "video": file })),
        ("caption", json!({ "voice": file })),
        ("caption", json!({ "live_photo": file, "photo": [file] })),
        (
            "caption",
            json!({ "paid_media": { "star_count": 5, "paid_media": [{ "type": "preview" }] } }),
        ),
        ("caption", json!({ "media_of_tomorrow": file })),
        (
            "caption",
            json!({ "story": { "chat": person(5), "id": 1 }, "location": place }),
        ),
        (
            "caption",
            json!({ "photo": [file], "media_group_id": "5", "show_caption_above_media": true, "has_media_spoiler": true }),
        ),
    ]
}

/// What a message can be beside that.
fn dresses() -> Vec<Value> {
    let entity = |kind: &str| json!({ "entities": [{ "type": kind, "offset": 0, "length": 8 }] });
    let mut dresses = vec![
        json!({}),
        json!({ "reply_to_message": { "message_id": 2, "text": "anything", "date": 1, "chat": { "id": 1 } } }),
        json!({ "reply_to_message": { "message_id": 2, "date": 0 } }),
        json!({ "external_reply": { "origin": { "type": "user", "date": 1_795_000_000, "sender_user": person(5) } } }),
        json!({ "external_reply": { "origin": { "type": "origin_of_tomorrow" }, "document": {} } }),
        json!({ "quote": { "text": "hello", "position": 0, "entities": [{ "type": "date_time" }] } }),
        json!({ "reply_to_story": { "chat": person(5), "id": 1 } }),
        json!({ "reply_to_checklist_task_id": 1, "reply_to_poll_option_id": "1" }),
        json!({ "message_thread_id": 5, "is_topic_message": true }),
        json!({ "direct_messages_topic": { "topic_id": 5 } }),
        json!({ "business_connection_id": "b", "sender_business_bot": person(5) }),
        json!({ "sender_boost_count": 3, "sender_tag": "tag", "author_signature": "x" }),
        json!({ "is_from_offline": true, "is_paid_post": true, "paid_star_count": 5 }),
        json!({ "has_protected_content": true, "effect_id": "5" }),
        json!({ "link_preview_options": { "url": "example.com/a b", "is_disabled": true } }),
        json!({ "suggested_post_info": { "state": "pending" } }),
        json!({ "reply_markup": { "inline_keyboard": [[{ "text": "x" }]] } }),
        json!({ "guest_query_id": "5", "guest_bot_caller_user": person(5) }),
        json!({ "ephemeral_message_id": 5, "receiver_user": person(5) }),
        json!({ "edit_date": 1, "media_group_id": 5 }),
        json!({ "sender_chat": { "id": -5, "type": "channel" } }),
        json!({ "entities": [{ "type": "date_time", "offset": 0, "length": 8, "unix_time": 1_795_132_800,
            "date_time_format": "D" }] }),
        json!({ "entities": [{ "type": "text_link", "offset": 0, "length": 8, "url": "example.com/a b" }] }),
        json!({ "entities": [{ "type": "text_mention", "offset": -1, "length": "x", "user": 5 }] }),
        json!({ "entities": "none", "caption_entities": { "0": null } }),
        entity("kind_of_tomorrow"),
    ];
    dresses.extend(Api::read().entities.into_iter().map(entity));
    dresses
}

fn passed_on() -> Vec<Value> {
    vec![
        json!({ "forward_origin": { "type": "user", "date": 1, "sender_user": person(5) } }),
        json!({ "forward_origin": { "type": "hidden_user", "date": 1, "sender_user_name": "X" } }),
        json!({ "forward_origin": { "type": "chat", "date": 1, "sender_chat": { "id": -5 } } }),
        json!({ "forward_origin": { "type": "channel", "date": 1, "chat": { "id": -5 }, "message_id": 1 } }),
        json!({ "forward_origin": { "type": "origin_of_tomorrow" } }),
        json!({ "via_bot": { "id": 5, "is_bot": true, "first_name": "X" } }),
    ]
}

fn message(words: &str, (field, media): &(&'static str, Value), dress: &Value) -> Value {
    let mut message = json!({
        "message_id": 7, "date": 1_795_000_000, "chat": { "id": 4711, "type": "private", "first_name": "A" },
        "from": { "id": 4711, "is_bot": false, "first_name": "A", "language_code": "en" },
    });
    message[*field] = json!(words);
    for part in [media, dress] {
        for (name, value) in part.as_object().unwrap() {
            message[name] = value.clone();
        }
    }
    json!({ "update_id": 9, "message": message })
}

fn event_of(update: &Value) -> Event {
    match read(update) {
        Incoming::Patient(brought) => match brought.what {
            Happening::Event(event) => event,
            Happening::Place { .. } => panic!("a place: {update}"),
        },
        other => panic!("{other:?} of {update}"),
    }
}

fn now() -> DateTime<Utc> {
    "2026-11-24T11:00:00Z".parse().unwrap()
}

fn answers_the_cry(event: &Event) -> bool {
    let reaction = react(&State::default(), &[], event, now());
    let cry = |text: &Text| {
        matches!(
            text,
            Text::Crisis { .. } | Text::CrisisCallOnly { .. } | Text::CrisisAnywhere
        )
    };
    matches!(&reaction.posts[..], [post] if post.paragraphs.iter().any(cry))
}

#[test]
fn every_shape_of_a_message_with_words_is_heard_words_of_danger_among_them() {
    let mut shapes = 0;
    for carrier in carriers() {
        for dress in dresses() {
            let update = message(WORDS, &carrier, &dress);
            assert_eq!(heard(&update).as_deref(), Some(WORDS), "{update}");
            let event = event_of(&update);
            assert!(
                matches!(event, Event::Said { .. } | Event::SaidBeside { .. }),
                "{event:?} of {update}"
            );
            let update = message(CRY, &carrier, &dress);
            assert!(answers_the_cry(&event_of(&update)), "{update}");
            shapes += 1;
        }
        for dress in passed_on() {
            let update = message(WORDS, &carrier, &dress);
            assert!(
                matches!(event_of(&update), Event::Forwarded { .. }),
                "{update}"
            );
            let update = message(CRY, &carrier, &dress);
            assert!(answers_the_cry(&event_of(&update)), "{update}");
            shapes += 1;
        }
    }
    assert!(shapes >= 118, "{shapes} shapes");
}

#[test]
fn a_file_is_handled_beside_its_words_but_not_after_a_cry() {
    let carrier = (
        "caption",
        json!({ "document": { "file_id": "f", "file_size": "20" } }),
    );
    let file = |update: &Value| match read(update) {
        Incoming::Patient(brought) => brought.file,
        other => panic!("{other:?}"),
    };
    let found = file(&message(WORDS, &carrier, &json!({}))).unwrap();
    assert_eq!((found.file_id.as_str(), found.bytes), ("f", 20));
    assert_eq!(file(&message(CRY, &carrier, &json!({}))), None);
    let passed_on = json!({ "forward_origin": { "type": "user" } });
    assert_eq!(file(&message(WORDS, &carrier, &passed_on)), None);
}

#[test]
fn service_messages_bring_nothing_and_things_without_words_one_answer() {
    let service = [
        "new_chat_members",
        "left_chat_member",
        "chat_owner_left",
        "chat_owner_changed",
        "new_chat_title",
        "new_chat_photo",
        "delete_chat_photo",
        "group_chat_created",
        "message_auto_delete_timer_changed",
        "pinned_message",
        "successful_payment",
        "refunded_payment",
        "users_shared",
        "chat_shared",
        "gift",
        "unique_gift",
        "gift_upgrade_sent",
        "connected_website",
        "write_access_allowed",
        "passport_data",
        "proximity_alert_triggered",
        "boost_added",
        "chat_background_set",
        "checklist_tasks_done",
        "checklist_tasks_added",
        "direct_message_price_changed",
        "forum_topic_created",
        "forum_topic_edited",
        "forum_topic_closed",
        "forum_topic_reopened",
        "general_forum_topic_hidden",
        "giveaway_created",
        "giveaway",
        "giveaway_winners",
        "giveaway_completed",
        "managed_bot_created",
        "paid_message_price_changed",
        "poll_option_added",
        "suggested_post_approved",
        "suggested_post_paid",
        "video_chat_scheduled",
        "video_chat_started",
        "video_chat_ended",
        "video_chat_participants_invited",
        "web_app_data",
        "community_chat_added",
        "community_chat_joined",
        "chat_theme_of_tomorrow",
    ];
    let bare = |name: &str, value: Value| {
        let mut update = message("", &("text", json!({})), &json!({}));
        update["message"]["text"] = Value::Null;
        update["message"][name] = value;
        update
    };
    for name in service {
        let pinned = json!({ "message_id": 1, "text": "hello", "photo": [] });
        assert_eq!(read(&bare(name, pinned)), Incoming::Nothing, "{name}");
    }
    for name in [
        "animation",
        "audio",
        "live_photo",
        "paid_media",
        "photo",
        "sticker",
        "story",
        "video",
        "video_note",
        "voice",
        "checklist",
        "contact",
        "dice",
        "game",
        "poll",
        "rich_message",
    ] {
        let event = event_of(&bare(name, json!({ "file_id": "f" })));
        assert_eq!(event, Event::SentSomethingElse, "{name}");
    }
}

#[test]
fn a_venue_is_a_place_like_any_other() {
    let place = json!({ "latitude": 52.5, "longitude": "13.4" });
    let venue = json!({ "location": place, "title": "Café", "address": "1 Road" });
    for dress in [
        json!({ "location": place }),
        json!({ "venue": venue }),
        json!({ "venue": venue, "location": place }),
    ] {
        let mut update = message("", &("text", json!({})), &dress);
        update["message"]["text"] = Value::Null;
        let Incoming::Patient(brought) = read(&update) else {
            panic!("{update}")
        };
        let there = Happening::Place {
            latitude: 52.5,
            longitude: 13.4,
        };
        assert_eq!(brought.what, there);
    }
}

#[test]
fn in_groups_only_a_command_that_names_a_bot_is_looked_at() {
    for (text, named) in [
        ("/labs@stillnight_bot ferritin=88", Some("stillnight_bot")),
        ("/x@otherbot", Some("otherbot")),
        ("/labs ferritin=88", None),
        ("@stillnight_bot hello", None),
        ("I want to die", None),
    ] {
        let dress = json!({ "chat": { "id": -5, "type": "supergroup" } });
        let bot = match read(&message(text, &("text", json!({})), &dress)) {
            Incoming::Group { bot, .. } => Some(bot),
            Incoming::Nothing => None,
            Incoming::Patient(brought) => panic!("{brought:?}"),
        };
        assert_eq!(bot.as_deref(), named, "{text}");
    }
}
