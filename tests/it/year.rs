//! A simulated year of each long course, judged by an oracle of its own: every prompt's day and minute is counted
//! from the story here, without the agenda. None may be missed, none doubled, and each step must be traceable by /why.

use std::collections::BTreeSet;

use Does::{Says, Taps};
use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, Utc};

use crate::beginning::Beginning;
use stillnight::agenda::next_wake;
use stillnight::calendar::local_time::Zone;
use stillnight::conversation::event::Event;
use stillnight::conversation::state::{Reaction, State};
use stillnight::conversation::{advance, react, recall};
use stillnight::patient::Patient;
use stillnight::patient::fact::Entry;
use stillnight::patient::infusion::Response;
use stillnight::patient::profile::Language;
use stillnight::patient::regimen::Rhythm;
use stillnight::protocol::exclusion::{Exclusion, Exclusions};
use stillnight::protocol::rule::Rule;
use stillnight::text::Text;
use stillnight::text::post::{Post, Slot};
use stillnight::text::press::{BookingPress, CheckInPress, DosePress, IronNow, Press};
use stillnight::text::render::render;

/// Clocks that change on three different nights, one of them by half an hour.
const ZONES: [&str; 3] = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe"];
const FIRST: &str = "2026-09-01";
const LAST: &str = "2027-08-31";

