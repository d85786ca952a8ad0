//! The machine's clock is moved beneath the real program, by libfaketime: an hour, back again, a night, days.
//! Nothing is asked twice, nothing is forgotten, and what is late says so.
//!
//! Needs Debian's `faketime`; without it the test says that it skipped. `STILLNIGHT_REQUIRE_FAKETIME=1` makes its
//! absence a failure.

use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::time::Duration;

use chrono::TimeDelta;
use stillnight::clock::MachineClock;
use stillnight::engine::Clock as _;

use crate::enrolled;
use crate::ward::{Process, Ward, signal};
use stillnight::sandbox::Telegram;

const ANNA: i64 = 7000;
const REMINDER: &str = "Time for your iron";
const PATIENCE: Duration = Duration::from_mins(2);
/// Several looks of the alarm at its clock: what is sent wrongly after a move is sent within them.
const SEVERAL_LOOKS: Duration = Duration::from_secs(4);

/// The library that answers a program's questions for the time.
fn library() -> Option<PathBuf> {
    let required = std::env::var("STILLNIGHT_REQUIRE_FAKETIME").is_ok_and(|value| value == "1");
    let found = std::fs::read_dir("/usr/lib")
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path().join("faketime/libfaketimeMT.so.1"))
        .find(|path| path.is_file());
    assert!(
        found.is_some() || !required,
        "STILLNIGHT_REQUIRE_FAKETIME=1, but faketime is not installed"
    );
    if found.is_none() {
        eprintln!("skipped: no faketime");
    }
    found
}

/// The program, one patient, and the file that says how far the program's clock is from ours.
struct Moved {
    ward: Ward,
    child: Process,
    offset: PathBuf,
    words: i64,
}

impl Moved {
    /// The patient's dose is due an hour from now.
    async fn begin(library: &Path) -> Self {
        let ward = Ward::open(None).await;
        ward.introduce(ANNA..=ANNA);
        let store = ward.store().await;
        let due = MachineClock.now() + TimeDelta::hours(1);
        enrolled::enrol(&store, ANNA..=ANNA, due).await;
        store.close().await;
        let offset = ward.folder.path().join("offset");
        write(&offset, TimeDelta::zero());
        let child = ward.start_under_clock(library, &offset);
        let mut moved = Self {
            ward,
            child,
            offset,
            words: 0,
        };
        moved.listens().await;
        moved
    }

    /// It is that much later than now, for the program and for Telegram. Then it still answers.
    async fn by(&mut self, hours: i64, minutes: i64) {
        let offset = TimeDelta::hours(hours) + TimeDelta::minutes(minutes);
        let ahead = &self.ward.ahead;
        ahead.store(offset.num_seconds(), Ordering::Relaxed);
        self.is_wrong_by(offset);
        tokio::time::sleep(SEVERAL_LOOKS).await;
        self.listens().await;
    }

    /// The program's clock alone is so far from ours.
    fn is_wrong_by(&self, offset: TimeDelta) {
        write(&self.offset, offset);
    }

    /// Ends the program in order, and starts it anew under a clock that is so wrong.
    async fn restarts_wrong_by(&mut self, library: &Path, offset: TimeDelta) {
        signal(&self.child, "TERM");
        assert!(self.child.wait().unwrap().success(), "it stops in order");
        self.is_wrong_by(offset);
        self.child = self.ward.start_under_clock(library, &self.offset);
        tokio::time::sleep(SEVERAL_LOOKS).await;
    }

    /// How many of the bot's messages came because an hour struck.
    fn prompts(&self) -> usize {
        let unasked = [
            REMINDER,
            "Did you take",
            "Finished eating",
            "This check-in",
            "This message is late",
        ];
        let is_prompt = |text: &str| unasked.iter().any(|begins| text.starts_with(begins));
        self.said().filter(|text| is_prompt(text)).count()
    }

