//! Owns how each question of the beginning looks: its words and its buttons. It must not take answers.

use chrono::{DateTime, NaiveTime, Timelike, Utc};

use crate::calendar::local_time::Zone;
use crate::calendar::places::{self, Place};
use crate::conversation::person::enrol::tests_first;
use crate::conversation::state::Dialogue;
use crate::conversation::state::question::Question;
use crate::conversation::turn::Turn;
use crate::hearing::reply::yes_or_no;
use crate::patient::profile::{DISCLAIMER_VERSION, Language};
use crate::patient::regimen::{Regimen, Rhythm};
use crate::protocol::dose::{
    CHECK_IN_BEFORE_BEDTIME, EVENING_IRON_MG, Limit, NUDGES_MAX, USUAL_TABLET_MG, VITAMIN_C_MG,
    is_too_much, nearest_tablets,
};
use crate::protocol::exclusion::{Exclusion, Exclusions};
use crate::text::Text;
use crate::text::phrase::OfIron;
use crate::text::post::{Button, Keyboard, Manner, Post, Slot};
use crate::text::press::{HourOf, IronNow, Press, Setting};
use crate::text::voice::Voice;

/// Buttons in a row of hours or numbers.
const ROW: usize = 4;
/// Strengths in iron itself that labels commonly carry.
const STRENGTHS_MG: [u16; 8] = [USUAL_TABLET_MG, 20, 25, 28, 50, 65, 80, 100];
/// N: the check-in of a night, asked on the morning after.
const MORNING: NaiveTime = NaiveTime::from_hms_opt(8, 0, 0).expect("a time of day");
/// E2: the gaps on buttons, in minutes.
const MEAL_GAPS_MIN: [u16; 4] = [60, 120, 180, 240];

/// Where questions live: in the beginning's message, later in the settings'.
const fn question_slot(turn: &Turn) -> Slot {
    if turn.patient.enrolled_at.is_some() {
        Slot::Settings
    } else {
        Slot::Enrol
    }
}

/// A doubt about the answer to a question, with its buttons; words still answer the question itself.
pub(crate) fn beneath(turn: &mut Turn, question: Question, text: Text, rows: Vec<Vec<Button>>) {
    turn.dialogue = Dialogue::Changing(question);
    let slot = question_slot(turn);
    turn.reply(Post::reply(slot, [text]).with_buttons(rows));
}

/// Asks `question`, after `first` says what was wrong with the last answer.
pub(crate) fn ask(turn: &mut Turn, question: Question, first: &[Text]) {
    turn.dialogue = match question {
        Question::Consent | Question::Gate | Question::Iron | Question::Language => Dialogue::Idle,
        Question::Place
        | Question::Dinner
        | Question::Bedtime
        | Question::IronSince
        | Question::Strength
        | Question::Tablets
        | Question::MealGap
        | Question::Nudges
        | Question::CheckInTime => Dialogue::Changing(question),
    };
    let (texts, rows) = match question {
        Question::Consent => consent(turn),
        Question::Gate => {
            return gate_after(turn, turn.patient.exclusions.unwrap_or_default(), first);
        }
        Question::Place => return place(turn, first),
        Question::Dinner => (
            vec![Text::AskDinner],
            hours(HourOf::Dinner, 18, &[0, 30, 60, 90, 120, 150, 180, 210]),
        ),
        Question::Bedtime => (
            vec![Text::AskBedtime],
            hours(HourOf::Bedtime, 21, &[30, 60, 90, 120, 150, 180, 210, 240]),
        ),
        Question::CheckInTime => check_in_time(),
        Question::Iron => iron(turn),
        Question::IronSince => (
            vec![Text::AskIronSince],
            vec![(0..4).map(months_ago).collect()],
        ),
        Question::Strength => (
            vec![Text::AskStrength],
            STRENGTHS_MG
                .chunks(4)
                .map(|row| row.iter().copied().map(strength).collect())
                .collect(),
        ),
        Question::Tablets => tablets(turn),
        Question::MealGap => (
            vec![Text::AskMealGap],
            vec![MEAL_GAPS_MIN.into_iter().map(gap).collect()],
        ),
        Question::Nudges => (
            vec![Text::AskNudges],
            vec![(0..=NUDGES_MAX).map(nudges).collect()],
        ),
        Question::Language => (
            vec![Text::AskLanguage],
            vec![Language::ALL.into_iter().map(language).collect()],
        ),
    };
    let texts: Vec<_> = first.iter().cloned().chain(texts).collect();
    let slot = question_slot(turn);
    turn.reply(Post::reply(slot, texts).with_buttons(with_back(turn, rows)));
}

