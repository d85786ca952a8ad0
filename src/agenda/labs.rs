//! Owns what the protocol's tables see of a patient: their last values, their route, their legs, their draws.
//! It must not decide a step.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

use crate::almanac::local_time::{Evening, Zone};
use crate::patient::Patient;
use crate::patient::check_in::Difference;
use crate::patient::evening_record::{DoseKind, EveningRecord};
use crate::patient::fact::SkipReason;
use crate::patient::infusion::Response;
use crate::patient::regimen::Regimen;
use crate::protocol::advice::{Drawn, Inputs, Responded, Route, SYMPTOM_NIGHTS, Symptoms};
use crate::protocol::analyte::Analyte;
use crate::protocol::dose::IRON_FREE_BEFORE_TEST;
use crate::protocol::inputs::Draw;
use crate::protocol::limits::ILLNESS_COUNTS_WEEKS;
use crate::protocol::panel::Panel;
use crate::protocol::testing::{
    PANEL_AFTER_INFUSION_WEEKS, TSAT_STALE_AFTER, weeks_after, weeks_before,
};

/// B2: blood is drawn in the morning; a draw without an hour is taken to be at this one.
pub const DRAW_TIME: NaiveTime = NaiveTime::from_hms_opt(8, 0, 0).expect("a time of day");
/// An answer about the legs holds this long; then it is asked again.
const LEGS_ANSWER_DAYS: i64 = 14;

/// What the tables look at.
#[must_use]
pub fn inputs(patient: &Patient, zone: Option<&Zone>, now: DateTime<Utc>) -> Inputs {
    let today = zone.map_or_else(|| now.date_naive(), |zone| zone.local(now).date());
    let panels = Panels::of(patient);
    let (ferritin, tsat) = patient.iron_values();
    let route = route(patient, today);
    let (retest_ferritin, retest_tsat) = panels.retest(route, ferritin, tsat);
    Inputs {
        today,
        exclusions: patient.exclusions.unwrap_or_default(),
        ferritin,
        tsat,
        route,
        symptoms: symptoms(patient, zone, now),
        retest_ferritin,
        retest_tsat,
        ferritin_before: panels.ferritin_before(route, ferritin),
        haemoglobin: panels.recent(Analyte::Haemoglobin),
        crp: panels.crp(ferritin),
        vitamin_d: panels.recent(Analyte::VitaminD),
        vitamin_b12: panels.recent(Analyte::VitaminB12),
        folate: panels.recent(Analyte::Folate),
        vitamin_b1: panels.recent(Analyte::VitaminB1),
        sex: patient.sex,
        medicines: patient.medicines.keys().copied().collect(),
        draw: draw(patient, zone, ferritin, tsat, retest_ferritin),
    }
}

/// §4: the later of the last oral start that still runs and the last infusion.
fn route(patient: &Patient, today: NaiveDate) -> Route {
    let oral = match patient.regimen {
        Regimen::Unasked | Regimen::NoIron => None,
        Regimen::Oral(oral) => oral.since,
    };
    let infusion = patient
        .infusions
        .iter()
        .rev()
        .map(|infusion| &infusion.what)
        .find(|infusion| infusion.on <= today);
    match (oral, infusion) {
        (Some(since), Some(infusion)) if since > infusion.on => Route::Oral { since },
        (_, Some(infusion)) => Route::Infusion {
            on: infusion.on,
            responded: match infusion.response {
                Some(Response::Better) => Responded::Yes,
                Some(Response::Same | Response::Worse) => Responded::No,
                None => Responded::Unknown,
            },
        },
        (Some(since), None) => Route::Oral { since },
        (None, None) => Route::NoIron,
    }
}

/// The nightly scores decide; where they are too few, the patient's own recent answer does.
fn symptoms(patient: &Patient, zone: Option<&Zone>, now: DateTime<Utc>) -> Symptoms {
    let Some(zone) = zone else {
        return Symptoms::Unknown;
    };
    let last = patient.last_night(Evening::of(zone, now));
    let oldest = (1..SYMPTOM_NIGHTS).fold(last, |evening, _| evening.previous());
    let scores = patient.nights.range(oldest..=last);
    match (
        Symptoms::from_scores(scores.map(|(_, score)| *score).collect()),
        patient.legs,
    ) {
        (Symptoms::Unknown, Some(legs)) if (now - legs.at).num_days() < LEGS_ANSWER_DAYS => {
            if legs.bothersome {
                Symptoms::Bothersome
            } else {
                Symptoms::Quiet
            }
        }
        (symptoms, _) => symptoms,
    }
}

/// The panels of a patient, one a day, oldest first.
struct Panels(Vec<Panel>);

impl Panels {
    fn of(patient: &Patient) -> Self {
        Self(patient.panels_by_draw())
    }

    fn each(&self, analyte: Analyte) -> impl DoubleEndedIterator<Item = Drawn> {
        self.0.iter().filter_map(move |panel| {
            panel.get(analyte).map(|value| Drawn {
                called_low: value.flagged_low,
                ..Drawn::new(value.level(), panel.drawn_on)
            })
        })
    }

    /// The last value, unless it is as much older than the last draw as a TSAT may not be.
    fn recent(&self, analyte: Analyte) -> Option<Drawn> {
        let newest = self.0.last()?.drawn_on;
        let oldest = newest.checked_sub_days(TSAT_STALE_AFTER)?;
        self.each(analyte)
            .next_back()
            .filter(|drawn| drawn.on >= oldest)
    }

