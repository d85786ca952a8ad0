//! The small words that surround results in messages and reports, in seven languages, folded.

use crate::protocol::analyte::names::fold;

use super::super::panel::Comparator;

/// Between a name and its value they say nothing.
const FILLERS: &[&str] = &[
    "this",
    "week",
    "month",
    "morning",
    "letzte",
    "woche",
    "cardiac",
    "estimation",
    "direct",
    "concentration",
    "conc",
    "random",
    "venous",
    // is, was, came back as
    "is",
    "are",
    "was",
    "were",
    "of",
    "at",
    "as",
    "came",
    "come",
    "back",
    "only",
    "just",
    "about",
    "still",
    "again",
    "the",
    "my",
    "in",
    "it",
    "its",
    "s",
    "p",
    "i",
    "level",
    "levels",
    "value",
    "values",
    "result",
    "results",
    "reading",
    "test",
    "count",
    "blood",
    "serum",
    "plasma",
    "total",
    "quantitative",
    "calculated",
    "calc",
    "fasting",
    "measured",
    "today",
    "ist",
    "war",
    "liegt",
    "lag",
    "bei",
    "im",
    "der",
    "die",
    "das",
    "mein",
    "meine",
    "wert",
    "werte",
    "spiegel",
    "blut",
    "vollblut",
    "edta",
    "nuchtern",
    "berechnet",
    "gemessen",
    "nur",
    "es",
    "esta",
    "fue",
    "era",
    "en",
    "de",
    "del",
    "la",
    "el",
    "mi",
    "valor",
    "valores",
    "nivel",
    "niveles",
    "resultado",
    "sangre",
    "suero",
    "serica",
    "serico",
    "ayunas",
    "a",
    "solo",
    "est",
    "etait",
    "le",
    "mon",
    "ma",
    "taux",
    "valeur",
    "resultat",
    "sang",
    "serique",
    "plasmatique",
    "e",
    "il",
    "lo",
    "mio",
    "mia",
    "valore",
    "risultato",
    "livello",
    "sangue",
    "siero",
    "sierica",
    "sierico",
    "foi",
    "minha",
    "meu",
    "soro",
    "het",
    "van",
    "mijn",
    "waarde",
    "uitslag",
    "bloed",
    "op",
    "con",
    "mit",
    "with",
    "um",
    "auf",
    "o",
    "ago",
    "last",
    "had",
    "have",
    "got",
    "ca",
    "circa",
    "approx",
    // methods and reference columns
    "eclia",
    "clia",
    "cmia",
    "elisa",
    "lc",
    "ms",
    "cobas",
    "immunoassay",
    "assay",
    "photometrie",
    "turbidimetrie",
    "hplc",
    "lcms",
    "ref",
    "reference",
    "referenz",
    "referenzbereich",
    "referencia",
    "referenza",
    "referentie",
    "range",
    "bereich",
    "rango",
    "intervalle",
    "interval",
    "normal",
    "norm",
    "normwert",
    "normalwert",
    "normbereich",
    "normaal",
    "normale",
    "vn",
    "vr",
    "adult",
    "female",
    "male",
    "frauen",
    "manner",
    "women",
    "men",
    "mujeres",
    "hombres",
    // too low
    "your",
    "standard",
    "observed",
    "expected",
    "tu",
    "unit",
    "units",
    "einheit",
    "unidad",
    "unidades",
    "salio",
    "sale",
    "dio",
    "quedo",
    "betragt",
    "betrug",
    "ergab",
    "showed",
    "shows",
    "reads",
    "too",
    "zu",
    "muy",
    "demasiado",
    "slightly",
    "leicht",
];

/// Marks that a laboratory sets beside a value, other than [`LOW`].
const FLAGS: &[&str] = &["n", "abnormal", "flag", "ok", "abn", "path"];

/// Marks and words that call a value high.
const HIGH: &[&str] = &[
    "h", "hh", "high", "hi", "hoch", "erhoht", "alto", "alta", "eleve", "haut", "hoog", "elevado",
    "elevada",
];

