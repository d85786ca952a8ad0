//! Owns the settings menu: one living message that turns into a question and back. The questions are enrol's.

use crate::patient::fact::Fact;
use crate::patient::regimen::Regimen;
use crate::protocol::dose::CHECK_IN_BEFORE_BEDTIME;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{Press, Setting};

use super::enrol;
use super::event::{Dialogue, Question};
use super::labs;
use super::talk::Talk;

/// /settings.
pub(super) fn open(talk: &mut Talk) {
    talk.dialogue = Dialogue::Idle;
    menu(talk, &[Text::SettingsMenu]);
}

/// After a change, with a word about it.
pub(super) fn saved(talk: &mut Talk, first: &[Text]) {
    let texts: Vec<_> = first.iter().cloned().chain([Text::SettingsSaved]).collect();
    menu(talk, &texts);
}

pub(super) fn pressed(talk: &mut Talk, setting: Setting) {
    let question = match setting {
        Setting::Menu => return open(talk),
        Setting::Close => return close(talk),
        Setting::Dinner => Question::Dinner,
        Setting::Bedtime => Question::Bedtime,
        Setting::CheckIn => Question::CheckInTime,
        Setting::Zone => Question::Place,
        Setting::Language => Question::Language,
        Setting::Iron if talk.patient.excluded() => return talk.notice(Text::ButtonStale),
        Setting::Iron => Question::Iron,
        Setting::MealGap => Question::MealGap,
        Setting::Nudges => Question::Nudges,
        Setting::Gate => Question::Gate,
        Setting::Discreet => return turn_discreet(talk),
    };
    enrol::ask(talk, question, &[]);
}

/// §7.
fn turn_discreet(talk: &mut Talk) {
    let discreet = !talk.patient.preferences.discreet;
    talk.note(Fact::DiscreetSet { discreet });
    let text = if discreet {
        Text::DiscreetOn
    } else {
        Text::DiscreetOff
    };
    saved(talk, &[text]);
}

fn close(talk: &mut Talk) {
    talk.dialogue = Dialogue::Idle;
    talk.reply(Post::reply(Slot::Settings, [Text::SettingsClosed]));
    if let Some(question) = enrol::open_question(talk) {
        enrol::ask(talk, question, &[]);
    }
}

/// /cancel: leaves the open question; what was answered stays.
pub(super) fn cancel(talk: &mut Talk) {
    let open = std::mem::take(&mut talk.dialogue);
    match (open, enrol::open_question(talk)) {
        (Dialogue::Labs(open), None) if open.seq.is_some() => labs::stop(talk, &open),
        (_, Some(_)) => talk.aside([Text::CancelledEnrolment]),
        (Dialogue::Idle, None) => talk.aside([Text::NothingToCancel]),
        (
            Dialogue::Changing(_)
            | Dialogue::ConfirmingZone { .. }
            | Dialogue::TakenTime { .. }
            | Dialogue::TestDate
            | Dialogue::Initials
            | Dialogue::LabFile(_)
            | Dialogue::FixingLab { .. }
            | Dialogue::NamingLaboratory { .. }
            | Dialogue::Labs(_),
            None,
        ) => talk.aside([Text::Cancelled]),
    }
}

fn menu(talk: &mut Talk, heading: &[Text]) {
    let post = Post::reply(Slot::Settings, heading).with_buttons(lines(talk));
    talk.reply(post);
}

/// A line for everything that is known so far; in the beginning the rest follows as questions.
fn lines(talk: &Talk) -> Vec<Vec<Button>> {
    let patient = &talk.patient;
    let line = |label: Text, setting| vec![Button::new(label, Press::Settings(setting))];
    let mut rows = Vec::new();
    rows.extend(
        patient
            .dinner
            .map(|time| line(Text::ButtonSetDinner { time }, Setting::Dinner)),
    );
    if let Some(bedtime) = patient.bedtime {
        rows.push(line(
            Text::ButtonSetBedtime { time: bedtime },
            Setting::Bedtime,
        ));
        let time = patient
            .preferences
            .check_in_at
            .unwrap_or(bedtime - CHECK_IN_BEFORE_BEDTIME);
        rows.push(line(Text::ButtonSetCheckIn { time }, Setting::CheckIn));
    }
    if let Some(zone) = &patient.zone {
        rows.push(line(
            Text::ButtonSetZone {
                zone: zone.name().to_owned(),
            },
            Setting::Zone,
        ));
    }
    rows.push(line(Text::ButtonSetLanguage, Setting::Language));
    let on = patient.preferences.discreet;
    rows.push(line(Text::ButtonSetDiscreet { on }, Setting::Discreet));
    if patient.exclusions.is_some() {
        rows.push(line(Text::ButtonSetGate, Setting::Gate));
    }
    if !patient.excluded() {
        rows.extend(iron_lines(talk));
    }
    rows.push(line(Text::ButtonClose, Setting::Close));
    rows
}

fn iron_lines(talk: &Talk) -> Vec<Vec<Button>> {
    let line = |label: Text, setting| vec![Button::new(label, Press::Settings(setting))];
    let preferences = talk.patient.preferences;
    match talk.patient.regimen {
        Regimen::Unasked => Vec::new(),
        Regimen::NoIron => vec![line(Text::ButtonSetIronNone, Setting::Iron)],
        Regimen::Oral(oral) => vec![
            oral.tablets.map_or_else(
                || line(Text::ButtonSetIronNone, Setting::Iron),
                |tablets| line(Text::ButtonSetIron { tablets }, Setting::Iron),
            ),
            vec![Button::new(
                Text::ButtonSetRhythm {
                    rhythm: oral.rhythm,
                },
                Press::Rhythm(oral.rhythm.other()),
            )],
            line(
                Text::ButtonSetMealGap {
                    minutes: preferences.meal_gap_min,
                },
                Setting::MealGap,
            ),
            line(
                Text::ButtonSetNudges {
                    nudges: preferences.nudges,
                },
                Setting::Nudges,
            ),
        ],
    }
}
