//! The worlds that are open and the people in them, and the news of all of them. It answers no request.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::TimeDelta;
use serde_json::{Value, json};
use tokio::sync::Notify;
use tokio::sync::broadcast::{self, error::RecvError};
use tokio::task::JoinSet;
use tokio::time::Instant;

use super::super::model::user::User;
use super::super::world::Change;
use super::backstage::{Backstage, Face, Refused, Scene, Timeline};
use super::view;

/// A page that falls further behind than this is told everything anew.
const NEWS_KEPT: usize = 8192;
/// Timelines are looked at again this long after something happened, for on a journey much happens at once; and
/// only so often that looking takes a small part of the time.
const LOOK_AFTER: Duration = Duration::from_millis(120);
const LOOK_SHARE: u32 = 6;
/// Nobody sees more frames of a clock that flies.
const FRAME: Duration = Duration::from_millis(40);

/// One person's tab: the world's number and theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct TabId {
    pub(super) scene: u32,
    pub(super) person: i64,
}

impl TabId {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (scene, person) = text.split_once('.')?;
        Some(Self {
            scene: scene.parse().ok()?,
            person: person.parse().ok()?,
        })
    }
}

impl std::fmt::Display for TabId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.scene, self.person)
    }
}

/// Everything behind the page.
pub(super) struct Stage<B: Backstage> {
    pub(super) backstage: B,
    acts: Mutex<BTreeMap<u32, Act<B::Scene>>>,
    next_scene: AtomicU32,
    /// Held while a world opens: two visits at once must not open two.
    pub(super) opening: tokio::sync::Mutex<()>,
    news: broadcast::Sender<Arc<str>>,
    /// Held from looking into a chat until that is told.
    telling: Mutex<()>,
}

/// A world that is open.
struct Act<S> {
    scene: S,
    story: String,
    people: BTreeMap<i64, User>,
    timelines: BTreeMap<i64, Timeline>,
    reporters: JoinSet<()>,
}

impl<B: Backstage> Stage<B> {
    pub(super) fn new(backstage: B) -> Arc<Self> {
        Arc::new(Self {
            backstage,
            acts: Mutex::new(BTreeMap::new()),
            next_scene: AtomicU32::new(1),
            opening: tokio::sync::Mutex::new(()),
            news: broadcast::Sender::new(NEWS_KEPT),
            telling: Mutex::new(()),
        })
    }

    fn acts(&self) -> MutexGuard<'_, BTreeMap<u32, Act<B::Scene>>> {
        self.acts.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn listen(&self) -> broadcast::Receiver<Arc<str>> {
        self.news.subscribe()
    }

    fn tell(&self, news: &Value) {
        // A page need not be open.
        let _heard = self.news.send(news.to_string().into());
    }

