//! The laws of this world: what must hold whatever happens, each under the sentence that README promises.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::Value;

use stillnight::agenda::blood_tests::next_retest;
use stillnight::agenda::dose::{Iron, iron_on};
use stillnight::agenda::{Ready, next_wake};
use stillnight::calendar::local_time::Evening;
use stillnight::conversation::state::State;
use stillnight::patient::Patient;
use stillnight::patient::fact::{Entry, Fact};
use stillnight::patient::profile::Language;
use stillnight::patient::straight::straight;
use stillnight::protocol::analyte::Analyte;
use stillnight::protocol::testing::book_on;
use stillnight::text::Text;
use stillnight::text::press::{BookingPress, CheckInPress, DosePress, MealPress, Press};
use stillnight::text::voice::Voice;

use super::person::{Answered, Person};
use super::world::{Inner, World};

pub const VALID: &str = "each outgoing request is valid";
pub const OWN_WORDS: &str = "each text only holds its own patient's planted words, logs hold none";
pub const FORGOTTEN: &str = "nothing to a forgotten chat";
pub const AFTER_TAKEN: &str = "no second prompt for an evening after its taken is committed";
pub const SPACING: &str = "never two dose prompts closer than E4";
pub const ORDER: &str = "order per chat is kept, whatever nobody knows of";
pub const AGAIN: &str = "only a crash or an unclear answer sends again";
pub const SAID: &str = "nothing is noted that its patient did not say";
pub const KEPT: &str = "nobody's record vanishes but by their own wish";
pub const FILES: &str = "a file that was asked for comes, or is told of";
pub const ONCE: &str = "each update counts once, and none is lost";
pub const DUE: &str = "every due prompt ends as sent, superseded, expired-and-told, paused, held, frozen or forgotten";
pub const RETEST: &str = "no retest is lost";
pub const SETTLES: &str = "after the faults stop everything settles within backlog/28 s + 2 min";
pub const FOLD: &str = "the record is the fold of the diary";
pub const TIMER: &str = "the next wake follows from the patient";

/// E4, written down a second time on purpose: a day less an hour.
const E4: TimeDelta = TimeDelta::hours(23);

fn dose_prompt(payload: &Value) -> Option<Evening> {
    if payload["disable_notification"] != false {
        return None;
    }
    let rows = payload["reply_markup"]["inline_keyboard"].as_array()?;
    rows.iter()
        .flat_map(|row| row.as_array().cloned().unwrap_or_default())
        .find_map(|button| {
            match Press::decode(button["callback_data"].as_str()?)? {
                // Only a reminder to take iron can be snoozed; a word that it is too soon cannot.
                Press::Dose(evening, DosePress::Snooze(_)) => Some(evening),
                _ => None,
            }
        })
}

/// Looked at when Telegram is about to take a message.
pub async fn before_a_message(world: &World, payload: &Value, method: &str) {
    let Some(chat) = payload["chat_id"].as_i64() else {
        return;
    };
    if let Some(evening) = dose_prompt(payload).filter(|_| method != "EditMessageText") {
        let loaded = world
            .look(async |store| store.load::<State>(chat).await)
            .await;
        let mut inner = world.lock();
        let Ok(Some(loaded)) = loaded else {
            return inner.breaks(FORGOTTEN, format!("{chat} got a dose reminder"));
        };
        let patient = loaded.state.patient;
        if patient.evening(evening).taken_at().is_some() {
            inner.breaks(AFTER_TAKEN, format!("{chat} for {evening}"));
        }
        let last = patient.last_dose_before(evening);
        let own_word = patient.evening(evening).snoozed_until.is_some();
        if let Some(last) = last.filter(|last| inner.shown().max(inner.now) < *last + E4)
            && !own_word
            && patient
                .evening(evening)
                .reminded_at
                .last()
                .is_some_and(|reminded| *reminded >= last)
        {
            inner.breaks(SPACING, format!("{chat} for {evening}, last dose {last}"));
        }
        return;
    }
    let known = world
        .look(async |store| store.patients_after(chat - 1, 1).await)
        .await;
    if known.is_ok_and(|known| known != [chat]) {
        let text = words(payload);
        world
            .lock()
            .breaks(FORGOTTEN, format!("{chat} got {text:?}"));
    }
}

