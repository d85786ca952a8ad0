//! Telegram's side of a webhook with several instances behind it: what arrives is brought to any of them in turn, and to
//! the next one when that one refuses, is silent, or answers anything but 200. Within a chat the next update is brought
//! only after the one before it was taken. It does not know what an update means.

use std::collections::HashMap;
use std::net::{SocketAddr, TcpListener as Probe};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::Relaxed};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::routing::post;
use axum::{Json, Router};
use futures_util::future::join_all;
use serde_json::Value;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel};
use tokio::task::JoinHandle;

const PATH: &str = "/hook";
const SECRET: &str = "x-telegram-bot-api-secret-token";
/// How long an instance may be silent before another one is asked; it decides nothing but how often that happens.
const SILENCE: Duration = Duration::from_secs(3);
/// One update of so many is brought to two instances at once.
const TWICE: usize = 5;
/// The wait after everybody turned an update away.
const AGAIN: Duration = Duration::from_millis(50);

/// The address that Telegram is told.
pub struct Proxy {
    pub url: String,
    office: Arc<Office>,
    door: JoinHandle<()>,
}

struct Office {
    client: reqwest::Client,
    instances: [SocketAddr; 3],
    turn: AtomicUsize,
    everywhere: AtomicBool,
    chats: Mutex<HashMap<i64, UnboundedSender<Letter>>>,
    tally: Tally,
}

/// What became of the attempts to bring updates.
#[derive(Debug, Default)]
pub struct Tally {
    pub refused: AtomicUsize,
    pub silent: AtomicUsize,
    pub turned_away: AtomicUsize,
    /// Updates that more than one instance answered with 200.
    pub taken_by_several: AtomicUsize,
}

struct Letter {
    update: Value,
    secret: String,
    /// To how many instances at once.
    copies: usize,
}

impl Proxy {
    pub async fn open(instances: [SocketAddr; 3]) -> Self {
        let office = Arc::new(Office {
            client: reqwest::Client::builder()
                .no_proxy()
                .timeout(SILENCE)
                .build()
                .unwrap(),
            instances,
            turn: AtomicUsize::new(0),
            everywhere: AtomicBool::new(false),
            chats: Mutex::default(),
            tally: Tally::default(),
        });
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}{PATH}", listener.local_addr().unwrap());
        let router = Router::new()
            .route(PATH, post(accept))
            .with_state(Arc::clone(&office));
        let door = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { url, office, door }
    }

    /// From here on every update is brought to every instance at the same time.
    pub fn bring_everywhere(&self) {
        self.office.everywhere.store(true, Relaxed);
    }

    pub fn tally(&self) -> &Tally {
        &self.office.tally
    }

    pub fn close(self) {
        self.door.abort();
    }
}

/// Takes an update from Telegram and puts it behind the others of its chat.
async fn accept(State(office): State<Arc<Office>>, headers: HeaderMap, Json(update): Json<Value>) {
    let chat = update["message"]["chat"]["id"].as_i64().unwrap();
    let number = usize::try_from(update["update_id"].as_i64().unwrap()).unwrap();
    let copies = if office.everywhere.load(Relaxed) {
        office.instances.len()
    } else if number.is_multiple_of(TWICE) {
        2
    } else {
        1
    };
    let letter = Letter {
        update,
        secret: headers[SECRET].to_str().unwrap().to_owned(),
        copies,
    };
    let mut chats = office.chats.lock().unwrap();
    let chat = chats.entry(chat).or_insert_with(|| {
        let (sender, letters) = unbounded_channel();
        tokio::spawn(bring_in_order(Arc::clone(&office), letters));
        sender
    });
    chat.send(letter).unwrap();
}

async fn bring_in_order(office: Arc<Office>, mut letters: UnboundedReceiver<Letter>) {
    while let Some(letter) = letters.recv().await {
        while !office.bring(&letter).await {
            tokio::time::sleep(AGAIN).await;
        }
    }
}

impl Office {
    /// Whether anybody took it.
    async fn bring(&self, letter: &Letter) -> bool {
        let first = self.turn.fetch_add(1, Relaxed);
        let count = self.instances.len();
        let knocks = (0..letter.copies).map(|at| self.knock((first + at) % count, letter));
        let taken = join_all(knocks).await.into_iter().filter(|taken| *taken);
        let taken = taken.count();
        if taken > 1 {
            self.tally.taken_by_several.fetch_add(1, Relaxed);
        }
        taken > 0
    }

    async fn knock(&self, at: usize, letter: &Letter) -> bool {
        let url = format!("http://{}{PATH}", self.instances[at]);
        let request = self.client.post(url).json(&letter.update);
        let counter = match request.header(SECRET, &letter.secret).send().await {
            Ok(response) if response.status() == 200 => return true,
            Ok(_) => &self.tally.turned_away,
            Err(error) if error.is_timeout() => &self.tally.silent,
            Err(_) => &self.tally.refused,
        };
        counter.fetch_add(1, Relaxed);
        false
    }
}

/// Three addresses that nobody listens at. They lie below the ports that outgoing connections are given, or one of
/// those might sit on an address while its instance is dead.
pub fn addresses() -> [SocketAddr; 3] {
    let from = 10_000 + u16::try_from(std::process::id() % 9_000).unwrap();
    let free = (from..20_000).filter(|port| Probe::bind(("127.0.0.1", *port)).is_ok());
    let free: Vec<SocketAddr> = free
        .take(3)
        .map(|port| ([127, 0, 0, 1], port).into())
        .collect();
    free.try_into().unwrap()
}

/// Waits until an instance listens.
pub async fn listens(address: SocketAddr, patience: Duration) {
    let up = async {
        while TcpStream::connect(address).await.is_err() {
            tokio::time::sleep(AGAIN).await;
        }
    };
    let up = tokio::time::timeout(patience, up).await;
    up.expect("nobody listens at an instance's address");
}
