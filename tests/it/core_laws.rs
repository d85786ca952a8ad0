//! Laws of the core, tried with random lives: it is total, the record is the fold of the diary, a wake settles
//! what is due, and no message or button is longer than Telegram takes.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};
use proptest::prelude::*;

use crate::beginning::Beginning;
use crate::foreseen::comes_as_foreseen;
use stillnight::agenda::{agenda, next_wake};
use stillnight::calendar::local_time::{Evening, Zone};
use stillnight::conversation::event::Event;
use stillnight::conversation::state::State;
use stillnight::conversation::{advance, react, recall};
use stillnight::history::{History, Outcome};
use stillnight::patient::Patient;
use stillnight::patient::check_in::{
    BodyParts, CheckInRhythm, Differences, Onset, SleepLoss, StomachEffect,
};
use stillnight::patient::companion::Companion;
use stillnight::patient::evening_record::DoseKind;
use stillnight::patient::fact::{Entry, Fact, SkipReason};
use stillnight::patient::infusion::{Answer, InfusionDraft, IronProduct, Response};
use stillnight::patient::profile::{Language, Sex};
use stillnight::patient::regimen::Rhythm;
use stillnight::patient::unheard::Waiting;
use stillnight::protocol::analyte::Analyte;
use stillnight::protocol::dose::DOSE_SPACING;
use stillnight::protocol::exclusion::Exclusions;
use stillnight::protocol::medicine::Medicine;
use stillnight::text::Text;
use stillnight::text::post::{Manner, Post, Slot};
use stillnight::text::press::{
    BookingPress, CheckInPress, DosePress, DrawFlaws, DrawPress, FixPress, GuidedPress,
    HistoryPart, HourOf, IronNow, MealPress, Press, Setting, TourStop,
};
use stillnight::text::render::{RenderedKeyboard, render};

const START: &str = "2027-02-20T10:00:00Z";
const ZONES: [&str; 6] = [
    "Europe/Berlin",
    "America/New_York",
    "Pacific/Kiritimati",
    "Pacific/Pago_Pago",
    "Australia/Lord_Howe",
    "Antarctica/Troll",
];

/// One step of a life: time passes, then something happens.
#[derive(Clone, Debug)]
struct Step {
    minutes: u16,
    event: Event,
}

fn some_zone() -> impl Strategy<Value = Zone> {
    proptest::sample::select(&ZONES).prop_map(|name| Zone::parse(name).unwrap())
}

fn some_day() -> impl Strategy<Value = NaiveDate> {
    (0..40_u64).prop_map(|days| NaiveDate::from_ymd_opt(2027, 2, 10).unwrap() + Days::new(days))
}

fn some_time() -> impl Strategy<Value = NaiveTime> {
    (0..1440_u32)
        .prop_map(|minutes| NaiveTime::from_num_seconds_from_midnight_opt(minutes * 60, 0).unwrap())
}

