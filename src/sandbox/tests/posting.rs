//! Messages, presses and refusals, and the four encodings.

use super::*;

const NOT_MODIFIED: &str = "Bad Request: message is not modified: specified new message content and reply \
                            markup are exactly the same as a current content and reply markup of the message";
const TOO_OLD: &str =
    "Bad Request: query is too old and response timeout expired or query ID is invalid";

#[tokio::test]
async fn a_bot_may_not_write_to_strangers_or_where_it_is_blocked() {
    let stage = Stage::new().await;
    let said = || json!({ "chat_id": 77, "text": "Good evening" });
    stage
        .refused("sendMessage", said(), 400, "Bad Request: chat not found")
        .await;
    stage.telegram.introduce(&stage.ada);
    let why = "Forbidden: bot can't initiate conversation with a user";
    stage.refused("sendMessage", said(), 403, why).await;
    stage.telegram.says(&stage.ada, "/start");
    stage.result("sendMessage", said()).await;
    stage.telegram.blocks(&stage.ada);
    stage
        .refused(
            "sendMessage",
            said(),
            403,
            "Forbidden: bot was blocked by the user",
        )
        .await;
    stage.telegram.says(&stage.ada, "/start");
    stage.result("sendMessage", said()).await;
    stage
        .refused(
            "sendMessage",
            json!({ "text": "x" }),
            400,
            "Bad Request: chat_id is empty",
        )
        .await;
}

#[tokio::test]
async fn texts_and_markups_are_refused_in_telegrams_words() {
    let stage = Stage::new().await;
    stage.telegram.says(&stage.ada, "/start");
    let button = |data: &str| {
        let markup = json!({ "inline_keyboard": [[{ "text": "Yes", "callback_data": data }]] });
        json!({ "text": "Taken?", "reply_markup": markup })
    };
    let html = |text: &str| json!({ "text": text, "parse_mode": "HTML" });
    let cases = [
        (json!({}), "message text is empty"),
        (json!({ "text": " \n" }), "message text is empty"),
        // A letter outside the basic plane counts twice.
        (json!({ "text": "💤".repeat(2049) }), "message is too long"),
        (button(""), "BUTTON_DATA_INVALID"),
        (button(&"é".repeat(33)), "BUTTON_DATA_INVALID"),
        (
            json!({ "text": "x", "reply_markup": [] }),
            "object expected as reply markup",
        ),
        (
            json!({ "text": "x", "reply_markup": { "inline_keyboard": [[{ "text": "dead" }]] } }),
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            json!({ "text": "x", "reply_markup": { "inline_keyboard": [{ "text": "flat" }] } }),
            "row of field \"inline_keyboard\" must be of type Array",
        ),
        (
            json!({ "text": "x", "reply_markup": { "keyboard": [] } }),
            "reply keyboard is empty",
        ),
        (
            html("<b>open"),
            "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        (
            html("<b><i>x</b></i>"),
            "can't parse entities: Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\"",
        ),
        (
            html("ferritin <75"),
            "can't parse entities: Unclosed start tag at byte offset 9",
        ),
        (
            html("<p>x</p>"),
            "can't parse entities: Unsupported start tag \"p\" at byte offset 0",
        ),
        (
            json!({ "text": "x", "parse_mode": "RTF" }),
            "unsupported parse_mode",
        ),
    ];
    for (mut params, why) in cases {
        params["chat_id"] = json!(stage.ada.id);
        stage
            .refused("sendMessage", params, 400, &format!("Bad Request: {why}"))
            .await;
    }
    let longest = json!({ "chat_id": 77, "text": "💤".repeat(2048) });
    stage.result("sendMessage", longest).await;
    assert_eq!(stage.telegram.bot_messages(77).len(), 1);
}

#[tokio::test]
async fn html_becomes_text_with_entities_measured_in_utf16() {
    let stage = Stage::new().await;
    stage.telegram.says(&stage.ada, "/start");
    let text = "💤 <b>2 &lt; 3</b> &amp; <a href=\"https://example.org\">why</a>";
    let params = json!({ "chat_id": 77, "text": text, "parse_mode": "HTML" });
    let sent = stage.result("sendMessage", params).await;
    assert_eq!(sent["text"], "💤 2 < 3 & why");
    let entities = json!([
        { "type": "bold", "offset": 3, "length": 5 },
        { "type": "text_link", "offset": 11, "length": 3, "url": "https://example.org" },
    ]);
    assert_eq!(sent["entities"], entities);
}

