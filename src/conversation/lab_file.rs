//! Owns the talk about results that come as a file: what was found is shown, what is open is asked, and only the patient's
//! word puts it into the diary. Several files wait side by side, whatever else is said meanwhile. The reading is
//! `protocol::lab_file`'s.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::patient::fact::Fact;
use crate::protocol::lab_file::{self, Found, MOST_BYTES, Read, Reader, Refused, Remark};
use crate::protocol::panel::{LabValue, Panel};
use crate::text::Text;
use crate::text::fit::parts;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{FilePress, Press};

use super::enrol;
use super::event::{Dialogue, FileContents, WaitingFile};
use super::labs;
use super::talk::Talk;

/// As many files wait at once: as many as Telegram sends in one album.
const FILES_WAITING: usize = 10;
/// The buttons of a file that waited before files had numbers.
const UNNUMBERED: u32 = 0;

/// A file came.
pub(super) fn came(talk: &mut Talk, contents: &FileContents) {
    if enrol::blocks(talk) {
        return enrol::insist(talk, Text::FinishFirst);
    }
    let text = match contents {
        FileContents::Text(text) => text,
        FileContents::TooLarge => {
            let kilobytes = u16::try_from(MOST_BYTES / 1024).unwrap_or(u16::MAX);
            return talk.aside([Text::FileTooLarge { kilobytes }]);
        }
        FileContents::NotText => return talk.aside([Text::FileNotOurs]),
        FileContents::OutOfReach => return talk.aside([Text::FileOutOfReach]),
    };
    let reader = Reader {
        today: talk.today(),
        zone: talk.zone(),
    };
    let (order, found) = match lab_file::read(text, &reader) {
        Ok(Read::Clear(found)) => (None, found),
        Ok(Read::WhichOrder(orders)) => (Some(orders), Found::default()),
        Err(Refused::NoValues(remarks)) => {
            let mut texts = vec![Text::FileNoValues];
            texts.extend(remarked(&remarks));
            return in_parts(talk, texts, None);
        }
        Err(Refused::TwoPeople) => return talk.aside([Text::FileTwoPeople]),
        Err(Refused::NotOurs | Refused::Hostile) => return talk.aside([Text::FileNotOurs]),
    };
    wait(talk, order, found);
}

/// Lets a file wait beside the others; the buttons of one that waited alone name it from now on.
fn wait(talk: &mut Talk, order: Option<lab_file::Orders>, found: Found) {
    talk.files.seen += 1;
    let id = talk.files.seen;
    let taken = |number| talk.files.waiting.iter().any(|file| file.number == number);
    let number = (1..=u8::MAX)
        .find(|number| !taken(*number))
        .unwrap_or(u8::MAX);
    let file = WaitingFile {
        id,
        number,
        order,
        found,
    };
    if order_is_idle(talk, &file) {
        return;
    }
    if let [alone] = &talk.files.waiting[..] {
        let alone = alone.clone();
        let (texts, rows) = words(talk, &alone, true);
        let last = parts(talk.patient.language, texts)
            .pop()
            .unwrap_or_default();
        talk.post(
            Post::reply(Slot::LabFile(alone.id), last)
                .with_buttons(rows)
                .editing(),
        );
    }
    if talk.files.waiting.len() >= FILES_WAITING {
        let oldest = talk.files.waiting.remove(0);
        talk.post(
            Post::reply(
                Slot::LabFile(oldest.id),
                [Text::FileWaitsNoMore {
                    number: oldest.number,
                }],
            )
            .editing(),
        );
    }
    talk.files.waiting.push(file.clone());
    show(talk, &file);
}

/// A file of which nothing is new does not wait.
fn order_is_idle(talk: &mut Talk, file: &WaitingFile) -> bool {
    let open = file.order.is_some() || !file.found.asks.is_empty();
    let record = Record::of(talk);
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
    in_parts(talk, texts, None);
    true
}

/// What is shown of a file: its question, or all that would be entered.
fn show(talk: &mut Talk, file: &WaitingFile) {
    let several = talk.files.waiting.len() > 1;
    let (texts, rows) = words(talk, file, several);
    in_parts(talk, texts, Some((file.id, rows)));
}

/// Says texts in as many messages as they need; the last carries the buttons.
fn in_parts(talk: &mut Talk, texts: Vec<Text>, file: Option<(u32, Vec<Vec<Button>>)>) {
    let mut messages = parts(talk.patient.language, texts);
    let last = messages.pop().unwrap_or_default();
    for message in messages {
        talk.aside(message);
    }
    match file {
        Some((id, rows)) => talk.reply(Post::reply(Slot::LabFile(id), last).with_buttons(rows)),
        None => talk.aside(last),
    }
}

