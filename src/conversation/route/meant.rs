//! Owns what follows from words once they are understood: the tap that they stand for, a question whether that is
//! right, or an answer. It must not read words itself; that is [`crate::hearing`]'s.

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, TimeDelta, Timelike, Utc};

use super::presses::pressed;
use super::{again, commands, settings};
use crate::agenda::blood_tests::next_retest;
use crate::agenda::open::Asked;
use crate::calendar::local_time::Evening;
use crate::calendar::places::{self, Found};
use crate::conversation::blood::{blood_tests, labs, medicines};
use crate::conversation::course::iron::stock;
use crate::conversation::course::{infusion, iron, pause};
use crate::conversation::person::{enrol, privacy, safety};
use crate::conversation::reading::{denied, doubted};
use crate::conversation::record::files::report;
use crate::conversation::record::{history, plan, undo, why};
use crate::conversation::state::question::Question;
use crate::conversation::state::{Augmenting, Dialogue};
use crate::conversation::tonight::check_in;
use crate::conversation::tonight::evening::{self, meal, said as told, taken};
use crate::conversation::turn::Turn;
use crate::hearing::hearsay::Doubt;
use crate::hearing::meaning::{self, Certainty, Heard, Meant};
use crate::hearing::reply;
use crate::hearing::topic::{Open, Tag, Topic, Veto};
use crate::hearing::value::{Clock, Day, Named, Part, Side, Span, Value};
use crate::patient::check_in::{Onset, SleepLoss, WORST_SCORE};
use crate::patient::fact::SkipReason;
use crate::patient::regimen::Rhythm;
use crate::patient::told::Told;
use crate::protocol::analyte::names;
use crate::protocol::dose::{Amount, SNOOZES_MIN};
use crate::protocol::exclusion::{Exclusion, Exclusions};
use crate::protocol::medicine::names::named_in;
use crate::text::Text;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{
    CheckInPress, DosePress, FixPress, HistoryPart, HourOf, MealPress, Press, Setting,
};

/// A reminder that is put off without a length comes after this.
const LATER_MIN: u16 = 30;
/// No reminder is put off by more.
const LONGEST_LATER_MIN: u32 = 6 * 60;
/// How far the plan is shown where the next of something is asked for, in days.
const PLAN_DAYS: u16 = 7;

/// Reads words, with what is open in the chat.
pub(super) fn read(turn: &Turn, text: &str) -> Heard {
    meaning::hear(text, turn.patient.language.code(), &open(turn), named)
}

/// What a name names.
fn named(name: &str) -> Option<Named> {
    if infusion::is_product(name) {
        return Some(Named::Product);
    }
    if matches!(
        names::named(&names::fold(name)),
        Some(names::Named::Analyte(_))
    ) {
        return Some(Named::Analyte);
    }
    if !named_in(name).is_empty() {
        return Some(Named::Medicine);
    }
    // "Feritin": its reader asks what is meant.
    let misspelt = name.chars().count() >= 6
        && name.to_lowercase().starts_with('f')
        && names::nearest(name).is_some();
    misspelt.then_some(Named::Analyte)
}

/// What is open, so that short words answer it.
fn open(turn: &Turn) -> Vec<Open> {
    let mut all = Vec::new();
    // One that something else has interrupted takes no short answer: "42" is asked about once more.
    match &turn.dialogue {
        Dialogue::Changing(question) => all.extend(of_question(*question)),
        Dialogue::ConfirmingZone { .. } => all.push(Open::Place),
        Dialogue::TakenTime { .. } => all.push(Open::DoseNoted),
        Dialogue::TestDate => all.push(Open::TestDate),
        Dialogue::PauseDates => all.push(Open::PauseDates),
        Dialogue::Stock => all.push(Open::Stock),
        Dialogue::Confirming { .. } => all.push(Open::YesNo),
        Dialogue::Augmenting(Augmenting::Since) => all.push(Open::Since),
        Dialogue::Idle
        | Dialogue::Infusion(_)
        | Dialogue::Companion(_)
        | Dialogue::Initials
        | Dialogue::LabFile(_)
        | Dialogue::Labs(_)
        | Dialogue::FixingLab { .. }
        | Dialogue::NamingLaboratory { .. }
        | Dialogue::Augmenting(Augmenting::Dose)
        | Dialogue::Interrupted { .. } => {}
    }
    match again::newest(turn).map(|open| open.question) {
        Some(Asked::Meal) => all.push(Open::Meal),
        Some(Asked::Dose) => all.push(Open::Dose),
        Some(Asked::CheckIn) => all.push(Open::Score),
        None => all.extend(within_check_in(turn)),
    }
    let tonight = turn.tonight().map(|evening| turn.patient.evening(evening));
    if tonight.is_some_and(|record| record.dose.is_some()) {
        all.push(Open::DoseNoted);
    }
    if turn.patient.stock.is_some() {
        all.push(Open::Counted);
    }
    if turn.patient.testing.booked.is_some() {
        all.push(Open::Booked);
    }
    let today = turn.today();
    if turn
        .patient
        .pauses
        .iter()
        .any(|pause| pause.what.from <= today && today <= pause.what.until)
    {
        all.push(Open::Paused);
    }
    if matches!(
        turn.patient.told().first().map(|told| &told.what),
        Some(Told::Labs(_))
    ) {
        all.push(Open::Results);
    }
    all
}

const fn of_question(question: Question) -> Option<Open> {
    Some(match question {
        Question::Place => Open::Place,
        Question::Dinner => Open::Dinner,
        Question::Bedtime => Open::Bed,
        Question::IronSince => Open::Since,
        Question::Strength => Open::Strength,
        Question::Tablets => Open::Tablets,
        Question::MealGap => Open::Gap,
        Question::Nudges => Open::Nudges,
        Question::CheckInTime => Open::CheckInTime,
        Question::Consent | Question::Gate | Question::Iron | Question::Language => return None,
    })
}

/// The question of tonight's check-in that waits after the score.
fn within_check_in(turn: &Turn) -> Option<Open> {
    let check_in = turn.patient.evening(turn.tonight()?).check_in;
    match (check_in.discomfort, check_in.onset, check_in.sleep_loss) {
        (Some(_), None, _) => Some(Open::Onset),
        (Some(_), Some(_), None) => Some(Open::Sleep),
        _ => None,
    }
}

// ---- answers to the open question

/// The answer to an open question as its reader takes it: "about half seven" is `7:30`. `None` where the words hold none.
pub(super) fn answer_in(turn: &Turn, dialogue: &Dialogue, heard: &Heard) -> Option<String> {
    if !is_plain(heard) {
        return None;
    }
    let today = turn.today();
    let day = |side| day_of(heard).and_then(|day| day.on(today, side));
    match dialogue.held() {
        Dialogue::Changing(question) => answer_to(turn, *question, heard),
        Dialogue::TakenTime { .. } | Dialogue::Companion(_) => {
            clock_of(heard).map(typed_clock).or_else(|| {
                let minutes = ago_of(heard)?;
                Some(typed_clock(Clock {
                    time: turn.clock(turn.now - minutes),
                    open: false,
                    bare: false,
                }))
            })
        }
        Dialogue::TestDate => day(Side::Future).map(|day| day.to_string()),
        Dialogue::Augmenting(Augmenting::Since) => since(heard, today).map(|day| day.to_string()),
        Dialogue::PauseDates => {
            span_of_days(turn, heard).map(|(from, until)| format!("{from} - {until}"))
        }
        Dialogue::Stock => match heard.topic() {
            Some(Topic::Bought) => tablets_in(heard).map(|tablets| format!("+{tablets}")),
            _ => only_number(heard).map(|number| number.to_string()),
        },
        Dialogue::Idle
        | Dialogue::ConfirmingZone { .. }
        | Dialogue::Infusion(_)
        | Dialogue::Initials
        | Dialogue::LabFile(_)
        | Dialogue::Labs(_)
        | Dialogue::FixingLab { .. }
        | Dialogue::NamingLaboratory { .. }
        | Dialogue::Augmenting(Augmenting::Dose)
        | Dialogue::Confirming { .. }
        | Dialogue::Interrupted { .. } => None,
    }
}

/// Whether the words can be an answer: of the writer, no question, and hardly anything else in them.
fn is_plain(heard: &Heard) -> bool {
    const MOST_BESIDE: u32 = 1;
    let vetoed = [
        Veto::SomebodyElse,
        Veto::Asked,
        Veto::If,
        Veto::OtherThing,
        Veto::Not,
    ]
    .into_iter()
    .any(|veto| heard.has(veto));
    let names_a_value = heard
        .values
        .iter()
        .any(|spotted| spotted.value == Value::Named(Named::Analyte));
    !vetoed && !names_a_value && heard.unexplained.count_ones() <= MOST_BESIDE
}

