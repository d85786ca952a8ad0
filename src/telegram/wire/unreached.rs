//! Owns the words for a request that brought no answer. They must not hold the address, for the token is in it.

use std::error::Error;
use std::fmt;
use std::io;

/// Why no answer came; it must not hold the token.
pub type NoAnswer = Box<dyn std::error::Error + Send + Sync>;

/// Why there was no answer, in words.
#[derive(Debug)]
struct Unreached(String);

impl fmt::Display for Unreached {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Error for Unreached {}

/// What a failed request means to somebody who can mend it.
pub(crate) fn why(error: reqwest::Error) -> NoAnswer {
    Box::new(Unreached(words(&error.without_url())))
}

fn words(error: &(dyn Error + 'static)) -> String {
    let mut causes = Vec::new();
    let mut next = Some(error);
    while let Some(cause) = next {
        causes.push(cause);
        next = cause.source();
    }
    let said = causes
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(": ");
    let lower = said.to_lowercase();
    let has = |words: &[&str]| words.iter().any(|word| lower.contains(word));
    let is_of = |kind: io::ErrorKind| {
        causes
            .iter()
            .filter_map(|cause| cause.downcast_ref::<io::Error>())
            .any(|cause| cause.kind() == kind)
    };
    let timed_out = causes
        .iter()
        .filter_map(|cause| cause.downcast_ref::<reqwest::Error>())
        .any(reqwest::Error::is_timeout);
    if has(&["dns error", "failed to lookup address"]) {
        "there is no host of that name (DNS)".to_owned()
    } else if has(&["invalid peer certificate"]) {
        let detail = if has(&["notvalidforname", "not valid for name"]) {
            "it is for another name"
        } else if has(&["expired"]) {
            "it has expired"
        } else {
            "a private authority is named by SSL_CERT_FILE"
        };
        format!("TLS failed: its certificate is not trusted; {detail}")
    } else if has(&["tunnel", "proxy"]) {
        "the proxy (HTTPS_PROXY) does not let it through".to_owned()
    } else if has(&["corrupt message", "alert", "tls", "handshake"]) {
        "TLS failed: the other side does not speak it as expected".to_owned()
    } else if is_of(io::ErrorKind::ConnectionRefused) || has(&["connection refused"]) {
        "the connection was refused: nothing listens there".to_owned()
    } else if is_of(io::ErrorKind::NetworkUnreachable) || is_of(io::ErrorKind::HostUnreachable) {
        "there is no way to that host: is the network there?".to_owned()
    } else if timed_out || has(&["timed out"]) {
        "it took too long".to_owned()
    } else if is_of(io::ErrorKind::ConnectionReset) || has(&["connection closed", "reset"]) {
        "the connection was cut".to_owned()
    } else {
        said
    }
}
