//! Owns the talk about results that come as a file: what was found is shown, what is open is asked, and only the patient's
//! word puts it into the diary. Several files wait side by side, whatever else is said meanwhile. The reading is
//! `protocol::lab_file`'s.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::conversation::blood::labs;
use crate::conversation::event::FileContents;
use crate::conversation::person::enrol::{self, order};
use crate::conversation::state::{Dialogue, WaitingFile};
use crate::conversation::turn::Turn;
use crate::patient::fact::Fact;
use crate::protocol::lab_file::{self, Found, MOST_BYTES, Read, Reader, Refused, Remark};
use crate::protocol::panel::{LabValue, Panel};
use crate::text::Text;
use crate::text::fit::parts;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{FilePress, Press};

/// As many files wait at once: as many as Telegram sends in one album.
const FILES_WAITING: usize = 10;
/// The buttons of a file that waited before files had numbers.
const UNNUMBERED: u32 = 0;

/// A file came.
pub(crate) fn came(turn: &mut Turn, contents: &FileContents) {
    if order::blocks(turn) {
        return enrol::insist(turn, Text::FinishFirst);
    }
    let text = match contents {
        FileContents::Text(text) => text,
        FileContents::TooLarge => {
            let kilobytes = u16::try_from(MOST_BYTES / 1024).unwrap_or(u16::MAX);
            return turn.aside([Text::FileTooLarge { kilobytes }]);
        }
        FileContents::NotText => return turn.aside([Text::FileNotOurs]),
        FileContents::OutOfReach => return turn.aside([Text::FileOutOfReach]),
    };
    let reader = Reader {
        today: turn.today(),
        zone: turn.zone(),
    };
    let (order, found) = match lab_file::read(text, &reader) {
        Ok(Read::Clear(found)) => (None, found),
        Ok(Read::WhichOrder(orders)) => (Some(orders), Found::default()),
        Err(Refused::NoValues(remarks)) => {
            let mut texts = vec![Text::FileNoValues];
            texts.extend(remarked(&remarks));
            return in_parts(turn, texts, None);
        }
        Err(Refused::TwoPeople) => return turn.aside([Text::FileTwoPeople]),
        Err(Refused::NotOurs | Refused::Hostile) => return turn.aside([Text::FileNotOurs]),
    };
    wait(turn, order, found);
}

/// Lets a file wait beside the others; the buttons of one that waited alone name it from now on.
fn wait(turn: &mut Turn, order: Option<lab_file::Orders>, found: Found) {
    turn.files.seen += 1;
    let id = turn.files.seen;
    let taken = |number| turn.files.waiting.iter().any(|file| file.number == number);
    let number = (1..=u8::MAX)
        .find(|number| !taken(*number))
        .unwrap_or(u8::MAX);
    let file = WaitingFile {
        id,
        number,
        order,
        found,
    };
    if order_is_idle(turn, &file) {
        return;
    }
    if let [alone] = &turn.files.waiting[..] {
        let alone = alone.clone();
        let (texts, rows) = words(turn, &alone, true);
        let last = parts(turn.patient.language, texts)
            .pop()
            .unwrap_or_default();
        turn.post(
            Post::reply(Slot::LabFile(alone.id), last)
                .with_buttons(rows)
                .editing(),
        );
    }
    if turn.files.waiting.len() >= FILES_WAITING {
        let oldest = turn.files.waiting.remove(0);
        turn.post(
            Post::reply(
                Slot::LabFile(oldest.id),
                [Text::FileWaitsNoMore {
                    number: oldest.number,
                }],
            )
            .editing(),
        );
    }
    turn.files.waiting.push(file.clone());
    show(turn, &file);
}

/// A file of which nothing is new does not wait.
fn order_is_idle(turn: &mut Turn, file: &WaitingFile) -> bool {
    let open = file.order.is_some() || !file.found.asks.is_empty();
    let record = Record::of(turn);
    if open
        || file
            .found
            .draws
            .iter()
            .any(|draw| record.compare(draw).has_news())
    {
        return false;
    }
    let mut texts = vec![Text::FileAllThere];
    texts.extend(remarked(&file.found.remarks));
    in_parts(turn, texts, None);
    true
}

