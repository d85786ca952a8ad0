//! Owns the reading of numbers, hours, days and spans among words, by the sections of `vocabulary/*/times.txt`.

use std::collections::HashMap;

use chrono::{NaiveTime, Timelike, Weekday};

use super::lexicon;
use super::phrase::{Filled, Hit, Phrases, Slips};
use super::token::{Numeral, Token};
use super::value::{Clock, Day, Part, SCORE, SLOTS, Span, Spotted, Value, Which, hour_in};

/// What a section of `times.txt` makes of its numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// So many of a unit, in minutes, days or months; fixed, or by the number that stands there.
    Span {
        unit: Unit,
        fixed: Option<u32>,
        half: bool,
    },
    Nth,
    Of,
    Part(Part),
    Month(u32),
    Weekday(Weekday),
    Day(Day),
    Ago,
    Ahead,
    /// The hour that stands there, with so many minutes.
    Hour(i32),
    /// Minutes, then the hour; or the hour, then minutes: after it, or before it.
    Minutes {
        hour_first: bool,
        from: i32,
        back: bool,
    },
    Clock(u32),
    OfWeekday(Which),
    DayMonth,
    MonthDay,
    OfMonth,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
}

impl Form {
    /// The meaning of a section, and whether it is read once the simpler ones are known.
    fn named(section: &str) -> Option<(Self, bool)> {
        let words: Vec<&str> = section.split_whitespace().collect();
        let first = |form| Some((form, false));
        let then = |form| Some((form, true));
        match words.as_slice() {
            ["span", unit] => first(Self::Span {
                unit: self::unit(unit)?,
                fixed: None,
                half: false,
            }),
            ["span", "half", unit] => first(Self::Span {
                unit: self::unit(unit)?,
                fixed: None,
                half: true,
            }),
            ["span", fixed, unit] => first(Self::Span {
                unit: self::unit(unit)?,
                fixed: Some(fixed.parse().ok()?),
                half: false,
            }),
            ["nth"] => first(Self::Nth),
            ["of-ten"] => first(Self::Of),
            ["part", part] => first(Self::Part(self::part(part)?)),
            ["month", month] => first(Self::Month(month.parse().ok()?)),
            ["weekday", day] if day.parse::<u8>().is_ok() => first(Self::Weekday(
                Weekday::try_from(day.parse::<u8>().ok()? - 1).ok()?,
            )),
            ["day", days] => first(Self::Day(Day::From(days.parse().ok()?))),
            ["night", days] => first(Self::Day(Day::Night(days.parse().ok()?))),
            ["weekday", "any"] => then(Self::OfWeekday(Which::Any)),
            ["weekday", "next"] => then(Self::OfWeekday(Which::Next)),
            ["weekday", "last"] => then(Self::OfWeekday(Which::Last)),
            ["weekday", "next-week"] => then(Self::OfWeekday(Which::NextWeek)),
            ["weekday", "week-after"] => then(Self::OfWeekday(Which::WeekAfter)),
            ["ago"] => then(Self::Ago),
            ["ahead"] => then(Self::Ahead),
            ["clock"] => then(Self::Hour(0)),
            ["clock", "half-past"] => then(Self::Hour(30)),
            ["clock", "half-before"] => then(Self::Hour(-30)),
            ["clock", "quarter-past"] => then(Self::Hour(15)),
            ["clock", "quarter-to"] => then(Self::Hour(-15)),
            ["clock", "quarter-before"] => then(Self::Hour(-45)),
            ["clock", "past"] => then(Self::Minutes {
                hour_first: false,
                from: 0,
                back: false,
            }),
            ["clock", "to"] => then(Self::Minutes {
                hour_first: false,
                from: 0,
                back: true,
            }),
            ["clock", "past-half-before"] => then(Self::Minutes {
                hour_first: false,
                from: -30,
                back: false,
            }),
            ["clock", "to-half-before"] => then(Self::Minutes {
                hour_first: false,
                from: -30,
                back: true,
            }),
            ["clock", "hour-past"] => then(Self::Minutes {
                hour_first: true,
                from: 0,
                back: false,
            }),
            ["clock", "hour-to"] => then(Self::Minutes {
                hour_first: true,
                from: 0,
                back: true,
            }),
            ["clock", hour] => then(Self::Clock(hour.parse().ok()?)),
            ["date", "day-month"] => then(Self::DayMonth),
            ["date", "month-day"] => then(Self::MonthDay),
            ["date", "day"] => then(Self::OfMonth),
            _ => None,
        }
    }
}

