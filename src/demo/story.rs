//! Owns the ready stories: patients in the middle of their course. Each is played, day by day, by someone in the
//! sandbox who talks with the real bot; nothing is written behind its back.

use chrono::{DateTime, NaiveDate, NaiveTime, TimeDelta, Utc};

use crate::calendar::local_time::Zone;
use crate::conversation::command::COMMANDS;
use crate::engine::Clock as _;
use crate::protocol::exclusion::{Exclusion, Exclusions};
use crate::sandbox::browser;
use crate::sandbox::{Telegram, User};
use crate::store::StoreError;
use crate::text::press::IronNow;

use super::house::House;
use super::player::{Act, Habits, Player};

/// The hour at which people of stories find the bot.
const BEGIN: NaiveTime = NaiveTime::from_hms_opt(17, 30, 0).expect("a time of day");
/// The hour at which they come home with results.
const HOME: NaiveTime = NaiveTime::from_hms_opt(17, 50, 0).expect("a time of day");
/// After the last thing that a story tells, its answer is waited for this long.
const EPILOGUE: TimeDelta = TimeDelta::minutes(5);

/// A course of events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Story {
    /// Someone new, without a past.
    New,
    /// On oral iron, three months in, at ferritin 62.
    Oral,
    /// Six weeks after an infusion.
    Infusion,
    /// An infusion helped, and half a year later the legs are back.
    Relapse,
    /// Someone for whom the protocol was not written.
    Excluded,
}

impl Story {
    /// Every story, in the order offered.
    pub const ALL: [Self; 5] = [
        Self::New,
        Self::Oral,
        Self::Infusion,
        Self::Relapse,
        Self::Excluded,
    ];

    /// Whether the bot knows the commands that the story's patient uses.
    #[must_use]
    pub fn can_be_told(self) -> bool {
        let knows = |name: &str| COMMANDS.iter().any(|(command, _)| *command == name);
        match self {
            Self::New | Self::Oral | Self::Excluded => true,
            Self::Infusion | Self::Relapse => knows("infusion"),
        }
    }

    /// Its name on the wire.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::New => "new",
            Self::Oral => "oral",
            Self::Infusion => "infusion",
            Self::Relapse => "relapse",
            Self::Excluded => "excluded",
        }
    }

    /// The story of this name.
    #[must_use]
    pub fn of_key(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|story| story.key() == key)
    }

    /// As the page offers it.
    #[must_use]
    pub const fn card(self) -> browser::Story {
        let (title, about) = match self {
            Self::New => ("A new patient", "Say hello, and see how it begins."),
            Self::Oral => ("On iron tablets", "Three months in, ferritin 62."),
            Self::Infusion => (
                "After an infusion",
                "Six weeks later, and the first answer.",
            ),
            Self::Relapse => ("A relapse", "It got better, and now it's back."),
            Self::Excluded => ("Not for this protocol", "Pregnant: check-ins, and no iron."),
        };
        browser::Story {
            key: self.key(),
            title,
            about,
        }
    }

    /// How many days it takes, about; chance may make it a few more.
    #[must_use]
    pub const fn days(self) -> i64 {
        match self {
            Self::New => 0,
            Self::Oral => 96,
            Self::Infusion => 46,
            Self::Relapse => 180,
            Self::Excluded => 6,
        }
    }

    fn habits(self) -> Habits {
        let says = |day: u64, words: &str| (day, HOME, words.to_owned());
        match self {
            Self::New => Habits::diligent(),
            Self::Oral => Habits {
                answers: [85, 93, 88],
                legs: vec![(0, 7), (30, 6), (95, 4), (200, 3)],
                says: vec![says(1, "/labs ferritin=38 tsat=16")],
                results: vec!["ferritin=62 tsat=22".to_owned()],
                ..Habits::diligent()
            },
            Self::Infusion => Habits {
                iron: IronNow::No,
                answers: [0, 0, 90],
                legs: vec![(0, 8), (20, 7), (46, 2)],
                says: vec![
                    says(1, "/labs ferritin=34 tsat=14"),
                    says(4, "/infusion {today} 1000mg ferinject"),
                    says(46, "/next"),
                ],
                ..Habits::diligent()
            },
            Self::Relapse => Habits {
                iron: IronNow::No,
                answers: [0, 0, 85],
                legs: vec![(0, 8), (20, 6), (46, 1), (130, 1), (170, 7)],
                says: vec![
                    says(1, "/labs ferritin=28 tsat=12"),
                    says(4, "/infusion {today} 1000mg ferinject"),
                    says(180, "/labs ferritin=92 tsat=17"),
                ],
                results: vec!["ferritin=185 tsat=28".to_owned()],
                ..Habits::diligent()
            },
            Self::Excluded => Habits {
                iron: IronNow::No,
                exclusions: Exclusions::default().toggled(Exclusion::Pregnant),
                answers: [0, 0, 95],
                legs: vec![(0, 6)],
                says: vec![says(5, "/labs ferritin=24 tsat=14")],
                ..Habits::diligent()
            },
        }
    }
}

/// How a story is played.
#[derive(Clone, Debug)]
pub struct Staging {
    /// Which.
    pub story: Story,
    /// Who lives it; the language of their client is theirs.
    pub user: User,
    /// Where they live.
    pub zone: Zone,
    /// Their luck.
    pub seed: u64,
}

/// What is seen of a story while it is played.
pub enum Scene<'a> {
    /// The person did something.
    Did(&'a Act),
    /// All is done at this instant: the bot has said what it had to say.
    Settled(&'a Telegram),
}

impl Staging {
    /// The instant at which somebody finds the bot on this day.
    #[must_use]
    pub fn begins(&self, on: NaiveDate) -> DateTime<Utc> {
        self.zone.instant(on.and_time(BEGIN))
    }

    /// The person, in this house, now.
    #[must_use]
    pub fn enter(&self, house: &House) -> Player {
        let habits = self.story.habits();
        Player::enter(
            &house.telegram,
            self.user.clone(),
            self.zone,
            habits,
            self.seed,
        )
    }
}

/// Where a story ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// At this instant.
    Instant(DateTime<Utc>),
    /// Where all is told, and at this instant at the latest.
    Told(DateTime<Utc>),
}

/// Plays somebody's days: the clock stops wherever the bot or the person has something to do.
///
/// # Errors
/// [`StoreError`].
pub async fn play(
    house: &House,
    player: &mut Player,
    until: Until,
    mut see: impl FnMut(Scene<'_>),
) -> Result<(), StoreError> {
    let (Until::Instant(mut end) | Until::Told(mut end)) = until;
    let mut told = false;
    loop {
        let next = house.settle().await?;
        player.look();
        see(Scene::Settled(&house.telegram));
        if matches!(until, Until::Told(_)) && !told && player.has_told_all() {
            told = true;
            end = end.min(house.clock.now() + EPILOGUE);
        }
        let stop = next.into_iter().chain(player.next_act()).min();
        let Some(stop) = stop.filter(|stop| *stop <= end) else {
            break;
        };
        house.clock.move_to(stop);
        let (acts, presses) = player.act();
        for act in &acts {
            see(Scene::Did(act));
        }
        house.answered(&presses).await;
    }
    house.clock.move_to(end);
    house.settle().await?;
    see(Scene::Settled(&house.telegram));
    Ok(())
}
