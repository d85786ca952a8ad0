//! The webhook: its settings, and the postman who brings updates to it in order. It never polls.

use std::time::Duration;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use super::model::webhook::Webhook;
use super::params::Params;
use super::refusal::{Answer, Refusal};
use super::updates::allowed_updates;
use super::world::{Telegram, World};

const FIRST_PAUSE: Duration = Duration::from_millis(20);
const LONGEST_PAUSE: Duration = Duration::from_secs(1);
/// A bot that has not answered by then is taken for dead, and the update comes again.
const PATIENCE: Duration = Duration::from_mins(1);

/// One update and where it goes.
struct Letter {
    id: i64,
    update: Value,
    url: String,
    secret: Option<String>,
}

impl World {
    pub(super) fn set_webhook(&mut self, params: &Params) -> Answer {
        let url = params.text("url").unwrap_or_default();
        if url.is_empty() {
            return Ok(self.delete_webhook(params));
        }
        let parsed = reqwest::Url::parse(&url)
            .map_err(|_| Refusal::bad_request("bad webhook: invalid webhook URL specified"))?;
        // The real one asks for HTTPS; on loopback there is nobody to hide from.
        let near = matches!(parsed.host_str(), Some("127.0.0.1" | "localhost" | "[::1]"));
        if parsed.scheme() != "https" && !near {
            return Err(Refusal::bad_request(
                "bad webhook: An HTTPS URL must be provided for webhook",
            ));
        }
        let secret = params
            .text("secret_token")
            .filter(|secret| !secret.is_empty());
        if let Some(secret) = &secret {
            check_secret(secret)?;
        }
        if let Some(allowed) = allowed_updates(params)? {
            self.queue.allowed = allowed;
        }
        if params.flag("drop_pending_updates") {
            self.queue.forget_all();
        }
        self.queue.end_poll("terminated by setWebhook request");
        let max_connections = params.integer("max_connections").unwrap_or(40);
        self.webhook = Some(Webhook {
            url,
            secret,
            max_connections,
            last_error: None,
        });
        Ok(json!(true))
    }

    pub(super) fn delete_webhook(&mut self, params: &Params) -> Value {
        self.webhook = None;
        if params.flag("drop_pending_updates") {
            self.queue.forget_all();
        }
        json!(true)
    }

    pub(super) fn webhook_info(&self) -> Value {
        let mut info = json!({
            "url": self.webhook.as_ref().map_or("", |webhook| &webhook.url),
            "has_custom_certificate": false,
            "pending_update_count": self.queue.waiting_ids().len(),
        });
        if !self.queue.allowed.is_empty() {
            info["allowed_updates"] = json!(self.queue.allowed);
        }
        if let Some(webhook) = &self.webhook {
            info["max_connections"] = json!(webhook.max_connections);
            if let Some((at, message)) = &webhook.last_error {
                info["last_error_date"] = json!(at.timestamp());
                info["last_error_message"] = json!(message);
            }
        }
        info
    }

    fn next_letter(&mut self, now: DateTime<Utc>) -> Option<Letter> {
        let Webhook { url, secret, .. } = self.webhook.clone()?;
        let (id, update) = self.queue.first(now)?;
        Some(Letter {
            id,
            update,
            url,
            secret,
        })
    }
}

fn check_secret(secret: &str) -> Result<(), Refusal> {
    if secret.len() > 256 {
        return Err(Refusal::bad_request("secret token is too long"));
    }
    let allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    if !secret.bytes().all(allowed) {
        return Err(Refusal::bad_request(
            "secret token contains unallowed characters",
        ));
    }
    Ok(())
}

/// Brings updates to the webhook, whenever one is set, for as long as it is polled.
pub(super) async fn deliver(telegram: Telegram) {
    // Loopback is never reached through a proxy.
    let client = reqwest::Client::builder()
        .no_proxy()
        .timeout(PATIENCE)
        .build()
        .unwrap_or_default();
    let mut stirred = telegram.stirred();
    let mut pause = FIRST_PAUSE;
    loop {
        let Some(letter) = telegram.change_quietly(World::next_letter) else {
            if stirred.changed().await.is_err() {
                return;
            }
            continue;
        };
        match bring(&client, &letter).await {
            Ok(()) => {
                pause = FIRST_PAUSE;
                telegram.change(|world, _| world.queue.confirm(letter.id));
            }
            Err(why) => {
                telegram.change(|world, now| {
                    if let Some(webhook) = &mut world.webhook {
                        webhook.last_error = Some((now, why));
                    }
                });
                tokio::time::sleep(pause).await;
                pause = (pause * 2).min(LONGEST_PAUSE);
            }
        }
    }
}

async fn bring(client: &reqwest::Client, letter: &Letter) -> Result<(), String> {
    let mut request = client.post(&letter.url).json(&letter.update);
    if let Some(secret) = &letter.secret {
        request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
    }
    let response = request
        .send()
        .await
        .map_err(|_| "Connection refused".to_owned())?;
    if response.status().is_success() {
        return Ok(());
    }
    Err(format!(
        "Wrong response from the webhook: {}",
        response.status()
    ))
}
