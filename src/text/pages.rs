//! Owns the laying out of long lists on pages that fit a message. It must not know what they list.

use crate::text::Text;
use crate::text::voice::Voice;

/// A page holds as many lines as fit into this; what stands over and beneath them comes on top of it.
const PAGE_CHARS: usize = 620;

/// Lines with what stands over them.
pub(crate) struct Block {
    /// Over the lines; again on each page that they go on to.
    pub heading: Text,
    /// The lines. One that is a group of lines stays whole.
    pub lines: Vec<Text>,
}

/// The blocks in their order, on as few pages as hold them; blocks without lines fall out.
pub(crate) fn paged(voice: &Voice, blocks: &[Block]) -> Vec<Vec<Text>> {
    let mut pages = vec![Page::default()];
    for block in blocks {
        let heading = length(voice, &block.heading);
        let mut lines: Vec<Text> = Vec::new();
        for line in &block.lines {
            let needs = length(voice, line) + if lines.is_empty() { heading } else { 0 };
            let full = pages
                .last()
                .is_some_and(|page| page.filled > 0 && page.filled + needs > PAGE_CHARS);
            if full {
                close(&mut pages, block, &mut lines);
                pages.push(Page::default());
            }
            if let Some(page) = pages.last_mut() {
                page.filled += length(voice, line) + if lines.is_empty() { heading } else { 0 };
            }
            lines.push(line.clone());
        }
        close(&mut pages, block, &mut lines);
    }
    pages
        .into_iter()
        .map(|page| page.texts)
        .filter(|texts| !texts.is_empty())
        .collect()
}

#[derive(Default)]
struct Page {
    filled: usize,
    texts: Vec<Text>,
}

fn close(pages: &mut [Page], block: &Block, lines: &mut Vec<Text>) {
    let lines = std::mem::take(lines);
    if let (Some(page), false) = (pages.last_mut(), lines.is_empty()) {
        let headed = [block.heading.clone()].into_iter().chain(lines);
        page.texts.push(Text::Lines {
            lines: headed.collect(),
        });
    }
}

/// With the line's end.
fn length(voice: &Voice, text: &Text) -> usize {
    voice.say(text).chars().count() + 1
}
