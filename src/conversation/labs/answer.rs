//! Owns the words of the next step: echo, step, notes, rule, disclaimer, and the buttons that settle it.

use chrono::NaiveDate;

use crate::agenda::labs::inputs;
use crate::agenda::tests::next_retest;
use crate::protocol::advice::{Advice, Drawn, Inputs, Note, Route, Row, Step, advise};
use crate::protocol::panel::{Level, Panel, Reading};
use crate::protocol::rule::Rule;
use crate::protocol::unit::Unit;
use crate::text::Text;
use crate::text::catalogue::Voice;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;

use super::super::talk::Talk;
use super::entry;

/// Gives the next step in `slot`, after the echo of the panel that asked for it and what else is to be said first.
pub(super) fn give(talk: &mut Talk, slot: Slot, panel: Option<(u32, &Panel)>, first: Vec<Text>) {
    let inputs = inputs(&talk.patient, talk.patient.zone.as_ref(), talk.now);
    let advice = advise(&inputs);
    let words = Words {
        talk,
        inputs: &inputs,
    };
    let mut texts = first;
    texts.extend(words.step(&advice));
    texts.extend(advice.notes.iter().map(|note| words.note(*note)));
    let (rule, after_iron) = cited(advice.step);
    if matches!(rule, Rule::L2 | Rule::L3) && matches!(inputs.route, Route::Oral { .. }) {
        texts.push(Text::RemindersOnHold);
    }
    texts.push(match advice.step {
        Step::DependsOnLegs { bothersome, quiet } if bothersome.rule != quiet.rule => {
            Text::RuleLines {
                first: bothersome.rule,
                second: quiet.rule,
            }
        }
        Step::Settled(_) | Step::DependsOnLegs { .. } => Text::RuleLine {
            rule,
            origin: rule.origin(),
        },
    });
    texts.push(Text::Disclaimer);
    let rows = buttons(&advice, rule, panel.map(|(seq, _)| seq));
    talk.reply(Post::reply(slot, texts).with_buttons(rows));
    if after_iron {
        tell_after_iron(talk);
    }
}

/// O1 in a message of its own: it is long, and it is for a doctor's desk.
fn tell_after_iron(talk: &mut Talk) {
    let rule = Text::RuleLine {
        rule: Rule::O1,
        origin: Rule::O1.origin(),
    };
    talk.post(Post::reply(
        Slot::AfterIron,
        [Text::AfterIron, rule, Text::Disclaimer],
    ));
}

/// The rule that the answer names, and whether O1 follows. Of two branches the first is named; both are
/// worded, and the settled answer names its own.
const fn cited(step: Step) -> (Rule, bool) {
    match step {
        Step::Settled(row) => (row.rule, row.after_iron),
        Step::DependsOnLegs { bothersome, .. } => (bothersome.rule, false),
    }
}

fn buttons(advice: &Advice, rule: Rule, seq: Option<u32>) -> Vec<Vec<Button>> {
    let mut rows = Vec::new();
    if let Step::DependsOnLegs { .. } = advice.step {
        let seq = seq.unwrap_or(u32::MAX);
        rows.push(vec![
            Button::new(Text::ButtonLegsBother, Press::Legs(seq, true)),
            Button::new(Text::ButtonLegsQuiet, Press::Legs(seq, false)),
        ]);
    }
    if matches!(rule, Rule::L7 | Rule::L16) || advice.notes.contains(&Note::TsatMissing) {
        rows.push(vec![Button::new(Text::ButtonTsatHow, Press::LabsHow)]);
    }
    rows.extend(seq.map(entry::correct_row));
    rows
}

struct Words<'a> {
    talk: &'a Talk,
    inputs: &'a Inputs,
}

