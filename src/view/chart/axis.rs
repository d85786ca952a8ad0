//! Owns the days along the bottom: which are named, and the lines that carry them upward.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use crate::history::frame::Frame;
use crate::text::Text;

use super::super::ink;
use super::super::scene::{Anchor, Area, Weight, at};
use super::sheet::{Sheet, text_width};

/// A named day.
struct Tick {
    on: NaiveDate,
    words: Text,
    /// A year's first name is set stronger.
    weight: Weight,
}

/// How far apart names may stand.
#[derive(Clone, Copy)]
enum Pace {
    Weeks,
    Months(u32),
    Years(u32),
}

/// From the finest to the coarsest.
const PACES: [Pace; 8] = [
    Pace::Weeks,
    Pace::Months(1),
    Pace::Months(2),
    Pace::Months(3),
    Pace::Months(6),
    Pace::Years(1),
    Pace::Years(2),
    Pace::Years(5),
];

pub(super) fn draw(sheet: &mut Sheet<'_>, panels: &[Area]) {
    let ticks = PACES
        .iter()
        .map(|pace| ticks(sheet.frame, *pace))
        .find(|ticks| fit(sheet, ticks))
        .unwrap_or_default();
    let guide = sheet.guide();
    let bottom = panels.last().map_or(0.0, |panel| panel.bottom);
    for tick in ticks {
        let x = sheet.starts(tick.on);
        for panel in panels {
            sheet
                .scene
                .line(at(x, panel.top), at(x, panel.bottom), guide);
        }
        let (u, words) = (sheet.u, sheet.voice.say(&tick.words));
        let half = text_width(&words, 0.85 * u, tick.weight) / 2.0;
        let place = x.clamp(sheet.left - u + half, sheet.right - half);
        sheet.words(
            &words,
            at(place, bottom + 1.2 * u),
            Anchor::Middle,
            0.85 * u,
            tick.weight,
            ink::SOFT,
        );
    }
}

/// Whether no name touches the next.
fn fit(sheet: &Sheet<'_>, ticks: &[Tick]) -> bool {
    let u = sheet.u;
    let widest = ticks
        .iter()
        .map(|tick| text_width(&sheet.voice.say(&tick.words), 0.85 * u, tick.weight))
        .fold(0.0, f32::max);
    ticks
        .windows(2)
        .all(|pair| sheet.starts(pair[1].on) - sheet.starts(pair[0].on) > widest + 0.8 * u)
}

fn ticks(frame: Frame, pace: Pace) -> Vec<Tick> {
    let first = match pace {
        Pace::Weeks => frame.from.week(Weekday::Mon).first_day(),
        Pace::Months(_) | Pace::Years(_) => frame.from.with_day0(0).unwrap_or(frame.from),
    };
    let step = |day: NaiveDate| match pace {
        Pace::Weeks => day.checked_add_days(Days::new(7)),
        Pace::Months(_) | Pace::Years(_) => day.checked_add_months(Months::new(1)),
    };
    let named = |day: &NaiveDate| match pace {
        Pace::Weeks => true,
        Pace::Months(months) => day.month0().is_multiple_of(months),
        Pace::Years(years) => {
            day.month() == 1
                && u32::try_from(day.year()).is_ok_and(|year| year.is_multiple_of(years))
        }
    };
    std::iter::successors(Some(first), |day| step(*day))
        .take_while(|day| *day <= frame.until)
        .filter(|day| frame.holds(*day))
        .filter(named)
        .map(|on| tick(on, pace))
        .collect()
}

fn tick(on: NaiveDate, pace: Pace) -> Tick {
    let month = u8::try_from(on.month()).unwrap_or(1);
    let year = u16::try_from(on.year()).unwrap_or_default();
    let (words, weight) = match pace {
        Pace::Weeks => (
            Text::ChartDay {
                day: u8::try_from(on.day()).unwrap_or(1),
                month,
            },
            Weight::Regular,
        ),
        Pace::Months(_) if on.month() == 1 => (
            Text::ChartYear {
                year: year.to_string(),
            },
            Weight::Strong,
        ),
        Pace::Months(_) => (Text::ChartMonth { month }, Weight::Regular),
        Pace::Years(_) => (
            Text::ChartYear {
                year: year.to_string(),
            },
            Weight::Regular,
        ),
    };
    Tick { on, words, weight }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(from: &str, until: &str) -> Frame {
        Frame {
            from: from.parse().unwrap(),
            until: until.parse().unwrap(),
        }
    }

    #[test]
    fn names_stand_on_mondays_month_firsts_and_new_years() {
        let on = |frame, pace| -> Vec<String> {
            ticks(frame, pace)
                .iter()
                .map(|tick| tick.on.to_string())
                .collect()
        };
        let month = frame("2026-11-03", "2026-11-24");
        assert_eq!(
            on(month, Pace::Weeks),
            ["2026-11-09", "2026-11-16", "2026-11-23"]
        );
        let year = frame("2025-11-25", "2026-11-24");
        assert_eq!(
            on(year, Pace::Months(3)),
            ["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"]
        );
        let decade = frame("2016-11-24", "2026-11-24");
        assert_eq!(on(decade, Pace::Years(5)), ["2020-01-01", "2025-01-01"]);
    }
}
