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

/// Brings four files.
const EXPORT: &str = "/export";
const EXPORTED: u8 = 4;

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
    /// Planted words that an answer brought back, and how that went.
    pub answered: BTreeMap<i64, Answered>,
    /// How often the answer to a planted word was sent without a clear outcome.
    pub unclear: BTreeMap<i64, u32>,
    /// Ferritins told, each only once, and when.
    pub ferritins: BTreeMap<String, DateTime<Utc>>,
    /// All that were ever told.
    pub ever_told: BTreeSet<String>,
    told: i64,
    /// Prompts that reached them, by kind and evening.
    pub prompted: BTreeSet<(char, String)>,
    /// When what was said before stopped counting: they blocked the bot, or asked to be forgotten.
    pub void_since: DateTime<Utc>,
    /// They have asked to be forgotten themselves.
    pub has_gone: bool,
    /// When something of theirs was handed to the bot: by true time, by the bot's clock, and by what that was before.
    pub heard_at: Vec<[DateTime<Utc>; 3]>,
    /// So many files were asked for, and neither came nor were told of since.
    pub awaited_files: u8,
}

/// What became of the answer to a planted word.
#[derive(Clone, Copy, Debug)]
pub struct Answered {
    /// Under which life of the bot it was last taken.
    pub life: u32,
    /// Its bot cannot know that.
    pub is_unclear: bool,
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
            // Where they come from is in the diary, and so in files.
            plans: vec![(
                now + TimeDelta::seconds(chance.between(0, 36_000)),
                Plan::Say(format!("/start zq{id}x0")),
            )],
            initiative_at: now + TimeDelta::hours(12),
            words: 0,
            unanswered: BTreeSet::new(),
            answered: BTreeMap::new(),
            unclear: BTreeMap::new(),
            ferritins: BTreeMap::new(),
            ever_told: BTreeSet::new(),
            told: 0,
            prompted: BTreeSet::new(),
            void_since: now,
            has_gone: false,
            heard_at: Vec::new(),
            awaited_files: 0,
        }
    }

    /// What was said before no longer counts.
    pub fn void(&mut self, now: DateTime<Utc>) {
        self.unanswered.clear();
        self.ferritins.clear();
        // What they were told of a retest can still be read.
        self.prompted.retain(|(kind, _)| *kind == 'b');
        self.awaited_files = 0;
        self.void_since = now;
    }

    /// Telegram dropped what they wrote: no answer and no note are owed.
    pub fn never_heard(&mut self, text: &str) {
        for (_, number) in super::planted(text) {
            self.unanswered.remove(&number);
        }
        if text == EXPORT {
            self.awaited_files = 0;
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
                let person = world.persons.get_mut(&id).unwrap();
                person.void(now);
                person.prompted.clear();
                person.has_gone = true;
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
            let data = if chat != id && world.chance.often(2000) {
                "fo:1".to_owned()
            } else {
                foreign(world, chat).unwrap_or(data)
            };
            telegram::presses(world, id, chat, message, &data);
        }
        18 if chance.often(5000) => ask_for_files(world, id),
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
        // On a message of one's own that would be meant.
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

/// All that is kept of them: it must come, or they are told that it does not.
fn ask_for_files(world: &mut Inner, id: i64) {
    let blocked = |chat: &telegram::Chat| chat.blocked;
    if world.telegram.chats.get(&id).is_none_or(blocked) {
        return;
    }
    let person = world.persons.get_mut(&id).unwrap();
    // A prompt shows that they are known here.
    if !person.prompted.is_empty() {
        person.awaited_files = EXPORTED;
    }
    telegram::says(world, id, EXPORT, true);
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
    // Two digits after the point: three could be thousands. Everybody has numbers of their own.
    let whole = 20 + 3 * (id % 1000) + person.told / 100;
    let value = format!("{whole}.{:02}", person.told % 100);
    person.ferritins.insert(value.clone(), now);
    person.ever_told.insert(value.clone());
    telegram::says(world, id, &format!("/labs ferritin={value}"), true);
}