/// From /settings there is a way back.
fn with_back(turn: &Turn, mut rows: Vec<Vec<Button>>) -> Vec<Vec<Button>> {
    if turn.patient.enrolled_at.is_some() {
        rows.push(vec![Button::new(
            Text::ButtonBack,
            Press::Settings(Setting::Menu),
        )]);
    }
    rows
}

/// The button that typed words name: its own label, or a plain yes or no where that can mean only one of them.
pub(crate) fn press_in_words(turn: &Turn, question: Question, text: &str) -> Option<Press> {
    let rows = match question {
        Question::Consent => consent(turn).1,
        Question::Iron => iron(turn).1,
        Question::Language => vec![Language::ALL.into_iter().map(language).collect()],
        Question::Gate => vec![vec![none_of_these()]],
        Question::Place
        | Question::Dinner
        | Question::Bedtime
        | Question::IronSince
        | Question::Strength
        | Question::Tablets
        | Question::MealGap
        | Question::Nudges
        | Question::CheckInTime => Vec::new(),
    };
    let plain = |words: &str| words.trim().trim_end_matches(['.', '!']).to_lowercase();
    let said = plain(text);
    let voice = Voice::of(turn.patient.language);
    let named = rows
        .into_iter()
        .flatten()
        .find(|button| plain(&voice.say(&button.label)) == said)
        .map(|button| button.press);
    named.or_else(|| plainly(question, yes_or_no(text)?))
}

/// What a plain yes or no means; consent wants its own words, and "yes" to §2 does not say to which line.
const fn plainly(question: Question, yes: bool) -> Option<Press> {
    match question {
        Question::Iron if yes => Some(Press::Iron(IronNow::Already)),
        Question::Iron => Some(Press::Iron(IronNow::No)),
        Question::Gate if !yes => Some(Press::GateDone(Exclusions::NONE)),
        Question::Gate
        | Question::Consent
        | Question::Language
        | Question::Place
        | Question::Dinner
        | Question::Bedtime
        | Question::IronSince
        | Question::Strength
        | Question::Tablets
        | Question::MealGap
        | Question::Nudges
        | Question::CheckInTime => None,
    }
}

fn none_of_these() -> Button {
    Button::new(Text::ButtonNoneOfThese, Press::GateDone(Exclusions::NONE))
}

fn consent(turn: &Turn) -> (Vec<Text>, Vec<Vec<Button>>) {
    let renewed = turn
        .patient
        .consent
        .is_some_and(|consent| consent.version < DISCLAIMER_VERSION);
    let texts = if renewed {
        vec![Text::ConsentRenewed, Text::Consent]
    } else {
        vec![Text::Consent]
    };
    let agree = Button::new(Text::ButtonAgree, Press::Consent(true));
    let decline = Button::new(Text::ButtonDecline, Press::Consent(false));
    (texts, vec![vec![agree], vec![decline]])
}

/// §2 with the lines ticked so far; the ticks travel in the buttons, nothing is stored before *done*.
pub(super) fn gate(turn: &mut Turn, draft: Exclusions) {
    gate_after(turn, draft, &[]);
}

fn gate_after(turn: &mut Turn, draft: Exclusions, first: &[Text]) {
    let line = |exclusion: Exclusion| {
        let label = Text::ButtonExclusion {
            exclusion,
            ticked: draft.has(exclusion),
        };
        vec![Button::new(
            label,
            Press::GateDraft(draft.toggled(exclusion)),
        )]
    };
    let mut rows: Vec<_> = Exclusion::ALL.into_iter().map(line).collect();
    let finished = if draft.any() {
        Text::ButtonDone
    } else {
        Text::ButtonNoneOfThese
    };
    rows.push(vec![Button::new(finished, Press::GateDone(draft))]);
    let texts: Vec<_> = first.iter().cloned().chain([Text::Gate]).collect();
    let post = Post::reply(question_slot(turn), texts).with_buttons(with_back(turn, rows));
    turn.reply(post);
}

