//! Owns the telling of an infusion (I): at once or step by step, its echo, and what follows from it.
//! When its checks come is the agenda's.

pub(crate) mod appointment;
pub(crate) mod checks;
mod reading;
pub mod response;
mod tense;

use chrono::{Days, NaiveDate};

use crate::agenda::blood_tests::next_retest;
use crate::calendar::unit::Unit;
use crate::conversation::course::infusion::reading::MILLIGRAMS;
use crate::conversation::state::Dialogue;
use crate::conversation::turn::Turn;
use crate::hearing::hearsay::{self, Doubt, Sifted, Subject};
use crate::hearing::number::of_a_dose;
use crate::patient::Recorded;
use crate::patient::fact::Fact;
use crate::patient::infusion::{Answer, Infusion, InfusionDraft, IronProduct};
use crate::protocol::testing::{RESPONSE_CHECK_WEEKS, infusion_counts_until, weeks_after};
use crate::text::Text;
use crate::text::fit::fragment;
use crate::text::post::{Button, Post, Slot};
use crate::text::press::Press;

use tense::{Asked, When};

/// The amounts on buttons.
const AMOUNTS_MG: [u16; 3] = [500, 1000, 1500];
/// No appointment lies further ahead.
const FURTHEST: Days = Days::new(366);
/// S: so many days a reaction may still come.
const REACTION_DAYS: i64 = 3;
/// How far back an infusion may lie.
const OLDEST: Days = Days::new(3660);
/// I: the word about phosphate is sent again in week 3; told as late as this, the reply holds it.
const NOTE_DAYS: i64 = 20;

/// /infusion, /infusion 2026-11-20 1000mg ferinject.
pub(crate) fn commanded(turn: &mut Turn, arguments: &str) {
    match hearsay::sift(arguments, Subject::Infusion) {
        Sifted::Nothing(doubt @ (Doubt::SomebodyElse | Doubt::Asked | Doubt::NotSo)) => {
            return crate::conversation::reading::doubted(turn, doubt);
        }
        // A day that is still to come is told by its own words.
        Sifted::Nothing(Doubt::NotYet) | Sifted::Some(..) | Sifted::All => {}
    }
    let read = reading::read(arguments, turn.today());
    let first: Vec<_> = (!read.left_out.is_empty())
        .then(|| Text::InfusionLeftOut {
            what: fragment(&read.left_out.join(" ")),
        })
        .into_iter()
        .collect();
    if read.draft.on.is_some() {
        // Who typed it has said what they know; the rest can be added.
        let when = tense::when(arguments, &read, turn.today(), Asked::ByCommand);
        return taken_as(turn, settled(read.draft), when, &first);
    }
    go_on(turn, read.draft, &first);
}

/// Notes it, or asks first where the words leave open whether it has taken place: it would end the tablets.
fn taken_as(turn: &mut Turn, draft: InfusionDraft, when: When, first: &[Text]) {
    let on = |on| InfusionDraft {
        on: Some(on),
        ..draft
    };
    let (text, days) = match when {
        When::On(day) => return given(turn, on(day), first),
        When::Either { past, ahead } => (Text::InfusionWhich { past, ahead }, vec![past, ahead]),
        When::Confirm(day) => (Text::InfusionTookPlace { on: day }, vec![day]),
    };
    turn.dialogue = Dialogue::Infusion(InfusionDraft { on: None, ..draft });
    let button = |day: &NaiveDate| {
        let label = match when {
            When::Confirm(_) => Text::ButtonYesRight,
            When::On(_) | When::Either { .. } => Text::ButtonDay { date: *day },
        };
        vec![Button::new(label, Press::Infusion(on(*day)))]
    };
    let rows: Vec<_> = days.iter().map(button).collect();
    let texts: Vec<_> = first.iter().cloned().chain([text]).collect();
    turn.reply(Post::reply(Slot::InfusionEntry, texts).with_buttons(rows));
}

/// Whether a name is one of an iron that is infused.
pub(crate) fn is_product(name: &str) -> bool {
    reading::product_named(&name.to_lowercase()).is_some()
}

/// What words tell of one is confirmed before it is noted, for it ends the tablets.
pub(crate) fn confirm(turn: &mut Turn, on: NaiveDate, text: &str) {
    let read = reading::read(text, turn.today());
    let draft = settled(InfusionDraft {
        on: Some(on),
        ..read.draft
    });
    taken_as(turn, draft, When::Confirm(on), &[]);
}

