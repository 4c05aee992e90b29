//! The pages beside the conversation.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Direction, Look, Pace};

/// A page that is open. What is on it is spoken as well, when it opens and when it is touched.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(tag = "page", rename_all = "kebab-case")]
pub enum Page {
    /// How far the member is.
    Progress(ProgressPage),
    /// The words that the app knows from the member's own mouth.
    Words(WordsPage),
    /// Settings.
    Settings(SettingsPage),
    /// Licences and credits.
    About(AboutPage),
    /// What is on the device.
    Trainer(TrainerPage),
}

/// How far the member is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProgressPage {
    /// What is said about it.
    pub summary: String,
    /// A number of this member's own, from which the pattern of the cloth grows.
    pub seed: u32,
    /// The courses that were begun, and those that wait.
    pub courses: Vec<CourseProgress>,
}

/// How far the member is in a course.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CourseProgress {
    /// Its name.
    pub title: String,
    /// The name's language.
    pub language: String,
    /// The name's direction.
    pub direction: Direction,
    /// Its picture, by its hash.
    pub picture: Option<String>,
    /// Its lessons, in order.
    pub lessons: Vec<LessonProgress>,
}

/// How far the member is in a lesson.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LessonProgress {
    /// Its name.
    pub title: String,
    /// It was taken to its end.
    pub finished: bool,
    /// It was begun.
    pub begun: bool,
    /// How many questions wait to be looked back at.
    pub due: u32,
    /// One thread for each answer, in their order.
    pub threads: Vec<Thread>,
}

/// A thread in the cloth: one answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Thread {
    /// What kind of answer.
    pub kind: ThreadKind,
    /// It was given by voice.
    pub voice: bool,
}

/// How an answer went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ThreadKind {
    /// Right at once.
    Right,
    /// Right, with help.
    Helped,
    /// Not yet.
    NotYet,
    /// Something that has no right and wrong: a thought, a phrase said after the voice.
    Own,
    /// Passed over.
    Passed,
}

/// The words that the app knows from the member's own mouth.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WordsPage {
    /// All of them, by language and phrase.
    pub phrases: Vec<Phrase>,
}

/// A phrase that the member has said.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Phrase {
    /// The phrase.
    pub text: String,
    /// Its language.
    pub language: String,
    /// The language's name in itself.
    pub language_name: String,
    /// Its direction.
    pub direction: Direction,
    /// How often it was said.
    pub takes: u32,
}

/// Settings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettingsPage {
    /// How everything looks.
    pub look: Look,
    /// How fast it speaks.
    pub pace: Pace,
    /// The member's name; absent at the door.
    pub name: Option<String>,
    /// The member's picture.
    pub picture: Option<String>,
    /// The pictures that nobody has, and the member's own.
    pub pictures: Vec<String>,
    /// The microphones.
    pub microphones: Vec<DeviceChoice>,
    /// The speakers.
    pub speakers: Vec<DeviceChoice>,
    /// The languages that the app itself speaks.
    pub languages: Vec<LanguageHere>,
    /// The language that it speaks now.
    pub interface_language: String,
}

/// A sound device that can be chosen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DeviceChoice {
    /// By what it is chosen; absent for the system's choice.
    pub id: Option<String>,
    /// The system's name for it.
    pub name: String,
    /// It is the one that is used.
    pub chosen: bool,
}

/// Licences and credits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AboutPage {
    /// The version of Sauti.
    pub version: String,
    /// The licence of Sauti.
    pub licence: String,
    /// Who made what: courses, voices, recognisers, fonts.
    pub credits: Vec<Credit>,
}

/// Who made something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Credit {
    /// What.
    pub what: String,
    /// Who.
    pub who: String,
    /// Under which licence.
    pub licence: String,
}

/// What is on the device.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct TrainerPage {
    /// The courses on the shelf.
    pub courses: Vec<InstalledCourse>,
    /// Voices and recognisers that were added.
    pub models: Vec<InstalledModel>,
    /// What each language can do here.
    pub languages: Vec<LanguageHere>,
    /// How much room is taken.
    pub storage: Storage,
}

/// A course on the shelf.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InstalledCourse {
    /// Its name in the language of the app, or in its own.
    pub title: String,
    /// The name's language.
    pub language: String,
    /// The name's direction.
    pub direction: Direction,
    /// Its version.
    pub version: String,
    /// The languages that it is in, by their own names.
    pub languages: Vec<String>,
    /// How many problems made the reader leave something out.
    pub errors: u32,
}

/// A voice or recogniser that was added.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct InstalledModel {
    /// Its name.
    pub id: String,
    /// It speaks; else it hears.
    pub speaks: bool,
}

/// What a language can do here.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LanguageHere {
    /// Its tag.
    pub tag: String,
    /// Its name in itself.
    pub name: String,
    /// Its direction.
    pub direction: Direction,
    /// Something here speaks it.
    pub speaks: bool,
    /// Something here hears it, without the member's own takes.
    pub hears: bool,
}

/// How much room is taken, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Storage {
    /// By what members said and did.
    #[ts(type = "number")]
    pub members: u64,
    /// By courses that were added.
    #[ts(type = "number")]
    pub courses: u64,
    /// By voices and recognisers.
    #[ts(type = "number")]
    pub models: u64,
    /// What is still free.
    #[ts(type = "number")]
    pub free: u64,
}