fn some_press() -> impl Strategy<Value = Press> {
    let evening = || some_day().prop_map(Evening::on);
    prop_oneof![
        any::<bool>().prop_map(Press::Consent),
        (0..64_u8).prop_map(|bits| Press::GateDone(Exclusions::from_bits(bits).unwrap())),
        Just(Press::GateDone(Exclusions::NONE)),
        some_zone().prop_map(Press::ZoneRight),
        (
            proptest::sample::select(vec![HourOf::Dinner, HourOf::Bedtime, HourOf::CheckIn]),
            some_time()
        )
            .prop_map(|(of, time)| Press::Hour(of, time)),
        proptest::sample::select(vec![IronNow::Already, IronNow::Tonight, IronNow::No])
            .prop_map(Press::Iron),
        any::<u8>().prop_map(Press::IronSince),
        any::<u16>().prop_map(Press::Strength),
        any::<u8>().prop_map(Press::Tablets),
        any::<u16>().prop_map(Press::MealGap),
        any::<u8>().prop_map(Press::Nudges),
        (
            evening(),
            prop_oneof![
                proptest::sample::select(vec![0, 30, 60, 7]).prop_map(MealPress::Ago),
                some_time().prop_map(MealPress::At),
                Just(MealPress::NotYet)
            ]
        )
            .prop_map(|(evening, press)| Press::Meal(evening, press)),
        (evening(), some_dose_press()).prop_map(|(evening, press)| Press::Dose(evening, press)),
        (evening(), some_check_in_press())
            .prop_map(|(evening, press)| Press::CheckIn(evening, press)),
        (0..60_u32, any::<bool>()).prop_map(|(seq, bothersome)| Press::Legs(seq, bothersome)),
        (0..60_u32).prop_map(Press::LabsUndo),
        some_lab_press(),
        Just(Press::Safety),
        (0..60_u32).prop_map(Press::Why),
        (
            some_day(),
            proptest::sample::select(Response::ALL.as_slice())
        )
            .prop_map(|(day, response)| Press::Response(day, response)),
        (
            proptest::sample::select(Analyte::ALL.as_slice()),
            any::<u8>()
        )
            .prop_map(|(a, c)| Press::LabChoice(a, c)),
        (
            some_day(),
            proptest::sample::select(vec![
                BookingPress::Chosen,
                BookingPress::Done,
                BookingPress::Later,
                BookingPress::NotNow
            ])
        )
            .prop_map(|(day, press)| Press::Booking(day, press)),
        some_day().prop_map(Press::TestOn),
        some_day().prop_map(Press::TestOff),
        some_day().prop_map(Press::ResultsNever),
        (0..60_u32).prop_map(Press::TakeBack),
        proptest::option::of(proptest::sample::select(TourStop::ALL.as_slice()))
            .prop_map(Press::Tour),
        (0..100_u16, 0..3_u16).prop_map(|(days, page)| Press::Plan(days, page)),
        Just(Press::TakeBackNothing),
        Just(Press::NotMeant),
        proptest::sample::select(Waiting::ALL.as_slice()).prop_map(Press::Wait),
        evening().prop_map(Press::AddToEvening),
        (
            proptest::sample::select(vec![
                HistoryPart::Overview,
                HistoryPart::Labs,
                HistoryPart::Doses,
                HistoryPart::CheckIns,
                HistoryPart::Iron
            ]),
            0..4_u16
        )
            .prop_map(|(part, page)| Press::History(part, page)),
        proptest::sample::select(vec![
            Setting::Menu,
            Setting::Dinner,
            Setting::Iron,
            Setting::Gate,
            Setting::Zone,
            Setting::DiscreetOn,
            Setting::DiscreetOff,
            Setting::Close
        ])
        .prop_map(Press::Settings),
        proptest::sample::select(Language::ALL.as_slice()).prop_map(Press::Language),
        Just(Press::Forget(false)),
        some_course_press(),
    ]
}

fn some_course_press() -> impl Strategy<Value = Press> {
    let companion = || proptest::sample::select(Companion::ALL.as_slice());
    let response = proptest::sample::select(Response::ALL.as_slice());
    prop_oneof![
        proptest::sample::select(Rhythm::ALL.as_slice()).prop_map(Press::Rhythm),
        proptest::sample::select(Rhythm::ALL.as_slice()).prop_map(Press::RhythmSure),
        Just(Press::IronAgain),
        some_infusion().prop_map(Press::Infusion),
        (0..60_u32).prop_map(Press::InfusionUndo),
        some_day().prop_map(Press::InfusionOff),
        (some_day(), response).prop_map(|(on, response)| Press::Response(on, response)),
        (some_day(), 0..20_u64).prop_map(|(from, days)| Press::Pause(from, from + Days::new(days))),
        Just(Press::PauseDates),
        Just(Press::PauseEnd),
        Just(Press::StockOff),
        Just(Press::StockCount),
        (
            proptest::sample::select(Medicine::ALL.as_slice()),
            any::<bool>()
        )
            .prop_map(|(medicine, taken)| Press::Medicine(medicine, taken)),
        (companion(), proptest::option::of(some_time()))
            .prop_map(|(companion, time)| Press::Companion(companion, time)),
        (companion(), some_day().prop_map(Evening::on))
            .prop_map(|(companion, evening)| Press::CompanionTaken(companion, evening)),
        proptest::sample::select(CheckInRhythm::ALL.as_slice()).prop_map(Press::CheckInRhythm),
        proptest::option::of(proptest::sample::select(vec![Sex::Female, Sex::Male]))
            .prop_map(Press::Sex),
        proptest::sample::select(vec![
            Setting::EveningMenu,
            Setting::IronMenu,
            Setting::CheckInMenu,
            Setting::YouMenu,
            Setting::Tablets,
            Setting::Infusion,
            Setting::Pause,
            Setting::Stock,
            Setting::Companions,
            Setting::VitaminD,
            Setting::BComplex,
            Setting::CheckInRhythm,
            Setting::Sex,
        ])
        .prop_map(Press::Settings),
    ]
}

