//! Plain dialogues with times: lines of input are kept, everything else is what Stillnight says today.
//! `UPDATE_EXPECT=1 cargo test transcripts` writes them anew; a clinician can read and sign them.

mod script;

use std::path::Path;

#[test]
fn every_transcript_reads_as_written() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/transcripts");
    let mut paths: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "txt"))
        .collect();
    paths.sort();
    assert!(!paths.is_empty(), "transcripts are in the tree");
    let told: Vec<_> = paths
        .iter()
        .map(|path| script::replay(&std::fs::read_to_string(path).unwrap()))
        .collect();
    let missing: Vec<_> = paths
        .iter()
        .zip(&told)
        .flat_map(|(path, told)| {
            let lines: Vec<_> = told.lines().collect();
            let named = lines
                .windows(2)
                .filter(|pair| pair[1].starts_with("??"))
                .map(|pair| format!("{}: {}", path.display(), pair[0]));
            named.collect::<Vec<_>>()
        })
        .collect();
    assert!(
        missing.is_empty(),
        "buttons are named that are not there:\n{}",
        missing.join("\n")
    );
    for (path, told) in paths.iter().zip(&told) {
        expect_test::expect_file![path].assert_eq(told);
    }
}