fn unit(word: &str) -> Option<Unit> {
    Some(match word {
        "minutes" => Unit::Minute,
        "hours" => Unit::Hour,
        "days" => Unit::Day,
        "weeks" => Unit::Week,
        "months" => Unit::Month,
        "years" => Unit::Year,
        _ => return None,
    })
}

fn part(word: &str) -> Option<Part> {
    Some(match word {
        "am" => Part::Am,
        "pm" => Part::Pm,
        "morning" => Part::Morning,
        "midday" => Part::Midday,
        "afternoon" => Part::Afternoon,
        "evening" => Part::Evening,
        "night" => Part::Night,
        _ => return None,
    })
}

/// The words for times of one language.
pub(super) struct Times {
    numbers: HashMap<String, u32>,
    joins: Vec<String>,
    first: Phrases<Form>,
    then: Phrases<Form>,
}

impl Times {
    /// Reads a language's page; what is wrong with it is added to the problems.
    pub(super) fn read(
        numbers: HashMap<String, u32>,
        page: &lexicon::Page,
        problems: &mut Vec<String>,
    ) -> Self {
        let mut times = Self {
            numbers: numbers.clone(),
            joins: Vec::new(),
            first: Phrases::with_slots(numbers.clone(), Slips::OfUnknown, SLOTS),
            then: Phrases::with_slots(numbers, Slips::OfUnknown, SLOTS),
        };
        for line in &page.lines {
            if line.section == "joins" {
                times
                    .joins
                    .extend(line.phrase.split_whitespace().map(str::to_owned));
                continue;
            }
            let added = match Form::named(line.section) {
                Some((form, false)) => times.first.add(line.phrase, &page.classes, form),
                Some((form, true)) => times.then.add(line.phrase, &page.classes, form),
                None => Err(format!("no section {:?}", line.section)),
            };
            if let Err(problem) = added {
                problems.push(format!("vocabulary/{}: {problem}", line.place));
            }
        }
        times
    }

    /// Everything among the words that counts or points; what stands within something longer too.
    pub(super) fn spot(&self, tokens: &[Token], words: &[&str]) -> Vec<Spotted> {
        let mut found = self.numerals(tokens);
        for phrases in [&self.first, &self.then] {
            let filled = filled(&found);
            let hits = phrases.find(words, &filled);
            // "They bring me around, 8" names no hour.
            let parted = |hit: &Hit<Form>| {
                hit.meaning == Form::Hour(0)
                    && hit.to > hit.from + 1
                    && tokens.get(hit.to - 1).is_some_and(|last| last.after_pause)
            };
            let more: Vec<_> = hits
                .iter()
                .filter(|hit| !parted(hit))
                .filter_map(|hit| value(hit, &found))
                .collect();
            found.extend(more);
        }
        with_parts(&mut found);
        without_parts_of(&mut found);
        found.sort_by_key(|spotted| (spotted.from, std::cmp::Reverse(spotted.to)));
        found.dedup();
        found
    }

