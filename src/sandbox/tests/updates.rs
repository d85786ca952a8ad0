//! Updates: offsets, polls, the webhook, faults.

use super::*;

const NONE: [i64; 0] = [];

#[tokio::test]
async fn an_update_comes_again_until_a_higher_offset_confirms_it() {
    let stage = Stage::new().await;
    let first = stage.telegram.says(&stage.ada, "/start");
    let second = stage.telegram.says(&stage.ada, "hello");
    assert_eq!(stage.update_ids(json!({})).await, [first, second]);
    assert_eq!(stage.update_ids(json!({ "limit": 1 })).await, [first]);
    assert_eq!(
        stage.update_ids(json!({ "offset": second })).await,
        [second]
    );
    assert_eq!(stage.telegram.confirmed_up_to(), Some(first));
    assert_eq!(stage.telegram.pending_update_ids(), [second]);
    assert_eq!(
        stage.update_ids(json!({ "offset": second + 1 })).await,
        NONE
    );
}

#[tokio::test]
async fn a_negative_offset_keeps_only_the_last_ones() {
    let stage = Stage::new().await;
    let ids = ["one", "two", "three"].map(|text| stage.telegram.says(&stage.ada, text));
    assert_eq!(stage.update_ids(json!({ "offset": -1 })).await, [ids[2]]);
    assert_eq!(stage.update_ids(json!({})).await, [ids[2]]);
}

#[tokio::test]
async fn an_offset_from_before_the_ids_started_anew_swallows_nothing() {
    let stage = Stage::new().await;
    stage.telegram.set_next_update_id(7);
    let id = stage.telegram.says(&stage.ada, "after a quiet week");
    assert_eq!(stage.update_ids(json!({ "offset": 900_000 })).await, [id]);
    assert_eq!(stage.update_ids(json!({ "offset": id + 1 })).await, NONE);
}

#[tokio::test]
async fn a_confirmed_update_can_come_once_more() {
    let stage = Stage::new().await;
    let id = stage.telegram.says(&stage.ada, "once");
    assert_eq!(stage.telegram.redeliver(id), Err(Impossible::NoSuchUpdate));
    stage.update_ids(json!({ "offset": id + 1 })).await;
    stage.telegram.redeliver(id).unwrap();
    assert_eq!(stage.update_ids(json!({ "offset": id + 1 })).await, [id]);
    assert_eq!(stage.update_ids(json!({ "offset": id + 1 })).await, NONE);
}

#[tokio::test]
async fn a_long_poll_is_woken_by_a_new_update() {
    let stage = Stage::new().await;
    let polled = |telegram: &Telegram| !telegram.requests_for("getUpdates").is_empty();
    let (ids, said) = tokio::join!(stage.update_ids(json!({ "timeout": 50 })), async {
        assert!(stage.telegram.wait_until(polled, SOON).await);
        stage.telegram.says(&stage.ada, "wake up")
    });
    assert_eq!(ids, [said]);
}

#[tokio::test]
async fn a_second_poll_ends_the_first() {
    let stage = Stage::new().await;
    let polls = |count: usize| {
        move |telegram: &Telegram| telegram.requests_for("getupdates").len() == count
    };
    let first = stage.call("getUpdates", json!({ "timeout": 50 }));
    let (first, second) = tokio::join!(first, async {
        assert!(stage.telegram.wait_until(polls(1), SOON).await);
        let (ids, said) = tokio::join!(stage.update_ids(json!({ "timeout": 50 })), async {
            assert!(stage.telegram.wait_until(polls(2), SOON).await);
            stage.telegram.says(&stage.ada, "to the second")
        });
        assert_eq!(ids, [said]);
        ids
    });
    assert_eq!(second.len(), 1);
    let why = "Conflict: terminated by other getUpdates request; \
               make sure that only one bot instance is running";
    assert_eq!(
        first,
        json!({ "ok": false, "error_code": 409, "description": why })
    );
}

#[tokio::test]
async fn only_the_kinds_asked_for_come_and_the_choice_stays() {
    let stage = Stage::new().await;
    stage
        .update_ids(json!({ "allowed_updates": ["message"] }))
        .await;
    stage.telegram.blocks(&stage.ada);
    assert_eq!(stage.update_ids(json!({})).await, NONE);
    stage.update_ids(json!({ "allowed_updates": [] })).await;
    let back = stage.telegram.unblocks(&stage.ada);
    assert_eq!(stage.update_ids(json!({})).await, [back]);
}

#[tokio::test]
async fn updates_wait_a_day_and_presses_two_and_a_half_minutes() {
    let stage = Stage::new().await;
    let said = stage.telegram.says(&stage.ada, "/start");
    let message = stage.ask("Taken?", "Yes", "yes").await;
    stage.telegram.presses(&stage.ada, message, "yes").unwrap();
    assert_eq!(stage.update_ids(json!({})).await.len(), 2);
    stage.travel(TimeDelta::seconds(151));
    assert_eq!(stage.update_ids(json!({})).await, [said]);
    stage.travel(TimeDelta::hours(24));
    assert_eq!(stage.update_ids(json!({})).await, NONE);
}

