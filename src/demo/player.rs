//! Owns a patient who is played: someone in the sandbox who answers the bot as their habits and a seed decide.
//! They know the chat as a person knows it, message by message, and no other way in.

use std::collections::{BTreeMap, VecDeque};

use chrono::{DateTime, Days, NaiveTime, TimeDelta, Utc};
use tokio::sync::broadcast::{self, error::TryRecvError};

use crate::calendar::local_time::{Evening, Zone};
use crate::patient::check_in::{
    BodyParts, Differences, Onset, SleepLoss, StomachEffect, WORST_SCORE,
};
use crate::patient::infusion::Response;
use crate::protocol::exclusion::Exclusions;
use crate::sandbox::{Change, Markup, Message, Telegram, User};
use crate::text::press::{
    BookingPress, CheckInPress, DosePress, HourOf, IronNow, MealPress, Press,
};

/// The wall times of dinner and bed.
const DINNER: NaiveTime = NaiveTime::from_hms_opt(19, 0, 0).expect("a time of day");
const BEDTIME: NaiveTime = NaiveTime::from_hms_opt(23, 0, 0).expect("a time of day");
/// How far ahead a blood test is booked.
const BOOKED_AHEAD: Days = Days::new(8);

/// Random numbers that a seed repeats (`SplitMix64`).
#[derive(Clone, Debug)]
pub struct Dice(u64);

impl Dice {
    /// The sequence of this seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below `end`.
    fn below(&mut self, end: u64) -> u64 {
        self.next() % end.max(1)
    }

    fn within(&mut self, from: u64, to: u64) -> u64 {
        from + self.below(to - from + 1)
    }

    fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    fn delay(&mut self, from_seconds: u64, to_seconds: u64) -> TimeDelta {
        TimeDelta::seconds(i64::try_from(self.within(from_seconds, to_seconds)).unwrap_or(0))
    }
}

/// What a patient is like.
#[derive(Clone, Debug)]
pub struct Habits {
    /// Iron at present, as they tell at the beginning.
    pub iron: IronNow,
    /// §2, as they answer it.
    pub exclusions: Exclusions,
    /// How many of a hundred prompts they answer: meal, dose, check-in.
    pub answers: [u64; 3],
    /// The worst feeling of a day, at some days after the beginning; between them it changes evenly.
    pub legs: Vec<(i64, i64)>,
    /// What they say, unasked, at a wall time of some day after the beginning; `{today}` becomes that day's date.
    pub says: Vec<(u64, NaiveTime, String)>,
    /// Results, as they type them, one for each time that they are asked.
    pub results: Vec<String>,
}

impl Habits {
    /// Somebody on tablets who answers everything.
    #[must_use]
    pub fn diligent() -> Self {
        Self {
            iron: IronNow::Tonight,
            exclusions: Exclusions::default(),
            answers: [100, 100, 100],
            legs: vec![(0, 6), (120, 2)],
            says: Vec::new(),
            results: Vec::new(),
        }
    }

    /// Somebody on tablets who answers nothing but the questions of the beginning.
    #[must_use]
    pub fn silent() -> Self {
        Self {
            answers: [0, 0, 0],
            ..Self::diligent()
        }
    }
}

/// Something that a patient does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// They write.
    Say(String),
    /// They press a button.
    Press {
        /// On which message.
        message: i64,
        /// What it carries.
        data: String,
        /// What stands on it.
        label: String,
    },
}

/// A patient who is played.
pub struct Player {
    /// Who.
    pub user: User,
    telegram: Telegram,
    changes: broadcast::Receiver<Change>,
    zone: Zone,
    habits: Habits,
    results: VecDeque<String>,
    dice: Dice,
    began_at: DateTime<Utc>,
    planned: BTreeMap<(DateTime<Utc>, u64), Act>,
    plans: u64,
}

impl Player {
    /// Somebody who comes into this world now, and will say /start.
    #[must_use]
    pub fn enter(telegram: &Telegram, user: User, zone: Zone, habits: Habits, seed: u64) -> Self {
        let began_at = telegram.now();
        let mut player = Self {
            user,
            telegram: telegram.clone(),
            changes: telegram.subscribe(),
            zone,
            results: habits.results.iter().cloned().collect(),
            dice: Dice::new(seed),
            began_at,
            planned: BTreeMap::new(),
            plans: 0,
            habits,
        };
        player.plan(began_at, Act::Say("/start".to_owned()));
        let first = zone.local(began_at).date();
        for (day, time, words) in player.habits.says.clone() {
            let date = first.checked_add_days(Days::new(day)).unwrap_or(first);
            let words = words.replace("{today}", &date.to_string());
            player.plan(zone.instant(date.and_time(time)), Act::Say(words));
        }
        player
    }

    /// When they do something next, if nothing new comes.
    #[must_use]
    pub fn next_act(&self) -> Option<DateTime<Utc>> {
        self.planned.keys().next().map(|(at, _)| *at)
    }

    /// Whether everything that they had to tell is told.
    #[must_use]
    pub fn has_told_all(&self) -> bool {
        let tells = |act: &Act| matches!(act, Act::Say(_));
        self.results.is_empty() && !self.planned.values().any(tells)
    }

