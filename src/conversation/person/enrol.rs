//! Owns the questions of the beginning (§1, §2, time, iron), and the same questions asked again from /settings.
//! What was answered is in the diary, so the next question is derived: leaving midway loses nothing.

pub(crate) mod ask;
pub(crate) mod next;
pub mod order;
pub(crate) mod place;
pub(crate) mod tests_first;

use chrono::{NaiveTime, Timelike};

use crate::calendar::spelling::plain;
use crate::calendar::unit::Unit;
use crate::calendar::wall_clock;
use crate::conversation::person::enrol::next::{go_on, note_news, set, settled_question};
use crate::conversation::person::enrol::order::{consent_is_old, open_question};
use crate::conversation::person::enrol::place::{confirm_zone, place_typed, zone_is};
use crate::conversation::state::Dialogue;
use crate::conversation::state::question::{Question, is_typed};
use crate::conversation::turn::Turn;
use crate::hearing::number::stated;
use crate::patient::fact::Fact;
use crate::patient::profile::DISCLAIMER_VERSION;
use crate::protocol::dose::{MEAL_GAP_RANGE_MIN, NUDGES_MAX};
use crate::protocol::exclusion::{Exclusion, Exclusions};
use crate::text::Text;
use crate::text::fit::fragment;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{HourOf, Press};

pub(crate) use ask::ask;

/// What Telegram lets a link carry.
const LONGEST_PAYLOAD: usize = 64;
/// So many different ones are kept.
const MOST_PAYLOADS: usize = 8;

/// Keeps what the link to this bot carried, for later: a link can carry 64 letters, and few come by more than one.
pub(crate) fn came_with(turn: &mut Turn, payload: &str) {
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    let fits = (1..=LONGEST_PAYLOAD).contains(&payload.len()) && payload.bytes().all(letter);
    let known = &turn.patient.came_with;
    if fits && known.len() < MOST_PAYLOADS && !known.iter().any(|known| known == payload) {
        turn.note(Fact::CameWith {
            payload: payload.to_owned(),
        });
    }
}

/// /start: the open question, or a word of welcome.
pub(crate) fn start(turn: &mut Turn) {
    turn.dialogue = Dialogue::Idle;
    match open_question(turn) {
        Some(question) => ask(turn, question, &[]),
        None => turn.aside([Text::WelcomeBack, Text::Help]),
    }
}

/// Says why something has to wait, and asks the open question again.
pub(crate) fn insist(turn: &mut Turn, why: Text) {
    turn.dialogue = Dialogue::Idle;
    match open_question(turn) {
        Some(Question::Consent) => ask(turn, Question::Consent, &[]),
        Some(question) => ask(turn, question, &[why]),
        None => turn.aside([why]),
    }
}

pub(crate) fn consent_pressed(turn: &mut Turn, agreed: bool) {
    let settled = turn.patient.consent.is_some() && !consent_is_old(turn);
    if settled {
        return turn.notice(Text::AlreadyNoted);
    }
    if !agreed {
        let refused = turn.diary.last();
        if refused.is_some_and(|entry| matches!(entry.fact, Fact::ConsentRefused { .. })) {
            return turn.notice(Text::AlreadyNoted);
        }
        turn.note(Fact::ConsentRefused {
            version: DISCLAIMER_VERSION,
        });
        return turn.reply(Post::reply(Slot::Enrol, [Text::Goodbye]));
    }
    turn.note(Fact::ConsentGiven {
        version: DISCLAIMER_VERSION,
    });
    settled_question(turn);
}

