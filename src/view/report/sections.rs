//! Owns the sections of a report, each from the record to its blocks.

use chrono::Days;

use crate::agenda::labs::inputs;
use crate::calendar::local_time::Evening;
use crate::history::Treatment;
use crate::patient::augmentation;
use crate::phrases::{answer, record};
use crate::protocol::advice::advise;
use crate::protocol::medicine::Medicine;
use crate::protocol::sources::Source;
use crate::text::Text;

use super::super::chart;
use super::super::desk::Desk;
use super::super::paper::{Block, Run, Size};

/// As many last nights are counted in short.
const LAST_NIGHTS: u64 = 14;

/// What a doctor needs who reads nothing else.
pub(super) fn short(desk: &Desk<'_>) -> Vec<Block> {
    let mut points = Vec::new();
    if let Some(exclusions) = desk
        .patient
        .exclusions
        .filter(|exclusions| exclusions.any())
    {
        points.push(Text::ReportExcluded {
            reasons: exclusions,
        });
    }
    points.push(crate::phrases::caption::ferritin(
        &desk.record,
        desk.frame,
        desk.mark(),
    ));
    points.push(tsat(desk));
    points.push(nights(desk));
    if let Some((on, total)) = desk.record.clinic_scores.iter().next_back() {
        points.push(Text::ReportClinicScore {
            total: *total,
            on: *on,
        });
    }
    if let Some(infusion) = desk.record.infusions.last() {
        points.push(Text::ReportLastInfusion {
            what: Box::new(record::infused(&infusion.what)),
        });
    }
    if let Some(span) = desk.record.regimens.last() {
        points.push(Text::ReportIronNow {
            what: Box::new(record::regimen(span)),
        });
    }
    vec![
        desk.heading(&Text::ReportShort),
        Block::Points(desk.points(&points), Size::Body),
    ]
}

fn tsat(desk: &Desk<'_>) -> Text {
    let panels = desk.record.panels.iter().rev();
    let mut known = panels.filter_map(|panel| Some((panel.what.tsat()?, panel.what.drawn_on)));
    known
        .next()
        .map_or(Text::ReportNoTsat, |(tsat, drawn)| Text::ReportTsat {
            tsat: desk.voice.saturation(&tsat),
            drawn,
        })
}

fn nights(desk: &Desk<'_>) -> Text {
    let nights = u16::try_from(LAST_NIGHTS).unwrap_or_default();
    let last = desk.record.last_day_of(desk.frame);
    let first = last
        .checked_sub_days(Days::new(LAST_NIGHTS - 1))
        .unwrap_or(last);
    let range = Evening::on(first)..=Evening::on(last);
    let scores: Vec<u8> = desk
        .record
        .evenings
        .range(range)
        .filter_map(|(_, night)| night.check_in.discomfort)
        .collect();
    match desk.record.scores(Evening::on(first), Evening::on(last)) {
        Some(summary) => Text::ReportNights {
            nights,
            answered: summary.nights,
            median: record::half_text(summary.median_doubled, desk.mark()),
            symptoms: count(scores.iter().filter(|score| **score > 0).count()),
        },
        None => Text::ReportNoNights { nights },
    }
}

