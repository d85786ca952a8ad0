//! Updates that Telegram brings: the same promises as with long polls, kept by any of several instances.

use std::sync::Arc;
use std::time::Duration;

use reqwest::StatusCode;
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::enrolled;
use crate::wire::house::{HandClock, TOKEN, open_store};
use stillnight::bot::{self, Running, Setup, Updates};
use stillnight::conversation::state::State;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::sandbox::{Server, Telegram, User};
use stillnight::store::Store;
use stillnight::telegram::webhook::{Secret, Webhook};
use stillnight::telegram::wire::Wire;

const PATIENCE: Duration = Duration::from_mins(2);
const SECRET: &str = "a_secret-of-32-letters-or-more_0";

/// A Telegram, a folder with a database, and a person.
struct Street {
    telegram: Telegram,
    server: Server,
    clock: HandClock,
    folder: tempfile::TempDir,
    anna: User,
}

/// One instance, and where it listens.
struct Instance {
    running: Running,
    url: String,
    store: Store,
}

impl Street {
    async fn open() -> Self {
        let clock = HandClock::at("2026-11-23T12:00:00Z".parse().unwrap());
        let hand = clock.clone();
        let telegram = Telegram::new(Arc::new(move || {
            use stillnight::engine::Clock as _;
            hand.now()
        }));
        let server = telegram.serve(TOKEN).await.unwrap();
        Self {
            telegram,
            server,
            clock,
            folder: tempfile::tempdir().unwrap(),
            anna: User::new(4711, "Anna").speaking("en"),
        }
    }

    async fn instance(&self, holder: i64) -> Instance {
        let store = open_store(&self.folder).await;
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hook", listener.local_addr().unwrap());
        let webhook = Webhook {
            url: url.parse().unwrap(),
            listener,
            secret: Secret::new(SECRET).unwrap(),
        };
        let wire = Wire::new(self.server.url.parse().unwrap(), TOKEN.to_owned()).unwrap();
        let running = bot::start_with(
            Setup {
                updates: Updates::Brought(webhook),
                ..Setup::default()
            },
            store.clone(),
            wire,
            self.clock.clone(),
            holder,
        )
        .await
        .unwrap();
        Instance {
            running,
            url,
            store,
        }
    }

    async fn registered(&self, count: usize) {
        let registered = |t: &Telegram| t.requests_for("setWebhook").len() >= count;
        assert!(self.telegram.wait_until(registered, PATIENCE).await);
    }

    async fn hears(&self, beginning: &str) {
        let words = || self.telegram.bot_messages(self.anna.id);
        let heard = |_: &Telegram| words().iter().any(|word| word.text.starts_with(beginning));
        assert!(
            self.telegram.wait_until(heard, PATIENCE).await,
            "{:#?}",
            words()
        );
    }

    async fn answered(&self, count: usize) {
        let answered = |t: &Telegram| t.bot_messages(self.anna.id).len() >= count;
        let words: Vec<_> = self.telegram.bot_messages(self.anna.id);
        assert!(
            self.telegram.wait_until(answered, PATIENCE).await,
            "{words:#?}"
        );
    }
}

fn said(update_id: i64, text: &str) -> Value {
    json!({ "update_id": update_id, "message": {
        "message_id": update_id, "date": 1_795_000_000, "text": text,
        "chat": { "id": 4711, "type": "private", "first_name": "Anna" },
        "from": { "id": 4711, "is_bot": false, "first_name": "Anna", "language_code": "en" },
    }})
}

