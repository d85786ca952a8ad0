//! Owns what the protocol rests on (§8), as it is cited. It decides nothing.

use serde::{Deserialize, Serialize};

/// A publication, or our own decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Source {
    /// The article that the protocol restates.
    Article,
    /// The task force on which the article rests.
    Allen,
    /// The talk that the article quotes.
    Earley,
    /// Dosing on alternate days.
    Stoffel,
    /// US guidance of 2025; read in secondary sources only.
    Winkelman,
    /// An algorithm for the management of restless legs.
    Silber,
    /// A trial of an infusion in which benefit was significant at week twelve.
    Trenkwalder,
    /// A trial of iron in the morning and in the evening.
    EveningTrial,
    /// Labels of medicines.
    Labels,
    /// A warning about phosphate after infusions.
    Phosphate,
    /// Guidance on iron overload.
    Easl,
    /// Guidance on ferritin and haemoglobin.
    Who,
    /// A guideline fact for which the protocol names no single paper.
    Unnamed,
    /// A safety rule of the protocol.
    Safety,
    /// Our own choice.
    OurChoice,
}

impl Source {
    /// How a publication is cited, the same in every language; `None` where words must say it.
    #[must_use]
    pub const fn citation(self) -> Option<&'static str> {
        match self {
            Self::Article => Some("“How to treat restless legs syndrome”"),
            Self::Allen => Some("Allen RP et al., Sleep Med 2018;41:27–44"),
            Self::Stoffel => Some("Stoffel NU et al., Haematologica 2020;105:1232–9"),
            Self::Silber => Some("Silber MH et al., Mayo Clin Proc 2021;96:1921–37"),
            Self::Trenkwalder => Some("Trenkwalder C et al. 2017, PMC5655783"),
            Self::EveningTrial => Some("PubMed 37357807"),
            Self::Easl => Some("EASL 2022"),
            Self::Who => Some("WHO 2020/2024"),
            Self::Earley
            | Self::Winkelman
            | Self::Labels
            | Self::Phosphate
            | Self::Unnamed
            | Self::Safety
            | Self::OurChoice => None,
        }
    }

    /// The word by which `locales/` know it.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Allen => "allen",
            Self::Earley => "earley",
            Self::Stoffel => "stoffel",
            Self::Winkelman => "winkelman",
            Self::Silber => "silber",
            Self::Trenkwalder => "trenkwalder",
            Self::EveningTrial => "evening-trial",
            Self::Labels => "labels",
            Self::Phosphate => "phosphate",
            Self::Easl => "easl",
            Self::Who => "who",
            Self::Unnamed => "unnamed",
            Self::Safety => "safety",
            Self::OurChoice => "our-choice",
        }
    }
}