/// Whether words that nobody asked for tell of one; then they are taken as /infusion.
pub(crate) fn said(turn: &mut Turn, text: &str) -> bool {
    let today = turn.today();
    let tells = reading::tells(text, today);
    if tells {
        let read = reading::read(text, today);
        match tense::when(text, &read, today, Asked::Unasked) {
            When::On(day) if day > today => appointment::asked(turn, day),
            when @ (When::On(_) | When::Either { .. } | When::Confirm(_)) => {
                taken_as(turn, settled(read.draft), when, &[]);
            }
        }
    }
    tells
}

/// Whether these words tell of an infusion, as far as they go.
pub(crate) fn tells(text: &str, today: NaiveDate) -> bool {
    reading::tells(text, today)
}

/// Whether these words hold an amount with its unit, or a product: what no other question asks for.
pub(crate) fn is_of_one(text: &str) -> bool {
    reading::names_amount_or_product(text)
}

/// Whether the next question about it is how much it was.
pub(crate) fn asks_amount(draft: &InfusionDraft) -> bool {
    draft.on.is_some() && draft.milligrams == Answer::Open
}

/// Words while a question about an infusion is open.
pub(crate) fn typed(turn: &mut Turn, draft: InfusionDraft, text: &str) {
    let read = reading::read(text, turn.today());
    let day = match read.draft.on {
        Some(_) => match tense::when(text, &read, turn.today(), Asked::When) {
            When::On(day) => Some(day),
            when @ (When::Either { .. } | When::Confirm(_)) if draft.on.is_none() => {
                return taken_as(turn, either_of(draft, &read.draft), when, &[]);
            }
            When::Either { .. } | When::Confirm(_) => None,
        },
        None => None,
    };
    let read = InfusionDraft {
        on: day,
        ..read.draft
    };
    let merged = InfusionDraft {
        on: draft.on.or(read.on),
        milligrams: either(draft.milligrams, read.milligrams),
        product: either(draft.product, read.product),
    };
    if merged != draft {
        return go_on(turn, merged, &[]);
    }
    let what = fragment(text);
    match (draft.on, draft.milligrams) {
        (None, _) => ask(turn, draft, &[Text::NotADate { what }]),
        (Some(_), Answer::Open) => {
            match of_a_dose(text, Unit::is_milligrams).and_then(|number| u16::try_from(number).ok())
            {
                Some(amount) if MILLIGRAMS.contains(&amount) => {
                    let milligrams = Answer::Known(amount);
                    go_on(
                        turn,
                        InfusionDraft {
                            milligrams,
                            ..draft
                        },
                        &[],
                    );
                }
                Some(_) | None => ask(turn, draft, &[not_an_amount(what)]),
            }
        }
        (Some(_), _) if reading::is_another(text) => {
            let product = Answer::Known(IronProduct::Other);
            go_on(turn, InfusionDraft { product, ..draft }, &[]);
        }
        (Some(_), _) if reading::is_unknown(text) => {
            let product = Answer::Unknown;
            go_on(turn, InfusionDraft { product, ..draft }, &[]);
        }
        // A name that we do not know may be no name at all: the button says it is another.
        (Some(_), _) => ask(turn, draft, &[Text::NotAProduct { what }]),
    }
}

fn either_of(draft: InfusionDraft, read: &InfusionDraft) -> InfusionDraft {
    InfusionDraft {
        on: draft.on,
        milligrams: either(draft.milligrams, read.milligrams),
        product: either(draft.product, read.product),
    }
}

fn either<T: Copy>(first: Answer<T>, second: Answer<T>) -> Answer<T> {
    match first {
        Answer::Open => second,
        Answer::Unknown | Answer::Known(_) => first,
    }
}

pub(crate) fn pressed(turn: &mut Turn, draft: InfusionDraft) {
    go_on(turn, draft, &[]);
}

/// Leaves open what was not told.
fn settled(draft: InfusionDraft) -> InfusionDraft {
    InfusionDraft {
        milligrams: either(draft.milligrams, Answer::Unknown),
        product: either(draft.product, Answer::Unknown),
        ..draft
    }
}

