//! Owns the limits of §4, each with the rules that use it. It decides nothing.
//!
//! Ferritin is in µg/L, TSAT in percent, haemoglobin in g/L, CRP in mg/L, vitamin D, folate and B1 in nmol/L,
//! B12 in pmol/L: the canonical units of §3.

use rust_decimal::Decimal;

use super::analyte::{Analyte, dec};

/// L2, L8, L11, L13, L15, L16: no iron at or above this TSAT.
pub const TSAT_CEILING: Decimal = dec(45, 0);
/// L3, L8, L13, L14, L15, L16: no more iron at or above this ferritin.
pub const FERRITIN_CEILING: Decimal = dec(300, 0);
/// L11, L12, L15, C4: at or below this ferritin iron is taken every evening; above it absorption slows.
pub const ABSORPTION_SLOWS_ABOVE: Decimal = dec(75, 0);
/// L10, L12, L13, L14: the target is passed above this ferritin.
pub const TARGET: Decimal = dec(100, 0);

/// C2: above this CRP, ferritin may read falsely high.
pub const CRP_HIGH_ABOVE: Decimal = dec(5, 0);
/// C3: below this ferritin a doctor should look for the cause.
pub const FERRITIN_DEFICIENT_BELOW: Decimal = dec(30, 0);
/// C3: the same where illness makes ferritin read high (C2).
pub const FERRITIN_DEFICIENT_ILL_BELOW: Decimal = dec(70, 0);
/// C3: haemoglobin of women.
pub const HAEMOGLOBIN_LOW_BELOW_WOMEN: Decimal = dec(120, 0);
/// C3: haemoglobin of men.
pub const HAEMOGLOBIN_LOW_BELOW_MEN: Decimal = dec(130, 0);
/// C4: a TSAT below this is by itself a reason for iron in the US guidance of 2025.
pub const TSAT_LOW_BELOW: Decimal = dec(20, 0);
/// C5: vitamin D, low.
pub const VITAMIN_D_LOW_BELOW: Decimal = dec(50, 0);
/// C5: vitamin D, deficient.
pub const VITAMIN_D_DEFICIENT_BELOW: Decimal = dec(30, 0);
/// C5: vitamin B12, low.
pub const B12_LOW_BELOW: Decimal = dec(133, 0);
/// C5: vitamin B12, unclear up to and including this.
pub const B12_UNCLEAR_UP_TO: Decimal = dec(258, 0);
/// C5: folate.
pub const FOLATE_LOW_BELOW: Decimal = dec(8, 0);
/// C5: vitamin B1.
pub const B1_LOW_BELOW: Decimal = dec(70, 0);
/// C9: haemoglobin so low that a doctor is seen today.
pub const HAEMOGLOBIN_TODAY_BELOW: Decimal = dec(70, 0);
/// C9: haemoglobin so low that a doctor is seen soon.
pub const HAEMOGLOBIN_ALARM_BELOW: Decimal = dec(80, 0);
/// C9: ferritin so high that a doctor is seen soon.
pub const FERRITIN_ALARM_ABOVE: Decimal = dec(1000, 0);

/// §4: a night bothers from this score on.
pub const BOTHERSOME_FROM: u8 = 4;
/// §4: symptoms are bothersome where at least so many of [`BOTHERSOME_OF`] answered nights bother.
pub const BOTHERSOME_NIGHTS: u16 = 2;
/// §4: see [`BOTHERSOME_NIGHTS`].
pub const BOTHERSOME_OF: u16 = 7;
/// §4: how many of the last nights are looked at.
pub const SYMPTOM_NIGHTS: usize = 14;
/// §4: how many of them must be answered.
pub const SYMPTOM_NIGHTS_ANSWERED: u16 = 7;
/// C6: weeks on oral iron after which ferritin should have risen.
pub const ORAL_SHOULD_SHOW_WEEKS: u8 = 12;
/// C6: so many evenings must be on record before it is said.
pub const ORAL_EVENINGS_NEEDED: u16 = 28;
/// C2: how long an illness before the draw counts, in weeks; a CRP counts as long on either side.
pub const ILLNESS_COUNTS_WEEKS: u8 = 2;
/// C11, L10: the protocol's amount of one infusion, in milligrams.
pub const INFUSION_WHOLE_MG: u32 = 1000;

/// Every limit that a value of this analyte is held against, here or in what a text says of it.
///
/// What is shown of a value keeps as many decimals as tell it from each of them.
#[must_use]
pub const fn limits_of(analyte: Analyte) -> &'static [Decimal] {
    match analyte {
        Analyte::Ferritin => &[
            FERRITIN_DEFICIENT_BELOW,
            FERRITIN_DEFICIENT_ILL_BELOW,
            ABSORPTION_SLOWS_ABOVE,
            TARGET,
            FERRITIN_CEILING,
            FERRITIN_ALARM_ABOVE,
        ],
        Analyte::Tsat => &[TSAT_LOW_BELOW, TSAT_CEILING],
        Analyte::Haemoglobin => &[
            HAEMOGLOBIN_TODAY_BELOW,
            HAEMOGLOBIN_ALARM_BELOW,
            HAEMOGLOBIN_LOW_BELOW_WOMEN,
            HAEMOGLOBIN_LOW_BELOW_MEN,
        ],
        Analyte::Crp => &[CRP_HIGH_ABOVE],
        Analyte::VitaminD => &[VITAMIN_D_DEFICIENT_BELOW, VITAMIN_D_LOW_BELOW],
        Analyte::VitaminB12 => &[B12_LOW_BELOW, B12_UNCLEAR_UP_TO],
        Analyte::Folate => &[FOLATE_LOW_BELOW],
        Analyte::VitaminB1 => &[B1_LOW_BELOW],
        Analyte::Iron | Analyte::Tibc | Analyte::Uibc | Analyte::Transferrin => &[],
    }
}
