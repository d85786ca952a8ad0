//! Owns the answer to everything that happens: `react` takes a state and an event and says what to remember and
//! what to reply. It must not await, log, read a clock or fail: bad input is an answer, not an error.

mod asked_again;
pub mod cautions;
mod check_in;
pub mod command;
mod course;
pub mod discreet;
pub mod enrol;
pub mod evening;
pub mod event;
mod floor;
pub mod heard;
mod hearsay;
pub mod history;
pub mod infusion;
mod kind;
mod lab_file;
pub mod labs;
pub mod letters;
pub mod medicines;
mod number;
mod pages;
pub mod papers;
pub mod pause;
pub mod pictures;
mod plan;
pub mod privacy;
pub mod prompts;
pub mod regimen;
mod reply;
pub mod response;
pub mod safety;
pub mod settings;
pub mod stock;
mod talk;
pub mod tests;
mod tour;
mod typed;
mod undo;
mod why;

use chrono::{DateTime, TimeDelta, Utc};

use crate::patient::Patient;
use crate::patient::fact::{Entry, Fact};
use crate::patient::straight::of_the_future;
use crate::text::Text;
use crate::text::post::{Post, Slot, Urgency};
use crate::text::press::Press;

use event::{Event, Notice, Reaction, Recall, State};
use talk::{Talk, Touch};

/// How far the clocks of those who write one diary may lie apart.
pub const CLOCKS_AGREE: TimeDelta = TimeDelta::minutes(2);

