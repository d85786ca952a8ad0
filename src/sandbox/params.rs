//! The parameters of a request, whichever of Telegram's four encodings they came in. It judges no values.

use std::collections::HashMap;

use axum::body::Bytes;
use axum::extract::{FromRequest, Multipart, Request};
use axum::http::header::CONTENT_TYPE;
use serde_json::{Map, Value, json};

use super::refusal::Refusal;

/// Named values and uploaded files.
#[derive(Debug, Default)]
pub(super) struct Params {
    values: Map<String, Value>,
    files: HashMap<String, Upload>,
}

/// A file that came in a multipart body.
#[derive(Clone, Debug)]
pub(super) struct Upload {
    pub(super) name: Option<String>,
    pub(super) mime_type: Option<String>,
    pub(super) bytes: Bytes,
}

impl Params {
    /// Reads the query and the body of a request; on a clash the body wins.
    pub(super) async fn read(request: Request) -> Result<Self, Refusal> {
        let mut params = Self::default();
        params.take_pairs(request.uri().query().unwrap_or_default());
        let content_type = request
            .headers()
            .get(CONTENT_TYPE)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
            .to_ascii_lowercase();
        if content_type.starts_with("multipart/form-data") {
            params.take_multipart(request).await?;
            return Ok(params);
        }
        let body = Bytes::from_request(request, &())
            .await
            .map_err(|_| Refusal::new(413, "Request Entity Too Large"))?;
        if content_type.starts_with("application/json") {
            params.take_json(&body)?;
        } else if content_type.starts_with("application/x-www-form-urlencoded") {
            params.take_pairs(&String::from_utf8_lossy(&body));
        }
        Ok(params)
    }

    fn take_pairs(&mut self, encoded: &str) {
        // A URL parser already knows this encoding; the host is only there to make a URL of it.
        let Ok(mut url) = reqwest::Url::parse("http://localhost/") else {
            return;
        };
        url.set_query(Some(encoded));
        for (name, value) in url.query_pairs() {
            self.values
                .insert(name.into_owned(), Value::String(value.into_owned()));
        }
    }

    fn take_json(&mut self, body: &[u8]) -> Result<(), Refusal> {
        if body.is_empty() {
            return Ok(());
        }
        match serde_json::from_slice(body) {
            Ok(Value::Object(values)) => self.values.extend(values),
            Ok(_) | Err(_) => return Err(Refusal::bad_request("can't parse request body as JSON")),
        }
        Ok(())
    }

    async fn take_multipart(&mut self, request: Request) -> Result<(), Refusal> {
        let broken = || Refusal::bad_request("can't parse multipart/form-data request");
        let mut parts = Multipart::from_request(request, &())
            .await
            .map_err(|_| broken())?;
        while let Some(part) = parts.next_field().await.map_err(|_| broken())? {
            let name = part.name().unwrap_or_default().to_owned();
            let file_name = part.file_name().map(str::to_owned);
            let mime_type = part.content_type().map(str::to_owned);
            let bytes = part.bytes().await.map_err(|_| broken())?;
            if file_name.is_some() || mime_type.as_deref() == Some("application/octet-stream") {
                self.files.insert(
                    name,
                    Upload {
                        name: file_name,
                        mime_type,
                        bytes,
                    },
                );
            } else {
                let value = String::from_utf8(bytes.to_vec()).map_err(|_| broken())?;
                self.values.insert(name, Value::String(value));
            }
        }
        Ok(())
    }

    /// A text; numbers are taken as their digits, as Telegram does.
    pub(super) fn text(&self, name: &str) -> Option<String> {
        match self.values.get(name)? {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => Some(number.to_string()),
            Value::Bool(truth) => Some(truth.to_string()),
            Value::Null | Value::Array(_) | Value::Object(_) => None,
        }
    }

    /// A whole number, written as a number or as a text.
    pub(super) fn integer(&self, name: &str) -> Option<i64> {
        self.text(name)?.trim().parse().ok()
    }

    /// A flag; whatever does not say yes is no.
    pub(super) fn flag(&self, name: &str) -> bool {
        self.text(name)
            .is_some_and(|text| matches!(text.to_ascii_lowercase().as_str(), "true" | "1" | "yes"))
    }

    /// A structured value: plain in a JSON body, serialized in the other encodings.
    pub(super) fn json(&self, name: &str) -> Result<Option<Value>, Refusal> {
        match self.values.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) if text.is_empty() => Ok(None),
            Some(Value::String(text)) => serde_json::from_str(text).map(Some).map_err(|_| {
                Refusal::bad_request(format!(
                    "can't parse {} JSON object",
                    name.replace('_', " ")
                ))
            }),
            Some(value) => Ok(Some(value.clone())),
        }
    }

    /// The file uploaded as `name`, or attached elsewhere and named there by `attach://`.
    pub(super) fn file(&self, name: &str) -> Option<&Upload> {
        let direct = self.files.get(name);
        direct.or_else(|| self.files.get(self.text(name)?.strip_prefix("attach://")?))
    }

    /// The parameters as the request log keeps them: files by name and size only.
    pub(super) fn logged(&self) -> Value {
        let mut values = self.values.clone();
        for (name, file) in &self.files {
            values.insert(
                name.clone(),
                json!({ "file_name": file.name, "file_size": file.bytes.len() }),
            );
        }
        Value::Object(values)
    }
}
