//! Owns the settings menu: one living message that turns into a question and back. The questions are enrol's.

use crate::conversation::blood::labs::{self, file};
use crate::conversation::blood::medicines;
use crate::conversation::course::iron::{self, companions, stock};
use crate::conversation::course::{infusion, pause};
use crate::conversation::person::{enrol, privacy};
use crate::conversation::state::Dialogue;
use crate::conversation::state::question::Question;
use crate::conversation::tonight::check_in;
use crate::conversation::turn::Turn;
use crate::patient::check_in::CheckInRhythm;
use crate::patient::companion::Companion;
use crate::patient::fact::Fact;
use crate::patient::profile::Sex;
use crate::patient::regimen::{OralIron, Regimen};
use crate::protocol::dose::CHECK_IN_BEFORE_BEDTIME;
use crate::text::Text;
use crate::text::phrase::OfIron;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{IronNow, Press, Setting};

/// /settings.
pub(crate) fn open(turn: &mut Turn) {
    turn.dialogue = Dialogue::Idle;
    menu(turn, &[Text::SettingsMenu]);
}

/// After a change, with a word about it.
pub(crate) fn saved(turn: &mut Turn, first: &[Text]) {
    let texts: Vec<_> = first.iter().cloned().chain([Text::SettingsSaved]).collect();
    menu(turn, &texts);
}

pub(crate) fn pressed(turn: &mut Turn, setting: Setting) {
    let question = match setting {
        Setting::Menu => return open(turn),
        Setting::Close => return close(turn),
        Setting::Iron | Setting::Tablets | Setting::IronMenu if turn.patient.excluded() => {
            return turn.notice(Text::ButtonStale);
        }
        Setting::EveningMenu => return group(turn, evening_lines),
        Setting::IronMenu => return group(turn, iron_lines),
        Setting::CheckInMenu => return group(turn, check_in_lines),
        Setting::YouMenu => return group(turn, your_lines),
        Setting::Tablets if turn.patient.oral_iron().is_none() => {
            return turn.notice(Text::ButtonStale);
        }
        Setting::Iron => return iron::start(turn),
        Setting::Infusion => return infusion::commanded(turn, ""),
        Setting::Pause => return pause::ask(turn),
        Setting::Stock => return stock::ask(turn, &[]),
        Setting::Companions => return companions::companions(turn),
        Setting::VitaminD => return companions::ask_companion(turn, Companion::VitaminD, &[]),
        Setting::BComplex => return companions::ask_companion(turn, Companion::BComplex, &[]),
        Setting::CheckInRhythm => return ask_check_in_rhythm(turn),
        Setting::Sex => return ask_sex(turn),
        Setting::Medicines => return medicines::show(turn),
        Setting::Forget => return privacy::ask_forget(turn),
        Setting::Dinner => Question::Dinner,
        Setting::Bedtime => Question::Bedtime,
        Setting::CheckIn => Question::CheckInTime,
        Setting::Zone => Question::Place,
        Setting::Language => Question::Language,
        Setting::Tablets => Question::Strength,
        Setting::MealGap => Question::MealGap,
        Setting::Nudges => Question::Nudges,
        Setting::Gate => Question::Gate,
        Setting::DiscreetOn => return turn_discreet(turn, true),
        Setting::DiscreetOff => return turn_discreet(turn, false),
        // A button of an older version, which did not say which way it turns.
        Setting::Discreet => return group(turn, your_lines),
    };
    enrol::ask(turn, question, &[]);
}

/// §7.
fn turn_discreet(turn: &mut Turn, discreet: bool) {
    if turn.patient.preferences.discreet == discreet {
        return turn.notice(Text::AlreadyNoted);
    }
    turn.note(Fact::DiscreetSet { discreet });
    let text = if discreet {
        Text::DiscreetOn
    } else {
        Text::DiscreetOff
    };
    saved(turn, &[text]);
}

fn close(turn: &mut Turn) {
    turn.dialogue = Dialogue::Idle;
    turn.reply(Post::reply(Slot::Settings, [Text::SettingsClosed]));
    if let Some(question) = enrol::open_question(turn) {
        enrol::ask(turn, question, &[]);
    }
}

