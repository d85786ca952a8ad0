//! Replays a transcript: the inputs it holds against the real core, a message list like a phone's.
//!
//! Input: `patient …` presets somebody enrolled, `lang de`, `@ 2026-11-23 20:00` moves the patient's clock (and
//! wakes them at each hour that falls due), `> words`, `> [Button]`, `> [Button] of dose:2026-11-22`,
//! `> (place Europe/Berlin)`, `> (nowhere)`, `> (sticker)`, `> (blocks)`, `> (returns)`, `(down)` … `(up)`.
//! Over months: `@ +30 days` and `@ +30 days 20:00`, `(answers taken, 6)` for somebody who answers each dose and each
//! check-in at once, `(answers nothing)`, and `(quiet on)` … `(quiet off)` around ordinary evenings.
//! Output: `<` a message, `<!` one that rings, `<~` an edit, `<^` one that takes the place of the one before, `!` a popup, buttons in brackets, `=` the day that
//! `@ +30 days` came to, `»` an answer of that somebody, `…` ordinary prompts that are not shown one by one.

mod automatic;

use std::fmt::Write as _;

use chrono::{DateTime, Days, NaiveDateTime, NaiveTime, Utc};

use crate::beginning::Beginning;
use stillnight::agenda::next_wake;
use stillnight::calendar::local_time::Zone;
use stillnight::conversation::event::Event;
use stillnight::conversation::state::{Reaction, State};
use stillnight::conversation::{advance, react, recall};
use stillnight::patient::fact::Entry;
use stillnight::patient::profile::Language;
use stillnight::protocol::exclusion::{Exclusion, Exclusions};
use stillnight::text::post::{Manner, Post, Slot, Sound};
use stillnight::text::press::Press;
use stillnight::text::render::{RenderedKeyboard, render};
use stillnight::text::voice::Voice;

use automatic::{Answers, Elided};

/// The most characters that a message may have.
const LONGEST: usize = 900;

/// Stands for a label that the transcript names and no message shows.
const NO_SUCH_BUTTON: &str = "";

struct Shown {
    slot: Slot,
    buttons: Vec<(String, String)>,
}

struct Player {
    state: State,
    diary: Vec<Entry>,
    now: DateTime<Utc>,
    language: Language,
    down: bool,
    shown: Vec<Shown>,
    /// The message whose button was pressed last.
    pressed: Option<usize>,
    told: String,
    answers: Answers,
    /// Ordinary prompts that are counted instead of shown; `None` shows everything.
    elided: Option<Elided>,
}

/// The transcript as it is told today.
pub fn replay(script: &str) -> String {
    let mut player = Player {
        state: State::default(),
        diary: Vec::new(),
        now: DateTime::UNIX_EPOCH,
        language: Language::En,
        down: false,
        shown: Vec::new(),
        pressed: None,
        told: String::new(),
        answers: Answers::default(),
        elided: None,
    };
    let mut preset = None;
    for line in script.lines() {
        let marks = [
            "#",
            "@",
            "> ",
            "patient ",
            "lang ",
            "(down)",
            "(up)",
            "(answers ",
            "(quiet ",
        ];
        let is_input = marks.iter().any(|mark| line.starts_with(mark));
        if line.ends_with("(woke)") || !(is_input || line.is_empty()) {
            continue;
        }
        if let Some(at) = line.strip_prefix("@ ") {
            player.move_to(at, preset.take().as_deref(), line);
            continue;
        }
        writeln!(player.told, "{line}").unwrap();
        match line {
            "(down)" => player.down = true,
            "(quiet on)" => player.elided = Some(Elided::default()),
            "(quiet off)" => player.elided = None,
            "(up)" => {
                player.down = false;
                player.feed(&Event::Woke);
            }
            _ => {
                if let Some(how) = line.strip_prefix("(answers ") {
                    player.answers = Answers::parse(how.trim_end_matches(')'));
                } else if let Some(who) = line.strip_prefix("patient ") {
                    preset = Some(who.to_owned());
                } else if let Some(code) = line.strip_prefix("lang ") {
                    player.language = Language::from_code(Some(code));
                } else if let Some(input) = line.strip_prefix("> ") {
                    let event = player.event(input);
                    player.feed(&event);
                }
            }
        }
    }
    player.told
}

impl Player {
    fn zone(&self) -> Zone {
        self.state
            .patient
            .zone
            .unwrap_or_else(|| Zone::parse("UTC").unwrap())
    }

