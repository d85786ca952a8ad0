//! Patients in a line each (`tests/it/rules/*.txt`), lived through the diary, so that what is gathered of a
//! patient is tried together with the tables.

use std::collections::BTreeSet;
use std::path::Path;

use chrono::{DateTime, NaiveDate, TimeDelta, Utc};

use crate::beginning::Beginning;
use stillnight::agenda::labs::{DRAW_TIME, inputs};
use stillnight::calendar::local_time::{Evening, Zone};
use stillnight::conversation::state::State;
use stillnight::patient::Patient;
use stillnight::patient::draw::DrawConditions;
use stillnight::patient::fact::{Entry, Fact, SkipReason};
use stillnight::patient::infusion::Response;
use stillnight::patient::profile::{Language, Sex};
use stillnight::protocol::advice::{Advice, Doses, Note, Row, Stores, advise};
use stillnight::protocol::caution::{Caution, Cautions};
use stillnight::protocol::exclusion::{Exclusion, Exclusions};
use stillnight::protocol::lab_entry::{self, Problem};
use stillnight::protocol::medicine::names::named_in;
use stillnight::protocol::notes::{Alarm, Grade, Short, Territory, Vitamin};
use stillnight::protocol::panel::Panel;
use stillnight::protocol::step::Step;

use super::{days_ago, today};

const ZONE: &str = "Europe/Berlin";

#[test]
fn every_patient_gets_the_answer_that_the_protocol_gives() {
    let (mut patients, mut answered, mut wrong) = (0, BTreeSet::new(), Vec::new());
    for line in lines() {
        let (patient, expected) = line.split_once("=>").expect(&line);
        let answer = check(patient);
        if answer != expected.trim() {
            wrong.push(format!("{line}\n    but: {answer}"));
        }
        let word = |c: char| !c.is_alphanumeric();
        answered.extend(answer.split(word).map(str::to_owned));
        answered.extend(patient.split(word).map(str::to_owned));
        patients += 1;
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
    assert!(patients >= 260, "{patients} patients");
    let steps = (1..=16).chain(18..=19).map(|number| format!("L{number}"));
    let notes = (1..=12).map(|number| format!("C{number}"));
    let rest = [
        "O1", "pregnant", "dialysis", "18", "overload", "gut", "advised", "cause",
    ];
    for id in steps.chain(notes).chain(rest.map(str::to_owned)) {
        assert!(answered.contains(&id), "no patient for {id}");
    }
}

/// Every line of the files.
fn lines() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/rules");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .filter(|path| !path.ends_with("protocol_numbers.txt"))
        .collect();
    paths.sort();
    paths
        .iter()
        .flat_map(|path| {
            let text = std::fs::read_to_string(path).unwrap();
            text.lines().map(str::to_owned).collect::<Vec<_>>()
        })
        .filter(|line| !line.starts_with('#'))
        .collect()
}

/// Every patient, without the answer.
pub fn patients() -> Vec<String> {
    lines()
        .iter()
        .map(|line| line.split("=>").next().unwrap().to_owned())
        .collect()
}

/// When everybody asks.
pub fn now() -> DateTime<Utc> {
    noon(today()) + TimeDelta::hours(1)
}

/// The answer to a line: who and the course, a bar, and the results.
fn check(patient: &str) -> String {
    let (who, results) = patient.split_once('|').expect(patient);
    let mut life = Life { diary: Vec::new() };
    life.lives(who, results).unwrap_or_else(|| life.answer())
}

/// Somebody with a diary.
pub struct Life {
    diary: Vec<Entry>,
}

fn noon(day: NaiveDate) -> DateTime<Utc> {
    Zone::parse(ZONE)
        .unwrap()
        .instant(day.and_hms_opt(12, 0, 0).unwrap())
}

impl Life {
    /// Somebody who has answered the questions of the beginning, long ago.
    pub fn enrolled(language: Language) -> Self {
        let mut life = Self { diary: Vec::new() };
        let beginning = Beginning {
            language,
            ..Beginning::in_zone(ZONE)
        };
        for fact in beginning.facts() {
            life.note(days_ago(1000), fact);
        }
        life
    }