    /// Every message that came, repeats of a reminder left out: an evening that is over leaves but a line (E16).
    fn said(&self) -> impl Iterator<Item = String> {
        let sent = self.ward.telegram.requests_for("sendMessage");
        sent.into_iter()
            .filter(|request| request.params["chat_id"] == ANNA)
            .filter_map(|request| Some(request.params["text"].as_str()?.to_owned()))
            .filter(|text| !text.contains("haven't heard from you"))
    }

    /// How many reminders were sent, repeats with them.
    fn reminders_sent(&self) -> usize {
        let sent = self.ward.telegram.requests_for("sendMessage");
        let of_anna = sent
            .iter()
            .filter(|request| request.params["chat_id"] == ANNA);
        of_anna
            .filter_map(|request| request.params["text"].as_str())
            .filter(|text| text.starts_with(REMINDER))
            .count()
    }

    async fn listens(&mut self) {
        let word = self.ward.says_word(ANNA, self.words);
        self.words += 1;
        let answered = self.ward.wait(PATIENCE, |_| {
            self.ward.answers(ANNA..=ANNA).contains_key(&word)
        });
        assert!(answered.await, "{word} stays without an answer");
    }

    /// How many of the bot's messages begin so.
    fn count(&self, beginning: &str) -> usize {
        let messages = self.ward.telegram.bot_messages(ANNA);
        let texts = messages.into_iter().map(|message| message.text);
        texts.filter(|text| text.starts_with(beginning)).count()
    }

    /// Waits until so many of the bot's messages begin so; more are too many.
    async fn has(&self, count: usize, beginning: &str) {
        let found = || self.count(beginning);
        // One that takes the place of another is there beside it for a moment.
        self.ward.wait(PATIENCE, |_| found() == count).await;
        let messages = self.ward.telegram.bot_messages(ANNA);
        assert_eq!(found(), count, "{beginning}: {messages:#?}");
    }

    /// Presses the newest button with this label.
    async fn presses(&self, label: &str) {
        let messages = self.ward.telegram.bot_messages(ANNA);
        let found = messages.iter().rev().find_map(|message| {
            let button = message.buttons().find(|button| button.text == label)?;
            Some((message.id, button.callback_data.clone()?))
        });
        let (message, data) = found.expect("a button with this label");
        let person = Ward::person(ANNA);
        let telegram = &self.ward.telegram;
        let tap = telegram.presses(&person, message, &data).unwrap();
        let answered = self
            .ward
            .wait(PATIENCE, |t| t.callback_answer(&tap).is_some());
        assert!(answered.await, "{label} spins");
    }

    async fn end(mut self) {
        signal(&self.child, "TERM");
        assert!(self.child.wait().unwrap().success(), "it stops in order");
        self.ward.close().await;
    }
}

