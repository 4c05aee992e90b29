//! What a window may send that makes no sense: it does nothing, and nothing breaks.

use protocol::screen::{Command, PageName, ScreenName, Setting};

use crate::window::Window;

#[test]
fn requests_that_make_no_sense_change_nothing() {
    let home = tempfile::tempdir().unwrap();
    let mut window = Window::open(home.path());
    let text = |text: &str| text.to_owned();
    window.screen(ScreenName::Languages);
    for command in [
        Command::Tap { meaning: text("member:4294967295") },
        Command::Tap { meaning: text("command:dance") },
        Command::Tap { meaning: text("answer:../../etc/passwd") },
        Command::Tap { meaning: "x".repeat(1_000_000) },
        Command::Type { text: "\u{202e}".repeat(100_000) },
        Command::Explain { text: text("<script>"), language: text("../..") },
        Command::Explained,
        Command::ClosePage,
        Command::Talk,
        Command::ForgetTakes { language: text(""), phrase: Some(text("'; DROP TABLE take; --")) },
        Command::AddCourse { place: text("/proc/self/mem") },
        Command::AddCourse { place: text("") },
        Command::Set { setting: Setting::Picture(text("dog")) },
        Command::Set { setting: Setting::InterfaceLanguage(text("xx-yy-zz")) },
        Command::Set { setting: Setting::Name(String::new()) },
        Command::Open { page: PageName::Words },
        Command::ClosePage,
    ] {
        window.send(command);
    }
    window.send(Command::Attend);
    window.arrive("tree");
}