/// Words before an older result, and phrases behind one.
const EARLIER: &[&str] = &[
    "previous",
    "previously",
    "prior",
    "earlier",
    "formerly",
    "lastyear",
    "lasttime",
    "yearago",
    "ayearago",
    "aspreviously",
    "history",
    "historic",
    "vorher",
    "zuvor",
    "vorwert",
    "vorwerte",
    "vorbefund",
    "vorergebnis",
    "vorjahr",
    "vorigesjahr",
    "fruher",
    "fruherer",
    "damals",
    "letztesjahr",
    "letztenjahr",
    "letztemjahr",
    "letztesmal",
    "antes",
    "anterior",
    "anteriores",
    "anteriormente",
    "previo",
    "previa",
    "elanopasado",
    "anopasado",
    "ultimavez",
    "vezpasada",
    "precedente",
    "avant",
    "anterieur",
    "anterieure",
    "lanneederniere",
    "vorige",
    "vroeger",
    "voorheen",
    "prev",
    "usedtobe",
    "insteadof",
    "ratherthan",
    "comparedto",
    "comparedwith",
    "statt",
    "anstatt",
    "anstelle",
    "gegenuber",
    "verglichenmit",
    "imvergleichzu",
    "frentea",
    "envezde",
    "enlugarde",
    "comparadocon",
    "comparadacon",
    "versus",
];

/// Words before the newest result.
const NOW: &[&str] = &[
    "now",
    "currently",
    "current",
    "jetzt",
    "nun",
    "aktuell",
    "aktueller",
    "aktuelle",
    "ahora",
    "actual",
    "actualmente",
    "maintenant",
    "adesso",
    "agora",
    "nu",
];

/// Marks and words that call a value low.
const LOW: &[&str] = &[
    "l",
    "ll",
    "low",
    "lo",
    "niedrig",
    "erniedrigt",
    "vermindert",
    "tief",
    "bajo",
    "baja",
    "disminuido",
    "disminuida",
    "baixo",
    "baixa",
    "basso",
    "bassa",
    "bas",
    "laag",
    "verlaagd",
    "abaisse",
];

/// At the beginning of a line that explains.
const COMMENTS: &[&str] = &[
    "comment",
    "comments",
    "kommentar",
    "comentario",
    "comentarios",
    "note",
    "notes",
    "nota",
    "notas",
    "hinweis",
    "hinweise",
    "bemerkung",
    "anmerkung",
    "interpretation",
    "interpretacion",
    "beurteilung",
    "observacion",
    "observaciones",
    "remark",
    "remarks",
    "recommendation",
    "recommendations",
    "empfehlung",
    "recomendacion",
    "commentaire",
    "erlauterung",
    "legend",
    "legende",
];

const MEDICINES: &[&str] = &[
    "medikation",
    "medication",
    "medications",
    "medicacion",
    "medikamente",
    "medicamentos",
    "medicines",
    "dauermedikation",
    "therapie",
    "tratamiento",
    "treatment",
    "supplements",
];

/// Verbs of general sentences: "ferritin under 45 is worth a talk".
const VERBS: &[&str] = &[
    "is",
    "are",
    "was",
    "were",
    "may",
    "can",
    "could",
    "means",
    "mean",
    "suggests",
    "suggest",
    "indicates",
    "makes",
    "ist",
    "sind",
    "war",
    "kann",
    "konnen",
    "spricht",
    "sprechen",
    "bedeutet",
    "gilt",
    "gelten",
    "es",
    "son",
    "puede",
    "pueden",
    "indica",
    "sugiere",
    "significa",
    "suele",
    "est",
    "sont",
    "peut",
];

/// Between two results.
const JOINERS: &[&str] = &[
    "and", "und", "y", "et", "ed", "en", "plus", "also", "then", "sowie", "but", "aber", "pero",
    "mais", "ma",
];

/// A number before one of these counts something and is no result.
const COUNTED: &[&str] = &[
    "times",
    "time",
    "x",
    "mal",
    "veces",
    "fois",
    "volte",
    "vezes",
    "keer",
    "second",
    "seconds",
    "minute",
    "minutes",
    "min",
    "mins",
    "minuten",
    "minutos",
    "hour",
    "hours",
    "hrs",
    "hr",
    "stunde",
    "stunden",
    "hora",
    "horas",
    "heure",
    "heures",
    "ore",
    "uur",
    "uhr",
    "am",
    "pm",
    "day",
    "days",
    "tag",
    "tage",
    "tagen",
    "dia",
    "dias",
    "jour",
    "jours",
    "giorni",
    "dagen",
    "night",
    "nights",
    "week",
    "weeks",
    "woche",
    "wochen",
    "semana",
    "semanas",
    "semaine",
    "semaines",
    "settimane",
    "weken",
    "month",
    "months",
    "monat",
    "monate",
    "monaten",
    "mes",
    "meses",
    "mois",
    "mesi",
    "maanden",
    "year",
    "years",
    "jahr",
    "jahre",
    "jahren",
    "ano",
    "anos",
    "ans",
    "anni",
    "jaar",
    "old",
    "tablet",
    "tablets",
    "tablette",
    "tabletten",
    "pill",
    "pills",
    "pillen",
    "pastillas",
    "capsule",
    "capsules",
    "kapseln",
    "capsulas",
    "comprimidos",
    "comprimes",
    "compresse",
    "dose",
    "doses",
    "dosis",
    "drops",
    "tropfen",
    "gotas",
    "evening",
    "evenings",
];

