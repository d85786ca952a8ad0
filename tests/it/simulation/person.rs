//! People: they answer late, twice, never, with nonsense; they block and return, forget and start again, move across
//! the date line, forge buttons. They know nothing of the bot but what they were sent, so new buttons and commands
//! are pressed and typed without a word here.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use stillnight::conversation::command::COMMANDS;

use super::chance::Chance;
use super::telegram;
use super::world::Inner;

/// Where people live and travel; the clocks of some jump by odd steps, two lie on either side of the date line.
const ZONES: [&str; 10] = [
    "Europe/Berlin",
    "America/New_York",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Asia/Kolkata",
    "America/Havana",
    "Antarctica/Troll",
    "America/St_Johns",
];

/// Words that mean something, or nothing, after a command or alone.
const WORDS: [&str; 44] = [
    "",
    "19:40",
    "21:30",
    "7pm",
    "0:15",
    "tomorrow",
    "14 March",
    "in 3 days",
    "off",
    "3 days",
    "ferritin=88 tsat=22%",
    "ferritin 12 ng/ml, CRP 8",
    "Hb 13.9 g/dL",
    "tsat 0.22",
    "iron 60 TIBC 310",
    "vitamin d 18",
    "date=2026-11-20 ferritin=140",
    "2026-11-20 1000mg ferinject",
    "levothyroxine",
    "yes",
    "no",
    "ate at 7.40 pm",
    "finished eating half an hour ago",
    "4",
    "10",
    "11",
    "14 mg",
    "5",
    "every other night",
    "weekly",
    "30",
    "on",
    "xyzzy",
    "25:99",
    "-1",
    "'; drop table patients;--",
    "\u{202e}88=nitirref\u{202c}",
    "🦵🦵",
    "\u{0}\u{7}",
    "report",
    "pdf",
    "csv",
    "1 month",
    "why?",
];

/// Callback data that was never on any button, or on another evening's.
const FORGED: [&str; 14] = [
    "",
    "do",
    "do:2026-11-23:q",
    "do:2031-01-01:t",
    "do:2020-01-01:t",
    "gd:255",
    "hr:dinner:9999",
    "zr:Mars/Olympus",
    "lc:ferritin:200",
    "lu:0",
    "fo:7",
    "ci:2031-01-01:d:3",
    "me:2031-01-01:ago:0",
    "\u{1f9b5}",
];

/// What a person is going to do.
#[derive(Clone, Debug)]
enum Plan {
    Press { message: i64, data: String },
    Say(String),
    Block,
    Return,
}

/// Somebody with restless legs.
pub struct Person {
    pub id: i64,
    pub language: &'static str,
    /// How often they answer, of ten thousand.
    answers: u64,
    /// How often they do something of their own accord, of ten thousand a chance.
    wanders: u64,
    zone: &'static str,
    plans: Vec<(DateTime<Utc>, Plan)>,
    initiative_at: DateTime<Utc>,
    words: i64,
    /// Planted words that no answer has brought back yet.
    pub unanswered: BTreeSet<i64>,
    /// The newest planted word that an answer brought back.
    pub answered: i64,
    /// Ferritins told, each only once, and when.
    pub ferritins: BTreeMap<String, DateTime<Utc>>,
    told: i64,
    /// Prompts that reached them, by kind and evening.
    pub prompted: BTreeSet<(char, String)>,
    /// Sends whose fate the bot cannot know.
    pub ambiguous: u64,
    /// Sends in a row that came to nothing without a clear answer: after three, others may pass.
    pub failures: u32,
    /// What was passed by may follow until then.
    pub passing_until: DateTime<Utc>,
    /// When what was said before stopped counting: they blocked the bot, or asked to be forgotten.
    pub void_since: DateTime<Utc>,
}

impl Person {
    pub fn new(id: i64, now: DateTime<Utc>, chance: &mut Chance) -> Self {
        let tempers = [(9000, 900), (7000, 2500), (4000, 1500), (500, 300), (0, 50)];
        let (answers, wanders) = *chance.pick(&tempers);
        Self {
            id,
            language: *chance.pick(&["en", "de", "es", "fr"]),
            answers,
            wanders,
            zone: *chance.pick(&ZONES),
            plans: vec![(
                now + TimeDelta::seconds(chance.between(0, 36_000)),
                Plan::Say("/start".to_owned()),
            )],
            initiative_at: now + TimeDelta::hours(12),
            words: 0,
            unanswered: BTreeSet::new(),
            answered: 0,
            ferritins: BTreeMap::new(),
            told: 0,
            prompted: BTreeSet::new(),
            ambiguous: 0,
            failures: 0,
            passing_until: now,
            void_since: now,
        }
    }

