//! Owns one call of the Bot API: a payload out, an answer or a classified refusal back.
//! It must not retry, sleep, or let the token into anything that can be printed.

mod unreached;

use std::fmt;
use std::future::Future;
use std::time::Duration;

use chrono::{DateTime, Utc};
use reqwest::header::{DATE, HeaderMap};
use reqwest::{Url, multipart};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use teloxide::payloads::GetFile;
use teloxide::requests::Payload;
use teloxide::types::FileId;
use zeroize::Zeroizing;

use crate::timekeeper::{self, Witness};
pub use unreached::NoAnswer;
pub(crate) use unreached::why;

/// How long an ordinary call may take.
const CALL_TIMEOUT: Duration = Duration::from_secs(10);
/// How long a call that carries a file may take.
const UPLOAD_TIMEOUT: Duration = Duration::from_secs(20);
/// How long each step of fetching a file may take; only the same patient's next file waits behind it.
const FETCH_TIMEOUT: Duration = Duration::from_secs(20);
/// How long a connection may take.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(5);

/// The way to the Bot API of one bot.
#[derive(Clone, Debug)]
pub struct Wire<T = Http> {
    transport: T,
}

/// Carries one request to the Bot API and brings its answer: the network, or a world made for tests.
pub trait Transport: Clone + Send + Sync + 'static {
    /// The HTTP status and the body of the answer to `method`, or why there is none within `limit`.
    fn carry(
        &self,
        method: &'static str,
        body: Body,
        limit: Duration,
    ) -> impl Future<Output = Result<(u16, Vec<u8>), NoAnswer>> + Send;

    /// The HTTP status and the bytes of a file that somebody sent, by the path that Telegram names; `None` instead of
    /// more than `most` bytes, which are not read then. A world made for tests need not have files.
    fn fetch(
        &self,
        path: &str,
        most: usize,
        limit: Duration,
    ) -> impl Future<Output = Result<(u16, Option<Vec<u8>>), NoAnswer>> + Send {
        let _ = (path, most, limit);
        std::future::ready(Ok((404, None)))
    }

    /// Hears what time it is for whoever answers, where they say so.
    fn witness(&self) -> Option<Witness> {
        None
    }
}

/// What a request carries.
#[derive(Clone, Debug)]
pub enum Body {
    /// Its parameters.
    Json(Vec<u8>),
    /// Its parameters and a file.
    Form(Form),
}

/// A file with the parameters beside it.
#[derive(Clone, Debug)]
pub struct Form {
    /// The parameters.
    pub fields: Vec<(&'static str, String)>,
    /// The file's own parameter.
    pub field: &'static str,
    /// The file's name.
    pub name: String,
    /// What it is.
    pub media_type: &'static str,
    /// The file.
    pub bytes: Vec<u8>,
}

/// The network.
#[derive(Clone)]
pub struct Http {
    client: reqwest::Client,
    api: Url,
    token: Zeroizing<String>,
    witness: Witness,
}

impl fmt::Debug for Http {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Http")
            .field("api", &self.api.as_str())
            .finish_non_exhaustive()
    }
}

/// Why a call brought no answer.
#[derive(Debug, thiserror::Error)]
pub enum CallError {
    /// Telegram refused; its code and words.
    #[error("Telegram refused {method} with {code}: {description}")]
    Refused {
        /// The method's name.
        method: &'static str,
        /// The error code.
        code: i64,
        /// Its description.
        description: String,
        /// How long it asks us to wait.
        retry_after: Option<Duration>,
    },
    /// Nothing came back, or nothing that can be read: it may or may not have been done.
    #[error("no answer to {method}: {source}")]
    Unanswered {
        /// The method's name.
        method: &'static str,
        /// What happened; the address is taken out of it.
        source: NoAnswer,
    },
    /// An answer that is none of the Bot API's: it may or may not have been done.
    #[error("an unreadable answer to {method} (HTTP {status})")]
    Unreadable {
        /// The method's name.
        method: &'static str,
        /// The HTTP status.
        status: u16,
    },
    /// The payload could not be written; a mistake of ours.
    #[error("could not write {method}: {source}")]
    Unwritable {
        /// The method's name.
        method: &'static str,
        /// Why.
        source: serde_json::Error,
    },
}