/// The same for a question of the beginning, or of the settings.
pub(super) fn answer_to(turn: &Turn, question: Question, heard: &Heard) -> Option<String> {
    if !is_plain(heard) {
        return None;
    }
    let today = turn.today();
    match question {
        Question::Dinner | Question::Bedtime | Question::CheckInTime => {
            if heard.topic() == Some(Topic::Varies) {
                return None;
            }
            clock_of(heard).map(typed_clock).or_else(|| {
                only_number(heard)
                    .filter(|hour| *hour < 24)
                    .map(|hour| hour.to_string())
            })
        }
        Question::IronSince => since(heard, today).map(|day| day.to_string()),
        Question::Strength => amount_before_unit(heard)
            .or_else(|| only_number(heard))
            .map(|number| number.to_string()),
        // "14 mg" is no number of tablets.
        Question::Tablets if amount_before_unit(heard).is_some() => None,
        Question::Tablets | Question::Nudges => only_number(heard).map(|number| number.to_string()),
        Question::MealGap => match span_said(heard) {
            Some(Span::Minutes(minutes)) => Some(minutes.to_string()),
            Some(Span::Days(_) | Span::Months(_)) | None => None,
        },
        Question::Place
        | Question::Consent
        | Question::Gate
        | Question::Iron
        | Question::Language => None,
    }
}

/// A number from here on may be a year, where it is asked since when something has been so.
const FIRST_YEAR: i32 = 1950;

/// The day from which something has been so.
fn since(heard: &Heard, today: NaiveDate) -> Option<NaiveDate> {
    let back = |span| match span {
        Span::Days(days) => today.checked_sub_days(Days::new(u64::from(days))),
        Span::Months(months) => today.checked_sub_months(Months::new(months)),
        Span::Minutes(_) => None,
    };
    if let Some(day) = day_of(heard) {
        return day.on(today, Side::Past);
    }
    let is_year =
        |number: u32| (FIRST_YEAR..=today.year()).contains(&i32::try_from(number).unwrap_or(0));
    let year = heard.values.iter().find_map(|spotted| match spotted.value {
        Value::Number(number) if is_year(number) => i32::try_from(number).ok(),
        _ => None,
    });
    for spotted in &heard.values {
        match spotted.value {
            Value::Ago(span) | Value::Span(span) => return back(span),
            Value::Month(month) => {
                return Day::Date {
                    day: 1,
                    month,
                    year,
                }
                .on(today, Side::Past);
            }
            _ => {}
        }
    }
    // "Since 2021": the middle of that year, or today where it is this one's and not yet there.
    let middle = NaiveDate::from_ymd_opt(year?, 7, 1)?;
    Some(middle.min(today))
}

// ---- values

/// The longest hour that was said; one whose half of the day is known before one whose is not.
fn clock_of(heard: &Heard) -> Option<Clock> {
    heard
        .values
        .iter()
        .filter_map(|spotted| match spotted.value {
            Value::Clock(clock) => Some((spotted.to - spotted.from, !clock.open, clock)),
            _ => None,
        })
        .max_by_key(|(length, fixed, _)| (*fixed, *length))
        .map(|(.., clock)| clock)
}

fn typed_clock(clock: Clock) -> String {
    if clock.open {
        clock.time.format("%-H:%M").to_string()
    } else {
        clock.time.format("%H:%M").to_string()
    }
}

fn day_of(heard: &Heard) -> Option<Day> {
    heard
        .values
        .iter()
        .filter_map(|spotted| match spotted.value {
            Value::Day(day) => Some((spotted.to - spotted.from, day)),
            _ => None,
        })
        // Of two of the same length the first one counts.
        .rev()
        .max_by_key(|(length, _)| *length)
        .map(|(_, day)| day)
}

/// The day that is named last.
fn last_day(heard: &Heard) -> Option<Day> {
    heard
        .values
        .iter()
        .filter_map(|spotted| match spotted.value {
            Value::Day(day) => Some((spotted.to, spotted.to - spotted.from, day)),
            _ => None,
        })
        .max_by_key(|(to, length, _)| (*to, *length))
        .map(|(.., day)| day)
}

fn ago_of(heard: &Heard) -> Option<TimeDelta> {
    heard.values.iter().find_map(|spotted| match spotted.value {
        Value::Ago(Span::Minutes(minutes)) => Some(TimeDelta::minutes(i64::from(minutes))),
        _ => None,
    })
}

fn span_said(heard: &Heard) -> Option<Span> {
    heard
        .values
        .iter()
        .filter_map(|spotted| match spotted.value {
            Value::Span(span) | Value::Ahead(span) | Value::Ago(span) => {
                Some((spotted.to - spotted.from, span))
            }
            _ => None,
        })
        .max_by_key(|(length, _)| *length)
        .map(|(_, span)| span)
}

/// Numbers that are part of nothing longer.
fn numbers(heard: &Heard) -> Vec<u32> {
    numbers_at(heard)
        .into_iter()
        .map(|(_, number)| number)
        .collect()
}

/// The same with the places of their words.
fn numbers_at(heard: &Heard) -> Vec<(usize, u32)> {
    let alone = |from: usize, to: usize| {
        !heard
            .values
            .iter()
            .any(|other| other.from <= from && to <= other.to && other.to - other.from > to - from)
    };
    heard
        .values
        .iter()
        .filter_map(|spotted| match spotted.value {
            Value::Number(number) if alone(spotted.from, spotted.to) => {
                Some((spotted.from, number))
            }
            _ => None,
        })
        .collect()
}

/// The only number; where an article counts as one, the other.
fn only_number(heard: &Heard) -> Option<u32> {
    let all = numbers(heard);
    match all.as_slice() {
        [one] => Some(*one),
        [1, other] | [other, 1] => Some(*other),
        _ => None,
    }
}

/// The number in front of a unit of weight.
fn amount_before_unit(heard: &Heard) -> Option<u32> {
    heard.values.iter().find_map(|spotted| match spotted.value {
        Value::Number(number)
            if heard
                .tokens
                .get(spotted.to)
                .is_some_and(|next| next.plain == "mg") =>
        {
            Some(number)
        }
        _ => None,
    })
}

/// Tablets in boxes: "two boxes of 30".
fn tablets_in(heard: &Heard) -> Option<u32> {
    match numbers(heard).as_slice() {
        [all] => Some(*all),
        [boxes, each] if *boxes <= 20 && *each > *boxes => boxes.checked_mul(*each),
        [each, boxes] if *boxes <= 20 => boxes.checked_mul(*each),
        _ => None,
    }
}

/// A score, or the two between which it lies.
fn score_of(heard: &Heard) -> Option<(u32, u32)> {
    let of = heard.values.iter().find_map(|spotted| match spotted.value {
        Value::Of(score) => Some((score, score)),
        Value::Range(low, high) => Some((low, high)),
        _ => None,
    });
    of.or_else(|| match numbers(heard).as_slice() {
        [one] => Some((*one, *one)),
        [1, other] | [other, 1] => Some((*other, *other)),
        [low, high] if low < high => Some((*low, *high)),
        _ => None,
    })
    .filter(|(low, high)| low <= high && *high <= u32::from(WORST_SCORE))
}

/// The evening that is meant: tonight, unless a day before it is named.
fn evening_of(turn: &Turn, heard: &Heard) -> Option<Evening> {
    let tonight = turn.tonight()?;
    let today = turn.today();
    let Some(day) = day_of(heard) else {
        return Some(tonight);
    };
    let date = day.on(today, Side::Past)?;
    Some(if date < today {
        Evening::on(date)
    } else {
        tonight
    })
}

/// The instant that is meant on an evening, if one is.
fn instant_of(turn: &Turn, heard: &Heard, evening: Evening) -> Option<DateTime<Utc>> {
    if let Some(ago) = ago_of(heard) {
        return Some(turn.now - ago);
    }
    let clock = clock_of(heard)?;
    told::at_of(turn, evening, clock.time, clock.open)
}

