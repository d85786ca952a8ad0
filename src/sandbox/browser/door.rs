//! The door of the page: who may come in, and where a request goes. What is asked for is done elsewhere.
//!
//! It listens on loopback only. A page of another site can still send a browser here, by a link, a form, or a name
//! that it lets point to 127.0.0.1; so the host must be ours, and whoever asks for more than the page itself must
//! come from the page.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Path, Query, Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, ORIGIN,
    REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use axum::middleware::{self, Next};
use axum::response::{Html, IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use serde::Deserialize;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::listen::{self, Bounds};

use super::order::{self, Order};
use crate::language::{NOT_FOR_OTHERS, ONLY_HERE};

use super::backstage::{Backstage, Refused, Scene as _};
use super::live;
use super::stage::Stage;

/// What a person may send as a file.
const UPLOAD_BYTES: usize = 10 * 1024 * 1024;

/// The page, and all it is made of.
const PAGE: &str = include_str!("page/index.html");
const STYLE: &str = concat!(
    include_str!("page/base.css"),
    include_str!("page/chat.css"),
    include_str!("page/side.css"),
);
const SCRIPT: &str = concat!(
    include_str!("page/words.js"),
    include_str!(concat!(env!("OUT_DIR"), "/page-words.js")),
    include_str!("page/core.js"),
    include_str!("page/messages.js"),
    include_str!("page/composer.js"),
    include_str!("page/clock.js"),
    include_str!("page/side.js"),
    include_str!("page/main.js"),
);

/// An open page. It closes when it is dropped.
pub struct Page {
    /// Where it is.
    pub url: String,
    closing: watch::Sender<bool>,
    door: JoinHandle<()>,
}

struct Door<B: Backstage> {
    stage: Arc<Stage<B>>,
    port: u16,
    closing: watch::Receiver<bool>,
}

impl<B: Backstage> Clone for Door<B> {
    fn clone(&self) -> Self {
        Self {
            stage: Arc::clone(&self.stage),
            port: self.port,
            closing: self.closing.clone(),
        }
    }
}

/// Opens the page on this port of 127.0.0.1; 0 is any that is free.
///
/// # Errors
/// When the port cannot be opened.
pub async fn open_page<B: Backstage>(backstage: B, port: u16) -> std::io::Result<Page> {
    let listener = TcpListener::bind(SocketAddr::from((Ipv4Addr::LOCALHOST, port))).await?;
    let port = listener.local_addr()?.port();
    let (closing, closed) = watch::channel(false);
    let stage = Stage::new(backstage);
    let door = Door {
        stage: Arc::clone(&stage),
        port,
        closing: closed.clone(),
    };
    let router = Router::new()
        .route("/", get(page))
        .route("/live", get(live_news::<B>))
        .route("/do", post(carry_out::<B>))
        .route("/upload", post(upload::<B>))
        .route("/file/{tab}/{file}", get(file::<B>))
        .layer(DefaultBodyLimit::max(UPLOAD_BYTES))
        .layer(middleware::from_fn_with_state(door.clone(), guard::<B>))
        .with_state(door);
    let door = tokio::spawn(async move {
        listen::serve(listener, router, Bounds::default(), closed).await;
        stage.end_all().await;
    });
    Ok(Page {
        url: format!("http://127.0.0.1:{port}/"),
        closing,
        door,
    })
}

impl Page {
    /// Closes the door and every world behind it.
    pub async fn close(self) {
        self.closing.send_replace(true);
        let _ended = self.door.await;
    }
}

/// Lets in only what comes from our own page, and tells the browser what the page may do.
async fn guard<B: Backstage>(
    State(door): State<Door<B>>,
    request: Request,
    next: Next,
) -> Response {
    if let Err(why) = may_enter(
        request.method(),
        request.uri().path(),
        request.headers(),
        door.port,
    ) {
        return (StatusCode::FORBIDDEN, why).into_response();
    }
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in [
        (X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (REFERRER_POLICY, "no-referrer"),
        (CACHE_CONTROL, "no-store"),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (HeaderName::from_static("x-frame-options"), "DENY"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if !headers.contains_key(CONTENT_SECURITY_POLICY) {
        let nothing =
            HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'; sandbox");
        headers.insert(CONTENT_SECURITY_POLICY, nothing);
    }
    response
}

fn may_enter(
    method: &Method,
    path: &str,
    headers: &HeaderMap,
    port: u16,
) -> Result<(), &'static str> {
    let said = |name: &HeaderName| headers.get(name).map(|value| value.to_str().unwrap_or("?"));
    let ours = [format!("127.0.0.1:{port}"), format!("localhost:{port}")];
    if !said(&HOST).is_some_and(|host| ours.iter().any(|ours| ours == host)) {
        return Err(ONLY_HERE);
    }
    let origin = said(&ORIGIN);
    let is_ours = |origin: &str| {
        ours.iter()
            .any(|ours| origin.strip_prefix("http://") == Some(ours))
    };
    if origin.is_some_and(|origin| !is_ours(origin)) || (method != Method::GET && origin.is_none())
    {
        return Err(NOT_FOR_OTHERS);
    }
    // A link from elsewhere may open the page, and nothing else.
    let site = said(&HeaderName::from_static("sec-fetch-site"));
    if path != "/" && site.is_some_and(|site| !matches!(site, "same-origin" | "none")) {
        return Err(NOT_FOR_OTHERS);
    }
    Ok(())
}

/// The page; what it may run is only what came with it.
async fn page() -> Response {
    let mut bytes = [0; 16];
    if getrandom::fill(&mut bytes).is_err() {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    }
    let nonce = bytes.map(|byte| format!("{byte:02x}")).concat();
    let policy = format!(
        "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; connect-src 'self'; \
         img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; \
         require-trusted-types-for 'script'"
    );
    let html = PAGE
        .replace("{{style}}", STYLE)
        .replace("{{script}}", SCRIPT)
        .replace("{{nonce}}", &nonce);
    let Ok(policy) = HeaderValue::from_str(&policy) else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    ([(CONTENT_SECURITY_POLICY, policy)], Html(html)).into_response()
}

async fn live_news<B: Backstage>(State(door): State<Door<B>>) -> Response {
    live::stream(door.stage, door.closing)
}

async fn carry_out<B: Backstage>(
    State(door): State<Door<B>>,
    Json(order): Json<Order>,
) -> Response {
    answer(order::carry_out(&door.stage, order).await)
}

fn answer(done: Result<serde_json::Value, Refused>) -> Response {
    match done {
        Ok(learned) => Json(learned).into_response(),
        Err(why) => (StatusCode::CONFLICT, Json(json!({ "why": why }))).into_response(),
    }
}

#[derive(Deserialize)]
struct Upload {
    tab: String,
    name: String,
    /// Words below it.
    #[serde(default)]
    caption: String,
    /// The album that it is a part of.
    #[serde(default)]
    album: Option<String>,
}

/// A person sends a file; a picture is sent as one.
async fn upload<B: Backstage>(
    State(door): State<Door<B>>,
    Query(upload): Query<Upload>,
    headers: HeaderMap,
    bytes: Bytes,
) -> Response {
    let is_picture = headers
        .get(CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"image/"));
    let sent = order::person(&door.stage, &upload.tab).map(|(scene, user)| {
        let (telegram, caption) = (scene.telegram(), upload.caption.trim());
        match upload.album.as_deref() {
            Some(album) => telegram.sends_part(&user, &upload.name, bytes, caption, album),
            None if is_picture => telegram.sends_photo(&user, bytes, caption),
            None => telegram.sends_document_saying(&user, &upload.name, bytes, caption),
        };
        json!({})
    });
    answer(sent)
}

/// A file that somebody sent; shown only where it is asked for as a picture.
async fn file<B: Backstage>(
    State(door): State<Door<B>>,
    Path((tab, file)): Path<(String, String)>,
) -> Response {
    let Ok((scene, _)) = order::person(&door.stage, &tab) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let Some(bytes) = scene.telegram().file(&file) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let kind = if bytes.starts_with(b"\x89PNG") {
        "image/png"
    } else if bytes.starts_with(b"\xff\xd8\xff") {
        "image/jpeg"
    } else if bytes.starts_with(b"GIF8") {
        "image/gif"
    } else {
        "application/octet-stream"
    };
    let headers = [(CONTENT_TYPE, kind), (CONTENT_DISPOSITION, "attachment")];
    (headers, bytes).into_response()
}