fn words(talk: &Talk, file: &WaitingFile, several: bool) -> (Vec<Text>, Vec<Vec<Button>>) {
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
    let mut texts = found_words(talk, &file.found, number);
    texts.push(Text::FileQuestion);
    let enter = Button::new(Text::ButtonEnterFile { number }, press(FilePress::Enter));
    (texts, vec![vec![enter, leave]])
}

/// All that would be entered, newest draw first, and what else is to be known of it.
fn found_words(talk: &Talk, found: &Found, number: u8) -> Vec<Text> {
    let record = Record::of(talk);
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
    fn of(talk: &Talk) -> Self {
        let retracted: Vec<u32> = talk
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
        let told = talk.diary.iter().filter_map(|entry| {
            if let Fact::LabsReported { panel } = &entry.fact
                && !retracted.contains(&entry.seq)
            {
                Some(panel.clone())
            } else {
                None
            }
        });
        for panel in told.chain(talk.patient.panels_by_draw()) {
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

pub(super) fn pressed(talk: &mut Talk, id: u32, press: FilePress) {
    let place = talk.files.waiting.iter().position(|file| file.id == id);
    let Some(place) = place else {
        return unnumbered(talk, id, press);
    };
    let mut file = talk.files.waiting[place].clone();
    match press {
        FilePress::Enter => {
            if file.order.is_some() || !file.found.asks.is_empty() {
                return talk.notice(Text::ButtonStale);
            }
            talk.files.waiting.remove(place);
            return enter(talk, Slot::LabFile(id), &file.found.draws);
        }
        FilePress::Leave => {
            talk.files.waiting.remove(place);
            return talk.reply(Post::reply(Slot::LabFile(id), [Text::FileLeft]));
        }
        FilePress::DayFirst | FilePress::MonthFirst => {
            let Some(orders) = file.order.take() else {
                return talk.notice(Text::ButtonStale);
            };
            file.found = if press == FilePress::DayFirst {
                orders.day_first
            } else {
                orders.month_first
            };
        }
        FilePress::Value { open, .. } | FilePress::Neither { open } => {
            if file.order.is_some() || usize::from(open) != file.found.asks.len() || open == 0 {
                return talk.notice(Text::ButtonStale);
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
    let record = Record::of(talk);
    if is_over
        && !file
            .found
            .draws
            .iter()
            .any(|draw| record.compare(draw).has_news())
    {
        talk.files.waiting.remove(place);
        let nothing = if file.found.draws.is_empty() {
            Text::FileLeft
        } else {
            Text::FileAllThere
        };
        return talk.reply(Post::reply(Slot::LabFile(id), [nothing]));
    }
    talk.files.waiting[place] = file.clone();
    show(talk, &file);
}

/// /cancel while nothing else is open: the file that came last is left; `false` where none waits.
pub(super) fn cancel(talk: &mut Talk) -> bool {
    let Some(file) = talk.files.waiting.pop() else {
        return false;
    };
    talk.reply(Post::reply(Slot::LabFile(file.id), [Text::FileLeft]));
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
fn unnumbered(talk: &mut Talk, id: u32, press: FilePress) {
    let Dialogue::LabFile(draws) = talk.dialogue.held() else {
        return talk.notice(Text::ButtonStale);
    };
    if id != UNNUMBERED {
        return talk.notice(Text::ButtonStale);
    }
    let draws = draws.clone();
    talk.dialogue = Dialogue::Idle;
    if press == FilePress::Enter {
        enter(talk, Slot::LabFile(UNNUMBERED), &draws);
    } else {
        talk.reply(Post::reply(Slot::LabFile(UNNUMBERED), [Text::FileLeft]));
    }
}

/// Writes what the record does not have yet: the same file entered twice is one result.
fn enter(talk: &mut Talk, slot: Slot, draws: &[Panel]) {
    let record = Record::of(talk);
    let news: Vec<Panel> = draws
        .iter()
        .map(|draw| record.compare(draw))
        .filter(Compared::has_news)
        .filter_map(|draw| draw.news())
        .collect();
    if news.is_empty() {
        return talk.reply(Post::reply(slot, [Text::FileAllThere]));
    }
    let count = u16::try_from(news.len()).unwrap_or(u16::MAX);
    for panel in news {
        talk.note(Fact::LabsReported { panel });
    }
    labs::step_now(talk, slot, vec![Text::FileEntered { draws: count }]);
}
