//! Owns the names of what a message can be about: the sections of `vocabulary/*/meanings.txt`. It must not know the words.

macro_rules! sections {
    ($(#[$doc:meta])* $name:ident { $($variant:ident = $section:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "each is named by its section, and the section's phrases say what it is")]
        pub enum $name { $($variant,)* }

        impl $name {
            /// Every one, in the order of the declaration.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The section of the vocabulary.
            #[must_use]
            pub const fn section(self) -> &'static str {
                match self { $(Self::$variant => $section,)* }
            }

            /// The one whose section this is.
            #[must_use]
            pub fn named(section: &str) -> Option<Self> {
                match section { $($section => Some(Self::$variant),)* _ => None }
            }
        }
    };
}

sections! {
    /// What a message is about. Of two that fit alike the earlier one is meant.
    Topic {
        // Who it is for.
        Pregnant = "excluded.pregnant",
        Dialysis = "excluded.dialysis",
        Child = "excluded.child",
        Overload = "excluded.overload",
        Gut = "excluded.gut",
        Advised = "excluded.advised",
        OtherCause = "excluded.other-cause",
        // Leaving.
        Forget = "forget",
        IronStop = "iron.stop",
        IronStart = "iron.start",
        // What was just told is wrong.
        Undo = "undo",
        Correction = "correction",
        Cancel = "cancel",
        // The dose.
        Taken = "taken",
        Skipped = "skipped",
        Snooze = "snooze",
        // The meal.
        Ate = "ate",
        NotEaten = "not-eaten",
        NoDinner = "no-dinner",
        Lunch = "lunch",
        // The night.
        Score = "score",
        ScoreNone = "score.none",
        ScoreBad = "score.bad",
        ScoreGood = "score.good",
        ScoreSame = "score.same",
        Onset = "onset",
        OnsetNever = "onset.never",
        OnsetMorning = "onset.morning",
        OnsetAfternoon = "onset.afternoon",
        OnsetEvening = "onset.evening",
        OnsetLate = "onset.late",
        OnsetBed = "onset.in-bed",
        SleepLost = "sleep-lost",
        SleepLostNone = "sleep-lost.none",
        SleepLostLittle = "sleep-lost.little",
        SleepLostMuch = "sleep-lost.much",
        BadNight = "bad-night",
        // Blood.
        Infused = "infusion.given",
        InfusionPlanned = "infusion.planned",
        InfusionOff = "infusion.off",
        InfusionWanted = "infusion.wanted",
        TestOff = "test.off",
        TestMoved = "test.moved",
        TestDone = "test.done",
        TestBooked = "test.booked",
        NotKnown = "not-known",
        Results = "results",
        ResultsWaited = "results.waited-for",
        // Medicines.
        MedicineStopped = "medicine.stopped",
        MedicineChanged = "medicine.changed",
        MedicineTaken = "medicine.taken",
        // Tablets in the house.
        Bought = "stock.bought",
        Left = "stock.left",
        Low = "stock.low",
        // Away.
        Travel = "travel",
        ClockWrong = "clock-wrong",
        Pause = "pause",
        Resume = "resume",
        // Settings.
        SetRemind = "set.remind",
        SetDinner = "set.dinner",
        SetBed = "set.bed",
        SetCheckIn = "set.check-in",
        SetGap = "set.gap",
        SetNudges = "set.nudges",
        SetTablets = "set.tablets",
        SetStrength = "set.strength",
        SetEveryOther = "set.every-other",
        SetNightly = "set.nightly",
        SetDiscreet = "set.discreet",
        SetLanguage = "set.language",
        SetPlace = "set.place",
        Varies = "varies",
        // The body.
        DarkStool = "dark-stool",
        SideEffect = "side-effect",
        Distress = "distress",
        // Their own record.
        MyNextTest = "my.next-test",
        MyValues = "my.values",
        MyStock = "my.stock",
        MyProgress = "my.progress",
        MyReminder = "my.reminder",
        MyTablets = "my.tablets",
        MyNextStep = "my.next-step",
        MyLastDose = "my.last-dose",
        MyHistory = "my.history",
        MyInfusion = "my.infusion",
        MySettings = "my.settings",
        MyMedicines = "my.medicines",
        MyReport = "my.report",
        // Questions.
        AskWhyStep = "ask.why-step",
        AskTakeNow = "ask.take-now",
        AskForgot = "ask.forgot",
        AskDouble = "ask.double",
        AskCoffee = "ask.coffee",
        AskMilk = "ask.milk",
        AskFood = "ask.food",
        AskAlcohol = "ask.alcohol",
        AskVitaminC = "ask.vitamin-c",
        AskMinerals = "ask.minerals",
        AskThyroid = "ask.thyroid",
        AskMedicines = "ask.medicines",
        AskStopMedicine = "ask.stop-medicine",
        AskAugmentation = "ask.augmentation",
        AskDarkStool = "ask.dark-stool",
        AskSideEffects = "ask.side-effects",
        AskTsat = "ask.tsat",
        AskTarget = "ask.target",
        AskFerritin = "ask.ferritin",
        AskValues = "ask.values",
        AskEvening = "ask.evening",
        AskEveryOther = "ask.every-other",
        AskHowLong = "ask.how-long",
        AskWhyIron = "ask.why-iron",
        AskWhichIron = "ask.which-iron",
        AskHowMuch = "ask.how-much",
        AskInfusionEffect = "ask.infusion-effect",
        AskInfusion = "ask.infusion",
        AskDoctor = "ask.doctor",
        AskSafe = "ask.safe",
        AskTestHow = "ask.test-how",
        AskTestWhen = "ask.test-when",
        AskRls = "ask.rls",
        AskHelps = "ask.helps",
        AskPregnant = "ask.pregnant",
        AskChild = "ask.child",
        AskStopIron = "ask.stop-iron",
        AskPrivacy = "ask.privacy",
        AskWho = "ask.who",
        AskHelp = "help",
        AskOther = "ask.other",
        // Courtesy.
        Yes = "yes",
        No = "no",
        Thanks = "thanks",
        Hello = "hello",
        Bye = "bye",
        Ok = "ok",
        Thumb = "thumb",
        Sigh = "sigh",
    }
}

