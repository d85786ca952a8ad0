//! Owns the settings menu: one living message that turns into a question and back. The questions are enrol's.

use crate::patient::check_in::CheckInRhythm;
use crate::patient::companion::Companion;
use crate::patient::fact::Fact;
use crate::patient::profile::Sex;
use crate::patient::regimen::{OralIron, Regimen};
use crate::protocol::dose::CHECK_IN_BEFORE_BEDTIME;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{IronNow, Press, Setting};

use super::event::{Dialogue, Question};
use super::lab_file;
use super::labs;
use super::talk::Talk;
use super::{check_in, enrol, infusion, medicines, pause, privacy, regimen, stock};

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
        Setting::Iron | Setting::Tablets | Setting::IronMenu if talk.patient.excluded() => {
            return talk.notice(Text::ButtonStale);
        }
        Setting::EveningMenu => return group(talk, evening_lines),
        Setting::IronMenu => return group(talk, iron_lines),
        Setting::CheckInMenu => return group(talk, check_in_lines),
        Setting::YouMenu => return group(talk, your_lines),
        Setting::Tablets if talk.patient.oral_iron().is_none() => {
            return talk.notice(Text::ButtonStale);
        }
        Setting::Iron => return regimen::start(talk),
        Setting::Infusion => return infusion::commanded(talk, ""),
        Setting::Pause => return pause::ask(talk),
        Setting::Stock => return stock::ask(talk, &[]),
        Setting::Companions => return stock::companions(talk),
        Setting::VitaminD => return stock::ask_companion(talk, Companion::VitaminD, &[]),
        Setting::BComplex => return stock::ask_companion(talk, Companion::BComplex, &[]),
        Setting::CheckInRhythm => return ask_check_in_rhythm(talk),
        Setting::Sex => return ask_sex(talk),
        Setting::Medicines => return medicines::show(talk),
        Setting::Forget => return privacy::ask_forget(talk),
        Setting::Dinner => Question::Dinner,
        Setting::Bedtime => Question::Bedtime,
        Setting::CheckIn => Question::CheckInTime,
        Setting::Zone => Question::Place,
        Setting::Language => Question::Language,
        Setting::Tablets => Question::Strength,
        Setting::MealGap => Question::MealGap,
        Setting::Nudges => Question::Nudges,
        Setting::Gate => Question::Gate,
        Setting::DiscreetOn => return turn_discreet(talk, true),
        Setting::DiscreetOff => return turn_discreet(talk, false),
        // A button of an older version, which did not say which way it turns.
        Setting::Discreet => return group(talk, your_lines),
    };
    enrol::ask(talk, question, &[]);
}

/// §7.
fn turn_discreet(talk: &mut Talk, discreet: bool) {
    if talk.patient.preferences.discreet == discreet {
        return talk.notice(Text::AlreadyNoted);
    }
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
    match (open.held().clone(), enrol::open_question(talk)) {
        (Dialogue::Labs(open), None) if open.seq.is_some() => labs::stop(talk, &open),
        (_, Some(_)) => talk.aside([Text::CancelledEnrolment]),
        (Dialogue::Idle, None) if lab_file::cancel(talk) => {}
        (Dialogue::Idle, None) => talk.aside([Text::NothingToCancel]),
        (
            Dialogue::Changing(_)
            | Dialogue::ConfirmingZone { .. }
            | Dialogue::TakenTime { .. }
            | Dialogue::TestDate
            | Dialogue::Infusion(_)
            | Dialogue::PauseDates
            | Dialogue::Stock
            | Dialogue::Companion(_)
            | Dialogue::Initials
            | Dialogue::LabFile(_)
            | Dialogue::FixingLab { .. }
            | Dialogue::NamingLaboratory { .. }
            | Dialogue::Labs(_)
            | Dialogue::Interrupted { .. },
            None,
        ) => talk.aside([Text::Cancelled]),
    }
}

fn menu(talk: &mut Talk, heading: &[Text]) {
    let post = Post::reply(Slot::Settings, heading).with_buttons(lines(talk));
    talk.reply(post);
}

/// A line that leads on.
fn line(label: Text, setting: Setting) -> Vec<Button> {
    vec![Button::new(label, Press::Settings(setting))]
}

