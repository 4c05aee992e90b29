//! `sauti progress`: where a member stands.

use course::WordKey;
use learner::{LessonProgress, due, progress};
use locale::Message;
use serde_json::json;

use crate::arguments::Member;
use crate::commands::Scene;
use crate::told::Failure;
use installation::{Shelf, Shelved};

/// Tells where a member stands.
pub(crate) fn run(scene: &Scene, arguments: &Member) -> Result<(), Failure> {
    let mut device = installation::open_device(&scene.installation)?;
    let member = installation::find_member(&scene.installation, &mut device, arguments.member.as_deref(), false)?;
    let entries = installation::open_member(&scene.installation, &device, &member)?.entries()?;
    let progress = progress(&entries);
    let due = due(&entries, installation::now());
    let output = scene.output();
    output.say(&Message::new("progress-of").with("name", &member.name));
    for shelved in Shelf::of(&scene.installation.home).courses() {
        for lesson in &shelved.course.lessons {
            let key = (shelved.course.id.clone(), lesson.id.clone());
            let state = progress.lessons.get(&key).cloned().unwrap_or_default();
            let due = due.iter().filter(|due| due.course == key.0 && due.lesson == key.1).count();
            output.value(&json!({
                "member": member.name, "course": key.0, "lesson": key.1, "finished": state.finished,
                "step": state.step, "right": state.right, "wrong": state.wrong, "due": due,
            }));
            if !scene.json {
                output.line(&line(scene, shelved, lesson, &state, due));
            }
        }
    }
    Ok(())
}

/// One lesson: a mark that needs no reading, its name, and what is due.
fn line(scene: &Scene, shelved: &Shelved, lesson: &course::Lesson, state: &LessonProgress, due: usize) -> String {
    let mark = match (state.finished > 0, &state.step) {
        (true, _) => "●",
        (false, Some(_)) => "◐",
        (false, None) => "○",
    };
    let course = &shelved.course;
    let words = course.words(&scene.language).or_else(|| course.words(&course.source_language));
    let title = words.and_then(|words| words.line(&WordKey::LessonTitle(lesson.id.clone())));
    let title = title.map_or(lesson.id.as_str(), |line| line.text.as_str());
    let title = scene
        .installation
        .languages
        .get(&scene.language)
        .map_or(title.to_owned(), |language| language.for_screen(title));
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let score = Message::new("progress-lesson")
        .with_number("right", i64::from(state.right))
        .with_number("wrong", i64::from(state.wrong))
        .with_number("due", number(due));
    let begun = state.finished > 0 || state.step.is_some();
    if begun { format!("{mark} {title}  {}", scene.output().text(&score)) } else { format!("{mark} {title}") }
}