/// Looked at when Telegram has taken a message.
pub fn a_message_was_taken(world: &mut Inner, chat: i64, payload: &Value, presses: &[String]) {
    let text = words(payload);
    let life = world.life;
    for (owner, number) in planted(text) {
        if owner != chat {
            world.breaks(OWN_WORDS, format!("{chat} got a word of {owner}"));
            continue;
        }
        let Some(person) = world.persons.get_mut(&chat) else {
            continue;
        };
        person.unanswered.remove(&number);
        let newest = person.answered.keys().last().copied();
        let taken = Answered {
            life,
            is_unclear: false,
        };
        let before = person.answered.insert(number, taken);
        // Whoever did not get through three times lets others pass.
        let may_pass = person.unclear.get(&number).copied().unwrap_or_default() >= 3;
        match before {
            None if newest > Some(number) && !may_pass => {
                world.breaks(ORDER, format!("{chat} got {number} after {newest:?}"));
            }
            Some(before) if before.life == life && !before.is_unclear => {
                world.breaks(AGAIN, format!("{chat} got {number} once more"));
            }
            None | Some(_) => {}
        }
    }
    let Some(person) = world.persons.get_mut(&chat) else {
        return;
    };
    if payload["caption"].is_string() {
        person.awaited_files = person.awaited_files.saturating_sub(1);
    } else if Language::ALL
        .iter()
        .any(|language| text == not_made(*language))
    {
        person.awaited_files = 0;
    }
    for press in presses.iter().filter_map(|data| Press::decode(data)) {
        let prompt = match press {
            Press::Dose(evening, DosePress::Taken) => ('d', evening.to_string()),
            Press::Meal(evening, MealPress::Ago(_)) => ('m', evening.to_string()),
            Press::CheckIn(evening, CheckInPress::Discomfort(_)) => ('c', evening.to_string()),
            Press::Booking(retest_on, BookingPress::Later) => ('b', retest_on.to_string()),
            _ => continue,
        };
        person.prompted.insert(prompt);
    }
}

/// The word that a file does not come.
fn not_made(language: Language) -> String {
    Voice::of(language).say(&Text::FileNotMade)
}

/// What a message says, be it beside a file.
fn words(payload: &Value) -> &str {
    let words = payload["text"].as_str().or(payload["caption"].as_str());
    words.unwrap_or_default()
}

/// Looked at when a request may have come to something or not, and the bot cannot know.
pub fn nobody_knows(world: &mut Inner, payload: &Value) {
    let chat = payload["chat_id"].as_i64().unwrap_or_default();
    let Some(person) = world.persons.get_mut(&chat) else {
        return;
    };
    for (_, number) in planted(words(payload)) {
        *person.unclear.entry(number).or_default() += 1;
        if let Some(answered) = person.answered.get_mut(&number) {
            answered.is_unclear = true;
        }
    }
}

/// Looked at when a file is on its way: it holds nobody else's words, numbers or name.
pub fn before_a_file(world: &mut Inner, payload: &Value, bytes: &[u8]) {
    let chat = payload["chat_id"].as_i64().unwrap_or_default();
    let text = String::from_utf8_lossy(bytes);
    if let Some((owner, _)) = planted(&text).into_iter().find(|(owner, _)| *owner != chat) {
        world.breaks(
            OWN_WORDS,
            format!("{chat} got a file with a word of {owner}"),
        );
    }
    let id = text.split("\"telegram_id\":").nth(1);
    let id = id.map(|rest| rest.trim_start().chars().take_while(char::is_ascii_digit));
    if id.is_some_and(|digits| digits.collect::<String>() != chat.to_string()) {
        world.breaks(OWN_WORDS, format!("{chat} got somebody else's file"));
    }
    let is_number = |c: char| c.is_ascii_digit() || c == '.';
    let numbers = text.split(|c| !is_number(c));
    let foreign = numbers
        .filter(|number| number.contains('.'))
        .find_map(|number| {
            let told = |person: &&Person| person.ever_told.contains(number);
            let mut tellers = world.persons.values().filter(told).map(|person| person.id);
            let first = tellers.next()?;
            (first != chat && tellers.all(|teller| teller != chat)).then_some(first)
        });
    if let Some(owner) = foreign {
        world.breaks(
            OWN_WORDS,
            format!("{chat} got a file with a value of {owner}"),
        );
    }
}

