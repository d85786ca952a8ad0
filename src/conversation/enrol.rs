//! Owns the questions of the beginning (§1, §2, time, iron), and the same questions asked again from /settings.
//! What was answered is in the diary, so the next question is derived: leaving midway loses nothing.

mod ask;

use chrono::{Months, NaiveDate, NaiveTime, Timelike};

use crate::almanac::local_time::Zone;
use crate::almanac::places::{self, Found};
use crate::almanac::wall_clock::{self, Prefer};
use crate::patient::Patient;
use crate::patient::fact::Fact;
use crate::patient::profile::DISCLAIMER_VERSION;
use crate::patient::regimen::{OralIron, Regimen, Rhythm};
use crate::protocol::dose::{
    Gate, LABEL_MG, MEAL_GAP_RANGE_MIN, NUDGES_MAX, SALT_ABOVE_MG, TABLET_MG, TABLETS, iron_of_salt,
};
use crate::protocol::exclusion::Exclusions;
use crate::text::Text;
use crate::text::post::{Button, Keyboard, Post, Slot};
use crate::text::press::{HourOf, IronNow, Press};

use super::event::{Dialogue, Question};
use super::number::{of_a_dose, stated};
use super::talk::Talk;
use super::typed::{fragment, is_typed, yes_or_no};
use super::{evening, regimen, settings};

pub(super) use ask::ask;

/// How far back the start of oral iron may lie.
const IRON_SINCE_LIMIT: Months = Months::new(IRON_SINCE_MONTHS as u32);
/// The same as a number.
const IRON_SINCE_MONTHS: u8 = 120;
/// What Telegram lets a link carry.
const LONGEST_PAYLOAD: usize = 64;
/// So many different ones are kept.
const MOST_PAYLOADS: usize = 8;

/// What follows a number that answers these questions.
const TABLET_WORDS: [&str; 9] = [
    "tablet",
    "tablets",
    "tablette",
    "tabletten",
    "pastilla",
    "pastillas",
    "comprimido",
    "comprimidos",
    "stuck",
];
const MONTH_WORDS: [&str; 7] = [
    "month", "months", "monat", "monate", "monaten", "mes", "meses",
];
const MINUTE_WORDS: [&str; 7] = [
    "min", "mins", "minute", "minutes", "minuten", "minuto", "minutos",
];
const HOUR_WORDS: [&str; 8] = [
    "h", "hr", "hour", "hours", "stunde", "stunden", "hora", "horas",
];

/// The first question that the diary does not answer.
#[must_use]
pub fn next_question(patient: &Patient) -> Option<Question> {
    if patient.consent.is_none() {
        return Some(Question::Consent);
    }
    let Some(exclusions) = patient.exclusions else {
        return Some(Question::Gate);
    };
    if patient.zone.is_none() {
        return Some(Question::Place);
    }
    if patient.dinner.is_none() {
        return Some(Question::Dinner);
    }
    if patient.bedtime.is_none() {
        return Some(Question::Bedtime);
    }
    if exclusions.any() {
        None
    } else {
        next_about_iron(patient.regimen)
    }
}

fn next_about_iron(regimen: Regimen) -> Option<Question> {
    match regimen {
        Regimen::Unasked => Some(Question::Iron),
        Regimen::NoIron => None,
        Regimen::Oral(oral) if oral.since.is_none() => Some(Question::IronSince),
        Regimen::Oral(oral) if oral.strength_mg.is_none() => Some(Question::Strength),
        Regimen::Oral(oral) if oral.tablets.is_none() => Some(Question::Tablets),
        Regimen::Oral(_) => None,
    }
}

/// The question that typed words answer while the beginning is unfinished, or the disclaimer's new wording.
pub(super) fn open_question(talk: &Talk) -> Option<Question> {
    if consent_is_old(talk) {
        return Some(Question::Consent);
    }
    if talk.patient.enrolled_at.is_some() {
        None
    } else {
        next_question(&talk.patient)
    }
}

/// Whether the rest of the bot waits for the beginning to be finished.
pub(super) fn blocks(talk: &Talk) -> bool {
    open_question(talk).is_some()
}

fn consent_is_old(talk: &Talk) -> bool {
    talk.patient
        .consent
        .is_some_and(|consent| consent.version < DISCLAIMER_VERSION)
}

/// /start: the open question, or a word of welcome.
/// Keeps what the link to this bot carried, for later: a link can carry 64 letters, and few come by more than one.
pub(super) fn came_with(talk: &mut Talk, payload: &str) {
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
    let fits = (1..=LONGEST_PAYLOAD).contains(&payload.len()) && payload.bytes().all(letter);
    let known = &talk.patient.came_with;
    if fits && known.len() < MOST_PAYLOADS && !known.iter().any(|known| known == payload) {
        talk.note(Fact::CameWith {
            payload: payload.to_owned(),
        });
    }
}

