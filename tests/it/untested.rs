//! R4, R8–R10: tests do not fall silent: a booking comes again, tablets do not run for ever without a test, and a relapse
//! is watched for; also after Telegram refused, and after somebody was away.

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::beginning::{Beginning, told};
use stillnight::agenda::ahead::{Answers, ahead};
use stillnight::agenda::dose::{Iron, iron_on};
use stillnight::agenda::{Ready, What, next_wake};
use stillnight::calendar::local_time::Evening;
use stillnight::conversation::event::Event;
use stillnight::conversation::state::State;
use stillnight::conversation::{advance, react, recall};
use stillnight::patient::Patient;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::patient::infusion::Response;
use stillnight::patient::profile::Language;
use stillnight::text::Text;
use stillnight::text::post::{Post, Slot};
use stillnight::text::press::{BookingPress, CheckInPress, FirstTests, Press};

struct Chat {
    state: State,
    diary: Vec<Entry>,
    now: DateTime<Utc>,
}

impl Chat {
    /// Somebody in Berlin after these facts of the first of November.
    fn after(facts: Vec<Fact>) -> Self {
        let diary = told(facts, "2026-11-01T10:00:00Z".parse().unwrap());
        Self {
            state: State {
                patient: Patient::from_diary(&diary),
                ..State::default()
            },
            diary,
            now: "2026-11-01T11:00:00Z".parse().unwrap(),
        }
    }

    fn on_tablets(since: &str) -> Self {
        Self::after(
            Beginning::in_zone("Europe/Berlin")
                .on_tablets(since)
                .facts(),
        )
    }

    fn meet(&mut self, event: &Event) -> Vec<Post> {
        let lines = recall(&self.state, event).of(&self.diary);
        let reaction = react(&self.state, &lines, event, self.now);
        let (next, entries) = advance(&self.state, &reaction, self.now);
        self.state = next;
        self.diary.extend(entries);
        reaction.posts
    }

    fn says(&mut self, text: &str) -> Vec<Post> {
        self.meet(&Event::Said {
            text: text.to_owned(),
            language: Language::En,
        })
    }

    fn presses(&mut self, press: Press) -> Vec<Post> {
        self.meet(&Event::Pressed { press: Some(press) })
    }

    /// Lets the hours strike until noon of that day; what was posted in a slot, with its date.
    fn until(&mut self, day: &str, of: impl Fn(Slot) -> bool) -> Vec<(NaiveDate, Post)> {
        let until: DateTime<Utc> = format!("{day}T11:00:00Z").parse().unwrap();
        let mut came = Vec::new();
        while let Some(wake) = next_wake(&self.state.patient, self.now).filter(|at| *at <= until) {
            self.now = self.now.max(wake);
            for post in self.meet(&Event::Woke) {
                if post.tidies_up() {
                    continue;
                }
                // E14: whoever answers nothing at all is asked but once.
                if let Slot::CheckIn(evening) = post.slot {
                    self.presses(Press::CheckIn(evening, CheckInPress::Discomfort(0)));
                }
                if of(post.slot) {
                    came.push((self.now.date_naive(), post));
                }
            }
        }
        self.now = until;
        came
    }

    fn iron_tonight(&self) -> Iron {
        let ready = Ready::of(&self.state.patient).unwrap();
        iron_on(&ready, Evening::of(ready.zone, self.now))
    }
}

fn days(came: &[(NaiveDate, Post)]) -> Vec<String> {
    came.iter().map(|(day, _)| day.to_string()).collect()
}

const fn is_booking(slot: Slot) -> bool {
    matches!(slot, Slot::Booking(_))
}

#[test]
fn a_booking_that_nobody_answers_comes_again_and_then_monthly() {
    let mut chat = Chat::on_tablets("2026-11-01");
    let came = chat.until("2027-05-30", is_booking);
    assert_eq!(
        days(&came),
        [
            "2027-01-25",
            "2027-02-01",
            "2027-02-08",
            "2027-02-24",
            "2027-03-26",
            "2027-04-25",
            "2027-05-25"
        ]
    );
}