/// The days of a pause.
fn span_of_days(turn: &Turn, heard: &Heard) -> Option<(NaiveDate, NaiveDate)> {
    let today = turn.today();
    let days: Vec<NaiveDate> = heard
        .values
        .iter()
        .filter_map(|spotted| match spotted.value {
            Value::Day(day) => Some((spotted.from, spotted.to, day)),
            _ => None,
        })
        .filter(|(from, to, _)| {
            // Not one that is part of a longer one.
            !heard.values.iter().any(|other| {
                matches!(other.value, Value::Day(_))
                    && other.from <= *from
                    && *to <= other.to
                    && other.to - other.from > to - from
            })
        })
        .filter_map(|(.., day)| day.on(today, Side::Future))
        .collect();
    let range = heard.values.iter().find_map(|spotted| match spotted.value {
        Value::Range(first, last) => Some((first, last)),
        _ => None,
    });
    let length = match span_said(heard) {
        Some(Span::Days(days)) => Some(u64::from(days)),
        Some(Span::Months(months)) => today
            .checked_add_months(Months::new(months))
            .and_then(|end| u64::try_from((end - today).num_days()).ok()),
        Some(Span::Minutes(_)) | None => None,
    };
    match (days.as_slice(), length) {
        ([first, last], _) if first <= last => Some((*first, *last)),
        // "From the 20th to the 27th of December": the first has the month of the last.
        ([first, last], _) => {
            let same = first
                .checked_sub_months(Months::new(0))
                .and_then(|first| {
                    chrono::Datelike::with_month(&first, chrono::Datelike::month(last))
                })
                .and_then(|first| {
                    chrono::Datelike::with_year(&first, chrono::Datelike::year(last))
                })?;
            (same <= *last).then_some((same, *last))
        }
        ([only], None) if *only == today => Some((today, today)),
        // "Going away on Saturday" says no last day.
        ([_], None) if !heard.tells(Tag::Until) => None,
        ([last], None) if range.is_none() => {
            if let Some(first) = numbers(heard)
                .first()
                .filter(|first| (1..=31).contains(*first))
            {
                let first = chrono::Datelike::with_day(last, *first)?;
                if first <= *last && first >= today {
                    return Some((first, *last));
                }
            }
            Some((today, *last))
        }
        ([first], Some(length)) => Some((
            *first,
            first.checked_add_days(Days::new(length.checked_sub(1)?))?,
        )),
        ([], Some(length)) => Some((
            today,
            today.checked_add_days(Days::new(length.checked_sub(1)?))?,
        )),
        _ => None,
    }
}

// ---- what follows

/// Whether it is beyond doubt what words are about, so that they are no failed answer to something else.
pub(super) fn is_clear(heard: &Heard) -> bool {
    heard
        .meant
        .first()
        .is_some_and(|best| best.certainty == Certainty::Sure && says_something_else(best.topic))
}

fn says_something_else(topic: Topic) -> bool {
    is_question(topic)
        || matches!(
            topic,
            Topic::NotKnown | Topic::Varies | Topic::Thanks | Topic::Hello | Topic::Bye
        )
}

/// More words than these are a report that was pasted, not a sentence.
const SENTENCE: usize = 25;

/// Whether a sentence with values, or of an infusion, is of long ago, or the infusion did not take place.
pub(super) fn forbids(heard: &Heard, infusion: bool) -> bool {
    let off = matches!(
        heard.topic(),
        Some(Topic::InfusionOff | Topic::InfusionWanted)
    );
    heard.tokens.len() <= SENTENCE && (heard.has(Veto::LongAgo) || infusion && off)
}

/// What was understood and what it was asked for.
struct Said<'h> {
    heard: &'h Heard,
    text: &'h str,
    certainty: Certainty,
    meant: Meant,
}

/// Acts on what the words are about; `false` where that is nothing.
pub(super) fn act(turn: &mut Turn, heard: &Heard, text: &str) -> bool {
    // Where an older question waits for a yes or a no as well, it may be the answer to either.
    let waits = matches!(
        turn.dialogue.held(),
        Dialogue::ConfirmingZone { .. } | Dialogue::Confirming { .. }
    );
    if waits && reply::yes_or_no(text).is_some() {
        return false;
    }
    if heard.meant.is_empty() {
        return bare_value(turn, heard, text);
    }
    // Where the likeliest has no sense here, the next may have one.
    heard
        .meant
        .iter()
        .take(MOST_TRIED)
        .copied()
        .any(|meant| act_on(turn, meant, heard, text))
}

/// So many things that a message may be about are tried.
const MOST_TRIED: usize = 3;

/// A value without its name may be the ferritin: nothing is noted before they say so.
fn bare_value(turn: &mut Turn, heard: &Heard, text: &str) -> bool {
    let number = only_number(heard).filter(|number| (10..=500).contains(number));
    let alone = heard.tokens.len() == 1 && again::newest(turn).is_none();
    number.is_some_and(|number| alone && labs::offer(turn, &format!("ferritin {number}")))
        && !text.is_empty()
}

fn act_on(turn: &mut Turn, meant: Meant, heard: &Heard, text: &str) -> bool {
    let topic = meant.topic;
    let said = Said {
        heard,
        text,
        certainty: meant.certainty,
        meant,
    };
    if let Some(doubt) = doubt_of(topic, heard) {
        return doubt_answered(turn, topic, &said, doubt);
    }
    // What is hardly more than a guess is not even asked about where it is a short answer, or a length.
    if said.certainty == Certainty::Perhaps
        && matches!(
            topic,
            Topic::Snooze | Topic::NotEaten | Topic::NoDinner | Topic::ScoreNone | Topic::Cancel
        )
    {
        return false;
    }
    follow(turn, topic, &said)
}

/// What forbids to note this as told.
fn doubt_of(topic: Topic, heard: &Heard) -> Option<Veto> {
    let against: &[Veto] = match kind_of(topic) {
        Kind::Told => &[
            Veto::SomebodyElse,
            Veto::OtherThing,
            Veto::Asked,
            Veto::If,
            Veto::LongAgo,
            Veto::SaidByOthers,
            Veto::Goal,
            Veto::Wish,
        ],
        Kind::Felt => &[Veto::SomebodyElse, Veto::Asked, Veto::If],
        Kind::Changed => &[Veto::SomebodyElse, Veto::If],
        Kind::Said => &[],
    };
    // A test that is booked belongs to the days to come, and "my doctor said stop" is the doctor's.
    let allowed: &[Veto] = match topic {
        Topic::IronStop | Topic::Advised | Topic::MedicineStopped | Topic::MedicineChanged => {
            &[Veto::SaidByOthers, Veto::Wish, Veto::Goal, Veto::OtherThing]
        }
        Topic::TestBooked | Topic::TestMoved => &[Veto::Wish, Veto::Goal, Veto::OtherThing],
        Topic::Skipped | Topic::NotEaten | Topic::NoDinner | Topic::Snooze => &[
            Veto::Wish,
            Veto::Goal,
            Veto::LongAgo,
            Veto::SaidByOthers,
            Veto::OtherThing,
        ],
        Topic::Infused
        | Topic::TestDone
        | Topic::TestOff
        | Topic::Results
        | Topic::MedicineTaken => &[Veto::OtherThing],
        _ => &[],
    };
    against
        .iter()
        .copied()
        .find(|veto| heard.has(*veto) && !allowed.contains(veto))
}

/// How far a topic is something to be noted.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Something that was.
    Told,
    /// How it was, or is.
    Felt,
    /// How things are to be.
    Changed,
    /// Nothing to be noted.
    Said,
}

#[expect(
    clippy::too_many_lines,
    reason = "one arm a topic; split, it would need a wildcard arm"
)]
const fn kind_of(topic: Topic) -> Kind {
    match topic {
        Topic::Taken
        | Topic::Skipped
        | Topic::Ate
        | Topic::NotEaten
        | Topic::NoDinner
        | Topic::Infused
        | Topic::TestDone
        | Topic::TestBooked
        | Topic::TestMoved
        | Topic::TestOff
        | Topic::Results
        | Topic::MedicineStopped
        | Topic::MedicineChanged
        | Topic::MedicineTaken
        | Topic::Bought
        | Topic::Left => Kind::Told,
        Topic::Score
        | Topic::ScoreNone
        | Topic::ScoreBad
        | Topic::ScoreGood
        | Topic::ScoreSame
        | Topic::Onset
        | Topic::OnsetNever
        | Topic::OnsetMorning
        | Topic::OnsetAfternoon
        | Topic::OnsetEvening
        | Topic::OnsetLate
        | Topic::OnsetBed
        | Topic::SleepLost
        | Topic::SleepLostNone
        | Topic::SleepLostLittle
        | Topic::SleepLostMuch
        | Topic::Pregnant
        | Topic::Dialysis
        | Topic::Child
        | Topic::Overload
        | Topic::Gut
        | Topic::Advised
        | Topic::OtherCause
        | Topic::Travel
        | Topic::IronStart
        | Topic::IronStop => Kind::Felt,
        Topic::SetRemind
        | Topic::SetDinner
        | Topic::SetBed
        | Topic::SetCheckIn
        | Topic::SetGap
        | Topic::SetNudges
        | Topic::SetTablets
        | Topic::SetStrength
        | Topic::SetEveryOther
        | Topic::SetNightly
        | Topic::Resume => Kind::Changed,
        Topic::Cancel
        | Topic::Snooze
        | Topic::Pause
        | Topic::Undo
        | Topic::Correction
        | Topic::Forget
        | Topic::BadNight
        | Topic::InfusionPlanned
        | Topic::InfusionOff
        | Topic::InfusionWanted
        | Topic::Lunch
        | Topic::NotKnown
        | Topic::ResultsWaited
        | Topic::Low
        | Topic::ClockWrong
        | Topic::SetDiscreet
        | Topic::SetLanguage
        | Topic::SetPlace
        | Topic::Varies
        | Topic::DarkStool
        | Topic::SideEffect
        | Topic::Distress
        | Topic::MyNextTest
        | Topic::MyValues
        | Topic::MyStock
        | Topic::MyProgress
        | Topic::MyReminder
        | Topic::MyTablets
        | Topic::MyNextStep
        | Topic::MyLastDose
        | Topic::MyHistory
        | Topic::MyInfusion
        | Topic::MySettings
        | Topic::MyMedicines
        | Topic::MyReport
        | Topic::AskWhyStep
        | Topic::AskTakeNow
        | Topic::AskForgot
        | Topic::AskDouble
        | Topic::AskCoffee
        | Topic::AskMilk
        | Topic::AskFood
        | Topic::AskAlcohol
        | Topic::AskVitaminC
        | Topic::AskMinerals
        | Topic::AskThyroid
        | Topic::AskMedicines
        | Topic::AskStopMedicine
        | Topic::AskAugmentation
        | Topic::AskDarkStool
        | Topic::AskSideEffects
        | Topic::AskTsat
        | Topic::AskTarget
        | Topic::AskFerritin
        | Topic::AskValues
        | Topic::AskEvening
        | Topic::AskEveryOther
        | Topic::AskHowLong
        | Topic::AskWhyIron
        | Topic::AskWhichIron
        | Topic::AskHowMuch
        | Topic::AskInfusionEffect
        | Topic::AskInfusion
        | Topic::AskDoctor
        | Topic::AskSafe
        | Topic::AskTestHow
        | Topic::AskTestWhen
        | Topic::AskRls
        | Topic::AskHelps
        | Topic::AskPregnant
        | Topic::AskChild
        | Topic::AskStopIron
        | Topic::AskPrivacy
        | Topic::AskWho
        | Topic::AskHelp
        | Topic::AskOther
        | Topic::Yes
        | Topic::No
        | Topic::Thanks
        | Topic::Hello
        | Topic::Bye
        | Topic::Ok
        | Topic::Thumb
        | Topic::Sigh => Kind::Said,
    }
}

