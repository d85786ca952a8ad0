//! The program: reads its options, starts the bot, and waits for the signal to stop.

use std::io::{self, IsTerminal as _};
use std::process::ExitCode;
use std::time::Duration;

use anyhow::{Context as _, ensure};
use clap::Parser as _;
use stillnight::admin;
use stillnight::alone::Alone;
use stillnight::bot::{self, Running, Setup};
use stillnight::cli::{Checked, Cli, Command, Demo, Options};
use stillnight::clock::MachineClock;
use stillnight::demo;
use stillnight::demo::Theatre;
use stillnight::demo::simulate::simulate;
use stillnight::seldom::Seldom;
use stillnight::store::{Store, in_full};
use stillnight::telegram::identity;
use stillnight::telegram::wire::{Transport, Wire};
use teloxide::payloads::DeleteWebhook;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;
use tracing_subscriber::{EnvFilter, fmt};

fn main() -> ExitCode {
    std::panic::set_hook(Box::new(say_where_only));
    match start(Cli::parse()) {
        Ok(code) => code,
        // One sentence that says what to do; a trace of our stack helps nobody here.
        Err(error) => {
            eprintln!("stillnight: {}", in_full(error.as_ref()));
            ExitCode::FAILURE
        }
    }
}

/// The words of a panic may hold a patient's, or the token; where it happened helps as much.
fn say_where_only(panic: &std::panic::PanicHookInfo<'_>) {
    let place = panic.location().map(ToString::to_string);
    tracing::error!(place = place.as_deref().unwrap_or("unknown"), "a panic");
}

fn start(cli: Cli) -> anyhow::Result<ExitCode> {
    // Two threads carry it all; each more would only cost memory.
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()?;
    let done = runtime.block_on(async {
        match cli.command {
            Some(Command::Run(options)) => run(*options).await,
            Some(Command::Sandbox(demo)) => sandbox(&demo, &cli.options).await,
            Some(Command::Simulate(simulation)) => {
                log_to_stderr("error");
                simulate(&simulation, std::io::stdout().lock()).await
            }
            Some(Command::Backup(how)) => {
                cared(Box::pin(admin::back_up(&how.options, &how.file))).await
            }
            Some(Command::Restore(how)) => {
                cared(Box::pin(admin::restore(&how.options, &how.file))).await
            }
            Some(Command::RotateKey(how)) => {
                cared(Box::pin(admin::rotate_key(&how.options, how.drop_old))).await
            }
            Some(Command::Doctor(how)) => {
                log_to_stderr("error");
                return admin::examine(&how).await;
            }
            None if !cli.options.names_a_token() && is_on_a_terminal() => {
                sandbox(&Demo::default(), &cli.options).await
            }
            None => run(cli.options).await,
        }
        .map(|()| ExitCode::SUCCESS)
    });
    // A picture that is being drawn, or a name that is being looked up, is not waited for.
    runtime.shutdown_timeout(LEFT_BEHIND);
    done
}

/// How long threads may take that cannot be interrupted.
const LEFT_BEHIND: Duration = Duration::from_millis(500);

/// Whether somebody sits there. A service without its token must not look as if it served.
fn is_on_a_terminal() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// The signals that ask us to stop. That the terminal has gone, or whoever started us, is one, but for those who said
/// with `nohup` that it is not to matter.
struct Signals {
    interrupt: Signal,
    terminate: Signal,
    hangup: Option<Signal>,
}

impl Signals {
    fn listen() -> io::Result<Self> {
        let hangup = || signal(SignalKind::hangup());
        Ok(Self {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
            hangup: (!hangup_is_ignored()).then(hangup).transpose()?,
        })
    }

    async fn any(&mut self) {
        let hung_up = async {
            match &mut self.hangup {
                Some(hangup) => hangup.recv().await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
            _ = hung_up => {}
        }
    }
}

/// Whether who started us ignores hangups, and with them we; told where the system shows processes as files.
fn hangup_is_ignored() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ignored = status
        .lines()
        .find_map(|line| line.strip_prefix("SigIgn:"))
        .and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    // The first bit is the first signal.
    ignored.is_some_and(|mask| mask & 1 == 1)
}

async fn cared(work: impl Future<Output = anyhow::Result<()>>) -> anyhow::Result<()> {
    log_to_stderr("warn");
    work.await
}

