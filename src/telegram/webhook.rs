//! Owns the webhook: the door that Telegram itself knocks at. 200 only after the commit; 503 while the database is
//! away, so that Telegram keeps the update. It must never take a webhook away: another instance may serve it.

use std::fmt;
use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::RETRY_AFTER;
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use chrono::TimeDelta;
use reqwest::Url;
use serde::Serialize;
use serde_json::Value;
use subtle::ConstantTimeEq as _;
use teloxide::requests::Payload;
use teloxide::types::True;
use tokio::net::TcpListener;
use tokio::sync::watch;
use zeroize::Zeroizing;

use crate::engine::Clock;
use crate::listen::{self, Bounds};
use crate::seal::keyed_hash;
use crate::store::in_full;

use super::AWAKE;
use super::intake::{Brought, Intake};
use super::update::ALLOWED;
use super::wire::{CallError, Transport, Wire};

/// The header that Telegram repeats the secret in.
const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";
/// No update comes near it.
const BODY_BYTES: usize = 1 << 20;
/// How many updates Telegram may bring side by side.
const CONNECTIONS: u8 = 40;
/// When Telegram is to come again while the database is away, in seconds.
const AGAIN: &str = "5";
/// The wait before the webhook is registered again after a failure.
const REGISTER_AGAIN: TimeDelta = TimeDelta::seconds(10);

/// Shows that a request comes from Telegram. The same for every instance of one bot.
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

impl Secret {
    /// A secret of one's own; `None` for what Telegram does not take: 1 to 256 of `A-Z a-z 0-9 _ -`.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let taken = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
        let fits = (1..=256).contains(&text.len()) && text.bytes().all(taken);
        fits.then(|| Self(Zeroizing::new(text.to_owned())))
    }

    /// The secret of the bot with this token: nobody can guess it without, and all its instances agree on it.
    #[must_use]
    pub fn of_token(token: &str) -> Self {
        Self(keyed_hash(token.as_bytes(), &[b"stillnight webhook"]))
    }

    fn is_in(&self, headers: &HeaderMap) -> bool {
        headers
            .get(SECRET_HEADER)
            .is_some_and(|sent| sent.as_bytes().ct_eq(self.0.as_bytes()).into())
    }
}

/// Where Telegram is to bring updates, and where they arrive.
#[derive(Debug)]
pub struct Webhook {
    /// The address that Telegram is told; its path is the one that is served.
    pub url: Url,
    /// Where requests arrive; a proxy in front of it speaks TLS.
    pub listener: TcpListener,
    /// What they must carry.
    pub secret: Secret,
}

struct Door<C, T> {
    intake: Arc<Intake<T>>,
    clock: C,
    secret: Secret,
}

/// Serves the webhook until `stop` says so; requests under way are finished first.
pub async fn serve<C: Clock, T: Transport>(
    intake: Arc<Intake<T>>,
    clock: C,
    webhook: Webhook,
    stop: watch::Receiver<bool>,
) {
    let door = Arc::new(Door {
        intake,
        clock,
        secret: webhook.secret,
    });
    let router = Router::new()
        .route(webhook.url.path(), post(knock::<C, T>))
        .with_state(door);
    listen::serve(webhook.listener, router, Bounds::default(), stop).await;
}

async fn knock<C: Clock, T: Transport>(
    State(door): State<Arc<Door<C, T>>>,
    request: Request,
) -> Response {
    let (head, body) = request.into_parts();
    // Before the body is read: a stranger costs us nothing.
    if !door.secret.is_in(&head.headers) {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    match read(body).await {
        Ok(update) => door.hand_in(&update).await,
        Err(refusal) => refusal.into_response(),
    }
}

async fn read(body: Body) -> Result<Value, StatusCode> {
    let bytes = listen::whole_body(body, BODY_BYTES).await?;
    serde_json::from_slice(&bytes).map_err(|_| StatusCode::BAD_REQUEST)
}

impl<C: Clock, T: Transport> Door<C, T> {
    async fn hand_in(&self, update: &Value) -> Response {
        match self
            .intake
            .take(update, Brought::First, self.clock.now())
            .await
        {
            Ok(()) => StatusCode::OK.into_response(),
            Err(error) => {
                tracing::error!(error = in_full(&error), "an update is to come again");
                (StatusCode::SERVICE_UNAVAILABLE, [(RETRY_AFTER, AGAIN)]).into_response()
            }
        }
    }
}

/// What Telegram is told of the webhook. teloxide's own payload is a form with a file in it.
#[derive(Serialize)]
struct SetWebhook<'a> {
    url: &'a str,
    secret_token: &'a str,
    max_connections: u8,
    allowed_updates: [&'static str; 4],
}

impl Payload for SetWebhook<'_> {
    type Output = True;
    const NAME: &'static str = "setWebhook";
}

/// Tells Telegram where to bring updates, until it has heard. Every instance tells the same.
pub async fn register<C: Clock, T: Transport>(
    wire: Wire<T>,
    clock: C,
    url: Url,
    secret: Secret,
    mut stop: watch::Receiver<bool>,
) {
    while let Err(error) = set(&wire, &url, &secret).await {
        tracing::error!(%error, "Telegram does not know the webhook yet");
        tokio::select! {
            biased;
            () = clock.wait(clock.now() + REGISTER_AGAIN) => {}
            _ = stop.changed() => return,
        }
    }
    tracing::info!(AWAKE);
}

async fn set<T: Transport>(wire: &Wire<T>, url: &Url, secret: &Secret) -> Result<(), CallError> {
    let payload = SetWebhook {
        url: url.as_str(),
        secret_token: &secret.0,
        max_connections: CONNECTIONS,
        allowed_updates: ALLOWED,
    };
    wire.call::<_, Value>(&payload).await.map(drop)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_is_what_telegram_takes() {
        assert!(Secret::new("").is_none());
        assert!(Secret::new("with space").is_none());
        assert!(Secret::new(&"x".repeat(257)).is_none());
        assert!(Secret::new("A-b_9").is_some());
        let derived = Secret::of_token("123:abc");
        assert!(Secret::new(&derived.0).is_some());
        assert_eq!(*derived.0, *Secret::of_token("123:abc").0);
        assert_ne!(*derived.0, *Secret::of_token("123:abd").0);
        assert_eq!(format!("{derived:?}"), "Secret");
    }
}
