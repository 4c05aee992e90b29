//! `sauti course draft`: questions of another program, made into the draft of a course.

use std::path::Path;

use intake::{About, LeftOut, LeftOutKind};
use locale::Message;
use serde_json::json;
use workshop::{WorkshopError, write_within};

use super::foreign_file;
use crate::arguments::Draft;
use crate::commands::Scene;
use crate::told::{Failure, NO};

/// Makes the draft, and lists what could not be carried over.
pub(super) fn run(scene: &Scene, arguments: &Draft) -> Result<(), Failure> {
    if !is_free(&arguments.out) {
        return Err(WorkshopError::FolderNotEmpty(arguments.out.clone()).into());
    }
    let bytes = foreign_file::bytes(&arguments.file, intake::FILE_BYTES)?;
    let file = arguments.file.display().to_string();
    let name = arguments.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let kind =
        intake::recognise(&name, &bytes).ok_or_else(|| Message::new("error-draft-kind").with("file", file.as_str()))?;
    let title = arguments.file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let (bank, mut left_out) = intake::read(&bytes, kind);
    let (draft, more) = intake::draft(&bank, &About { language: arguments.language.clone(), title });
    left_out.extend(more);
    tell(scene, &left_out);
    let Some(draft) = draft else {
        return Err(Failure { message: Message::new("intake-nothing"), code: NO });
    };
    for (name, text) in &draft.files {
        write_within(&arguments.out, name, text.as_bytes())?;
    }
    let output = scene.output();
    let folder = arguments.out.display().to_string();
    output.value(&json!({
        "folder": folder, "lessons": draft.lessons, "steps": draft.steps, "left_out": left_out.len(),
    }));
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let told = Message::new("course-draft-done").with("folder", folder);
    let told = told.with_number("lessons", number(draft.lessons)).with_number("steps", number(draft.steps));
    output.say(&told.with_number("left", number(left_out.len())));
    Ok(())
}

/// Whether nothing lies in a place yet.
fn is_free(folder: &Path) -> bool {
    match std::fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_none(),
        Err(_) => folder.symlink_metadata().is_err(),
    }
}

fn tell(scene: &Scene, left_out: &[LeftOut]) {
    let output = scene.output();
    // That nothing was left is told as the reason of the failure.
    for one in left_out.iter().filter(|one| !matches!(one.kind, LeftOutKind::Nothing {})) {
        let message = Message::new(format!("intake-{}", one.kind.code()));
        let arguments = one.kind.arguments();
        let message = arguments.into_iter().fold(message, |message, (name, value)| message.with(name, value));
        let text = output.text(&message);
        output.value(&json!({ "place": one.place, "code": one.kind.code(), "problem": text }));
        let place = if one.place.is_empty() { String::new() } else { format!("“{}”  ", one.place) };
        output.line_for_people(&format!("· {place}{text}"));
    }
}
