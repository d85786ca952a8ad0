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
    for path in paths {
        let script = std::fs::read_to_string(&path).unwrap();
        let told = script::replay(&script);
        assert!(
            !told.contains("\n??"),
            "a button is named that is not there:\n{told}"
        );
        expect_test::expect_file![&path].assert_eq(&told);
    }
}
