//! Owns the talk about the report: which days, and whose initials stand on papers. `view` writes it.

use crate::almanac::span::Span;
use crate::history::History;
use crate::history::frame::Frame;
use crate::patient::fact::Fact;
use crate::text::Text;
use crate::text::attachment::Attachment;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{InitialsPress, Press};

use super::event::Dialogue;
use super::talk::Talk;
use super::typed::fragment;

/// The most letters and points.
const LONGEST: usize = 5;
/// The most small letters in a row.
const MOST_SMALL: usize = 3;

/// /report, /report year, /report 2026-01-01 2026-06-30.
pub(super) fn commanded(talk: &mut Talk, arguments: &str) {
    report(talk, Span::said(arguments).unwrap_or(Span::YEAR));
}

/// The report of these days.
pub(super) fn report(talk: &mut Talk, span: Span) {
    let caption = match talk.patient.initials.clone() {
        Some(initials) => Text::ReportCaptionNamed { initials },
        None => Text::ReportCaption,
    };
    let Frame { from, until } = Frame::of(span, &History::of(&talk.diary, talk.now), talk.today());
    let spans = Span::OFFERED
        .into_iter()
        .map(|offered| {
            let chosen = offered == span;
            let label = Text::ButtonSpan {
                span: offered,
                chosen,
            };
            Button::new(label, Press::Report(offered))
        })
        .collect();
    let post = Post::reply(
        Slot::Report,
        [
            caption,
            Text::ChartSpan { from, until },
            Text::CaptionLimits,
        ],
    )
    .with_file(Attachment::Report { span })
    .with_buttons([spans, vec![initials_button()]]);
    talk.post(post);
}

/// The way to choose initials, beneath every paper.
pub(super) const fn initials_button() -> Button {
    Button::new(Text::ButtonInitials, Press::Initials(InitialsPress::Ask))
}

pub(super) fn initials_pressed(talk: &mut Talk, press: InitialsPress) {
    match press {
        InitialsPress::Ask => ask_initials(talk, &[]),
        InitialsPress::None => choose(talk, None),
    }
}

pub(super) fn ask_initials(talk: &mut Talk, first: &[Text]) {
    talk.dialogue = Dialogue::Initials;
    let none = Button::new(Text::ButtonNoInitials, Press::Initials(InitialsPress::None));
    let texts: Vec<_> = first.iter().cloned().chain([Text::AskInitials]).collect();
    talk.post(Post::reply(Slot::Initials, texts).with_buttons([vec![none]]));
}

pub(super) fn initials_typed(talk: &mut Talk, text: &str) {
    let text = text.trim();
    let fits = (1..=LONGEST).contains(&text.chars().count())
        && text
            .chars()
            .all(|c| c.is_alphabetic() || c == '.' || c == ' ')
        && text.chars().any(char::is_alphabetic)
        && is_no_word(text);
    if fits {
        choose(talk, Some(text.to_owned()));
    } else {
        let what = fragment(text);
        ask_initials(talk, &[Text::NotInitials { what }]);
    }
}

/// More than three small letters in a row are a word, or a name.
fn is_no_word(text: &str) -> bool {
    let small = |part: &str| part.chars().filter(|c| c.is_lowercase()).count();
    text.split(['.', ' ']).all(|part| small(part) <= MOST_SMALL)
}

fn choose(talk: &mut Talk, initials: Option<String>) {
    talk.dialogue = Dialogue::Idle;
    let said = match initials.clone() {
        Some(initials) => Text::InitialsNoted { initials },
        None => Text::InitialsNone,
    };
    if talk.patient.initials != initials {
        talk.note(Fact::InitialsChosen { initials });
    }
    talk.reply(Post::reply(Slot::Initials, [said]));
}
