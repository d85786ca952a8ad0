//! Owns /history: the record in pages, in one living message. What the record is, `history` decides; here it only
//! gets its words.

use crate::calendar::spelling::plain;
use crate::conversation::turn::Turn;
use crate::history::History;
use crate::history::summary::WEEK;
use crate::phrases::record::Lines;
use crate::text::Text;
use crate::text::pages::paged;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{HistoryPart, Press};
use crate::text::voice::Voice;
use crate::words::Meanings;

/// Evenings of the overview.
const LAST_EVENINGS: u64 = 30;

/// What may stand behind /history.
static PARTS: Meanings = Meanings::of("history");

/// /history, /history labs, /history doses, /history checkins.
pub(crate) fn commanded(turn: &mut Turn, arguments: &str) {
    let part = match PARTS.meaning(&plain(arguments)) {
        Some("labs") => HistoryPart::Labs,
        Some("doses") => HistoryPart::Doses,
        Some("check-ins") => HistoryPart::CheckIns,
        Some("course") => HistoryPart::Iron,
        Some(_) | None => HistoryPart::Overview,
    };
    show(turn, part, 0);
}

/// Shows a page; one past the last is the last.
pub(crate) fn show(turn: &mut Turn, part: HistoryPart, page: u16) {
    let history = History::of(&turn.diary, turn.now);
    let pages = pages(turn, &history, part);
    let last = u16::try_from(pages.len().saturating_sub(1)).unwrap_or(u16::MAX);
    let page = page.min(last);
    let texts = pages
        .into_iter()
        .nth(usize::from(page))
        .unwrap_or_else(|| vec![Text::HistoryEmpty]);
    let leaf = |label, page| Button::new(label, Press::History(part, page));
    let newer = page
        .checked_sub(1)
        .map(|page| leaf(Text::ButtonNewer, page));
    let older = (page < last).then(|| leaf(Text::ButtonOlder, page + 1));
    let leaves = newer.into_iter().chain(older).collect();
    let post = Post::reply(Slot::History, texts).with_buttons([leaves].into_iter().chain(parts()));
    turn.reply(post);
}

fn parts() -> [Vec<Button>; 2] {
    let part = |label, part| Button::new(label, Press::History(part, 0));
    [
        vec![
            part(Text::ButtonHistoryLabs, HistoryPart::Labs),
            part(Text::ButtonHistoryDoses, HistoryPart::Doses),
        ],
        vec![
            part(Text::ButtonHistoryCheckIns, HistoryPart::CheckIns),
            part(Text::ButtonHistoryIron, HistoryPart::Iron),
        ],
    ]
}

/// Every page of a part, newest first; never none.
fn pages(turn: &Turn, history: &History, part: HistoryPart) -> Vec<Vec<Text>> {
    let lines = Lines {
        patient: &turn.patient,
        tonight: turn.tonight(),
        history,
    };
    let (blocks, nothing) = match part {
        HistoryPart::Overview => return vec![overview(&lines)],
        HistoryPart::Labs => (lines.panels(), Text::HistoryNoLabs),
        HistoryPart::Doses => (lines.doses(), Text::HistoryNoDoses),
        HistoryPart::CheckIns => (lines.weeks(), Text::HistoryNoCheckIns),
        HistoryPart::Iron => (lines.course(), Text::HistoryNoIron),
    };
    let pages = paged(Voice::of(turn.patient.language), &blocks);
    if pages.is_empty() {
        vec![vec![nothing]]
    } else {
        pages
    }
}

fn overview(lines: &Lines<'_>) -> Vec<Text> {
    let Some(since) = lines.history.evenings.keys().next() else {
        return vec![Text::HistoryEmpty];
    };
    // E9: who begins in the morning begins on that calendar day, although the evening before still runs.
    let began = lines.patient.enrolled_at.zip(lines.patient.zone);
    let began = began.map(|(at, zone)| zone.local(at).date());
    let since = began.map_or(since.date(), |began| began.max(since.date()));
    let mut texts = vec![Text::HistoryOverview { since }];
    texts.extend(lines.last_doses(LAST_EVENINGS));
    texts.push(lines.last_scores(WEEK));
    texts.extend(lines.last_panel());
    texts
}
