//! Random texts that hold no result, or hold it among what is none: nothing is noted from them but what was typed.

use super::fuzz::{LINES, Written, some_line};
use super::reports::today;
use super::tests::told;
use super::*;
use crate::protocol::panel::Comparator;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;

/// Sentences about a test that report nothing of the patient's: `{N}` the name, `{V}` a number, `{U}` its unit.
const NOBODYS: &[&str] = &[
    "{N} should be above {V} {U}",
    "my husband's {N} is {V} {U}",
    "my goal is {N} {V} {U}",
    "is {N} {V} {U} enough?",
    "if {N} is {V} {U}",
    "{N} below {V} {U} is worth a talk",
    "target: {N} {V} {U}",
    "{N} sollte über {V} {U} liegen",
    "das {N} meiner Mutter ist {V} {U}",
    "Ziel: {N} {V} {U}",
    "ist {N} {V} {U} zu wenig?",
    "{N} unter {V} {U} ist zu wenig",
    "mi marido tiene {N} {V} {U}",
    "{N} debería ser {V} {U}",
    "objetivo: {N} {V} {U}",
    "¿es normal {N} {V} {U}?",
    "previous {N} {V} {U}",
    "{N} last year {V} {U}",
    "Vorwert {N} {V} {U}",
];

/// Words of messages and reports that name no test of ours.
const WORDS: &[&str] = &[
    "the",
    "lab",
    "88",
    "12,5",
    "1.200",
    "ng/mL",
    "%",
    "L",
    "H",
    "(",
    ")",
    "30-400",
    "<5",
    "20.11.2026",
    "Zink",
    "GPT",
    "Leukozyten",
    "\n",
    "\t",
    "   ",
    "Value",
    "Wert",
    "Resultado",
    "Referenz",
    "previous",
    "now",
    ":",
    "=",
    "|",
    ";",
    "8O",
    "1e5",
    "my",
    "goal",
    "?",
    ".",
    "é",
    "８",
];

const SCRIPTS: [char; 6] = ['0', '０', '٠', '۰', '०', '๐'];

fn in_script(text: &str, zero: char) -> String {
    text.chars()
        .map(|character| match character.to_digit(10) {
            Some(digit) if character.is_ascii_digit() => {
                char::from_u32(u32::from(zero) + digit).unwrap()
            }
            Some(_) | None => character,
        })
        .collect()
}

proptest! {
    #[test]
    fn nothing_is_noted_where_no_test_is_named(words in prop::collection::vec(select(WORDS), 0..80)) {
        let text: String = words.join(" ").chars().take(MOST_CHARACTERS).collect();
        let entry = parse(&text, today());
        prop_assert_eq!(&entry.understood, &[], "{}", &text);
        prop_assert_eq!(&entry.questions, &[], "{}", &text);
        prop_assert!(!looks_like_results(&text));
    }

    #[test]
    fn what_is_nobodys_is_never_noted(sentence in select(NOBODYS), line in select(&LINES[..]), number in 1_u32..300) {
        let (_, name, unit, _, _) = line;
        let text = sentence
            .replace("{N}", name)
            .replace("{V}", &number.to_string())
            .replace("{U}", unit);
        let entry = parse(&text, today());
        prop_assert_eq!(&entry.understood, &[], "{}", &text);
        prop_assert_eq!(&entry.questions, &[], "{}", &text);
    }

    #[test]
    fn figures_of_any_script_are_the_same_figures(line in some_line(), zero in select(&SCRIPTS[..])) {
        let Written { line, .. } = line;
        let (plain, written) = (parse(&line, today()), parse(&in_script(&line, zero), today()));
        prop_assert_eq!(told(&plain), told(&written), "{}", in_script(&line, zero));
    }

    /// A letter among the figures: whatever it stands for, the number without it is never noted.
    #[test]
    fn a_letter_among_figures_makes_no_number(
        line in select(&LINES[..]),
        number in 10_u32..300,
        letter in select(&['O', 'o', 'l', 'S', 's', 'I'][..]),
        at in 0_usize..4,
    ) {
        let (_, name, unit, _, _) = line;
        let mut numeral = number.to_string();
        numeral.insert(at.min(numeral.len()), letter);
        let text = format!("{name} {numeral} {unit}");
        let entry = parse(&text, today());
        prop_assert_eq!(&entry.understood, &[], "{}", text);
    }

    /// Columns in any order beneath their heading: what is noted is the result, never a range or an older result.
    #[test]
    fn a_table_in_any_order_notes_only_its_result(
        line in select(&LINES[..]),
        digits in 0_u32..1_000_000,
        order in Just(vec![0_usize, 1, 2, 3]).prop_shuffle(),
        words in select(&[["Result", "Unit", "Reference", "Previous"], ["Ergebnis", "Einheit", "Normbereich", "Vorwert"], ["Resultado", "Unidades", "Referencia", "Anterior"]][..]),
        gap in select(&["\t", "tabular", " | "][..]),
    ) {
        let (analyte, name, unit_text, unit, (from, to, _)) = line;
        let value = from + digits % (to - from);
        let older = from + (digits / 7) % (to - from);
        let cells = [value.to_string(), unit_text.to_owned(), format!("{from} - {to}"), older.to_string()];
        let row = |cells: Vec<&str>| match gap {
            "tabular" => cells.iter().fold(String::new(), |row, cell| format!("{row}{cell:<44}")),
            gap => cells.join(gap),
        };
        let heading = row(["Test"].into_iter().chain(order.iter().map(|&at| words[at])).collect());
        let body = row([name].into_iter().chain(order.iter().map(|&at| cells[at].as_str())).collect());
        let text = format!("{heading}\n{body}");
        let entry = parse(&text, today());
        for noted in &entry.understood {
            prop_assert_eq!(noted.analyte, analyte, "{}", text);
            prop_assert_eq!(noted.entered.value, Decimal::from(value), "{}", text);
            prop_assert_eq!(noted.entered.unit, unit, "{}", text);
            prop_assert_eq!(noted.entered.comparator, Comparator::Exactly, "{}", text);
        }
        let seen = entry.understood.len() + entry.questions.len();
        prop_assert!(seen == 1, "{}: {}", text, told(&entry));
    }
}