fn some_infusion() -> impl Strategy<Value = InfusionDraft> {
    let milligrams = prop_oneof![
        Just(Answer::Open),
        Just(Answer::Unknown),
        any::<u16>().prop_map(Answer::Known)
    ];
    let product = prop_oneof![
        Just(Answer::Open),
        Just(Answer::Unknown),
        proptest::sample::select(IronProduct::ALL.as_slice()).prop_map(Answer::Known)
    ];
    (proptest::option::of(some_day()), milligrams, product).prop_map(|(on, milligrams, product)| {
        InfusionDraft {
            on,
            milligrams,
            product,
        }
    })
}

fn some_lab_press() -> impl Strategy<Value = Press> {
    let analyte = || proptest::sample::select(Analyte::ALL.as_slice());
    let flaws = || (0..16_u8).prop_map(|bits| DrawFlaws::from_bits(bits).unwrap());
    let fix = prop_oneof![
        Just(FixPress::Choose),
        analyte().prop_map(FixPress::Value),
        analyte().prop_map(FixPress::LeaveOut),
        Just(FixPress::Day),
        some_day().prop_map(FixPress::On),
        Just(FixPress::Back),
        Just(FixPress::Right),
    ];
    let draw = prop_oneof![
        Just(DrawPress::AllAsItShould),
        flaws().prop_map(DrawPress::Draft),
        flaws().prop_map(DrawPress::Done),
        any::<bool>().prop_map(DrawPress::Ill),
        Just(DrawPress::Skip),
        Just(DrawPress::NameLaboratory),
        (0..4_u8).prop_map(DrawPress::Laboratory),
    ];
    prop_oneof![
        some_day().prop_map(|day| Press::Guided(GuidedPress::On(day))),
        Just(Press::Guided(GuidedPress::OtherDay)),
        analyte().prop_map(|analyte| Press::Guided(GuidedPress::Skip(analyte))),
        Just(Press::Guided(GuidedPress::Done)),
        (0..60_u32, fix).prop_map(|(seq, press)| Press::LabFix(seq, press)),
        (some_day(), draw).prop_map(|(day, press)| Press::Draw(day, press)),
    ]
}

fn some_dose_press() -> impl Strategy<Value = DosePress> {
    prop_oneof![
        4 => Just(DosePress::Taken),
        1 => Just(DosePress::TakenNow),
        1 => proptest::sample::select(vec![15, 30, 60, 61]).prop_map(DosePress::Snooze),
        1 => Just(DosePress::Skip),
        1 => proptest::sample::select(SkipReason::ALL.as_slice()).prop_map(DosePress::Because),
        1 => Just(DosePress::AteAgain),
        1 => Just(DosePress::Undo),
        1 => Just(DosePress::OtherTime),
        1 => some_time().prop_map(DosePress::TakenAt),
        1 => some_time().prop_map(DosePress::Anyway),
        1 => Just(DosePress::NotTaken),
        1 => Just(DosePress::HadToday),
        1 => Just(DosePress::NotYetToday),
    ]
}