    /// Reads what is new in the chat, and makes up their mind about it.
    pub fn look(&mut self) {
        loop {
            match self.changes.try_recv() {
                Ok(
                    Change::MessageSent {
                        chat_id,
                        message_id,
                    }
                    | Change::MessageEdited {
                        chat_id,
                        message_id,
                    },
                ) if chat_id == self.user.id => {
                    if let Some(message) = self.telegram.message(message_id) {
                        self.consider(&message);
                    }
                }
                Ok(_) | Err(TryRecvError::Lagged(_)) => {}
                Err(_) => return,
            }
        }
    }

    /// Does what is planned for this instant. What they did, and the presses that the bot now has to answer.
    pub fn act(&mut self) -> (Vec<Act>, Vec<String>) {
        let now = self.telegram.now();
        let (mut done, mut presses) = (Vec::new(), Vec::new());
        while let Some(first) = self.planned.first_entry()
            && first.key().0 <= now
        {
            let act = first.remove();
            match &act {
                Act::Say(words) => {
                    self.telegram.says(&self.user, words);
                }
                Act::Press { message, data, .. } => {
                    match self.telegram.presses(&self.user, *message, data) {
                        Ok(press) => presses.push(press),
                        // The bot took the button away in the meantime.
                        Err(_) => continue,
                    }
                }
            }
            done.push(act);
        }
        (done, presses)
    }

    fn plan(&mut self, at: DateTime<Utc>, act: Act) {
        self.plans += 1;
        self.planned.insert((at, self.plans), act);
    }

    fn consider(&mut self, message: &Message) {
        let now = self.telegram.now();
        if let Markup::Keyboard(_) = message.markup {
            // The only keyboard of the bot asks where they live; a zone's name is an answer.
            let delay = self.dice.delay(4, 12);
            return self.plan(now + delay, Act::Say(self.zone.name().to_owned()));
        }
        let buttons = message.buttons().filter_map(|button| {
            let data = button.callback_data.as_deref()?;
            Some((Press::decode(data)?, data.to_owned(), button.text.clone()))
        });
        let buttons: Vec<_> = buttons.collect();
        let presses: Vec<_> = buttons.iter().map(|(press, _, _)| press.clone()).collect();
        let Some((choice, delay)) = self.choose(&presses) else {
            return;
        };
        // A change of mind about the same message replaces the first one.
        self.planned.retain(
            |_, act| !matches!(act, Act::Press { message: other, .. } if *other == message.id),
        );
        let at = now + delay;
        if let Some((_, data, label)) = buttons.into_iter().find(|(press, _, _)| *press == choice) {
            self.plan(
                at,
                Act::Press {
                    message: message.id,
                    data,
                    label,
                },
            );
        }
        match choice {
            Press::Booking(_, BookingPress::Chosen) => {
                let today = self.zone.local(at).date();
                let day = today.checked_add_days(BOOKED_AHEAD).unwrap_or(today);
                self.plan(at + TimeDelta::seconds(40), Act::Say(day.to_string()));
            }
            Press::LabsHow => {
                if let Some(results) = self.results.pop_front() {
                    self.plan(
                        at + TimeDelta::minutes(2),
                        Act::Say(format!("/labs {results}")),
                    );
                }
            }
            _ => {}
        }
    }

    /// The button that they will press, and how long they take; `None` where they leave it.
    fn choose(&mut self, presses: &[Press]) -> Option<(Press, TimeDelta)> {
        let has = |press: &Press| presses.contains(press);
        let first = presses.first()?.clone();
        let quick = self.dice.delay(3, 14);
        match first {
            Press::Consent(_) => Some((Press::Consent(true), quick)),
            Press::GateDraft(_) | Press::GateDone(_) => {
                let wanted = self.habits.exclusions;
                let done = Press::GateDone(wanted);
                let choice = if has(&done) {
                    done
                } else {
                    Press::GateDraft(wanted)
                };
                has(&choice).then_some((choice, quick))
            }
            Press::ZoneRight(_) | Press::IronSince(_) | Press::Strength(_) | Press::TestOn(_) => {
                Some((first, quick))
            }
            Press::Hour(of, _) => {
                let usual = [(HourOf::Dinner, DINNER), (HourOf::Bedtime, BEDTIME)];
                let (_, time) = usual.into_iter().find(|(asked, _)| *asked == of)?;
                Some((Press::Hour(of, time), quick))
            }
            Press::Iron(_) => Some((Press::Iron(self.habits.iron), quick)),
            Press::Tablets(_) => presses.get(2).cloned().map(|tablets| (tablets, quick)),
            _ => self.choose_of_an_evening(&first, presses),
        }
    }