/// Says why nothing was noted; a question is answered where one of its topics is known.
fn doubt_answered(turn: &mut Turn, topic: Topic, said: &Said<'_>, doubt: Veto) -> bool {
    match doubt {
        Veto::SomebodyElse => doubted(turn, Doubt::SomebodyElse),
        Veto::Asked | Veto::If => {
            let question = said
                .heard
                .meant
                .iter()
                .map(|meant| meant.topic)
                .find(|topic| is_question(*topic));
            return match question {
                Some(question) => follow(turn, question, said),
                // What excludes is asked about anyway, with its list.
                None if is_exclusion(topic) => follow(turn, topic, said),
                None if labs::offer(turn, said.text) => true,
                None => {
                    doubted(turn, Doubt::Asked);
                    true
                }
            };
        }
        Veto::OtherThing => answer(turn, "not-iron"),
        Veto::Wish | Veto::Planned | Veto::Goal => doubted(turn, Doubt::NotYet),
        Veto::LongAgo | Veto::SaidByOthers | Veto::Range | Veto::Not => doubted(turn, Doubt::NotSo),
    }
    true
}

/// Whether it is answered from what the bot knows.
fn is_question(topic: Topic) -> bool {
    let section = topic.section();
    topic != Topic::AskOther
        && (section.starts_with("ask.")
            || section.starts_with("my.")
            || matches!(topic, Topic::AskHelp | Topic::DarkStool | Topic::SideEffect))
}

const fn is_exclusion(topic: Topic) -> bool {
    matches!(
        topic,
        Topic::Pregnant
            | Topic::Dialysis
            | Topic::Child
            | Topic::Overload
            | Topic::Gut
            | Topic::Advised
            | Topic::OtherCause
    )
}

/// Whether a value stands beside its name.
fn holds_a_value(heard: &Heard) -> bool {
    let named = heard
        .values
        .iter()
        .any(|spotted| spotted.value == Value::Named(Named::Analyte));
    let valued = heard
        .values
        .iter()
        .any(|spotted| matches!(spotted.value, Value::Number(_) | Value::Decimal(..)));
    named && valued
}

/// Does what the topic asks for.
#[expect(
    clippy::too_many_lines,
    reason = "one arm a topic; split, it would need a wildcard arm"
)]
fn follow(turn: &mut Turn, topic: Topic, said: &Said<'_>) -> bool {
    // "My ferritin is 30, is that bad?": the value first.
    if is_question(topic) && holds_a_value(said.heard) && labs::offer(turn, said.text) {
        return true;
    }
    match topic {
        Topic::Pregnant => gate(turn, Exclusion::Pregnant),
        Topic::Dialysis => gate(turn, Exclusion::Dialysis),
        Topic::Child => gate(turn, Exclusion::Minor),
        Topic::Overload => gate(turn, Exclusion::Overload),
        Topic::Gut => gate(turn, Exclusion::Gut),
        Topic::Advised => gate(turn, Exclusion::Advised),
        Topic::OtherCause => gate(turn, Exclusion::OtherCause),
        Topic::Forget => privacy::ask_forget(turn),
        Topic::IronStop => iron::stop_commanded(turn),
        Topic::IronStart => iron_starts(turn),
        Topic::Undo => return undone(turn),
        Topic::Correction => return corrected(turn, said),
        Topic::Cancel => commands::cancel(turn),
        Topic::Taken => return taken(turn, said),
        Topic::Skipped => return skipped(turn, said),
        Topic::Snooze => return snoozed(turn, said),
        Topic::Ate => return ate(turn, said),
        Topic::NotEaten => return not_eaten(turn),
        Topic::NoDinner => turn.aside([Text::NoDinner]),
        Topic::Lunch => turn.aside([Text::LunchIsNoDinner]),
        Topic::Score => return scored(turn, said),
        Topic::ScoreNone => return rated(turn, said, 0),
        Topic::ScoreBad | Topic::ScoreGood | Topic::ScoreSame => return ask_score(turn, said),
        Topic::Onset => return began(turn, said, None),
        Topic::OnsetNever => return began(turn, said, Some(Onset::Never)),
        Topic::OnsetMorning => return began(turn, said, Some(Onset::Morning)),
        Topic::OnsetAfternoon => return began(turn, said, Some(Onset::Afternoon)),
        Topic::OnsetEvening => return began(turn, said, Some(Onset::EarlyEvening)),
        Topic::OnsetLate => return began(turn, said, Some(Onset::LateEvening)),
        Topic::OnsetBed => return began(turn, said, Some(Onset::InBed)),
        Topic::SleepLost => return lost(turn, said, None),
        Topic::SleepLostNone => return lost(turn, said, Some(SleepLoss::Nothing)),
        Topic::SleepLostLittle => return lost(turn, said, Some(SleepLoss::UnderHalfHour)),
        Topic::SleepLostMuch => return lost(turn, said, Some(SleepLoss::OverTwoHours)),
        Topic::BadNight => safety::bad_night(turn),
        Topic::Infused => return infused(turn, said),
        Topic::InfusionPlanned => infusion_ahead(turn, said),
        Topic::InfusionOff => {
            if !infusion::appointment::off_said(turn) {
                doubted(turn, Doubt::NotSo);
            }
        }
        Topic::InfusionWanted => answer(turn, "infusion"),
        Topic::TestOff => blood_tests::commanded(turn, "off"),
        Topic::TestMoved | Topic::TestBooked => return test_on(turn, said, Side::Future),
        Topic::TestDone => return test_on(turn, said, Side::Past),
        Topic::NotKnown => {
            // What was asked stays open: the answer may come with the next line.
            turn.aside([Text::NoHurry]);
        }
        Topic::Results => {
            if !labs::offer(turn, said.text) {
                answer(turn, "values");
            }
        }
        Topic::ResultsWaited => answer(turn, "results-ahead"),
        Topic::MedicineStopped => return medicine_stopped(turn, said),
        Topic::MedicineTaken | Topic::MedicineChanged => return medicine_taken(turn, said),
        Topic::Bought => return bought(turn, said),
        Topic::Left => return left(turn, said),
        Topic::Low => stock::ask(turn, &[]),
        Topic::Travel => return travels(turn, said),
        Topic::ClockWrong | Topic::SetPlace => return place(turn, said),
        Topic::Pause => paused(turn, said),
        Topic::Resume if said.heard.has(Veto::Asked) => answer(turn, "other"),
        Topic::Resume => pause::resume(turn),
        Topic::SetRemind => reminder_follows(turn),
        Topic::SetDinner => return hour(turn, said, HourOf::Dinner),
        Topic::SetBed => return hour(turn, said, HourOf::Bedtime),
        Topic::SetCheckIn => return hour(turn, said, HourOf::CheckIn),
        Topic::SetGap => return gap(turn, said),
        Topic::SetNudges => settings::pressed(turn, Setting::Nudges),
        Topic::SetTablets => return tablets(turn, said),
        Topic::SetStrength => return strength(turn, said),
        Topic::SetEveryOther => iron::rhythm_asked(turn, Rhythm::EveryOther),
        Topic::SetNightly => iron::rhythm_asked(turn, Rhythm::Nightly),
        Topic::SetDiscreet => settings::pressed(turn, Setting::YouMenu),
        Topic::SetLanguage => settings::pressed(turn, Setting::Language),
        Topic::Varies => answer(turn, "varies"),
        Topic::DarkStool | Topic::AskDarkStool => turn.aside([Text::StoolsExpected]),
        Topic::SideEffect => answer(turn, "side-effects"),
        Topic::Distress => safety::hard_night(turn),
        Topic::MyNextTest => my_next_test(turn),
        Topic::MyReminder => plan::show(turn, PLAN_DAYS, 0),
        Topic::MyValues => history::show(turn, HistoryPart::Labs, 0),
        Topic::MyStock => stock::ask(turn, &[]),
        Topic::MyProgress | Topic::MyHistory => history::show(turn, HistoryPart::Overview, 0),
        Topic::MyTablets => return my_tablets(turn),
        Topic::MyNextStep => labs::next_commanded(turn),
        Topic::MyLastDose => history::show(turn, HistoryPart::Doses, 0),
        Topic::MyInfusion => history::show(turn, HistoryPart::Iron, 0),
        Topic::MySettings => crate::conversation::person::settings::open(turn),
        Topic::MyMedicines => medicines::show(turn),
        Topic::MyReport => report::commanded(turn, ""),
        Topic::AskWhyStep => why::commanded(turn, ""),
        Topic::AskHelp => safety::help(turn),
        Topic::AskTakeNow => answer(turn, "take-now"),
        Topic::AskForgot => answer(turn, "forgot"),
        Topic::AskDouble => answer(turn, "double"),
        Topic::AskCoffee => answer(turn, "coffee"),
        Topic::AskMilk => answer(turn, "milk"),
        Topic::AskFood => answer(turn, "food"),
        Topic::AskAlcohol => answer(turn, "alcohol"),
        Topic::AskVitaminC => answer(turn, "vitamin-c"),
        Topic::AskMinerals => answer(turn, "minerals"),
        Topic::AskThyroid => answer(turn, "thyroid"),
        Topic::AskMedicines => answer(turn, "medicines"),
        Topic::AskStopMedicine => answer(turn, "stop-medicine"),
        Topic::AskAugmentation => answer(turn, "augmentation"),
        Topic::AskSideEffects => answer(turn, "side-effects"),
        Topic::AskTsat => answer(turn, "tsat"),
        Topic::AskTarget => answer(turn, "target"),
        Topic::AskFerritin => answer(turn, "ferritin"),
        Topic::AskValues => {
            if !labs::offer(turn, said.text) {
                answer(turn, "values");
            }
        }
        Topic::AskEvening => answer(turn, "evening"),
        Topic::AskEveryOther => answer(turn, "every-other"),
        Topic::AskHowLong => answer(turn, "how-long"),
        Topic::AskWhyIron => answer(turn, "why-iron"),
        Topic::AskWhichIron => answer(turn, "which-iron"),
        Topic::AskHowMuch => answer(turn, "how-much"),
        Topic::AskInfusionEffect => answer(turn, "infusion-effect"),
        Topic::AskInfusion => answer(turn, "infusion"),
        Topic::AskDoctor => answer(turn, "doctor"),
        Topic::AskSafe => answer(turn, "safe"),
        Topic::AskTestHow => answer(turn, "test-how"),
        Topic::AskTestWhen => answer(turn, "test-when"),
        Topic::AskRls => answer(turn, "rls"),
        Topic::AskHelps => safety::bad_night(turn),
        Topic::AskPregnant => answer(turn, "pregnant"),
        Topic::AskChild => answer(turn, "child"),
        Topic::AskStopIron => answer(turn, "stop-iron"),
        Topic::AskPrivacy => privacy::explain(turn),
        Topic::AskWho => answer(turn, "who"),
        Topic::AskOther => {
            if !labs::offer(turn, said.text) {
                answer(turn, "other");
            }
        }
        Topic::Thanks => answer(turn, "thanks"),
        Topic::Hello => answer(turn, "hello"),
        Topic::Bye => answer(turn, "bye"),
        Topic::Ok => answer(turn, "ok"),
        Topic::Thumb => return thumb(turn),
        Topic::Sigh => return sighed(turn),
        Topic::Yes => return yes_or_no(turn, true),
        Topic::No => return yes_or_no(turn, false),
    }
    true
}

