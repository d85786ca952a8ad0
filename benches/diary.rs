//! What a diary's length costs: load, react and commit for a patient with a month, a year and ten years behind them,
//! on an SQLite file with `synchronous=FULL`. `just bench-diary` prints medians; nothing here passes or fails.

#![expect(clippy::expect_used, reason = "a bench that cannot go on stops")]

use std::sync::Arc;
use std::time::{Duration, Instant};

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use tokio::sync::Notify;

use stillnight::agenda::{What, agenda, next_wake};
use stillnight::calendar::local_time::{Evening, Zone};
use stillnight::conversation::event::Event;
use stillnight::conversation::state::State;
use stillnight::conversation::{advance, react};
use stillnight::engine::{Engine, PatientId, Source};
use stillnight::history::History;
use stillnight::patient::check_in::{Onset, SleepLoss};
use stillnight::patient::fact::{Entry, Fact};
use stillnight::patient::profile::{DISCLAIMER_VERSION, Language};
use stillnight::protocol::exclusion::Exclusions;
use stillnight::seal::KeyRing;
use stillnight::store::{Commit, NewEntry, Store};
use stillnight::text::post::Queued;
use stillnight::text::press::{CheckInPress, DosePress, Press};

const PATIENT: i64 = 4711;
const ROUNDS: u8 = 201;
const LIVES: [(&str, i64); 3] = [("1 month", 30), ("1 year", 365), ("10 years", 3652)];
/// Every so many days blood is drawn.
const DAYS_BETWEEN_PANELS: u64 = 91;

fn main() -> anyhow::Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    runtime.block_on(async {
        for (name, days) in LIVES {
            measure(name, days).await?;
        }
        Ok(())
    })
}

/// A life as the core would have led it: every prompt fired, every one of them answered.
struct Life {
    state: State,
    diary: Vec<Entry>,
    now: DateTime<Utc>,
}

impl Life {
    fn begun() -> Self {
        let zone = Zone::parse("Europe/Berlin").expect("a zone");
        let start = NaiveDate::from_ymd_opt(2016, 11, 1).expect("a day");
        let time = |hour| NaiveTime::from_hms_opt(hour, 0, 0).expect("an hour");
        let mut life = Self {
            state: State::default(),
            diary: Vec::new(),
            now: zone.instant(start.and_time(time(12))),
        };
        life.note(vec![
            Fact::Met {
                language: Language::En,
            },
            Fact::ConsentGiven {
                version: DISCLAIMER_VERSION,
            },
            Fact::GateAnswered {
                exclusions: Exclusions::NONE,
            },
            Fact::ZoneConfirmed { zone },
            Fact::DinnerSet { time: time(19) },
            Fact::BedtimeSet { time: time(23) },
            Fact::OralIronStarted { on: start },
            Fact::TabletStrengthSet { milligrams: 14 },
            Fact::TabletsSet { tablets: 5 },
        ]);
        life
    }

    fn note(&mut self, facts: Vec<Fact>) {
        let mut reaction = react(&State::default(), &[], &Event::Woke, self.now);
        reaction.facts = facts;
        let (state, entries) = advance(&self.state, &reaction, self.now);
        self.state = state;
        self.diary.extend(entries);
    }

    fn meet(&mut self, event: &Event) {
        let reaction = react(&self.state, &[], event, self.now);
        let (state, entries) = advance(&self.state, &reaction, self.now);
        self.state = state;
        self.diary.extend(entries);
    }

    fn live(&mut self, days: i64) {
        let until = self.now + TimeDelta::days(days);
        let mut blood_on = self.now.date_naive();
        while let Some(wake) = next_wake(&self.state.patient, self.now).filter(|at| *at < until) {
            self.now = self.now.max(wake);
            let due = agenda(&self.state.patient, self.now);
            let due: Vec<_> = due.into_iter().filter(|due| due.at <= self.now).collect();
            self.meet(&Event::Woke);
            for due in due {
                for press in answers(&due.what, self.diary.len()) {
                    self.meet(&Event::Pressed { press: Some(press) });
                }
            }
            if self.now.date_naive() >= blood_on {
                let ferritin = 20 + self.diary.len() % 60;
                self.meet(&said(&format!(
                    "/labs ferritin={ferritin} tsat=22 Hb 13.5 g/dL CRP 2 mg/L"
                )));
                blood_on = blood_on + Days::new(DAYS_BETWEEN_PANELS);
            }
        }
        self.now = until;
    }
}