fn some_check_in_press() -> impl Strategy<Value = CheckInPress> {
    prop_oneof![
        (0..13_u8).prop_map(CheckInPress::Discomfort),
        proptest::sample::select(Onset::ALL.as_slice()).prop_map(CheckInPress::Onset),
        proptest::sample::select(SleepLoss::ALL.as_slice()).prop_map(CheckInPress::SleepLoss),
        proptest::sample::select(BodyParts::ALL.as_slice()).prop_map(CheckInPress::BodyParts),
        (0..32_u8).prop_map(|bits| {
            CheckInPress::DifferencesDraft(Differences::from_bits(bits).unwrap())
        }),
        (0..32_u8)
            .prop_map(|bits| CheckInPress::Differences(Differences::from_bits(bits).unwrap())),
        proptest::sample::select(StomachEffect::ALL.as_slice()).prop_map(CheckInPress::Stomach),
        Just(CheckInPress::Again),
        Just(CheckInPress::Same),
    ]
}

fn some_event() -> impl Strategy<Value = Event> {
    let words = vec![
        "/start",
        "/labs",
        "/labs ferritin=88",
        "/labs ferritin=120 tsat=30",
        "/labs ferritin 310",
        "/labs tsat=50",
        "/labs iron 60",
        "/labs",
        "88 µg/L",
        "IRLS 24",
        "/labs irls=41 tsat=30",
        "I want to die",
        "I fainted",
        "µg/dL",
        "/meal",
        "/meal 19:40",
        "ate at 7.40 pm",
        "/taken",
        "/taken 21:00",
        "/checkin",
        "7",
        "11",
        "/test",
        "1 March",
        "/test tomorrow",
        "/test off",
        "/next",
        "/infusion",
        "/infusion 2027-02-18 1000mg ferinject",
        "/infusion yesterday",
        "/pause",
        "/pause 3 days",
        "/pause until 1 March",
        "/resume",
        "/stock",
        "/stock 40",
        "/stock +100",
        "/stop",
        "1000 mg Monofer",
        "IRLS 24",
        "/undo",
        "/plan",
        "/protocol",
        "/history",
        "/history labs",
        "/settings",
        "/cancel",
        "/help",
        "/privacy",
        "/forget",
        "hello",
        "Berlin",
        "yes",
        "no",
        "20:15",
        "5",
        "🦵",
        "",
        "/",
        "/zzz",
    ];
    let said = proptest::sample::select(words).prop_map(|text| Event::Said {
        text: text.to_owned(),
        language: Language::En,
    });
    prop_oneof![
        6 => said,
        1 => ".{0,60}".prop_map(|text| Event::Said { text, language: Language::Es }),
        12 => some_press().prop_map(|press| Event::Pressed { press: Some(press) }),
        1 => Just(Event::Pressed { press: None }),
        1 => proptest::option::of(some_zone()).prop_map(|zone| Event::SharedPlace { zone }),
        1 => Just(Event::SentSomethingElse),
        1 => Just(Event::WentSilent),
        1 => Just(Event::CameBack),
        1 => Just(Event::FileNotMade),
        1 => some_day().prop_map(|day| Event::Undelivered { slot: Slot::Dose(Evening::on(day)) }),
        4 => Just(Event::Woke),
    ]
}

fn some_life() -> impl Strategy<Value = Vec<Step>> {
    let step = (
        prop_oneof![Just(0), 1..40_u16, 30..900_u16, 1400..5000_u16],
        some_event(),
    )
        .prop_map(|(minutes, event)| Step { minutes, event });
    proptest::collection::vec(step, 1..60)
}

/// A life that runs: the state, its diary and its clock.
struct Life {
    state: State,
    diary: Vec<Entry>,
    now: DateTime<Utc>,
}

impl Life {
    fn enrolled(zone: &str) -> Self {
        Self::told(Beginning::in_zone(zone).on_tablets("2026-12-01").facts())
    }

    fn told(facts: Vec<Fact>) -> Self {
        let mut life = Self {
            state: State::default(),
            diary: Vec::new(),
            now: START.parse().unwrap(),
        };
        let mut reaction = react(&life.state, &[], &Event::Woke, life.now);
        reaction.facts = facts;
        let (state, entries) = advance(&life.state, &reaction, life.now);
        life.state = state;
        life.diary.extend(entries);
        life
    }

    fn pass(&mut self, minutes: u16) {
        let until = self.now + TimeDelta::minutes(i64::from(minutes));
        while let Some(wake) =
            next_wake(&self.state.patient, self.now).filter(|wake| *wake <= until)
        {
            self.now = self.now.max(wake);
            self.meet(&Event::Woke);
            let next = agenda(&self.state.patient, self.now).into_iter().next();
            assert!(
                next.as_ref().is_none_or(|next| next.at > self.now),
                "due after a wake at {}: {next:?}",
                self.now
            );
        }
        self.now = until;
    }

