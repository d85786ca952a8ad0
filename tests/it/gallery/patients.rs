//! Ten kinds of patients, each a diary of plain facts.

use chrono::{DateTime, Days, NaiveDate, NaiveDateTime, NaiveTime, Utc};
use rust_decimal::Decimal;
use stillnight::calendar::local_time::{Evening, Zone};
use stillnight::patient::draw::DrawConditions;
use stillnight::patient::fact::{Entry, Fact, SkipReason};
use stillnight::patient::infusion::{IronProduct, Response};
use stillnight::patient::regimen::Rhythm;
use stillnight::protocol::analyte::Analyte;
use stillnight::protocol::exclusion::{Exclusion, Exclusions};
use stillnight::protocol::medicine::Medicine;
use stillnight::protocol::panel::{Comparator, LabValue, Panel, Reading};
use stillnight::protocol::unit::Unit;

use crate::beginning::Beginning;

/// The day on which every gallery is looked at.
const TODAY: &str = "2026-11-24";

/// A kind of patient.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Has just begun.
    Empty,
    /// One lab value and nothing else.
    OneLab,
    /// Ten years of everything.
    TenYears,
    /// Reminded every evening, never answered.
    AllMissing,
    /// Values that are only bounds.
    Censored,
    /// Reports in two systems of units.
    TwoUnits,
    /// Sleeps at four in the morning.
    NightOwl,
    /// Lived through the end of summer time.
    ClockChange,
    /// The protocol was not written for them.
    Excluded,
    /// An infusion that worked, and later did not.
    Relapse,
}

impl Kind {
    /// All ten.
    pub const ALL: [Self; 10] = [
        Self::Empty,
        Self::OneLab,
        Self::TenYears,
        Self::AllMissing,
        Self::Censored,
        Self::TwoUnits,
        Self::NightOwl,
        Self::ClockChange,
        Self::Excluded,
        Self::Relapse,
    ];

    /// For a file's name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::OneLab => "one-lab",
            Self::TenYears => "ten-years",
            Self::AllMissing => "all-missing",
            Self::Censored => "censored",
            Self::TwoUnits => "two-units",
            Self::NightOwl => "night-owl",
            Self::ClockChange => "clock-change",
            Self::Excluded => "excluded",
            Self::Relapse => "relapse",
        }
    }
}