pub(super) fn start(talk: &mut Talk) {
    talk.dialogue = Dialogue::Idle;
    match open_question(talk) {
        Some(question) => ask(talk, question, &[]),
        None => talk.aside([Text::WelcomeBack, Text::Help]),
    }
}

/// Says why something has to wait, and asks the open question again.
pub(super) fn insist(talk: &mut Talk, why: Text) {
    talk.dialogue = Dialogue::Idle;
    match open_question(talk) {
        Some(Question::Consent) => ask(talk, Question::Consent, &[]),
        Some(question) => ask(talk, question, &[why]),
        None => talk.aside([why]),
    }
}

pub(super) fn consent_pressed(talk: &mut Talk, agreed: bool) {
    let settled = talk.patient.consent.is_some() && !consent_is_old(talk);
    if settled {
        return talk.notice(Text::AlreadyNoted);
    }
    if !agreed {
        let refused = talk.diary.last();
        if refused.is_some_and(|entry| matches!(entry.fact, Fact::ConsentRefused { .. })) {
            return talk.notice(Text::AlreadyNoted);
        }
        talk.note(Fact::ConsentRefused {
            version: DISCLAIMER_VERSION,
        });
        return talk.reply(Post::reply(Slot::Enrol, [Text::Goodbye]));
    }
    talk.note(Fact::ConsentGiven {
        version: DISCLAIMER_VERSION,
    });
    settled_question(talk);
}

/// A tap that answers one of the questions, in the beginning or from /settings.
pub(super) fn pressed(talk: &mut Talk, press: &Press) {
    match press {
        Press::GateDraft(draft) => ask::gate(talk, *draft),
        Press::GateDone(exclusions) => gate_answered(talk, *exclusions),
        Press::Place(zone) => confirm_zone(talk, zone),
        Press::ZoneRight(zone) => zone_is(talk, zone),
        Press::OtherPlace => ask(talk, Question::Place, &[]),
        Press::Hour(of, time) => hour_is(talk, *of, *time),
        Press::CheckInBeforeBedtime => set(talk, Fact::CheckInTimeSet { time: None }),
        Press::Iron(now) => iron_is(talk, *now),
        Press::IronSince(months) => iron_since(talk, *months),
        Press::Strength(milligrams) => strength_is(talk, *milligrams),
        Press::Tablets(tablets) => tablets_are(talk, *tablets, false),
        Press::TabletsPrescribed(tablets) => tablets_are(talk, *tablets, true),
        Press::MealGap(minutes) if MEAL_GAP_RANGE_MIN.contains(minutes) => {
            set(talk, Fact::MealGapSet { minutes: *minutes });
        }
        Press::Nudges(nudges) if *nudges <= NUDGES_MAX => {
            set(talk, Fact::NudgesSet { nudges: *nudges });
        }
        Press::Language(language) => set(
            talk,
            Fact::LanguageChosen {
                language: *language,
            },
        ),
        Press::MealGap(_)
        | Press::Nudges(_)
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
        | Press::CautionsDraft(_)
        | Press::Cautions(_)
        | Press::Infusion(_)
        | Press::InfusionUndo(_)
        | Press::Pause(..)
        | Press::PauseDates
        | Press::PauseEnd
        | Press::StockCount
        | Press::StockOff
        | Press::Medicine(..)
        | Press::Companion(..)
        | Press::CompanionTaken(..)
        | Press::CheckInRhythm(_)
        | Press::Sex(_)
        | Press::Forget(_) => talk.notice(Text::ButtonUnknown),
    }
}