/// Always a new message: a button that shares the place cannot be put on an old one.
fn place(turn: &mut Turn, first: &[Text]) {
    let texts: Vec<_> = first.iter().cloned().chain([Text::AskPlace]).collect();
    let slot = question_slot(turn);
    turn.post(Post {
        keyboard: Keyboard::SharePlace,
        manner: Manner::Fresh,
        ..Post::reply(slot, texts)
    });
}

/// Several places bear that name.
pub(super) fn place_choice(turn: &mut Turn, places: &[Place]) {
    let now = turn.now;
    let choice = |place: &Place| {
        let label = place_label(place, places, now);
        vec![Button::new(label, Press::Place(place.zone))]
    };
    let mut rows: Vec<_> = places.iter().map(choice).collect();
    rows.push(vec![Button::new(Text::ButtonOtherPlace, Press::OtherPlace)]);
    let slot = question_slot(turn);
    turn.reply(Post::reply(slot, [Text::PlaceAmbiguous]).with_buttons(rows));
}

/// A place by its name and state, and by its clock where others share the name; the zone tells the last of them apart.
fn place_label(place: &Place, places: &[Place], now: DateTime<Utc>) -> Text {
    let with_region = |place: &Place| match place.region {
        "" => place.name.to_owned(),
        region => format!("{}, {region}", place.name),
    };
    let clock = |place: &Place| {
        let local = place.zone.local(now).time();
        NaiveTime::from_hms_opt(local.hour(), local.minute(), 0).unwrap_or(local)
    };
    let country = place.country.to_owned();
    let same_name = |other: &&Place| other.name == place.name && other.country == place.country;
    if places.iter().filter(same_name).count() < 2 {
        let name = place.name.to_owned();
        return Text::ButtonPlace { name, country };
    }
    let same = |other: &&Place| {
        same_name(other) && other.region == place.region && clock(other) == clock(place)
    };
    let name = if places.iter().filter(same).count() < 2 {
        with_region(place)
    } else {
        format!("{} ({})", with_region(place), place.zone.name())
    };
    let time = clock(place);
    Text::ButtonPlaceAt {
        name,
        country,
        time,
    }
}

/// "It is 21:04 for you, right?"
pub(super) fn zone_right(turn: &mut Turn, zone: &Zone, first: &[Text]) {
    let time = zone.local(turn.now).time();
    let right = Button::new(Text::ButtonRight, Press::ZoneRight(*zone));
    let other = Button::new(Text::ButtonOtherPlace, Press::OtherPlace);
    let question = Text::ZoneQuestion {
        zone: zone.spoken(),
        time,
    };
    let slot = question_slot(turn);
    let texts: Vec<_> = first.iter().cloned().chain([question]).collect();
    turn.reply(Post::reply(slot, texts).with_buttons([vec![right, other]]));
}

/// Hours on buttons, as minutes after `from_hour`.
fn hours(of: HourOf, from_hour: i64, minutes: &[i64]) -> Vec<Vec<Button>> {
    let button = |after: &i64| {
        let time = NaiveTime::MIN + chrono::TimeDelta::minutes(from_hour * 60 + after);
        Button::new(Text::ButtonHour { time }, Press::Hour(of, time))
    };
    minutes
        .chunks(ROW)
        .map(|row| row.iter().map(button).collect())
        .collect()
}

fn check_in_time() -> (Vec<Text>, Vec<Vec<Button>>) {
    let mut rows = hours(HourOf::CheckIn, 21, &[0, 30, 60, 90]);
    rows.push(vec![Button::new(
        Text::ButtonNextMorning { time: MORNING },
        Press::Hour(HourOf::CheckIn, MORNING),
    )]);
    rows.push(vec![Button::new(
        Text::ButtonBeforeBedtime,
        Press::CheckInBeforeBedtime,
    )]);
    (vec![Text::AskCheckInTime], rows)
}

