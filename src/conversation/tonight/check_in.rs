//! Owns the check-in (N1–N5): one message, edited from question to question, one tap each; and how often it comes.

use chrono::Days;

use crate::calendar::local_time::Evening;
use crate::conversation::person::settings::line;
use crate::conversation::state::Dialogue;
use crate::conversation::tonight::evening::noted::refuse_evening;
use crate::conversation::turn::Turn;
use crate::patient::augmentation;
use crate::patient::check_in::{
    BodyParts, CheckIn, CheckInRhythm, Difference, Differences, Found, Onset, SleepLoss,
    StomachEffect, WORST_SCORE,
};
use crate::patient::fact::Fact;
use crate::patient::finding::{Finding, gives_back};
use crate::patient::response::Median;
use crate::phrases::record;
use crate::protocol::dose::HARD_NIGHT;
use crate::text::Text;
use crate::text::fit::fragment;
use crate::text::phrase::ShortDay;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{CheckInPress, Press, Setting};
use crate::text::voice::Voice;

/// N5: once in so many evenings.
const WEEK: Days = Days::new(7);

/// /checkin: tonight's questions, also before their time.
pub(crate) fn commanded(turn: &mut Turn) {
    let Some(evening) = turn.tonight() else {
        return;
    };
    let asked = turn.patient.evening(evening).check_in.asked
        && !turn.patient.was_asked_on_an_earlier(evening);
    if !asked {
        turn.note(Fact::CheckInAsked { evening });
    }
    ask_discomfort(turn, evening, &[]);
}

/// Whether a typed number answers N1: tonight's question is out and has no score.
pub(crate) fn is_open(turn: &Turn) -> bool {
    let check_in = turn
        .tonight()
        .map(|evening| turn.patient.evening(evening).check_in)
        .unwrap_or_default();
    check_in.asked && check_in.discomfort.is_none()
}

/// A number typed while N1 is open.
pub(crate) fn number_typed(turn: &mut Turn, number: u32, text: &str) {
    let Some(evening) = turn.tonight() else {
        return;
    };
    match u8::try_from(number) {
        Ok(score) if score <= WORST_SCORE => rate(turn, evening, score),
        Ok(_) | Err(_) => ask_discomfort(
            turn,
            evening,
            &[Text::NotAScore {
                what: fragment(text),
            }],
        ),
    }
}

pub(crate) fn pressed(turn: &mut Turn, evening: Evening, press: CheckInPress) {
    if let Some(refusal) = refuse_evening(turn, evening) {
        return turn.notice(refusal);
    }
    match press {
        CheckInPress::Discomfort(score) if score <= WORST_SCORE => rate(turn, evening, score),
        CheckInPress::Discomfort(_) => turn.notice(Text::ButtonUnknown),
        CheckInPress::Onset(onset) => began(turn, evening, onset),
        CheckInPress::SleepLoss(loss) => slept(turn, evening, loss),
        CheckInPress::BodyParts(parts) => was_in(turn, evening, parts),
        CheckInPress::DifferencesDraft(draft) => differences(turn, evening, draft),
        CheckInPress::Differences(set) => differed(turn, evening, set),
        CheckInPress::Stomach(effect) => stomach_was(turn, evening, effect),
        CheckInPress::Again => ask_discomfort(turn, evening, &[]),
        CheckInPress::Same => same(turn, evening),
    }
}

/// The question of N1: the first of all asks about today, for there was none before.
pub(crate) fn question(turn: &Turn, evening: Evening) -> Text {
    if turn.tonight().is_some_and(|tonight| tonight > evening) {
        Text::CheckInDiscomfortOn {
            day: ShortDay(evening.date()),
        }
    } else if turn.patient.nights.keys().all(|night| *night == evening) {
        Text::CheckInDiscomfortToday
    } else {
        Text::CheckInDiscomfort
    }
}

pub(super) fn ask_discomfort(turn: &mut Turn, evening: Evening, first: &[Text]) {
    let texts: Vec<_> = first
        .iter()
        .cloned()
        .chain([question(turn, evening)])
        .collect();
    let rows = score_buttons(turn, evening);
    turn.reply(Post::reply(Slot::CheckIn(evening), texts).with_buttons(rows));
}

