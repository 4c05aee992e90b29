//! Four files of a course, separated by the byte FF, which no text contains: `course.toml`, one
//! lesson, the words in English, and the list of clips. Whatever they say, reading ends, and what
//! it gives holds together.

#![no_main]

use course::{MemorySource, StepKind, Target};
use libfuzzer_sys::fuzz_target;

const FILES: [&str; 4] = ["course.toml", "oats.toml", "words/en.ftl", "voice/en/clips.toml"];

fuzz_target!(|bytes: &[u8]| {
    let files = bytes.splitn(FILES.len(), |byte| *byte == 0xff);
    let media = MemorySource::new().with("pictures/a.png", "PNG").with("voice/en/a.opus", "OggS");
    let source = FILES.iter().zip(files).fold(media, |source, (name, bytes)| source.with(name, bytes));
    let (course, problems) = course::read(&source);
    assert!(course.is_some() || !problems.is_empty(), "what is not opened is explained");
    for problem in &problems {
        let texts = problem.kind.arguments().into_iter().map(|(_, value)| value);
        for text in texts.chain([problem.file.clone()]) {
            assert!(!text.contains(char::is_control), "a problem shows {text:?}");
        }
    }
    for lesson in course.iter().flat_map(|course| &course.lessons) {
        for step in &lesson.steps {
            let answers = match &step.kind {
                StepKind::Question(question) => question.answers.as_slice(),
                _ => &[],
            };
            for target in answers.iter().map(|answer| &answer.then).chain([&step.then]).flatten() {
                assert!(matches!(target, Target::End) || matches!(target, Target::Step(id) if lesson.step(id).is_some()));
            }
        }
    }
});
