//! Owns what words say of the tablets in the house: so many are left, or so many came. It must not read a dose that
//! was taken as either: only a word for tablets beside a word for what became of them makes a number a count.

use crate::hearing::hearsay;
use crate::hearing::hearsay::{Sifted, Subject};
use crate::hearing::number::{Word, words};
use crate::words::{List, Meanings};

/// What is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum StockSaid {
    /// All that there are.
    Left(u32),
    /// So many came to those that are there.
    More(u32),
    /// Tablets came, but how many does not follow from the words.
    Unclear,
}

/// Tablets, in any of our languages.
static TABLETS: List = List::of("tablets");
/// What they are sold in.
static PACKS: List = List::of("pack");
/// Taken is neither bought nor left.
static TOOK: List = List::of("took");
/// Who is not sure says no count.
static EITHER: List = List::of("either");
static CAME: List = List::of("came");
/// Only an answer to the question makes these a purchase.
static MORE: List = List::of("more");
static LEFT: List = List::of("left");
/// "I have 90": enough in an answer, not unasked.
static HAVE: List = List::of("have");
/// Beside these a number counts something else.
static OTHER_UNITS: List = List::of("counts-others");
/// These change nothing in an answer.
static FILLERS: List = List::of("around-stock");
/// One of these before a pack says how many packs.
static COUNTS: Meanings = Meanings::of("packs");

/// Of what came, a purchase for certain.
static BOUGHT: List = List::of("bought");
/// Who says so counts what is there.
static I_HAVE: List = List::of("i-have");
/// Between a pack and the tablets in it.
static PACK_OF: List = List::of("pack-of");

/// Words that nobody asked for: they name tablets, and say that these came or are left.
pub(super) fn unasked(text: &str) -> Option<StockSaid> {
    let words = heard(text)?;
    let has = |any: &List| words.iter().any(|word| is(word, any));
    let (came, left) = (has(&CAME), has(&LEFT));
    if has(&TABLETS) && (came || left) {
        return read(&words, came && !left_is_said(&words));
    }
    // "Two new boxes of 30" of what? Where tablets are counted that is worth a question.
    (has(&PACKS) && came && each_pack(&words).is_some()).then_some(StockSaid::Unclear)
}

/// An answer to "How many are there?": a number is enough, but no word may be about something else.
pub(super) fn answer(text: &str) -> Option<StockSaid> {
    let words = heard(text)?;
    let has = |any: &List| words.iter().any(|word| is(word, any));
    let known = |word: &Word| match word {
        Word::Number(_) => true,
        Word::Glued(..) | Word::Odd => false,
        Word::Letters(letters) => {
            let lists: [&List; 8] = [
                &TABLETS,
                &PACKS,
                &CAME,
                &MORE,
                &LEFT,
                &HAVE,
                &FILLERS,
                &OTHER_UNITS,
            ];
            lists.iter().any(|list| list.has(letters)) || COUNTS.meaning(letters).is_some()
        }
    };
    if !has(&TABLETS) && !words.iter().all(known) {
        return None;
    }
    let comes = (has(&CAME) || has(&MORE)) && !left_is_said(&words) && !plain_have(&words);
    read(&words, comes)
}

/// "I have got 90": what one has got is there.
fn plain_have(words: &[Word]) -> bool {
    let has = |any: &List| words.iter().any(|word| is(word, any));
    has(&I_HAVE) && !has(&BOUGHT)
}

fn left_is_said(words: &[Word]) -> bool {
    let has = |any: &List| words.iter().any(|word| is(word, any));
    has(&LEFT) && !has(&BOUGHT)
}

/// The words, unless they are another's, a wish, a question, or tell of a dose.
fn heard(text: &str) -> Option<Vec<Word>> {
    let words = words(text)?;
    let took = words
        .iter()
        .any(|word| is(word, &TOOK) || is(word, &EITHER));
    let told = hearsay::sift(text, Subject::Stock) == Sifted::All;
    (told && !took).then_some(words)
}

fn read(words: &[Word], comes: bool) -> Option<StockSaid> {
    let said = |number| {
        if comes {
            StockSaid::More(number)
        } else {
            StockSaid::Left(number)
        }
    };
    if words.iter().any(|word| is(word, &PACKS)) {
        return each_pack(words).and_then(|each| Some(said(packs(words)?.checked_mul(each)?)));
    }
    let count = match numbers(words).as_slice() {
        [(_, number)] => Some(*number),
        // Of several it is the one that counts tablets.
        several => {
            let mut of_tablets = several.iter().filter(|(at, _)| counts_tablets(words, *at));
            let first = of_tablets.next().map(|(_, number)| *number);
            first.filter(|_| of_tablets.next().is_none())
        }
    };
    count.map(said)
}

