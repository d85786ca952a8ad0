//! Owns the answer to everything that happens: `react` takes a state and an event and says what to remember and
//! what to reply. It must not await, log, read a clock or fail: bad input is an answer, not an error.

pub mod blood;
pub mod command;
pub mod course;
pub mod discreet;
pub mod event;
pub mod person;
pub(crate) mod reading;
pub mod record;
pub mod route;
pub mod state;
pub mod tonight;
pub(crate) mod turn;

use chrono::{DateTime, TimeDelta, Utc};

use crate::conversation::blood::labs::{self, file};
use crate::conversation::blood::{blood_tests, cautions, medicines};
use crate::conversation::course::infusion::{self, response};
use crate::conversation::course::iron::{self, companions, stock};
use crate::conversation::course::pause;
use crate::conversation::person::{enrol, privacy, safety};
use crate::conversation::record::files::{chart, letter, report};
use crate::conversation::record::{history, plan, tour, undo, why};
use crate::conversation::route::{again, floor, hours, settings, words};
use crate::conversation::state::{Notice, Reaction, Recall, State};
use crate::conversation::tonight::check_in;
use crate::conversation::tonight::evening::{self, meal};
use crate::conversation::turn::{Touch, Turn};
use crate::hearing::danger;
use crate::patient::Patient;
use crate::patient::fact::{Entry, Fact};
use crate::patient::straight::of_the_future;
use crate::text::Text;
use crate::text::post::{Post, Slot, Urgency};
use crate::text::press::Press;

use event::Event;

/// How far the clocks of those who write one diary may lie apart.
pub const CLOCKS_AGREE: TimeDelta = TimeDelta::minutes(2);

/// What the event needs of the diary: the engine brings it along to [`react`].
#[must_use]
pub fn recall(state: &State, event: &Event) -> Recall {
    match event {
        Event::Said { text, .. } | Event::SaidBeside { text, .. } | Event::Edited { text, .. } => {
            words::recall(&state.patient, text)
        }
        Event::Pressed { press } => press
            .as_ref()
            .map_or(Recall::Nothing, |press| recall_of_press(state, press)),
        // What the record has already is not entered again, however old it is.
        Event::SentFile { .. } => Recall::Diary,
        Event::SaidTooMuch { .. }
        | Event::Forwarded { .. }
        | Event::SharedPlace { .. }
        | Event::SentSomethingElse
        | Event::FileComes { .. }
        | Event::WentSilent
        | Event::CameBack
        | Event::Undelivered { .. }
        | Event::Restored { .. }
        | Event::FileNotMade
        | Event::TapsLost { .. }
        | Event::Woke
        | Event::WokeInDoubt => Recall::Nothing,
        Event::ClockSetRight => Recall::Diary,
    }
}

/// Buttons whose answer reads old lines of the diary.
fn recall_of_press(state: &State, press: &Press) -> Recall {
    if let Press::Why(seq) = press {
        Recall::Line(*seq)
    } else if matches!(
        press,
        Press::History(..) | Press::Chart(_) | Press::Report(_) | Press::LabFile(..)
    ) {
        Recall::Diary
    } else if matches!(press, Press::Consent(false)) {
        // Whether it was refused already.
        state
            .patient
            .facts
            .checked_sub(1)
            .map_or(Recall::Nothing, Recall::Line)
    } else if matches!(
        press,
        Press::LabFix(..)
            | Press::Legs(..)
            | Press::HoldOver(_)
            | Press::Cautions(_)
            | Press::Draw(..)
            | Press::Response(..)
            | Press::LabChoice(..)
            | Press::LabDrop(_)
            | Press::Guided(_)
    ) {
        // The step that they may lead to again is noted once.
        state
            .patient
            .last_step
            .map_or(Recall::Nothing, Recall::Line)
    } else {
        Recall::Nothing
    }
}

