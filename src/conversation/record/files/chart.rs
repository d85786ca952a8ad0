//! Owns the talk about pictures and papers: which days, and the words that say the same. They are made by `view`,
//! when the message leaves.

use crate::calendar::span::Span;
use crate::conversation::turn::Turn;
use crate::history::History;
use crate::history::frame::Frame;
use crate::phrases::caption::caption;
use crate::text::Text;
use crate::text::attachment::Attachment;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;
use crate::text::voice::Voice;

/// /chart, /chart year, /chart 2026-01-01 2026-06-30.
pub(crate) fn chart_commanded(turn: &mut Turn, arguments: &str) {
    chart(turn, Span::said(arguments).unwrap_or(Span::QUARTER));
}

/// The chart of these days, with a caption that says the same.
pub(crate) fn chart(turn: &mut Turn, span: Span) {
    let record = History::of(&turn.diary, turn.now);
    let frame = Frame::of(span, &record, turn.today());
    let buttons = Span::OFFERED
        .into_iter()
        .map(|offered| {
            let chosen = offered == span;
            let label = Text::ButtonSpan {
                span: offered,
                chosen,
            };
            Button::new(label, Press::Chart(offered))
        })
        .collect();
    let mark = Voice::of(turn.patient.language).decimal_mark();
    let mut words = caption(&record, frame, mark);
    words.push(Text::CaptionLimits);
    let post = Post::reply(Slot::Chart, words)
        .with_file(Attachment::Chart { span })
        .with_buttons([buttons]);
    turn.post(post);
}
