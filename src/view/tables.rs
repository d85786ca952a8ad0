//! Owns /export's tables: the diary line by line, the evenings, the blood results. It must not leave a line of the
//! diary out: a new kind of fact appears by itself.

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::calendar::local_time::Evening;
use crate::history::{CompanionsTaken, EveningHistory, History, Outcome};
use crate::patient::check_in::{Difference, Differences};
use crate::patient::draw::DrawConditions;
use crate::protocol::panel::{LabValue, Panel, number_text};
use crate::text::Text;
use crate::text::attachment::Look;
use crate::text::voice::Voice;

use super::csv::Table;
use super::export::today;
use super::file::{File, NotMade, Source};

/// Writes one kind of table for one reader.
struct Writer<'a> {
    source: &'a Source<'a>,
    voice: &'static Voice,
    table: Table,
}

/// Every line of the diary.
///
/// # Errors
/// [`NotMade`] if a line cannot be written.
pub fn diary(source: &Source<'_>) -> Result<File, NotMade> {
    let mut writer = Writer::with_columns(source, &["line", "written-at", "fact", "details"]);
    for entry in source.diary {
        let fact = serde_json::to_value(&entry.fact).map_err(|_| NotMade("a line of the diary"))?;
        let (name, details) = match &fact {
            Value::Object(fields) => fields
                .iter()
                .next()
                .map(|(name, details)| (name.clone(), flat(details)))
                .unwrap_or_default(),
            other => (flat(other), String::new()),
        };
        let row = [
            entry.seq.to_string(),
            writer.instant(entry.at),
            name,
            details,
        ];
        writer.table.row(row);
    }
    Ok(writer.into_file("diary"))
}

/// One row an evening.
#[must_use]
pub fn evenings(source: &Source<'_>) -> File {
    let columns = [
        "evening",
        "meal-ended",
        "reminders",
        "dose",
        "taken-at",
        "tablets",
        "skip-reason",
        "discomfort",
        "onset",
        "sleep-lost",
        "body-parts",
        "differences",
        "stomach",
        "companions",
        "clinic-score",
    ];
    let mut writer = Writer::with_columns(source, &columns);
    let history = History::of(source.diary, source.now);
    for (evening, record) in &history.evenings {
        let total = history.clinic_scores.get(&evening.date()).copied();
        let row = writer.evening(*evening, record, total);
        writer.table.row(row);
    }
    writer.into_file("evenings")
}

/// One row a blood value.
#[must_use]
pub fn labs(source: &Source<'_>) -> File {
    let columns = [
        "drawn-on",
        "analyte",
        "value",
        "unit",
        "comparable-value",
        "comparable-unit",
        "loinc",
        "called-low",
        "fasting",
        "morning",
        "iron-rested",
        "ill",
        "laboratory",
    ];
    let mut writer = Writer::with_columns(source, &columns);
    let history = History::of(source.diary, source.now);
    for panel in &history.panels {
        let draw = history.draws.get(&panel.what.drawn_on);
        let draw = draw.cloned().unwrap_or_default();
        for value in panel.what.values() {
            let row = writer.lab_value(&panel.what, value, &draw);
            writer.table.row(row);
        }
    }
    writer.into_file("blood")
}

impl<'a> Writer<'a> {
    fn with_columns(source: &'a Source<'a>, columns: &[&str]) -> Self {
        let voice = Voice::of(source.language);
        let mut table = Table::new(source.language);
        let title = |word: &&str| {
            voice.say(&Text::TableWord {
                word: (*word).to_owned(),
            })
        };
        table.row(columns.iter().map(title));
        Self {
            source,
            voice,
            table,
        }
    }

    fn into_file(self, name: &str) -> File {
        File {
            name: format!("stillnight-{name}-{}.csv", today(self.source)),
            media_type: "text/csv",
            look: Look::Document,
            bytes: self.table.into_bytes(),
        }
    }