    /// An enrolled patient of a vignette with more beside it; `None` where the results are no panel.
    pub fn lived(language: Language, patient: &str, who: &str, results: &str) -> Option<Self> {
        let mut life = Self::enrolled(language);
        let (first_who, first_results) = patient.split_once('|').expect(patient);
        let trouble = life
            .lives(first_who, first_results)
            .or_else(|| life.lives(who, results));
        trouble.is_none().then_some(life)
    }

    pub fn into_state(self) -> (State, Vec<Entry>) {
        let state = State {
            patient: self.patient(),
            ..State::default()
        };
        (state, self.diary)
    }

    /// What is known, then the results; what the laboratory's words give instead of a panel, if they do.
    fn lives(&mut self, who: &str, results: &str) -> Option<String> {
        for word in who
            .split(',')
            .map(str::trim)
            .filter(|word| !word.is_empty())
        {
            self.so_far(word);
        }
        results
            .split(';')
            .map(str::trim)
            .filter(|panel| !panel.is_empty())
            .find_map(|panel| self.results(panel))
    }

    fn note(&mut self, on: NaiveDate, fact: Fact) {
        let seq = u32::try_from(self.diary.len()).unwrap();
        let at = noon(on);
        self.diary.push(Entry { seq, at, fact });
    }

    fn patient(&self) -> Patient {
        Patient::from_diary(&self.diary)
    }

    fn exclude(&mut self, exclusion: Exclusion) {
        let before = self.patient().exclusions.unwrap_or_default();
        let exclusions = before.toggled(exclusion);
        self.note(today(), Fact::GateAnswered { exclusions });
    }

    /// One thing that is known of the patient.
    #[expect(clippy::too_many_lines, reason = "a table of the words of a vignette")]
    fn so_far(&mut self, word: &str) {
        if let Some(rest) = word.strip_prefix("takes ") {
            for medicine in named_in(rest) {
                self.note(today(), Fact::MedicineAdded { medicine });
            }
            return;
        }
        if let Some(rest) = word.strip_prefix("nights ") {
            // `nights from 8 back 9 9 9` ends eight evenings ago, `nights 9 9 9` yesterday.
            let (from, scores) = match rest.strip_prefix("from ") {
                Some(rest) => rest.split_once(" back ").expect(word),
                None => ("1", rest),
            };
            let from: u64 = from.parse().unwrap();
            let scores = scores.split(' ').map(|score| score.parse().unwrap());
            for (back, score) in (from..).zip(scores) {
                let evening = Evening::on(days_ago(back));
                self.note(days_ago(back), Fact::DiscomfortRated { evening, score });
            }
            return;
        }
        if let Some(hours) = days_in(word, "dose ", " hours before") {
            let zone = Zone::parse(ZONE).unwrap();
            let morning = zone.instant(today().and_time(DRAW_TIME));
            let at = morning - TimeDelta::hours(i64::try_from(hours).unwrap());
            let evening = Evening::of(&zone, at);
            let tablets = 5;
            return self.note(
                zone.local(at).date(),
                Fact::DoseTaken {
                    evening,
                    at,
                    tablets,
                },
            );
        }
        if let Some(days) = days_in(word, "ill ", " evenings ago") {
            let evening = Evening::on(days_ago(days));
            let reason = Some(SkipReason::Ill);
            return self.note(days_ago(days), Fact::DoseSkipped { evening, reason });
        }
        if let Some(days) = days_in(word, "oral ", " days") {
            self.note(days_ago(days), Fact::OralIronStarted { on: days_ago(days) });
            return self.note(days_ago(days), Fact::TabletsSet { tablets: 5 });
        }
        if let Some(on) = word.strip_prefix("infusion on ") {
            let on = on.parse().unwrap();
            let (milligrams, product) = (Some(1000), None);
            return self.note(
                on,
                Fact::InfusionGiven {
                    on,
                    milligrams,
                    product,
                },
            );
        }
        if let Some(rest) = word.strip_prefix("infusion ") {
            // `infusion 100 days ago of 500 mg`; without an amount it had the protocol's, `of ? mg` is unknown.
            let (days, amount) = rest.split_once(" days ago").expect(word);
            let amount = amount.strip_prefix(" of ").unwrap_or("1000 mg");
            let amount = amount.strip_suffix(" mg").expect(word);
            let on = days_ago(days.parse().expect(word));
            let fact = Fact::InfusionGiven {
                on,
                milligrams: amount.parse().ok(),
                product: None,
            };
            return self.note(on, fact);
        }
        if let Some(days) = days_in(word, "stopped ", " days ago") {
            let on = days_ago(days);
            return self.note(on, Fact::OralIronStopped { on });
        }
        if let Some(rest) = word.strip_prefix("doses ") {
            // `doses 14 of 28` ends three evenings ago, as iron rests before a test; what was not taken nobody answered.
            let (taken, of) = rest.split_once(" of ").expect(word);
            let (taken, of): (u64, u64) = (taken.parse().unwrap(), of.parse().unwrap());
            return self.doses(taken, of);
        }
        if let Some(rest) = word.strip_prefix("told doctor ") {
            let which = Caution::ALL.into_iter().find(|one| one.code() == rest);
            let cautions = which.map_or(Cautions::NONE, |one| Cautions::NONE.toggled(one));
            return self.note(today(), Fact::CautionsTold { cautions });
        }
        match word {
            "nothing known" | "no iron" => {}
            "woman" => self.note(
                today(),
                Fact::SexTold {
                    sex: Some(Sex::Female),
                },
            ),
            "man" => self.note(
                today(),
                Fact::SexTold {
                    sex: Some(Sex::Male),
                },
            ),
            "pregnant" => self.exclude(Exclusion::Pregnant),
            "dialysis" => self.exclude(Exclusion::Dialysis),
            "under 18" => self.exclude(Exclusion::Minor),
            "overload" => self.exclude(Exclusion::Overload),
            "gut" => self.exclude(Exclusion::Gut),
            "advised" => self.exclude(Exclusion::Advised),
            "another cause" => self.exclude(Exclusion::OtherCause),
            "stopped" => self.note(today(), Fact::OralIronStopped { on: today() }),
            "legs bad" => self.note(today(), Fact::LegsAnswered { bothersome: true }),
            "legs quiet" => self.note(today(), Fact::LegsAnswered { bothersome: false }),
            "helped" => self.respond(Response::Better),
            "did not help" => self.respond(Response::Same),
            _ => panic!("nobody knows what “{word}” means"),
        }
    }

