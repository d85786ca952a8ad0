//! In the middle of the work: what happens between two steps of the courier or the engine, and what if one dies there.

use std::pin::pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::json;
use tokio::sync::Notify;

use crate::enrolled;
use crate::ward::TOKEN;
use stillnight::conversation::event::Event;
use stillnight::conversation::state::State;
use stillnight::courier::{Courier, Messenger, Outgoing, SendError};
use stillnight::engine::{Engine, PatientId, Source};
use stillnight::patient::Patient;
use stillnight::patient::fact::Entry;
use stillnight::patient::profile::Language;
use stillnight::seal::KeyRing;
use stillnight::store::gate::{Keeper, Permission, Step};
use stillnight::store::{COURIER, Room, Store};
use stillnight::telegram::intake::{Brought, Intake, Unfinished};
use stillnight::telegram::wire::Wire;
use stillnight::text::post::Queued;

const ANNA: i64 = 4711;

/// Keeps what it is given.
#[derive(Clone, Default)]
struct Ears(Arc<Mutex<Vec<String>>>);

impl Ears {
    fn heard(&self) -> Vec<String> {
        self.0.lock().unwrap().clone()
    }
}

impl Messenger for Ears {
    async fn deliver(&self, _: PatientId, outgoing: &Outgoing) -> Result<i64, SendError> {
        let mut heard = self.0.lock().unwrap();
        heard.push(outgoing.rendered.text.clone());
        Ok(i64::try_from(heard.len()).unwrap())
    }
}

/// Is let into no chat any more.
#[derive(Clone)]
struct Blocked;

impl Messenger for Blocked {
    async fn deliver(&self, _: PatientId, _: &Outgoing) -> Result<i64, SendError> {
        Err(SendError::Gone)
    }
}

/// Lets so many steps happen, and none after them.
#[derive(Debug)]
struct Death(AtomicUsize);

impl Death {
    fn after(steps: usize) -> Arc<Self> {
        Arc::new(Self(AtomicUsize::new(steps)))
    }
}

impl Keeper for Death {
    fn arrive(&self, _: Step) -> Permission {
        let alive = self
            .0
            .fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| {
                left.checked_sub(1)
            })
            .is_ok();
        let permission = if alive {
            Ok(())
        } else {
            Err(sqlx::Error::PoolClosed)
        };
        Box::pin(std::future::ready(permission))
    }

    fn leave(&self) {}

    fn opened(&self) {}

    fn closed(&self) {}
}

/// Stands still before one step, until it is let go on.
#[derive(Debug, Default)]
struct Halt {
    before: usize,
    taken: AtomicUsize,
    stands: Notify,
    go_on: Arc<Notify>,
}

impl Halt {
    fn before(step: usize) -> Arc<Self> {
        Arc::new(Self {
            before: step,
            ..Self::default()
        })
    }
}

impl Keeper for Halt {
    fn arrive(&self, _: Step) -> Permission {
        if self.taken.fetch_add(1, Ordering::SeqCst) != self.before {
            return Box::pin(std::future::ready(Ok(())));
        }
        self.stands.notify_one();
        let go_on = Arc::clone(&self.go_on);
        Box::pin(async move {
            go_on.notified().await;
            Ok(())
        })
    }

    fn leave(&self) {}

    fn opened(&self) {}

    fn closed(&self) {}
}

/// Anna's reminder is due at `now` and written, not sent. The token is the courier's.
async fn reminder_written(now: DateTime<Utc>) -> (Store, i64) {
    let store = Store::open("sqlite::memory:", KeyRing::random().unwrap())
        .await
        .unwrap();
    enrolled::enrol(&store, std::iter::once(ANNA), now).await;
    hears(&engine(&store), Event::Woke, now).await;
    let token = store
        .acquire(COURIER, 1, now, now + TimeDelta::hours(24))
        .await
        .unwrap()
        .unwrap();
    (store, token)
}

fn engine(store: &Store) -> Arc<Engine> {
    Arc::new(Engine::new(store.clone(), Arc::new(Notify::new())))
}

fn courier(store: &Store, ears: &Ears) -> Courier<Ears> {
    Courier::new(store.clone(), engine(store), ears.clone()).unpaced()
}

fn evening() -> DateTime<Utc> {
    "2026-11-22T20:00:00Z".parse().unwrap()
}

