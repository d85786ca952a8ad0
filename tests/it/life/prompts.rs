//! The laws about a single prompt: what an evening may bring, how far apart doses are, which day a date is.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Timelike, Utc};
use stillnight::calendar::local_time::Evening;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::text::Text;
use stillnight::text::post::{Keyboard, Post, Slot};
use stillnight::text::press::{DosePress, Press};

use super::course::Course;
use super::laws::Broken;

/// E4, written down a second time on purpose: a day less an hour, or two for a double dose.
const DAY_LESS_AN_HOUR: TimeDelta = TimeDelta::hours(23);
const TWO_DAYS_LESS_AN_HOUR: TimeDelta = TimeDelta::hours(47);
/// E10: what leaves later than this says so, and past bedtime it only asks.
const HARDLY_LATE: TimeDelta = TimeDelta::minutes(10);

fn presses(post: &Post) -> impl Iterator<Item = &Press> {
    let rows = match &post.keyboard {
        Keyboard::Buttons(rows) => rows.as_slice(),
        Keyboard::Bare | Keyboard::SharePlace | Keyboard::RemoveSharePlace => &[],
    };
    rows.iter().flatten().map(|button| &button.press)
}

/// A reminder to take iron can be put off; a word that it is too soon cannot.
pub fn says_take(post: &Post) -> Option<Evening> {
    presses(post).find_map(|press| match press {
        Press::Dose(evening, DosePress::Snooze(_)) => Some(*evening),
        _ => None,
    })
}

/// §7: a neutral line, or what names nothing.
pub fn stays_discreet(post: &Post) -> Result<(), Broken> {
    let neutral = |text: &Text| {
        matches!(
            text,
            Text::DiscreetDose { .. }
                | Text::DiscreetCheckIn
                | Text::DiscreetNote
                | Text::MealQuestion
                | Text::AskedAgain
                | Text::FoldedNoAnswer
                | Text::FoldedNoted
        )
    };
    // E16: the line that an evening leaves says only whether it was answered.
    let line = |text: &Text| match text {
        Text::EveningFolded { parts, .. } => parts.0.iter().all(neutral),
        text => neutral(text),
    };
    if post.attachment.is_none() && post.paragraphs.iter().all(line) {
        return Ok(());
    }
    Err(format!("not discreet: {post:?}"))
}

/// Every button beneath a question means the evening or the day that the question is about.
pub fn names_its_day(post: &Post) -> Result<(), Broken> {
    let fits = |press: &Press| match (post.slot, press) {
        (Slot::Meal(slot) | Slot::Dose(slot), Press::Dose(evening, _))
        | (Slot::Meal(slot), Press::Meal(evening, _))
        | (Slot::CheckIn(slot), Press::CheckIn(evening, _))
        | (Slot::Companion(_, slot), Press::CompanionTaken(_, evening)) => slot == *evening,
        (Slot::Booking(slot), Press::Booking(day, _))
        | (Slot::Response(slot), Press::Response(day, _))
        | (
            Slot::Test(slot),
            Press::ResultsNever(day) | Press::TestOff(day) | Press::Draw(day, _),
        ) => slot == *day,
        (
            Slot::Meal(_) | Slot::Dose(_) | Slot::CheckIn(_) | Slot::Booking(_) | Slot::Response(_),
            other,
        ) => {
            matches!(other, Press::Show(..))
        }
        _ => true,
    };
    match presses(post).find(|press| !fits(press)) {
        None => Ok(()),
        Some(press) => Err(format!("{press:?} stands beneath {:?}", post.slot)),
    }
}

/// What an evening brings: nothing where iron is held, nothing in a pause, nothing of another evening.
pub fn evening_prompt(
    course: &Course,
    post: &Post,
    now: DateTime<Utc>,
    woke: bool,
) -> Result<(), Broken> {
    let (evening, of_iron) = match post.slot {
        Slot::Meal(evening) | Slot::Dose(evening) => (evening, true),
        Slot::CheckIn(evening) => (evening, false),
        _ => return Ok(()),
    };
    let wrong = |why: &str| {
        Err(format!(
            "{why}, and still {:?} comes with {:?}",
            post.slot, post.paragraphs
        ))
    };
    if of_iron && course.excluded {
        return wrong("the protocol is not for them (X1)");
    }
    if of_iron && course.held() {
        return wrong("iron is on hold (L2, L3)");
    }
    if of_iron && course.rests {
        return wrong("a hold has ended, and nobody said that iron goes on (H1)");
    }
    if of_iron && course.rests_before_test(evening) {
        return wrong("the evening is held for a test (R5)");
    }
    if of_iron && course.tablets().is_none() {
        return wrong("no tablets run");
    }
    if course.paused(evening.date()) {
        return wrong("the evening is paused");
    }
    if of_iron && course.doses.contains_key(&evening) {
        return wrong("the evening is settled");
    }
    let Some(zone) = course.zone else {
        return Ok(());
    };
    let over = now < evening.starts(&zone) || evening.ends(&zone) <= now;
    if woke && over && matches!(post.slot, Slot::Meal(_) | Slot::CheckIn(_)) {
        return wrong("it is another evening");
    }
    let bedtime = course.bedtime_on(evening).unwrap_or(now);
    let own = course.snoozed.get(&evening).copied().unwrap_or(bedtime);
    if matches!(post.slot, Slot::Meal(_)) && now > bedtime.max(own) {
        return wrong("it is past bedtime");
    }
    Ok(())
}

