//! Why the workshop could not do something.

use std::io;
use std::path::PathBuf;

use language::LanguageTag;
use pack::PackError;

use crate::ports::CodecError;

/// Why the workshop could not do something. The text for people is in `locales/` under `error-workshop-<code>`,
/// with the variables of [`WorkshopError::arguments`]; what is wrong with a file or a pack has a message of its own.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum WorkshopError {
    /// A file or folder cannot be read or written.
    #[error("{}: {error}", path.display())]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// A course shall begin in a folder in which something lies already.
    #[error("not empty: {}", .0.display())]
    FolderNotEmpty(PathBuf),
    /// The course has no words in this language.
    #[error("no words in {0}")]
    LanguageAbsent(LanguageTag),
    /// A course is not translated into the language in which it was written.
    #[error("written in {0}")]
    LanguageIsSource(LanguageTag),
    /// A list of clips has something in it that would be lost if it were written anew.
    #[error("{file}: not a list of clips")]
    ClipsUnreadable {
        /// The file, as a name inside the course.
        file: String,
    },
    /// A words file is too large or no UTF-8, and is not replaced: somebody's work is in it.
    #[error("{file}: not to be read")]
    WordsUnreadable {
        /// The file, as a name inside the course.
        file: String,
    },
    /// A clip cannot be made.
    #[error(transparent)]
    Clip(#[from] CodecError),
    /// A course cannot be one file.
    #[error(transparent)]
    Pack(#[from] PackError),
    /// Something in the course cannot be part of a pack: its version or licence.
    #[error("not for a pack: {0}")]
    NotForAPack(String),
}

impl WorkshopError {
    /// An error of a file.
    pub(crate) fn file(path: impl Into<PathBuf>, error: io::Error) -> Self {
        Self::File { path: path.into(), error }
    }

    /// The code under which `locales/` has the message: `error-workshop-<code>`.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::File { .. } => "file",
            Self::FolderNotEmpty(_) => "folder-not-empty",
            Self::LanguageAbsent(_) => "language-absent",
            Self::LanguageIsSource(_) => "language-is-source",
            Self::ClipsUnreadable { .. } => "clips-unreadable",
            Self::WordsUnreadable { .. } => "words-unreadable",
            Self::Clip(_) => "clip",
            Self::Pack(_) => "pack",
            Self::NotForAPack(_) => "not-for-a-pack",
        }
    }

    /// The arguments of the message, by name.
    #[must_use]
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::File { path, error } => vec![("file", path.display().to_string()), ("detail", error.to_string())],
            Self::FolderNotEmpty(path) => vec![("folder", path.display().to_string())],
            Self::LanguageAbsent(language) | Self::LanguageIsSource(language) => {
                vec![("language", language.to_string())]
            }
            Self::ClipsUnreadable { file } | Self::WordsUnreadable { file } => vec![("file", file.clone())],
            Self::Clip(error) => vec![("detail", error.to_string())],
            Self::Pack(error) => error.arguments(),
            Self::NotForAPack(value) => vec![("value", value.clone())],
        }
    }
}
