//! Owns what is said when an hour strikes: everything on the agenda whose time has come. It must not decide
//! when that is.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use crate::agenda::dose::{Ceiling, LATE_AFTER, Meal, Timing, only_asks};
use crate::agenda::{Due, What, agenda};
use crate::almanac::local_time::Evening;
use crate::patient::Recorded;
use crate::patient::fact::{Fact, OncePrompt};
use crate::patient::infusion::Infusion;
use crate::patient::regimen::Rhythm;
use crate::protocol::dose::{SNOOZES_MIN, VITAMIN_C_MG};
use crate::text::Text;
use crate::text::post::{Button, DueTime, Post, Slot, Sound, Urgency};
use crate::text::press::{BookingPress, CheckInPress, DosePress, MealPress, Press};

use super::talk::Talk;
use super::{course, evening, tests};

/// After a long outage the last evenings are asked about one by one, older ones are only recorded.
const DROPPED_TOLD: usize = 2;
/// Scores in a row of the check-in.
const SCORE_ROW: u8 = 6;

/// Fires all that is due, soonest first. Nothing due is no harm.
pub(super) fn fire(talk: &mut Talk) {
    let now = talk.now;
    let due = agenda(&talk.patient, now)
        .into_iter()
        .filter(|due| due.at <= now);
    let (dropped, due): (Vec<_>, Vec<_>) = due.partition(|due| due.expires <= now);
    for due in &due {
        prompt(talk, due);
    }
    drop_doses(talk, &dropped);
}

/// Fires what is due by a clock that nobody has confirmed: tonight's questions, as long as none of them is late. The
/// rest stays due.
pub(super) fn fire_in_doubt(talk: &mut Talk) {
    let now = talk.now;
    let due = agenda(&talk.patient, now);
    for due in due.iter().filter(|due| due.at <= now && due.expires > now) {
        let evening = match &due.what {
            What::MealQuestion { evening }
            | What::Dose { evening, .. }
            | What::CheckIn { evening }
            | What::Companion { evening, .. } => *evening,
            What::Booking { .. }
            | What::FastingNote { .. }
            | What::Results { .. }
            | What::ResponseCheck { .. }
            | What::AfterInfusion { .. }
            | What::StockLow
            | What::CheckInOffer { .. }
            | What::Augmentation => continue,
        };
        let past_bedtime = talk
            .ready()
            .is_some_and(|ready| now > ready.bedtime_at(evening));
        if !(past_bedtime && is_late(talk, due)) {
            prompt(talk, due);
        }
    }
}

/// Notes that it is asked, and asks it.
fn prompt(talk: &mut Talk, due: &Due) {
    if !course::has_sense(talk, &due.what) {
        return;
    }
    talk.note(due.what.noted(talk.today()));
    match &due.what {
        What::MealQuestion { evening } => {
            let post = Post::reply(Slot::Meal(*evening), [Text::MealQuestion]);
            talk.post(prompted(
                talk,
                due,
                post.with_buttons(meal_buttons(*evening)),
            ));
        }
        What::Dose { evening, timing } => remind(talk, due, *evening, *timing),
        What::CheckIn { evening } => {
            let past_bedtime = talk
                .ready()
                .is_some_and(|ready| talk.now > ready.bedtime_at(*evening));
            let late = past_bedtime && is_late(talk, due);
            let late = late.then(|| Text::CheckInLate {
                due: talk.clock(due.at),
            });
            let texts: Vec<_> = late.into_iter().chain([Text::CheckInDiscomfort]).collect();
            let post =
                Post::reply(Slot::CheckIn(*evening), texts).with_buttons(score_buttons(*evening));
            talk.post(prompted(talk, due, post));
        }
        What::Booking { retest_on } => {
            let retest = *retest_on;
            let overdue = retest < talk.today();
            let text = if overdue {
                Text::BookingOverdue { retest }
            } else {
                Text::BookingPrompt { retest }
            };
            let post = Post::reply(Slot::Booking(retest), [text, Text::Disclaimer])
                .with_buttons(booking_buttons(retest));
            talk.post(prompted(talk, due, post));
        }
        What::FastingNote { test_on } => {
            let off = Button::new(Text::ButtonTestOff, Press::TestOff(*test_on));
            let post =
                Post::reply(Slot::Test(*test_on), [Text::FastingNote]).with_buttons([vec![off]]);
            talk.post(prompted(talk, due, post));
        }
        What::Results { test_on } => {
            let rows = tests::result_buttons(talk, *test_on);
            let mut texts = vec![Text::ResultsPrompt { test: *test_on }];
            texts.extend(tests::asks_illness(&rows).then_some(Text::ResultsIllness));
            let post = Post::reply(Slot::Test(*test_on), texts).with_buttons(rows);
            talk.post(prompted(talk, due, post));
        }
        What::ResponseCheck { .. }
        | What::AfterInfusion { .. }
        | What::StockLow
        | What::Companion { .. }
        | What::CheckInOffer { .. }
        | What::Augmentation => {
            if let Some(post) = course::prompt(talk, &due.what) {
                talk.post(prompted(talk, due, post));
            }
        }
    }
}

