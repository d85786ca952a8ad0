//! E14, silence quiets: a year of somebody who never answers, and of those who do. Each message is counted, and what a
//! silence must not hide is looked for.

use chrono::{DateTime, Days, NaiveDate, TimeDelta, Utc};

use stillnight::agenda::ahead::{Answers, ahead};
use stillnight::agenda::{What, next_wake};
use stillnight::calendar::local_time::Evening;
use stillnight::conversation::event::Event;
use stillnight::conversation::state::State;
use stillnight::conversation::{advance, react};
use stillnight::patient::Patient;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::patient::profile::Language;
use stillnight::patient::unheard::Waiting;
use stillnight::text::Text;
use stillnight::text::post::{Post, Slot};
use stillnight::text::press::{CheckInPress, DosePress, Press};

use crate::beginning::{Beginning, told};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn evening(text: &str) -> Evening {
    Evening::on(day(text))
}

/// A life, and every message with its instant.
struct Life {
    state: State,
    diary: Vec<Entry>,
    now: DateTime<Utc>,
    came: Vec<(DateTime<Utc>, Post)>,
}

impl Life {
    /// Eleven on a Sunday in Berlin; five tablets, or none.
    fn begun(tablets: bool, told_besides: Vec<Fact>) -> Self {
        let mut beginning = Beginning::in_zone("Europe/Berlin");
        beginning.tablets_since = tablets.then(|| day("2026-11-22"));
        let now = "2026-11-22T10:00:00Z".parse().unwrap();
        let mut facts = beginning.facts();
        facts.extend(told_besides);
        let diary = told(facts, now);
        let state = State {
            patient: Patient::from_diary(&diary),
            ..State::default()
        };
        Self {
            state,
            diary,
            now,
            came: Vec::new(),
        }
    }

    fn meet(&mut self, event: &Event) -> Vec<Post> {
        let reaction = react(&self.state, &self.diary, event, self.now);
        let (state, entries) = advance(&self.state, &reaction, self.now);
        self.state = state;
        self.diary.extend(entries);
        reaction.posts
    }

    fn tap(&mut self, press: Press) -> Vec<Post> {
        self.meet(&Event::Pressed { press: Some(press) })
    }

    fn says(&mut self, text: &str) -> Vec<Post> {
        self.meet(&Event::Said {
            text: text.to_owned(),
            language: Language::En,
        })
    }

    /// Days pass; `answers` says of each evening whether its dose and its check-in are answered.
    fn pass(&mut self, days: i64, answers: impl Fn(Evening) -> bool) {
        let until = self.now + TimeDelta::days(days);
        while let Some(wake) = next_wake(&self.state.patient, self.now).filter(|at| *at < until) {
            self.now = self.now.max(wake);
            for post in self.meet(&Event::Woke) {
                if post.tidies_up() {
                    continue;
                }
                let slot = post.slot;
                self.came.push((self.now, post));
                match slot {
                    Slot::Dose(evening) if answers(evening) => {
                        self.tap(Press::Dose(evening, DosePress::Taken));
                    }
                    Slot::CheckIn(evening) if answers(evening) => {
                        self.tap(Press::CheckIn(evening, CheckInPress::Discomfort(3)));
                    }
                    _ => {}
                }
            }
        }
        self.now = until;
    }

    /// Where each message stood, by days since the beginning.
    fn slots(&self, from: u64, days: u64) -> Vec<String> {
        let first = day("2026-11-22") + Days::new(from);
        let zone = self.state.patient.zone.unwrap();
        let within = |at: DateTime<Utc>| {
            let evening = Evening::of(&zone, at).date();
            first <= evening && evening < first + Days::new(days)
        };
        let came = self.came.iter().filter(|(at, _)| within(*at));
        came.map(|(_, post)| post.slot.to_string().split(':').next().unwrap().to_owned())
            .collect()
    }

    fn count(&self, slot: impl Fn(Slot) -> bool) -> usize {
        self.came.iter().filter(|(_, post)| slot(post.slot)).count()
    }

    fn noted(&self, fact: impl Fn(&Fact) -> bool) -> bool {
        self.diary.iter().any(|entry| fact(&entry.fact))
    }
}