/// A tap that answers one of the questions, in the beginning or from /settings.
pub(crate) fn pressed(turn: &mut Turn, press: &Press) {
    match press {
        Press::GateDraft(draft) => ask::gate(turn, *draft),
        Press::GateDone(exclusions) => gate_answered(turn, *exclusions),
        Press::Place(zone) => confirm_zone(turn, zone),
        Press::ZoneRight(zone) => zone_is(turn, zone),
        Press::OtherPlace => ask(turn, Question::Place, &[]),
        Press::Hour(of, time) => hour_is(turn, *of, *time),
        Press::CheckInBeforeBedtime => set(turn, Fact::CheckInTimeSet { time: None }),
        Press::MealGap(minutes) if MEAL_GAP_RANGE_MIN.contains(minutes) => {
            set(turn, Fact::MealGapSet { minutes: *minutes });
        }
        Press::Nudges(nudges) if *nudges <= NUDGES_MAX => {
            set(turn, Fact::NudgesSet { nudges: *nudges });
        }
        Press::Language(language) => set(
            turn,
            Fact::LanguageChosen {
                language: *language,
            },
        ),
        Press::MealGap(_)
        | Press::Nudges(_)
        | Press::Iron(_)
        | Press::IronSince(_)
        | Press::Strength(_)
        | Press::Tablets(_)
        | Press::TabletsPrescribed(_)
        | Press::Consent(_)
        | Press::Meal(..)
        | Press::Dose(..)
        | Press::CheckIn(..)
        | Press::Legs(..)
        | Press::Response(..)
        | Press::Why(_)
        | Press::LabsUndo(_)
        | Press::LabChoice(..)
        | Press::LabDrop(_)
        | Press::Tour(_)
        | Press::Plan(..)
        | Press::TakeBack(_)
        | Press::TakeBackNothing
        | Press::NotMeant
        | Press::History(..)
        | Press::Chart(_)
        | Press::LabFile(..)
        | Press::Report(_)
        | Press::Letter(_)
        | Press::Initials(_)
        | Press::LabsHow
        | Press::Booking(..)
        | Press::TestOn(_)
        | Press::TestOff(_)
        | Press::ResultsNever(_)
        | Press::Settings(_)
        | Press::Guided(_)
        | Press::LabFix(..)
        | Press::Draw(..)
        | Press::Show(..)
        | Press::Safety
        | Press::SomebodyToTalk
        | Press::BadNight
        | Press::Rhythm(_)
        | Press::RhythmSure(_)
        | Press::IronAgain
        | Press::HoldOver(_)
        | Press::StopAsked
        | Press::FirstTests(_)
        | Press::OtherMedicines(_)
        | Press::CautionsDraft(_)
        | Press::Cautions(_)
        | Press::Infusion(_)
        | Press::InfusionUndo(_)
        | Press::InfusionOff(_)
        | Press::Pause(..)
        | Press::PauseDates
        | Press::PauseEnd
        | Press::StockCount
        | Press::StockOff
        | Press::Medicine(..)
        | Press::Companion(..)
        | Press::CompanionTaken(..)
        | Press::CheckInRhythm(_)
        | Press::Wait(_)
        | Press::AddToEvening(_)
        | Press::Help(_)
        | Press::ExportFirst
        | Press::Sex(_)
        | Press::UnlistedOff(_)
        | Press::AugmentingSince(_)
        | Press::AugmentingNoDose
        | Press::AugmentationDraft(_)
        | Press::AugmentationChanges(_)
        | Press::Forget(_) => turn.notice(Text::ButtonUnknown),
    }
}

/// Words that answer a question of the evening, the place or the consent, or do not.
pub(crate) fn typed(turn: &mut Turn, question: Question, text: &str) {
    if !is_typed(question) {
        let why = match question {
            // Somebody's very first words deserve the whole welcome, not a correction.
            Question::Consent if turn.just_met() => None,
            Question::Consent => Some(Text::ConsentFirst),
            Question::Gate
            | Question::Place
            | Question::Dinner
            | Question::Bedtime
            | Question::Iron
            | Question::IronSince
            | Question::Strength
            | Question::Tablets
            | Question::MealGap
            | Question::Nudges
            | Question::CheckInTime
            | Question::Language => Some(Text::TapPlease),
        };
        return ask(turn, question, why.as_slice());
    }
    match question {
        Question::Place => place_typed(turn, text),
        Question::Dinner => hour_typed(turn, HourOf::Dinner, question, text),
        Question::Bedtime => hour_typed(turn, HourOf::Bedtime, question, text),
        Question::CheckInTime => hour_typed(turn, HourOf::CheckIn, question, text),
        Question::MealGap => match minutes_typed(text) {
            Some(minutes) if MEAL_GAP_RANGE_MIN.contains(&minutes) => {
                set(turn, Fact::MealGapSet { minutes });
            }
            _ => ask(turn, question, &[not_a_meal_gap(text)]),
        },
        Question::Nudges => {
            match stated(text, Unit::is_times).and_then(|number| u8::try_from(number).ok()) {
                Some(nudges) if nudges <= NUDGES_MAX => set(turn, Fact::NudgesSet { nudges }),
                _ => ask(
                    turn,
                    question,
                    &[Text::NotNudges {
                        what: fragment(text),
                        highest: NUDGES_MAX,
                    }],
                ),
            }
        }
        // Of tablets, or answered by a tap alone.
        Question::IronSince
        | Question::Strength
        | Question::Tablets
        | Question::Iron
        | Question::Consent
        | Question::Gate
        | Question::Language => {}
    }
}

