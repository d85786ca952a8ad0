//! Owns which dialogue a tapped button belongs to, and what of the diary its answer reads.

use crate::conversation::blood::labs::{self, file};
use crate::conversation::blood::{augmentation, blood_tests, cautions, medicines};
use crate::conversation::course::infusion::{self, response};
use crate::conversation::course::iron::{self, companions, first_tests, stock, tablets};
use crate::conversation::course::pause;
use crate::conversation::discreet;
use crate::conversation::person::{enrol, privacy, safety};
use crate::conversation::reading::denied;
use crate::conversation::record::files::{chart, letter, report};
use crate::conversation::record::{history, plan, tour, undo, why};
use crate::conversation::route::settings;
use crate::conversation::state::{Recall, State};
use crate::conversation::tonight::check_in;
use crate::conversation::tonight::evening::{self, meal};
use crate::conversation::tonight::{one_line, wait};
use crate::conversation::turn::Turn;
use crate::text::Text;
use crate::text::press::Press;

/// Buttons whose answer reads old lines of the diary.
pub(crate) fn recall_of_press(state: &State, press: &Press) -> Recall {
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

#[expect(
    clippy::too_many_lines,
    reason = "one arm a button; split, it would need a wildcard arm"
)]
pub(crate) fn pressed(turn: &mut Turn, press: Option<&Press>) {
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
        | Press::MealGap(_)
        | Press::Nudges(_)
        | Press::Language(_) => enrol::pressed(turn, press),
        Press::Iron(now) => tablets::iron_is(turn, *now),
        Press::IronSince(months) => tablets::iron_since(turn, *months),
        Press::Strength(milligrams) => tablets::strength_is(turn, *milligrams),
        Press::Tablets(count) => tablets::tablets_are(turn, *count, false),
        Press::TabletsPrescribed(count) => tablets::tablets_are(turn, *count, true),
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
        Press::NotMeant => denied(turn),
        Press::History(part, page) => history::show(turn, *part, *page),
        Press::Rhythm(rhythm) => iron::rhythm_asked(turn, *rhythm),
        Press::RhythmSure(rhythm) => iron::rhythm_pressed(turn, *rhythm),
        Press::IronAgain => iron::again_pressed(turn),
        Press::HoldOver(resumes) => iron::hold_over_pressed(turn, *resumes),
        Press::StopAsked => iron::stop_commanded(turn),
        Press::FirstTests(way) => first_tests::pressed(turn, *way),
        Press::OtherMedicines(any) => medicines::others_told(turn, *any),
        Press::CautionsDraft(set) => cautions::drafted(turn, *set),
        Press::Cautions(set) => cautions::told(turn, *set),
        Press::Infusion(draft) => infusion::pressed(turn, *draft),
        Press::InfusionUndo(seq) => infusion::undo_pressed(turn, *seq),
        Press::InfusionOff(on) => infusion::appointment::off_pressed(turn, *on),
        Press::Pause(from, until) => pause::paused(turn, *from, *until),
        Press::PauseDates => pause::dates_pressed(turn),
        Press::PauseEnd => pause::resume(turn),
        Press::StockCount => stock::count_pressed(turn),
        Press::StockOff => stock::off(turn),
        Press::Medicine(medicine, taken) => medicines::pressed(turn, *medicine, *taken),
        Press::Companion(companion, time) => companions::companion_is(turn, *companion, *time),
        Press::CompanionTaken(what, evening) => companions::companion_taken(turn, *what, *evening),
        Press::UnlistedOff(seq) => medicines::unlisted_off(turn, *seq),
        Press::AugmentingSince(months) => augmentation::since_pressed(turn, *months),
        Press::AugmentingNoDose => augmentation::no_dose(turn),
        Press::AugmentationDraft(set) => augmentation::drafted(turn, *set),
        Press::AugmentationChanges(set) => augmentation::answered(turn, *set),
        Press::Help(part) => safety::help_part(turn, *part),
        Press::ExportFirst => privacy::export(turn, ""),
        Press::AddToEvening(evening) => one_line::add_pressed(turn, *evening),
        Press::Wait(waiting) => wait::pressed(turn, *waiting),
        Press::CheckInRhythm(rhythm) => check_in::rhythm_pressed(turn, *rhythm),
        Press::Sex(sex) => crate::conversation::person::settings::sex_pressed(turn, *sex),
    }
}