const NOBODY: fn(Evening) -> bool = |_| false;
const EVERYBODY: fn(Evening) -> bool = |_| true;

#[test]
fn three_whole_evenings_then_one_message_each_then_one_question_then_nothing() {
    let mut life = Life::begun(true, vec![]);
    life.pass(60, NOBODY);
    for from in [0, 1, 2] {
        let evening: Vec<_> = life.slots(from, 1);
        let asked = evening.iter().filter(|slot| *slot != "cautions").count();
        assert_eq!(asked, 5, "{evening:?}");
    }
    for from in 3..7 {
        assert_eq!(life.slots(from, 1), ["dose"]);
    }
    assert_eq!(life.slots(7, 60), ["wait"]);
    let (at, post) = life.came.last().unwrap();
    assert_eq!(at.to_rfc3339(), "2026-11-29T11:00:00+00:00", "noon");
    assert_eq!(post.paragraphs, [Text::WaitQuestion]);
}

#[test]
fn without_iron_the_one_message_is_the_check_in() {
    let mut life = Life::begun(false, vec![]);
    life.pass(60, NOBODY);
    assert_eq!(life.slots(0, 7), ["check-in"; 7]);
    assert_eq!(life.slots(7, 60), ["wait"]);
}

/// **The most that a year without a word brings.**
#[test]
fn a_year_without_an_answer_is_24_messages_at_most() {
    let infusion = Fact::InfusionGiven {
        on: day("2026-11-22"),
        milligrams: Some(1000),
        product: None,
    };
    let booked = Fact::TestBooked {
        on: day("2027-02-10"),
    };
    let mut most = 0;
    for (tablets, facts) in [
        (true, vec![]),
        (false, vec![]),
        (true, vec![booked.clone()]),
        (false, vec![infusion.clone()]),
        (false, vec![infusion, booked]),
    ] {
        let mut life = Life::begun(tablets, facts);
        life.pass(365, NOBODY);
        let told: Vec<_> = life.slots(0, 366);
        most = most.max(told.len());
        assert!(told.len() <= 24, "{}: {told:?}", told.len());
    }
    assert_eq!(most, 24);
}

#[test]
fn no_silence_hides_a_retest_a_booked_test_or_a_check() {
    // R1, R8 on tablets.
    let mut life = Life::begun(true, vec![]);
    life.pass(365, NOBODY);
    assert_eq!(
        life.count(|slot| slot == Slot::Booking(day("2027-02-22"))),
        1
    );
    assert_eq!(life.count(|slot| slot == Slot::Untested), 2);
    // R5, R6: the note before the test, and the results once.
    let booked = Fact::TestBooked {
        on: day("2027-02-10"),
    };
    let mut life = Life::begun(true, vec![booked]);
    life.pass(365, NOBODY);
    assert_eq!(life.count(|slot| slot == Slot::Test(day("2027-02-10"))), 2);
    // R2, R3, R4 after an infusion, and the note of the first week.
    let on = day("2026-11-22");
    let infusion = Fact::InfusionGiven {
        on,
        milligrams: Some(1000),
        product: None,
    };
    let mut life = Life::begun(false, vec![infusion]);
    life.pass(365, NOBODY);
    assert_eq!(life.count(|slot| slot == Slot::Infusion(on)), 1);
    assert_eq!(
        life.count(|slot| slot == Slot::Response(on)),
        2,
        "weeks 6 and 12"
    );
    let retest = day("2027-01-17");
    assert_eq!(life.count(|slot| slot == Slot::Booking(retest)), 1);
}