#[test]
fn not_now_and_a_refusal_leave_no_silence() {
    let mut chat = Chat::on_tablets("2026-11-01");
    let came = chat.until("2027-01-25", is_booking);
    let Some((_, Post { slot, .. })) = came.first() else {
        panic!("no booking");
    };
    let Slot::Booking(retest) = *slot else {
        panic!("no booking");
    };
    chat.presses(Press::Booking(retest, BookingPress::NotNow));
    assert_eq!(days(&chat.until("2027-02-03", is_booking)), ["2027-02-01"]);
    // Refused three times: the courier says that it was not delivered.
    chat.meet(&Event::Undelivered { slot: *slot });
    assert_eq!(days(&chat.until("2027-02-05", is_booking)), ["2027-02-04"]);
    // Away: it comes when they are back.
    chat.meet(&Event::WentSilent);
    chat.meet(&Event::Undelivered { slot: *slot });
    assert_eq!(days(&chat.until("2027-02-20", is_booking)).len(), 0);
    chat.meet(&Event::CameBack);
    assert_eq!(days(&chat.until("2027-02-21", is_booking)).len(), 1);
}

#[test]
fn a_test_without_results_is_brought_up_anew() {
    let mut chat = Chat::on_tablets("2026-11-01");
    chat.until("2027-01-25", is_booking);
    chat.says("/test 28 January 2027");
    chat.until("2027-02-01", is_booking);
    chat.presses(Press::ResultsNever("2027-01-28".parse().unwrap()));
    assert_eq!(
        days(&chat.until("2027-02-23", is_booking)),
        ["2027-02-15", "2027-02-22"]
    );
}

#[test]
fn who_came_with_tablets_and_no_test_is_asked_within_four_weeks() {
    for since in ["2026-10-20", "2020-01-01"] {
        let mut chat = Chat::on_tablets(since);
        let came = chat.until("2026-11-29", is_booking);
        assert!(!came.is_empty(), "{since}");
    }
    let mut facts = Beginning::in_zone("Europe/Berlin")
        .on_tablets("2026-10-20")
        .facts();
    facts.push(Fact::IronDeclined);
    assert!(
        Chat::after(facts)
            .until("2026-11-29", is_booking)
            .is_empty()
    );
}

#[test]
fn tablets_without_a_test_rest_after_a_word_and_a_week() {
    let is_word = |slot: Slot| slot == Slot::Untested;
    // Due three months after the start, 1 February; eight weeks later, 29 March.
    let mut chat = Chat::on_tablets("2026-11-01");
    let came = chat.until("2027-03-31", is_word);
    assert_eq!(days(&came), ["2027-03-29"]);
    assert!(matches!(
        came[0].1.paragraphs[0],
        Text::Untested { months: 4 }
    ));
    assert_eq!(chat.iron_tonight(), Iron::Taken);
    let came = chat.until("2027-04-10", is_word);
    assert_eq!(days(&came), ["2027-04-05"]);
    assert!(matches!(
        came[0].1.paragraphs[0],
        Text::UntestedRests { months: 5 }
    ));
    assert_ne!(chat.iron_tonight(), Iron::Taken);
    let rests = |chat: &mut Chat| chat.iron_tonight() != Iron::Taken;
    // A date lets them run, and so does a doctor; the test that is off does not.
    chat.says("/test 20 May 2027");
    assert!(!rests(&mut chat));
    chat.says("/test off");
    assert!(rests(&mut chat));
    let doctor = Press::FirstTests(FirstTests::Doctor);
    chat.presses(doctor.clone());
    assert!(!rests(&mut chat));
    let lines = chat.diary.len();
    chat.presses(doctor);
    assert_eq!(chat.diary.len(), lines, "once is enough");
    // Three months and eight weeks later it comes again.
    let came = chat.until("2027-09-20", is_word);
    assert_eq!(days(&came), ["2027-09-04", "2027-09-11"]);
    assert!(rests(&mut chat));
    chat.says("/labs ferritin 60 tsat 22");
    assert!(!rests(&mut chat));
}