/// Telegram's envelope.
#[derive(Deserialize)]
struct Envelope<T> {
    ok: bool,
    result: Option<T>,
    error_code: Option<i64>,
    description: Option<String>,
    parameters: Option<Parameters>,
}

#[derive(Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
}

/// Where a file can be fetched.
#[derive(Deserialize)]
struct ToldFile {
    file_path: String,
}

impl Wire {
    /// A way to the Bot API at `api` for the bot with `token`.
    ///
    /// # Errors
    /// When no TLS client can be built.
    pub fn new(api: Url, token: String) -> Result<Self, reqwest::Error> {
        let client = client_for(&api).build()?;
        Ok(Self::over(Http {
            client,
            api,
            token: Zeroizing::new(token),
            witness: Witness::default(),
        }))
    }
}

/// What every way to the Bot API at `api` is built with. A proxy of the environment is used where TLS keeps it from
/// reading along; redirects lead elsewhere with the token, and are not followed.
pub(crate) fn client_for(api: &Url) -> reqwest::ClientBuilder {
    let client = reqwest::Client::builder()
        .connect_timeout(CONNECT_TIMEOUT)
        .redirect(reqwest::redirect::Policy::none())
        .tcp_nodelay(true);
    if api.scheme() == "https" {
        client
    } else {
        client.no_proxy()
    }
}

impl<T: Transport> Wire<T> {
    /// A way to the Bot API over this transport.
    pub const fn over(transport: T) -> Self {
        Self { transport }
    }

    /// Hears what time it is for Telegram.
    pub fn witness(&self) -> Option<Witness> {
        self.transport.witness()
    }

    /// The same way with something between it and its transport.
    pub fn behind<U: Transport>(self, stand: impl FnOnce(T) -> U) -> Wire<U> {
        Wire::over(stand(self.transport))
    }

    /// Calls a method and reads what is needed of its answer.
    ///
    /// # Errors
    /// [`CallError`], which tells a refusal from silence.
    pub async fn call<P, A>(&self, payload: &P) -> Result<A, CallError>
    where
        P: Payload + Serialize + Sync,
        A: DeserializeOwned,
    {
        self.call_within(payload, CALL_TIMEOUT).await
    }

    /// The same with another limit, for long polls.
    ///
    /// # Errors
    /// [`CallError`], which tells a refusal from silence.
    pub async fn call_within<P, A>(&self, payload: &P, limit: Duration) -> Result<A, CallError>
    where
        P: Payload + Serialize + Sync,
        A: DeserializeOwned,
    {
        let method = P::NAME;
        let body = serde_json::to_vec(payload)
            .map_err(|source| CallError::Unwritable { method, source })?;
        self.carry(method, Body::Json(body), limit).await
    }

    /// Calls a method that takes a file, with its parameters as a form.
    ///
    /// # Errors
    /// [`CallError`], which tells a refusal from silence.
    pub async fn upload<A: DeserializeOwned>(
        &self,
        method: &'static str,
        form: Form,
    ) -> Result<A, CallError> {
        self.carry(method, Body::Form(form), UPLOAD_TIMEOUT).await
    }

    /// Fetches a file that somebody sent; `None` when it has more than `most` bytes.
    ///
    /// # Errors
    /// [`CallError`], which tells a refusal from silence.
    pub async fn download(&self, file_id: &str, most: usize) -> Result<Option<Vec<u8>>, CallError> {
        let payload = GetFile::new(FileId(file_id.to_owned()));
        let method = GetFile::NAME;
        let told: ToldFile = self.call_within(&payload, FETCH_TIMEOUT).await?;
        let (status, bytes) = self
            .transport
            .fetch(&told.file_path, most, FETCH_TIMEOUT)
            .await
            .map_err(|source| CallError::Unanswered { method, source })?;
        if status == 200 {
            Ok(bytes)
        } else {
            Err(CallError::Unreadable { method, status })
        }
    }