/// What never reached its patient: a reminder of an evening is told (E10), the booking of a retest (R4), which is
/// brought up only once, comes again.
pub(super) fn undelivered(talk: &mut Talk, slot: Slot) {
    if let Slot::Dose(evening) = slot {
        dose_undelivered(talk, evening);
    } else if let Slot::Booking(retest_on) = slot {
        booking_undelivered(talk, retest_on);
    } else if let Some(prompt) = comes_once(talk, slot).filter(|_| talk.patient.silent) {
        talk.note(Fact::PromptLost { prompt });
    }
}

/// What was said in this slot, if it comes only once and is still to the point.
fn comes_once(talk: &Talk, slot: Slot) -> Option<OncePrompt> {
    let patient = &talk.patient;
    let infusion = |on| {
        let of_that_day = |one: &&Recorded<Infusion>| one.what.on == on;
        patient.infusions.iter().rev().find(of_that_day)
    };
    if let Slot::Test(test_on) = slot {
        let booked = patient.testing.booked?;
        let ahead = booked.on == test_on && booked.fasting_note_sent && talk.today() < test_on;
        ahead.then_some(OncePrompt::FastingNote { test_on })
    } else if let Slot::Infusion(infusion_on) = slot {
        let sent = infusion(infusion_on)?.what.after_note_sent;
        sent.then_some(OncePrompt::AfterInfusion { infusion_on })
    } else if let Slot::Response(infusion_on) = slot {
        let infusion = &infusion(infusion_on)?.what;
        let open = infusion.response.is_none() && !infusion.checks_asked.is_empty();
        open.then_some(OncePrompt::ResponseCheck { infusion_on })
    } else if slot == Slot::Stock {
        patient.stock?.warned_on.map(|_| OncePrompt::StockLow)
    } else if slot == Slot::Augmentation {
        patient.augmentation_told.map(|_| OncePrompt::Augmentation)
    } else {
        None
    }
}

/// Tomorrow, for what Telegram refused today it may refuse today once more; from those who are away it is held by
/// their silence.
fn booking_undelivered(talk: &mut Talk, retest_on: NaiveDate) {
    let testing = &talk.patient.testing;
    if testing.booking_asked_for != Some(retest_on) || testing.booking_put_off_until.is_some() {
        return;
    }
    let today = talk.today();
    let until = if talk.patient.silent {
        today
    } else {
        today.succ_opt().unwrap_or(today)
    };
    talk.note(Fact::BookingPutOff { retest_on, until });
}

/// E10: a reminder that Telegram could not take before its evening was over. Nothing is told to those who are away.
fn dose_undelivered(talk: &mut Talk, evening: Evening) {
    if talk.patient.silent {
        return;
    }
    let record = talk.patient.evening(evening);
    if record.dose.is_some() || record.reminder_dropped || record.reminded_at.is_empty() {
        return;
    }
    talk.note(Fact::DoseReminderDropped { evening });
    let due = talk.clock(record.reminded_at.last().copied().unwrap_or(talk.now));
    say_dropped(talk, evening, due);
}

/// A post that nobody waits for: it carries when it was due, and leaves the outbox when it has lost its sense.
fn prompted(talk: &Talk, due: &Due, post: Post) -> Post {
    let expires_at = (due.expires < DateTime::<Utc>::MAX_UTC).then_some(due.expires);
    let at = due_since(talk, due);
    let due = Some(DueTime {
        at,
        local: talk.clock(at),
    });
    Post {
        urgency: Urgency::Prompt,
        due,
        expires_at,
        ..post
    }
}

/// Since when it could be said: what another zone's clock has passed over is due since that clock is theirs.
fn due_since(talk: &Talk, due: &Due) -> DateTime<Utc> {
    let zone_change = talk.patient.zone_change.map(|set| set.at);
    zone_change.map_or(due.at, |set| due.at.max(set))
}

fn is_late(talk: &Talk, due: &Due) -> bool {
    talk.now - due_since(talk, due) > LATE_AFTER
}

fn remind(talk: &mut Talk, due: &Due, evening: Evening, timing: Timing) {
    let Some((oral, tablets)) = talk.patient.oral_iron() else {
        return;
    };
    let only_asks = talk
        .ready()
        .is_some_and(|ready| only_asks(&ready, evening, due.at, talk.now));
    let late = is_late(talk, due);
    let due_time = talk.clock(due.at);
    if only_asks {
        let post = Post::reply(Slot::Dose(evening), [Text::DoseMissed { due: due_time }]);
        talk.post(prompted(
            talk,
            due,
            post.with_buttons([evening::answer_row(evening)]),
        ));
        return;
    }
    let mut texts = vec![dose_text(
        talk,
        oral.rhythm,
        tablets,
        (timing.meal, timing.ceiling),
    )];
    texts.extend(late.then_some(Text::DoseLate { due: due_time }));
    if timing.nudge > 0 {
        texts.push(if timing.last {
            Text::DoseNudgeLast
        } else {
            Text::DoseNudge
        });
    }
    let post =
        Post::reply(Slot::Dose(evening), texts).with_buttons(dose_buttons(evening, timing.ceiling));
    let post = prompted(talk, due, post);
    talk.post(Post {
        sound: Sound::Ring,
        ..post
    });
}

