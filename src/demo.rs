//! Owns the demo without Telegram: the real bot and a Bot API on loopback in one process, a database in memory, a
//! clock that can be moved forward, and a chat in the browser or in the terminal. It must not reach the network.

pub mod clock;
pub mod house;
mod live;
pub mod player;
pub mod simulate;
pub mod story;
mod timeline;

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use anyhow::Context as _;
use chrono::{DateTime, TimeDelta, Utc};
use tokio::io::BufReader;

use crate::calendar::local_time::Zone;
use crate::cli::check_words;
use crate::clock::MachineClock;
use crate::engine::Clock as _;
use crate::sandbox::User;
use crate::sandbox::browser::{self, Backstage, Page, Refused, Scene as _, Turn, open_page};
use crate::sandbox::terminal::{Options, chat};
use crate::seal::KeyRing;
use crate::store::{Store, in_full};

use clock::TravelClock;
use house::House;
use live::Live;
use story::{Staging, Story, Until};

/// The person before the terminal, and the one of a story.
const VISITOR: i64 = 1;
/// The luck of the stories on the page.
const SEED: u64 = 62;
/// Chance may make a story this much longer.
const STRAGGLING: TimeDelta = TimeDelta::days(14);
/// Where the page is, unless told otherwise or taken.
pub const PORT: u16 = 7483;

/// Said to whoever sits before the terminal; the bot's own words are in `locales/`.
const WELCOME: &str = "\
Stillnight in this terminal: the real bot, nothing kept, nothing sent anywhere.
For Telegram, set TELOXIDE_TOKEN (README.md says how to get one).
Type /start to begin, :wait 2h to let time pass, :help for more, :quit to leave.
";

/// A world whose database is in memory and whose key nobody knows.
///
/// # Errors
/// When no port can be opened on loopback, or the database fails.
pub async fn open_house(clock: TravelClock) -> anyhow::Result<House> {
    let store = Store::open("sqlite::memory:", KeyRing::random()?).await?;
    House::open(clock, store).await
}

/// Opens the page on 127.0.0.1. Without a port the usual one is tried first, then any.
///
/// # Errors
/// When no port can be opened on loopback.
pub async fn open_in_browser(theatre: Theatre, port: Option<u16>) -> anyhow::Result<Page> {
    check_words()?;
    let page = match port {
        Some(port) => open_page(theatre, port).await,
        None => match open_page(theatre.clone(), PORT).await {
            Ok(page) => Ok(page),
            Err(_) => open_page(theatre, 0).await,
        },
    };
    page.context("the page cannot be opened on 127.0.0.1 (--port)")
}

/// The page, shown to whoever sits here, until `over`.
///
/// # Errors
/// When no port can be opened on loopback.
pub async fn run_in_browser(
    theatre: Theatre,
    port: Option<u16>,
    over: impl Future<Output = ()>,
) -> anyhow::Result<()> {
    let page = open_in_browser(theatre.clone(), port).await?;
    let kept = match &theatre.keep {
        Some(keep) => format!("kept in {}", keep.folder.display()),
        None => "in memory only".to_owned(),
    };
    println!(
        "Stillnight is open at {}\nThe real bot, {kept}; nothing is sent anywhere. Ctrl+C ends it.",
        page.url
    );
    if std::io::stdout().is_terminal() {
        show(&page.url);
    }
    over.await;
    page.close().await;
    Ok(())
}

/// Shows the page, where there is a program that does. If none does, the address was printed.
fn show(url: &str) {
    for opener in ["xdg-open", "open"] {
        let opened = Command::new(opener)
            .arg(url)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        if opened.is_ok() {
            return;
        }
    }
}

/// Opens the chat in this terminal, until its input ends.
///
/// # Errors
/// When no port can be opened on loopback, or the terminal fails.
pub async fn run_in_terminal() -> anyhow::Result<()> {
    check_words()?;
    let house = open_house(TravelClock::running_from(MachineClock.now())).await?;
    let scene = Live::begin(house, Vec::new());
    println!("{WELCOME}");
    let interactive = std::io::stdin().is_terminal();
    let walls = scene.clone();
    let options = Options {
        wall_clock: Arc::new(move |at: DateTime<Utc>| walls.wall(VISITOR, at)),
        echo: !interactive,
        ansi: interactive && std::io::stdout().is_terminal(),
        ..Options::default()
    };
    let language = std::env::var("LANG").unwrap_or_default();
    let visitor = User::new(VISITOR, "You").speaking(language.get(..2).unwrap_or("en"));
    let traveller = scene.clone();
    let go = move |by: TimeDelta| {
        let traveller = traveller.clone();
        // The chat waits by itself until the bot is quiet.
        tokio::spawn(async move { traveller.turn(VISITOR, Turn::By(by)).await });
    };
    let follower = tokio::spawn(follow_zone(scene.clone()));
    let talked = chat(
        scene.telegram(),
        visitor,
        BufReader::new(tokio::io::stdin()),
        std::io::stdout(),
        go,
        options,
    )
    .await
    .context("the terminal fails");
    follower.abort();
    scene.close().await;
    talked
}