    /// Numbers in digits and in words, and the numerals that say themselves what they are.
    fn numerals(&self, tokens: &[Token]) -> Vec<Spotted> {
        let mut found = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            let mut add = |to: usize, value| {
                found.push(Spotted {
                    from: at,
                    to,
                    value,
                });
            };
            match token.numeral {
                Some(Numeral::Whole(number)) => {
                    add(at + 1, Value::Number(number));
                    if token.dotted && (1..=31).contains(&number) {
                        add(at + 1, Value::Nth(number));
                    }
                }
                Some(Numeral::Decimal(whole, tenths)) => add(at + 1, Value::Decimal(whole, tenths)),
                Some(Numeral::Clock {
                    hour,
                    minute,
                    or_decimal,
                }) => {
                    if let Some(clock) =
                        clock_at(hour, i64::from(minute), !token.plain.starts_with('0'))
                    {
                        add(at + 1, Value::Clock(clock));
                    }
                    if or_decimal {
                        add(at + 1, Value::Decimal(hour, minute / 10));
                    }
                }
                Some(Numeral::Date { day, month, year }) => {
                    add(at + 1, Value::Day(Day::Date { day, month, year }));
                }
                Some(Numeral::Of(number, _)) => add(at + 1, Value::Of(number)),
                Some(Numeral::Range(low, high)) => add(at + 1, Value::Range(low, high)),
                None => {
                    let Some(number) = self.numbers.get(&token.plain).copied() else {
                        continue;
                    };
                    add(at + 1, Value::Number(number));
                    // "twenty five", "treinta y cinco".
                    if (20..100).contains(&number) && number % 10 == 0 {
                        let joined = tokens
                            .get(at + 1)
                            .is_some_and(|next| self.joins.contains(&next.plain));
                        let next = at + 1 + usize::from(joined);
                        if let Some(ones) = tokens
                            .get(next)
                            .and_then(|next| self.numbers.get(&next.plain))
                            .filter(|ones| (1..10).contains(*ones))
                        {
                            add(next + 1, Value::Number(number + ones));
                        }
                    }
                }
            }
        }
        found
    }
}

fn names_a_day(found: &[Spotted], from: usize) -> bool {
    found
        .iter()
        .any(|spotted| spotted.from == from && matches!(spotted.value, Value::Day(_)))
}

/// A number that is a part of an hour, a day or a span of time is no number by itself.
fn without_parts_of(found: &mut Vec<Spotted>) {
    let longer: Vec<_> = found
        .iter()
        .filter(|spotted| match spotted.value {
            Value::Span(_) | Value::Ago(_) | Value::Ahead(_) | Value::Day(_) => true,
            Value::Clock(clock) => !clock.bare,
            Value::Number(_)
            | Value::Decimal(..)
            | Value::Range(..)
            | Value::Of(_)
            | Value::Nth(_)
            | Value::Part(_)
            | Value::Weekday(_)
            | Value::Month(_)
            | Value::Named(_) => false,
        })
        .map(|spotted| (spotted.from, spotted.to))
        .collect();
    found.retain(|spotted| {
        let number = matches!(spotted.value, Value::Number(_) | Value::Nth(_));
        !number
            || !longer.iter().any(|(from, to)| {
                *from <= spotted.from && spotted.to <= *to && to - from > spotted.to - spotted.from
            })
    });
}

/// The values as they fill slots.
pub(super) fn filled(found: &[Spotted]) -> Vec<Filled> {
    // What takes more words is tried first.
    let mut filled: Vec<_> = found
        .iter()
        .map(|spotted| Filled {
            slot: spotted.value.slot(),
            from: spotted.from,
            to: spotted.to,
        })
        .collect();
    // "At 7" is an hour, and no score.
    let hour = |at: usize| {
        found.iter().any(|spotted| {
            matches!(spotted.value, Value::Clock(_))
                && spotted.to - spotted.from > 1
                && (spotted.from..spotted.to).contains(&at)
        })
    };
    let scores = found
        .iter()
        .filter(|spotted| spotted.value.is_score() && !hour(spotted.from));
    filled.extend(scores.map(|spotted| Filled {
        slot: SCORE,
        from: spotted.from,
        to: spotted.to,
    }));
    filled.sort_by_key(|filled| (filled.from, std::cmp::Reverse(filled.to)));
    filled
}

