//! A cable between the bot and its server that can be cut: what is sent then arrives nowhere, and nobody hears of it.

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// How the cable is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Whole,
    Cut,
}

/// A cable to a server on loopback.
pub struct Cable {
    pub address: SocketAddr,
    state: Arc<watch::Sender<State>>,
    /// Grows when another server takes the place of the one at the far end: it knows no connection of before.
    server: Arc<watch::Sender<u32>>,
    door: JoinHandle<()>,
}

impl Cable {
    pub async fn to(behind: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(watch::Sender::new(State::Whole));
        let server = Arc::new(watch::Sender::new(0));
        let (seen, known) = (Arc::clone(&state), Arc::clone(&server));
        let door = tokio::spawn(async move {
            while let Ok((guest, _)) = listener.accept().await {
                let (seen, known) = (seen.subscribe(), known.subscribe());
                tokio::spawn(lay(guest, behind, seen, known));
            }
        });
        Self {
            address,
            state,
            server,
            door,
        }
    }

    /// From here on nothing arrives, in either direction, and nothing is closed.
    pub fn cut(&self) {
        self.state.send_replace(State::Cut);
    }

    /// All goes on as if nothing had been.
    pub fn mend(&self) {
        self.state.send_replace(State::Whole);
    }

    /// Another server stands there now: what was connected before stays silent for ever.
    pub fn fail_over(&self) {
        self.server.send_modify(|number| *number += 1);
        self.mend();
    }
}

impl Drop for Cable {
    fn drop(&mut self) {
        self.door.abort();
    }
}

async fn lay(
    guest: TcpStream,
    behind: SocketAddr,
    mut state: watch::Receiver<State>,
    server: watch::Receiver<u32>,
) {
    if state
        .wait_for(|state| *state == State::Whole)
        .await
        .is_err()
    {
        return;
    }
    let born = *server.borrow();
    let Ok(host) = TcpStream::connect(behind).await else {
        return;
    };
    let (guest_reads, guest_writes) = guest.into_split();
    let (host_reads, host_writes) = host.into_split();
    let there = carry(
        guest_reads,
        host_writes,
        state.clone(),
        server.clone(),
        born,
    );
    let back = carry(host_reads, guest_writes, state, server, born);
    tokio::join!(there, back);
}

async fn carry(
    mut from: OwnedReadHalf,
    mut to: OwnedWriteHalf,
    mut state: watch::Receiver<State>,
    mut server: watch::Receiver<u32>,
    born: u32,
) {
    let mut bytes = vec![0; 1 << 14];
    loop {
        let read = from.read(&mut bytes).await.unwrap_or_default();
        // Also the end of a connection is a message that a cut cable does not carry.
        if state
            .wait_for(|state| *state == State::Whole)
            .await
            .is_err()
        {
            return;
        }
        if *server.borrow() != born {
            // Nobody knows this connection there; it is left open, as a machine that is off leaves it.
            let _ = server.wait_for(|now| *now == born).await;
            return;
        }
        if read == 0 || to.write_all(&bytes[..read]).await.is_err() {
            return;
        }
    }
}