/// The planted words in a text: whose, and which.
pub fn planted(text: &str) -> Vec<(i64, i64)> {
    text.split("zq")
        .skip(1)
        .filter_map(|rest| {
            let (owner, rest) = rest.split_once('x')?;
            let number: String = rest.chars().take_while(char::is_ascii_digit).collect();
            Some((owner.parse().ok()?, number.parse().ok()?))
        })
        .collect()
}

/// A span in which something was wrong.
#[derive(Clone, Copy, Debug)]
pub struct Trouble {
    pub what: Wrong,
    pub from: DateTime<Utc>,
    pub until: DateTime<Utc>,
}

/// What was wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The bot's clock.
    Clock,
    /// The bot or the network was away.
    Away,
}

impl Trouble {
    fn touches(&self, from: DateTime<Utc>, until: DateTime<Utc>) -> bool {
        self.from < until && self.until > from
    }
}

/// All that is known of a life at its end.
pub struct Life<'a> {
    pub diary: &'a [Entry],
    pub state: &'a State,
    pub troubles: &'a [Trouble],
    pub ends_at: DateTime<Utc>,
}

/// Looked at for each patient when all has settled.
pub fn at_the_end(world: &mut Inner, id: i64, life: &Life<'_>) {
    let patient = &life.state.patient;
    if Patient::from_diary(life.diary) != *patient {
        world.breaks(FOLD, id);
    }
    if let Some(wake) = next_wake(patient, world.now).filter(|wake| *wake <= world.now) {
        world.breaks(DUE, format!("{id} was due at {wake} and is not woken"));
    }
    every_value_once(world, id, life);
    every_evening(world, id, life);
    no_retest_lost(world, id, life);
    every_booking_came(world, id, life);
    nothing_unsaid(world, id, life.diary);
    let person = &world.persons[&id];
    let open: Vec<i64> = person.unanswered.iter().copied().collect();
    if !open.is_empty() && !patient.silent {
        world.breaks(ONCE, format!("{id} never got an answer to {open:?}"));
    }
    let awaited = world.persons[&id].awaited_files;
    if awaited > 0 && !patient.silent && !has_been_discreet(life.diary) {
        world.breaks(FILES, format!("{id} waits for {awaited}"));
    }
}

/// A ferritin told once is in the diary once, whatever its owner corrected later.
fn every_value_once(world: &mut Inner, id: i64, life: &Life<'_>) {
    // Before all is set up a lab value is answered with the question that comes first.
    let ready_since = Ready::of(&life.state.patient).map(|ready| ready.since);
    let retracted: BTreeSet<u32> = life
        .diary
        .iter()
        .filter_map(|entry| match entry.fact {
            Fact::Retracted { seq } => Some(seq),
            _ => None,
        })
        .collect();
    let mut noted: BTreeMap<String, (u32, u32)> = BTreeMap::new();
    for entry in life.diary {
        let Fact::LabsReported { panel } = &entry.fact else {
            continue;
        };
        for value in panel.values() {
            if value.analyte == Analyte::Ferritin {
                let times = noted.entry(value.entered.value.to_string()).or_default();
                times.0 += 1;
                times.1 += u32::from(!retracted.contains(&entry.seq));
            }
        }
    }
    for (value, at) in world.persons[&id].ferritins.clone() {
        let (ever, standing) = noted.get(&value).copied().unwrap_or_default();
        let owed = ready_since.is_some_and(|since| since + TimeDelta::hours(3) < at);
        if standing > 1 || (owed && ever == 0) {
            world.breaks(
                ONCE,
                format!("{id}: ferritin {value} of {at} is noted {ever} times, {standing} stand"),
            );
        }
    }
}

/// Facts that leave what is owed on an evening as it was.
const fn changes_nothing(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::MealAsked { .. }
            | Fact::MealFinished { .. }
            | Fact::MealPutOff { .. }
            | Fact::DoseReminded { .. }
            | Fact::DoseSnoozed { .. }
            | Fact::DoseTaken { .. }
            | Fact::DoseSkipped { .. }
            | Fact::DoseReminderDropped { .. }
            | Fact::CheckInAsked { .. }
            | Fact::DiscomfortRated { .. }
            | Fact::OnsetNoted { .. }
            | Fact::SleepLossNoted { .. }
            | Fact::LegsAnswered { .. }
    )
}

