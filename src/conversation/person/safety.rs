//! Owns what comes before everything else (§7): words of self-harm, and signs of an emergency. It must not note
//! a fact, and nothing of such words is scored, kept or logged.

pub mod helplines;

use chrono::Timelike;

use crate::calendar::places;
use crate::calendar::spelling::plain;
use crate::conversation::turn::Turn;
use crate::hearing::danger::{self, Danger};
use crate::text::Text;
use crate::text::post::{Button, Post, Slot, Urgency};
use crate::text::press::{HelpPart, Press, Setting};
use crate::words::List;

use helplines::{Helpline, Helplines};

/// §7: from ten in the evening to five in the morning.
fn is_night(hour: u32) -> bool {
    !(5..22).contains(&hour)
}

/// What may stand behind /help to ask for these texts.
static SAFETY: List = List::of("safety");

/// What is left to do with the words after this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Rest {
    /// Nothing: no other handling (§7).
    Nothing,
    /// They were about an emergency: what is surely meant otherwise still counts, a guess does not.
    OnlyWhatIsSure,
    /// Everything, as always.
    Everything,
}

/// Answers the words that must not wait, in any state and inside any command.
pub(crate) fn answer_first(turn: &mut Turn, text: &str) -> Rest {
    match danger::find(text) {
        Some(Danger::SelfHarm) => {
            let text = crisis(&Helplines::built_in(), &country(turn));
            say_first(turn, text);
            Rest::Nothing
        }
        Some(Danger::Child | Danger::Overdose | Danger::Reaction) => {
            let text = emergency(&Helplines::built_in(), &country(turn));
            say_first(turn, text);
            Rest::OnlyWhatIsSure
        }
        Some(Danger::Despair) => {
            hard_night(turn);
            Rest::OnlyWhatIsSure
        }
        Some(Danger::DarkStools) => {
            turn.aside([Text::StoolsExpected]);
            Rest::OnlyWhatIsSure
        }
        None => Rest::Everything,
    }
}

/// Softer words of despair: whether it is a bad night or more, only they can say.
pub(crate) fn hard_night(turn: &mut Turn) {
    let somebody = Button::new(Text::ButtonSomebodyToTalk, Press::SomebodyToTalk);
    let night = Button::new(Text::ButtonBadNight, Press::BadNight);
    turn.post(Post {
        urgency: Urgency::Safety,
        ..Post::reply(Slot::Aside, [Text::HardNight]).with_buttons([vec![somebody], vec![night]])
    });
}

/// [Somebody to talk to]: the same as after words of self-harm.
pub(crate) fn somebody_to_talk(turn: &mut Turn) {
    let text = crisis(&Helplines::built_in(), &country(turn));
    say_first(turn, text);
}

/// T: /tonight, [Help for tonight], [Just a bad night]: what eases one, and where to turn if that is not enough.
pub(crate) fn bad_night(turn: &mut Turn) {
    let somebody = Button::new(Text::ButtonSomebodyToTalk, Press::SomebodyToTalk);
    turn.post(Post::reply(Slot::Aside, [Text::BadNight]).with_buttons([vec![somebody]]));
}

/// §7: words that nothing explains. What they are answered with is another thing the second time, and by night it names
/// where help is.
pub(crate) fn not_understood(turn: &mut Turn, again: bool) {
    let mut texts = if again {
        vec![Text::NotUnderstoodAgain, Text::HelpWords]
    } else {
        vec![Text::NotUnderstood]
    };
    let hour = turn.zone().map(|zone| zone.local(turn.now).hour());
    if !hour.is_some_and(is_night) {
        return turn.aside(texts);
    }
    let country = country(turn);
    texts.push(by_night(&Helplines::built_in(), &country));
    let night = Button::new(Text::ButtonBadNight, Press::BadNight);
    let somebody = Button::new(Text::ButtonSomebodyToTalk, Press::SomebodyToTalk);
    turn.post(Post::reply(Slot::Aside, texts).with_buttons([vec![night], vec![somebody]]));
}

/// §7: more tablets than any evening is reminded of; nothing is noted.
pub(crate) fn too_many(turn: &mut Turn) {
    let text = emergency(&Helplines::built_in(), &country(turn));
    turn.post(Post {
        urgency: Urgency::Safety,
        ..Post::reply(Slot::Aside, [text, Text::TooManyNotNoted])
    });
}

/// Says what nothing else may hold up.
fn say_first(turn: &mut Turn, text: Text) {
    turn.post(Post {
        urgency: Urgency::Safety,
        ..Post::reply(Slot::Aside, [text])
    });
}

/// `/help safety`, and its button.
pub(crate) fn explain(turn: &mut Turn) {
    let call = emergency(&Helplines::built_in(), &country(turn));
    turn.aside([Text::ChildrenWarning, Text::StoolsExpected, call]);
}

/// Whether the words after /help ask for these texts.
pub(crate) fn is_asked_for(arguments: &str) -> bool {
    SAFETY.has(&plain(arguments))
}

/// Beneath /help.
pub(crate) fn help(turn: &mut Turn) {
    help_part(turn, None);
    let button = Button::new(Text::ButtonSafety, Press::Safety);
    turn.post(Post::reply(Slot::Aside, [Text::HelpLimits]).with_buttons([vec![button]]));
}

/// Five parts, or the commands of one of them.
pub(crate) fn help_part(turn: &mut Turn, part: Option<HelpPart>) {
    let button = |part| Button::new(Text::ButtonHelp { part }, Press::Help(Some(part)));
    let back = Button::new(Text::ButtonBack, Press::Help(None));
    let post = match part {
        None => Post::reply(Slot::Help, [Text::Help, Text::HelpWords])
            .with_buttons(HelpPart::ALL.map(|part| vec![button(part)])),
        Some(HelpPart::Settings) => {
            let settings = Press::Settings(Setting::Menu);
            let open = Button::new(Text::ButtonOpenSettings, settings);
            let text = Text::HelpOf {
                part: HelpPart::Settings,
            };
            Post::reply(Slot::Help, [text]).with_buttons([vec![open], vec![back]])
        }
        Some(part) => Post::reply(Slot::Help, [Text::HelpOf { part }]).with_buttons([vec![back]]),
    };
    turn.reply(post);
}

/// The country of the patient's clock; empty where it is not known.
fn country(turn: &Turn) -> String {
    turn.patient
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
        Text::ByNight { country, .. } => *text = by_night(helplines, &country.clone()),
        Text::ByNightAnywhere => *text = by_night(helplines, ""),
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

fn by_night(helplines: &Helplines, country: &str) -> Text {
    match helplines.of(country).and_then(|line| line.talk.clone()) {
        Some(talk) => Text::ByNight {
            country: country.to_owned(),
            talk,
        },
        None => Text::ByNightAnywhere,
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
