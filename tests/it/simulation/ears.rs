//! Reads the bot's log as it is written, at its finest level: nobody's planted words may stand in it.

use std::io;

use tracing::Level;
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::fmt::MakeWriter;

use super::laws::{OWN_WORDS, planted};
use super::world::World;

/// One history of so many is listened to; the words of a log take longer to write than to read.
const ONE_OF: u64 = 4;

#[derive(Clone)]
struct Ears(World);

impl io::Write for Ears {
    fn write(&mut self, line: &[u8]) -> io::Result<usize> {
        let text = String::from_utf8_lossy(line);
        if !planted(&text).is_empty() {
            self.0
                .lock()
                .breaks(OWN_WORDS, format!("the log says {text}"));
        }
        Ok(line.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Ears {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// Listens for as long as the guard lives, on this thread.
pub fn listen(world: &World, seed: u64) -> Option<DefaultGuard> {
    let is_heard = seed % ONE_OF == 3 && world.lock().judging;
    is_heard.then(|| {
        tracing::subscriber::set_default(
            tracing_subscriber::fmt()
                .with_max_level(Level::TRACE)
                .with_ansi(false)
                .with_writer(Ears(world.clone()))
                .finish(),
        )
    })
}
