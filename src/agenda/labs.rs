//! Owns what the protocol's tables see of a patient: their last values, their route, their legs, their draws.
//! It must not decide a step.

use chrono::{DateTime, Days, NaiveDate, NaiveTime, TimeDelta, Utc};

use crate::calendar::local_time::{Evening, Zone};
use crate::patient::Patient;
use crate::patient::check_in::Difference;
use crate::patient::evening_record::{DoseKind, EveningRecord};
use crate::patient::fact::SkipReason;
use crate::patient::infusion::{Infusion, Response};
use crate::patient::regimen::Regimen;
use crate::protocol::advice::{
    Before, Drawn, Infused, Inputs, NightCount, Responded, Route, SYMPTOM_NIGHTS, Symptoms, Taking,
};
use crate::protocol::analyte::Analyte;
use crate::protocol::dose::IRON_FREE_BEFORE_TEST;
use crate::protocol::inputs::Draw;
use crate::protocol::limits::{
    CRP_HIGH_ABOVE, FERRITIN_CEILING, ILLNESS_COUNTS_WEEKS, TSAT_CEILING,
};
use crate::protocol::panel::{LabValue, Level, Panel};
use crate::protocol::testing::{
    INFUSIONS_TOGETHER, PANEL_AFTER_INFUSION_WEEKS, TSAT_STALE_AFTER, infusion_counts_until,
    weeks_after, weeks_before,
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
    let (route, before) = course(patient, today);
    let (holding_ferritin, holding_tsat) = patient.iron_holding();
    let (retest_ferritin, retest_tsat) = panels.retest(route, before, ferritin, tsat);
    let (symptoms, nights) = symptoms(patient, zone, now);
    let ferritin_before = panels.ferritin_before(route, ferritin);
    let flawed = |drawn: Drawn| is_flawed(patient, zone, &panels, drawn.on);
    Inputs {
        today,
        exclusions: patient.exclusions.unwrap_or_default(),
        ferritin,
        tsat,
        route,
        symptoms,
        nights,
        before,
        infused_on: last_infusion(patient, today).map(|infusion| infusion.on),
        infused: infused(patient, today),
        holding_tsat,
        holding_ferritin,
        tsat_disputed: patient.tsat_disputed(),
        taking: taking(patient, route, ferritin),
        held_since_start: panels.held_since(route),
        retest_ferritin,
        retest_tsat,
        ferritin_before,
        haemoglobin: panels.recent(Analyte::Haemoglobin),
        crp: panels.crp(ferritin),
        vitamin_d: panels.recent(Analyte::VitaminD),
        vitamin_b12: panels.recent(Analyte::VitaminB12),
        folate: panels.recent(Analyte::Folate),
        vitamin_b1: panels.recent(Analyte::VitaminB1),
        sex: patient.sex,
        cautions: patient.cautions,
        medicines: patient.medicines.keys().copied().collect(),
        medicine_names: patient.medicine_names.clone(),
        draw: Draw {
            before_flawed: ferritin_before.is_some_and(flawed),
            tsat_unprepared: holding_tsat
                .or(tsat)
                .is_some_and(|tsat| is_unprepared(patient, zone, &[tsat.on])),
            ..draw(patient, zone, ferritin, tsat, retest_ferritin)
        },
    }
}

/// §4: the later of the last oral start that still runs and the last infusion that counts, and the iron before it.
fn course(patient: &Patient, today: NaiveDate) -> (Route, Before) {
    let oral = match patient.regimen {
        Regimen::Unasked | Regimen::NoIron => None,
        Regimen::Oral(oral) => oral.since,
    };
    let infusion = last_infusion(patient, today);
    if let Some(since) = oral
        && infusion.is_none_or(|infusion| since > infusion.on)
    {
        return (Route::Oral { since }, Before::Never);
    }
    let ended =
        tablets_ended(patient).filter(|ended| infusion.is_none_or(|infusion| *ended > infusion.on));
    let tablets = ended.map(|ended| Before::Tablets { ended });
    let Some(infusion) = infusion else {
        return (Route::NoIron, tablets.unwrap_or_default());
    };
    let on = infusion.on;
    let responded = match infusion.response {
        Some(Response::Better) => Responded::Yes,
        Some(Response::Same | Response::Worse) => Responded::No,
        None => Responded::Unknown,
    };
    if today <= infusion_counts_until(on) {
        let route = Route::Infusion { on, responded };
        return (route, tablets.unwrap_or_default());
    }
    let infused = Before::Infusion { on, responded };
    (Route::NoIron, tablets.unwrap_or(infused))
}