/// N0: what the last night said, if it is one of the last two.
fn night_before(turn: &Turn, evening: Evening) -> Option<CheckIn> {
    let last = evening.previous();
    [last, last.previous()]
        .into_iter()
        .map(|night| turn.patient.evening(night).check_in)
        .find(|night| night.discomfort.is_some())
}

/// N0: one tap for a night like the last one.
fn same(turn: &mut Turn, evening: Evening) {
    let Some((before, score)) =
        night_before(turn, evening).and_then(|night| Some((night, night.discomfort?)))
    else {
        return ask_discomfort(turn, evening, &[]);
    };
    let now = turn.patient.evening(evening).check_in;
    note_score(turn, evening, score);
    if let Some(loss) = before
        .sleep_loss
        .filter(|loss| now.sleep_loss != Some(*loss))
    {
        turn.note(Fact::SleepLossNoted { evening, loss });
    }
    // What is asked once a week is not told again by that.
    if is_watched(turn) {
        if let Some(onset) = before.onset.filter(|onset| now.onset != Some(*onset)) {
            turn.note(Fact::OnsetNoted { evening, onset });
        }
        if let Some(parts) = before
            .body_parts
            .filter(|parts| now.body_parts != Some(*parts))
        {
            turn.note(Fact::BodyPartsNoted { evening, parts });
        }
    }
    ask_week(turn, evening);
}

fn note_score(turn: &mut Turn, evening: Evening, score: u8) {
    if turn.patient.evening(evening).check_in.discomfort != Some(score) {
        turn.note(Fact::DiscomfortRated { evening, score });
    }
    // Where nothing was felt, nothing began.
    let onset = Onset::Never;
    if score == 0 && turn.patient.evening(evening).check_in.onset != Some(onset) {
        turn.note(Fact::OnsetNoted { evening, onset });
    }
}

/// N1. Where nothing was felt, there is nothing more to ask.
fn rate(turn: &mut Turn, evening: Evening, score: u8) {
    note_score(turn, evening, score);
    if score == 0 {
        return ask_week(turn, evening);
    }
    if !asks_details(turn, evening) {
        return ask_sleep(turn, evening);
    }
    let button = |onset: Onset| {
        Button::new(
            Text::ButtonOnset { onset },
            Press::CheckIn(evening, CheckInPress::Onset(onset)),
        )
    };
    let rows: Vec<_> = Onset::ALL
        .chunks(2)
        .map(|row| row.iter().map(|onset| button(*onset)).collect())
        .collect();
    say(
        turn,
        evening,
        met(score, Text::CheckInOnset { score }),
        rows,
    );
}

/// T: a 7 to 10 is met before anything more is asked.
fn met(score: u8, question: Text) -> Vec<Text> {
    let hard = (score >= HARD_NIGHT).then_some(Text::CheckInHard);
    hard.into_iter().chain([question]).collect()
}

/// T: beneath a 7 to 10 there is help for tonight.
fn say(turn: &mut Turn, evening: Evening, texts: Vec<Text>, mut rows: Vec<Vec<Button>>) {
    let score = turn.patient.evening(evening).check_in.discomfort;
    if score >= Some(HARD_NIGHT) {
        rows.push(vec![Button::new(Text::ButtonHelpTonight, Press::BadNight)]);
    }
    turn.reply(Post::reply(Slot::CheckIn(evening), texts).with_buttons(rows));
}

/// W: whether a medicine that can augment is on the profile.
fn is_watched(turn: &Turn) -> bool {
    augmentation::watched_since(&turn.patient).is_some()
}

/// N2, N4: nightly with a medicine of W, otherwise once a week, and not on the evening that brings N5.
fn asks_details(turn: &Turn, evening: Evening) -> bool {
    let week_ago = evening.date().checked_sub_days(WEEK).map(Evening::on);
    let told = week_ago.is_some_and(|week_ago| {
        let mut nights = turn.patient.evenings.range(week_ago.next()..evening);
        nights.any(|(_, record)| record.check_in.body_parts.is_some())
    });
    is_watched(turn) || !(told || week_is_due(turn, evening))
}

