//! What breaks in on a conversation: the window is hidden, a page is opened, something is named.

use protocol::screen::{Activity, Command, PageName, ScreenName, View};

use crate::window::Window;

/// The first question of the first lesson.
fn at_a_question(window: &mut Window) -> View {
    let lessons = window.arrive("tree");
    window.tap(&lessons.cards[0].meaning);
    window.view("a question", |view| view.screen == ScreenName::Lesson && view.activity == Activity::Waiting)
}

fn check(interruption: &[Command]) {
    let home = tempfile::tempdir().unwrap();
    let mut window = Window::open(home.path());
    let question = at_a_question(&mut window);
    for command in interruption {
        window.send(command.clone());
    }
    window.tap(&question.cards[0].meaning);
    window.view(&format!("the reply after {interruption:?}"), |view| {
        view.screen == ScreenName::Lesson && view.captions != question.captions && view.cards != question.cards
    });
}

#[test]
fn a_window_that_was_hidden_goes_on_at_the_same_question() {
    check(&[Command::Hide, Command::Show]);
}

#[test]
fn a_page_that_was_opened_and_closed_leaves_the_question_open() {
    check(&[Command::Open { page: PageName::Progress }, Command::ClosePage]);
}

#[test]
fn whoever_hears_a_name_and_touches_the_answer_at_once_is_taken_at_their_word() {
    check(&[Command::Explain { text: "Back".to_owned(), language: "en".to_owned() }]);
}
