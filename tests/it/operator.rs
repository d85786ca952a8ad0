//! The slips and the surroundings of whoever runs the bot, on the real program: each has a sentence, or just works.

use std::net::SocketAddr;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use sqlx::{Connection as _, SqliteConnection};
use stillnight::clock::MachineClock;
use stillnight::engine::Clock as _;
use stillnight::sandbox::{Server, Telegram, User};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

use crate::tls::{Before, Gate};
use crate::ward::{Process, TOKEN, Ward, signal};

const PROGRAM: &str = env!("CARGO_BIN_EXE_stillnight");

fn stillnight(folder: &Path, arguments: &[&str], settings: &[(&str, &str)]) -> Command {
    started_by(PROGRAM, folder, arguments, settings)
}

fn started_by(
    starter: &str,
    folder: &Path,
    arguments: &[&str],
    settings: &[(&str, &str)],
) -> Command {
    let mut command = Command::new(starter);
    command
        .args(arguments)
        .current_dir(folder)
        .env_clear()
        .env("HOME", folder)
        .env("TELOXIDE_API_URL", "http://127.0.0.1:9")
        .envs(settings.iter().copied())
        .stdin(Stdio::null());
    command
}

fn words(output: &Output) -> String {
    let (out, err) = (&output.stdout, &output.stderr);
    let words = [out, err].map(|bytes| String::from_utf8_lossy(bytes).into_owned());
    assert!(
        !words.concat().contains("AAF0O1"),
        "the token is in: {words:?}"
    );
    words.concat()
}

/// What is said by a start that must not come about.
fn refused(folder: &Path, arguments: &[&str], settings: &[(&str, &str)]) -> String {
    let mut child = stillnight(folder, arguments, settings)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let began = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if began.elapsed() > Duration::from_secs(20) {
            child.kill().unwrap();
            panic!("{arguments:?} {settings:?} is not refused");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    let output = child.wait_with_output().unwrap();
    assert!(!output.status.success(), "{arguments:?} {settings:?}");
    words(&output)
}

fn pipe_at(path: &Path) {
    let made = Command::new("mkfifo").arg(path).status().unwrap();
    assert!(made.success());
}

#[test]
fn without_a_token_nothing_runs_that_looks_like_a_bot() {
    let folder = tempfile::tempdir().unwrap();
    for arguments in [&["run"][..], &[]] {
        for settings in [
            vec![],
            vec![("TELOXIDE_TOKEN", "")],
            vec![("TELOXIDE_TOKEN", "  ")],
            vec![("TELOXIDE_TOKEN_FILE", "")],
            vec![("TELOXIDE_TOKN", TOKEN)],
            vec![("BOT_TOKEN", TOKEN)],
        ] {
            let words = refused(folder.path(), arguments, &settings);
            for part in [
                "TELOXIDE_TOKEN",
                "TELOXIDE_TOKEN_FILE",
                "stillnight sandbox",
            ] {
                assert!(words.contains(part), "{part} is missing in: {words}");
            }
        }
    }
}

#[test]
fn a_token_file_that_cannot_serve_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    std::fs::write(path("empty"), "\n").unwrap();
    std::fs::write(path("good"), format!("{TOKEN}\n")).unwrap();
    std::fs::write(path("bad"), "abc").unwrap();
    pipe_at(Path::new(&path("pipe")));
    for (name, part) in [
        ("nowhere", "nowhere"),
        ("empty", "is empty"),
        ("bad", "@BotFather"),
        ("pipe", "is not a file"),
    ] {
        let file = path(name);
        let words = refused(folder.path(), &["run"], &[("TELOXIDE_TOKEN_FILE", &file)]);
        assert!(words.contains(part), "{part} is missing in: {words}");
    }
    let good = path("good");
    let twice = [("TELOXIDE_TOKEN", TOKEN), ("TELOXIDE_TOKEN_FILE", &good)];
    let words = refused(folder.path(), &["run"], &twice);
    assert!(words.contains("given twice"), "{words}");
    let words = refused(folder.path(), &["sandbox", "--port", "0"], &twice[1..]);
    assert!(words.contains("never for a real bot"), "{words}");
}