/// What a phrase makes of the values that stand in it.
#[expect(
    clippy::too_many_lines,
    reason = "one arm a form; split, it would need a wildcard arm"
)]
fn value(hit: &Hit<Form>, found: &[Spotted]) -> Option<Spotted> {
    let mut within: Vec<_> = found
        .iter()
        .filter(|spotted| hit.from <= spotted.from && spotted.to <= hit.to)
        .collect();
    within.sort_by_key(|spotted| (spotted.from, std::cmp::Reverse(spotted.to)));
    let mut past = 0;
    let numbers: Vec<u32> = within
        .iter()
        .filter_map(|spotted| match spotted.value {
            Value::Number(number) | Value::Nth(number) if spotted.from >= past => {
                past = spotted.to;
                Some(number)
            }
            _ => None,
        })
        .collect();
    let span = || {
        within.iter().find_map(|spotted| match spotted.value {
            Value::Span(span) => Some(span),
            _ => None,
        })
    };
    let month = || {
        within.iter().find_map(|spotted| match spotted.value {
            Value::Month(month) => Some(month),
            _ => None,
        })
    };
    let number = || numbers.first().copied();
    let value = match hit.meaning {
        Form::Span { unit, fixed, half } => {
            let decimal = within.iter().find_map(|spotted| match spotted.value {
                Value::Decimal(whole, tenths) => Some((whole, tenths)),
                _ => None,
            });
            Value::Span(match (fixed, decimal, unit) {
                (None, Some((whole, tenths)), Unit::Hour) => {
                    Span::Minutes(whole.checked_mul(60)?.checked_add(tenths * 6)?)
                }
                (fixed, _, unit) => span_of(unit, fixed.or_else(number)?, half)?,
            })
        }
        Form::Nth => Value::Nth(number().filter(|number| (1..=31).contains(number))?),
        Form::Of => Value::Of(number().filter(|number| *number <= 10)?),
        Form::Part(part) => Value::Part(part),
        Form::Month(month) => Value::Month(month),
        Form::Weekday(weekday) => Value::Weekday(weekday),
        Form::Day(day) => Value::Day(day),
        Form::Ago => match span()? {
            minutes @ Span::Minutes(_) => Value::Ago(minutes),
            Span::Days(days) => Value::Day(Day::From(-i32::try_from(days).ok()?)),
            months @ Span::Months(_) => Value::Ago(months),
        },
        Form::Ahead => match span()? {
            minutes @ Span::Minutes(_) => Value::Ahead(minutes),
            Span::Days(days) => Value::Day(Day::From(i32::try_from(days).ok()?)),
            months @ Span::Months(_) => Value::Ahead(months),
        },
        Form::Hour(minutes) => {
            let clock = clock_at(number()?, i64::from(minutes), true)?;
            let bare = minutes == 0;
            Value::Clock(Clock { bare, ..clock })
        }
        Form::Minutes {
            hour_first,
            from,
            back,
        } => {
            let [first, second, ..] = numbers.as_slice() else {
                return None;
            };
            let (hour, minutes) = if hour_first {
                (*first, *second)
            } else {
                (*second, *first)
            };
            let minutes = i64::from(minutes);
            if minutes >= 60 {
                return None;
            }
            let minutes = if back { -minutes } else { minutes };
            Value::Clock(clock_at(hour, i64::from(from) + minutes, true)?)
        }
        Form::Clock(hour) => Value::Clock(clock_at(hour, 0, false)?),
        Form::OfWeekday(which) => within.iter().find_map(|spotted| match spotted.value {
            Value::Weekday(weekday) => Some(Value::Day(Day::Weekday(weekday, which))),
            _ => None,
        })?,
        Form::DayMonth | Form::MonthDay => {
            let day = number().filter(|day| (1..=31).contains(day))?;
            let year = numbers
                .get(1)
                .copied()
                .filter(|year| (1900..2200).contains(year));
            Value::Day(Day::Date {
                day,
                month: month()?,
                year: year.and_then(|year| i32::try_from(year).ok()),
            })
        }
        Form::OfMonth => Value::Day(Day::OfMonth(number().filter(|day| (1..=31).contains(day))?)),
    };
    Some(Spotted {
        from: hit.from,
        to: hit.to,
        value,
    })
}

