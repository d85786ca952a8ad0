//! What the page asks for, and the doing of it. It checks sense, not where a request came from.

use std::sync::Arc;

use chrono::{NaiveDateTime, TimeDelta};
use serde::Deserialize;
use serde_json::{Value, json};

use super::backstage::{Backstage, Refused, Scene, Turn};
use super::stage::{LONGEST_JOURNEY, Stage, TabId};

/// Telegram's own bound for a text.
const LONGEST_TEXT: usize = 4096;
/// A play of more than a day a second shows nothing.
const FASTEST: u32 = 86_400;

/// What the page asks for.
#[derive(Debug, Deserialize)]
#[serde(tag = "do", rename_all = "snake_case")]
pub(super) enum Order {
    /// The page was opened: somebody new is there, if nobody was.
    Visit { language: String, zone: String },
    /// One more person in the world of this tab.
    Join {
        tab: String,
        language: String,
        zone: String,
    },
    /// A world that begins with a story.
    Story {
        story: String,
        language: String,
        zone: String,
    },
    /// The world of this tab begins anew.
    StartOver {
        tab: String,
        language: String,
        zone: String,
    },
    /// The tab is no longer wanted.
    Close { tab: String },
    /// The person's client speaks another language.
    Speak { tab: String, language: String },
    /// They write.
    Say { tab: String, text: String },
    /// They press a button.
    Press {
        tab: String,
        message: i64,
        data: String,
    },
    /// They share a place.
    Place {
        tab: String,
        latitude: f64,
        longitude: f64,
        /// Picked from Telegram's list, under this name.
        #[serde(default)]
        name: Option<String>,
    },
    /// They change what they wrote.
    Edit {
        tab: String,
        message: i64,
        text: String,
    },
    /// They block the bot, or let it back in.
    Block { tab: String, blocked: bool },
    /// The clock moves.
    Turn {
        tab: String,
        #[serde(flatten)]
        turn: Asked,
    },
}

/// How the clock is asked to move.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(tag = "turn", rename_all = "snake_case")]
pub(super) enum Asked {
    By { minutes: i64 },
    Next,
    Tomorrow,
    To { wall: NaiveDateTime },
    Play { speed: u32, until_word: bool },
    Halt,
}

/// The doing of an order: what the page learns of it, or why not.
pub(super) async fn carry_out<B: Backstage>(
    stage: &Arc<Stage<B>>,
    order: Order,
) -> Result<Value, Refused> {
    match order {
        Order::Visit { language, zone } => {
            let _one_at_a_time = stage.opening.lock().await;
            if !stage.is_empty() {
                return Ok(json!({}));
            }
            open(stage, FIRST_STORY, &language, &zone).await
        }
        Order::Story {
            story,
            language,
            zone,
        } => {
            let _one_at_a_time = stage.opening.lock().await;
            open(stage, &story, &language, &zone).await
        }
        Order::StartOver {
            tab,
            language,
            zone,
        } => {
            let tab = known(&tab)?;
            let story = stage.story(tab.scene).ok_or(Refused::NoSuchTab)?;
            let _one_at_a_time = stage.opening.lock().await;
            let opened = open(stage, &story, &language, &zone).await?;
            stage.end(tab.scene).await;
            stage.tell_tabs();
            Ok(opened)
        }
        Order::Join {
            tab,
            language,
            zone,
        } => join(stage, known(&tab)?.scene, &language, &zone),
        Order::Close { tab } => {
            stage.close(known(&tab)?).await;
            stage.tell_tabs();
            Ok(json!({}))
        }
        Order::Speak { tab, language } => {
            stage.speak(known(&tab)?, &language_code(&language));
            stage.tell_tabs();
            Ok(json!({}))
        }
        Order::Say { tab, text } => {
            let (scene, user) = person(stage, &tab)?;
            scene.telegram().says(&user, written(&text)?);
            Ok(json!({}))
        }
        Order::Edit { tab, message, text } => {
            let (scene, user) = person(stage, &tab)?;
            let text = written(&text)?;
            let edited = scene.telegram().edits_own_message(&user, message, text);
            edited.map_err(|_| Refused::NoSuchMessage)?;
            Ok(json!({}))
        }
        Order::Press { tab, message, data } => {
            let (scene, user) = person(stage, &tab)?;
            let press = scene.telegram().presses(&user, message, &data);
            let press = press.map_err(|_| Refused::NoSuchButton)?;
            Ok(json!({ "press": press }))
        }
        Order::Place {
            tab,
            latitude,
            longitude,
            name,
        } => {
            let (scene, user) = person(stage, &tab)?;
            if !(-90.0..=90.0).contains(&latitude) || !(-180.0..=180.0).contains(&longitude) {
                return Err(Refused::NoSuchPlace);
            }
            let telegram = scene.telegram();
            match name.as_deref() {
                Some(name) => telegram.shares_venue(&user, latitude, longitude, name, name),
                None => telegram.shares_place(&user, latitude, longitude),
            };
            Ok(json!({}))
        }
        Order::Block { tab, blocked } => {
            let (scene, user) = person(stage, &tab)?;
            if blocked {
                scene.telegram().blocks(&user);
            } else {
                scene.telegram().unblocks(&user);
            }
            Ok(json!({}))
        }
        Order::Turn { tab, turn } => {
            let (scene, user) = person(stage, &tab)?;
            let turn = sensible(&scene, user.id, turn)?;
            scene.turn(user.id, turn).await?;
            Ok(json!({}))
        }
    }
}