/// The next open question, or the end.
fn go_on(turn: &mut Turn, draft: InfusionDraft, first: &[Text]) {
    let open = draft.milligrams == Answer::Open || draft.product == Answer::Open;
    match draft.on {
        Some(on) if on <= turn.today() && open => ask(turn, draft, first),
        Some(_) => given(turn, draft, first),
        None => ask(turn, draft, first),
    }
}

pub(crate) fn ask(turn: &mut Turn, draft: InfusionDraft, first: &[Text]) {
    turn.dialogue = Dialogue::Infusion(draft);
    let button = |label, draft| Button::new(label, Press::Infusion(draft));
    let with_amount = |milligrams| InfusionDraft {
        milligrams,
        ..draft
    };
    let with_product = |product| InfusionDraft { product, ..draft };
    let (text, rows) = match (draft.on, draft.milligrams) {
        (None, _) => {
            let today = turn.today();
            let on = |on| InfusionDraft { on, ..draft };
            let row = vec![
                button(Text::ButtonToday, on(Some(today))),
                button(Text::ButtonYesterday, on(today.pred_opt())),
            ];
            (Text::InfusionWhen, vec![row])
        }
        (Some(on), Answer::Open) => {
            let amount = |milligrams| {
                button(
                    Text::ButtonStrength { milligrams },
                    with_amount(Answer::Known(milligrams)),
                )
            };
            let unknown = button(Text::ButtonNotKnown, with_amount(Answer::Unknown));
            (
                Text::InfusionAmount { on },
                vec![AMOUNTS_MG.map(amount).to_vec(), vec![unknown]],
            )
        }
        (Some(on), Answer::Known(_) | Answer::Unknown) => {
            let product = |product| {
                let known = with_product(Answer::Known(product));
                vec![button(Text::ButtonProduct { product }, known)]
            };
            let mut rows: Vec<_> = IronProduct::ALL.map(product).to_vec();
            rows.push(vec![button(
                Text::ButtonNotKnown,
                with_product(Answer::Unknown),
            )]);
            (Text::InfusionProduct { on }, rows)
        }
    };
    let texts: Vec<_> = first.iter().cloned().chain([text]).collect();
    turn.reply(Post::reply(Slot::InfusionEntry, texts).with_buttons(rows));
}

fn not_an_amount(what: String) -> Text {
    Text::NotAnAmount {
        what,
        lowest: *MILLIGRAMS.start(),
        highest: *MILLIGRAMS.end(),
    }
}

/// All that will be told is told.
fn given(turn: &mut Turn, draft: InfusionDraft, first: &[Text]) {
    let Some(on) = draft.on else { return };
    turn.dialogue = Dialogue::Idle;
    let today = turn.today();
    if on > today {
        let furthest = today.checked_add_days(FURTHEST).unwrap_or(today);
        if on > furthest {
            return refuse(turn, first, Text::DateTooFar { date: on });
        }
        return appointment::booked(turn, on, first);
    }
    if today
        .checked_sub_days(OLDEST)
        .is_some_and(|oldest| on < oldest)
    {
        return refuse(turn, first, Text::DateTooFar { date: on });
    }
    if let Some(amount) = draft
        .milligrams
        .known()
        .filter(|amount| !MILLIGRAMS.contains(amount))
    {
        let open = InfusionDraft {
            milligrams: Answer::Open,
            ..draft
        };
        let first: Vec<_> = first
            .iter()
            .cloned()
            .chain([not_an_amount(amount.to_string())])
            .collect();
        return ask(turn, open, &first);
    }
    note(turn, on, draft, first);
}

fn refuse(turn: &mut Turn, first: &[Text], why: Text) {
    let texts: Vec<_> = first.iter().cloned().chain([why]).collect();
    turn.reply(Post::reply(Slot::InfusionEntry, texts));
}

