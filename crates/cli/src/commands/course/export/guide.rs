//! `sauti course export --print`: a trainer's guide.

use std::path::Path;

use language::Language;
use locale::Message;
use serde_json::json;

use super::exported::Exported;
use super::unfinished::Unfinished;
use crate::commands::Scene;
use crate::told::Failure;

/// Writes the guide of a course into a file.
pub(super) fn write(scene: &Scene, exported: &Exported<'_>, out: &Path) -> Result<(), Failure> {
    let tag = &exported.tree.language;
    let language = scene.installation.languages.get(tag).cloned().unwrap_or_else(|| Language::unlisted(tag));
    let guide = channels::guide(&exported.tree, &language, &exported.phrases, &|name| exported.picture(name));
    Unfinished::file(out, guide.html.as_bytes())?.finish()?;
    let output = scene.output();
    for picture in &guide.pictures_left_out {
        output.warn(&Message::new("export-picture-left-out").with("picture", picture.as_str()));
    }
    output.value(&json!({
        "file": out, "lessons": exported.tree.lessons.len(), "bytes": guide.html.len(),
        "pictures_left_out": guide.pictures_left_out,
    }));
    output.say(&Message::new("export-guide-done").with("file", out.display().to_string()));
    Ok(())
}