    /// C2: the CRP that belongs to the ferritin: drawn with it, or about when it was.
    fn crp(&self, ferritin: Option<Drawn>) -> Option<Drawn> {
        let on = ferritin?.on;
        let from = weeks_before(on, ILLNESS_COUNTS_WEEKS);
        let until = weeks_after(on, ILLNESS_COUNTS_WEEKS);
        self.each(Analyte::Crp)
            .filter(|crp| from <= crp.on && crp.on <= until)
            .min_by_key(|crp| (crp.on - on).num_days().abs())
    }

    /// L8: ferritin and TSAT of the first iron panel from eight weeks after the infusion on, each where a later
    /// value is there to compare with it.
    fn retest(
        &self,
        route: Route,
        ferritin: Option<Drawn>,
        tsat: Option<Drawn>,
    ) -> (Option<Drawn>, Option<Drawn>) {
        let Route::Infusion { on, .. } = route else {
            return (None, None);
        };
        let from = weeks_after(on, PANEL_AFTER_INFUSION_WEEKS);
        let earlier = |then: Drawn, now: Option<Drawn>| now.is_some_and(|now| then.on < now.on);
        let retest_ferritin = self.each(Analyte::Ferritin).find(|drawn| drawn.on >= from);
        let retest_tsat = self
            .0
            .iter()
            .filter(|panel| panel.drawn_on >= from)
            .find_map(|panel| {
                panel
                    .tsat()
                    .map(|tsat| Drawn::of_tsat(&tsat, panel.drawn_on))
            });
        (
            retest_ferritin.filter(|then| earlier(*then, ferritin)),
            retest_tsat.filter(|then| earlier(*then, tsat)),
        )
    }

    /// C6: the last ferritin before the tablets, or else the first since.
    fn ferritin_before(&self, route: Route, ferritin: Option<Drawn>) -> Option<Drawn> {
        let Route::Oral { since } = route else {
            return None;
        };
        let now = ferritin?.on;
        let before = self
            .each(Analyte::Ferritin)
            .rfind(|drawn| drawn.on <= since);
        before
            .or_else(|| self.each(Analyte::Ferritin).next())
            .filter(|before| before.on < now)
    }
}

/// C1, C2, C7: how the blood of the values in use was drawn.
fn draw(
    patient: &Patient,
    zone: Option<&Zone>,
    ferritin: Option<Drawn>,
    tsat: Option<Drawn>,
    retest: Option<Drawn>,
) -> Draw {
    let mut days: Vec<NaiveDate> = [ferritin, tsat]
        .into_iter()
        .flatten()
        .map(|drawn| drawn.on)
        .collect();
    if days.is_empty() {
        days.extend(patient.panels.last().map(|panel| panel.what.drawn_on));
    }
    let told = |question: fn(&crate::patient::results::DrawConditions) -> Option<bool>,
                is: bool| {
        days.iter()
            .filter_map(|day| patient.draws.get(day))
            .any(|draw| question(draw) == Some(is))
    };
    let on_record = |test: fn(&Patient, &Zone, NaiveDate) -> bool| {
        zone.is_some_and(|zone| days.iter().any(|day| test(patient, zone, *day)))
    };
    Draw {
        iron_before: told(|draw| draw.iron_rested, false) || on_record(iron_before),
        not_fasting: told(|draw| draw.fasting, false),
        not_morning: told(|draw| draw.morning, false),
        ill: told(|draw| draw.ill, true)
            || (!told(|draw| draw.ill, false) && on_record(ill_before)),
        other_laboratory: other_laboratory(patient, ferritin, retest),
    }
}

/// C1: whether a dose was taken less than two days before that morning.
fn iron_before(patient: &Patient, zone: &Zone, drawn_on: NaiveDate) -> bool {
    let drawn_at = zone.instant(drawn_on.and_time(DRAW_TIME));
    patient.dose_taken_between(
        drawn_at - IRON_FREE_BEFORE_TEST + TimeDelta::seconds(1),
        drawn_at,
    )
}

/// C2: whether an evening of the weeks before says that they were ill.
fn ill_before(patient: &Patient, _: &Zone, drawn_on: NaiveDate) -> bool {
    let from = Evening::on(weeks_before(drawn_on, ILLNESS_COUNTS_WEEKS));
    let until = Evening::on(drawn_on.checked_sub_days(Days::new(1)).unwrap_or(drawn_on));
    let says_ill = |record: &EveningRecord| {
        let skipped = record.dose.is_some_and(|dose| {
            dose.kind
                == DoseKind::Skipped {
                    reason: Some(SkipReason::Ill),
                }
        });
        let differed = record
            .check_in
            .differences
            .is_some_and(|differences| differences.has(Difference::Ill));
        skipped || differed
    };
    from <= until
        && patient
            .evenings
            .range(from..=until)
            .any(|(_, record)| says_ill(record))
}

/// C7: whether the ferritin and the one it is compared with come from laboratories that are both known and differ.
fn other_laboratory(patient: &Patient, ferritin: Option<Drawn>, retest: Option<Drawn>) -> bool {
    let Some(ferritin) = ferritin else {
        return false;
    };
    let laboratory = |on: NaiveDate| {
        patient
            .draws
            .get(&on)
            .and_then(|draw| draw.laboratory.as_deref())
            .map(|name| name.trim().to_lowercase())
    };
    let before = patient
        .panels
        .iter()
        .rev()
        .map(|panel| &panel.what)
        .filter(|panel| panel.ferritin().is_some() && panel.drawn_on < ferritin.on)
        .map(|panel| panel.drawn_on)
        .next();
    laboratory(ferritin.on).is_some_and(|here| {
        [before, retest.map(|retest| retest.on)]
            .into_iter()
            .flatten()
            .filter_map(laboratory)
            .any(|there| there != here)
    })
}