/// A yes or a no to the question of tonight that waits.
fn yes_or_no(turn: &mut Turn, yes: bool) -> bool {
    let Some((question, evening)) = again::newest(turn).map(|open| (open.question, open.evening))
    else {
        return false;
    };
    match (question, yes) {
        (Asked::Dose, true) => evening::dose_pressed(turn, evening, DosePress::Taken),
        (Asked::Dose, false) => evening::dose_pressed(turn, evening, DosePress::Skip),
        (Asked::Meal, true) => meal::meal_pressed(turn, evening, MealPress::Ago(0)),
        (Asked::Meal, false) => meal::meal_pressed(turn, evening, MealPress::NotYet),
        (Asked::CheckIn, _) => return false,
    }
    true
}

fn answer(turn: &mut Turn, about: &str) {
    turn.aside([Text::Answer {
        about: about.to_owned(),
    }]);
}

// ---- asking back

/// "Did I get this right?", with what was understood; nothing is noted before the yes.
fn confirm(turn: &mut Turn, what: Text, press: Press) {
    turn.dialogue = Dialogue::Confirming {
        press: press.encode(),
    };
    turn.reply(question(vec![Text::HeardRight, what], press));
}

fn question(texts: Vec<Text>, press: Press) -> Post {
    let yes = Button::new(Text::ButtonYesRight, press);
    let no = Button::new(Text::ButtonNotMeant, Press::NotMeant);
    Post::reply(Slot::Aside, texts).with_buttons([vec![yes, no]])
}

/// The same once more, after other words.
pub(super) fn ask_again(turn: &mut Turn, press: &str, first: &[Text]) {
    let Some(press) = Press::decode(press) else {
        turn.dialogue = Dialogue::Idle;
        return turn.aside([Text::NotUnderstood]);
    };
    let texts: Vec<_> = first.iter().cloned().chain([Text::HeardRight]).collect();
    turn.reply(question(texts, press));
}

/// A yes or a no that was typed.
pub(super) fn answered(turn: &mut Turn, press: &str, text: &str) {
    match reply::yes_or_no(text) {
        Some(true) => {
            turn.dialogue = Dialogue::Idle;
            pressed(turn, Press::decode(press).as_ref());
        }
        Some(false) => denied(turn),
        None => ask_again(turn, press, &[]),
    }
}

// ---- the person

fn gate(turn: &mut Turn, exclusion: Exclusion) {
    let known = turn.patient.exclusions.unwrap_or(Exclusions::NONE);
    let draft = if known.has(exclusion) {
        known
    } else {
        known.toggled(exclusion)
    };
    pressed(turn, Some(&Press::GateDraft(draft)));
}

fn iron_starts(turn: &mut Turn) {
    if turn.patient.oral_iron().is_some() {
        settings::pressed(turn, Setting::IronMenu);
    } else {
        settings::pressed(turn, Setting::Iron);
    }
}

// ---- the dose

/// Whether the reminder waits for its answer.
fn dose_waits(turn: &Turn) -> bool {
    again::newest(turn).is_some_and(|open| open.question == Asked::Dose)
}

fn taken(turn: &mut Turn, said: &Said<'_>) -> bool {
    let heard = said.heard;
    let Some(tonight) = turn.tonight() else {
        return false;
    };
    let Some(evening) = evening_of(turn, heard) else {
        return false;
    };
    if heard.has(Veto::Not) {
        return not_taken(turn, said, evening);
    }
    if heard.has(Veto::Planned) && day_of(heard).is_none() && ago_of(heard).is_none() {
        return dose_waits(turn) && snoozed(turn, said);
    }
    if turn.patient.oral_iron().is_none() {
        turn.aside([Text::NoIronRunning]);
        return true;
    }
    let at = instant_of(turn, heard, evening);
    // An hour by itself that lies ahead puts the reminder off; "took it at 9.40" before that hour is told to be ahead.
    let bare = heard.tokens.len() <= 2 && clock_of(heard).is_some();
    if bare && dose_waits(turn) && at.is_some_and(|at| at > turn.now + TimeDelta::minutes(2)) {
        return snoozed(turn, said);
    }
    // A bare hour before the reminder is the meal's as well as the dose's.
    let reminded = turn.patient.evening(evening).reminded_at.first().copied();
    if bare && reminded.zip(at).is_some_and(|(reminded, at)| at < reminded) {
        return false;
    }
    let dose = turn.patient.oral_iron().map_or(0, |(_, tablets)| tablets);
    let counted = counted_in(said);
    // "Took 0 tablets" is no dose.
    if counted == Some(0) {
        return false;
    }
    // E1c: more than the dose is asked about, and far more must not wait.
    if counted.is_some_and(|counted| taken::amount_told(turn, counted) != Amount::UpToTheDose) {
        told::taken_said(turn, evening, at, counted);
        return true;
    }
    // Nothing asked about it, and no hour is told.
    let vague = at.is_none() && evening == tonight && !dose_waits(turn);
    // What is noted already is not changed by a turn of phrase.
    let again = at.is_some() && turn.patient.evening(evening).taken_at().is_some();
    if said.certainty == Certainty::Sure && !vague && !again {
        told::taken_said(turn, evening, at, counted);
    } else {
        let time = turn.clock(at.unwrap_or(turn.now));
        let tablets = counted.and_then(|counted| u8::try_from(counted).ok());
        let tablets = tablets.unwrap_or(dose);
        let what = Text::ToldTaken {
            evening,
            tablets,
            time,
        };
        confirm(
            turn,
            what,
            Press::Dose(evening, DosePress::Took(tablets, time)),
        );
    }
    true
}

