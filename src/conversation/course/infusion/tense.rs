//! Owns whether words tell of an infusion that was or of one to come: a noted infusion ends the reminders of tablets, so
//! what the words leave open is asked. It must not read day, amount or product.

use chrono::NaiveDate;

use crate::calendar::spelling::plain;
use crate::patient::infusion::Answer;

use crate::conversation::course::infusion::reading::Read;
use crate::words::List;

/// What led to the words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    /// Nothing.
    Unasked,
    /// The command, which is there to note one.
    ByCommand,
    /// "When was the infusion?"
    When,
}

/// What the words say of the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum When {
    /// It is this day, past or to come.
    On(NaiveDate),
    /// A weekday that may be the last or the next.
    Either { past: NaiveDate, ahead: NaiveDate },
    /// The day has come, but the words speak of what is to come.
    Confirm(NaiveDate),
}

/// These tell of what was.
static PAST: List = List::of("was");
/// These tell of what comes.
static AHEAD: List = List::of("comes");
/// These tell of what comes only where nothing tells of what was: "I have had", "ich habe bekommen".
static AHEAD_ALONE: List = List::of("comes-alone");

/// Parts of the day that are over when people write in the evening.
static EARLIER_TODAY: List = List::of("earlier-today");

/// The day that words about an infusion mean.
pub(super) fn when(text: &str, read: &Read, today: NaiveDate, asked: Asked) -> When {
    let plain = plain(text);
    let words: Vec<&str> = plain
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let says = |list: &List| words.iter().any(|word| list.has(word));
    // "I've got my infusion on Friday" tells of what comes.
    let has_got = words
        .windows(2)
        .any(|pair| matches!(pair, ["ve" | "have", "got"]));
    let was = says(&PAST) && !has_got;
    let comes = says(&AHEAD) || has_got || !says(&PAST) && says(&AHEAD_ALONE);
    let on = read.draft.on.unwrap_or(today);
    // Who knows how much it was, or in which part of the day, has had it.
    let tells_more = read.draft.milligrams != Answer::Open
        || read.draft.product != Answer::Open
        || says(&EARLIER_TODAY);
    match (was, comes, read.weekday) {
        (true, false, Some((past, _))) => When::On(past),
        (false, false, Some((past, _))) if asked == Asked::When => When::On(past),
        (false, true, Some((_, ahead))) => When::On(ahead),
        (true, true, Some((past, ahead))) | (false, false, Some((past, ahead))) => {
            When::Either { past, ahead }
        }
        (_, true, None) if on <= today && !(was && on < today) => When::Confirm(on),
        (false, false, None) if on == today && asked == Asked::Unasked && !tells_more => {
            When::Confirm(on)
        }
        (_, _, None) => When::On(on),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::conversation::course::infusion::reading;

    /// A Sunday.
    const TODAY: &str = "2026-11-29";

    fn said(text: &str, asked: Asked) -> String {
        let today = TODAY.parse().unwrap();
        let read = reading::read(text, today);
        match when(text, &read, today, asked) {
            When::On(day) if day > today => format!("ahead {day}"),
            When::On(day) => format!("on {day}"),
            When::Either { past, ahead } => format!("{past} or {ahead}?"),
            When::Confirm(day) => format!("{day}?"),
        }
    }

    #[test]
    fn a_weekday_is_the_one_that_its_sentence_means() {
        for text in [
            "am Freitag hatte ich meine Infusion",
            "ich habe am Freitag Ferinject bekommen",
            "letzten Freitag Infusion",
            "I had my infusion on Friday",
            "got Ferinject on Friday",
            "last Friday infusion",
            "me pusieron la infusión el viernes",
            "el viernes tuve la infusión",
            "el viernes pasado, infusión",
        ] {
            assert_eq!(said(text, Asked::Unasked), "on 2026-11-27", "{text}");
        }
        for text in [
            "am Freitag bekomme ich Ferinject",
            "Freitag kriege ich die Infusion",
            "nächsten Freitag Infusion",
            "ich habe am Freitag Infusion",
            "I'm getting Ferinject on Friday",
            "I get my infusion on Friday",
            "I've got my infusion on Friday",
            "I have my infusion on Friday",
            "my infusion is on Friday",
            "next Friday infusion",
            "el viernes me ponen la infusión",
            "tengo la infusión el viernes",
            "el viernes me toca Ferinject",
            "el viernes que viene, infusión",
        ] {
            assert_eq!(said(text, Asked::Unasked), "ahead 2026-12-04", "{text}");
        }
        for text in [
            "am Freitag Infusion",
            "Infusion Freitag",
            "infusion on Friday",
            "Friday: Ferinject 1000 mg",
            "infusión el viernes",
            "el viernes, Ferinject 1000 mg",
            "I was told I get my infusion on Friday",
        ] {
            let both = "2026-11-27 or 2026-12-04?";
            assert_eq!(said(text, Asked::Unasked), both, "{text}");
            assert_eq!(said(text, Asked::ByCommand), both, "{text}");
        }
    }

    #[test]
    fn a_day_that_has_come_is_confirmed_where_the_words_plan() {
        for (text, expect) in [
            ("am 27.11. bekomme ich Ferinject", "2026-11-27?"),
            ("heute bekomme ich Ferinject", "2026-11-29?"),
            ("I get my infusion today", "2026-11-29?"),
            ("hoy me ponen la infusión", "2026-11-29?"),
            ("Infusion heute", "2026-11-29?"),
            ("heute Morgen Infusion", "on 2026-11-29"),
            ("infusion today, 1000mg Ferinject", "on 2026-11-29"),
            ("infusion today", "2026-11-29?"),
            ("I had my infusion today", "on 2026-11-29"),
            ("heute Infusion bekommen", "on 2026-11-29"),
            ("hoy me han puesto la infusión", "on 2026-11-29"),
            ("Infusion am 20.11., 1000 mg Ferinject", "on 2026-11-20"),
            ("Ferinject 1000mg 20 November", "on 2026-11-20"),
            ("yesterday infusion", "on 2026-11-28"),
            ("am 5. Dezember bekomme ich Ferinject", "ahead 2026-12-05"),
        ] {
            assert_eq!(said(text, Asked::Unasked), expect, "{text}");
        }
        assert_eq!(said("today 1000mg", Asked::ByCommand), "on 2026-11-29");
    }

    #[test]
    fn the_question_when_it_was_asks_for_a_day_that_was() {
        for text in ["Friday", "Freitag", "el viernes", "on Friday"] {
            assert_eq!(said(text, Asked::When), "on 2026-11-27", "{text}");
        }
    }
}
