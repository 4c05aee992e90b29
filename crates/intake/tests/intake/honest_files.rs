use crate::fixtures::{course_of, drafted, listed};

/// A file gives a draft of so many lessons and steps, with this left out.
fn check(name: &str, language: &str, size: (usize, usize), expected: &[(&str, &str)]) {
    let (draft, left_out) = drafted(name, language);
    let draft = draft.expect(name);
    assert_eq!((draft.lessons, draft.steps), size, "{name}");
    assert_eq!(listed(&left_out), expected, "{name}");
    course_of(&draft);
}

const NO_LICENCE: (&str, &str) = ("", "licence-unknown");

#[test]
fn h5p_packages() {
    let owners =
        [("", "media"), ("Gap", "content-unknown"), ("Owners", "answer-unspeakable"), ("Owners", "answer-twice")];
    check("question-set.h5p", "en", (1, 4), &owners);
    let one_answer = ("Nobody can answer this.", "too-few-answers");
    check("single-choice-set.h5p", "en", (1, 2), &[one_answer, NO_LICENCE]);
    let several = ("Which are cooperative principles?", "several-right");
    check("multi-choice.h5p", "en", (1, 1), &[several, NO_LICENCE]);
    check("true-false.h5p", "en", (1, 1), &[]);
    check("dialog-cards.h5p", "en", (1, 4), &[("", "media"), ("\\(x^2\\)", "formula"), NO_LICENCE]);
    check("flashcards.h5p", "sw", (1, 3), &[NO_LICENCE]);
    check("course-presentation.h5p", "en", (1, 3), &[("", "media"), one_answer, NO_LICENCE]);
    check("interactive-book.h5p", "ar", (1, 2), &[("", "content-unknown"), NO_LICENCE]);
}

#[test]
fn moodle_banks() {
    check("moodle-mill.xml", "en", (1, 3), &[("Who owns it", "media"), NO_LICENCE]);
    let kinds = [
        ("Pairs", "content-unknown"),
        ("Sum", "content-unknown"),
        ("Gaps", "content-unknown"),
        ("All of these", "formula"),
        ("Name of it", "answer-pattern"),
        ("All of these", "several-right"),
        ("No right one", "right-answer-absent"),
        ("Silent", "text-absent"),
        NO_LICENCE,
    ];
    check("moodle-kinds.xml", "en", (1, 5), &kinds);
    check("moodle-arabic.xml", "ar", (1, 2), &[NO_LICENCE]);
}

#[test]
fn gift_files() {
    let mill = [
        ("Match.", "content-unknown"),
        ("How many votes?", "content-unknown"),
        ("Which two?", "several-right"),
        ("Nothing right", "right-answer-absent"),
        ("", "text-absent"),
        NO_LICENCE,
    ];
    check("mill.gift", "en", (1, 7), &mill);
    check("epargne.txt", "fr", (1, 2), &[("Vrai ?", "malformed"), NO_LICENCE]);
}

#[test]
fn anki_exports() {
    check("anki-notes.txt", "en", (2, 5), &[("… and …", "content-unknown"), ("", "media"), NO_LICENCE]);
    check("anki-semicolon.csv", "de", (1, 4), &[NO_LICENCE]);
    check("anki-plain.txt", "fr", (1, 2), &[NO_LICENCE]);
    check("anki-bare.tsv", "sw", (1, 2), &[NO_LICENCE]);
}

/// What a trainer finds in the folder.
#[test]
fn a_draft_reads_like_a_course() {
    let (draft, _) = drafted("question-set.h5p", "en");
    let files: String = draft.unwrap().files.iter().map(|(name, text)| format!("--- {name}\n{text}")).collect();
    assert_eq!(files, include_str!("question-set.txt"));
}
