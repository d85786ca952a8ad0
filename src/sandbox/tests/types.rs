//! teloxide's own types decode what this Telegram says: the bot can be sure that it meets the same wire.

use teloxide::prelude::*;
use teloxide::types::{
    AllowedUpdate, BotCommand, FileId, InlineKeyboardButton, InlineKeyboardMarkup, InputFile,
    ParseMode, UpdateKind,
};
use teloxide::{ApiError, RequestError};

use super::*;

fn bot(stage: &Stage) -> Bot {
    Bot::new(TOKEN).set_api_url(stage.server.url.parse().unwrap())
}

#[tokio::test]
async fn its_bot_sends_edits_answers_and_learns_why_not() {
    let stage = Stage::new().await;
    let bot = bot(&stage);
    assert_eq!(bot.get_me().await.unwrap().username(), "sandbox_bot");
    stage.telegram.says(&stage.ada, "/start");
    let buttons = InlineKeyboardMarkup::new([[InlineKeyboardButton::callback("Taken", "taken")]]);
    let request = bot
        .send_message(ChatId(77), "<b>Tonight</b>")
        .parse_mode(ParseMode::Html);
    let sent = request
        .reply_markup(buttons)
        .disable_notification(true)
        .await
        .unwrap();
    assert_eq!(sent.text(), Some("Tonight"));
    assert!(stage.telegram.bot_messages(77)[0].silent);
    let press = stage
        .telegram
        .presses(&stage.ada, i64::from(sent.id.0), "taken")
        .unwrap();
    bot.answer_callback_query(teloxide::types::CallbackQueryId(press.clone()))
        .await
        .unwrap();
    let twice = bot
        .answer_callback_query(teloxide::types::CallbackQueryId(press))
        .await;
    // teloxide's own name for this refusal expects "query id"; Telegram writes "query ID".
    let Err(RequestError::Api(ApiError::Unknown(why))) = twice else {
        panic!("{twice:?}")
    };
    assert!(why.starts_with("Bad Request: query is too old"), "{why}");
    let edited = bot
        .edit_message_text(ChatId(77), sent.id, "Done")
        .await
        .unwrap();
    assert_eq!((edited.text(), edited.reply_markup()), (Some("Done"), None));
    let same = bot.edit_message_text(ChatId(77), sent.id, "Done").await;
    assert!(
        matches!(same, Err(RequestError::Api(ApiError::MessageNotModified))),
        "{same:?}"
    );
    stage.telegram.blocks(&stage.ada);
    let blocked = bot.send_message(ChatId(77), "Good evening").await;
    assert!(
        matches!(blocked, Err(RequestError::Api(ApiError::BotBlocked))),
        "{blocked:?}"
    );
    stage.telegram.unblocks(&stage.ada);
    stage.telegram.fail_next(
        "deleteMessage",
        Fault::TooManyRequests {
            retry_after: Some(3),
        },
    );
    let slow = bot.delete_message(ChatId(77), sent.id).await;
    assert!(
        matches!(slow, Err(RequestError::RetryAfter(wait)) if wait.seconds() == 3),
        "{slow:?}"
    );
    bot.delete_message(ChatId(77), sent.id).await.unwrap();
}

#[tokio::test]
async fn its_updates_carry_all_that_a_person_does() {
    let stage = Stage::new().await;
    let (telegram, ada) = (&stage.telegram, &stage.ada);
    telegram.says(ada, "/start now");
    telegram.shares_place(ada, 52.5, 13.4);
    telegram.sends_photo(ada, &b"\xff\xd8\xff"[..], "my lab sheet");
    telegram.sends_document(ada, "labs.pdf", &b"%PDF"[..]);
    telegram.sends_sticker(ada, "💤");
    telegram.says_in_group(ada, -5, "hello all");
    let message = stage.ask("Taken?", "Yes", "yes").await;
    telegram.presses(ada, message, "yes").unwrap();
    telegram.presses_forged(ada, 77, 4711, "yes");
    telegram.edits_own_message(ada, 1, "/start again").unwrap();
    telegram.blocks(ada);
    let allowed = [AllowedUpdate::Message, AllowedUpdate::CallbackQuery];
    let updates = bot(&stage)
        .get_updates()
        .allowed_updates(allowed)
        .await
        .unwrap();
    let kinds: Vec<String> = updates
        .iter()
        .map(|update| described(&update.kind))
        .collect();
    let expected = [
        "text /start now",
        "place 52.5 13.4",
        "photo my lab sheet",
        "document labs.pdf",
        "sticker 💤",
        "text hello all",
        "press yes on a message",
        "press yes on a lost message",
        "edited /start again",
        "member blocked",
    ];
    assert_eq!(kinds, expected);
}