    /// Looks into a chat and tells what is there. Two who did so side by side could tell the older sight last.
    fn tell_sight(&self, look: impl FnOnce() -> Option<Value>) {
        let _turn = self.telling.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(seen) = look() {
            self.tell(&seen);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.acts().is_empty()
    }

    /// Opens a world and returns its number.
    pub(super) async fn open(
        self: &Arc<Self>,
        story: &str,
        language: &str,
        zone: &str,
    ) -> Result<u32, Refused> {
        let scene = self.backstage.open(story, language, zone).await?;
        let number = self.next_scene.fetch_add(1, Ordering::Relaxed);
        let people = scene.cast().into_iter().map(|(id, name)| {
            let user = User::new(id, name).speaking(language);
            (id, user)
        });
        let act = Act {
            people: people.collect(),
            timelines: BTreeMap::new(),
            story: story.to_owned(),
            reporters: self.reporters(number, &scene),
            scene,
        };
        self.acts().insert(number, act);
        Ok(number)
    }

    fn reporters(self: &Arc<Self>, number: u32, scene: &B::Scene) -> JoinSet<()> {
        let happened = Arc::new(Notify::new());
        let mut reporters = JoinSet::new();
        reporters.spawn(report_chats(
            Arc::clone(self),
            number,
            scene.clone(),
            // From now on, and not from when the task first runs.
            scene.telegram().subscribe(),
            Arc::clone(&happened),
        ));
        reporters.spawn(report_time(
            Arc::clone(self),
            number,
            scene.clone(),
            happened,
        ));
        reporters
    }

    /// One more person comes into a world; their tab.
    pub(super) fn join(&self, number: u32, language: &str, zone: &str) -> Option<TabId> {
        let mut acts = self.acts();
        let act = acts.get_mut(&number)?;
        let person = act.people.keys().last().map_or(1, |last| last + 1);
        let user = User::new(person, format!("Patient {person}")).speaking(language);
        act.scene.assume_zone(person, zone);
        act.scene.telegram().introduce(&user);
        act.people.insert(person, user);
        Some(TabId {
            scene: number,
            person,
        })
    }

    /// The first tab of a world.
    pub(super) fn first_tab(&self, number: u32) -> Option<TabId> {
        let acts = self.acts();
        let person = *acts.get(&number)?.people.keys().next()?;
        Some(TabId {
            scene: number,
            person,
        })
    }

    /// A person, and the world they live in.
    pub(super) fn find(&self, tab: TabId) -> Option<(B::Scene, User)> {
        let acts = self.acts();
        let act = acts.get(&tab.scene)?;
        Some((act.scene.clone(), act.people.get(&tab.person)?.clone()))
    }

    /// The world and the story that it began with.
    pub(super) fn story(&self, number: u32) -> Option<String> {
        self.acts().get(&number).map(|act| act.story.clone())
    }

    pub(super) fn speak(&self, tab: TabId, language: &str) {
        let mut acts = self.acts();
        let user = acts
            .get_mut(&tab.scene)
            .and_then(|act| act.people.get_mut(&tab.person));
        if let Some(user) = user {
            user.language_code = Some(language.to_owned());
        }
    }

    /// Closes a tab, and its world with the last one.
    pub(super) async fn close(&self, tab: TabId) {
        let ended = {
            let mut acts = self.acts();
            let empty = acts.get_mut(&tab.scene).is_some_and(|act| {
                act.people.remove(&tab.person);
                act.people.is_empty()
            });
            empty.then(|| acts.remove(&tab.scene)).flatten()
        };
        end(ended).await;
    }

    /// Ends a world with everybody in it.
    pub(super) async fn end(&self, number: u32) {
        let ended = self.acts().remove(&number);
        end(ended).await;
    }

    pub(super) async fn end_all(&self) {
        let acts = std::mem::take(&mut *self.acts());
        for act in acts.into_values() {
            end(Some(act)).await;
        }
    }

    /// Tells every page which tabs there are.
    pub(super) fn tell_tabs(&self) {
        let tabs = json!({ "news": "tabs", "tabs": self.tabs() });
        self.tell(&tabs);
    }

    /// Tells every page all that stands in a chat.
    pub(super) fn tell_chat(&self, tab: TabId) {
        if let Some((scene, _)) = self.find(tab) {
            self.tell_sight(|| Some(chat_news(&scene, tab)));
        }
    }

    fn tabs(&self) -> Value {
        let acts = self.acts();
        let tabs = acts.iter().flat_map(|(number, act)| {
            act.people.values().map(move |user| {
                let tab = TabId {
                    scene: *number,
                    person: user.id,
                };
                let face = *act.scene.face().borrow();
                let language = user.language_code.clone().unwrap_or_default();
                json!({
                    "id": tab.to_string(),
                    "scene": number,
                    "person": user.id,
                    "name": user.first_name,
                    "story": act.story,
                    "commands": view::commands(act.scene.telegram(), &language),
                    "language": language,
                    "about": act.scene.telegram().description(user.language_code.as_deref().unwrap_or("")),
                    "clock": view::face(&act.scene, user.id, face),
                    "timeline": act.timelines.get(&user.id),
                })
            })
        });
        tabs.collect()
    }

    /// All there is to show.
    pub(super) fn everything(&self) -> Value {
        let chats: BTreeMap<String, Value> = {
            let acts = self.acts();
            let people = acts.iter().flat_map(|(number, act)| {
                act.people.keys().map(move |person| {
                    let tab = TabId {
                        scene: *number,
                        person: *person,
                    };
                    (tab.to_string(), chat(&act.scene, *person))
                })
            });
            people.collect()
        };
        json!({
            "news": "everything",
            "stories": self.backstage.stories(),
            "tabs": self.tabs(),
            "chats": chats,
        })
    }
}

async fn end<S: Scene>(act: Option<Act<S>>) {
    if let Some(act) = act {
        drop(act.reporters);
        act.scene.close().await;
    }
}

fn chat_news(scene: &impl Scene, tab: TabId) -> Value {
    json!({ "news": "chat", "tab": tab.to_string(), "messages": chat(scene, tab.person) })
}

fn chat(scene: &impl Scene, person: i64) -> Value {
    let messages = scene.telegram().messages(person);
    let messages = messages.iter().filter(|message| !message.deleted);
    messages
        .map(|message| view::message(scene, message))
        .collect()
}

/// Tells the pages what happens in the chats of one world, at once, until it ends.
async fn report_chats<B: Backstage>(
    stage: Arc<Stage<B>>,
    number: u32,
    scene: B::Scene,
    mut changes: broadcast::Receiver<Change>,
    happened: Arc<Notify>,
) {
    loop {
        match changes.recv().await {
            Ok(change) => stage.tell_change(number, &scene, &change),
            Err(RecvError::Lagged(_)) => stage.tell_sight(|| Some(stage.everything())),
            Err(RecvError::Closed) => return,
        }
        happened.notify_one();
    }
}

/// Tells the pages what the clock shows, frame by frame, and now and then what the timelines hold.
async fn report_time<B: Backstage>(
    stage: Arc<Stage<B>>,
    number: u32,
    scene: B::Scene,
    happened: Arc<Notify>,
) {
    let mut faces = scene.face();
    let mut looked_minute = None;
    let mut look_from = Instant::now();
    let mut look_is_due = true;
    loop {
        let face = *faces.borrow_and_update();
        stage.tell_face(number, &scene, face);
        let minute = face.now.timestamp().div_euclid(60);
        look_is_due |= looked_minute != Some(minute);
        if look_is_due && Instant::now() >= look_from {
            let began = Instant::now();
            stage.tell_timelines(number, &scene).await;
            look_from = Instant::now() + LOOK_AFTER.max(began.elapsed() * LOOK_SHARE);
            looked_minute = Some(minute);
            look_is_due = false;
        }
        tokio::time::sleep(FRAME).await;
        let look = async {
            if look_is_due {
                tokio::time::sleep_until(look_from).await;
            } else {
                happened.notified().await;
            }
        };
        tokio::select! {
            changed = faces.changed() => {
                if changed.is_err() {
                    return;
                }
            }
            () = look => look_is_due = true,
        }
    }
}

impl<B: Backstage> Stage<B> {
    fn people(&self, number: u32) -> Vec<i64> {
        let acts = self.acts();
        let people = acts.get(&number).map(|act| act.people.keys().copied());
        people.into_iter().flatten().collect()
    }

