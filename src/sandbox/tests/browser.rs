//! The page's door and what is behind it, with a bot that is only a clock and an echo.

use std::sync::atomic::AtomicUsize;

use chrono::NaiveDateTime;
use reqwest::header::{CONTENT_SECURITY_POLICY, HOST, ORIGIN};
use tokio::sync::watch;

use super::super::browser::{
    Backstage, Face, Page, Refused, Row, Scene, Story, Timeline, Turn, open_page,
};
use super::*;

/// A world without a bot: what is turned only moves its clock.
#[derive(Clone)]
struct Plain {
    telegram: Telegram,
    seconds: Arc<AtomicI64>,
    face: Arc<watch::Sender<Face>>,
    turns: Arc<Mutex<Vec<Turn>>>,
}

impl Scene for Plain {
    fn telegram(&self) -> &Telegram {
        &self.telegram
    }

    fn cast(&self) -> Vec<(i64, String)> {
        Vec::new()
    }

    fn face(&self) -> watch::Receiver<Face> {
        self.face.subscribe()
    }

    fn wall(&self, _: i64, at: DateTime<Utc>) -> NaiveDateTime {
        at.naive_utc()
    }

    fn assume_zone(&self, _: i64, _: &str) {}

    async fn timeline(&self, _: i64) -> Timeline {
        let row = Row {
            at: self.telegram.now().naive_utc(),
            kind: "due_dose".to_owned(),
            text: "5".to_owned(),
        };
        Timeline {
            zone: None,
            past: Vec::new(),
            due: vec![row],
        }
    }

    async fn turn(&self, _: i64, turn: Turn) -> Result<(), Refused> {
        if let Turn::By(by) = turn {
            self.seconds.fetch_add(by.num_seconds(), Ordering::SeqCst);
        }
        self.turns.lock().unwrap().push(turn);
        Ok(())
    }

    async fn close(self) {}
}

/// Opens such worlds and counts them.
#[derive(Clone, Default)]
struct Plains {
    opened: Arc<AtomicUsize>,
    last: Arc<Mutex<Option<Plain>>>,
}

impl Backstage for Plains {
    type Scene = Plain;

    fn stories(&self) -> Vec<Story> {
        vec![Story {
            key: "new",
            title: "New",
            about: "Nobody yet.",
        }]
    }

    async fn open(&self, _: &str, _: &str, _: &str) -> Result<Plain, Refused> {
        let seconds = Arc::new(AtomicI64::new(1_795_500_000));
        let telegram = Telegram::new(clock(&seconds));
        let face = Face {
            now: telegram.now(),
            speed: 1,
            travelling: false,
        };
        let scene = Plain {
            telegram,
            seconds,
            face: Arc::new(watch::Sender::new(face)),
            turns: Arc::default(),
        };
        self.opened.fetch_add(1, Ordering::SeqCst);
        *self.last.lock().unwrap() = Some(scene.clone());
        Ok(scene)
    }
}

struct Visit {
    plains: Plains,
    page: Page,
    http: reqwest::Client,
}

impl Visit {
    async fn new() -> Self {
        let plains = Plains::default();
        let page = open_page(plains.clone(), 0).await.unwrap();
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        Self { plains, page, http }
    }

    fn origin(&self) -> String {
        self.page.url.trim_end_matches('/').to_owned()
    }

    /// As the page asks.
    async fn ask(&self, order: Value) -> (StatusCode, Value) {
        let request = self.http.post(format!("{}do", self.page.url));
        let response = request
            .header(ORIGIN, self.origin())
            .json(&order)
            .send()
            .await
            .unwrap();
        let status = response.status();
        (status, response.json().await.unwrap_or_default())
    }

    async fn arrive(&self) -> String {
        let order = json!({ "do": "visit", "language": "de", "zone": "Europe/Berlin" });
        let (status, opened) = self.ask(order).await;
        assert_eq!(status, StatusCode::OK);
        opened["tab"].as_str().unwrap().to_owned()
    }

    fn scene(&self) -> Plain {
        self.plains.last.lock().unwrap().clone().unwrap()
    }
}

#[tokio::test]
async fn the_page_comes_whole_and_may_run_nothing_else() {
    let visit = Visit::new().await;
    let response = visit.http.get(&visit.page.url).send().await.unwrap();
    let policy = response.headers()[CONTENT_SECURITY_POLICY]
        .to_str()
        .unwrap()
        .to_owned();
    let html = response.text().await.unwrap();
    assert!(
        policy.starts_with("default-src 'none'; script-src 'nonce-"),
        "{policy}"
    );
    assert!(!policy.contains("unsafe"), "{policy}");
    assert!(!html.contains("{{"), "a gap was left in the page");
    for outside in ["src=\"http", "href=\"http", "url(http", "@import"] {
        assert!(!html.contains(outside), "{outside} reaches out");
    }
    let again = visit.http.get(&visit.page.url).send().await.unwrap();
    let other = again.headers()[CONTENT_SECURITY_POLICY].to_str().unwrap();
    assert_ne!(policy, other, "a nonce is used once");
    visit.page.close().await;
}