fn count(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

/// The chart, with its words for those who cannot see it; three empty panels would only take room.
pub(super) fn course(desk: &Desk<'_>, room: f32, height: f32) -> Vec<Block> {
    if crate::phrases::caption::is_empty(&desk.record, desk.frame) {
        return vec![
            desk.heading(&Text::ReportCourse),
            desk.paragraph(&Text::ReportNothingToDraw),
        ];
    }
    let scene = chart::scene(
        &desk.record,
        desk.frame,
        chart::Look::page(room, height),
        desk.source.language,
    );
    let words = crate::phrases::caption::caption(&desk.record, desk.frame, desk.mark());
    let alt = words.iter().map(|text| desk.say(text)).collect::<Vec<_>>();
    vec![
        desk.heading(&Text::ReportCourse),
        Block::Figure {
            scene,
            alt: alt.join(" "),
        },
    ]
}

/// How iron was taken, and how reliably.
pub(super) fn iron(desk: &Desk<'_>) -> Vec<Block> {
    let frame = desk.frame;
    let mut points = Vec::new();
    let counts = desk
        .record
        .counts(Evening::on(frame.from), Evening::on(frame.until));
    let planned = counts.taken + counts.skipped + counts.unknown;
    if planned > 0 {
        let percent = u32::from(counts.taken) * 100 / u32::from(planned);
        points.push(Text::ReportTakenShare {
            taken: counts.taken,
            planned,
            percent: u8::try_from(percent).unwrap_or(100),
        });
        points.push(Text::CaptionDoses {
            counts: record::counts(&counts),
        });
    }
    points.extend(
        desk.record
            .regimens
            .iter()
            .filter(|span| span.until.is_none_or(|until| until > frame.from))
            .filter(|span| span.from <= frame.until)
            .filter(|span| desk.record.regimens.len() > 1 || span.treatment != Treatment::NoTablets)
            .map(record::regimen),
    );
    let infusions = desk.record.infusions.iter().map(|one| &one.what);
    points.extend(
        infusions
            .filter(|one| one.on <= frame.until)
            .map(record::infused),
    );
    if points.is_empty() {
        points.push(Text::ChartNoDoses);
    }
    vec![
        desk.heading(&Text::ReportIron),
        Block::Points(desk.points(&points), Size::Body),
    ]
}

/// The nights around each change of the frame.
pub(super) fn response(desk: &Desk<'_>) -> Vec<Block> {
    let mut comparisons = desk.record.comparisons();
    comparisons.retain(|compared| desk.frame.holds(compared.on));
    if comparisons.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![desk.heading(&Text::ReportResponse)];
    let points = comparisons
        .iter()
        .map(|compared| {
            let mut texts = crate::phrases::response::texts(compared, desk.mark()).into_iter();
            let change = texts.next().map(|text| desk.say(&text)).unwrap_or_default();
            let rest: Vec<_> = texts.map(|text| desk.say(&text)).collect();
            vec![
                Run::strong(format!("{change}. ")),
                Run::plain(rest.join(" ")),
            ]
        })
        .collect();
    blocks.push(Block::Points(points, Size::Body));
    blocks.push(Block::Paragraph(
        vec![Run::plain(desk.say(&Text::ResponseLimits))],
        Size::Small,
    ));
    blocks
}

/// What else is taken, as told.
pub(super) fn medicines(desk: &Desk<'_>) -> Vec<Block> {
    let told: Vec<Medicine> = desk.patient.medicines.keys().copied().collect();
    let unlisted = &desk.patient.unlisted;
    let body = if told.is_empty() && unlisted.is_empty() {
        desk.paragraph(&Text::ReportNoMedicines)
    } else {
        let named = |medicine: Medicine| {
            let worsens = medicine.can_worsen();
            match desk.patient.medicine_names.get(&medicine) {
                Some(names) => {
                    let typed = |name: &String| Text::MedicineLineTyped {
                        name: name.clone(),
                        worsens,
                    };
                    names.iter().map(typed).collect()
                }
                None => vec![Text::MedicineLine { medicine, worsens }],
            }
        };
        let mut lines: Vec<_> = told.into_iter().flat_map(named).collect();
        lines.extend(unlisted.iter().map(|told| Text::MedicineLineUnlisted {
            name: told.what.clone(),
        }));
        let since = augmentation::watched_since(desk.patient);
        lines.extend(since.map(|since| Text::ReportAugmenting { since }));
        let dose = desk.patient.watch.dose.clone();
        lines.extend(dose.map(|dose| Text::ReportAugmentingDose { dose }));
        Block::Points(desk.points(&lines), Size::Body)
    };
    vec![desk.heading(&Text::ReportMedicines), body]
}

/// The very words of /next, with the ids of their rules.
pub(super) fn next(desk: &Desk<'_>) -> Vec<Block> {
    let mut blocks = vec![desk.heading(&Text::ReportNext)];
    blocks.extend(next_texts(desk).iter().map(|text| desk.paragraph(text)));
    blocks
}

fn next_texts(desk: &Desk<'_>) -> Vec<Text> {
    let inputs = inputs(desk.patient, desk.patient.zone.as_ref(), desk.source.now);
    let advice = advise(&inputs);
    let answer = answer::compose(desk.patient, &inputs, &advice, None, Vec::new());
    // What comes after iron stands among what guidelines say; what is the patient's own of it stands here.
    let after_iron = matches!(&advice.step.rows()[..], [row] if row.after_iron());
    let yours = after_iron
        .then(|| answer::medicines_that_worsen(&inputs))
        .flatten();
    [answer.before, answer.step]
        .into_iter()
        .chain(answer.after)
        .flatten()
        .chain(yours)
        .filter(is_for_paper)
        .collect()
}

/// Questions to the patient and the chat's own lines stay in the chat.
fn is_for_paper(text: &Text) -> bool {
    !matches!(
        text,
        Text::Disclaimer
            | Text::LegsQuestion
            | Text::ResponseQuestion
            | Text::RemindersOnHold
            | Text::HoldEnded
            | Text::LabTwoValues { .. }
            | Text::StepL11Back
            | Text::NotesMore
    )
}

/// What published guidelines say where the protocol differs from them.
pub(super) fn differ(desk: &Desk<'_>) -> Vec<Block> {
    let points = [
        Text::DifferIron,
        Text::DifferWhen,
        Text::DifferDose,
        Text::DifferPhosphate,
        Text::DifferAfter,
    ];
    vec![
        desk.heading(&Text::ReportDiffer),
        Block::Points(desk.points(&points), Size::Small),
    ]
}

/// What it all rests on, in one paragraph.
pub(super) fn sources(desk: &Desk<'_>) -> Vec<Block> {
    let cited = [
        Source::Article,
        Source::Allen,
        Source::Winkelman,
        Source::Silber,
        Source::Trenkwalder,
        Source::Stoffel,
        Source::EveningTrial,
        Source::Phosphate,
        Source::Easl,
        Source::Who,
    ];
    let lines: Vec<_> = cited
        .into_iter()
        .map(|source| desk.say(&Text::SourceLine { source }))
        .collect();
    vec![
        desk.heading(&Text::ReportSources),
        Block::Paragraph(vec![Run::plain(lines.join("; ") + ".")], Size::Small),
    ]
}