/// N2.
fn began(turn: &mut Turn, evening: Evening, onset: Onset) {
    let check_in = turn.patient.evening(evening).check_in;
    if check_in.discomfort.is_none() {
        return ask_discomfort(turn, evening, &[]);
    }
    if check_in.onset != Some(onset) {
        turn.note(Fact::OnsetNoted { evening, onset });
    }
    ask_sleep(turn, evening);
}

/// N3, for a night on which something was felt.
fn ask_sleep(turn: &mut Turn, evening: Evening) {
    let check_in = turn.patient.evening(evening).check_in;
    let Some(score) = check_in.discomfort else {
        return ask_discomfort(turn, evening, &[]);
    };
    let button = |loss: SleepLoss| {
        Button::new(
            Text::ButtonSleepLoss { loss },
            Press::CheckIn(evening, CheckInPress::SleepLoss(loss)),
        )
    };
    let rows: Vec<_> = SleepLoss::ALL
        .chunks(3)
        .map(|row| row.iter().map(|loss| button(*loss)).collect())
        .collect();
    let onset = check_in.onset;
    let question = Text::CheckInSleep { score, onset };
    // Where N2 came before, a hard night was met there.
    let texts = if asks_details(turn, evening) {
        vec![question]
    } else {
        met(score, question)
    };
    say(turn, evening, texts, rows);
}

/// N3.
fn slept(turn: &mut Turn, evening: Evening, loss: SleepLoss) {
    let check_in = turn.patient.evening(evening).check_in;
    let Some(score) = check_in.discomfort else {
        return ask_discomfort(turn, evening, &[]);
    };
    if check_in.sleep_loss != Some(loss) {
        turn.note(Fact::SleepLossNoted { evening, loss });
    }
    // Where nothing was felt, it was nowhere.
    if score == 0 || !asks_details(turn, evening) {
        return ask_week(turn, evening);
    }
    let button = |parts: BodyParts| {
        Button::new(
            Text::ButtonParts { parts },
            Press::CheckIn(evening, CheckInPress::BodyParts(parts)),
        )
    };
    let rows = BodyParts::ALL.map(|parts| vec![button(parts)]);
    answered_so_far(turn, evening, Text::CheckInParts, rows);
}

/// N4.
fn was_in(turn: &mut Turn, evening: Evening, parts: BodyParts) {
    let check_in = turn.patient.evening(evening).check_in;
    if check_in.discomfort.is_none() {
        return ask_discomfort(turn, evening, &[]);
    }
    if check_in.body_parts != Some(parts) {
        turn.note(Fact::BodyPartsNoted { evening, parts });
    }
    ask_week(turn, evening);
}

/// N5 once a week, else the end.
fn ask_week(turn: &mut Turn, evening: Evening) {
    if week_is_due(turn, evening) {
        let draft = turn.patient.evening(evening).check_in.differences;
        differences(turn, evening, draft.unwrap_or(Differences::NONE));
    } else {
        done(turn, evening);
    }
}

/// N5: a week of evenings lies behind, and none of them was asked about.
fn week_is_due(turn: &Turn, evening: Evening) -> bool {
    let Some(week_ago) = evening.date().checked_sub_days(WEEK).map(Evening::on) else {
        return false;
    };
    let known = turn.patient.evenings.keys().next();
    let lived_a_week = known.is_some_and(|first| *first <= week_ago);
    let asked = turn
        .patient
        .evenings
        .range(week_ago.next()..evening)
        .any(|(_, record)| record.check_in.differences.is_some());
    lived_a_week && !asked
}

/// The ticks travel in the buttons; nothing is noted before the last one is tapped.
fn differences(turn: &mut Turn, evening: Evening, draft: Differences) {
    let button = |label, press| Button::new(label, Press::CheckIn(evening, press));
    let line = |difference: Difference| {
        let label = Text::ButtonDifference {
            difference,
            ticked: draft.has(difference),
        };
        vec![button(
            label,
            CheckInPress::DifferencesDraft(draft.toggled(difference)),
        )]
    };
    let mut rows = Difference::ALL.map(line).to_vec();
    let finished = if draft == Differences::NONE {
        Text::ButtonNothingDifferent
    } else {
        Text::ButtonDone
    };
    rows.push(vec![button(finished, CheckInPress::Differences(draft))]);
    answered_so_far(turn, evening, Text::CheckInWeek, rows);
}

