//! What crosses between the app and its window: [`Command`]s in, [`Update`]s out.
//!
//! The window gets a small view and sends commands; sound, weights and transcripts never reach it.
//! `ui/src/generated/` holds the same types for TypeScript, written by the example `bindings`; a
//! test compares them.
//!
//! **Architecture invariant:** a type here says what is shown and nothing about how. Its texts are
//! plain text: no markup is read from them.

mod command;
mod page;
mod typescript;
mod update;
mod view;

pub use command::{Command, PageName, SoundDevice};
pub use page::{
    AboutPage, CourseProgress, Credit, DeviceChoice, InstalledCourse, InstalledModel, LanguageHere, LessonProgress,
    Page, Phrase, ProgressPage, SettingsPage, Storage, Thread, ThreadKind, TrainerPage, WordsPage,
};
pub use typescript::typescript;
pub use update::{Look, Setting, Theme, Update};
pub use view::{Activity, Card, Direction, Pace, ScreenName, View};
