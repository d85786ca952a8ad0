//! The figures of README: how fast a reply leaves, how fast the bot starts, how much memory it takes.
//! `just bench` runs it in the release build and prints medians; nothing here passes or fails.

#![expect(clippy::expect_used, reason = "a bench that cannot go on stops")]

use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use stillnight::bot;
use stillnight::clock::MachineClock;
use stillnight::engine::Clock as _;
use stillnight::sandbox::{Telegram, User};
use stillnight::seal::KeyRing;
use stillnight::store::Store;
use stillnight::telegram::wire::Wire;

const TOKEN: &str = "123456789:AAF0O1test2token3of4thirty5letters";
const REPLIES: usize = 200;
const BETWEEN_REPLIES: Duration = Duration::from_millis(60);
const STARTS: usize = 9;
const PATIENCE: Duration = Duration::from_secs(20);

fn main() -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    runtime.block_on(async {
        replies().await?;
        starts().await
    })
}

fn telegram() -> Telegram {
    Telegram::new(Arc::new(|| MachineClock.now()))
}

/// From the update's arrival at the bot to its answer's arrival at the Bot API, on a file with `synchronous=FULL`.
async fn replies() -> anyhow::Result<()> {
    let folder = tempfile::tempdir_in(".")?;
    let telegram = telegram();
    let server = telegram.serve(TOKEN).await?;
    let url = format!("sqlite:{}", folder.path().join("bench.db").display());
    let store = Store::open(&url, KeyRing::random()?).await?;
    let wire = Wire::new(server.url.parse()?, TOKEN.to_owned())?;
    let running = bot::start(store, wire, MachineClock, 1).await?;
    let anna = User::new(4711, "Anna").speaking("en");
    enrol(&telegram, &anna).await;
    let mut times = Vec::with_capacity(REPLIES);
    for round in 0..REPLIES {
        // Slower than Telegram's budget, or it would be the budget that is measured.
        tokio::time::sleep(BETWEEN_REPLIES).await;
        let before = telegram.bot_messages(anna.id).len();
        let start = Instant::now();
        telegram.says(&anna, &format!("/labs ferritin={}", 20 + round));
        assert!(
            telegram
                .wait_until(|t| t.bot_messages(anna.id).len() > before, PATIENCE)
                .await
        );
        times.push(start.elapsed());
    }
    print("reply to /labs ferritin=…, update in to message out", times);
    running.stop().await;
    server.stop().await;
    Ok(())
}

async fn enrol(telegram: &Telegram, anna: &User) {
    telegram.says(anna, "/start");
    for label in ["I understand and agree", "None of these"] {
        press(telegram, anna, label).await;
    }
    let asked = |t: &Telegram| {
        t.bot_messages(anna.id)
            .last()
            .is_some_and(|m| m.text.starts_with("Where are you"))
    };
    assert!(telegram.wait_until(asked, PATIENCE).await);
    telegram.says(anna, "Europe/Berlin");
    for label in ["Yes, right", "19:00", "23:00", "No"] {
        press(telegram, anna, label).await;
    }
    let done = |t: &Telegram| {
        t.bot_messages(anna.id)
            .last()
            .is_some_and(|m| m.text.starts_with("All set"))
    };
    assert!(telegram.wait_until(done, PATIENCE).await);
}

async fn press(telegram: &Telegram, anna: &User, label: &str) {
    let find = |t: &Telegram| {
        let message = t.bot_messages(anna.id).pop()?;
        let data = message
            .buttons()
            .find(|button| button.text == label)?
            .callback_data
            .clone()?;
        Some((message.id, data))
    };
    assert!(
        telegram.wait_until(|t| find(t).is_some(), PATIENCE).await,
        "no button {label}"
    );
    let (message, data) = find(telegram).expect("it was just seen");
    telegram
        .presses(anna, message, &data)
        .expect("a button that is there");
}

/// The release binary in its own process: from its start to its first poll, and what it takes when it idles.
async fn starts() -> anyhow::Result<()> {
    let mut times = Vec::new();
    let mut memory = Vec::new();
    for _ in 0..STARTS {
        let folder = tempfile::tempdir_in(".")?;
        let telegram = telegram();
        let server = telegram.serve(TOKEN).await?;
        let start = Instant::now();
        let mut child = Command::new(env!("CARGO_BIN_EXE_stillnight"))
            .env("TELOXIDE_TOKEN", TOKEN)
            .env("TELOXIDE_API_URL", &server.url)
            .env(
                "DATABASE_URL",
                format!("sqlite:{}", folder.path().join("bench.db").display()),
            )
            .env(
                "STILLNIGHT_KEY_FILE",
                folder.path().join("keys").join("key"),
            )
            .stderr(Stdio::null())
            .spawn()?;
        assert!(
            telegram
                .wait_until(|t| !t.requests_for("getUpdates").is_empty(), PATIENCE)
                .await
        );
        times.push(start.elapsed());
        let menu = |t: &Telegram| t.requests_for("setMyShortDescription").len() > 3;
        assert!(telegram.wait_until(menu, PATIENCE).await);
        tokio::time::sleep(Duration::from_secs(3)).await;
        memory.push(resident_kib(child.id())?);
        child.kill()?;
        child.wait()?;
        server.stop().await;
    }
    print("start of the process to its first getUpdates", times);
    memory.sort_unstable();
    println!(
        "resident memory when idle: median {:.1} MB of {} runs",
        f64::from(u32::try_from(memory[memory.len() / 2])?) / 1024.0,
        memory.len()
    );
    Ok(())
}

fn resident_kib(process: u32) -> anyhow::Result<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status
        .lines()
        .find(|line| line.starts_with("VmRSS"))
        .unwrap_or_default();
    Ok(line.split_whitespace().nth(1).unwrap_or_default().parse()?)
}

fn print(what: &str, mut times: Vec<Duration>) {
    times.sort_unstable();
    let at = |share: usize| times[(times.len() - 1) * share / 100].as_secs_f64() * 1000.0;
    println!(
        "{what}: median {:.1} ms, 95 % {:.1} ms, worst {:.1} ms of {}",
        at(50),
        at(95),
        at(100),
        times.len()
    );
}
