//! Whether the real program stands what others do to it: the files of a diary far beyond any life, 150 accounts at one
//! message a second while an evening question is due, and 3,000 strangers while words of self-harm come in. On a file
//! database, over a Bot API on loopback, at Telegram's pace. `just bench-load` runs it in the release build; it fails
//! where a limit is passed.

#![expect(clippy::unwrap_used, reason = "a bench that cannot go on stops")]

#[path = "../tests/it/beginning.rs"]
#[expect(dead_code, reason = "the tests need more of it")]
mod beginning;
#[path = "../tests/it/enrolled.rs"]
mod enrolled;

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::ensure;
use chrono::{DateTime, TimeDelta, Utc};

use stillnight::clock::MachineClock;
use stillnight::conversation::event::Event;
use stillnight::conversation::react;
use stillnight::conversation::state::State;
use stillnight::engine::Clock as _;
use stillnight::patient::Patient;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::patient::profile::Language;
use stillnight::sandbox::{Server, Telegram, User};
use stillnight::seal::KeyRing;
use stillnight::store::Store;

const TOKEN: &str = "123456789:AAF0O1test2token3of4thirty5letters";
const ANNA: i64 = 4711;
const BEN: i64 = 4712;
const EVE: i64 = 4713;
/// People who ask meanwhile.
const OTHERS: std::ops::Range<i64> = 5000..5060;
const CRISIS: &str = "I want to kill myself";
/// What a small server has to spare.
const MOST_MEGABYTES: f64 = 300.0;
/// How long a file may take that is asked for alone.
const FILE: Duration = Duration::from_secs(30);
/// Within what time safety, what is due, and an answer must come, whatever others do: half of what was promised.
const SAFETY: Duration = Duration::from_secs(2);
const DUE: Duration = Duration::from_secs(5);
const ANSWER: Duration = Duration::from_secs(10);
const PATIENCE: Duration = Duration::from_mins(3);

fn main() -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    runtime.block_on(async {
        for (what, lines, long) in [
            ("350,000 short lines", 350_000, false),
            ("100,000 lines as long as they get", 100_000, true),
        ] {
            big_diary(what, lines, long).await?;
        }
        accounts().await?;
        strangers().await
    })
}

/// The release binary in a folder of its own.
struct Bot {
    telegram: Telegram,
    /// Its Bot API, which stops with it.
    _server: Server,
    child: Child,
    /// Deleted with everything in it at the end.
    _folder: tempfile::TempDir,
}

impl Bot {
    /// Started on a database that `prepare` has filled.
    async fn start<F: Future<Output = anyhow::Result<()>>>(
        prepare: impl FnOnce(Store) -> F,
    ) -> anyhow::Result<Self> {
        let folder = tempfile::tempdir_in(".")?;
        let (key, database) = (folder.path().join("key"), folder.path().join("bench.db"));
        let url = format!("sqlite:{}", database.display());
        let store = Store::open(&url, KeyRing::create(&key)?).await?;
        prepare(store.clone()).await?;
        store.close().await;
        let telegram = Telegram::new(Arc::new(|| MachineClock.now()));
        let server = telegram.serve(TOKEN).await?;
        for id in [ANNA, BEN, EVE] {
            telegram.introduce(&person(id));
        }
        let child = spawn(&server.url, &url, &key)?;
        let polls = |t: &Telegram| !t.requests_for("getUpdates").is_empty();
        ensure!(
            telegram.wait_until(polls, PATIENCE).await,
            "it does not start"
        );
        Ok(Self {
            telegram,
            _server: server,
            child,
            _folder: folder,
        })
    }

    fn megabytes(&self, line: &str) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let kilobytes = status.lines().find(|other| other.starts_with(line));
        let kilobytes = kilobytes.and_then(|line| line.split_whitespace().nth(1));
        kilobytes.unwrap().parse::<f64>().unwrap() / 1024.0
    }

    /// When the first message came to a chat after the first `known` ones.
    async fn comes(&self, id: i64, known: usize) -> anyhow::Result<DateTime<Utc>> {
        let came = |t: &Telegram| t.bot_messages(id).len() > known;
        let came = self.telegram.wait_until(came, PATIENCE).await;
        ensure!(came, "nothing comes to {id}");
        Ok(self.telegram.bot_messages(id)[known].sent_at)
    }

    /// Says something, and how long the first message after it took.
    async fn answers(&self, id: i64, text: &str) -> anyhow::Result<Duration> {
        let known = self.telegram.bot_messages(id).len();
        let said_at = MachineClock.now();
        self.telegram.says(&person(id), text);
        Ok((self.comes(id, known).await? - said_at)
            .to_std()
            .unwrap_or_default())
    }

    fn end(mut self) -> anyhow::Result<()> {
        ensure!(self.child.try_wait()?.is_none(), "the program has ended");
        Ok(())
    }
}

