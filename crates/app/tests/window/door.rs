//! Several members on one device.

use protocol::screen::{Command, ScreenName};

use crate::window::Window;

fn two_members(home: &std::path::Path) -> Window {
    let mut window = Window::open(home);
    window.arrive("tree");
    window.send(Command::ToTheDoor);
    window.choose("newcomer");
    window.arrive("fish");
    window
}

#[test]
fn two_members_find_themselves_by_their_pictures() {
    let home = tempfile::tempdir().unwrap();
    drop(two_members(home.path()));
    let mut window = Window::open(home.path());
    let door = window.choose("member:1");
    let faces: Vec<_> =
        door.cards.iter().map(|card| (card.pictogram.as_deref().unwrap(), card.text.as_str())).collect();
    assert_eq!((door.screen, door.member), (ScreenName::Door, None));
    assert_eq!(faces, [("tree", "Tree"), ("fish", "Fish"), ("newcomer", "Somebody new")]);
    let greeting = window.screen(ScreenName::Greeting);
    assert_eq!(greeting.member.as_deref(), Some("fish"));
}

#[test]
fn a_picture_that_somebody_has_is_offered_to_nobody_else() {
    let home = tempfile::tempdir().unwrap();
    let mut window = two_members(home.path());
    window.send(Command::ToTheDoor);
    window.choose("newcomer");
    window.choose("language:en");
    let pictures = window.screen(ScreenName::Pictures);
    let offered: Vec<_> = pictures.cards.iter().filter_map(|card| card.pictogram.as_deref()).collect();
    assert_eq!(offered.len(), 14);
    assert!(!offered.contains(&"tree") && !offered.contains(&"fish"), "{offered:?}");
}

#[test]
fn the_door_speaks_as_whoever_was_here_last() {
    let home = tempfile::tempdir().unwrap();
    let mut window = Window::open(home.path());
    window.choose("language:ar");
    window.choose("picture:moon");
    window.screen(ScreenName::Courses);
    window.send(Command::ToTheDoor);
    let door = window.screen(ScreenName::Door);
    assert_eq!((door.language.as_str(), door.cards[0].text.as_str()), ("ar", "قمر"));
    // Languages are offered in all of them, which says nothing about who was here.
    window.tap("newcomer");
    window.screen(ScreenName::Languages);
    window.send(Command::ToTheDoor);
    assert_eq!(window.screen(ScreenName::Door).language, "ar");
}

#[test]
fn a_touch_on_somebody_new_by_mistake_leaves_nobody_behind() {
    let home = tempfile::tempdir().unwrap();
    let mut window = two_members(home.path());
    for _ in 0..2 {
        window.send(Command::ToTheDoor);
        window.choose("newcomer");
        window.screen(ScreenName::Languages);
    }
    window.send(Command::ToTheDoor);
    let door = window.screen(ScreenName::Door);
    // The one who was begun stands at the door without a picture, and no second one.
    assert_eq!(door.cards.len(), 4, "{:?}", door.cards);
}