/// A diary as it came about: what a wrong clock noted is taken back, and nothing is earlier than what went before it.
fn in_true_order(diary: &[Entry]) -> Vec<Entry> {
    let mut latest = DateTime::<Utc>::MIN_UTC;
    let in_order = |entry: &Entry| {
        latest = latest.max(entry.at);
        Entry {
            at: latest,
            ..entry.clone()
        }
    };
    straight(diary).iter().map(in_order).collect()
}

/// Every evening on which iron was owed from noon to noon was spoken of, and what was spoken arrived.
fn every_evening(world: &mut Inner, id: i64, life: &Life<'_>) {
    let mut patient = Patient::default();
    let mut folded = 0;
    let void_since = world.persons[&id].void_since;
    let Some(first) = life.diary.first().map(|entry| entry.at.max(void_since)) else {
        return;
    };
    let mut evening = Evening::on(first.date_naive()).next();
    let last = Evening::on(life.ends_at.date_naive());
    let diary = &in_true_order(life.diary);
    while evening < last {
        let zone = patient
            .zone
            .unwrap_or(stillnight::calendar::local_time::Zone::UTC);
        let (starts, ends) = (evening.starts(&zone), evening.ends(&zone));
        while let Some(entry) = diary.get(folded).filter(|entry| entry.at < starts) {
            patient = Patient::apply(patient, entry);
            folded += 1;
        }
        let of_tonight: Vec<&Entry> = diary[folded..]
            .iter()
            .take_while(|entry| entry.at < ends)
            .collect();
        let steady = of_tonight.iter().all(|entry| changes_nothing(&entry.fact))
            && patient.zone == Some(zone)
            && starts > void_since + TimeDelta::hours(36);
        let owed = steady
            && Ready::of(&patient).is_some_and(|ready| {
                ready.since < starts
                    && !patient.unheard.quiets(evening)
                    && iron_on(&ready, evening) == Iron::Taken
                    && patient.iron_owed_since.is_none_or(|since| since < starts)
            });
        let near = |trouble: &&Trouble| {
            trouble.touches(starts - TimeDelta::hours(4), ends + TimeDelta::hours(4))
        };
        let mut near = life.troubles.iter().filter(near);
        let is_wrong_by_clock = near.clone().any(|trouble| trouble.what == Wrong::Clock);
        if owed && ends + TimeDelta::hours(3) < life.ends_at && !is_wrong_by_clock {
            one_evening(world, id, evening, diary, near.next().is_some());
        }
        evening = evening.next();
    }
}

/// `was_away`: then nothing is owed of the legs, for a night that is over is not asked about.
fn one_evening(world: &mut Inner, id: i64, tonight: Evening, diary: &[Entry], was_away: bool) {
    let (mut reminded, mut settled, mut asked) = (false, false, false);
    for entry in diary {
        match &entry.fact {
            Fact::DoseReminded { evening } => reminded |= *evening == tonight,
            Fact::CheckInAsked { evening } => asked |= *evening == tonight,
            Fact::DoseTaken { evening, .. }
            | Fact::DoseSkipped { evening, .. }
            | Fact::DoseReminderDropped { evening } => settled |= *evening == tonight,
            _ => {}
        }
    }
    if !reminded && !settled {
        world.breaks(
            DUE,
            format!("{id}: nothing was said of the dose of {tonight}"),
        );
    }
    let prompted = |kind| {
        world.persons[&id]
            .prompted
            .contains(&(kind, tonight.to_string()))
    };
    let (dose_came, check_in_came) = (prompted('d'), prompted('c'));
    if reminded && !settled && !dose_came {
        world.breaks(DUE, format!("{id}: the reminder of {tonight} never came"));
    }
    if asked && !check_in_came && !was_away {
        world.breaks(DUE, format!("{id}: the check-in of {tonight} never came"));
    }
}

/// Whose messages were neutral lines for a while, with the words and files behind them.
fn has_been_discreet(diary: &[Entry]) -> bool {
    let is_discreet = |entry: &Entry| matches!(entry.fact, Fact::DiscreetSet { discreet: true });
    diary.iter().any(is_discreet)
}