/// E4, E5: "take it now".
pub fn take_now(course: &Course, evening: Evening, now: DateTime<Utc>) -> Result<(), Broken> {
    let every_other = course.tablets().is_some_and(|tablets| tablets.every_other);
    let spacing = if every_other {
        TWO_DAYS_LESS_AN_HOUR
    } else {
        DAY_LESS_AN_HOUR
    };
    let last = course.last_dose(evening, now);
    if let Some(last) = last.filter(|last| now - *last < spacing) {
        return Err(format!(
            "E4: taken at {last}, and {evening} is asked for at {now}"
        ));
    }
    let bedtime = course.bedtime_on(evening).unwrap_or(now);
    let own = course.snoozed.get(&evening).copied().unwrap_or(bedtime);
    if now > bedtime.max(own) + HARDLY_LATE {
        return Err(format!(
            "E5: bed at {bedtime}, and {evening} is asked for at {now}"
        ));
    }
    Ok(())
}

/// R1–R4: what comes by date comes for the right day, in the daytime.
pub fn dated_prompt(course: &Course, fact: &Fact, now: DateTime<Utc>) -> Result<(), Broken> {
    let Some(local) = course.local(now) else {
        return Ok(());
    };
    let today = local.date();
    let since = |day: NaiveDate, days: u64, what: &str| {
        let early = today < day + Days::new(days);
        let night = !(10..20).contains(&local.hour());
        if early || night || course.excluded {
            return Err(format!("{what} of {day} comes at {local}"));
        }
        Ok(())
    };
    match fact {
        Fact::BookingAsked { retest_on } => {
            let expected = course.retest();
            if course.test.is_some() || expected != Some(*retest_on) {
                return Err(format!(
                    "a retest of {retest_on} is brought up, due is {expected:?}, booked {:?}",
                    course.test
                ));
            }
            since(*retest_on - Days::new(7), 0, "the booking")
        }
        Fact::ResponseAsked { infusion_on, week } => {
            if course
                .infusion()
                .is_none_or(|last| last.on != *infusion_on || last.asked.contains(week))
            {
                return Err(format!(
                    "week {week} after {infusion_on} is asked about again or for nothing"
                ));
            }
            since(*infusion_on, u64::from(*week) * 7, "the check")
        }
        Fact::AfterInfusionNoteSent { infusion_on } => since(*infusion_on, 21, "the note"),
        _ => Ok(()),
    }
}

/// R2–R6: what is noted as brought up stands in the chat, beneath its own day and in words that name it; and nothing of
/// the kind stands there that is not noted.
pub fn brought_up(entries: &[Entry], posts: &[Post], discreet: bool) -> Result<(), Broken> {
    let of_course = |slot: Slot| {
        matches!(
            slot,
            Slot::Booking(_) | Slot::Response(_) | Slot::Test(_) | Slot::Infusion(_)
        )
    };
    let mut posts: Vec<&Post> = posts.iter().filter(|post| of_course(post.slot)).collect();
    for Entry { fact, .. } in entries {
        let slot = match fact {
            Fact::BookingAsked { retest_on } => Slot::Booking(*retest_on),
            Fact::ResponseAsked { infusion_on, .. } => Slot::Response(*infusion_on),
            Fact::AfterInfusionNoteSent { infusion_on } => Slot::Infusion(*infusion_on),
            Fact::FastingNoteSent { test_on } | Fact::ResultsAsked { test_on, .. } => {
                Slot::Test(*test_on)
            }
            _ => continue,
        };
        let said = |post: &&Post| {
            let mut texts = post.paragraphs.iter();
            post.slot == slot && (discreet || texts.any(|text| says(fact, text)))
        };
        let Some(at) = posts.iter().position(said) else {
            return Err(format!("{fact:?} is noted, and nothing says so: {posts:?}"));
        };
        posts.swap_remove(at);
    }
    match posts.first() {
        None => Ok(()),
        Some(post) => Err(format!("{post:?} is posted and not noted")),
    }
}

/// Whether a text is the words of that fact.
fn says(fact: &Fact, text: &Text) -> bool {
    match (fact, text) {
        (
            Fact::BookingAsked { retest_on },
            Text::BookingPrompt { retest } | Text::BookingOverdue { retest },
        ) => retest_on == retest,
        (Fact::ResponseAsked { infusion_on, week }, Text::ResponseCheck { weeks, on }) => {
            (infusion_on, week) == (on, weeks)
        }
        (Fact::AfterInfusionNoteSent { infusion_on }, Text::AfterInfusion { on }) => {
            infusion_on == on
        }
        (Fact::ResultsAsked { test_on, .. }, Text::ResultsPrompt { test }) => test_on == test,
        (Fact::FastingNoteSent { .. }, Text::FastingNote) => true,
        _ => false,
    }
}