/// What is shown of a file: its question, or all that would be entered.
fn show(turn: &mut Turn, file: &WaitingFile) {
    let several = turn.files.waiting.len() > 1;
    let (texts, rows) = words(turn, file, several);
    in_parts(turn, texts, Some((file.id, rows)));
}

/// Says texts in as many messages as they need; the last carries the buttons.
fn in_parts(turn: &mut Turn, texts: Vec<Text>, file: Option<(u32, Vec<Vec<Button>>)>) {
    let mut messages = parts(turn.patient.language, texts);
    let last = messages.pop().unwrap_or_default();
    for message in messages {
        turn.aside(message);
    }
    match file {
        Some((id, rows)) => turn.reply(Post::reply(Slot::LabFile(id), last).with_buttons(rows)),
        None => turn.aside(last),
    }
}

fn words(turn: &Turn, file: &WaitingFile, several: bool) -> (Vec<Text>, Vec<Vec<Button>>) {
    // One file that waits alone needs no name.
    let number = if several { file.number } else { 0 };
    let press = |press| Press::LabFile(file.id, press);
    let leave = Button::new(Text::ButtonLeaveFile { number }, press(FilePress::Leave));
    if let Some(orders) = &file.order {
        let day = |day, chosen| Button::new(Text::ButtonFileDay { day }, press(chosen));
        let texts = vec![Text::FileWhichOrder {
            number,
            day: orders.day,
            month: orders.month,
        }];
        let rows = vec![
            vec![
                day(orders.day, FilePress::DayFirst),
                day(orders.month, FilePress::MonthFirst),
            ],
            vec![leave],
        ];
        return (texts, rows);
    }
    let open = u8::try_from(file.found.asks.len()).unwrap_or(u8::MAX);
    if let Some(two) = file.found.asks.first() {
        let choices = (0..).zip(&two.choices).map(|(choice, value)| {
            let press = press(FilePress::Value { open, choice });
            vec![Button::new(Text::ButtonValue { value: *value }, press)]
        });
        let neither = Button::new(Text::ButtonFileNeither, press(FilePress::Neither { open }));
        let texts = vec![Text::FileWhichValue {
            number,
            drawn: two.drawn,
            values: two.choices.clone(),
        }];
        return (texts, choices.chain([vec![neither]]).collect());
    }
    let mut texts = found_words(turn, &file.found, number);
    texts.push(Text::FileQuestion);
    let enter = Button::new(Text::ButtonEnterFile { number }, press(FilePress::Enter));
    (texts, vec![vec![enter, leave]])
}

/// All that would be entered, newest draw first, and what else is to be known of it.
fn found_words(turn: &Turn, found: &Found, number: u8) -> Vec<Text> {
    let record = Record::of(turn);
    let compared: Vec<Compared> = found
        .draws
        .iter()
        .rev()
        .map(|draw| record.compare(draw))
        .collect();
    let news: Vec<_> = compared.iter().filter(|draw| draw.has_news()).collect();
    let count = u16::try_from(news.len()).unwrap_or(u16::MAX);
    let mut texts = vec![Text::FileFound {
        number,
        draws: count,
    }];
    for draw in &news {
        let values = draw
            .fresh
            .iter()
            .chain(draw.changed.iter().map(|(_, value)| value));
        texts.push(Text::FileDraw {
            drawn: draw.drawn_on,
            values: values.copied().collect(),
        });
    }
    for draw in &news {
        texts.extend(
            draw.changed
                .iter()
                .map(|(before, value)| Text::FileReplaces {
                    drawn: draw.drawn_on,
                    before: *before,
                    value: *value,
                }),
        );
    }
    let there: usize = compared.iter().map(|draw| draw.there).sum();
    if there > 0 {
        let count = u16::try_from(there).unwrap_or(u16::MAX);
        texts.push(Text::FileThere { count });
    }
    texts.extend(remarked(&found.remarks));
    texts
}

