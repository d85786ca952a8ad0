//! Owns the trial without Telegram: the real bot and a Bot API on loopback in one process, a chat in the terminal,
//! a database in memory, and a clock that can be moved forward. It must not keep anything or reach the network.

use std::io::IsTerminal as _;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use anyhow::Context as _;
use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};
use tokio::io::BufReader;
use tokio::sync::{mpsc, watch};

use crate::almanac::local_time::Zone;
use crate::bot;
use crate::cli::{MachineClock, check_words};
use crate::clinic::Clock;
use crate::conversation::event::State;
use crate::sandbox::terminal::{Options, chat};
use crate::sandbox::{Telegram, User};
use crate::seal::KeyRing;
use crate::store::Store;
use crate::telegram::wire::Wire;

/// A token that only the Bot API on loopback takes.
const TOKEN: &str = "1000001:on-loopback-only-nothing-leaves-here";
/// The person before the terminal.
const VISITOR: i64 = 1;
/// How long the traveller waits for the bot at each stop.
const STOP: Duration = Duration::from_secs(5);

/// Said to whoever sits before the terminal; the bot's own words are in `locales/`.
const WELCOME: &str = "\
Stillnight in this terminal: the real bot, nothing kept, nothing sent anywhere.
For Telegram, set TELOXIDE_TOKEN (README.md says how to get one).
Type /start to begin, :wait 2h to let time pass, :help for more, :quit to leave.
";

/// Opens the chat in this terminal, until its input ends.
///
/// # Errors
/// When no port can be opened on loopback, or the terminal fails.
pub async fn run() -> anyhow::Result<()> {
    check_words()?;
    let clock = TravelClock::new();
    let hand = clock.clone();
    let telegram = Telegram::new(Arc::new(move || hand.now()));
    let server = telegram
        .serve(TOKEN)
        .await
        .context("no port can be opened on loopback")?;
    let store = Store::open("sqlite::memory:", KeyRing::random()?).await?;
    let wire = Wire::new(server.url.parse()?, TOKEN.to_owned())?;
    let running = bot::start(store.clone(), wire, clock.clone(), VISITOR).await?;
    let zone = Arc::new(Mutex::new(Zone::UTC));
    let follower = tokio::spawn(follow_zone(
        telegram.clone(),
        store.clone(),
        Arc::clone(&zone),
    ));
    let (journeys, stops) = mpsc::unbounded_channel();
    let traveller = tokio::spawn(travel(stops, clock, store));
    let talked = talk(&telegram, journeys, zone).await;
    traveller.abort();
    follower.abort();
    running.stop().await;
    server.stop().await;
    talked
}

async fn talk(
    telegram: &Telegram,
    journeys: mpsc::UnboundedSender<TimeDelta>,
    zone: Arc<Mutex<Zone>>,
) -> anyhow::Result<()> {
    println!("{WELCOME}");
    let interactive = std::io::stdin().is_terminal();
    let wall_clock = move |at: DateTime<Utc>| -> NaiveDateTime {
        zone.lock()
            .unwrap_or_else(PoisonError::into_inner)
            .local(at)
    };
    let options = Options {
        wall_clock: Arc::new(wall_clock),
        echo: !interactive,
        ansi: interactive && std::io::stdout().is_terminal(),
        ..Options::default()
    };
    let language = std::env::var("LANG").unwrap_or_default();
    let visitor = User::new(VISITOR, "You").speaking(language.get(..2).unwrap_or("en"));
    let go = move |by: TimeDelta| {
        // The traveller outlives the chat; were it gone, time would simply stand still.
        let _ = journeys.send(by);
    };
    chat(
        telegram,
        visitor,
        BufReader::new(tokio::io::stdin()),
        std::io::stdout(),
        go,
        options,
    )
    .await
    .context("the terminal fails")
}

/// The machine's time and what was travelled.
#[derive(Clone)]
struct TravelClock {
    travelled: Arc<watch::Sender<TimeDelta>>,
}

impl TravelClock {
    fn new() -> Self {
        Self {
            travelled: Arc::new(watch::Sender::new(TimeDelta::zero())),
        }
    }

    /// Never backwards.
    fn move_to(&self, at: DateTime<Utc>) {
        let by = (at - self.now()).max(TimeDelta::zero());
        self.travelled.send_modify(|travelled| *travelled += by);
    }
}

impl Clock for TravelClock {
    fn now(&self) -> DateTime<Utc> {
        MachineClock.now() + *self.travelled.borrow()
    }

    async fn wait(&self, until: DateTime<Utc>) {
        let mut moved = self.travelled.subscribe();
        let wait = (until - self.now())
            .max(TimeDelta::zero())
            .to_std()
            .unwrap_or_default();
        tokio::select! {
            () = tokio::time::sleep(wait) => {}
            _ = moved.changed() => {}
        }
    }
}

/// Goes where it is sent, and stops wherever something falls due, so that nothing comes late.
async fn travel(
    mut journeys: mpsc::UnboundedReceiver<TimeDelta>,
    clock: TravelClock,
    store: Store,
) {
    while let Some(by) = journeys.recv().await {
        let end = clock.now() + by;
        while let Ok(Some(wake)) = store.next_wake().await
            && wake <= end
        {
            clock.move_to(wake);
            settled(&clock, &store).await;
        }
        clock.move_to(end);
    }
}

/// Returns when nothing is left to do at this instant, or after a while all the same.
async fn settled(clock: &TravelClock, store: &Store) {
    let busy = async {
        loop {
            let now = clock.now();
            let waking = matches!(store.next_wake().await, Ok(Some(wake)) if wake <= now);
            let sending = matches!(store.unsent(now).await, Ok(1..));
            if !waking && !sending {
                return;
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    // A message that Telegram keeps refusing must not keep time from passing.
    let _ = tokio::time::timeout(STOP, busy).await;
}

/// The stamps of the chat follow the visitor's own clock, once they said where they are.
async fn follow_zone(telegram: Telegram, store: Store, zone: Arc<Mutex<Zone>>) {
    let mut changes = telegram.subscribe();
    while changes.recv().await.is_ok() {
        let state = store
            .load::<State>(VISITOR)
            .await
            .ok()
            .flatten()
            .map(|loaded| loaded.state);
        if let Some(known) = state.and_then(|state| state.patient.zone) {
            *zone.lock().unwrap_or_else(PoisonError::into_inner) = known;
        }
    }
}