/// The numbers that may count tablets, with their places.
fn numbers(words: &[Word]) -> Vec<(usize, u32)> {
    let number = |(at, word): (usize, &Word)| match word {
        Word::Number(number) => {
            let other = words.get(at + 1).is_some_and(|next| is(next, &OTHER_UNITS));
            (!other).then_some((at, *number))
        }
        Word::Glued(..) | Word::Odd | Word::Letters(_) => None,
    };
    words.iter().enumerate().filter_map(number).collect()
}

/// "100 tablets", "100 new iron tablets".
fn counts_tablets(words: &[Word], at: usize) -> bool {
    let behind = words[at + 1..].iter().take(3);
    behind
        .take_while(|word| matches!(word, Word::Letters(_)))
        .any(|word| is(word, &TABLETS))
}

/// The tablets in each pack: "of 30", "à 30", "de 30", "mit 30".
fn each_pack(words: &[Word]) -> Option<u32> {
    let pack = words.iter().position(|word| is(word, &PACKS))?;
    match &words[pack + 1..] {
        [of, Word::Number(each), ..] if is(of, &PACK_OF) => Some(*each),
        _ => None,
    }
}

/// How many packs; the words before the pack say it.
fn packs(words: &[Word]) -> Option<u32> {
    let pack = words.iter().position(|word| is(word, &PACKS))?;
    words[..pack]
        .iter()
        .rev()
        .take(3)
        .find_map(|word| match word {
            Word::Number(number) => Some(*number),
            Word::Letters(letters) => COUNTS.number(letters).filter(|_| !MORE.has(letters)),
            Word::Glued(..) | Word::Odd => None,
        })
}

fn is(word: &Word, any: &List) -> bool {
    matches!(word, Word::Letters(letters) if any.has(letters))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn tablets_that_are_left_set_the_count_and_bought_ones_add_to_it() {
        use StockSaid::{Left, More};
        for (text, said) in [
            ("quedan 20 comprimidos", Left(20)),
            ("me quedan 20 pastillas", Left(20)),
            ("35 tablets left", Left(35)),
            ("I've got 90 tablets at home", Left(90)),
            ("hab noch 90 tabletten zuhause", Left(90)),
            ("noch 12 Kapseln übrig", Left(12)),
            ("tablets left: 20", Left(20)),
            ("bought 100 tablets", More(100)),
            ("bought 100 new iron tablets for 12 euros", More(100)),
            ("90 Tabletten gekauft", More(90)),
            ("he comprado 60 comprimidos", More(60)),
            ("compré 60 pastillas de 14 mg", More(60)),
            ("bought two boxes of 30 tablets", More(60)),
            ("zwei neue Packungen à 30 Tabletten geholt", More(60)),
        ] {
            assert_eq!(unasked(text), Some(said), "{text:?}");
            assert_eq!(answer(text), Some(said), "{text:?}");
        }
    }

    #[test]
    fn what_was_taken_wished_asked_or_is_no_tablet_is_no_count() {
        for text in [
            "tomé 5 comprimidos",
            "me tomé 20 pastillas",
            "he tomado 5 comprimidos más",
            "took 5 tablets",
            "I took 5 more tablets",
            "5 Tabletten genommen",
            "noch 5 Tabletten genommen",
            "should I take 5 tablets?",
            "should I buy 100 tablets?",
            "I want to buy 100 tablets",
            "bought a new phone for 300",
            "compré un móvil nuevo por 300",
            "hab 2 Flaschen Wein gekauft",
            "bought 2 bottles of wine for the weekend",
            "bought 2 pillows",
            "my husband bought 100 tablets",
            "bought 30 or 60 tablets",
            "comprimidos",
            "",
        ] {
            assert_eq!(unasked(text), None, "{text:?}");
        }
        for text in [
            "bought a new phone for 300",
            "tomé 5 comprimidos",
            "30 or 60",
            "should I take 5?",
            "7 legs",
        ] {
            assert_eq!(answer(text), None, "{text:?}");
        }
    }

    #[test]
    fn an_answer_may_be_a_number_alone() {
        use StockSaid::{Left, More};
        for (text, said) in [
            ("42", Left(42)),
            ("100.", Left(100)),
            ("about 42", Left(42)),
            ("quedan 20", Left(20)),
            ("noch 20", Left(20)),
            ("tengo 20", Left(20)),
            ("+100", More(100)),
            ("100 more", More(100)),
            ("bought 100", More(100)),
            ("bought 100 more", More(100)),
            ("compré 60", More(60)),
            ("60 más", More(60)),
            ("two new boxes of 30", More(60)),
            ("he comprado dos cajas de 30", More(60)),
        ] {
            assert_eq!(answer(text), Some(said), "{text:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_has_an_answer(text in "((tablets|boxes|of|bought|left|\\+|a|[0-9]{1,11}|é|ß) ?){0,10}") {
            let _ = unasked(&text);
            let _ = answer(&text);
        }
    }
}