/// The stamps of the chat follow the visitor's own clock, once they said where they are.
async fn follow_zone(scene: Live) {
    let mut changes = scene.telegram().subscribe();
    while changes.recv().await.is_ok() {
        // Looking at the timeline is what tells a scene the zone.
        let _seen = scene.timeline(VISITOR).await;
    }
}

/// Opens worlds for the page.
#[derive(Clone, Default)]
pub struct Theatre {
    keep: Option<Arc<Keep>>,
    begins: Option<DateTime<Utc>>,
}

/// Where the databases of all worlds are kept.
struct Keep {
    folder: PathBuf,
    keys: KeyRing,
    opened: AtomicU32,
}

impl Theatre {
    /// All in memory, or in this folder, which must be new: a real bot's database is never touched by a demo.
    ///
    /// # Errors
    /// When the folder is not new, or cannot be made.
    pub fn new(keep: Option<&Path>) -> anyhow::Result<Self> {
        let Some(folder) = keep else {
            return Ok(Self::default());
        };
        std::fs::create_dir(folder).with_context(|| {
            format!(
                "{} must be a folder that is not there yet (--keep)",
                folder.display()
            )
        })?;
        let keep = Keep {
            keys: KeyRing::create(&folder.join("key"))?,
            folder: folder.to_owned(),
            opened: AtomicU32::new(0),
        };
        Ok(Self {
            keep: Some(Arc::new(keep)),
            begins: None,
        })
    }

    /// Its worlds begin at this instant, whatever the machine's clock says.
    #[must_use]
    pub fn beginning(self, at: DateTime<Utc>) -> Self {
        let begins = Some(at);
        Self { begins, ..self }
    }

    /// The instant at which a world that is opened now begins.
    fn present(&self) -> DateTime<Utc> {
        self.begins.unwrap_or_else(|| MachineClock.now())
    }

    async fn open_house(&self, clock: TravelClock) -> anyhow::Result<House> {
        let Some(keep) = &self.keep else {
            return open_house(clock).await;
        };
        let number = 1 + keep.opened.fetch_add(1, Ordering::Relaxed);
        let file = keep.folder.join(format!("world-{number}.db"));
        let url = format!("sqlite:{}", file.display());
        let store = Store::open(&url, keep.keys.clone()).await?;
        House::open(clock, store).await
    }

    /// A world in which a story has been played to its end, which is about now.
    async fn stage(&self, story: Story, language: &str, zone: Zone) -> anyhow::Result<Live> {
        if story == Story::New {
            let clock = TravelClock::running_from(self.present());
            let house = self.open_house(clock).await?;
            return Ok(Live::begin(house, Vec::new()));
        }
        let staging = Staging {
            story,
            user: User::new(VISITOR, "Patient 1").speaking(language),
            zone,
            seed: SEED,
        };
        let long_ago = self.present() - TimeDelta::days(story.days());
        let begin = staging.begins(zone.local(long_ago).date());
        let house = self.open_house(TravelClock::still_at(begin)).await?;
        let mut player = staging.enter(&house);
        let latest = begin + TimeDelta::days(story.days()) + STRAGGLING;
        story::play(&house, &mut player, Until::Told(latest), |_| {}).await?;
        let scene = Live::begin(house, vec![(VISITOR, staging.user.first_name.clone())]);
        scene.assume_zone(VISITOR, zone.name());
        Ok(scene)
    }
}

impl Backstage for Theatre {
    type Scene = Live;

    fn stories(&self) -> Vec<browser::Story> {
        let told = Story::ALL.into_iter().filter(|story| story.can_be_told());
        told.map(Story::card).collect()
    }

    async fn open(&self, story: &str, language: &str, zone: &str) -> Result<Live, Refused> {
        let story = Story::of_key(story).ok_or(Refused::NoSuchStory)?;
        self.stage(story, language, Zone::parse(zone).unwrap_or(Zone::UTC))
            .await
            .map_err(|error| {
                tracing::error!(error = in_full(error.as_ref()), "a world cannot be opened");
                Refused::WorldFails
            })
    }
}