/// The diary of a kind of patient, and the instant at which it is looked at.
pub fn diary(kind: Kind) -> (Vec<Entry>, DateTime<Utc>) {
    let mut life = match kind {
        Kind::Empty => Life::begun("2026-11-20", "Europe/London", Exclusions::default()),
        Kind::OneLab => one_lab(),
        Kind::TenYears => ten_years(),
        Kind::AllMissing => all_missing(),
        Kind::Censored => censored(),
        Kind::TwoUnits => two_units(),
        Kind::NightOwl => night_owl(),
        Kind::ClockChange => clock_change(),
        Kind::Excluded => excluded(),
        Kind::Relapse => relapse(),
    };
    life.entries.sort_by_key(|entry| entry.at);
    for (seq, entry) in (0..).zip(&mut life.entries) {
        entry.seq = seq;
    }
    let now = life.zone.instant(day(TODAY).and_hms_opt(22, 0, 0).unwrap());
    (life.entries, now)
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn days(from: &str, until: &str) -> impl Iterator<Item = NaiveDate> {
    let until = day(until);
    std::iter::successors(Some(day(from)), |day| day.checked_add_days(Days::new(1)))
        .take_while(move |day| *day <= until)
}

/// A diary in the making.
struct Life {
    entries: Vec<Entry>,
    zone: Zone,
    bedtime: NaiveTime,
    dice: u32,
}

impl Life {
    fn begun(on: &str, zone: &str, exclusions: Exclusions) -> Self {
        Self::begun_with(on, zone, exclusions, "22:30")
    }

    fn begun_with(on: &str, zone: &str, exclusions: Exclusions, bedtime: &str) -> Self {
        let zone = Zone::parse(zone).unwrap();
        let bedtime = bedtime.parse().unwrap();
        let mut life = Self {
            entries: Vec::new(),
            zone,
            bedtime,
            dice: 2026,
        };
        let start = day(on);
        let beginning = Beginning {
            exclusions,
            dinner: "19:30".parse().unwrap(),
            bedtime,
            ..Beginning::of(zone)
        };
        for fact in beginning.facts() {
            life.at(start, "17:00", fact);
        }
        life
    }

    /// A whole throw of one in `sides`, the same in every run.
    fn throw(&mut self, sides: u32) -> u32 {
        self.dice = self
            .dice
            .wrapping_mul(1_664_525)
            .wrapping_add(1_013_904_223);
        (self.dice >> 8) % sides
    }

    fn at(&mut self, on: NaiveDate, time: &str, fact: Fact) {
        let local: NaiveDateTime = on.and_time(time.parse().unwrap());
        let at = self.zone.instant(local);
        self.entries.push(Entry { seq: 0, at, fact });
    }

    fn tablets(&mut self, on: &str, tablets: u8, rhythm: Rhythm) {
        let on = day(on);
        self.at(on, "18:00", Fact::OralIronStarted { on });
        self.at(on, "18:00", Fact::TabletStrengthSet { milligrams: 14 });
        self.at(on, "18:00", Fact::TabletsSet { tablets });
        let from = Evening::on(on);
        self.at(on, "18:00", Fact::RhythmChosen { rhythm, from });
    }

    fn infusion(&mut self, on: &str, milligrams: u16, response: Option<Response>) {
        let on = day(on);
        let product = Some(IronProduct::FerricCarboxymaltose);
        let milligrams = Some(milligrams);
        self.at(
            on,
            "14:00",
            Fact::InfusionGiven {
                on,
                milligrams,
                product,
            },
        );
        if let Some(response) = response {
            let told = on.checked_add_days(Days::new(43)).unwrap();
            let infusion_on = on;
            self.at(
                told,
                "19:00",
                Fact::ResponseGiven {
                    infusion_on,
                    response,
                },
            );
        }
    }

    fn labs(&mut self, on: &str, values: &[(Analyte, &str, Unit)]) {
        let drawn_on = day(on);
        let value = |(analyte, text, unit): &(Analyte, &str, Unit)| {
            let (comparator, number) = match text.split_at(1) {
                ("<", rest) => (Comparator::Below, rest),
                (">", rest) => (Comparator::Above, rest),
                _ => (Comparator::Exactly, *text),
            };
            let value: Decimal = number.parse().unwrap();
            let reading = Reading {
                comparator,
                value,
                unit: *unit,
            };
            LabValue::new(*analyte, reading).unwrap()
        };
        let panel = Panel::new(drawn_on, values.iter().map(value).collect()).unwrap();
        self.at(drawn_on, "16:00", Fact::LabsReported { panel });
    }

    fn drawn(&mut self, on: &str, fasting: bool, ill: bool, laboratory: &str) {
        let drawn_on = day(on);
        let conditions = DrawConditions {
            fasting: Some(fasting),
            morning: Some(true),
            iron_rested: Some(fasting),
            ill: Some(ill),
            laboratory: Some(laboratory.to_owned()),
        };
        self.at(
            drawn_on,
            "16:01",
            Fact::DrawTold {
                drawn_on,
                conditions,
            },
        );
    }

    /// Nights around a score; one in `missing` goes unanswered.
    fn nights(&mut self, from: &str, until: &str, around: u32, missing: u32) {
        for on in days(from, until) {
            if missing > 0 && self.throw(missing) == 0 {
                continue;
            }
            let score = (around + self.throw(5)).saturating_sub(2).min(10);
            let evening = Evening::on(on);
            let score = u8::try_from(score).unwrap();
            let at = evening.at(&self.zone, self.bedtime);
            let fact = Fact::DiscomfortRated { evening, score };
            self.entries.push(Entry { seq: 0, at, fact });
        }
    }

    /// Doses: of ten, this many are taken, one is skipped and the rest unanswered.
    fn doses(&mut self, from: &str, until: &str, taken: u32, tablets: u8, every: usize) {
        for on in days(from, until).step_by(every) {
            let evening = Evening::on(on);
            let throw = self.throw(10);
            let fact = match throw.cmp(&taken) {
                std::cmp::Ordering::Less => Fact::DoseTaken {
                    evening,
                    at: self.zone.instant(on.and_hms_opt(21, 40, 0).unwrap()),
                    tablets,
                },
                std::cmp::Ordering::Equal => Fact::DoseSkipped {
                    evening,
                    reason: Some(SkipReason::SideEffects),
                },
                std::cmp::Ordering::Greater => continue,
            };
            self.at(on, "21:41", fact);
        }
    }

    fn test(&mut self, booked: &str, on: &str) {
        let booked = day(booked);
        self.at(booked, "12:00", Fact::TestBooked { on: day(on) });
    }
}

const MICROGRAM: Unit = Unit::MicrogramPerLitre;

fn one_lab() -> Life {
    let mut life = Life::begun("2026-11-10", "Europe/Berlin", Exclusions::default());
    life.labs("2026-11-18", &[(Analyte::Ferritin, "38", MICROGRAM)]);
    life
}

fn ten_years() -> Life {
    let mut life = Life::begun("2016-12-01", "Europe/Madrid", Exclusions::default());
    life.tablets("2016-12-05", 5, Rhythm::Nightly);
    for (year, ferritin, tsat) in [
        (2016, "18", "11"),
        (2017, "41", "17"),
        (2018, "62", "21"),
        (2019, "84", "24"),
        (2020, "96", "26"),
        (2021, "212", "33"),
        (2022, "168", "30"),
        (2023, "121", "25"),
        (2024, "88", "19"),
        (2025, "244", "35"),
        (2026, "190", "31"),
    ] {
        for (month, add) in [("03", 0), ("10", 12)] {
            let value = (ferritin.parse::<u32>().unwrap() + add).to_string();
            if year == 2026 && month == "10" {
                continue;
            }
            life.labs(
                &format!("{year}-{month}-14"),
                &[
                    (Analyte::Ferritin, &value, MICROGRAM),
                    (Analyte::Tsat, tsat, Unit::Percent),
                ],
            );
        }
    }
    life.doses("2016-12-05", "2020-11-19", 7, 5, 1);
    life.tablets("2019-11-01", 5, Rhythm::EveryOther);
    life.infusion("2020-11-20", 1000, Some(Response::Better));
    life.infusion("2025-01-15", 1000, Some(Response::Better));
    life.nights("2016-12-01", "2018-06-01", 7, 5);
    life.nights("2018-06-02", "2020-11-20", 6, 4);
    life.nights("2020-12-10", "2023-08-01", 2, 6);
    life.nights("2023-12-01", "2025-01-20", 5, 3);
    life.nights("2025-02-10", "2026-11-23", 2, 4);
    life
}

fn all_missing() -> Life {
    let mut life = Life::begun("2026-08-20", "Europe/London", Exclusions::default());
    life.tablets("2026-08-21", 5, Rhythm::Nightly);
    for on in days("2026-08-21", "2026-11-23") {
        let evening = Evening::on(on);
        life.at(on, "21:30", Fact::DoseReminded { evening });
        life.at(on, "22:00", Fact::CheckInAsked { evening });
    }
    life
}

fn censored() -> Life {
    let mut life = Life::begun("2026-01-10", "Europe/Berlin", Exclusions::default());
    life.tablets("2026-01-20", 5, Rhythm::Nightly);
    life.labs(
        "2026-01-12",
        &[
            (Analyte::Ferritin, "<5", MICROGRAM),
            (Analyte::Haemoglobin, "112", Unit::GramPerLitre),
        ],
    );
    life.labs("2026-04-20", &[(Analyte::Ferritin, "31", MICROGRAM)]);
    life.labs(
        "2026-09-02",
        &[
            (Analyte::Ferritin, ">1650", MICROGRAM),
            (Analyte::Tsat, "41", Unit::Percent),
        ],
    );
    life.doses("2026-01-20", "2026-07-05", 8, 5, 1);
    life.infusion("2026-07-06", 1000, None);
    life.nights("2026-01-11", "2026-11-23", 5, 3);
    life
}

fn two_units() -> Life {
    let mut life = Life::begun("2026-02-01", "America/New_York", Exclusions::default());
    life.tablets("2026-02-10", 5, Rhythm::Nightly);
    life.labs(
        "2026-02-03",
        &[
            (Analyte::Ferritin, "22", Unit::NanogramPerMillilitre),
            (Analyte::Iron, "48", Unit::MicrogramPerDecilitre),
            (Analyte::Tibc, "390", Unit::MicrogramPerDecilitre),
            (Analyte::VitaminD, "19", Unit::NanogramPerMillilitre),
            (Analyte::Haemoglobin, "12.9", Unit::GramPerDecilitre),
        ],
    );
    life.drawn("2026-02-03", true, false, "Northside");
    life.labs(
        "2026-05-12",
        &[
            (Analyte::Ferritin, "58", MICROGRAM),
            (Analyte::Iron, "14.2", Unit::MicromolePerLitre),
            (Analyte::Tibc, "62", Unit::MicromolePerLitre),
            (Analyte::Haemoglobin, "136", Unit::GramPerLitre),
            (Analyte::Crp, "7.5", Unit::MilligramPerLitre),
        ],
    );
    life.drawn("2026-05-12", false, true, "Städtisches Labor");
    life.labs(
        "2026-08-18",
        &[
            (Analyte::Ferritin, "88", Unit::NanogramPerMillilitre),
            (Analyte::Tsat, "24", Unit::Percent),
            (Analyte::VitaminD, "31", Unit::NanogramPerMillilitre),
        ],
    );
    life.drawn("2026-08-18", true, false, "Northside");
    life.test("2026-08-10", "2026-08-18");
    life.tablets("2026-08-22", 5, Rhythm::EveryOther);
    life.doses("2026-02-10", "2026-08-14", 8, 5, 1);
    life.doses("2026-08-22", "2026-11-23", 9, 10, 2);
    life.nights("2026-02-01", "2026-08-22", 6, 4);
    life.nights("2026-08-23", "2026-11-23", 4, 4);
    let at = day("2026-02-01");
    for medicine in [Medicine::Levothyroxine, Medicine::Antidepressant] {
        life.at(at, "17:30", Fact::MedicineAdded { medicine });
    }
    life
}

fn night_owl() -> Life {
    let mut life = Life::begun_with(
        "2026-06-01",
        "Europe/Berlin",
        Exclusions::default(),
        "04:00",
    );
    life.tablets("2026-06-02", 5, Rhythm::Nightly);
    for on in days("2026-06-02", "2026-11-23") {
        let evening = Evening::on(on);
        let next = on.succ_opt().unwrap();
        let at = life.zone.instant(next.and_hms_opt(1, 15, 0).unwrap());
        if life.throw(8) > 0 {
            let fact = Fact::DoseTaken {
                evening,
                at,
                tablets: 5,
            };
            life.at(next, "01:16", fact);
        }
    }
    life.labs("2026-06-01", &[(Analyte::Ferritin, "27", MICROGRAM)]);
    life.labs(
        "2026-09-01",
        &[
            (Analyte::Ferritin, "49", MICROGRAM),
            (Analyte::Tsat, "18", Unit::Percent),
        ],
    );
    life.nights("2026-06-01", "2026-11-23", 6, 6);
    life
}

fn clock_change() -> Life {
    let mut life = Life::begun("2026-10-01", "Europe/Madrid", Exclusions::default());
    life.tablets("2026-10-02", 4, Rhythm::Nightly);
    life.labs("2026-10-01", &[(Analyte::Ferritin, "66", MICROGRAM)]);
    life.test("2026-11-05", "2026-11-12");
    life.doses("2026-10-02", "2026-11-09", 8, 4, 1);
    life.doses("2026-11-12", "2026-11-23", 8, 4, 1);
    life.labs(
        "2026-11-12",
        &[
            (Analyte::Ferritin, "74.6", MICROGRAM),
            (Analyte::Tsat, "23", Unit::Percent),
        ],
    );
    life.drawn("2026-11-12", true, false, "Laboratorio Central");
    life.nights("2026-10-01", "2026-11-23", 5, 5);
    life
}

fn excluded() -> Life {
    let exclusions = Exclusions::default().toggled(Exclusion::Dialysis);
    let mut life = Life::begun("2026-07-01", "Europe/London", exclusions);
    life.labs(
        "2026-07-10",
        &[
            (Analyte::Ferritin, "410", MICROGRAM),
            (Analyte::Tsat, "29", Unit::Percent),
        ],
    );
    life.nights("2026-07-01", "2026-11-23", 6, 4);
    life
}

fn relapse() -> Life {
    let mut life = Life::begun("2025-10-01", "Europe/London", Exclusions::default());
    life.labs(
        "2025-10-03",
        &[
            (Analyte::Ferritin, "34", MICROGRAM),
            (Analyte::Tsat, "14", Unit::Percent),
            (Analyte::Haemoglobin, "128", Unit::GramPerLitre),
        ],
    );
    life.drawn("2025-10-03", true, false, "St. Mary's");
    life.tablets("2025-10-05", 5, Rhythm::Nightly);
    life.doses("2025-10-05", "2026-02-08", 7, 5, 1);
    life.labs(
        "2026-01-14",
        &[
            (Analyte::Ferritin, "47", MICROGRAM),
            (Analyte::Tsat, "17", Unit::Percent),
        ],
    );
    life.test("2026-01-08", "2026-01-14");
    life.infusion("2026-02-09", 1000, Some(Response::Better));
    life.labs(
        "2026-04-08",
        &[
            (Analyte::Ferritin, "236", MICROGRAM),
            (Analyte::Tsat, "32", Unit::Percent),
        ],
    );
    life.drawn("2026-04-08", true, false, "St. Mary's");
    life.labs(
        "2026-11-11",
        &[
            (Analyte::Ferritin, "92", MICROGRAM),
            (Analyte::Tsat, "21", Unit::Percent),
            (Analyte::VitaminD, "44", Unit::NanomolePerLitre),
            (Analyte::Crp, "<1", Unit::MilligramPerLitre),
        ],
    );
    life.drawn("2026-11-11", true, false, "St. Mary's");
    life.nights("2025-10-01", "2026-02-20", 7, 7);
    life.nights("2026-02-21", "2026-08-20", 2, 6);
    life.nights("2026-09-10", "2026-11-23", 6, 5);
    let at = day("2025-10-01");
    life.at(
        at,
        "17:30",
        Fact::MedicineAdded {
            medicine: Medicine::Alpha2DeltaLigand,
        },
    );
    life
}