fn remarked(remarks: &[Remark]) -> Vec<Text> {
    let mut texts: Vec<Text> = remarks
        .iter()
        .filter_map(|remark| match *remark {
            Remark::TwoOfOneDay { drawn, kept, other } => {
                Some(Text::FileTwoOfOneDay { drawn, kept, other })
            }
            Remark::Preliminary { count } => Some(Text::FilePreliminary { count }),
            Remark::ReportDay => Some(Text::FileReportDay),
            Remark::LeftOut { .. } => None,
        })
        .collect();
    let lines: Vec<Text> = remarks
        .iter()
        .filter_map(|remark| match *remark {
            Remark::LeftOut { why, count } => Some(Text::FileUnread { why, count }),
            Remark::TwoOfOneDay { .. } | Remark::Preliminary { .. } | Remark::ReportDay => None,
        })
        .collect();
    if !lines.is_empty() {
        texts.push(Text::FileLeftOut { lines });
    }
    texts
}

/// The results that the record has, by day.
struct Record(BTreeMap<NaiveDate, Panel>);

/// A draw beside what the record has of that day.
struct Compared {
    drawn_on: NaiveDate,
    fresh: Vec<LabValue>,
    /// What stands there, and what would take its place.
    changed: Vec<(LabValue, LabValue)>,
    there: usize,
}

impl Compared {
    const fn has_news(&self) -> bool {
        !self.fresh.is_empty() || !self.changed.is_empty()
    }

    fn news(&self) -> Option<Panel> {
        let values = self
            .fresh
            .iter()
            .chain(self.changed.iter().map(|(_, value)| value));
        Panel::new(self.drawn_on, values.copied().collect()).ok()
    }
}

impl Record {
    /// Out of the diary, for the patient's own record forgets old draws, and what this event has noted.
    fn of(turn: &Turn) -> Self {
        let retracted: Vec<u32> = turn
            .diary
            .iter()
            .filter_map(|entry| {
                if let Fact::Retracted { seq } = entry.fact {
                    Some(seq)
                } else {
                    None
                }
            })
            .collect();
        let mut days: BTreeMap<NaiveDate, Panel> = BTreeMap::new();
        let told = turn.diary.iter().filter_map(|entry| {
            if let Fact::LabsReported { panel } = &entry.fact
                && !retracted.contains(&entry.seq)
            {
                Some(panel.clone())
            } else {
                None
            }
        });
        for panel in told.chain(turn.patient.panels_by_draw()) {
            match days.get_mut(&panel.drawn_on) {
                Some(day) => panel.values().iter().for_each(|value| day.put(*value)),
                None => {
                    days.insert(panel.drawn_on, panel);
                }
            }
        }
        Self(days)
    }

    fn compare(&self, draw: &Panel) -> Compared {
        let mut compared = Compared {
            drawn_on: draw.drawn_on,
            fresh: Vec::new(),
            changed: Vec::new(),
            there: 0,
        };
        let day = self.0.get(&draw.drawn_on);
        for value in draw.values() {
            match day.and_then(|day| day.get(value.analyte)) {
                Some(before) if before.level() == value.level() => compared.there += 1,
                Some(before) => compared.changed.push((*before, *value)),
                None => compared.fresh.push(*value),
            }
        }
        compared
    }
}