/// Writes it down; told again for the same day, it corrects what was told before.
fn note(turn: &mut Turn, on: NaiveDate, draft: InfusionDraft, first: &[Text]) {
    let before = find(turn, on);
    let told = Infusion::told(on, draft.milligrams.known(), draft.product.known());
    if let Some(before) = &before
        && (before.what.milligrams, before.what.product) == (told.milligrams, told.product)
    {
        return turn.notice(Text::AlreadyNoted);
    }
    let tablets_ran = turn.patient.oral_iron().is_some();
    if let Some(before) = &before {
        turn.note(Fact::Retracted { seq: before.seq });
    }
    let seq = turn.patient.facts;
    turn.note(Fact::InfusionGiven {
        on,
        milligrams: told.milligrams,
        product: told.product,
    });
    if let Some(Recorded { what: before, .. }) = before {
        keep_what_followed(turn, on, &before);
    } else if (turn.today() - on).num_days() > NOTE_DAYS {
        turn.note(Fact::AfterInfusionNoteSent { infusion_on: on });
    }
    let ended = tablets_ran && turn.patient.oral_iron().is_none();
    let texts: Vec<_> = first
        .iter()
        .cloned()
        .chain(follows(turn, &told, ended))
        .collect();
    let undo = Button::new(Text::ButtonUndo, Press::InfusionUndo(seq));
    turn.reply(Post::reply(Slot::Infusion(on), texts).with_buttons([vec![undo]]));
}

/// A correction forgets neither the answers nor what was asked already.
fn keep_what_followed(turn: &mut Turn, on: NaiveDate, before: &Infusion) {
    for week in &before.checks_asked {
        turn.note(Fact::ResponseAsked {
            infusion_on: on,
            week: *week,
        });
    }
    if let Some(response) = before.response {
        turn.note(Fact::ResponseGiven {
            infusion_on: on,
            response,
        });
    }
    if before.after_note_sent {
        turn.note(Fact::AfterInfusionNoteSent { infusion_on: on });
    }
}

/// The echo, and what follows: tablets end, dates come, phosphate may fall.
fn follows(turn: &Turn, told: &Infusion, tablets_ended: bool) -> Vec<Text> {
    let mut texts = vec![Text::InfusionNoted {
        on: told.on,
        milligrams: told.milligrams.unwrap_or_default(),
        product: told.product,
    }];
    if told.milligrams.is_none() || told.product.is_none() {
        texts.push(Text::InfusionMore { on: told.on });
    }
    if turn.patient.excluded() {
        texts.push(Text::InfusionExcluded);
        return texts;
    }
    // S: said once, while it can still come.
    let just_now = (turn.today() - told.on).num_days() <= REACTION_DAYS;
    texts.extend(just_now.then_some(Text::InfusionReaction));
    texts.extend(tablets_ended.then_some(Text::InfusionEndsTablets));
    // I2: it counts no more, and what follows an infusion is long over.
    if infusion_counts_until(told.on) < turn.today() {
        texts.extend([Text::InfusionLongAgo, Text::Disclaimer]);
        return texts;
    }
    let is_last = turn.patient.last_infusion().map(|last| last.on) == Some(told.on);
    if is_last && turn.patient.oral_iron().is_none() {
        let check = weeks_after(told.on, RESPONSE_CHECK_WEEKS);
        let ahead = turn.today() <= check;
        texts.extend(next_retest(&turn.patient).map(|retest| {
            if ahead {
                Text::InfusionDates { check, retest }
            } else if retest < turn.today() {
                Text::InfusionRetestPast { retest }
            } else {
                Text::InfusionRetest { retest }
            }
        }));
    }
    // The word about phosphate has its own day; told later than the first days, it is said at once as well.
    texts.extend((!just_now).then(|| phosphate(told)));
    texts.push(Text::Disclaimer);
    texts
}

/// I, S: stronger for ferric carboxymaltose, and where nobody knows which iron it was.
pub(crate) fn phosphate(infusion: &Infusion) -> Text {
    Text::Phosphate {
        stronger: match infusion.product {
            Some(IronProduct::FerricCarboxymaltose) | None => true,
            Some(
                IronProduct::FerricDerisomaltose
                | IronProduct::IronSucrose
                | IronProduct::IronDextran
                | IronProduct::Ferumoxytol
                | IronProduct::Other,
            ) => false,
        },
    }
}

pub(crate) fn undo_pressed(turn: &mut Turn, seq: u32) {
    let found = turn
        .patient
        .infusions
        .iter()
        .find(|infusion| infusion.seq == seq)
        .map(|infusion| infusion.what.on);
    let Some(on) = found else {
        return turn.notice(Text::AlreadyNoted);
    };
    turn.note(Fact::Retracted { seq });
    turn.reply(Post::reply(Slot::Infusion(on), [Text::InfusionUndone]));
}

fn find(turn: &Turn, on: NaiveDate) -> Option<Recorded<Infusion>> {
    turn.patient
        .infusions
        .iter()
        .rev()
        .find(|infusion| infusion.what.on == on)
        .cloned()
}
