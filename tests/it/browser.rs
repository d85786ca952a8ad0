//! The page in a real browser. Where there is none, these tests say that they skipped; CI requires one.

mod driver;
mod looks;
mod visit;

use serde_json::json;

use driver::{DESKTOP, Look, key};
use visit::{EVENING, visit, visit_at};

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
        visit.focus_is("☐ I'm pregnant").await;
        browser.keys(key::END).await;
        visit.focus_is("None of these").await;
        browser.keys(enter).await;
        browser.until("document.activeElement.id === 'words'").await;
        visit.reads("Where are you?").await;
        browser.keys(&format!("Berlin{enter}")).await;
        // Whoever writes goes on writing; the arrow goes up to the new question.
        visit.reads("where you are").await;
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
        visit.focus_is("Enter results").await;
        browser.keys(key::DOWN).await;
        visit.focus_is("A doctor checked my iron").await;
        browser.keys(enter).await;
        visit.focus_is("14 mg").await;
        browser.keys(enter).await;
        visit.focus_is("3 tablets").await;
        browser.keys(&format!("{right}{right}{enter}")).await;
        visit
            .reads("Noted: 5 tablets (70 mg iron), starting tonight.")
            .await;
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
        visit.reads("Noted: last meal at 19:00. I'll remind you of your iron at 21:00.").await;
        visit.next_due().await;
        visit.reads("Time for your iron: 5 tablets").await;
        visit.browser.until("document.getElementById('face-time').textContent === '21:00'").await;
        visit.press("Taken").await;
        visit.reads("Noted: 5 tablets (70 mg iron) at 21:00.").await;
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
        visit.picture("1280-light-late").await;
        visit.press("Yes, just now").await;
        visit.reads("Noted: last meal at 19:2").await;
        visit.reads("I'll remind you of your iron at 21:2").await;
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
        // E16: of each evening one line is left.
        visit
            .browser
            .until("[...chatOf(known.active).values()].filter((message) => !message.mine).length > 12")
            .await;
        // Somebody who never answers is left in peace (E14).
        let all = "return [...chatOf(known.active).values()].filter((message) => !message.mine).length";
        let all = visit.browser.run(all).await.as_u64().unwrap();
        assert!(all < 60, "{all} messages");
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
        visit.reads("This protocol wasn't written for everyone.").await;
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
