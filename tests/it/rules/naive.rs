//! §4 read once more, row by row, by somebody who never saw the crate's table: in tenths, without decimals.

use chrono::NaiveDate;
use stillnight::protocol::advice::{Responded, Route};

/// A value in tenths.
pub type Tenths = i64;

#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    Missing,
    Exactly(Tenths),
    Below(Tenths),
    Above(Tenths),
}

/// Whether a value is at least a limit; `None` where a bound leaves it open.
fn at_least(value: Value, limit: Tenths) -> Option<bool> {
    match value {
        Value::Missing => None,
        Value::Exactly(tenths) => Some(tenths >= limit),
        Value::Below(tenths) if tenths <= limit => Some(false),
        Value::Above(tenths) if tenths >= limit => Some(true),
        Value::Below(_) | Value::Above(_) => None,
    }
}

/// Whether a value is above a limit.
fn above(value: Value, limit: Tenths) -> Option<bool> {
    match value {
        Value::Exactly(tenths) => Some(tenths > limit),
        Value::Missing | Value::Below(_) | Value::Above(_) => at_least(value, limit),
    }
}

/// Whether one value is lower than another.
fn lower(now: Value, then: Value) -> Option<bool> {
    match (now, then) {
        (Value::Missing, _) | (_, Value::Missing) => None,
        (now, Value::Exactly(limit)) => at_least(now, limit).map(|reached| !reached),
        (now, Value::Above(limit)) => (above(now, limit) == Some(false)).then_some(true),
        (now, Value::Below(limit)) => (at_least(now, limit) == Some(true)).then_some(false),
    }
}

/// A patient who is not excluded, all values drawn today.
#[derive(Clone, Copy, Debug)]
pub struct Naive {
    ferritin: Value,
    tsat: Value,
    retest_ferritin: Value,
    /// Days since the infusion, and whether it helped; or tablets; or nothing.
    days_since_infusion: Option<i64>,
    responded: Responded,
    on_tablets: bool,
}

impl Naive {
    pub fn of(
        ferritin: Value,
        tsat: Value,
        retest_ferritin: Value,
        route: Route,
        today: NaiveDate,
    ) -> Self {
        let (days_since_infusion, responded) = match route {
            Route::Infusion { on, responded } => Some((today - on).num_days()).zip(Some(responded)),
            Route::NoIron | Route::Oral { .. } => None,
        }
        .unzip();
        Self {
            ferritin,
            tsat,
            retest_ferritin,
            days_since_infusion,
            responded: responded.unwrap_or(Responded::Unknown),
            on_tablets: matches!(route, Route::Oral { .. }),
        }
    }

    pub fn holds_iron(self) -> Option<&'static str> {
        if at_least(self.tsat, 450) == Some(true) {
            Some("L2")
        } else if at_least(self.ferritin, 3000) == Some(true) {
            Some("L3")
        } else {
            None
        }
    }

    /// The rules that may answer when the legs are so; more than one only where the response is unknown.
    pub fn rules(self, bothered: bool) -> Vec<&'static str> {
        match self.responded {
            Responded::Yes => vec![self.rule(bothered, true)],
            Responded::No => vec![self.rule(bothered, false)],
            Responded::Unknown => vec![self.rule(bothered, true), self.rule(bothered, false)],
        }
    }

    fn rule(self, bothered: bool, responded: bool) -> &'static str {
        if let Some(rule) = self.holds_iron() {
            return rule;
        }
        if let Some(days) = self.days_since_infusion {
            if days < 6 * 7 {
                return "L4";
            }
            if days < 8 * 7 {
                return "L5";
            }
            if !bothered {
                return "L6";
            }
        }
        // "No ferritin on record": none, or one whose bound does not decide what is left of the table.
        if at_least(self.ferritin, 3000) != Some(false) {
            return "L7";
        }
        if self.days_since_infusion.is_some() {
            return self.after_eight_weeks(responded);
        }
        if self.on_tablets {
            return match (above(self.ferritin, 750), above(self.ferritin, 1000)) {
                (Some(false), _) => "L11",
                (Some(true), Some(false)) => "L12",
                (Some(true), Some(true)) if bothered => "L13",
                (Some(true), Some(true)) => "L14",
                (None, _) | (_, None) => "L7",
            };
        }
        if at_least(self.tsat, 450) == Some(false) {
            "L15"
        } else {
            "L16"
        }
    }

    fn after_eight_weeks(self, responded: bool) -> &'static str {
        if !responded {
            return if above(self.ferritin, 1000).is_none() {
                "L7"
            } else {
                "L10"
            };
        }
        if lower(self.ferritin, self.retest_ferritin) == Some(true) {
            "L8"
        } else {
            "L9"
        }
    }
}
