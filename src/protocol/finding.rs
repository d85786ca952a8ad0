//! Owns the numbers of what is given back on a Sunday (§6, N): how many nights a finding needs, and how little chance may
//! have had to do with it. It knows no patient.

/// N: so many answered nights before a first pattern is looked for (our own choice).
pub const FINDING_NIGHTS: usize = 14;
/// N: a week counts for a weekday's pattern with at least so many answered nights (our own
/// choice).
pub const WEEK_NIGHTS: usize = 6;
/// N: a pattern that chance alone would show in more than one of so many diaries is none (our own
/// choice).
const CHANCE_ONE_IN: u128 = 20;
/// Any of the seven could have been the one.
const WEEKDAYS: u128 = 7;
/// So many weeks are looked at at most: what is counted stays small.
pub const FINDING_WEEKS: u32 = 20;

/// Whether one weekday was the worst night in so many of the weeks more often than chance lets any of them be.
#[must_use]
pub fn weekday_is_real(worst: u32, weeks: u32) -> bool {
    if worst == 0 || worst > weeks || weeks > FINDING_WEEKS {
        return false;
    }
    // Of the diaries that chance would write, those in which one given weekday is the worst at least so often.
    let nights = u128::try_from(WEEK_NIGHTS).unwrap_or(u128::MAX);
    let as_often: u128 = (worst..=weeks)
        .map(|times| choose(weeks, times) * (nights - 1).pow(weeks - times))
        .sum();
    as_often * WEEKDAYS * CHANCE_ONE_IN <= nights.pow(weeks)
}

/// How many ways there are to choose so many of them.
fn choose(of: u32, many: u32) -> u128 {
    (0..many).fold(1, |ways, one| {
        ways * u128::from(of - one) / u128::from(one + 1)
    })
}

#[cfg(test)]
mod tests {
    use super::weekday_is_real;

    #[test]
    fn three_of_four_fridays_can_be_chance_and_four_of_five_are_not() {
        for (worst, weeks, real) in [
            (2, 2, false),
            (3, 3, true),
            (3, 4, false),
            (4, 4, true),
            (3, 5, false),
            (4, 5, true),
            (4, 8, false),
            (5, 8, true),
            (20, 20, true),
            (21, 21, false),
            (0, 0, false),
        ] {
            assert_eq!(weekday_is_real(worst, weeks), real, "{worst} of {weeks}");
        }
    }
}
