//! Owns the questions about tablets: whether, since when, how strong, how many (E1). They are asked in the beginning, and again
//! from /settings.

use chrono::{Months, NaiveDate};

use crate::calendar::spelling::plain;
use crate::calendar::unit::Unit;
use crate::calendar::wall_clock::{self, Prefer};
use crate::conversation::blood::cautions;
use crate::conversation::course::iron;
use crate::conversation::person::enrol::ask::{self, ask};
use crate::conversation::person::enrol::next::{note_news, plan, set, settled_question};
use crate::conversation::person::enrol::tests_first;
use crate::conversation::state::question::Question;
use crate::conversation::tonight::evening::today;
use crate::conversation::turn::Turn;
use crate::hearing::number::{of_a_dose, stated};
use crate::hearing::reply;
use crate::patient::fact::Fact;
use crate::patient::regimen::{OralIron, Regimen, Rhythm};
use crate::protocol::dose::{Gate, LABEL_MG, SALT_ABOVE_MG, TABLET_MG, TABLETS, iron_of_salt};
use crate::text::Text;
use crate::text::fit::fragment;
use crate::text::post::Button;
use crate::text::press::{IronNow, Press};

/// How far back the start of oral iron may lie.
pub(crate) const IRON_SINCE_LIMIT: Months = Months::new(IRON_SINCE_MONTHS as u32);

/// The same as a number.
pub(crate) const IRON_SINCE_MONTHS: u8 = 120;

pub(crate) fn not_a_strength(text: &str) -> Text {
    Text::NotAStrength {
        what: fragment(text),
        lowest: *TABLET_MG.start(),
        highest: *TABLET_MG.end(),
    }
}

pub(crate) fn not_tablets(text: &str) -> Text {
    Text::NotTablets {
        what: fragment(text),
        lowest: *TABLETS.start(),
        highest: *TABLETS.end(),
    }
}

/// Words that answer a question about tablets, or do not.
pub(crate) fn typed(turn: &mut Turn, question: Question, text: &str) {
    match question {
        Question::Strength => {
            match of_a_dose(text, Unit::is_milligrams).and_then(|number| u16::try_from(number).ok())
            {
                Some(milligrams) if LABEL_MG.contains(&milligrams) => label_says(turn, milligrams),
                _ => ask(turn, question, &[not_a_strength(text)]),
            }
        }
        Question::Tablets => {
            match of_a_dose(text, reply::counts_tablets)
                .and_then(|number| u8::try_from(number).ok())
            {
                Some(tablets) if TABLETS.contains(&tablets) => tablets_are(turn, tablets, false),
                _ => ask(turn, question, &[not_tablets(text)]),
            }
        }
        Question::IronSince => iron_since_typed(turn, text),
        Question::Consent
        | Question::Gate
        | Question::Place
        | Question::Dinner
        | Question::Bedtime
        | Question::Iron
        | Question::MealGap
        | Question::Nudges
        | Question::CheckInTime
        | Question::Language => {}
    }
}

pub(crate) fn iron_is(turn: &mut Turn, now: IronNow) {
    if turn.patient.excluded() {
        return turn.notice(Text::ButtonStale);
    }
    let running = turn.patient.oral_iron().is_some();
    match now {
        IronNow::No if running => return iron::stopped(turn),
        IronNow::No => note_news(turn, Fact::IronDeclined),
        // After an infusion, only on a doctor's word.
        IronNow::Already | IronNow::Tonight if turn.patient.rests_after_infusion() => {
            return iron::start(turn);
        }
        // From /settings: tablets go on, and are counted anew.
        IronNow::Already | IronNow::Tonight if running => {
            return ask(turn, Question::Strength, &[]);
        }
        // A start that is being told passed the gate already; its own first day makes no result older.
        IronNow::Tonight if begins_today(turn) => {}
        IronNow::Tonight if tests_first::come_first(turn) => return plan(turn),
        IronNow::Already => note_news(turn, Fact::OralIronConfirmed),
        IronNow::Tonight => {
            // E9: people read it as a date, and in the morning "tonight" lies ahead.
            let on = turn.today();
            note_news(turn, Fact::OralIronStarted { on });
        }
    }
    settled_question(turn);
}

/// Whether a start of today is told in part: its tablets are not counted yet.
fn begins_today(turn: &Turn) -> bool {
    match turn.patient.regimen {
        Regimen::Oral(oral) => oral.since == Some(turn.today()),
        Regimen::Unasked | Regimen::NoIron => false,
    }
}

pub(crate) fn iron_since(turn: &mut Turn, months: u8) {
    let today = turn.today();
    let on = today
        .checked_sub_months(Months::new(u32::from(months)))
        .unwrap_or(today);
    if on < oldest_start(today) {
        let too_far = Text::DateTooFar { date: on };
        return ask(turn, Question::IronSince, &[too_far]);
    }
    set_iron(turn, Fact::OralIronStarted { on });
}