#[test]
fn a_retest_that_was_put_off_comes_on_its_day_although_they_are_waited_for() {
    let mut life = Life::begun(true, vec![]);
    life.pass(30, NOBODY);
    // As it would be had they put it off before they fell silent.
    let mut diary = life.diary.clone();
    diary.truncate(
        diary
            .iter()
            .position(|entry| matches!(entry.fact, Fact::MealAsked { .. }))
            .unwrap(),
    );
    let seq = u32::try_from(diary.len()).unwrap();
    let (retest_on, at) = (day("2027-02-22"), diary.last().unwrap().at);
    for (seq, fact) in (seq..).zip([
        Fact::BookingAsked { retest_on },
        Fact::BookingPutOff {
            retest_on,
            until: day("2027-03-10"),
        },
    ]) {
        diary.push(Entry { seq, at, fact });
    }
    life = Life::begun(true, vec![]);
    life.state.patient = Patient::from_diary(&diary);
    life.diary = diary;
    life.pass(200, NOBODY);
    let came: Vec<_> = life
        .came
        .iter()
        .filter(|(_, post)| post.slot == Slot::Booking(retest_on))
        .map(|(at, _)| at.date_naive())
        .collect();
    assert_eq!(came, [day("2027-03-10")]);
}

#[test]
fn who_answers_every_evening_notices_nothing() {
    let mut life = Life::begun(true, vec![]);
    life.pass(100, EVERYBODY);
    assert_eq!(life.count(|slot| matches!(slot, Slot::Meal(_))), 100);
    assert_eq!(life.count(|slot| matches!(slot, Slot::Dose(_))), 100);
    assert_eq!(life.count(|slot| matches!(slot, Slot::CheckIn(_))), 100);
    assert_eq!(life.count(|slot| slot == Slot::Wait), 0);
    assert!(
        !life.noted(|fact| *fact == Fact::Answered),
        "every answer is a fact of its own"
    );
}

#[test]
fn who_answers_every_fifth_evening_is_never_asked_to_wait() {
    let mut life = Life::begun(true, vec![]);
    let first = day("2026-11-22");
    life.pass(365, |evening| (evening.date() - first).num_days() % 5 == 4);
    assert_eq!(life.count(|slot| slot == Slot::Wait), 0);
    assert!(
        life.slots(50, 1).len() >= 3,
        "after an answer an evening is whole again"
    );
}

#[test]
fn any_word_is_an_answer_and_is_met_with_one_line() {
    for word in ["hello", "/help", "7", "taken", "🦵"] {
        let mut life = Life::begun(true, vec![]);
        life.pass(40, NOBODY);
        life.now += TimeDelta::hours(8);
        let posts = life.says(word);
        assert_eq!(posts[0].paragraphs, [Text::GoodToHear], "{word}");
        let welcomes = posts
            .iter()
            .filter(|post| post.paragraphs == [Text::GoodToHear]);
        assert_eq!(welcomes.count(), 1);
        let again = life.says("hello");
        assert!(
            again
                .iter()
                .all(|post| post.paragraphs != [Text::GoodToHear]),
            "once"
        );
        let before = life.came.len();
        life.now += TimeDelta::hours(20);
        life.pass(1, EVERYBODY);
        let evenings: Vec<_> = life.came[before..]
            .iter()
            .map(|(_, post)| post.slot)
            .collect();
        let missed = |slot: &Slot| matches!(slot, Slot::Dose(on) | Slot::CheckIn(on) | Slot::Meal(on) if *on < evening("2027-01-01"));
        assert!(!evenings.iter().any(missed), "{word}: {evenings:?}");
        assert!(evenings.len() >= 3, "{word}: {evenings:?}");
    }
}

#[test]
fn who_answers_in_the_morning_is_not_asked_about_the_evenings_that_were_missed() {
    let mut life = Life::begun(true, vec![]);
    // The sixth evening, one message; the morning after they write.
    life.pass(5, NOBODY);
    life.now = "2026-11-28T08:00:00Z".parse().unwrap();
    life.meet(&Event::Woke);
    life.says("hello");
    let before = life.came.len();
    life.pass(1, EVERYBODY);
    let slots: Vec<_> = life.came[before..]
        .iter()
        .map(|(_, post)| post.slot)
        .collect();
    let tonight = evening("2026-11-28");
    assert_eq!(
        slots,
        [
            Slot::Meal(tonight),
            Slot::Dose(tonight),
            Slot::CheckIn(tonight)
        ]
    );
}

#[test]
fn a_cry_for_help_leaves_nothing_in_the_diary() {
    let mut life = Life::begun(true, vec![]);
    life.pass(40, NOBODY);
    let before = life.diary.len();
    let posts = life.says("I want to die");
    assert_eq!(life.diary.len(), before);
    assert!(
        posts
            .iter()
            .all(|post| post.paragraphs != [Text::GoodToHear])
    );
}

