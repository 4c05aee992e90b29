//! Without a sound: by touch alone, and by the keyboard alone.

use whole_program::program::Device;

use crate::answers::{Answers, first_lesson};
use crate::scene::Scene;

/// No sound at all: what is said can be read, and what would be heard can be touched.
fn silent() -> Vec<(String, String)> {
    ["SAUTI_MICROPHONE", "SAUTI_SPEAKER"].map(|name| (name.to_owned(), "none".to_owned())).to_vec()
}

fn open(device: &Device) -> Option<Scene> {
    match Scene::open(device, &silent()) {
        Ok(scene) => Some(scene),
        Err(reason) => {
            println!("skipped: {reason}");
            None
        }
    }
}

fn english() -> Answers {
    let (course, lesson) = first_lesson();
    Answers::of(&course, &lesson, &"en".parse().unwrap())
}

#[test]
fn somebody_new_comes_to_the_first_question_by_touch_alone() {
    let device = Device::new("en");
    let Some(scene) = open(&device) else { return };
    let words = english();
    scene.wait("the languages", |sight| !sight.cards.is_empty());
    scene.touch("English");
    scene.wait("the pictures", |sight| sight.cards.len() == 16);
    scene.touch("Boat");
    let courses = scene.wait("the courses", |sight| sight.heading == words.on_screen("courses"));
    scene.touch(&courses.cards[0]);
    let lessons = scene.wait("the lessons", |sight| sight.cards.len() > 5);
    assert_eq!(lessons.direction, "ltr");
    scene.touch("What a cooperative is");
    // What is told takes no time where nothing can be heard, so that the first question comes by itself.
    let answer = "The neighbours together".to_owned();
    scene.wait("the first question", |sight| sight.cards.contains(&answer));
    scene.touch(&answer);
    scene.wait("the reply", |sight| !sight.cards.contains(&answer));
}

#[test]
fn somebody_new_comes_to_the_lessons_by_the_keyboard_alone() {
    let device = Device::new("en");
    let Some(scene) = open(&device) else { return };
    let languages = scene.wait("the languages", |sight| !sight.cards.is_empty());
    let english = languages.cards.iter().position(|card| card == "English").unwrap();
    scene.window.press(&(english + 1).to_string()).unwrap();
    scene.wait("the pictures", |sight| sight.cards.len() == 16);
    scene.window.press("3").unwrap();
    scene.wait("the courses", |sight| sight.heading == "Courses");
    scene.window.press("1").unwrap();
    let lessons = scene.wait("the lessons", |sight| sight.cards.len() > 5);
    assert!(lessons.cards.contains(&"What a cooperative is".to_owned()), "{:?}", lessons.cards);
}
