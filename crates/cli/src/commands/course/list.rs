//! `sauti course list`: what is on the shelf.

use course::WordKey;
use installation::Shelf;
use serde_json::json;

use crate::commands::Scene;

/// Lists the courses.
pub(super) fn run(scene: &Scene) {
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
        output.line_for_people(&format!("{}  {}  {title}  [{}]", course.id, course.version, languages.join(" ")));
    }
}
