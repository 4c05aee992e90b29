//! What a session begins with.

use std::collections::BTreeMap;

use course::CourseId;
use language::LanguageTag;
use learner::{Entry, Picture};
use serde::{Deserialize, Serialize};

use crate::{Neighbour, Pace};

/// What a session begins with, besides the courses and the words: enough to replay it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Opening {
    /// The member's name, as it is said in the greeting.
    pub member: Option<String>,
    /// The member's journal so far.
    pub journal: Vec<Entry>,
    /// The language that was asked for; else the journal's, else the member is asked by voice.
    pub language: Option<LanguageTag>,
    /// The course that was asked for; else the one last taken, else the member is asked.
    pub course: Option<CourseId>,
    /// How many takes of each phrase the member has, by language: how they say it, for the recogniser
    /// that compares with it.
    #[serde(default)]
    pub takes: BTreeMap<LanguageTag, BTreeMap<String, u32>>,
    /// Who learns on this device, where it is asked who it is; the session then ends with the answer.
    #[serde(default)]
    pub door: Option<Vec<Neighbour>>,
    /// The pictures that a member without one may choose from; where there are none, nothing is asked.
    #[serde(default)]
    pub pictures: Vec<Picture>,
    /// Whether there is a microphone.
    pub hears: bool,
    /// How fast to speak at first.
    pub pace: Pace,
}