#[tokio::test]
async fn strangers_stay_outside() {
    let visit = Visit::new().await;
    let port = visit.origin().rsplit(':').next().unwrap().to_owned();
    let origin = visit.origin();
    let visit_order = json!({ "do": "visit", "language": "en", "zone": "UTC" });
    for (path, headers, is_post) in [
        ("", vec![(HOST, format!("evil.example:{port}"))], false),
        ("live", vec![(HOST, format!("evil.example:{port}"))], false),
        ("", vec![(HOST, "127.0.0.1:1".to_owned())], false),
        (
            "live",
            vec![(ORIGIN, "https://evil.example".to_owned())],
            false,
        ),
        ("live", vec![(ORIGIN, "null".to_owned())], false),
        ("do", vec![], true),
        (
            "do",
            vec![(ORIGIN, "https://evil.example".to_owned())],
            true,
        ),
        ("do", vec![(ORIGIN, format!("{origin}.evil.example"))], true),
    ] {
        let url = format!("{}{path}", visit.page.url);
        let mut request = if is_post {
            visit.http.post(url).json(&visit_order)
        } else {
            visit.http.get(url)
        };
        for (name, value) in &headers {
            request = request.header(name, value);
        }
        let status = request.send().await.unwrap().status();
        assert_eq!(status, StatusCode::FORBIDDEN, "/{path} with {headers:?}");
    }
    let cross_site = visit
        .http
        .get(format!("{}live", visit.page.url))
        .header("sec-fetch-site", "cross-site");
    assert_eq!(
        cross_site.send().await.unwrap().status(),
        StatusCode::FORBIDDEN
    );
    assert_eq!(visit.plains.opened.load(Ordering::SeqCst), 0);
    visit.page.close().await;
}

#[tokio::test]
async fn the_first_visit_opens_one_world_and_somebody_presses_start() {
    let visit = Visit::new().await;
    let tab = visit.arrive().await;
    let (status, again) = visit
        .ask(json!({ "do": "visit", "language": "en", "zone": "UTC" }))
        .await;
    assert_eq!((status, again), (StatusCode::OK, json!({})));
    assert_eq!(visit.plains.opened.load(Ordering::SeqCst), 1);
    let scene = visit.scene();
    let messages = scene.telegram.messages(1);
    assert_eq!(messages[0].text, "/start");
    let Author::Person(user) = &messages[0].author else {
        panic!("the bot said it");
    };
    assert_eq!(user.language_code.as_deref(), Some("de"));

    let (status, joined) = visit
        .ask(json!({ "do": "join", "tab": tab, "language": "es", "zone": "UTC" }))
        .await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(joined["tab"], "1.2");
    visit
        .ask(json!({ "do": "say", "tab": "1.2", "text": "hola" }))
        .await;
    assert_eq!(scene.telegram.messages(1).len(), 1, "they do not mix");
    assert_eq!(scene.telegram.messages(2).len(), 2);
    visit.page.close().await;
}

#[tokio::test]
async fn time_goes_forward_only_and_not_too_far() {
    let visit = Visit::new().await;
    let tab = visit.arrive().await;
    for (turn, expected) in [
        (json!({ "turn": "by", "minutes": 15 }), StatusCode::OK),
        (json!({ "turn": "by", "minutes": -1 }), StatusCode::CONFLICT),
        (
            json!({ "turn": "by", "minutes": i64::MAX }),
            StatusCode::CONFLICT,
        ),
        (
            json!({ "turn": "to", "wall": "2020-01-01T10:00:00" }),
            StatusCode::CONFLICT,
        ),
        (
            json!({ "turn": "to", "wall": "2090-01-01T10:00:00" }),
            StatusCode::CONFLICT,
        ),
        (
            json!({ "turn": "to", "wall": "2027-01-01T10:00:00" }),
            StatusCode::OK,
        ),
        (
            json!({ "turn": "play", "speed": 9_999_999, "until_word": true }),
            StatusCode::OK,
        ),
        (json!({ "turn": "next" }), StatusCode::OK),
        (json!({ "turn": "halt" }), StatusCode::OK),
    ] {
        let mut order = turn.clone();
        order["do"] = json!("turn");
        order["tab"] = json!(tab);
        let (status, answer) = visit.ask(order).await;
        assert_eq!(status, expected, "{turn} {answer}");
    }
    let turns = visit.scene().turns.lock().unwrap().clone();
    assert_eq!(turns.len(), 5);
    assert_eq!(turns[0], Turn::By(TimeDelta::minutes(15)));
    let fastest = Turn::Play {
        speed: 86_400,
        until_word: true,
    };
    assert_eq!(turns[2], fastest);
    visit.page.close().await;
}

#[tokio::test]
async fn a_page_is_told_everything_and_then_what_happens() {
    let visit = Visit::new().await;
    visit.arrive().await;
    let url = format!("{}live", visit.page.url);
    let mut stream = visit.http.get(url).send().await.unwrap();
    let mut heard = String::new();
    while !heard.contains("\n\n") {
        heard.push_str(std::str::from_utf8(&stream.chunk().await.unwrap().unwrap()).unwrap());
    }
    assert!(heard.starts_with("data: {"), "{heard}");
    assert!(heard.contains("\"news\":\"everything\""), "{heard}");
    assert!(heard.contains("/start"), "{heard}");
    visit
        .ask(json!({ "do": "say", "tab": "1.1", "text": "marmalade" }))
        .await;
    while !heard.contains("marmalade") {
        heard.push_str(std::str::from_utf8(&stream.chunk().await.unwrap().unwrap()).unwrap());
    }
    visit.page.close().await;
}

