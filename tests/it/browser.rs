//! The page in a real browser. Where there is none, these tests say that they skipped; CI requires one.

mod driver;

use std::sync::Arc;

use serde_json::{Value, json};
use stillnight::sandbox::browser::Page;
use stillnight::trial::{self, Theatre};

use driver::{Browser, DESKTOP, Look, key};

/// Noon in Berlin, where everybody in these tests lives: nothing is due before the dinner question at 19:00.
const NOON: &str = "2026-06-10T10:00:00Z";
const EVENING: &str = "2026-06-10T17:22:00Z";

/// A browser takes a whole core: one after the other is faster than all at once.
static ONE_AT_A_TIME: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

/// A stranger before the page.
struct Visit {
    browser: Browser,
    url: String,
}

/// A visit at noon: what is asked, and when, must not hang on the hour at which the tests run.
async fn visit<F: Future<Output = ()> + Send + 'static>(test: impl FnOnce(Arc<Visit>) -> F) {
    visit_at(NOON, test).await;
}

/// Opens the page and the browser, lets `test` happen, and looks that nothing went wrong or outside.
async fn visit_at<F: Future<Output = ()> + Send + 'static>(
    begins: &str,
    test: impl FnOnce(Arc<Visit>) -> F,
) {
    if !driver::is_here() {
        return;
    }
    let _turn = ONE_AT_A_TIME.lock().await;
    let theatre = Theatre::default().beginning(begins.parse().unwrap());
    let page: Page = trial::open_in_browser(theatre, Some(0)).await.unwrap();
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
            let inside = ["data:", "about:", "chrome:"];
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
    async fn reads(&self, words: &str) {
        let has = format!(
            "[...document.querySelectorAll('.bubble')].some((bubble) => bubble.textContent.includes({}))",
            json!(words)
        );
        self.browser.until(&has).await;
    }

    /// Clicks the newest button in the chat with this label.
    async fn press(&self, label: &str) {
        let find = format!(
            "[...document.querySelectorAll('button.inline')].filter((one) => one.textContent.trim() === {}).at(-1)",
            json!(label)
        );
        self.browser.until(&find).await;
        self.browser.run(&format!("{find}.click()")).await;
    }

    async fn click(&self, selector: &str) {
        let find = format!("document.querySelector({})", json!(selector));
        self.browser.until(&find).await;
        self.browser.run(&format!("{find}.click()")).await;
    }

    async fn writes(&self, words: &str) {
        let write = format!(
            "document.getElementById('words').value = {}; document.getElementById('composer').requestSubmit()",
            json!(words)
        );
        self.browser.run(&write).await;
    }

    /// Somebody in Berlin who starts with five tablets tonight.
    async fn enrols(&self) {
        self.press("I understand and agree").await;
        self.press("None of these").await;
        self.reads("Where are you?").await;
        self.writes("Berlin").await;
        for label in [
            "Yes, right",
            "19:00",
            "23:00",
            "I start tonight",
            "14 mg",
            "5 tablets",
        ] {
            self.press(label).await;
        }
        self.reads("All set.").await;
        self.browser
            .until("document.querySelector('#timeline .due li')")
            .await;
    }

    /// To the next time that the bot writes by itself.
    async fn next_due(&self) {
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
    async fn focus_is(&self, label: &str) {
        let focused = format!(
            "document.activeElement.textContent.trim() === {}",
            json!(label)
        );
        self.browser.until(&focused).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_beginning_goes_by_keyboard_alone() {
    visit(|visit| async move {
        let browser = &visit.browser;
        let (enter, right) = (key::ENTER, key::RIGHT);
        visit.reads("Stillnight is for people").await;
        browser.until("document.activeElement.id === 'words'").await;
        // From the empty field up to the newest question.
        browser.keys(key::UP).await;
        visit.focus_is("I understand and agree").await;
        browser.keys(enter).await;
        visit.focus_is("☐ I am pregnant").await;
        browser.keys(key::END).await;
        visit.focus_is("None of these").await;
        browser.keys(enter).await;
        browser.until("document.activeElement.id === 'words'").await;
        visit.reads("Where are you?").await;
        browser.keys(&format!("Berlin{enter}")).await;
        // Whoever writes goes on writing; the arrow goes up to the new question.
        visit.reads("for you now").await;
        browser.keys(key::UP).await;
        visit.focus_is("Yes, right").await;
        browser.keys(enter).await;
        visit.focus_is("18:00").await;
        // With the zone every hour changes, so the whole chat is drawn anew, a moment before or after.
        browser
            .run("hear.chat({ tab: known.active, messages: [...chatOf(known.active).values()] })")
            .await;
        visit.focus_is("18:00").await;
        browser.keys(&format!("{right}{right}{enter}")).await;
        visit.focus_is("21:30").await;
        browser.keys(&format!("{}{enter}", key::DOWN)).await;
        visit.focus_is("Yes, already").await;
        browser.keys(&format!("{right}{enter}")).await;
        visit.focus_is("14 mg").await;
        browser.keys(enter).await;
        visit.focus_is("3 tablets").await;
        browser.keys(&format!("{right}{right}{enter}")).await;
        visit.reads("All set. Around 19:00").await;
        visit.reads("your 5 tablets").await;
        browser.until("document.activeElement.id === 'words'").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_meal_is_told_the_reminder_follows_and_is_taken() {
    visit(|visit| async move {
        visit.enrols().await;
        visit.next_due().await;
        visit.reads("Finished eating for today?").await;
        visit.press("Yes, just now").await;
        visit.reads("Noted: last meal at 19:00. Your iron reminder comes at 21:00.").await;
        visit.next_due().await;
        visit.reads("Time for your iron: 5 tablets").await;
        visit.browser.until("document.getElementById('face-time').textContent === '21:00'").await;
        visit.press("Taken").await;
        visit.reads("Noted: 5 tablets at 21:00.").await;
        // The message was changed, and says so; what happened stands beside it.
        visit
            .browser
            .until("[...document.querySelectorAll('.message')].at(-1).querySelector('.edited')")
            .await;
        visit
            .browser
            .until("[...document.querySelectorAll('#timeline .past li')].some((row) => row.textContent.includes('Iron taken: 5 tablets'))")
            .await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_begins_in_the_evening_is_asked_about_the_meal_at_once() {
    visit_at(EVENING, |visit| async move {
        visit.enrols().await;
        visit.reads("Finished eating for today?").await;
        visit.browser.keys(key::UP).await;
        visit.focus_is("Yes, just now").await;
        visit.picture("1280-light-late").await;
        visit.browser.keys(key::ENTER).await;
        visit.reads("Noted: last meal at 19:2").await;
        visit.reads("Your iron reminder comes at 21:2").await;
        visit.next_due().await;
        visit.reads("Time for your iron: 5 tablets").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn results_are_answered_with_the_next_step() {
    visit(|visit| async move {
        visit.enrols().await;
        // The menu opens with a slash; a few letters narrow it.
        visit.browser.keys("/la").await;
        visit
            .browser
            .until("document.querySelectorAll('#commands [role=option]').length === 1")
            .await;
        visit.browser.keys(&format!("bs ferritin 62, TSAT 22 %{}", key::ENTER)).await;
        visit.reads("Your ferritin is 62").await;
        visit.reads("Rule L11").await;
        visit
            .browser
            .until("[...document.querySelectorAll('#timeline .past li')].some((row) => row.textContent.includes('ferritin 62'))")
            .await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn three_months_pass_at_once_and_nothing_comes_late() {
    visit(|visit| async move {
        visit.enrols().await;
        // The picker already stands on ninety days from now.
        let day = visit.browser.run("return document.getElementById('when').value").await;
        let day = day.as_str().unwrap();
        visit.click("#jump button").await;
        visit
            .browser
            .until(&format!(
                "!document.body.classList.contains('travelling') && wallNow().startsWith({})",
                json!(&day[..10])
            ))
            .await;
        visit
            .browser
            .until("[...chatOf(known.active).values()].filter((message) => !message.mine).length > 300")
            .await;
        let late = "return [...chatOf(known.active).values()].filter((message) => /is late|could not send/.test(message.text)).length";
        assert_eq!(visit.browser.run(late).await, json!(0));
        // Never back.
        let refused = "document.getElementById('when').min = ''; document.getElementById('when').value = '2020-01-01T10:00';
             document.getElementById('jump').requestSubmit()";
        visit.browser.run(refused).await;
        visit
            .browser
            .until("document.getElementById('toast').textContent.includes('only goes forward')")
            .await;
        // But from the beginning.
        visit.click("#more").await;
        visit.click("#more-menu button").await;
        visit.click("#sure-yes").await;
        visit
            .browser
            .until("known.active === '2.1' && chatOf('2.1').size > 1")
            .await;
        visit
            .browser
            .until(&format!("wallNow() < {}", json!(day)))
            .await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn time_plays_at_every_speed_and_rests_while_nobody_looks() {
    visit(|visit| async move {
        let browser = &visit.browser;
        visit.enrols().await;
        browser.run("document.getElementById('until-word').checked = false").await;
        for (at, speed) in ["60", "600", "3,600", "21,600", "86,400"].into_iter().enumerate() {
            let choose = format!(
                "const speed = document.getElementById('speed'); speed.value = {at}; speed.dispatchEvent(new Event('input'))"
            );
            browser.run(&choose).await;
            let shown = browser.run("return document.getElementById('speed-now').textContent").await;
            assert_eq!(shown, json!(format!("{speed}×")));
        }
        visit.click("#play").await;
        browser.until("known.tabs.get('1.1').clock.speed === 86400").await;
        let looks = |hidden: bool| {
            format!(
                "Object.defineProperty(document, 'hidden', {{ configurable: true, value: {hidden} }});
                 document.dispatchEvent(new Event('visibilitychange'))"
            )
        };
        browser.run(&looks(true)).await;
        browser.until("known.tabs.get('1.1').clock.speed === 1").await;
        browser.run(&looks(false)).await;
        browser.until("known.tabs.get('1.1').clock.speed === 86400").await;
        visit.click("#play").await;
        browser.until("known.tabs.get('1.1').clock.speed === 1").await;
        // What was halted by hand stays so.
        browser.run(&looks(true)).await;
        browser.run(&looks(false)).await;
        let rests = "return known.tabs.get('1.1').clock.speed";
        assert_eq!(browser.run(rests).await, json!(1));
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_patients_live_side_by_side_and_do_not_mix() {
    visit(|visit| async move {
        visit.enrols().await;
        visit.click("#join").await;
        visit.browser.until("known.active === '1.2' && document.querySelectorAll('.message').length > 1").await;
        visit.reads("Stillnight is for people").await;
        visit.press("I understand and agree").await;
        visit.reads("This protocol was not written for everyone.").await;
        let strange = "return [...chatOf('1.2').values()].some((message) => message.text.includes('All set'))";
        assert_eq!(visit.browser.run(strange).await, json!(false));
        // An evening passes for both; only the first is asked about dinner.
        visit.click(".turns [data-turn='tomorrow']").await;
        visit.click(".turns [data-minutes='60']").await;
        visit
            .browser
            .until("[...chatOf('1.1').values()].some((message) => message.text.includes('Finished eating'))")
            .await;
        visit.browser.until("known.tabs.get('1.1').unread > 0 && document.querySelector('[data-tab=\"1.1\"] .badge')").await;
        let asked = "return [...chatOf('1.2').values()].some((message) => message.text.includes('Finished eating'))";
        assert_eq!(visit.browser.run(asked).await, json!(false));
        visit.click("[data-tab='1.1']").await;
        visit.reads("Finished eating for today?").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_place_is_shared_from_the_list_and_the_client_can_speak_german() {
    visit(|visit| async move {
        visit.reads("Stillnight is for people").await;
        let choose = "const select = document.getElementById('language'); select.value = 'de'; select.dispatchEvent(new Event('change'))";
        visit.browser.run(choose).await;
        visit.browser.until("document.documentElement.lang === 'de'").await;
        visit.click("#join").await;
        visit.reads("Stillnight ist für").await;
        visit.click("[data-tab='1.1']").await;
        visit.press("I understand and agree").await;
        visit.press("None of these").await;
        visit.click("#keys button").await;
        visit.browser.until("document.getElementById('place').open").await;
        visit.browser.keys("kath").await;
        visit.browser.until("document.querySelectorAll('#cities button').length === 1").await;
        visit.browser.keys(key::ENTER).await;
        visit.reads("Asia/Kathmandu").await;
        visit.browser.until("document.querySelector('.map')").await;
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn pictures_are_seen_and_papers_can_be_kept() {
    visit(|visit| async move {
        let browser = &visit.browser;
        let folder = browser.keeps_downloads().await;
        visit.reads("Stillnight is for people").await;
        visit.click("[data-story='oral']").await;
        browser.until("known.active === '2.1' && chatOf('2.1').size > 50").await;
        let listen = "globalThis.shown = []; const told = hear.action; hear.action = (news) => { shown.push(news.action); told(news); }";
        browser.run(listen).await;

        visit.writes("/chart").await;
        browser.until("[...document.querySelectorAll('.photo img')].at(-1)?.naturalWidth > 600").await;
        browser.until("atBottom()").await;
        assert_eq!(browser.run("return shown").await, json!(["upload_photo"]));
        for (width, height) in [(1280, 860), (360, 740)] {
            for dark in [false, true] {
                browser.look(Look { width, height, dark }).await;
                visit.picture(&format!("{width}-{}-chart", if dark { "dark" } else { "light" })).await;
            }
        }
        browser.look(DESKTOP).await;
        visit.click(".photo").await;
        browser.until("document.getElementById('picture').open && document.getElementById('picture-image').naturalWidth > 600").await;
        visit.picture("1280-light-picture").await;
        visit.click("#picture [data-close]").await;
        visit.click(".framed .download").await;
        assert!(folder.receives("png").await.starts_with(b"\x89PNG"));

        visit.writes("/report").await;
        browser.until("document.querySelector('.document[download$=\".pdf\"]')").await;
        // What takes longer is shown more than once.
        let shown = browser.run("return shown.filter((one, at) => one !== shown[at - 1])").await;
        assert_eq!(shown, json!(["upload_photo", "upload_document"]));
        visit.picture("1280-light-report").await;
        visit.click(".document[download$='.pdf']").await;
        assert!(folder.receives("pdf").await.starts_with(b"%PDF"));
        visit.writes("/letter").await;
        browser.until("document.querySelectorAll('.document[download$=\".pdf\"]').length === 2").await;
        visit.writes("/export").await;
        browser.until("document.querySelectorAll('.document').length === 6").await;
        browser.until("[...document.querySelectorAll('.document')].at(-1).getBoundingClientRect().bottom < innerHeight").await;
        visit.picture("1280-light-files").await;
    })
    .await;
}

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
            .reads("This protocol was not written for everyone.")
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
        for label in ["19:00", "23:00", "I start tonight", "14 mg", "5 tablets"] {
            visit.press(label).await;
        }
        visit.reads("All set.").await;
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
        visit.reads("/privacy").await;
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

/// What a reader needs to see: the words' contrast with all that may lie behind them, a name on every control, nothing wider than the window.
const READABLE: &str = r"
    const rgb = (text) => { const [r, g, b, a = 1] = text.match(/[\d.]+/g).map(Number); return { r, g, b, a }; };
    const light = ({ r, g, b }) => { const c = [r, g, b].map((v) => { v /= 255; return v <= 0.03928 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4; }); return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2]; };
    const over = (top, ground) => Object.fromEntries(['r', 'g', 'b'].map((c) => [c, top[c] * top.a + ground[c] * (1 - top.a)]));
    // Every colour that may lie behind an element: each end of a gradient is one.
    const papers = (element) => {
      if (!element) return [{ r: 255, g: 255, b: 255 }];
      const style = getComputedStyle(element);
      const plain = rgb(style.backgroundColor);
      const behind = () => {
        const around = papers(element.parentElement);
        if (!element.matches(':modal')) return around;
        return around.map((paper) => over(rgb(getComputedStyle(element, '::backdrop').backgroundColor), paper));
      };
      const ground = plain.a === 1 ? [plain] : behind().map((paper) => over(plain, paper));
      const stops = [...style.backgroundImage.matchAll(/rgba?\([^)]*\)/g)].map(([stop]) => rgb(stop)).filter((stop) => stop.a > 0);
      const covered = stops.length > 0 && stops.every((stop) => stop.a === 1);
      return [...(covered ? [] : ground), ...stops.flatMap((stop) => ground.map((paper) => over(stop, paper)))];
    };
    const wrong = [];
    let looked = 0;
    const seen = (element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && element.getBoundingClientRect().width > 1;
    for (const element of document.querySelectorAll('body *')) {
      const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
      if (!words || !seen(element) || element.closest('script, style, svg')) continue;
      looked += 1;
      const ink = rgb(getComputedStyle(element).color);
      const contrast = Math.min(...papers(element).map((paper) => {
        const [a, b] = [light(over(ink, paper)), light(paper)];
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      }));
      if (contrast < 4.5) wrong.push(`${contrast.toFixed(2)} ${element.id} ${element.textContent.trim().slice(0, 40)}`);
    }
    if (looked < 12) wrong.push(`only ${looked} texts were looked at`);
    for (const control of document.querySelectorAll('button, input, select, textarea')) {
      if (!seen(control) || control.closest('[aria-hidden=true]')) continue;
      const name = control.getAttribute('aria-label') || control.textContent.trim() || control.labels?.[0]?.textContent.trim();
      if (!name) wrong.push(`a control without a name: ${control.id || control.className}`);
    }
    if (document.documentElement.scrollWidth > innerWidth) wrong.push('wider than the window');
    return wrong;
";

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
        visit.reads("This protocol was not written for you").await;
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
    async fn picture(&self, name: &str) {
        // Not in the middle of a bubble's arrival.
        self.browser
            .until("document.getAnimations().every((one) => one.playState !== 'running' || one.effect.getComputedTiming().iterations === Infinity)")
            .await;
        self.browser.picture(name).await;
        assert_eq!(self.browser.run(READABLE).await, json!([]), "{name}");
    }
}
