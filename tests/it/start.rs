//! A value that cannot work is refused at the start, with what to do, and without the token.

use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use chrono::DateTime;
use serde_json::json;
use stillnight::sandbox::{Fault, Telegram, User};

use crate::ward::TOKEN;

fn refused(settings: &[(&str, &str)]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let mut command = Command::new(env!("CARGO_BIN_EXE_stillnight"));
    command
        .current_dir(folder.path())
        .env_clear()
        .env("HOME", folder.path())
        .env("TELOXIDE_API_URL", "http://127.0.0.1:9")
        .envs(settings.iter().copied());
    let output = command.output().unwrap();
    assert!(!output.status.success(), "{settings:?} is refused");
    let words = String::from_utf8(output.stderr).unwrap();
    assert!(!words.contains("AAF0O1"), "the token is in: {words}");
    words
}

#[test]
fn bad_values_are_refused_with_what_to_do() {
    for (settings, word) in [
        (vec![("TELOXIDE_TOKEN", "abc")], "@BotFather"),
        (
            vec![("TELOXIDE_TOKEN", TOKEN), ("TELOXIDE_API_URL", "nonsense")],
            "TELOXIDE_API_URL",
        ),
        (
            vec![
                ("TELOXIDE_TOKEN", TOKEN),
                ("TELOXIDE_API_URL", "http://telegram.example"),
            ],
            "https://",
        ),
        (
            vec![
                ("TELOXIDE_TOKEN", TOKEN),
                ("TELOXIDE_API_URL", "http://127.0.0.1.example:8081"),
            ],
            "on this machine only",
        ),
        (
            vec![
                ("TELOXIDE_TOKEN", TOKEN),
                ("STILLNIGHT_WEBHOOK_URL", "https://stillnight.example/:hook"),
            ],
            "letters, digits",
        ),
        (
            vec![
                ("TELOXIDE_TOKEN", TOKEN),
                (
                    "STILLNIGHT_WEBHOOK_URL",
                    "https://stillnight.example/a/*rest",
                ),
            ],
            "letters, digits",
        ),
        (
            vec![
                ("TELOXIDE_TOKEN", TOKEN),
                (
                    "STILLNIGHT_WEBHOOK_URL",
                    "https://stillnight.example/{hook}",
                ),
            ],
            "letters, digits",
        ),
        (
            vec![("TELOXIDE_TOKEN", TOKEN), ("DATABASE_URL", "mysql://x")],
            "sqlite:",
        ),
        (
            vec![
                ("TELOXIDE_TOKEN", TOKEN),
                ("STILLNIGHT_KEY_FILE", "/proc/no/such/key"),
            ],
            "STILLNIGHT_KEY_FILE",
        ),
        (
            vec![
                ("TELOXIDE_TOKEN", TOKEN),
                ("DATABASE_URL", "sqlite:no/such/folder/x.db"),
            ],
            "DATABASE_URL",
        ),
        (
            vec![
                ("TELOXIDE_TOKEN", TOKEN),
                ("STILLNIGHT_WEBHOOK_URL", "http://stillnight.example/hook"),
            ],
            "STILLNIGHT_WEBHOOK_URL",
        ),
        (
            vec![
                ("TELOXIDE_TOKEN", TOKEN),
                ("STILLNIGHT_WEBHOOK_URL", "https://stillnight.example/hook"),
                ("STILLNIGHT_WEBHOOK_LISTEN", "nowhere"),
            ],
            "STILLNIGHT_WEBHOOK_LISTEN",
        ),
        (
            vec![
                ("TELOXIDE_TOKEN", TOKEN),
                ("STILLNIGHT_WEBHOOK_URL", "https://stillnight.example/hook"),
                ("STILLNIGHT_WEBHOOK_SECRET", "with spaces in it"),
            ],
            "STILLNIGHT_WEBHOOK_SECRET",
        ),
    ] {
        let words = refused(&settings);
        assert!(words.contains(word), "{word:?} is missing in: {words}");
    }
}

#[test]
fn help_explains_every_setting() {
    let output = Command::new(env!("CARGO_BIN_EXE_stillnight"))
        .arg("--help")
        .output()
        .unwrap();
    let words = String::from_utf8(output.stdout).unwrap();
    for setting in [
        "TELOXIDE_TOKEN",
        "TELOXIDE_API_URL",
        "DATABASE_URL",
        "STILLNIGHT_KEY_FILE",
        "--key-file",
        "STILLNIGHT_WEBHOOK_URL",
        "STILLNIGHT_WEBHOOK_LISTEN",
        "STILLNIGHT_WEBHOOK_SECRET_FILE",
        "STILLNIGHT_WEBHOOK_SECRET",
        "--remove-webhook",
        "backup",
        "restore",
        "rotate-key",
        "doctor",
    ] {
        assert!(words.contains(setting), "{setting} is missing in: {words}");
    }
}