fn iron(turn: &Turn) -> (Vec<Text>, Vec<Vec<Button>>) {
    let already = Button::new(Text::ButtonIronAlready, Press::Iron(IronNow::Already));
    let tonight = Button::new(Text::ButtonIronTonight, Press::Iron(IronNow::Tonight));
    let no = Button::new(Text::ButtonIronNo, Press::Iron(IronNow::No));
    let text = if turn.patient.enrolled_at.is_some() {
        Text::AskIronAgain
    } else {
        Text::AskIron
    };
    (vec![text], vec![vec![already], vec![tonight], vec![no]])
}

fn months_ago(months: u8) -> Button {
    Button::new(Text::ButtonMonthsAgo { months }, Press::IronSince(months))
}

fn strength(milligrams: u16) -> Button {
    Button::new(
        Text::ButtonStrength { milligrams },
        Press::Strength(milligrams),
    )
}

/// E1: the nearest number of tablets, and its neighbours; none that would be refused (E1c). Beside it the warning about
/// children (§7).
fn tablets(turn: &Turn) -> (Vec<Text>, Vec<Vec<Button>>) {
    let (strength, rhythm) = match &turn.patient.regimen {
        Regimen::Oral(oral) => (oral.strength_mg, oral.rhythm),
        Regimen::Unasked | Regimen::NoIron => (None, Rhythm::Nightly),
    };
    let strength = strength.unwrap_or(USUAL_TABLET_MG);
    let nearest = nearest_tablets(strength);
    let country = turn.patient.zone.and_then(places::country_of);
    let limit = Limit::of(country.unwrap_or_default());
    let question = Text::AskTablets {
        strength,
        tablets: nearest,
        iron: strength * u16::from(nearest),
        vitamin: VITAMIN_C_MG,
        limit: limit.milligrams(),
        target: EVENING_IRON_MG,
        of: Some(limit),
    };
    let first = nearest.saturating_sub(2).max(1);
    let is_offered = |tablets: &u8| {
        let iron = u16::from(tablets.saturating_mul(rhythm.doses())).saturating_mul(strength);
        !is_too_much(rhythm.pace(), iron)
    };
    let button =
        |tablets: u8| Button::new(Text::ButtonTablets { tablets }, Press::Tablets(tablets));
    (
        vec![question, Text::ChildrenWarning],
        vec![(first..first + 4).filter(is_offered).map(button).collect()],
    )
}

fn gap(minutes: u16) -> Button {
    Button::new(Text::ButtonMinutes { minutes }, Press::MealGap(minutes))
}

fn nudges(times: u8) -> Button {
    Button::new(Text::ButtonTimes { times }, Press::Nudges(times))
}

fn language(language: Language) -> Button {
    Button::new(Text::ButtonLanguage { language }, Press::Language(language))
}

/// The end of the beginning: what will happen from tonight on.
pub(super) fn enrolled(turn: &mut Turn) {
    let bedtime = turn.patient.bedtime.unwrap_or_default();
    let check_in = turn
        .patient
        .preferences
        .check_in_at
        .unwrap_or(bedtime - CHECK_IN_BEFORE_BEDTIME);
    let text = match (turn.patient.excluded(), turn.patient.oral_iron()) {
        (true, _) => Text::EnrolledExcluded { check_in },
        (false, Some((oral, tablets))) => Text::EnrolledIron {
            tablets,
            iron: OfIron::in_tablets(tablets, oral.strength_mg),
            dinner: turn.patient.dinner.unwrap_or_default(),
            check_in,
        },
        (false, None) => Text::EnrolledNoIron { check_in },
    };
    if turn.patient.iron_planned && !turn.patient.excluded() {
        let post = Post::reply(Slot::Enrol, [text, Text::TestsFirst, Text::Disclaimer]);
        return turn.reply(post.with_buttons(tests_first::rows()));
    }
    turn.reply(Post::reply(Slot::Enrol, [text, Text::Disclaimer]));
}

/// B0: the ways to the first tablet.
pub(crate) fn tests_first(turn: &mut Turn) {
    let post = Post::reply(question_slot(turn), [Text::TestsFirst, Text::Disclaimer]);
    let rows = with_back(turn, tests_first::rows());
    turn.reply(post.with_buttons(rows));
}
