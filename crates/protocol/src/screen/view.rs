//! The conversation, as a window shows it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the conversation shows.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct View {
    /// Which screen.
    pub screen: ScreenName,
    /// The language of the text here.
    pub language: String,
    /// Its direction.
    pub direction: Direction,
    /// Where we are.
    pub title: String,
    /// What is being said, or was said last, a line each.
    pub captions: Vec<String>,
    /// The picture of what we talk about, by its hash.
    pub picture: Option<String>,
    /// What may be chosen.
    pub cards: Vec<Card>,
    /// The commands that work here.
    pub commands: Vec<Card>,
    /// What the app is doing.
    pub activity: Activity,
    /// How fast it speaks.
    pub pace: Pace,
    /// Steps done and steps in all.
    pub progress: Option<(u32, u32)>,
    /// Who is before the device: the name of their picture. Absent at the door.
    pub member: Option<String>,
}

/// Something that can be touched.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Card {
    /// What it means; sent back when it is touched.
    pub meaning: String,
    /// Its text.
    pub text: String,
    /// The text's language.
    pub language: String,
    /// The text's direction.
    pub direction: Direction,
    /// It is already done: a finished lesson.
    pub done: bool,
    /// Its picture out of a course, by its hash.
    pub picture: Option<String>,
    /// Its drawing out of those that the window has: a member's picture, or the sign of a command.
    pub pictogram: Option<String>,
    /// Parts done and parts in all: lessons of a course, steps of a lesson.
    pub progress: Option<(u32, u32)>,
    /// How many questions wait to be looked back at.
    pub due: u32,
}

/// Which screen it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ScreenName {
    /// Who is it?
    Door,
    /// Somebody new chooses a picture.
    Pictures,
    /// The greeting.
    Greeting,
    /// Choosing a language.
    Languages,
    /// Choosing a course.
    Courses,
    /// Choosing a lesson.
    Lessons,
    /// In a lesson.
    Lesson,
    /// In a review.
    Review,
    /// The app learns the member's voice.
    Teaching,
    /// The member stopped for today.
    Goodbye,
}

/// What the app is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Activity {
    /// It speaks.
    Speaking,
    /// It listens.
    Listening,
    /// It would listen, and waits for the talk button.
    Ready,
    /// It records the member's own words.
    Recording,
    /// It waits for a touch.
    Waiting,
    /// It works: it writes, loads or recognises.
    Thinking,
}

/// How fast the app speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Pace {
    /// As usual.
    #[default]
    Usual,
    /// Slower.
    Slow,
    /// Slower still.
    VerySlow,
}

/// The direction of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}