#[tokio::test]
async fn stopping_ends_an_open_poll() {
    let stage = Stage::new().await;
    let Stage {
        telegram,
        server,
        http,
        ..
    } = stage;
    let url = format!("{}/bot{TOKEN}/getUpdates?timeout=50", server.url);
    let (response, ()) = tokio::join!(http.get(url).send(), async {
        assert!(
            telegram
                .wait_until(|telegram| !telegram.requests().is_empty(), SOON)
                .await
        );
        server.stop().await;
    });
    assert_eq!(response.unwrap().status(), 502);
}

/// What a webhook received: the secret and the update.
type Received = Arc<Mutex<Vec<(String, Value)>>>;

/// A webhook that fails once and then takes everything.
async fn webhook() -> (String, Received) {
    let received = Received::default();
    let kept = received.clone();
    let take = move |headers: HeaderMap, axum::Json(update): axum::Json<Value>| {
        let secret = headers["X-Telegram-Bot-Api-Secret-Token"]
            .to_str()
            .unwrap()
            .to_owned();
        let mut kept = kept.lock().unwrap();
        kept.push((secret, update));
        let status = if kept.len() == 1 {
            StatusCode::SERVICE_UNAVAILABLE
        } else {
            StatusCode::OK
        };
        async move { status }
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    let router = axum::Router::new().fallback(axum::routing::post(take));
    tokio::spawn(async move { axum::serve(listener, router).await });
    (url, received)
}

#[tokio::test]
async fn a_webhook_gets_updates_in_order_and_again_when_it_fails() {
    let stage = Stage::new().await;
    let (url, received) = webhook().await;
    stage
        .result(
            "setWebhook",
            json!({ "url": url, "secret_token": "s3cret" }),
        )
        .await;
    let why = "Conflict: can't use getUpdates method while webhook is active; \
               use deleteWebhook to delete the webhook first";
    stage.refused("getUpdates", json!({}), 409, why).await;
    let first = stage.telegram.says(&stage.ada, "one");
    let second = stage.telegram.says(&stage.ada, "two");
    let all_taken = |telegram: &Telegram| telegram.confirmed_up_to() == Some(second);
    assert!(stage.telegram.wait_until(all_taken, SOON).await);
    let received = received.lock().unwrap().clone();
    let ids: Vec<i64> = received
        .iter()
        .map(|(_, u)| u["update_id"].as_i64().unwrap())
        .collect();
    assert_eq!(ids, [first, first, second]);
    assert!(received.iter().all(|(secret, _)| secret == "s3cret"));
    let info = stage.result("getWebhookInfo", json!({})).await;
    assert_eq!(
        info["last_error_message"],
        "Wrong response from the webhook: 503 Service Unavailable"
    );
    stage.result("deleteWebhook", json!({})).await;
    assert_eq!(stage.update_ids(json!({})).await, NONE);
}

#[tokio::test]
async fn planned_faults_are_met_in_order_and_then_all_is_well() {
    let stage = Stage::new().await;
    stage.telegram.says(&stage.ada, "/start");
    let plan = |fault| stage.telegram.fail_next("sendMessage", fault);
    plan(Fault::TooManyRequests {
        retry_after: Some(7),
    });
    plan(Fault::Html502);
    plan(Fault::CutJson);
    plan(Fault::HangAfter(Duration::ZERO));
    plan(Fault::Status {
        code: 403,
        description: "Forbidden: user is deactivated".to_owned(),
    });
    stage
        .telegram
        .fail_next_in(1, "sendMessage", Fault::Html502);
    let said = json!({ "chat_id": stage.ada.id, "text": "Good evening" });
    let slow = stage.call("sendMessage", said.clone()).await;
    assert_eq!(slow["parameters"]["retry_after"], 7);
    for status in [502, 200, 504] {
        let response = stage
            .http
            .post(stage.url("sendMessage"))
            .json(&said)
            .send()
            .await
            .unwrap();
        assert_eq!(response.status(), status);
        assert!(response.json::<Value>().await.is_err());
    }
    stage
        .refused(
            "sendMessage",
            said.clone(),
            403,
            "Forbidden: user is deactivated",
        )
        .await;
    stage.result("sendMessage", said).await;
    // The cut answer and the lost answer stand for messages that did arrive.
    assert_eq!(stage.telegram.bot_messages(stage.ada.id).len(), 3);
    assert_eq!(stage.telegram.faults_left(), 1);
}

#[tokio::test]
async fn a_hanging_request_does_nothing_and_can_be_left() {
    let stage = Stage::new().await;
    stage.telegram.says(&stage.ada, "/start");
    stage
        .telegram
        .fail_next("sendMessage", Fault::HangBefore(Duration::from_hours(1)));
    let said = json!({ "chat_id": stage.ada.id, "text": "Good evening" });
    let request = stage.http.post(stage.url("sendMessage")).json(&said);
    let impatient = request.timeout(Duration::from_millis(50)).send().await;
    assert!(impatient.unwrap_err().is_timeout());
    assert!(stage.telegram.bot_messages(stage.ada.id).is_empty());
}
