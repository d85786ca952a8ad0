//! Owns the talk about the report: which days, and whose initials stand on papers. `view` writes it.

use crate::calendar::span::Span;
use crate::conversation::state::Dialogue;
use crate::conversation::turn::Turn;
use crate::history::History;
use crate::history::frame::Frame;
use crate::patient::fact::Fact;
use crate::text::Text;
use crate::text::attachment::Attachment;
use crate::text::fit::fragment;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::{InitialsPress, Press};

/// The most letters and points.
const LONGEST: usize = 5;
/// The most small letters in a row.
const MOST_SMALL: usize = 3;

/// /report, /report year, /report 2026-01-01 2026-06-30.
pub(crate) fn commanded(turn: &mut Turn, arguments: &str) {
    report(turn, Span::said(arguments).unwrap_or(Span::YEAR));
}

/// The report of these days.
pub(crate) fn report(turn: &mut Turn, span: Span) {
    let caption = match turn.patient.initials.clone() {
        Some(initials) => Text::ReportCaptionNamed { initials },
        None => Text::ReportCaption,
    };
    let Frame { from, until } = Frame::of(span, &History::of(&turn.diary, turn.now), turn.today());
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
    turn.post(post);
}

/// The way to choose initials, beneath every paper.
pub(crate) const fn initials_button() -> Button {
    Button::new(Text::ButtonInitials, Press::Initials(InitialsPress::Ask))
}

pub(crate) fn initials_pressed(turn: &mut Turn, press: InitialsPress) {
    match press {
        InitialsPress::Ask => ask_initials(turn, &[]),
        InitialsPress::None => choose(turn, None),
    }
}

pub(crate) fn ask_initials(turn: &mut Turn, first: &[Text]) {
    turn.dialogue = Dialogue::Initials;
    let none = Button::new(Text::ButtonNoInitials, Press::Initials(InitialsPress::None));
    let texts: Vec<_> = first.iter().cloned().chain([Text::AskInitials]).collect();
    turn.post(Post::reply(Slot::Initials, texts).with_buttons([vec![none]]));
}

pub(crate) fn initials_typed(turn: &mut Turn, text: &str) {
    let text = text.trim();
    let fits = (1..=LONGEST).contains(&text.chars().count())
        && text
            .chars()
            .all(|c| c.is_alphabetic() || c == '.' || c == ' ')
        && text.chars().any(char::is_alphabetic)
        && is_no_word(text);
    if fits {
        choose(turn, Some(text.to_owned()));
    } else {
        let what = fragment(text);
        ask_initials(turn, &[Text::NotInitials { what }]);
    }
}

/// More than three small letters in a row are a word, or a name.
fn is_no_word(text: &str) -> bool {
    let small = |part: &str| part.chars().filter(|c| c.is_lowercase()).count();
    text.split(['.', ' ']).all(|part| small(part) <= MOST_SMALL)
}

fn choose(turn: &mut Turn, initials: Option<String>) {
    turn.dialogue = Dialogue::Idle;
    let said = match initials.clone() {
        Some(initials) => Text::InitialsNoted { initials },
        None => Text::InitialsNone,
    };
    if turn.patient.initials != initials {
        turn.note(Fact::InitialsChosen { initials });
    }
    turn.reply(Post::reply(Slot::Initials, [said]));
}