#[test]
fn a_folder_that_is_not_there_is_named() {
    let folder = tempfile::tempdir().unwrap();
    key_in(folder.path());
    let token = ("TELOXIDE_TOKEN", TOKEN);
    let database = ("DATABASE_URL", "sqlite:/no/such/place/x.db");
    let words = refused(folder.path(), &["run"], &[token, database]);
    assert!(
        words.contains("the folder /no/such/place is not there"),
        "{words}"
    );
    assert!(words.contains("DATABASE_URL"), "{words}");
    let relative = ("DATABASE_URL", "sqlite:missing/x.db");
    for arguments in [
        &["run"][..],
        &["backup", "copy"],
        &["restore", "copy"],
        &["rotate-key"],
    ] {
        let words = refused(folder.path(), arguments, &[token, relative]);
        assert!(words.contains("the folder missing is not there"), "{words}");
        assert!(!words.contains("WARN"), "one sentence is enough: {words}");
    }
}

/// Where the key is looked for if nothing else is said.
fn key_in(home: &Path) {
    let path = home.join(".config/stillnight");
    std::fs::create_dir_all(&path).unwrap();
    let path = path.join("key");
    std::fs::write(&path, crate::wire::house::KEY).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
}

/// A bot that is heard polling, and its folder.
async fn awake(settings: &[(&str, &str)]) -> (Process, tempfile::TempDir, Telegram, Server) {
    awake_by(PROGRAM, &["run"], settings).await
}

