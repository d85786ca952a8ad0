//! Owns what a chart shows, in words.

use chrono::NaiveDate;

use crate::calendar::local_time::Evening;
use crate::history::History;
use crate::history::frame::Frame;
use crate::phrases::record;
use crate::protocol::panel::LabValue;
use crate::text::Text;

/// More changes than these make a caption too long to be read.
const CHANGES_NAMED: usize = 4;

/// What the picture shows, in words.
#[must_use]
pub fn caption(record: &History, frame: Frame, mark: char) -> Vec<Text> {
    let (first, last) = (Evening::on(frame.from), Evening::on(frame.until));
    let mut texts = vec![
        Text::ChartSpan {
            from: frame.from,
            until: frame.until,
        },
        ferritin(record, frame, mark),
    ];
    texts.push(match record.scores(first, last) {
        Some(scores) => Text::CaptionNights {
            answered: scores.nights,
            nights: nights(record, frame, scores.nights),
            median: record::half_text(scores.median_doubled, mark),
            lowest: scores.lowest,
            highest: scores.highest,
        },
        None => Text::ChartNoNights,
    });
    let counts = record.counts(first, last);
    texts.push(if counts.total() > 0 {
        Text::CaptionDoses {
            counts: record::counts(&counts),
        }
    } else {
        Text::ChartNoDoses
    });
    let changes = changes(record, frame);
    if !changes.is_empty() {
        let lines = [Text::CaptionChanges].into_iter().chain(changes).collect();
        texts.push(Text::Lines { lines });
    }
    texts
}

/// The nights of a frame that can have been answered; never fewer than were.
fn nights(record: &History, frame: Frame, answered: u16) -> u16 {
    let until = record.last_day_of(frame);
    let days = Frame { until, ..frame }.days();
    u16::try_from(days.max(0)).unwrap_or(u16::MAX).max(answered)
}

/// Whether there is nothing at all to draw.
#[must_use]
pub fn is_empty(record: &History, frame: Frame) -> bool {
    let (first, last) = (Evening::on(frame.from), Evening::on(frame.until));
    matches!(ferritin(record, frame, '.'), Text::ChartNoFerritin)
        && record.scores(first, last).is_none()
        && record.counts(first, last).total() == 0
        && changes(record, frame).is_empty()
}

/// The last ferritin of the frame, beside the one before.
#[must_use]
pub fn ferritin(record: &History, frame: Frame, mark: char) -> Text {
    let mut values = record
        .panels
        .iter()
        .rev()
        .filter(|panel| frame.holds(panel.what.drawn_on))
        .filter_map(|panel| Some((panel.what.drawn_on, *panel.what.ferritin()?)));
    let words = |value: LabValue| value.text(mark);
    match (values.next(), values.next()) {
        (Some((drawn, value)), Some((earlier, before))) => Text::CaptionFerritinTwo {
            value: words(value),
            drawn,
            before: words(before),
            earlier,
        },
        (Some((drawn, value)), None) => Text::CaptionFerritin {
            value: words(value),
            drawn,
        },
        (None, _) => Text::ChartNoFerritin,
    }
}

/// The newest changes within the frame, oldest first.
fn changes(record: &History, frame: Frame) -> Vec<Text> {
    let infusions = record.infusions.iter();
    let infusions = infusions.map(|infusion| (infusion.what.on, record::infused(&infusion.what)));
    let regimens = record.regimen_changes();
    let regimens = regimens.map(|span| (span.from, record::regimen(span)));
    let mut changes: Vec<(NaiveDate, Text)> = infusions
        .chain(regimens)
        .filter(|(day, _)| frame.holds(*day))
        .collect();
    changes.sort_by_key(|(day, _)| *day);
    let newest = changes.len().saturating_sub(CHANGES_NAMED);
    changes
        .split_off(newest)
        .into_iter()
        .map(|(_, text)| text)
        .collect()
}