/// What somebody does at an hour of their clock.
enum Does {
    Says(&'static str),
    Taps(Press),
}

/// A year, as it is lived and as it should be answered.
struct Story {
    name: &'static str,
    tablets: bool,
    excluded: bool,
    /// The nightly score.
    score: fn(NaiveDate) -> u8,
    /// What is told, besides each dose and each check-in at once.
    told: Vec<(&'static str, Does)>,
    /// The rules of each answer that names one, in order.
    rules: Vec<&'static [Rule]>,
    /// Every prompt that does not come each evening: its minute and its slot.
    dated: Vec<(&'static str, &'static str)>,
    /// The evenings with iron.
    iron: BTreeSet<NaiveDate>,
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// These days and all between them.
fn days(from: &str, until: &str) -> impl Iterator<Item = NaiveDate> {
    let until = day(until);
    day(from).iter_days().take_while(move |day| *day <= until)
}

/// Every second day from `from` on.
fn every_other(from: &str, until: &str) -> impl Iterator<Item = NaiveDate> {
    days(from, until).step_by(2)
}

fn without(evenings: impl Iterator<Item = NaiveDate>, held: &[&str]) -> BTreeSet<NaiveDate> {
    let held: Vec<_> = held.iter().map(|text| day(text)).collect();
    evenings.filter(|evening| !held.contains(evening)).collect()
}

fn bad_until_winter(night: NaiveDate) -> u8 {
    if night < day("2027-01-01") { 6 } else { 2 }
}

/// Nine months of tablets to the target.
fn oral_success() -> Story {
    let nightly = without(
        days("2026-09-01", "2027-03-01"),
        &["2026-11-29", "2026-11-30", "2027-02-27", "2027-02-28"],
    );
    let double = without(every_other("2027-03-03", "2027-06-01"), &["2027-05-30"]);
    Story {
        name: "oral success in nine months",
        tablets: true,
        excluded: false,
        score: bad_until_winter,
        told: vec![
            (
                "2026-09-01 12:30",
                Says("/labs date=2026-08-31 ferritin=18 tsat=14"),
            ),
            ("2026-11-24 10:05", Says("/test 2026-12-01")),
            (
                "2026-12-05 12:30",
                Says("/labs date=2026-12-01 ferritin=55 tsat=20"),
            ),
            (
                "2027-02-22 10:05",
                Taps(Press::Booking(day("2027-03-01"), BookingPress::Later)),
            ),
            ("2027-02-25 10:05", Says("/test 2027-03-01")),
            (
                "2027-03-02 12:30",
                Says("/labs date=2027-03-01 ferritin=92 tsat=27"),
            ),
            ("2027-03-02 12:31", Taps(Press::Rhythm(Rhythm::EveryOther))),
            (
                "2027-03-02 12:32",
                Taps(Press::RhythmSure(Rhythm::EveryOther)),
            ),
            ("2027-05-25 10:05", Says("/test 2027-06-01")),
            (
                "2027-06-02 12:30",
                Says("/labs date=2027-06-01 ferritin=134 tsat=31"),
            ),
            ("2027-06-02 12:40", Taps(Press::Iron(IronNow::No))),
        ],
        rules: vec![&[Rule::L11], &[Rule::L11], &[Rule::L12], &[Rule::L14]],
        dated: vec![
            ("2026-09-02 10:00", "cautions"),
            ("2026-11-24 10:00", "booking:2026-12-01"),
            ("2026-11-30 18:00", "test:2026-12-01"),
            ("2026-12-01 18:00", "test:2026-12-01"),
            ("2026-12-04 18:00", "test:2026-12-01"),
            ("2027-02-22 10:00", "booking:2027-03-01"),
            ("2027-02-25 10:00", "booking:2027-03-01"),
            ("2027-02-28 18:00", "test:2027-03-01"),
            ("2027-03-01 18:00", "test:2027-03-01"),
            ("2027-05-25 10:00", "booking:2027-06-01"),
            ("2027-05-31 18:00", "test:2027-06-01"),
            ("2027-06-01 18:00", "test:2027-06-01"),
        ],
        iron: nightly.into_iter().chain(double).collect(),
    }
}

fn relapses_in_april(night: NaiveDate) -> u8 {
    let well = day("2026-10-15") <= night && night < day("2027-04-01");
    if well { 2 } else { 6 }
}

/// An infusion that helps, a relapse, and another one whose questions go unanswered.
fn infusion_success_and_relapse() -> Story {
    Story {
        name: "infusion success and relapse",
        tablets: false,
        excluded: false,
        score: relapses_in_april,
        told: vec![
            (
                "2026-09-01 12:30",
                Says("/labs date=2026-08-31 ferritin=40 tsat=18"),
            ),
            (
                "2026-09-20 12:00",
                Says("/infusion 2026-09-20 1000mg ferinject"),
            ),
            (
                "2026-11-01 12:00",
                Taps(Press::Response(day("2026-09-20"), Response::Better)),
            ),
            ("2026-11-08 12:00", Says("/test 2026-11-16")),
            (
                "2026-11-17 12:30",
                Says("/labs date=2026-11-16 ferritin=210 tsat=30"),
            ),
            (
                "2027-05-01 12:30",
                Says("/labs date=2027-04-30 ferritin=120 tsat=21"),
            ),
            (
                "2027-05-20 12:00",
                Says("/infusion 2027-05-20 1000mg monofer"),
            ),
        ],
        rules: vec![&[Rule::L15], &[Rule::L5], &[Rule::L6], &[Rule::L8]],
        dated: vec![
            ("2026-10-11 10:00", "infusion:2026-09-20"),
            ("2026-11-01 10:00", "response:2026-09-20"),
            ("2026-11-08 10:00", "booking:2026-11-15"),
            ("2026-11-15 18:00", "test:2026-11-16"),
            ("2026-11-16 18:00", "test:2026-11-16"),
            // R10: seven nights of 6 bring the mean of 14 from 2 to 4.
            ("2027-04-08 10:00", "relapse"),
            ("2027-05-08 10:00", "relapse"),
            ("2027-06-10 10:00", "infusion:2027-05-20"),
            ("2027-07-01 10:00", "response:2027-05-20"),
            ("2027-07-08 10:00", "booking:2027-07-15"),
            ("2027-07-15 10:00", "booking:2027-07-15"),
            ("2027-07-22 10:00", "booking:2027-07-15"),
            ("2027-08-07 10:00", "booking:2027-07-15"),
            ("2027-08-12 10:00", "response:2027-05-20"),
        ],
        iron: BTreeSet::new(),
    }
}

/// An infusion that does not help.
fn infusion_failure() -> Story {
    Story {
        name: "infusion failure",
        tablets: false,
        excluded: false,
        score: |_| 7,
        told: vec![
            (
                "2026-09-01 12:30",
                Says("/labs date=2026-08-31 ferritin=40 tsat=18"),
            ),
            (
                "2026-09-20 12:00",
                Says("/infusion 2026-09-20 1000mg ferinject"),
            ),
            (
                "2026-11-01 12:00",
                Taps(Press::Response(day("2026-09-20"), Response::Same)),
            ),
            ("2026-11-08 12:00", Says("/test 2026-11-15")),
            (
                "2026-11-19 12:30",
                Says("/labs date=2026-11-15 ferritin=180 tsat=28"),
            ),
            (
                "2026-12-13 12:00",
                Taps(Press::Response(day("2026-09-20"), Response::Worse)),
            ),
        ],
        rules: vec![
            &[Rule::L15],
            &[Rule::L5],
            &[Rule::L10],
            &[Rule::L10, Rule::O1],
        ],
        dated: vec![
            ("2026-10-11 10:00", "infusion:2026-09-20"),
            ("2026-11-01 10:00", "response:2026-09-20"),
            ("2026-11-08 10:00", "booking:2026-11-15"),
            ("2026-11-14 18:00", "test:2026-11-15"),
            ("2026-11-15 18:00", "test:2026-11-15"),
            ("2026-11-18 18:00", "test:2026-11-15"),
            ("2026-12-13 10:00", "response:2026-09-20"),
        ],
        iron: BTreeSet::new(),
    }
}

/// Somebody the protocol was not written for: only check-ins, and results that go to a doctor.
fn excluded() -> Story {
    Story {
        name: "excluded",
        tablets: false,
        excluded: true,
        score: |_| 5,
        told: vec![
            ("2026-09-01 12:30", Says("/labs ferritin=12 tsat=9")),
            ("2027-02-01 12:30", Says("/labs ferritin=350")),
        ],
        rules: vec![&[Rule::L1], &[Rule::L1]],
        dated: vec![],
        iron: BTreeSet::new(),
    }
}

/// Ill at the test: it is repeated when well; a later retest is put off, done, and its results never come.
fn ill_at_the_test() -> Story {
    Story {
        name: "ill at the test",
        tablets: true,
        excluded: false,
        score: |_| 6,
        told: vec![
            ("2026-11-24 12:00", Says("/test 2026-12-01")),
            (
                "2026-12-02 12:30",
                Says("/labs date=2026-12-01 ferritin=160 tsat=20 crp=25 mg/L"),
            ),
            ("2026-12-10 12:00", Says("/test 2026-12-20")),
            (
                "2026-12-21 12:30",
                Says("/labs date=2026-12-20 ferritin=70 tsat=18"),
            ),
            (
                "2027-03-13 12:00",
                Taps(Press::Booking(day("2027-03-20"), BookingPress::NotNow)),
            ),
            (
                "2027-04-12 12:00",
                Taps(Press::Booking(day("2027-03-20"), BookingPress::Done)),
            ),
            (
                "2027-05-05 12:00",
                Taps(Press::ResultsNever(day("2027-04-12"))),
            ),
        ],
        rules: vec![&[Rule::L18], &[Rule::L11]],
        dated: vec![
            ("2026-09-02 10:00", "cautions"),
            ("2026-11-24 10:00", "booking:2026-12-01"),
            ("2026-11-30 18:00", "test:2026-12-01"),
            ("2026-12-01 18:00", "test:2026-12-01"),
            ("2026-12-19 18:00", "test:2026-12-20"),
            ("2026-12-20 18:00", "test:2026-12-20"),
            ("2027-03-13 10:00", "booking:2027-03-20"),
            ("2027-03-20 10:00", "booking:2027-03-20"),
            ("2027-03-27 10:00", "booking:2027-03-20"),
            ("2027-04-12 10:00", "booking:2027-03-20"),
            ("2027-04-12 18:00", "test:2027-04-12"),
            ("2027-04-15 18:00", "test:2027-04-12"),
            ("2027-04-19 18:00", "test:2027-04-12"),
            ("2027-04-26 18:00", "test:2027-04-12"),
            ("2027-05-03 18:00", "test:2027-04-12"),
            // R8: eight weeks after 20 March, and a week later reminders rest.
            ("2027-05-15 10:00", "untested"),
            ("2027-05-22 10:00", "untested"),
            // R6: fourteen days after no results, R4 starts anew.
            ("2027-05-19 10:00", "booking:2027-03-20"),
            ("2027-05-26 10:00", "booking:2027-03-20"),
            ("2027-06-02 10:00", "booking:2027-03-20"),
            ("2027-06-18 10:00", "booking:2027-03-20"),
            ("2027-07-18 10:00", "booking:2027-03-20"),
            ("2027-08-17 10:00", "booking:2027-03-20"),
        ],
        iron: without(
            days(FIRST, "2027-05-21"),
            &["2026-11-29", "2026-11-30", "2026-12-18", "2026-12-19"],
        ),
    }
}

impl Story {
    /// The oracle: every prompt of the year, counted from the story alone.
    fn expected(&self) -> Vec<String> {
        let mut prompts: Vec<String> = self
            .dated
            .iter()
            .map(|(at, slot)| format!("{at} {slot}"))
            .collect();
        for evening in days(FIRST, LAST) {
            prompts.push(format!("{evening} 22:30 check-in:{evening}"));
        }
        for evening in &self.iron {
            prompts.push(format!("{evening} 19:00 meal:{evening}"));
            prompts.push(format!("{evening} 21:00 dose:{evening}"));
        }
        prompts.sort();
        prompts
    }
}

/// A year in the living.
struct Year {
    zone: Zone,
    state: State,
    diary: Vec<Entry>,
    now: DateTime<Utc>,
    prompts: Vec<String>,
    rules: Vec<Vec<Rule>>,
}

impl Year {
    fn begun(story: &Story, zone: &str) -> Self {
        let zone = Zone::parse(zone).unwrap();
        let time = |hour| NaiveTime::from_hms_opt(hour, 0, 0).unwrap();
        let exclusions = if story.excluded {
            Exclusions::NONE.toggled(Exclusion::Pregnant)
        } else {
            Exclusions::NONE
        };
        let beginning = Beginning {
            exclusions,
            tablets_since: story.tablets.then(|| day(FIRST)),
            ..Beginning::of(zone)
        };
        let facts = beginning.facts();
        let mut year = Self {
            zone,
            state: State::default(),
            diary: Vec::new(),
            now: zone.instant(day(FIRST).and_time(time(12))),
            prompts: Vec::new(),
            rules: Vec::new(),
        };
        let nothing = react(&State::default(), &[], &Event::Woke, year.now);
        year.keep(&Reaction { facts, ..nothing });
        year
    }

    fn keep(&mut self, reaction: &Reaction) {
        let (state, entries) = advance(&self.state, reaction, self.now);
        self.state = state;
        self.diary.extend(entries);
    }

    fn meet(&mut self, event: &Event) -> Vec<Post> {
        let diary = recall(&self.state, event).of(&self.diary);
        let reaction = react(&self.state, &diary, event, self.now);
        self.keep(&reaction);
        for post in &reaction.posts {
            let words = render(post, Language::En, self.now).text;
            assert!(words.chars().count() <= 900, "too long:\n{words}");
        }
        reaction.posts
    }

    /// Time passes; every prompt is written down by the patient's clock, and answered at once.
    fn pass(&mut self, until: DateTime<Utc>, story: &Story) {
        while let Some(wake) = next_wake(&self.state.patient, self.now).filter(|wake| *wake < until)
        {
            self.now = self.now.max(wake);
            for post in self.meet(&Event::Woke) {
                if post.tidies_up() {
                    continue;
                }
                let local = self.zone.local(self.now).format("%Y-%m-%d %H:%M");
                self.prompts.push(format!("{local} {}", post.slot));
                let press = match post.slot {
                    Slot::Dose(evening) => Press::Dose(evening, DosePress::Taken),
                    Slot::CheckIn(evening) => {
                        let score = (story.score)(evening.date());
                        Press::CheckIn(evening, CheckInPress::Discomfort(score))
                    }
                    _ => continue,
                };
                self.meet(&Event::Pressed { press: Some(press) });
            }
        }
        self.now = until;
    }

    fn told(&mut self, does: &Does) {
        let posts = match does {
            Says(words) => self.says(words),
            Taps(press) => self.meet(&Event::Pressed {
                press: Some(press.clone()),
            }),
        };
        assert!(!posts.is_empty(), "nothing is answered at {}", self.now);
        let rules = rules_of(&posts);
        if rules.is_empty() {
            return;
        }
        let why = words(&self.says("/why"), self.now);
        for rule in rules.iter().filter(|rule| **rule != Rule::O1) {
            assert!(
                why.contains(rule.id()),
                "/why says nothing of {rule:?}:\n{why}"
            );
        }
        self.rules.push(rules);
    }

    fn says(&mut self, words: &str) -> Vec<Post> {
        self.meet(&Event::Said {
            text: words.to_owned(),
            language: Language::En,
        })
    }
}

fn words(posts: &[Post], now: DateTime<Utc>) -> String {
    let words: Vec<_> = posts
        .iter()
        .map(|post| render(post, Language::En, now).text)
        .collect();
    words.join("\n")
}

/// The rules that an answer names; each such message carries the disclaimer.
fn rules_of(posts: &[Post]) -> Vec<Rule> {
    let mut rules = Vec::new();
    for post in posts {
        let before = rules.len();
        for text in &post.paragraphs {
            match text {
                Text::RuleLine { rule, .. } => rules.push(*rule),
                Text::RuleLines { rules: several } => rules.extend(several),
                _ => {}
            }
        }
        assert!(
            rules.len() == before || post.paragraphs.contains(&Text::Disclaimer),
            "a step without the disclaimer"
        );
    }
    rules
}

fn live(story: &Story, zone: &str) -> Year {
    let mut year = Year::begun(story, zone);
    for (at, does) in &story.told {
        let local = NaiveDateTime::parse_from_str(at, "%Y-%m-%d %H:%M").unwrap();
        let at = year.zone.instant(local);
        year.pass(at, story);
        year.told(does);
    }
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap();
    let end = year.zone.instant((day(LAST) + Days::new(1)).and_time(noon));
    year.pass(end, story);
    year
}

fn judge(story: &Story) {
    for zone in ZONES {
        let mut year = live(story, zone);
        year.prompts.sort();
        let expected = story.expected();
        let missed: Vec<_> = expected
            .iter()
            .filter(|prompt| !year.prompts.contains(prompt))
            .collect();
        let extra: Vec<_> = year
            .prompts
            .iter()
            .filter(|prompt| !expected.contains(prompt))
            .collect();
        assert!(
            missed.is_empty() && extra.is_empty(),
            "{} in {zone}\nmissed {missed:#?}\nnot in the story {extra:#?}",
            story.name
        );
        assert_eq!(
            year.prompts, expected,
            "{} in {zone}: a prompt came twice",
            story.name
        );
        assert_eq!(year.rules, story.rules, "{} in {zone}", story.name);
        assert_eq!(Patient::from_diary(&year.diary), year.state.patient);
    }
}

#[test]
fn oral_success_in_nine_months_keeps_every_date() {
    judge(&oral_success());
}

#[test]
fn infusion_success_and_relapse_keep_every_date() {
    judge(&infusion_success_and_relapse());
}

#[test]
fn infusion_failure_keeps_every_date() {
    judge(&infusion_failure());
}

#[test]
fn somebody_excluded_hears_of_check_ins_alone() {
    judge(&excluded());
}

#[test]
fn ill_at_the_test_keeps_every_date() {
    judge(&ill_at_the_test());
}
