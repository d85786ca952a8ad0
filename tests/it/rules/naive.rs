//! §4 read once more, row by row, by somebody who never saw the crate's table: in tenths, without decimals, everything
//! drawn on the day of the question.

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

/// The iron so far, in days before the question.
#[derive(Clone, Copy, Debug)]
pub struct Course {
    /// The last infusion, if any.
    pub infused: Option<u64>,
    /// What is known of its milligrams.
    pub milligrams: Option<u32>,
    /// Whether tablets run, and started after it.
    pub on_tablets: bool,
    /// When tablets ended, if they ran after it or without one.
    pub tablets_ended: Option<u64>,
    /// Whether the infusion helped; `None` where nobody said.
    pub helped: Option<bool>,
}

impl Course {
    pub const NONE: Self = Self {
        infused: None,
        milligrams: Some(1000),
        on_tablets: false,
        tablets_ended: None,
        helped: None,
    };
}

/// A patient who is not excluded.
#[derive(Clone, Copy, Debug)]
pub struct Naive {
    pub ferritin: Value,
    pub tsat: Value,
    pub retest_ferritin: Value,
    pub course: Course,
    pub ill: bool,
}

impl Naive {
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
        match self.course.helped {
            Some(helped) => vec![self.rule(bothered, helped)],
            None => vec![self.rule(bothered, true), self.rule(bothered, false)],
        }
    }

    /// The days since the infusion, if it is the route: no tablets run, and it is at most a year ago.
    fn infusion_runs(self) -> Option<u64> {
        self.course
            .infused
            .filter(|days| !self.course.on_tablets && *days <= 365)
    }

    fn low_again(self) -> bool {
        let since_infusion = self.course.infused.is_some_and(|days| days >= 8 * 7);
        let since_tablets = self.course.tablets_ended.is_some_and(|days| days > 0);
        let low =
            above(self.ferritin, 750) == Some(false) || at_least(self.tsat, 200) == Some(false);
        low && !self.course.on_tablets && (since_infusion || since_tablets)
    }

    fn rule(self, bothered: bool, helped: bool) -> &'static str {
        if let Some(rule) = self.holds_iron() {
            return rule;
        }
        if let Some(days) = self.infusion_runs() {
            if days < 6 * 7 {
                return "L4";
            }
            if days < 8 * 7 {
                return "L5";
            }
        }
        let course = self.course;
        let treated = course.infused.is_some() || course.tablets_ended.is_some();
        if !bothered && treated && !course.on_tablets {
            return if self.low_again() { "L19" } else { "L6" };
        }
        // "No ferritin on record": none, or one whose bound does not decide what is left of the table.
        if at_least(self.ferritin, 3000) != Some(false) {
            return "L7";
        }
        let settled_above = |limit| above(self.ferritin, limit).is_some();
        let decides = if course.on_tablets {
            settled_above(750) && (above(self.ferritin, 750) == Some(false) || settled_above(1000))
        } else if self.infusion_runs().is_some() && !helped {
            self.needs_no_target() || settled_above(1000)
        } else {
            true
        };
        if !decides {
            return "L7";
        }
        if self.ill && above(self.ferritin, 750) != Some(false) {
            return "L18";
        }
        if course.on_tablets {
            return match (above(self.ferritin, 750), above(self.ferritin, 1000)) {
                (Some(false), _) => "L11",
                (_, Some(false)) => "L12",
                _ if bothered => "L13",
                _ => "L14",
            };
        }
        let dropped = self.low_again() || lower(self.ferritin, self.retest_ferritin) == Some(true);
        if course.infused.is_some() && course.tablets_ended.is_none() && helped && dropped {
            return "L8";
        }
        if self.infusion_runs().is_some() {
            if !helped {
                return "L10";
            }
            if !dropped {
                return "L9";
            }
        }
        if at_least(self.tsat, 450) == Some(false) {
            "L15"
        } else {
            "L16"
        }
    }

    /// L10: whether one of its first three answers fits, which do not look at the target.
    fn needs_no_target(self) -> bool {
        self.course.infused.is_some_and(|days| days < 12 * 7)
            || self.course.milligrams.is_some_and(|sum| sum < 1000)
            || self.low_again()
    }
}