async fn run(options: Options) -> anyhow::Result<()> {
    log_to_stderr("info");
    let mut signals = Signals::listen()?;
    let started = tokio::select! {
        biased;
        () = signals.any() => None,
        started = begin(options) => Some(started?),
    };
    let Some((mut running, alone)) = started else {
        tracing::info!("Stillnight has stopped before it was awake");
        return Ok(());
    };
    tracing::info!("Stillnight has started, and asks for Telegram");
    let asked = tokio::select! {
        () = signals.any() => true,
        () = running.failed() => false,
    };
    running.stop().await;
    // Whoever watches over the process starts it again.
    ensure!(
        asked,
        "a part of the bot has ended, and the rest was stopped"
    );
    drop(alone);
    tracing::info!("Stillnight has stopped");
    Ok(())
}

/// Everything up to the moment at which the bot is at work.
async fn begin(options: Options) -> anyhow::Result<(Running, Alone)> {
    let Checked {
        token,
        setup,
        api,
        store,
        alone,
    } = options.check().await?;
    let bot_id = identity::id_in(&token);
    let wire = Wire::new(api, token).context("no connection to the outside can be made")?;
    let identity = identity::check(&store, &wire, &MachineClock, bot_id, options.new_bot).await?;
    let setup = Setup { identity, ..setup };
    if options.remove_webhook {
        remove_webhook(&wire).await?;
    }
    let (store, wire) = with_ordered_death(store, wire);
    let running = bot::start_with(setup, store, wire, MachineClock, random_holder()?)
        .await
        .context("the bot cannot start")?;
    Ok((running, alone))
}

/// Only on demand: another instance may serve it.
async fn remove_webhook(wire: &Wire) -> anyhow::Result<()> {
    wire.call::<_, serde_json::Value>(&DeleteWebhook::new())
        .await
        .map(drop)
        .context("the webhook cannot be removed")
}

async fn sandbox(how: &Demo, options: &Options) -> anyhow::Result<()> {
    ensure!(
        !options.names_a_token(),
        "a bot token is set (TELOXIDE_TOKEN or TELOXIDE_TOKEN_FILE), and the sandbox is never for a real bot. Run it \
         without: `env -u TELOXIDE_TOKEN -u TELOXIDE_TOKEN_FILE stillnight sandbox`"
    );
    log_to_stderr("error");
    if how.terminal {
        return demo::run_in_terminal().await;
    }
    let mut signals = Signals::listen()?;
    let theatre = Theatre::new(how.keep.as_deref())?;
    demo::run_in_browser(theatre, how.port, signals.any()).await
}

/// Tests order deaths at named moments; a release knows nothing of that.
#[cfg(debug_assertions)]
fn with_ordered_death<T: Transport>(store: Store, wire: Wire<T>) -> (Store, Wire<impl Transport>) {
    let death = stillnight::fault_injection::Death::ordered();
    let store = match death.clone() {
        Some(death) => store.kept_by(death),
        None => store,
    };
    let wire = wire.behind(|line| stillnight::fault_injection::Mortal::over(line, death));
    (store, wire)
}

#[cfg(not(debug_assertions))]
const fn with_ordered_death<T: Transport>(store: Store, wire: Wire<T>) -> (Store, Wire<T>) {
    (store, wire)
}

/// Libraries that would print addresses, and with them the token, or bytes that patients wrote, at finer levels.
const MUFFLED: [&str; 7] = [
    "hyper=warn",
    "hyper_util=warn",
    "h2=warn",
    "reqwest=warn",
    "rustls=warn",
    "sqlx=warn",
    "tower=warn",
];

fn log_to_stderr(default: &str) {
    let mut filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(default));
    for directive in MUFFLED.iter().filter_map(|quiet| quiet.parse().ok()) {
        filter = filter.add_directive(directive);
    }
    tracing_subscriber::registry()
        .with(filter)
        .with(Seldom::default())
        .with(fmt::layer().with_writer(io::stderr))
        .init();
}

/// Tells this process from others on the same database.
fn random_holder() -> anyhow::Result<i64> {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).context("the machine gives no random numbers")?;
    Ok(i64::from_le_bytes(bytes))
}
