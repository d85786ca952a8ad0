//! Owns the commands: their names, and what a near miss was meant to be.

/// A command without its arguments.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// Begin, or go on beginning.
    Start,
    /// Results.
    Labs,
    /// The last meal.
    Meal,
    /// The dose.
    Taken,
    /// The nightly questions.
    CheckIn,
    /// T: help for a bad night.
    Tonight,
    /// The blood test's day.
    Test,
    /// An infusion.
    Infusion,
    /// Silent days.
    Pause,
    /// The end of silent days.
    Resume,
    /// Tablets left.
    Stock,
    /// Medicines that matter beside iron.
    Medicines,
    /// Something shall stop.
    Stop,
    /// Today's next step.
    Next,
    /// The course, and where they are in it.
    Protocol,
    /// What is ahead.
    Plan,
    /// Why that step, or what a rule says.
    Why,
    /// What was told, as a record.
    History,
    /// Takes back what was told last.
    Undo,
    /// The course as a picture.
    Chart,
    /// Nights before and after each change.
    Response,
    /// The course on paper.
    Report,
    /// A letter to a doctor.
    Letter,
    /// Everything that can be set.
    Settings,
    /// What there is.
    Help,
    /// What is kept.
    Privacy,
    /// Everything that is kept, as files.
    Export,
    /// Delete everything.
    Forget,
    /// Leave the open question.
    Cancel,
}

/// Every command as Telegram's menu lists it: tonight, what ends and what can be set, results, the course, papers, and the
/// rest.
pub const COMMANDS: [(&str, Command); 29] = [
    ("tonight", Command::Tonight),
    ("taken", Command::Taken),
    ("meal", Command::Meal),
    ("checkin", Command::CheckIn),
    ("settings", Command::Settings),
    ("stop", Command::Stop),
    ("labs", Command::Labs),
    ("test", Command::Test),
    ("next", Command::Next),
    ("why", Command::Why),
    ("plan", Command::Plan),
    ("protocol", Command::Protocol),
    ("history", Command::History),
    ("infusion", Command::Infusion),
    ("pause", Command::Pause),
    ("resume", Command::Resume),
    ("stock", Command::Stock),
    ("medicines", Command::Medicines),
    ("chart", Command::Chart),
    ("response", Command::Response),
    ("report", Command::Report),
    ("letter", Command::Letter),
    ("undo", Command::Undo),
    ("help", Command::Help),
    ("privacy", Command::Privacy),
    ("export", Command::Export),
    ("forget", Command::Forget),
    ("cancel", Command::Cancel),
    ("start", Command::Start),
];

/// How many letters may be wrong in a near miss.
const NEAR: usize = 2;

/// What a message that begins with a slash says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Parsed<'a> {
    /// A command and what follows it.
    Command(Command, &'a str),
    /// None of ours, and the one that it resembles.
    Unknown {
        /// The word after the slash.
        what: &'a str,
        /// The nearest command's name.
        nearest: Option<&'static str>,
    },
}

/// Reads a message that begins with a slash; `None` for any other.
#[must_use]
pub fn parse(text: &str) -> Option<Parsed<'_>> {
    let rest = text.trim_start().strip_prefix('/')?;
    let (word, arguments) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
    let name = word.split('@').next().unwrap_or(word);
    let lower = name.to_lowercase();
    if let Some((_, command)) = COMMANDS.iter().find(|(known, _)| *known == lower) {
        return Some(Parsed::Command(*command, arguments.trim()));
    }
    let nearest = COMMANDS
        .iter()
        .map(|(known, _)| (strsim::osa_distance(known, &lower), *known))
        .min()
        .filter(|(distance, known)| {
            *distance <= NEAR && *distance < known.len().min(lower.chars().count())
        });
    Some(Parsed::Unknown {
        what: name,
        nearest: nearest.map(|(_, known)| known),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_read_whatever_their_dress() {
        for (text, command, arguments) in [
            ("/labs ferritin=88", Command::Labs, "ferritin=88"),
            ("/LABS\nferritin 88", Command::Labs, "ferritin 88"),
            ("  /meal@stillnight_bot 19:40 ", Command::Meal, "19:40"),
            ("/start", Command::Start, ""),
        ] {
            assert_eq!(
                parse(text),
                Some(Parsed::Command(command, arguments)),
                "{text}"
            );
        }
        assert_eq!(parse("labs"), None);
    }

    #[test]
    fn a_near_miss_is_recognised_and_a_far_one_is_not() {
        for (text, nearest) in [
            ("/lab", Some("labs")),
            ("/setings", Some("settings")),
            ("/hlep", Some("help")),
            ("/x", None),
            ("/", None),
            ("/banana", None),
        ] {
            let Some(Parsed::Unknown { nearest: found, .. }) = parse(text) else {
                panic!("{text} is unknown")
            };
            assert_eq!(found, nearest, "{text}");
        }
    }
}