/// The tablets that are told beside a word for them, or as the only number; an article is none.
fn counted_in(said: &Said<'_>) -> Option<u32> {
    let heard = said.heard;
    let article = |number: u32| number == 1 && !heard.tokens.iter().any(|token| token.plain == "1");
    let all: Vec<u32> = numbers_at(heard)
        .into_iter()
        .filter(|(at, number)| said.meant.names(*at) && !article(*number))
        .map(|(_, number)| number)
        .collect();
    match all.as_slice() {
        [one] => Some(*one),
        [first, _] => Some(*first),
        _ => None,
    }
}

fn not_taken(turn: &mut Turn, said: &Said<'_>, evening: Evening) -> bool {
    let noted = turn.patient.evening(evening).taken_at().is_some();
    if noted {
        evening::dose_pressed(turn, evening, DosePress::Undo);
        return true;
    }
    if turn.tonight() != Some(evening) {
        return skipped(turn, said);
    }
    if dose_waits(turn) && said.heard.tells(Tag::Yet) {
        told::snoozed_said(turn, evening, LATER_MIN);
        return true;
    }
    if dose_waits(turn) {
        confirm(
            turn,
            Text::ToldSkipped { evening },
            Press::Dose(evening, DosePress::Skip),
        );
        return true;
    }
    false
}

fn reason_of(heard: &Heard) -> Option<SkipReason> {
    [
        (Tag::TestComing, SkipReason::TestComing),
        (Tag::RanOut, SkipReason::RanOut),
        (Tag::SideEffects, SkipReason::SideEffects),
        (Tag::Ill, SkipReason::Ill),
        (Tag::Away, SkipReason::Other),
        (Tag::Forgot, SkipReason::Other),
        (Tag::Tired, SkipReason::Other),
    ]
    .into_iter()
    .find(|(tag, _)| heard.tells(*tag))
    .map(|(_, reason)| reason)
}

fn skipped(turn: &mut Turn, said: &Said<'_>) -> bool {
    let reason = reason_of(said.heard);
    // "I'm ill, blood test tomorrow": the day is the test's.
    let evening = if reason == Some(SkipReason::TestComing) {
        turn.tonight()
    } else {
        evening_of(turn, said.heard)
    };
    let Some(evening) = evening else {
        return false;
    };
    if turn.patient.oral_iron().is_none() {
        turn.aside([Text::NoIronRunning]);
        return true;
    }
    // "I ran out on Monday", beside the reminder: it is tonight's that is left out.
    let yesterday = turn.tonight().map(Evening::previous);
    let older = dose_waits(turn) && Some(evening) < yesterday;
    let evening = if older {
        turn.tonight().unwrap_or(evening)
    } else {
        evening
    };
    let tonight = turn.tonight() == Some(evening);
    if tonight && turn.patient.evening(evening).taken_at().is_some() {
        return not_taken(turn, said, evening);
    }
    if tonight && dose_waits(turn) && said.heard.tells(Tag::Yet) && reason.is_none() {
        told::snoozed_said(turn, evening, LATER_MIN);
        return true;
    }
    if said.certainty == Certainty::Sure && !older
        || said.certainty == Certainty::Likely
            && !older
            && reason.is_some()
            && !said.heard.has(Veto::Asked)
    {
        told::skipped_said(turn, evening, reason);
    } else {
        let what = Text::ToldSkipped { evening };
        confirm(turn, what, Press::Dose(evening, DosePress::Skip));
    }
    true
}

/// "Give me 20 more", "maybe in 20": a number in so many words may be minutes.
const MOST_WORDS_WITH_MINUTES: usize = 4;

fn snoozed(turn: &mut Turn, said: &Said<'_>) -> bool {
    let Some(evening) = turn.tonight() else {
        return false;
    };
    let heard = said.heard;
    if heard.has(Veto::SomebodyElse) {
        return false;
    }
    if heard.has(Veto::Asked) || heard.has(Veto::If) {
        return doubt_answered(turn, Topic::Snooze, said, Veto::Asked);
    }
    let why = reason_of(heard).filter(|reason| {
        matches!(
            reason,
            SkipReason::RanOut | SkipReason::Ill | SkipReason::SideEffects
        )
    });
    if why.is_some() && span_said(heard).is_none() && dose_waits(turn) {
        confirm(
            turn,
            Text::ToldSkipped { evening },
            Press::Dose(evening, DosePress::Skip),
        );
        return true;
    }
    // "Couldn't manage more" puts nothing off.
    if heard.has(Veto::Not) && !heard.tells(Tag::Yet) && span_said(heard).is_none() {
        return false;
    }
    let until = clock_of(heard)
        .and_then(|clock| told::at_of(turn, evening, clock.time, clock.open))
        .filter(|at| *at > turn.now)
        .and_then(|at| u32::try_from((at - turn.now).num_minutes()).ok());
    let minutes = match span_said(heard) {
        Some(Span::Minutes(minutes)) => Some(minutes),
        Some(Span::Days(_) | Span::Months(_)) | None => until,
    }
    .or_else(|| only_number(heard).filter(|number| (5..=180).contains(number)));
    // A number that is no length, or that stands amid other words without its unit, puts nothing off.
    let by_number = span_said(heard).is_none()
        && until.is_none()
        && numbers(heard).iter().any(|number| *number != 1);
    if by_number && (minutes.is_none() || heard.tokens.len() > MOST_WORDS_WITH_MINUTES) {
        return false;
    }
    // "7" is no length: it may be how bad the legs are.
    let bare = heard.tokens.len() == 1 && only_number(heard).is_some();
    if bare
        && !minutes
            .is_some_and(|minutes| SNOOZES_MIN.iter().any(|known| u32::from(*known) == minutes))
    {
        return false;
    }
    if dose_waits(turn) {
        let minutes = minutes
            .unwrap_or(u32::from(LATER_MIN))
            .clamp(1, LONGEST_LATER_MIN);
        told::snoozed_said(turn, evening, u16::try_from(minutes).unwrap_or(LATER_MIN));
        return true;
    }
    if again::newest(turn).is_some_and(|open| open.question == Asked::Meal) {
        return not_eaten(turn);
    }
    if clock_of(heard).is_some() {
        reminder_follows(turn);
        return true;
    }
    false
}

// ---- the meal

fn ate(turn: &mut Turn, said: &Said<'_>) -> bool {
    let heard = said.heard;
    let Some(evening) = turn.tonight() else {
        return false;
    };
    if heard.has(Veto::Not) {
        return not_eaten(turn);
    }
    if evening_of(turn, heard) != Some(evening) {
        turn.aside([Text::MealOfBefore]);
        return true;
    }
    // "Ate at 9" in the morning is the breakfast's hour, or last night's.
    let says_which = clock_of(heard).is_some_and(|clock| !clock.open);
    if meal::is_morning_after(turn) && !says_which && ago_of(heard).is_none() {
        turn.aside([Text::MealOfTheMorning]);
        return true;
    }
    if heard.has(Veto::Planned) && ago_of(heard).is_none() {
        return not_eaten(turn);
    }
    let asked = again::newest(turn).is_some_and(|open| open.question == Asked::Meal);
    let bare = only_number(heard).filter(|hour| asked && (1..=12).contains(hour));
    let says_none = clock_of(heard).is_none() && ago_of(heard).is_none();
    if bare.is_none() && says_none && !numbers(heard).is_empty() && heard.tokens.len() <= 2 {
        return false;
    }
    let at = instant_of(turn, heard, evening).or_else(|| {
        let time = chrono::NaiveTime::from_hms_opt(bare?, 0, 0)?;
        told::at_of(turn, evening, time, true)
    });
    let time = turn.clock(at.unwrap_or(turn.now));
    if told::is_no_dinner(time) && at.is_none_or(|at| at <= turn.now) {
        turn.aside([Text::LunchIsNoDinner]);
        return true;
    }
    let press = Press::Meal(evening, MealPress::At(time));
    if said.certainty == Certainty::Sure {
        pressed(turn, Some(&press));
    } else {
        confirm(turn, Text::ToldMeal { evening, time }, press);
    }
    true
}

