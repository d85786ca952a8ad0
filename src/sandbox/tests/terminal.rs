//! The chat in the terminal, against a bot of a few lines.

use tokio::task::JoinHandle;

use super::super::terminal::{Options, chat};
use super::*;

/// The bot below confirms an update only after it has answered; so this need not cover its work.
const BREATH: Duration = Duration::from_millis(30);

/// A bot that asks on `/start`, offers a scale on `/scale`, notes presses and repeats the rest.
struct Parrot {
    http: reqwest::Client,
    base: String,
}

impl Parrot {
    fn of(stage: &Stage) -> JoinHandle<()> {
        let parrot = Self {
            http: stage.http.clone(),
            base: stage.url(""),
        };
        tokio::spawn(async move {
            let mut offset = 0;
            loop {
                let poll = json!({ "offset": offset, "timeout": 50 });
                let Some(updates) = parrot.call("getUpdates", poll).await else {
                    return;
                };
                for update in updates.as_array().unwrap() {
                    parrot.react(update).await;
                    offset = update["update_id"].as_i64().unwrap() + 1;
                }
            }
        })
    }

    async fn call(&self, method: &str, params: Value) -> Option<Value> {
        let request = self
            .http
            .post(format!("{}{method}", self.base))
            .json(&params);
        let mut answer: Value = request.send().await.ok()?.json().await.ok()?;
        (answer["ok"] == json!(true)).then(|| answer["result"].take())
    }

    async fn react(&self, update: &Value) -> Option<Value> {
        let press = &update["callback_query"];
        if let Some(data) = press["data"].as_str() {
            let notice = json!({ "callback_query_id": press["id"], "text": "Noted" });
            self.call("answerCallbackQuery", notice).await;
            let id = &press["message"]["message_id"];
            let edit =
                json!({ "chat_id": 77, "message_id": id, "text": format!("You pressed {data}.") });
            return self.call("editMessageText", edit).await;
        }
        let message = &update["message"];
        let button = |label: &str| json!({ "text": label, "callback_data": label });
        let said = match message["text"].as_str() {
            Some("/start") => json!({
                "chat_id": 77,
                "text": "Good evening. Tonight is a tablet evening: one tablet, on an empty stomach, with water.",
                "reply_markup": { "inline_keyboard": [[button("✅ Taken"), button("In 15 min")]] },
            }),
            Some("/scale") => {
                let scale: Vec<Value> = (0..=10).map(|n: u8| button(&n.to_string())).collect();
                json!({ "chat_id": 77, "text": "How restless?", "reply_markup": { "inline_keyboard": [scale] } })
            }
            Some(text) => json!({ "chat_id": 77, "text": format!("You said {text}.") }),
            None => {
                json!({ "chat_id": 77, "text": format!("You are at {}.", message["location"]["latitude"]) })
            }
        };
        self.call("sendMessage", said).await
    }
}

async fn dialogue(script: &str, quiet: Duration) -> String {
    let stage = Stage::new().await;
    let parrot = Parrot::of(&stage);
    let mut output = Vec::new();
    let seconds = stage.seconds.clone();
    let travel = move |by: TimeDelta| {
        seconds.fetch_add(by.num_seconds(), Ordering::SeqCst);
    };
    let options = Options {
        quiet,
        ..Options::default()
    };
    let ada = stage.ada.clone();
    chat(
        &stage.telegram,
        ada,
        script.as_bytes(),
        &mut output,
        travel,
        options,
    )
    .await
    .unwrap();
    parrot.abort();
    stage.server.stop().await;
    String::from_utf8(output).unwrap()
}

#[tokio::test]
async fn a_script_reads_as_a_dialogue() {
    let script = "/start\ntaken\n/scale\n7\n7\n:wait 1h\n/start\n#2\n#9\n:place 52.5,13.4\n";
    let expected = expect_test::expect![[r#"
        > /start
        ── Tuesday 24 November 2026 ──
        06:00  Good evening. Tonight is a tablet evening: one tablet, on an empty
               stomach, with water.
               [#1 ✅ Taken]  [#2 In 15 min]
        · type a button's number (#1) or its words to press it; :help tells more
        > taken
        · Noted
        06:00  You pressed ✅ Taken. (edited)
        > /scale
        06:00  How restless?
               [0]  [1]  [2]  [3]  [4]  [5]  [6]  [7]  [8]  [9]  [10]
        > 7
        · Noted
        06:00  You pressed 7. (edited)
        > 7
        06:00  You said 7.
        > :wait 1h
        · it is Tuesday 24 November, 07:00
        > /start
        07:00  Good evening. Tonight is a tablet evening: one tablet, on an empty
               stomach, with water.
               [#1 ✅ Taken]  [#2 In 15 min]
        > #2
        · Noted
        07:00  You pressed In 15 min. (edited)
        > #9
        · there is no button #9
        > :place 52.5,13.4
        07:00  You are at 52.5.
    "#]];
    expected.assert_eq(&dialogue(script, BREATH).await);
}

#[tokio::test]
async fn the_clock_goes_on_to_the_next_time_of_that_name() {
    let script = ":until 21:00\n:until 21:00\n:wait soon\n:quit\nunread\n";
    let expected = expect_test::expect![[r#"
        > :until 21:00
        · it is Tuesday 24 November, 21:00
        > :until 21:00
        · it is Wednesday 25 November, 21:00
        > :wait soon
        · like this: :wait 1h30m
        > :quit
    "#]];
    expected.assert_eq(&dialogue(script, Duration::ZERO).await);
}

#[tokio::test]
async fn lines_that_belong_together_are_one_message() {
    let script = ":paste\nFerritin 88\nTSAT 22 %\n:end\nIron 60\\\nµmol/L 11\n";
    let told = dialogue(script, BREATH).await;
    assert!(told.contains("You said Ferritin 88"), "{told}");
    assert_eq!(told.matches("You said").count(), 2, "{told}");
    assert!(told.contains("TSAT 22 %."), "{told}");
    assert!(told.contains("µmol/L 11."), "{told}");
}
