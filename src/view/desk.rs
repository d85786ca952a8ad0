//! Owns what a paper is written from, and the frame that all papers share. It must not know what a paper says.

use chrono::NaiveDate;

use crate::calendar::span::Span;
use crate::history::History;
use crate::history::frame::Frame;
use crate::patient::Patient;
use crate::text::Text;
use crate::text::attachment::Look;
use crate::text::voice::Voice;

use super::file::{File, NotMade, Source};
use super::paper::{Block, Paper, Run, SheetSize, Size};

/// All that a paper is written from.
pub(super) struct Desk<'a> {
    pub source: &'a Source<'a>,
    pub patient: &'a Patient,
    pub record: History,
    pub frame: Frame,
    pub voice: &'a Voice,
}

impl<'a> Desk<'a> {
    pub fn of(source: &'a Source<'a>, span: Span) -> Self {
        let record = History::of(source.diary, source.now);
        let frame = Frame::of(span, &record, source.today());
        Self {
            source,
            patient: source.patient,
            record,
            frame,
            voice: Voice::of(source.language),
        }
    }

    pub fn say(&self, text: &Text) -> String {
        self.voice.say(text)
    }

    pub fn heading(&self, text: &Text) -> Block {
        Block::Heading(self.say(text))
    }

    pub fn paragraph(&self, text: &Text) -> Block {
        Block::Paragraph(vec![Run::plain(self.say(text))], Size::Body)
    }

    pub fn points<'t>(&self, texts: impl IntoIterator<Item = &'t Text>) -> Vec<Vec<Run>> {
        texts
            .into_iter()
            .map(|text| vec![Run::plain(self.say(text))])
            .collect()
    }

    pub fn mark(&self) -> char {
        self.voice.decimal_mark()
    }

    pub fn today(&self) -> NaiveDate {
        self.source.today()
    }

    /// An empty paper of the patient's size and language.
    pub fn paper(&self, title: &Text) -> Paper {
        let title = self.say(title);
        let whose = self.patient.initials.as_deref().unwrap_or_default();
        let made = self.say(&Text::OnDay { day: self.today() });
        let limits = self.say(&Text::ReportFoot);
        let foot: Vec<&str> = [limits.as_str(), whose, made.as_str(), "Stillnight"]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect();
        Paper {
            title: title.clone(),
            language: self.source.language,
            size: SheetSize::sold_in(self.patient.zone),
            foot: foot.join(" · "),
            made_at: self.source.now,
            blocks: vec![Block::Title(title)],
        }
    }

    /// The paper as a file.
    pub fn file(&self, kind: &str, paper: &Paper) -> Result<File, NotMade> {
        Ok(File {
            name: format!("stillnight-{kind}-{}.pdf", self.today()),
            media_type: "application/pdf",
            look: Look::Document,
            bytes: paper.pdf()?,
        })
    }
}
