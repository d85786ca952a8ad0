//! The door on loopback: paths, the token, faults. What a method means is not decided here.

use std::time::Duration;

use axum::Router;
use axum::extract::{DefaultBodyLimit, Request as HttpRequest, State};
use axum::http::header::{CONTENT_TYPE, DATE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{Html, IntoResponse, Response};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::listen::{self, Bounds};

use super::model::fault::{self, Fault};
use super::model::request::Request;
use super::params::Params;
use super::refusal::{Refusal, envelope, respond};
use super::webhook;
use super::world::Telegram;

/// Telegram's own bound for uploads.
const BODY_BYTES: usize = 50 * 1024 * 1024;
/// How long a request may take to arrive.
const PARAMS_LIMIT: Duration = Duration::from_secs(30);

/// A running Bot API. It stops when it is dropped.
#[derive(Debug)]
pub struct Server {
    /// Where it listens, without a path: what `teloxide::Bot::set_api_url` wants.
    pub url: String,
    /// Open polls and hanging requests end when this says so, or is gone.
    closing: watch::Sender<bool>,
    door: JoinHandle<()>,
    postman: JoinHandle<()>,
}

#[derive(Clone)]
struct Door {
    telegram: Telegram,
    token: String,
    closing: watch::Receiver<bool>,
}

impl Telegram {
    /// Opens this world to the bot that holds `token`, on a free port of 127.0.0.1.
    ///
    /// # Errors
    /// When no port can be opened.
    pub async fn serve(&self, token: &str) -> std::io::Result<Server> {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await?;
        let url = format!("http://{}", listener.local_addr()?);
        // A token begins with the bot's own id.
        if let Some(bot_id) = token.split(':').next().and_then(|id| id.parse().ok()) {
            self.change(|world, _| world.bot_id = bot_id);
        }
        let (closing, closed) = watch::channel(false);
        let door = Door {
            telegram: self.clone(),
            token: token.to_owned(),
            closing: closed.clone(),
        };
        let router = Router::new()
            .fallback(answer)
            .layer(DefaultBodyLimit::max(BODY_BYTES))
            .with_state(door);
        let shutdown = closed.clone();
        let door = tokio::spawn(async move {
            listen::serve(listener, router, Bounds::default(), shutdown).await;
        });
        let telegram = self.clone();
        let postman = tokio::spawn(async move {
            tokio::select! {
                () = webhook::deliver(telegram) => {}
                () = until_closed(closed) => {}
            }
        });
        Ok(Server {
            url,
            closing,
            door,
            postman,
        })
    }
}

impl Server {
    /// Ends all requests, lets go of the port and returns when both are done.
    pub async fn stop(self) {
        self.closing.send_replace(true);
        // A task that panicked has stopped too.
        let _stopped = (self.door.await, self.postman.await);
    }
}

async fn until_closed(mut closing: watch::Receiver<bool>) {
    // An error means that the server is dropped, which is as good as closed.
    let _closed = closing.wait_for(|closed| *closed).await;
}

async fn answer(State(door): State<Door>, request: HttpRequest) -> Response {
    let closed = until_closed(door.closing.clone());
    let telegram = door.telegram.clone();
    let mut response = tokio::select! {
        response = door.answer(request) => response,
        () = closed => respond(&Err(Refusal::new(502, "Bad Gateway"))),
    };
    // The time of this world, and not the machine's, which would be written otherwise.
    let date = telegram.now().format("%a, %d %b %Y %H:%M:%S GMT");
    if let Ok(date) = HeaderValue::from_str(&date.to_string()) {
        response.headers_mut().insert(DATE, date);
    }
    response
}

impl Door {
    async fn answer(&self, request: HttpRequest) -> Response {
        let path = request
            .uri()
            .path()
            .trim_start_matches('/')
            .replace("%3A", ":");
        if let Some(path) = path.strip_prefix("file/bot") {
            return self.file(path);
        }
        let call = path
            .strip_prefix("bot")
            .and_then(|rest| rest.split_once('/'));
        let Some((token, method)) = call else {
            return respond(&Err(Refusal::new(404, "Not Found")));
        };
        if token != self.token {
            return respond(&Err(Refusal::new(401, "Unauthorized")));
        }
        let params = match tokio::time::timeout(PARAMS_LIMIT, Params::read(request)).await {
            Ok(Ok(params)) => params,
            Ok(Err(refusal)) => return respond(&Err(refusal)),
            Err(_) => return respond(&Err(Refusal::new(408, "Request Timeout"))),
        };
        self.meet(method, &params).await
    }

    /// Logs a request and lets it meet its fault, if one waits for it.
    async fn meet(&self, method: &str, params: &Params) -> Response {
        let name = method.to_ascii_lowercase();
        let fault = self.telegram.change(|world, at| {
            world.requests.push(Request {
                method: method.to_owned(),
                params: params.logged(),
                at,
            });
            fault::take(&mut world.faults, &name, params.integer("chat_id"))
        });
        match fault {
            None => respond(&self.telegram.carry_out(&name, params).await),
            Some(Fault::TooManyRequests { retry_after }) => {
                respond(&Err(Refusal::too_many_requests(retry_after)))
            }
            Some(Fault::Status { code, description }) => {
                respond(&Err(Refusal::new(code, description)))
            }
            Some(Fault::Html502) => gateway_page(StatusCode::BAD_GATEWAY),
            Some(Fault::CutJson) => {
                let (status, body) = envelope(&self.telegram.carry_out(&name, params).await);
                let mut body = body.to_string().into_bytes();
                body.truncate(body.len() / 2);
                (status, [(CONTENT_TYPE, "application/json")], body).into_response()
            }
            Some(Fault::HangBefore(hang)) => {
                tokio::time::sleep(hang).await;
                gateway_page(StatusCode::GATEWAY_TIMEOUT)
            }
            Some(Fault::HangAfter(hang)) => {
                // Only the answer is lost.
                let _lost = self.telegram.carry_out(&name, params).await;
                tokio::time::sleep(hang).await;
                gateway_page(StatusCode::GATEWAY_TIMEOUT)
            }
        }
    }

    fn file(&self, path: &str) -> Response {
        let not_found = || respond(&Err(Refusal::new(404, "Not Found")));
        let Some((token, path)) = path.split_once('/') else {
            return not_found();
        };
        if token != self.token {
            return respond(&Err(Refusal::new(401, "Unauthorized")));
        }
        let bytes = path
            .strip_prefix("files/")
            .and_then(|file_id| self.telegram.file(file_id));
        bytes.map_or_else(not_found, |bytes| {
            ([(CONTENT_TYPE, "application/octet-stream")], bytes).into_response()
        })
    }
}

/// What a gateway shows when the API behind it does not answer.
fn gateway_page(status: StatusCode) -> Response {
    let page =
        format!("<html><head><title>{status}</title></head><body><h1>{status}</h1></body></html>");
    (status, Html(page)).into_response()
}