#[tokio::test]
async fn edits_captions_albums_and_places_with_a_name_can_be_tried_on_the_page() {
    let visit = Visit::new().await;
    let tab = visit.arrive().await;
    let words = "/labs ferritin=8 date=2026-11-20";
    visit
        .ask(json!({ "do": "say", "tab": tab, "text": words }))
        .await;
    let telegram = visit.scene().telegram;
    // The first person of a world.
    let person = 1;
    let said = telegram.messages(person).last().unwrap().clone();
    assert_eq!(said.entities[1]["type"], "date_time");
    let edit = json!({ "do": "edit", "tab": tab, "message": said.id, "text": "/labs ferritin=88" });
    assert_eq!(visit.ask(edit).await.0, StatusCode::OK);
    assert_eq!(telegram.message(said.id).unwrap().text, "/labs ferritin=88");
    for name in ["a.csv", "b.csv"] {
        let url = format!("{}upload", visit.page.url);
        let about = [
            ("tab", tab.as_str()),
            ("name", name),
            ("caption", "two files"),
            ("album", "page-1"),
        ];
        let sent = visit
            .http
            .post(url)
            .query(&about)
            .header(ORIGIN, visit.origin())
            .body("x");
        assert_eq!(sent.send().await.unwrap().status(), StatusCode::OK);
    }
    let place =
        json!({ "do": "place", "tab": tab, "latitude": 1.5, "longitude": 2.5, "name": "Café" });
    assert_eq!(visit.ask(place).await.0, StatusCode::OK);
    let messages = telegram.messages(person);
    let [.., first, second, place] = &messages[..] else {
        panic!("{messages:#?}")
    };
    assert_eq!(first.album.as_deref(), Some("page-1"));
    assert_eq!(
        (first.album.clone(), &*first.text),
        (second.album.clone(), "two files")
    );
    assert!(
        matches!(&place.attachment, Some(Attachment::Place { venue: Some((name, _)), .. }) if name == "Café"),
        "{place:#?}"
    );
    visit.page.close().await;
}

#[tokio::test]
async fn nonsense_is_refused_with_a_reason_that_the_page_has_words_for() {
    let visit = Visit::new().await;
    let tab = visit.arrive().await;
    for (order, expected) in [
        (
            json!({ "do": "say", "tab": tab, "text": "   " }),
            Refused::TextLength,
        ),
        (
            json!({ "do": "say", "tab": "9.9", "text": "hello" }),
            Refused::NoSuchTab,
        ),
        (
            json!({ "do": "press", "tab": tab, "message": 1, "data": "x" }),
            Refused::NoSuchButton,
        ),
        (
            json!({ "do": "edit", "tab": tab, "message": 99, "text": "x" }),
            Refused::NoSuchMessage,
        ),
        (
            json!({ "do": "place", "tab": tab, "latitude": 91.0, "longitude": 0.0 }),
            Refused::NoSuchPlace,
        ),
        (
            json!({ "do": "turn", "tab": tab, "turn": "by", "minutes": -1 }),
            Refused::OnlyForward,
        ),
        (
            json!({ "do": "turn", "tab": "nowhere", "turn": "next" }),
            Refused::NoSuchTab,
        ),
    ] {
        let (status, answer) = visit.ask(order.clone()).await;
        assert_eq!(status, StatusCode::CONFLICT, "{order}");
        assert_eq!(answer["why"], json!(expected), "{order}");
    }
    let (status, _) = visit.ask(json!({ "do": "fly" })).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = visit.http.get(&visit.page.url).send().await.unwrap();
    let page = page.text().await.unwrap();
    for refused in [
        Refused::NoSuchTab,
        Refused::NoSuchStory,
        Refused::TextLength,
        Refused::NoSuchButton,
        Refused::NoSuchMessage,
        Refused::NoSuchPlace,
        Refused::OnlyForward,
        Refused::TooFar,
        Refused::NothingDue,
        Refused::WorldFails,
    ] {
        let word = format!("\n  r_{}: \"", json!(refused).as_str().unwrap());
        let languages = page.matches("\n  hintLabs: \"").count();
        assert!(languages > 2);
        assert_eq!(
            page.matches(&word).count(),
            languages,
            "{word} in each language"
        );
    }
    visit.page.close().await;
}

#[tokio::test]
async fn whoever_is_turned_away_can_read_why() {
    let visit = Visit::new().await;
    let elsewhere = visit.http.get(&visit.page.url).header(HOST, "evil.example");
    let words = elsewhere.send().await.unwrap().text().await.unwrap();
    for told in ["only reached", "nur über", "solo se abre"] {
        assert!(words.contains(told), "{words}");
    }
    visit.page.close().await;
}