/// What somebody typed, if Telegram takes it.
fn written(text: &str) -> Result<&str, Refused> {
    let text = text.trim();
    if text.is_empty() || text.encode_utf16().count() > LONGEST_TEXT {
        return Err(Refused::TextLength);
    }
    Ok(text)
}

/// The story that has no past.
const FIRST_STORY: &str = "new";

fn known(tab: &str) -> Result<TabId, Refused> {
    TabId::parse(tab).ok_or(Refused::NoSuchTab)
}

/// The person of a tab and their world.
pub(super) fn person<B: Backstage>(
    stage: &Arc<Stage<B>>,
    tab: &str,
) -> Result<(B::Scene, super::super::model::user::User), Refused> {
    stage.find(known(tab)?).ok_or(Refused::NoSuchTab)
}

async fn open<B: Backstage>(
    stage: &Arc<Stage<B>>,
    story: &str,
    language: &str,
    zone: &str,
) -> Result<Value, Refused> {
    let number = stage.open(story, &language_code(language), zone).await?;
    match stage.first_tab(number) {
        Some(tab) => {
            stage.tell_tabs();
            stage.tell_chat(tab);
            Ok(json!({ "tab": tab.to_string() }))
        }
        None => join(stage, number, language, zone),
    }
}

/// Somebody new opens the chat and presses Telegram's *Start*.
fn join<B: Backstage>(
    stage: &Arc<Stage<B>>,
    number: u32,
    language: &str,
    zone: &str,
) -> Result<Value, Refused> {
    let tab = stage
        .join(number, &language_code(language), zone)
        .ok_or(Refused::NoSuchTab)?;
    stage.tell_tabs();
    if let Some((scene, user)) = stage.find(tab) {
        scene.telegram().says(&user, "/start");
    }
    Ok(json!({ "tab": tab.to_string() }))
}

/// Two letters, as Telegram's clients send them; anything else is English.
fn language_code(asked: &str) -> String {
    let code: String = asked.chars().take(2).collect();
    let is_code = code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_lowercase());
    if is_code { code } else { "en".to_owned() }
}

fn sensible(scene: &impl Scene, person: i64, asked: Asked) -> Result<Turn, Refused> {
    match asked {
        Asked::By { minutes } => {
            let by = TimeDelta::try_minutes(minutes).ok_or(Refused::TooFar)?;
            if by < TimeDelta::zero() {
                return Err(Refused::OnlyForward);
            }
            if by > LONGEST_JOURNEY {
                return Err(Refused::TooFar);
            }
            Ok(Turn::By(by))
        }
        Asked::Next => Ok(Turn::NextDue),
        Asked::Tomorrow => Ok(Turn::TomorrowEvening),
        Asked::To { wall } => {
            let now = scene.wall(person, scene.telegram().now());
            if wall < now {
                return Err(Refused::OnlyForward);
            }
            if wall - now > LONGEST_JOURNEY {
                return Err(Refused::TooFar);
            }
            Ok(Turn::To(wall))
        }
        Asked::Play { speed, until_word } => Ok(Turn::Play {
            speed: speed.clamp(1, FASTEST),
            until_word,
        }),
        Asked::Halt => Ok(Turn::Halt),
    }
}