    fn evening(
        &self,
        evening: Evening,
        record: &EveningHistory,
        clinic_score: Option<u8>,
    ) -> [String; 15] {
        let (taken_at, tablets, reason) = match record.dose {
            Outcome::Taken { at, tablets } => (Some(at), Some(tablets), None),
            Outcome::Skipped { reason } => (None, None, reason),
            Outcome::Held
            | Outcome::Paused
            | Outcome::Off
            | Outcome::Unknown
            | Outcome::NotPlanned
            | Outcome::Open => (None, None, None),
        };
        let check_in = &record.check_in;
        let onset = check_in.onset.map(|onset| Text::ButtonOnset { onset });
        let loss = check_in
            .sleep_loss
            .map(|loss| Text::ButtonSleepLoss { loss });
        [
            evening.date().to_string(),
            record
                .meal_at
                .map(|at| self.instant(at))
                .unwrap_or_default(),
            record.reminders.to_string(),
            self.word(outcome_word(record.dose)),
            taken_at.map(|at| self.instant(at)).unwrap_or_default(),
            tablets.map(|count| count.to_string()).unwrap_or_default(),
            self.said(reason.map(|reason| Text::ButtonReason { reason })),
            check_in
                .discomfort
                .map(|score| score.to_string())
                .unwrap_or_default(),
            self.said(onset),
            self.said(loss),
            self.said(check_in.body_parts.map(|parts| Text::ButtonParts { parts })),
            check_in
                .differences
                .map(|differences| self.differences(differences))
                .unwrap_or_default(),
            self.said(
                check_in
                    .stomach
                    .map(|effect| Text::ButtonStomach { effect }),
            ),
            self.companions(record.companions),
            clinic_score
                .map(|total| total.to_string())
                .unwrap_or_default(),
        ]
    }

    /// N5: what was different, or that nothing was.
    fn differences(&self, differences: Differences) -> String {
        let word = |difference: Difference| match difference {
            Difference::Caffeine => "caffeine",
            Difference::Alcohol => "alcohol",
            Difference::Travel => "travel",
            Difference::NewMedicine => "new-medicine",
            Difference::Ill => "ill",
        };
        let told = Difference::ALL.into_iter();
        let told: Vec<_> = told
            .filter(|difference| differences.has(*difference))
            .map(|difference| self.word(word(difference)))
            .collect();
        if told.is_empty() {
            self.word("nothing")
        } else {
            told.join(", ")
        }
    }

    fn companions(&self, taken: CompanionsTaken) -> String {
        let vitamin_d = taken.vitamin_d.then(|| self.word("vitamin-d"));
        let b_complex = taken.b_complex.then(|| self.word("b-complex"));
        let taken: Vec<_> = vitamin_d.into_iter().chain(b_complex).collect();
        taken.join(", ")
    }

    fn yes_or_no(&self, answer: Option<bool>) -> String {
        answer
            .map(|yes| self.word(if yes { "yes" } else { "no" }))
            .unwrap_or_default()
    }

    fn lab_value(&self, panel: &Panel, value: &LabValue, draw: &DrawConditions) -> [String; 13] {
        let mark = self.voice.decimal_mark();
        let comparator = value.entered.comparator.text();
        let number = |number| format!("{comparator}{}", number_text(number, mark));
        [
            panel.drawn_on.to_string(),
            self.voice.say(&Text::AnalyteName {
                analyte: value.analyte,
            }),
            number(value.entered.value),
            value.entered.unit.text().to_owned(),
            number(value.canonical.normalize()),
            value.analyte.canonical_unit().text().to_owned(),
            value.loinc().unwrap_or_default().to_owned(),
            self.yes_or_no(value.flagged_low.then_some(true)),
            self.yes_or_no(draw.fasting),
            self.yes_or_no(draw.morning),
            self.yes_or_no(draw.iron_rested),
            self.yes_or_no(draw.ill),
            draw.laboratory.clone().unwrap_or_default(),
        ]
    }

    fn word(&self, word: &str) -> String {
        self.voice.say(&Text::TableWord {
            word: word.to_owned(),
        })
    }

    fn said(&self, text: Option<Text>) -> String {
        text.map(|text| self.voice.say(&text)).unwrap_or_default()
    }

    /// As the patient's clock showed it, in the zone they live in now.
    fn instant(&self, at: DateTime<Utc>) -> String {
        let local = self
            .source
            .patient
            .zone
            .map_or_else(|| at.naive_utc(), |zone| zone.local(at));
        local.format("%Y-%m-%d %H:%M").to_string()
    }
}

/// What became of a dose; each is its own word, as in the picture.
const fn outcome_word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Taken { .. } => "taken",
        Outcome::Skipped { .. } => "skipped",
        Outcome::Held => "held",
        Outcome::Paused => "paused",
        Outcome::Off => "off",
        Outcome::Unknown => "unknown",
        Outcome::NotPlanned => "not-planned",
        Outcome::Open => "open",
    }
}

/// A value in one line: `evening: 2026-11-23; tablets: 5`.
fn flat(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Bool(_) | Value::Number(_) => value.to_string(),
        Value::Array(items) => items.iter().map(flat).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| match value {
                Value::Object(_) | Value::Array(_) => format!("{name}: ({})", flat(value)),
                _ => format!("{name}: {}", flat(value)),
            })
            .collect::<Vec<_>>()
            .join("; "),
    }
}