    /// What was said before no longer counts.
    pub fn void(&mut self, now: DateTime<Utc>) {
        self.unanswered.clear();
        self.ferritins.clear();
        self.prompted.clear();
        self.void_since = now;
    }

    /// Telegram dropped what they wrote: no answer and no note are owed.
    pub fn never_heard(&mut self, text: &str) {
        for (_, number) in super::planted(text) {
            self.unanswered.remove(&number);
        }
        self.ferritins
            .retain(|value, _| !text.ends_with(&format!("={value}")));
    }

    /// When they will do something next.
    pub fn next_at(&self) -> DateTime<Utc> {
        self.plans
            .iter()
            .map(|(at, _)| *at)
            .min()
            .map_or(self.initiative_at, |at| at.min(self.initiative_at))
    }
}

/// Everybody whose time has come does what they meant to.
pub fn act(world: &mut Inner) {
    let due: Vec<i64> = world
        .persons
        .values()
        .filter(|person| person.next_at() <= world.now)
        .map(|person| person.id)
        .collect();
    for id in due {
        let now = world.now;
        let person = world.persons.get_mut(&id).unwrap();
        let mut plans = std::mem::take(&mut person.plans);
        plans.sort_by_key(|(at, _)| *at);
        let later = plans.partition_point(|(at, _)| *at <= now);
        person.plans = plans.split_off(later);
        for (_, plan) in plans {
            carry_out(world, id, plan);
        }
        let person = world.persons.get_mut(&id).unwrap();
        if person.initiative_at <= now {
            take_initiative(world, id);
        }
    }
}

fn carry_out(world: &mut Inner, id: i64, plan: Plan) {
    let blocked = world
        .telegram
        .chats
        .get(&id)
        .is_some_and(|chat| chat.blocked);
    match plan {
        // Whoever blocked the bot sees neither buttons nor a line to type in.
        Plan::Press { .. } | Plan::Say(_) if blocked => {}
        Plan::Press { message, data } => {
            if data == "fo:1" {
                let now = world.now;
                world.persons.get_mut(&id).unwrap().void(now);
            }
            telegram::presses(world, id, id, message, &data);
        }
        Plan::Say(text) => telegram::says(world, id, &text, false),
        Plan::Block if !blocked => {
            let now = world.now;
            world.persons.get_mut(&id).unwrap().void(now);
            telegram::blocks(world, id, true);
        }
        Plan::Return if blocked => telegram::blocks(world, id, false),
        Plan::Block | Plan::Return => {}
    }
}

/// A message arrives; they may answer it, now or later, once or twice or never.
pub fn hears(world: &mut Inner, id: i64, message: i64, presses: &[String], asks_place: bool) {
    let (now, calm) = (world.now, world.calm);
    let (chance, Some(person)) = (&mut world.chance, world.persons.get_mut(&id)) else {
        return;
    };
    if calm || person.plans.len() > 6 {
        return;
    }
    if asks_place && chance.often(9000) {
        let at = now + TimeDelta::seconds(chance.between(5, 300));
        person.plans.push((at, Plan::Say(person.zone.to_owned())));
    }
    // Somebody who has not begun yet is led through the questions, or nothing would ever be due.
    let beginning = presses.iter().any(|data| beginning(data));
    let answers = if beginning { 9500 } else { person.answers };
    if presses.is_empty() || !chance.often(answers) {
        return;
    }
    let at = now + delay(chance);
    let data = choose(chance, presses);
    let press = Plan::Press { message, data };
    if chance.often(600) {
        person.plans.push((
            at + TimeDelta::seconds(chance.between(0, 90)),
            press.clone(),
        ));
    }
    if chance.often(500) {
        let data = choose(chance, presses);
        person.plans.push((
            at + TimeDelta::seconds(chance.between(30, 40_000)),
            Plan::Press { message, data },
        ));
    }
    person.plans.push((at, press));
}

/// Most answer within minutes, some after hours, a few the next day.
fn delay(chance: &mut Chance) -> TimeDelta {
    TimeDelta::seconds(match chance.below(20) {
        0..=11 => chance.between(3, 600),
        12..=16 => chance.between(600, 5400),
        17 | 18 => chance.between(5400, 30_000),
        _ => chance.between(30_000, 100_000),
    })
}

fn beginning(data: &str) -> bool {
    ["co:", "gd:", "gf:", "zr:", "ir:", "is:", "st:", "tb:"]
        .iter()
        .any(|tag| data.starts_with(tag))
}

/// Any button; those that lead into the protocol more often.
fn choose(chance: &mut Chance, presses: &[String]) -> String {
    let weights: Vec<u64> = presses
        .iter()
        .map(|data| match data.as_str() {
            "co:1" | "gf:0" => 60,
            "ir:already" | "ir:tonight" => 30,
            "co:0" | "fo:1" => 1,
            data if data.starts_with("zr:") => 40,
            data if data.starts_with("gd:") => 1,
            data if data.starts_with("do:") && data.ends_with(":t") => 12,
            _ => 4,
        })
        .collect();
    presses[chance.weighted(&weights)].clone()
}

