//! `sauti course export --po|--xliff|--csv` and `sauti course import`: words on their way to translators and back.

use std::path::Path;

use course::{Course, Source};
use exchange::{Catalogue, Problem, WordsFile, catalogue, merge, po, spreadsheet, xliff};
use locale::Message;
use runtime::CourseFolder;
use serde_json::json;
use workshop::{WorkshopError, write_file, write_within};

use super::examination::read;
use super::foreign_file;
use crate::arguments::{Export, Import};
use crate::commands::Scene;
use crate::told::{Failure, NO};

/// The largest words file, in bytes, as the reader of courses has it.
const LARGEST: u64 = 1 << 20;

type Reader = fn(&[u8]) -> (Catalogue, Vec<Problem>);

type Writer = fn(&Catalogue) -> String;

/// A words file that was read, and what was wrong with it.
type Read = (WordsFile, Vec<Problem>);

/// Writes the words of a language for translators. A language that the course does not have yet is one that they begin.
pub(super) fn export(scene: &Scene, arguments: &Export) -> Result<(), Failure> {
    let forms: [(_, Writer); 3] =
        [(&arguments.po, po::write), (&arguments.xliff, xliff::write), (&arguments.csv, spreadsheet::write)];
    let (folder, course) = read(&arguments.folder)?;
    let (source_name, source) = words(&folder, course.source_language.as_str())?;
    let source = source.ok_or_else(|| WorkshopError::LanguageAbsent(course.source_language.clone()))?;
    let (target_name, target) = words(&folder, arguments.language.as_str())?;
    tell(scene, &source_name, &source.1);
    if let Some((_, problems)) = target.as_ref().filter(|_| target_name != source_name) {
        tell(scene, &target_name, problems);
    }
    let target = target.as_ref().map(|(words, _)| words);
    let words = catalogue(course.id.as_str(), (&course.source_language, &source.0), (&arguments.language, target));
    for (file, write) in forms {
        if let Some(file) = file {
            write_file(file, write(&words).as_bytes())?;
            tell_exported(scene, file, &words);
        }
    }
    Ok(())
}

fn tell_exported(scene: &Scene, file: &Path, words: &Catalogue) {
    let translated = words.units.iter().filter(|unit| unit.target.is_some()).count();
    let stale = words.units.iter().filter(|unit| unit.stale).count();
    let file = file.display().to_string();
    let output = scene.output();
    output.value(&json!({ "file": file, "texts": words.units.len(), "translated": translated, "stale": stale }));
    let told = Message::new("course-export-words-done").with("file", file);
    let told = told.with_number("texts", number(words.units.len()));
    output.say(&told.with_number("translated", number(translated)).with_number("stale", number(stale)));
}

/// Puts a translation into the words file of its language.
pub(super) fn import(scene: &Scene, arguments: &Import) -> Result<(), Failure> {
    let (folder, course) = read(&arguments.folder)?;
    if arguments.language == course.source_language {
        return Err(WorkshopError::LanguageIsSource(arguments.language.clone()).into());
    }
    let (_, source) = words(&folder, course.source_language.as_str())?;
    let (source, _) = source.ok_or_else(|| WorkshopError::LanguageAbsent(course.source_language.clone()))?;
    let (name, existing) = words(&folder, arguments.language.as_str())?;
    let (brought, mut problems) = brought(arguments, &course)?;
    let existing = existing.map(|(words, _)| words);
    let merged = merge(existing.as_ref(), &brought, &source);
    problems.extend(merged.problems);
    tell(scene, &arguments.file.display().to_string(), &problems);
    let written = existing.as_ref() != Some(&merged.words);
    if written {
        write_within(&arguments.folder, &name, merged.words.text().as_bytes())?;
    }
    let output = scene.output();
    let (changed, problems) = (merged.changed, problems.len());
    output.value(&json!({ "file": name, "written": written, "changed": changed, "problems": problems }));
    let told = Message::new("course-import-done").with("file", name).with_number("changed", number(changed));
    output.say(&told.with_number("problems", number(problems)));
    Ok(())
}

/// What a translator's file brings; it is refused where it is in another language.
fn brought(arguments: &Import, course: &Course) -> Result<(Catalogue, Vec<Problem>), Failure> {
    let bytes = foreign_file::bytes(&arguments.file, exchange::FILE_BYTES)?;
    let ending = arguments.file.extension().map(|ending| ending.to_string_lossy().to_ascii_lowercase());
    let reader: Reader = match ending.as_deref() {
        Some("po" | "pot") => po::read,
        Some("xliff" | "xlf") => xliff::read,
        Some("csv" | "tsv") => spreadsheet::read,
        _ => {
            let file = arguments.file.display().to_string();
            return Err(Message::new("error-import-kind").with("file", file).into());
        }
    };
    let (mut catalogue, problems) = reader(&bytes);
    if let Some(found) = catalogue.target_language.as_ref().filter(|found| **found != arguments.language) {
        let message = Message::new("error-import-language").with("found", found.as_str());
        return Err(Failure { message: message.with("language", arguments.language.as_str()), code: NO });
    }
    // A table does not say from which language its words come.
    catalogue.source_language.get_or_insert_with(|| course.source_language.clone());
    Ok((catalogue, problems))
}

/// The name of a words file and what it holds, if it is there. One that cannot be read is never replaced: somebody's
/// work is in it.
fn words(folder: &CourseFolder, language: &str) -> Result<(String, Option<Read>), Failure> {
    let name = format!("words/{language}.ftl");
    let unreadable = || WorkshopError::WordsUnreadable { file: name.clone() };
    let words = match folder.bytes(&name, LARGEST) {
        Ok(bytes) if std::str::from_utf8(&bytes).is_err() => return Err(unreadable().into()),
        Ok(bytes) => Some(WordsFile::read(&bytes)),
        Err(_) if folder.size(&name).is_ok() => return Err(unreadable().into()),
        Err(_) => None,
    };
    Ok((name, words))
}

/// Lists what could not be taken as it stands.
fn tell(scene: &Scene, file: &str, problems: &[Problem]) {
    let output = scene.output();
    for problem in problems {
        let message = Message::new(format!("exchange-problem-{}", problem.kind.code()));
        let arguments = problem.kind.arguments();
        let message = arguments.into_iter().fold(message, |message, (name, value)| message.with(name, value));
        let text = output.text(&message);
        output.value(&json!({ "file": file, "line": problem.line, "code": problem.kind.code(), "problem": text }));
        let place = problem.line.map_or_else(|| file.to_owned(), |line| format!("{file}:{line}"));
        output.line_for_people(&format!("· {place}  {text}"));
    }
}

fn number(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