    fn move_to(&mut self, at: &str, preset: Option<&str>, line: &str) {
        let local = self.local_time(at.trim()).expect(line);
        if let Some(who) = preset {
            let zone = who
                .split(", ")
                .find_map(|word| word.strip_prefix("zone "))
                .expect("a zone");
            self.now = Zone::parse(zone).unwrap().instant(local);
            self.enrol(who);
        }
        let until = self.zone().instant(local);
        while !self.down {
            let Some(wake) = next_wake(&self.state.patient, self.now).filter(|wake| *wake < until)
            else {
                break;
            };
            self.now = self.now.max(wake);
            self.wake();
        }
        self.now = until;
        if let Some(elided) = &mut self.elided {
            self.told.push_str(&elided.summed_up());
        }
        writeln!(self.told, "{line}").unwrap();
        if at.starts_with('+') {
            writeln!(self.told, "= {}", local.format("%Y-%m-%d %H:%M")).unwrap();
        }
        if !self.down {
            self.feed(&Event::Woke);
        }
    }

    /// `2026-11-23 20:00`, `+30 days` at the same hour, or `+30 days 20:00`.
    fn local_time(&self, at: &str) -> Option<NaiveDateTime> {
        let Some(ahead) = at.strip_prefix('+') else {
            return NaiveDateTime::parse_from_str(at, "%Y-%m-%d %H:%M").ok();
        };
        let mut words = ahead.split_whitespace();
        let days = Days::new(words.next()?.parse().ok()?);
        let here = self.zone().local(self.now);
        let time = match words.nth(1) {
            Some(time) => NaiveTime::parse_from_str(time, "%H:%M").ok()?,
            None => here.time(),
        };
        Some((here.date() + days).and_time(time))
    }

    /// An hour strikes; whoever answers by themselves does.
    fn wake(&mut self) {
        let local = self.zone().local(self.now);
        let before = (self.told.len(), self.state.patient.facts);
        writeln!(self.told, "@ {} (woke)", local.format("%Y-%m-%d %H:%M")).unwrap();
        let posts = self.feed(&Event::Woke);
        assert_ne!(
            before.1, self.state.patient.facts,
            "a wake that settles nothing comes again for ever"
        );
        let answers: Vec<_> = posts
            .iter()
            .filter_map(|post| self.answers.to(post))
            .collect();
        for (said, press) in answers {
            writeln!(self.told, "» {said}").unwrap();
            self.feed(&Event::Pressed { press: Some(press) });
        }
        if let Some(elided) = &mut self.elided
            && elided.takes(&posts)
        {
            self.told.truncate(before.0);
        } else if let Some(elided) = &mut self.elided {
            self.told.insert_str(before.0, &elided.summed_up());
        }
    }

    /// `patient zone Europe/Berlin, dinner 19:00, bedtime 23:00, oral since 2026-09-01, excluded`.
    fn enrol(&mut self, who: &str) {
        let words: Vec<_> = who.split(", ").collect();
        let value = |name: &str| {
            words
                .iter()
                .find_map(|word| word.strip_prefix(name))
                .map(str::trim)
        };
        let time =
            |name: &str| value(name).map(|time| NaiveTime::parse_from_str(time, "%H:%M").unwrap());
        let zone = Zone::parse(value("zone ").unwrap()).unwrap();
        let excluded = words.contains(&"excluded");
        let exclusions = if excluded {
            Exclusions::NONE.toggled(Exclusion::Pregnant)
        } else {
            Exclusions::NONE
        };
        let since = value("oral since ");
        let beginning = Beginning {
            language: self.language,
            exclusions,
            dinner: time("dinner ").unwrap(),
            bedtime: time("bedtime ").unwrap(),
            tablets_since: since.map(|since| since.parse().unwrap()),
            ..Beginning::of(zone)
        };
        let facts = beginning.facts();
        let reaction = Reaction {
            facts,
            ..react(&State::default(), &[], &Event::Woke, self.now)
        };
        self.advance(&reaction);
    }

    fn advance(&mut self, reaction: &Reaction) {
        let (state, entries) = advance(&self.state, reaction, self.now);
        self.state = state;
        self.diary.extend(entries);
    }

