//! Owns what comes before everything else (§7): words of self-harm, and signs of an emergency. It must not note
//! a fact, and nothing of such words is scored, kept or logged.

pub mod helplines;

use crate::almanac::places;
use crate::hearing::danger::{self, Danger};
use crate::text::Text;
use crate::text::post::{Button, Post, Slot, Urgency};
use crate::text::press::Press;

use super::talk::Talk;
use helplines::{Helpline, Helplines};

/// What is left to do with the words after this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rest {
    /// Nothing: no other handling (§7).
    Nothing,
    /// They were about an emergency: what is surely meant otherwise still counts, a guess does not.
    OnlyWhatIsSure,
    /// Everything, as always.
    Everything,
}

/// Whether the words are of self-harm: nothing else that came with them is dealt with then.
#[must_use]
pub fn is_crisis(text: &str) -> bool {
    danger::find(text) == Some(Danger::SelfHarm)
}

/// Whether the words must not wait.
#[must_use]
pub fn is_alarming(text: &str) -> bool {
    danger::find(text).is_some_and(|danger| danger != Danger::DarkStools)
}

/// Answers the words that must not wait, in any state and inside any command.
pub(super) fn answer_first(talk: &mut Talk, text: &str) -> Rest {
    match danger::find(text) {
        Some(Danger::SelfHarm) => {
            let text = crisis(&Helplines::built_in(), &country(talk));
            say_first(talk, text);
            Rest::Nothing
        }
        Some(Danger::Child | Danger::Overdose | Danger::Reaction) => {
            let text = emergency(&Helplines::built_in(), &country(talk));
            say_first(talk, text);
            Rest::OnlyWhatIsSure
        }
        Some(Danger::Despair) => {
            hard_night(talk);
            Rest::OnlyWhatIsSure
        }
        Some(Danger::DarkStools) => {
            talk.aside([Text::StoolsExpected]);
            Rest::OnlyWhatIsSure
        }
        None => Rest::Everything,
    }
}

/// Softer words of despair: whether it is a bad night or more, only they can say.
fn hard_night(talk: &mut Talk) {
    let somebody = Button::new(Text::ButtonSomebodyToTalk, Press::SomebodyToTalk);
    let night = Button::new(Text::ButtonBadNight, Press::BadNight);
    talk.post(Post {
        urgency: Urgency::Safety,
        ..Post::reply(Slot::Aside, [Text::HardNight]).with_buttons([vec![somebody], vec![night]])
    });
}

/// [Somebody to talk to]: the same as after words of self-harm.
pub(super) fn somebody_to_talk(talk: &mut Talk) {
    let text = crisis(&Helplines::built_in(), &country(talk));
    say_first(talk, text);
}

/// [Just a bad night]: what eases one.
pub(super) fn bad_night(talk: &mut Talk) {
    talk.aside([Text::BadNight]);
}

/// Says what nothing else may hold up.
fn say_first(talk: &mut Talk, text: Text) {
    talk.post(Post {
        urgency: Urgency::Safety,
        ..Post::reply(Slot::Aside, [text])
    });
}

/// `/help safety`, and its button.
pub(super) fn explain(talk: &mut Talk) {
    let call = emergency(&Helplines::built_in(), &country(talk));
    talk.aside([Text::ChildrenWarning, Text::StoolsExpected, call]);
}

/// Whether the words after /help ask for these texts.
pub(super) fn is_asked_for(arguments: &str) -> bool {
    matches!(
        arguments.to_lowercase().as_str(),
        "safety" | "sicherheit" | "seguridad" | "emergency" | "notfall" | "emergencia"
    )
}

/// Beneath /help.
pub(super) fn help(talk: &mut Talk) {
    let button = Button::new(Text::ButtonSafety, Press::Safety);
    // The list of commands has grown to a message of its own.
    talk.aside([Text::Help]);
    let texts = [Text::HelpLimits, Text::Disclaimer];
    talk.post(Post::reply(Slot::Aside, texts).with_buttons([vec![button]]));
}

/// The country of the patient's clock; empty where it is not known.
fn country(talk: &Talk) -> String {
    talk.patient
        .zone
        .and_then(places::country_of)
        .unwrap_or_default()
        .to_owned()
}

/// Puts the numbers of whoever runs this bot in the place of the built-in ones.
pub fn with_numbers_of(helplines: &Helplines, text: &mut Text) {
    match text {
        Text::Crisis { country, .. } | Text::CrisisCallOnly { country, .. } => {
            *text = crisis(helplines, &country.clone());
        }
        Text::CrisisAnywhere => *text = crisis(helplines, ""),
        Text::Emergency { country, .. } => *text = emergency(helplines, &country.clone()),
        Text::EmergencyAnywhere => *text = emergency(helplines, ""),
        _ => {}
    }
}

fn crisis(helplines: &Helplines, country: &str) -> Text {
    match helplines.of(country) {
        Some(Helpline {
            emergency,
            talk: Some(talk),
        }) => Text::Crisis {
            country: country.to_owned(),
            emergency: emergency.clone(),
            talk: talk.clone(),
        },
        Some(Helpline {
            emergency,
            talk: None,
        }) => Text::CrisisCallOnly {
            country: country.to_owned(),
            emergency: emergency.clone(),
        },
        None => Text::CrisisAnywhere,
    }
}

fn emergency(helplines: &Helplines, country: &str) -> Text {
    helplines
        .of(country)
        .map_or(Text::EmergencyAnywhere, |line| Text::Emergency {
            country: country.to_owned(),
            number: line.emergency.clone(),
        })
}
