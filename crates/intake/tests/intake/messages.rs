//! Everything that is left out has its message.

use std::collections::BTreeSet;

use intake::LeftOutKind;

const ENGLISH: &str = include_str!("../../../../locales/en.ftl");

#[test]
fn everything_left_out_has_words_for_people() {
    let missing: Vec<_> = LeftOutKind::ALL
        .iter()
        .filter(|kind| !ENGLISH.contains(&format!("\nintake-{} = ", kind.code)))
        .map(|kind| kind.code)
        .collect();
    assert_eq!(missing, [""; 0]);
    let codes: BTreeSet<_> = LeftOutKind::ALL.iter().map(|kind| kind.code).collect();
    assert_eq!(codes.len(), LeftOutKind::ALL.len());
}
