//! Typed answers.

use engine::Meaning;

use crate::script::at;

/// What typing this at a step leads to: the first thing that the app does then, other than to
/// stop.
fn check(step: &str, typed: &str, expected: &str) {
    let mut stage = at("sharing", step);
    stage.lines.clear();
    stage.input(engine::Input::Typed { text: typed.to_owned() });
    let first = stage.lines.iter().find(|line| !line.starts_with("stops")).cloned();
    assert_eq!(first.as_deref().unwrap_or_default(), expected, "{typed:?}");
}

#[test]
fn a_typed_answer_is_folded_before_it_is_compared() {
    for typed in ["The neighbours", "the neighbours!", "  THE   NEIGHBOURS ", "they all do", "the first", "1", "١"] {
        check("owner", typed, "keeps: owner members right (touch)");
    }
}

#[test]
fn a_typed_command_is_one() {
    check("owner", "stop", "says: We stop here. Nothing is lost. Next time we go on from here. Goodbye.");
    check("owner", "next", "keeps: owner skipped");
}

#[test]
fn what_is_not_found_is_not_guessed() {
    for typed in ["neighbour", "4", "0", "???", &"9".repeat(50), &"x".repeat(5_000)] {
        check("owner", typed, "says: I do not find that here. / Who owns the mill?");
    }
}

#[test]
fn an_empty_line_does_nothing() {
    check("owner", "  ", "");
}

#[test]
fn yes_to_a_true_or_false_question_is_true() {
    check("earning", "yes", "keeps: earning true right (touch)");
    check("earning", "no", "keeps: earning false wrong (touch)");
}

#[test]
fn a_tap_on_something_that_is_not_offered_does_nothing() {
    let mut stage = at("sharing", "owner");
    stage.lines.clear();
    for meaning in [Meaning::Yes, Meaning::Phrase, Meaning::Review, "answer:dragon".parse().unwrap()] {
        stage.input(engine::Input::Tapped { meaning });
    }
    assert!(stage.lines.is_empty(), "{:?}", stage.lines);
}