/// What the event brings about, at `now`. `diary` holds the lines that [`recall`] asked for.
#[must_use]
pub fn react(state: &State, diary: &[Entry], event: &Event, now: DateTime<Utc>) -> Reaction {
    let touch = match event {
        Event::Pressed { .. } => Touch::Tapped,
        Event::Said { .. }
        | Event::SaidBeside { .. }
        | Event::Edited { .. }
        | Event::SaidTooMuch { .. }
        | Event::Forwarded { .. }
        | Event::SharedPlace { .. }
        | Event::SentSomethingElse
        | Event::FileComes { .. }
        | Event::SentFile { .. }
        | Event::WentSilent
        | Event::CameBack
        | Event::Undelivered { .. }
        | Event::Restored { .. }
        | Event::FileNotMade
        | Event::TapsLost { .. }
        | Event::Woke
        | Event::WokeInDoubt
        | Event::ClockSetRight => Touch::Typed,
    };
    let mut turn = Turn::new(state, diary, touch, now);
    match event {
        Event::Said { text, language } => {
            turn.meet(*language);
            words::said(&mut turn, text);
        }
        Event::SaidBeside { text, language } => {
            turn.meet(*language);
            words::said_beside(&mut turn, text);
        }
        Event::Edited {
            message_id,
            text,
            language,
        } => {
            // An edit alone, after /forget maybe, opens no record.
            if turn.is_known() || danger::is_alarming(text) {
                turn.meet(*language);
                let before = message_id.and_then(|id| state.heard.of(id, text));
                words::edited(&mut turn, before, text);
            }
        }
        Event::FileComes { language } => turn.meet(*language),
        Event::SaidTooMuch { language } => {
            turn.meet(*language);
            words::cannot_read(&mut turn, Text::TooLong);
        }
        Event::Forwarded { text, language } => {
            turn.meet(*language);
            words::forwarded(&mut turn, text);
        }
        Event::Pressed { press } => pressed(&mut turn, press.as_ref()),
        Event::SharedPlace { zone } => {
            turn.meet(state.patient.language);
            enrol::shared_place(&mut turn, zone.as_ref());
        }
        Event::SentFile { contents } => {
            turn.meet(state.patient.language);
            file::came(&mut turn, contents);
        }
        Event::SentSomethingElse => {
            turn.meet(state.patient.language);
            words::cannot_read(&mut turn, Text::CannotRead);
        }
        Event::WentSilent => {
            if turn.is_known() && !turn.patient.silent {
                turn.note(Fact::WentSilent);
            }
        }
        Event::CameBack => turn.welcome_back(),
        Event::Undelivered { slot } => hours::undelivered(&mut turn, *slot),
        Event::Restored { from } => privacy::restored(&mut turn, *from),
        Event::FileNotMade => privacy::file_not_made(&mut turn),
        Event::Woke if privacy::is_long_gone(&turn) => turn.forget(),
        Event::Woke => hours::fire(&mut turn),
        Event::WokeInDoubt => hours::fire_in_doubt(&mut turn),
        Event::ClockSetRight => set_right(&mut turn),
        Event::TapsLost { before } => again::ask_again(&mut turn, *before),
    }
    floor::interrupt(&mut turn, &state.dialogue, event);
    let (patient, facts) = (&turn.patient, turn.patient.facts);
    let veils = patient.preferences.discreet && discreet::is_unasked(event);
    let reaction = turn.into_reaction();
    if veils {
        discreet::veil(reaction, facts)
    } else {
        reaction
    }
}

/// The state after a reaction, and the diary lines that lead to it.
#[must_use]
pub fn advance(state: &State, reaction: &Reaction, now: DateTime<Utc>) -> (State, Vec<Entry>) {
    let mut patient = state.patient.clone();
    let mut entries = Vec::with_capacity(reaction.facts.len());
    for fact in &reaction.facts {
        let entry = Entry {
            seq: patient.facts,
            at: now,
            fact: fact.clone(),
        };
        patient = Patient::apply(patient, &entry);
        entries.push(entry);
    }
    (
        State {
            patient,
            dialogue: reaction.dialogue.clone(),
            veiled: discreet::kept(state, reaction),
            heard: state.heard.clone(),
            files: reaction.files.clone(),
        },
        entries,
    )
}

/// What is left of a reaction to somebody who has noted more today than anybody does: nothing is noted, and they are
/// told. What was said for their safety stays.
#[must_use]
pub fn enough_for_today(state: &State, event: &Event, reaction: Reaction) -> Reaction {
    let mut posts: Vec<_> = reaction
        .posts
        .into_iter()
        .filter(|post| post.urgency == Urgency::Safety)
        .collect();
    let tapped = matches!(event, Event::Pressed { .. });
    if !tapped {
        posts.push(Post::reply(Slot::Aside, [Text::EnoughForToday]));
    }
    Reaction {
        facts: Vec::new(),
        dialogue: state.dialogue.clone(),
        posts,
        veiled: Vec::new(),
        files: state.files.clone(),
        notice: tapped.then_some(Notice {
            text: Text::EnoughForToday,
            language: state.patient.language,
            stays: true,
        }),
        tapped: None,
        forget: false,
    }
}

/// What the machine noted in a future that did not come is taken back; what was said there counts as said now.
fn set_right(turn: &mut Turn) {
    let ahead = turn.now + CLOCKS_AGREE;
    if turn
        .patient
        .noted_at
        .is_none_or(|noted_at| noted_at <= ahead)
    {
        return;
    }
    let never_were = of_the_future(&turn.diary, ahead);
    turn.note(Fact::ClockSetRight { never_were });
}