async fn brings(url: &str, secret: Option<&str>, body: String) -> reqwest::Response {
    let mut request = reqwest::Client::builder()
        .no_proxy()
        .build()
        .unwrap()
        .post(url)
        .header("content-type", "application/json")
        .body(body);
    if let Some(secret) = secret {
        request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
    }
    // Whoever is turned away before their words were read can find the pipe closed while they still write.
    for _ in 0..5 {
        let again = request.try_clone().unwrap();
        match again.send().await {
            Err(error) if error.is_request() => {}
            answer => return answer.unwrap(),
        }
    }
    request.send().await.unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn telegram_brings_words_and_taps_and_each_counts_once() {
    let street = Street::open().await;
    let instance = street.instance(1).await;
    street.registered(1).await;
    let told = street.telegram.requests_for("setWebhook").remove(0).params;
    assert_eq!(told["url"], instance.url);
    assert_eq!(told["secret_token"], SECRET);
    street.telegram.says(&street.anna, "/start");
    street.answered(1).await;
    let message = street.telegram.bot_messages(street.anna.id).remove(0);
    let agree = message
        .buttons()
        .next()
        .unwrap()
        .callback_data
        .clone()
        .unwrap();
    let tap = street
        .telegram
        .presses(&street.anna, message.id, &agree)
        .unwrap();
    let answered = |t: &Telegram| t.callback_answer(&tap).is_some();
    assert!(street.telegram.wait_until(answered, PATIENCE).await);
    assert!(street.telegram.requests_for("getUpdates").is_empty());
    instance.running.stop().await;
    assert!(
        street.telegram.requests_for("deleteWebhook").is_empty(),
        "another instance may serve it"
    );
    street.server.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_lacks_the_secret_is_turned_away_and_changes_nothing() {
    let street = Street::open().await;
    let instance = street.instance(1).await;
    let update = || said(1, "/start").to_string();
    let nearly = SECRET.replace('a', "b");
    let too_long = format!("{SECRET}x");
    for secret in [
        None,
        Some(""),
        Some(nearly.as_str()),
        Some(too_long.as_str()),
    ] {
        let response = brings(&instance.url, secret, update()).await;
        assert_eq!(response.status(), StatusCode::UNAUTHORIZED, "{secret:?}");
    }
    let huge = "x".repeat(2 << 20);
    for (body, status) in [
        (huge, StatusCode::PAYLOAD_TOO_LARGE),
        ("{\"update_id\":".to_owned(), StatusCode::BAD_REQUEST),
        ("{}".to_owned(), StatusCode::OK),
        ("[1,2]".to_owned(), StatusCode::OK),
    ] {
        let response = brings(&instance.url, Some(SECRET), body).await;
        assert_eq!(response.status(), status);
    }
    let elsewhere = instance.url.replace("/hook", "/other");
    let response = brings(&elsewhere, Some(SECRET), update()).await;
    assert_eq!(response.status(), StatusCode::NOT_FOUND);
    assert!(instance.store.load::<State>(4711).await.unwrap().is_none());
    instance.running.stop().await;
    street.server.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_hundred_comes_after_the_commit_and_any_instance_may_bring_it() {
    let street = Street::open().await;
    let first = street.instance(1).await;
    let second = street.instance(2).await;
    for url in [&first.url, &second.url, &first.url] {
        let response = brings(url, Some(SECRET), said(7, "/start").to_string()).await;
        assert_eq!(response.status(), StatusCode::OK);
        let diary: Vec<Entry> = second.store.entries(4711).await.unwrap();
        let met = |entry: &&Entry| matches!(entry.fact, Fact::Met { .. });
        let met = diary.iter().filter(met).count();
        assert_eq!(met, 1, "committed once, before the answer");
    }
    first.running.stop().await;
    let response = brings(&second.url, Some(SECRET), said(8, "/help").to_string()).await;
    assert_eq!(response.status(), StatusCode::OK);
    assert!(second.store.seen(8).await.unwrap());
    second.running.stop().await;
    street.server.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn while_the_database_is_away_telegram_keeps_the_update() {
    let street = Street::open().await;
    let first = street.instance(1).await;
    street.registered(1).await;
    first.store.clone().close().await;
    // However often it is brought meanwhile, that is no flood, and is not let go of as one.
    for _ in 0..130 {
        let response = brings(&first.url, Some(SECRET), said(900, "/start").to_string()).await;
        assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(response.headers()["retry-after"], "5");
    }
    let update = street.telegram.says(&street.anna, "/start");
    let refused = |t: &Telegram| t.pending_update_ids().contains(&update);
    assert!(street.telegram.wait_until(refused, PATIENCE).await);

    let second = street.instance(2).await;
    street.registered(2).await;
    street.answered(1).await;
    assert!(street.telegram.pending_update_ids().is_empty());
    let diary: Vec<Entry> = second.store.entries(4711).await.unwrap();
    let met = |entry: &&Entry| matches!(entry.fact, Fact::Met { .. });
    assert_eq!(diary.iter().filter(met).count(), 1);
    first.running.stop().await;
    second.running.stop().await;
    street.server.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn after_an_absence_open_questions_are_asked_again_here_too() {
    let street = Street::open().await;
    let instance = street.instance(1).await;
    street.registered(1).await;
    street.telegram.says(&street.anna, "/help");
    street.answered(1).await;
    let due = "2026-11-23T12:00:30Z".parse().unwrap();
    let store = open_store(&street.folder).await;
    store.forget(street.anna.id, None, due).await.unwrap();
    enrolled::enrol(&store, [street.anna.id].into_iter(), due).await;
    street.clock.move_to(due);
    street.hears("Time for your iron").await;
    instance.running.stop().await;
    street.clock.move_to(due + chrono::TimeDelta::minutes(10));
    let instance = street.instance(2).await;
    street.hears("I was away for a while").await;
    instance.running.stop().await;
    street.server.stop().await;
}