    /// The last evenings of tablets, with a reminder each.
    fn doses(&mut self, taken: u64, of: u64) {
        let zone = Zone::parse(ZONE).unwrap();
        for back in (3..of + 3).rev() {
            let evening = Evening::on(days_ago(back));
            self.note(days_ago(back), Fact::DoseReminded { evening });
            if back < of - taken + 3 {
                continue;
            }
            let at = zone.instant(days_ago(back).and_hms_opt(21, 0, 0).unwrap());
            let tablets = 5;
            self.note(
                days_ago(back),
                Fact::DoseTaken {
                    evening,
                    at,
                    tablets,
                },
            );
        }
    }

    fn respond(&mut self, response: Response) {
        let infusion_on = self.patient().last_infusion().expect("an infusion").on;
        self.note(
            today(),
            Fact::ResponseGiven {
                infusion_on,
                response,
            },
        );
    }

    /// `today (ill, sure): ferritin 88`; what the laboratory's words give instead of a panel, if they do.
    fn results(&mut self, panel: &str) -> Option<String> {
        let (head, values) = panel.split_once(": ").expect(panel);
        let (when, told) = head.split_once(" (").unwrap_or((head, ""));
        let on = match when {
            "today" => today(),
            _ => match when.strip_prefix("on ") {
                Some(day) => day.parse().unwrap(),
                None => days_ago(days_in(when, "", " days ago").expect(head)),
            },
        };
        let told = told.trim_end_matches(')');
        let entry = lab_entry::parse(values, today());
        if let Some(problem) = entry.problems.first() {
            let Problem::OutOfRange { analyte, .. } = problem else {
                panic!("{panel}: {problem:?}");
            };
            return Some(format!("refuses {}", analyte.code()));
        }
        let mut values = entry.understood.clone();
        for question in &entry.questions {
            if !told.contains("sure") {
                return Some(format!("asks {}", question.analyte.code()));
            }
            values.push(question.settle(0).unwrap());
        }
        let panel = Panel::new(on, values).unwrap();
        self.note(on, Fact::LabsReported { panel });
        let conditions = conditions(told);
        if conditions != DrawConditions::default() {
            let fact = Fact::DrawTold {
                drawn_on: on,
                conditions,
            };
            self.note(on, fact);
        }
        None
    }