impl Words<'_> {
    fn step(&self, advice: &Advice) -> Vec<Text> {
        match advice.step {
            Step::Settled(row) => self.row(row),
            Step::DependsOnLegs { bothersome, quiet } => self.branches(bothersome, quiet),
        }
    }

    fn row(&self, row: Row) -> Vec<Text> {
        let (ferritin, tsat, retest) = (self.ferritin(), self.tsat(), self.retest());
        match row.rule {
            Rule::L1 => vec![Text::StepL1 {
                reasons: self.inputs.exclusions,
            }],
            Rule::L2 => vec![Text::StepL2 { tsat }],
            Rule::L3 => vec![Text::StepL3 { ferritin }],
            Rule::L7 => vec![Text::StepL7],
            Rule::L11 => {
                let mut texts = vec![Text::StepL11 { ferritin, retest }];
                texts.extend(
                    self.inputs
                        .tsat
                        .is_some()
                        .then_some(Text::StepL11Infusion { tsat }),
                );
                texts
            }
            Rule::L12 => vec![Text::StepL12 { ferritin, retest }],
            Rule::L13 => vec![Text::StepL13 { ferritin, retest }],
            Rule::L14 => vec![Text::StepL14 { ferritin, retest }],
            Rule::L15 if self.stores_low() => vec![Text::StepL15Nightly { ferritin, tsat }],
            Rule::L15 => vec![Text::StepL15EveryOther { ferritin, tsat }],
            Rule::L16 => vec![Text::StepL16 { ferritin }],
            Rule::O1 => vec![Text::AfterIron],
        }
    }

    /// What holds either way, a line for each way, and the question that settles it.
    fn branches(&self, bothersome: Row, quiet: Row) -> Vec<Text> {
        let brief = |row: Row| match row.rule {
            Rule::L13 => Text::BriefL13,
            Rule::L14 => Text::BriefL14,
            Rule::L1
            | Rule::L2
            | Rule::L3
            | Rule::L7
            | Rule::L11
            | Rule::L12
            | Rule::L15
            | Rule::L16
            | Rule::O1 => {
                if row.after_iron {
                    Text::BriefAfterIron
                } else {
                    Text::BriefNothingMore
                }
            }
        };
        let either_way = if bothersome.rule == quiet.rule {
            self.row(Row {
                after_iron: false,
                ..quiet
            })
        } else {
            vec![Text::BranchTarget {
                ferritin: self.ferritin(),
                retest: self.retest(),
            }]
        };
        let ways = [
            Text::BranchBothersome,
            brief(bothersome),
            Text::BranchQuiet,
            brief(quiet),
            Text::LegsQuestion,
        ];
        either_way.into_iter().chain(ways).collect()
    }

    fn note(&self, note: Note) -> Text {
        match note {
            Note::TsatMissing => Text::NoteTsatMissing,
            Note::FerritinBoundUndecided => Text::NoteFerritinBound {
                ferritin: self.ferritin(),
            },
            Note::C1 => Text::NoteC1,
            Note::C4 => Text::NoteC4 { tsat: self.tsat() },
        }
    }

    fn stores_low(&self) -> bool {
        self.inputs
            .ferritin
            .is_some_and(crate::protocol::advice::Drawn::stores_low)
    }

    fn ferritin(&self) -> String {
        self.reading(self.inputs.ferritin, Unit::MicrogramPerLitre)
    }

    fn tsat(&self) -> String {
        self.reading(self.inputs.tsat, Unit::Percent)
    }

    fn reading(&self, drawn: Option<Drawn>, unit: Unit) -> String {
        let Some(Drawn {
            level: Level { comparator, value },
            ..
        }) = drawn
        else {
            return String::new();
        };
        let mark = Voice::of(self.talk.patient.language).decimal_mark();
        Reading {
            comparator,
            value: value.round_dp(1).normalize(),
            unit,
        }
        .text(mark)
    }

    /// R1; asked only where oral iron runs.
    fn retest(&self) -> NaiveDate {
        next_retest(&self.talk.patient)
            .unwrap_or_else(|| crate::protocol::testing::retest_on(self.talk.today()))
    }
}
