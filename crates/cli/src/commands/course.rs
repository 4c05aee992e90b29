//! `sauti course`: what is on the shelf, and what is wrong with a course.

use std::path::Path;

use course::{Severity, WordKey};
use locale::Message;
use serde_json::json;

use crate::arguments::Course;
use crate::commands::Scene;
use crate::told::{Failure, NO, problem_messages};
use installation::Shelf;

/// Lists or checks.
pub(crate) fn run(scene: &Scene, arguments: &Course) -> Result<(), Failure> {
    match arguments {
        Course::List => {
            list(scene);
            Ok(())
        }
        Course::Check { folder } => check(scene, folder),
    }
}

fn list(scene: &Scene) {
    let output = scene.output();
    for shelved in Shelf::of(&scene.installation.home).courses() {
        let course = &shelved.course;
        let words = course.words(&scene.language).or_else(|| course.words(&course.source_language));
        let title = words.and_then(|words| words.line(&WordKey::CourseTitle)).map_or("", |line| line.text.as_str());
        let languages: Vec<&str> = course.words.keys().map(language::LanguageTag::as_str).collect();
        output.value(&json!({
            "id": course.id, "version": course.version, "title": title, "languages": languages,
            "lessons": course.lessons.len(), "errors": shelved.errors(),
        }));
        if !scene.json {
            output.line(&format!("{}  {}  {title}  [{}]", course.id, course.version, languages.join(" ")));
        }
    }
}

fn check(scene: &Scene, folder: &Path) -> Result<(), Failure> {
    let (course, problems) = installation::read_folder(folder)?;
    let output = scene.output();
    for problem in &problems {
        let (what, mend) = problem_messages(problem);
        let (what, mend) = (output.text(&what), output.text(&mend));
        let error = problem.kind.severity() == Severity::Error;
        output.value(&json!({
            "file": problem.file, "line": problem.line, "code": problem.kind.code(),
            "error": error, "problem": what, "mend": mend,
        }));
        if !scene.json {
            let place = problem.line.map_or(problem.file.clone(), |line| format!("{}:{line}", problem.file));
            let mark = if error { "✗" } else { "·" };
            output.line(&format!("{mark} {place}  {what}\n    {mend}"));
        }
    }
    let errors = problems.iter().filter(|problem| problem.kind.severity() == Severity::Error).count();
    if course.is_none() || errors > 0 {
        let count = i64::try_from(errors).unwrap_or(i64::MAX);
        return Err(Failure { message: Message::new("course-check-errors").with_number("count", count), code: NO });
    }
    output.say(&Message::new("course-check-good"));
    Ok(())
}