    fn answer(&self) -> String {
        let zone = Zone::parse(ZONE).unwrap();
        let Advice { step, notes } = advise(&inputs(&self.patient(), Some(&zone), now()));
        let rows: Vec<String> = match step {
            Step::Settled(row) => vec![named(row)],
            Step::Depends(branches) => branches.iter().map(|branch| named(branch.row)).collect(),
        };
        let notes: Vec<_> = notes.into_iter().map(noted).collect();
        let mut answer = rows.join(" / ");
        if !notes.is_empty() {
            answer += " + ";
            answer += &notes.join(", ");
        }
        answer
    }
}

fn days_in(word: &str, before: &str, after: &str) -> Option<u64> {
    word.strip_prefix(before)?.strip_suffix(after)?.parse().ok()
}

fn conditions(told: &str) -> DrawConditions {
    let mut conditions = DrawConditions::default();
    for word in told.split(", ") {
        match word {
            "" | "sure" => {}
            "not fasting" => conditions.fasting = Some(false),
            "fasting" => conditions.fasting = Some(true),
            "not in the morning" => conditions.morning = Some(false),
            "in the morning" => conditions.morning = Some(true),
            "iron not rested" => conditions.iron_rested = Some(false),
            "iron rested" => conditions.iron_rested = Some(true),
            "ill" => conditions.ill = Some(true),
            "not ill" => conditions.ill = Some(false),
            _ => {
                let name = word.strip_prefix("lab ").expect(word);
                conditions.laboratory = Some(name.to_owned());
            }
        }
    }
    conditions
}

/// A row as the files name it.
fn named(row: Row) -> String {
    let shade = match row {
        Row::L3 { expected: true, .. } => " expected",
        Row::L3 { ill: true, .. } => " ill",
        Row::L5 { asks: true } => " asks",
        Row::L8 { tsat_missing: true } => " get TSAT",
        Row::L9 { compared: true } => " no drop",
        Row::L9 { compared: false } => " nothing to compare",
        Row::L10(Stores::LookAgain) => " look again",
        Row::L10(Stores::LessInfused) => " less",
        Row::L10(Stores::StillLow) => " still low",
        Row::L10(Stores::Short) => " short",
        Row::L10(Stores::AboveTarget) => " above",
        Row::L10(_) => " of older tables",
        Row::L15(Doses::Nightly) => " nightly",
        Row::L15(Doses::DoubleEveryOther) => " double",
        Row::L15(Doses::Either) => " either",
        _ => "",
    };
    let after_iron = if row.after_iron() { " O1" } else { "" };
    format!("{}{shade}{after_iron}", row.rule().id())
}

/// A note as the files name it.
fn noted(note: Note) -> String {
    let words = match note {
        Note::TsatMissing => "TSAT missing",
        Note::FerritinBound => "ferritin bound",
        Note::FerritinOld => "ferritin old",
        Note::RetestDue => "retest due",
        Note::Alarm(Alarm::HaemoglobinToday) => "C9 today",
        Note::Alarm(Alarm::HaemoglobinSoon) => "C9 soon",
        Note::Alarm(Alarm::Ferritin) => "C9 ferritin",
        Note::C11(Short::Less) => "C11 less",
        Note::C11(Short::Unknown) => "C11 unknown",
        Note::TsatBound => "TSAT bound",
        Note::TsatStale => "TSAT stale",
        Note::C3(Territory::Ferritin) => "C3 ferritin",
        Note::C3(Territory::Woman) => "C3 woman",
        Note::C3(Territory::Man) => "C3 man",
        Note::C3(Territory::SexUnknown) => "C3 either",
        Note::C5(Vitamin::D, Grade::CalledLow) => "C5 D called low",
        Note::C5(Vitamin::B12, Grade::CalledLow) => "C5 B12 called low",
        Note::C5(Vitamin::Folate, Grade::CalledLow) => "C5 folate called low",
        Note::C5(Vitamin::B1, Grade::CalledLow) => "C5 B1 called low",
        Note::C5(Vitamin::D, Grade::Deficient) => "C5 D deficient",
        Note::C5(Vitamin::D, _) => "C5 D low",
        Note::C5(Vitamin::B12, Grade::Unclear) => "C5 B12 unclear",
        Note::C5(Vitamin::B12, _) => "C5 B12 low",
        Note::C5(Vitamin::Folate, _) => "C5 folate low",
        Note::C5(Vitamin::B1, _) => "C5 B1 low",
        Note::C1
        | Note::C2(_)
        | Note::C4
        | Note::C6
        | Note::C7
        | Note::C8
        | Note::C9
        | Note::C10
        | Note::C12 => return note.rule().unwrap().id().to_owned(),
    };
    words.to_owned()
}

