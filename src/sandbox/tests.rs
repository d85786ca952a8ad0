//! The sandbox judged from outside: over HTTP, as the bot meets it.

use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::http::{HeaderMap, StatusCode};
use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use super::*;

mod browser;
mod posting;
mod terminal;
mod types;
mod updates;

const TOKEN: &str = "4242:evening";
/// Far above what any answer takes here; it only ends a test that would hang.
const SOON: Duration = Duration::from_secs(10);

/// A served world and a clock that only moves when told.
struct Stage {
    telegram: Telegram,
    server: Server,
    seconds: Arc<AtomicI64>,
    http: reqwest::Client,
    ada: User,
}

impl Stage {
    async fn new() -> Self {
        let seconds = Arc::new(AtomicI64::new(1_795_500_000));
        let telegram = Telegram::new(clock(&seconds));
        let server = telegram.serve(TOKEN).await.unwrap();
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let ada = User::new(77, "Ada").speaking("en");
        Self {
            telegram,
            server,
            seconds,
            http,
            ada,
        }
    }

    fn travel(&self, by: TimeDelta) {
        self.seconds.fetch_add(by.num_seconds(), Ordering::SeqCst);
    }

    fn url(&self, method: &str) -> String {
        format!("{}/bot{TOKEN}/{method}", self.server.url)
    }

    async fn call(&self, method: &str, params: Value) -> Value {
        let response = self
            .http
            .post(self.url(method))
            .json(&params)
            .send()
            .await
            .unwrap();
        response.json().await.unwrap()
    }

    /// The result of a request that must succeed.
    async fn result(&self, method: &str, params: Value) -> Value {
        let mut answer = self.call(method, params).await;
        assert_eq!(answer["ok"], json!(true), "{method}: {answer}");
        answer["result"].take()
    }

    /// Sends a message with one button and returns its id.
    async fn ask(&self, text: &str, label: &str, data: &str) -> i64 {
        let markup = json!({ "inline_keyboard": [[{ "text": label, "callback_data": data }]] });
        let params = json!({ "chat_id": self.ada.id, "text": text, "reply_markup": markup });
        self.result("sendMessage", params).await["message_id"]
            .as_i64()
            .unwrap()
    }

    async fn refused(&self, method: &str, params: Value, code: u16, description: &str) {
        let shown = params.to_string();
        let answer = self.call(method, params).await;
        let expected = json!({ "ok": false, "error_code": code, "description": description });
        assert_eq!(answer, expected, "{method} {shown:.200}");
    }

    async fn update_ids(&self, params: Value) -> Vec<i64> {
        let updates = self.result("getUpdates", params).await;
        let ids = updates
            .as_array()
            .unwrap()
            .iter()
            .map(|update| update["update_id"].as_i64());
        ids.map(Option::unwrap).collect()
    }
}

fn clock(seconds: &Arc<AtomicI64>) -> Clock {
    let seconds = seconds.clone();
    Arc::new(move || DateTime::<Utc>::from_timestamp(seconds.load(Ordering::SeqCst), 0).unwrap())
}