fn pressed(turn: &mut Turn, press: Option<&Press>) {
    let Some(press) = press else {
        return turn.notice(Text::ButtonUnknown);
    };
    // Helplines are given to everybody, even before consent and after /forget.
    if matches!(press, Press::SomebodyToTalk) {
        return safety::somebody_to_talk(turn);
    }
    if !turn.is_known() {
        return turn.notice_that_stays(Text::NothingKept);
    }
    turn.come_back();
    if matches!(press, Press::BadNight) {
        return safety::bad_night(turn);
    }
    if let Press::Forget(confirmed) = press {
        return privacy::forget_pressed(turn, *confirmed);
    }
    if let Press::Consent(agreed) = press {
        return enrol::consent_pressed(turn, *agreed);
    }
    if turn.patient.consent.is_none() {
        return turn.notice(Text::ButtonStale);
    }
    match press {
        Press::Forget(_) | Press::Consent(_) | Press::SomebodyToTalk | Press::BadNight => {}
        Press::GateDraft(_)
        | Press::GateDone(_)
        | Press::Place(_)
        | Press::ZoneRight(_)
        | Press::OtherPlace
        | Press::Hour(..)
        | Press::CheckInBeforeBedtime
        | Press::Iron(_)
        | Press::IronSince(_)
        | Press::Strength(_)
        | Press::Tablets(_)
        | Press::TabletsPrescribed(_)
        | Press::MealGap(_)
        | Press::Nudges(_)
        | Press::Language(_) => enrol::pressed(turn, press),
        Press::Settings(setting) => settings::pressed(turn, *setting),
        Press::Meal(evening, press) => meal::meal_pressed(turn, *evening, *press),
        Press::Dose(evening, press) => evening::dose_pressed(turn, *evening, *press),
        Press::CheckIn(evening, press) => check_in::pressed(turn, *evening, *press),
        Press::Legs(seq, bothersome) => labs::legs_pressed(turn, *seq, *bothersome),
        Press::Response(infusion_on, response) => response::pressed(turn, *infusion_on, *response),
        Press::LabsUndo(seq) => labs::undo_pressed(turn, *seq),
        Press::LabChoice(analyte, choice) => labs::choice_pressed(turn, *analyte, *choice),
        Press::LabDrop(analyte) => labs::drop_pressed(turn, *analyte),
        Press::LabsHow => labs::how_pressed(turn),
        Press::LabFile(file, press) => file::pressed(turn, *file, *press),
        Press::Chart(span) => chart::chart(turn, *span),
        Press::Report(span) => report::report(turn, *span),
        Press::Letter(about) => letter::pressed(turn, *about),
        Press::Initials(press) => report::initials_pressed(turn, *press),
        Press::Guided(press) => labs::guided_pressed(turn, *press),
        Press::LabFix(seq, press) => labs::fix_pressed(turn, *seq, *press),
        Press::Draw(day, press) => labs::draw_pressed(turn, *day, *press),
        Press::Why(seq) => why::pressed(turn, *seq),
        Press::Show(facts, place) => discreet::show_pressed(turn, *facts, *place),
        Press::Safety => safety::explain(turn),
        Press::Booking(retest_on, press) => blood_tests::booking_pressed(turn, *retest_on, *press),
        Press::TestOn(on) => blood_tests::book(turn, *on),
        Press::TestOff(on) => blood_tests::off_pressed(turn, *on),
        Press::ResultsNever(on) => blood_tests::dismiss_pressed(turn, *on),
        Press::Tour(stop) => tour::show(turn, *stop),
        Press::Plan(days, page) => plan::show(turn, *days, *page),
        Press::TakeBack(seq) => undo::pressed(turn, *seq),
        Press::TakeBackNothing => undo::kept(turn),
        Press::History(part, page) => history::show(turn, *part, *page),
        Press::Rhythm(rhythm) => iron::rhythm_asked(turn, *rhythm),
        Press::RhythmSure(rhythm) => iron::rhythm_pressed(turn, *rhythm),
        Press::IronAgain => iron::again_pressed(turn),
        Press::HoldOver(resumes) => iron::hold_over_pressed(turn, *resumes),
        Press::StopAsked => iron::stop_commanded(turn),
        Press::FirstTests(way) => {
            crate::conversation::course::iron::first_tests::pressed(turn, *way)
        }
        Press::OtherMedicines(any) => medicines::others_told(turn, *any),
        Press::CautionsDraft(set) => cautions::drafted(turn, *set),
        Press::Cautions(set) => cautions::told(turn, *set),
        Press::Infusion(draft) => infusion::pressed(turn, *draft),
        Press::InfusionUndo(seq) => infusion::undo_pressed(turn, *seq),
        Press::Pause(from, until) => pause::paused(turn, *from, *until),
        Press::PauseDates => pause::dates_pressed(turn),
        Press::PauseEnd => pause::resume(turn),
        Press::StockCount => stock::count_pressed(turn),
        Press::StockOff => stock::off(turn),
        Press::Medicine(medicine, taken) => medicines::pressed(turn, *medicine, *taken),
        Press::Companion(companion, time) => companions::companion_is(turn, *companion, *time),
        Press::CompanionTaken(companion, evening) => {
            companions::companion_taken(turn, *companion, *evening);
        }
        Press::CheckInRhythm(rhythm) => check_in::rhythm_pressed(turn, *rhythm),
        Press::Sex(sex) => settings::sex_pressed(turn, *sex),
    }
}