/// N5; after it the stomach, where iron was taken in the week.
fn differed(turn: &mut Turn, evening: Evening, differences: Differences) {
    let check_in = turn.patient.evening(evening).check_in;
    if check_in.discomfort.is_none() {
        return ask_discomfort(turn, evening, &[]);
    }
    if check_in.differences != Some(differences) {
        turn.note(Fact::DifferencesNoted {
            evening,
            differences,
        });
    }
    let week_ago = evening.date().checked_sub_days(WEEK).map(Evening::on);
    let iron_taken = week_ago.is_some_and(|week_ago| {
        turn.patient
            .evenings
            .range(week_ago.next()..=evening)
            .any(|(_, record)| record.taken_at().is_some())
    });
    if !iron_taken {
        return done(turn, evening);
    }
    let button = |effect: StomachEffect| {
        Button::new(
            Text::ButtonStomach { effect },
            Press::CheckIn(evening, CheckInPress::Stomach(effect)),
        )
    };
    let row = StomachEffect::ALL.map(button).to_vec();
    answered_so_far(turn, evening, Text::CheckInStomach, [row]);
}

fn stomach_was(turn: &mut Turn, evening: Evening, effect: StomachEffect) {
    let check_in = turn.patient.evening(evening).check_in;
    if check_in.discomfort.is_none() {
        return ask_discomfort(turn, evening, &[]);
    }
    if check_in.stomach != Some(effect) {
        turn.note(Fact::StomachNoted { evening, effect });
    }
    done(turn, evening);
}

/// The next question beneath the answers that came before it.
fn answered_so_far(
    turn: &mut Turn,
    evening: Evening,
    question: Text,
    rows: impl IntoIterator<Item = Vec<Button>>,
) {
    let check_in = turn.patient.evening(evening).check_in;
    let Some(score) = check_in.discomfort else {
        return ask_discomfort(turn, evening, &[]);
    };
    let (onset, loss) = (check_in.onset, check_in.sleep_loss);
    let so_far = Text::CheckInSoFar { score, onset, loss };
    say(
        turn,
        evening,
        vec![so_far, question],
        rows.into_iter().collect(),
    );
}

/// The end: all that was answered, in one message.
fn done(turn: &mut Turn, evening: Evening) {
    let check_in = turn.patient.evening(evening).check_in;
    let Some(score) = check_in.discomfort else {
        return ask_discomfort(turn, evening, &[]);
    };
    let (onset, loss) = (check_in.onset, check_in.sleep_loss);
    let parts = check_in
        .body_parts
        .map(|parts| Text::CheckInPartsTold { parts });
    let week = check_in
        .differences
        .map(|differences| Text::CheckInWeekTold { differences });
    let stomach = check_in
        .stomach
        .map(|effect| Text::CheckInStomachTold { effect });
    let bad = (check_in.stomach == Some(StomachEffect::Bad)).then_some(Text::StomachBad);
    let texts: Vec<_> = [Text::CheckInDone { score, onset, loss }]
        .into_iter()
        .chain([parts, week, stomach, bad].into_iter().flatten())
        .chain(given_back(turn, evening))
        .collect();
    let change = Button::new(
        Text::ButtonChange,
        Press::CheckIn(evening, CheckInPress::Again),
    );
    say(turn, evening, texts, vec![vec![change]]);
}

