//! Somebody new, from the first touch to a finished lesson.

use protocol::screen::{Activity, Direction, ScreenName};

use crate::window::Window;

#[test]
fn somebody_new_chooses_language_and_picture_by_touch_alone() {
    let home = tempfile::tempdir().unwrap();
    let mut window = Window::open(home.path());
    let languages = window.choose("language:ar");
    assert_eq!((languages.screen, languages.member.as_deref()), (ScreenName::Languages, Some("person")));
    let (language, direction, words) = window.words.clone().unwrap();
    assert_eq!((language.as_str(), direction), ("ar", Direction::Rtl));
    assert!(words.keys().all(|key| key.starts_with("ui-")) && words.len() > 20, "{words:?}");
    let pictures = window.choose("picture:moon");
    assert_eq!((pictures.screen, pictures.cards.len()), (ScreenName::Pictures, 16));
    let greeting = window.screen(ScreenName::Greeting);
    assert!(greeting.captions.iter().any(|line| line.contains("قمر")), "{:?}", greeting.captions);
}

#[test]
fn a_lesson_is_taken_by_touch_and_is_there_when_the_app_is_opened_again() {
    let home = tempfile::tempdir().unwrap();
    let mut window = Window::open(home.path());
    let lessons = window.arrive("tree");
    assert!(lessons.cards.iter().filter(|card| card.meaning.starts_with("lesson:")).all(|card| !card.done));
    let lesson = lessons.cards[0].meaning.clone();
    window.tap(&lesson);
    take(&mut window);
    window.tap("command:menu");
    let lessons = window.view("the finished lesson", |view| {
        view.screen == ScreenName::Lessons && view.cards.iter().any(|card| card.meaning == lesson && card.done)
    });
    assert!(lessons.cards.iter().any(|card| card.picture.is_some()), "lessons have pictures");
    drop(window);
    let mut window = Window::open(home.path());
    let again = window.screen(ScreenName::Greeting);
    assert!(again.captions.iter().any(|line| line.contains("Tree")), "{:?}", again.captions);
    window.view("the finished lesson, another day", |view| {
        view.cards.iter().any(|card| card.meaning == lesson && card.done)
    });
}

/// Goes through a lesson by touch: the first card, and "finished" or "next" where there is none.
fn take(window: &mut Window) {
    let mut answered = 0;
    loop {
        let view = window.view("a turn", |view| {
            view.screen != ScreenName::Lesson || matches!(view.activity, Activity::Waiting | Activity::Ready)
        });
        match view.screen {
            ScreenName::Lesson if view.progress.is_some_and(|(done, all)| done == all) => break,
            ScreenName::Lesson => {}
            _ => continue,
        }
        answered += 1;
        assert!(answered < 200, "the lesson has no end");
        match view.cards.get(answered % view.cards.len().max(1)) {
            Some(card) => window.tap(&card.meaning),
            None => window.tap("command:next"),
        }
    }
}

#[test]
fn a_window_gets_no_file_that_was_not_shown_as_a_picture() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path());
    for hash in ["", "../course.toml", "x.png", &"0".repeat(64)] {
        assert_eq!(window.app.picture(hash), None, "{hash:?}");
    }
}