    fn tell_face(&self, number: u32, scene: &B::Scene, face: Face) {
        for person in self.people(number) {
            let tab = TabId {
                scene: number,
                person,
            };
            let clock = view::face(scene, person, face);
            self.tell(&json!({ "news": "clock", "tab": tab.to_string(), "clock": clock }));
        }
    }

    fn tell_change(&self, number: u32, scene: &B::Scene, change: &Change) {
        let tab = |person: i64| {
            TabId {
                scene: number,
                person,
            }
            .to_string()
        };
        match change {
            Change::MessageSent {
                chat_id,
                message_id,
            }
            | Change::MessageEdited {
                chat_id,
                message_id,
            }
            | Change::PersonWrote {
                chat_id,
                message_id,
            }
            | Change::MessageDeleted {
                chat_id,
                message_id,
            } => self.tell_sight(|| {
                let message = scene.telegram().message(*message_id)?;
                let message = view::message(scene, &message);
                Some(json!({ "news": "message", "tab": tab(*chat_id), "message": message }))
            }),
            Change::CallbackAnswered {
                user_id,
                callback_id,
            } => {
                let answer = scene.telegram().callback_answer(callback_id);
                self.tell(&json!({
                    "news": "answer", "tab": tab(*user_id), "press": callback_id, "answer": answer,
                }));
            }
            Change::ActionShown { chat_id, action } => {
                self.tell(&json!({ "news": "action", "tab": tab(*chat_id), "action": action }));
            }
        }
    }

    /// Tells what changed in the timelines; with another zone, every hour in the chat is another one.
    async fn tell_timelines(&self, number: u32, scene: &B::Scene) {
        for person in self.people(number) {
            let timeline = scene.timeline(person).await;
            let tab = TabId {
                scene: number,
                person,
            };
            let old = {
                let mut acts = self.acts();
                acts.get_mut(&number)
                    .and_then(|act| act.timelines.insert(person, timeline.clone()))
            };
            if old.as_ref() == Some(&timeline) {
                continue;
            }
            if old.is_some_and(|old| old.zone != timeline.zone) {
                self.tell_sight(|| Some(chat_news(scene, tab)));
                let face = *scene.face().borrow();
                let clock = view::face(scene, person, face);
                self.tell(&json!({ "news": "clock", "tab": tab.to_string(), "clock": clock }));
            }
            let tab = tab.to_string();
            self.tell(&json!({ "news": "timeline", "tab": tab, "timeline": timeline }));
        }
    }
}

/// A journey longer than this is a slip of the finger.
pub(super) const LONGEST_JOURNEY: TimeDelta = TimeDelta::days(5 * 366);
