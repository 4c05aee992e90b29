//! What a file of a pack is. The list is closed, and no path stands in it.

use language::LanguageTag;
use serde::{Deserialize, Serialize};

use crate::{ClipName, Kind, LessonName, ModelName, PictureName};

/// What a file is, and with it the only name under which it can be asked for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Part {
    /// What a course is called, who made it, and the order of its lessons.
    Course,
    /// The steps of one lesson.
    Lesson(LessonName),
    /// All words of a course in one language.
    Words(LanguageTag),
    /// The list that ties recorded clips to words, in one language.
    Clips(LanguageTag),
    /// A recorded clip.
    Clip {
        /// The language that is spoken.
        language: LanguageTag,
        /// The clip's name within its language.
        name: ClipName,
    },
    /// A picture.
    Picture(PictureName),
    /// A file of a voice or recogniser.
    Model {
        /// What the engine does with it.
        role: ModelRole,
        /// The name that engines know it by.
        name: ModelName,
    },
    /// What the app can do in a language: its entry in the table of languages.
    Language(LanguageTag),
    /// What the app itself says in a language.
    AppWords(LanguageTag),
}

/// What an engine does with a file of a model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ModelRole {
    /// What was learnt; the file that the engine is given.
    Weights,
    /// What the engine must know about the weights.
    Settings,
    /// The words or sounds that it knows.
    Vocabulary,
    /// The licence and credits that go with it.
    Notice,
}

impl ModelRole {
    const ALL: [(Self, &'static str); 4] = [
        (Self::Weights, "weights"),
        (Self::Settings, "settings"),
        (Self::Vocabulary, "vocabulary"),
        (Self::Notice, "notice"),
    ];

    fn name(self) -> &'static str {
        Self::ALL.iter().find(|(role, _)| *role == self).map_or("", |(_, name)| name)
    }
}

impl Part {
    /// The name of the file in a course folder, or in a folder of models and languages that is laid out alike.
    #[must_use]
    pub fn name(&self) -> String {
        match self {
            Self::Course => "course.toml".to_owned(),
            Self::Lesson(lesson) => format!("{lesson}.toml"),
            Self::Words(language) => format!("words/{language}.ftl"),
            Self::Clips(language) => format!("voice/{language}/clips.toml"),
            Self::Clip { language, name } => format!("voice/{language}/{name}"),
            Self::Picture(name) => format!("pictures/{name}"),
            Self::Model { role, name } => format!("models/{}/{name}", role.name()),
            Self::Language(language) => format!("languages/{language}.toml"),
            Self::AppWords(language) => format!("locales/{language}.ftl"),
        }
    }

    /// The part that has this name; nothing where no part has it. The name is exactly that of [`Part::name`].
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        let pieces: Vec<&str> = name.splitn(4, '/').collect();
        let part = match pieces.as_slice() {
            ["course.toml"] => Self::Course,
            [lesson] => Self::Lesson(lesson.strip_suffix(".toml")?.parse().ok()?),
            ["words", file] => Self::Words(language(file, ".ftl")?),
            ["languages", file] => Self::Language(language(file, ".toml")?),
            ["locales", file] => Self::AppWords(language(file, ".ftl")?),
            ["pictures", file] => Self::Picture(file.parse().ok()?),
            ["voice", tag, "clips.toml"] => Self::Clips(language(tag, "")?),
            ["voice", tag, file] => Self::Clip { language: language(tag, "")?, name: file.parse().ok()? },
            ["models", role, file] => {
                let (role, _) = ModelRole::ALL.iter().find(|(_, name)| name == role)?;
                Self::Model { role: *role, name: file.parse().ok()? }
            }
            _ => return None,
        };
        Some(part)
    }

    /// The largest such file, in bytes. Those of a course are the limits of the course reader.
    #[must_use]
    pub fn limit(&self) -> u64 {
        match self {
            Self::Course | Self::Lesson(_) | Self::Language(_) => 256 * 1024,
            Self::Words(_) | Self::Clips(_) | Self::AppWords(_) => 1024 * 1024,
            Self::Picture(_) => 2 * 1024 * 1024,
            Self::Clip { .. } => 8 * 1024 * 1024,
            Self::Model { .. } => crate::limits::TOTAL_BYTES,
        }
    }

    /// Whether a pack of this kind may have such a file.
    #[must_use]
    pub fn belongs_in(&self, kind: Kind) -> bool {
        match self {
            Self::Model { .. } => matches!(kind, Kind::Voice | Kind::Recogniser),
            Self::Language(_) | Self::AppWords(_) => kind == Kind::Language,
            _ => kind == Kind::Course,
        }
    }
}

/// The language of a file name; the name must be written exactly as the tag is.
fn language(file: &str, ending: &str) -> Option<LanguageTag> {
    let stem = file.strip_suffix(ending)?;
    stem.parse::<LanguageTag>().ok().filter(|tag| tag.as_str() == stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_and_its_part_belong_together() {
        for name in [
            "course.toml",
            "our-mill.toml",
            "words/pt-br.ftl",
            "voice/sw/clips.toml",
            "voice/sw/welcome.opus",
            "pictures/mill.webp",
            "models/weights/en_US-lessac-medium.onnx",
            "models/settings/en_US-lessac-medium.onnx.json",
            "languages/sw.toml",
            "locales/ar.ftl",
        ] {
            let part = Part::from_name(name).unwrap_or_else(|| panic!("{name} is a part"));
            assert_eq!(part.name(), name);
        }
    }

    #[test]
    fn a_name_that_is_not_exactly_one_of_ours_is_no_part() {
        for name in [
            "",
            "/course.toml",
            "./course.toml",
            "../course.toml",
            "Course.toml",
            "words/PT-BR.ftl",
            "words/pt_br.ftl",
            "words/sw.ftl/",
            "words//sw.ftl",
            "words/../sw.ftl",
            "words\\sw.ftl",
            "voice/sw/deeper/a.opus",
            "voice/sw/a.exe",
            "voice/../a.opus",
            "pictures/a.svg",
            "models/scripts/a.bin",
            "models/weights/nul",
            "readme.md",
        ] {
            assert_eq!(Part::from_name(name), None, "{name:?}");
        }
    }
}