/// Words that answer `question`, or do not.
pub(super) fn typed(talk: &mut Talk, question: Question, text: &str) {
    if !is_typed(question) {
        if let Some(press) = ask::press_in_words(talk, question, text) {
            return super::pressed(talk, Some(&press));
        }
        let why = match question {
            // Somebody's very first words deserve the whole welcome, not a correction.
            Question::Consent if talk.just_met() => None,
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
        return ask(talk, question, why.as_slice());
    }
    match question {
        Question::Place => place_typed(talk, text),
        Question::Dinner => hour_typed(talk, HourOf::Dinner, question, text),
        Question::Bedtime => hour_typed(talk, HourOf::Bedtime, question, text),
        Question::CheckInTime => hour_typed(talk, HourOf::CheckIn, question, text),
        Question::IronSince => iron_since_typed(talk, text),
        Question::Strength => {
            match of_a_dose(text, &["mg"]).and_then(|number| u16::try_from(number).ok()) {
                Some(milligrams) if LABEL_MG.contains(&milligrams) => {
                    label_says(talk, milligrams);
                }
                _ => ask(talk, question, &[not_a_strength(text)]),
            }
        }
        Question::Tablets => {
            match of_a_dose(text, &TABLET_WORDS).and_then(|number| u8::try_from(number).ok()) {
                Some(tablets) if TABLETS.contains(&tablets) => tablets_are(talk, tablets, false),
                _ => ask(talk, question, &[not_tablets(text)]),
            }
        }
        Question::MealGap => match minutes_typed(text) {
            Some(minutes) if MEAL_GAP_RANGE_MIN.contains(&minutes) => {
                set(talk, Fact::MealGapSet { minutes });
            }
            _ => ask(talk, question, &[not_a_meal_gap(text)]),
        },
        Question::Nudges => match stated(text, &["times", "mal", "veces"])
            .and_then(|number| u8::try_from(number).ok())
        {
            Some(nudges) if nudges <= NUDGES_MAX => set(talk, Fact::NudgesSet { nudges }),
            _ => ask(
                talk,
                question,
                &[Text::NotNudges {
                    what: fragment(text),
                    highest: NUDGES_MAX,
                }],
            ),
        },
        Question::Consent | Question::Gate | Question::Iron | Question::Language => {}
    }
}

fn not_a_strength(text: &str) -> Text {
    Text::NotAStrength {
        what: fragment(text),
        lowest: *TABLET_MG.start(),
        highest: *TABLET_MG.end(),
    }
}

fn not_tablets(text: &str) -> Text {
    Text::NotTablets {
        what: fragment(text),
        lowest: *TABLETS.start(),
        highest: *TABLETS.end(),
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

/// A place from the phone; its coordinates never came this far.
pub(super) fn shared_place(talk: &mut Talk, zone: Option<&Zone>) {
    if talk.patient.consent.is_none() {
        return ask(talk, Question::Consent, &[Text::ConsentFirst]);
    }
    let waited_for = open_question(talk) == Some(Question::Place)
        || matches!(
            talk.dialogue.held(),
            Dialogue::Changing(Question::Place) | Dialogue::ConfirmingZone { .. }
        );
    match zone {
        _ if !waited_for => talk.aside([Text::PlaceNotAsked]),
        None => ask(talk, Question::Place, &[Text::PlaceNowhere]),
        Some(zone) => {
            remove_share_button(
                talk,
                Text::PlaceDropped {
                    zone: zone.spoken(),
                },
            );
            confirm_zone(talk, zone);
        }
    }
}

fn place_typed(talk: &mut Talk, text: &str) {
    match places::find(text) {
        Found::Nothing => ask(
            talk,
            Question::Place,
            &[Text::PlaceUnknown {
                what: fragment(text),
            }],
        ),
        Found::Zones(found) => match found.as_slice() {
            [only] => {
                remove_share_button(
                    talk,
                    Text::PlaceFound {
                        zone: only.zone.spoken(),
                    },
                );
                confirm_zone(talk, &only.zone);
            }
            several => {
                remove_share_button(talk, Text::Noted);
                ask::place_choice(talk, several);
            }
        },
    }
}

fn remove_share_button(talk: &mut Talk, text: Text) {
    talk.post(Post {
        keyboard: Keyboard::RemoveSharePlace,
        ..Post::reply(Slot::Aside, [text])
    });
}

fn confirm_zone(talk: &mut Talk, zone: &Zone) {
    confirm_again(talk, zone, &[]);
}

/// "It is 21:04 for you, right?", after other words.
pub(super) fn confirm_again(talk: &mut Talk, zone: &Zone, first: &[Text]) {
    talk.dialogue = Dialogue::ConfirmingZone { zone: *zone };
    let fixed = zone.fixed_hours().map(|_| Text::ZoneFixed);
    let first: Vec<_> = first.iter().cloned().chain(fixed).collect();
    ask::zone_right(talk, zone, &first);
}

/// Words while "It is 21:04 for you, right?" is open: yes, no, or another place.
pub(super) fn zone_typed(talk: &mut Talk, zone: &Zone, text: &str) {
    match yes_or_no(text) {
        Some(true) => zone_is(talk, zone),
        Some(false) => ask(talk, Question::Place, &[]),
        None => place_typed(talk, text),
    }
}

fn zone_is(talk: &mut Talk, zone: &Zone) {
    set(talk, Fact::ZoneConfirmed { zone: *zone });
}

fn gate_answered(talk: &mut Talk, exclusions: Exclusions) {
    let before = talk.patient.exclusions;
    note_news(talk, Fact::GateAnswered { exclusions });
    let first = if exclusions.any() {
        Some(Text::ExcludedNoted {
            reasons: exclusions,
        })
    } else {
        before
            .is_some_and(Exclusions::any)
            .then_some(Text::NotExcludedNoted)
    };
    go_on(talk, first.as_slice());
}

fn hour_is(talk: &mut Talk, of: HourOf, time: NaiveTime) {
    let fact = match of {
        HourOf::Dinner => Fact::DinnerSet { time },
        HourOf::Bedtime => Fact::BedtimeSet { time },
        HourOf::CheckIn => Fact::CheckInTimeSet { time: Some(time) },
    };
    set(talk, fact);
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

fn hour_typed(talk: &mut Talk, of: HourOf, question: Question, text: &str) {
    match wall_clock::parse_time(text) {
        Some(time) => {
            let meant = wall_clock::bare_hour(text).map_or(time, |bare| of_the_evening(of, bare));
            if meant != time {
                let other = Button::new(Text::ButtonHour { time }, Press::Hour(of, time));
                let said = Text::HourOfEvening {
                    time: meant,
                    other: time,
                };
                talk.post(Post::reply(Slot::Aside, [said]).with_buttons([vec![other]]));
            }
            hour_is(talk, of, meant);
        }
        None => ask(
            talk,
            question,
            &[Text::NotATime {
                what: fragment(text),
            }],
        ),
    }
}

fn iron_is(talk: &mut Talk, now: IronNow) {
    if talk.patient.excluded() {
        return talk.notice(Text::ButtonStale);
    }
    let running = talk.patient.oral_iron().is_some();
    match now {
        IronNow::No if running => return regimen::stopped(talk),
        IronNow::No => note_news(talk, Fact::IronDeclined),
        // After an infusion, only on a doctor's word.
        IronNow::Already | IronNow::Tonight if talk.patient.rests_after_infusion() => {
            return regimen::start(talk);
        }
        // From /settings: tablets go on, and are counted anew.
        IronNow::Already | IronNow::Tonight if running => {
            return ask(talk, Question::Strength, &[]);
        }
        IronNow::Already => note_news(talk, Fact::OralIronConfirmed),
        IronNow::Tonight => {
            // E9: people read it as a date, and in the morning "tonight" lies ahead.
            let on = talk.today();
            note_news(talk, Fact::OralIronStarted { on });
        }
    }
    settled_question(talk);
}

fn iron_since(talk: &mut Talk, months: u8) {
    let today = talk.today();
    let on = today
        .checked_sub_months(Months::new(u32::from(months)))
        .unwrap_or(today);
    if on < oldest_start(today) {
        let too_far = Text::DateTooFar { date: on };
        return ask(talk, Question::IronSince, &[too_far]);
    }
    set_iron(talk, Fact::OralIronStarted { on });
}

fn oldest_start(today: NaiveDate) -> NaiveDate {
    today.checked_sub_months(IRON_SINCE_LIMIT).unwrap_or(today)
}

fn iron_since_typed(talk: &mut Talk, text: &str) {
    let today = talk.today();
    let oldest = oldest_start(today);
    if let Some(months) = months_typed(text) {
        return iron_since(talk, months);
    }
    match wall_clock::parse_date(text, today, Prefer::Past) {
        None => ask(
            talk,
            Question::IronSince,
            &[Text::NotADate {
                what: fragment(text),
            }],
        ),
        Some(date) if date > today => ask(talk, Question::IronSince, &[Text::DateAhead { date }]),
        Some(date) if date < oldest => ask(talk, Question::IronSince, &[Text::DateTooFar { date }]),
        Some(date) => set_iron(talk, Fact::OralIronStarted { on: date }),
    }
}

/// "90", "90 min", "2 hours".
fn minutes_typed(text: &str) -> Option<u16> {
    let words = text.to_lowercase();
    let in_hours = HOUR_WORDS.iter().any(|hours| {
        words
            .split(|c: char| !c.is_alphabetic())
            .any(|word| word == *hours)
    });
    if in_hours {
        let hours = stated(text, &HOUR_WORDS)?;
        return u16::try_from(hours).ok()?.checked_mul(60);
    }
    u16::try_from(stated(text, &MINUTE_WORDS)?).ok()
}

/// "2 months", "vor 3 Monaten", "hace 2 meses".
fn months_typed(text: &str) -> Option<u8> {
    let text = text.to_lowercase();
    let of_months = ["month", "monat", "mes"]
        .iter()
        .any(|word| text.contains(word));
    let months = stated(&text, &MONTH_WORDS).filter(|_| of_months)?;
    u8::try_from(months)
        .ok()
        .filter(|months| *months <= IRON_SINCE_MONTHS)
}

/// E1: what the label says; a number that is usually the whole salt is asked about, or refused.
fn label_says(talk: &mut Talk, milligrams: u16) {
    if milligrams <= SALT_ABOVE_MG {
        return strength_is(talk, milligrams);
    }
    let iron = |milligrams| {
        let label = Text::ButtonIronInTablet { milligrams };
        vec![Button::new(label, Press::Strength(milligrams))]
    };
    let fits = TABLET_MG.contains(&milligrams).then_some(milligrams);
    let choices = iron_of_salt(milligrams).into_iter().chain(fits);
    let rows: Vec<_> = choices.map(iron).collect();
    let text = Text::AskSalt {
        milligrams,
        highest: *TABLET_MG.end(),
    };
    ask::beneath(talk, Question::Strength, text, rows);
}

fn strength_is(talk: &mut Talk, milligrams: u16) {
    if !TABLET_MG.contains(&milligrams) {
        return talk.notice(Text::ButtonUnknown);
    }
    // Counting the tablets anew belongs to it, also where a number is known already.
    if may_set_iron(talk) {
        note_news(talk, Fact::TabletStrengthSet { milligrams });
        ask(talk, Question::Tablets, &[]);
    }
}

/// E1c: a number of tablets passes the gate before it is noted; `prescribed`: a doctor prescribed exactly this.
fn tablets_are(talk: &mut Talk, tablets: u8, prescribed: bool) {
    if !TABLETS.contains(&tablets) {
        return talk.notice(Text::ButtonUnknown);
    }
    if !may_set_iron(talk) {
        return;
    }
    let Regimen::Oral(oral) = talk.patient.regimen else {
        return;
    };
    let counted = OralIron {
        tablets: Some(tablets),
        ..oral
    };
    if let Some(iron) = counted.dose_mg() {
        let gate = regimen::gate_of_amount(talk, oral.rhythm, iron);
        if let Some(why) = regimen::shut(gate) {
            return ask(talk, Question::Tablets, &[why]);
        }
        if gate == Gate::DoctorSaid && oral.rhythm == Rhythm::Nightly && !prescribed {
            let yes = Button::new(Text::ButtonPrescribed, Press::TabletsPrescribed(tablets));
            let text = Text::AskPrescribed { tablets, iron };
            return ask::beneath(talk, Question::Tablets, text, vec![vec![yes]]);
        }
    }
    let counted_before = talk.patient.oral_iron().is_some();
    set_iron(talk, Fact::TabletsSet { tablets });
    let counted = talk.patient.oral_iron().is_some();
    // E4: who took iron before may have had today's, and is asked before they are reminded.
    if counted && !counted_before && talk.patient.took_iron_already() {
        evening::ask_todays_dose(talk);
    }
}

/// Details of the tablets make sense only while tablets run or are being asked about.
fn may_set_iron(talk: &mut Talk) -> bool {
    let allowed = matches!(talk.patient.regimen, Regimen::Oral(_)) && !talk.patient.excluded();
    if !allowed {
        talk.notice(Text::ButtonStale);
    }
    allowed
}

fn set_iron(talk: &mut Talk, fact: Fact) {
    if may_set_iron(talk) {
        set(talk, fact);
    }
}

/// Notes an answer; one that is known already is noted no second time.
fn set(talk: &mut Talk, fact: Fact) {
    if talk.is_news(&fact) {
        talk.note(fact);
    } else if talk.dialogue == Dialogue::Idle {
        return talk.notice(Text::AlreadyNoted);
    }
    settled_question(talk);
}

fn note_news(talk: &mut Talk, fact: Fact) {
    if talk.is_news(&fact) {
        talk.note(fact);
    }
}

/// The questions that are still open after something was settled elsewhere.
pub(super) fn go_on_asking(talk: &mut Talk) {
    go_on(talk, &[]);
}

/// After an answer: the next question, the end of the beginning, or back to the menu.
fn settled_question(talk: &mut Talk) {
    go_on(talk, &[]);
}

/// The same, after a word about the answer.
fn go_on(talk: &mut Talk, first: &[Text]) {
    talk.dialogue = Dialogue::Idle;
    let just_enrolled = talk.patient.enrolled_at == Some(talk.now);
    match next_question(&talk.patient) {
        Some(question) => ask(talk, question, first),
        None if just_enrolled => ask::enrolled(talk),
        None => settings::saved(talk, first),
    }
}
