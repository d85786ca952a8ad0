//! A stranger before the page: opens it, looks that nothing goes wrong or outside, reads, presses and writes.

use std::sync::Arc;

use serde_json::{Value, json};
use stillnight::demo;
use stillnight::demo::Theatre;
use stillnight::sandbox::browser::Page;

use super::driver::{self, Browser, DESKTOP};

/// Noon in Berlin, where everybody in these tests lives: nothing is due before the dinner question at 19:00.
const NOON: &str = "2026-06-10T10:00:00Z";
pub const EVENING: &str = "2026-06-10T17:22:00Z";

/// A browser takes a whole core: one after the other is faster than all at once.
static ONE_AT_A_TIME: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

/// A stranger before the page.
pub struct Visit {
    pub browser: Browser,
    url: String,
}

/// A visit at noon: what is asked, and when, must not hang on the hour at which the tests run.
pub async fn visit<F: Future<Output = ()> + Send + 'static>(test: impl FnOnce(Arc<Visit>) -> F) {
    visit_at(NOON, test).await;
}

/// Opens the page and the browser, lets `test` happen, and looks that nothing went wrong or outside.
pub async fn visit_at<F: Future<Output = ()> + Send + 'static>(
    begins: &str,
    test: impl FnOnce(Arc<Visit>) -> F,
) {
    if !driver::is_here() {
        return;
    }
    let _turn = ONE_AT_A_TIME.lock().await;
    let theatre = Theatre::default().beginning(begins.parse().unwrap());
    let page: Page = demo::open_in_browser(theatre, Some(0)).await.unwrap();
    let visit = Arc::new(Visit {
        browser: Browser::open(DESKTOP).await,
        url: page.url.clone(),
    });
    visit.browser.visit(&page.url).await;
    // In a task of its own, so that the browser is closed also after a panic.
    let outcome = tokio::spawn(test(Arc::clone(&visit))).await;
    let (console, network) = (
        visit.browser.log("browser").await,
        visit.browser.log("performance").await,
    );
    let url = visit.url.clone();
    if let Some(visit) = Arc::into_inner(visit) {
        visit.browser.close().await;
    }
    page.close().await;
    if let Err(failed) = outcome {
        std::panic::resume_unwind(failed.into_panic());
    }
    assert_eq!(console, Vec::<Value>::new(), "the console is quiet");
    stays_on_loopback(&network, &url);
}

fn stays_on_loopback(network: &[Value], url: &str) {
    let mut asked = 0;
    for entry in network {
        let message: Value = serde_json::from_str(entry["message"].as_str().unwrap()).unwrap();
        if message["message"]["method"] == "Network.requestWillBeSent" {
            let wanted = message["message"]["params"]["request"]["url"]
                .as_str()
                .unwrap();
            // The browser's own pages are no requests.
            let inside = ["data:", "about:", "chrome:", "chrome-untrusted:"];
            assert!(
                wanted.starts_with(url) || inside.iter().any(|inside| wanted.starts_with(inside)),
                "{wanted} was asked for"
            );
            asked += 1;
        }
    }
    assert!(asked > 3, "the network was not watched");
}

impl Visit {
    /// Waits for a message that contains these words.
    pub async fn reads(&self, words: &str) {
        let has = format!(
            "[...document.querySelectorAll('.bubble')].some((bubble) => bubble.textContent.includes({}))",
            json!(words)
        );
        self.browser.until(&has).await;
    }

    /// Clicks the newest button in the chat with this label.
    pub async fn press(&self, label: &str) {
        let find = format!(
            "[...document.querySelectorAll('button.inline')].filter((one) => one.textContent.trim() === {}).at(-1)",
            json!(label)
        );
        self.browser.until(&find).await;
        self.browser.run(&format!("{find}.click()")).await;
    }

    pub async fn click(&self, selector: &str) {
        let find = format!("document.querySelector({})", json!(selector));
        self.browser.until(&find).await;
        self.browser.run(&format!("{find}.click()")).await;
    }

    pub async fn writes(&self, words: &str) {
        let write = format!(
            "document.getElementById('words').value = {}; document.getElementById('composer').requestSubmit()",
            json!(words)
        );
        self.browser.run(&write).await;
    }

    /// Somebody in Berlin who starts with five tablets tonight.
    pub async fn enrols(&self) {
        self.press("I understand and agree").await;
        self.press("None of these").await;
        self.reads("Where are you?").await;
        self.writes("Berlin").await;
        for label in ["Yes, right", "19:00", "23:00", "I start tonight"] {
            self.press(label).await;
        }
        self.reads("All set.").await;
        for label in ["A doctor checked my iron", "14 mg", "5 tablets"] {
            self.press(label).await;
        }
        self.reads("Noted: 5 tablets (70 mg iron), starting tonight.")
            .await;
        for label in ["None of these", "No, nothing"] {
            self.press(label).await;
        }
        self.reads("Noted: nothing else.").await;
        self.browser
            .until("document.querySelector('#timeline .due li')")
            .await;
    }

    /// To the next time that the bot writes by itself.
    pub async fn next_due(&self) {
        let before = self.count(".message.theirs").await;
        self.click(".turns [data-turn='next']").await;
        self.browser
            .until(&format!(
                "document.querySelectorAll('.message.theirs').length > {before}"
            ))
            .await;
    }

    async fn count(&self, selector: &str) -> u64 {
        let count = format!(
            "return document.querySelectorAll({}).length",
            json!(selector)
        );
        self.browser.run(&count).await.as_u64().unwrap()
    }

    /// Waits until this stands on what has the focus.
    pub async fn focus_is(&self, label: &str) {
        let focused = format!(
            "document.activeElement.textContent.trim() === {}",
            json!(label)
        );
        self.browser.until(&focused).await;
    }
}
