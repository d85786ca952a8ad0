//! What only the inside can be made to do: a drawing that takes as long as the test says, and words that fail.

use std::sync::Condvar;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering::SeqCst;
use std::time::Duration;

use tokio::sync::Notify;

use crate::calendar::local_time::Evening;
use crate::conversation::event::Event;
use crate::conversation::state::State;
use crate::courier::render_file::Workshop;
use crate::engine::{PatientId, Source};
use crate::patient::fact::{Entry, Fact};
use crate::patient::profile::Language;
use crate::seal::KeyRing;
use crate::store::{COURIER, Commit, Loaded, NewEntry};
use crate::text::attachment::{Attachment, LONG_DIARY};
use crate::text::post::Post;
use crate::text::{Text, render};
use crate::view::{self, File};

use super::*;

const ANNA: i64 = 4711;
const BEN: i64 = 4712;
const NOT_SENT: &str = "I couldn't send you the file";
/// How long a making is waited for at an attempt.
const PATIENCE: Duration = Duration::from_millis(100);
/// No test goes on for longer.
const LIMIT: Duration = Duration::from_secs(30);

fn evening() -> DateTime<Utc> {
    "2026-11-22T20:00:00Z".parse().unwrap()
}

fn in_minutes(minutes: i64) -> DateTime<Utc> {
    evening() + TimeDelta::minutes(minutes)
}

/// Drawing that begins when it is asked for, and ends when the test says so: then it is the real one.
#[derive(Clone, Default)]
struct Easel {
    begun: Arc<AtomicUsize>,
    at_work: Arc<AtomicUsize>,
    most_at_work: Arc<AtomicUsize>,
    dry: Arc<(std::sync::Mutex<bool>, Condvar)>,
}

impl Easel {
    fn draw(
        &self,
        attachment: Attachment,
        source: &view::Source<'_>,
    ) -> Result<File, view::NotMade> {
        self.begun.fetch_add(1, SeqCst);
        let at_work = self.at_work.fetch_add(1, SeqCst) + 1;
        self.most_at_work.fetch_max(at_work, SeqCst);
        let (dry, told) = &*self.dry;
        let wet = dry.lock().unwrap();
        drop(told.wait_timeout_while(wet, LIMIT, |dry| !*dry).unwrap());
        self.at_work.fetch_sub(1, SeqCst);
        view::make(attachment, source)
    }

    fn dries(&self) {
        let (dry, told) = &*self.dry;
        *dry.lock().unwrap() = true;
        told.notify_all();
    }
}

/// A test that fails must not leave a thread behind that waits.
impl Drop for World {
    fn drop(&mut self) {
        self.easel.dries();
    }
}

/// Notes what came, and refuses files as it was told.
#[derive(Clone, Default)]
struct Ears {
    words: Arc<std::sync::Mutex<Vec<(i64, String)>>>,
    files: Arc<std::sync::Mutex<Vec<(i64, String)>>>,
    refuses_files: Option<SendError>,
}

impl Messenger for Ears {
    async fn deliver(&self, to: PatientId, outgoing: &Outgoing) -> Result<i64, SendError> {
        match (&outgoing.file, self.refuses_files) {
            (Some(_), Some(refusal)) => return Err(refusal),
            (Some(file), None) => {
                let mut files = self.files.lock().unwrap();
                files.push((to.chat_id(), file.name.clone()));
            }
            (None, _) => {}
        }
        let mut words = self.words.lock().unwrap();
        words.push((to.chat_id(), outgoing.rendered.text.clone()));
        Ok(i64::try_from(words.len()).unwrap())
    }
}

struct World {
    store: Store,
    engine: Arc<Engine>,
    courier: Courier<Ears>,
    ears: Ears,
    easel: Easel,
    token: i64,
}

impl World {
    async fn open(ears: Ears) -> Self {
        let store = Store::open("sqlite::memory:", KeyRing::random().unwrap())
            .await
            .unwrap();
        let until = evening() + TimeDelta::days(30);
        let token = store
            .acquire(COURIER, 1, evening(), until)
            .await
            .unwrap()
            .unwrap();
        let engine = Arc::new(Engine::new(store.clone(), Arc::new(Notify::new())));
        let easel = Easel::default();
        let drawing = easel.clone();
        let workshop = Workshop::new(store.clone())
            .drawing(move |attachment, source| drawing.draw(attachment, source));
        let courier = Courier::new(store.clone(), Arc::clone(&engine), ears.clone()).unpaced();
        let courier = Courier {
            sender: courier.sender.with_workshop(workshop, PATIENCE),
            ..courier
        };
        Self {
            store,
            engine,
            courier,
            ears,
            easel,
            token,
        }
    }