    /// The same for what comes once the beginning is over.
    fn choose_of_an_evening(
        &mut self,
        first: &Press,
        presses: &[Press],
    ) -> Option<(Press, TimeDelta)> {
        let has = |press: &Press| presses.contains(press);
        let quick = self.dice.delay(3, 14);
        let [meals, doses, check_ins] = self.habits.answers;
        // Whatever else stands beside it: whoever has results enters them.
        if has(&Press::LabsHow) && !self.results.is_empty() {
            return Some((Press::LabsHow, self.dice.delay(5 * 60, 20 * 60)));
        }
        match first.clone() {
            Press::Meal(evening, MealPress::Ago(_)) => {
                let delay = self.dice.delay(60, 45 * 60);
                let not_yet = self.dice.chance(8);
                let press = if not_yet {
                    MealPress::NotYet
                } else {
                    MealPress::Ago(0)
                };
                let answered = self.dice.chance(meals);
                answered.then_some((Press::Meal(evening, press), delay))
            }
            Press::Dose(evening, DosePress::Taken | DosePress::Skip) if presses.len() > 1 => {
                let delay = self.dice.delay(40, 25 * 60);
                let (snoozes, skips) = (self.dice.chance(7), self.dice.chance(4));
                let snooze = Press::Dose(evening, DosePress::Snooze(30));
                let press = if snoozes && has(&snooze) {
                    snooze
                } else if skips || *first == Press::Dose(evening, DosePress::Skip) {
                    Press::Dose(evening, DosePress::Skip)
                } else {
                    Press::Dose(evening, DosePress::Taken)
                };
                self.dice.chance(doses).then_some((press, delay))
            }
            Press::Dose(_, DosePress::Because(_)) => {
                let at = usize::try_from(self.dice.below(4)).unwrap_or_default();
                presses.get(at).cloned().map(|why| (why, quick))
            }
            Press::CheckIn(evening, asked) => self.answers(evening, asked, check_ins),
            Press::Response(infusion, _) => {
                let delay = self.dice.delay(5 * 60, 40 * 60);
                Some((Press::Response(infusion, Response::Better), delay))
            }
            Press::Legs(seq, _) => Some((Press::Legs(seq, self.score() > 3), quick)),
            Press::Booking(retest, _) => {
                let delay = self.dice.delay(10 * 60, 60 * 60);
                let press = if self.results.is_empty() {
                    BookingPress::NotNow
                } else {
                    BookingPress::Chosen
                };
                Some((Press::Booking(retest, press), delay))
            }
            // Corrections and settings are left alone.
            _ => None,
        }
    }

    /// The answer to a question of the check-in; the first of them may go without.
    fn answers(
        &mut self,
        evening: Evening,
        asked: CheckInPress,
        check_ins: u64,
    ) -> Option<(Press, TimeDelta)> {
        let quick = self.dice.delay(3, 14);
        let answer = match asked {
            CheckInPress::Discomfort(_) | CheckInPress::Same => {
                let delay = self.dice.delay(30, 18 * 60);
                let press = Press::CheckIn(evening, CheckInPress::Discomfort(self.score()));
                return self.dice.chance(check_ins).then_some((press, delay));
            }
            CheckInPress::Onset(_) => CheckInPress::Onset(match self.score() {
                0 | 1 => Onset::Never,
                2..=4 => Onset::InBed,
                5 | 6 => Onset::LateEvening,
                _ => Onset::EarlyEvening,
            }),
            CheckInPress::SleepLoss(_) => CheckInPress::SleepLoss(match self.score() {
                0..=2 => SleepLoss::Nothing,
                3 | 4 => SleepLoss::UnderHalfHour,
                5 | 6 => SleepLoss::HalfToOneHour,
                7 | 8 => SleepLoss::OneToTwoHours,
                _ => SleepLoss::OverTwoHours,
            }),
            CheckInPress::BodyParts(_) => CheckInPress::BodyParts(BodyParts::Legs),
            CheckInPress::DifferencesDraft(_) | CheckInPress::Differences(_) => {
                CheckInPress::Differences(Differences::NONE)
            }
            CheckInPress::Stomach(_) => CheckInPress::Stomach(StomachEffect::Nothing),
            CheckInPress::Again => return None,
        };
        Some((Press::CheckIn(evening, answer), quick))
    }

    /// The worst feeling of today: between the days that are given it changes evenly, and a little by chance.
    fn score(&mut self) -> u8 {
        let day = (self.telegram.now() - self.began_at).num_days();
        let after = self.habits.legs.iter().find(|(at, _)| *at >= day);
        let before = self.habits.legs.iter().rev().find(|(at, _)| *at <= day);
        let level = match (before, after) {
            (Some((from, low)), Some((to, high))) if to > from => {
                (low * (to - day) + high * (day - from)) / (to - from)
            }
            (Some((_, level)), _) | (None, Some((_, level))) => *level,
            (None, None) => 5,
        };
        let luck = i64::try_from(self.dice.below(3)).unwrap_or(1) - 1;
        u8::try_from((level + luck).clamp(0, i64::from(WORST_SCORE))).unwrap_or(WORST_SCORE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_rolls_the_same_and_another_one_does_not() {
        let rolls = |seed| {
            let mut dice = Dice::new(seed);
            (0..50).map(|_| dice.within(3, 14)).collect::<Vec<_>>()
        };
        assert_eq!(rolls(7), rolls(7));
        assert_ne!(rolls(7), rolls(8));
        assert!(rolls(7).iter().all(|roll| (3..=14).contains(roll)));
    }
}
