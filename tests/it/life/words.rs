//! What people say, measure and tap, and when.

use chrono::{Days, NaiveDate, TimeDelta};
use stillnight::conversation::event::Event;
use stillnight::protocol::exclusion::Exclusions;
use stillnight::text::press::{CheckInPress, DosePress, IronNow, Press};

use crate::simulation::Chance;

/// Where people live and travel: jumps by half an hour, by an hour, in Ramadan, and both sides of the date line.
pub const ZONES: [&str; 10] = [
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

/// Words after a command, or alone.
pub const WORDS: [&str; 36] = [
    "",
    "19:40",
    "21:30",
    "7pm",
    "0:15",
    "tomorrow",
    "14 March",
    "in 9 days",
    "off",
    "3 days",
    "ferritin=88 tsat=22%",
    "ferritin 12 ng/ml, CRP 8",
    "Hb 13.9 g/dL",
    "tsat 0.22",
    "iron 60 TIBC 310",
    "vitamin d 18",
    "iron 60",
    "yesterday 1000mg ferinject",
    "levothyroxine",
    "yes",
    "no",
    "ate at 7.40 pm",
    "just finished",
    "4",
    "10",
    "14 mg",
    "5",
    "every other night",
    "weekly",
    "30",
    "xyzzy",
    "csv",
    "I want to die",
    "ropinirole",
    "🦵",
    "why?",
];

pub const fn tap(press: Press) -> Event {
    Event::Pressed { press: Some(press) }
}

pub fn days_before(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_sub_days(Days::new(days)).unwrap()
}

/// Results as a laboratory gives them; most within the range of the protocol, some above its ceilings.
pub fn labs(chance: &mut Chance, today: NaiveDate) -> String {
    let ferritin = if chance.often(1200) {
        chance.between(280, 600)
    } else {
        chance.between(8, 180)
    };
    let tsat = if chance.often(1000) {
        chance.between(43, 60)
    } else {
        chance.between(8, 40)
    };
    let day = days_before(
        today,
        if chance.often(7000) {
            0
        } else {
            chance.below(200)
        },
    );
    match chance.below(7) {
        6 => {
            let (iron, tibc) = (chance.between(4, 34), chance.between(40, 75));
            format!("/labs date={day} ferritin={ferritin} iron={iron} umol/L tibc={tibc} umol/L")
        }
        0 => format!("/labs date={day} ferritin={ferritin}"),
        1 => format!("/labs date={day} tsat={tsat}%"),
        2 => format!("/labs date={day} vitamin d 60 nmol/L"),
        _ => format!("/labs date={day} ferritin={ferritin} tsat={tsat}%"),
    }
}

/// Most answer within minutes, some after hours, a few the next day.
pub fn delay(chance: &mut Chance) -> TimeDelta {
    TimeDelta::seconds(match chance.below(20) {
        0..=11 => chance.between(3, 600),
        12..=16 => chance.between(600, 5400),
        17 | 18 => chance.between(5400, 30_000),
        _ => chance.between(30_000, 100_000),
    })
}

pub const fn begins(press: &Press) -> bool {
    matches!(
        press,
        Press::Consent(_)
            | Press::GateDone(_)
            | Press::ZoneRight(_)
            | Press::Iron(_)
            | Press::IronSince(_)
            | Press::Strength(_)
            | Press::Tablets(_)
    )
}

/// Any button; those that lead into the protocol, and the usual answers, more often.
pub fn choose(chance: &mut Chance, presses: &[Press]) -> Press {
    let weight = |press: &Press| match press {
        Press::Consent(true) => 60,
        Press::GateDone(none) if *none == Exclusions::NONE => 60,
        Press::Iron(IronNow::Already | IronNow::Tonight) => 30,
        Press::ZoneRight(_) => 40,
        Press::Dose(_, DosePress::Taken) => 25,
        Press::Consent(false)
        | Press::Forget(true)
        | Press::GateDraft(_)
        | Press::Iron(IronNow::No) => 1,
        Press::CheckIn(_, CheckInPress::Again) => 1,
        _ => 4,
    };
    let weights: Vec<u64> = presses.iter().map(weight).collect();
    presses[chance.weighted(&weights)].clone()
}