/// Amounts without a volume: a dose, or a result whose unit is cut off.
const BARE_UNITS: &[&str] = &[
    "g", "gr", "mg", "ug", "mcg", "μg", "µg", "ng", "pg", "kg", "mol", "mmol", "umol", "µmol",
    "μmol", "nmol", "pmol", "iu", "ie", "ui", "iwu", "meq", "ml", "dl", "ppm",
];

const BELOW: &[&str] = &[
    "below",
    "under",
    "lessthan",
    "unter",
    "kleiner",
    "kleinerals",
    "wenigerals",
    "menosde",
    "menorde",
    "menorque",
    "inferiora",
    "moinsde",
    "inferieura",
    "sotto",
    "menode",
    "minderdan",
    "onder",
];
const ABOVE: &[&str] = &[
    "above",
    "over",
    "morethan",
    "greaterthan",
    "uber",
    "ueber",
    "grosser",
    "grosserals",
    "mehrals",
    "masde",
    "mayorde",
    "mayorque",
    "superiora",
    "plusde",
    "superieura",
    "sopra",
    "piudi",
    "maisde",
    "meerdan",
    "boven",
];

/// Whether the word leaves open which of two numbers is meant.
pub(super) fn is_or(word: &str) -> bool {
    matches!(fold(word).as_str(), "or" | "oder" | "o" | "u" | "ou")
}

/// Whether a line that begins with this word tells how was measured.
pub(super) fn is_method(word: &str) -> bool {
    matches!(
        fold(word).as_str(),
        "metodo"
            | "method"
            | "methode"
            | "methodik"
            | "tecnica"
            | "technique"
            | "equipo"
            | "analyzer"
            | "analizador"
    )
}

/// Whether a line that begins with this word explains and reports nothing.
pub(super) fn begins_a_comment(word: &str) -> bool {
    COMMENTS.contains(&fold(word).as_str()) || begins_a_list_of_medicines(word)
}

/// Whether what follows this word is taken, not measured, up to the end of its sentence.
pub(super) fn begins_a_list_of_medicines(word: &str) -> bool {
    MEDICINES.contains(&fold(word).as_str())
}

pub(super) fn is_filler(word: &str) -> bool {
    FILLERS.contains(&fold(word).as_str())
}

pub(super) fn is_flag(word: &str) -> bool {
    FLAGS.contains(&fold(word).as_str())
}

/// Whether a flag says that the laboratory calls the value high.
pub(super) fn is_high(word: &str) -> bool {
    HIGH.contains(&fold(word).as_str())
}

/// Whether these folded words say that a value is an older one.
pub(super) fn is_earlier(folded: &str) -> bool {
    EARLIER.contains(&folded)
}

/// Whether this folded word says that a value is the newest.
pub(super) fn is_now(folded: &str) -> bool {
    NOW.contains(&folded)
}

/// Whether a flag says that the laboratory calls the value low.
pub(super) fn is_low(word: &str) -> bool {
    LOW.contains(&fold(word).as_str())
}

pub(super) fn is_verb(word: &str) -> bool {
    VERBS.contains(&fold(word).as_str())
}

pub(super) fn is_joiner(word: &str) -> bool {
    JOINERS.contains(&fold(word).as_str())
}

pub(super) fn is_counted(word: &str) -> bool {
    COUNTED.contains(&fold(word).as_str())
}

pub(super) fn is_bare_unit(word: &str) -> bool {
    BARE_UNITS.contains(&fold(word).as_str())
}

/// A comparison in one or two words, joined.
pub(super) fn comparator(words: &str) -> Option<Comparator> {
    let folded = fold(words);
    if BELOW.contains(&folded.as_str()) {
        Some(Comparator::Below)
    } else if ABOVE.contains(&folded.as_str()) {
        Some(Comparator::Above)
    } else {
        None
    }
}