fn described(kind: &UpdateKind) -> String {
    match kind {
        UpdateKind::Message(message) => {
            if let Some(place) = message.location() {
                format!("place {} {}", place.latitude, place.longitude)
            } else if message.photo().is_some() {
                format!("photo {}", message.caption().unwrap_or_default())
            } else if let Some(document) = message.document() {
                format!(
                    "document {}",
                    document.file_name.clone().unwrap_or_default()
                )
            } else if let Some(sticker) = message.sticker() {
                format!("sticker {}", sticker.emoji.clone().unwrap_or_default())
            } else {
                format!("text {}", message.text().unwrap_or_default())
            }
        }
        UpdateKind::CallbackQuery(press) => {
            let lost = if press.regular_message().is_some() {
                "message"
            } else {
                "lost message"
            };
            format!(
                "press {} on a {lost}",
                press.data.clone().unwrap_or_default()
            )
        }
        UpdateKind::EditedMessage(message) => {
            format!("edited {}", message.text().unwrap_or_default())
        }
        UpdateKind::MyChatMember(member) if member.new_chat_member.is_banned() => {
            "member blocked".to_owned()
        }
        other => format!("{other:?}"),
    }
}

#[tokio::test]
async fn its_multipart_uploads_arrive_and_can_be_fetched() {
    let stage = Stage::new().await;
    let bot = bot(&stage);
    stage.telegram.says(&stage.ada, "/start");
    let mut chart = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    chart.extend([0, 0, 2, 128, 0, 0, 1, 224]);
    let file = InputFile::memory(chart.clone()).file_name("chart.png");
    let sent = bot
        .send_photo(ChatId(77), file)
        .caption("Ferritin")
        .await
        .unwrap();
    let photo = &sent.photo().unwrap()[0];
    assert_eq!(
        (photo.width, photo.height, sent.caption()),
        (640, 480, Some("Ferritin"))
    );
    let export = InputFile::memory("a,b\n").file_name("diary.csv");
    let sent = bot.send_document(ChatId(77), export).await.unwrap();
    assert_eq!(
        sent.document().unwrap().file_name.as_deref(),
        Some("diary.csv")
    );
    let file = bot.get_file(FileId(photo.file.id.0.clone())).await.unwrap();
    let url = format!("{}/file/bot{TOKEN}/{}", stage.server.url, file.path);
    let bytes = stage
        .http
        .get(url)
        .send()
        .await
        .unwrap()
        .bytes()
        .await
        .unwrap();
    assert_eq!(bytes, chart);
    let again = bot
        .send_photo(
            ChatId(77),
            InputFile::file_id(FileId(photo.file.id.0.clone())),
        )
        .await;
    assert!(again.is_ok());
    let words = bot.send_photo(ChatId(77), InputFile::memory("words")).await;
    assert!(
        matches!(words, Err(RequestError::Api(ApiError::ImageProcessFailed))),
        "{words:?}"
    );
}

#[tokio::test]
async fn its_settings_requests_are_understood() {
    let stage = Stage::new().await;
    let bot = bot(&stage);
    bot.set_my_commands([BotCommand::new("plan", "What comes")])
        .language_code("de")
        .await
        .unwrap();
    assert_eq!(
        bot.get_my_commands()
            .language_code("de")
            .await
            .unwrap()
            .len(),
        1
    );
    bot.set_my_description()
        .description("A companion")
        .await
        .unwrap();
    bot.set_my_short_description()
        .short_description("Companion")
        .await
        .unwrap();
    bot.set_webhook("http://127.0.0.1:9/hook".parse().unwrap())
        .secret_token("s3cret")
        .await
        .unwrap();
    let info = bot.get_webhook_info().await.unwrap();
    assert_eq!(info.url.unwrap().path(), "/hook");
    bot.delete_webhook().await.unwrap();
    assert_eq!(bot.get_webhook_info().await.unwrap().url, None);
}
