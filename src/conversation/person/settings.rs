//! Owns the settings menu: one living message that turns into a question and back. The questions are enrol's.

use chrono::{NaiveTime, TimeDelta};

use crate::conversation::state::Dialogue;
use crate::conversation::turn::Turn;
use crate::patient::check_in::CheckInRhythm;
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

/// After a change, with a word about it and what follows from it; the menu stays where they were.
pub(crate) fn saved(turn: &mut Turn, first: &[Text]) {
    let texts: Vec<_> = first.iter().cloned().chain([follows(turn)]).collect();
    match group_changed(turn) {
        Some(lines) => {
            let mut rows = lines(turn);
            rows.push(line(Text::ButtonBack, Setting::Menu));
            turn.reply(Post::reply(Slot::Settings, texts).with_buttons(rows));
        }
        None => menu(turn, &texts),
    }
}

/// What a change brings about: when iron and the check-in come from now on.
fn follows(turn: &Turn) -> Text {
    let nudges = |fact: &Fact| matches!(fact, Fact::NudgesSet { .. });
    let meal = |fact: &Fact| matches!(fact, Fact::DinnerSet { .. } | Fact::MealGapSet { .. });
    let bedtime = |fact: &Fact| matches!(fact, Fact::BedtimeSet { .. });
    let check_in = |fact: &Fact| matches!(fact, Fact::CheckInTimeSet { .. });
    if turn.just_noted(nudges) {
        let nudges = turn.patient.preferences.nudges;
        return Text::SettingsNudges { nudges };
    }
    let moves_iron = turn.just_noted(meal) || turn.just_noted(bedtime);
    let iron = iron_at(turn).filter(|_| moves_iron);
    let by_bedtime = turn.patient.preferences.check_in_at.is_none();
    let moves_check_in = turn.just_noted(check_in) || (turn.just_noted(bedtime) && by_bedtime);
    let checks_in = turn.patient.preferences.check_in_rhythm != CheckInRhythm::Off;
    let check_in = (moves_check_in && checks_in).then(|| check_in_time(turn));
    match (iron, check_in) {
        (Some(iron), Some(check_in)) => Text::SettingsBothAt { iron, check_in },
        (Some(time), None) => Text::SettingsIronAt { time },
        (None, Some(time)) => Text::SettingsCheckInAt { time },
        (None, None) => Text::SettingsSaved,
    }
}

/// When iron comes on an evening of which no meal is told; nothing where none is reminded of.
fn iron_at(turn: &Turn) -> Option<NaiveTime> {
    let ready = turn.ready().filter(|ready| ready.hold.is_none())?;
    turn.patient.oral_iron()?;
    let evening = turn.tonight()?;
    let gap = TimeDelta::minutes(i64::from(turn.patient.preferences.meal_gap_min));
    let at = (ready.dinner_at(evening) + gap).min(ready.bedtime_at(evening));
    Some(turn.clock(at))
}

fn check_in_time(turn: &Turn) -> NaiveTime {
    let bedtime = turn.patient.bedtime.unwrap_or_default();
    let set = turn.patient.preferences.check_in_at;
    set.unwrap_or(bedtime - CHECK_IN_BEFORE_BEDTIME)
}

/// The lines of a group.
type Lines = fn(&Turn) -> Vec<Vec<Button>>;

/// The group of lines that a change belongs to.
fn group_changed(turn: &Turn) -> Option<Lines> {
    let evening = |fact: &Fact| {
        matches!(
            fact,
            Fact::DinnerSet { .. }
                | Fact::BedtimeSet { .. }
                | Fact::MealGapSet { .. }
                | Fact::NudgesSet { .. }
        )
    };
    let check_in = |fact: &Fact| matches!(fact, Fact::CheckInTimeSet { .. });
    let iron = |fact: &Fact| {
        matches!(
            fact,
            Fact::TabletStrengthSet { .. } | Fact::TabletsSet { .. }
        )
    };
    let person = |fact: &Fact| {
        matches!(
            fact,
            Fact::ZoneConfirmed { .. }
                | Fact::GateAnswered { .. }
                | Fact::SexTold { .. }
                | Fact::DiscreetSet { .. }
        )
    };
    if turn.just_noted(evening) {
        Some(evening_lines)
    } else if turn.just_noted(check_in) {
        Some(check_in_lines)
    } else if turn.just_noted(iron) && !turn.patient.excluded() {
        Some(iron_lines)
    } else {
        turn.just_noted(person).then_some(your_lines)
    }
}

fn menu(turn: &mut Turn, heading: &[Text]) {
    let post = Post::reply(Slot::Settings, heading).with_buttons(lines(turn));
    turn.reply(post);
}

/// A line that leads on.
pub(crate) fn line(label: Text, setting: Setting) -> Vec<Button> {
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
pub(crate) fn group(turn: &mut Turn, lines: Lines) {
    turn.dialogue = Dialogue::Idle;
    let mut rows = lines(turn);
    rows.push(line(Text::ButtonBack, Setting::Menu));
    turn.reply(Post::reply(Slot::Settings, [Text::SettingsMenu]).with_buttons(rows));
}

pub(crate) fn evening_lines(turn: &Turn) -> Vec<Vec<Button>> {
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

pub(crate) fn iron_lines(turn: &Turn) -> Vec<Vec<Button>> {
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
    let stock = turn
        .patient
        .stock_days_left()
        .map_or(Text::ButtonSetStockOff, |days| Text::ButtonSetStock {
            days,
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

pub(crate) fn check_in_lines(turn: &Turn) -> Vec<Vec<Button>> {
    let preferences = turn.patient.preferences;
    let time = check_in_time(turn);
    let rhythm = preferences.check_in_rhythm;
    vec![
        line(Text::ButtonSetCheckIn { time }, Setting::CheckIn),
        line(
            Text::ButtonSetCheckInRhythm { rhythm },
            Setting::CheckInRhythm,
        ),
    ]
}

pub(crate) fn your_lines(turn: &Turn) -> Vec<Vec<Button>> {
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

/// §7.
pub(crate) fn turn_discreet(turn: &mut Turn, discreet: bool) {
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

/// C3.
pub(crate) fn ask_sex(turn: &mut Turn) {
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