    async fn says(&self, id: i64, text: &str) {
        let event = Event::Said {
            text: text.to_owned(),
            language: Language::En,
        };
        let patient = PatientId::of_chat(id);
        let heard = self
            .engine
            .receive(patient, &event, Source::default(), evening());
        heard.await.unwrap();
    }

    async fn has_a_long_diary(&self, id: i64) {
        let Loaded { version, mut state } = self.store.load::<State>(id).await.unwrap().unwrap();
        let evening = Evening::on(evening().date_naive());
        let line = |seq| NewEntry {
            seq,
            at: in_minutes(0),
            payload: Entry {
                seq,
                at: in_minutes(0),
                fact: Fact::DoseReminded { evening },
            },
        };
        let entries = (state.patient.facts..=LONG_DIARY).map(line).collect();
        state.patient.facts = LONG_DIARY + 1;
        let commit = Commit::<State, Entry, Queued> {
            patient_id: id,
            expected_version: version,
            state,
            wakes_at: None,
            asked_at: None,
            is_silent: false,
            entries,
            posts: Vec::new(),
            adopt: None,
            update_id: None,
            wants: None,
            answers: None,
            seen_at: in_minutes(0),
        };
        self.store.commit(&[commit]).await.unwrap();
    }

    async fn goes_round(&self, now: DateTime<Utc>) {
        self.courier.tick(now, self.token).await.unwrap();
    }

    fn words(&self, id: i64) -> Vec<String> {
        let words = self.ears.words.lock().unwrap();
        words
            .iter()
            .filter(|(to, _)| *to == id)
            .map(|(_, text)| text.clone())
            .collect()
    }

    fn files(&self) -> usize {
        self.ears.files.lock().unwrap().len()
    }

    fn begun(&self) -> usize {
        self.easel.begun.load(SeqCst)
    }

    async fn parked_and_waiting(&self) -> (i64, i64) {
        let census = self.store.census().await.unwrap();
        (census.parked_posts, census.waiting_posts)
    }

