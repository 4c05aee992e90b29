//! What a member can mean: the closed set of things that a voice, a tap or a key can say.

use std::fmt;
use std::str::FromStr;

use course::{AnswerId, CourseId, LessonId};
use language::LanguageTag;
use learner::Picture;
use serde::{Deserialize, Serialize};

/// Something a member said or tapped. As text it is a word and an argument (`answer:one`), which is
/// also the id of the candidate that a recogniser is given.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub enum Meaning {
    /// One of the standing commands.
    Command(Command),
    /// Yes.
    Yes,
    /// No.
    No,
    /// An answer to the question, or an item to be put in order.
    Answer(AnswerId),
    /// The phrase that was to be said after the voice.
    Phrase,
    /// A language.
    Language(LanguageTag),
    /// A course.
    Course(CourseId),
    /// A lesson of the course.
    Lesson(LessonId),
    /// The review of what is due.
    Review,
    /// The teaching of the member's voice.
    Teaching,
    /// The member at this place of the door's list, from 0.
    Member(u32),
    /// Somebody new at the door.
    Newcomer,
    /// A member's picture.
    Picture(Picture),
    /// The end of a recording, of a reflection or of a teaching, by tap.
    Finished,
}

/// The commands that work everywhere, by voice, tap and key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Command {
    /// Say it again.
    Repeat,
    /// Say it again, slower; stays slower until said normally again.
    Slower,
    /// Say it at the usual pace again.
    Faster,
    /// Go on to the next step.
    Next,
    /// Go back to the step before.
    Back,
    /// A hint where there is one, else what can be said here.
    Help,
    /// The menu of lessons.
    Menu,
    /// Stop for today; the place is kept.
    Stop,
}

impl Command {
    /// All commands, in the order in which a screen shows them.
    pub const ALL: [Self; 8] =
        [Self::Repeat, Self::Slower, Self::Faster, Self::Next, Self::Back, Self::Help, Self::Menu, Self::Stop];

    /// The command's name, which is also the key of its words in `locales/` after `command-`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Repeat => "repeat",
            Self::Slower => "slower",
            Self::Faster => "faster",
            Self::Next => "next",
            Self::Back => "back",
            Self::Help => "help",
            Self::Menu => "menu",
            Self::Stop => "stop",
        }
    }
}

/// Why a text is no meaning.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a meaning: {0:?}")]
pub struct MeaningError(pub String);

impl fmt::Display for Meaning {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Command(command) => write!(formatter, "command:{}", command.name()),
            Self::Yes => formatter.write_str("yes"),
            Self::No => formatter.write_str("no"),
            Self::Answer(id) => write!(formatter, "answer:{id}"),
            Self::Phrase => formatter.write_str("phrase"),
            Self::Language(tag) => write!(formatter, "language:{tag}"),
            Self::Course(id) => write!(formatter, "course:{id}"),
            Self::Lesson(id) => write!(formatter, "lesson:{id}"),
            Self::Review => formatter.write_str("review"),
            Self::Teaching => formatter.write_str("teaching"),
            Self::Member(place) => write!(formatter, "member:{place}"),
            Self::Newcomer => formatter.write_str("newcomer"),
            Self::Picture(picture) => write!(formatter, "picture:{picture}"),
            Self::Finished => formatter.write_str("finished"),
        }
    }
}

impl FromStr for Meaning {
    type Err = MeaningError;

    fn from_str(text: &str) -> Result<Self, MeaningError> {
        let refused = || MeaningError(text.chars().take(100).collect());
        let (word, argument) = text.split_once(':').unwrap_or((text, ""));
        match word {
            "command" => Command::ALL
                .into_iter()
                .find(|command| command.name() == argument)
                .map(Self::Command)
                .ok_or_else(refused),
            "answer" => argument.parse().map(Self::Answer).map_err(|_| refused()),
            "language" => argument.parse().map(Self::Language).map_err(|_| refused()),
            "course" => argument.parse().map(Self::Course).map_err(|_| refused()),
            "lesson" => argument.parse().map(Self::Lesson).map_err(|_| refused()),
            "member" => argument.parse().map(Self::Member).map_err(|_| refused()),
            "picture" => argument.parse().map(Self::Picture).map_err(|_| refused()),
            _ if text == "newcomer" => Ok(Self::Newcomer),
            _ if text == "yes" => Ok(Self::Yes),
            _ if text == "no" => Ok(Self::No),
            _ if text == "phrase" => Ok(Self::Phrase),
            _ if text == "review" => Ok(Self::Review),
            _ if text == "teaching" => Ok(Self::Teaching),
            _ if text == "finished" => Ok(Self::Finished),
            _ => Err(refused()),
        }
    }
}

impl TryFrom<String> for Meaning {
    type Error = MeaningError;

    fn try_from(text: String) -> Result<Self, MeaningError> {
        text.parse()
    }
}

impl From<Meaning> for String {
    fn from(meaning: Meaning) -> Self {
        meaning.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_meaning_survives_as_text() {
        let mut texts: Vec<String> = Command::ALL.iter().map(|c| format!("command:{}", c.name())).collect();
        let plain = ["yes", "no", "phrase", "review", "teaching", "newcomer", "finished"];
        let named = ["answer:ten", "language:sw", "course:a", "lesson:b-c", "member:3", "picture:tree"];
        texts.extend(plain.iter().chain(&named).map(|text| (*text).to_owned()));
        for text in texts {
            assert_eq!(text.parse::<Meaning>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn other_texts_mean_nothing() {
        for text in ["", "maybe", "answer:", "answer:../x", "command:dance", "picture:dog", "member:one", "yes:no"] {
            assert!(text.parse::<Meaning>().is_err(), "{text:?}");
        }
    }
}
