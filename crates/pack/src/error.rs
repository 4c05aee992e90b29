//! Everything that can be wrong with a pack, as a closed list.

use std::io;

use crate::Part;

/// Why bytes are not taken as a pack, a manifest or a list of withdrawals.
///
/// The text for people is in `locales/` under `error-pack-<code>`, with the variables of [`PackError::arguments`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PackError {
    /// Something is more than is accepted. Nothing was allocated for it.
    #[error("{measure:?} is more than {limit}")]
    TooLarge {
        /// What.
        measure: Measure,
        /// How much is accepted: bytes, or how many.
        limit: u64,
    },
    /// It is no JSON, or does not have the form that it should have.
    #[error("malformed in line {line}, column {column}")]
    Malformed {
        /// The line, from 1; 0 where it is unknown.
        line: usize,
        /// The column, from 1; 0 where it is unknown.
        column: usize,
    },
    /// It says what could be said, but not in the one way in which it is written.
    #[error("not written in the canonical way")]
    NotCanonical,
    /// It is written in a format that this program does not know: it is for a newer one.
    #[error("format {found} is unknown")]
    FormatUnknown {
        /// The number of the format.
        found: u64,
    },
    /// A title, name or reason cannot be shown: it is too long, or has characters that hide or turn others.
    #[error("a text is not fit to be shown")]
    TextUnfit,
    /// There is no title, or no reason, in any language.
    #[error("a text is missing")]
    TextAbsent,
    /// The languages that it names are not those of the words in it.
    #[error("the languages are not those of the words")]
    LanguagesDiffer,
    /// A file is there twice, or two names differ only in capitals.
    #[error("{part:?} is there twice")]
    PartTwice {
        /// Which.
        part: Part,
    },
    /// A file does not belong in a pack of this kind.
    #[error("{part:?} does not belong in this kind of pack")]
    PartOutOfPlace {
        /// Which.
        part: Part,
    },
    /// What a pack of this kind cannot do without is missing.
    #[error("a pack of this kind needs another file")]
    PartAbsent,
    /// A file is empty.
    #[error("{part:?} is empty")]
    FileEmpty {
        /// Which.
        part: Part,
    },
    /// A file is larger than such a file may be.
    #[error("{part:?} is larger than {limit} bytes")]
    FileTooLarge {
        /// Which.
        part: Part,
        /// The limit, in bytes.
        limit: u64,
    },
    /// A file's pieces are not as many as its size needs.
    #[error("the pieces of {part:?} do not make up its size")]
    PiecesDiffer {
        /// Which.
        part: Part,
    },
    /// The file does not begin as a pack does.
    #[error("not a pack")]
    NotAPack,
    /// The pack ends too early.
    #[error("the pack is cut short")]
    CutShort,
    /// Bytes follow behind the end of the pack.
    #[error("there are bytes behind the end of the pack")]
    BytesBehind,
    /// A piece does not have the hash that the manifest says.
    #[error("a piece of {part:?} has another hash than the manifest says")]
    WrongHash {
        /// The file of which it is a piece.
        part: Part,
    },
    /// Reading or writing failed.
    #[error("reading or writing failed: {kind}")]
    Failed {
        /// The operating system's kind of failure.
        kind: io::ErrorKind,
    },
}

/// What can be too much.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// The manifest, in bytes.
    Manifest,
    /// The list of withdrawals, in bytes.
    Withdrawals,
    /// All files together, in bytes.
    Total,
    /// How many pieces there are.
    Pieces,
    /// How many languages there are.
    Languages,
    /// How many people there are.
    People,
    /// How many packs or versions are withdrawn.
    Withdrawn,
}

impl PackError {
    /// Every code there is.
    pub const CODES: &'static [&'static str] = &[
        "too-large",
        "malformed",
        "not-canonical",
        "format-unknown",
        "text-unfit",
        "text-absent",
        "languages-differ",
        "part-twice",
        "part-out-of-place",
        "part-absent",
        "file-empty",
        "file-too-large",
        "pieces-differ",
        "not-a-pack",
        "cut-short",
        "bytes-behind",
        "wrong-hash",
        "failed",
    ];

    /// The code under which `locales/` has the message, and which scripts may rely on.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "too-large",
            Self::Malformed { .. } => "malformed",
            Self::NotCanonical => "not-canonical",
            Self::FormatUnknown { .. } => "format-unknown",
            Self::TextUnfit => "text-unfit",
            Self::TextAbsent => "text-absent",
            Self::LanguagesDiffer => "languages-differ",
            Self::PartTwice { .. } => "part-twice",
            Self::PartOutOfPlace { .. } => "part-out-of-place",
            Self::PartAbsent => "part-absent",
            Self::FileEmpty { .. } => "file-empty",
            Self::FileTooLarge { .. } => "file-too-large",
            Self::PiecesDiffer { .. } => "pieces-differ",
            Self::NotAPack => "not-a-pack",
            Self::CutShort => "cut-short",
            Self::BytesBehind => "bytes-behind",
            Self::WrongHash { .. } => "wrong-hash",
            Self::Failed { .. } => "failed",
        }
    }

    /// The key of the message in `locales/`.
    #[must_use]
    pub fn message_key(&self) -> String {
        format!("error-pack-{}", self.code())
    }

    /// The variables of the message, by name.
    #[must_use]
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooLarge { limit, .. } => vec![("limit", limit.to_string())],
            Self::Malformed { line, column } => vec![("line", line.to_string()), ("column", column.to_string())],
            Self::FormatUnknown { found } => vec![("found", found.to_string())],
            Self::PartTwice { part }
            | Self::PartOutOfPlace { part }
            | Self::FileEmpty { part }
            | Self::FileTooLarge { part, .. }
            | Self::PiecesDiffer { part }
            | Self::WrongHash { part } => vec![("file", part.name())],
            _ => Vec::new(),
        }
    }

    pub(crate) fn failed(error: &io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::UnexpectedEof => Self::CutShort,
            kind => Self::Failed { kind },
        }
    }
}