fn span_of(unit: Unit, count: u32, half: bool) -> Option<Span> {
    Some(match unit {
        Unit::Minute => Span::Minutes(count),
        Unit::Hour => {
            Span::Minutes(
                count
                    .checked_mul(60)?
                    .checked_add(if half { 30 } else { 0 })?,
            )
        }
        Unit::Day => Span::Days(count),
        Unit::Week => Span::Days(count.checked_mul(7)?),
        Unit::Month => Span::Months(count),
        Unit::Year => Span::Months(count.checked_mul(12)?),
    })
}

/// An hour and minutes from it. `bare`: nothing says which half of the day.
fn clock_at(hour: u32, minutes: i64, bare: bool) -> Option<Clock> {
    if hour > 24 || hour == 0 && minutes < 0 {
        return None;
    }
    let open = bare && (1..=12).contains(&hour);
    // A quarter to one is of the hour of twelve.
    let hour = if open && hour == 1 && minutes < 0 {
        13
    } else {
        hour % 24
    };
    let all = i64::from(hour) * 60 + minutes;
    let all = u32::try_from(all.rem_euclid(24 * 60)).ok()?;
    let time = NaiveTime::from_hms_opt(all / 60, all % 60, 0)?;
    Some(Clock {
        time,
        open,
        bare: false,
    })
}

/// A word for the part of the day beside an hour, or beside a bare number, says which half of the day is meant.
fn with_parts(found: &mut Vec<Spotted>) {
    let parts: Vec<_> = found
        .iter()
        .filter_map(|spotted| match spotted.value {
            Value::Part(part) => Some((spotted.from, spotted.to, part)),
            _ => None,
        })
        .collect();
    let mut more = Vec::new();
    for (from, to, part) in parts {
        for spotted in found.iter() {
            let behind = spotted.to == from;
            let before = spotted.from == to && !matches!(part, Part::Am | Part::Pm);
            let time = match spotted.value {
                Value::Clock(clock) if behind || before => clock.time,
                // "3 tonight" are three tablets as often.
                Value::Number(hour)
                    if behind && (1..=12).contains(&hour) && !names_a_day(found, from) =>
                {
                    match NaiveTime::from_hms_opt(hour, 0, 0) {
                        Some(time) => time,
                        None => continue,
                    }
                }
                _ => continue,
            };
            let Some(time) = hour_in(part, time.hour()).and_then(|hour| time.with_hour(hour))
            else {
                continue;
            };
            more.push(Spotted {
                from: spotted.from.min(from),
                to: spotted.to.max(to),
                value: Value::Clock(Clock {
                    time,
                    open: false,
                    bare: false,
                }),
            });
        }
    }
    // "About 8 pm" is the longer one of "about 8" and "8 pm".
    let joined: Vec<_> = more
        .iter()
        .filter_map(|fixed| {
            let start = found.iter().find(|spotted| {
                matches!(spotted.value, Value::Clock(_))
                    && spotted.from < fixed.from
                    && spotted.to > fixed.from
                    && spotted.to < fixed.to
            })?;
            Some(Spotted {
                from: start.from,
                ..*fixed
            })
        })
        .collect();
    // An hour that was part of one with its half of the day is that one.
    found.retain(|spotted| {
        !matches!(spotted.value, Value::Clock(clock) if clock.open
            && more.iter().any(|fixed| fixed.from <= spotted.from && spotted.to <= fixed.to))
    });
    found.extend(joined);
    found.extend(more);
}