/// Each question is answered to its end.
fn answers(what: &What, chance: usize) -> Vec<Press> {
    let score = u8::try_from(chance % 10).unwrap_or_default() + 1;
    match what {
        What::Dose { evening, .. } => vec![Press::Dose(*evening, DosePress::Taken)],
        What::CheckIn { evening } => vec![
            Press::CheckIn(*evening, CheckInPress::Discomfort(score)),
            Press::CheckIn(*evening, CheckInPress::Onset(Onset::LateEvening)),
            Press::CheckIn(*evening, CheckInPress::SleepLoss(SleepLoss::HalfToOneHour)),
        ],
        _ => Vec::new(),
    }
}

fn said(text: &str) -> Event {
    Event::Said {
        text: text.to_owned(),
        language: Language::En,
    }
}

async fn measure(name: &str, days: i64) -> anyhow::Result<()> {
    let mut life = Life::begun();
    life.live(days);
    let folder = tempfile::tempdir_in(".")?;
    let url = format!("sqlite:{}", folder.path().join("bench.db").display());
    let store = Store::open(&url, KeyRing::random()?).await?;
    store.commit(&[whole(&life)]).await?;
    let state = serde_json::to_vec(&life.state)?.len();
    println!(
        "{name}: {} diary lines, {:.1} kB of state",
        life.diary.len(),
        kilobytes(state)
    );
    let engine = Engine::new(store, Arc::new(Notify::new()));
    let tonight = Evening::of(&life.state.patient.zone.expect("a zone"), life.now);
    let rate = |round: u8| Event::Pressed {
        press: Some(Press::CheckIn(
            tonight,
            CheckInPress::Discomfort(round % 10),
        )),
    };
    time(&engine, &life, "a check-in's score", rate).await?;
    let labs = |round: u8| said(&format!("/labs ferritin={} tsat=22", 20 + round));
    time(&engine, &life, "/labs", labs).await?;
    time(&engine, &life, "/plan", |_| said("/plan")).await?;
    time(&engine, &life, "/history, which reads it all", |_| {
        said("/history")
    })
    .await?;
    let start = Instant::now();
    let evenings = History::of(&life.diary, life.now).evenings.len();
    println!(
        "  the record of {evenings} evenings alone: {:.1} ms",
        start.elapsed().as_secs_f64() * 1000.0
    );
    Ok(())
}

/// The whole diary in one write.
fn whole(life: &Life) -> Commit<State, Entry, Queued> {
    Commit {
        patient_id: PATIENT,
        expected_version: 0,
        state: life.state.clone(),
        wakes_at: next_wake(&life.state.patient, life.now),
        asked_at: None,
        is_silent: false,
        entries: life
            .diary
            .iter()
            .map(|entry| NewEntry {
                seq: entry.seq,
                at: entry.at,
                payload: entry.clone(),
            })
            .collect(),
        posts: Vec::new(),
        adopt: None,
        update_id: None,
        wants: None,
        answers: None,
        seen_at: life.now,
    }
}

/// Load, react and commit, one event after the other.
async fn time(
    engine: &Engine,
    life: &Life,
    what: &str,
    event: impl Fn(u8) -> Event,
) -> anyhow::Result<()> {
    let mut times = Vec::new();
    for round in 0..ROUNDS {
        let event = event(round);
        let start = Instant::now();
        engine
            .receive(
                PatientId::of_chat(PATIENT),
                &event,
                Source::default(),
                life.now,
            )
            .await?;
        times.push(start.elapsed());
    }
    times.sort_unstable();
    let at = |share: usize| milliseconds(times[(times.len() - 1) * share / 100]);
    println!(
        "  {what}: median {:.2} ms, 95 % {:.2} ms of {}",
        at(50),
        at(95),
        times.len()
    );
    Ok(())
}

fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn kilobytes(bytes: usize) -> f64 {
    f64::from(u32::try_from(bytes).unwrap_or(u32::MAX)) / 1000.0
}
