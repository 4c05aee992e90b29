//! The pages beside the conversation, and what is set there.

use protocol::screen::{Command, Page, PageName, ScreenName, Setting, Theme, Update};

use crate::window::Window;

fn settings(window: &mut Window) -> protocol::screen::SettingsPage {
    match window.page(PageName::Settings) {
        Page::Settings(settings) => settings,
        page => panic!("{page:?}"),
    }
}

#[test]
fn what_is_set_is_there_when_the_app_is_opened_again() {
    let home = tempfile::tempdir().unwrap();
    let mut window = Window::open(home.path());
    window.arrive("tree");
    assert_eq!(settings(&mut window).name.as_deref(), Some("Tree"));
    for setting in [Setting::Theme(Theme::Night), Setting::TextSize(900), Setting::Captions(false)] {
        window.send(Command::Set { setting });
    }
    window.send(Command::Set { setting: Setting::Name("Amina".to_owned()) });
    window.wait_for("the new name", |update| match update {
        Update::Page { page: Some(page) } => match &**page {
            Page::Settings(settings) => (settings.name.as_deref() == Some("Amina")).then_some(()),
            _ => None,
        },
        _ => None,
    });
    drop(window);
    let mut window = Window::open(home.path());
    window.screen(ScreenName::Greeting);
    let kept = settings(&mut window);
    assert_eq!((kept.look.theme, kept.look.text_size, kept.look.captions), (Theme::Night, 200, false));
    assert_eq!((kept.name.as_deref(), kept.picture.as_deref()), (Some("Amina"), Some("tree")));
}

#[test]
fn another_language_is_spoken_at_once() {
    let home = tempfile::tempdir().unwrap();
    let mut window = Window::open(home.path());
    window.arrive("tree");
    settings(&mut window);
    window.send(Command::Set { setting: Setting::InterfaceLanguage("sw".to_owned()) });
    window.wait_for("Swahili words", |update| match update {
        Update::Words { language, .. } => (language == "sw").then_some(()),
        _ => None,
    });
}

#[test]
fn every_page_can_be_read_by_somebody_new() {
    let home = tempfile::tempdir().unwrap();
    let mut window = Window::open(home.path());
    window.arrive("tree");
    match window.page(PageName::Progress) {
        Page::Progress(page) => {
            assert!(page.summary.contains("not finished"), "{}", page.summary);
            assert!(page.courses.iter().any(|course| course.lessons.len() >= 6));
        }
        page => panic!("{page:?}"),
    }
    match window.page(PageName::Words) {
        Page::Words(page) => assert!(page.phrases.is_empty()),
        page => panic!("{page:?}"),
    }
    match window.page(PageName::About) {
        Page::About(page) => assert!(page.licence.contains("GPL") && page.credits.len() > 5),
        page => panic!("{page:?}"),
    }
    match window.page(PageName::Trainer) {
        Page::Trainer(page) => {
            assert!(page.languages.iter().filter(|language| language.speaks && language.hears).count() >= 3);
            assert!(page.storage.members > 0 && page.storage.free > 0);
        }
        page => panic!("{page:?}"),
    }
}

#[test]
fn a_course_is_put_on_the_shelf_from_a_folder() {
    let home = tempfile::tempdir().unwrap();
    let mut window = Window::open(home.path());
    window.arrive("tree");
    let place = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/short-lesson");
    window.send(Command::AddCourse { place: place.to_owned() });
    let told = window.wait_for("word of the course", |update| match update {
        Update::Trouble { text } => Some(text.clone()),
        _ => None,
    });
    assert!(told.contains("on the shelf"), "{told}");
    assert!(home.path().join("lessons/short-lesson/course.toml").is_file());
}
