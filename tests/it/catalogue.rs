//! Every language says everything, with exactly the arguments it is given.

use chrono::NaiveTime;
use stillnight::patient::profile::Language;
use stillnight::text::Text;
use stillnight::text::catalogue::problems;
use stillnight::text::voice::Voice;

#[test]
fn every_language_says_everything() {
    for language in Language::ALL {
        assert_eq!(problems(language), Vec::<String>::new());
    }
}

/// What one night is called where others are counted.
#[test]
fn one_night_is_spoken_of_as_one() {
    let report = |symptoms| Text::ReportNights {
        nights: 14,
        answered: 1,
        median: "6".to_owned(),
        symptoms,
    };
    let letter = Text::LetterLegs {
        answered: 1,
        median: "6".to_owned(),
        symptoms: 1,
    };
    let few = Text::ResponseTooFew { needed: 1 };
    for (language, text, expected) in [
        (
            Language::En,
            &report(1),
            "1 answered, with 6 of 10 (10 is worst), with symptoms.",
        ),
        (Language::En, &report(0), "without symptoms."),
        (Language::De, &report(1), "1 beantwortet, mit 6 von 10"),
        (Language::Es, &report(1), "1 respondida, con 6 de 10"),
        (Language::En, &letter, "I noted 1; the score was 6"),
        (Language::De, &letter, "habe ich eine notiert, mit 6 von 10"),
        (Language::Es, &letter, "anoté una; el valor fue 6"),
        (Language::En, &few, "once 1 night is answered on each side"),
        (
            Language::De,
            &few,
            "wenn vorher und nachher je 1 Nacht beantwortet ist",
        ),
        (
            Language::Es,
            &few,
            "en cuanto haya 1 noche respondida por lado",
        ),
    ] {
        let said = Voice::of(language).say(text);
        assert!(said.contains(expected), "{language:?}: {said}");
    }
}

/// "a la 01:30", but "a las 02:30": the hour alone chooses the article.
#[test]
fn spanish_has_one_o_clock_in_the_singular() {
    let voice = Voice::of(Language::Es);
    for (hour, minute, said) in [
        (0, 40, "a las 00:40."),
        (1, 0, "a la 01:00."),
        (1, 30, "a la 01:30."),
        (2, 0, "a las 02:00."),
        (11, 30, "a las 11:30."),
        (21, 10, "a las 21:10."),
    ] {
        let until = NaiveTime::from_hms_opt(hour, minute, 0).unwrap();
        let text = voice.say(&Text::MealPutOff { until });
        assert!(text.ends_with(said), "{text}");
    }
}

/// A time that stands behind a written article would be wrong for an hour a day.
#[test]
fn no_spanish_sentence_writes_the_article_of_a_time_itself() {
    let folder = format!("{}/locales/es", env!("CARGO_MANIFEST_DIR"));
    let mut sentences = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(entry.unwrap().path()).unwrap();
        sentences += text.matches("CLOCK(").count();
        for article in [" la { $", " las { $", " la { CLOCK", " las { CLOCK"] {
            let offence = text.lines().find(|line| line.contains(article));
            assert_eq!(offence, None);
        }
    }
    assert!(sentences > 40, "{sentences} times were found");
}