    async fn until(&self, done: impl Fn(&Self) -> bool) {
        let limit = std::time::Instant::now() + LIMIT;
        while !done(self) {
            assert!(std::time::Instant::now() < limit, "it does not come");
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }
}

#[tokio::test]
async fn a_making_that_takes_long_is_joined_and_never_begun_twice() {
    let world = World::open(Ears::default()).await;
    world.says(ANNA, "/start").await;
    world.says(ANNA, "/export fhir").await;
    for minute in 0..2 {
        world.goes_round(in_minutes(minute)).await;
        world.until(|world| world.begun() == 1).await;
        assert_eq!(world.files(), 0, "minute {minute}");
    }
    world.easel.dries();
    world.goes_round(in_minutes(3)).await;
    assert_eq!((world.begun(), world.files()), (1, 1));
    assert_eq!(world.parked_and_waiting().await, (0, 0));
    assert!(
        world
            .words(ANNA)
            .iter()
            .all(|words| !words.starts_with(NOT_SENT))
    );
}

#[tokio::test]
async fn a_file_that_was_waited_for_three_times_is_parked_and_its_patient_told() {
    let world = World::open(Ears::default()).await;
    world.says(ANNA, "/start").await;
    world.says(ANNA, "/export fhir").await;
    for minute in 0..3 {
        assert_eq!(world.parked_and_waiting().await.0, 0, "minute {minute}");
        world.goes_round(in_minutes(minute)).await;
    }
    world.goes_round(in_minutes(3)).await;
    assert!(world.words(ANNA).last().unwrap().starts_with(NOT_SENT));
    assert_eq!(world.parked_and_waiting().await, (1, 0));
    for minute in 4..100 {
        world.goes_round(in_minutes(minute)).await;
    }
    assert_eq!(world.begun(), 1, "what was given up is not begun again");
}

#[tokio::test]
async fn a_place_is_kept_until_the_work_ends_and_who_waits_for_one_is_not_blamed() {
    let world = World::open(Ears::default()).await;
    let ids = ANNA..ANNA + 5;
    for id in ids.clone() {
        world.says(id, "/start").await;
        world.says(id, "/export fhir").await;
    }
    for minute in 0..10 {
        world.goes_round(in_minutes(minute)).await;
    }
    // Two are at work, and were given up; nobody else has begun.
    assert_eq!(world.begun(), 2);
    assert_eq!(world.parked_and_waiting().await, (2, 3));
    world.easel.dries();
    world.until(|world| world.begun() == 5).await;
    for minute in 10..15 {
        world.goes_round(in_minutes(minute)).await;
    }
    assert_eq!((world.begun(), world.files()), (5, 3));
    assert_eq!(world.easel.most_at_work.load(SeqCst), 2);
    assert_eq!(world.parked_and_waiting().await, (2, 0));
}

#[tokio::test]
async fn of_long_diaries_one_file_is_made_at_a_time_and_an_ordinary_one_beside_it() {
    let world = World::open(Ears::default()).await;
    for id in [ANNA, BEN, BEN + 1] {
        world.says(id, "/start").await;
        if id <= BEN {
            world.has_a_long_diary(id).await;
        }
        world.says(id, "/export fhir").await;
    }
    for minute in 0..2 {
        world.goes_round(in_minutes(minute)).await;
        world.until(|world| world.begun() == 2).await;
    }
    assert_eq!(world.easel.at_work.load(SeqCst), 2);
    world.easel.dries();
    world.until(|world| world.begun() == 3).await;
    for minute in 2..6 {
        world.goes_round(in_minutes(minute)).await;
    }
    let mut files = world.ears.files.lock().unwrap().clone();
    files.sort();
    let whose: Vec<i64> = files.into_iter().map(|(id, _)| id).collect();
    assert_eq!(whose, [ANNA, BEN, BEN + 1]);
}

#[tokio::test]
async fn a_drawing_that_panics_is_told_and_the_others_are_served() {
    let world = World::open(Ears::default()).await;
    let workshop = Workshop::new(world.store.clone()).drawing(|attachment, source| {
        assert!(source.patient_id != ANNA, "it fails over her");
        view::make(attachment, source)
    });
    let courier = Courier::new(
        world.store.clone(),
        Arc::clone(&world.engine),
        world.ears.clone(),
    );
    let courier = Courier {
        sender: courier.sender.unpaced().with_workshop(workshop, LIMIT),
        ..courier
    };
    for id in [ANNA, BEN] {
        world.says(id, "/start").await;
        world.says(id, "/export fhir").await;
    }
    for minute in 0..2 {
        courier.tick(in_minutes(minute), world.token).await.unwrap();
    }
    assert!(world.words(ANNA).last().unwrap().starts_with(NOT_SENT));
    assert_eq!(world.files(), 1, "the other one's");
    assert_eq!(world.parked_and_waiting().await, (1, 0));
}

#[tokio::test]
async fn a_file_that_does_not_get_through_for_a_day_is_parked_and_told() {
    for refusal in [
        SendError::Unknown,
        SendError::Later(Duration::from_secs(30)),
        SendError::NotFound,
    ] {
        let world = World::open(Ears {
            refuses_files: Some(refusal),
            ..Ears::default()
        })
        .await;
        world.easel.dries();
        world.says(ANNA, "/start").await;
        world.says(ANNA, "/export fhir").await;
        for hour in 0..24 {
            world.goes_round(in_minutes(60 * hour)).await;
        }
        assert_eq!(world.parked_and_waiting().await, (0, 1), "{refusal:?}");
        for hour in 25..28 {
            world.goes_round(in_minutes(60 * hour)).await;
        }
        assert_eq!(world.parked_and_waiting().await, (1, 0), "{refusal:?}");
        let words = world.words(ANNA);
        let told = words
            .iter()
            .filter(|words| words.starts_with(NOT_SENT))
            .count();
        assert_eq!(told, 1, "{refusal:?}: {words:#?}");
    }
}

#[tokio::test]
async fn a_refused_token_gives_up_no_file() {
    let world = World::open(Ears {
        refuses_files: Some(SendError::Halt),
        ..Ears::default()
    })
    .await;
    world.easel.dries();
    world.says(ANNA, "/start").await;
    world.says(ANNA, "/export fhir").await;
    for hour in 0..72 {
        world.goes_round(in_minutes(60 * hour)).await;
    }
    assert_eq!(world.parked_and_waiting().await, (0, 1));
}

/// Words that fail over one post.
fn stumbles(post: &Post, language: Language, now: DateTime<Utc>) -> render::Rendered {
    assert!(
        !post.paragraphs.contains(&Text::Privacy),
        "no words for this"
    );
    render::render(post, language, now)
}

#[tokio::test]
async fn a_message_that_cannot_be_put_into_words_is_parked_and_the_others_leave() {
    let world = World::open(Ears::default()).await;
    let courier = Courier::new(
        world.store.clone(),
        Arc::clone(&world.engine),
        world.ears.clone(),
    );
    let courier = Courier {
        sender: courier.sender.unpaced().with_words(stumbles),
        ..courier
    };
    for text in ["/start", "/privacy", "/help"] {
        world.says(ANNA, text).await;
    }
    world.says(BEN, "/start").await;
    courier.tick(evening(), world.token).await.unwrap();
    assert_eq!(world.parked_and_waiting().await, (1, 0));
    assert!(!world.words(BEN).is_empty());
    assert!(world.words(ANNA).len() >= 2, "{:#?}", world.words(ANNA));
}
