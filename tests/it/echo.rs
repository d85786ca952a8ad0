//! §3: what is echoed can be sent back, in every language, and gives the same panel.

use chrono::NaiveDate;
use proptest::prelude::*;
use rust_decimal::Decimal;
use stillnight::patient::profile::Language;
use stillnight::protocol::analyte::Analyte;
use stillnight::protocol::lab_entry::parse;
use stillnight::protocol::panel::{Comparator, Panel, Reading};
use stillnight::text::Text;
use stillnight::text::voice::Voice;

proptest! {
    #[test]
    fn an_echo_sent_back_gives_the_same_panel(
        entered in prop::collection::vec((0usize..12, 0usize..5, 0u32..200_000, 0u32..3, 0usize..3, any::<bool>()), 1..8),
        days_ago in 0u64..200,
        language in proptest::sample::select(Language::ALL.as_slice()),
    ) {
        let today = NaiveDate::from_ymd_opt(2026, 11, 25).unwrap();
        let drawn = today - chrono::Days::new(days_ago);
        let voice = Voice::of(language);
        let mut panel = Panel::new(drawn, Vec::new()).unwrap();
        for (analyte, unit, digits, scale, comparator, low) in entered {
            let analyte = Analyte::ALL[analyte];
            let units = analyte.accepted();
            let accepted = units[unit % units.len()];
            // Values that are not asked about, whatever their unit.
            let usual = analyte.ask_outside();
            let share = Decimal::new(i64::from(digits), 0) / Decimal::new(200_000, 0);
            let canonical = usual.low + (usual.high - usual.low) * share;
            let text = Reading {
                comparator: [Comparator::Exactly, Comparator::Below, Comparator::Above][comparator],
                value: (canonical / accepted.factor).round_dp(scale),
                unit: accepted.unit,
            }
            .text(voice.decimal_mark());
            let flag = if low { " (low)" } else { "" };
            for value in parse(&format!("{}={text}{flag}", analyte.code()), today).understood {
                panel.put(value);
            }
        }
        if panel.values().is_empty() {
            return Ok(());
        }
        let echo = voice.say(&Text::LabsEcho {
            values: panel.values().to_vec(),
            drawn,
        });
        let again = parse(&echo, today);
        prop_assert_eq!(&again.problems, &[], "{}", echo);
        prop_assert_eq!(&again.questions, &[], "{}", echo);
        prop_assert_eq!(again.panel(), Some(panel), "{}", echo);
    }
}
