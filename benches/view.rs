//! The figures of pictures and papers: how long a chart, a report and a bundle of a year take, and what memory the
//! whole bot holds before, at its peak, and a minute after it has drawn. `just bench-view` runs it in the release
//! build; nothing here passes or fails.

#![expect(clippy::unwrap_used, reason = "a bench that cannot go on stops")]

#[path = "../tests/it/beginning.rs"]
#[expect(dead_code, reason = "the tests need more of it")]
mod beginning;
#[path = "../tests/it/gallery/patients.rs"]
#[expect(
    dead_code,
    reason = "the gallery shows more patients than are measured"
)]
mod patients;

use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use stillnight::agenda::next_wake;
use stillnight::calendar::span::Span;
use stillnight::clock::MachineClock;
use stillnight::conversation::state::State;
use stillnight::engine::Clock as _;
use stillnight::patient::Patient;
use stillnight::patient::fact::Entry;
use stillnight::patient::profile::Language;
use stillnight::sandbox::{Telegram, User};
use stillnight::seal::KeyRing;
use stillnight::store::{Commit, NewEntry, Store};
use stillnight::text::attachment::{Attachment, LetterAbout};
use stillnight::text::post::Queued;
use stillnight::view::{self, Source};

use patients::{Kind, diary};

const ROUNDS: usize = 30;
const TOKEN: &str = "123456789:AAF0O1test2token3of4thirty5letters";
const PATIENT: i64 = 4711;
const PATIENCE: Duration = Duration::from_secs(20);
/// Runs of the whole bot, each in a process of its own.
const RUNS: usize = 3;
/// So long after drawing it is looked at again.
const AFTER: Duration = Duration::from_mins(1);

fn main() -> anyhow::Result<()> {
    times();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    for pairs in [1, 20] {
        let mut runs = Vec::new();
        for _ in 0..RUNS {
            runs.push(runtime.block_on(memory(pairs))?);
        }
        let median = |of: fn(&Memory) -> f64| {
            let mut all: Vec<_> = runs.iter().map(of).collect();
            all.sort_by(f64::total_cmp);
            all[all.len() / 2]
        };
        println!(
            "the whole bot, {pairs} × (/chart all, /report all) of fourteen months: {:.1} MB before, {:.1} MB at its \
             peak, {:.1} MB a minute after, {:.1} MB of them its own (medians of {RUNS} runs)",
            median(|run| run.before),
            median(|run| run.peak),
            median(|run| run.after),
            median(|run| run.own)
        );
    }
    Ok(())
}

fn times() {
    for (what, kind, attachment) in [
        (
            "chart, a year",
            Kind::TwoUnits,
            Attachment::Chart { span: Span::YEAR },
        ),
        (
            "chart, ten years",
            Kind::TenYears,
            Attachment::Chart { span: Span::All },
        ),
        (
            "report, a year",
            Kind::TwoUnits,
            Attachment::Report { span: Span::YEAR },
        ),
        (
            "letter",
            Kind::Relapse,
            Attachment::Letter {
                about: LetterAbout::Infusion,
            },
        ),
        ("FHIR, a year", Kind::TwoUnits, Attachment::ExportFhir),
    ] {
        let (diary, now) = diary(kind);
        let patient = Patient::from_diary(&diary);
        let source = Source {
            patient_id: 1,
            diary: &diary,
            patient: &patient,
            language: Language::En,
            now,
        };
        let mut times: Vec<Duration> = (0..ROUNDS)
            .map(|_| {
                let start = Instant::now();
                view::make(attachment, &source).unwrap();
                start.elapsed()
            })
            .collect();
        times.sort_unstable();
        let at = |share: usize| times[(times.len() - 1) * share / 100].as_secs_f64() * 1000.0;
        println!(
            "{what}: median {:.1} ms, slowest of {ROUNDS} {:.1} ms",
            at(50),
            at(100)
        );
    }
}

/// Resident memory, in megabytes.
struct Memory {
    before: f64,
    peak: f64,
    after: f64,
    /// The part of `after` that only the process has; the rest is the program's file, which the kernel may drop.
    own: f64,
}

/// The release binary with one patient, asked for so many charts and reports.
async fn memory(pairs: usize) -> anyhow::Result<Memory> {
    let folder = tempfile::tempdir_in(".")?;
    let (key, database) = (folder.path().join("key"), folder.path().join("bench.db"));
    let url = format!("sqlite:{}", database.display());
    move_in(&url, &key).await?;
    let telegram = Telegram::new(Arc::new(|| MachineClock.now()));
    let server = telegram.serve(TOKEN).await?;
    let mut bot = Command::new(env!("CARGO_BIN_EXE_stillnight"))
        .env("TELOXIDE_TOKEN", TOKEN)
        .env("TELOXIDE_API_URL", &server.url)
        .env("DATABASE_URL", &url)
        .env("STILLNIGHT_KEY_FILE", &key)
        .stderr(Stdio::null())
        .spawn()?;
    tokio::time::sleep(Duration::from_secs(3)).await;
    let before = megabytes(&bot, "VmRSS");
    let anna = User::new(PATIENT, "Anna").speaking("en");
    for pair in 1..=pairs {
        for (command, method) in [("/chart all", "sendPhoto"), ("/report all", "sendDocument")] {
            telegram.says(&anna, command);
            let sent = |t: &Telegram| t.requests_for(method).len() >= pair;
            assert!(telegram.wait_until(sent, PATIENCE).await, "{command}");
        }
    }
    tokio::time::sleep(AFTER).await;
    let memory = Memory {
        before,
        peak: megabytes(&bot, "VmHWM"),
        after: megabytes(&bot, "VmRSS"),
        own: megabytes(&bot, "RssAnon"),
    };
    bot.kill()?;
    bot.wait()?;
    server.stop().await;
    Ok(memory)
}

/// A patient with a long diary, as if they had always lived in this database.
async fn move_in(url: &str, key: &Path) -> anyhow::Result<()> {
    let store = Store::open(url, KeyRing::create(key)?).await?;
    let (diary, now) = diary(Kind::Relapse);
    let state = State {
        patient: Patient::from_diary(&diary),
        ..State::default()
    };
    let entry = |entry: &Entry| NewEntry {
        seq: entry.seq,
        at: entry.at,
        payload: entry.clone(),
    };
    let commit: Commit<State, Entry, Queued> = Commit {
        patient_id: PATIENT,
        expected_version: 0,
        wakes_at: next_wake(&state.patient, now),
        state,
        asked_at: None,
        is_silent: false,
        entries: diary.iter().map(entry).collect(),
        posts: Vec::new(),
        adopt: None,
        update_id: None,
        wants: None,
        answers: None,
        seen_at: now,
    };
    store.commit(&[commit]).await?;
    Ok(())
}

/// A line of the kernel's account of a process, in megabytes.
fn megabytes(process: &Child, line: &str) -> f64 {
    let status = std::fs::read_to_string(format!("/proc/{}/status", process.id())).unwrap();
    let kilobytes = status.lines().find(|other| other.starts_with(line));
    let kilobytes = kilobytes.and_then(|line| line.split_whitespace().nth(1));
    kilobytes.unwrap().parse::<f64>().unwrap() / 1024.0
}