    async fn carry<A: DeserializeOwned>(
        &self,
        method: &'static str,
        body: Body,
        limit: Duration,
    ) -> Result<A, CallError> {
        let (status, answer) = self
            .transport
            .carry(method, body, limit)
            .await
            .map_err(|source| CallError::Unanswered { method, source })?;
        read(method, status, &answer)
    }
}

impl Transport for Http {
    async fn carry(
        &self,
        method: &'static str,
        body: Body,
        limit: Duration,
    ) -> Result<(u16, Vec<u8>), NoAnswer> {
        let request = self.client.post(self.address(method)).timeout(limit);
        let request = match body {
            Body::Json(body) => request
                .header(reqwest::header::CONTENT_TYPE, "application/json")
                .body(body),
            Body::Form(form) => request.multipart(form.written().map_err(why)?),
        };
        let response = request.send().await.map_err(why)?;
        let status = response.status().as_u16();
        self.witness
            .answered(date_of(response.headers()), timekeeper::uptime());
        let answer = response.bytes().await.map_err(why)?;
        Ok((status, answer.into()))
    }

    async fn fetch(
        &self,
        path: &str,
        most: usize,
        limit: Duration,
    ) -> Result<(u16, Option<Vec<u8>>), NoAnswer> {
        let mut address = self.api.clone();
        address.set_path(&format!(
            "{}/file/bot{}/{path}",
            address.path().trim_end_matches('/'),
            self.token.as_str()
        ));
        let request = self.client.get(address).timeout(limit);
        let mut response = request.send().await.map_err(why)?;
        let status = response.status().as_u16();
        let mut bytes = Vec::new();
        while let Some(chunk) = response.chunk().await.map_err(why)? {
            if bytes.len() + chunk.len() > most {
                return Ok((status, None));
            }
            bytes.extend_from_slice(&chunk);
        }
        Ok((status, Some(bytes)))
    }

    fn witness(&self) -> Option<Witness> {
        Some(self.witness.clone())
    }
}

/// What time it was for whoever answered, to the second.
#[must_use]
pub fn date_of(headers: &HeaderMap) -> Option<DateTime<Utc>> {
    let date = headers.get(DATE)?.to_str().ok()?;
    let date = DateTime::parse_from_rfc2822(date).ok()?;
    Some(date.to_utc())
}

impl Form {
    fn written(self) -> Result<multipart::Form, reqwest::Error> {
        let part = multipart::Part::bytes(self.bytes)
            .file_name(self.name)
            .mime_str(self.media_type)?;
        let form = multipart::Form::new().part(self.field, part);
        Ok(self
            .fields
            .into_iter()
            .fold(form, |form, (name, value)| form.text(name, value)))
    }
}

impl Http {
    fn address(&self, method: &str) -> Url {
        let mut address = self.api.clone();
        let path = format!(
            "{}/bot{}/{method}",
            address.path().trim_end_matches('/'),
            self.token.as_str()
        );
        address.set_path(&path);
        address
    }
}

fn read<T: DeserializeOwned>(
    method: &'static str,
    status: u16,
    bytes: &[u8],
) -> Result<T, CallError> {
    let unreadable = CallError::Unreadable { method, status };
    let Ok(envelope) = serde_json::from_slice::<Envelope<T>>(bytes) else {
        return Err(unreadable);
    };
    match envelope {
        Envelope {
            ok: true,
            result: Some(result),
            ..
        } => Ok(result),
        Envelope {
            error_code: Some(code),
            description,
            parameters,
            ..
        } => Err(CallError::Refused {
            method,
            code,
            description: description.unwrap_or_default(),
            retry_after: parameters
                .and_then(|parameters| parameters.retry_after)
                .map(Duration::from_secs),
        }),
        _ => Err(unreadable),
    }
}
