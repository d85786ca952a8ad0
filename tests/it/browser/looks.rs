//! Every moment of the page in every size and light: readable, and left as a picture.

use serde_json::json;

use super::driver::{DESKTOP, Look, key};
use super::visit::{Visit, visit};

const READABLE: &str = include_str!("readable.js");

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_moment_is_readable_and_leaves_a_picture() {
    const LOOKS: [(u32, u32, bool); 4] = [
        (1280, 860, false),
        (1280, 860, true),
        (360, 740, false),
        (360, 740, true),
    ];
    visit(|visit| async move {
        let browser = &visit.browser;
        let moment = async |scene: &str| {
            for (width, height, dark) in LOOKS {
                browser
                    .look(Look {
                        width,
                        height,
                        dark,
                    })
                    .await;
                let shade = if dark { "dark" } else { "light" };
                visit.picture(&format!("{width}-{shade}-{scene}")).await;
            }
            browser.look(DESKTOP).await;
        };
        visit.reads("Stillnight is for people").await;
        moment("first").await;
        visit.press("I understand and agree").await;
        visit
            .reads("This protocol wasn't written for everyone.")
            .await;
        visit.press("None of these").await;
        visit.reads("Where are you?").await;
        browser
            .until("!document.getElementById('keys').hidden")
            .await;
        moment("keyboard").await;
        visit.click("#keys button").await;
        browser.until("document.getElementById('place').open").await;
        moment("place").await;
        browser.keys(&format!("berl{}", key::ENTER)).await;
        visit.press("Yes, right").await;
        for label in ["19:00", "23:00", "I start tonight"] {
            visit.press(label).await;
        }
        visit.reads("All set.").await;
        for label in ["A doctor checked my iron", "14 mg", "5 tablets"] {
            visit.press(label).await;
        }
        visit
            .reads("Noted: 5 tablets (70 mg iron), starting tonight.")
            .await;
        for label in ["None of these", "No, nothing"] {
            visit.press(label).await;
        }
        // Hints wait until no question does.
        visit.reads("Noted: nothing else.").await;
        browser
            .until("!document.getElementById('hints').hidden")
            .await;
        moment("begun").await;
        browser.keys("/").await;
        browser
            .until("!document.getElementById('commands').hidden")
            .await;
        browser.keys(key::DOWN).await;
        moment("commands").await;
        browser
            .run("document.getElementById('words').value = ''; closeCommands()")
            .await;
        // Something new while the eyes are further up.
        visit.writes("/help").await;
        visit.reads("I'm not for emergencies.").await;
        visit.press("Tonight").await;
        visit.reads("/checkin").await;
        browser
            .until("log.scrollHeight > 2 * log.clientHeight && atBottom()")
            .await;
        browser.run("log.scrollTop = 0").await;
        browser.run("askAs({ do: 'say', text: '/plan' })").await;
        browser
            .until("!document.getElementById('down-count').hidden")
            .await;
        moment("unread").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn it_is_readable_in_every_size_and_light_and_leaves_pictures() {
    visit(|visit| async move {
        visit.enrols().await;
        visit.writes("/labs ferritin 62, TSAT 22 %").await;
        visit.reads("Rule L11").await;
        visit.next_due().await;
        visit.press("Yes, just now").await;
        visit.reads("Noted: last meal").await;
        visit.next_due().await;
        visit.click("[data-story='excluded']").await;
        visit.browser.until("known.active === '2.1'").await;
        visit.reads("This protocol wasn't written for you").await;
        for (width, height) in [(1280, 860), (360, 740)] {
            for dark in [false, true] {
                let look = Look { width, height, dark };
                let name = |scene: &str| format!("{width}-{}-{scene}", if dark { "dark" } else { "light" });
                visit.browser.look(look).await;
                for (tab, scene) in [("1.1", "evening"), ("2.1", "story")] {
                    visit.browser.run(&format!("openTab('{tab}')")).await;
                    visit.browser.until(&format!("known.active === '{tab}' && document.querySelector('.message')")).await;
                    visit.picture(&name(scene)).await;
                }
                visit.every_sky_is_readable().await;
                if width < 900 {
                    for panel in ["side", "time"] {
                        let open = if panel == "side" { "#side-open" } else { "#time-open" };
                        visit.click(open).await;
                        visit.browser.until(&format!("document.getElementById('{panel}').getAnimations().length === 0 && document.getElementById('{panel}').classList.contains('open')")).await;
                        visit.picture(&name(panel)).await;
                        visit.click(&format!("#{panel}-close")).await;
                    }
                }
            }
        }
    })
    .await;
}

impl Visit {
    /// The clock stands before the sky of its hour.
    async fn every_sky_is_readable(&self) {
        for phase in ["night", "dawn", "day", "dusk", "evening"] {
            let unreadable = self
                .browser
                .run(&format!(
                    "clock.style.transition = 'none'; clock.dataset.phase = {}; {READABLE}",
                    json!(phase)
                ))
                .await;
            assert_eq!(unreadable, json!([]), "{phase}");
        }
    }

    /// A picture, of something that can be read.
    pub(super) async fn picture(&self, name: &str) {
        // Not in the middle of a bubble's arrival.
        self.browser
            .until("document.getAnimations().every((one) => one.playState !== 'running' || one.effect.getComputedTiming().iterations === Infinity)")
            .await;
        self.browser.picture(name).await;
        assert_eq!(self.browser.run(READABLE).await, json!([]), "{name}");
    }
}