#[test]
fn the_word_about_a_missing_test_comes_again_where_it_was_refused() {
    let is_word = |slot: Slot| slot == Slot::Untested;
    let mut chat = Chat::on_tablets("2026-11-01");
    assert_eq!(chat.until("2027-03-29", is_word).len(), 1);
    let slot = Slot::Untested;
    chat.meet(&Event::Undelivered { slot });
    let came = chat.until("2027-03-31", is_word);
    assert_eq!(days(&came), ["2027-03-30"]);
    assert!(matches!(came[0].1.paragraphs[0], Text::Untested { .. }));
    chat.meet(&Event::WentSilent);
    chat.meet(&Event::Undelivered { slot });
    assert!(chat.until("2027-05-01", is_word).is_empty());
    chat.meet(&Event::CameBack);
    let came = chat.until("2027-05-03", is_word);
    assert!(matches!(came[0].1.paragraphs[0], Text::Untested { .. }));
}

#[test]
fn once_iron_is_done_a_test_comes_up_once_a_year() {
    let mut facts = Beginning::in_zone("Europe/Berlin")
        .on_tablets("2026-01-01")
        .facts();
    facts.push(Fact::OralIronStopped {
        on: "2026-10-01".parse().unwrap(),
    });
    let chat = Chat::after(facts);
    let until = chat.now + TimeDelta::days(340);
    let first = ahead(&chat.state.patient, chat.now, until, Answers::AtOnce)
        .into_iter()
        .find(|due| matches!(due.what, What::Booking { .. }))
        .unwrap();
    assert_eq!(first.at.date_naive().to_string(), "2027-09-24");
}

/// After an infusion that helped, so many quiet nights and then worse ones.
fn nights(quiet: u8, bad: u8, scores: (u8, u8)) -> Chat {
    let mut facts = Beginning::in_zone("Europe/Berlin").facts();
    let infusion_on = "2026-09-01".parse().unwrap();
    facts.push(Fact::InfusionGiven {
        on: infusion_on,
        milligrams: Some(1000),
        product: None,
    });
    facts.push(Fact::ResponseGiven {
        infusion_on,
        response: Response::Better,
    });
    let mut chat = Chat::after(facts);
    let first: NaiveDate = "2026-11-01".parse().unwrap();
    for (night, day) in (0..quiet + bad).zip(first.iter_days()) {
        chat.until(&day.to_string(), |_| false);
        let evening = Evening::on(day);
        let score = if night < quiet { scores.0 } else { scores.1 };
        let seq = u32::try_from(chat.diary.len()).unwrap();
        let at = chat.now;
        let fact = Fact::DiscomfortRated { evening, score };
        let entry = Entry { seq, at, fact };
        chat.state.patient = chat.state.patient.clone().apply(&entry);
        chat.diary.push(entry);
    }
    chat
}

#[test]
fn legs_that_get_worse_again_are_told_of_once_a_month() {
    let is_word = |slot: Slot| slot == Slot::Relapse;
    // A mean two points above the best fortnight, and bothersome.
    for (bad, scores, comes) in [
        (14, (2, 6), true),
        (14, (3, 5), true),
        (14, (3, 4), false),
        (3, (2, 4), false),
        (0, (2, 2), false),
    ] {
        let mut chat = nights(20, bad, scores);
        let told = chat
            .diary
            .iter()
            .any(|entry| matches!(entry.fact, Fact::RelapseTold { .. }));
        let day = chat.now.date_naive() + TimeDelta::days(1);
        let now = !chat.until(&day.to_string(), is_word).is_empty();
        assert_eq!(told || now, comes, "{bad} nights of {scores:?}");
    }
    let chat = nights(20, 60, (1, 7));
    let told: Vec<_> = chat
        .diary
        .iter()
        .filter_map(|entry| match entry.fact {
            Fact::RelapseTold { on } => Some(on),
            _ => None,
        })
        .collect();
    assert!((1..=2).contains(&told.len()), "{told:?}");
}