#[tokio::test]
async fn an_edit_must_change_something_that_is_there() {
    let stage = Stage::new().await;
    stage.telegram.says(&stage.ada, "/start");
    let id = stage.ask("Taken?", "Yes", "yes").await;
    let edit = |id: i64, text: &str| json!({ "chat_id": 77, "message_id": id, "text": text });
    let same_markup = json!({ "inline_keyboard": [[{ "text": "Yes", "callback_data": "yes" }]] });
    let mut same = edit(id, "Taken?");
    same["reply_markup"] = same_markup;
    stage
        .refused("editMessageText", same, 400, NOT_MODIFIED)
        .await;
    // Without a markup an edit takes the buttons away, and that is a change.
    let edited = stage.result("editMessageText", edit(id, "Taken?")).await;
    assert!(edited["edit_date"].is_i64() && edited.get("reply_markup").is_none());
    let bare = json!({ "chat_id": 77, "message_id": id });
    stage
        .refused("editMessageReplyMarkup", bare.clone(), 400, NOT_MODIFIED)
        .await;
    let not_found = "Bad Request: message to edit not found";
    stage
        .refused("editMessageText", edit(999, "x"), 400, not_found)
        .await;
    stage
        .refused(
            "editMessageText",
            edit(1, "x"),
            400,
            "Bad Request: message can't be edited",
        )
        .await;
    let mut keyboard = edit(id, "x");
    keyboard["reply_markup"] = json!({ "keyboard": [["Yes"]] });
    stage
        .refused(
            "editMessageText",
            keyboard,
            400,
            "Bad Request: inline keyboard expected",
        )
        .await;
    stage.result("deleteMessage", bare.clone()).await;
    stage
        .refused(
            "deleteMessage",
            bare,
            400,
            "Bad Request: message to delete not found",
        )
        .await;
    let message = stage.telegram.message(id).unwrap();
    assert!(message.deleted && message.edits == 1);
}

#[tokio::test]
async fn an_old_message_stays() {
    let stage = Stage::new().await;
    stage.telegram.says(&stage.ada, "/start");
    let id = stage.ask("Taken?", "Yes", "yes").await;
    stage.travel(TimeDelta::hours(49));
    let params = json!({ "chat_id": 77, "message_id": id });
    let why = "Bad Request: message can't be deleted for everyone";
    stage.refused("deleteMessage", params, 400, why).await;
}

#[tokio::test]
async fn a_press_is_answered_once_and_in_time() {
    let stage = Stage::new().await;
    stage.telegram.says(&stage.ada, "/start");
    let message = stage.ask("Taken?", "Yes", "yes").await;
    let press = || stage.telegram.presses(&stage.ada, message, "yes").unwrap();
    let answer = |id: &str| json!({ "callback_query_id": id, "text": "Noted" });
    let first = press();
    let mut long = answer(&first);
    long["text"] = json!("x".repeat(201));
    stage
        .refused(
            "answerCallbackQuery",
            long,
            400,
            "Bad Request: MESSAGE_TOO_LONG",
        )
        .await;
    stage.travel(TimeDelta::seconds(150));
    stage.result("answerCallbackQuery", answer(&first)).await;
    stage
        .refused("answerCallbackQuery", answer(&first), 400, TOO_OLD)
        .await;
    stage
        .refused("answerCallbackQuery", answer("nobody's"), 400, TOO_OLD)
        .await;
    let late = press();
    stage.travel(TimeDelta::seconds(151));
    stage
        .refused("answerCallbackQuery", answer(&late), 400, TOO_OLD)
        .await;
    let shown = stage.telegram.callback_answer(&first).unwrap();
    assert_eq!(
        shown,
        CallbackAnswer {
            text: Some("Noted".to_owned()),
            show_alert: false
        }
    );
    assert_eq!(stage.telegram.callback_answer(&late), None);
    let no_button = stage.telegram.presses(&stage.ada, message, "no");
    assert_eq!(no_button, Err(Impossible::NoSuchButton));
}