#[test]
fn awake_is_said_only_once_telegram_has_answered() {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log");
    let mut child = Command::new(env!("CARGO_BIN_EXE_stillnight"))
        .current_dir(folder.path())
        .env_clear()
        .env("HOME", folder.path())
        .env("TELOXIDE_TOKEN", TOKEN)
        // No server listens there.
        .env("TELOXIDE_API_URL", "http://127.0.0.1:9")
        .stderr(Stdio::from(std::fs::File::create(&log).unwrap()))
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let words = || std::fs::read_to_string(&log).unwrap();
    let deadline = std::time::Instant::now() + Duration::from_mins(1);
    while !words().contains("poll failed") && std::time::Instant::now() < deadline {
        std::thread::sleep(Duration::from_millis(20));
    }
    child.kill().unwrap();
    child.wait().unwrap();
    let words = words();
    assert!(words.contains("Stillnight has started"), "{words}");
    assert!(
        words.contains("poll failed") && !words.contains("awake"),
        "{words}"
    );
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn planted_words_and_the_token_are_nowhere_in_the_finest_log() {
    let log = log_of_a_life(&[]).await;
    assert!(log.contains("Stillnight is awake"), "{log}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nor_are_they_when_telegram_brings_the_updates() {
    // Below the ports that the system gives out by itself, so that no other test takes it before the bot does.
    let own = 20_000 + u16::try_from(std::process::id() % 10_000).unwrap();
    let free = (own..)
        .find_map(|port| std::net::TcpListener::bind(("127.0.0.1", port)).ok())
        .unwrap();
    let address = free.local_addr().unwrap().to_string();
    drop(free);
    let url = format!("http://{address}/marmalade-path");
    let log = log_of_a_life(&[
        ("STILLNIGHT_WEBHOOK_URL", &url),
        ("STILLNIGHT_WEBHOOK_LISTEN", &address),
        ("STILLNIGHT_WEBHOOK_SECRET", "plantedsecret"),
    ])
    .await;
    assert!(log.contains("Stillnight is awake"), "{log}");
}

/// What the real program logs at its finest while somebody enrols, tells results, exports, floods, blocks, meets
/// refusals of every kind, and is forgotten; searched for all that was planted.
async fn log_of_a_life(settings: &[(&str, &str)]) -> String {
    let folder = tempfile::tempdir().unwrap();
    let telegram = Telegram::new(Arc::new(|| DateTime::UNIX_EPOCH));
    let server = telegram.serve(TOKEN).await.unwrap();
    let mut child = Command::new(env!("CARGO_BIN_EXE_stillnight"))
        .current_dir(folder.path())
        .env_clear()
        .env("HOME", folder.path())
        .env("RUST_LOG", "trace")
        .env("TELOXIDE_TOKEN", TOKEN)
        .env("TELOXIDE_API_URL", &server.url)
        .envs(settings.iter().copied())
        .stderr(Stdio::from(
            std::fs::File::create(folder.path().join("log")).unwrap(),
        ))
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let anna = User::new(4711, "Anna").speaking("en");
    let patience = Duration::from_secs(20);
    let answer = async |act: &dyn Fn() -> i64| {
        let before = telegram.requests().len();
        act();
        let answered = |t: &Telegram| {
            t.pending_update_ids().is_empty()
                && t.requests()[before..]
                    .iter()
                    .any(|request| request.method.to_lowercase().starts_with("send"))
        };
        let all = telegram.wait_until(answered, patience).await;
        assert!(
            all,
            "no answer after {:#?}",
            telegram.requests().split_off(before)
        );
    };
    for words in [
        "/start",
        "marmalade",
        "/labs ferritin=88.125 xylophonium=4",
        "/marmalade",
    ] {
        answer(&|| telegram.says(&anna, words)).await;
    }
    for (method, fault) in [
        ("sendMessage", Fault::Html502),
        ("sendMessage", Fault::CutJson),
        (
            "sendDocument",
            Fault::Status {
                code: 400,
                description: "Bad Request: marmalade is not taken".to_owned(),
            },
        ),
    ] {
        telegram.fail_next(method, fault);
    }
    for words in ["/help marmalade", "/export"] {
        answer(&|| telegram.says(&anna, words)).await;
    }
    answer(&|| telegram.sends_photo(&anna, b"x".to_vec(), "marmalade")).await;
    telegram.inject(json!({ "message": { "text": "marmalade", "from": { "id": "xylophonium" } } }));
    telegram.shares_place(&anna, 51.508_125, -0.128_125);
    let message = telegram.bot_messages(anna.id).first().unwrap().id;
    telegram.presses_forged(&anna, anna.id, message, "marmalade:88.125");
    let tap = telegram.presses_forged(&anna, anna.id, message, "fo:1");
    let forgotten = |t: &Telegram| t.callback_answer(&tap).is_some();
    assert!(telegram.wait_until(forgotten, patience).await);
    child.kill().unwrap();
    child.wait().unwrap();
    server.stop().await;
    let log = std::fs::read_to_string(folder.path().join("log")).unwrap();
    for word in [
        "marmalade",
        "ferritin",
        "88.125",
        "xylophonium",
        "Anna",
        "AAF0O1",
        "plantedsecret",
        "128125",
        "508125",
    ] {
        assert!(!log.contains(word), "{word} is in the log:\n{log}");
    }
    log
}
