//! What holds for every course: good ones read without a problem, and nothing at all breaks the
//! reader.

use std::fmt::Write as _;

use course::{MemorySource, StepKind};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use crate::example::{self, COURSE, ENGLISH, LESSON};

/// The files of a course that are read as text.
const FILES: [&str; 4] = ["course.toml", "oats.toml", "words/en.ftl", "voice/en/clips.toml"];

/// Pieces from which both formats are made, good and bad.
const PIECES: [&str; 40] = [
    "[[step]]",
    "[step.branch]",
    "[clip]",
    "[",
    "]",
    "{",
    "}",
    "\"",
    "\"\"\"",
    "'",
    "=",
    "\n",
    "\n    ",
    ".",
    ",",
    "#",
    "id",
    "kind",
    "answers",
    "right",
    "lessons",
    "true",
    "1",
    "-",
    "--",
    "oats",
    "oats--votes",
    "-town",
    "{ -town }",
    "\\u",
    "\\",
    "é",
    "\u{202e}",
    "\u{0}",
    "\r\n",
    "|",
    "*[a]",
    "(",
    "->",
    "\u{feff}",
];

/// Reads a course to the end, and checks what holds for every outcome.
fn read(source: &MemorySource) -> Result<(), TestCaseError> {
    let (course, problems) = course::read(source);
    prop_assert!(course.is_some() || !problems.is_empty(), "what is not opened is explained");
    prop_assert!(problems.len() <= 1001);
    for problem in &problems {
        let arguments = problem.kind.arguments().into_iter().map(|(_, value)| value);
        for text in arguments.chain([problem.file.clone()]) {
            prop_assert!(text.chars().count() <= 200 && !text.contains(char::is_control), "{text:?}");
        }
    }
    for step in course.iter().flat_map(|course| &course.lessons).flat_map(|lesson| &lesson.steps) {
        if let StepKind::Question(question) = &step.kind {
            prop_assert!(question.answers.iter().any(|answer| answer.right), "{step:?}");
        }
    }
    Ok(())
}

fn step(kind: &str, name: &str) -> (String, String) {
    let key = format!("oats--{name}");
    match kind {
        "choice" | "spoken" => (
            "answers = [\"a\", \"b\"]\nright = [\"b\"]\n".to_owned(),
            format!("{key} = Which?\n    .answer-a = first\n    .answer-b = second\n    .said-b = two | the other\n"),
        ),
        "true-false" => ("right = false\n".to_owned(), format!("{key} = So?\n    .reply = It is not.\n")),
        "say-after-me" => (String::new(), format!("{key} = Say:\n    .phrase = we\n")),
        "order" => (
            "items = [\"a\", \"b\"]\n".to_owned(),
            format!("{key} = In order?\n    .answer-a = one\n    .answer-b = two\n"),
        ),
        _ => (String::new(), format!("{key} = Told.\n")),
    }
}

/// A course of one lesson with steps of these kinds, in that order.
fn course_of(kinds: &[&str]) -> MemorySource {
    let (mut lesson, mut words) = (String::new(), "course = C\noats = L\n".to_owned());
    for (place, kind) in kinds.iter().enumerate() {
        let (structure, text) = step(kind, &format!("s{place}"));
        write!(lesson, "[[step]]\nid = \"s{place}\"\nkind = \"{kind}\"\n{structure}\n").unwrap();
        words += &text;
    }
    example::course().with("oats.toml", lesson).with("words/en.ftl", words).with("voice/en/clips.toml", "")
}

fn text(file: &str) -> &'static str {
    match file {
        "course.toml" => COURSE,
        "oats.toml" => LESSON,
        "words/en.ftl" => ENGLISH,
        _ => "[clip]\n\"oats--welcome\" = { file = \"welcome.opus\", sha256 = \"00\" }\n",
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn any_steps_in_any_order_are_a_course(
        kinds in vec(select(&["say", "choice", "true-false", "spoken", "say-after-me", "order", "reflect"][..]), 1..40),
    ) {
        let (course, problems) = course::read(&course_of(&kinds));
        prop_assert_eq!(problems, []);
        prop_assert_eq!(course.unwrap().lessons[0].steps.len(), kinds.len());
    }

    #[test]
    fn any_bytes_in_any_file_are_read_to_the_end(file in select(&FILES[..]), bytes in vec(any::<u8>(), 0..2000)) {
        read(&example::course().with(file, bytes))?;
    }

    #[test]
    fn any_pieces_in_any_file_are_read_to_the_end(
        file in select(&FILES[..]),
        pieces in vec(select(&PIECES[..]), 0..300),
    ) {
        read(&example::course().with(file, pieces.concat()))?;
    }

    #[test]
    fn a_good_file_with_pieces_put_in_or_cut_out_is_read_to_the_end(
        file in select(&FILES[..]),
        changes in vec((any::<Index>(), 0..30_usize, select(&PIECES[..])), 1..12),
    ) {
        let mut changed: Vec<char> = text(file).chars().collect();
        for (place, cut, piece) in changes {
            let start = place.index(changed.len() + 1);
            let end = (start + cut).min(changed.len());
            changed.splice(start..end, piece.chars());
        }
        read(&example::course().with(file, changed.into_iter().collect::<String>()))?;
    }

    #[test]
    fn one_bad_step_costs_no_other(
        kinds in vec(select(&["say", "choice", "order"][..]), 2..20),
        place in any::<Index>(),
        pieces in vec(select(&["=", "x", "1", "a = b", "\"", "{", "id id", "kind kind"][..]), 1..5),
    ) {
        let source = course_of(&kinds);
        let place = place.index(kinds.len());
        let lesson = String::from_utf8(course::Source::bytes(&source, "oats.toml", u64::MAX).unwrap()).unwrap();
        let heading = format!("id = \"s{place}\"\n");
        let broken = lesson.replace(&heading, &format!("{heading}{}\n", pieces.concat()));
        let (course, problems) = course::read(&source.with("oats.toml", broken));
        let kept = course.unwrap().lessons[0].steps.len();
        prop_assert!(kept >= kinds.len() - 1, "{:?}", problems);
    }
}