    fn meet(&mut self, event: &Event) {
        let diary = recall(&self.state, event).of(&self.diary);
        let reaction = react(&self.state, &diary, event, self.now);
        if reaction.forget {
            *self = Self {
                now: self.now,
                ..Self::enrolled("Europe/Berlin")
            };
            return;
        }
        if !matches!(event, Event::Pressed { .. }) {
            assert_eq!(reaction.notice, None, "there is no button for it");
        }
        let before = self.state.patient.clone();
        let (state, entries) = advance(&self.state, &reaction, self.now);
        self.state = state;
        self.diary.extend(entries);
        let has_words = |post: &&Post| post.manner != Manner::Remove;
        for post in reaction.posts.iter().filter(has_words) {
            fits_telegram(post, self.state.patient.language, self.now);
            keeps_doses_apart(post, &before, self.now);
        }
    }
}

fn fits_telegram(post: &Post, language: Language, now: DateTime<Utc>) {
    let rendered = render(post, language, now);
    let length = rendered.text.chars().count();
    assert!(
        (1..=900).contains(&length),
        "{length} characters:\n{}",
        rendered.text
    );
    let RenderedKeyboard::Buttons(rows) = rendered.keyboard else {
        return;
    };
    let mut labels: Vec<_> = rows.iter().flatten().map(|(label, _)| label).collect();
    labels.sort();
    assert!(
        labels.windows(2).all(|pair| pair[0] != pair[1]),
        "two buttons read the same: {labels:?}"
    );
    for (label, data) in rows.iter().flatten() {
        assert!(
            !label.is_empty() && (1..=64).contains(&data.len()),
            "{label}: {data}"
        );
        assert!(Press::decode(data).is_some(), "{data} cannot be read back");
    }
}

/// E4, E8: no *take it now* within a day less an hour of the last dose, and none once an evening is settled.
fn keeps_doses_apart(post: &Post, before: &Patient, now: DateTime<Utc>) {
    let Slot::Dose(evening) = post.slot else {
        return;
    };
    let is_reminder = post.paragraphs.iter().any(|text| {
        matches!(
            text,
            Text::DoseReminder { .. }
                | Text::DoseReminderAssumed { .. }
                | Text::DoseReminderBedtime { .. }
        )
    });
    if is_reminder {
        assert!(
            before.evening(evening).dose.is_none(),
            "a reminder for a settled evening"
        );
        let last = before.last_dose_before(evening).filter(|last| *last <= now);
        let spacing = before
            .oral_iron()
            .map_or(DOSE_SPACING, |(oral, _)| oral.rhythm.spacing());
        assert!(
            last.is_none_or(|last| now - last >= spacing),
            "{last:?} and again at {now}"
        );
    }
}

