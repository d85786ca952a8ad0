//! Chromium, driven through its WebDriver: a new empty profile for each visit, and a look at what it logged.
//!
//! The protocol is a handful of JSON requests, which the HTTP client that is here anyway can send; a crate for it
//! would bring forty others, and the logs and devices asked for here are beyond its standard.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;

/// Far above what anything takes here; it only ends a test that would hang.
const PATIENCE: Duration = Duration::from_mins(3);
const LOOK_AGAIN: Duration = Duration::from_millis(25);

/// What makes Chromium quiet, and able to run as root in a container.
const FLAGS: [&str; 12] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--lang=en",
    "--force-color-profile=srgb",
    // Instead of a new tab's page, which asks for things of its own.
    "about:blank",
];

/// Whether there is a browser here. Where one is required, its absence is a failure.
pub fn is_here() -> bool {
    let here = program("chromium").is_some() && program("chromedriver").is_some();
    let required = std::env::var("STILLNIGHT_REQUIRE_BROWSER").is_ok_and(|value| value == "1");
    assert!(
        here || !required,
        "STILLNIGHT_REQUIRE_BROWSER=1, but chromium and chromedriver are not installed"
    );
    if !here {
        eprintln!("skipped: no chromium with chromedriver");
    }
    here
}

fn program(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|program| program.is_file())
}

/// The size and the colours of a window.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    pub width: u32,
    pub height: u32,
    pub dark: bool,
}

pub const DESKTOP: Look = Look {
    width: 1280,
    height: 860,
    dark: false,
};

/// Keys that have no letter, as WebDriver names them.
pub mod key {
    pub const ENTER: &str = "\u{e007}";
    pub const UP: &str = "\u{e013}";
    pub const RIGHT: &str = "\u{e014}";
    pub const DOWN: &str = "\u{e015}";
    pub const END: &str = "\u{e010}";
}

/// One browser with one window.
pub struct Browser {
    http: reqwest::Client,
    session: String,
    driver: Child,
    _profile: TempDir,
}

impl Browser {
    pub async fn open(look: Look) -> Self {
        let mut driver = Command::new("chromedriver")
            .arg("--port=0")
            // The page takes the browser's zone for a stranger's, until they name a place.
            .env("TZ", "Europe/Berlin")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(driver.stdout.take().unwrap()).lines();
        let port = loop {
            let line = lines.next().expect("chromedriver says its port").unwrap();
            if let Some((_, port)) = line.rsplit_once("started successfully on port ") {
                break port.trim_end_matches('.').to_owned();
            }
        };
        let profile = tempfile::tempdir().unwrap();
        let mut arguments: Vec<String> = FLAGS.map(str::to_owned).to_vec();
        arguments.push(format!("--user-data-dir={}", profile.path().display()));
        arguments.push(format!("--window-size={},{}", look.width, look.height));
        let capabilities = json!({ "capabilities": { "alwaysMatch": {
            "browserName": "chrome",
            "goog:chromeOptions": { "args": arguments, "perfLoggingPrefs": { "enableNetwork": true } },
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        } } });
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let sessions = format!("http://127.0.0.1:{port}/session");
        let opened = ask(&http, &sessions, &capabilities).await;
        let session = format!("{sessions}/{}", opened["sessionId"].as_str().unwrap());
        let browser = Self {
            http,
            session,
            driver,
            _profile: profile,
        };
        browser.look(look).await;
        browser
    }

    async fn command(&self, path: &str, body: Value) -> Value {
        ask(&self.http, &format!("{}/{path}", self.session), &body).await
    }

    /// Another size, other colours.
    pub async fn look(&self, look: Look) {
        let Look {
            width,
            height,
            dark,
        } = look;
        let size =
            json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.devtools("Emulation.setDeviceMetricsOverride", size)
            .await;
        let scheme = if dark { "dark" } else { "light" };
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.devtools("Emulation.setEmulatedMedia", features).await;
    }

    async fn devtools(&self, command: &str, parameters: Value) {
        let body = json!({ "cmd": command, "params": parameters });
        self.command("goog/cdp/execute", body).await;
    }