/// The last infusion up to and with today.
fn last_infusion(patient: &Patient, today: NaiveDate) -> Option<&Infusion> {
    let infusions = patient.infusions.iter().rev();
    infusions
        .map(|infusion| &infusion.what)
        .find(|infusion| infusion.on <= today)
}

/// The last day of tablets that were taken and do not run any more.
fn tablets_ended(patient: &Patient) -> Option<NaiveDate> {
    let oral = patient.stopped?;
    oral.ended
        .filter(|ended| oral.since.is_some_and(|since| since <= *ended))
}

/// C11: what the infusions of the weeks up to the last one sum to.
fn infused(patient: &Patient, today: NaiveDate) -> Option<Infused> {
    let last = last_infusion(patient, today)?.on;
    let from = last.checked_sub_days(INFUSIONS_TOGETHER).unwrap_or(last);
    let amounts: Vec<Option<u16>> = patient
        .infusions
        .iter()
        .map(|infusion| &infusion.what)
        .filter(|infusion| from <= infusion.on && infusion.on <= last)
        .map(|infusion| infusion.milligrams)
        .collect();
    let known = amounts.iter().flatten().map(|one| u32::from(*one)).sum();
    let sum = Infused::Milligrams(known);
    Some(if sum.is_less() && amounts.contains(&None) {
        Infused::Unknown
    } else {
        sum
    })
}

/// The patient's own word of the last days wins; otherwise the nightly scores say it, with their count.
fn symptoms(
    patient: &Patient,
    zone: Option<&Zone>,
    now: DateTime<Utc>,
) -> (Symptoms, Option<NightCount>) {
    if let Some(legs) = patient.legs
        && (now - legs.at).num_days() < LEGS_ANSWER_DAYS
    {
        let symptoms = if legs.bothersome {
            Symptoms::Bothersome
        } else {
            Symptoms::Quiet
        };
        return (symptoms, None);
    }
    let Some(zone) = zone else {
        return (Symptoms::Unknown, None);
    };
    let last = patient.last_night(Evening::of(zone, now));
    let oldest = (1..SYMPTOM_NIGHTS).fold(last, |evening, _| evening.previous());
    let scores = patient.nights.range(oldest..=last);
    let nights = NightCount::of(scores.map(|(_, score)| *score));
    match nights.symptoms() {
        Symptoms::Unknown => (Symptoms::Unknown, None),
        symptoms @ (Symptoms::Quiet | Symptoms::Bothersome) => (symptoms, Some(nights)),
    }
}

