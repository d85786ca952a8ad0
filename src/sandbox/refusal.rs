//! A refusal in Telegram's own shape and words. It knows nothing of what was refused.

use axum::Json;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// What every method answers: a result, or why not.
pub(super) type Answer = Result<Value, Refusal>;

/// A request that Telegram turns down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    /// The HTTP status; Telegram repeats it in the body.
    pub(super) code: u16,
    /// The whole sentence, with its prefix ("Bad Request: …").
    pub(super) description: String,
    /// Seconds, for 429.
    pub(super) retry_after: Option<u64>,
}

impl Refusal {
    pub(super) fn new(code: u16, description: impl Into<String>) -> Self {
        Self {
            code,
            description: description.into(),
            retry_after: None,
        }
    }

    pub(super) fn bad_request(why: impl AsRef<str>) -> Self {
        Self::new(400, format!("Bad Request: {}", why.as_ref()))
    }

    pub(super) fn forbidden(why: &str) -> Self {
        Self::new(403, format!("Forbidden: {why}"))
    }

    pub(super) fn conflict(why: &str) -> Self {
        Self::new(409, format!("Conflict: {why}"))
    }

    pub(super) fn too_many_requests(retry_after: Option<u64>) -> Self {
        let description = match retry_after {
            Some(seconds) => format!("Too Many Requests: retry after {seconds}"),
            None => "Too Many Requests".to_owned(),
        };
        Self {
            retry_after,
            ..Self::new(429, description)
        }
    }
}

/// The JSON envelope around a result or a refusal.
pub(super) fn envelope(answer: &Answer) -> (StatusCode, Value) {
    match answer {
        Ok(result) => (StatusCode::OK, json!({ "ok": true, "result": result })),
        Err(refusal) => {
            let mut body = json!({
                "ok": false,
                "error_code": refusal.code,
                "description": refusal.description,
            });
            if let Some(seconds) = refusal.retry_after {
                body["parameters"] = json!({ "retry_after": seconds });
            }
            let status = StatusCode::from_u16(refusal.code).unwrap_or(StatusCode::BAD_REQUEST);
            (status, body)
        }
    }
}

/// The answer as it goes out.
pub(super) fn respond(answer: &Answer) -> Response {
    let (status, body) = envelope(answer);
    (status, Json(body)).into_response()
}