/// /cancel: leaves the open question; what was answered stays.
pub(crate) fn cancel(turn: &mut Turn) {
    let open = std::mem::take(&mut turn.dialogue);
    match (open.held().clone(), enrol::open_question(turn)) {
        (Dialogue::Labs(open), None) if open.seq.is_some() => labs::stop(turn, &open),
        (_, Some(_)) => turn.aside([Text::CancelledEnrolment]),
        (Dialogue::Idle, None) if file::cancel(turn) => {}
        (Dialogue::Idle, None) => turn.aside([Text::NothingToCancel]),
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
        ) => turn.aside([Text::Cancelled]),
    }
}

fn menu(turn: &mut Turn, heading: &[Text]) {
    let post = Post::reply(Slot::Settings, heading).with_buttons(lines(turn));
    turn.reply(post);
}

/// A line that leads on.
fn line(label: Text, setting: Setting) -> Vec<Button> {
    vec![Button::new(label, Press::Settings(setting))]
}

/// A line for every group of which something is known; in the beginning the rest follows as questions.
fn lines(turn: &Turn) -> Vec<Vec<Button>> {
    let patient = &turn.patient;
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
fn group(turn: &mut Turn, lines: fn(&Turn) -> Vec<Vec<Button>>) {
    turn.dialogue = Dialogue::Idle;
    let mut rows = lines(turn);
    rows.push(line(Text::ButtonBack, Setting::Menu));
    turn.reply(Post::reply(Slot::Settings, [Text::SettingsMenu]).with_buttons(rows));
}

fn evening_lines(turn: &Turn) -> Vec<Vec<Button>> {
    let patient = &turn.patient;
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

fn iron_lines(turn: &Turn) -> Vec<Vec<Button>> {
    let mut rows = match (turn.patient.oral_iron(), turn.patient.regimen) {
        (Some((oral, _)), _) => running_lines(turn, oral),
        (None, Regimen::Unasked | Regimen::NoIron | Regimen::Oral(_)) => {
            vec![line(Text::ButtonIronStart, Setting::Iron)]
        }
    };
    rows.push(line(Text::ButtonSetInfusion, Setting::Infusion));
    rows.push(line(Text::ButtonSetCompanions, Setting::Companions));
    rows
}

fn running_lines(turn: &Turn, oral: OralIron) -> Vec<Vec<Button>> {
    let tablets = oral.tablets.unwrap_or_default();
    let iron = OfIron::in_tablets(tablets, oral.strength_mg);
    let rhythm = oral.rhythm;
    let stock = stock::days_left(turn).map_or(Text::ButtonSetStockOff, |days| {
        Text::ButtonSetStock { days }
    });
    vec![
        line(Text::ButtonSetIron { tablets, iron }, Setting::Tablets),
        vec![Button::new(
            Text::ButtonSetRhythm { rhythm },
            Press::Rhythm(rhythm.other()),
        )],
        line(stock, Setting::Stock),
        vec![Button::new(Text::ButtonIronStop, Press::Iron(IronNow::No))],
    ]
}

fn check_in_lines(turn: &Turn) -> Vec<Vec<Button>> {
    let preferences = turn.patient.preferences;
    let bedtime = turn.patient.bedtime.unwrap_or_default();
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

fn your_lines(turn: &Turn) -> Vec<Vec<Button>> {
    let patient = &turn.patient;
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

fn ask_check_in_rhythm(turn: &mut Turn) {
    let mut rows = check_in::rhythm_buttons(&CheckInRhythm::ALL);
    rows.push(line(Text::ButtonBack, Setting::CheckInMenu));
    turn.reply(Post::reply(Slot::Settings, [Text::AskCheckInRhythm]).with_buttons(rows));
}

/// C3.
fn ask_sex(turn: &mut Turn) {
    let button = |sex| vec![Button::new(Text::ButtonSex { sex }, Press::Sex(sex))];
    let mut rows: Vec<_> = [Some(Sex::Female), Some(Sex::Male), None]
        .map(button)
        .to_vec();
    rows.push(line(Text::ButtonBack, Setting::YouMenu));
    turn.reply(Post::reply(Slot::Settings, [Text::AskSex]).with_buttons(rows));
}

pub(crate) fn sex_pressed(turn: &mut Turn, sex: Option<Sex>) {
    if turn.patient.sex != sex {
        turn.note(Fact::SexTold { sex });
    }
    saved(turn, &[]);
}
