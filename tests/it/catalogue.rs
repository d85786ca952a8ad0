//! Every language says everything, with exactly the arguments it is given.

use stillnight::patient::profile::Language;
use stillnight::text::catalogue::problems;

#[test]
fn every_language_says_everything() {
    for language in Language::ALL {
        assert_eq!(problems(language), Vec::<String>::new());
    }
}
