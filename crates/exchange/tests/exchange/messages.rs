//! Every kind of problem has its message.

use std::collections::BTreeSet;

use exchange::ProblemKind;

const ENGLISH: &str = include_str!("../../../../locales/en.ftl");

#[test]
fn every_problem_has_words_for_people() {
    let missing: Vec<_> = ProblemKind::ALL
        .iter()
        .filter(|kind| !ENGLISH.contains(&format!("\nexchange-problem-{} = ", kind.code)))
        .map(|kind| kind.code)
        .collect();
    assert_eq!(missing, [""; 0]);
    let codes: BTreeSet<_> = ProblemKind::ALL.iter().map(|kind| kind.code).collect();
    assert_eq!(codes.len(), ProblemKind::ALL.len());
}
