//! One way out for all, and nobody in it holds up another: no crowd, no file, no flood, no message over which the
//! program or Telegram fails.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::Notify;
use tokio::time::Instant;

use crate::enrolled;
use crate::wire::house::House;
use stillnight::conversation::event::Event;
use stillnight::conversation::react;
use stillnight::conversation::state::State;
use stillnight::courier::{Courier, Messenger, Outgoing, SendError};
use stillnight::engine::{Engine, PatientId, Source, Standing};
use stillnight::patient::Patient;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::patient::profile::Language;
use stillnight::sandbox::Fault;
use stillnight::seal::KeyRing;
use stillnight::store::{COURIER, Commit, Lane, NewPost, Room, Store};
use stillnight::text::Text;
use stillnight::text::attachment::Attachment;
use stillnight::text::post::{Post, Queued, Slot};

const ANNA: i64 = 4711;
const CRISIS: &str = "I want to kill myself";

fn evening() -> DateTime<Utc> {
    "2026-11-22T20:00:00Z".parse().unwrap()
}

async fn memory() -> (Store, i64) {
    let store = Store::open("sqlite::memory:", KeyRing::random().unwrap())
        .await
        .unwrap();
    let now = evening();
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

fn said(text: &str) -> Event {
    Event::Said {
        text: text.to_owned(),
        language: Language::En,
    }
}

async fn hears(engine: &Engine, id: i64, event: Event, now: DateTime<Utc>) {
    engine
        .receive(PatientId::of_chat(id), &event, Source::default(), now)
        .await
        .unwrap();
}

fn letter(slot: Slot, text: Text) -> Queued {
    Queued {
        language: Language::En,
        post: Post::reply(slot, [text]),
    }
}

/// Patients with posts in these lanes, and no diary.
async fn waiting(store: &Store, ids: std::ops::Range<i64>, lane: Lane, each: u8) {
    let commits: Vec<Commit<State, Entry, Queued>> = ids
        .map(|patient_id| Commit {
            patient_id,
            expected_version: 0,
            state: State::default(),
            wakes_at: None,
            asked_at: None,
            is_silent: false,
            entries: Vec::new(),
            posts: (0..each)
                .map(|score| NewPost {
                    slot: "aside".to_owned(),
                    keeps_company: true,
                    lane,
                    due_at: evening(),
                    expires_at: None,
                    payload: letter(Slot::Aside, Text::ButtonScore { score }),
                })
                .collect(),
            adopt: None,
            update_id: None,
            wants: None,
            answers: None,
            seen_at: evening(),
        })
        .collect();
    store.commit(&commits).await.unwrap();
}

/// Notes when each chat was sent something, and does to it what it was told to.
#[derive(Clone, Default)]
struct Ears {
    heard: Arc<Mutex<Vec<(i64, Instant, String)>>>,
    refuses: Arc<Mutex<Vec<(i64, SendError)>>>,
    panics_over: Option<i64>,
}

impl Ears {
    fn of(&self, chat: i64) -> Vec<String> {
        let heard = self.heard.lock().unwrap();
        let mine = heard.iter().filter(|(to, ..)| *to == chat);
        mine.map(|(_, _, text)| text.clone()).collect()
    }

    fn first(&self, chat: i64) -> Option<Instant> {
        let heard = self.heard.lock().unwrap();
        heard
            .iter()
            .find(|(to, ..)| *to == chat)
            .map(|(_, at, _)| *at)
    }
}

impl Messenger for Ears {
    async fn deliver(&self, to: PatientId, outgoing: &Outgoing) -> Result<i64, SendError> {
        let chat = to.chat_id();
        assert!(self.panics_over != Some(chat), "a messenger fails");
        {
            let mut refuses = self.refuses.lock().unwrap();
            if let Some(place) = refuses.iter().position(|(whom, _)| *whom == chat) {
                return Err(refuses.remove(place).1);
            }
        }
        let mut heard = self.heard.lock().unwrap();
        heard.push((chat, Instant::now(), outgoing.rendered.text.clone()));
        Ok(i64::try_from(heard.len()).unwrap())
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_file_that_never_gets_through_holds_up_neither_a_reminder_nor_words_of_self_harm() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    let broken = || Fault::Status {
        code: 500,
        description: "Internal Server Error".to_owned(),
    };
    for _ in 0..200 {
        house.telegram.fail_next("sendDocument", broken());
    }
    house.says("/export fhir").await;
    house.until("2026-11-22 21:10").await;
    let words = house.last_words();
    assert!(words.starts_with("Time for your iron"), "{words}");
    house.says(CRISIS).await;
    let words = house.last_words();
    assert!(words.contains("112"), "{words}");
    house.passes(30).await;
    house.settled().await;
    assert_eq!(house.store.census().await.unwrap().stuck_posts, 1);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_method_that_is_unknown_there_holds_up_one_row_and_a_refused_token_stops() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    let not_found = || Fault::Status {
        code: 404,
        description: "Not Found".to_owned(),
    };
    for _ in 0..200 {
        house.telegram.fail_next("sendDocument", not_found());
    }
    house.says("/export fhir").await;
    house.until("2026-11-22 21:10").await;
    let words = house.last_words();
    assert!(words.starts_with("Time for your iron"), "{words}");
    // The token itself: nothing of it is lost, and it is tried again a minute later.
    house
        .telegram
        .fail_next_in(ANNA, "sendMessage", not_found());
    house.telegram.fail_next("getMe", not_found());
    let before = house.messages().len();
    house.says("/privacy").await;
    assert_eq!(house.messages().len(), before);
    house.passes(59).await;
    assert_eq!(house.messages().len(), before);
    house.passes(3).await;
    house.eventually_answered(before + 1).await;
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn words_of_self_harm_overtake_an_answer_that_waits() {
    let mut house = House::open("2026-11-22 17:00").await;
    house.enrol().await;
    let busy = Fault::TooManyRequests {
        retry_after: Some(30),
    };
    house.telegram.fail_next_in(ANNA, "sendMessage", busy);
    let before = house.messages().len();
    house.says("/privacy").await;
    assert_eq!(house.messages().len(), before);
    house.says(CRISIS).await;
    assert_eq!(house.messages().len(), before + 1);
    assert!(house.last_words().contains("112"));
    house.drained().await;
    assert_eq!(house.messages().len(), before + 2);
    house.close().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn neither_a_crowd_of_accounts_nor_strangers_delay_what_matters() {
    const FLOODERS: std::ops::Range<i64> = 1000..1150;
    const STRANGERS: std::ops::Range<i64> = 10_000..13_000;
    let (store, token) = memory().await;
    waiting(&store, STRANGERS, Lane::Stranger, 1).await;
    waiting(&store, FLOODERS, Lane::Answer, 20).await;
    let ears = Ears::default();
    let courier = Courier::new(store.clone(), engine(&store), ears.clone());
    let began = Instant::now();
    let mut came = None;
    // The others are served already when these come.
    let late = evening() + TimeDelta::seconds(3);
    while began.elapsed() < Duration::from_secs(20) {
        let now = evening() + TimeDelta::from_std(began.elapsed()).unwrap();
        if came.is_none() && now >= late {
            waiting(&store, 1..2, Lane::Safety, 1).await;
            waiting(&store, 2..3, Lane::Prompt, 1).await;
            waiting(&store, 3..4, Lane::Answer, 1).await;
            came = Some(Instant::now());
        }
        let patience = tokio::time::sleep(Duration::from_millis(200));
        courier.round(now, token, patience).await.unwrap();
        if (1..4).all(|id| ears.first(id).is_some()) {
            break;
        }
    }
    let waited = |id| ears.first(id).unwrap() - came.unwrap();
    println!(
        "safety {:?}, a prompt {:?}, an answer {:?}",
        waited(1),
        waited(2),
        waited(3)
    );
    assert!(waited(1) < Duration::from_secs(1), "safety");
    assert!(waited(2) < Duration::from_secs(2), "a prompt");
    assert!(waited(3) < Duration::from_secs(10), "an answer");
    let strangers = STRANGERS.filter(|id| ears.first(*id).is_some()).count();
    assert!(strangers > 10, "strangers have their share: {strangers}");
}

#[tokio::test]
async fn safety_strangers_and_files_have_lanes_of_their_own() {
    let (store, token) = memory().await;
    let engine = engine(&store);
    let now = evening();
    enrolled::enrol(&store, std::iter::once(ANNA), now).await;
    for (at, (id, text, lane)) in (0..).zip([
        (1, "/start", Lane::Stranger),
        (1, CRISIS, Lane::Safety),
        (2, CRISIS, Lane::Safety),
        (ANNA, "/privacy", Lane::Answer),
        (ANNA, CRISIS, Lane::Safety),
        (ANNA, "/export fhir", Lane::File),
    ]) {
        let now = now + TimeDelta::seconds(at);
        hears(&engine, id, said(text), now).await;
        let lease = now + TimeDelta::seconds(30);
        let rows = store
            .claim::<Queued>(now, Room::of(10), token, lease)
            .await
            .unwrap();
        let lanes: Vec<_> = rows.iter().map(|row| row.lane).collect();
        assert!(lanes.contains(&lane), "{text} of {id}: {lanes:?}");
        for row in rows {
            let sent = store.sent(row.patient_id, row.number, token, None);
            assert!(sent.await.unwrap());
        }
    }
    let woken = now + TimeDelta::minutes(1);
    hears(&engine, ANNA, Event::Woke, woken).await;
    let lease = woken + TimeDelta::seconds(30);
    let rows = store
        .claim::<Queued>(woken, Room::of(10), token, lease)
        .await
        .unwrap();
    assert!(rows.iter().all(|row| row.lane == Lane::Prompt) && !rows.is_empty());
}

#[tokio::test]
async fn a_wait_that_telegram_asks_for_begins_with_its_answer() {
    let (store, token) = memory().await;
    waiting(&store, ANNA..ANNA + 1, Lane::Answer, 1).await;
    let ears = Ears::default();
    let wait = SendError::Later(Duration::from_secs(5));
    ears.refuses.lock().unwrap().push((ANNA, wait));
    // The round began twenty seconds before the answer came.
    let answered_at = evening() + TimeDelta::seconds(20);
    let courier = Courier::new(store.clone(), engine(&store), ears.clone())
        .unpaced()
        .with_watch(move || answered_at);
    courier.tick(evening(), token).await.unwrap();
    for (seconds, heard) in [(24, 0), (25, 1)] {
        let now = evening() + TimeDelta::seconds(seconds);
        courier.tick(now, token).await.unwrap();
        assert_eq!(ears.of(ANNA).len(), heard, "{seconds} s");
    }
}

/// A patient over whom the core panics: there is no number for another line.
async fn cursed(store: &Store, patient_id: i64, posts: Vec<NewPost<Queued>>) {
    let commit = Commit::<State, Entry, Queued> {
        patient_id,
        expected_version: 0,
        state: State {
            patient: Patient {
                facts: u32::MAX,
                ..enrolled::patient(evening()).0.patient
            },
            ..State::default()
        },
        wakes_at: None,
        asked_at: None,
        is_silent: false,
        entries: Vec::new(),
        posts,
        adopt: None,
        update_id: None,
        wants: None,
        answers: None,
        seen_at: evening(),
    };
    store.commit(&[commit]).await.unwrap();
}

#[tokio::test]
async fn a_panic_over_what_became_of_a_message_parks_its_patient_and_others_are_served() {
    let (store, token) = memory().await;
    let now = evening();
    let tonight = stillnight::calendar::local_time::Evening::of(&enrolled::evening_zone(now), now);
    let mut state = enrolled::patient(now).0;
    state.patient.facts = u32::MAX;
    state
        .patient
        .evenings
        .entry(tonight)
        .or_default()
        .reminded_at = vec![now];
    let expired = NewPost {
        slot: "dose".to_owned(),
        keeps_company: false,
        lane: Lane::Prompt,
        due_at: now - TimeDelta::hours(1),
        expires_at: Some(now - TimeDelta::minutes(1)),
        payload: letter(Slot::Dose(tonight), Text::MealQuestion),
    };
    cursed(&store, 7, vec![expired]).await;
    let commit = Commit::<State, Entry, Queued> {
        patient_id: 7,
        expected_version: 1,
        state,
        wakes_at: None,
        asked_at: None,
        is_silent: false,
        entries: Vec::new(),
        posts: Vec::new(),
        adopt: None,
        update_id: None,
        wants: None,
        answers: None,
        seen_at: now,
    };
    store.commit(&[commit]).await.unwrap();
    waiting(&store, 8..9, Lane::Answer, 1).await;
    let ears = Ears::default();
    let courier = Courier::new(store.clone(), engine(&store), ears.clone()).unpaced();
    for _ in 0..2 {
        courier.tick(now, token).await.unwrap();
    }
    assert_eq!(ears.of(8).len(), 1);
    let census = store.census().await.unwrap();
    assert_eq!((census.parked_patients, census.waiting_posts), (1, 0));
}

#[tokio::test]
async fn by_a_time_that_nobody_has_confirmed_nothing_expires() {
    let (store, token) = memory().await;
    let now = evening();
    let tonight = stillnight::calendar::local_time::Evening::of(&enrolled::evening_zone(now), now);
    enrolled::enrol(&store, 7..8, now).await;
    let state = store.load::<State>(7).await.unwrap().unwrap().state;
    let over = NewPost {
        slot: "dose".to_owned(),
        keeps_company: false,
        lane: Lane::Prompt,
        due_at: now - TimeDelta::hours(1),
        expires_at: Some(now - TimeDelta::minutes(1)),
        payload: letter(Slot::Dose(tonight), Text::MealQuestion),
    };
    let commit = Commit::<State, Entry, Queued> {
        patient_id: 7,
        expected_version: 1,
        state,
        wakes_at: None,
        asked_at: None,
        is_silent: false,
        entries: Vec::new(),
        posts: vec![over],
        adopt: None,
        update_id: None,
        wants: None,
        answers: None,
        seen_at: now,
    };
    store.commit(&[commit]).await.unwrap();
    let ears = Ears::default();
    let courier = Courier::new(store.clone(), engine(&store), ears.clone()).unpaced();
    for (is_sure, waiting) in [(false, 1), (true, 0)] {
        courier.time_is_sure(is_sure);
        courier.tick(now, token).await.unwrap();
        let census = store.census().await.unwrap();
        assert_eq!(census.waiting_posts, waiting, "sure: {is_sure}");
    }
    assert!(ears.of(7).is_empty(), "it is over");
}

#[tokio::test]
async fn a_panic_over_any_event_parks_that_patient_alone() {
    let (store, _) = memory().await;
    let engine = engine(&store);
    cursed(&store, 7, Vec::new()).await;
    enrolled::enrol(&store, 8..9, evening()).await;
    let source = Source::default();
    let heard = engine
        .receive(
            PatientId::of_chat(7),
            &said("/labs ferritin=88"),
            source,
            evening(),
        )
        .await;
    assert!(heard.is_err());
    assert_eq!(store.parked().await.unwrap().len(), 1);
    assert!(store.unpark(7).await.unwrap());
    let from = evening() - TimeDelta::days(1);
    engine.tell_of_restore(from, evening()).await.unwrap();
    assert_eq!(store.parked().await.unwrap().len(), 1);
    let told = store.load::<State>(8).await.unwrap().unwrap();
    assert_eq!(told.version, 2, "the other one was told");
}

#[tokio::test]
async fn a_panic_while_a_diary_is_set_right_concerns_its_patient_alone() {
    let (store, _) = memory().await;
    let engine = engine(&store);
    let (mut state, mut diary) = enrolled::patient(evening());
    let zone = enrolled::evening_zone(evening());
    let tonight = stillnight::calendar::local_time::Evening::of(&zone, evening());
    // No reminder can follow a meal at the end of all time.
    let meal = Fact::MealFinished {
        evening: tonight,
        at: DateTime::<Utc>::MAX_UTC,
    };
    let ahead = evening() + TimeDelta::days(10);
    for (at, fact) in [(evening(), meal), (ahead, Fact::Answered)] {
        let seq = u32::try_from(diary.len()).unwrap();
        diary.push(Entry { seq, at, fact });
    }
    state.patient.noted_at = Some(ahead);
    enrolled::write(&store, 7..8, &state, &diary, evening()).await;
    enrolled::enrol(&store, 8..9, evening()).await;
    let mut review = engine.begin_review().await.unwrap();
    while !review.is_over() {
        let standing = Standing::Confirmed;
        engine
            .go_on(&mut review, evening(), standing)
            .await
            .unwrap();
    }
    let other = store.load::<State>(8).await.unwrap().unwrap();
    assert_eq!(other.version, 2, "the other one was looked at");
}

#[tokio::test]
async fn who_was_parked_is_looked_at_again_after_an_hour() {
    let (store, _) = memory().await;
    let engine = engine(&store);
    enrolled::enrol(&store, 8..9, evening()).await;
    cursed(&store, 7, Vec::new()).await;
    for id in [7, 8] {
        store.park(id, evening()).await.unwrap();
    }
    let soon = evening() + TimeDelta::minutes(59);
    engine.retry_parked(soon).await.unwrap();
    assert_eq!(store.parked().await.unwrap().len(), 2);
    let later = evening() + TimeDelta::minutes(61);
    engine.retry_parked(later).await.unwrap();
    assert_eq!(store.parked().await.unwrap(), [(7, later)]);
}

/// Each would take its second, and while its update is open no more than a hundred later ones are fetched.
#[tokio::test]
async fn who_asks_for_an_endless_diary_again_and_again_is_refused_and_their_cry_is_heard() {
    let (store, token) = memory().await;
    let engine = engine(&store);
    let (mut state, diary) = enrolled::patient(evening());
    state.patient.facts = 350_000;
    enrolled::write(&store, 7..8, &state, &diary, evening()).await;
    let cry = format!("/history {CRISIS}");
    for words in ["/history"; 30].into_iter().chain([cry.as_str()]) {
        hears(&engine, 7, said(words), evening()).await;
    }
    let ears = Ears::default();
    let courier = Courier::new(store.clone(), engine, ears.clone()).unpaced();
    courier.tick(evening(), token).await.unwrap();
    let heard = ears.of(7);
    let of = |words: &str| heard.iter().filter(|text| text.contains(words)).count();
    assert_eq!(of("a lot at once"), 1, "{heard:#?}");
    assert!(of("112") > 0, "{heard:#?}");
    assert!(heard.len() <= 12, "{heard:#?}");
}

#[tokio::test]
async fn a_panic_while_sending_parks_that_row_and_others_are_served() {
    let (store, token) = memory().await;
    waiting(&store, 7..9, Lane::Answer, 2).await;
    let ears = Ears {
        panics_over: Some(7),
        ..Ears::default()
    };
    let courier = Courier::new(store.clone(), engine(&store), ears.clone()).unpaced();
    courier.tick(evening(), token).await.unwrap();
    assert_eq!(ears.of(8).len(), 2);
    let census = store.census().await.unwrap();
    assert_eq!((census.parked_posts, census.waiting_posts), (2, 0));
}

#[tokio::test]
async fn a_file_over_which_the_program_died_three_times_is_given_up_and_told() {
    let (store, token) = memory().await;
    let engine = engine(&store);
    let now = evening();
    enrolled::enrol(&store, std::iter::once(ANNA), now).await;
    hears(&engine, ANNA, said("/export fhir"), now).await;
    let mut deaths = 0;
    let ears = Ears::default();
    loop {
        let at = now + TimeDelta::minutes(deaths);
        let lease = at + TimeDelta::seconds(30);
        let rows = store
            .claim::<Queued>(at, Room::of(10), token, lease)
            .await
            .unwrap();
        let file = rows
            .iter()
            .find(|row| row.post.post.attachment == Some(Attachment::ExportFhir))
            .unwrap();
        if deaths == 3 {
            store.later(ANNA, file.number, token, at).await.unwrap();
            break;
        }
        // It was begun, and the program ended.
        store.making_begins(ANNA, file.number, token).await.unwrap();
        deaths += 1;
    }
    let courier = Courier::new(store.clone(), Arc::clone(&engine), ears.clone()).unpaced();
    let later = now + TimeDelta::minutes(5);
    courier.tick(later, token).await.unwrap();
    let words = ears.of(ANNA);
    assert_eq!(words.len(), 1, "{words:#?}");
    assert!(words[0].starts_with("I couldn't send you the file"));
    assert_eq!(store.census().await.unwrap().parked_posts, 1);
}

#[tokio::test]
async fn more_lines_than_a_life_has_in_a_day_are_not_noted_and_that_is_said() {
    let (store, token) = memory().await;
    let engine = engine(&store);
    let now = evening();
    enrolled::enrol(&store, std::iter::once(ANNA), now).await;
    let lines = async || store.entries::<Entry>(ANNA).await.unwrap().len();
    let mut before = lines().await;
    for value in 0..1200 {
        hears(
            &engine,
            ANNA,
            said(&format!("/labs ferritin={}", 40 + value % 50)),
            now,
        )
        .await;
    }
    let full = lines().await;
    assert!((1000..1100).contains(&full), "{full} lines");
    let ears = Ears::default();
    let courier = Courier::new(store.clone(), Arc::clone(&engine), ears.clone()).unpaced();
    courier.tick(now, token).await.unwrap();
    let words = ears.of(ANNA).pop().unwrap();
    assert!(words.starts_with("You've told me more today"), "{words}");
    hears(&engine, ANNA, said(CRISIS), now).await;
    courier.tick(now, token).await.unwrap();
    assert!(
        ears.of(ANNA).pop().unwrap().contains("112")
            || ears.of(ANNA).pop().unwrap().contains("emergency")
    );
    before = lines().await.max(before);
    let tomorrow = now + TimeDelta::days(1);
    hears(&engine, ANNA, said("/labs ferritin=88"), tomorrow).await;
    assert!(lines().await > before, "the next day has room again");
}

#[test]
fn a_booking_that_never_arrived_comes_again() {
    let (state, _) = enrolled::patient(evening());
    // The morning on which booking the retest is brought up, and whatever was due before it.
    let mut now = evening();
    let mut state = state;
    let lives = |state: &State, event: &Event, now| {
        let reaction = react(state, &[], event, now);
        let (next, _) = stillnight::conversation::advance(state, &reaction, now);
        (next, reaction.posts)
    };
    let booking = loop {
        now += TimeDelta::hours(6);
        let (next, posts) = lives(&state, &Event::Woke, now);
        state = next;
        let is_booking = |post: &Post| matches!(post.slot, Slot::Booking(_));
        if let Some(post) = posts.into_iter().find(is_booking) {
            break post.slot;
        }
        assert!(now < evening() + TimeDelta::days(120), "no booking is due");
    };
    let asks = |state: &State, now| {
        let (_, posts) = lives(state, &Event::Woke, now);
        posts.iter().any(|post| post.slot == booking)
    };
    let lost = Event::Undelivered { slot: booking };
    // Blocked: it comes when they are back, and not before.
    let (silent, _) = lives(&state, &Event::WentSilent, now);
    let (silent, posts) = lives(&silent, &lost, now);
    assert!(posts.is_empty());
    let later = now + TimeDelta::days(3);
    assert!(!asks(&silent, later));
    let (back, _) = lives(&silent, &Event::CameBack, later);
    let comes = |state: &State, from: DateTime<Utc>| {
        (0..10).any(|hours| asks(state, from + TimeDelta::hours(3 * hours)))
    };
    assert!(comes(&back, later));
    // Refused: it comes the next day, once.
    let (refused, _) = lives(&state, &lost, now);
    assert!(!asks(&refused, now + TimeDelta::minutes(1)));
    assert!(comes(&refused, now + TimeDelta::days(1)));
    // Delivered: it does not.
    assert!(!comes(&state, later));
}

#[test]
fn a_fasting_note_that_met_a_block_comes_again_and_one_that_arrived_does_not() {
    let mut state = enrolled::patient(evening()).0;
    let mut now = evening();
    let lives = |state: &State, event: &Event, now| {
        let reaction = react(state, &[], event, now);
        let (next, _) = stillnight::conversation::advance(state, &reaction, now);
        (next, reaction.posts)
    };
    state = lives(&state, &said("/test 1 December 2026"), now).0;
    let asks = |state: &State, now| {
        let posts = lives(state, &Event::Woke, now).1;
        let note = |post: &Post| post.paragraphs.contains(&Text::FastingNote);
        posts.into_iter().find(note)
    };
    let slot = loop {
        now += TimeDelta::minutes(30);
        let note = asks(&state, now);
        state = lives(&state, &Event::Woke, now).0;
        if let Some(note) = note {
            break note.slot;
        }
        assert!(now < evening() + TimeDelta::days(10), "no note is due");
    };
    let soon = now + TimeDelta::hours(1);
    assert!(asks(&state, soon).is_none());
    let lost = Event::Undelivered { slot };
    let refused = lives(&state, &lost, now).0;
    assert!(
        asks(&refused, soon).is_none(),
        "refused, it is not tried on"
    );
    let silent = lives(&state, &Event::WentSilent, now).0;
    let silent = lives(&silent, &lost, now).0;
    assert!(asks(&silent, soon).is_none());
    let back = lives(&silent, &Event::CameBack, soon).0;
    assert!(asks(&back, soon).is_some());
}