fn write(file: &Path, offset: TimeDelta) {
    // Never half written: the program may read at any moment.
    let whole = file.with_extension("new");
    std::fs::write(&whole, format!("{:+}s\n", offset.num_seconds())).unwrap();
    std::fs::rename(whole, file).unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_clock_may_be_moved_beneath_the_program() {
    let Some(library) = library() else { return };
    let mut moved = Moved::begin(&library).await;
    moved.has(0, REMINDER).await;
    // Nothing wakes a process whose clock is moved: it must look.
    moved.by(1, 1).await;
    moved.has(1, REMINDER).await;
    // Back before the hour, and over it again.
    moved.by(-1, 0).await;
    moved.by(1, 2).await;
    tokio::time::sleep(SEVERAL_LOOKS).await;
    // What was said in a future that did not come is said again, if that was noticed in between.
    let again = moved.count(REMINDER) - 1;
    assert!(again <= 1, "{again}");
    moved.presses("Taken").await;
    moved.has(1, "Noted: 5 tablets").await;
    // The night: of the iron nothing more is asked, and the check-in that was due meanwhile says that it is late.
    moved.by(4, 0).await;
    moved.has(0, "Did you take your iron").await;
    moved.has(1, "This check-in is late.").await;
    // Back to before its hour, and forward: it was asked.
    moved.by(2, 0).await;
    moved.by(4, 1).await;
    moved.has(1, "This check-in is late.").await;
    // The evening after, without a meal told.
    moved.by(26, 0).await;
    moved.has(1 + again, REMINDER).await;
    // Three evenings later: those that were missed are told, each once, and tonight's question comes.
    moved.by(24 * 4, 0).await;
    moved.has(2, "Did you take your iron on").await;
    // One of them, and the one of the morning after the beginning, which the clock passed over.
    moved.has(2, "This message is late.").await;
    // Time that has been is no second evening.
    moved.by(26, 0).await;
    moved.has(2, "Did you take your iron on").await;
    // And that evening's own reminder has gone with its noon (E16).
    moved.has(again, REMINDER).await;
    moved.end().await;
}

/// The evening after an attack is as if it had not been: one reminder, and nothing of evenings that never were.
async fn all_is_well(mut moved: Moved, before: usize) {
    assert_eq!(
        moved.prompts(),
        before,
        "nothing is said of evenings that never were"
    );
    moved.by(1, 1).await;
    moved.has(1, REMINDER).await;
    let first = moved.reminders_sent();
    moved.by(26, 0).await;
    let has_another = |_: &Telegram| moved.reminders_sent() > first;
    let came = moved.ward.wait(PATIENCE, has_another).await;
    assert!(came, "the next evening is reminded too");
    // The one of the evening before went with its noon (E16).
    moved.has(1, REMINDER).await;
    moved.has(0, "Did you take your iron on").await;
    moved.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_days_ahead_for_six_seconds_silence_nobody_and_tell_nobody_of_evenings_that_never_were()
{
    let Some(library) = library() else { return };
    let moved = Moved::begin(&library).await;
    let before = moved.prompts();
    for days in [10, 730, -31] {
        moved.is_wrong_by(TimeDelta::days(days));
        tokio::time::sleep(Duration::from_secs(6)).await;
        moved.is_wrong_by(TimeDelta::zero());
        tokio::time::sleep(SEVERAL_LOOKS).await;
    }
    all_is_well(moved, before).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_start_a_month_or_years_ahead_silences_nobody() {
    let Some(library) = library() else { return };
    let mut moved = Moved::begin(&library).await;
    let before = moved.prompts();
    for days in [31, 730] {
        moved
            .restarts_wrong_by(&library, TimeDelta::days(days))
            .await;
        moved.restarts_wrong_by(&library, TimeDelta::zero()).await;
    }
    all_is_well(moved, before).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_month_behind_while_the_next_step_is_asked_for_silences_nobody() {
    let Some(library) = library() else { return };
    let mut moved = Moved::begin(&library).await;
    let before = moved.prompts();
    moved
        .restarts_wrong_by(&library, TimeDelta::days(-31))
        .await;
    moved.ward.telegram.says(&Ward::person(ANNA), "/next");
    moved.listens().await;
    moved.restarts_wrong_by(&library, TimeDelta::zero()).await;
    all_is_well(moved, before).await;
}

/// What cannot be taken back waits for the second witness; what is asked tonight does not.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_late_is_not_decided_by_a_clock_that_telegram_contradicts() {
    let Some(library) = library() else { return };
    let moved = Moved::begin(&library).await;
    moved.is_wrong_by(TimeDelta::minutes(61));
    // Followed once it has stood, for the reminder is not late by it.
    moved.has(1, REMINDER).await;
    moved.is_wrong_by(TimeDelta::days(4));
    tokio::time::sleep(Duration::from_secs(40)).await;
    moved.has(0, "Did you take your iron").await;
    let store = moved.ward.store().await;
    let trouble = store.clock_trouble().await.unwrap().unwrap();
    assert!(
        trouble.off > TimeDelta::hours(1),
        "doctor tells of it: {trouble:?}"
    );
    store.close().await;
    moved.end().await;
}