pub(crate) fn oldest_start(today: NaiveDate) -> NaiveDate {
    today.checked_sub_months(IRON_SINCE_LIMIT).unwrap_or(today)
}

pub(crate) fn iron_since_typed(turn: &mut Turn, text: &str) {
    let today = turn.today();
    let oldest = oldest_start(today);
    if let Some(months) = months_typed(text) {
        return iron_since(turn, months);
    }
    match wall_clock::parse_date(text, today, Prefer::Past) {
        None => ask(
            turn,
            Question::IronSince,
            &[Text::NotADate {
                what: fragment(text),
            }],
        ),
        Some(date) if date > today => ask(turn, Question::IronSince, &[Text::DateAhead { date }]),
        Some(date) if date < oldest => ask(turn, Question::IronSince, &[Text::DateTooFar { date }]),
        Some(date) => set_iron(turn, Fact::OralIronStarted { on: date }),
    }
}

/// "2 months", "vor 3 Monaten", "hace 2 meses".
pub(crate) fn months_typed(text: &str) -> Option<u8> {
    let of_months = plain(text)
        .split(|c: char| !c.is_alphabetic())
        .any(Unit::is_months);
    let months = stated(text, Unit::is_months).filter(|_| of_months)?;
    u8::try_from(months)
        .ok()
        .filter(|months| *months <= IRON_SINCE_MONTHS)
}

/// E1: what the label says; a number that is usually the whole salt is asked about, or refused.
pub(crate) fn label_says(turn: &mut Turn, milligrams: u16) {
    if milligrams <= SALT_ABOVE_MG {
        return strength_is(turn, milligrams);
    }
    let of_salt = |(salt, milligrams)| {
        let label = Text::ButtonIronOfSalt { milligrams, salt };
        vec![Button::new(label, Press::Strength(milligrams))]
    };
    let mut rows: Vec<_> = iron_of_salt(milligrams).map(of_salt).collect();
    if TABLET_MG.contains(&milligrams) {
        let label = Text::ButtonIronInTablet { milligrams };
        rows.push(vec![Button::new(label, Press::Strength(milligrams))]);
    }
    let text = Text::AskSalt {
        milligrams,
        highest: *TABLET_MG.end(),
    };
    ask::beneath(turn, Question::Strength, text, rows);
}

pub(crate) fn strength_is(turn: &mut Turn, milligrams: u16) {
    if !TABLET_MG.contains(&milligrams) {
        return turn.notice(Text::ButtonUnknown);
    }
    // Counting the tablets anew belongs to it, also where a number is known already.
    if may_set_iron(turn) {
        note_news(turn, Fact::TabletStrengthSet { milligrams });
        ask(turn, Question::Tablets, &[]);
    }
}

/// E1c: a number of tablets passes the gate before it is noted; `prescribed`: a doctor prescribed exactly this.
pub(crate) fn tablets_are(turn: &mut Turn, tablets: u8, prescribed: bool) {
    if !TABLETS.contains(&tablets) {
        return turn.notice(Text::ButtonUnknown);
    }
    if !may_set_iron(turn) {
        return;
    }
    let Regimen::Oral(oral) = turn.patient.regimen else {
        return;
    };
    let counted = OralIron {
        tablets: Some(tablets),
        ..oral
    };
    if let Some(iron) = counted.dose_mg() {
        let gate = iron::gate_of_amount(turn, oral.rhythm, iron);
        if let Some(why) = iron::shut(gate) {
            return ask(turn, Question::Tablets, &[why]);
        }
        if gate == Gate::DoctorSaid && oral.rhythm == Rhythm::Nightly && !prescribed {
            let yes = Button::new(Text::ButtonPrescribed, Press::TabletsPrescribed(tablets));
            let text = Text::AskPrescribed { tablets, iron };
            return ask::beneath(turn, Question::Tablets, text, vec![vec![yes]]);
        }
    }
    let counted_before = turn.patient.oral_iron().is_some();
    set_iron(turn, Fact::TabletsSet { tablets });
    let counted = turn.patient.oral_iron().is_some();
    // E4: who took iron before may have had today's, and is asked before they are reminded.
    if counted && !counted_before {
        if turn.patient.took_iron_already() {
            today::ask(turn);
        } else {
            cautions::ask(turn);
        }
    }
}

/// Details of the tablets make sense only while tablets run or are being asked about.
pub(crate) fn may_set_iron(turn: &mut Turn) -> bool {
    let allowed = matches!(turn.patient.regimen, Regimen::Oral(_)) && !turn.patient.excluded();
    if !allowed {
        turn.notice(Text::ButtonStale);
    }
    allowed
}

pub(crate) fn set_iron(turn: &mut Turn, fact: Fact) {
    if may_set_iron(turn) {
        set(turn, fact);
    }
}
