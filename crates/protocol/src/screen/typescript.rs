//! The same types for TypeScript.

use ts_rs::{Config, TS};

use super::{
    AboutPage, Activity, Card, Command, CourseProgress, Credit, DeviceChoice, Direction, InstalledCourse,
    InstalledModel, LanguageHere, LessonProgress, Look, Pace, Page, PageName, Phrase, ProgressPage, ScreenName,
    Setting, SettingsPage, SoundDevice, Storage, Theme, Thread, ThreadKind, TrainerPage, Update, View, WordsPage,
};

/// The text of `ui/src/generated/screen.ts`.
#[must_use]
pub fn typescript() -> String {
    let config = Config::default();
    let mut text = HEAD.to_owned();
    macro_rules! declare {
        ($($type:ty),* $(,)?) => {$(
            text.push_str("\nexport ");
            text.push_str(&<$type>::decl(&config));
            text.push('\n');
        )*};
    }
    declare!(
        Command,
        PageName,
        SoundDevice,
        Update,
        Setting,
        Look,
        Theme,
        View,
        Card,
        ScreenName,
        Activity,
        Pace,
        Direction,
        Page,
        ProgressPage,
        CourseProgress,
        LessonProgress,
        Thread,
        ThreadKind,
        WordsPage,
        Phrase,
        SettingsPage,
        DeviceChoice,
        AboutPage,
        Credit,
        TrainerPage,
        InstalledCourse,
        InstalledModel,
        LanguageHere,
        Storage,
    );
    text
}

const HEAD: &str = "// Written by `make bindings` from crates/protocol/src/screen. Do not edit.\n";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_windows_types_are_those_of_the_app() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../ui/src/generated/screen.ts");
        let written = std::fs::read_to_string(path).unwrap();
        assert!(written == typescript(), "`make bindings` writes ui/src/generated/screen.ts anew");
    }
}