#[tokio::test]
async fn the_four_encodings_say_the_same() {
    let stage = Stage::new().await;
    stage.telegram.says(&stage.ada, "/start");
    let url = stage.url("SENDmessage");
    let markup = r#"{"inline_keyboard":[[{"text":"Ja & nein","callback_data":"a=b&c"}]]}"#;
    let fields = [
        ("chat_id", "77"),
        ("text", "à + b"),
        ("reply_markup", markup),
    ];
    let query = reqwest::Url::parse_with_params(&url, fields).unwrap();
    stage.http.get(query.clone()).send().await.unwrap();
    let form = stage
        .http
        .post(&url)
        .header("Content-Type", "application/x-www-form-urlencoded");
    form.body(query.query().unwrap().to_owned())
        .send()
        .await
        .unwrap();
    stage
        .result(
            "sendMessage",
            json!(std::collections::BTreeMap::from(fields)),
        )
        .await;
    let parts = fields.map(|(name, value)| {
        format!("--edge\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
    });
    let multipart = stage
        .http
        .post(&url)
        .header("Content-Type", "multipart/form-data; boundary=edge");
    multipart
        .body(parts.concat() + "--edge--\r\n")
        .send()
        .await
        .unwrap();
    let messages = stage.telegram.bot_messages(77);
    assert_eq!(messages.len(), 4);
    for message in messages {
        assert_eq!(message.text, "à + b");
        assert_eq!(message.rows()[0][0].callback_data.as_deref(), Some("a=b&c"));
    }
}

#[tokio::test]
async fn the_door_knows_its_token_and_its_methods() {
    let stage = Stage::new().await;
    stage
        .refused("sendDice", json!({}), 404, "Not Found: method not found")
        .await;
    let elsewhere = format!("{}/bot1:wrong/getMe", stage.server.url);
    let response = stage.http.get(elsewhere).send().await.unwrap();
    assert_eq!(response.status(), 401);
    let body: Value = response.json().await.unwrap();
    assert_eq!(
        body,
        json!({ "ok": false, "error_code": 401, "description": "Unauthorized" })
    );
    assert_eq!(stage.result("getMe", json!({})).await["id"], 4242);
}

#[tokio::test]
async fn commands_and_descriptions_are_kept_by_language() {
    let stage = Stage::new().await;
    let commands = json!([{ "command": "plan", "description": "Was kommt" }]);
    stage
        .result(
            "setMyCommands",
            json!({ "commands": commands, "language_code": "de" }),
        )
        .await;
    let kept = stage
        .result("getMyCommands", json!({ "language_code": "de" }))
        .await;
    assert_eq!(kept, commands);
    assert_eq!(
        stage.telegram.commands("de"),
        [("plan".to_owned(), "Was kommt".to_owned())]
    );
    assert!(stage.telegram.commands("").is_empty());
    let loud = json!({ "commands": [{ "command": "PLAN", "description": "x" }] });
    stage
        .refused(
            "setMyCommands",
            loud,
            400,
            "Bad Request: BOT_COMMAND_INVALID",
        )
        .await;
    stage
        .result("setMyDescription", json!({ "description": "A companion" }))
        .await;
    assert_eq!(
        stage.telegram.description("").as_deref(),
        Some("A companion")
    );
}

#[tokio::test]
async fn a_reply_keyboard_stays_until_it_is_removed() {
    let stage = Stage::new().await;
    stage.telegram.says(&stage.ada, "/start");
    let keyboard =
        json!({ "keyboard": [[{ "text": "Here", "request_location": true }], ["Skip"]] });
    let asked = json!({ "chat_id": 77, "text": "Where?", "reply_markup": keyboard });
    stage.result("sendMessage", asked).await;
    let shown = stage.telegram.keyboard(77).unwrap();
    assert!(shown.rows[0][0].request_location && shown.rows[1][0].text == "Skip");
    let removed =
        json!({ "chat_id": 77, "text": "Thanks", "reply_markup": { "remove_keyboard": true } });
    stage.result("sendMessage", removed).await;
    assert_eq!(stage.telegram.keyboard(77), None);
}