fn not_eaten(turn: &mut Turn) -> bool {
    let Some(evening) = turn.tonight() else {
        return false;
    };
    if turn.patient.evening(evening).meal_asked_at.is_none() {
        answer(turn, "ok");
    } else {
        meal::meal_pressed(turn, evening, MealPress::NotYet);
    }
    true
}

fn thumb(turn: &mut Turn) -> bool {
    match again::newest(turn).map(|open| (open.question, open.evening)) {
        Some((Asked::Dose, evening)) => {
            let dose = turn.patient.oral_iron().map_or(0, |(_, tablets)| tablets);
            let time = turn.clock(turn.now);
            let what = Text::ToldTaken {
                evening,
                tablets: dose,
                time,
            };
            confirm(
                turn,
                what,
                Press::Dose(evening, DosePress::Took(dose, time)),
            );
        }
        Some((Asked::Meal, evening)) => {
            let time = turn.clock(turn.now);
            confirm(
                turn,
                Text::ToldMeal { evening, time },
                Press::Meal(evening, MealPress::At(time)),
            );
        }
        Some((Asked::CheckIn, _)) => return sighed(turn),
        None => answer(turn, "ok"),
    }
    true
}

fn sighed(turn: &mut Turn) -> bool {
    match again::newest(turn) {
        Some(open) if open.question == Asked::CheckIn => again::once_more(turn, open),
        Some(_) => false,
        None => {
            answer(turn, "sigh");
            true
        }
    }
}

// ---- the check-in

/// The evening of a check-in that was told: the one that is open, or the one that is named.
fn checked(turn: &Turn, said: &Said<'_>) -> Option<Evening> {
    let tonight = turn.tonight()?;
    if within_check_in(turn).is_some() || check_in::is_open(turn) {
        return Some(tonight);
    }
    if day_of(said.heard).is_some() {
        return evening_of(turn, said.heard);
    }
    // In the daytime the night that is told of is the last one.
    let hour = turn.clock(turn.now).hour();
    Some(if (12..18).contains(&hour) {
        tonight.previous()
    } else {
        tonight
    })
}

fn scored(turn: &mut Turn, said: &Said<'_>) -> bool {
    match score_of(said.heard) {
        Some((low, high)) if low == high => {
            let rated = rated(turn, said, low);
            if rated && said.certainty == Certainty::Sure {
                and_the_rest(turn, said);
            }
            rated
        }
        Some(_) | None => ask_score(turn, said),
    }
}

/// "7, since eight, cost me an hour": what answers the questions that follow is taken along.
fn and_the_rest(turn: &mut Turn, said: &Said<'_>) {
    let tells = |topics: &[Topic]| {
        said.heard
            .meant
            .iter()
            .any(|meant| topics.contains(&meant.topic))
    };
    let began_too = tells(&[Topic::Onset]) && clock_of(said.heard).is_some();
    if began_too && began(turn, said, None) && tells(&[Topic::SleepLost]) {
        lost(turn, said, None);
    }
}

fn rated(turn: &mut Turn, said: &Said<'_>, score: u32) -> bool {
    let (Some(evening), Ok(score)) = (checked(turn, said), u8::try_from(score)) else {
        return false;
    };
    let press = CheckInPress::Discomfort(score);
    if said.certainty == Certainty::Sure {
        check_in::pressed(turn, evening, press);
    } else {
        let what = Text::ToldScore { evening, score };
        confirm(turn, what, Press::CheckIn(evening, press));
    }
    true
}

fn ask_score(turn: &mut Turn, said: &Said<'_>) -> bool {
    let Some(evening) = checked(turn, said) else {
        return false;
    };
    check_in::pressed(turn, evening, CheckInPress::Again);
    true
}

fn began(turn: &mut Turn, said: &Said<'_>, onset: Option<Onset>) -> bool {
    let Some(evening) = checked(turn, said) else {
        return false;
    };
    if turn.patient.evening(evening).check_in.discomfort.is_none() {
        return ask_score(turn, said);
    }
    let by_clock = clock_of(said.heard)
        .and_then(|clock| told::at_of(turn, evening, clock.time, clock.open))
        .or_else(|| ago_of(said.heard).map(|ago| turn.now - ago))
        .or_else(|| {
            let hour = only_number(said.heard).filter(|hour| (1..=12).contains(hour))?;
            let time = chrono::NaiveTime::from_hms_opt(hour, 0, 0)?;
            told::at_of(turn, evening, time, true)
        })
        .map(
            |at| match (turn.clock(at).hour(), turn.clock(at).minute()) {
                (4..12, _) => Onset::Morning,
                (12..17, _) => Onset::Afternoon,
                (17..21, _) | (21, 0) => Onset::EarlyEvening,
                _ => Onset::LateEvening,
            },
        )
        .or_else(|| part_of(said.heard));
    match onset.or(by_clock) {
        Some(onset) => check_in::pressed(turn, evening, CheckInPress::Onset(onset)),
        None => return false,
    }
    true
}

/// When it began, by the part of the day.
fn part_of(heard: &Heard) -> Option<Onset> {
    heard.values.iter().find_map(|spotted| match spotted.value {
        Value::Part(Part::Am | Part::Morning) => Some(Onset::Morning),
        Value::Part(Part::Midday | Part::Afternoon) => Some(Onset::Afternoon),
        Value::Part(Part::Evening | Part::Pm) => Some(Onset::EarlyEvening),
        Value::Part(Part::Night) => Some(Onset::LateEvening),
        _ => None,
    })
}

fn lost(turn: &mut Turn, said: &Said<'_>, loss: Option<SleepLoss>) -> bool {
    let Some(evening) = checked(turn, said) else {
        return false;
    };
    if turn.patient.evening(evening).check_in.discomfort.is_none() {
        return ask_score(turn, said);
    }
    let by_span = match span_said(said.heard) {
        Some(Span::Minutes(minutes)) => Some(minutes),
        Some(Span::Days(_) | Span::Months(_)) | None => {
            only_number(said.heard).filter(|number| (5..=59).contains(number))
        }
    }
    .map(|minutes| match minutes {
        0 => SleepLoss::Nothing,
        1..30 => SleepLoss::UnderHalfHour,
        30..60 => SleepLoss::HalfToOneHour,
        60..=120 => SleepLoss::OneToTwoHours,
        _ => SleepLoss::OverTwoHours,
    });
    match loss.or(by_span) {
        Some(loss) => check_in::pressed(turn, evening, CheckInPress::SleepLoss(loss)),
        None => return false,
    }
    true
}

// ---- blood

fn infused(turn: &mut Turn, said: &Said<'_>) -> bool {
    let today = turn.today();
    let on = match day_of(said.heard) {
        Some(day) => day.on(today, Side::Past),
        None => since(said.heard, today).or(Some(today)),
    };
    let Some(on) = on else { return false };
    if said.heard.has(Veto::Planned) || said.heard.has(Veto::Not) {
        doubted(turn, Doubt::NotYet);
        return true;
    }
    infusion::confirm(turn, on, said.text);
    true
}

fn infusion_ahead(turn: &mut Turn, said: &Said<'_>) {
    let today = turn.today();
    match day_of(said.heard).and_then(|day| day.on(today, Side::Future)) {
        Some(date) if date > today => infusion::appointment::asked(turn, date),
        Some(_) | None => answer(turn, "infusion-planned"),
    }
}

fn test_on(turn: &mut Turn, said: &Said<'_>, side: Side) -> bool {
    let today = turn.today();
    // "From Friday to the 11th": the last one holds.
    let day = if said.meant.topic == Topic::TestMoved {
        last_day(said.heard)
    } else {
        day_of(said.heard)
    };
    let day = day.and_then(|day| day.on(today, side));
    let day = match (day, side) {
        (None, Side::Past) => Some(today),
        (None, Side::Future) => {
            blood_tests::ask_date(turn, &[]);
            return true;
        }
        (day, _) => day,
    };
    let Some(day) = day else { return false };
    blood_tests::date_typed(turn, &day.to_string());
    true
}

fn medicine_stopped(turn: &mut Turn, said: &Said<'_>) -> bool {
    let named = named_in(said.text);
    match named.as_slice() {
        [one] if turn.patient.medicines.contains_key(one) => {
            medicines::pressed(turn, *one, false);
        }
        _ => medicines::show(turn),
    }
    true
}

fn medicine_taken(turn: &mut Turn, said: &Said<'_>) -> bool {
    if said.heard.has(Veto::Not) || said.heard.has(Veto::Planned) {
        medicines::show(turn);
        return true;
    }
    let named = named_in(said.text);
    if named.is_empty() {
        return false;
    }
    if said.certainty == Certainty::Perhaps {
        medicines::show(turn);
    } else {
        medicines::said(turn, said.text);
    }
    true
}

