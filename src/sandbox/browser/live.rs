//! The stream of news to one page, as server-sent events. It asks for nothing.

use std::convert::Infallible;
use std::sync::Arc;

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;
use tokio::sync::broadcast::{self, error::RecvError};
use tokio::sync::watch;

use super::backstage::Backstage;
use super::stage::Stage;

/// What a stream needs between two pieces of news.
struct Listener<B: Backstage> {
    stage: Arc<Stage<B>>,
    news: broadcast::Receiver<Arc<str>>,
    closing: watch::Receiver<bool>,
    /// The page knows nothing yet, or has fallen behind.
    lost: bool,
}

/// Everything there is, then everything that happens, until the door closes.
pub(super) fn stream<B: Backstage>(
    stage: Arc<Stage<B>>,
    closing: watch::Receiver<bool>,
) -> Response {
    let listener = Listener {
        // Before everything is told, so that nothing falls between the two.
        news: stage.listen(),
        stage,
        closing,
        lost: true,
    };
    let stream = stream::unfold(listener, |mut listener| async {
        let event = listener.next().await?;
        Some((Ok::<_, Infallible>(event), listener))
    });
    Sse::new(stream)
        .keep_alive(KeepAlive::default())
        .into_response()
}

impl<B: Backstage> Listener<B> {
    async fn next(&mut self) -> Option<Event> {
        if self.lost {
            self.lost = false;
            return Some(Event::default().data(self.stage.everything().to_string()));
        }
        tokio::select! {
            _ = self.closing.wait_for(|closed| *closed) => None,
            news = self.news.recv() => match news {
                Ok(news) => Some(Event::default().data(&*news)),
                Err(RecvError::Lagged(_)) => Some(Event::default().data(self.stage.everything().to_string())),
                Err(RecvError::Closed) => None,
            },
        }
    }
}