fn take_initiative(world: &mut Inner, id: i64) {
    let now = world.now;
    let (chance, person) = (&mut world.chance, world.persons.get_mut(&id).unwrap());
    person.initiative_at = now + TimeDelta::seconds(chance.between(2 * 3600, 40 * 3600));
    let newest = world
        .telegram
        .chats
        .get(&id)
        .and_then(|chat| chat.messages.back())
        .map_or(1, |sent| sent.id);
    if !chance.often(person.wanders.max(200) * 2) {
        return;
    }
    let soon = now + TimeDelta::seconds(chance.between(1, 60));
    match chance.below(20) {
        0..=4 => plant(world, id),
        5..=7 => tell_ferritin(world, id),
        8..=12 => {
            let (command, _) = chance.pick(&COMMANDS);
            let words = chance.pick(&WORDS);
            let text = if chance.often(6000) {
                format!("/{command} {words}")
            } else {
                (*words).to_owned()
            };
            person.plans.push((soon, Plan::Say(text)));
        }
        // **Zone changes across the date line.**
        13 => {
            person.zone = *chance.pick(&ZONES);
            let data = format!("zr:{}", person.zone);
            person.plans.push((
                soon,
                Plan::Press {
                    message: newest,
                    data,
                },
            ));
        }
        // **Patients who block and return.**
        14 if chance.often(2500) => {
            let back = now + TimeDelta::seconds(chance.between(600, 400_000));
            person.plans.push((soon, Plan::Block));
            person.plans.push((back, Plan::Return));
        }
        // **… forget and start again.**
        15 if chance.often(1500) => {
            person.plans.push((
                soon,
                Plan::Press {
                    message: newest,
                    data: "fo:1".to_owned(),
                },
            ));
            let back = now + TimeDelta::seconds(chance.between(60, 200_000));
            person.plans.push((back, Plan::Say("/start".to_owned())));
        }
        // **Forged and foreign callbacks.**
        16 | 17 => {
            let data = (*chance.pick(&FORGED)).to_owned();
            let message = chance.between(1, newest + 5);
            let others: Vec<i64> = world.telegram.chats.keys().copied().collect();
            let chat = if chance.often(5000) {
                *chance.pick(&others)
            } else {
                id
            };
            let data = foreign(world, chat).unwrap_or(data);
            telegram::presses(world, id, chat, message, &data);
        }
        18 => person.plans.push((soon, Plan::Say("/start".to_owned()))),
        _ => {
            // An old message is still there to be tapped.
            let old = world.telegram.chats.get(&id).and_then(|chat| {
                chat.messages
                    .iter()
                    .find(|sent| !sent.presses.is_empty())
                    .cloned()
            });
            if let Some(sent) = old {
                let data = choose(chance, &sent.presses);
                person.plans.push((
                    soon,
                    Plan::Press {
                        message: sent.id,
                        data,
                    },
                ));
            }
        }
    }
}

/// A button that stands on somebody else's message.
fn foreign(world: &mut Inner, chat: i64) -> Option<String> {
    let messages = &world.telegram.chats.get(&chat)?.messages;
    let presses: Vec<String> = messages
        .iter()
        .flat_map(|sent| sent.presses.clone())
        // Being forgotten by the tap of another would be found by the law about foreign taps, not by a lost word.
        .filter(|data| data != "fo:1")
        .collect();
    (!presses.is_empty()).then(|| world.chance.pick(&presses).clone())
}

/// A word that only this person ever types, and that its answer repeats.
fn plant(world: &mut Inner, id: i64) {
    if world
        .telegram
        .chats
        .get(&id)
        .is_none_or(|chat| chat.blocked)
    {
        return;
    }
    let person = world.persons.get_mut(&id).unwrap();
    person.words += 1;
    let number = person.words;
    person.unanswered.insert(number);
    telegram::says(world, id, &format!("/zq{id}x{number}"), true);
}

/// A lab value that is told once: it must be in the diary once.
fn tell_ferritin(world: &mut Inner, id: i64) {
    let now = world.now;
    if world
        .telegram
        .chats
        .get(&id)
        .is_none_or(|chat| chat.blocked)
    {
        return;
    }
    let person = world.persons.get_mut(&id).unwrap();
    person.told += 1;
    // Two digits after the point: three could be thousands.
    let value = format!("{}.{:02}", 20 + person.told / 100, person.told % 100);
    person.ferritins.insert(value.clone(), now);
    telegram::says(world, id, &format!("/labs ferritin={value}"), true);
}
