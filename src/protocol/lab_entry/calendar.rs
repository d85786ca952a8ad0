//! The words for days, months and dates in seven languages, folded.

/// Before the date of a draw.
pub(super) const KEYS: &[&str] = &[
    "date",
    "dated",
    "drawn",
    "drawnon",
    "collected",
    "collection",
    "collectiondate",
    "sampled",
    "sample",
    "taken",
    "takenon",
    "datum",
    "abnahme",
    "abnahmedatum",
    "entnahme",
    "entnahmedatum",
    "probenahme",
    "vom",
    "fecha",
    "fechade",
    "extraccion",
    "fechadeextraccion",
    "fechadetoma",
    "datedeprelevement",
    "prelevement",
    "preleve",
    "prelievo",
    "dataprelievo",
    "data",
    "datadacolheita",
    "colheita",
    "coleta",
    "datacoleta",
    "afname",
    "afnamedatum",
    "on",
    "am",
    "el",
    "le",
    "il",
    "em",
    "op",
];

/// Too short to expect a date behind them whatever follows.
pub(super) const WEAK_KEYS: &[&str] = &[
    "on",
    "am",
    "el",
    "le",
    "il",
    "em",
    "op",
    "vom",
    "taken",
    "sample",
    "data",
    "drawn",
    "collected",
    "sampled",
    "collection",
];

/// Before a date that is not the draw's.
pub(super) const BIRTH: &[&str] = &[
    "born",
    "dob",
    "birth",
    "dateofbirth",
    "birthdate",
    "geb",
    "geboren",
    "geburtsdatum",
    "gebdat",
    "nacimiento",
    "fechadenacimiento",
    "naissance",
    "datedenaissance",
    "nele",
    "nascita",
    "datadinascita",
    "nascimento",
    "datadenascimento",
    "geboortedatum",
];

/// Days by name, and how long ago they are.
pub(super) const DAYS_AGO: &[(u64, &[&str])] = &[
    (
        0,
        &[
            "today",
            "heute",
            "hoy",
            "aujourdhui",
            "oggi",
            "hoje",
            "vandaag",
            "thismorning",
            "heutemorgen",
            "estamanana",
        ],
    ),
    (
        1,
        &["yesterday", "gestern", "ayer", "ieri", "ontem", "gisteren"],
    ),
    (
        2,
        &[
            "daybeforeyesterday",
            "thedaybeforeyesterday",
            "vorgestern",
            "anteayer",
            "avanthier",
            "anteontem",
            "eergisteren",
        ],
    ),
];

/// From January on, with their short forms.
pub(in super::super) const MONTHS: [&[&str]; 12] = [
    &[
        "jan", "january", "januar", "janner", "jaenner", "enero", "ene", "janvier", "janv",
        "gennaio", "gen", "janeiro", "januari",
    ],
    &[
        "feb",
        "february",
        "februar",
        "febrero",
        "fevrier",
        "fevr",
        "fev",
        "febbraio",
        "fevereiro",
        "februari",
    ],
    &[
        "mar", "march", "marz", "maerz", "marzo", "mars", "marco", "maart", "mrt", "mrz",
    ],
    &["apr", "april", "abril", "abr", "avril", "avr", "aprile"],
    &["may", "mai", "mayo", "maggio", "mag", "maio", "mei"],
    &[
        "jun", "june", "juni", "junio", "juin", "giugno", "giu", "junho",
    ],
    &[
        "jul", "july", "juli", "julio", "juillet", "juil", "luglio", "lug", "julho",
    ],
    &["aug", "august", "agosto", "ago", "aout", "augustus"],
    &[
        "sep",
        "sept",
        "september",
        "septiembre",
        "setiembre",
        "septembre",
        "settembre",
        "set",
        "setembro",
    ],
    &[
        "oct", "october", "okt", "oktober", "octubre", "octobre", "ottobre", "ott", "outubro",
    ],
    &["nov", "november", "noviembre", "novembre", "novembro"],
    &[
        "dec",
        "december",
        "dez",
        "dezember",
        "diciembre",
        "dic",
        "decembre",
        "dicembre",
        "dezembro",
    ],
];

/// Short months that are English words: "two weeks ago 22".
pub(super) const NOT_BEFORE_A_DAY: &[&str] = &["ago", "set", "mag"];
