//! A reminder that was claimed before its dose was noted: it must not follow the answer, however late its turn comes.

use std::sync::{Arc, Mutex};

use chrono::{DateTime, TimeDelta, Utc};
use stillnight::clinic::{Clinic, PatientId, Source};
use stillnight::conversation::event::Event;
use stillnight::courier::{Courier, Messenger, Outgoing, SendError};
use stillnight::patient::profile::Language;
use stillnight::seal::KeyRing;
use stillnight::store::{COURIER, Store};
use stillnight::text::post::Letter;
use tokio::sync::Notify;

use crate::enrolled;

const ANNA: i64 = 4711;

/// Keeps what it is given.
#[derive(Clone, Default)]
struct Ears(Arc<Mutex<Vec<String>>>);

impl Messenger for Ears {
    async fn deliver(&self, _: PatientId, outgoing: &Outgoing) -> Result<i64, SendError> {
        let mut heard = self.0.lock().unwrap();
        heard.push(outgoing.rendered.text.clone());
        Ok(i64::try_from(heard.len()).unwrap())
    }
}

async fn hears(clinic: &Clinic, event: Event, now: DateTime<Utc>) {
    clinic
        .receive(PatientId::of_chat(ANNA), &event, Source::default(), now)
        .await
        .unwrap();
}

#[tokio::test]
async fn a_reminder_under_way_is_not_tried_again_after_its_dose_was_noted() {
    let now: DateTime<Utc> = "2026-11-22T20:00:00Z".parse().unwrap();
    let store = Store::open("sqlite::memory:", KeyRing::random().unwrap())
        .await
        .unwrap();
    let clinic = Arc::new(Clinic::new(store.clone(), Arc::new(Notify::new())));
    enrolled::enrol(&store, std::iter::once(ANNA), now).await;
    let token = store
        .acquire(COURIER, 1, now, now + TimeDelta::hours(1))
        .await
        .unwrap()
        .unwrap();

    hears(&clinic, Event::Woke, now).await;
    // It is on its way, and nobody knows yet whether it arrives.
    let lease = now + TimeDelta::seconds(30);
    let under_way = store.claim::<Letter>(now, 10, token, lease).await.unwrap();
    assert_eq!(under_way.len(), 1, "the reminder is due");
    let taken = Event::Said {
        text: "/taken".to_owned(),
        language: Language::En,
    };
    hears(&clinic, taken, now + TimeDelta::seconds(5)).await;

    let ears = Ears::default();
    let courier = Courier::new(store.clone(), clinic, ears.clone()).unpaced();
    courier.tick(lease, token).await.unwrap();
    let heard = ears.0.lock().unwrap().clone();
    assert_eq!(heard.len(), 1, "{heard:#?}");
    assert!(heard[0].starts_with("Noted: 5 tablets"), "{heard:#?}");
    assert_eq!(store.census().await.unwrap().waiting_posts, 0);
}
