//! `sauti course new`: a course begun with a worked example.

use locale::Message;
use serde_json::json;
use workshop::{Start, start};

use crate::arguments::New;
use crate::commands::Scene;
use crate::told::Failure;

/// Begins a course, and tells what to do next.
pub(super) fn run(scene: &Scene, arguments: &New) -> Result<(), Failure> {
    let begun = Start {
        folder: &arguments.folder,
        language: &arguments.language,
        otherwise: &scene.language,
        title: arguments.title.as_deref(),
    };
    let started = start(&scene.installation.locales, &begun)?;
    let output = scene.output();
    output.value(&json!({ "id": started.id, "source": started.source, "files": started.files }));
    let folder = arguments.folder.display().to_string();
    output.say(&Message::new("course-new-done").with("folder", folder.as_str()));
    for file in &started.files {
        output.line_for_people(&format!("  {file}"));
    }
    if started.source != arguments.language {
        let file = format!("words/{}.ftl", arguments.language);
        output.say(&Message::new("course-new-untranslated").with("file", file));
    }
    output.say(&Message::new("course-new-next").with("folder", folder));
    Ok(())
}