/// On a Sunday two lines come back, and a pattern once there is one: a word about each kind of them.
fn given_back(turn: &mut Turn, evening: Evening) -> Vec<Text> {
    let Some(week) = turn
        .patient
        .week_until(evening)
        .filter(|_| gives_back(evening) && turn.tonight() == Some(evening))
    else {
        return Vec::new();
    };
    let mark = Voice::of(turn.patient.language).decimal_mark();
    let half = |median: Median| record::half_text(median.doubled, mark);
    let iron = week.iron.map(|(taken, of)| Text::WeekIron { taken, of });
    let legs = half(week.legs);
    let legs = match week.before.map(half) {
        Some(before) => Text::WeekLegsAndBefore { legs, before },
        None => Text::WeekLegs { legs },
    };
    let mut texts: Vec<_> = [legs].into_iter().chain(iron).collect();
    let finding = turn.patient.finding(evening);
    if let Some(finding) = finding.filter(|one| turn.patient.found != Some(one.kind())) {
        let found = finding.kind();
        // That nothing shows any more is no news.
        if found != Found::Nothing || turn.patient.found.is_none() {
            turn.note(Fact::PatternTold { found });
            texts.push(pattern(&finding, half));
        }
    }
    texts
}

fn pattern(finding: &Finding, half: impl Fn(Median) -> String) -> Text {
    match finding {
        Finding::Nothing => Text::PatternNone,
        Finding::Weekday {
            weekday,
            worst,
            weeks,
        } => Text::PatternWeekday {
            weekday: *weekday,
            worst: *worst,
            weeks: *weeks,
        },
        Finding::Weeks { with, nights } => Text::PatternWeeks {
            difference: *with,
            with: nights.after.median().map(&half).unwrap_or_default(),
            without: nights.before.median().map(&half).unwrap_or_default(),
        },
    }
}

// ---- how often

/// N: every rhythm on a button of its own.
pub(crate) fn rhythm_buttons(rhythms: &[CheckInRhythm]) -> Vec<Vec<Button>> {
    let button = |rhythm: &CheckInRhythm| {
        let label = Text::ButtonCheckInRhythm { rhythm: *rhythm };
        vec![Button::new(label, Press::CheckInRhythm(*rhythm))]
    };
    rhythms.iter().map(button).collect()
}

pub(crate) fn rhythm_pressed(turn: &mut Turn, rhythm: CheckInRhythm) {
    turn.dialogue = Dialogue::Idle;
    // "As before" is an answer too: what went unanswered is forgotten.
    if turn.patient.preferences.check_in_rhythm != rhythm || turn.patient.unanswered > 0 {
        turn.note(Fact::CheckInRhythmSet { rhythm });
    }
    turn.reply(Post::reply(
        Slot::CheckInRhythm,
        [Text::CheckInRhythmNoted { rhythm }],
    ));
}

/// Scores in a row of the check-in.
const SCORE_ROW: u8 = 6;

/// N1: eleven scores in two rows; N0 above them.
pub(crate) fn score_buttons(turn: &Turn, evening: Evening) -> Vec<Vec<Button>> {
    let button = |score: u8| {
        Button::new(
            Text::ButtonScore { score },
            Press::CheckIn(evening, CheckInPress::Discomfort(score)),
        )
    };
    let same = night_before(turn, evening).map(|_| {
        let press = Press::CheckIn(evening, CheckInPress::Same);
        vec![Button::new(Text::ButtonSameAsLastNight, press)]
    });
    let scores = [
        (0..SCORE_ROW).map(button).collect(),
        (SCORE_ROW..=WORST_SCORE).map(button).collect(),
    ];
    same.into_iter().chain(scores).collect()
}

/// N: less often, not at all, or as before.
pub(crate) fn offer(turn: &Turn) -> Post {
    let nightly = turn.patient.preferences.check_in_rhythm == CheckInRhythm::Nightly;
    let rhythms: &[CheckInRhythm] = if nightly {
        &CheckInRhythm::ALL
    } else {
        &[CheckInRhythm::Weekly, CheckInRhythm::Off]
    };
    Post::reply(Slot::CheckInRhythm, [Text::CheckInOffer]).with_buttons(rhythm_buttons(rhythms))
}

pub(crate) fn ask_check_in_rhythm(turn: &mut Turn) {
    let mut rows = rhythm_buttons(&CheckInRhythm::ALL);
    rows.push(line(Text::ButtonBack, Setting::CheckInMenu));
    turn.reply(Post::reply(Slot::Settings, [Text::AskCheckInRhythm]).with_buttons(rows));
}
