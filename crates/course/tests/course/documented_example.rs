//! The example in `docs/course-format.md` is a course.

use course::MemorySource;

const DOCUMENT: &str = include_str!("../../../../docs/course-format.md");

/// The document's blocks that name a file, as files.
fn documented() -> MemorySource {
    let blocks = DOCUMENT.split("```").skip(1).step_by(2);
    let named = blocks.filter_map(|block| block.split_once('\n')?.0.split_once(' ').map(|(_, name)| (name, block)));
    named.fold(MemorySource::new().with("pictures/mill.webp", "RIFF"), |source, (name, block)| {
        source.with(name, block.split_once('\n').unwrap().1)
    })
}

#[test]
fn the_documented_example_has_no_problems() {
    let (course, problems) = course::read(&documented());
    assert_eq!(problems, []);
    let course = course.unwrap();
    assert_eq!((course.id.as_str(), course.lessons[0].steps.len()), ("village-mill", 5));
}