/// The record of the whole diary knows what the patient's record knows of the last evenings, and more.
fn the_record_agrees(life: &Life) {
    let (patient, history) = (&life.state.patient, History::of(&life.diary, life.now));
    for (evening, record) in &patient.evenings {
        let told = history.evenings.get(evening);
        let dose = match record.dose.map(|dose| dose.kind) {
            Some(DoseKind::Taken { at, tablets }) => Some(Outcome::Taken { at, tablets }),
            Some(DoseKind::Skipped { reason }) => Some(Outcome::Skipped { reason }),
            None => None,
        };
        let read = told.map(|told| told.dose);
        match dose {
            Some(dose) => assert_eq!(read, Some(dose), "{evening}"),
            None => assert!(
                !matches!(read, Some(Outcome::Taken { .. } | Outcome::Skipped { .. })),
                "{evening}"
            ),
        }
        let answered = told.map(|told| told.check_in).unwrap_or_default();
        // East of the date line a date is asked about again; until it is answered, the record keeps its first answer.
        let asked_again = record.check_in.discomfort.is_none() && patient.zone_change.is_some();
        if !(asked_again && answered.discomfort.is_some()) {
            assert_eq!(answered, record.check_in, "{evening}");
        }
    }
    assert!(history.panels.ends_with(&patient.panels));
    assert!(history.infusions.ends_with(&patient.infusions));
    assert!(history.pauses.ends_with(&patient.pauses));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn any_life_is_lived_to_its_end(zone in proptest::sample::select(&ZONES), steps in some_life()) {
        let mut life = Life::enrolled(zone);
        for step in steps {
            life.pass(step.minutes);
            life.meet(&step.event);
        }
        prop_assert_eq!(Patient::from_diary(&life.diary), life.state.patient.clone());
        the_record_agrees(&life);
        let stored = serde_json::to_string(&life.state).unwrap();
        prop_assert_eq!(serde_json::from_str::<State>(&stored).unwrap(), life.state);
    }

    #[test]
    fn a_stranger_can_do_anything_too(steps in some_life()) {
        let mut life = Life { state: State::default(), diary: Vec::new(), now: START.parse().unwrap() };
        for step in steps {
            life.pass(step.minutes);
            life.meet(&step.event);
            if life.state.patient.consent.is_none() {
                let told = Patient { language: life.state.patient.language, facts: life.state.patient.facts, ..Patient::default() };
                let kept = Patient { silent: false, back_at: None, noted_at: None, ..life.state.patient.clone() };
                prop_assert_eq!(kept, told, "something was kept before consent");
            }
        }
    }

    #[test]
    fn every_press_survives_its_callback_data(press in some_press()) {
        prop_assert_eq!(Press::decode(&press.encode()), Some(press));
    }

    #[test]
    fn no_callback_data_breaks_the_reader(data in "\\PC{0,64}") {
        let _ = Press::decode(&data);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn foreseen_is_lived_at_any_moment_of_a_life(zone in proptest::sample::select(&ZONES), steps in some_life(), days in 1..40_i64) {
        let mut life = Life::enrolled(zone);
        for step in steps {
            life.pass(step.minutes);
            life.meet(&step.event);
        }
        prop_assert_eq!(comes_as_foreseen(&life.state, life.now, days), Ok(()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 120, ..ProptestConfig::default() })]

    #[test]
    fn pressing_twice_adds_no_second_fact(zone in proptest::sample::select(&ZONES), steps in some_life(), presses in proptest::collection::vec(some_press(), 1..20)) {
        let mut life = Life::enrolled(zone);
        for step in steps {
            life.pass(step.minutes);
            life.meet(&step.event);
        }
        for press in presses {
            let event = Event::Pressed { press: Some(press.clone()) };
            life.meet(&event);
            life.now += TimeDelta::seconds(1);
            let before = life.diary.len();
            life.meet(&event);
            prop_assert_eq!(&life.diary[before..], &[], "{:?} twice", press);
        }
    }
}

#[test]
fn a_start_that_is_tapped_twice_is_noted_once() {
    let mut facts = Beginning::in_zone("Europe/Berlin").facts();
    facts.push(Fact::DoctorFollowsIron {
        on: "2027-02-20".parse().unwrap(),
    });
    let mut life = Life::told(facts);
    let tap = Event::Pressed {
        press: Some(Press::IronAgain),
    };
    life.meet(&tap);
    let once = life.diary.len();
    assert!(matches!(
        life.diary.last().map(|entry| &entry.fact),
        Some(Fact::OralIronStarted { .. })
    ));
    life.now += TimeDelta::seconds(2);
    life.meet(&tap);
    assert_eq!(life.diary[once..], []);
}

/// E14: whoever is heard again hears at once what waiting kept back, and it is foreseen for that hour.
#[test]
fn what_waiting_kept_back_is_foreseen_for_the_hour_that_ends_it() {
    let press = |press| Event::Pressed { press: Some(press) };
    let mut life = Life::enrolled("Pacific/Pago_Pago");
    life.meet(&press(Press::TestOn("2027-02-22".parse().unwrap())));
    life.pass(4 * 24 * 60);
    life.meet(&press(Press::Wait(Waiting::Weekly)));
    assert_eq!(comes_as_foreseen(&life.state, life.now, 20), Ok(()));
}
