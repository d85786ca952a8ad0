//! Owns where a line of the settings menu leads: to a group of lines, a question, or another dialogue.

use crate::conversation::blood::medicines;
use crate::conversation::course::iron::{self, companions, stock};
use crate::conversation::course::{infusion, pause};
use crate::conversation::person::enrol::{self, order};
use crate::conversation::person::privacy;
use crate::conversation::person::settings::{
    ask_sex, check_in_lines, evening_lines, group, iron_lines, open, turn_discreet, your_lines,
};
use crate::conversation::state::Dialogue;
use crate::conversation::state::question::Question;
use crate::conversation::tonight::check_in::ask_check_in_rhythm;
use crate::conversation::turn::Turn;
use crate::patient::companion::Companion;
use crate::text::Text;
use crate::text::post::{Post, Slot};
use crate::text::press::Setting;

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

fn close(turn: &mut Turn) {
    turn.dialogue = Dialogue::Idle;
    turn.reply(Post::reply(Slot::Settings, [Text::SettingsClosed]));
    if let Some(question) = order::open_question(turn) {
        enrol::ask(turn, question, &[]);
    }
}