#[test]
fn panels_and_infusions_that_a_comparison_needs_outlive_the_panels_since() {
    let mut life = Life { diary: Vec::new() };
    for word in ["infusion 360 days ago", "helped", "legs bad"] {
        life.so_far(word);
    }
    life.results("300 days ago: ferritin 180, TSAT 30 %");
    for days in (1..30).rev() {
        life.results(&format!("{} days ago: ferritin 120, TSAT 25 %", days * 8));
    }
    life.results("today: ferritin 120, TSAT 25 %");
    assert_eq!(life.answer(), "L8", "120 is lower than 180, long ago");
    let kept = life.patient().panels.len();
    assert!(kept <= 13, "{kept} panels are kept");
}

#[test]
fn an_exclusion_that_is_taken_back_acts_at_once() {
    let mut life = Life { diary: Vec::new() };
    life.results("today: ferritin 60, TSAT 25 %");
    life.exclude(Exclusion::Pregnant);
    assert_eq!(life.answer(), "L1");
    let exclusions = Exclusions::NONE;
    life.note(today(), Fact::GateAnswered { exclusions });
    assert_eq!(life.answer(), "L15 nightly");
}

#[test]
fn a_value_that_holds_outlives_the_panels_since() {
    let mut life = Life { diary: Vec::new() };
    life.so_far("oral 900 days");
    life.results("800 days ago: TSAT 47 %");
    for days in (1..30).rev() {
        life.results(&format!("{} days ago: ferritin 60", days * 20));
    }
    assert_eq!(life.answer(), "L2", "the TSAT of long ago holds");
    assert!(life.patient().iron_on_hold().is_some());
    life.results("today: TSAT 44 %");
    assert!(life.patient().iron_on_hold().is_none());
}

#[test]
fn what_was_held_rests_until_the_patient_says_that_it_goes_on() {
    for (high, low) in [
        (
            "95 days ago: ferritin 310, TSAT 30 %",
            "today: ferritin 299",
        ),
        ("95 days ago: ferritin 60, TSAT 45 %", "today: TSAT 44.9 %"),
    ] {
        let mut life = Life { diary: Vec::new() };
        life.so_far("oral 200 days");
        assert_eq!(life.patient().iron_rests(), None);
        life.results(high);
        assert!(life.patient().iron_on_hold().is_some(), "{high}");
        life.results(low);
        let patient = life.patient();
        assert_eq!(patient.iron_on_hold(), None, "{low}");
        assert!(patient.iron_rests().is_some(), "{low}: asked first");
        life.note(today(), Fact::IronResumed);
        assert_eq!(life.patient().iron_rests(), None);
    }
}

#[test]
fn a_hold_ends_by_the_undo_of_its_entry_and_rests_as_well() {
    let mut life = Life { diary: Vec::new() };
    life.so_far("oral 200 days");
    life.results("95 days ago (sure): ferritin 880");
    let seq = u32::try_from(life.diary.len()).unwrap() - 1;
    life.note(today(), Fact::Retracted { seq });
    let patient = life.patient();
    assert_eq!(patient.iron_on_hold(), None);
    assert!(patient.iron_rests().is_some());
}

#[test]
fn of_two_open_values_of_one_draw_the_higher_holds() {
    let mut life = Life { diary: Vec::new() };
    life.so_far("oral 200 days");
    life.results("today (sure): ferritin 880");
    life.results("today: ferritin 88");
    assert_eq!(life.answer(), "L3 O1 / L3");
}
