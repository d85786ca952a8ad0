//! What a person does: answer now, late, twice, never; measure, travel, pause, change their mind, leave and return.

use chrono::{DateTime, TimeDelta, Utc};
use stillnight::calendar::local_time::Zone;
use stillnight::conversation::command::COMMANDS;
use stillnight::conversation::event::{Event, FileContents};
use stillnight::patient::profile::Language;
use stillnight::protocol::exclusion::Exclusions;
use stillnight::text::press::{IronNow, Press};

use super::chat::Chat;
use super::words::{WORDS, ZONES, begins, choose, days_before, delay, labs, tap};
use crate::simulation::Chance;

#[derive(Clone, Debug)]
pub struct Person {
    pub language: Language,
    /// How often they answer, of ten thousand.
    answers: u64,
    /// The longest time between two things that they do by themselves, in hours.
    wanders: i64,
    zone: &'static str,
    plans: Vec<(DateTime<Utc>, Event)>,
    initiative_at: DateTime<Utc>,
    away: bool,
}

impl Person {
    pub fn new(chance: &mut Chance, now: DateTime<Utc>) -> Self {
        let (answers, wanders) = *chance.pick(&[
            (9800, 300),
            (9000, 200),
            (7500, 60),
            (4000, 120),
            (600, 400),
            (0, 900),
        ]);
        Self {
            language: *chance.pick(&Language::ALL),
            answers,
            wanders,
            zone: *chance.pick(&ZONES),
            plans: Vec::new(),
            initiative_at: now + TimeDelta::hours(chance.between(12, 60)),
            away: false,
        }
    }

    pub fn zone(&self) -> Zone {
        Zone::parse(self.zone).unwrap()
    }

    pub fn next_at(&self) -> DateTime<Utc> {
        let planned = self.plans.iter().map(|(at, _)| *at);
        planned.fold(self.initiative_at, DateTime::min)
    }

    pub fn plan(&mut self, at: DateTime<Utc>, event: Event) {
        if self.plans.len() < 12 {
            self.plans.push((at, event));
        }
    }

    /// A new chat: what was planned in the old one is not done.
    pub fn begin(&mut self, at: DateTime<Utc>) {
        self.plans.clear();
        self.away = false;
        self.plan(at, self.says("/start"));
    }

    pub fn says(&self, text: impl Into<String>) -> Event {
        Event::Said {
            text: text.into(),
            language: self.language,
        }
    }

    /// What they do now, if their hour has come.
    pub fn act(&mut self, chance: &mut Chance, chat: &Chat, now: DateTime<Utc>) -> Option<Event> {
        let due = (0..self.plans.len())
            .filter(|at| self.plans[*at].0 <= now)
            .min_by_key(|at| self.plans[*at].0);
        if let Some(due) = due {
            let (_, event) = self.plans.swap_remove(due);
            // Who blocked the bot sees neither buttons nor a line to type in.
            return (!self.away || event == Event::CameBack).then(|| {
                self.away = false;
                event
            });
        }
        self.initiative_at = now + TimeDelta::minutes(chance.between(120, self.wanders * 60));
        (!self.away).then(|| self.initiative(chance, chat, now))
    }

    /// A message with buttons has come.
    pub fn hears(
        &mut self,
        chance: &mut Chance,
        presses: &[Press],
        (place, asked): (bool, bool),
        now: DateTime<Utc>,
    ) {
        if place && chance.often(9000) {
            let event = if chance.often(2000) {
                Event::SharedPlace {
                    zone: Some(self.zone()),
                }
            } else {
                self.says(self.zone)
            };
            self.plan(now + TimeDelta::seconds(chance.between(5, 300)), event);
        }
        let beginning = presses.iter().any(begins);
        // A prompt is answered; what is offered beneath an answer is mostly left alone.
        let answers = match (beginning, asked) {
            (true, _) => 9500,
            (false, true) => self.answers,
            (false, false) => self.answers / 5,
        };
        if presses.is_empty() || !chance.often(answers) {
            return;
        }
        let press = choose(chance, presses);
        let at = now + delay(chance);
        if chance.often(500) {
            self.plan(
                at + TimeDelta::seconds(chance.between(0, 90)),
                tap(press.clone()),
            );
        }
        if chance.often(400) {
            let other = choose(chance, presses);
            self.plan(
                at + TimeDelta::seconds(chance.between(30, 200_000)),
                tap(other),
            );
        }
        self.plan(at, tap(press));
    }

