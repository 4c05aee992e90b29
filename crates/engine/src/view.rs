//! The small view that a screen shows. Everything on it can also be heard, and everything that can
//! be said can be tapped.

use course::CourseId;
use language::{Direction, LanguageTag};
use serde::{Deserialize, Serialize};

use crate::{Meaning, Pace};

/// What is on the screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// Which screen.
    pub screen: Screen,
    /// The language of the text here.
    pub language: LanguageTag,
    /// The direction of that text.
    pub direction: Direction,
    /// Where we are: the name of the course or lesson.
    pub title: String,
    /// What is being said, or was said last; screen text, one line each.
    pub captions: Vec<String>,
    /// The picture of the step: the course and the picture's name in it.
    pub picture: Option<(CourseId, String)>,
    /// The answers or entries that may be chosen.
    pub cards: Vec<Card>,
    /// The commands that work here.
    pub commands: Vec<Card>,
    /// What the app is doing.
    pub activity: Activity,
    /// How fast it speaks.
    pub pace: Pace,
    /// Steps done and steps in all, in a lesson.
    pub progress: Option<(u32, u32)>,
}

/// Which screen it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Screen {
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
    /// Choosing a lesson, or the review.
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

/// Something that can be tapped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// What it means.
    pub meaning: Meaning,
    /// Its text on the screen.
    pub text: String,
    /// The text's language (a language says itself in its own).
    pub language: LanguageTag,
    /// Whether it is already done: a finished lesson.
    pub done: bool,
}

/// What the app is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Activity {
    /// It speaks.
    Speaking,
    /// It listens.
    Listening,
    /// It records the member's own words.
    Recording,
    /// It waits for a tap.
    Waiting,
    /// It works (writes, loads).
    Thinking,
}