pub(crate) fn pressed(turn: &mut Turn, id: u32, press: FilePress) {
    let place = turn.files.waiting.iter().position(|file| file.id == id);
    let Some(place) = place else {
        return unnumbered(turn, id, press);
    };
    let mut file = turn.files.waiting[place].clone();
    match press {
        FilePress::Enter => {
            if file.order.is_some() || !file.found.asks.is_empty() {
                return turn.notice(Text::ButtonStale);
            }
            turn.files.waiting.remove(place);
            return enter(turn, Slot::LabFile(id), &file.found.draws);
        }
        FilePress::Leave => {
            turn.files.waiting.remove(place);
            return turn.reply(Post::reply(Slot::LabFile(id), [Text::FileLeft]));
        }
        FilePress::DayFirst | FilePress::MonthFirst => {
            let Some(orders) = file.order.take() else {
                return turn.notice(Text::ButtonStale);
            };
            file.found = if press == FilePress::DayFirst {
                orders.day_first
            } else {
                orders.month_first
            };
        }
        FilePress::Value { open, .. } | FilePress::Neither { open } => {
            if file.order.is_some() || usize::from(open) != file.found.asks.len() || open == 0 {
                return turn.notice(Text::ButtonStale);
            }
            let two = file.found.asks.remove(0);
            let chosen = match press {
                FilePress::Value { choice, .. } => two.choices.get(usize::from(choice)).copied(),
                FilePress::Enter
                | FilePress::Leave
                | FilePress::DayFirst
                | FilePress::MonthFirst
                | FilePress::Neither { .. } => None,
            };
            if let Some(value) = chosen {
                put(&mut file.found.draws, two.drawn, value);
            }
        }
    }
    let is_over = file.order.is_none() && file.found.asks.is_empty();
    let record = Record::of(turn);
    if is_over
        && !file
            .found
            .draws
            .iter()
            .any(|draw| record.compare(draw).has_news())
    {
        turn.files.waiting.remove(place);
        let nothing = if file.found.draws.is_empty() {
            Text::FileLeft
        } else {
            Text::FileAllThere
        };
        return turn.reply(Post::reply(Slot::LabFile(id), [nothing]));
    }
    turn.files.waiting[place] = file.clone();
    show(turn, &file);
}

/// /cancel while nothing else is open: the file that came last is left; `false` where none waits.
pub(crate) fn cancel(turn: &mut Turn) -> bool {
    let Some(file) = turn.files.waiting.pop() else {
        return false;
    };
    turn.reply(Post::reply(Slot::LabFile(file.id), [Text::FileLeft]));
    true
}

fn put(draws: &mut Vec<Panel>, drawn_on: NaiveDate, value: LabValue) {
    match draws.iter_mut().find(|draw| draw.drawn_on == drawn_on) {
        Some(draw) => draw.put(value),
        None => draws.extend(Panel::new(drawn_on, vec![value])),
    }
    draws.sort_by_key(|draw| draw.drawn_on);
}

/// A file that came before files had numbers waits in the dialogue.
fn unnumbered(turn: &mut Turn, id: u32, press: FilePress) {
    let Dialogue::LabFile(draws) = turn.dialogue.held() else {
        return turn.notice(Text::ButtonStale);
    };
    if id != UNNUMBERED {
        return turn.notice(Text::ButtonStale);
    }
    let draws = draws.clone();
    turn.dialogue = Dialogue::Idle;
    if press == FilePress::Enter {
        enter(turn, Slot::LabFile(UNNUMBERED), &draws);
    } else {
        turn.reply(Post::reply(Slot::LabFile(UNNUMBERED), [Text::FileLeft]));
    }
}

/// Writes what the record does not have yet: the same file entered twice is one result.
fn enter(turn: &mut Turn, slot: Slot, draws: &[Panel]) {
    let record = Record::of(turn);
    let news: Vec<Panel> = draws
        .iter()
        .map(|draw| record.compare(draw))
        .filter(Compared::has_news)
        .filter_map(|draw| draw.news())
        .collect();
    if news.is_empty() {
        return turn.reply(Post::reply(slot, [Text::FileAllThere]));
    }
    let count = u16::try_from(news.len()).unwrap_or(u16::MAX);
    for panel in news {
        turn.note(Fact::LabsReported { panel });
    }
    labs::step_now(turn, slot, vec![Text::FileEntered { draws: count }]);
}
