//! One database, two tokens: the second is refused, unless it is meant.

use std::process::{Command, Output, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use stillnight::bot::{self, Setup};
use stillnight::clock::MachineClock;
use stillnight::engine::Clock as _;
use stillnight::sandbox::{Server, Telegram, User};
use stillnight::telegram::wire::Wire;

use crate::ward::{Process, TOKEN, signal};
use crate::wire::house::open_store;

const OTHER: &str = "987654321:BBF0O1test2token3of4thirty5letters";

struct Bot {
    telegram: Telegram,
    server: Server,
}

async fn telegram_of(token: &str) -> Bot {
    let telegram = Telegram::new(Arc::new(|| MachineClock.now()));
    let server = telegram.serve(token).await.unwrap();
    Bot { telegram, server }
}

fn command(folder: &tempfile::TempDir, token: &str, bot: &Bot, options: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_stillnight"));
    command
        .args(["run"])
        .args(options)
        .current_dir(folder.path())
        .env_clear()
        .env("HOME", folder.path())
        .env("TELOXIDE_TOKEN", token)
        .env("TELOXIDE_API_URL", &bot.server.url)
        .stdout(Stdio::null())
        .stderr(Stdio::piped());
    command
}

async fn answers(bot: &Bot, words: &str) -> bool {
    let anna = User::new(4711, "Anna").speaking("en");
    let before = bot.telegram.bot_messages(anna.id).len();
    bot.telegram.says(&anna, words);
    let answered = |t: &Telegram| t.bot_messages(anna.id).len() > before;
    bot.telegram
        .wait_until(answered, Duration::from_secs(30))
        .await
}

fn ends(child: &mut Process) {
    signal(child, "TERM");
    assert!(child.wait().unwrap().success());
}

/// What a start says that must not come about.
fn refused(mut command: Command) -> Output {
    let mut child = command.spawn().unwrap();
    let began = Instant::now();
    while child.try_wait().unwrap().is_none() {
        if began.elapsed() > Duration::from_secs(20) {
            child.kill().unwrap();
            panic!("it starts");
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    child.wait_with_output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_bots_token_is_refused_unless_it_is_meant() {
    let folder = tempfile::tempdir().unwrap();
    let (first, second) = (telegram_of(TOKEN).await, telegram_of(OTHER).await);
    let mut child = Process::of(command(&folder, TOKEN, &first, &[]).spawn().unwrap());
    assert!(answers(&first, "/start").await);
    // Two on one file are refused too.
    let output = refused(command(&folder, TOKEN, &first, &[]));
    assert!(!output.status.success());
    assert!(
        said(&output).contains("another bot is at work"),
        "{}",
        said(&output)
    );
    // Under whatever name, for SQLite would keep two logs of one file.
    let name = folder.path().join("elsewhere.db");
    std::fs::hard_link(folder.path().join("stillnight.db"), &name).unwrap();
    let mut elsewhere = command(&folder, TOKEN, &first, &[]);
    elsewhere.env("DATABASE_URL", "sqlite:elsewhere.db");
    let output = refused(elsewhere);
    let words = said(&output);
    assert!(words.contains("another bot is at work"), "{words}");
    assert!(!folder.path().join("elsewhere.db-wal").exists());
    std::fs::remove_file(name).unwrap();
    ends(&mut child);
    let output = refused(command(&folder, OTHER, &second, &[]));
    assert!(!output.status.success());
    let words = said(&output);
    for word in ["123456789", "987654321", "--new-bot"] {
        assert!(words.contains(word), "{word} is missing in: {words}");
    }
    assert!(!words.contains("BBF0O1"), "the token is in: {words}");
    // On purpose, and with numbers of updates that the first bot has used.
    second.telegram.set_next_update_id(1);
    let new = command(&folder, OTHER, &second, &["--new-bot"]).spawn();
    let mut child = Process::of(new.unwrap());
    for words in ["/help", "/help", "/help"] {
        assert!(answers(&second, words).await);
    }
    ends(&mut child);
    // From then on it is the second one's.
    let output = refused(command(&folder, TOKEN, &first, &[]));
    assert!(!output.status.success());
    first.server.stop().await;
    second.server.stop().await;
}

/// Telegram was away when both started, so that neither knew whose the database is.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_two_bots_that_begin_at_once_the_slower_one_ends() {
    let folder = tempfile::tempdir().unwrap();
    let other = telegram_of(OTHER).await;
    let (first, second) = (open_store(&folder).await, open_store(&folder).await);
    first.recognise_bot(123_456_789).await.unwrap();
    let wire = Wire::new(other.server.url.parse().unwrap(), OTHER.to_owned()).unwrap();
    let mut running = bot::start_with(Setup::default(), second, wire, MachineClock, 1)
        .await
        .unwrap();
    let failed = tokio::time::timeout(Duration::from_secs(30), running.failed()).await;
    assert!(failed.is_ok(), "it goes on with another bot's patients");
    running.stop().await;
    first.close().await;
    other.server.stop().await;
}

#[tokio::test]
async fn an_update_counts_once_whichever_instance_knows_its_bot_first() {
    let folder = tempfile::tempdir().unwrap();
    let now = MachineClock.now();
    let (knows, does_not) = (open_store(&folder).await, open_store(&folder).await);
    assert!(knows.note_update(7, now).await.unwrap());
    knows.recognise_bot(1).await.unwrap();
    assert!(!does_not.note_update(7, now).await.unwrap());
    assert!(does_not.note_update(8, now).await.unwrap());
    assert!(!knows.note_update(8, now).await.unwrap());
    assert!(knows.seen(8).await.unwrap());
    // Another bot has numbers of its own.
    knows.change_bot(2).await.unwrap();
    for number in [7, 8] {
        assert!(knows.note_update(number, now).await.unwrap(), "{number}");
    }
    knows.close().await;
    does_not.close().await;
}