/// A line for every group of which something is known; in the beginning the rest follows as questions.
fn lines(talk: &Talk) -> Vec<Vec<Button>> {
    let patient = &talk.patient;
    let evening = patient
        .dinner
        .map(|_| line(Text::ButtonMenuEvening, Setting::EveningMenu));
    let iron = (patient.regimen != Regimen::Unasked)
        .then(|| line(Text::ButtonMenuIron, Setting::IronMenu));
    let check_in = patient
        .bedtime
        .map(|_| line(Text::ButtonMenuCheckIn, Setting::CheckInMenu));
    let pause = patient
        .enrolled_at
        .map(|_| line(Text::ButtonSetPause, Setting::Pause));
    let you = patient
        .exclusions
        .map(|_| line(Text::ButtonMenuYou, Setting::YouMenu));
    [
        evening,
        iron.filter(|_| !patient.excluded()),
        check_in,
        pause,
        you,
        Some(line(Text::ButtonSetLanguage, Setting::Language)),
        Some(line(Text::ButtonClose, Setting::Close)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The lines of one group, in the place of the menu.
fn group(talk: &mut Talk, lines: fn(&Talk) -> Vec<Vec<Button>>) {
    talk.dialogue = Dialogue::Idle;
    let mut rows = lines(talk);
    rows.push(line(Text::ButtonBack, Setting::Menu));
    talk.reply(Post::reply(Slot::Settings, [Text::SettingsMenu]).with_buttons(rows));
}

fn evening_lines(talk: &Talk) -> Vec<Vec<Button>> {
    let patient = &talk.patient;
    let dinner = patient
        .dinner
        .map(|time| line(Text::ButtonSetDinner { time }, Setting::Dinner));
    let bedtime = patient
        .bedtime
        .map(|time| line(Text::ButtonSetBedtime { time }, Setting::Bedtime));
    let mut rows: Vec<_> = dinner.into_iter().chain(bedtime).collect();
    if patient.oral_iron().is_some() && !patient.excluded() {
        let minutes = patient.preferences.meal_gap_min;
        let nudges = patient.preferences.nudges;
        rows.push(line(Text::ButtonSetMealGap { minutes }, Setting::MealGap));
        rows.push(line(Text::ButtonSetNudges { nudges }, Setting::Nudges));
    }
    rows
}

fn iron_lines(talk: &Talk) -> Vec<Vec<Button>> {
    let mut rows = match (talk.patient.oral_iron(), talk.patient.regimen) {
        (Some((oral, _)), _) => running_lines(talk, oral),
        (None, Regimen::Unasked | Regimen::NoIron | Regimen::Oral(_)) => {
            vec![line(Text::ButtonIronStart, Setting::Iron)]
        }
    };
    rows.push(line(Text::ButtonSetInfusion, Setting::Infusion));
    rows.push(line(Text::ButtonSetCompanions, Setting::Companions));
    rows
}

fn running_lines(talk: &Talk, oral: OralIron) -> Vec<Vec<Button>> {
    let tablets = oral.tablets.unwrap_or_default();
    let rhythm = oral.rhythm;
    let stock = stock::days_left(talk).map_or(Text::ButtonSetStockOff, |days| {
        Text::ButtonSetStock { days }
    });
    vec![
        line(Text::ButtonSetIron { tablets }, Setting::Tablets),
        vec![Button::new(
            Text::ButtonSetRhythm { rhythm },
            Press::Rhythm(rhythm.other()),
        )],
        line(stock, Setting::Stock),
        vec![Button::new(Text::ButtonIronStop, Press::Iron(IronNow::No))],
    ]
}

fn check_in_lines(talk: &Talk) -> Vec<Vec<Button>> {
    let preferences = talk.patient.preferences;
    let bedtime = talk.patient.bedtime.unwrap_or_default();
    let time = preferences
        .check_in_at
        .unwrap_or(bedtime - CHECK_IN_BEFORE_BEDTIME);
    let rhythm = preferences.check_in_rhythm;
    vec![
        line(Text::ButtonSetCheckIn { time }, Setting::CheckIn),
        line(
            Text::ButtonSetCheckInRhythm { rhythm },
            Setting::CheckInRhythm,
        ),
    ]
}

fn your_lines(talk: &Talk) -> Vec<Vec<Button>> {
    let patient = &talk.patient;
    let zone = patient.zone.map(|zone| {
        let zone = zone.spoken();
        line(Text::ButtonSetZone { zone }, Setting::Zone)
    });
    let gate = patient
        .exclusions
        .map(|_| line(Text::ButtonSetGate, Setting::Gate));
    let sex = patient
        .enrolled_at
        .map(|_| line(Text::ButtonSetSex { sex: patient.sex }, Setting::Sex));
    let on = patient.preferences.discreet;
    let turned = if on {
        Setting::DiscreetOff
    } else {
        Setting::DiscreetOn
    };
    let discreet = Some(line(Text::ButtonSetDiscreet { on }, turned));
    let medicines = patient
        .enrolled_at
        .map(|_| line(Text::ButtonSetMedicines, Setting::Medicines));
    [zone, gate, sex, medicines, discreet]
        .into_iter()
        .flatten()
        .collect()
}

fn ask_check_in_rhythm(talk: &mut Talk) {
    let mut rows = check_in::rhythm_buttons(&CheckInRhythm::ALL);
    rows.push(line(Text::ButtonBack, Setting::CheckInMenu));
    talk.reply(Post::reply(Slot::Settings, [Text::AskCheckInRhythm]).with_buttons(rows));
}

/// C3.
fn ask_sex(talk: &mut Talk) {
    let button = |sex| vec![Button::new(Text::ButtonSex { sex }, Press::Sex(sex))];
    let mut rows: Vec<_> = [Some(Sex::Female), Some(Sex::Male), None]
        .map(button)
        .to_vec();
    rows.push(line(Text::ButtonBack, Setting::YouMenu));
    talk.reply(Post::reply(Slot::Settings, [Text::AskSex]).with_buttons(rows));
}

pub(super) fn sex_pressed(talk: &mut Talk, sex: Option<Sex>) {
    if talk.patient.sex != sex {
        talk.note(Fact::SexTold { sex });
    }
    saved(talk, &[]);
}
