//! The sandbox as a program: it opens without anything, never with a real token, and simulates the same twice.

use std::io::{BufRead as _, BufReader, Read as _};
use std::process::{Command, Stdio};

use crate::ward::TOKEN;

fn stillnight(folder: &tempfile::TempDir) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_stillnight"));
    command
        .current_dir(folder.path())
        .env_clear()
        .env("HOME", folder.path());
    command
}

#[test]
fn a_real_token_and_the_sandbox_do_not_go_together() {
    let folder = tempfile::tempdir().unwrap();
    for extra in [vec!["--port", "0"], vec!["--terminal"]] {
        let output = stillnight(&folder)
            .arg("sandbox")
            .args(&extra)
            .env("TELOXIDE_TOKEN", TOKEN)
            .output()
            .unwrap();
        assert!(!output.status.success(), "{extra:?}");
        let words = String::from_utf8(output.stderr).unwrap();
        assert!(words.contains("TELOXIDE_TOKEN"), "{words}");
        assert!(!words.contains("AAF0O1"), "the token is in: {words}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_anything_a_page_is_open_and_nothing_is_left_behind() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = stillnight(&folder)
        .args(["sandbox", "--port", "0"])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut said = BufReader::new(child.stdout.take().unwrap());
    let mut first = String::new();
    said.read_line(&mut first).unwrap();
    let url = first.trim().rsplit(' ').next().unwrap().to_owned();
    assert!(url.starts_with("http://127.0.0.1:"), "{first}");
    let http = reqwest::Client::builder().no_proxy().build().unwrap();
    let visit = serde_json::json!({ "do": "visit", "language": "en", "zone": "Europe/Berlin" });
    let opened = http
        .post(format!("{url}do"))
        .header("origin", url.trim_end_matches('/'))
        .json(&visit)
        .send()
        .await
        .unwrap();
    assert!(opened.status().is_success());
    child.kill().unwrap();
    child.wait().unwrap();
    let mut rest = String::new();
    said.read_to_string(&mut rest).unwrap();
    assert!(rest.contains("in memory only"), "{rest}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn the_same_seed_tells_the_same_story_and_another_one_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let tell = |seed: &str| {
        let output = stillnight(&folder)
            .args(["simulate", "--story", "oral", "--days", "4", "--seed", seed])
            .output()
            .unwrap();
        assert!(output.status.success());
        String::from_utf8(output.stdout).unwrap()
    };
    let (first, again, other) = (tell("7"), tell("7"), tell("8"));
    assert_eq!(first, again);
    assert_ne!(first, other);
    for words in ["> /start", "Time for your iron", "> [Taken]", "4 days, "] {
        assert!(first.contains(words), "{words} is missing in:\n{first}");
    }
}

#[test]
fn what_is_to_be_kept_goes_into_a_new_folder_only() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("old")).unwrap();
    let output = stillnight(&folder)
        .args(["sandbox", "--port", "0", "--keep", "old"])
        .output()
        .unwrap();
    assert!(!output.status.success());
    let words = String::from_utf8(output.stderr).unwrap();
    assert!(words.contains("--keep"), "{words}");
}