/// C6: how tablets were taken from their start to the draw, as far as evenings are on record.
fn taking(patient: &Patient, route: Route, ferritin: Option<Drawn>) -> Option<Taking> {
    let Route::Oral { since } = route else {
        return None;
    };
    let (from, before) = (Evening::on(since), Evening::on(ferritin?.on));
    if from >= before {
        return None;
    }
    let evenings = patient.evenings.range(from..before);
    Some(evenings.fold(Taking::default(), |taking, (_, record)| {
        let due =
            record.dose.is_some() || record.reminder_dropped || !record.reminded_at.is_empty();
        Taking {
            evenings: taking.evenings + 1,
            due: taking.due + u16::from(due),
            taken: taking.taken + u16::from(record.taken_at().is_some()),
        }
    }))
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

    /// C2: the CRP that belongs to the ferritin: drawn with it, or about when it was. One that is too high counts
    /// before one that is not.
    fn crp(&self, ferritin: Option<Drawn>) -> Option<Drawn> {
        let on = ferritin?.on;
        let from = weeks_before(on, ILLNESS_COUNTS_WEEKS);
        let until = weeks_after(on, ILLNESS_COUNTS_WEEKS);
        self.each(Analyte::Crp)
            .filter(|crp| from <= crp.on && crp.on <= until)
            .min_by_key(|crp| {
                let high = crp.level.is_above(CRP_HIGH_ABOVE) == Some(true);
                (!high, (crp.on - on).num_days().abs())
            })
    }

    /// L8: ferritin and TSAT of the first iron panel from eight weeks after the infusion on, each where a later
    /// value is there to compare with it. A disputed TSAT is compared with nothing (C12).
    fn retest(
        &self,
        route: Route,
        before: Before,
        ferritin: Option<Drawn>,
        tsat: Option<Drawn>,
    ) -> (Option<Drawn>, Option<Drawn>) {
        let ((Route::Infusion { on, .. }, _) | (Route::NoIron, Before::Infusion { on, .. })) =
            (route, before)
        else {
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
                    .deciding_tsat()
                    .map(|(tsat, disputed)| (Drawn::of_tsat(&tsat, panel.drawn_on), disputed))
            })
            .filter(|(_, disputed)| disputed.is_none())
            .map(|(tsat, _)| tsat);
        (
            retest_ferritin.filter(|then| earlier(*then, ferritin)),
            retest_tsat.filter(|then| earlier(*then, tsat)),
        )
    }

    /// C6: the last ferritin before the tablets.
    fn ferritin_before(&self, route: Route, ferritin: Option<Drawn>) -> Option<Drawn> {
        let Route::Oral { since } = route else {
            return None;
        };
        let now = ferritin?.on;
        self.each(Analyte::Ferritin)
            .rfind(|drawn| drawn.on <= since)
            .filter(|before| before.on < now)
    }

    /// C6: whether a value held iron after the tablets started.
    fn held_since(&self, route: Route) -> bool {
        let Route::Oral { since } = route else {
            return false;
        };
        let at_least = |level: Level, ceiling| level.is_at_least(ceiling) == Some(true);
        self.0
            .iter()
            .filter(|panel| since < panel.drawn_on)
            .any(|panel| {
                let ferritin = panel.ferritin().map(LabValue::level);
                let tsat = panel.deciding_tsat().map(|(tsat, _)| tsat.level());
                ferritin.is_some_and(|level| at_least(level, FERRITIN_CEILING))
                    || tsat.is_some_and(|level| at_least(level, TSAT_CEILING))
            })
    }
}

/// C1: whether blood of one of these days was drawn soon after iron, not fasting, or not in the morning.
fn is_unprepared(patient: &Patient, zone: Option<&Zone>, days: &[NaiveDate]) -> bool {
    let draw = conditions(patient, zone, days);
    draw.iron_before || draw.not_fasting || draw.not_morning
}

/// C6: whether C1 or C2 flags a ferritin of that day.
fn is_flawed(patient: &Patient, zone: Option<&Zone>, panels: &Panels, on: NaiveDate) -> bool {
    let high = |crp: Drawn| crp.level.is_above(CRP_HIGH_ABOVE) == Some(true);
    let from = weeks_before(on, ILLNESS_COUNTS_WEEKS);
    let until = weeks_after(on, ILLNESS_COUNTS_WEEKS);
    let about = |crp: &Drawn| from <= crp.on && crp.on <= until;
    conditions(patient, zone, &[on]).ill
        || is_unprepared(patient, zone, &[on])
        || panels.each(Analyte::Crp).filter(about).any(high)
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
    // An illness makes ferritin read high, so that it counts where that was drawn.
    let of_ferritin = ferritin.map_or(days.clone(), |ferritin| vec![ferritin.on]);
    Draw {
        other_laboratory: other_laboratory(patient, ferritin, retest),
        ill: conditions(patient, zone, &of_ferritin).ill,
        ..conditions(patient, zone, &days)
    }
}

/// C1, C2: how the blood of these days was drawn, as far as it was told or is on record.
fn conditions(patient: &Patient, zone: Option<&Zone>, days: &[NaiveDate]) -> Draw {
    let told = |question: fn(&crate::patient::draw::DrawConditions) -> Option<bool>, is: bool| {
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
        ..Draw::default()
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