impl Topic {
    /// Whether it asks of values, of medicines or of anything: of more than the words that it was heard in.
    pub(super) const fn is_broad(self) -> bool {
        matches!(self, Self::AskValues | Self::AskMedicines | Self::AskOther)
    }

    /// Whether it is a question of one thing.
    pub(super) fn is_narrow(self) -> bool {
        self.section().starts_with("ask.") && !self.is_broad()
    }

    /// Whether it changes how things are from now on.
    pub(super) const fn is_setting(self) -> bool {
        matches!(
            self,
            Self::SetRemind
                | Self::SetDinner
                | Self::SetBed
                | Self::SetCheckIn
                | Self::SetGap
                | Self::SetNudges
                | Self::SetTablets
                | Self::SetStrength
                | Self::SetEveryOther
                | Self::SetNightly
        )
    }
}

sections! {
    /// What says that something is not to be noted as told.
    Veto {
        SomebodyElse = "veto.somebody-else",
        Asked = "veto.asked",
        If = "veto.if",
        Wish = "veto.wish",
        Not = "veto.not",
        Planned = "veto.planned",
        Goal = "veto.goal",
        LongAgo = "veto.long-ago",
        SaidByOthers = "veto.said-by-others",
        Range = "veto.range",
        OtherThing = "veto.other-thing",
    }
}

sections! {
    /// What is told beside: a reason, a symptom.
    Tag {
        Ill = "with.ill",
        SideEffects = "with.side-effects",
        TestComing = "with.test-coming",
        RanOut = "with.ran-out",
        Away = "with.away",
        Forgot = "with.forgot",
        Tired = "with.tired",
        Instead = "with.instead",
        FromNowOn = "with.from-now-on",
        Again = "with.again",
        Yet = "with.yet",
        Until = "with.until",
        Request = "request",
        Filler = "filler",
    }
}

sections! {
    /// What is open in the chat, so that short words answer it.
    Open {
        Dose = "dose",
        Meal = "meal",
        DoseNoted = "taken",
        Score = "score",
        Onset = "onset",
        Sleep = "sleep",
        Since = "since",
        Dinner = "dinner",
        Bed = "bed",
        CheckInTime = "check-in-time",
        Tablets = "tablets",
        Strength = "strength",
        Gap = "gap",
        Nudges = "nudges",
        Place = "place",
        TestDate = "test-date",
        PauseDates = "pause-dates",
        Stock = "stock",
        Counted = "counted",
        Paused = "paused",
        Booked = "booked",
        Results = "results",
        YesNo = "yes-no",
    }
}