fn not_a_meal_gap(text: &str) -> Text {
    let (lowest, highest) = (*MEAL_GAP_RANGE_MIN.start(), *MEAL_GAP_RANGE_MIN.end());
    Text::NotAMealGap {
        what: fragment(text),
        lowest,
        highest,
    }
}

fn gate_answered(turn: &mut Turn, exclusions: Exclusions) {
    let before = turn.patient.exclusions;
    note_news(turn, Fact::GateAnswered { exclusions });
    let mut first = Vec::new();
    if exclusions.any() {
        first.push(Text::ExcludedNoted {
            reasons: exclusions,
        });
        // X1a: the bot tells someone who becomes pregnant to ask first; it does not stop or continue their tablets.
        let pregnant = exclusions.has(Exclusion::Pregnant);
        first.extend(pregnant.then_some(Text::PregnantAsk));
    } else if before.is_some_and(Exclusions::any) {
        first.push(Text::NotExcludedNoted);
    }
    go_on(turn, &first);
}

fn hour_is(turn: &mut Turn, of: HourOf, time: NaiveTime) {
    let fact = match of {
        HourOf::Dinner => Fact::DinnerSet { time },
        HourOf::Bedtime => Fact::BedtimeSet { time },
        HourOf::CheckIn => Fact::CheckInTimeSet { time: Some(time) },
    };
    set(turn, fact);
}

/// E15: what an hour without its half of the day means in a question about the evening. Nobody goes to bed at noon,
/// nor at three in the afternoon.
fn of_the_evening(of: HourOf, bare: NaiveTime) -> NaiveTime {
    const SMALL_HOURS: std::ops::RangeInclusive<u32> = 1..=4;
    let stays = match of {
        HourOf::Dinner | HourOf::CheckIn => bare.hour() == 12,
        HourOf::Bedtime => SMALL_HOURS.contains(&bare.hour()),
    };
    if stays {
        bare
    } else {
        wall_clock::other_half(bare)
    }
}

fn hour_typed(turn: &mut Turn, of: HourOf, question: Question, text: &str) {
    match wall_clock::parse_time(text) {
        Some(time) => {
            let meant = wall_clock::bare_hour(text).map_or(time, |bare| of_the_evening(of, bare));
            if meant != time {
                let other = Button::new(Text::ButtonHour { time }, Press::Hour(of, time));
                let said = Text::HourOfEvening {
                    time: meant,
                    other: time,
                };
                turn.post(Post::reply(Slot::Aside, [said]).with_buttons([vec![other]]));
            }
            hour_is(turn, of, meant);
        }
        None => ask(
            turn,
            question,
            &[Text::NotATime {
                what: fragment(text),
            }],
        ),
    }
}

/// "90", "90 min", "2 hours".
fn minutes_typed(text: &str) -> Option<u16> {
    let in_hours = plain(text)
        .split(|c: char| !c.is_alphabetic())
        .any(Unit::is_hours);
    if in_hours {
        let hours = stated(text, Unit::is_hours)?;
        return u16::try_from(hours).ok()?.checked_mul(60);
    }
    u16::try_from(stated(text, Unit::is_minutes)?).ok()
}