    fn event(&mut self, input: &str) -> Event {
        let language = self.language;
        if let Some(rest) = input.strip_prefix('[') {
            let (label, slot) = rest.rsplit_once(']').unwrap();
            let slot = slot.trim().strip_prefix("of ");
            let shown = self
                .shown
                .iter()
                .rev()
                .filter(|shown| slot.is_none_or(|slot| shown.slot.to_string() == slot));
            let data = shown
                .flat_map(|shown| &shown.buttons)
                .find(|(shown, _)| shown == label);
            let data = data.map_or(NO_SUCH_BUTTON, |(_, data)| data);
            self.pressed = self
                .shown
                .iter()
                .rposition(|shown| shown.buttons.iter().any(|(_, other)| other == data));
            return Event::Pressed {
                press: Press::decode(data),
            };
        }
        match input
            .strip_prefix('(')
            .and_then(|rest| rest.strip_suffix(')'))
        {
            Some("sticker") => Event::SentSomethingElse,
            Some("nowhere") => Event::SharedPlace { zone: None },
            Some("blocks") => Event::WentSilent,
            Some("returns") => Event::CameBack,
            Some(other) => match other.split_once(' ') {
                Some(("place", zone)) => Event::SharedPlace {
                    zone: Zone::parse(zone),
                },
                Some(("press", data)) => Event::Pressed {
                    press: Press::decode(data),
                },
                _ => panic!("unknown input ({other})"),
            },
            None => Event::Said {
                text: input.replace("\\n", "\n"),
                language,
            },
        }
    }

    fn feed(&mut self, event: &Event) -> Vec<Post> {
        if *event == (Event::Pressed { press: None }) && self.told.ends_with("]\n") {
            writeln!(self.told, "?? no such button").unwrap();
        }
        let diary = recall(&self.state, event).of(&self.diary);
        let reaction = react(&self.state, &diary, event, self.now);
        self.advance(&reaction);
        if reaction.forget {
            self.state = State::default();
            self.diary.clear();
            self.shown.clear();
            self.pressed = None;
        }
        if let Some(notice) = &reaction.notice {
            let words = Voice::of(notice.language).say(&notice.text);
            assert!(
                words.chars().count() <= 200,
                "a popup holds 200 characters: {words}"
            );
            writeln!(self.told, "! {words}").unwrap();
        }
        if let (Some(slot), Some(pressed)) = (reaction.tapped, self.pressed.take()) {
            self.shown[pressed].slot = slot;
        }
        for post in &reaction.posts {
            self.show(post);
        }
        reaction.posts
    }

    fn show(&mut self, post: &Post) {
        let rendered = render(post, self.state.patient.language, self.now);
        let length = rendered.text.chars().count();
        assert!(length <= LONGEST, "{length} characters:\n{}", rendered.text);
        let living = self
            .shown
            .iter()
            .rposition(|shown| shown.slot == post.slot && post.slot != Slot::Aside);
        match (post.manner, living) {
            (Manner::Fold | Manner::Remove, None) => return,
            (Manner::Remove, Some(at)) => {
                self.shown.remove(at);
                writeln!(self.told, "<x").unwrap();
                return;
            }
            (Manner::Fold, Some(_)) | (Manner::Fresh | Manner::Edit | Manner::Replace, _) => {}
        }
        let edited = matches!(post.manner, Manner::Edit | Manner::Fold) && living.is_some();
        let replaces = post.manner == Manner::Replace && living.is_some();
        let mark = match (edited, replaces, post.sound) {
            (true, ..) => "<~",
            (false, true, Sound::Ring) => "<^!",
            (false, true, Sound::Quiet) => "<^",
            (false, false, Sound::Ring) => "<!",
            (false, false, Sound::Quiet) => "<",
        };
        for (at, line) in rendered.text.lines().enumerate() {
            let mark = if at == 0 { mark } else { "  " };
            // A bar keeps a blank line of the message apart from one of the transcript.
            let line = if line.is_empty() { "|" } else { line };
            writeln!(self.told, "{mark} {line}").unwrap();
        }
        let rows = match rendered.keyboard {
            RenderedKeyboard::Bare | RenderedKeyboard::RemoveSharePlace => Vec::new(),
            RenderedKeyboard::Buttons(rows) => rows,
            RenderedKeyboard::SharePlace(label) => vec![vec![(label, String::new())]],
        };
        for row in &rows {
            for (label, data) in row {
                assert!(data.len() <= 64, "callback data holds 64 bytes: {data}");
                assert!(
                    label.chars().count() <= 64,
                    "a label must fit a phone: {label}"
                );
            }
            let labels: Vec<_> = row.iter().map(|(label, _)| format!("[{label}]")).collect();
            writeln!(self.told, "   {}", labels.join(" ")).unwrap();
        }
        let shown = Shown {
            slot: post.slot,
            buttons: rows.into_iter().flatten().collect(),
        };
        match living {
            Some(at) if edited => self.shown[at] = shown,
            Some(at) => {
                self.shown[at].buttons.clear();
                self.shown.push(shown);
            }
            None => self.shown.push(shown),
        }
    }
}