async fn awake_by(
    starter: &str,
    arguments: &[&str],
    settings: &[(&str, &str)],
) -> (Process, tempfile::TempDir, Telegram, Server) {
    let telegram = Telegram::new(Arc::new(|| MachineClock.now()));
    let server = telegram.serve(TOKEN).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("token"), format!("{TOKEN}\n")).unwrap();
    let log = std::fs::File::create(folder.path().join("log")).unwrap();
    let child = started_by(starter, folder.path(), arguments, settings)
        .env("TELOXIDE_TOKEN_FILE", folder.path().join("token"))
        .env("TELOXIDE_API_URL", &server.url)
        .stdout(Stdio::null())
        .stderr(log)
        .spawn()
        .unwrap();
    let polls = |telegram: &Telegram| {
        telegram
            .requests()
            .iter()
            .any(|request| request.method.eq_ignore_ascii_case("getUpdates"))
    };
    let polled = telegram.wait_until(polls, Duration::from_secs(30)).await;
    let log = std::fs::read_to_string(folder.path().join("log")).unwrap();
    assert!(polled, "{log}");
    (Process::from(child), folder, telegram, server)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn empty_settings_are_none_files_are_their_owners_alone_and_a_hangup_drains() {
    let empty = [
        "STILLNIGHT_KEY_FILE",
        "STILLNIGHT_HELPLINES",
        "STILLNIGHT_WEBHOOK_URL",
        "STILLNIGHT_WEBHOOK_SECRET_FILE",
        "STILLNIGHT_DATABASE_WITHOUT_TLS",
        "SSL_CERT_FILE",
    ];
    let (mut child, folder, _telegram, server) = awake(&empty.map(|name| (name, ""))).await;
    let mode = |name: &str| {
        let path = folder.path().join(name);
        path.metadata().unwrap().permissions().mode() & 0o777
    };
    for name in [
        ".config/stillnight/key",
        "stillnight.db",
        "stillnight.db-wal",
        "stillnight.db-shm",
    ] {
        assert_eq!(mode(name), 0o600, "{name}");
    }
    signal(&child, "HUP");
    assert!(child.wait().unwrap().success(), "it stops in order");
    let log = std::fs::read_to_string(folder.path().join("log")).unwrap();
    assert!(log.contains("has stopped"), "{log}");
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_hangup_does_not_matter_to_who_was_started_so() {
    let ignoring = ["-c", "trap '' HUP; exec \"$0\" run", PROGRAM];
    let (mut child, folder, telegram, server) = awake_by("/bin/sh", &ignoring, &[]).await;
    signal(&child, "HUP");
    let anna = User::new(4711, "Anna").speaking("en");
    telegram.says(&anna, "/start");
    let answered = |telegram: &Telegram| !telegram.bot_messages(anna.id).is_empty();
    assert!(telegram.wait_until(answered, Duration::from_secs(30)).await);
    signal(&child, "TERM");
    assert!(child.wait().unwrap().success(), "it stops in order");
    drop(folder);
    server.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_restored_beside_a_bot_that_runs() {
    let (mut child, folder, _telegram, server) = awake(&[]).await;
    let copied = stillnight(folder.path(), &["backup", "copy"], &[]).output();
    let copied = copied.unwrap();
    assert!(copied.status.success(), "{}", words(&copied));
    let words = refused(folder.path(), &["restore", "copy"], &[]);
    assert!(words.contains("a bot is running"), "{words}");
    signal(&child, "TERM");
    child.wait().unwrap();
    server.stop().await;
}

/// Its lease is over by then, and it goes on as if nothing had happened.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_restored_or_sealed_anew_beside_a_bot_that_stands_still() {
    let (mut child, folder, _telegram, server) = awake(&[]).await;
    let copied = stillnight(folder.path(), &["backup", "copy"], &[]).output();
    assert!(copied.unwrap().status.success());
    let file = folder.path().join("stillnight.db");
    let mut beneath = SqliteConnection::connect(&format!("sqlite:{}", file.display()))
        .await
        .unwrap();
    // Where it stands in the middle of writing, nobody else writes: it goes on, and stops elsewhere.
    loop {
        signal(&child, "STOP");
        let deleted = sqlx::raw_sql("delete from leases").execute(&mut beneath);
        if deleted.await.is_ok() {
            break;
        }
        signal(&child, "CONT");
    }
    beneath.close().await.unwrap();
    for arguments in [&["restore", "copy"][..], &["rotate-key"]] {
        let words = refused(folder.path(), arguments, &[]);
        assert!(words.contains("a bot is running"), "{arguments:?}: {words}");
    }
    signal(&child, "CONT");
    signal(&child, "TERM");
    child.wait().unwrap();
    server.stop().await;
}

#[test]
fn why_the_database_cannot_be_reached_is_said_in_words_without_its_password() {
    let folder = tempfile::tempdir().unwrap();
    for (url, settings, part) in [
        ("no-such-host.invalid/x", "", "host is not known (DNS)"),
        ("127.0.0.1:9/x", "", "nothing listens there"),
        ("db.example/x?sslmode=disable", "", "--database-without-tls"),
        ("db.example/x?sslrootcert=/no/such.pem", "", "/no/such.pem"),
        ("db.example/x", "perhaps", "is yes or no"),
        ("no-such-host.invalid/x?sslmode=disable", "yes", "(DNS)"),
    ] {
        let url = format!("postgres://stillnight:marmalade@{url}");
        let settings = [
            ("TELOXIDE_TOKEN", TOKEN),
            ("DATABASE_URL", url.as_str()),
            ("STILLNIGHT_DATABASE_WITHOUT_TLS", settings),
        ];
        let words = refused(folder.path(), &["run"], &settings);
        let times = words.matches(part).count();
        assert_eq!(times, 1, "{part} is to be said once in: {words}");
        assert!(!words.contains("marmalade"), "{words}");
    }
}

/// What `doctor` finds.
fn examined(folder: &Path, settings: &[(&str, &str)]) -> String {
    let mut command = stillnight(folder, &["doctor"], settings);
    words(&command.env("TELOXIDE_TOKEN", TOKEN).output().unwrap())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn why_telegram_cannot_be_reached_is_said_in_words() {
    let ward = Ward::open(None).await;
    let wants_tls = format!("https://{}", ward.api_address());
    for (url, part) in [
        (
            "https://no-such-host.invalid",
            "there is no host of that name",
        ),
        ("http://127.0.0.1:9", "the connection was refused"),
        (wants_tls.as_str(), "TLS failed"),
    ] {
        let words = examined(ward.folder.path(), &[("TELOXIDE_API_URL", url)]);
        let line = words.lines().find(|line| line.contains("ILL   telegram"));
        let line = line.unwrap_or_else(|| panic!("{words}"));
        assert!(line.contains(part), "{part} is missing in: {line}");
        assert!(!line.contains("://") && !line.contains(":9"), "{line}");
    }
    ward.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_private_authority_and_a_proxy_lead_to_a_bot_api_of_ones_own() {
    let ward = Ward::open(None).await;
    let folder = tempfile::tempdir().unwrap();
    let gate = Gate::open(&folder, "localhost", ward.api_address(), Before::Nothing).await;
    let url = format!("https://localhost:{}", gate.address.port());
    let authority = gate.authority.display().to_string();
    let api = ("TELOXIDE_API_URL", url.as_str());
    let trusting = ("SSL_CERT_FILE", authority.as_str());

    let words = examined(folder.path(), &[api]);
    assert!(words.contains("its certificate is not trusted"), "{words}");
    let words = examined(folder.path(), &[api, trusting]);
    assert!(words.contains("knows the token as"), "{words}");

    let proxy = Proxy::open().await;
    for name in ["HTTPS_PROXY", "https_proxy"] {
        let words = examined(folder.path(), &[api, trusting, (name, &proxy.url)]);
        assert!(words.contains("knows the token as"), "{words}");
        let seen = proxy.seen.lock().unwrap().split_off(0);
        let asked = format!("CONNECT localhost:{}", gate.address.port());
        assert!(!seen.is_empty(), "the proxy was not asked ({name})");
        assert!(seen.iter().all(|line| line.starts_with(&asked)), "{seen:?}");
    }
    // Without TLS a proxy would read the token: it is not asked.
    let plain = format!("http://{}", ward.api_address());
    let settings = [
        ("TELOXIDE_API_URL", plain.as_str()),
        ("HTTP_PROXY", &proxy.url),
        ("ALL_PROXY", &proxy.url),
    ];
    let words = examined(folder.path(), &settings);
    assert!(words.contains("knows the token as"), "{words}");
    assert!(proxy.seen.lock().unwrap().is_empty(), "it was asked");

    let missing = [("TELOXIDE_TOKEN", TOKEN), ("SSL_CERT_FILE", "/no/such.pem")];
    let words = refused(folder.path(), &["run"], &missing);
    assert!(words.contains("/no/such.pem"), "{words}");
    ward.close().await;
}

/// A proxy that lets everything through, and remembers what it was asked.
struct Proxy {
    url: String,
    seen: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    async fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let seen = Arc::new(Mutex::new(Vec::new()));
        let book = Arc::clone(&seen);
        tokio::spawn(async move {
            while let Ok((guest, _)) = listener.accept().await {
                tokio::spawn(lead(guest, Arc::clone(&book)));
            }
        });
        Self { url, seen }
    }
}

async fn lead(mut guest: TcpStream, seen: Arc<Mutex<Vec<String>>>) {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        let Ok(byte) = guest.read_u8().await else {
            return;
        };
        head.push(byte);
    }
    let head = String::from_utf8(head).unwrap();
    let line = head.lines().next().unwrap().to_owned();
    let port = line
        .split([' ', ':'])
        .nth(2)
        .and_then(|port| port.parse().ok());
    seen.lock().unwrap().push(line);
    let Some(port) = port else { return };
    let address: SocketAddr = ([127, 0, 0, 1], port).into();
    let Ok(mut host) = TcpStream::connect(address).await else {
        return;
    };
    guest.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await.unwrap();
    let _ = copy_bidirectional(&mut guest, &mut host).await;
}