    #[expect(clippy::too_many_lines, reason = "one arm a thing that people do")]
    fn initiative(&mut self, chance: &mut Chance, chat: &Chat, now: DateTime<Utc>) -> Event {
        let today = now.date_naive();
        match chance.below(60) {
            0..=7 => self.says(labs(chance, today)),
            8..=10 => {
                let days = chance.between(1, 25);
                let words = [
                    format!("/test in {days} days"),
                    "/test off".to_owned(),
                    format!("/test {}", days_before(today, 2)),
                ];
                self.says(words[chance.weighted(&[6, 1, 2])].clone())
            }
            11 => {
                let recent = chance.often(5000);
                let back = chance.below(if recent { 5 } else { 120 });
                let day = days_before(today, back);
                self.says(format!(
                    "/infusion {day} {}mg ferinject",
                    *chance.pick(&["1000", "500", "1500"])
                ))
            }
            12 | 13 => {
                let words = [
                    format!("/pause {} days", chance.between(1, 30)),
                    "/resume".to_owned(),
                    "/pause 1 March - 9 May".to_owned(),
                ];
                self.says(words[chance.weighted(&[5, 3, 1])].clone())
            }
            14 | 15 => {
                self.zone = *chance.pick(&ZONES);
                tap(Press::ZoneRight(self.zone()))
            }
            16 => {
                let set = if chance.often(7000) {
                    0
                } else {
                    u8::try_from(chance.below(64)).unwrap()
                };
                tap(Press::GateDone(Exclusions::from_bits(set).unwrap()))
            }
            17..=20 => self.says("/undo"),
            21..=24 => self.says(*chance.pick(&[
                "/taken",
                "/taken 21:30",
                "/taken 20:15",
                "/meal",
                "/meal 20:45",
                "ate at 9 pm",
            ])),
            25..=27 => {
                self.says(*chance.pick(&["/checkin", "7", "/stock 40", "/stock +60", "/stock 3"]))
            }
            28 | 29 => tap(if chance.often(7000) {
                Press::IronAgain
            } else {
                Press::Iron(IronNow::Already)
            }),
            30 if chance.often(3000) => {
                let back = now + TimeDelta::minutes(chance.between(10, 60_000));
                self.plans.clear();
                self.plan(back, Event::CameBack);
                self.away = true;
                Event::WentSilent
            }
            31 if chance.often(800) => tap(Press::Forget(true)),
            32 => match chat.slot(usize::try_from(chance.below(60)).unwrap()) {
                Some(slot) => Event::Undelivered { slot },
                None => Event::FileNotMade,
            },
            33 => Event::TapsLost {
                before: now - TimeDelta::minutes(chance.between(1, 200)),
            },
            34 => Event::Edited {
                message_id: None,
                text: labs(chance, today),
                language: self.language,
            },
            35 => {
                let contents = FileContents::Text(format!(
                    "Date,Ferritin (ug/L)\n{},{}\n",
                    days_before(today, 3),
                    chance.between(8, 330)
                ));
                Event::SentFile { contents }
            }
            36 => Event::SentSomethingElse,
            37..=47 => match chat.keyboard(usize::try_from(chance.below(60)).unwrap()) {
                Some(presses) => tap(choose(chance, presses)),
                None => Event::Pressed { press: None },
            },
            48 | 49 => self.says("/settings"),
            50..=55 => {
                let words = *chance.pick(&WORDS);
                self.says(words)
            }
            _ => {
                let ((command, _), words) = (*chance.pick(&COMMANDS), *chance.pick(&WORDS));
                self.says(format!("/{command} {words}"))
            }
        }
    }
}
