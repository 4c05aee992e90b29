//! `sauti course translate`: the words file of a language, made or brought up to date.

use course::Source;
use locale::Message;
use serde_json::json;
use workshop::{WorkshopError, translation, write_within};

use super::examination::read;
use crate::arguments::Translate;
use crate::commands::Scene;
use crate::told::Failure;

/// The largest words file, in bytes, as the reader of courses has it.
const LARGEST: u64 = 1 << 20;

/// Makes the words file or brings it up to date; a file in which nothing has to change is not written.
pub(super) fn run(scene: &Scene, arguments: &Translate) -> Result<(), Failure> {
    let (folder, course) = read(&arguments.folder)?;
    if arguments.to == course.source_language {
        return Err(WorkshopError::LanguageIsSource(arguments.to.clone()).into());
    }
    let words = |name: &str| folder.bytes(name, LARGEST).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    let source = words(&format!("words/{}.ftl", course.source_language));
    let source = source.ok_or_else(|| WorkshopError::LanguageAbsent(course.source_language.clone()))?;
    let name = format!("words/{}.ftl", arguments.to);
    let existing = words(&name);
    // A file that is there and cannot be read is not replaced: somebody's work is in it.
    if existing.is_none() && folder.size(&name).is_ok() {
        return Err(WorkshopError::WordsUnreadable { file: name }.into());
    }
    let work = translation(&course, &source, existing.as_deref());
    let written = existing.as_deref() != Some(work.text.as_str());
    if written {
        write_within(&arguments.folder, &name, work.text.as_bytes())?;
    }
    let output = scene.output();
    output.value(&json!({
        "file": name, "written": written, "new": work.new, "changed": work.changed, "done": work.done,
    }));
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let told = Message::new("course-translate-done").with("file", name).with_number("new", count(work.new));
    output.say(&told.with_number("changed", count(work.changed)).with_number("done", count(work.done)));
    if work.new + work.changed > 0 {
        output.say(&Message::new("course-translate-how"));
    }
    Ok(())
}