/// What the event needs of the diary: the clinic brings it along to [`react`].
#[must_use]
pub fn recall(state: &State, event: &Event) -> Recall {
    match event {
        Event::Said { text, .. } | Event::SaidBeside { text, .. } | Event::Edited { text, .. } => {
            typed::recall(&state.patient, text)
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
    let mut talk = Talk::new(state, diary, touch, now);
    match event {
        Event::Said { text, language } => {
            talk.meet(*language);
            typed::said(&mut talk, text);
        }
        Event::SaidBeside { text, language } => {
            talk.meet(*language);
            typed::said_beside(&mut talk, text);
        }
        Event::Edited {
            message_id,
            text,
            language,
        } => {
            // An edit alone, after /forget maybe, opens no record.
            if talk.is_known() || safety::is_alarming(text) {
                talk.meet(*language);
                let before = message_id.and_then(|id| state.heard.of(id, text));
                typed::edited(&mut talk, before, text);
            }
        }
        Event::FileComes { language } => talk.meet(*language),
        Event::SaidTooMuch { language } => {
            talk.meet(*language);
            typed::cannot_read(&mut talk, Text::TooLong);
        }
        Event::Forwarded { text, language } => {
            talk.meet(*language);
            typed::forwarded(&mut talk, text);
        }
        Event::Pressed { press } => pressed(&mut talk, press.as_ref()),
        Event::SharedPlace { zone } => {
            talk.meet(state.patient.language);
            enrol::shared_place(&mut talk, zone.as_ref());
        }
        Event::SentFile { contents } => {
            talk.meet(state.patient.language);
            lab_file::came(&mut talk, contents);
        }
        Event::SentSomethingElse => {
            talk.meet(state.patient.language);
            typed::cannot_read(&mut talk, Text::CannotRead);
        }
        Event::WentSilent => {
            if talk.is_known() && !talk.patient.silent {
                talk.note(Fact::WentSilent);
            }
        }
        Event::CameBack => talk.welcome_back(),
        Event::Undelivered { slot } => prompts::undelivered(&mut talk, *slot),
        Event::Restored { from } => privacy::restored(&mut talk, *from),
        Event::FileNotMade => privacy::file_not_made(&mut talk),
        Event::Woke if privacy::is_long_gone(&talk) => talk.forget(),
        Event::Woke => prompts::fire(&mut talk),
        Event::WokeInDoubt => prompts::fire_in_doubt(&mut talk),
        Event::ClockSetRight => set_right(&mut talk),
        Event::TapsLost { before } => asked_again::ask_again(&mut talk, *before),
    }
    floor::interrupt(&mut talk, &state.dialogue, event);
    let (patient, facts) = (&talk.patient, talk.patient.facts);
    let veils = patient.preferences.discreet && discreet::is_unasked(event);
    let reaction = talk.into_reaction();
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
fn set_right(talk: &mut Talk) {
    let ahead = talk.now + CLOCKS_AGREE;
    if talk
        .patient
        .noted_at
        .is_none_or(|noted_at| noted_at <= ahead)
    {
        return;
    }
    let never_were = of_the_future(&talk.diary, ahead);
    talk.note(Fact::ClockSetRight { never_were });
}

fn pressed(talk: &mut Talk, press: Option<&Press>) {
    let Some(press) = press else {
        return talk.notice(Text::ButtonUnknown);
    };
    // Helplines are given to everybody, even before consent and after /forget.
    if matches!(press, Press::SomebodyToTalk) {
        return safety::somebody_to_talk(talk);
    }
    if !talk.is_known() {
        return talk.notice_that_stays(Text::NothingKept);
    }
    talk.come_back();
    if matches!(press, Press::BadNight) {
        return safety::bad_night(talk);
    }
    if let Press::Forget(confirmed) = press {
        return privacy::forget_pressed(talk, *confirmed);
    }
    if let Press::Consent(agreed) = press {
        return enrol::consent_pressed(talk, *agreed);
    }
    if talk.patient.consent.is_none() {
        return talk.notice(Text::ButtonStale);
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
        | Press::Language(_) => enrol::pressed(talk, press),
        Press::Settings(setting) => settings::pressed(talk, *setting),
        Press::Meal(evening, press) => evening::meal_pressed(talk, *evening, *press),
        Press::Dose(evening, press) => evening::dose_pressed(talk, *evening, *press),
        Press::CheckIn(evening, press) => check_in::pressed(talk, *evening, *press),
        Press::Legs(seq, bothersome) => labs::legs_pressed(talk, *seq, *bothersome),
        Press::Response(infusion_on, response) => response::pressed(talk, *infusion_on, *response),
        Press::LabsUndo(seq) => labs::undo_pressed(talk, *seq),
        Press::LabChoice(analyte, choice) => labs::choice_pressed(talk, *analyte, *choice),
        Press::LabDrop(analyte) => labs::drop_pressed(talk, *analyte),
        Press::LabsHow => labs::how_pressed(talk),
        Press::LabFile(file, press) => lab_file::pressed(talk, *file, *press),
        Press::Chart(span) => pictures::chart(talk, *span),
        Press::Report(span) => papers::report(talk, *span),
        Press::Letter(about) => letters::pressed(talk, *about),
        Press::Initials(press) => papers::initials_pressed(talk, *press),
        Press::Guided(press) => labs::guided_pressed(talk, *press),
        Press::LabFix(seq, press) => labs::fix_pressed(talk, *seq, *press),
        Press::Draw(day, press) => labs::draw_pressed(talk, *day, *press),
        Press::Why(seq) => why::pressed(talk, *seq),
        Press::Show(facts, place) => discreet::show_pressed(talk, *facts, *place),
        Press::Safety => safety::explain(talk),
        Press::Booking(retest_on, press) => tests::booking_pressed(talk, *retest_on, *press),
        Press::TestOn(on) => tests::book(talk, *on),
        Press::TestOff(on) => tests::off_pressed(talk, *on),
        Press::ResultsNever(on) => tests::dismiss_pressed(talk, *on),
        Press::Tour(stop) => tour::show(talk, *stop),
        Press::Plan(days, page) => plan::show(talk, *days, *page),
        Press::TakeBack(seq) => undo::pressed(talk, *seq),
        Press::TakeBackNothing => undo::kept(talk),
        Press::History(part, page) => history::show(talk, *part, *page),
        Press::Rhythm(rhythm) => regimen::rhythm_asked(talk, *rhythm),
        Press::RhythmSure(rhythm) => regimen::rhythm_pressed(talk, *rhythm),
        Press::IronAgain => regimen::again_pressed(talk),
        Press::HoldOver(resumes) => regimen::hold_over_pressed(talk, *resumes),
        Press::StopAsked => regimen::stop_commanded(talk),
        Press::CautionsDraft(set) => cautions::drafted(talk, *set),
        Press::Cautions(set) => cautions::told(talk, *set),
        Press::Infusion(draft) => infusion::pressed(talk, *draft),
        Press::InfusionUndo(seq) => infusion::undo_pressed(talk, *seq),
        Press::Pause(from, until) => pause::paused(talk, *from, *until),
        Press::PauseDates => pause::dates_pressed(talk),
        Press::PauseEnd => pause::resume(talk),
        Press::StockCount => stock::count_pressed(talk),
        Press::StockOff => stock::off(talk),
        Press::Medicine(medicine, taken) => medicines::pressed(talk, *medicine, *taken),
        Press::Companion(companion, time) => stock::companion_is(talk, *companion, *time),
        Press::CompanionTaken(companion, evening) => {
            stock::companion_taken(talk, *companion, *evening);
        }
        Press::CheckInRhythm(rhythm) => check_in::rhythm_pressed(talk, *rhythm),
        Press::Sex(sex) => settings::sex_pressed(talk, *sex),
    }
}