/// It does not outlive the bench, also where a limit is passed.
impl Drop for Bot {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn spawn(api: &str, database: &str, key: &Path) -> std::io::Result<Child> {
    Command::new(env!("CARGO_BIN_EXE_stillnight"))
        .env("TELOXIDE_TOKEN", TOKEN)
        .env("TELOXIDE_API_URL", api)
        .env("DATABASE_URL", database)
        .env("STILLNIGHT_KEY_FILE", key)
        .stderr(Stdio::null())
        .spawn()
}

fn person(id: i64) -> User {
    User::new(id, "P").speaking("en")
}

fn within(what: &str, took: Duration, limit: Duration) -> anyhow::Result<()> {
    println!("    {what}: {:.2} s", took.as_secs_f64());
    ensure!(took <= limit, "{what}: longer than {limit:?}");
    Ok(())
}

/// A diary that was filled by a machine: ferritin values, or whole panels of everything that a laboratory measures.
fn diary(lines: u32, long: bool, now: DateTime<Utc>) -> (State, Vec<Entry>) {
    let (state, mut diary) = enrolled::patient(now);
    let text = if long {
        "/labs ferritin=88.125 tsat=21 iron=100 µg/dL tibc=350 µg/dL transferrin=2.5 g/L hb=13.5 g/dL crp=2.5 mg/L \
         uibc=250 µg/dL mcv=90 fL mch=30 pg vitamin d=30 ng/mL b12=300 pg/mL folate=10 ng/mL creatinine=0.9 mg/dL"
    } else {
        "/labs ferritin=88"
    };
    let said = Event::Said {
        text: text.to_owned(),
        language: Language::En,
    };
    let fact = react(&state, &[], &said, now)
        .facts
        .into_iter()
        .find(|fact| matches!(fact, Fact::LabsReported { .. }));
    let Some(Fact::LabsReported { panel }) = fact else {
        panic!("no values were noted");
    };
    let first = u32::try_from(diary.len()).unwrap();
    for seq in first..lines {
        let mut panel = panel.clone();
        // Ten years of days, over and over.
        panel.drawn_on = (now - TimeDelta::days(i64::from(seq % 3650))).date_naive();
        diary.push(Entry {
            seq,
            at: now - TimeDelta::seconds(i64::from(lines - seq)),
            fact: Fact::LabsReported { panel },
        });
    }
    let state = State {
        patient: Patient::from_diary(&diary),
        ..State::default()
    };
    (state, diary)
}

async fn big_diary(what: &str, lines: u32, long: bool) -> anyhow::Result<()> {
    let now = MachineClock.now();
    let bot = Bot::start(async |store: Store| {
        let (state, diary) = diary(lines, long, now - TimeDelta::days(2));
        let due = now + TimeDelta::days(1);
        // Three accounts have filled theirs.
        enrolled::write(&store, std::iter::once(ANNA), &state, &diary, due).await;
        enrolled::write(&store, std::iter::once(EVE), &state, &diary, due).await;
        enrolled::enrol(&store, OTHERS, due).await;
        Ok(())
    })
    .await?;
    // Somebody else each time: one chat's own pace is not what is looked at.
    let mut others = OTHERS.cycle();
    let mut other = || others.next().unwrap_or(BEN);
    println!("{what}: {:.0} MB before", bot.megabytes("VmRSS"));
    for (command, files) in [
        ("/export fhir", 1),
        ("/export", 4),
        ("/report all", 1),
        ("/chart all", 1),
        ("/history", 0),
    ] {
        let known = bot.telegram.bot_messages(ANNA).len();
        let mut slowest = Duration::ZERO;
        let began = Instant::now();
        bot.telegram.says(&person(ANNA), command);
        loop {
            slowest = slowest.max(bot.answers(other(), "/privacy").await?);
            let new = bot.telegram.bot_messages(ANNA).split_off(known);
            let came = new.iter().filter(|one| one.attachment.is_some());
            if came.count() >= files && !new.is_empty() {
                break;
            }
            ensure!(began.elapsed() < PATIENCE, "{command} does not come");
            tokio::time::sleep(Duration::from_millis(200)).await;
        }
        let took = began.elapsed();
        println!(
            "    {command}: {:.2} s, {:.0} MB at most until now, another's slowest answer {:.2} s",
            took.as_secs_f64(),
            bot.megabytes("VmHWM"),
            slowest.as_secs_f64()
        );
        ensure!(took < FILE, "{command} takes {took:?}");
        ensure!(
            slowest < SAFETY,
            "another waits {slowest:?} behind {command}"
        );
    }
    // All at once, by two of them.
    let commands = [
        "/export",
        "/export fhir",
        "/report all",
        "/history",
        "/chart all",
        "/export",
    ];
    let known = [ANNA, EVE].map(|id| bot.telegram.bot_messages(id).len());
    for command in commands {
        for id in [ANNA, EVE] {
            bot.telegram.says(&person(id), command);
        }
    }
    let (began, mut slowest) = (Instant::now(), Duration::ZERO);
    while began.elapsed() < PATIENCE {
        slowest = slowest.max(bot.answers(other(), "/privacy").await?);
        let new = [ANNA, EVE].map(|id| bot.telegram.bot_messages(id).len());
        if new.iter().zip(known).all(|(new, known)| new - known >= 12) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    let peak = bot.megabytes("VmHWM");
    println!(
        "    {} files and histories of two at once: {:.1} s, {peak:.0} MB at most, another's slowest answer {:.2} s",
        2 * commands.len(),
        began.elapsed().as_secs_f64(),
        slowest.as_secs_f64()
    );
    ensure!(peak < MOST_MEGABYTES, "{peak:.0} MB are too much");
    ensure!(slowest < SAFETY, "another waits {slowest:?}");
    bot.end()
}

/// 150 accounts write once a second, and Anna's evening question falls due among them.
async fn accounts() -> anyhow::Result<()> {
    const FLOODERS: std::ops::Range<i64> = 1000..1150;
    const SECONDS: u32 = 60;
    const DUE_AT: u32 = 20;
    let due = MachineClock.now() + TimeDelta::seconds(i64::from(DUE_AT) + 5);
    let bot = Bot::start(async |store: Store| {
        enrolled::enrol(&store, FLOODERS, due + TimeDelta::days(1)).await;
        enrolled::enrol(&store, [ANNA].into_iter(), due).await;
        enrolled::enrol(&store, [BEN, EVE].into_iter(), due + TimeDelta::days(1)).await;
        Ok(())
    })
    .await?;
    for id in FLOODERS {
        bot.telegram.introduce(&person(id));
    }
    println!("150 accounts at one message a second for {SECONDS} s:");
    let telegram = bot.telegram.clone();
    let flood = tokio::spawn(async move {
        let mut second = tokio::time::interval(Duration::from_secs(1));
        for number in 0..SECONDS {
            second.tick().await;
            for id in FLOODERS {
                telegram.says(&person(id), &format!("/privacy {number}"));
            }
        }
    });
    let known = bot.telegram.bot_messages(ANNA).len();
    let came = bot.comes(ANNA, known).await?;
    let evening = (came - due).to_std().unwrap_or_default();
    let safety = bot.answers(EVE, CRISIS).await?;
    let answer = bot.answers(BEN, "/privacy").await?;
    flood.await?;
    let late = bot.answers(BEN, "/help").await?;
    println!(
        "    {} messages were sent",
        bot.telegram.requests_for("sendMessage").len()
    );
    within("words for self-harm", safety, SAFETY)?;
    within("the evening question", evening, DUE)?;
    within("an answer to somebody else", answer, ANSWER)?;
    within("the same when all has been said", late, ANSWER)?;
    bot.end()
}

/// 3,000 strangers come within seconds.
async fn strangers() -> anyhow::Result<()> {
    const STRANGERS: std::ops::Range<i64> = 10_000..13_000;
    let due = MachineClock.now() + TimeDelta::seconds(12);
    let bot = Bot::start(async |store: Store| {
        enrolled::enrol(&store, [ANNA].into_iter(), due).await;
        enrolled::enrol(&store, [BEN].into_iter(), due + TimeDelta::days(1)).await;
        Ok(())
    })
    .await?;
    println!("3,000 strangers within a moment:");
    for id in STRANGERS {
        bot.telegram.introduce(&person(id));
        bot.telegram.says(&person(id), "/start");
    }
    // One who is a stranger herself, behind all of them.
    let stranger = bot.answers(EVE, CRISIS).await?;
    let known = bot.answers(BEN, CRISIS).await?;
    let answer = bot.answers(BEN, "/privacy").await?;
    let came = bot.comes(ANNA, 0).await?;
    within("words for self-harm, to a stranger", stranger, SAFETY * 15)?;
    within("words for self-harm, to a patient", known, SAFETY * 15)?;
    within("an answer to a patient", answer, ANSWER)?;
    within(
        "the evening question",
        (came - due).to_std().unwrap_or_default(),
        DUE,
    )?;
    bot.end()
}