// ---- tablets

fn bought(turn: &mut Turn, said: &Said<'_>) -> bool {
    match tablets_in(said.heard).filter(|_| turn.patient.stock.is_some()) {
        Some(tablets) if said.certainty == Certainty::Sure => {
            stock::typed(turn, &format!("+{tablets}"));
        }
        Some(_) | None => stock::ask(turn, &[]),
    }
    true
}

fn left(turn: &mut Turn, said: &Said<'_>) -> bool {
    match only_number(said.heard) {
        Some(number) if said.certainty == Certainty::Sure => {
            stock::typed(turn, &number.to_string());
        }
        Some(_) | None => stock::ask(turn, &[]),
    }
    true
}

/// The test that is booked, or the day on which one is due: it may lie beyond the days of the plan.
fn my_next_test(turn: &mut Turn) {
    let today = turn.today();
    let booked = turn.patient.testing.booked.map(|test| test.on);
    turn.aside([match booked.filter(|test| *test >= today) {
        Some(test) => Text::MyTestBooked { test },
        None => match next_retest(&turn.patient) {
            Some(retest) if retest < today => Text::MyTestWasDue { retest },
            Some(retest) => Text::MyTestDue { retest },
            None => Text::MyTestNone,
        },
    }]);
}

fn my_tablets(turn: &mut Turn) -> bool {
    let Some((oral, tablets)) = turn.patient.oral_iron() else {
        turn.aside([Text::NoIronRunning]);
        return true;
    };
    turn.aside([Text::ToldTablets {
        tablets,
        rhythm: oral.rhythm,
    }]);
    true
}

// ---- away

/// A place that the words name: the longest run of them that is on the map.
fn place_in(said: &Said<'_>) -> Option<String> {
    let tokens = &said.heard.tokens;
    let longest = tokens.len().min(4);
    for count in (1..=longest).rev() {
        for first in 0..=tokens.len() - count {
            let (Some(from), Some(to)) = (tokens.get(first), tokens.get(first + count - 1)) else {
                continue;
            };
            let known =
                (first..first + count).any(|at| at < 128 && said.heard.unexplained >> at & 1 == 1);
            let Some(name) = said.text.get(from.from..to.to).filter(|_| known) else {
                continue;
            };
            if matches!(places::find(name), Found::Zones(_)) {
                return Some(name.to_owned());
            }
        }
    }
    None
}

fn travels(turn: &mut Turn, said: &Said<'_>) -> bool {
    // Who is only away for some days may mean a pause.
    if place_in(said).is_none()
        && said
            .heard
            .meant
            .iter()
            .any(|meant| meant.topic == Topic::Pause)
    {
        paused(turn, said);
        return true;
    }
    place(turn, said)
}

fn place(turn: &mut Turn, said: &Said<'_>) -> bool {
    match place_in(said) {
        Some(name) => {
            turn.dialogue = Dialogue::Changing(Question::Place);
            enrol::typed(turn, Question::Place, &name);
        }
        None => settings::pressed(turn, Setting::Zone),
    }
    true
}

fn paused(turn: &mut Turn, said: &Said<'_>) {
    match span_of_days(turn, said.heard) {
        Some((from, until)) if said.certainty != Certainty::Perhaps && !said.text.contains('?') => {
            pause::paused(turn, from, until);
        }
        Some(_) | None => pause::ask(turn),
    }
}

// ---- settings

fn reminder_follows(turn: &mut Turn) {
    let menu = Button::new(
        Text::ButtonMenuEvening,
        Press::Settings(Setting::EveningMenu),
    );
    turn.reply(Post::reply(Slot::Aside, [Text::ReminderFollows]).with_buttons([vec![menu]]));
}

fn hour(turn: &mut Turn, said: &Said<'_>, of: HourOf) -> bool {
    let Some(evening) = turn.tonight() else {
        return false;
    };
    let clock = clock_of(said.heard).or_else(|| {
        let hour = only_number(said.heard).filter(|hour| *hour < 24)?;
        let time = chrono::NaiveTime::from_hms_opt(hour, 0, 0)?;
        Some(Clock {
            time,
            open: (1..=12).contains(&hour),
            bare: true,
        })
    });
    let Some(clock) = clock else {
        settings::pressed(
            turn,
            match of {
                HourOf::Dinner => Setting::Dinner,
                HourOf::Bedtime => Setting::Bedtime,
                HourOf::CheckIn => Setting::CheckIn,
            },
        );
        return true;
    };
    let at = told::at_of(turn, evening, clock.time, clock.open);
    let time = at.map_or(clock.time, |at| turn.clock(at));
    let what = match of {
        HourOf::Dinner => Text::HeardDinner { time },
        HourOf::Bedtime => Text::HeardBedtime { time },
        HourOf::CheckIn => Text::HeardCheckIn { time },
    };
    confirm(turn, what, Press::Hour(of, time));
    true
}

fn gap(turn: &mut Turn, said: &Said<'_>) -> bool {
    match span_said(said.heard) {
        Some(Span::Minutes(minutes)) => match u16::try_from(minutes) {
            Ok(minutes) => confirm(
                turn,
                Text::HeardMealGap { minutes },
                Press::MealGap(minutes),
            ),
            Err(_) => return false,
        },
        Some(Span::Days(_) | Span::Months(_)) | None => settings::pressed(turn, Setting::MealGap),
    }
    true
}

fn tablets(turn: &mut Turn, said: &Said<'_>) -> bool {
    match counted_in(said).and_then(|number| u8::try_from(number).ok()) {
        Some(tablets) => confirm(
            turn,
            Text::HeardTablets { tablets },
            Press::Tablets(tablets),
        ),
        None => settings::pressed(turn, Setting::Tablets),
    }
    true
}

fn strength(turn: &mut Turn, said: &Said<'_>) -> bool {
    let number = amount_before_unit(said.heard).or_else(|| only_number(said.heard));
    match number.and_then(|number| u16::try_from(number).ok()) {
        Some(milligrams) => confirm(
            turn,
            Text::HeardStrength { milligrams },
            Press::Strength(milligrams),
        ),
        None => settings::pressed(turn, Setting::Tablets),
    }
    true
}

// ---- corrections

fn undone(turn: &mut Turn) -> bool {
    undo::commanded(turn);
    true
}

fn corrected(turn: &mut Turn, said: &Said<'_>) -> bool {
    // "Four instead of five": it is the dose that is told.
    if dose_waits(turn) {
        return taken(turn, said);
    }
    let told = turn.patient.told();
    match told.first().map(|told| &told.what) {
        Some(Told::Taken { evening, at, .. }) => {
            let evening = *evening;
            let before = *at;
            let at = instant_of(turn, said.heard, evening);
            let counted = counted_in(said).filter(|counted| *counted > 0);
            let dose = turn.patient.oral_iron().map_or(0, |(_, tablets)| tablets);
            if at.is_some() || counted.is_some() {
                let at = at.or(counted.map(|_| before));
                let up_to_the_dose = counted
                    .is_none_or(|counted| taken::amount_told(turn, counted) == Amount::UpToTheDose);
                if said.certainty != Certainty::Sure && up_to_the_dose {
                    let time = turn.clock(at.unwrap_or(before));
                    let tablets = counted.and_then(|counted| u8::try_from(counted).ok());
                    let tablets = tablets.unwrap_or(dose);
                    let what = Text::ToldTaken {
                        evening,
                        tablets,
                        time,
                    };
                    confirm(
                        turn,
                        what,
                        Press::Dose(evening, DosePress::Took(tablets, time)),
                    );
                    return true;
                }
                told::taken_said(turn, evening, at, counted);
                return true;
            }
        }
        Some(Told::Labs(_)) => {
            let seq = told.first().map_or(0, |told| told.seq);
            labs::fix_pressed(turn, seq, FixPress::Choose);
            return true;
        }
        Some(Told::Score { evening, .. }) => {
            let evening = *evening;
            if let Some(score) = numbers(said.heard).first()
                && let Ok(score) = u8::try_from(*score)
                && score <= WORST_SCORE
            {
                check_in::pressed(turn, evening, CheckInPress::Discomfort(score));
                return true;
            }
        }
        Some(Told::Meal { evening, .. }) => {
            let evening = *evening;
            if let Some(at) = instant_of(turn, said.heard, evening) {
                let time = turn.clock(at);
                meal::meal_pressed(turn, evening, MealPress::At(time));
                return true;
            }
        }
        Some(
            Told::Skipped { .. }
            | Told::Infusion(_)
            | Told::Response(..)
            | Told::Pause(_)
            | Told::Test(_)
            | Told::Stock(_)
            | Told::ClinicScore(..)
            | Told::IronStopped
            | Told::Rhythm(_)
            | Told::Legs(_),
        )
        | None => {}
    }
    undo::commanded(turn);
    true
}
