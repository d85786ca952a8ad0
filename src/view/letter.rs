//! Owns /letter: half a page to ask a doctor for an infusion, or for the tests that are missing. It must be honest:
//! it says what speaks against it too, and coaches nobody.

use crate::agenda::blood_tests::next_retest;
use crate::calendar::span::Span;
use crate::phrases::letter::Asked;
use crate::phrases::record;
use crate::protocol::analyte::Analyte;
use crate::protocol::sources::Source as Cited;
use crate::text::Text;
use crate::text::attachment::LetterAbout;

use super::desk::Desk;
use super::file::{File, NotMade, Source};
use super::paper::{Block, Paper, Run, Size};

/// The letter as PDF.
///
/// # Errors
/// [`NotMade`] if it cannot be written.
pub fn pdf(source: &Source<'_>, about: LetterAbout) -> Result<File, NotMade> {
    let desk = Desk::of(source, Span::YEAR);
    desk.file("letter", &paper(&desk, about))
}

fn paper(desk: &Desk<'_>, about: LetterAbout) -> Paper {
    let mut paper = desk.paper(match about {
        LetterAbout::Infusion => &Text::LetterInfusion,
        LetterAbout::Tests => &Text::LetterTests,
        LetterAbout::Values => &Text::LetterLookTitle,
    });
    let mut texts = vec![Text::LetterDear, legs(desk)];
    texts.extend(values(desk));
    texts.extend(infused(desk));
    texts.extend(match about {
        LetterAbout::Infusion => infusion(desk),
        LetterAbout::Tests => tests(desk),
        LetterAbout::Values => look(desk),
    });
    texts.push(Text::LetterThanks);
    let day = desk.say(&Text::OnDay { day: desk.today() });
    let blocks = &mut paper.blocks;
    blocks.push(Block::Paragraph(vec![Run::plain(day)], Size::Body));
    blocks.push(Block::Gap(6.0));
    blocks.extend(texts.iter().map(|text| desk.paragraph(text)));
    if let Some(initials) = &desk.patient.initials {
        blocks.push(Block::Gap(4.0));
        blocks.push(Block::Paragraph(
            vec![Run::plain(initials.clone())],
            Size::Body,
        ));
    }
    let references = references(about);
    if !references.is_empty() {
        blocks.push(desk.heading(&Text::LetterReferences));
    }
    let lines: Vec<_> = (1..)
        .zip(references)
        .map(|(number, source): (u8, _)| {
            format!(
                "[{number}] {}",
                desk.say(&Text::SourceLine { source: *source })
            )
        })
        .collect();
    if !lines.is_empty() {
        blocks.push(Block::Paragraph(
            vec![Run::plain(lines.join("; ") + ".")],
            Size::Small,
        ));
    }
    blocks.push(Block::Paragraph(
        vec![Run::plain(desk.say(&Text::ReportLimits))],
        Size::Small,
    ));
    paper
}

/// In the order of the numbers in the text.
const fn references(about: LetterAbout) -> &'static [Cited] {
    match about {
        LetterAbout::Infusion => &[
            Cited::Allen,
            Cited::Winkelman,
            Cited::Trenkwalder,
            Cited::Phosphate,
        ],
        LetterAbout::Tests => &[Cited::Winkelman, Cited::Silber],
        LetterAbout::Values => &[],
    }
}

fn legs(desk: &Desk<'_>) -> Text {
    match crate::phrases::letter::legs(&desk.record) {
        Some(legs) => Text::LetterLegs {
            answered: legs.answered,
            median: record::half_text(legs.median_doubled, desk.mark()),
            symptoms: legs.symptoms,
        },
        None => Text::LetterLegsPlain,
    }
}

/// The last ferritin, TSAT and haemoglobin, each with its day.
fn values(desk: &Desk<'_>) -> Option<Text> {
    let last = |analyte: Analyte| {
        desk.record.panels.iter().rev().find_map(|panel| {
            let what = &panel.what;
            let text = match analyte {
                Analyte::Tsat => desk.voice.saturation(&what.tsat()?),
                _ => what.get(analyte)?.text(desk.mark()),
            };
            let name = desk.say(&Text::AnalyteName { analyte });
            let day = desk.say(&Text::OnDay { day: what.drawn_on });
            Some(format!("{name} {text} ({day})"))
        })
    };
    let known: Vec<_> = [Analyte::Ferritin, Analyte::Tsat, Analyte::Haemoglobin]
        .into_iter()
        .filter_map(last)
        .collect();
    let values = known.join("; ");
    (!known.is_empty()).then_some(Text::LetterValues { values })
}

fn infusion(desk: &Desk<'_>) -> Vec<Text> {
    let ask = match crate::phrases::letter::asked(desk.patient, desk.source.now) {
        Asked::InfusionAgain { on } => Text::LetterAskAgain { on },
        Asked::Infusion | Asked::Tests | Asked::Look { .. } | Asked::Nothing => {
            Text::LetterAskInfusion
        }
    };
    vec![ask, Text::LetterWhyInfusion, Text::LetterLimitsInfusion]
}

/// The last infusion, and the blood test that the protocol asks for after it.
fn infused(desk: &Desk<'_>) -> Vec<Text> {
    let Some(last) = desk.record.infusions.last() else {
        return Vec::new();
    };
    let had = Text::LetterInfusionHad {
        what: Box::new(record::infused(&last.what)),
    };
    let after_it = desk.patient.oral_iron().is_none();
    let retest = next_retest(desk.patient).filter(|_| after_it);
    let retest = retest.map(|date| {
        if date < desk.today() {
            Text::LetterRetestWasDue { date }
        } else {
            Text::LetterRetestDue { date }
        }
    });
    [had].into_iter().chain(retest).collect()
}

/// Why the protocol is not for the patient, and that a doctor may look.
fn look(desk: &Desk<'_>) -> Vec<Text> {
    let reasons = desk.patient.exclusions.unwrap_or_default();
    vec![Text::LetterExcluded { reasons }, Text::LetterAskLook]
}

fn tests(desk: &Desk<'_>) -> Vec<Text> {
    let missing = crate::phrases::letter::missing(desk.patient, desk.today());
    let names: Vec<_> = missing
        .into_iter()
        .map(|analyte| desk.say(&Text::AnalyteName { analyte }))
        .collect();
    vec![
        Text::LetterAskTests {
            tests: names.join(", "),
        },
        Text::LetterWhyTests,
        Text::LetterHowTests,
    ]
}