pub(super) fn dose_text(
    talk: &Talk,
    rhythm: Rhythm,
    tablets: u8,
    (meal_end, ceiling): (Meal, Ceiling),
) -> Text {
    let vitamin = VITAMIN_C_MG;
    let meal = talk.clock(meal_end.at());
    match (ceiling, meal_end) {
        (
            Ceiling::TooSoon {
                last_dose,
                earliest,
            },
            _,
        ) => {
            let (last, earliest) = (talk.clock(last_dose), talk.clock(earliest));
            if rhythm == Rhythm::EveryOther {
                Text::DoseTooSoonDouble { last, earliest }
            } else {
                Text::DoseTooSoon { last, earliest }
            }
        }
        (Ceiling::MealTooLate { ideal }, _) => Text::DoseReminderBedtime {
            tablets,
            vitamin,
            meal,
            ideal: talk.clock(ideal),
        },
        (Ceiling::Clear, Meal::Told(_)) => Text::DoseReminder {
            tablets,
            vitamin,
            meal,
        },
        (Ceiling::Clear, Meal::Assumed(_)) => Text::DoseReminderAssumed {
            tablets,
            vitamin,
            meal,
        },
    }
}

/// E7; when a day since the last dose is not over, *not tonight* comes first and nothing is snoozed (E4).
pub(super) fn dose_buttons(evening: Evening, ceiling: Ceiling) -> Vec<Vec<Button>> {
    let dose = |label, press| Button::new(label, Press::Dose(evening, press));
    let taken = dose(Text::ButtonTaken, DosePress::Taken);
    let skip = dose(Text::ButtonSkip, DosePress::Skip);
    match ceiling {
        Ceiling::TooSoon { .. } => vec![vec![skip, taken]],
        Ceiling::Clear | Ceiling::MealTooLate { .. } => vec![
            vec![taken, skip],
            SNOOZES_MIN
                .map(|minutes| dose(Text::ButtonSnooze { minutes }, DosePress::Snooze(minutes)))
                .to_vec(),
            vec![dose(Text::ButtonAteAgain, DosePress::AteAgain)],
        ],
    }
}

/// E3: now · 30 min ago · 1 h ago, and not yet.
pub(super) fn meal_buttons(evening: Evening) -> Vec<Vec<Button>> {
    let meal = |label, press| Button::new(label, Press::Meal(evening, press));
    let now = meal(Text::ButtonMealNow, MealPress::Ago(0));
    let ago = evening::MEAL_AGO_MIN
        .map(|minutes| meal(Text::ButtonMealAgo { minutes }, MealPress::Ago(minutes)));
    let not_yet = meal(Text::ButtonMealNotYet, MealPress::NotYet);
    vec![[now].into_iter().chain(ago).collect(), vec![not_yet]]
}

/// N1: eleven scores in two rows.
pub(super) fn score_buttons(evening: Evening) -> Vec<Vec<Button>> {
    let button = |score: u8| {
        Button::new(
            Text::ButtonScore { score },
            Press::CheckIn(evening, CheckInPress::Discomfort(score)),
        )
    };
    let worst = crate::patient::check_in::WORST_SCORE;
    vec![
        (0..SCORE_ROW).map(button).collect(),
        (SCORE_ROW..=worst).map(button).collect(),
    ]
}

fn booking_buttons(retest_on: NaiveDate) -> Vec<Vec<Button>> {
    let button = |label, press| Button::new(label, Press::Booking(retest_on, press));
    vec![
        vec![
            button(Text::ButtonDateChosen, BookingPress::Chosen),
            button(Text::ButtonTestDone, BookingPress::Done),
        ],
        vec![
            button(Text::ButtonLater, BookingPress::Later),
            button(Text::ButtonNotNow, BookingPress::NotNow),
        ],
    ]
}

/// E10: evenings that passed without their reminder are recorded; the last of them are told, and can be answered.
fn drop_doses(talk: &mut Talk, dropped: &[Due]) {
    let mut evenings = Vec::new();
    for due in dropped {
        if let Some((evening, fact)) = due.dropped(talk.now) {
            talk.note(fact);
            evenings.push((evening, due.at));
        }
    }
    for (evening, at) in &evenings[evenings.len().saturating_sub(DROPPED_TOLD)..] {
        let due = talk.clock(*at);
        say_dropped(talk, *evening, due);
    }
}

fn say_dropped(talk: &mut Talk, evening: Evening, due: NaiveTime) {
    let text = Text::DoseDropped { evening, due };
    let post =
        Post::reply(Slot::Dose(evening), [text]).with_buttons([evening::answer_row(evening)]);
    // Two evenings later it helps nobody any more; and what was held for weeks must not come all at once.
    let last = evening.next().next();
    let expires_at = talk.ready().map(|ready| last.ends(ready.zone));
    talk.post(Post {
        urgency: Urgency::Prompt,
        expires_at,
        ..post
    });
}
