//! Somebody who answers by themselves, and the ordinary prompts that need not be read one by one.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use stillnight::text::Text;
use stillnight::text::post::{Post, Slot};
use stillnight::text::press::{CheckInPress, DosePress, Press};

/// What is answered at once.
#[derive(Default)]
pub struct Answers {
    dose: Option<(String, DosePress)>,
    score: Option<u8>,
}

impl Answers {
    /// `taken, 6`, `not tonight`, `3`, `nothing`.
    pub fn parse(how: &str) -> Self {
        let mut answers = Self::default();
        for word in how.split(", ") {
            match word {
                "taken" => answers.dose = Some((word.to_owned(), DosePress::Taken)),
                "not tonight" => answers.dose = Some((word.to_owned(), DosePress::Skip)),
                "nothing" => {}
                score => answers.score = Some(score.parse().expect("a score")),
            }
        }
        answers
    }

    /// The answer to a prompt, in words and as a tap.
    pub fn to(&self, post: &Post) -> Option<(String, Press)> {
        if post.tidies_up() {
            return None;
        }
        match post.slot {
            Slot::Dose(evening) => {
                let (said, press) = self.dose.clone()?;
                Some((said, Press::Dose(evening, press)))
            }
            Slot::CheckIn(evening) => {
                let score = self.score?;
                let press = Press::CheckIn(evening, CheckInPress::Discomfort(score));
                Some((score.to_string(), press))
            }
            _ => None,
        }
    }
}

/// Ordinary prompts, counted.
#[derive(Default)]
pub struct Elided(BTreeMap<&'static str, usize>);

impl Elided {
    /// Whether all of these are ordinary; then they are counted.
    pub fn takes(&mut self, posts: &[Post]) -> bool {
        let ordinary = |post: &Post| match post.paragraphs.as_slice() {
            [Text::MealQuestion] => Some("questions about dinner"),
            [
                Text::DoseReminder { .. } | Text::DoseReminderAssumed { .. },
                rest @ ..,
            ] => match rest {
                [] => Some("iron reminders"),
                [Text::DoseNudge | Text::DoseNudgeLast] => Some("repeats"),
                _ => None,
            },
            [Text::CheckInDiscomfort | Text::CheckInDiscomfortToday] => Some("check-ins"),
            _ if post.tidies_up() => Some("tidied up"),
            _ => None,
        };
        let kinds: Vec<_> = posts.iter().map(ordinary).collect();
        let all = kinds.iter().all(Option::is_some);
        if all {
            let counted = kinds.into_iter().flatten();
            for kind in counted.filter(|kind| *kind != "tidied up") {
                *self.0.entry(kind).or_default() += 1;
            }
        }
        all
    }

    /// A line about what was not shown; nothing if everything was.
    pub fn summed_up(&mut self) -> String {
        let mut line = String::new();
        let counted = std::mem::take(&mut self.0);
        let kinds: Vec<_> = counted
            .iter()
            .map(|(kind, count)| format!("{count} {kind}"))
            .collect();
        if !kinds.is_empty() {
            writeln!(line, "… {}", kinds.join(", ")).unwrap();
        }
        line
    }
}
