//! Files as other programs write them, in `tests/fixtures/intake`.

use std::path::Path;

use course::{Course, MemorySource, Severity};
use intake::{About, Bank, Draft, LeftOut, draft, read, recognise};

pub(crate) fn bytes(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/intake");
    std::fs::read(folder.join(name)).unwrap()
}

/// The bank in a file, and what was left out of it.
pub(crate) fn bank(name: &str) -> (Bank, Vec<LeftOut>) {
    let bytes = bytes(name);
    read(&bytes, recognise(name, &bytes).expect("a kind that is read"))
}

pub(crate) fn about(language: &str) -> About {
    About { language: language.parse().unwrap(), title: "From a file".to_owned() }
}

/// The draft of a file, and all that was left out on the way.
pub(crate) fn drafted(name: &str, language: &str) -> (Option<Draft>, Vec<LeftOut>) {
    let (bank, mut left_out) = bank(name);
    let (draft, more) = draft(&bank, &about(language));
    left_out.extend(more);
    (draft, left_out)
}

/// What was left out: the place and the code.
pub(crate) fn listed(left_out: &[LeftOut]) -> Vec<(&str, &str)> {
    left_out.iter().map(|one| (one.place.as_str(), one.kind.code())).collect()
}

/// The course that a draft is; the reader of courses must take it without an error.
pub(crate) fn course_of(draft: &Draft) -> Course {
    let source = draft.files.iter().fold(MemorySource::new(), |source, (name, text)| source.with(name, text.as_str()));
    let (course, problems) = course::read(&source);
    let errors: Vec<_> = problems.iter().filter(|problem| problem.kind.severity() == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:#?} in {:#?}", draft.files);
    let course = course.expect("a draft is a course");
    assert_eq!(
        (course.lessons.len(), course.lessons.iter().map(|lesson| lesson.steps.len()).sum()),
        (draft.lessons, draft.steps)
    );
    course
}
