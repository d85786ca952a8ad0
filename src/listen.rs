//! Owns the bounds of every HTTP door: how many connections stand open, and how long a request may take to arrive.
//! Half a request, or a thousand connections, hold up no other. It must not know what is asked.
//!
//! `axum::serve` has neither bound, so the accepting is done here, over the same hyper.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::http::StatusCode;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{OwnedSemaphorePermit, Semaphore, watch};

/// How many connections stand open; others wait in the kernel's line until one of them ends.
const CONNECTIONS: usize = 512;
/// How long the head of a request may take, also while a connection is idle.
const HEAD_LIMIT: Duration = Duration::from_secs(10);
/// How long its body may take.
const BODY_LIMIT: Duration = Duration::from_secs(20);
/// The wait after a connection that could not be accepted, as when the process has no more files.
const ACCEPT_AGAIN: Duration = Duration::from_millis(100);

/// How much a door lets in.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// How many connections stand open.
    pub connections: usize,
    /// How long the head of a request may take.
    pub head: Duration,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            connections: CONNECTIONS,
            head: HEAD_LIMIT,
        }
    }
}

/// Serves `router` until `stop` says so, or is gone; requests under way are finished first.
pub async fn serve(
    listener: TcpListener,
    router: Router,
    bounds: Bounds,
    mut stop: watch::Receiver<bool>,
) {
    let places = Arc::new(Semaphore::new(bounds.connections));
    let every_place = u32::try_from(bounds.connections).unwrap_or(u32::MAX);
    let ending = stop.clone();
    let accept = async {
        // It is never closed.
        while let Ok(place) = Arc::clone(&places).acquire_owned().await {
            match listener.accept().await {
                Ok((stream, _)) => {
                    tokio::spawn(answer(
                        stream,
                        router.clone(),
                        bounds.head,
                        place,
                        ending.clone(),
                    ));
                }
                Err(_) => tokio::time::sleep(ACCEPT_AGAIN).await,
            }
        }
    };
    tokio::select! {
        biased;
        // An error means that the sender of the signal is gone, which is as good.
        _ = stop.wait_for(|stop| *stop) => {}
        () = accept => {}
    }
    drop(listener);
    let _all_ended = places.acquire_many(every_place).await;
}

async fn answer(
    stream: TcpStream,
    router: Router,
    head: Duration,
    place: OwnedSemaphorePermit,
    mut stop: watch::Receiver<bool>,
) {
    // Else the kernel holds the second packet of an answer back until the first is confirmed; it is only slower then.
    let _only_slower_without = stream.set_nodelay(true);
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(head)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    let mut connection = std::pin::pin!(connection);
    let stopped = tokio::select! {
        biased;
        _ = connection.as_mut() => false,
        _ = stop.wait_for(|stop| *stop) => true,
    };
    if stopped {
        connection.as_mut().graceful_shutdown();
        // A client that broke it off has nothing to hear.
        let _ended = connection.await;
    }
    drop(place);
}

/// The whole body of a request, of at most so many bytes.
///
/// # Errors
/// What to answer when it is larger, breaks off or does not come.
pub async fn whole_body(body: Body, most: usize) -> Result<Bytes, StatusCode> {
    match tokio::time::timeout(BODY_LIMIT, to_bytes(body, most)).await {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(_)) => Err(StatusCode::PAYLOAD_TOO_LARGE),
        Err(_) => Err(StatusCode::REQUEST_TIMEOUT),
    }
}

#[cfg(test)]
mod tests {
    use axum::routing::get;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

    use super::*;

    async fn open(bounds: Bounds) -> (std::net::SocketAddr, watch::Sender<bool>) {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let (stop, stopped) = watch::channel(false);
        let router = Router::new().route("/", get(|| async { "here" }));
        tokio::spawn(serve(listener, router, bounds, stopped));
        (address, stop)
    }

    async fn asks(address: std::net::SocketAddr) -> String {
        let mut stream = TcpStream::connect(address).await.unwrap();
        let request = b"GET / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
        stream.write_all(request).await.unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.unwrap();
        answer
    }

    #[tokio::test]
    async fn half_a_request_ends_and_makes_room_for_others() {
        let bounds = Bounds {
            connections: 2,
            head: Duration::from_millis(200),
        };
        let (address, _stop) = open(bounds).await;
        let mut halves = Vec::new();
        for _ in 0..2 {
            let mut stream = TcpStream::connect(address).await.unwrap();
            stream.write_all(b"GET / HTT").await.unwrap();
            halves.push(stream);
        }
        let answer = tokio::time::timeout(Duration::from_secs(20), asks(address)).await;
        assert!(answer.unwrap().ends_with("here"));
        for mut half in halves {
            let mut rest = Vec::new();
            let ended = half.read_to_end(&mut rest);
            let ended = tokio::time::timeout(Duration::from_secs(20), ended).await;
            assert!(ended.is_ok(), "it hangs on");
        }
    }

    #[tokio::test]
    async fn it_stops_with_an_idle_connection_open() {
        let (address, stop) = open(Bounds::default()).await;
        let _idle = TcpStream::connect(address).await.unwrap();
        assert!(asks(address).await.ends_with("here"));
        stop.send_replace(true);
        let closed = async {
            while TcpStream::connect(address).await.is_ok() {
                tokio::task::yield_now().await;
            }
        };
        let closed = tokio::time::timeout(Duration::from_secs(20), closed).await;
        assert!(closed.is_ok());
    }
}