async fn hears(engine: &Engine, event: Event, now: DateTime<Utc>) {
    engine
        .receive(PatientId::of_chat(ANNA), &event, Source::default(), now)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_reminder_under_way_is_not_tried_again_after_its_dose_was_noted() {
    let now = evening();
    let (store, token) = reminder_written(now).await;
    // It is on its way, and nobody knows yet whether it arrives.
    let lease = now + TimeDelta::seconds(30);
    let under_way = store
        .claim::<Queued>(now, Room::of(10), token, lease)
        .await
        .unwrap();
    assert_eq!(under_way.len(), 1, "the reminder is due");
    let taken = Event::Said {
        text: "/taken".to_owned(),
        language: Language::En,
    };
    hears(&engine(&store), taken, now + TimeDelta::seconds(5)).await;

    let ears = Ears::default();
    courier(&store, &ears).tick(lease, token).await.unwrap();
    let heard = ears.heard();
    assert_eq!(heard.len(), 1, "{heard:#?}");
    assert!(heard[0].starts_with("Noted: 5 tablets"), "{heard:#?}");
    assert_eq!(store.census().await.unwrap().waiting_posts, 0);
}

#[tokio::test]
async fn an_expired_reminder_is_told_wherever_the_courier_died() {
    let now = evening();
    // Its evening is over.
    let late = now + TimeDelta::hours(20);
    let mut steps = 0;
    loop {
        let (store, token) = reminder_written(now).await;
        let ears = Ears::default();
        let mortal = store.clone().kept_by(Death::after(steps));
        let lived = courier(&mortal, &ears).tick(late, token).await.is_ok();
        // Longer than a claim.
        let again = late + TimeDelta::minutes(2);
        courier(&store, &ears).tick(again, token).await.unwrap();
        let heard = ears.heard();
        let told = |text: &&String| text.starts_with("Did you take your iron on");
        assert_eq!(heard.iter().filter(told).count(), heard.len(), "{heard:#?}");
        assert!(!heard.is_empty(), "dead after {steps} steps: not told");
        if lived {
            break;
        }
        steps += 1;
    }
    assert!(steps > 10, "{steps} steps are too few for what it does");
}

#[tokio::test]
async fn who_has_left_is_noted_before_their_message_goes_wherever_the_courier_died() {
    let now = evening();
    let mut steps = 0;
    loop {
        let (store, token) = reminder_written(now).await;
        let mortal = store.clone().kept_by(Death::after(steps));
        let courier = Courier::new(mortal.clone(), engine(&mortal), Blocked).unpaced();
        let lived = courier.tick(now, token).await.is_ok();
        let loaded = store.load::<State>(ANNA).await.unwrap().unwrap();
        let is_noted = loaded.state.patient.silent;
        let waits = store.census().await.unwrap().waiting_posts > 0;
        assert!(
            is_noted || waits,
            "dead after {steps} steps: nobody will ever know"
        );
        if lived {
            assert!(is_noted && !waits);
            break;
        }
        steps += 1;
    }
    assert!(steps > 5, "{steps} steps are too few for what it does");
}

#[tokio::test]
async fn nothing_is_sent_after_forget_wherever_the_courier_stood() {
    let now = evening();
    let mut step = 0;
    loop {
        let (store, token) = reminder_written(now).await;
        let ears = Ears::default();
        let halt = Halt::before(step);
        let slow = courier(&store.clone().kept_by(halt.clone()), &ears);
        let sending = tokio::spawn(async move { slow.tick(now, token).await });
        halt.stands.notified().await;
        if !ears.heard().is_empty() {
            break;
        }
        store.forget(ANNA, None, now).await.unwrap();
        halt.go_on.notify_one();
        sending.await.unwrap().unwrap();
        assert!(ears.heard().is_empty(), "it stood before step {step}");
        step += 1;
    }
    // Before its claim, and before the last look whether the claim still holds.
    assert!(step > 1, "{step} steps are too few for what it does");
}

/// What a patient's update leaves behind: every line of the diary, and all that is sent.
async fn left_behind(store: &Store, token: i64, now: DateTime<Utc>) -> (Vec<Entry>, Vec<String>) {
    let ears = Ears::default();
    courier(store, &ears).tick(now, token).await.unwrap();
    let diary: Vec<Entry> = store.entries(ANNA).await.unwrap();
    let loaded = store.load::<State>(ANNA).await.unwrap().unwrap();
    assert_eq!(Patient::from_diary(&diary), loaded.state.patient);
    (diary, ears.heard())
}

#[tokio::test]
async fn an_update_counts_whole_and_once_wherever_the_clinic_died() {
    let now = evening();
    let taken = Event::Said {
        text: "/taken".to_owned(),
        language: Language::En,
    };
    let source = Source {
        update_id: Some(7),
        ..Source::default()
    };
    let anna = PatientId::of_chat(ANNA);
    let (calm, token) = reminder_written(now).await;
    engine(&calm)
        .receive(anna, &taken, source, now)
        .await
        .unwrap();
    let expected = left_behind(&calm, token, now).await;

    let mut steps = 0;
    loop {
        let (store, token) = reminder_written(now).await;
        let mortal = store.clone().kept_by(Death::after(steps));
        let lived = engine(&mortal)
            .receive(anna, &taken, source, now)
            .await
            .is_ok();
        // Not acknowledged, it comes again.
        engine(&store)
            .receive(anna, &taken, source, now)
            .await
            .unwrap();
        let left = left_behind(&store, token, now).await;
        assert_eq!(left, expected, "dead after {steps} steps");
        if lived {
            break;
        }
        steps += 1;
    }
    assert!(steps > 5, "{steps} steps are too few for what it does");
}

#[test]
fn an_update_that_the_end_of_the_program_cuts_off_is_not_taken_for_done() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .unwrap();
    let halt = Halt::before(0);
    let nobody = "http://127.0.0.1:9/".parse().unwrap();
    let intake = runtime.block_on(async {
        let (store, _) = reminder_written(evening()).await;
        let engine = engine(&store.kept_by(halt.clone()));
        Arc::new(Intake::new(
            engine,
            Wire::new(nobody, TOKEN.to_owned()).unwrap(),
        ))
    });
    let update = json!({ "update_id": 7, "message": {
        "message_id": 1, "date": 0, "text": "/taken",
        "chat": { "id": ANNA, "type": "private", "first_name": "Anna" },
        "from": { "id": ANNA, "is_bot": false, "first_name": "Anna", "language_code": "en" } } });
    let mut taking = pin!(intake.take(&update, Brought::First, evening()));
    let mut context = Context::from_waker(Waker::noop());
    {
        let _within = runtime.enter();
        assert!(taking.as_mut().poll(&mut context).is_pending());
    }
    runtime.block_on(halt.stands.notified());
    runtime.shutdown_timeout(Duration::from_secs(5));
    let Poll::Ready(taken) = taking.poll(&mut context) else {
        panic!("nobody goes on with it, and it is still waited for");
    };
    assert!(matches!(taken, Err(Unfinished::CutOff)), "{taken:?}");
}
