//! Chromium, driven through its WebDriver: a new empty profile for each visit, and a look at what it logged.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use fantoccini::actions::{InputSource as _, KeyAction, KeyActions};
use fantoccini::wd::WebDriverCompatibleCommand;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use reqwest::Url;
use serde_json::{Value, json};
use tempfile::TempDir;

/// Far above what anything takes here; it only ends a test that would hang.
const PATIENCE: Duration = Duration::from_secs(90);
const LOOK_AGAIN: Duration = Duration::from_millis(25);

/// What makes Chromium quiet, and able to run as root in a container.
const FLAGS: [&str; 11] = [
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

/// One browser with one window.
pub struct Browser {
    pub client: Client,
    driver: Child,
    _profile: TempDir,
}

impl Browser {
    pub async fn open(look: Look) -> Self {
        let mut driver = Command::new("chromedriver")
            .arg("--port=0")
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
        let capabilities = json!({
            "browserName": "chrome",
            "goog:chromeOptions": { "args": arguments, "perfLoggingPrefs": { "enableNetwork": true } },
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
        });
        let Value::Object(capabilities) = capabilities else {
            unreachable!("it is written as an object")
        };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .unwrap();
        let browser = Self {
            client,
            driver,
            _profile: profile,
        };
        browser.look(look).await;
        browser
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
        self.client
            .issue_cmd(Raw {
                path: "goog/cdp/execute",
                body,
            })
            .await
            .unwrap();
    }

    /// What the browser has logged since it was last asked: its console, or its network.
    pub async fn log(&self, kind: &str) -> Vec<Value> {
        let body = json!({ "type": kind });
        let log = self
            .client
            .issue_cmd(Raw {
                path: "se/log",
                body,
            })
            .await
            .unwrap();
        log.as_array().cloned().unwrap_or_default()
    }

    pub async fn run(&self, script: &str) -> Value {
        self.client.execute(script, Vec::new()).await.unwrap()
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
        let mut actions = KeyActions::new("keyboard".to_owned());
        for value in keys.chars() {
            actions = actions.then(KeyAction::Down { value });
            actions = actions.then(KeyAction::Up { value });
        }
        self.client.perform_actions(actions).await.unwrap();
    }

    /// Keeps a picture of the window where CI keeps them.
    pub async fn picture(&self, name: &str) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/screenshots");
        std::fs::create_dir_all(&folder).unwrap();
        let png = self.client.screenshot().await.unwrap();
        std::fs::write(folder.join(format!("{name}.png")), png).unwrap();
    }

    /// Ends the browser, then its driver.
    pub async fn close(mut self) {
        // A browser that is gone already is closed too.
        let _closed = self.client.clone().close().await;
        let _killed = self.driver.kill();
        let _gone = self.driver.wait();
    }
}

/// A command of Chromium's driver that is not in the standard.
#[derive(Debug)]
struct Raw {
    path: &'static str,
    body: Value,
}

impl WebDriverCompatibleCommand for Raw {
    fn endpoint(
        &self,
        base_url: &Url,
        session_id: Option<&str>,
    ) -> Result<Url, <Url as std::str::FromStr>::Err> {
        let session = session_id.unwrap_or_default();
        base_url.join(&format!("session/{session}/{}", self.path))
    }

    fn method_and_body(&self, _: &Url) -> (reqwest::Method, Option<String>) {
        (reqwest::Method::POST, Some(self.body.to_string()))
    }
}