/// The booking of a retest was brought up where its patient reads, not only in the diary.
fn no_retest_lost(world: &mut Inner, id: i64, life: &Life<'_>) {
    let patient = &life.state.patient;
    let Some(retest) = next_retest(patient).filter(|_| Ready::of(patient).is_some()) else {
        return;
    };
    let came = ('b', retest.to_string());
    let brought_up =
        patient.testing.booked.is_some() || world.persons[&id].prompted.contains(&came);
    let recent = life.ends_at - TimeDelta::days(4);
    let changed = life
        .diary
        .iter()
        .rev()
        .take_while(|entry| entry.at > recent)
        .any(|entry| !changes_nothing(&entry.fact));
    let due = book_on(retest) < recent.date_naive();
    let troubled = life.troubles.iter().any(|trouble| trouble.until > recent);
    if due && !brought_up && !changed && !troubled && !has_been_discreet(life.diary) {
        world.breaks(RETEST, format!("{id}: {retest}"));
    }
}

/// Each time that booking was brought up, by the diary, it stood in the chat, or is owed again.
fn every_booking_came(world: &mut Inner, id: i64, life: &Life<'_>) {
    let diary = in_true_order(life.diary);
    let void_since = world.persons[&id].void_since;
    if has_been_discreet(&diary) {
        return;
    }
    for (place, entry) in diary.iter().enumerate() {
        let Fact::BookingAsked { retest_on } = &entry.fact else {
            continue;
        };
        let until = entry.at + TimeDelta::days(4);
        let came = world.persons[&id]
            .prompted
            .contains(&('b', retest_on.to_string()));
        let owed_again = diary[place + 1..].iter().any(|later| {
            matches!(&later.fact, Fact::BookingPutOff { retest_on: again, .. } if again == retest_on)
        });
        // What stood in the chat of somebody who is forgotten, and in a future that did not come, is not looked for.
        let wrong_clock = life
            .troubles
            .iter()
            .any(|trouble| trouble.what == Wrong::Clock && trouble.touches(entry.at, until));
        if !came && !owed_again && !wrong_clock && entry.at > void_since && until < life.ends_at {
            let at = entry.at;
            world.breaks(
                RETEST,
                format!("{id}: {retest_on}, brought up at {at}, never came"),
            );
        }
    }
}

/// Facts that come about because an hour struck, or a message did not get through.
const fn comes_by_itself(fact: &Fact) -> bool {
    matches!(
        fact,
        Fact::MealAsked { .. }
            | Fact::DoseReminded { .. }
            | Fact::DoseReminderDropped { .. }
            | Fact::CheckInAsked { .. }
            | Fact::BookingAsked { .. }
            | Fact::BookingPutOff { .. }
            | Fact::FastingNoteSent { .. }
            | Fact::ResultsAsked { .. }
            | Fact::AfterInfusionNoteSent { .. }
            | Fact::InfusionEveSaid { .. }
            | Fact::InfusionDayAsked { .. }
            | Fact::ResponseAsked { .. }
            | Fact::RhythmOffered { .. }
            | Fact::WaitOffered { .. }
            | Fact::EveningFolded { .. }
            | Fact::StockWarned { .. }
            | Fact::CompanionReminded { .. }
            | Fact::AugmentationTold { .. }
            | Fact::BackgroundAsked { .. }
            | Fact::UntestedTold { .. }
            | Fact::RelapseTold { .. }
            | Fact::PromptLost { .. }
            | Fact::WentSilent
            | Fact::ClockSetRight { .. }
    )
}

/// Whatever else is noted was said: something of theirs, and of nobody else, was brought to the bot shortly before.
fn nothing_unsaid(world: &mut Inner, id: i64, diary: &[Entry]) {
    // As long as a machine may be suspended with an update in its hands.
    let within = TimeDelta::hours(9);
    // A clock that is set a little wrong.
    let early = TimeDelta::hours(3);
    let heard_at = &world.persons[&id].heard_at;
    let was_said = |entry: &Entry| {
        heard_at
            .iter()
            .flatten()
            .any(|heard| *heard - early <= entry.at && entry.at <= *heard + within)
    };
    let unsaid = diary
        .iter()
        .find(|entry| !comes_by_itself(&entry.fact) && !was_said(entry));
    if let Some(entry) = unsaid {
        let (at, fact) = (entry.at, format!("{:?}", entry.fact));
        world.breaks(SAID, format!("{id} at {at}: {fact}"));
    }
}

/// Looked at where a patient has no record.
pub fn nobody_here(world: &mut Inner, id: i64) {
    let person = &world.persons[&id];
    // Who was asked about an evening had agreed.
    if !person.prompted.is_empty() && !person.has_gone {
        world.breaks(KEPT, id);
    }
}
