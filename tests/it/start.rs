//! A value that cannot work is refused at the start, with what to do, and without the token.

use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use chrono::DateTime;
use stillnight::sandbox::{Telegram, User};

const TOKEN: &str = "123456789:AAF0O1test2token3of4thirty5letters";

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
    ] {
        assert!(words.contains(setting), "{setting} is missing in: {words}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn planted_words_and_the_token_are_nowhere_in_the_finest_log() {
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
        .stderr(Stdio::from(
            std::fs::File::create(folder.path().join("log")).unwrap(),
        ))
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let anna = User::new(4711, "Anna").speaking("en");
    for words in ["/start", "marmalade", "/labs ferritin=88.125 xylophonium=4"] {
        let before = telegram.bot_messages(anna.id).len();
        telegram.says(&anna, words);
        let answered = |t: &Telegram| t.bot_messages(anna.id).len() > before;
        assert!(telegram.wait_until(answered, Duration::from_secs(20)).await);
    }
    child.kill().unwrap();
    child.wait().unwrap();
    server.stop().await;
    let log = std::fs::read_to_string(folder.path().join("log")).unwrap();
    assert!(log.contains("Stillnight is awake"), "{log}");
    for word in [
        "marmalade",
        "ferritin",
        "88.125",
        "xylophonium",
        "Anna",
        "AAF0O1",
    ] {
        assert!(!log.contains(word), "{word} is in the log:\n{log}");
    }
}
