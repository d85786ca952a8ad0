//! Owns what the heading of a column means, by the words in it, in the languages that we speak. It must not look at what
//! stands under it.

use crate::protocol::analyte::names::fold;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// When blood was drawn, or a day that says no more.
    Day(Kind),
    /// The hour beside a day.
    Time,
    /// What was measured.
    Name,
    /// The group that a test belongs to, which may be all the name there is.
    Group,
    /// The result.
    Value,
    /// "Wert" is either, as the other column has it.
    NameOrValue,
    Unit,
    Range,
    /// The lower end of the range.
    RangeLow,
    Flag,
    Status,
    Code,
    Specimen,
    /// Whose result it is.
    Person,
    /// `<` or `>`, beside the value.
    Sign,
    /// Something that must not be taken for another column.
    Ignored,
}

/// Which day a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Of the draw.
    Drawn,
    /// It does not say.
    Plain,
    /// Of the report: the draw was that day or before it.
    Reported,
}

const PREVIOUS: &[&str] = &[
    "previous",
    "prior",
    "last",
    "prev",
    "former",
    "history",
    "historic",
    "historical",
    "vorwert",
    "vorwerte",
    "vorbefund",
    "vorheriger",
    "vorheriges",
    "vorherig",
    "letzter",
    "letztes",
    "letzte",
    "fruher",
    "fruherer",
    "anterior",
    "anteriores",
    "previo",
    "previos",
    "ultimo",
    "ultimos",
    "delta",
    "change",
    "trend",
    "veranderung",
    "cambio",
    "tendencia",
];
const PERSON: &[&str] = &[
    "patient",
    "patienten",
    "patientenname",
    "patientid",
    "patientin",
    "patientennummer",
    "paciente",
    "pacientes",
    "mrn",
    "nhs",
    "member",
    "person",
    "subject",
    "surname",
    "lastname",
    "firstname",
    "vorname",
    "nachname",
    "apellido",
    "apellidos",
    "dob",
    "born",
    "birth",
    "birthdate",
    "birthday",
    "geburtsdatum",
    "gebdatum",
    "geb",
    "geboren",
    "nacimiento",
    "versicherter",
    "versichertennummer",
    "dni",
    "nif",
    "nhc",
    "ssn",
    "sex",
    "gender",
    "geschlecht",
    "sexo",
    "age",
    "alter",
    "edad",
];
/// Not whose result it is, though a person may have it in common with others.
const NOT_IDENTITY: &[&str] = &[
    "sex",
    "gender",
    "geschlecht",
    "sexo",
    "age",
    "alter",
    "edad",
];
const RANGE: &[&str] = &[
    "reference",
    "ref",
    "range",
    "ranges",
    "interval",
    "normal",
    "normals",
    "limits",
    "limit",
    "referenz",
    "referenzbereich",
    "referenzbereiche",
    "referenzwert",
    "referenzwerte",
    "referenzintervall",
    "normbereich",
    "normwert",
    "normwerte",
    "normalwert",
    "normalwerte",
    "sollwert",
    "soll",
    "grenzwert",
    "grenzwerte",
    "grenzen",
    "zielbereich",
    "referencia",
    "rango",
    "rangos",
    "intervalo",
    "normalidad",
    "biological",
    "referenceinterval",
    "refrange",
    "optimal",
    "target",
    "standard",
];
const LOWER: &[&str] = &[
    "low",
    "lower",
    "min",
    "minimum",
    "untergrenze",
    "untere",
    "unterer",
    "von",
    "inferior",
    "minimo",
    "from",
];
const UPPER: &[&str] = &[
    "high",
    "upper",
    "max",
    "maximum",
    "obergrenze",
    "obere",
    "oberer",
    "bis",
    "superior",
    "maximo",
];
const UNIT: &[&str] = &[
    "unit",
    "units",
    "uom",
    "einheit",
    "einheiten",
    "masseinheit",
    "unidad",
    "unidades",
    "uds",
    "ud",
    "medida",
];
const DAY: &[&str] = &[
    "date",
    "datetime",
    "day",
    "datum",
    "tag",
    "fecha",
    "dia",
    "timestamp",
    "zeitpunkt",
    "when",
    "drawn",
    "collected",
    "abnahme",
    "blutabnahme",
    "abgenommen",
    "abnahmedatum",
    "entnahme",
    "entnahmedatum",
    "entnahmezeit",
    "entnahmezeitpunkt",
    "probenentnahme",
    "probenahme",
    "probendatum",
    "probenahmedatum",
    "entnommen",
    "extraccion",
    "extraido",
    "befunddatum",
    "eingangsdatum",
    "auftragsdatum",
    "druckdatum",
    "messdatum",
    "untersuchungsdatum",
    "collection",
    "effectivedate",
    "effective",
    "sampled",
    "labordatum",
    "berichtsdatum",
];
const DRAWN: &[&str] = &[
    "drawn",
    "draw",
    "collected",
    "collection",
    "sample",
    "sampled",
    "specimen",
    "abnahme",
    "blutabnahme",
    "abgenommen",
    "abnahmedatum",
    "entnahme",
    "entnahmedatum",
    "entnahmezeit",
    "entnahmezeitpunkt",
    "probenentnahme",
    "probenahme",
    "probendatum",
    "probenahmedatum",
    "entnommen",
    "extraccion",
    "extraido",
    "toma",
    "muestra",
    "recogida",
    "blood",
    "taken",
    "effective",
    "effectivedate",
    "obtencion",
];
const REPORTED: &[&str] = &[
    "result",
    "results",
    "resulted",
    "reported",
    "report",
    "final",
    "finalized",
    "released",
    "verified",
    "validated",
    "befunddatum",
    "befund",
    "berichtsdatum",
    "freigabe",
    "validacion",
    "informe",
    "resultado",
    "resultados",
    "emision",
    "completed",
    "received",
    "eingangsdatum",
    "eingang",
    "recepcion",
];
/// Days that say nothing about the draw.
const OTHER_DAYS: &[&str] = &[
    "order",
    "ordered",
    "printed",
    "print",
    "druckdatum",
    "auftragsdatum",
    "auftrag",
    "admission",
    "visit",
    "appointment",
    "modified",
    "updated",
    "update",
    "created",
    "export",
    "exported",
    "download",
    "expiry",
    "expires",
    "due",
    "impresion",
    "solicitud",
    "peticion",
    "cita",
    "next",
    "request",
    "requested",
];
const NAME: &[&str] = &[
    "test",
    "tests",
    "what",
    "name",
    "analyte",
    "analytes",
    "component",
    "parameter",
    "observation",
    "biomarker",
    "marker",
    "measurement",
    "was",
    "analyse",
    "analysen",
    "untersuchung",
    "bezeichnung",
    "messgrosse",
    "laborwert",
    "laborparameter",
    "kurzbezeichnung",
    "langbezeichnung",
    "prueba",
    "pruebas",
    "que",
    "analito",
    "parametro",
    "determinacion",
    "determinaciones",
    "nombre",
    "analisis",
    "magnitud",
    "estudio",
    "description",
    "item",
    "assay",
    "labtest",
    "testname",
    "examen",
    "beschreibung",
    "messung",
    "leistung",
    "display",
];
const GROUP: &[&str] = &[
    "panel",
    "order",
    "profile",
    "battery",
    "group",
    "category",
    "section",
    "department",
    "class",
    "gruppe",
    "bereich",
    "kategorie",
    "perfil",
    "grupo",
    "seccion",
    "categoria",
    "fachbereich",
    "service",
];
const VALUE: &[&str] = &[
    "value",
    "result",
    "results",
    "ergebnis",
    "ergebnisse",
    "messwert",
    "messergebnis",
    "zahl",
    "valor",
    "valores",
    "resultado",
    "resultados",
    "reading",
    "befund",
    "numeric",
    "resultvalue",
];
const FLAG: &[&str] = &[
    "flag",
    "flags",
    "abnormal",
    "interpretation",
    "indicator",
    "bewertung",
    "kennzeichen",
    "kennung",
    "markierung",
    "auffallig",
    "auffalligkeit",
    "indicador",
    "alerta",
    "marca",
    "hl",
    "pathologisch",
    "abnormality",
    "interpretacion",
    "out",
    "marcador",
    "asterisco",
];
const STATUS: &[&str] = &[
    "status",
    "state",
    "estado",
    "zustand",
    "befundstatus",
    "resultstatus",
];
const CODE: &[&str] = &["loinc", "code", "loinccode", "codigo", "testcode", "kode"];
const SPECIMEN: &[&str] = &[
    "specimen",
    "sample",
    "material",
    "probe",
    "probenmaterial",
    "muestra",
    "matrix",
    "especimen",
    "fluid",
    "source",
];
const TIME: &[&str] = &["time", "uhrzeit", "hora", "zeit"];
const SIGN: &[&str] = &[
    "comparator",
    "operator",
    "qualifier",
    "modifier",
    "prefix",
    "vorzeichen",
    "sign",
];
const COMMENT: &[&str] = &[
    "comment",
    "comments",
    "note",
    "notes",
    "bemerkung",
    "bemerkungen",
    "kommentar",
    "hinweis",
    "observaciones",
    "comentario",
    "comentarios",
    "lab",
    "laboratory",
    "labor",
    "laboratorio",
    "provider",
    "doctor",
    "arzt",
    "medico",
    "facility",
    "method",
    "methode",
    "metodo",
    "address",
    "id",
    "number",
    "nummer",
    "numero",
    "accession",
    "device",
    "url",
    "page",
    "lot",
];

