//! `sauti course build`: a course as one file, to be handed out.

use locale::Message;
use serde_json::json;

use super::check::refuse_errors;
use super::examination::Examination;
use crate::arguments::Build;
use crate::commands::Scene;
use crate::told::Failure;

/// Builds the file. Errors keep it from being built; warnings are told.
pub(super) fn run(scene: &Scene, arguments: &Build) -> Result<(), Failure> {
    let examined = Examination::of(scene, &arguments.folder)?;
    examined.tell(scene);
    refuse_errors(&examined)?;
    let Some(course) = &examined.course else { return Ok(()) };
    let built = workshop::build(course, &examined.folder, &arguments.out)?;
    let output = scene.output();
    output.value(&json!({
        "file": arguments.out, "files": built.files, "bytes": built.bytes, "manifest": built.hash,
    }));
    let kilobytes = i64::try_from(built.bytes.div_ceil(1024)).unwrap_or(i64::MAX);
    let files = i64::try_from(built.files).unwrap_or(i64::MAX);
    let told = Message::new("course-build-done").with("file", arguments.out.display().to_string());
    output.say(&told.with_number("files", files).with_number("kilobytes", kilobytes));
    Ok(())
}