#[test]
fn until_i_write_waits_and_a_second_tap_changes_nothing() {
    let mut life = Life::begun(true, vec![]);
    life.pass(8, NOBODY);
    life.tap(Press::Wait(Waiting::UntilWritten));
    let noted = life.diary.len();
    life.tap(Press::Wait(Waiting::UntilWritten));
    assert_eq!(life.diary.len(), noted);
    let before = life.came.len();
    life.pass(50, NOBODY);
    assert_eq!(life.came.len(), before);
}

/// A tap on the week's message answers it; only what is written brings every evening back.
#[test]
fn once_a_week_stays_once_a_week_for_those_who_tap() {
    let mut life = Life::begun(true, vec![]);
    life.pass(8, NOBODY);
    life.tap(Press::Wait(Waiting::Weekly));
    let before = life.came.len();
    life.pass(50, |_| true);
    let came = life.came.len() - before;
    assert!((6..=16).contains(&came), "{came} messages in 50 days");
    let taken = |fact: &Fact| matches!(fact, Fact::DoseTaken { .. });
    assert!(life.noted(taken));
    assert_eq!(life.state.patient.unheard.waiting, Waiting::Weekly);
    life.says("hello");
    assert_eq!(life.state.patient.unheard.waiting, Waiting::GoOn);
}

#[test]
fn once_a_week_is_one_message_a_week() {
    let mut life = Life::begun(true, vec![]);
    life.pass(8, NOBODY);
    life.tap(Press::Wait(Waiting::Weekly));
    let before = life.came.len();
    life.pass(50, NOBODY);
    let days: Vec<_> = life.came[before..]
        .iter()
        .map(|(at, post)| {
            (
                at.date_naive().to_string(),
                post.slot.to_string().split(':').next().unwrap().to_owned(),
            )
        })
        .collect();
    let days: Vec<_> = days
        .iter()
        .map(|(on, slot)| format!("{on} {slot}"))
        .collect();
    assert_eq!(
        days,
        [
            "2026-12-06 dose",
            "2026-12-13 dose",
            "2026-12-20 dose",
            "2026-12-27 dose",
            "2027-01-03 dose",
            "2027-01-10 dose",
            "2027-01-17 dose"
        ]
    );
    // A tap on it answers it; any word ends it.
    let posts = life.tap(Press::Dose(evening("2027-01-17"), DosePress::Taken));
    assert_ne!(posts[0].paragraphs, [Text::GoodToHear]);
    assert_eq!(life.says("hello")[0].paragraphs, [Text::GoodToHear]);
}

#[test]
fn go_on_begins_anew_and_is_asked_about_again_after_seven_more() {
    let mut life = Life::begun(true, vec![]);
    life.pass(8, NOBODY);
    let posts = life.tap(Press::Wait(Waiting::GoOn));
    assert_eq!(
        posts[0].paragraphs,
        [Text::WaitNoted {
            waiting: Waiting::GoOn
        }]
    );
    let before = life.came.len();
    life.pass(30, NOBODY);
    let waits = life.came[before..]
        .iter()
        .filter(|(_, post)| post.slot == Slot::Wait);
    assert_eq!(waits.count(), 1);
}

#[test]
fn the_plan_of_a_diligent_patient_knows_no_silence() {
    let mut life = Life::begun(true, vec![]);
    life.pass(6, NOBODY);
    life.says("/plan");
    let until = life.now + TimeDelta::days(60);
    let prompts = ahead(&life.state.patient, life.now, until, Answers::AtOnce);
    assert!(
        prompts
            .iter()
            .all(|due| !matches!(due.what, What::Wait { .. }))
    );
    let meals = prompts
        .iter()
        .filter(|due| matches!(due.what, What::MealQuestion { .. }));
    assert_eq!(meals.count(), 60);
    let never = ahead(&life.state.patient, life.now, until, Answers::Never);
    assert!(
        never
            .iter()
            .any(|due| matches!(due.what, What::Wait { .. }))
    );
}