/// Only the plain words of a heading: lower case, without accents, `CollectionDate` and `collection_date` parted.
pub(super) fn words(cell: &str) -> Vec<String> {
    let mut parted = String::with_capacity(cell.len() + 8);
    let mut before = ' ';
    let mut bracketed = 0_usize;
    for letter in cell.chars().take(80) {
        match letter {
            '(' | '[' => bracketed += 1,
            ')' | ']' => bracketed = bracketed.saturating_sub(1),
            _ if bracketed > 0 => {}
            letter => {
                if before.is_lowercase() && letter.is_uppercase() {
                    parted.push(' ');
                }
                parted.push(if letter.is_alphanumeric() || letter == '\u{301}' {
                    letter
                } else {
                    ' '
                });
            }
        }
        before = letter;
    }
    parted
        .split_whitespace()
        .map(fold)
        .filter(|word| !word.is_empty())
        .collect()
}

/// What a column with this heading holds; `None` for a heading that says nothing to us.
pub(super) fn role(cell: &str) -> Option<Role> {
    let words = words(cell);
    if words.is_empty() || words.len() > 6 {
        return None;
    }
    let has = |list: &[&str]| words.iter().any(|word| list.contains(&word.as_str()));
    let is = |list: &[&str]| words.len() == 1 && has(list);
    let joined = words.concat();
    if matches!(joined.as_str(), "lastname" | "firstname" | "fullname") {
        return Some(Role::Person);
    }
    if matches!(joined.as_str(), "hl" | "outofrange" | "inrange") {
        return Some(Role::Flag);
    }
    if has(PREVIOUS) {
        return Some(Role::Ignored);
    }
    if has(NOT_IDENTITY) {
        return Some(Role::Ignored);
    }
    if has(PERSON) {
        return Some(Role::Person);
    }
    if has(RANGE) || is(LOWER) || is(UPPER) {
        return Some(match (has(LOWER), has(UPPER)) {
            (true, false) => Role::RangeLow,
            (false, true) => Role::Ignored,
            (true, true) | (false, false) => Role::Range,
        });
    }
    if has(UNIT) {
        return Some(Role::Unit);
    }
    if has(SIGN) {
        return Some(Role::Sign);
    }
    let timed = has(TIME) && (has(DRAWN) || has(REPORTED));
    if has(DAY) || timed {
        return Some(if has(OTHER_DAYS) {
            Role::Ignored
        } else if has(DRAWN) {
            Role::Day(Kind::Drawn)
        } else if has(REPORTED) {
            Role::Day(Kind::Reported)
        } else {
            Role::Day(Kind::Plain)
        });
    }
    if has(TIME) {
        return Some(Role::Time);
    }
    // "Result and Flag" is a result with its flag behind it.
    let both = has(VALUE) && has(&["and", "und", "y", "with", "mit", "con"]);
    if has(FLAG) && !both {
        return Some(Role::Flag);
    }
    if has(STATUS) {
        return Some(Role::Status);
    }
    if has(CODE) {
        return Some(Role::Code);
    }
    if has(GROUP) && !has(VALUE) {
        return Some(Role::Group);
    }
    if is(&["wert"]) {
        return Some(Role::NameOrValue);
    }
    if has(COMMENT) && !has(NAME) && !has(VALUE) {
        return Some(Role::Ignored);
    }
    let named = words.last().is_some_and(|word| word == "name");
    if has(VALUE) && !named {
        return Some(Role::Value);
    }
    if has(SPECIMEN) && !has(NAME) {
        return Some(Role::Specimen);
    }
    if has(NAME) || named {
        return Some(Role::Name);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[expect(clippy::too_many_lines, reason = "a table of cases")]
    fn headings_are_found_by_what_they_say() {
        for (headings, role_of) in [
            (
                &[
                    "Collection Date",
                    "Date Collected",
                    "collected_on",
                    "CollectionDate",
                    "Drawn on",
                    "Abnahmedatum",
                    "Entnahmezeitpunkt",
                    "Fecha de extracción",
                    "Blutabnahme",
                    "Specimen Collected",
                    "Collection Time",
                    "Fecha toma de muestra",
                    "Sample Date",
                ][..],
                Role::Day(Kind::Drawn),
            ),
            (
                &[
                    "Date",
                    "Datum",
                    "Fecha",
                    "Day",
                    "Test Date",
                    "Observation Date",
                    "Date/Time",
                ],
                Role::Day(Kind::Plain),
            ),
            (
                &[
                    "Result Date",
                    "Reported Date",
                    "Befunddatum",
                    "Date Reported",
                    "Fecha de resultado",
                    "Eingangsdatum",
                ],
                Role::Day(Kind::Reported),
            ),
            (
                &[
                    "Test",
                    "Test Name",
                    "Analyte",
                    "Component",
                    "Parameter",
                    "Untersuchung",
                    "Bezeichnung",
                    "Prueba",
                    "Determinación",
                    "Analito",
                    "What",
                    "Was",
                    "Qué",
                    "Component Name",
                    "Laborwert",
                    "Result Name",
                    "Name",
                ],
                Role::Name,
            ),
            (
                &[
                    "Result",
                    "Value",
                    "Your Value",
                    "Ergebnis",
                    "Messwert",
                    "Resultado",
                    "Valor",
                    "Test Result",
                    "Result Value",
                    "Numeric Result",
                ],
                Role::Value,
            ),
            (
                &[
                    "Unit",
                    "Units",
                    "UOM",
                    "Einheit",
                    "Unidad",
                    "Unidades",
                    "Result Unit",
                    "Unit of Measure",
                ],
                Role::Unit,
            ),
            (
                &[
                    "Reference Range",
                    "Ref. Range",
                    "Normalwert",
                    "Referenzbereich",
                    "Valores de referencia",
                    "Normal",
                    "Standard Range",
                    "Rango de referencia",
                ],
                Role::Range,
            ),
            (
                &["Reference Low", "Low", "Untergrenze", "Ref Range Low"],
                Role::RangeLow,
            ),
            (
                &[
                    "Flag",
                    "Abnormal Flag",
                    "Interpretation",
                    "H/L",
                    "Bewertung",
                    "Out of Range",
                ],
                Role::Flag,
            ),
            (
                &[
                    "Previous Result",
                    "Prior Value",
                    "Vorwert",
                    "Resultado anterior",
                    "Last Result Date",
                    "Previous Date",
                    "Order Date",
                    "Printed Date",
                    "Age",
                    "Ref High",
                    "Comment",
                    "Lab",
                ],
                Role::Ignored,
            ),
            (
                &[
                    "Patient",
                    "Patient Name",
                    "Date of Birth",
                    "MRN",
                    "Geburtsdatum",
                    "Paciente",
                    "Last Name",
                    "Vorname",
                    "NHS Number",
                ],
                Role::Person,
            ),
            (
                &["Specimen", "Material", "Sample Type", "Muestra"],
                Role::Specimen,
            ),
            (&["Status", "Result Status"], Role::Status),
            (&["LOINC", "LOINC Code", "Test Code"], Role::Code),
            (&["Panel", "Order Name", "Gruppe"], Role::Group),
        ] {
            for heading in headings {
                assert_eq!(role(heading), Some(role_of), "{heading}");
            }
        }
        assert_eq!(role("Wert"), Some(Role::NameOrValue));
        for heading in ["", "Example", "42", "Ferritin", "2026-11-20"] {
            assert_eq!(role(heading), None, "{heading}");
        }
    }
}