    /// Lets the browser keep what is downloaded, and says where.
    pub async fn keeps_downloads(&self) -> Downloads {
        let folder = tempfile::tempdir().unwrap();
        let behaviour = json!({ "behavior": "allow", "downloadPath": folder.path() });
        self.devtools("Browser.setDownloadBehavior", behaviour)
            .await;
        Downloads(folder)
    }

    pub async fn visit(&self, url: &str) {
        self.command("url", json!({ "url": url })).await;
    }

    /// What the browser has logged since it was last asked: its console, or its network.
    pub async fn log(&self, kind: &str) -> Vec<Value> {
        let log = self.command("se/log", json!({ "type": kind })).await;
        log.as_array().cloned().unwrap_or_default()
    }

    pub async fn run(&self, script: &str) -> Value {
        self.command("execute/sync", json!({ "script": script, "args": [] }))
            .await
    }

    /// Waits until an expression is true.
    pub async fn until(&self, expression: &str) {
        let waited = tokio::time::timeout(PATIENCE, async {
            while self.run(&format!("return Boolean({expression})")).await != json!(true) {
                tokio::time::sleep(LOOK_AGAIN).await;
            }
        });
        if waited.await.is_err() {
            let chat = self
                .run("return document.getElementById('log')?.innerText")
                .await;
            panic!("never: {expression}\n{}", chat.as_str().unwrap_or_default());
        }
    }

    /// Presses and releases keys, wherever the focus is.
    pub async fn keys(&self, keys: &str) {
        let strokes: Vec<_> = keys
            .chars()
            .flat_map(|key| ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key })))
            .collect();
        let keyboard = json!({ "type": "key", "id": "keyboard", "actions": strokes });
        self.command("actions", json!({ "actions": [keyboard] }))
            .await;
    }

    /// Keeps a picture of the window where CI keeps them.
    pub async fn picture(&self, name: &str) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screenshots");
        std::fs::create_dir_all(&folder).unwrap();
        let address = format!("{}/screenshot", self.session);
        let response = self.http.get(address).send().await.unwrap();
        let answer: Value = response.json().await.unwrap();
        let png = base64(answer["value"].as_str().unwrap());
        assert!(png.starts_with(b"\x89PNG"), "{name} is a picture");
        std::fs::write(folder.join(format!("{name}.png")), png).unwrap();
    }

    /// Ends the browser, then its driver.
    pub async fn close(mut self) {
        // A browser that is gone already is closed too.
        let _closed = self.http.delete(&self.session).send().await;
        let _killed = self.driver.kill();
        let _gone = self.driver.wait();
    }
}

/// Where downloads arrive.
pub struct Downloads(TempDir);

impl Downloads {
    /// Waits for a file whose name ends so: what is in it.
    pub async fn receives(&self, ending: &str) -> Vec<u8> {
        let waited = tokio::time::timeout(PATIENCE, async {
            loop {
                let files = std::fs::read_dir(self.0.path()).unwrap();
                let mut paths = files.map(|file| file.unwrap().path());
                // Until it is whole, it has another name.
                if let Some(path) = paths.find(|path| path.extension().is_some_and(|e| e == ending))
                {
                    return std::fs::read(path).unwrap();
                }
                tokio::time::sleep(LOOK_AGAIN).await;
            }
        });
        waited.await.expect("a download")
    }
}

/// One request to the driver, and the value that it answers.
async fn ask(http: &reqwest::Client, address: &str, body: &Value) -> Value {
    let response = http.post(address).json(body).send().await.unwrap();
    let status = response.status();
    let mut answer: Value = response.json().await.unwrap();
    assert!(status.is_success(), "{address}: {answer}");
    answer["value"].take()
}

/// The bytes behind a text in base64.
fn base64(text: &str) -> Vec<u8> {
    let digit = |letter: u8| match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'+' => 62,
        _ => 63,
    };
    let digits: Vec<u8> = text
        .bytes()
        .filter(|letter| *letter != b'=')
        .map(digit)
        .collect();
    let four = |digits: &[u8]| {
        let bits = digits
            .iter()
            .fold(0_u32, |bits, digit| bits << 6 | u32::from(*digit));
        let [_, bytes @ ..] = (bits << (6 * (4 - digits.len()))).to_be_bytes();
        bytes.into_iter().take(digits.len() - 1)
    };
    digits.chunks(4).flat_map(four).collect()
}
